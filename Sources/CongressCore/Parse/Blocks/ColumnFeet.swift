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
        let close = zip(found, found.dropFirst()).count { $1 - $0 <= 4 }
        guard found.count >= fewest, close * 2 <= found.count else { return [] }
        return found
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
