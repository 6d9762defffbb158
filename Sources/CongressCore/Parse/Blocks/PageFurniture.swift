/// Page numbers, running headers and footers, and what else stands on each page beside the texts.
extension FrontMatterReader {
    /// Page numbers, and short lines that come again and again.
    func markFurniture(_ front: inout FrontMatter) {
        var seen: [RunningLine] = []
        markWebFrames(&front)
        let apart = names.besideColumns(bulletin, shapes)
        let heading = apart.sorted().first { opensChronicle($0) }
        for index in apart where index > 3 && index != heading { front.what[index] = .furniture }
        for (index, line) in bulletin.lines.enumerated() where front.what[index] == nil {
            if shapes[index] == .pageNumber || line.isFurniture || isHeadOrFoot(line, index) {
                front.what[index] = .furniture
            } else if line.count <= 30, line.count >= 3, mayRun(index) {
                if let line = RunningLine(bulletin.text(line), at: index) { seen.append(line) }
            }
        }
        markMastheads(&front)
        for index in bulletin.lines.indices.dropFirst(9) where isIssueAtPageNumber(index) {
            front.what[index] = .furniture
        }
        for index in pageNames() + webPages() + runningIssues() where front.what[index] == nil {
            front.what[index] = .furniture
        }
        seen.sort { ($0.key, $0.index) < ($1.key, $1.index) }
        for index in ColumnFeet.find(in: bulletin) where index > 8 {
            front.what[index] = .furniture
        }
        for alike in seen.chunked(by: \.key) {
            let indices = alike.map(\.index)
            if alike.count >= 2, areDatelines(indices) {
                for index in indices where index > 8 { front.what[index] = .furniture }
            } else if alike.count == 2, repeatsMasthead(indices) || headsPageAgain(indices) {
                front.what[indices[1]] = .furniture
            } else if alike.count >= 3, isSpread(indices), isRunning(alike) {
                let heading = indices.first { opensChronicle($0) }
                for index in indices where index > 3 && index != heading {
                    front.what[index] = .furniture
                }
            }
        }
    }

    /// 2　要闻 right above the day and the makers of the page.
    private func pageNames() -> [Int] {
        bulletin.lines.indices.dropLast().filter { index in
            index > 8 && bulletin.lines[index].count <= 10
                && lines.isPageLine(bulletin.text(at: index + 1))
                && ColumnFeet.foot(bulletin.printed(at: index)) != nil
        }
    }

    /// 2021.4 or 2021·4 alone on a line of several pages: the issue, in figures that name nothing else.
    private func runningIssues() -> [Int] {
        var issues: [Int: [Int]] = [:]
        for (index, line) in bulletin.lines.enumerated() where line.count >= 6 && line.count <= 8 {
            let text = bulletin.text(line)
            guard index > 8, text.first?.isASCIIDigit == true, text.last?.isASCIIDigit == true,
                let issue = IssueNumbers.short(text)
            else { continue }
            issues[issue.year * 100 + issue.number, default: []].append(index)
        }
        guard !issues.isEmpty else { return [] }
        // 2017.3 may say when a bridge was begun.
        var own = IssueNumbers()
        for index in bulletin.lines.indices.prefix(9) { own.read(bulletin.text(at: index)) }
        if let year = own.year, let number = own.number {
            issues = issues.filter { $0.key == year * 100 + number }
        }
        return issues.values.filter { $0.count >= 3 && isSpread($0) }.flatMap { $0 }
    }

    /// 第01版：要闻, 第02版：两会聚焦 pages apart; a list of them stands together.
    private func webPages() -> [Int] {
        let named = bulletin.lines.indices.filter {
            CoverLines.namesPage(bulletin.text(at: $0))
        }
        let areApart = zip(named, named.dropFirst()).allSatisfy { $1 - $0 > 2 }
        return named.count > 1 && areApart ? named : []
    }

    /// Whether a line names the publication, its issue or its page as the heads and feet of pages do.
    private func isHeadOrFoot(_ line: Line, _ index: Int) -> Bool {
        let text = bulletin.text(line)
        guard index > 8, line.count <= 60 else { return false }
        return line.count <= 48 && (lines.isPageLine(text) || lines.isPageHead(line))
            || line.count <= 30 && names.occur(in: text)
            || line.count <= 42 && names.occurBesideColumn(in: text)
            || line.count <= 24 && names.occurBesideWideBlank(line, on: bulletin)
            || isBesidePageNumber(index)
                && (line.count <= 24 && names.isWhole(text) || names.isBilingual(text))
    }

    /// 大事记 runs along the heads of the pages behind the one on which it is the heading.
    private func opensChronicle(_ index: Int) -> Bool {
        shapes[index] == .chronicleHeading
            && ChronicleZone(bulletin: bulletin, shapes: shapes)
                .opens(Array(bulletin.lines.indices[index...].prefix(8)), 0)
    }

    /// 2018年第6期 above or below the number of the page.
    private func isIssueAtPageNumber(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return text.count <= 16 && text.prefix(while: \.isASCIIDigit).count == 4
            && lines.isIssueLine(text) && isBesidePageNumber(index)
    }

    private func isBesidePageNumber(_ index: Int) -> Bool {
        shapes[index - 1] == .pageNumber
            || index + 1 < shapes.count && shapes[index + 1] == .pageNumber
    }

