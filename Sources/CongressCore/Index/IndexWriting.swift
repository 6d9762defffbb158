import Synchronization

/// Puts a draft into the place of an index. The sessions stand last in the file: few of them are
/// merged while issues and records are written, many by all threads behind that.
struct IndexWriting {
    let path: String
    let draft: IndexDraft
    let sessions: SessionUpdate
    /// How many may work at once.
    let threads: Int

    /// - Parameter generator: the version that has read the issues.
    /// - Returns: the header of the new file and its number of sessions.
    func write(
        revision: Int, generator: String
    ) throws(ArchiveError) -> (header: IndexHeader, sessions: Int) {
        let beginning = draft.beginning
        let merging = SessionMerging(sessions)
        // The digest is known last; it is as long as any other.
        let blank = IndexHeader(
            generator: generator, revision: revision,
            contentDigest: String(repeating: "0", count: 64))
        var file = try IndexFileWriter(path: path, header: blank)
        let nothing: @Sendable () -> Void = {}
        let isLittle = 4 * draft.newBytes < beginning.count
        try file.append(
            beginning, beside: threads < 2 ? nil : isLittle ? merging.run : nothing)
        let merged = try merging.outcome(threads: threads)
        try file.append(draft.end(sessions: merged.section), beside: threads < 2 ? nil : nothing)
        let header = IndexHeader(
            generator: generator, revision: revision,
            contentDigest: draft.contentDigest(sessions: merged.sum))
        return (try file.finish(header), merged.section.count)
    }
}

/// The merging of sessions, on whichever thread comes first.
private final class SessionMerging: Sendable {
    /// The lines with their signatures, and the checksum of the lines.
    typealias Merged = (section: SessionSection, sum: UInt64)

    private let update: SessionUpdate
    private let result = Mutex<Result<Merged, ArchiveError>?>(nil)

    init(_ update: SessionUpdate) { self.update = update }

    @Sendable func run() {
        let outcome = Result { () throws(ArchiveError) in try merge(threads: 1) }
        result.withLock { $0 = outcome }
    }

    /// What became of it; merges here where no thread has.
    func outcome(threads: Int) throws(ArchiveError) -> Merged {
        if let outcome = result.withLock({ $0 }) { return try outcome.get() }
        return try merge(threads: threads)
    }

    private func merge(threads: Int) throws(ArchiveError) -> Merged {
        let section = try update.section(threads: threads)
        return (section, IndexChecksum.of(section.lines))
    }
}
