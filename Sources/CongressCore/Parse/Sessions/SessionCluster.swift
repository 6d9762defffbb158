/// The readings that report one meeting.
struct SessionCluster {
    var term: Int?
    var number: Int?
    var readings: [ComparedReading]

    func holdsChronicle(of issue: String) -> Bool {
        readings.contains { $0.kind == .chronicle && $0.issue == issue }
    }

    /// How many matters and people a reading shares with one of the cluster's at most.
    func likeness(to reading: ComparedReading) -> Int {
        readings.reduce(0) { max($0, reading.likeness(to: $1)) }
    }

    /// What all readings together say; the fullest wins where they differ.
    var facts: Session.Facts {
        var facts = Session.Facts(
            region: readings[0].facts.region, body: readings[0].facts.body,
            term: term ?? readings.lazy.compactMap(\.facts.term).first, number: number,
            dates: dates)
        facts.chair = fullest(readings.compactMap(\.facts.chair))
        facts.observers = union(\.observers, without: [facts.chair].compactMap { $0 })
        facts.attendees = union(
            \.attendees, without: [facts.chair].compactMap { $0 } + facts.observers)
        facts.agenda =
            readings.map(\.facts.agenda).enumerated()
            .max { ($0.element.count, -$0.offset) < ($1.element.count, -$1.offset) }?.element ?? []
        return facts
    }

    /// The dates of the report that covers most days (a caption shows one day of the meeting); those
    /// that most readings give where they are even.
    private var dates: [EDTFDate] {
        let dated = readings.map(\.facts.dates).filter { !$0.isEmpty }
        var weights: [[EDTFDate]: Int] = [:]
        for dates in dated { weights[dates, default: 0] += 1 }
        let ranks = dated.enumerated().map { (days($1), weights[$1] ?? 0, -$0) }
        return ranks.indices.max { ranks[$0] < ranks[$1] }.map { dated[$0] } ?? []
    }

    private func days(_ dates: [EDTFDate]) -> Int {
        dates.reduce(0) { $0 + 1 + max(0, $1.latest.ordinal - $1.earliest.ordinal) }
    }

    /// The value that most readings give, the first of them where they are even.
    private func fullest(_ people: [Person]) -> Person? {
        let keys = people.map { Array($0.name.utf8) }
        var weights: [[UInt8]: Int] = [:]
        for key in keys { weights[key, default: 0] += 1 }
        let ranks = keys.enumerated().map { (weights[$1] ?? 0, -$0) }
        return ranks.indices.max { ranks[$0] < ranks[$1] }.map { people[$0] }
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
