/// Strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF, no NUL.
struct UTF8Reader: ScalarReader {
    static func read(
        _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<Unicode.Scalar>
    ) -> DecodedRun {
        guard let base = bytes.baseAddress else { return DecodedRun(read: 0, written: 0) }
        var at = 0
        var written = 0
        let count = bytes.count
        while at < count {
            // Han characters stand in runs, three bytes each. Those that begin with E0 or ED may be
            // no characters.
            while at &+ 4 <= count {
                let word = UInt32(
                    littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self))
                guard word & 0x00C0_C0F0 == 0x0080_80E0, 0xDFFE &>> (word & 0xF) & 1 == 1
                else { break }
                output.store(UTF8Scalars.threeBytes(of: word), at: written)
                written &+= 1
                at &+= 3
            }
            guard at < count else { break }
            let lead = bytes[at]
            if lead &- 1 < 0x7F {
                output.store(UInt32(lead), at: written)
                at += 1
            } else {
                guard let (value, length) = character(bytes, at: at) else {
                    return stopped(bytes, at: at, written: written)
                }
                output.store(value, at: written)
                at += length
            }
            written += 1
        }
        return DecodedRun(read: at, written: written)
    }

    /// The character of two to four bytes at an offset, nil where there is none.
    private static func character(
        _ bytes: UnsafeRawBufferPointer, at offset: Int
    ) -> (value: UInt32, length: Int)? {
        let lead = bytes[offset]
        guard let (length, lowest) = shape(of: lead), offset + length <= bytes.count else {
            return nil
        }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for next in bytes[offset + 1..<offset + length] {
            guard next & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(next & 0x3F)
        }
        guard value >= lowest, value <= 0x10FFFF, value & ~0x7FF != 0xD800 else { return nil }
        return (value, length)
    }

    /// How long a character with this lead byte is and the lowest value that may be so long.
    private static func shape(of lead: UInt8) -> (length: Int, lowest: UInt32)? {
        switch lead {
        case 0xC2...0xDF: (2, 0x80)
        case 0xE0...0xEF: (3, 0x800)
        case 0xF0...0xF4: (4, 0x10000)
        default: nil
        }
    }

    /// Whether the file ends inside a character that was well begun, or something else is wrong.
    private static func stopped(
        _ bytes: UnsafeRawBufferPointer, at offset: Int, written: Int
    ) -> DecodedRun {
        let lead = bytes[offset]
        if lead == 0 { return DecodedRun(read: offset, written: written, obstacle: .nul) }
        let tail = bytes[(offset + 1)...]
        let isCut =
            shape(of: lead).map { tail.count < $0.length - 1 } ?? false
            && tail.allSatisfy { $0 & 0xC0 == 0x80 }
        return DecodedRun(read: offset, written: written, obstacle: isCut ? .truncated : .invalid)
    }
}
