extension DateRange {
    /// Reads a date filter as staff type it: a day, month or year in any of the forms below, or
    /// two of them with `..`, `至`, `到`, `~` or `—` between, either end of which may be left out.
    ///
    /// `2024`, `2024-10`, `2024-10-24`, `2024.10.24`, `2024/10/24`, `20241024`,
    /// `2024年10月24日`, `2024年10月份`, `2024年10月上旬`, `2024年上半年`, `2024年第三季度`, `2024Q3`,
    /// `二〇二四年十月`, full-width digits, and 今年, 去年, 前年, 本月, 上月, 今天, 昨天 seen from
    /// `today`. Blanks do not count. What only EDTF has (`2024-10-XX`, `2024-10~`, `2024-10/..`) is
    /// read as that.
    public init(parsing text: String, today: CivilDate) throws(DateProblem) {
        if let date = DateRange.edtf(text) {
            self = date
            return
        }
        var reader = DateWordReader(text, today: today)
        self = try reader.range()
    }
}

extension DateRange {
    /// Nil for what is no EDTF, or could as well be typed by somebody who knows none.
    private static func edtf(_ text: String) -> DateRange? {
        let scalars = text.unicodeScalars
        let isMarked = scalars.last.map { ["?", "~", "%", "X", "/"].contains($0) } ?? false
        let isOpen = scalars.starts(with: "../".unicodeScalars) || text.hasSuffix("/..")
        guard isMarked || isOpen || scalars.first == "/" || scalars.contains("X"),
            let date = try? EDTFDate(parsing: text)
        else { return nil }
        return DateRange(
            from: date.startEdge == .dated ? date.earliest : nil,
            to: date.endEdge == .dated ? date.latest : nil)
    }
}

/// A cursor over a typed date. Characters are narrowed, Chinese digits stay as they are.
private struct DateWordReader {
    let text: String
    let today: CivilDate
    /// What was typed without blanks, and the column of each character.
    let scalars: [Unicode.Scalar]
    let columns: [Int]
    var at = 0

    init(_ text: String, today: CivilDate) {
        self.text = text
        self.today = today
        var scalars: [Unicode.Scalar] = []
        var columns: [Int] = []
        for (index, scalar) in text.unicodeScalars.enumerated() where !scalar.isLayoutBlank {
            // 10月份 is 10月.
            if scalar == "份", scalars.last == "月" { continue }
            scalars.append(scalar.narrowed)
            columns.append(index + 1)
        }
        self.scalars = scalars
        self.columns = columns + [text.unicodeScalars.count + 1]
    }

    mutating func range() throws(DateProblem) -> DateRange {
        guard !scalars.isEmpty else { throw problem(.empty) }
        if takeSeparator() {
            guard at < scalars.count else { return DateRange() }
            return DateRange(to: try lastPoint(after: nil).high)
        }
        let first = try point(after: nil)
        guard at < scalars.count else { return DateRange(from: first.low, to: first.high) }
        guard takeSeparator() || takeMarkBeforeYear() else { throw problem(.unexpected) }
        guard at < scalars.count else { return DateRange(from: first.low) }
        let start = at
        let last = try lastPoint(after: first)
        guard first.low.earliest <= last.high.latest else {
            let swapped = "\(last.low)..\(first.high)"
            throw problem(.endBeforeStart, at: start, correction: swapped)
        }
        return DateRange(from: first.low, to: last.high)
    }

    private mutating func lastPoint(after first: Point?) throws(DateProblem) -> Point {
        let last = try point(after: first?.low)
        guard at == scalars.count else { throw problem(.unexpected) }
        return last
    }

    /// A typed date with the first and the last day, month or year that it names.
    private typealias Point = (low: CivilDate, high: CivilDate)

    /// One date. After a first one, 10月 and 24日 take the missing year and month from it.
    private mutating func point(after first: CivilDate?) throws(DateProblem) -> Point {
        if let point = relativeDay() { return point }
        let start = at
        if take("本月") || take("这个月") || take("这月") { return try inMonth(0, from: start) }
        if take("上个月") || take("上月") { return try inMonth(-1, from: start) }
        if let first, let point = try shortened(after: first) { return point }
        if monthsOfPart() != nil || smallNumber() != nil && take("月") {
            let meant = start == 0 ? "\(today.year)年\(text)" : nil
            throw problem(.missingYear, at: start, correction: meant)
        }
        at = start
        if start == 0, let short = smallNumber(), take("年") {
            // 24年10月, as people say it.
            let century = today.year - today.year % 100 - (short > today.year % 100 ? 100 : 0)
            let rest = String(scalars: scalars[(at - 1)...])
            throw problem(.missingYear, at: start, correction: "\(century + short)\(rest)")
        }
        at = start
        let year = try year()
        if at < scalars.count, take("年") || year.isWord || isPartNext {
            return try rest(ofYear: year.value, from: start)
        }
        return try separated(year: year.value, from: start)
    }

