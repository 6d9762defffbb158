/// What the first characters of a line of a 大事记 announce.
struct ChronicleOpening {
    enum Kind {
        /// `9月`, 十月, 2024年9月, alone on its line.
        case month(year: Int?, month: Int)
        /// 1956年, 【一九五六年】, alone on its line.
        case year(Int)
        /// 是年: an entry of the whole year.
        case sameYear
        /// 第二周（11月5日—11日）, 三季度: the heading over some weeks, with its date.
        case period(PrintedDate?)
        /// A date, and where the words behind it begin in the cleaned line.
        case dated(PrintedDate, bulleted: Bool)
        /// 同日, △: another entry of the day above; 本月, 月底 belong to its month.
        case sameDay(ofMonth: Bool)
        /// 次日: an entry of the day behind the one above.
        case nextDay
        case text
    }

    let bulletin: BulletinText

    /// The name of a month alone on its line.
    func month(of index: Int) -> Kind? {
        let text = bulletin.text(at: index)
        guard text.count <= 12, let month = month(text) else { return nil }
        let mayNumberIssue = text.first?.isASCIIDigit == true && text.contains("/")
        return !mayNumberIssue || isAmongMonths(month, index) ? month : nil
    }

    /// 3/2019 at the foot of each page is the number of the issue: as months such lines change.
    private func isAmongMonths(_ month: Kind, _ index: Int) -> Bool {
        guard case .month(let year, let number) = month else { return false }
        let first = max(0, index - Self.linesOfMonth)
        let end = min(bulletin.lines.count, index + Self.linesOfMonth)
        return (first..<end).contains { other in
            guard bulletin.lines[other].count <= 7, bulletin.first(at: other)?.isASCIIDigit == true,
                case .month(let otherYear, let otherNumber)? = Self.dottedMonth(
                    bulletin.text(at: other))
            else { return false }
            return otherYear != year || otherNumber != number
        }
    }

    private static let linesOfMonth = 200

    func read(_ index: Int) -> Kind {
        if let month = month(of: index) { return month }
        let line = bulletin.lines[index]
        var text = bulletin.text(line)
        if text.count <= 14, let year = yearAlone(text) { return .year(year) }
        let bullet = withoutBullet(&text)
        guard let first = text.first else { return .text }
        if first.isASCIIDigit, let date = Self.numericDay(text, bulletin.printed(line)) {
            return .dated(date, bulleted: true)
        }
        if Self.mayOpenWeekday(first), let date = Self.weekday(text) {
            return .dated(date, bulleted: true)
        }
        if first.isThirdOfMonth, text.count == 2,
            let third = PrintedDate.read(text, at: text.startIndex),
            isThirdAlone(third, text, index)
        {
            return .dated(third, bulleted: false)
        }
        if text.count <= 24, case let period = Self.isPeriod(text), period.isOne {
            return .period(period.date)
        }
        if first == "【", let framed = framed(text) { return framed }
        if let day = DottedDay(text, printed: bulletin.printed(line)) {
            return .dated(day.date, bulleted: true)
        }
        if let date = numbered(text) ?? bracketed(text) { return .dated(date, bulleted: true) }
        if let again = numberedAgain(text) { return again }
        if let months = monthsApart(text, line) { return .dated(months, bulleted: true) }
        if let date = PrintedDate.read(text, at: text.startIndex),
            opensEntry(text, date, line, bullet)
        {
            return .dated(date, bulleted: bullet == .sign)
        }
        if Self.sameDay.isPrefix(of: text) { return .sameDay(ofMonth: false) }
        if Self.sameYear.isPrefix(of: text) { return .sameYear }
        if let period = periodApart(text, index) { return period }
        if let day = dayOfSameMonth(text) { return .dated(day, bulleted: bullet == .sign) }
        if Self.sameMonth.isPrefix(of: text) { return .sameDay(ofMonth: true) }
        if isTimeApart(text, bulletin.printed(line)) { return .sameDay(ofMonth: false) }
        if bullet == .sign, first.isHan || first == "“" || first == "《" || first == "\"" {
            return .sameDay(ofMonth: false)
        }
        return .text
    }

    /// 是月25日，…: a bare day of the month above.
    private func dayOfSameMonth(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        guard let length = Self.sameMonth.match(in: text, at: text.startIndex),
            let date = PrintedDate.read(text, at: text.startIndex + length),
            date.first.day != nil, date.first.month == nil, date.end < text.endIndex
        else { return nil }
        return date
    }

