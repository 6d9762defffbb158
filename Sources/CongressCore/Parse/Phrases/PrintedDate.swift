/// A date as an editor writes it, before year and month are filled in from what stands above:
/// 2024年10月24日; 9月25、27日; 7月14日至15日; 12月28日—1月4日; 8月上旬; 5日; 2024.10.24.
struct PrintedDate: Equatable {
    /// One point of it, with only the parts that are printed there.
    struct Point: Equatable {
        var year: Int?
        var month: Int?
        var day: Int?
        /// 上旬, 中旬, 下旬 as 1, 2, 3.
        var third: Int?
        /// 次年, 翌年: the year after the one above.
        var isNextYear = false
        /// 次月, 翌月: the month after the one above.
        var isNextMonth = false
    }

    /// One day, month, third or interval of the expression.
    struct Part: Equatable {
        var start: Point
        var end: Point?
    }

    var parts: [Part]
    /// Where the text after the date begins.
    var end: Int

    var first: Point { parts[0].start }

    /// The latest month that is printed, for the entries that follow.
    var lastMonth: Int? {
        for part in parts.reversed() {
            if let month = part.end?.month ?? part.start.month { return month }
        }
        return nil
    }

    /// Reads the date that begins at `index`; nil where none does.
    /// - Parameter joinsAtCommas: 9月25日，27日 are two days, as an entry of a chronicle prints them; in a
    ///   sentence 10月29日，5日前 are not.
    static func read(
        _ text: ArraySlice<Unicode.Scalar>, at index: Int, joinsAtCommas: Bool = true
    ) -> PrintedDate? {
        guard index < text.endIndex, mayBegin(with: text[index]) else { return nil }
        var reader = PrintedDateReader(
            text: text, joinsAtCommas: joinsAtCommas, index: index)
        return reader.read()
    }

    /// The day of a month that a text opens with, and goes on behind: 5月16日，…; nil where it opens otherwise.
    static func opening(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        guard let date = read(text, at: text.startIndex), date.first.day != nil,
            date.first.month != nil, date.end + 3 < text.endIndex
        else { return nil }
        return date
    }

    /// 5月16日，…: a day with its month, and a comma behind it.
    static func opensClause(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        opening(text).map { text[$0.end].isComma } ?? false
    }

    /// Whether a date may begin with a character.
    static func mayBegin(with scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIDigit || Numeral.isChinese(scalar) || scalar.isThirdOfMonth || scalar == "元"
    }

    /// The first date in the text that has at least a month and a day or a year and a month.
    static func first(in text: ArraySlice<Unicode.Scalar>, limit: Int = .max) -> (
        at: Int, date: PrintedDate
    )? {
        var search = PrintedDateSearch(text: text, limit: limit, joinsAtCommas: true)
        return search.next()
    }

    /// All such dates of a sentence, one behind the other.
    static func all(in sentence: ArraySlice<Unicode.Scalar>) -> PrintedDateSearch {
        PrintedDateSearch(text: sentence, limit: .max, joinsAtCommas: false)
    }

    /// The dates with the missing parts filled in; nil where the calendar has no such day or where
    /// no year or month is known.
    func resolved(year: Int?, month: Int?) -> [EDTFDate]? {
        var year = first.year ?? year
        var month = month
        var dates: [EDTFDate] = []
        for part in parts {
            year = part.start.year ?? year
            if let printed = part.start.month {
                // 12月28日、1月3日 runs into the next year.
                if let known = month, !dates.isEmpty, part.start.year == nil, printed < known - 6 {
                    year = year.map { $0 + 1 }
                }
                month = printed
            }
            guard let known = year, let range = part.start.range(year: known, month: month) else {
                return nil
            }
            guard let end = part.end else {
                dates.append(EDTFDate(range.0, to: range.1))
                continue
            }
            var endYear = end.year ?? known
            let endMonth = end.month ?? (end.isNextMonth ? month.map { $0 % 12 + 1 } : month)
            if end.year == nil, end.isNextYear || (month ?? 0) > (endMonth ?? 0) { endYear += 1 }
            guard let last = end.range(year: endYear, month: endMonth) else { return nil }
            guard last.0 >= range.0 else { return nil }
            dates.append(EDTFDate(range.0, to: last.1 ?? last.0))
            month = endMonth
            year = endYear
        }
        return dates.isEmpty ? nil : dates
    }
}

