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
        facts.chair = fullest(readings.compactMap(\.facts.chair)) { $0.name }
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
