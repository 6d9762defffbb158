/// An index that was opened for reading and found whole. Its bytes are the file as it was then; a
/// later import gives the name to a new file and does not touch them.
public struct OpenIndex: Sendable {
    public let path: String
    public let header: IndexHeader
    /// The whole file, in our own layout. The bytes live as long as this value does: whoever keeps
    /// pointers into them must keep it too, with `withExtendedLifetime`.
    public var bytes: UnsafeRawBufferPointer { storage.bytes }
    /// Where the lines of each section stand in `bytes`.
    let sections: IndexSections
    public var issues: Range<Int> { sections.issues }
    public var records: Range<Int> { sections.records }
    public var sessions: Range<Int> { sections.sessions }
    /// True where the file is laid out otherwise, by another tool or by an older version; then
    /// `bytes` is our layout of it.
    public let isReformatted: Bool
    /// Mode, size and time of the file.
    public let status: FileStatus
    /// What tells whether the file is whole; nil where reading it anew has proved it.
    let proof: IndexProof?
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

    /// Finds the sections; without a proof the bytes are known to be whole.
    init(
        path: String, header: IndexHeader, storage: Storage, status: FileStatus,
        proof: IndexProof?
    ) throws(ArchiveError) {
        guard let sections = IndexSections(storage.bytes) else {
            throw .damaged(path: path, offset: nil, problem: "a section is missing")
        }
        self.path = path
        self.header = header
        self.storage = storage
        self.status = status
        self.proof = proof
        isReformatted = proof == nil
        self.sections = sections
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
            problem: "line \(lineNumber(at: line.lowerBound)): \(error.problem)")
    }
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
