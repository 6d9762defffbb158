/// 5月29日, 下午, 9:00　第一次全体会议: a day, a part of it or an hour in the programme of a congress. Such
/// a line heads no text, however apart it stands.
enum ProgrammeHour {
    private static let longestDay = 6

    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first else { return false }
        guard first.isASCIIDigit else {
            guard let length = part(text) else { return false }
            return length == text.count || DayTime.clock(text.dropFirst(length)) != nil
        }
        if text.last == "日" { return text.count <= longestDay && text.contains("月") }
        return DayTime.clock(text) != nil
    }

    private static func part(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        text.starts(with: "全天") ? 2 : DayTime.words.match(in: text, at: text.startIndex)
    }
}
