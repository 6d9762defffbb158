/// Days and periods as the weekly lists of an office print them: 周四（11月1日）, 第二周（11月5日—11日）.
extension ChronicleOpening {
    private static let weeks: WordTable = ["周", "星期", "礼拜"]
    private static let daysOfWeek = ScalarSet("一二三四五六日天末")
    private static let periods: WordTable = [
        "上旬", "中旬", "下旬", "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "上半年", "下半年",
    ]

    /// The date of a line that opens with a day of the week: 周四（11月1日）, 周一至周五（12日—16日）,
    /// 星期三　8日.
    static func weekday(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        guard var at = weekdayEnd(text, text.startIndex) else { return nil }
        while at < text.endIndex, text[at] == "、" || text[at] == "至" || text[at].isDash {
            guard let next = weekdayEnd(text, at + 1) else { return nil }
            at = next
        }
        let isFramed = at < text.endIndex && text[at].opensBracket
        guard var date = PrintedDate.read(text, at: isFramed ? at + 1 : at),
            date.first.day != nil, date.end < text.endIndex
        else { return nil }
        if isFramed {
            guard text[date.end].closesBracket, date.end + 1 < text.endIndex else { return nil }
            date.end += 1
        }
        return date
    }

    static func mayOpenWeekday(_ first: Unicode.Scalar) -> Bool { weeks.mayBegin(with: first) }

    private static func weekdayEnd(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
        guard let length = weeks.match(in: text, at: start), start + length < text.endIndex,
            daysOfWeek.contains(text[start + length])
        else { return nil }
        return start + length + 1
    }

    /// 下午　某某主持…: a blank behind the time of day, as behind the day of other entries.
    func isTimeApart(
        _ text: ArraySlice<Unicode.Scalar>, _ printed: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let clock = DayTime.clock(text)
        guard let length = clock ?? DayTime.words.match(in: text, at: text.startIndex),
            text.count > (clock == nil ? 8 : length)
        else { return false }
        let head = printed.drop { $0.isLayoutBlank }
        return head.dropFirst(length).first?.isLayoutBlank == true
            && head.prefix(length).elementsEqual(text.prefix(length))
    }

    /// 1.5　某某…, 1.10-15　某某…: month and day of a table, with a blank behind them.
    static func numericDay(
        _ text: ArraySlice<Unicode.Scalar>, _ printed: ArraySlice<Unicode.Scalar>
    ) -> PrintedDate? {
        guard
            let (start, end) = DottedDay.monthAndDay(text, at: text.startIndex, dots: tableDots),
            let day = start.day
        else { return nil }
        var date = PrintedDate(parts: [.init(start: start, end: nil)], end: end)
        if end < text.endIndex, text[end].isDash,
            let (last, stop) = Numeral.read(text, at: end + 1), (day...31).contains(last)
        {
            date = PrintedDate(
                parts: [.init(start: start, end: PrintedDate.Point(day: last))], end: stop)
        }
        if date.end == end, end < text.endIndex, text[end] == "、",
            let (next, stop) = Numeral.read(text, at: end + 1), next > day, next <= 31,
            // 1.30、2.1: another month.
            stop == text.endIndex || !tableDots.contains(text[stop])
        {
            let second = PrintedDate.Point(month: start.month, day: next)
            date = PrintedDate(
                parts: date.parts + [.init(start: second, end: nil)], end: stop)
        }
        let head = printed.drop { $0.isLayoutBlank }.dropFirst(date.end - text.startIndex)
        return head.first?.isLayoutBlank == true && date.end < text.endIndex ? date : nil
    }

    private static let tableDots = ScalarSet(".．/／")

    /// 四—五月, 十一月、十二月: the first of the months that one heading names.
    static func months(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = text.last, last == "月" || last == "份",
            let (first, end) = Numeral.read(text, at: text.startIndex), (1...12).contains(first),
            end < text.endIndex
        else { return nil }
        var at = text[end] == "月" ? end + 1 : end
        guard at < text.endIndex,
            text[at].isDash || text[at].isTilde || joints.contains(text[at])
        else { return nil }
        at += 1
        guard let (second, stop) = Numeral.read(text, at: at), second <= 12, second > first,
            text[stop...].elementsEqual("月".unicodeScalars)
                || text[stop...].elementsEqual("月份".unicodeScalars)
        else { return nil }
        return first
    }

    private static let joints = ScalarSet("至、和")

    /// 第二周（11月5日—11日）, 三季度: the heading over the entries of a week or a quarter, with the
    /// date printed there.
    static func isPeriod(_ text: ArraySlice<Unicode.Scalar>) -> (isOne: Bool, date: PrintedDate?) {
        if periods.isWhole(text) { return (true, nil) }
        guard let mark = text.prefix(8).firstIndex(of: "周"), mark > text.startIndex + 1,
            text[..<mark].contains("第"),
            Numeral.isChinese(text[mark - 1])
                || text[mark - 1].isASCIIDigit
        else { return (false, nil) }
        let rest = text[(mark + 1)...].drop { $0.opensBracket || $0.isColon }
        if rest.isEmpty { return (true, nil) }
        guard let date = PrintedDate.read(rest, at: rest.startIndex),
            text[date.end...].allSatisfy({ $0.closesBracket })
        else { return (false, nil) }
        return (true, date)
    }
}