/// Looks for dates that have at least a month and a day or a year and a month.
struct PrintedDateSearch: Sequence, IteratorProtocol {
    private let text: ArraySlice<Unicode.Scalar>
    private let stop: Int
    private let joinsAtCommas: Bool
    private var index: Int

    fileprivate init(text: ArraySlice<Unicode.Scalar>, limit: Int, joinsAtCommas: Bool) {
        self.text = text
        self.joinsAtCommas = joinsAtCommas
        stop = limit < text.count ? text.startIndex + limit : text.endIndex
        index = text.startIndex
    }

    mutating func next() -> (at: Int, date: PrintedDate)? {
        while index < stop {
            let at = index
            guard let date = PrintedDate.read(text, at: at, joinsAtCommas: joinsAtCommas)
            else {
                skipCharacter()
                continue
            }
            index = Swift.max(at + 1, date.end)
            let hasDay = date.parts.contains { $0.start.day != nil }
            if date.first.month != nil, hasDay || date.first.year != nil {
                return (at, date)
            }
        }
        return nil
    }

    /// Or the rest of a number: no date begins in the middle of a longer one.
    private mutating func skipCharacter() {
        index += 1
        while index < stop, text[index - 1].isASCIIDigit, text[index].isASCIIDigit { index += 1 }
    }
}

extension PrintedDate.Point {
    /// The point as a date, or as the two ends of a third of a month.
    fileprivate func range(year: Int, month known: Int?) -> (CivilDate, CivilDate?)? {
        let month = month ?? (day != nil || third != nil ? known : nil)
        if let third {
            guard let month, (1...12).contains(month) else { return nil }
            let last = third == 3 ? CivilDate.days(in: month, of: year) : third * 10
            guard let from = CivilDate(year: year, month: month, day: third * 10 - 9),
                let to = CivilDate(year: year, month: month, day: last)
            else { return nil }
            return (from, to)
        }
        if day != nil, month == nil { return nil }
        return CivilDate(year: year, month: month, day: day).map { ($0, nil) }
    }
}

extension Unicode.Scalar {
    var isThirdOfMonth: Bool { self == "上" || self == "中" || self == "下" }
}

/// The grammar of a printed date over one text.
private struct PrintedDateReader {
    typealias Point = PrintedDate.Point
    let text: ArraySlice<Unicode.Scalar>
    let joinsAtCommas: Bool
    var index: Int

    mutating func read() -> PrintedDate? {
        guard let first = point() else { return nil }
        var parts: [PrintedDate.Part] = []
        var current = first
        while true {
            if let end = intervalEnd(after: current) {
                parts.append(.init(start: current, end: end))
            } else {
                parts.append(.init(start: current, end: nil))
            }
            guard let next = enumerated(after: current) else { break }
            current = next
        }
        guard let head = parts.first else { return nil }
        // A bare number, or a year alone, is no date.
        if head.start.month == nil, head.start.day == nil, head.start.third == nil { return nil }
        return PrintedDate(parts: parts, end: index)
    }

    /// One point; leaves the index after it.
    private mutating func point() -> Point? {
        var point = Point()
        if let third = third() { return Point(third: third) }
        guard let number = number() else { return nil }
        switch character {
        case "年" where PrintedYear.range.contains(number):
            index += 1
            point.year = number
            let after = index
            guard let next = self.number(), character == "月", (1...12).contains(next) else {
                index = after
                return point
            }
            return monthPoint(&point, next)
        case "月" where (1...12).contains(number):
            return monthPoint(&point, number)
        case "日", "号", "曰":
            guard (1...31).contains(number) else { return nil }
            index += 1
            point.day = number
            return point
        case "-", ".", "/", "．", "—":
            return PrintedYear.range.contains(number)
                ? numericPoint(year: number) : bareDay(number)
        default:
            return bareDay(number)
        }
    }