    /// 【3月5日】, 【中旬】, 【同日】, 【本月】: the day in black brackets before the words of an entry.
    private func framed(_ text: ArraySlice<Unicode.Scalar>) -> Kind? {
        guard let close = text.prefix(24).firstIndex(of: "】"), close + 1 < text.endIndex else {
            return nil
        }
        let inner = text[(text.startIndex + 1)..<close]
        if Self.sameDay.isPrefix(of: inner) { return .sameDay(ofMonth: false) }
        if Self.sameMonth.isWhole(inner) { return .sameDay(ofMonth: true) }
        guard let date = PrintedDate.read(inner, at: inner.startIndex),
            date.first.day != nil || date.first.third != nil
        else { return nil }
        return .dated(date, bulleted: true)
    }

    /// 1．4月2日，…, 3、10月中旬，…: the number of an entry before its day.
    private func numbered(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        guard let start = behindNumber(text),
            let date = PrintedDate.read(text, at: start), date.first.month != nil,
            date.first.day != nil || date.first.third != nil, date.end < text.endIndex
        else { return nil }
        return date
    }

    /// Behind 1． or 3、.
    private func behindNumber(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard text.first?.isASCIIDigit == true,
            let (_, end) = Numeral.read(text, at: text.startIndex), end - text.startIndex <= 3,
            end + 1 < text.endIndex, text[end] == "." || text[end] == "．" || text[end] == "、"
        else { return nil }
        return end + 1
    }

    /// 4、同日，…, 5、本月，…: the number of an entry before the words for its day.
    private func numberedAgain(_ text: ArraySlice<Unicode.Scalar>) -> Kind? {
        guard let start = behindNumber(text) else { return nil }
        if Self.sameDay.isPrefix(of: text[start...]) { return .sameDay(ofMonth: false) }
        if let day = dayOfSameMonth(text[start...]) { return .dated(day, bulleted: true) }
        return Self.sameMonth.isPrefix(of: text[start...]) ? .sameDay(ofMonth: true) : nil
    }

    /// （4月2日）…: the day of an entry in round brackets.
    private func bracketed(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        guard text.first?.opensBracket == true,
            let date = PrintedDate.read(text, at: text.startIndex + 1), date.first.day != nil,
            date.first.year == nil, date.end + 4 < text.endIndex, text[date.end].closesBracket
        else { return nil }
        return PrintedDate(parts: date.parts, end: date.end + 1)
    }

    /// The sign that a line opens with.
    func sign(_ index: Int) -> Unicode.Scalar? {
        var text = bulletin.text(at: index)
        return withoutBullet(&text) == .sign ? bulletin.text(at: index).first : nil
    }

    /// A sign and no word for the day behind it.
    func isSignAlone(_ index: Int) -> Bool {
        var text = bulletin.text(at: index)
        return withoutBullet(&text) == .sign && !Self.sameDay.isPrefix(of: text)
            && !Self.sameMonth.isPrefix(of: text)
    }

    private static let sameDay: WordTable = ["同日", "同曰", "当日", "是日", "同一天", "当天"]
    private static let sameMonth: WordTable = [
        "本月", "月初", "月底", "月内", "同月", "当月", "月中", "月末", "是月",
    ]

    private static let sameYear: WordTable = ["是年", "同年"]

    private enum Bullet { case none, dash, sign }

    /// What editors set before an entry, or between its day and its words.
    private static let signs = ScalarSet("△▲●○◯■□◆◇★☆▪•◎∆Δ▷►※▶▸➤❖✦⊙▍")

    /// Takes △ ▲ ● off, and the - that converters put before paragraphs.
    private func withoutBullet(_ text: inout ArraySlice<Unicode.Scalar>) -> Bullet {
        var bullet = Bullet.none
        while let first = text.first, text.count > 2 {
            switch first {
            case _ where Self.signs.contains(first) || isRing(text): bullet = .sign
            case "-", "*", "·", "#", "—", "–", "―", "─":
                if bullet == .none { bullet = .dash }
            case " ": break
            default: return bullet
            }
            text.removeFirst()
        }
        return bullet
    }

    /// 〇4日，…, 〇十三日，…: the ring of a zero in the place of a sign; no number but that of a year (〇八年)
    /// begins with it.
    private func isRing(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "〇" else { return false }
        let rest = text.dropFirst().prefix(6).drop { Numeral.isChinese($0) }
        guard let next = rest.first else { return false }
        return next != "年" && (next.isASCIIDigit || next.isHan)
    }

