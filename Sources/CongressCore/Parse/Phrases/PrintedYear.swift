/// A year in four digits, 2024 or 二〇二四.
enum PrintedYear {
    /// What a bulletin may speak of; other numbers of four digits count something.
    static let range = 1900..<2100

    /// The year that begins at `start`, and where it ends.
    static func read(
        _ text: ArraySlice<Unicode.Scalar>, at start: Int
    ) -> (value: Int, end: Int)? {
        guard let (value, end) = Numeral.read(text, at: start), end - start == 4,
            range.contains(value)
        else { return nil }
        return (value, end)
    }

    /// The year whose last digit stands before `end`: that of a 年 there.
    static func read(_ text: ArraySlice<Unicode.Scalar>, endingAt end: Int) -> Int? {
        guard end - text.startIndex >= 4, let year = read(text, at: end - 4), year.end == end else {
            return nil
        }
        return year.value
    }
}
