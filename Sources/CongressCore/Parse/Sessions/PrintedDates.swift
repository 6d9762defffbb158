/// Reads the dates that a sentence prints: 10月24日, 8月17日至18日, 2024年2月3日, 二〇二四年二月三日, 今天.
struct PrintedDates {
    /// The year of dates that print none.
    let year: Int?
    /// What 今天 means: the day a newspaper appears.
    let today: CivilDate?

    private static let nearDays: WordTable = ["今天", "今日", "昨天", "昨日"]
    private static let datelineReach = 40

    /// The days of the first date inside `range` that prints a month and a day, or of 今天 before it; no
    /// date of a letter's head (12月31日讯), and none in figures alone (2021.3.5).
    func first(in range: Range<Int>, of text: [Unicode.Scalar]) -> [EDTFDate] {
        let near = nearDay(in: range, of: text)
        for (at, date) in PrintedDate.all(
            in: text[range.lowerBound..<(near?.at ?? range.upperBound)])
        where text[at..<date.end].contains("月") && !isDateline(date, of: text) {
            if let dates = days(of: date) { return dates }
        }
        return near.map { [EDTFDate($0.day)] } ?? []
    }

    /// Its days; a third of a month before them is another time: 10月上旬、10月29日.
    private func days(of date: PrintedDate) -> [EDTFDate]? {
        guard let first = date.parts.firstIndex(where: { $0.start.day != nil }) else { return nil }
        var own = date
        own.parts.removeFirst(first)
        return own.resolved(year: date.first.year ?? year, month: date.first.month)
    }

    /// Where 今天 or 昨天 stands, and what it means there.
    private func nearDay(
        in range: Range<Int>, of text: [Unicode.Scalar]
    ) -> (at: Int, day: CivilDate)? {
        guard let at = PrintedDates.nearDays.first(in: text[range])?.lowerBound,
            let day = sent(before: at, of: text) ?? today, day.day != nil
        else { return nil }
        return (at, text[at] == "今" ? day : day.dayBefore)
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
