/// Merges the readings of all issues into one session for each meeting. The outcome does not
/// depend on the order of the readings.
public struct SessionMerger {
    public init() {}

    /// One record of kind `session` for each meeting, in the order of their ids.
    public func merge(_ readings: [Session.Reading]) -> [Record] {
        var groups: [GroupKey: [ComparedReading]] = [:]
        for reading in readings.map({ ComparedReading($0) }).sorted(by: SessionMerger.precedes) {
            let key = GroupKey(
                owner: ExactKey(reading.reading.owner), body: reading.facts.body)
            groups[key, default: []].append(reading)
        }
        var records: [Record] = []
        for (_, group) in groups {
            records += SessionNaming.records(of: clusters(of: group))
        }
        // By number: records are large to move.
        return records.indices.sorted { records[$0].id.comesBefore(records[$1].id) }
            .map { records[$0] }
    }

    private struct GroupKey: Hashable {
        var owner: ExactKey
        var body: Session.Body
    }

    /// By issue, line and record: an order that depends on nothing but the readings themselves.
    static func precedes(_ first: ComparedReading, _ second: ComparedReading) -> Bool {
        let left = first.reading
        let right = second.reading
        if !left.issue.isExactly(right.issue) { return left.issue.comesBefore(right.issue) }
        if left.lines.firstLine != right.lines.firstLine {
            return left.lines.firstLine < right.lines.firstLine
        }
        if !left.record.isExactly(right.record) { return left.record.comesBefore(right.record) }
        let numbers = (left.facts.number ?? 0, left.facts.term ?? 0)
        let others = (right.facts.number ?? 0, right.facts.term ?? 0)
        if numbers != others { return numbers < others }
        // Of two readings of one record the dated one says more of which meeting it was.
        if left.facts.dates.isEmpty != right.facts.dates.isEmpty {
            return right.facts.dates.isEmpty
        }
        return words(of: left.facts).lexicographicallyPrecedes(words(of: right.facts)) {
            $0.comesBefore($1)
        }
    }

    /// All that a reading says besides its numbers.
    private static func words(of facts: Session.Facts) -> [String] {
        let parts = [[facts.chair].compactMap(\.self), facts.attendees, facts.observers].map {
            $0.flatMap { [$0.name, $0.role ?? ""] } + [""]
        }
        return facts.dates.map(\.description) + [facts.region ?? ""] + parts.joined()
            + facts.agenda.flatMap { [$0.action, $0.item] }
    }

    /// The readings of one owner and body, gathered by meeting.
    private func clusters(of readings: [ComparedReading]) -> [SessionCluster] {
        var gathered = GatheredClusters()
        let withTerm = Dictionary(grouping: readings.filter { $0.facts.term != nil }) {
            $0.facts.number
        }
        for reading in readings {
            guard let number = reading.facts.number else { continue }
            let term = reading.facts.term ?? knownTerm(for: reading, among: withTerm[number] ?? [])
            let known = gathered.numbered(number).first {
                let cluster = gathered.clusters[$0]
                return cluster.term == term && mayHold(cluster, reading)
            }
            if let known {
                gathered.add(reading, to: known)
            } else {
                gathered.add(reading, term: term, number: number)
            }
        }
        let unnumbered = readings.filter { $0.facts.number == nil }
        placeChronicles(unnumbered.filter { $0.kind == .chronicle }, in: &gathered)
        for reading in unnumbered where reading.kind != .chronicle {
            place(reading, in: &gathered, among: gathered.clusters.count)
        }
        return gathered.clusters
    }

    /// Two chronicle entries of one issue are two meetings, so those that the issue itself brings
    /// need not be looked at.
    private func placeChronicles(
        _ readings: [ComparedReading], in gathered: inout GatheredClusters
    ) {
        var issue: ExactKey?
        var count = 0
        for reading in readings {
            if issue != ExactKey(reading.issue) {
                issue = ExactKey(reading.issue)
                count = gathered.clusters.count
            }
            place(reading, in: &gathered, among: count)
        }
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

    /// An unnumbered reading joins the meeting of its day that it is most like, of the first `count`.
    private func place(
        _ reading: ComparedReading, in gathered: inout GatheredClusters, among count: Int
    ) {
        var best: Int?
        var bestScore = -1
        for at in gathered.near(reading, among: count) {
            let cluster = gathered.clusters[at]
            guard
                reading.kind != .chronicle || !cluster.holdsChronicle(of: reading.issue),
                cluster.readings.contains(where: { $0.sharesDay(with: reading) })
            else { continue }
            let score = cluster.likeness(to: reading)
            if score > bestScore { (best, bestScore) = (at, score) }
        }
        if let best {
            gathered.add(reading, to: best)
        } else {
            gathered.add(reading, term: nil, number: nil)
        }
    }
}
