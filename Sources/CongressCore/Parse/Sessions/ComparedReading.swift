/// A reading with what it is compared by: its days, its matters and its people as numbers. One
/// meeting of a large archive has many readings, and each is compared with many.
final class ComparedReading: Sendable {
    let reading: Session.Reading
    /// Ordinals of the calendar.
    let days: [ClosedRange<Int>]
    private let matters: [UInt64]
    private let names: [UInt64]

    init(_ reading: Session.Reading) {
        self.reading = reading
        days = reading.facts.dates.map(ComparedReading.days)
        matters = reading.facts.agenda.map { ComparedReading.number($0.item) }
        names = reading.people.map { ComparedReading.number($0.name) }
    }

    var facts: Session.Facts { reading.facts }
    var kind: RecordKind { reading.kind }
    var issue: String { reading.issue }

    func sharesDay(with other: ComparedReading) -> Bool {
        days.contains { own in other.days.contains { $0.overlaps(own) } }
    }

    /// How many of its matters and people the other has; a matter counts four times.
    func likeness(to other: ComparedReading) -> Int {
        4 * matters.count { other.matters.contains($0) } + names.count { other.names.contains($0) }
    }

    /// The days that a date may mean, as numbers of the calendar (`CivilDate.dayNumber`).
    static func days(of date: EDTFDate) -> ClosedRange<Int> {
        let first = date.earliest.dayNumber
        return first...max(first, date.latest.dayNumber)
    }

    /// FNV-1a of the text in 64 bits.
    private static func number(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

extension Session.Reading {
    var people: [Person] {
        facts.attendees + facts.observers + [facts.chair].compactMap { $0 }
    }
}
