/// 5月29日, 下午, 9:00　第一次全体会议: a day, a part of it or an hour in the programme of a congress. Such
/// a line heads no text, however apart it stands.
enum ProgrammeHour {
    private static let parts: WordTable = ["上午", "下午", "晚上", "中午", "全天"]
    private static let longestDay = 6

    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first else { return false }
        guard first.isASCIIDigit else {
            guard let length = parts.match(in: text, at: text.startIndex) else { return false }
            return length == text.count || clock(text.dropFirst(length)) != nil
        }
        if text.last == "日" { return text.count <= longestDay && text.contains("月") }
        return clock(text) != nil
    }

    /// 14:30, 9：00: how many characters the hour has that a line begins with; nil where it has none.
    static func clock(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let colon = text.prefix(3).firstIndex(where: { $0.isColon }), colon > text.startIndex,
            text[..<colon].allSatisfy({ $0.isASCIIDigit }), colon + 2 < text.endIndex,
            text[colon + 1].isASCIIDigit, text[colon + 2].isASCIIDigit
        else { return nil }
        return colon + 3 - text.startIndex
    }
}
