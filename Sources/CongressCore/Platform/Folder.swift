#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Folders and paths.
public enum Folder {
    /// The names in a folder, without `.` and `..`, sorted by their bytes.
    public static func names(in path: String) throws(SystemError) -> [String] {
        var opened = opendir(path)
        while opened == nil, errno == EINTR { opened = opendir(path) }
        guard let folder = opened else { throw SystemError.last("opendir", path) }
        defer { closedir(folder) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                let size = MemoryLayout.size(ofValue: tuple.pointee)
                return tuple.withMemoryRebound(to: CChar.self, capacity: size) {
                    String(cString: $0)
                }
            }
            if name != "." && name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw SystemError.last("readdir", path) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    public static func rename(_ old: String, to new: String) throws(SystemError) {
        guard renameFile(old, new) == 0 else { throw SystemError.last("rename", new) }
    }

    /// Gives a file one more name, which must be free.
    static func link(_ path: String, as name: String) throws(SystemError) {
        guard linkFile(path, name) == 0 else { throw SystemError.last("link", name) }
    }

    /// Waits until the folder's names are on the disk, as a rename leaves them.
    static func synchronise(_ path: String) throws(SystemError) {
        let folder = try OpenFile(path, for: .reading)
        defer { folder.close() }
        try folder.synchronise()
    }

    /// The folder that the process runs in.
    public static func current() throws(SystemError) -> String {
        guard let path = getcwd(nil, 0) else { throw SystemError.last("getcwd", ".") }
        defer { free(path) }
        return String(cString: path)
    }

    /// Follows symbolic links from a path to the file that they mean, which need not exist yet.
    public static func followingLinks(_ path: String) throws(SystemError) -> String {
        var path = path
        for _ in 0..<40 {
            guard let status = try FileStatus.ofExisting(path, followingLinks: false),
                status.kind == .link
            else { return path }
            let target = try linkTarget(path)
            path = target.utf8.first == UInt8(ascii: "/") ? target : join(parent(of: path), target)
        }
        throw SystemError(operation: "readlink", path: path, code: ELOOP)
    }

    private static func linkTarget(_ path: String) throws(SystemError) -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { bytes in
            readlink(path, bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard count >= 0 else { throw SystemError.last("readlink", path) }
        let target = String(decoding: buffer[..<count], as: UTF8.self)
        // A repaired name would lead to another file than the link does.
        guard target.utf8.elementsEqual(buffer[..<count]) else {
            throw SystemError(operation: "readlink", path: path, code: EILSEQ)
        }
        return target
    }

    /// `a/b` for `a/b/c`, `.` for `c`, `/` for `/c`.
    public static func parent(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// `c` for `a/b/c`.
    public static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// A file's name without its ending: `c` for `c.txt`, all of `c` and of `.txt`.
    static func stem(of name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return name
        }
        return String(name[..<dot])
    }

    public static func join(_ folder: String, _ name: String) -> String {
        if folder == "." { return name }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }
}

// Outside of `Folder`, where these names mean the calls of the system.
private func renameFile(_ old: String, _ new: String) -> CInt { rename(old, new) }
private func linkFile(_ path: String, _ name: String) -> CInt { link(path, name) }
