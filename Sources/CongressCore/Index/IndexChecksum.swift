/// The checksum that every reader of an index verifies: 64 bits over all bytes of the file before its
/// last line, the 16 digits that hold it counted as zeros. The last line holds the sums that it is
/// made of, see `BlockTable`.
///
/// The bytes are cut into blocks of 256 KiB from its first byte. Eight strands run over a block, each
/// taking every eighth 64-bit word. A strand has two sums: one of its words, so that a single changed
/// word always shows, and one of all values that the first sum took, so that words count by their
/// place. Adding carries a change upward only; therefore the upper half of a word is laid over the
/// lower one before. At a block's end its sixteen sums become one number, and the checksum is the
/// sum of these, scattered by the place of the block. Damage goes unseen once in 2^64.
///
/// The steps over words are those that vector units of every processor have; the reading of memory
/// is what bounds them.
public enum IndexChecksum {
    /// Bytes of a block.
    public static let blockSize = 256 << 10

    static func blockCount(_ length: Int) -> Int { (length + blockSize - 1) / blockSize }

    /// The sum of one block of some bytes that are all in memory.
    /// - Parameter digits: where the bytes hold their checksum; they count as zeros.
    static func sum(
        ofBlock number: Int, of bytes: UnsafeRawBufferPointer, digits: Range<Int>
    ) -> UInt64 {
        let start = number * blockSize
        let block = UnsafeRawBufferPointer(
            rebasing: bytes[start..<min(start + blockSize, bytes.count)])
        let hasDigits = number == 0 && digits.upperBound <= block.count
        return sum(of: block, zeroing: hasDigits ? digits : 0..<0)
    }

    /// The sum of a whole block, whose stretches are tested on the way, so that memory is read once
    /// for both.
    /// - Parameter marks: one bit for each stretch, the first in the lowest bit of the first word.
    static func sum(
        of block: UnsafeRawBufferPointer, marking test: some StretchTest,
        in marks: UnsafeMutableBufferPointer<UInt64>
    ) -> UInt64 {
        var strands = Strands()
        var at = block.baseAddress!
        for word in marks.indices {
            marks.initializeElement(at: word, to: strands.take(at, count: 64 * 64, test))
            at += 64 * 64
        }
        return strands.joined(length: block.count)
    }

    /// The checksum of `length` bytes from the sums of their blocks.
    static func joined(_ sums: some Sequence<UInt64>, length: Int) -> UInt64 {
        var total: UInt64 = 0
        var place: UInt64 = 0
        for sum in sums {
            total &+= scatter(sum ^ place)
            place &+= 0x9E37_79B9_7F4A_7C15
        }
        return scatter(total ^ UInt64(truncatingIfNeeded: length) &* 0xD6E8_FEB8_6659_FD93)
    }

    /// A change of any bit changes about half of the bits; no two numbers give the same.
    @inline(__always)
    private static func scatter(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
        mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ mixed >> 32
    }

    /// - Parameter digits: what counts as zeros, near the beginning; empty where nothing does.
    static func sum(
        of block: UnsafeRawBufferPointer, zeroing digits: Range<Int> = 0..<0
    ) -> UInt64 {
        var strands = Strands()
        // The stretches up to the digits' end, and what is left behind the last whole one, are copied.
        let head = digits.isEmpty ? 0 : min((digits.upperBound + 63) & ~63, block.count)
        if head > 0 { strands.take(copyOf: block[..<head], zeroing: digits) }
        let whole = max(head, block.count & ~63)
        if whole > head { strands.take(block.baseAddress! + head, count: whole - head) }
        if whole < block.count { strands.take(copyOf: block[whole...], zeroing: 0..<0) }
        return strands.joined(length: block.count)
    }

    /// The sums of the eight strands. Words are little-endian, as on every system that Swift has.
    private struct Strands {
        private static let factor: UInt64 = 0x9FB2_1C65_1E98_DF25
        /// Of the words, and of all that those sums were.
        private var plain = SIMD8<UInt64>(repeating: 0x243F_6A88_85A3_08D3)
        private var weighted = SIMD8<UInt64>(repeating: 0xA409_3822_299F_31D0)

        mutating func take(_ bytes: UnsafeRawPointer, count: Int) {
            _ = take(bytes, count: count, NoTest())
        }

        /// Takes bytes with zeros behind them up to a whole stretch.
        mutating func take(copyOf bytes: Slice<UnsafeRawBufferPointer>, zeroing digits: Range<Int>)
        {
            let size = (bytes.count + 63) & ~63
            withUnsafeTemporaryAllocation(byteCount: size, alignment: 64) { copy in
                copy.initializeMemory(as: UInt8.self, repeating: 0)
                copy.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes))
                for at in digits { copy[at] = UInt8(ascii: "0") }
                take(UnsafeRawPointer(copy.baseAddress!), count: size)
            }
        }

        /// Takes whole stretches, and tells which of the first 64 passed a test.
        @inline(__always)
        mutating func take(
            _ bytes: UnsafeRawPointer, count: Int, _ test: some StretchTest
        ) -> UInt64 {
            // Copies of their own, which the compiler keeps in registers.
            var plain = plain
            var weighted = weighted
            var marks: UInt64 = 0
            var bit: UInt64 = 1
            var at = bytes
            let end = bytes + count
            while at < end {
                let words = at.loadUnaligned(as: SIMD8<UInt64>.self)
                plain &+= words ^ (words &>> 32)
                weighted &+= plain
                if _slowPath(test.passes(at)) { marks |= bit }
                bit &<<= 1
                at += 64
            }
            self.plain = plain
            self.weighted = weighted
            return marks
        }

        private static func rotate(_ word: UInt64) -> UInt64 { word << 29 | word >> 35 }

        func joined(length: Int) -> UInt64 {
            var sum = UInt64(truncatingIfNeeded: length)
            for sums in [plain, weighted] {
                for strand in 0..<8 {
                    sum = Strands.rotate(sum ^ scatter(sums[strand])) &* Strands.factor
                }
            }
            return scatter(sum)
        }
    }
}

/// Tests 64 bytes of a block while they are summed.
protocol StretchTest {
    func passes(_ stretch: UnsafeRawPointer) -> Bool
}

private struct NoTest: StretchTest {
    @inline(__always)
    func passes(_ stretch: UnsafeRawPointer) -> Bool { false }
}

extension IndexChecksum {
    /// The checksum of bytes that stand alone.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        joined(
            (0..<blockCount(bytes.count)).lazy.map { sum(ofBlock: $0, of: bytes, digits: 0..<0) },
            length: bytes.count)
    }

    /// The checksum of pieces that stand alone.
    static func of(_ pieces: BytePieces) -> UInt64 {
        joined(
            BlockSums.values(of: 0..<blockCount(pieces.count), in: pieces), length: pieces.count)
    }
}
