#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file's bytes for reading, mapped where the system can and read where it can't. They stay as
/// they are when the name is given to another file, and until this object goes: whoever keeps
/// pointers into them must keep it too, with `withExtendedLifetime`.
public final class MappedFile: @unchecked Sendable {
    // Immutable after `init`, so any thread may read it.
    public let bytes: UnsafeRawBufferPointer
    public let status: FileStatus
    private let isMapped: Bool

    public init(_ path: String) throws(SystemError) {
        let file = try OpenFile(path, for: .reading)
        defer { file.close() }
        status = try file.status()
        guard status.kind != .folder else {
            throw SystemError(operation: "open", path: path, code: EISDIR)
        }
        if status.kind == .file, status.size > 0,
            let start = mmap(nil, status.size, PROT_READ, MAP_PRIVATE, file.descriptor, 0),
            start != MAP_FAILED
        {
            bytes = UnsafeRawBufferPointer(start: start, count: status.size)
            isMapped = true
            MappedFile.askForLargePages(start, status.size)
            return
        }
        var buffer = FileBuffer()
        bytes = UnsafeRawBufferPointer(try buffer.takeContents(of: file))
        isMapped = false
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress!), bytes.count)
        } else {
            bytes.deallocate()
        }
    }

    /// Of a large file that has to be read from the disk again, Linux then keeps large pieces, which
    /// are mapped several times faster. Systems without such pages refuse, and nothing is lost.
    private static func askForLargePages(_ start: UnsafeMutableRawPointer, _ size: Int) {
        #if os(Linux)
            if size >= 4 << 20 { _ = madvise(start, size, MADV_HUGEPAGE) }
        #endif
    }
}

/// Memory that whole files are read into, one after another; it grows to the largest of them.
public struct FileBuffer: ~Copyable {
    /// Bytes of the largest text or stream that is read into memory: far beyond any bulletin, and
    /// an end for what has none, as `/dev/zero`.
    static let limit = 1 << 30

    private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    public init() {}

    deinit { memory.deallocate() }

    /// Reads a whole file. The bytes hold until the next call.
    public mutating func load(_ path: String) throws(SystemError) -> UnsafeRawBufferPointer {
        let file = try OpenFile(path, for: .reading)
        defer { file.close() }
        return UnsafeRawBufferPointer(
            rebasing: memory[..<(try fill(from: file, upTo: FileBuffer.limit))])
    }

    /// Reads all that a pipe or file still holds. The bytes hold until the next call.
    public mutating func load(_ file: OpenFile) throws(SystemError) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            rebasing: memory[..<(try fill(from: file, upTo: FileBuffer.limit))])
    }

    /// Reads all of a file and hands the memory over; the caller frees it.
    mutating func takeContents(
        of file: OpenFile
    ) throws(SystemError) -> UnsafeMutableRawBufferPointer {
        // An index may be as large as its disk; a stream that claims to be one may not.
        let isFile = try file.status().kind == .file
        let count = try fill(from: file, upTo: isFile ? Int.max : FileBuffer.limit)
        defer { memory = UnsafeMutableRawBufferPointer(start: nil, count: 0) }
        return UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
    }

    private mutating func fill(
        from file: OpenFile, upTo limit: Int
    ) throws(SystemError) -> Int {
        let status = try file.status()
        guard status.kind != .folder else {
            throw SystemError(operation: "read", path: file.path, code: EISDIR)
        }
        try expect(status.size, upTo: limit, file)
        if status.kind == .other { file.waitForData() }
        // One byte more than the size, so that a single read sees the end.
        grow(to: max(status.size + 1, 4096), keeping: 0)
        var count = 0
        while true {
            let rest = UnsafeMutableRawBufferPointer(rebasing: memory[count...])
            count += try file.read(into: rest)
            if count < memory.count { return count }
            try expect(count, upTo: limit, file)
            grow(to: memory.count * 2, keeping: count)
        }
    }

    private func expect(_ size: Int, upTo limit: Int, _ file: OpenFile) throws(SystemError) {
        guard size < limit else {
            throw SystemError(operation: "read", path: file.path, code: EFBIG)
        }
    }

    private mutating func grow(to capacity: Int, keeping count: Int) {
        guard capacity > memory.count else { return }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 64)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
        memory.deallocate()
        memory = larger
    }
}
