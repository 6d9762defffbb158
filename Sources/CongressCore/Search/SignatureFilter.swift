/// Rules records out by the signatures of an index: where the pairs of a word's characters are not,
/// the word is not. They are kept issue by issue, so that other issues than those asked for are ruled
/// out too.
struct SignatureFilter: Sendable {
    /// Neighbouring records or sessions.
    struct Group: Equatable {
        /// Bytes of their lines and of the separators between them.
        let length: Int
        /// Of these bytes; nil where none of the records answers, so that nobody asks.
        let sum: UInt64?
    }

    private struct Word {
        /// Where the signature of a text with this word has bits, see `Signature.place`.
        let places: [Int]
        /// How many of them look-alikes may leave out: each of them stands in two pairs.
        let mayLack: Int

        init(_ word: SearchWord) {
            let pairs = zip(word.folded, word.folded.dropFirst())
            places = pairs.filter { Signature.isHan($0) && Signature.isHan($1) }
                .map { Signature.place(of: $0, $1) }
            mayLack = 2 * word.allowance
        }

        var tells: Bool { places.count > mayLack }

        func mayStand(in signature: WrittenSignature) -> Bool {
            var lacking = 0
            for place in places where !signature.holds(place) {
                lacking += 1
                if lacking > mayLack { return false }
            }
            return true
        }
    }

    /// Empty where the pairs tell nothing of what is looked for.
    private let words: [Word]
    private let matchesAny: Bool
    private let filter: RecordFilter?

    /// Nil where signatures tell nothing of what is looked for.
    init?(_ matcher: WordMatcher, _ filter: RecordFilter? = nil) {
        let words = matcher.words.map { Word($0) }
        let telling = words.filter(\.tells)
        matchesAny = matcher.matchesAny
        let isTold =
            !matcher.fields.contains(.people) && (!matchesAny || telling.count == words.count)
        self.words = isTold ? telling : []
        self.filter = filter?.acceptsEveryIssue == false ? filter : nil
        if self.words.isEmpty, self.filter == nil { return nil }
    }

    /// The groups of the lines of a part of the signatures; nil where a line is not as we write it.
    func groups(in lines: Range<Int>, of bytes: UnsafeRawBufferPointer) -> [Group]? {
        var groups: [Group] = []
        var reader = HeadReader(
            bytes: UnsafeRawBufferPointer(rebasing: bytes[..<lines.upperBound]),
            at: lines.lowerBound)
        while reader.at < lines.upperBound {
            let isOfIssue = reader.pass("{\"issue\":")
            guard isOfIssue || reader.pass("{\"session\":"), let id = reader.escaped(),
                reader.pass(",\"groups\":[")
            else { return nil }
            let isChosen = !isOfIssue || accepts(issue: bytes[id])
            while !reader.pass("]}") {
                guard let group = group(&reader, isChosen) else { return nil }
                groups.append(group)
                _ = reader.pass(",")
            }
            _ = reader.pass(",")
            guard reader.pass("\n") else { return nil }
        }
        return groups
    }

    /// An id with escapes tells nothing before they are read.
    private func accepts(issue id: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard let filter, !id.contains(UInt8(ascii: "\\")) else { return true }
        return filter.accepts(issue: String(decoding: id, as: UTF8.self))
    }

    private func group(_ reader: inout HeadReader, _ isChosen: Bool) -> Group? {
        guard reader.pass("["), let length = reader.number(), reader.pass(",\""),
            let digits = reader.bytes(16), reader.pass("\",\"")
        else { return nil }
        let end = ByteSearch.first(
            UInt8(ascii: "\""), in: reader.bytes, reader.at..<reader.bytes.count)
        let signature = WrittenSignature(
            UnsafeRawBufferPointer(rebasing: reader.bytes[reader.at..<end]))
        reader.skip(to: end)
        guard reader.pass("\"]") else { return nil }
        guard isChosen, mayHold(signature) else { return Group(length: length, sum: nil) }
        return Hexadecimal.number(digits).map { Group(length: length, sum: $0) }
    }

    private func mayHold(_ signature: WrittenSignature) -> Bool {
        if words.isEmpty { return true }
        return matchesAny
            ? words.contains { $0.mayStand(in: signature) }
            : words.allSatisfy { $0.mayStand(in: signature) }
    }
}

extension SearchedIndex {
    /// The groups of records and sessions that may answer; nil where signatures do not tell or rule
    /// few out.
    func groups(passing filter: SignatureFilter?) throws(SearchProblem) -> [IndexWalk.Stretch]? {
        // A file that nobody has found whole yet is read in full anyway.
        guard let filter, !signatures.isEmpty, proof?.mayReadParts ?? true else { return nil }
        let ofRecords = try groups(of: signatures, passing: filter)
        let ofSessions = try groups(of: sessionSignatures, passing: filter)
        let stretches =
            try stretches(of: ofRecords, in: records) + stretches(of: ofSessions, in: sessions)
        // Where most may answer, one walk over all of them is faster.
        return stretches.count * 2 < ofRecords.count + ofSessions.count ? stretches : nil
    }

    private func groups(
        of signatures: Range<Int>, passing filter: SignatureFilter
    ) throws(SearchProblem) -> [SignatureFilter.Group] {
        let visit: IndexWalk.Visit = { (lines, _, found) throws(SearchProblem) in
            guard let groups = filter.groups(in: lines, of: bytes) else { throw .unsound }
            found.groups += groups
        }
        return try IndexWalk(index: self).run([IndexWalk.Round(signatures, visit)], with: nil)
            .groups
    }

    /// Where the groups stand that may answer; together, all make up the section.
    private func stretches(
        of groups: [SignatureFilter.Group], in section: Range<Int>
    ) throws(SearchProblem) -> [IndexWalk.Stretch] {
        var stretches: [IndexWalk.Stretch] = []
        var at = section.lowerBound
        for group in groups {
            let end = at + group.length
            guard end < section.upperBound else { throw .unsound }
            if let sum = group.sum {
                stretches.append(IndexWalk.Stretch(lines: at..<end, sum: sum))
            }
            // A comma and a line end, or behind the last line a line end alone.
            at = min(end + 2, section.upperBound)
        }
        guard at == section.upperBound else { throw .unsound }
        return stretches
    }
}
