/// Titles as a reader would cite them.
enum TitleText {
    /// A printed line as title text: blanks go where layout put them between single characters or
    /// beside figures, and stay, one wide, between the parts of a title set in two parts.
    static func plain(_ printed: ArraySlice<Unicode.Scalar>) -> String {
        let parts = printed.split { $0.isLayoutBlank }.map { part in
            part.filter { $0 != "*" || part.count == 1 }[...]
        }.filter { !$0.isEmpty }
        var result: [Unicode.Scalar] = []
        for (index, part) in parts.enumerated() {
            if index > 0, keepsBlank(parts, index) { result.append(" ") }
            result.append(contentsOf: part.map(\.narrowedAlphanumeric))
        }
        return String(scalars: result)
    }

    private static func keepsBlank(_ parts: [ArraySlice<Unicode.Scalar>], _ index: Int) -> Bool {
        let left = parts[index - 1]
        let right = parts[index]
        guard let last = left.last?.narrowed, let first = right.first?.narrowed else {
            return false
        }
        if last.isASCIILetter, first.isASCIILetter { return true }
        if left.count < 3 || right.count < 3 { return false }
        guard last.isHan || last.isClosingQuote || last.closesBracket || last == "》" else {
            return false
        }
        return first.isHan || first == "“" || first == "\"" || first == "《" || first == "‘"
    }

    /// Joins the lines of one title: a blank stays where the lines are its parts.
    static func joined(_ lines: [String], apart: Bool) -> String {
        lines.joined(separator: apart ? " " : "")
    }
}
