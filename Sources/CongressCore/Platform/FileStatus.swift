#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the file system knows of one file.
public struct FileStatus: Equatable, Sendable {
    public enum Kind: Sendable { case file, folder, link, other }

    public var kind: Kind
    /// Bytes.
    public var size: Int
    /// Seconds and nanoseconds since 1970.
    public var modified: Instant
    /// Permission bits, without the file type.
    public var mode: UInt32
    public var owner: UInt32
    public var group: UInt32
    public var inode: UInt64
    public var device: UInt64
    /// How many names the file has; 0 for one that was removed while open.
    public var names: Int

    public struct Instant: Equatable, Sendable {
        public var seconds: Int
        public var nanoseconds: Int
    }

    /// The status of what the path leads to, or of the link itself.
    public static func of(
        _ path: String, followingLinks: Bool = true
    ) throws(SystemError) -> FileStatus {
        var raw = stat()
        let result = followingLinks ? stat(path, &raw) : lstat(path, &raw)
        guard result == 0 else { throw SystemError.last("stat", path) }
        return FileStatus(raw)
    }

    /// The status of what standard output goes to.
    public static func ofStandardOutput() throws(SystemError) -> FileStatus {
        var raw = stat()
        guard fstat(STDOUT_FILENO, &raw) == 0 else { throw SystemError.last("fstat", "stdout") }
        return FileStatus(raw)
    }

    /// The status of what the path leads to, or of the link itself; nil where nothing is there.
    static func ofExisting(
        _ path: String, followingLinks: Bool = true
    ) throws(SystemError) -> FileStatus? {
        do throws(SystemError) {
            return try of(path, followingLinks: followingLinks)
        } catch {
            if error.isMissing { return nil }
            throw error
        }
    }

    /// True where the path leads to something.
    public static func exists(_ path: String) -> Bool {
        (try? of(path)) != nil
    }

    public static func isFolder(_ path: String) -> Bool {
        (try? of(path))?.kind == .folder
    }

    /// True where both are one file, whatever names and links lead to it.
    public func isSameFile(as other: FileStatus) -> Bool {
        inode == other.inode && device == other.device
    }

    init(_ raw: stat) {
        switch raw.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        size = Int(raw.st_size)
        #if canImport(Darwin)
            modified = Instant(
                seconds: raw.st_mtimespec.tv_sec, nanoseconds: raw.st_mtimespec.tv_nsec)
        #else
            modified = Instant(
                seconds: Int(raw.st_mtim.tv_sec), nanoseconds: Int(raw.st_mtim.tv_nsec))
        #endif
        mode = UInt32(raw.st_mode & 0o7777)
        owner = raw.st_uid
        group = raw.st_gid
        inode = UInt64(raw.st_ino)
        device = UInt64(truncatingIfNeeded: raw.st_dev)
        names = Int(raw.st_nlink)
    }
}
