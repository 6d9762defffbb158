/// Writes an index beside its target, in pieces of 4 MiB: large ones are what makes the file fast to
/// map, since the kernel then keeps it in large folios. Each is sent to the disk at once, and the
/// checksum is taken while the disk is busy.
struct IndexFileWriter: ~Copyable {
    private static let pieceSize = 16 * IndexChecksum.blockSize

    private var file: ReplacementFile
    /// All that was appended, behind a header that holds no sums yet.
    private var content = BytePieces()
    /// How much of it is in the file, and for how much the file has room.
    private var written = 0
    private var reserved = 0
    /// Of all blocks before `summed` but the first, whose header comes last.
    private var checksum = IndexChecksum()
    private var summed = 1
    /// Where a piece is put together that lies in several places.
    private var room = UnsafeMutableRawBufferPointer(start: nil, count: 0)

    /// - Parameter header: as long as the one that the file will have.
    init(path: String, header: IndexHeader) throws(ArchiveError) {
        file = try ArchiveError.wrapping { () throws(SystemError) in
            try ReplacementFile(replacing: path)
        }
        content.append(HeldBytes(header.bytes))
    }

    deinit { room.deallocate() }

    /// Appends what must live until the file is finished.
    mutating func append(_ pieces: BytePieces) throws(ArchiveError) {
        content.append(pieces)
        do throws(SystemError) {
            try file.reserve(reserved..<content.count)
        } catch {
            throw .system(error)
        }
        reserved = content.count
        while content.count - written >= IndexFileWriter.pieceSize {
            try write(IndexFileWriter.pieceSize)
        }
    }

    /// Takes the checksum of what was written so far, by so many threads.
    mutating func sum(threads: Int) {
        let blocks = summed..<max(summed, written / IndexChecksum.blockSize)
        checksum.add(IndexChecksum.of(blocks: blocks, of: content, threads: threads))
        summed = blocks.upperBound
    }

    /// Writes the rest and the header, and puts the file into its place.
    /// - Returns: the header with the checksum.
    consuming func finish(
        _ header: IndexHeader, threads: Int
    ) throws(ArchiveError) -> IndexHeader {
        try write(content.count - written)
        // The checksum counts its own digits as zeros, as they are in the header now.
        content.replaceFirst(with: HeldBytes(header.bytes))
        sum(threads: threads)
        let end = (written + IndexChecksum.blockSize - 1) / IndexChecksum.blockSize
        for blocks in [0..<1, summed..<max(summed, end)] {
            checksum.add(IndexChecksum.of(blocks: blocks, of: content, threads: 1))
        }
        var header = header
        let sum = checksum.finish(length: written)
        header.checksum = String(decoding: Hexadecimal.digits(sum), as: UTF8.self)
        do throws(SystemError) {
            try file.overwrite(header.bytes, at: 0)
            try file.commit()
        } catch {
            throw .system(error)
        }
        return header
    }

    private mutating func write(_ count: Int) throws(ArchiveError) {
        guard count > 0 else { return }
        if room.count == 0 {
            room = .allocate(
                byteCount: min(content.count, IndexFileWriter.pieceSize), alignment: 4096)
        }
        let range = written..<written + count
        do throws(SystemError) {
            try file.write(content.joined(range, in: room))
        } catch {
            throw .system(error)
        }
        written += count
        file.startSynchronising(range)
    }
}
