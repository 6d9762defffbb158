import Synchronization

/// The sums of some blocks of a file to be, taken by every thread that has nothing else to do.
final class BlockSums: Sendable {
    /// Blocks that a thread takes at a time: 1 MiB.
    private static let stride = 4

    private let pieces: BytePieces
    private let blocks: Range<Int>
    private let next: Atomic<Int>
    private let sums: Mutex<[UInt64]>

    init(of blocks: Range<Int>, in pieces: BytePieces) {
        self.pieces = pieces
        self.blocks = blocks
        next = Atomic(blocks.lowerBound)
        sums = Mutex(Array(repeating: 0, count: blocks.count))
    }

    /// The sums of some blocks, taken by this thread alone.
    static func values(of blocks: Range<Int>, in pieces: BytePieces) -> [UInt64] {
        let sums = BlockSums(of: blocks, in: pieces)
        sums.work()
        return sums.values
    }

    /// One for each block, once every thread that worked has returned.
    var values: [UInt64] { sums.withLock { $0 } }

    /// Sums up blocks until none is left that nobody has taken.
    @Sendable func work() {
        let room = UnsafeMutableRawBufferPointer.allocate(
            byteCount: IndexChecksum.blockSize, alignment: 64)
        defer { room.deallocate() }
        while true {
            let first = next.add(BlockSums.stride, ordering: .relaxed).oldValue
            guard first < blocks.upperBound else { break }
            for number in first..<min(first + BlockSums.stride, blocks.upperBound) {
                let start = number * IndexChecksum.blockSize
                let range = start..<min(start + IndexChecksum.blockSize, pieces.count)
                let sum = IndexChecksum.sum(of: pieces.joined(range, in: room))
                sums.withLock { $0[number - blocks.lowerBound] = sum }
            }
        }
    }
}
