/// Writes an index beside its target, in pieces of 4 MiB: large ones are what makes the file fast to
/// map, since the kernel then keeps it in large folios. Each is sent to the disk at once, and the
/// checksum is taken by whichever thread has time.
struct IndexFileWriter: ~Copyable {
    private static let pieceSize = 16 * IndexChecksum.blockSize
    /// What one call of the system is given; the copying of more costs less than they do.
    private static let fewStretches = 64
    /// Below this a thread costs more than it saves.
    private static let worthThread = 8 << 20

    private var file: ReplacementFile
    /// All that was appended, behind a header that holds no sums yet.
    private var content = BytePieces()
    /// How much of it is in the file, and for how much the file has room.
    private var written = 0
    private var reserved = 0
    /// The sums of blocks, of the first a blank, since its header comes last.
    private var sums: [UInt64] = [0]
    /// Where a piece is put together that lies in many places.
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
    /// - Parameter task: what a second thread does meanwhile, before it helps with the checksum; nil
    ///   where there is to be none.
    mutating func append(
        _ pieces: BytePieces, beside task: (@Sendable () -> Void)?
    ) throws(ArchiveError) {
        content.append(pieces)
        try reserve(content.count)
        let end = content.count / IndexChecksum.blockSize
        let sums = BlockSums(of: self.sums.count..<max(self.sums.count, end), in: content)
        if let task, pieces.count > IndexFileWriter.worthThread {
            let beside: @Sendable () -> Void = {
                task()
                sums.work()
            }
            try Workers.run(beside: beside) { () throws(ArchiveError) in
                try writePieces()
                sums.work()
            }
        } else {
            try writePieces()
            sums.work()
        }
        self.sums += sums.values
    }

    /// Writes the rest, the sums of the blocks and the header, and puts the file into its place.
    /// - Returns: the header with the checksum.
    consuming func finish(_ header: IndexHeader) throws(ArchiveError) -> IndexHeader {
        // The checksum counts its own digits as zeros, as they are in the header now.
        content.replaceFirst(with: HeldBytes(header.bytes))
        let table = finishSums()
        content.append(HeldBytes(table.line))
        try write(content.count - written)
        var header = header
        header.checksum = Hexadecimal.text(table.checksum)
        let line = HeldBytes(header.bytes)
        try write([line.bytes], at: 0)
        do throws(SystemError) {
            try file.commit(isSealed: true)
        } catch {
            throw .system(error)
        }
        return withExtendedLifetime(line) { header }
    }

    /// Sums up what is left: the first block and those behind the last whole one.
    private mutating func finishSums() -> BlockTable {
        let count = IndexChecksum.blockCount(content.count)
        sums[0] = BlockSums.values(of: 0..<1, in: content)[0]
        sums += BlockSums.values(of: sums.count..<count, in: content)
        return BlockTable(covered: content.count, sums: sums)
    }

    private mutating func reserve(_ size: Int) throws(ArchiveError) {
        do throws(SystemError) {
            try file.reserve(reserved..<size)
        } catch {
            throw .system(error)
        }
        reserved = size
    }

    private mutating func writePieces() throws(ArchiveError) {
        while content.count - written >= IndexFileWriter.pieceSize {
            try write(IndexFileWriter.pieceSize)
        }
    }

    private mutating func write(_ count: Int) throws(ArchiveError) {
        guard count > 0 else { return }
        let range = written..<written + count
        var stretches: [UnsafeRawBufferPointer] = []
        content.forEach(in: range) { stretches.append($0) }
        if stretches.count > IndexFileWriter.fewStretches {
            if room.count == 0 {
                room = .allocate(byteCount: IndexFileWriter.pieceSize, alignment: 4096)
            }
            stretches = [content.joined(range, in: room)]
        }
        try write(stretches, at: range.lowerBound)
        written += count
        file.startSynchronising(range)
    }

    private func write(
        _ stretches: [UnsafeRawBufferPointer], at offset: Int
    ) throws(ArchiveError) {
        do throws(SystemError) {
            try file.write(stretches, at: offset)
        } catch {
            throw .system(error)
        }
    }
}
