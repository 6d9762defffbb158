/// Between strings and arrays of scalars, in one pass over the UTF-8: the standard library's own
/// conversions walk a string twice, and every text of every record passes through here.
extension String {
    /// The Unicode scalars of the string, ready to be looked up by place.
    var scalarArray: [Unicode.Scalar] {
        var copy = self
        return copy.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return [] }
            var scalars: [Unicode.Scalar] = []
            scalars.reserveCapacity(bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 &+ 1 })
            var rest = UTF8Scalars(at: start, end: start + bytes.count)
            while let scalar = rest.next() { scalars.append(scalar) }
            return scalars
        }
    }

    /// Without blanks of the layout, as records hold names.
    public var closedUp: String { String(scalars: unicodeScalars.filter { !$0.isLayoutBlank }) }

    /// What is made of scalars is UTF-8, which the standard library need not look over again.
    init(scalars: some Collection<Unicode.Scalar>) {
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: scalars.count * 4) {
            buffer in
            var end = 0
            let isDone: Void? = scalars.withContiguousStorageIfAvailable { run in
                for scalar in run { end = String.append(scalar.value, to: buffer, at: end) }
            }
            if isDone == nil {
                for scalar in scalars { end = String.append(scalar.value, to: buffer, at: end) }
            }
            let bytes = UnsafeBufferPointer(rebasing: buffer[..<end])
            return String(copying: UTF8Span(unchecked: bytes.span))
        }
    }

    /// Writes the bytes of a scalar where there is room for four; returns where they end.
    @inline(__always)
    private static func append(
        _ value: UInt32, to buffer: UnsafeMutableBufferPointer<UInt8>, at end: Int
    ) -> Int {
        // Nearly all characters are Chinese, of three bytes.
        if value &- 0x800 < 0xF800 {
            let tail = (value & 0x3F) << 16 | (value << 2) & 0x3F00
            return store(0x8080E0 | value >> 12 | tail, 3, to: buffer, at: end)
        }
        if value < 0x80 { return store(value, 1, to: buffer, at: end) }
        if value < 0x800 {
            return store(0x80C0 | value >> 6 | (value & 0x3F) << 8, 2, to: buffer, at: end)
        }
        let tail = (value & 0x3F) << 24 | (value << 10) & 0x3F_0000 | (value >> 4) & 0x3F00
        return store(0x8080_80F0 | value >> 18 | tail, 4, to: buffer, at: end)
    }

    @inline(__always)
    private static func store(
        _ bytes: UInt32, _ count: Int, to buffer: UnsafeMutableBufferPointer<UInt8>, at end: Int
    ) -> Int {
        UnsafeMutableRawBufferPointer(buffer)
            .storeBytes(of: bytes.littleEndian, toByteOffset: end, as: UInt32.self)
        return end &+ count
    }
}