    private func month(_ text: ArraySlice<Unicode.Scalar>) -> Kind? {
        var text = text
        while let first = text.first,
            first.opensBracket || first == "【" || first == "-" || first == "*" || first == "#"
                || Vocabulary.bylineSigns.contains(first) || first.isASCIILetter
        {
            text.removeFirst()
        }
        while let last = text.last,
            last.closesBracket || last == "】" || last.isColon || last.isDash
                || Vocabulary.bylineSigns.contains(last)
        {
            text.removeLast()
        }
        if let dotted = Self.dottedMonth(text) { return dotted }
        if let first = Self.months(text) { return .month(year: nil, month: first) }
        guard let date = PrintedDate.read(text, at: text.startIndex), date.end == text.endIndex,
            date.parts.count == 1, date.parts[0].end == nil, date.first.day == nil,
            date.first.third == nil,
            let month = date.first.month
        else { return nil }
        return .month(year: date.first.year, month: month)
    }

    /// 2019.3, 2019.03 alone, or 3/2019.
    private static func dottedMonth(_ text: ArraySlice<Unicode.Scalar>) -> Kind? {
        if (6...7).contains(text.count),
            let (month, stroke) = Numeral.read(text, at: text.startIndex), (1...12).contains(month),
            stroke < text.endIndex, text[stroke] == "/",
            let (year, end) = PrintedYear.read(text, at: stroke + 1), end == text.endIndex
        {
            return .month(year: year, month: month)
        }
        guard text.count >= 6, text.count <= 7, text[text.startIndex + 4] == ".",
            let (year, dot) = PrintedYear.read(text, at: text.startIndex),
            let (month, end) = Numeral.read(text, at: dot + 1), end == text.endIndex,
            (1...12).contains(month)
        else { return nil }
        return .month(year: year, month: month)
    }

    /// 1956年, 一九五六年（丙申）, 【1956年】: a chronicle of many years.
    private func yearAlone(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        let bare = text.drop { !$0.isASCIIDigit && !Numeral.isChinese($0) }
        guard text.count - bare.count <= 2,
            let (year, mark) = PrintedYear.read(bare, at: bare.startIndex),
            mark < bare.endIndex, bare[mark] == "年"
        else { return nil }
        let rest = bare[(mark + 1)...]
        guard let first = rest.first else { return year }
        return first.opensBracket && rest.last?.closesBracket == true && rest.count <= 6
            || rest.count == 1 && !first.isHan ? year : nil
    }

    /// 12月底 alone, or 12月底，….
    private func isPartOfMonth(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, Self.partsOfMonth.contains(first) else { return false }
        return text.count == 1 || text[text.startIndex + 1].isComma
    }

    private static let partsOfMonth = ScalarSet("底初末内中间")

    /// 3月　某县文联成立: a wide blank parts the month from the words of its entry.
    func isMonthApart(_ line: Line) -> Bool {
        let printed = bulletin.printed(line)
        guard let month = printed.prefix(8).firstIndex(of: "月"), month + 2 < printed.endIndex,
            // 2月　审议…　　办公室: a row of a table.
            printed[(month + 1)...].trimmed.widestBlank(over: 3) == nil
        else { return false }
        return printed[month + 1] == "\u{3000}"
            || printed[month + 1].isLayoutBlank && printed[month + 2].isLayoutBlank
    }

    /// Behind the date of an entry come its words; a date inside a torn sentence goes on with the
    /// sentence.
    private func opensEntry(
        _ text: ArraySlice<Unicode.Scalar>, _ date: PrintedDate, _ line: Line, _ bullet: Bullet
    ) -> Bool {
        guard date.first.day != nil || date.first.third != nil || date.first.month != nil else {
            return false
        }
        if date.end >= text.endIndex {
            return date.first.day != nil || date.first.third != nil && date.first.month != nil
        }
        if date.first.day == nil, date.first.third == nil {
            // 9月， or 9月份，: an entry of the whole month.
            return bullet == .sign || text[date.end].isComma || isMonthApart(line)
                || isPartOfMonth(text[date.end...]) || isPartApart(text[date.end...], line)
        }
        let next = text[date.end]
        // 3月2日——某某…: behind 3月2日— a further day may stand on the next line.
        if next.isDash { return text[date.end...].first { !$0.isDash }?.isHan == true }
        if next == "，" || next == "," || next.isColon || next == "、" { return next != "、" }
        return next.isHan || next == "“" || next == "《" || next == "\"" || next.isASCIILetter
            || next.opensBracket || next.isASCIIDigit || next == " " || Self.signs.contains(next)
            || next == "|" || next == "｜" || next.isBoxSide
    }
}
