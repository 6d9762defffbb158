/// What may tie readings of one region and body into one meeting, or give their meetings ids that
/// clash: a common number, or a common day where one of them has no number. Readings that nothing
/// ties, neither directly nor by way of others, have no say in each other's sessions; so an import
/// merges those that are tied to what comes and goes, and leaves all others as they are.
public struct MeetingTies: Equatable, Sendable {
    private var numbers: Set<Int> = []
    /// Of all readings.
    private var days = DaySpans()
    /// Of readings without a number, which join any meeting of their day.
    private var loose = DaySpans()
    /// Of readings with a number but no term, whose day stands in the session's id.
    private var termless = DaySpans()
    /// True where a reading has neither number nor day: such meetings share an id.
    private var isUndated = false

    public init() {}

    /// Adds what one more reading says of its meeting.
    public mutating func add(number: Int?, term: Int?, dates: [EDTFDate]) {
        let spans = DaySpans(dates)
        days.add(spans)
        if let number {
            numbers.insert(number)
            if term == nil { termless.add(spans) }
        } else {
            loose.add(spans)
            if dates.isEmpty { isUndated = true }
        }
    }

    public mutating func add(_ other: MeetingTies) {
        numbers.formUnion(other.numbers)
        days.add(other.days)
        loose.add(other.loose)
        termless.add(other.termless)
        isUndated = isUndated || other.isUndated
    }

    /// Whether some reading of these and one of the others are tied directly.
    public func reach(_ others: MeetingTies) -> Bool {
        isUndated && others.isUndated || !numbers.isDisjoint(with: others.numbers)
            || loose.overlap(others.days) || days.overlap(others.loose)
            || termless.overlap(others.termless)
    }
}

/// Days of the calendar as ranges of day numbers that neither overlap nor touch, in order.
private struct DaySpans: Equatable, Sendable {
    private var ranges: [ClosedRange<Int>] = []

    init() {}

    init(_ dates: [EDTFDate]) {
        for date in dates { insert(ComparedReading.days(of: date)) }
    }

    mutating func add(_ other: DaySpans) {
        for range in other.ranges { insert(range) }
    }

    private mutating func insert(_ range: ClosedRange<Int>) {
        let start = firstRange(endingOnOrAfter: range.lowerBound - 1)
        var end = start
        var joined = range
        while end < ranges.count, ranges[end].lowerBound <= range.upperBound + 1 {
            let other = ranges[end]
            joined =
                min(joined.lowerBound, other.lowerBound)...max(joined.upperBound, other.upperBound)
            end += 1
        }
        ranges.replaceSubrange(start..<end, with: CollectionOfOne(joined))
    }

    func overlap(_ other: DaySpans) -> Bool {
        let (few, many) = ranges.count < other.ranges.count ? (self, other) : (other, self)
        return few.ranges.contains { range in
            let at = many.firstRange(endingOnOrAfter: range.lowerBound)
            return at < many.ranges.count && many.ranges[at].lowerBound <= range.upperBound
        }
    }

    private func firstRange(endingOnOrAfter day: Int) -> Int {
        ranges.partitioningIndex { $0.upperBound >= day }
    }
}
