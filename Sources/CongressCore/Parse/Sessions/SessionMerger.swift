/// Merges the readings of all issues into one session for each meeting. The outcome does not
/// depend on the order of the readings.
public struct SessionMerger {
    public init() {}

    /// One record of kind `session` for each meeting, in the order of their ids.
    public func merge(_ readings: [Session.Reading]) -> [Record] {
        var groups: [GroupKey: [Session.Reading]] = [:]
        for reading in readings.sorted(by: SessionMerger.precedes) {
            let key = GroupKey(
                region: Array((reading.facts.region ?? "").utf8), body: reading.facts.body)
            groups[key, default: []].append(reading)
        }
        var records: [Record] = []
        for (_, group) in groups {
            records += SessionNaming.records(of: clusters(of: group))
        }
        return records.sorted { Array($0.id.utf8).lexicographicallyPrecedes(Array($1.id.utf8)) }
    }

    private struct GroupKey: Hashable {
        var region: [UInt8]
        var body: Session.Body
    }

    /// By issue, line and record: an order that depends on nothing but the readings themselves.
    static func precedes(_ left: Session.Reading, _ right: Session.Reading) -> Bool {
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

    /// The readings of one region and body, gathered by meeting.
    private func clusters(of readings: [Session.Reading]) -> [SessionCluster] {
        var clusters: [SessionCluster] = []
        for reading in readings where reading.facts.number != nil {
            let term = reading.facts.term ?? knownTerm(for: reading, among: readings)
            if let at = clusters.firstIndex(where: {
                $0.number == reading.facts.number && $0.term == term
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
    private func knownTerm(
        for reading: Session.Reading, among readings: [Session.Reading]
    ) -> Int? {
        let same = readings.filter {
            $0.facts.number == reading.facts.number && $0.facts.term != nil
        }
        let terms = Set(same.compactMap(\.facts.term))
        if terms.count == 1 {
            let far = same.allSatisfy { !mayBeOneMeeting($0.facts.dates, reading.facts.dates) }
            return far ? nil : terms.first
        }
        let near = same.filter { overlap($0.facts.dates, reading.facts.dates) }
        let nearTerms = Set(near.compactMap(\.facts.term))
        return nearTerms.count == 1 ? nearTerms.first : nil
    }

    /// Two reports of one number may differ by a slip of the day, not by a year.
    private func mayBeOneMeeting(_ left: [EDTFDate], _ right: [EDTFDate]) -> Bool {
        guard let first = left.first, let second = right.first else { return true }
        let months =
            (first.start.year - second.start.year) * 12
            + (first.start.month ?? 6) - (second.start.month ?? 6)
        return abs(months) <= 6
    }

    /// An unnumbered reading joins the meeting of its day that it is most like. Two chronicle
    /// entries of one issue are two meetings.
    private func place(_ reading: Session.Reading, in clusters: inout [SessionCluster]) {
        var best: Int?
        var bestScore = -1
        for (at, cluster) in clusters.enumerated() {
            guard
                cluster.readings.contains(where: { overlap($0.facts.dates, reading.facts.dates) }),
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

    private func overlap(_ left: [EDTFDate], _ right: [EDTFDate]) -> Bool {
        left.contains { first in
            right.contains { first.earliest <= $0.latest && $0.earliest <= first.latest }
        }
    }
}

/// The readings that report one meeting.
struct SessionCluster {
    var term: Int?
    var number: Int?
    var readings: [Session.Reading]

    func holdsChronicle(of issue: String) -> Bool {
        readings.contains { $0.kind == .chronicle && $0.issue == issue }
    }

    /// How many matters and people a reading shares with the cluster; a matter counts four times.
    func likeness(to reading: Session.Reading) -> Int {
        var score = 0
        for other in readings {
            let matters = Set(other.facts.agenda.map { Array($0.item.utf8) })
            let names = Set(other.people.map { Array($0.name.utf8) })
            score = max(
                score,
                4 * reading.facts.agenda.count { matters.contains(Array($0.item.utf8)) }
                    + reading.people.count { names.contains(Array($0.name.utf8)) })
        }
        return score
    }

    /// What all readings together say; the fullest wins where they differ.
    var facts: Session.Facts {
        var facts = Session.Facts(
            region: readings[0].facts.region, body: readings[0].facts.body,
            term: term ?? readings.lazy.compactMap(\.facts.term).first, number: number,
            dates: dates)
        facts.chair = fullest(readings.compactMap(\.facts.chair)) { $0.name }
        facts.observers = union(\.observers, without: [facts.chair].compactMap { $0 })
        facts.attendees = union(
            \.attendees, without: [facts.chair].compactMap { $0 } + facts.observers)
        facts.agenda = agenda
        return facts
    }

    /// The matters of the reading that tells most, then those of the others that are like none of them.
    private var agenda: [Session.AgendaItem] {
        let lists = readings.map(\.facts.agenda).enumerated()
            .sorted { ($0.element.count, -$0.offset) > ($1.element.count, -$1.offset) }
        var agenda = lists.first?.element ?? []
        for (_, items) in lists.dropFirst() {
            for item in items where !agenda.contains(item) {
                if !agenda.contains(where: { isAlike($0, item) }) { agenda.append(item) }
            }
        }
        return agenda
    }

    /// Two reports word one matter in different ways.
    private func isAlike(_ left: Session.AgendaItem, _ right: Session.AgendaItem) -> Bool {
        let (a, b) = (Array(left.item.unicodeScalars), Array(right.item.unicodeScalars))
        // 任命某某为局长 is what another report calls 有关人事任免事项.
        if a[...].contains("任免"), b[...].contains("任免") { return true }
        if b[...].contains("人事"), AppointmentSplitter.governs(left.action) { return true }
        return Contents.commonLength(a, b) * 2 >= min(a.count, b.count)
    }

    /// The dates of the report that covers most days (a caption shows one day of the meeting); those
    /// that most readings give where they are even.
    private var dates: [EDTFDate] {
        let dated = readings.map(\.facts.dates).filter { !$0.isEmpty }
        return dated.enumerated().max { left, right in
            (days(left.element), weight(left.element, in: dated), -left.offset)
                < (days(right.element), weight(right.element, in: dated), -right.offset)
        }?.element ?? []
    }

    private func weight(_ dates: [EDTFDate], in all: [[EDTFDate]]) -> Int {
        all.count { $0 == dates }
    }

    private func days(_ dates: [EDTFDate]) -> Int {
        dates.reduce(0) { $0 + 1 + max(0, $1.latest.ordinal - $1.earliest.ordinal) }
    }

    /// The value that most readings give, the first of them where they are even.
    private func fullest(_ people: [Person], _ key: (Person) -> String) -> Person? {
        people.enumerated().max { left, right in
            let counts = [left, right].map { one in people.count { key($0) == key(one.element) } }
            return (counts[0], -left.offset) < (counts[1], -right.offset)
        }?.element
    }

    /// The people of the reading that names most, then those whom only others name.
    private func union(
        _ path: KeyPath<Session.Facts, [Person]>, without others: [Person]
    ) -> [Person] {
        let lists = readings.map { $0.facts[keyPath: path] }
        let order = lists.enumerated().sorted {
            ($0.element.count, -$0.offset) > ($1.element.count, -$1.offset)
        }
        var seen = Set(others.map { Array($0.name.utf8) })
        var people: [Person] = []
        for (_, list) in order {
            for person in list where seen.insert(Array(person.name.utf8)).inserted {
                people.append(person)
            }
        }
        return people
    }
}

extension Session.Reading {
    var people: [Person] {
        facts.attendees + facts.observers + [facts.chair].compactMap { $0 }
    }
}
