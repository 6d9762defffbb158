/// Names of columns that no table knows, above the first title of each: 松花雪 / 老屋（散文） / 时　雨.
extension HeadingFinder {
    private static let longestRubric = 6
    private static let shortestBelow = 5

    /// The headings of an issue without contents, each without the name of the column in its first line.
    func withColumnsApart(_ headings: [Int: Heading]) -> [Int: Heading] {
        guard front.contents.entries.isEmpty, !roles.isNewspaper else { return headings }
        return headings.mapValues {
            var heading = $0
            takeColumn(&heading)
            return heading
        }
    }

    /// A few characters behind two blank lines, above a title of one line that tells more.
    func takeColumn(_ heading: inout Heading) {
        guard heading.agreement == nil, heading.rubric == nil, heading.kickers.isEmpty,
            heading.title.count >= 2, heading.lines.first == heading.title.first
        else { return }
        let count = bulletin.lines[heading.title[0]].count
        let below = bulletin.text(of: heading.title.dropFirst())
        guard namesColumn(heading.title[0]),
            below.count >= max(HeadingFinder.shortestBelow, count + 2)
        else { return }
        heading.rubric = heading.title.removeFirst()
        heading.opensColumn = true
    }

    /// A few characters behind two blank lines that name neither a place nor a maker of documents.
    func namesColumn(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        let text = bulletin.text(line)
        return line.gap >= 2 && line.gap > roles.paragraphGap
            && (2...HeadingFinder.longestRubric).contains(text.count)
            && text.allSatisfy(\.isHan) && !namesPlace(text) && text.first != "关"
            && !Vocabulary.documentMakers.isSuffix(of: text)
            && text.last.map(HeadingFinder.endsOfBodies.contains) != true
    }

    /// 县公安局, 市残联: the maker of the report below.
    private static let endsOfBodies = ScalarSet("局办院委厅处站队所厂校社团组部室心司联会")

    private func namesPlace(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count > 2 else { return false }
        return text.last.map(Vocabulary.regionSuffixes.contains) == true || text.ends(with: "街道")
    }
}
