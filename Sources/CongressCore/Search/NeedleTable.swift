/// The first three bytes of many needles as a table of bits: a look at each place costs the same for
/// thousands of them.
final class NeedleTable: @unchecked Sendable, PairComparing {
    // Unchecked because a pointer is; nobody writes once it is filled.
    private let bits: UnsafeMutablePointer<UInt64>
    private static let words = 1 << 18

    /// Of needles of one byte or more.
    init(_ needles: [[UInt8]]) {
        bits = .allocate(capacity: NeedleTable.words)
        bits.initialize(repeating: 0, count: NeedleTable.words)
        for needle in needles {
            let start = needle.prefix(NeedleTable.length)
            // Any bytes may stand behind a short needle.
            let open = 8 * (NeedleTable.length - start.count)
            let first = start.reduce(0) { $0 << 8 | UInt32($1) } << UInt32(open)
            for key in first..<first + (1 << UInt32(open)) {
                bits[Int(key >> 6)] |= 1 << UInt64(key & 63)
            }
        }
    }

    deinit { bits.deallocate() }

    /// Bytes that are looked at.
    static let length = 3

    @inline(__always)
    private func holds(_ key: UInt32) -> Bool {
        bits[Int(key >> 6)] & 1 << UInt64(key & 63) != 0
    }

    /// Whether a needle begins at a place, which three bytes follow.
    @inline(__always)
    func begins(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        holds(UInt32(bytes[at]) << 16 | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]))
    }

    func hits(_ place: UnsafeRawPointer) -> SIMD8<UInt64> {
        let bytes = place.assumingMemoryBound(to: UInt8.self)
        var key = UInt32(bytes[0]) << 8 | UInt32(bytes[1])
        var hits = SIMD8<UInt64>(repeating: 0)
        for lane in 0..<64 {
            key = (key << 8 | UInt32(bytes[lane + 2])) & 0xFF_FFFF
            if holds(key) { hits[lane / 8] |= 0xFF << UInt64(lane % 8 * 8) }
        }
        return hits
    }
}
