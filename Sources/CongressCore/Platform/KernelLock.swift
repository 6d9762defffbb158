#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A lock between writers that the kernel holds on a small file beside what it guards. It ends with
/// the process, however that ends. The file holds the number of the process and is removed with the
/// lock; one that a killed process left is taken over by the next.
public struct KernelLock: ~Copyable {
    /// Somebody else held the lock until the time was up.
    public struct Held: Error, Equatable, Sendable {
        public var path: String
        /// Nil where the holder had not yet written its number.
        public var process: Int32?
    }

    public enum Failure: Error, Sendable {
        case held(Held)
        case system(SystemError)
    }

    private let file: OpenFile

    /// Takes the lock, trying again for `seconds` while another process has it.
    public init(_ path: String, waiting seconds: Double) throws(Failure) {
        let deadline = MonotonicClock.seconds() + seconds
        var pause = 0.001
        while true {
            if let file = try KernelLock.attempt(path) {
                self.file = file
                return
            }
            let left = deadline - MonotonicClock.seconds()
            guard left > 0 else {
                throw .held(Held(path: path, process: KernelLock.holder(path)))
            }
            MonotonicClock.sleep(min(pause, left))
            pause = min(pause * 2, 0.02)
        }
    }

    deinit {
        // The name goes first: who waits on this file sees that it has none and starts over.
        _ = unlink(file.path)
        file.close()
    }

    /// One try. Nil where somebody else has the lock, or gave the file up while we opened it.
    private static func attempt(_ path: String) throws(Failure) -> OpenFile? {
        do throws(SystemError) {
            let file = try openFile(path)
            guard restarting({ flock(file.descriptor, LOCK_EX | LOCK_NB) }) == 0 else {
                let code = errno
                file.close()
                if code == EWOULDBLOCK { return nil }
                throw SystemError(operation: "flock", path: path, code: code)
            }
            guard try isStillNamed(file) else {
                file.close()
                return nil
            }
            _ = ftruncate(file.descriptor, 0)
            // The number only serves the message of those who wait; a full disk must not stop us.
            try? file.write(Array("\(getpid())\n".utf8))
            return file
        } catch {
            throw .system(error)
        }
    }

    /// The file of the lock, made where it is missing. One that a killed process of another user
    /// left may be open to us for reading only, which is enough to lock it.
    private static func openFile(_ path: String) throws(SystemError) -> OpenFile {
        do throws(SystemError) {
            return try OpenFile(path, for: .updating)
        } catch {
            guard error.isPermission, let file = try? OpenFile(path, for: .reading) else {
                throw error
            }
            return file
        }
    }

    /// False where who had the lock before has taken the name away, or somebody has it anew.
    private static func isStillNamed(_ file: OpenFile) throws(SystemError) -> Bool {
        do throws(SystemError) {
            let ours = try file.status()
            let named = try FileStatus.of(file.path, followingLinks: false)
            return ours.isSameFile(as: named)
        } catch {
            if error.isMissing { return false }
            file.close()
            throw error
        }
    }

    /// The process number that the holder left in the file.
    private static func holder(_ path: String) -> Int32? {
        for _ in 0..<5 {
            guard let file = try? OpenFile(path, for: .reading) else { return nil }
            defer { file.close() }
            var buffer = FileBuffer()
            if let bytes = try? buffer.load(file),
                let process = Int32(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
            {
                return process
            }
            MonotonicClock.sleep(0.002)
        }
        return nil
    }
}
