/// Times of a day as bulletins print them: 上午, 傍晚, 14:30.
enum DayTime {
    /// The words for a part of a day.
    static let words: WordTable = [
        "上午", "下午", "晚上", "中午", "早上", "早晨", "清晨", "凌晨", "傍晚", "夜间", "晚",
    ]

    /// 14:30, 9：00: how many characters the hour has that a line begins with; nil where it has none.
    static func clock(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let colon = text.prefix(3).firstIndex(where: { $0.isColon }), colon > text.startIndex,
            text[..<colon].allSatisfy({ $0.isASCIIDigit }), colon + 2 < text.endIndex,
            text[colon + 1].isASCIIDigit, text[colon + 2].isASCIIDigit
        else { return nil }
        return colon + 3 - text.startIndex
    }
}
