/// Characters that may be in a set that is made while a file is read: one bit for each character
/// modulo 4096. It turns most characters away before the set itself is asked.
struct ScalarFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 64)

    mutating func insert(_ scalar: Unicode.Scalar) {
        bits[Int(scalar.value >> 6) & 63] |= 1 << UInt64(scalar.value & 63)
    }

    @inline(__always)
    func mayHold(_ scalar: Unicode.Scalar) -> Bool {
        bits[Int(scalar.value >> 6) & 63] & (1 << UInt64(scalar.value & 63)) != 0
    }
}
