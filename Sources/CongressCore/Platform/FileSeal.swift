#if os(Linux)
    import LinuxCalls
#endif

/// A note in a file's extended attributes that tells in which state the file was found whole: its
/// inode, size and time of change. Whoever writes to the file, copies it or puts another in its place
/// breaks the seal without knowing of it. Systems and disks without such attributes have no seals.
struct FileSeal: Sendable {
    private static let name = "user.rdctl.whole"
    /// A file that was changed in the same moment as it was looked at may be changed once more
    /// without another time; seconds after which that is over.
    private static let settlingTime = 2

    private let path: String
    private let status: FileStatus

    /// - Parameter status: of the file as it was opened.
    init(path: String, status: FileStatus) {
        self.path = path
        self.status = status
    }

    /// True where the file is as it was when it was sealed.
    var isUnbroken: Bool {
        #if os(Linux)
            let expected = FileSeal.text(of: status)
            return withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { room in
                let count = getxattr(path, FileSeal.name, room.baseAddress!, room.count)
                return count == expected.count
                    && UnsafeRawBufferPointer(rebasing: room[..<count]).elementsEqual(expected)
            }
        #else
            return false
        #endif
    }

    /// Seals the file that was found whole, unless it was changed meanwhile or a moment before.
    func renew() {
        guard let file = try? OpenFile(path, for: .reading) else { return }
        defer { file.close() }
        guard let now = try? file.status(), now == status,
            RunningProcess.now > now.modified.seconds + FileSeal.settlingTime
        else { return }
        FileSeal.seal(file, now)
    }

    /// Seals a file to which nobody but this process can write yet. Its time of change becomes one
    /// that no later change can have by chance.
    static func seal(new file: OpenFile) {
        file.setTimeOfChange()
        if let status = try? file.status() { seal(file, status) }
    }

    private static func seal(_ file: OpenFile, _ status: FileStatus) {
        #if os(Linux)
            let text = text(of: status)
            _ = fsetxattr(file.descriptor, name, text, text.count, 0)
        #endif
    }

    private static func text(of status: FileStatus) -> [UInt8] {
        let modified = status.modified
        return Array(
            "\(status.inode) \(status.size) \(modified.seconds).\(modified.nanoseconds)".utf8)
    }
}