    /// The dated line at the head of a newspaper page, once more at the head of the next.
    private func repeatsMasthead(_ indices: [Int]) -> Bool {
        guard indices[0] <= 3, indices[1] > 3 else { return false }
        let text = bulletin.text(at: indices[0])
        let date = PrintedDate.read(text, at: text.startIndex)
        return date?.first.year != nil && date?.first.day != nil || lines.isIssueLine(text)
    }

    /// 2010年3月19日　星期五 at the head of each page of a newspaper.
    private func areDatelines(_ indices: [Int]) -> Bool {
        let texts = indices.map { bulletin.text(at: $0) }
        return CoverLines.weekdays.occurs(in: texts[0]) && lines.isDateline(texts[0])
            && texts.dropFirst().allSatisfy { $0.elementsEqual(texts[0]) }
            && indices.count { standsAtPageName($0) } >= 2
    }

    /// 第三版 / 综合 above it, or 责任编辑：… below: no day of a programme stands so.
    private func standsAtPageName(_ index: Int) -> Bool {
        [index - 2, index - 1, index + 1].contains { other in
            guard bulletin.lines.indices.contains(other), bulletin.lines[other].count <= 30 else {
                return false
            }
            let text = bulletin.text(at: other)
            return text.last == "版" || CoverLines.namesMakers(text)
        }
    }

    /// The heading of a chronicle once more, between the number of a page and the rest of a torn sentence.
    private func headsPageAgain(_ indices: [Int]) -> Bool {
        let index = indices[1]
        guard index > 9, shapes[index] == .chronicleHeading,
            shapes[indices[0]] == .chronicleHeading, shapes[index - 1] == .pageNumber
        else { return false }
        let above = bulletin.text(at: index - 2)
        return above.count > FrontMatterReader.shortestTorn && !above.endsLikeProse
    }

    private static let shortestTorn = 15

    private func mayRun(_ index: Int) -> Bool {
        switch shapes[index] {
        case .short: mayRun(bulletin.text(at: index))
        case .chronicleHeading: true
        case .dateNote: CoverLines.weekdays.occurs(in: bulletin.text(at: index))
        default: lines.isIssueLine(bulletin.text(at: index))
        }
    }

    /// A gazette sets the same phrases again and again, and hard wraps break them at the same places:
    /// a line of an adoption note, 会议，审议了市人民政府提请的.
    private func mayRun(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first?.opensBracket != true || text.last?.closesBracket == true else {
            return false
        }
        // 本报讯（记者 某某）2月17日 breaks off at the same place in news of other days.
        if Vocabulary.newsMarks.isPrefix(of: text) { return false }
        // （6月30日县人大常委会第九次会议通过） stands under every document of that day.
        if text.first?.opensBracket == true,
            text.contains("会议") || PrintedDate.first(in: text)?.date.first.day != nil,
            FrontMatterReader.adoptions.contains(where: { text.closesNote(with: $0) })
        {
            return false
        }
        // The lower line of such a note: 常务委员会第十六次会议通过）.
        if text.last?.closesBracket == true, !text.contains(where: { $0.opensBracket }) {
            return false
        }
        return !text.contains { $0 == "，" || $0 == "。" || $0 == "；" }
    }

    private static let adoptions: [Word] = ["通过", "批准", "任命", "决定", "修订", "修正", "公布"]

    /// A running header stands beside page numbers, carries the issue's number, or breaks into a
    /// sentence; the name of a body above each of its decisions does not.
    private func isRunning(_ alike: ArraySlice<RunningLine>) -> Bool {
        let telling = alike.filter { line in
            let index = line.index
            if headsDocument(index) { return false }
            if line.hasFigures || lines.isIssueLine(bulletin.text(at: index)) { return true }
            if index + 1 < shapes.count, shapes[index + 1] == .pageNumber { return true }
            guard index > 0 else { return true }
            return shapes[index - 1] == .pageNumber || breaksSentence(index)
        }
        return telling.count * 2 >= alike.count
    }

    /// Stands behind a heading's or a wrapped line's open end. A line as long as the one above it may
    /// be the next of the same paragraph.
    private func breaksSentence(_ index: Int) -> Bool {
        let above = bulletin.text(at: index - 1)
        return shapes[index - 1] == .short && above.count > 15 && !above.endsLikeProse
            && above.count < LineShape.longestHeading
            && abs(above.count - bulletin.lines[index].count) > 2
    }

    /// The body that made a document, above its title: 某市人民代表大会常务委员会 / 关于…的决定.
    private func headsDocument(_ index: Int) -> Bool {
        guard index + 1 < shapes.count, bulletin.lines[index + 1].gap <= 1,
            Vocabulary.documentMakers.isSuffix(of: bulletin.text(at: index))
        else { return false }
        return (index + 1...index + 2).contains { below in
            guard below < shapes.count, bulletin.lines[below].count <= LineShape.longestHeading
            else {
                return false
            }
            let text = bulletin.text(at: below)
            return text.starts(with: "关于") || Vocabulary.documentEndings.isSuffix(of: text)
        }
    }

    /// Running headers stand pages apart; repeated lines of a list stand together.
    private func isSpread(_ indices: [Int]) -> Bool {
        guard let first = indices.first, let last = indices.last else { return false }
        let close = zip(indices, indices.dropFirst()).filter { $1 - $0 <= 2 }.count
        return close * 2 <= indices.count && (last - first) * 8 >= bulletin.lines.count
    }
}
