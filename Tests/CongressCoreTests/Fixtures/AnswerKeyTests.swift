import Testing

@testable import CongressCore

/// The reading against what an archivist would record: on our own bulletins, and on real ones
/// wherever they lie beside the project.
@Suite struct AnswerKeyTests {
    private static let samples = AnswerKey.fixtures + AnswerKey.shared

    @Test func thereAreFixtures() {
        #expect(AnswerKey.fixtures.count >= 8)
    }

    @Test(arguments: samples)
    func everyLineBelongsToOnePlace(_ sample: AnswerKey.Sample) throws {
        let source = try sample.source()
        let bulletin = BulletinParser().parse(source).0
        #expect(Ledger(bulletin).unaccounted(in: source).isEmpty, "\(sample)")
    }

    @Test(arguments: samples)
    func findsTheRecords(_ sample: AnswerKey.Sample) throws {
        let key = try sample.answers()
        let source = try sample.source()
        let found = BulletinParser().parse(source).0.records
        let solid = Set(source.lines.filter { !$0.isBlank }.map(\.number))
        let pairs = Pairing(key.records, found, solid: solid).pairs
        let share = 2 * Double(pairs.count) / Double(key.records.count + found.count)
        #expect(
            share >= 0.85, "\(sample): \(pairs.count) of \(key.records.count), \(found.count) found"
        )
        let titled = pairs.filter { $0.wanted.title != nil }
        let right = titled.filter { Pairing.key($0.wanted.title) == Pairing.key($0.found.title) }
        #expect(
            right.count * 10 >= titled.count * 8,
            "\(sample): titles \(right.count) of \(titled.count)")
    }

    @Test(arguments: samples)
    func datesTheEntries(_ sample: AnswerKey.Sample) throws {
        let source = try sample.source()
        let found = BulletinParser().parse(source).0.records
        let solid = Set(source.lines.filter { !$0.isBlank }.map(\.number))
        let pairs = Pairing(try sample.answers().records, found, solid: solid).pairs
            .filter { $0.wanted.dates != nil }
        let right = pairs.filter { $0.wanted.dates == $0.found.dates.map(\.description) }
        #expect(
            right.count * 100 >= pairs.count * 95, "\(sample): \(right.count) of \(pairs.count)")
    }

    @Test(arguments: samples)
    func namesThePeople(_ sample: AnswerKey.Sample) throws {
        let source = try sample.source()
        let found = BulletinParser().parse(source).0.records
        let solid = Set(source.lines.filter { !$0.isBlank }.map(\.number))
        var right = 0
        var total = 0
        for pair in Pairing(try sample.answers().records, found, solid: solid).pairs {
            let wanted = Set((pair.wanted.people ?? []).map(\.name))
            let named = Set(pair.found.people.map(\.name))
            right += wanted.intersection(named).count
            total += wanted.count + named.count
        }
        #expect(
            total == 0 || Double(2 * right) / Double(total) >= 0.88, "\(sample): \(right), \(total)"
        )
    }
}

/// Pairs records of one kind whose lines overlap, the best overlap first.
private struct Pairing {
    var pairs: [(wanted: AnswerKey.Entry, found: Record)] = []

    init(_ wanted: [AnswerKey.Entry], _ found: [Record], solid: Set<Int>) {
        let foundLines = found.map {
            Pairing.lines($0.lines.ranges.map { [$0.lowerBound, $0.upperBound] }, solid)
        }
        var options: [(share: Double, wanted: Int, found: Int)] = []
        for (at, entry) in wanted.enumerated() {
            let lines = Pairing.lines(entry.lines, solid)
            for (other, record) in found.enumerated() where record.kind.rawValue == entry.kind {
                let both = lines.intersection(foundLines[other]).count
                let share = Double(both) / Double(lines.count + foundLines[other].count - both)
                if share >= 0.8 { options.append((share, at, other)) }
            }
        }
        var usedWanted = Set<Int>()
        var usedFound = Set<Int>()
        for option in options.sorted(by: { ($0.share, $1.wanted) > ($1.share, $0.wanted) })
        where !usedWanted.contains(option.wanted) && !usedFound.contains(option.found) {
            usedWanted.insert(option.wanted)
            usedFound.insert(option.found)
            pairs.append((wanted[option.wanted], found[option.found]))
        }
    }

    private static func lines(_ ranges: [[Int]], _ solid: Set<Int>) -> Set<Int> {
        Set(ranges.flatMap { Array($0[0]...$0[1]) }).intersection(solid)
    }

    /// Letters and digits alone.
    static func key(_ title: String?) -> [Unicode.Scalar] {
        Array((title ?? "").unicodeScalars)[...].key
    }
}

/// Which lines of a file belong to no place, or to more than one.
struct Ledger {
    private var counts: [Int: Int] = [:]

    init(_ bulletin: Bulletin) {
        for spans in bulletin.records.map(\.lines) + bulletin.issue.matter.map(\.lines) {
            for range in spans.ranges {
                for line in range { counts[line, default: 0] += 1 }
            }
        }
    }

    func unaccounted(in source: SourceText) -> [Int] {
        source.lines.filter { !$0.isBlank && counts[$0.number] != 1 }.map(\.number)
    }
}
