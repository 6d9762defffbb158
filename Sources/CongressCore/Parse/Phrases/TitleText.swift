/// Titles as a reader would cite them.
enum TitleText {
    /// A printed line as title text: blanks go where layout put them between single characters or
    /// beside figures, and stay, one wide, between the parts of a title set in two parts.
    static func plain(_ printed: ArraySlice<Unicode.Scalar>) -> String {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(printed.count + 4)
        var left: Part?
        var at = printed.startIndex
        while let start = printed[at...].firstIndex(where: { !$0.isLayoutBlank }) {
            let end = printed[start...].firstIndex(where: \.isLayoutBlank) ?? printed.endIndex
            at = end
            guard let right = Part(printed[start..<end]) else { continue }
            if let left, keepsBlank(left, right) { result.append(" ") }
            for scalar in printed[start..<end] where scalar != "*" || end - start == 1 {
                result.append(scalar.narrowedAlphanumeric)
            }
            left = right
        }
        return String(scalars: result)
    }

    /// What stands between two blanks, without the stars that mark bold type.
    private struct Part {
        var first: Unicode.Scalar
        var last: Unicode.Scalar
        var count: Int

        init?(_ printed: ArraySlice<Unicode.Scalar>) {
            let isStar = printed.count == 1
            guard let first = printed.first(where: { $0 != "*" || isStar }),
                let last = printed.last(where: { $0 != "*" || isStar })
            else { return nil }
            self.first = first.narrowed
            self.last = last.narrowed
            count = isStar ? 1 : printed.reduce(0) { $1 == "*" ? $0 : $0 + 1 }
        }
    }

    private static func keepsBlank(_ left: Part, _ right: Part) -> Bool {
        let last = left.last
        let first = right.first
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
