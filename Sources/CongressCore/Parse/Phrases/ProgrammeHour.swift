/// 5月29日, 下午, 9:00　第一次全体会议: a day, a part of it or an hour in the programme of a congress. Such
/// a line heads no text, however apart it stands.
enum ProgrammeHour {
    private static let longestDay = 6
    /// What may stand alone on its line; 清晨 may be the title of a poem.
    private static let parts: WordTable = ["上午", "下午", "晚上", "中午", "全天"]

    /// 上午　各代表团审议两院工作报告: a blank behind the part of the day.
    static func opensApart(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = parts.match(in: printed, at: printed.startIndex), length < printed.count
        else { return false }
        return printed[printed.startIndex + length].isLayoutBlank
    }

    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first else { return false }
        guard first.isASCIIDigit else {
            if parts.isWhole(text) { return true }
            guard let length = DayTime.words.match(in: text, at: text.startIndex) else {
                return false
            }
            return DayTime.clock(text.dropFirst(length)) != nil
        }
        if text.last == "日" { return text.count <= longestDay && text.contains("月") }
        return DayTime.clock(text) != nil
    }
}
