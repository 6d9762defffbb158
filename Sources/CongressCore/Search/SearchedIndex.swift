/// The parts of an index in memory that a search walks. The bytes must outlive it.
public struct SearchedIndex: @unchecked Sendable {
    // Unchecked because a buffer pointer is; nobody writes to the bytes.
    public let bytes: UnsafeRawBufferPointer
    private let sections: IndexSections
    /// What tells whether the bytes are whole; nil where that is known.
    let proof: IndexProof?

    init(bytes: UnsafeRawBufferPointer, sections: IndexSections, proof: IndexProof? = nil) {
        self.bytes = bytes
        self.sections = sections
        self.proof = proof
    }

    /// The lines of an opened index, which must be kept for as long as this is used.
    public init(_ index: OpenIndex) {
        self.init(bytes: index.bytes, sections: index.sections, proof: index.proof)
    }

    public var issues: Range<Int> { sections.issues }
    public var records: Range<Int> { sections.records }
    public var sessions: Range<Int> { sections.sessions }
    var signatures: Range<Int> { sections.signatures }
    var sessionSignatures: Range<Int> { sections.sessionSignatures }

    /// Reads all bytes, unless somebody has, before a search that reads but a part of them.
    func verify() throws(SearchProblem) {
        if let proof, !proof.verify(bytes, threads: 2) { throw .unsound }
    }

    /// Reads the blocks of a range, unless all of the file is found whole or will be.
    func verify(_ range: Range<Int>) throws(SearchProblem) {
        guard let proof, proof.isWhole == nil, proof.isSealed, !range.isEmpty else { return }
        let size = IndexChecksum.blockSize
        for block in range.lowerBound / size...(range.upperBound - 1) / size
        where !proof.isSound(block: block, of: bytes) {
            throw .unsound
        }
    }

    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }

    /// The line around a place, without its line end and the comma before that.
    func line(around place: Int, in section: Range<Int>) -> Range<Int> {
        let newline = UInt8(ascii: "\n")
        let start = Memory.last(newline, in: bytes, section.lowerBound..<place)
        let rest = line(from: place, in: section)
        return (start.map { $0 + 1 } ?? section.lowerBound)..<rest.upperBound
    }

    /// The line that begins at a place.
    func line(from start: Int, in section: Range<Int>) -> Range<Int> {
        var end = ByteSearch.first(UInt8(ascii: "\n"), in: bytes, start..<section.upperBound)
        if end > start, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        return start..<end
    }

    /// The lines of a section, in their order.
    func lines(in section: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = section.lowerBound
        while at < section.upperBound {
            let line = line(from: at, in: section)
            if !line.isEmpty, bytes[line.lowerBound] == UInt8(ascii: "{") { found.append(line) }
            at =
                ByteSearch.first(
                    UInt8(ascii: "\n"), in: bytes, line.upperBound..<section.upperBound) + 1
        }
        return found
    }
}
