#if os(Linux)
    import LinuxCalls
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file descriptor and the path that its errors name. The owner closes it.
public struct OpenFile: Sendable {
    public enum Mode: Sendable {
        /// Reading. A pipe that nobody writes to reads as empty; nothing waits for a writer.
        case reading
        /// Reading and writing; made where it is missing, never shortened. A symbolic link is
        /// refused, so that nothing is made or changed in another place.
        case updating
        /// A new file for writing; fails where the name is taken.
        case creating
        /// Writing; made where it is missing, emptied where it is there.
        case overwriting
    }

    public let descriptor: Int32
    public let path: String

    public static let standardInput = OpenFile(descriptor: 0, path: "stdin")
    public static let standardOutput = OpenFile(descriptor: 1, path: "stdout")
    public static let standardError = OpenFile(descriptor: 2, path: "stderr")

    init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    public init(_ path: String, for mode: Mode) throws(SystemError) {
        let flags: Int32 =
            switch mode {
            case .reading: O_RDONLY | O_NONBLOCK
            case .updating: O_RDWR | O_CREAT | O_NOFOLLOW
            case .creating: O_WRONLY | O_CREAT | O_EXCL
            case .overwriting: O_WRONLY | O_CREAT | O_TRUNC
            }
        let descriptor = restarting { open(path, flags | O_CLOEXEC, 0o666) }
        guard descriptor >= 0 else { throw SystemError.last("open", path) }
        self.init(descriptor: descriptor, path: path)
    }

    public func close() {
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
    }

    public func status() throws(SystemError) -> FileStatus {
        var raw = stat()
        guard fstat(descriptor, &raw) == 0 else { throw SystemError.last("stat", path) }
        return FileStatus(raw)
    }

    /// Writes every byte, however small the pieces that the system takes.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let start = bytes.baseAddress! + done
            // More than 1 GiB in one call is refused by some systems.
            let count = min(bytes.count - done, 1 << 30)
            let written = restarting { systemWrite(descriptor, start, count) }
            guard written >= 0 else { throw SystemError.last("write", path) }
            done += written
        }
    }

    /// Writes stretches of bytes one after another from an offset of the file on, in one call as
    /// long as the system takes them all.
    func write(
        _ stretches: [UnsafeRawBufferPointer], at offset: Int
    ) throws(SystemError) {
        let vectors = stretches.map {
            iovec(iov_base: UnsafeMutableRawPointer(mutating: $0.baseAddress), iov_len: $0.count)
        }
        let done = restarting {
            pwritev(descriptor, vectors, Int32(vectors.count), off_t(offset))
        }
        guard done >= 0 else { throw SystemError.last("pwritev", path) }
        var start = 0
        for stretch in stretches {
            if start + stretch.count > done {
                let rest = UnsafeRawBufferPointer(rebasing: stretch[max(0, done - start)...])
                try write(rest, at: offset + max(start, done))
            }
            start += stretch.count
        }
    }

    /// Writes over a part of the file, or behind its end.
    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let start = bytes.baseAddress! + done
            let count = min(bytes.count - done, 1 << 30)
            let written = restarting { pwrite(descriptor, start, count, off_t(offset + done)) }
            guard written >= 0 else { throw SystemError.last("pwrite", path) }
            done += written
        }
    }

    public func write(_ bytes: [UInt8]) throws(SystemError) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
            try write(UnsafeRawBufferPointer(buffer))
        }
    }

    /// Lets reads wait for the other end of a pipe, once it is open.
    func waitForData() {
        let flags = fcntl(descriptor, F_GETFL)
        if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) }
    }

    /// Fills the buffer as far as the file reaches.
    /// - Returns: how many bytes were read; fewer than asked for only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
        var done = 0
        while done < buffer.count {
            let start = buffer.baseAddress! + done
            let count = min(buffer.count - done, 1 << 30)
            let got = restarting { systemRead(descriptor, start, count) }
            guard got >= 0 else { throw SystemError.last("read", path) }
            if got == 0 { break }
            done += got
        }
        return done
    }

    /// Waits until the bytes are on the disk.
    func synchronise() throws(SystemError) {
        let result = restarting { fsync(descriptor) }
        // Pipes and some network file systems know no fsync; there is nothing to wait for.
        guard result == 0 || errno == EINVAL || errno == ENOTSUP else {
            throw SystemError.last("fsync", path)
        }
    }

    /// Sets the time of change to this very moment, which the system itself counts in coarser steps.
    func setTimeOfChange() {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        _ = futimens(descriptor, [now, now])
    }

    /// Sends bytes to the disk and does not wait for it. Systems without the call do so later.
    func startSynchronising(_ range: Range<Int>) {
        #if os(Linux)
            let begin: UInt32 = 2  // SYNC_FILE_RANGE_WRITE
            _ = sync_file_range(
                descriptor, Int64(range.lowerBound), Int64(range.count), begin)
        #endif
    }

    /// Asks for room at once, so that a full disk shows before the first of these bytes is written
    /// and the file lies in one piece. Systems without the call do without.
    func reserve(_ range: Range<Int>) throws(SystemError) {
        guard !range.isEmpty else { return }
        #if !canImport(Darwin)
            let code = posix_fallocate(
                descriptor, off_t(range.lowerBound), off_t(range.count))
            if code == ENOSPC || code == EDQUOT || code == EFBIG {
                throw SystemError(operation: "fallocate", path: path, code: code)
            }
        #endif
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}

private func systemRead(
    _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int
) -> Int {
    read(descriptor, bytes, count)
}
