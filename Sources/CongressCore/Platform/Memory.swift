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

    /// Where the byte last stands before `end`; nil where it does not.
    static func last(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, before end: Int) -> Int? {
        var at = end
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        while at >= 8 {
            let word = bytes.loadUnaligned(fromByteOffset: at - 8, as: UInt64.self) ^ pattern
            // The classic test for a zero byte; it may also fire above one, never below none.
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
            at -= 8
        }
        while at > 0 {
            at -= 1
            if bytes[at] == byte { return at }
        }
        return nil
    }

    static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        guard left.count > 0 else { return true }
        return memcmp(left.baseAddress!, right.baseAddress!, left.count) == 0
    }
}
