#if os(Linux)
    import LinuxCalls
#endif
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
        #if os(Linux)
            guard !range.isEmpty, let base = bytes.baseAddress else { return nil }
            return memrchr(base + range.lowerBound, Int32(byte), range.count)
                .map { UnsafeRawPointer($0) - base }
        #else
            return bytes[range].lastIndex(of: byte)
        #endif
    }

    static func equal(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
        guard left.count == right.count else { return false }
        guard left.count > 0 else { return true }
        return memcmp(left.baseAddress!, right.baseAddress!, left.count) == 0
    }
}
