#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that takes another's place only when it is complete and on the disk: written beside the
/// target as `.NAME.PID.tmp`, synced, renamed, and the folder synced. A symbolic link stays a link,
/// and an existing target keeps its mode and owner. Dropped without `commit`, it leaves nothing.
public struct ReplacementFile: ~Copyable {
    /// The real file, behind any links.
    public let target: String
    private let temporary: OpenFile
    private var isFinished = false

    /// - Parameters:
    ///   - size: bytes to reserve, where known.
    ///   - model: whose mode and owner a file gets that is not there yet.
    public init(
        replacing path: String, size: Int? = nil, like model: FileStatus? = nil
    ) throws(SystemError) {
        let target = try Folder.followingLinks(path)
        let temporary = try ReplacementFile.makeTemporary(
            for: target, size: size, like: model)
        self.target = target
        self.temporary = temporary
    }

    private static func makeTemporary(
        for target: String, size: Int?, like model: FileStatus?
    ) throws(SystemError) -> OpenFile {
        let name = temporaryName(for: target)
        let old = try FileStatus.ofExisting(target)
        // A device or a pipe is written to; to put a file in its place would take it away.
        if let old, old.kind != .file {
            let code = old.kind == .folder ? EISDIR : EINVAL
            throw SystemError(operation: "replace", path: target, code: code)
        }
        RunningProcess.reportFileSizeLimit()
        // A process that had our number may have been killed here.
        _ = unlink(name)
        let file = try OpenFile(name, for: .creating)
        do throws(SystemError) {
            if let model = old ?? model {
                keepOwner(of: model, on: file)
            } else {
                fchmod(file.descriptor, mode_t(try file.status().mode & 0o644))
            }
            if let size { try file.reserve(0..<size) }
            return file
        } catch {
            file.close()
            _ = unlink(name)
            throw error
        }
    }

    deinit {
        if !isFinished {
            temporary.close()
            _ = unlink(temporary.path)
        }
    }

    public func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        try temporary.write(bytes)
    }

    public func write(_ bytes: [UInt8]) throws(SystemError) {
        try temporary.write(bytes)
    }

    /// Asks for the room of bytes that are to be written.
    func reserve(_ range: Range<Int>) throws(SystemError) {
        try temporary.reserve(range)
    }

    /// Sends bytes that were written to the disk without waiting for it.
    func startSynchronising(_ range: Range<Int>) {
        temporary.startSynchronising(range)
    }

    /// Writes stretches one after another from an offset on; they are few.
    func write(
        _ stretches: [UnsafeRawBufferPointer], at offset: Int
    ) throws(SystemError) {
        try temporary.write(stretches, at: offset)
    }

    /// Puts the file into the target's place. After an error the target is as it was, or complete.
    /// - Parameter isSealed: whether what was written is known to be whole, see `FileSeal`.
    public mutating func commit(isSealed: Bool = false) throws(SystemError) {
        if isSealed { FileSeal.seal(new: temporary) }
        try temporary.synchronise()
        try Folder.rename(temporary.path, to: target)
        isFinished = true
        temporary.close()
        try Folder.synchronise(Folder.parent(of: target))
    }

    static func temporaryName(for target: String) -> String {
        Folder.join(
            Folder.parent(of: target), ".\(Folder.name(of: target)).\(getpid()).tmp")
    }

    /// Removes what killed processes left beside a file that is written without a lock.
    public static func removeAbandoned(besides path: String) {
        guard let target = try? Folder.followingLinks(path) else { return }
        removeLeftovers(of: target) { !RunningProcess.exists($0) }
    }

    /// Removes what killed processes left beside a target. Only for who holds the writers' lock,
    /// unless the process of a file is asked after.
    static func removeLeftovers(
        of target: String, where isAbandoned: (_ process: Int32) -> Bool = { _ in true }
    ) {
        let folder = Folder.parent(of: target)
        let prefix = ".\(Folder.name(of: target))."
        for name in (try? Folder.names(in: folder)) ?? [] {
            guard name.utf8.starts(with: prefix.utf8), name.hasSuffix(".tmp") else { continue }
            let number = name.utf8.dropFirst(prefix.utf8.count).dropLast(4)
            guard number.allSatisfy({ (0x30...0x39).contains($0) }),
                let process = Int32(String(decoding: number, as: UTF8.self)), isAbandoned(process)
            else { continue }
            _ = unlink(Folder.join(folder, name))
        }
    }

    /// Mode and owner as before; the owner only as far as the system lets us.
    private static func keepOwner(of old: FileStatus, on file: OpenFile) {
        if let new = try? file.status(), new.owner != old.owner || new.group != old.group {
            if fchown(file.descriptor, old.owner, old.group) != 0 {
                _ = fchown(file.descriptor, uid_t.max, old.group)
            }
        }
        fchmod(file.descriptor, mode_t(old.mode))
    }
}
