/// Titles of documents over several narrow lines, as pages of resolutions print them one below another: the
/// note of their adoption, their number or the count of their names stands below, and tells where each ends.
enum AnchoredTitles {
    private static let mostLines = 4
    private static let longestLine = 30

    /// For each position of the body the lines of the title that it is of.
    static func find(_ columns: PageColumns) -> [Range<Int>?] {
        var titles = [Range<Int>?](repeating: nil, count: columns.body.count)
        for anchor in columns.body.indices.dropFirst() where isAnchor(anchor, columns) {
            guard let title = lines(above: anchor, columns) else { continue }
            for position in title { titles[position] = title }
        }
        return titles
    }

    /// （2024年2月3日…通过）, （第一号）, （共23名，按姓氏笔画为序）.
    private static func isAnchor(_ position: Int, _ columns: PageColumns) -> Bool {
        let text = columns.text(position)
        guard text.first?.opensBracket == true, !columns.leavesPage(position),
            columns.line(position).gap <= columns.usualGap(position)
        else { return false }
        return TitleVersion.isWhole(text) || text.contains("姓氏") && text.contains("名")
            || PrintedDate.read(text, at: text.startIndex + 1)?.first.day != nil && text.count > 8
    }

    /// The lines set apart from what stands above them, of which the last names a document.
    private static func lines(above anchor: Int, _ columns: PageColumns) -> Range<Int>? {
        guard Vocabulary.documentEndings.isSuffix(of: columns.text(anchor - 1)) else { return nil }
        var first = anchor
        while first > 0, anchor - first < mostLines, mayBeTitle(first - 1, columns) {
            first -= 1
            let line = columns.line(first)
            if first == 0 || columns.leavesPage(first) || line.gap > columns.usualGap(first) {
                return first..<anchor
            }
        }
        return nil
    }

    private static func mayBeTitle(_ position: Int, _ columns: PageColumns) -> Bool {
        let text = columns.text(position)
        return text.count <= longestLine
            && !text.contains { $0.isComma || $0 == "。" || $0 == "；" || $0.isColon }
            && text.last?.closesBracket == false && text.contains { $0.isHan }
    }
}
