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

    private func sum(_ bytes: [UInt8], threads: Int = 1) -> UInt64 {
        bytes.withUnsafeBytes { IndexChecksum.of($0, digits: 5..<21, threads: threads) }
    }

    @Test func theDigitsThemselvesDoNotCount() {
        var data = bytes(1000, seed: 1)
        let expected = sum(data)
        for at in 5..<21 { data[at] ^= 0x55 }
        #expect(sum(data) == expected)
        data[4] ^= 1
        #expect(sum(data) != expected)
    }

    @Test func blocksMayBeSummedInAnyOrderAndByThreads() {
        let data = bytes(9 << 20 | 77, seed: 2)
        let expected = sum(data)
        #expect(sum(data, threads: 2) == expected)
        var backwards = IndexChecksum()
        let blocks = (data.count + IndexChecksum.blockSize - 1) / IndexChecksum.blockSize
        data.withUnsafeBytes { data in
            for number in (0..<blocks).reversed() {
                backwards.addBlock(number, of: data, digits: 5..<21)
            }
        }
        #expect(backwards.finish(length: data.count) == expected)
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
        #expect(sum(Array(repeating: 0x41, count: 100)) == 10_827_970_227_842_821_577)
    }
}