    private mutating func relativeDay() -> Point? {
        let shifts = [("今天", 0), ("今日", 0), ("昨天", -1), ("昨日", -1), ("前天", -2)]
        for (word, shift) in shifts where take(word) {
            var day = today
            for _ in 0..<(-shift) { day = day.dayBefore }
            return (day, day)
        }
        return nil
    }

    private mutating func inMonth(_ shift: Int, from start: Int) throws(DateProblem) -> Point {
        var (year, month) = (today.year, (today.month ?? 1) + shift)
        if month == 0 { (year, month) = (year - 1, 12) }
        return try dayOrThird(year: year, month: month, from: start)
    }

    /// 10月, 10月24日 or 24日 after 2024年9月1日至.
    private mutating func shortened(after first: CivilDate) throws(DateProblem) -> Point? {
        let start = at
        if let part = try part(of: first.year) { return part }
        guard let value = smallNumber() else { return nil }
        if take("月") { return try dayOrThird(year: first.year, month: value, from: start) }
        if let month = first.month, take("日") {
            let day = try date(first.year, month, value, from: start)
            return (day, day)
        }
        at = start
        return nil
    }

    private mutating func year() throws(DateProblem) -> (value: Int, isWord: Bool) {
        for (word, shift) in [("今年", 0), ("本年", 0), ("去年", -1), ("前年", -2)] where take(word) {
            return (today.year + shift, true)
        }
        let start = at
        var value = 0
        for _ in 0..<4 {
            guard at < scalars.count, let digit = Numeral.anyDigit(scalars[at]) else {
                throw problem(.unexpected)
            }
            value = value * 10 + digit
            at += 1
        }
        guard value > 0 else { throw problem(.noSuchDate, at: start) }
        return (value, false)
    }

    /// What follows 2024年: nothing, a half or a quarter, a month, a month and a day.
    private mutating func rest(ofYear year: Int, from start: Int) throws(DateProblem) -> Point {
        let monthStart = at
        if let part = try part(of: year) { return part }
        guard let month = smallNumber() else {
            let whole = try date(year, nil, nil, from: start)
            return (whole, whole)
        }
        if let last = lastMonth() {
            let first = try date(year, month, nil, from: monthStart)
            let end = try date(year, last, nil, from: monthStart)
            guard month <= last else { throw problem(.endBeforeStart, at: monthStart) }
            return (first, end)
        }
        guard take("月") else { throw problem(.unexpected) }
        return try dayOrThird(year: year, month: month, from: monthStart)
    }

    private var isPartNext: Bool { ["Q", "q", "上", "下", "第"].contains(scalars[at]) }

    private mutating func part(of year: Int) throws(DateProblem) -> Point? {
        let start = at
        guard let months = monthsOfPart() else { return nil }
        return (
            try date(year, months.lowerBound, nil, from: start),
            try date(year, months.upperBound, nil, from: start)
        )
    }

    /// The months of 上半年, 第三季度, Q3; nil moves nothing.
    private mutating func monthsOfPart() -> ClosedRange<Int>? {
        if take("上半年") { return 1...6 }
        if take("下半年") { return 7...12 }
        let start = at
        let isLetter = take("Q") || take("q")
        if !isLetter { _ = take("第") }
        if let quarter = smallNumber(), (1...4).contains(quarter), isLetter || take("季度") {
            return quarter * 3 - 2...quarter * 3
        }
        at = start
        return nil
    }

    /// The 10 of 9~10月, as bulletins print it; nil moves nothing.
    private mutating func lastMonth() -> Int? { last(before: "月") }

    /// The 27 of 25-27日; nil moves nothing.
    private mutating func lastDay() -> Int? { last(before: "日") }

    private mutating func last(before unit: String) -> Int? {
        let start = at
        if take("-") || takeSeparator(), let number = smallNumber(), take(unit) { return number }
        at = start
        return nil
    }

