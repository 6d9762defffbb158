/// The names that an issue has introduced: its editorial board, and everyone whom some record
/// prints with a role. A bare name is believed when the roster has it.
struct Roster: Sendable {
    private var names: [UInt32: [[Unicode.Scalar]]] = [:]
    private var firsts = ScalarFilter()
    private(set) var count = 0

    init() {}

    mutating func insert(_ name: [Unicode.Scalar]) {
        guard let first = name.first, name.count >= 2 else { return }
        guard !(names[first.value]?.contains(name) ?? false) else { return }
        names[first.value, default: []].append(name)
        firsts.insert(first)
        count += 1
    }

    @inline(__always)
    func mayBegin(with scalar: Unicode.Scalar) -> Bool { firsts.mayHold(scalar) }

    func contains(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        guard let first = range.first, mayBegin(with: text[first]) else { return false }
        return names[text[first].value]?.contains { $0.elementsEqual(text[range]) } ?? false
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

    /// Takes in an editorial board: names behind a role and a colon, apart by blanks or 、.
    /// A blank inside a name of two characters (张 某) joins them.
    mutating func add(board text: ArraySlice<Unicode.Scalar>) {
        var token: [Unicode.Scalar] = []
        var single: Unicode.Scalar?
        func isName(_ token: [Unicode.Scalar]) -> Bool {
            guard let first = token.first, (2...4).contains(token.count) else { return false }
            return SurnameTable.single.contains(first)
                && PeopleVocabulary.roleHeads.length(endingAt: token.count, in: token) == 0
                && !token.dropFirst().contains(where: PeopleVocabulary.neverInName.contains)
        }
        for scalar in text + ["\n"] {
            if scalar.isHan || scalar.isNameDot {
                token.append(scalar)
                continue
            }
            if token.count == 1, let family = single {
                roster.insert([family, token[0]])
                single = nil
            } else if token.count == 1, scalar.isLayoutBlank {
                single = token[0]
            } else {
                if isName(token) { roster.insert(token) }
                single = nil
            }
            token.removeAll(keepingCapacity: true)
        }
    }
}
