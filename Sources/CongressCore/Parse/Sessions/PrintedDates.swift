/// Reads the dates that a sentence prints: 10月24日, 8月17日至18日, 2024年2月3日, 二〇二四年二月三日, 今天.
struct PrintedDates {
    /// The year of dates that print none.
    let year: Int?
    /// What 今天 means: the day a newspaper appears.
    let today: CivilDate?

    private static let nearDays: WordTable = ["今天", "今日", "昨天", "昨日"]
    private static let datelineReach = 40

    /// The dates of the first date expression inside `range`.
    func first(in range: Range<Int>, of text: [Unicode.Scalar]) -> [EDTFDate] {
        let near = PrintedDates.nearDays.first(in: text[range])?.lowerBound
        let day = near.flatMap { self.day(named: $0, of: text) }
        let end = day == nil ? range.upperBound : near!
        for (_, date) in PrintedDate.all(in: text[range.lowerBound..<end])
        where date.first.day != nil && !isDateline(date, of: text) {
            if let dates = date.resolved(year: year, month: nil) { return dates }
        }
        return day.map { [EDTFDate($0)] } ?? []
    }

    /// What 今天 and 昨天 mean there.
    private func day(named at: Int, of text: [Unicode.Scalar]) -> CivilDate? {
        guard let day = sent(before: at, of: text) ?? today, day.day != nil else { return nil }
        return text[at] == "今" ? day : day.dayBefore
    }

    /// The day of 12月31日讯 not far before.
    private func sent(before end: Int, of text: [Unicode.Scalar]) -> CivilDate? {
        PrintedDate.all(in: text[max(0, end - PrintedDates.datelineReach)..<end])
            .map(\.date).last { isDateline($0, of: text) }?
            .resolved(year: year, month: nil)?.first?.start
    }

    /// 12月31日讯: the day on which the news was sent, not the one of which it tells.
    private func isDateline(_ date: PrintedDate, of text: [Unicode.Scalar]) -> Bool {
        guard date.end < text.count, text[date.end - 1] == "日" else { return false }
        return text[date.end] == "讯" || text[date.end] == "电"
    }
}
