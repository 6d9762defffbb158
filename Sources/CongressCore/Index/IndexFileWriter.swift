/// Writes an index beside its target in pieces of 4 MiB and sums it up on the way. Large pieces
/// are what makes the file fast to map: the kernel then keeps it in large folios.
struct IndexFileWriter: ~Copyable {
    /// A multiple of the checksum's blocks.
    private static let pieceSize = 16 * IndexChecksum.blockSize

    private var file: ReplacementFile
    private var header: IndexHeader
    private let digits: Range<Int>
    private var checksum = IndexChecksum()
    private var blocks = 0
    private var size = 0
    /// What does not fill a piece yet.
    private var pending: [UInt8] = []

    /// - Parameter size: of the whole file, with the header.
    init(path: String, header: IndexHeader, size: Int) throws(SystemError) {
        file = try ReplacementFile(replacing: path, size: size)
        self.header = header
        let line = header.bytes
        digits = IndexHeader.digits(inLineOf: line.count)
        pending.reserveCapacity(min(size, IndexFileWriter.pieceSize))
        pending.append(contentsOf: line)
        self.size = line.count
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        size += bytes.count
        var rest = bytes[...]
        while !rest.isEmpty {
            if pending.isEmpty, rest.count >= IndexFileWriter.pieceSize {
                // Long stretches of the old index go straight from its mapped pages.
                try flush(UnsafeRawBufferPointer(rebasing: rest.prefix(IndexFileWriter.pieceSize)))
                rest = rest.dropFirst(IndexFileWriter.pieceSize)
                continue
            }
            let part = rest.prefix(IndexFileWriter.pieceSize - pending.count)
            pending.append(contentsOf: UnsafeRawBufferPointer(rebasing: part))
            rest = rest.dropFirst(part.count)
            if pending.count == IndexFileWriter.pieceSize { try flushPending() }
        }
    }

    /// Writes the rest and the checksum, and puts the file into its place.
    consuming func finish() throws(SystemError) -> IndexHeader {
        try flushPending()
        // The header held zeros for its digits, as the checksum counts them.
        let sum = Hexadecimal.digits(checksum.finish(length: size))
        header.checksum = String(decoding: sum, as: UTF8.self)
        try file.overwrite(sum, at: digits.lowerBound)
        try file.commit()
        return header
    }

    private mutating func flushPending() throws(SystemError) {
        // Taken out while it is written, so that its memory is never copied.
        var piece: [UInt8] = []
        swap(&piece, &pending)
        try piece.withUnsafeBufferPointer { (buffer) throws(SystemError) in
            try flush(UnsafeRawBufferPointer(buffer))
        }
        piece.removeAll(keepingCapacity: true)
        swap(&piece, &pending)
    }

    private mutating func flush(_ piece: UnsafeRawBufferPointer) throws(SystemError) {
        for start in stride(from: 0, to: piece.count, by: IndexChecksum.blockSize) {
            let end = min(start + IndexChecksum.blockSize, piece.count)
            checksum.add(UnsafeRawBufferPointer(rebasing: piece[start..<end]), number: blocks)
            blocks += 1
        }
        try file.write(piece)
    }
}
