/// How far an encoding's reader came, and what stopped it if not the end.
struct DecodedRun {
    enum Obstacle {
        case nul, invalid, truncated, unpairedSurrogate
    }

    /// Bytes read; where there is an obstacle, it begins at this offset.
    var read: Int
    /// Scalars written.
    var written: Int
    var obstacle: Obstacle?
}

/// Takes bytes apart into scalars and stops at the first thing that is none. `output` has room for
/// as many scalars as there are bytes.
protocol ScalarReader {
    static func read(
        _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<Unicode.Scalar>
    ) -> DecodedRun
}

extension UnsafeMutablePointer<Unicode.Scalar> {
    /// Writes a value that the caller has checked to be no surrogate and below 0x110000.
    @inline(__always)
    func store(_ value: UInt32, at index: Int) {
        self[index] = unsafeBitCast(value, to: Unicode.Scalar.self)
    }
}
