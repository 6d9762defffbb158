/// A set of characters of the basic plane, one bit each. Every set is a constant of the genre, and
/// lies as word tables do in memory that nobody counts or frees.
struct ScalarSet: @unchecked Sendable {
    private let bits: UnsafeMutablePointer<UInt64>

    /// The characters of a text, blanks and line ends aside.
    init(_ characters: String) {
        bits = .allocate(capacity: 1024)
        bits.initialize(repeating: 0, count: 1024)
        for scalar in characters.unicodeScalars where !scalar.isLayoutBlank && scalar != "\n" {
            guard scalar.value < 0x10000 else { continue }
            bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
        }
    }

    @inline(__always)
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value < 0x10000 else { return false }
        return bits[Int(scalar.value >> 6)] & (1 << UInt64(scalar.value & 63)) != 0
    }
}
