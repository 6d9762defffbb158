/// Between strings and arrays of scalars, in one pass over the UTF-8: the standard library's own
/// conversions walk a string twice, and every text of every record passes through here.
extension String {
    /// The Unicode scalars of the string, ready to be looked up by place.
    var scalarArray: [Unicode.Scalar] {
        var copy = self
        return copy.withUTF8 { bytes in
            let size = bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
            return [Unicode.Scalar](unsafeUninitializedCapacity: size) { buffer, count in
                var at = 0
                while at < bytes.count {
                    let (scalar, length) = String.scalar(bytes, at)
                    buffer[count] = scalar
                    count += 1
                    at += length
                }
            }
        }
    }

    /// The scalar at a place of valid UTF-8, and how many bytes it takes.
    @inline(__always)
    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
    ) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[at])
        func next(_ offset: Int) -> UInt32 { UInt32(bytes[at + offset]) & 0x3F }
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        if first < 0xE0 { return (Unicode.Scalar((first & 0x1F) << 6 | next(1))!, 2) }
        if first < 0xF0 {
            return (Unicode.Scalar((first & 0x0F) << 12 | next(1) << 6 | next(2))!, 3)
        }
        return (Unicode.Scalar((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3))!, 4)
    }

    init(scalars: some Sequence<Unicode.Scalar>) { self.init(scalars: Array(scalars)) }

    /// What is made of scalars is UTF-8, which the standard library need not look over again.
    init(scalars: some Collection<Unicode.Scalar>) {
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: scalars.count * 4) {
            buffer in
            var end = 0
            for scalar in scalars { end = String.append(scalar.value, to: buffer, at: end) }
            let bytes = UnsafeBufferPointer(rebasing: buffer[..<end])
            return String(copying: UTF8Span(unchecked: bytes.span))
        }
    }

    @inline(__always)
    private static func append(
        _ value: UInt32, to buffer: UnsafeMutableBufferPointer<UInt8>, at end: Int
    ) -> Int {
        if value < 0x80 {
            buffer[end] = UInt8(value)
            return end + 1
        }
        if value < 0x800 {
            buffer[end] = UInt8(0xC0 | value >> 6)
            buffer[end + 1] = UInt8(0x80 | value & 0x3F)
            return end + 2
        }
        if value < 0x10000 {
            buffer[end] = UInt8(0xE0 | value >> 12)
            buffer[end + 1] = UInt8(0x80 | value >> 6 & 0x3F)
            buffer[end + 2] = UInt8(0x80 | value & 0x3F)
            return end + 3
        }
        buffer[end] = UInt8(0xF0 | value >> 18)
        buffer[end + 1] = UInt8(0x80 | value >> 12 & 0x3F)
        buffer[end + 2] = UInt8(0x80 | value >> 6 & 0x3F)
        buffer[end + 3] = UInt8(0x80 | value & 0x3F)
        return end + 4
    }
}
