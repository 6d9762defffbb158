/// Finds the names of an archive that hold one that was asked for: where a text prints 柏青原, it does
/// not speak of 柏青.
struct LongerNames: Sendable {
    private let index: SearchedIndex
    private let person: PersonName
    private let scanner: NeedleScanner

    /// No list of an index holds longer names, in bytes.
    private static let farthest = 200

    /// Nil where a text can't name the person.
    init?(than person: PersonName, in index: SearchedIndex) {
        // The dots of a name are printed in many ways.
        let parts = person.scalars.split(separator: "·")
        guard person.scalars.count > 1, let part = parts.max(by: { $0.count < $1.count }) else {
            return nil
        }
        self.index = index
        self.person = person
        scanner = NeedleScanner([part.flatMap { Array(String($0).utf8) }])
    }

    /// As keys, see `PersonName`.
    func keys() throws(SearchProblem) -> [[Unicode.Scalar]] {
        let visit: IndexWalk.Visit = { add(namesIn: $0, $1, to: &$2.names) }
        let found = try IndexWalk(index: index).run(
            [.init(index.records, visit), .init(index.sessions, visit)], with: scanner)
        let names = Set(found.names.map { NameBytes(bytes: index.slice($0)) })
        return names.map { PersonName($0.string).scalars }
            .filter { $0.count > person.scalars.count && person.stands(in: $0) }
    }

    private func add(namesIn part: Range<Int>, _ sieve: Sieve?, to names: inout [Range<Int>]) {
        var at = part.lowerBound
        while let place = scanner.next(in: index.bytes, at..<part.upperBound, through: sieve) {
            at = place + 1
            if let name = name(around: place, in: part) { names.append(name) }
        }
    }

    private func name(around place: Int, in part: Range<Int>) -> Range<Int>? {
        let length = PeopleLines.key.utf8CodeUnitCount
        var start = place
        let first = max(part.lowerBound + length, place - LongerNames.farthest)
        while start > first, index.bytes[start - 1] != UInt8(ascii: "\"") { start -= 1 }
        guard start >= first else { return nil }
        var reader = HeadReader(bytes: index.bytes, at: start - length)
        guard reader.pass(PeopleLines.key) else { return nil }
        reader.skip(to: reader.at - 1)
        return reader.escaped()
    }
}
