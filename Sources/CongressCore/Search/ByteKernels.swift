/// The outcome of comparing 64 bytes, as 64-bit numbers.
///
/// The compiler makes vector code only of compares with whole vectors whose masks are joined as
/// 64-bit numbers; other ways are up to 350 times slower.
enum Lanes {
    @inline(__always)
    static func any(_ hits: SIMD8<UInt64>) -> Bool {
        let half = hits.lowHalf | hits.highHalf
        let quarter = half.lowHalf | half.highHalf
        return quarter[0] | quarter[1] != 0
    }

    /// The first byte that is set; there must be one.
    @inline(__always)
    static func first(_ hits: SIMD8<UInt64>) -> Int {
        var lane = 0
        while hits[lane] == 0 { lane += 1 }
        return lane * 8 + hits[lane].trailingZeroBitCount / 8
    }

    /// Unsets a byte.
    @inline(__always)
    static func clear(_ byte: Int, in hits: inout SIMD8<UInt64>) {
        hits[byte / 8] &= ~(0xFF << UInt64(byte % 8 * 8))
    }
}

/// The text of a line as it lies in an index, UTF-8 between JSON's quotes.
enum TextKernels {
    /// How many Unicode scalars the bytes are; they hold no escapes but of two bytes.
    static func scalarCount(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
        var at = range.lowerBound
        // Bytes that begin no scalar: those behind the first, and backslashes.
        var extra = 0
        let ones = SIMD8<UInt64>(repeating: 0x0101_0101_0101_0101)
        let backslash = SIMD64<UInt8>(repeating: UInt8(ascii: "\\"))
        while at + 64 <= range.upperBound {
            var sums = SIMD8<UInt64>(repeating: 0)
            // A byte of the sums counts to 255.
            let end = min(range.upperBound, at + 255 * 64)
            while at + 64 <= end {
                let block = bytes.loadUnaligned(fromByteOffset: at, as: SIMD64<UInt8>.self)
                let words = unsafeBitCast(block, to: SIMD8<UInt64>.self)
                sums &+= ((words &>> 7) & ~(words &>> 6)) & ones
                sums &+= unsafeBitCast(block .== backslash, to: SIMD8<UInt64>.self) & ones
                at += 64
            }
            extra += sum(ofBytesIn: sums)
        }
        for byte in bytes[at..<range.upperBound]
        where byte & 0xC0 == 0x80 || byte == UInt8(ascii: "\\") {
            extra += 1
        }
        return range.count - extra
    }

    /// True where a backslash begins another escape than `\n` and `\"`.
    static func hasOddEscape(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        while true {
            at = ByteSearch.first(UInt8(ascii: "\\"), in: bytes, at..<range.upperBound)
            guard at + 1 < range.upperBound else { return at < range.upperBound }
            let letter = bytes[at + 1]
            guard letter == UInt8(ascii: "n") || letter == UInt8(ascii: "\"") else { return true }
            at += 2
        }
    }

    private static func sum(ofBytesIn sums: SIMD8<UInt64>) -> Int {
        var total = 0
        for lane in 0..<8 {
            let pairs =
                (sums[lane] & 0x00FF_00FF_00FF_00FF)
                &+ ((sums[lane] >> 8) & 0x00FF_00FF_00FF_00FF)
            total += Int((pairs &* 0x0001_0001_0001_0001) >> 48)
        }
        return total
    }

    /// Where the text stands `count` scalars before a place, or its beginning.
    @inline(__always)
    static func back(
        _ count: Int, from place: Int, in bytes: UnsafeRawBufferPointer, _ text: Range<Int>
    ) -> Int {
        var at = place
        var left = count
        while left > 0, at > text.lowerBound {
            at -= 1
            if bytes[at] & 0xC0 == 0x80 { continue }
            if bytes[at] < 0x80, at > text.lowerBound, bytes[at - 1] == UInt8(ascii: "\\") {
                at -= 1
            }
            left -= 1
        }
        return at
    }

    /// Where the text stands `count` scalars behind a place, or its end.
    @inline(__always)
    static func ahead(
        _ count: Int, from place: Int, in bytes: UnsafeRawBufferPointer, _ text: Range<Int>
    ) -> Int {
        var at = place
        var left = count
        while left > 0, at < text.upperBound {
            let byte = bytes[at]
            if byte < 0x80 {
                at += byte == UInt8(ascii: "\\") ? 2 : 1
            } else {
                at += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            }
            left -= 1
        }
        return min(at, text.upperBound)
    }
}
