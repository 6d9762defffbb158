/// Months of entries that print their days alone, where the headings with the months are lost with
/// that of the chronicle. The days begin anew with each month; where they do so more or less often
/// than the months in between allow, the months stay unknown.
struct LostMonths {
    /// What begins with a line: a month, or entries of which none is known.
    enum Turn: Equatable {
        case month(Int)
        case unknown
    }

    private(set) var turns: [Int: Turn] = [:]

    private struct Entry {
        var index: Int
        var day: Int
        /// The months that it prints.
        var month: Int?
        var lastMonth: Int?
        /// How many days it lies before the entry above.
        var fall = 0
    }

    /// - Parameter months: those that the contents or the cover give the chronicle.
    init(_ lines: [Int], _ kinds: [ChronicleOpening.Kind], months: [Int]?) {
        var entries: [Entry] = []
        for (index, kind) in zip(lines, kinds) {
            switch kind {
            case .month, .year, .period: return
            case .dated(let date, _):
                guard let day = date.first.day ?? date.first.third.map({ $0 * 10 - 9 }) else {
                    continue
                }
                let fall = entries.last.map { $0.month == $0.lastMonth ? $0.day - day : 0 } ?? 0
                entries.append(
                    Entry(
                        index: index, day: day, month: date.first.month, lastMonth: date.lastMonth,
                        fall: fall))
            default: break
            }
        }
        guard entries.contains(where: { $0.month == nil }) else { return }
        read(entries, months)
    }

    /// Between two entries that print their months, and before the first and behind the last.
    private mutating func read(_ entries: [Entry], _ months: [Int]?) {
        var start = 0
        var month: Int?
        while start < entries.count {
            let end = entries[start...].firstIndex { $0.month != nil } ?? entries.count
            let bare = entries[start..<end]
            let pin = end < entries.count ? entries[end] : nil
            if month == nil, pin == nil, let months {
                spread(bare, over: months)
            } else {
                let from = month ?? months?.first
                let span = from.flatMap { from in
                    (pin?.month ?? months?.last).map { ($0 - from + 12) % 12 }
                }
                turn(bare, from: from, isFirst: start == 0, span: span, pin)
            }
            guard let pin else { return }
            month = pin.lastMonth
            start = end + 1
        }
    }

    /// No entry prints a month: the days begin anew as often as there are months.
    private mutating func spread(_ bare: ArraySlice<Entry>, over months: [Int]) {
        guard let first = bare.first, let month = months.first else { return }
        let falls = bare.dropFirst().filter { $0.fall > 0 }.sorted { $0.fall > $1.fall }
        let wanted = months.count - 1
        guard falls.count == wanted || falls.count > wanted && isClear(falls.map(\.fall), wanted)
        else {
            turns[first.index] = .unknown
            return
        }
        turns[first.index] = .month(month)
        let turning = Set(falls.prefix(wanted).map(\.index))
        let later = bare.dropFirst().filter { turning.contains($0.index) }
        for (month, entry) in zip(months.dropFirst(), later) { turns[entry.index] = .month(month) }
    }

    /// - Parameters:
    ///   - span: how many months lie between the month above and the next one that is known.
    ///   - pin: the entry that prints the next month, if any.
    private mutating func turn(
        _ bare: ArraySlice<Entry>, from month: Int?, isFirst: Bool, span: Int?, _ pin: Entry?
    ) {
        guard let first = bare.first else { return }
        let falls = bare.filter {
            $0.fall > LostMonths.disorder && !(isFirst && $0.index == first.index)
        }
        guard let month else {
            turns[first.index] = .unknown
            return
        }
        if isFirst { turns[first.index] = .month(month) }
        // A month may begin with the entry that prints it, though its day is later.
        let seen = falls.count + (pin.map { $0.fall > 0 } == true ? 1 : 0)
        let isCertain =
            span.map { seen == $0 || pin != nil && $0 == 1 && falls.isEmpty } ?? falls.isEmpty
        guard isCertain else {
            turns[(span == nil || span == 0 ? falls.first ?? first : first).index] = .unknown
            return
        }
        for (step, entry) in falls.enumerated() {
            turns[entry.index] = .month((month + step) % 12 + 1)
        }
    }

    /// Entries change places by a few days only.
    private static let disorder = 7

    /// The days fall back further where a month ends than where two entries changed places.
    private func isClear(_ falls: [Int], _ wanted: Int) -> Bool {
        wanted == 0 || falls[wanted] * 2 < falls[wanted - 1]
    }
}
