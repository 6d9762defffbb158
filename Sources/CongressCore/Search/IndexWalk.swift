import Synchronization

/// One walk over an index, piece by piece and by two threads where that pays. Where nobody has
/// verified the checksum yet, the walk does it: a piece is sifted while it is summed and visited while
/// it still lies in the processor's cache, so that memory is read once.
struct IndexWalk: Sendable {
    let index: SearchedIndex
    /// Bytes of a piece; a block of the checksum where that is verified.
    var pieceSize = IndexChecksum.blockSize
    /// A second thread costs as much as the scan of some megabytes.
    var sizeWorthThread = 8_000_000

    /// What a visit of some lines found.
    struct Findings: Sendable {
        var lines: [FoundLine] = []
        /// The ids of the issues that `lines` stand in, where somebody asks for them.
        var issues: Set<String> = []
        /// Where the last of these ids stands in the index.
        var lastIssue = 0..<0
        /// Lines of issues whose matter may answer.
        var matter: [Range<Int>] = []
        /// Where names stand, for who asks for them.
        var names: [Range<Int>] = []
    }

    /// A visit of the lines of a section that begin in one piece.
    /// - Parameter sieve: where the scanner of the walk may find something, if that is known.
    typealias Visit =
        @Sendable (_ lines: Range<Int>, _ sieve: Sieve?, inout Findings) throws(SearchProblem) ->
        Void

    /// Visits all lines of the given sections and joins what was found, in the order of the index.
    /// - Parameter scanner: the one that the visits look with, if they do.
    func run(
        _ visits: [(section: Range<Int>, visit: Visit)], with scanner: NeedleScanner?
    ) throws(SearchProblem) -> Findings {
        let proof = index.proof?.isWhole == nil ? index.proof : nil
        let count = (index.bytes.count + pieceSize - 1) / pieceSize
        let results = WalkResults(count: count)
        let size = proof == nil ? visits.reduce(0) { $0 + $1.section.count } : index.bytes.count
        Workers.share(count, among: size > sizeWorthThread ? 2 : 1) { _, piece in
            var sum = IndexChecksum()
            var sieve: Sieve?
            if let proof, let scanner {
                sieve = scanner.sieve(piece, of: index.bytes, digits: proof.digits, into: &sum)
            } else if let proof {
                sum.addBlock(piece, of: index.bytes, digits: proof.digits)
            }
            var findings = Findings()
            var problem: SearchProblem?
            do throws(SearchProblem) {
                try visit(visits, piece, sieve, &findings)
            } catch {
                problem = error
            }
            results.store(findings, problem, sum, at: piece)
        }
        if let proof, !proof.settle(results.sum.finish(length: index.bytes.count)) {
            throw .unsound
        }
        return try results.joined()
    }

    private func visit(
        _ visits: [(section: Range<Int>, visit: Visit)], _ piece: Int, _ sieve: Sieve?,
        _ findings: inout Findings
    ) throws(SearchProblem) {
        let bytes = piece * pieceSize..<min((piece + 1) * pieceSize, index.bytes.count)
        for (section, visit) in visits where section.overlaps(bytes) {
            let start = lineStart(from: bytes.lowerBound, in: section)
            let end = lineStart(from: bytes.upperBound, in: section)
            if start < end { try visit(start..<end, sieve, &findings) }
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
        var sum = IndexChecksum()
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(findings: Array(repeating: IndexWalk.Findings(), count: count)))
    }

    func store(
        _ findings: IndexWalk.Findings, _ problem: SearchProblem?, _ sum: IndexChecksum,
        at piece: Int
    ) {
        state.withLock { state in
            state.findings[piece] = findings
            state.sum.add(sum)
            if let problem, piece < state.problem?.piece ?? .max {
                state.problem = (piece, problem)
            }
        }
    }

    var sum: IndexChecksum { state.withLock { $0.sum } }

    /// Everything in the order of the index; the first problem where there was one.
    func joined() throws(SearchProblem) -> IndexWalk.Findings {
        let (parts, problem) = state.withLock { ($0.findings, $0.problem) }
        if let problem { throw problem.what }
        var all = IndexWalk.Findings()
        all.lines.reserveCapacity(parts.reduce(0) { $0 + $1.lines.count })
        for part in parts {
            all.lines += part.lines
            all.matter += part.matter
            all.names += part.names
            if !part.issues.isEmpty { all.issues.formUnion(part.issues) }
        }
        return all
    }
}
