/// Lines of a 大事记 → dated entries. A line that opens nothing goes on with the entry before it,
/// across page breaks, page numbers and running headers.
struct ChronicleReader {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let joiner: ParagraphJoiner
    /// The year that the heading or the issue gives.
    let years: IssueYear

    struct Result {
        var records: [ReadRecord] = []
        /// The heading, the period and the headings of months.
        var furniture: [Int] = []
    }

    private struct Entry {
        var dates: [EDTFDate]
        var lines: [Int]
    }

    func read(_ draft: ChronicleDraft, log: inout DiagnosticLog) -> Result {
        var state = State(year: startYear(draft))
        state.month = startMonth(draft)
        let opening = ChronicleOpening(bulletin: bulletin)
        var furniture = draft.heading
        let read = draft.lines.map { opening.read($0) }
        let months = MonthEntries(bulletin, draft.lines, read)
        let kinds = zip(draft.lines, read).map(months.kind)
        let undated = undatedLines(draft.lines, kinds)
        let heads = dayHeadings(draft.lines, kinds)
        let turns = lostMonths(draft, kinds)
        for (index, kind) in zip(draft.lines, kinds) {
            switch turns[index] {
            case .month(let month): state.enter(year: nil, month: month)
            case .unknown: state.forgetMonth()
            case nil: break
            }
            switch kind {
            case .dated(let date, _) where heads.contains(index):
                state.head(date, index, bulletin, &log)
                furniture.append(index)
            case .month(let year, let month):
                state.enter(year: year, month: month)
                furniture.append(index)
            case .year(let year) where state.isWhole(on: bulletin):
                state.enter(year: year)
                furniture.append(index)
            case .sameYear where state.isOpen:
                state.againInYear(index)
            case .period(let date):
                if let month = date?.first.month {
                    state.enter(year: date?.first.year, month: month)
                }
                furniture.append(index)
            case .dated(let date, let bulleted) where !goesOn(date, state, bulleted):
                state.open(date, index, bulletin, &log)
            case .nextDay where state.isOpen: state.openNextDay(index)
            case .sameDay where undated.contains(index):
                state.leaveUndated(index, bulletin, &log)
            case .sameDay(let ofMonth)
            where state.isOpen || ofMonth || state.isUnderMonth || !state.days.isEmpty:
                state.again(index, ofMonth: ofMonth)
            case .text
            where shapes[index] == .ornament
                || shapes[index] == .closingNote && index == draft.lines.last:
                furniture.append(index)
            case .dated, .sameDay, .nextDay, .sameYear, .year, .text:
                if !state.append(index) {
                    log.warn(
                        .strayText, "text before the first entry",
                        at: bulletin.place(at: index))
                    furniture.append(index)
                }
            }
        }
        return Result(records: state.entries.map(record), furniture: furniture)
    }

    /// 1月11日 alone above 14:30　代表报到: a day that heads entries which open with their hour or a sign.
    private func dayHeadings(_ lines: [Int], _ kinds: [ChronicleOpening.Kind]) -> Set<Int> {
        var heads: Set<Int> = []
        for (at, next) in zip(kinds.indices, kinds.dropFirst()) {
            guard case .dated(let date, _) = kinds[at], case .sameDay(false) = next,
                date.first.day != nil, date.end >= bulletin.text(at: lines[at]).endIndex
            else { continue }
            heads.insert(lines[at])
        }
        return heads
    }

    /// Behind the sign that stands before the days of nearly all entries an entry without a day has
    /// none, where another sign (△) repeats the day above.
    private func undatedLines(_ lines: [Int], _ kinds: [ChronicleOpening.Kind]) -> Set<Int> {
        let opening = ChronicleOpening(bulletin: bulletin)
        var counts: [Unicode.Scalar: Int] = [:]
        var dated = 0
        for (index, kind) in zip(lines, kinds) {
            guard case .dated(_, let bulleted) = kind else { continue }
            dated += 1
            if bulleted, let sign = opening.sign(index) { counts[sign, default: 0] += 1 }
        }
        guard let sign = counts.first(where: { $0.value >= 4 && $0.value * 10 >= dated * 9 })?.key
        else { return [] }
        return Set(lines.filter { opening.sign($0) == sign && opening.isSignAlone($0) })
    }

