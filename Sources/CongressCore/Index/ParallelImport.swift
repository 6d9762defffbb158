import Synchronization

/// Reads, decodes and parses the inputs of an import, several at a time.
struct ParallelImport {
    /// What became of one input.
    enum Result: Sendable {
        case failed(any Error)
        /// The archive holds these bytes under this name already.
        case known(IndexedIssue)
        case parsed(ParsedFile)
    }

    /// A parsed input, ready to be written.
    struct ParsedFile: Sendable {
        var image: IssueImage
        var diagnostics: [Diagnostic]
        var printedLines: Int
        var ownedLines: Int
    }

    let request: ImportRequest
    let stages: ImportStages
    let index: OpenIndex?
    /// Those of the index.
    let issues: IssueCatalogue

    /// One result for each input, in their order. What had not been verified of the index before is
    /// verified beside; a damaged one is thrown.
    func run() throws(ArchiveError) -> [Result] {
        let proof = ProofSlices(of: index)
        let reusesKnown =
            !request.isRebuild
            && index?.header.isOfThisVersion ?? false
        let results = Slots(count: request.inputs.count)
        let threads = request.threads ?? RunningProcess.processors
        let inputs = request.inputs
        Workers.share(inputs.count + proof.count, among: max(1, threads)) { _, number in
            guard number < inputs.count else { return proof.read(number - inputs.count) }
            let input = inputs[number]
            do {
                results[number] = try input.withBytes { bytes in
                    let digest = SHA256.hex(of: bytes)
                    if reusesKnown, let issue = known(digest, input.name) { return .known(issue) }
                    return .parsed(try parse(bytes, name: input.name, digest: digest))
                }
            } catch {
                results[number] = .failed(error)
            }
            request.progress?(results.count, inputs.count)
        }
        try proof.settle()
        return results.all
    }

    /// The issue that was read from these bytes under this name, and in the encoding that is asked
    /// for now.
    private func known(_ digest: String, _ name: String) -> IndexedIssue? {
        guard
            let known = issues.issues(withDigest: digest)
                .first(where: { $0.issue.file.isExactly(name) })
        else { return nil }
        let isRead = request.forcedEncoding.map { $0 == known.issue.encoding } ?? true
        return isRead ? known : nil
    }

    private func parse(
        _ bytes: UnsafeRawBufferPointer, name: String, digest: String
    ) throws -> ParsedFile {
        let source = try stages.decode(bytes, name)
        var (bulletin, log) = stages.parse(source)
        bulletin.issue.digest = digest
        let printed = source.lines.reduce(0) { $0 + ($1.isBlank ? 0 : 1) }
        let owned = LineLedger(bulletin.issue, bulletin.records).owned(of: source)
        return ParsedFile(
            image: IssueImage(bulletin.issue, bulletin.records, readings: bulletin.readings),
            diagnostics: log.entries, printedLines: printed, ownedLines: owned)
    }
}

/// One result for each input, written by whichever thread has it.
private final class Slots: Sendable {
    private let results: Mutex<(list: [ParallelImport.Result?], count: Int)>

    init(count: Int) {
        results = Mutex((Array(repeating: nil, count: count), 0))
    }

    subscript(number: Int) -> ParallelImport.Result? {
        get { results.withLock { $0.list[number] } }
        set {
            results.withLock {
                $0.list[number] = newValue
                $0.count += 1
            }
        }
    }

    var count: Int { results.withLock { $0.count } }

    var all: [ParallelImport.Result] { results.withLock { $0.list.compactMap { $0 } } }
}
