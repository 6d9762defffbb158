/// The characters of bytes that are known to be sound UTF-8: of a table, or of a string.
struct UTF8Scalars: IteratorProtocol {
    private(set) var at: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>

    @inline(__always)
    mutating func next() -> Unicode.Scalar? {
        guard at < end else { return nil }
        let lead = UInt32(at[0])
        // Han characters, which are most, have three bytes.
        if lead & 0xF0 == 0xE0 {
            defer { at += 3 }
            return unsafeBitCast(UTF8Scalars.threeBytes(at), to: Unicode.Scalar.self)
        }
        if lead < 0x80 {
            defer { at += 1 }
            return unsafeBitCast(lead, to: Unicode.Scalar.self)
        }
        return rare(lead)
    }

    /// The character of three bytes at a place.
    @inline(__always)
    static func threeBytes(_ at: UnsafePointer<UInt8>) -> UInt32 {
        UInt32(at[0] & 0x0F) << 12 | UInt32(at[1] & 0x3F) << 6 | UInt32(at[2] & 0x3F)
    }

    /// The same, where the three bytes are the lower ones of a word, the first the lowest.
    @inline(__always)
    static func threeBytes(of word: UInt32) -> UInt32 {
        (word & 0xF) << 12 | (word >> 2) & 0xFC0 | (word >> 16) & 0x3F
    }

    /// A character of two or four bytes.
    @inline(never)
    private mutating func rare(_ lead: UInt32) -> Unicode.Scalar? {
        let length = lead < 0xE0 ? 2 : 4
        var value = lead & (0x7F >> UInt32(length))
        for byte in UnsafeBufferPointer(start: at + 1, count: length - 1) {
            value = value << 6 | UInt32(byte & 0x3F)
        }
        at += length
        return Unicode.Scalar(value)
    }
}
