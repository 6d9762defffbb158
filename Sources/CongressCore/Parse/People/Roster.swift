/// The names that an issue has introduced: its editorial board, and everyone whom some record
/// prints with a role. A bare name is believed when the roster has it.
struct Roster: Sendable {
    /// By their first two characters.
    private var names: [UInt64: [[Unicode.Scalar]]] = [:]
    private var firsts = ScalarFilter()
    private(set) var count = 0

    init() {}

    mutating func insert(_ name: [Unicode.Scalar]) {
        guard let first = name.first, name.count >= 2 else { return }
        let start = Unicode.Scalar.pair(first, name[1])
        guard !(names[start]?.contains(name) ?? false) else { return }
        names[start, default: []].append(name)
        firsts.insert(first)
        count += 1
    }

    @inline(__always)
    func mayBegin(with scalar: Unicode.Scalar) -> Bool { firsts.mayHold(scalar) }

    func contains(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        guard range.count >= 2, mayBegin(with: text[range.lowerBound]) else { return false }
        let start = Unicode.Scalar.pair(text[range.lowerBound], text[range.lowerBound + 1])
        return names[start]?.contains { $0.elementsEqual(text[range]) } ?? false
    }
}

/// Gathers the roster of an issue, text by text; the order of the texts does not matter.
struct RosterBuilder {
    private(set) var roster = Roster()
    private let reader = PeopleReader(roster: Roster())

    init() {}

    /// Takes in the people whom a record's text prints with a role.
    mutating func add(_ text: [Unicode.Scalar]) {
        for sighting in reader.sightings(in: text, withBareNames: false) {
            roster.insert(sighting.nameScalars)
        }
    }

    /// Takes in a roll of attendance, which prints the names of an issue apart and in full.
    mutating func add(roll: Session.Facts) {
        for person in [roll.chair].compactMap({ $0 }) + roll.attendees + roll.observers {
            roster.insert(person.name.scalarArray)
        }
    }

    /// Takes in a line of an editorial board: names behind a role and a colon, apart by blanks or 、.
    mutating func add(board line: ArraySlice<Unicode.Scalar>) {
        let colon = line.prefix(RosterBuilder.longestKey).firstIndex { $0.isColon }
        for token in NameTokens(colon.map { line[($0 + 1)...] } ?? line, partsAtCommas: true) {
            let name = Array(token)
            guard (2...4).contains(name.count), Surnames.mayBeName(token),
                PeopleVocabulary.roleHeads.length(endingAt: name.count, in: name) == 0,
                !name.dropFirst().contains(where: PeopleVocabulary.neverInName.contains)
            else { continue }
            roster.insert(name)
        }
    }

    private static let longestKey = 14
}
