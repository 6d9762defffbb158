/// Merges the readings of all issues into one session for each meeting. The outcome does not
/// depend on the order of the readings.
public struct SessionMerger {
    public init() {}

    /// One record of kind `session` for each meeting, in the order of their ids.
    public func merge(_ readings: [Session.Reading]) -> [Record] {
        var groups: [GroupKey: [ComparedReading]] = [:]
        for reading in readings.map({ ComparedReading($0) }).sorted(by: SessionMerger.precedes) {
            let key = GroupKey(
                owner: Array(reading.reading.owner.utf8), body: reading.facts.body)
            groups[key, default: []].append(reading)
        }
        var records: [Record] = []
        for (_, group) in groups {
            records += SessionNaming.records(of: clusters(of: group))
        }
        // By number: records are large to move.
        return records.indices.sorted { SessionMerger.bytewise(records[$0].id, records[$1].id) }
            .map { records[$0] }
    }

    private struct GroupKey: Hashable {
        var owner: [UInt8]
        var body: Session.Body
    }

    /// By issue, line and record: an order that depends on nothing but the readings themselves.
    static func precedes(_ first: ComparedReading, _ second: ComparedReading) -> Bool {
        let left = first.reading
        let right = second.reading
        if left.issue != right.issue { return bytewise(left.issue, right.issue) }
        if left.lines.firstLine != right.lines.firstLine {
            return left.lines.firstLine < right.lines.firstLine
        }
        if left.record != right.record { return bytewise(left.record, right.record) }
        return (left.facts.number ?? 0, left.facts.term ?? 0)
            < (right.facts.number ?? 0, right.facts.term ?? 0)
    }

    private static func bytewise(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    /// The readings of one owner and body, gathered by meeting.
    private func clusters(of readings: [ComparedReading]) -> [SessionCluster] {
        var clusters: [SessionCluster] = []
        let withTerm = Dictionary(grouping: readings.filter { $0.facts.term != nil }) {
            $0.facts.number
        }
        for reading in readings where reading.facts.number != nil {
            let same = withTerm[reading.facts.number] ?? []
            let term = reading.facts.term ?? knownTerm(for: reading, among: same)
            if let at = clusters.firstIndex(where: {
                $0.number == reading.facts.number && $0.term == term && mayHold($0, reading)
            }) {
                clusters[at].readings.append(reading)
            } else {
                clusters.append(
                    SessionCluster(term: term, number: reading.facts.number, readings: [reading]))
            }
        }
        let unnumbered = readings.filter { $0.facts.number == nil }
        for reading in unnumbered where reading.kind == .chronicle { place(reading, in: &clusters) }
        for reading in unnumbered where reading.kind != .chronicle { place(reading, in: &clusters) }
        return clusters
    }

    /// The term that every other reading of the same number prints, or the one printed for the
    /// same day; nil where that leaves a choice.
    /// - Parameter same: the readings of that number that print a term.
    private func knownTerm(
        for reading: ComparedReading, among same: [ComparedReading]
    ) -> Int? {
        guard !same.isEmpty else { return nil }
        let terms = Set(same.compactMap(\.facts.term))
        if terms.count == 1 {
            let far = same.allSatisfy { !mayBeOneMeeting($0.facts.dates, reading.facts.dates) }
            return far ? nil : terms.first
        }
        let near = same.filter { $0.sharesDay(with: reading) }
        let nearTerms = Set(near.compactMap(\.facts.term))
        return nearTerms.count == 1 ? nearTerms.first : nil
    }

    /// Meetings are numbered anew each year where no term is printed, and those of a presidium at each
    /// session of the congress.
    private func mayHold(_ cluster: SessionCluster, _ reading: ComparedReading) -> Bool {
        let months = reading.facts.body == .presidium ? 2 : 6
        return cluster.readings.contains {
            mayBeOneMeeting($0.facts.dates, reading.facts.dates, within: months)
        }
    }

    /// Two reports of one number may differ by a slip of the day, not by a year.
    private func mayBeOneMeeting(
        _ left: [EDTFDate], _ right: [EDTFDate], within limit: Int = 6
    ) -> Bool {
        guard let first = left.first, let second = right.first else { return true }
        let months =
            (first.start.year - second.start.year) * 12
            + (first.start.month ?? 6) - (second.start.month ?? 6)
        return abs(months) <= limit
    }

    /// An unnumbered reading joins the meeting of its day that it is most like. Two chronicle
    /// entries of one issue are two meetings.
    private func place(_ reading: ComparedReading, in clusters: inout [SessionCluster]) {
        var best: Int?
        var bestScore = -1
        for (at, cluster) in clusters.enumerated() {
            guard
                cluster.readings.contains(where: { $0.sharesDay(with: reading) }),
                reading.kind != .chronicle || !cluster.holdsChronicle(of: reading.issue)
            else { continue }
            let score = cluster.likeness(to: reading)
            if score > bestScore { (best, bestScore) = (at, score) }
        }
        if let best {
            clusters[best].readings.append(reading)
        } else {
            clusters.append(SessionCluster(term: nil, number: nil, readings: [reading]))
        }
    }
}