    private func record(_ entry: Entry) -> ReadRecord {
        let assembled = joiner.assemble(entry.lines, isProse: true)
        let record = Record(
            file: bulletin.source.name, dates: entry.dates, text: assembled.string,
            lines: LineSpans.reading(entry.lines, bulletin), places: assembled.places,
            detail: .chronicle(ChronicleEntry()))
        return ReadRecord(record: record, text: assembled.scalars)
    }

    /// A line that begins with a date may go on with a sentence that a page end broke off.
    private func goesOn(_ date: PrintedDate, _ state: State, _ bulleted: Bool) -> Bool {
        guard !bulleted, let last = state.lastLine else { return false }
        let above = bulletin.text(at: last)
        guard !above.endsLikeProse, let scalar = above.last else { return false }
        if scalar.isComma || Self.aheadWords.isSuffix(of: above) { return true }
        // A torn sentence, and a date that would run backwards.
        guard let day = date.resolved(year: state.year, month: state.month)?.first,
            let before = state.entries.last?.dates.first
        else { return false }
        return day.earliest < before.earliest && above.count > 30
    }

    private func lostMonths(
        _ draft: ChronicleDraft, _ kinds: [ChronicleOpening.Kind]
    ) -> [Int: LostMonths.Turn] {
        guard draft.announcement != nil else { return headedMonths(draft, kinds) }
        return LostMonths(draft.lines, kinds, months: period(draft)?.months).turns
    }

    /// （2019年8月—9月） above entries that print their days alone: the days tell where a month begins.
    private func headedMonths(
        _ draft: ChronicleDraft, _ kinds: [ChronicleOpening.Kind]
    ) -> [Int: LostMonths.Turn] {
        let printsMonth = kinds.contains { kind in
            if case .dated(let date, _) = kind { return date.first.month != nil }
            return false
        }
        guard !printsMonth else { return [:] }
        for index in draft.heading {
            guard let months = ChroniclePeriod(bulletin.text(at: index)).months, months.count > 1
            else { continue }
            let turns = LostMonths(draft.lines, kinds, months: months).turns
            return turns.values.contains(.unknown) ? [:] : turns
        }
        return [:]
    }

    private func period(_ draft: ChronicleDraft) -> ChroniclePeriod? {
        draft.announcement.map { ChroniclePeriod($0[...]) }
    }

    private static let aheadWords: WordTable = ["于", "至", "自", "从", "在", "和"]

    private func startYear(_ draft: ChronicleDraft) -> Int? {
        for index in draft.heading {
            let text = bulletin.text(at: index)
            for at in text.indices where text[at] == "年" {
                if let year = PrintedYear.read(text, endingAt: at) { return year }
            }
        }
        let announced = period(draft)
        return announced?.year ?? years.year(ofMonth: announced?.months?.first ?? firstMonth(draft))
    }

    /// The month that the heading or the first of the lines prints.
    private func firstMonth(_ draft: ChronicleDraft) -> Int? {
        for index in draft.heading + draft.lines.prefix(4) {
            let text = bulletin.text(at: index)
            if let month = PrintedDate.first(in: text, limit: 12)?.date.first.month { return month }
        }
        return nil
    }

    /// （2024年9月） alone says the month of entries that print only days.
    private func startMonth(_ draft: ChronicleDraft) -> Int? {
        for index in draft.heading {
            // （截至10月） says where it ends.
            if Self.ends.occurs(in: bulletin.text(at: index)) { continue }
            if let found = PrintedDate.first(in: bulletin.text(at: index)) {
                return found.date.first.month
            }
            if let month = monthAlone(bulletin.text(at: index)) { return month }
        }
        return nil
    }

    private static let ends: WordTable = ["截至", "截止"]

    /// 五月份大事记: the month without a year.
    private func monthAlone(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        for at in text.indices.prefix(24) {
            if let date = PrintedDate.read(text, at: at), let month = date.first.month {
                return month
            }
        }
        return nil
    }

    /// Where the reading stands: the year, month and days that the next entry inherits.
    private struct State {
        var year: Int?
        var month: Int?
        /// The later month of an interval that the last entry printed, and its first day.
        var ahead: (month: Int, from: Int)?
        var days: [EDTFDate] = []
        /// The month stands in a heading, and the entries print days alone.
        var isUnderMonth = false
        /// The last entry printed 上旬, 中旬 or 下旬 in the place of days.
        var isThird = false
        var entries: [Entry] = []

        init(year: Int?) {
            self.year = year
        }

