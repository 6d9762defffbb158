/// Chronicles under names of an editor's own: 5月要录, 八月份活动记事.
extension ChronicleZone {
    private static let periodWords: WordTable = ["季度", "月份", "半年"]
    private static let endings: WordTable = [
        "备忘", "一览", "要览", "记事", "纪事", "活动", "要事",
        "大事", "纪略",
        "要闻", "要情", "回眸", "回顾", "足迹", "大事件", "录", "记", "志", "历", "轨迹", "撷英",
        "扫描",
    ]
    /// A headline tells what somebody did.
    private static let acts: WordTable = ["开展", "组织", "举行", "举办", "召开", "参加", "视察", "走访", "慰问"]

    /// 周二（6月3日）… with more such days below it: the list of one week.
    func opensWeek(_ body: [Int], _ position: Int) -> Bool {
        isWeekday(body[position]) && hasWeekdays(body[(position + 1)...])
    }

    /// 6月2日—8日 above such a list.
    func headsWeek(_ body: [Int], _ position: Int) -> Bool {
        position + 1 < body.count && isWeekday(body[position + 1])
            && isPeriod(bulletin.text(at: body[position]))
            && hasWeekdays(body[(position + 1)...])
    }

    /// 【一周要闻】 above the days of a week and its list.
    private func namesWeek(_ body: [Int], _ position: Int) -> Bool {
        guard headsWeek(body, position + 1) else { return false }
        let text = bulletin.text(at: body[position])
        let name = text.isFramed ? text.dropFirst().dropLast() : text
        return name.count <= 10 && Self.endings.isSuffix(of: name)
    }

    private func hasWeekdays(_ below: ArraySlice<Int>) -> Bool {
        below.prefix(6).count { isWeekday($0) } >= 2
    }

    private func isWeekday(_ index: Int) -> Bool {
        bulletin.first(at: index).map(ChronicleOpening.mayOpenWeekday) == true
            && ChronicleOpening.weekday(bulletin.text(at: index)) != nil
    }

    private func isPeriod(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        let text =
            line.first?.opensBracket == true && line.last?.closesBracket == true
            ? line.dropFirst().dropLast() : line
        guard text.count <= 20, let date = PrintedDate.read(text, at: text.startIndex) else {
            return false
        }
        return date.end == text.endIndex && date.parts.count == 1 && date.parts[0].end != nil
    }

    /// Words below the heading, or the period that the chronicle covers: 2012年8月1日——9月30日.
    func isHeading(_ body: [Int], _ at: Int, _ opening: ChronicleOpening) -> Bool {
        switch opening.read(body[at]) {
        case .text: return true
        case .dated(let date, _):
            guard date.first.year != nil, date.parts.count == 1, date.parts[0].end?.month != nil,
                date.end == bulletin.text(at: body[at]).endIndex, at + 1 < body.count
            else { return false }
            if case .text = opening.read(body[at + 1]) { return false }
            return true
        default: return false
        }
    }

    /// A short line that names a month or a record of days, right above days that follow one another.
    func isNamed(_ body: [Int], _ position: Int) -> Bool {
        if headsWeek(body, position) || namesWeek(body, position) { return true }
        let index = body[position]
        guard shapes[index] == .short, bulletin.lines[index].count <= 16, position + 4 < body.count
        else {
            return false
        }
        let text = bulletin.text(at: index)
        guard let last = text.last, last.isHan,
            Self.endings.isSuffix(of: text) || Self.periodWords.occurs(in: text),
            !Self.acts.occurs(in: text)
        else { return false }
        let opening = ChronicleOpening(bulletin: bulletin)
        var run = DayRun()
        for (offset, index) in body[(position + 1)...].prefix(DayRun.window).enumerated() {
            switch opening.read(index) {
            case .dated(let date, _): run.add(date)
            case .month, .period, .year: run.beginAnew()
            // ●某某 below the heading is its author.
            case .sameDay where offset == 0: return false
            case .sameDay, .sameYear, .nextDay: run.dated += 1
            case .text where offset == 0 && shapes[index] != .dateNote: return false
            case .text: break
            }
            if offset + 1 >= DayRun.shortest, run.isChronicle(of: offset + 1) { return true }
        }
        return run.isChronicle(of: min(DayRun.window, body.count - position - 1))
    }

    /// Days below a name, one after the other. A chronicle goes forward; briefs of news do not.
    private struct DayRun {
        var dated = 0
        private var month: Int?
        private var day: Int?
        private var backward = 0

        /// Entries of many lines stand farther apart.
        static let window = 40
        /// So many lines are read in any case.
        static let shortest = 10
        private static let fewest = 4
        private static let linesOfOne = 6
        /// Among so many entries one may have changed its place.
        private static let entriesOfOneSlip = 6

        mutating func add(_ date: PrintedDate) {
            if let next = date.first.month, next != month { (month, day) = (next, nil) }
            if let next = date.first.day, let before = day, next < before { backward += 1 }
            day = date.first.day ?? day
            dated += 1
        }

        mutating func beginAnew() { day = nil }

        func isChronicle(of lines: Int) -> Bool {
            dated >= Self.fewest && lines <= dated * Self.linesOfOne
                && backward * Self.entriesOfOneSlip <= dated
        }
    }
}
