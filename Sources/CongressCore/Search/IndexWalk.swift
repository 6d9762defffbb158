import Synchronization

/// One walk over an index, piece by piece and by two threads where that pays. What nobody has
/// verified yet, the walk does: a piece is sifted while it is summed and visited while it still lies
/// in the processor's cache, so that memory is read once.
struct IndexWalk: Sendable {
    let index: SearchedIndex
    /// Bytes of a piece; a block of the checksum where that is verified.
    var pieceSize = IndexChecksum.blockSize
    /// A second thread costs about as much as the scan of these bytes.
    var sizeWorthThread = 24_000_000

    /// What a visit of some lines found.
    struct Findings: Sendable {
        var lines: [FoundLine] = []
        /// The ids of the issues that `lines` stand in, some more than once, where somebody asks for
        /// them.
        var issues: [String] = []
        /// Where the last of these ids stands in the index.
        var lastIssue = 0..<0
        /// Lines of issues whose matter may answer.
        var matter: [Range<Int>] = []
        /// Where names stand, for who asks for them.
        var names: [Range<Int>] = []
        /// What signatures tell of the records, for who asks for it.
        var groups: [SignatureFilter.Group] = []

        /// Appends what was found behind.
        mutating func add(_ others: Findings) {
            lines += others.lines
            matter += others.matter
            names += others.names
            groups += others.groups
            issues += others.issues
        }
    }

    /// A visit of lines that begin in one piece.
    /// - Parameter sieve: where the scanner of the walk may find something, if that is known.
    typealias Visit =
        @Sendable (_ lines: Range<Int>, _ sieve: Sieve?, inout Findings) throws(SearchProblem) ->
        Void

    /// A section of the index and what visits its lines.
    struct Round: Sendable {
        let section: Range<Int>
        let visit: Visit

        init(_ section: Range<Int>, _ visit: @escaping Visit) {
            self.section = section
            self.visit = visit
        }
    }

    /// Whole lines and what their bytes sum up to.
    struct Stretch: Sendable {
        let lines: Range<Int>
        let sum: UInt64
    }

    /// Visits all lines of the given sections and joins what was found, in the order of the index.
    /// An index of which nothing says that it is whole is read in full.
    /// - Parameter scanner: the one that the visits look with, if they do.
    func run(
        _ rounds: [Round], with scanner: NeedleScanner?
    ) throws(SearchProblem) -> Findings {
        let proof = index.proof?.isWhole == nil ? index.proof : nil
        let isPartial = proof?.isSealed ?? true
        let pieces = (0..<pieceCount).filter { piece in
            !isPartial || rounds.contains { $0.section.overlaps(bytes(of: piece)) }
        }
        let results = WalkResults(count: pieces.count)
        share(pieces.count, ofSize: pieces.count * pieceSize, results) {
            (number, findings) throws(SearchProblem) in
            let sieve = try verified(pieces[number], by: proof, with: scanner)
            try visit(rounds, pieces[number], sieve, &findings)
        }
        if let proof, !isPartial { proof.settle(isWhole: results.areSound) }
        return try results.joined()
    }

    /// Visits some stretches only.
    func run(
        _ stretches: [Stretch], _ visit: @escaping Visit
    ) throws(SearchProblem) -> Findings {
        let isVerified = index.proof?.isWhole ?? false
        let results = WalkResults(count: stretches.count)
        share(stretches.count, ofSize: stretches.reduce(0) { $0 + $1.lines.count }, results) {
            (number, findings) throws(SearchProblem) in
            let lines = stretches[number].lines
            guard isVerified || stretches[number].sum == IndexChecksum.sum(of: index.slice(lines))
            else { throw .unsound }
            try visit(lines, nil, &findings)
        }
        return try results.joined()
    }

    private func share(
        _ count: Int, ofSize size: Int, _ results: WalkResults,
        _ work: @escaping @Sendable (Int, inout Findings) throws(SearchProblem) -> Void
    ) {
        Workers.share(count, among: size > sizeWorthThread ? 2 : 1) { _, number in
            var findings = Findings()
            do throws(SearchProblem) {
                try work(number, &findings)
                results.store(findings, at: number)
            } catch {
                results.store(error, at: number)
            }
        }
    }

    /// What the checksum covers, in which all lines stand.
    private var body: UnsafeRawBufferPointer {
        let size = index.proof?.table.covered ?? index.bytes.count
        return UnsafeRawBufferPointer(rebasing: index.bytes[..<size])
    }

    private var pieceCount: Int { (body.count + pieceSize - 1) / pieceSize }

    private func bytes(of piece: Int) -> Range<Int> {
        piece * pieceSize..<min((piece + 1) * pieceSize, body.count)
    }

    /// Verifies a piece where it has to be.
    private func verified(
        _ piece: Int, by proof: IndexProof?, with scanner: NeedleScanner?
    ) throws(SearchProblem) -> Sieve? {
        guard let proof else { return nil }
        let (sum, sieve) =
            scanner?.sieve(piece, of: body, digits: proof.digits)
            ?? (IndexChecksum.sum(ofBlock: piece, of: body, digits: proof.digits), nil)
        guard sum == proof.table.sums[piece] else { throw .unsound }
        return sieve
    }

    private func visit(
        _ rounds: [Round], _ piece: Int, _ sieve: Sieve?, _ findings: inout Findings
    ) throws(SearchProblem) {
        let bytes = bytes(of: piece)
        for round in rounds where round.section.overlaps(bytes) {
            let start = lineStart(from: bytes.lowerBound, in: round.section)
            let end = lineStart(from: bytes.upperBound, in: round.section)
            if start < end { try round.visit(start..<end, sieve, &findings) }
        }
    }

    /// Where the first line begins that does so at a place or behind it.
    private func lineStart(from place: Int, in section: Range<Int>) -> Int {
        if place <= section.lowerBound { return section.lowerBound }
        if place >= section.upperBound { return section.upperBound }
        let end = ByteSearch.first(
            UInt8(ascii: "\n"), in: index.bytes, place - 1..<section.upperBound)
        return min(end + 1, section.upperBound)
    }
}

/// Where the threads of a walk leave what they found, each piece in a place of its own.
private final class WalkResults: Sendable {
    private struct State {
        var findings: [IndexWalk.Findings]
        var problem: (piece: Int, what: SearchProblem)?
        /// False where the bytes of a piece are not those that were written.
        var areSound = true
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(findings: Array(repeating: IndexWalk.Findings(), count: count)))
    }

    func store(_ findings: IndexWalk.Findings, at piece: Int) {
        state.withLock { $0.findings[piece] = findings }
    }

    /// Where bytes are unsound, that is the problem, whatever else they led to.
    func store(_ problem: SearchProblem, at piece: Int) {
        state.withLock { state in
            if problem == .unsound {
                state.areSound = false
                state.problem = (-1, problem)
            } else if piece < state.problem?.piece ?? .max {
                state.problem = (piece, problem)
            }
        }
    }

    var areSound: Bool { state.withLock { $0.areSound } }

    /// Everything in the order of the index; the first problem where there was one.
    func joined() throws(SearchProblem) -> IndexWalk.Findings {
        let (parts, problem) = state.withLock { ($0.findings, $0.problem) }
        if let problem { throw problem.what }
        var all = IndexWalk.Findings()
        all.lines.reserveCapacity(parts.reduce(0) { $0 + $1.lines.count })
        for part in parts { all.add(part) }
        return all
    }
}
