/// A name as `--person` takes it: compared without blanks, by its characters as printed, so that
/// two people whose names are variants of each other stay two. The dots of minority names count as
/// one, whatever their code point. A role may stand before the name (副主任甲) or after it.
struct PersonName: Equatable, Sendable {
    let scalars: [Unicode.Scalar]
    /// Other people's names, as keys, that hold this one.
    let longerNames: [[Unicode.Scalar]]

    /// - Parameter longerNames: see `LongerNames`.
    init(_ printed: String, longerNames: [[Unicode.Scalar]] = []) {
        scalars = PersonName.key(printed)
        self.longerNames = longerNames
    }

    /// True where the record lists the person; speeches, reports and articles, which list only
    /// their authors, also where their text prints the name, and not as a part of somebody else's.
    /// One character is no whole name.
    func isNamed(in record: Record) -> Bool {
        if record.namedPeople.contains(where: { isName(of: $0) }) { return true }
        return scalars.count > 1 && record.article != nil
            && stands(in: PersonName.key(record.text))
    }

    /// Whether a text, as a key, prints the name by itself.
    func stands(in text: [Unicode.Scalar]) -> Bool {
        text.places(of: scalars).contains { start in
            !longerNames.contains { name in
                name.places(of: scalars).contains { offset in
                    start >= offset && text[(start - offset)...].starts(with: name)
                }
            }
        }
    }

    func isName(of person: Person) -> Bool {
        let name = PersonName.key(person.name)
        if name == scalars { return true }
        guard name.count >= 2, name.count + 2 <= scalars.count, let role = person.role else {
            return false
        }
        let ownRole = PersonName.key(role)
        if scalars.ends(with: name) {
            return ownRole.ends(with: Array(scalars.dropLast(name.count)))
        }
        return scalars.starts(with: name)
            && ownRole.ends(with: Array(scalars.dropFirst(name.count)))
    }

    /// Folded words of which one stands in every record that names the person, for a first scan.
    var traces: [SearchWord] {
        guard scalars.count >= 4 else { return [SearchWord(scalars)] }
        return [SearchWord(scalars.prefix(2)), SearchWord(scalars.suffix(2))]
    }

    /// The name, to be looked for in texts.
    var word: SearchWord { SearchWord(scalars) }

    /// Where a text prints the name, and not as a part of somebody else's.
    func places(in text: SearchedText) -> [Range<Int>] {
        let found = text.places(of: word)
        guard !found.isEmpty, !longerNames.isEmpty else { return found }
        let others = longerNames.flatMap { text.places(of: SearchWord($0)) }
        return found.filter { place in !others.contains { $0.overlaps(place) } }
    }

    private static func key(_ text: String) -> [Unicode.Scalar] {
        var key: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars where !scalar.isLayoutBlank && scalar != "\n" {
            key.append(scalar.foldsToNameDot ? "·" : scalar)
        }
        return key
    }
}

extension Unicode.Scalar {
    /// The dots that bulletins print inside the names of national minorities: all that fold to one.
    fileprivate var foldsToNameDot: Bool {
        value >= 0x80 && value < 0x4E00 && Folding.fold(self).scalars == Folding.fold("·").scalars
    }
}

extension SearchWord {
    fileprivate init(_ scalars: some Sequence<Unicode.Scalar>) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        self.init(String(text))
    }
}

extension [Unicode.Scalar] {
    fileprivate func ends(with tail: [Unicode.Scalar]) -> Bool {
        suffix(tail.count).elementsEqual(tail)
    }

    /// Where the part stands.
    fileprivate func places(
        of part: [Unicode.Scalar]
    ) -> some Sequence<Int> {
        let starts = part.isEmpty || part.count > count ? 0..<0 : 0..<count - part.count + 1
        return starts.lazy.filter { start in
            self[start] == part[0] && self[start..<start + part.count].elementsEqual(part)
        }
    }
}
