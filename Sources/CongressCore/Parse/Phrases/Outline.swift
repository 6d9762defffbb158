/// The numbers before headings inside a text: 一、（一）1.（1）.
enum Outline {
    /// The level of the number that a line begins with; nil where it begins with none.
    static func level(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        number(text)?.level
    }

    /// The level and where the heading's own words begin.
    static func number(_ text: ArraySlice<Unicode.Scalar>) -> (level: Int, end: Int)? {
        guard let first = text.first else { return nil }
        if first.opensBracket { return bracketed(text) }
        guard let (value, end) = Numeral.read(text, at: text.startIndex), value < 100,
            end < text.endIndex
        else { return nil }
        let mark = text[end]
        if first.isASCIIDigit {
            guard mark == "." || mark == "．" || mark == "、" || mark == "。" else { return nil }
            let next = end + 1
            // 3.5万 is a number, and 1.2. a deeper level that these texts do not use.
            guard next < text.endIndex, !text[next].isASCIIDigit else { return nil }
            return (3, next)
        }
        guard mark == "、" else { return nil }
        return (1, end + 1)
    }

    private static func bracketed(_ text: ArraySlice<Unicode.Scalar>) -> (level: Int, end: Int)? {
        let start = text.startIndex + 1
        guard let (value, end) = Numeral.read(text, at: start), value < 100, end < text.endIndex,
            text[end].closesBracket, end + 1 < text.endIndex
        else { return nil }
        return (text[start].isASCIIDigit ? 4 : 2, end + 1)
    }

    /// The heading without its number: up to the first end of a sentence, or the whole line.
    static func title(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        guard let (_, start) = number(text) else { return nil }
        let rest = text[start...]
        let end =
            rest.firstIndex { $0 == "。" || $0 == "；" || $0 == "!" || $0 == "！" } ?? rest.endIndex
        return rest[..<end].trimmed
    }
}
