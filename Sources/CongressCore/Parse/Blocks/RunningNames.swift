/// The names of the publication as its cover prints them, which run along the heads of its pages.
struct RunningNames: Sendable {
    private let names: [[Unicode.Scalar]]

    /// The names that the first lines give; where they give none, the one that runs beside the issue.
    init(bulletin: BulletinText) {
        let tops = bulletin.lines.prefix(8).map { line in
            line.count > 16 ? [] : bulletin.text(line).filter { $0.isHan || $0.isASCIILetter }
        }
        // 某省人民代表大会 / 常务委员会公报: a name over two lines.
        let pairs = zip(tops, tops.dropFirst()).map { $0 + $1 }
        let printed = (tops + pairs).filter { letters in
            letters.count >= 3
                && (RunningNames.isName(letters[...])
                    || letters.allSatisfy { $0.isASCIILetter } && letters.count >= 6)
        }
        let named = printed + RunningNames.aboveIssue(bulletin)
        names = named.isEmpty ? RunningNames.beside(issuesIn: bulletin) : named
    }

    private static func isName(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        PublicationWords.endings.isSuffix(of: letters) || isMagazine(letters)
    }

    /// 某某之友 right above 2023年第5期 on the cover, or above its name in Latin letters, where three lines and
    /// more set it before another word or the issue: the name of the publication, whatever its words.
    private static func aboveIssue(_ bulletin: BulletinText) -> [[Unicode.Scalar]] {
        let lines = CoverLines(bulletin: bulletin, shapes: [])
        let tops = bulletin.lines.indices.dropLast().prefix(4)
        let name = tops.first { top in
            let text = bulletin.text(at: top)
            guard (3...10).contains(text.count), text.allSatisfy(\.isHan) else { return false }
            let isRomanised = bulletin.text(at: top + 1).allSatisfy { $0.isRoman || $0 == " " }
            let issue = isRomanised ? min(top + 2, bulletin.lines.count - 1) : top + 1
            return lines.isIssueLine(bulletin.text(at: issue))
        }.map { Array(bulletin.text(at: $0)) }
        guard let name, !isName(name[...]), !Vocabulary.bodySuffixes.isSuffix(of: name[...]),
            !PublicationWords.publisherEndings.isSuffix(of: name[...]),
            name.last.map(Vocabulary.regionSuffixes.contains) != true
        else { return [] }
        let running = bulletin.lines.dropFirst(8).count { line in
            line.count <= longestHead && line.count > name.count && line.printed.count > line.count
                && bulletin.text(line).drop { $0.isASCIIDigit }.starts(with: name)
        }
        return running >= fewestHeads ? [name] : []
    }

    /// The name that stands at the edge of three lines and more with the issue and a column, as in 某某人大　经验交流　2014.5:
    /// a text that has lost its cover tells it so.
    private static func beside(issuesIn bulletin: BulletinText) -> [[Unicode.Scalar]] {
        var counts: [[Unicode.Scalar]: Int] = [:]
        for line in bulletin.lines.dropFirst(8) where line.count >= 8 && line.count <= 30 {
            guard bulletin.text(line).last?.isASCIIDigit == true else { continue }
            let words = bulletin.printed(line).split { $0.isLayoutBlank }
            guard words.count >= 2, words.count <= 4, let issue = words.last, isIssue(issue),
                let first = words.first, first.count >= 3, isName(first)
            else { continue }
            counts[Array(first), default: 0] += 1
        }
        return counts.filter { $0.value >= 3 }.map(\.key)
    }

    /// 某某人大建设: a few characters around 人大, and no office of a congress.
    private static func isMagazine(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
        letters.count <= 8 && letters.contains("人大") && letters.allSatisfy(\.isHan)
            && !Vocabulary.bodySuffixes.isSuffix(of: letters)
            && !PublicationWords.publisherEndings.isSuffix(of: letters)
    }

    /// 2018.6 某某人大 | 重要会议: the name of the column behind a stroke, or before one.
    func occurBesideColumn(in text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let stroke = RunningNames.stroke(in: text) else { return false }
        let left = text[..<stroke].trimmed
        let right = text[stroke...].drop(while: RunningNames.parts).trimmed
        guard left.count <= 20, right.count <= 20 else { return false }
        return occur(in: left) || occur(in: right)
            || isWhole(left) && ColumnWords.count(right) != nil
            || isWhole(right) && ColumnWords.count(left) != nil
            || RunningNames.isIssue(left) && RunningNames.isColumn(right)
            || RunningNames.isIssue(right) && RunningNames.isColumn(left)
    }

    /// 2018年第6期 of 监督视窗 ‖ 2018年第6期.
    private static func isIssue(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last == "期" || text.last == "号" || text.last?.isASCIIDigit == true,
            let (_, end) = PrintedYear.read(text, at: text.startIndex)
        else { return false }
        return end < text.endIndex
            && text[end...].allSatisfy {
                $0.isASCIIDigit || issueWords.contains($0) || $0 == "." || $0.isNameDot
                    || $0 == "/" || $0 == "月"
            }
    }

