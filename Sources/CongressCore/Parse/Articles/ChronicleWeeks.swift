/// Days and periods as the weekly lists of an office print them: 周四（11月1日）, 第二周（11月5日—11日）.
extension ChronicleOpening {
    private static let weeks: WordTable = ["周", "星期", "礼拜"]
    private static let daysOfWeek = ScalarSet("一二三四五六日天末")
    private static let periods: WordTable = [
        "第一季度", "第二季度", "第三季度", "第四季度", "一季度", "二季度", "三季度", "四季度", "上半年", "下半年",
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

    private static func weekdayEnd(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
        guard let length = weeks.match(in: text, at: start), start + length < text.endIndex,
            daysOfWeek.contains(text[start + length])
        else { return nil }
        return start + length + 1
    }

    /// 四—五月, 十一月、十二月: the first of the months that one heading names.
    static func months(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let last = text.last, last == "月" || last == "份",
            let (first, end) = Numeral.read(text, at: text.startIndex), (1...12).contains(first),
            end < text.endIndex
        else { return nil }
        var at = text[end] == "月" ? end + 1 : end
        guard at < text.endIndex,
            text[at].isDash || text[at].isTilde || "至、和".unicodeScalars.contains(text[at])
        else { return nil }
        at += 1
        guard let (second, stop) = Numeral.read(text, at: at), second <= 12, second > first,
            text[stop...].elementsEqual("月".unicodeScalars)
                || text[stop...].elementsEqual("月份".unicodeScalars)
        else { return nil }
        return first
    }

    /// 第二周（11月5日—11日）, 三季度: the heading over the entries of a week or a quarter, with the
    /// date printed there.
    static func isPeriod(_ text: ArraySlice<Unicode.Scalar>) -> (isOne: Bool, date: PrintedDate?) {
        guard text.count <= 24 else { return (false, nil) }
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
