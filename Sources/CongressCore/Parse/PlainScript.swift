/// A text in traditional characters, read as if it were printed in simplified ones: character for
/// character, so that whatever is read of it can be given as printed.
struct PlainScript {
    /// The text in simplified characters.
    let plain: [Unicode.Scalar]
    private let printed: [Unicode.Scalar]
    /// Where each two characters stand side by side.
    private var places: [UInt64: [Int]] = [:]

    /// Words that every account of a meeting has, and no text in simplified characters.
    private static let signs = WordTable(list: "會議 人大常委會 代表大會 縣人 主任會 審議 黨組")
    private static let reach = 2000

    /// Nil for a text in simplified characters, whatever single variants it prints.
    init?(_ text: [Unicode.Scalar]) {
        let limit = min(text.count, PlainScript.reach)
        guard PlainScript.signs.occurs(in: 0..<limit, of: text) else { return nil }
        printed = text
        plain = text.map(PlainScript.fold)
        for at in plain.indices.dropLast() {
            places[Unicode.Scalar.pair(plain[at], plain[at + 1]), default: []].append(at)
        }
    }

    static func plain(_ text: String) -> String {
        String(scalars: text.unicodeScalars.map(fold))
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.isHan, case .one(let folded) = Folding.fold(scalar) else { return scalar }
        return folded
    }

    /// The words as the text prints them; as they are where it does not have them in one piece.
    func asPrinted(_ words: String) -> String {
        let words = words.scalarArray
        guard let first = words.first, words.count <= plain.count else {
            return String(scalars: words)
        }
        guard words.count > 1 else {
            return String(scalars: plain.firstIndex(of: first).map { [printed[$0]] } ?? words)
        }
        for start in places[Unicode.Scalar.pair(first, words[1])] ?? []
        where start + words.count <= plain.count
            && plain[start..<start + words.count].elementsEqual(words)
        {
            return String(scalars: printed[start..<start + words.count])
        }
        return String(scalars: words)
    }

    func asPrinted(_ person: Person) -> Person {
        Person(
            name: asPrinted(person.name), role: person.role.map(asPrinted),
            mark: person.mark.map(asPrinted))
    }

    /// - Parameter home: the issue's own region.
    func asPrinted(_ facts: Session.Facts, home: String?) -> Session.Facts {
        var facts = facts
        if let region = facts.region {
            facts.region =
                home.map(PlainScript.plain) == region ? home : asPrinted(region)
        }
        facts.chair = facts.chair.map(asPrinted)
        facts.attendees = facts.attendees.map(asPrinted)
        facts.observers = facts.observers.map(asPrinted)
        facts.agenda = facts.agenda.map {
            Session.AgendaItem(action: asPrinted($0.action), item: asPrinted($0.item))
        }
        return facts
    }
}
