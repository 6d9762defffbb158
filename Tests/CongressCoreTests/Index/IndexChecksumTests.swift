import Testing

@testable import CongressCore

@Suite struct IndexChecksumTests {
    private func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 8)
        while bytes.count < count {
            withUnsafeBytes(of: random.next()) { bytes.append(contentsOf: $0) }
        }
        return Array(bytes[..<count])
    }

    private func sum(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { IndexChecksum.of($0) }
    }

    @Test func theDigitsThemselvesDoNotCount() {
        func sum(_ bytes: [UInt8]) -> UInt64 {
            bytes.withUnsafeBytes { IndexChecksum.sum(ofBlock: 0, of: $0, digits: 5..<21) }
        }
        var data = bytes(1000, seed: 1)
        let expected = sum(data)
        for at in 5..<21 { data[at] ^= 0x55 }
        #expect(sum(data) == expected)
        data[4] ^= 1
        #expect(sum(data) != expected)
    }

    /// Blocks alone, as a reader of a part has them, and pieces that begin anywhere.
    @Test func blocksJoinToTheChecksumOfTheWhole() {
        let data = bytes(9 << 20 | 77, seed: 2)
        let expected = sum(data)
        let count = IndexChecksum.blockCount(data.count)
        let sums = data.withUnsafeBytes { data in
            (0..<count).map { IndexChecksum.sum(ofBlock: $0, of: data, digits: 0..<0) }
        }
        #expect(IndexChecksum.joined(sums, length: data.count) == expected)
        var pieces = BytePieces()
        for range in [0..<100, 100..<(5 << 20), (5 << 20)..<data.count] {
            pieces.append(HeldBytes(Array(data[range])))
        }
        #expect(IndexChecksum.of(pieces) == expected)
        let blocks = BlockSums(of: 0..<count, in: pieces)
        Workers.run(2) { _ in blocks.work() }
        #expect(blocks.values == sums)
    }

    @Test func exchangedBlocksAndWordsShow() {
        let data = bytes(3 * IndexChecksum.blockSize, seed: 3)
        let expected = sum(data)
        let size = IndexChecksum.blockSize
        #expect(
            sum(Array(data[..<size]) + data[(2 * size)...] + data[size..<(2 * size)]) != expected)
        // Words of one strand that differ in their highest bit only, where sums are blind if
        // nothing carries it down.
        for distance in [64, 128, 256, 4096, 1 << 16] {
            var twice = data
            twice[1007] ^= 0x80
            twice[1007 + distance] ^= 0x80
            #expect(sum(twice) != expected)
            var swapped = data
            for at in 1000..<1008 { swapped.swapAt(at, at + distance) }
            #expect(sum(swapped) != expected)
        }
        #expect(sum(data.dropLast()) != expected)
        #expect(sum(data + [0]) != expected)
    }

    /// The value is part of the format: a change of it would make every index damaged.
    @Test func theValueIsTheFormats() {
        let data = [UInt8](repeating: 0x41, count: 100)
        let block = data.withUnsafeBytes {
            IndexChecksum.sum(ofBlock: 0, of: $0, digits: 5..<21)
        }
        #expect(IndexChecksum.joined([block], length: 100) == 10_827_970_227_842_821_577)
    }
}
