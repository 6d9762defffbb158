/// The names in an archive's lists of people that may be meant by one that was asked for.
public struct NamesLike: Sendable {
    /// The name that was asked for, without blanks, as records hold it.
    public let asked: String
    /// Whether somebody has just that name.
    public let isKnown: Bool
    /// All names that share a character with it, those mentioned most first, then by their bytes.
    public let names: [String]
}

extension Searcher {
    /// Looks for the names that share a character with one that was asked for.
    public func names(like name: String) throws(SearchProblem) -> NamesLike {
        let asked = name.closedUp
        let counts = try NameMentions(of: asked, in: index)?.counts() ?? []
        let names = counts.sorted {
            $0.count == $1.count ? $0.name.comesBefore($1.name) : $0.count > $1.count
        }.map(\.name)
        return NamesLike(
            asked: asked, isKnown: names.contains { $0.isExactly(asked) }, names: names)
    }
}

/// Reads names from the bytes of an index: those in the lists of people of its records and sessions
/// that share a character with one that was asked for.
private struct NameMentions: Sendable {
    private let index: SearchedIndex
    private let scanner: NeedleScanner
    /// Every printed form of the characters of the name that was asked for.
    private let characters: [Unicode.Scalar]

    /// Nil where the name has no character to look for.
    init?(of name: String, in index: SearchedIndex) {
        let folded = FoldedText(name.unicodeScalars).scalars.compactMap { Unicode.Scalar($0) }
        let printed = folded.flatMap { Folding.forms(of: $0) + Folding.expansions(containing: $0) }
        guard !printed.isEmpty else { return nil }
        self.index = index
        characters = Array(Set(printed))
        let key = UnsafeBufferPointer(
            start: PeopleLines.key.utf8Start, count: PeopleLines.key.utf8CodeUnitCount)
        scanner = NeedleScanner([Array(key)])
    }

    /// How often each name is mentioned: once for each place in a record's list. Organisations that
    /// wrote an article do not count.
    func counts() throws(SearchProblem) -> [(name: String, count: Int)] {
        let visitRecords: IndexWalk.Visit = { add(namesIn: $0, $1, to: &$2.names) }
        let visitSessions: IndexWalk.Visit = { add(namesOfSessionsIn: $0, $1, to: &$2.names) }
        let found = try IndexWalk(index: index).run(
            [.init(index.records, visitRecords), .init(index.sessions, visitSessions)],
            with: scanner)
        var counts: [NameBytes: Int] = [:]
        for name in found.names { counts[NameBytes(bytes: index.slice(name)), default: 0] += 1 }
        return counts.map { ($0.key.string, $0.value) }
    }

    /// Only what the reports say of a session together is a mention, not each report's reading.
    private func add(
        namesOfSessionsIn part: Range<Int>, _ sieve: Sieve?, to names: inout [Range<Int>]
    ) {
        for line in index.lines(in: part) {
            guard let people = RecordLine(index.slice(line))?.people else { continue }
            let start = line.lowerBound + people.lowerBound
            add(namesIn: start..<start + people.count, sieve, to: &names)
        }
    }

    /// Adds where the names stand in a part of the index.
    private func add(namesIn part: Range<Int>, _ sieve: Sieve?, to names: inout [Range<Int>]) {
        var at = part.lowerBound
        while let place = scanner.next(in: index.bytes, at..<part.upperBound, through: sieve) {
            at = place + 1
            var reader = HeadReader(bytes: index.bytes, at: place)
            guard reader.pass(PeopleLines.key) else { continue }
            reader.skip(to: reader.at - 1)
            guard let name = reader.escaped() else { continue }
            at = name.upperBound
            if sharesCharacter(name), isPerson(name) { names.append(name) }
        }
    }

    /// True too where an escape hides the characters.
    private func sharesCharacter(_ name: Range<Int>) -> Bool {
        var cursor = JSONTextCursor(bytes: index.bytes, at: name.lowerBound)
        while cursor.at < name.upperBound {
            guard case .scalar(let scalar) = cursor.forward() else { return true }
            if characters.contains(scalar) { return true }
        }
        return false
    }

    private func isPerson(_ name: Range<Int>) -> Bool {
        var reader = HeadReader(bytes: index.bytes, at: name.upperBound + 1)
        if reader.pass(",\"role\":"), reader.escaped() == nil { return false }
        return !reader.pass(",\"org\":true")
    }
}

/// A name as it stands between quotes in an index.
struct NameBytes: Hashable {
    let bytes: UnsafeRawBufferPointer

    static func == (left: NameBytes, right: NameBytes) -> Bool {
        Memory.equal(left.bytes, right.bytes)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes: bytes) }

    /// The name without escapes.
    var string: String {
        guard bytes.contains(UInt8(ascii: "\\")), let start = bytes.baseAddress else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var reader = JSONReader(
            UnsafeRawBufferPointer(start: start - 1, count: bytes.count + 2))
        return (try? reader.string()) ?? String(decoding: bytes, as: UTF8.self)
    }
}
