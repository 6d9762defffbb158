import Synchronization

/// The checksum of some blocks of a file to be, taken by every thread that has nothing else to do.
final class BlockSums: Sendable {
    /// Blocks that a thread takes at a time: 1 MiB.
    private static let stride = 4

    private let pieces: BytePieces
    private let blocks: Range<Int>
    private let next: Atomic<Int>
    private let total = IndexChecksum.Total()

    init(of blocks: Range<Int>, in pieces: BytePieces) {
        self.pieces = pieces
        self.blocks = blocks
        next = Atomic(blocks.lowerBound)
    }

    /// Of all blocks, once every thread that worked has returned.
    var sum: IndexChecksum { total.value }

    /// Sums up blocks until none is left that nobody has taken.
    @Sendable func work() {
        let room = UnsafeMutableRawBufferPointer.allocate(
            byteCount: IndexChecksum.blockSize, alignment: 64)
        defer { room.deallocate() }
        var part = IndexChecksum()
        while true {
            let first = next.add(BlockSums.stride, ordering: .relaxed).oldValue
            guard first < blocks.upperBound else { break }
            for number in first..<min(first + BlockSums.stride, blocks.upperBound) {
                let start = number * IndexChecksum.blockSize
                let range = start..<min(start + IndexChecksum.blockSize, pieces.count)
                part.add(pieces.joined(range, in: room), number: number)
            }
        }
        total.add(part)
    }
}

extension IndexChecksum {
    /// The checksum of pieces that stand alone.
    static func of(_ pieces: BytePieces) -> UInt64 {
        let blocks = (pieces.count + blockSize - 1) / blockSize
        let sums = BlockSums(of: 0..<blocks, in: pieces)
        sums.work()
        return sums.sum.finish(length: pieces.count)
    }
}