    private static func isColumn(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 2 && text.count <= 10
            && text.allSatisfy { $0.isHan || $0.isNameDot || $0 == "、" || $0.isASCIIDigit }
    }

    /// Where the first stroke stands.
    private static func stroke(in text: ArraySlice<Unicode.Scalar>) -> Int? {
        text.withUnsafeBufferPointer { scalars in
            scalars.firstIndex(where: parts).map { text.startIndex + $0 }
        }
    }

    @inline(__always)
    private static func parts(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly all characters that are asked after are these.
        if scalar.value &- 0x4E29 < 0x51D7 { return false }
        return switch scalar {
        case "|", "｜", "‖", "∥", "│", "┃", "丨", "¦": true
        default: false
        }
    }

    /// 06　某某人大, 某某人大　半年刊　12, 2023年第3期　某某人大, 某某人大　代表风采　12: the name of the
    /// publication with the number of a page, and perhaps the column.
    func occur(in text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard !names.isEmpty, let first = text.first, let last = text.last,
            first.isASCIIDigit || last.isASCIIDigit || last == "期" || last == "号"
        else { return false }
        let letters = text.only { $0.isHan || $0.isASCIILetter }
        return names.contains { name in
            let rest =
                letters.starts(with: name)
                ? letters.dropFirst(name.count) : letters.dropLast(name.count)
            guard RunningNames.isEdge(name, of: letters) else { return false }
            return rest.count <= 6 && rest.allSatisfy(RunningNames.issueWords.contains)
                || ColumnWords.count(rest) != nil || Vocabulary.chronicleNames.isWhole(rest[...])
        }
    }

    /// Some letters begin or end with a name.
    private static func isEdge(_ name: [Unicode.Scalar], of letters: [Unicode.Scalar]) -> Bool {
        letters.starts(with: name) || letters.suffix(name.count).elementsEqual(name)
    }

    /// 某某人大 / CONGRESS: the name and the same in other letters.
    func isBilingual(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last?.isASCIILetter == true, let end = text.lastIndex(where: { $0.isHan }),
            isWhole(text[...end])
        else { return false }
        return text[(end + 1)...].allSatisfy {
            $0.isRoman || $0.isLayoutBlank || $0.isNameDot || $0 == "/" || $0 == "|" || $0 == "'"
                || $0 == "’"
        }
    }

    /// 某某人大 and nothing else.
    func isWhole(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        names.contains { $0.elementsEqual(text) }
    }

    /// Lines that set the name beside that of a column: 某某人大　监督工作, 大事记　某某人大. They run along the
    /// heads of pages where there are several.
    func besideColumns(_ bulletin: BulletinText, _ shapes: [LineShape]) -> Set<Int> {
        guard !names.isEmpty else { return [] }
        let found = bulletin.lines.indices.filter { index in
            let line = bulletin.lines[index]
            return line.count <= RunningNames.longestHead && line.printed.count > line.count
                && isBesideColumn(bulletin.printed(line).trimmed)
        }
        // The heading of a column stands behind a whole text, and beside no number of a page.
        let running = found.count { index in
            index > 0
                && (shapes[index - 1] == .pageNumber
                    || index + 1 < shapes.count && shapes[index + 1] == .pageNumber
                    || index + 1 < shapes.count && occur(in: bulletin.text(at: index + 1))
                    || occur(in: bulletin.text(at: index - 1))
                    || !bulletin.text(at: index - 1).endsLikeProse)
        }
        return found.count >= RunningNames.fewestHeads && running * 2 >= found.count
            ? Set(found) : []
    }

    private static let longestHead = 30
    private static let fewestHeads = 3

    private func isBesideColumn(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        printed.blanks.contains { blank in
            let left = printed[..<blank.range.lowerBound]
            let right = printed[blank.range.upperBound...]
            return isWhole(left) && RunningNames.namesColumn(right)
                || isWhole(right) && RunningNames.namesColumn(left)
        }
    }

    private static func namesColumn(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = text.isFramed ? text.dropFirst().dropLast() : text
        return isColumn(name) || Vocabulary.chronicleNames.isSuffix(of: name)
    }

    /// 某某人大　2021·8　　　　特别关注: the name of the publication, the issue, and far from both the
    /// name of a column. The line as printed says how far.
    func occurBesideWideBlank(_ line: Line, on bulletin: BulletinText) -> Bool {
        guard !names.isEmpty, line.printed.count >= line.count + 4 else { return false }
        let text = bulletin.text(line)
        guard text.contains(where: { $0.isASCIIDigit }) else { return false }
        let letters = text.only { $0.isHan || $0.isASCIILetter }
        guard letters.count <= 20,
            names.contains(where: { RunningNames.isEdge($0, of: letters) })
        else { return false }
        return text.allSatisfy {
            $0.isHan || $0.isASCIILetter || $0.isASCIIDigit || $0.isNameDot || $0 == "."
                || $0 == "/"
                || $0.opensBracket || $0.closesBracket || $0 == " "
        }
    }

    private static let issueWords = ScalarSet("年第期总半月季双周旬刊号专特增一二三四五六七八九十〇")
}
