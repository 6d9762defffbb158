/// Feet and heads of pages that print the column and the page alone: 封面专题 | 05, 12 | 代表.
enum ColumnFeet {
    private static let fewest = 3
    private static let longestName = 10

    /// The lines that do so, where several stand pages apart; those of a table stand together.
    static func find(in bulletin: BulletinText) -> [Int] {
        let found = bulletin.lines.indices.filter { index in
            let line = bulletin.lines[index]
            return line.count >= 3 && line.count <= 16 && isOne(bulletin.text(line))
        }
        let close = zip(found, found.dropFirst()).count { $1 - $0 <= nearest }
        let others = parted(in: bulletin) + foreign(in: bulletin)
        guard found.count >= fewest, close * 2 <= found.count else { return others.sorted() }
        return Set(found + others).sorted()
    }

    /// NEWS　11, 12　SPECIAL FOCUS: columns in other letters, where the pages grow through the file.
    private static func foreign(in bulletin: BulletinText) -> [Int] {
        let found = bulletin.lines.indices.compactMap { index -> (index: Int, page: Int)? in
            let line = bulletin.lines[index]
            guard line.count >= 5, line.count <= longestForeign, index > nearest,
                let page = foreignFoot(bulletin.printed(line).trimmed)
            else { return nil }
            return (index, page)
        }
        guard found.count >= fewest,
            zip(found, found.dropFirst()).allSatisfy({
                $0.page < $1.page && $1.index - $0.index > nearest
            })
        else { return [] }
        return found.map(\.index)
    }

    /// The number at one end of a line whose rest, behind a blank, is a name in other letters.
    private static func foreignFoot(_ printed: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = printed.first, let last = printed.last,
            first.isASCIIDigit != last.isASCIIDigit
        else { return nil }
        let digits =
            first.isASCIIDigit
            ? printed.prefix(while: \.isASCIIDigit)
            : printed[
                (printed.lastIndex { !$0.isASCIIDigit }.map { $0 + 1 } ?? printed.endIndex)...]
        let name =
            first.isASCIIDigit ? printed[digits.endIndex...] : printed[..<digits.startIndex]
        guard digits.count <= 3,
            name.first?.isLayoutBlank == true || name.last?.isLayoutBlank == true,
            ColumnName.isForeign(name.trimmed),
            let page = Numeral.read(digits, at: digits.startIndex)
        else { return nil }
        return page.value
    }

    private static let longestForeign = 30

    /// 领导讲话　7, 12 · 代表: a blank or a dot for the stroke. The pages are counted on, and each stands apart.
    private static func parted(in bulletin: BulletinText) -> [Int] {
        var feet: [(index: Int, page: Int, name: [Unicode.Scalar])] = []
        for (index, line) in bulletin.lines.enumerated() where line.count >= 3 && line.count <= 14 {
            guard let foot = foot(bulletin.printed(line)),
                ColumnWords.count(foot.name) != nil || foot.name.count <= longestUnknown
            else { continue }
            feet.append((index, foot.page, foot.name.key))
        }
        let apart = feet.indices.filter { at in
            (at == 0 || feet[at].index - feet[at - 1].index > nearest)
                && (at + 1 == feet.count || feet[at + 1].index - feet[at].index > nearest)
        }.map { feet[$0] }
        let growing = zip(apart, apart.dropFirst()).count { $0.page < $1.page }
        // A column runs over several pages, and there are several of them: 案例 1 and 9 月份 come with one
        // word, 1 高位推动 and 2 建章立制 with a word each.
        let names = Set(apart.map(\.name))
        let known = apart.count { ColumnWords.count($0.name[...]) != nil }
        guard apart.count > fewest, growing + 1 == apart.count, names.count > 1,
            names.count < apart.count, known * 2 > apart.count,
            (apart.last?.page ?? 0) - (apart.first?.page ?? 0) <= apart.count * mostBetween
        else { return [] }
        return apart.map(\.index)
    }

    private static let nearest = 4
    private static let longestUnknown = 6
    /// Pages between two feet that were read.
    private static let mostBetween = 3

    /// The name and the number of a foot whose two parts a blank, a dot or a stroke sets apart.
    static func foot(
        _ printed: ArraySlice<Unicode.Scalar>
    ) -> (name: ArraySlice<Unicode.Scalar>, page: Int)? {
        guard printed.first?.isASCIIDigit == true || printed.last?.isASCIIDigit == true else {
            return nil
        }
        let parts = printed.split {
            $0.isLayoutBlank || $0.isNameDot || $0 == "-" || strokes.contains($0)
        }
        guard parts.count == 2 else { return nil }
        let (page, name) = isPage(parts[0]) ? (parts[0], parts[1]) : (parts[1], parts[0])
        guard isPage(page), isName(name), let number = Numeral.read(page, at: page.startIndex)
        else { return nil }
        return (name, number.value)
    }

    private static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first?.isASCIIDigit == true || text.last?.isASCIIDigit == true,
            let stroke = text.firstIndex(where: { strokes.contains($0) })
        else { return false }
        let left = text[..<stroke].trimmed
        let right = text[(stroke + 1)...].drop { strokes.contains($0) }.trimmed
        return isPage(left) && isName(right) || isName(left) && isPage(right)
    }

    private static let strokes = ScalarSet("|｜‖∥│┃丨¦/／")

    private static func isPage(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        !text.isEmpty && text.count <= 3 && text.allSatisfy { $0.isASCIIDigit }
    }

    private static func isName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 2 && text.count <= longestName
            && text.allSatisfy { $0.isHan || $0.isNameDot || $0 == "、" }
    }
}
