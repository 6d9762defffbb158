#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The system's own searches of raw memory, which beat any loop of ours.
enum Memory {
    /// Where the byte first stands at or after `start`; nil where it does not.
    static func first(
        _ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int
    ) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
        return UnsafeRawPointer(found) - base
    }

    /// Where the byte last stands in the range; nil where it does not.
    static func last(
        _ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) -> Int? {
        var end = range.upperBound
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        while end - 8 >= range.lowerBound {
            let word = bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self) ^ pattern
            // The classic test for a zero byte; it may also fire above one, never below none.
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
            end -= 8
        }
        while end > range.lowerBound {
            end -= 1
            if bytes[end] == byte { return end }
        }
        return nil
    }

    static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        guard left.count > 0 else { return true }
        return memcmp(left.baseAddress!, right.baseAddress!, left.count) == 0
    }
}