    /// What follows 10月: nothing, a day, or 上旬, 中旬, 下旬.
    private mutating func dayOrThird(
        year: Int, month: Int, from start: Int
    ) throws(DateProblem) -> Point {
        let whole = try date(year, month, nil, from: start)
        for (word, first, last) in [("上旬", 1, 10), ("中旬", 11, 20), ("下旬", 21, 31)]
        where take(word) {
            let end = min(last, CivilDate.days(in: month, of: year))
            return (
                try date(year, month, first, from: start), try date(year, month, end, from: start)
            )
        }
        let dayStart = at
        guard let day = smallNumber() else { return (whole, whole) }
        let first = try date(year, month, day, from: dayStart)
        if let last = lastDay() {
            let end = try date(year, month, last, from: dayStart)
            guard day <= last else { throw problem(.endBeforeStart, at: dayStart) }
            return (first, end)
        }
        guard take("日") || take("号") else { throw problem(.unexpected) }
        return (first, first)
    }

    /// What follows the year of 2024-10-24, 2024.10.24, 2024/10/24 or 20241024.
    private mutating func separated(year: Int, from start: Int) throws(DateProblem) -> Point {
        var month: Int?
        var day: Int?
        var monthStart = at
        if at < scalars.count, scalars[at].isASCIIDigit {
            month = try twoDigits()
            day = try twoDigits()
        } else if let separator = partSeparator() {
            monthStart = at
            month = try oneOrTwoDigits()
            if take(String(separator)) { day = try oneOrTwoDigits() }
        }
        let value = try date(year, month, day, from: month == nil ? start : monthStart)
        return (value, value)
    }

    /// The blank between a year and a month, if it is one and no `..` or `/2025`.
    private mutating func partSeparator() -> Unicode.Scalar? {
        guard at + 1 < scalars.count, ["-", ".", "/"].contains(scalars[at]),
            scalars[at + 1].isASCIIDigit, !isYearBehindMark
        else { return nil }
        at += 1
        return scalars[at - 1]
    }

    /// The second year of 2023/2024 or 2024.9-2024.10.
    private var isYearBehindMark: Bool {
        at + 4 < scalars.count && (scalars[at] == "/" || scalars[at] == "-")
            && scalars[(at + 1)...(at + 4)].allSatisfy(\.isASCIIDigit)
    }

    private mutating func takeMarkBeforeYear() -> Bool {
        guard isYearBehindMark else { return false }
        at += 1
        return true
    }

    private mutating func takeSeparator() -> Bool {
        if take("..") || take("至") || take("到") || take("~") || take("～") { return true }
        // 2024年9月—10月, as bulletins print it; a hyphen may also stand within a date.
        if take("——") || take("—") || take("–") { return true }
        let isBehindWord = at > 0 && ["年", "月", "日"].contains(scalars[at - 1])
        return isBehindWord && take("-")
    }

    private mutating func twoDigits() throws(DateProblem) -> Int {
        guard let tens = asciiDigit(), let ones = asciiDigit() else { throw problem(.unexpected) }
        return tens * 10 + ones
    }

    private mutating func oneOrTwoDigits() throws(DateProblem) -> Int {
        guard let first = asciiDigit() else { throw problem(.unexpected) }
        return asciiDigit().map { first * 10 + $0 } ?? first
    }

    private mutating func asciiDigit() -> Int? {
        guard at < scalars.count, scalars[at].isASCIIDigit else { return nil }
        at += 1
        return Int(scalars[at - 1].value - 0x30)
    }

    /// A number up to 99 in ASCII or Chinese digits (24, 二十四, 廿四, 二四); nil moves nothing.
    private mutating func smallNumber() -> Int? {
        let start = at
        var value: Int?
        while at < scalars.count, at - start < 3 {
            if let digit = Numeral.anyDigit(scalars[at]) {
                let isAfterTen = at > start && scalars[at - 1].dateTens != nil
                value = isAfterTen ? value! + digit : (value ?? 0) * 10 + digit
            } else if let tens = scalars[at].dateTens {
                value = tens * (value ?? 1)
            } else {
                break
            }
            at += 1
        }
        if let value, value <= 99 { return value }
        at = start
        return nil
    }

    private func date(
        _ year: Int, _ month: Int?, _ day: Int?, from start: Int
    ) throws(DateProblem) -> CivilDate {
        guard let date = CivilDate(year: year, month: month, day: day) else {
            let isMonth = month.map { (1...12).contains($0) } ?? true
            throw problem(isMonth ? .noSuchDate : .noSuchMonth, at: start)
        }
        return date
    }

    private mutating func take(_ word: String) -> Bool {
        guard scalars[at...].starts(with: word.unicodeScalars) else { return false }
        at += word.unicodeScalars.count
        return true
    }

    private func problem(
        _ kind: DateProblem.Kind, at position: Int? = nil, correction: String? = nil
    ) -> DateProblem {
        DateProblem(
            text: text, column: columns[position ?? at], kind: kind,
            expected: kind == .endBeforeStart ? DateProblem.rangeForms : DateProblem.dayForms,
            correction: correction)
    }
}
