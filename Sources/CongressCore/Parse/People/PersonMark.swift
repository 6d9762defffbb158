/// What stands in brackets behind a name: a mark of its bearer (（女）, （女，满族）), or a place in a
/// picture (（左二）).
enum PersonMark {
    private static let sex = ScalarSet("女男")
    private static let maximumLength = 16

    /// The mark's text, if the brackets hold one, and where the text goes on behind the brackets.
    static func read(at start: Int, in text: [Unicode.Scalar]) -> (mark: String?, end: Int)? {
        guard start < text.count, text[start].isOpeningBracket else { return nil }
        var end = start + 1
        while end < text.count, !text[end].isClosingBracket {
            guard end - start <= maximumLength, !text[end].isSentenceEnd else { return nil }
            end += 1
        }
        guard end < text.count, end > start + 1 else { return nil }
        let inside = start + 1..<end
        return (isMark(inside, of: text) ? String(scalars: text[inside]) : nil, end + 1)
    }

    /// Behind （主持工作） or （挂职） between an office and its name; the place itself where there is none.
    static func behindOfficeNote(at start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start < text.count, text[start].isOpeningBracket else { return start }
        let length = officeNotes.length(at: start + 1, in: text)
        let close = start + 1 + length
        guard length > 0, close < text.count, text[close].isClosingBracket else { return start }
        return close + 1
    }

    /// （左二）, （前排右一）: where the one named before it stands.
    static func isPlaceInPicture(at start: Int, in text: [Unicode.Scalar]) -> Bool {
        guard start < text.count, text[start].isOpeningBracket else { return false }
        return Scene.placeMark(in: text[start...].prefix(maximumLength))?.lowerBound == start
    }

    private static let officeNotes = WordTable(
        list: "主持工作 主持日常工作 主持行政工作 主持全面工作 挂职 兼 代 常务 驻会 正厅级 副厅级 正处级 副处级 正县级 副县级 正科级 副科级")

    /// 女, 回族, 女，满族, 女、中共党员.
    private static func isMark(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        if sex.contains(text[range.lowerBound]) {
            return range.count == 1 || !text[range.lowerBound + 1].isHan
                || endsAsPeople(range, text)
        }
        return endsAsPeople(range, text)
    }

    private static func endsAsPeople(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        text[range.upperBound - 1] == "族" && range.count <= 12
    }
}
