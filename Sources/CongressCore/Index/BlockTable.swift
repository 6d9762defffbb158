/// The last line of an index, `"sums":"…"}`: the sums of the blocks of all that stands before it, each
/// of 16 lower-case hexadecimal digits. The checksum in the header is made of them, so whoever reads
/// but a part of the file can verify that part.
struct BlockTable: Sendable {
    private static let mark = Array("\"sums\":\"".utf8)
    private static let end = Array("\"}\n".utf8)

    /// How many bytes stand before the line.
    let covered: Int
    /// One for each block.
    let sums: [UInt64]

    init(covered: Int, sums: [UInt64]) {
        self.covered = covered
        self.sums = sums
    }

    /// Nil where the file does not end as we write it.
    init?(endOf bytes: UnsafeRawBufferPointer) {
        let start = BlockTable.start(in: bytes)
        let line = UnsafeRawBufferPointer(rebasing: bytes[start...])
        let count = IndexChecksum.blockCount(start)
        let frame = BlockTable.mark.count + BlockTable.end.count
        guard line.count == frame + 16 * count, line.starts(with: BlockTable.mark),
            line.suffix(BlockTable.end.count).elementsEqual(BlockTable.end)
        else { return nil }
        var sums: [UInt64] = []
        sums.reserveCapacity(count)
        for number in 0..<count {
            let digits = BlockTable.mark.count + 16 * number
            guard
                let sum = Hexadecimal.number(
                    UnsafeRawBufferPointer(rebasing: line[digits..<digits + 16]))
            else { return nil }
            sums.append(sum)
        }
        self.init(covered: start, sums: sums)
    }

    /// That of a file whose header states the checksum of the sums; nil where it does not.
    init?(endOf bytes: UnsafeRawBufferPointer, fitting header: IndexHeader) {
        self.init(endOf: bytes)
        guard header.states(checksum) else { return nil }
    }

    /// Where the last line begins, whatever it is.
    static func start(in bytes: UnsafeRawBufferPointer) -> Int {
        Memory.last(0x0A, in: bytes, 0..<max(bytes.count - 1, 0)).map { $0 + 1 } ?? 0
    }

    /// The checksum of the file.
    var checksum: UInt64 { IndexChecksum.joined(sums, length: covered) }

    /// Whether a block of the file is as it was written.
    /// - Parameter digits: where the file holds its checksum.
    func isSound(
        block number: Int, of bytes: UnsafeRawBufferPointer, digits: Range<Int>
    ) -> Bool {
        let body = UnsafeRawBufferPointer(rebasing: bytes[..<covered])
        return sums[number] == IndexChecksum.sum(ofBlock: number, of: body, digits: digits)
    }

    /// The line with its line end.
    var line: [UInt8] {
        var line = BlockTable.mark
        line.reserveCapacity(line.count + 16 * sums.count + BlockTable.end.count)
        for sum in sums { line += Hexadecimal.digits(sum) }
        return line + BlockTable.end
    }
}
