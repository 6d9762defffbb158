/// Reads the dates that a sentence prints: 10月24日, 8月17日至18日, 2024年2月3日, 二〇二四年二月三日, 今天.
struct PrintedDates {
    /// The year of dates that print none.
    let year: Int?
    /// What 今天 means: the day a newspaper appears.
    let today: CivilDate?

    /// The dates of the first date expression inside `range`.
    func first(in range: Range<Int>, of text: [Unicode.Scalar]) -> [EDTFDate] {
        var at = range.lowerBound
        while at < range.upperBound {
            if text[at] == "月", !isDateline(at, of: text),
                let dates = dates(aroundMonth: at, in: range, of: text)
            {
                return dates
            }
            if text[at] == "今" || text[at] == "昨", at + 1 < range.upperBound,
                text[at + 1] == "天" || text[at + 1] == "日",
                let day = sent(before: at, of: text) ?? today, day.day != nil
            {
                return [EDTFDate(text[at] == "今" ? day : day.dayBefore)]
            }
            at += 1
        }
        return []
    }

    /// The day of 12月31日讯 not far before.
    private func sent(before end: Int, of text: [Unicode.Scalar]) -> CivilDate? {
        let floor = max(0, end - PrintedDates.datelineReach)
        for at in stride(from: end - 1, to: floor, by: -1)
        where text[at] == "月" && isDateline(at, of: text) {
            guard let month = MeetingNumerals.read(endingAt: at, floor: floor, in: text),
                let day = MeetingNumerals.read(at: at + 1, in: text), let year
            else { return nil }
            return CivilDate(year: year, month: month.value, day: day.value)
        }
        return nil
    }

    private static let datelineReach = 40

    /// 12月31日讯: the day on which the news was sent, not the one of which it tells.
    private func isDateline(_ month: Int, of text: [Unicode.Scalar]) -> Bool {
        guard let day = MeetingNumerals.read(at: month + 1, in: text), day.end + 1 < text.count,
            text[day.end] == "日"
        else { return false }
        return text[day.end + 1] == "讯" || text[day.end + 1] == "电"
    }

    private func dates(
        aroundMonth at: Int, in range: Range<Int>, of text: [Unicode.Scalar]
    ) -> [EDTFDate]? {
        guard
            let month = MeetingNumerals.read(endingAt: at, floor: range.lowerBound, in: text),
            let day = MeetingNumerals.read(at: at + 1, in: text),
            let year = printedYear(before: month.start, floor: range.lowerBound, text) ?? year,
            let first = CivilDate(year: year, month: month.value, day: day.value)
        else { return nil }
        return further(first, at: day.end, in: range, of: text)
    }

    private func printedYear(before end: Int, floor: Int, _ text: [Unicode.Scalar]) -> Int? {
        guard end > floor, text[end - 1] == "年",
            let year = MeetingNumerals.read(endingAt: end - 1, floor: floor, in: text)
        else { return nil }
        return (1949...2199).contains(year.value) ? year.value : nil
    }

    /// 日至18日, 日—9月2日, 日、27日 behind the first day.
    private func further(
        _ first: CivilDate, at start: Int, in range: Range<Int>, of text: [Unicode.Scalar]
    ) -> [EDTFDate]? {
        var at = start
        let hasDay = at < range.upperBound && text[at] == "日"
        if hasDay { at += 1 }
        guard at < range.upperBound else { return hasDay ? [EDTFDate(first)] : nil }
        let isSpan = PrintedDates.isSpan(text[at])
        guard isSpan || text[at].isEnumerationComma else { return hasDay ? [EDTFDate(first)] : nil }
        at += 1
        while at < range.upperBound, PrintedDates.isSpan(text[at]) { at += 1 }
        guard let second = day(after: first, at: at, in: range, of: text) else {
            return hasDay ? [EDTFDate(first)] : nil
        }
        return isSpan ? [EDTFDate(first, to: second)] : [EDTFDate(first), EDTFDate(second)]
    }

    private static func isSpan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "至", "—", "–", "-", "~", "～", "到", "－", "―", "─", "一": true
        default: false
        }
    }

    private func day(
        after first: CivilDate, at start: Int, in range: Range<Int>, of text: [Unicode.Scalar]
    ) -> CivilDate? {
        guard let number = MeetingNumerals.read(at: start, in: text),
            number.end < range.upperBound
        else { return nil }
        if text[number.end] == "日" {
            return CivilDate(year: first.year, month: first.month, day: number.value)
        }
        guard text[number.end] == "月",
            let day = MeetingNumerals.read(at: number.end + 1, in: text),
            day.end < range.upperBound, text[day.end] == "日"
        else { return nil }
        let year = number.value < (first.month ?? 1) ? first.year + 1 : first.year
        return CivilDate(year: year, month: number.value, day: day.value)
    }
}
