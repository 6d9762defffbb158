#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A system call that failed: what was tried, on which path, and the number that errno held.
public struct SystemError: Error, Equatable, Sendable {
    /// The call's name: `open`, `write`, `rename`.
    public var operation: String
    public var path: String
    public var code: Int32

    public init(operation: String, path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// The failure of the call that just returned.
    static func last(_ operation: String, _ path: String) -> SystemError {
        SystemError(operation: operation, path: path, code: errno)
    }

    /// The system's own words for the number, in English: `No such file or directory`.
    public var reason: String { String(cString: strerror(code)) }

    /// The file, or a folder of its path, is not there.
    public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    public var isPermission: Bool { code == EACCES || code == EPERM || code == EROFS }
    /// The disk, or the user's share of it, is full.
    public var isOutOfSpace: Bool {
        code == ENOSPC || code == EDQUOT || (code == EFBIG && !isReading)
    }
    /// More bytes were to be read than are read of anything.
    public var isTooLarge: Bool { code == EFBIG && isReading }
    private var isReading: Bool { operation.utf8.elementsEqual("read".utf8) }
    /// The file system does not know the call.
    var isUnsupported: Bool { code == ENOTSUP || code == EOPNOTSUPP || code == ENOSYS }
    public var isFolder: Bool { code == EISDIR }
    /// A link that leads round in a circle, or one where none is followed.
    public var isLink: Bool { code == ELOOP }
    public var isNotUTF8: Bool { code == EILSEQ }
    public var isNameTooLong: Bool { code == ENAMETOOLONG }
    /// Whoever read our output has gone.
    public var isBrokenPipe: Bool { code == EPIPE }
}

extension SystemError: CustomStringConvertible {
    public var description: String { "\(path): \(operation): \(reason)" }
}

/// Repeats a call that a signal interrupted; the call returns a negative number on failure.
@inline(__always)
func restarting<Number: SignedInteger>(_ call: () -> Number) -> Number {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
