/// The archive: one index file and all that may be done to it. Writers take a lock beside the index;
/// readers never wait.
public struct Archive: Sendable {
    /// The index, which may be a symbolic link and need not exist yet.
    public let path: String
    /// How long a writer waits for another one.
    public let wait: Double

    public init(index path: String, wait seconds: Double = 0) {
        self.path = path
        self.wait = seconds
    }

    /// Opens the index for reading, and finds out whether it is whole.
    public func open() throws(ArchiveError) -> OpenIndex {
        try OpenIndex(path: path)
    }

    /// Reads what a rebuild is to take in, which does not depend on what the index holds: once for
    /// the plan and for what is done by it.
    public func reading(
        _ request: ImportRequest, stages: ImportStages
    ) throws(ArchiveError) -> ImportReadings {
        let inputs = ParallelImport(
            request: request, stages: stages, index: nil, issues: IssueCatalogue([]))
        return ImportReadings(results: try inputs.run())
    }

    /// Takes files in: all that can be read, whatever becomes of the others.
    public func importing(
        _ request: ImportRequest, stages: ImportStages
    ) throws(ArchiveError) -> ImportReport {
        let lock = request.isDryRun ? nil : try takeLock()
        defer { withExtendedLifetime(lock) {} }
        let (old, isDamaged) = try previous(forRebuild: request.isRebuild)
        var update = ArchiveUpdate(path: path, old: old, isDamaged: isDamaged, stages: stages)
        update.issues = IssueCatalogue(try old?.issueList() ?? [])
        update.isDryRun = request.isDryRun
        update.threads = request.threads ?? RunningProcess.processors
        if let readings = request.readings {
            return try update.apply(readings.results, request: request)
        }
        let parsed = ParallelImport(
            request: request, stages: stages, index: old, issues: update.issues)
        return try update.apply(try parsed.run(), request: request)
    }

    /// Takes issues out, and their share of the sessions.
    /// - Parameter issues: their ids, or names of files.
    public func removing(
        issues: [String], stages: ImportStages, isDryRun: Bool = false
    ) throws(ArchiveError) -> ImportReport {
        let lock = isDryRun ? nil : try takeLock()
        defer { withExtendedLifetime(lock) {} }
        let old = try open()
        var update = ArchiveUpdate(path: path, old: old, stages: stages)
        update.issues = IssueCatalogue(try old.issueList())
        update.isDryRun = isDryRun
        return try update.remove(issues)
    }

    /// The index as it is; nil where there is none yet, or a damaged one that a rebuild replaces.
    /// Whether it is whole the import finds out while it parses; a rebuild must know before.
    private func previous(
        forRebuild isRebuild: Bool
    ) throws(ArchiveError) -> (index: OpenIndex?, isDamaged: Bool) {
        do throws(ArchiveError) {
            return (try OpenIndex(path: path, verifiesLater: !isRebuild), false)
        } catch {
            switch error {
            case .noIndex: return (nil, false)
            case .damaged where isRebuild, .foreign where isRebuild: return (nil, true)
            default: throw error
            }
        }
    }

    /// The writers' lock. It lies beside the real file, so that all links to it share one.
    private func takeLock() throws(ArchiveError) -> WriterLock {
        do throws(KernelLock.Failure) {
            return try WriterLock(index: path, waiting: wait)
        } catch {
            switch error {
            case .held(let held): throw .locked(path: path, process: held.process)
            case .system(let error): throw .system(error)
            }
        }
    }
}

/// The lock of one index as long as somebody keeps this object.
private final class WriterLock {
    private let lock: KernelLock

    init(index path: String, waiting seconds: Double) throws(KernelLock.Failure) {
        let target: String
        do throws(SystemError) {
            target = try Folder.followingLinks(path)
        } catch {
            throw .system(error)
        }
        let name = ".\(Folder.name(of: target)).lock"
        lock = try KernelLock(
            Folder.join(Folder.parent(of: target), name), waiting: seconds)
        // Only the holder may know that nobody is writing them any more.
        ReplacementFile.removeLeftovers(of: target)
    }
}
