/// An index that was opened for reading and found whole. Its bytes are the file as it was then; a
/// later import gives the name to a new file and does not touch them.
public struct OpenIndex: Sendable {
    public let path: String
    public let header: IndexHeader
    /// The whole file, in our own layout. The bytes live as long as this value does: whoever keeps
    /// pointers into them must keep it too, with `withExtendedLifetime`.
    public var bytes: UnsafeRawBufferPointer { storage.bytes }
    /// Where the lines of each section stand in `bytes`. Lines end in `,` and LF, the last of a
    /// section in LF alone; an empty section has an empty range.
    public let issues: Range<Int>
    public let records: Range<Int>
    public let sessions: Range<Int>
    /// True where another tool had laid the file out anew; then `bytes` is our layout of it.
    public let isReformatted: Bool
    /// Mode, size and time of the file.
    public let status: FileStatus
    private let storage: Storage

    /// What keeps the bytes alive.
    enum Storage: Sendable {
        case mapped(MappedFile)
        case written(HeldBytes)

        var bytes: UnsafeRawBufferPointer {
            switch self {
            case .mapped(let file): file.bytes
            case .written(let held): held.bytes
            }
        }
    }

    /// Finds the sections; the bytes are known to be whole.
    init(
        path: String, header: IndexHeader, storage: Storage, status: FileStatus,
        isReformatted: Bool
    ) throws(ArchiveError) {
        guard let sections = IndexSections(storage.bytes) else {
            throw .damaged(path: path, offset: nil, problem: "a section is missing")
        }
        self.path = path
        self.header = header
        self.storage = storage
        self.status = status
        self.isReformatted = isReformatted
        issues = sections.issues
        records = sections.records
        sessions = sections.sessions
    }

    /// The lines of a section, without separators, in order.
    public func lines(in section: Range<Int>) -> IndexLines {
        IndexLines(storage: storage, at: section.lowerBound, end: section.upperBound)
    }

    /// A range of whole lines as bytes.
    public func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    /// The line of the file, from 1, that holds a byte; for messages.
    public func lineNumber(at offset: Int) -> Int {
        bytes[..<offset].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }

    func damage(_ error: JSONError, in line: Range<Int>) -> ArchiveError {
        .damaged(
            path: path, offset: line.lowerBound + error.offset,
            problem: "line \(lineNumber(at: line.lowerBound)): \(error)")
    }
}

/// Bytes of our own that live as long as somebody reads them.
final class HeldBytes: @unchecked Sendable {
    // Never written after `init`.
    let bytes: UnsafeRawBufferPointer

    init(_ content: [UInt8]) {
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(content.count, 1), alignment: 64)
        content.withUnsafeBytes { memory.copyMemory(from: $0) }
        bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[..<content.count])
    }

    deinit { bytes.deallocate() }
}

/// The lines of a section one after another, as ranges of the file without separators.
public struct IndexLines: Sequence, IteratorProtocol {
    /// Keeps the bytes alive while somebody iterates.
    private let storage: OpenIndex.Storage
    private let bytes: UnsafeRawBufferPointer
    private var at: Int
    private let end: Int

    init(storage: OpenIndex.Storage, at: Int, end: Int) {
        self.storage = storage
        self.bytes = storage.bytes
        self.at = at
        self.end = end
    }

    public mutating func next() -> Range<Int>? {
        guard at < end else { return nil }
        let start = at
        var stop = Memory.first(0x0A, in: bytes, from: at) ?? end
        at = Swift.min(stop + 1, end)
        if stop > start, bytes[stop - 1] == UInt8(ascii: ",") { stop -= 1 }
        return start..<stop
    }
}

/// Where the three sections of a file in our layout begin and end.
struct IndexSections {
    private static let issuesMark = Array("\"issues\":[\n".utf8)
    private static let recordsMark = Array("],\n\"records\":[\n".utf8)
    private static let sessionsMark = Array("],\n\"sessions\":[\n".utf8)
    private static let endMark = Array("]}\n".utf8)

    let issues: Range<Int>
    let records: Range<Int>
    let sessions: Range<Int>

    /// Looks for the records from the front and for the sessions from the back, past the two short
    /// sections, and never through the long one between them.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard let header = Memory.first(0x0A, in: bytes, from: 0),
            IndexSections.stands(IndexSections.issuesMark, in: bytes, at: header + 1),
            bytes.count >= 3,
            IndexSections.stands(IndexSections.endMark, in: bytes, at: bytes.count - 3)
        else { return nil }
        let issuesStart = header + 1 + IndexSections.issuesMark.count
        let sessionsEnd = bytes.count - IndexSections.endMark.count
        var at = issuesStart
        while !IndexSections.stands(IndexSections.recordsMark, in: bytes, at: at) {
            guard let end = Memory.first(0x0A, in: bytes, from: at) else { return nil }
            at = end + 1
        }
        issues = issuesStart..<at
        let recordsStart = at + IndexSections.recordsMark.count
        var start = sessionsEnd
        while !IndexSections.stands(IndexSections.sessionsMark, in: bytes, endingAt: start) {
            guard start > recordsStart,
                let end = Memory.last(0x0A, in: bytes, before: start - 1)
            else { return nil }
            start = end + 1
        }
        let recordsEnd = start - IndexSections.sessionsMark.count
        guard recordsEnd >= recordsStart else { return nil }
        records = recordsStart..<recordsEnd
        sessions = start..<sessionsEnd
    }

    private static func stands(
        _ mark: [UInt8], in bytes: UnsafeRawBufferPointer, at offset: Int
    ) -> Bool {
        guard offset >= 0, offset + mark.count <= bytes.count else { return false }
        return mark.withUnsafeBytes {
            Memory.equal($0, UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + $0.count]))
        }
    }

    private static func stands(
        _ mark: [UInt8], in bytes: UnsafeRawBufferPointer, endingAt end: Int
    ) -> Bool {
        stands(mark, in: bytes, at: end - mark.count)
    }
}