        var isOpen: Bool { !entries.isEmpty }
        var lastLine: Int? { entries.last?.lines.last }

        mutating func enter(year printed: Int?, month next: Int) {
            if let printed {
                year = printed
            } else if let month, next < month - 6 {
                year = year.map { $0 + 1 }
            }
            month = next
            isUnderMonth = true
            ahead = nil
            days = []
        }

        /// A month began whose name is lost.
        mutating func forgetMonth() {
            month = nil
            ahead = nil
            days = []
        }

        /// A year heads the entries below it; no month of the year before rolls over into it.
        mutating func enter(year printed: Int) {
            year = printed
            month = nil
            ahead = nil
            days = []
        }

        /// No sentence is torn above.
        func isWhole(on bulletin: BulletinText) -> Bool {
            lastLine.map { bulletin.text(at: $0).endsLikeProse } ?? true
        }

        mutating func againInYear(_ index: Int) {
            let dates = year.flatMap { CivilDate(year: $0) }.map { [EDTFDate($0)] } ?? []
            entries.append(Entry(dates: dates, lines: [index]))
        }

        /// 次日: the day behind the last of the entry above.
        mutating func openNextDay(_ index: Int) {
            guard let next = days.last.flatMap({ ($0.end ?? $0.start).next }) else {
                return again(index, ofMonth: false)
            }
            (year, month) = (next.year, next.month)
            days = [EDTFDate(next)]
            entries.append(Entry(dates: days, lines: [index]))
        }

        /// A day that heads its entries is none itself.
        mutating func head(
            _ date: PrintedDate, _ index: Int, _ bulletin: BulletinText, _ log: inout DiagnosticLog
        ) {
            open(date, index, bulletin, &log)
            entries.removeLast()
        }

        mutating func open(
            _ date: PrintedDate, _ index: Int, _ bulletin: BulletinText, _ log: inout DiagnosticLog
        ) {
            enterMonth(of: date)
            if let dates = date.resolved(year: year, month: month) {
                days = dates
            } else {
                days = []
                let known = year != nil && (month ?? date.first.month) != nil
                log.warn(
                    known ? .impossibleDate : .undatedEntry,
                    known ? "the calendar has no such day" : "no year or month above this entry",
                    at: bulletin.place(at: index))
            }
            if let first = date.first.month {
                month = first
                ahead = nil
                if let last = date.lastMonth, last != first { ahead = (last, date.first.day ?? 1) }
            }
            isThird = date.first.third != nil
            if date.first.month != nil { isUnderMonth = false }
            entries.append(Entry(dates: days, lines: [index]))
        }

        /// The year and month in which an entry's date stands. After 11月29日至12月1日 a bare 30日 is
        /// still in November, and a bare 2日 in December.
        private mutating func enterMonth(of date: PrintedDate) {
            if let printed = date.first.year {
                year = printed
            } else if let next = date.first.month {
                if let month, next < month - 6 { year = year.map { $0 + 1 } }
            } else if let day = date.first.day, let (next, from) = ahead, day < from {
                if let month, next < month { year = year.map { $0 + 1 } }
                month = next
                ahead = nil
            }
        }

        mutating func again(_ index: Int, ofMonth: Bool) {
            // The same day as the last one of an interval or of several days.
            var dates = days.last.map { [$0.end.map { EDTFDate($0) } ?? $0] } ?? []
            if let last = days.last, let end = last.end, end.day == nil || isThird {
                dates = [last]
            }
            if ofMonth || days.isEmpty && isUnderMonth { dates = wholeMonth }
            entries.append(Entry(dates: dates, lines: [index]))
        }

        /// The month alone, as the date of what happened on no day.
        private var wholeMonth: [EDTFDate] {
            year.flatMap { CivilDate(year: $0, month: month) }.map { [EDTFDate($0)] } ?? []
        }

        mutating func leaveUndated(
            _ index: Int, _ bulletin: BulletinText, _ log: inout DiagnosticLog
        ) {
            // 春节前夕，… below 二月: all that is known is the month.
            entries.append(Entry(dates: isUnderMonth ? wholeMonth : [], lines: [index]))
            if isUnderMonth { return }
            log.warn(
                .undatedEntry, "no day behind the sign of this entry",
                at: bulletin.place(at: index))
        }

        mutating func append(_ index: Int) -> Bool {
            guard !entries.isEmpty else { return false }
            entries[entries.count - 1].lines.append(index)
            return true
        }
    }
}