    /// 25 of 25、27日: a number whose 日 stands further on.
    private mutating func bareDay(_ number: Int) -> Point? {
        guard (1...31).contains(number) else { return nil }
        var ahead = index
        while ahead < text.endIndex, ahead - index < 14 {
            let scalar = text[ahead]
            if scalar == "日" || scalar == "曰" { return ahead > index ? Point(day: number) : nil }
            guard
                scalar.isASCIIDigit || Numeral.isChinese(scalar) || scalar.isComma
                    || scalar.isDash || scalar.isTilde || scalar == "至" || scalar == "到"
                    || scalar == "和"
            else { return nil }
            ahead += 1
        }
        return nil
    }

    /// After the number of a month: 月, 月份, and the day or third behind it.
    private mutating func monthPoint(_ point: inout Point, _ month: Int) -> Point {
        index += 1
        if character == "份" { index += 1 }
        point.month = month
        let after = index
        if let third = third() {
            point.third = third
        } else if let day = number(), (1...31).contains(day) {
            if character == "日" || character == "号" || character == "曰" {
                index += 1
                point.day = day
            } else if let bare = bareDay(day) {
                point.day = bare.day
            } else {
                index = after
            }
        } else {
            index = after
        }
        return point
    }

    /// 2024-10-24, 2024.10.24, 2024/10.
    private mutating func numericPoint(year: Int) -> Point? {
        let mark = character
        index += 1
        guard let month = number(), (1...12).contains(month), character == mark else { return nil }
        index += 1
        guard let day = number(), (1...31).contains(day) else { return nil }
        if character == "日" { index += 1 }
        return Point(year: year, month: month, day: day)
    }

    private mutating func third() -> Int? {
        guard index + 1 < text.endIndex, text[index + 1] == "旬" else { return nil }
        let number: Int
        switch text[index] {
        case "上": number = 1
        case "中": number = 2
        case "下": number = 3
        default: return nil
        }
        index += 2
        return number
    }

    private mutating func intervalEnd(after start: Point) -> Point? {
        let before = index
        skipHour()
        guard let mark = character,
            mark == "至" || mark == "到" || mark.isDash || mark.isTilde || isDashTypedAsOne
        else {
            index = before
            return nil
        }
        index += 1
        while let next = character, next.isDash || next.isTilde { index += 1 }
        let isNextYear = skipNext("年")
        let isNextMonth = skipNext("月")
        guard var end = point(), end.year == nil || start.year != nil || end.month != nil,
            end.day != nil || (end.month != nil && start.day == nil) || end.third != nil
        else {
            index = before
            return nil
        }
        if isNextYear { end.isNextYear = true }
        if isNextMonth { end.isNextMonth = true }
        return end
    }

    /// 29日一30日, 10一12日: the numeral was typed for the dash.
    private var isDashTypedAsOne: Bool {
        character == "一" && index > text.startIndex
            && (text[index - 1] == "日" || text[index - 1].isASCIIDigit)
            && index + 1 < text.endIndex && text[index + 1].isASCIIDigit
    }

    /// 6日|晚|至7日上午: the hour at which the first day begins it, where the last day follows; behind an hour 到
    /// says where somebody went.
    private mutating func skipHour() {
        guard let length = DayTime.words.match(in: text, at: index),
            index + length < text.endIndex, text[index + length] == "至"
        else { return }
        index += length
    }

    /// 次年, 翌月.
    private mutating func skipNext(_ unit: Unicode.Scalar) -> Bool {
        guard index + 1 < text.endIndex, text[index + 1] == unit else { return false }
        guard text[index] == "次" || text[index] == "翌" else { return false }
        index += 2
        return true
    }

    private mutating func enumerated(after start: Point) -> Point? {
        let before = index
        guard let mark = character,
            mark == "、" || mark == "，" || mark == "," || mark == "和" || mark == "及" || mark == "与"
        else { return nil }
        index += 1
        guard let next = point(), next.day != nil, next.year == nil || start.year != nil,
            // ，3月 5日 after a comma begins a new clause unless the days belong together.
            mark != "，" && mark != ","
                || joinsAtCommas && start.day != nil && next.month == nil
        else {
            index = before
            return nil
        }
        return next
    }

    private var character: Unicode.Scalar? { index < text.endIndex ? text[index] : nil }

    private mutating func number() -> Int? {
        // 元月 is January.
        if character == "元", index + 1 < text.endIndex, text[index + 1] == "月" {
            index += 1
            return 1
        }
        guard let (value, end) = Numeral.read(text, at: index) else { return nil }
        index = end
        return value
    }
}
