/// UTF-16 with the low byte first.
struct UTF16LittleEndianReader: ScalarReader {
    static func read(
        _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<Unicode.Scalar>
    ) -> DecodedRun {
        readUTF16(bytes, into: output) { UInt16(littleEndian: $0) }
    }
}

/// UTF-16 with the high byte first.
struct UTF16BigEndianReader: ScalarReader {
    static func read(
        _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<Unicode.Scalar>
    ) -> DecodedRun {
        readUTF16(bytes, into: output) { UInt16(bigEndian: $0) }
    }
}

/// Reads code units two bytes at a time; `order` makes each a number.
@inline(__always)
private func readUTF16(
    _ bytes: UnsafeRawBufferPointer, into output: UnsafeMutablePointer<Unicode.Scalar>,
    order: (UInt16) -> UInt16
) -> DecodedRun {
    var at = 0
    var written = 0
    func unit(_ offset: Int) -> UInt32 {
        UInt32(order(bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
    }
    while at + 2 <= bytes.count {
        var value = unit(at)
        var length = 2
        if value & 0xF800 == 0xD800 {
            guard value < 0xDC00, at + 4 <= bytes.count, unit(at + 2) & 0xFC00 == 0xDC00 else {
                let isCut = value < 0xDC00 && at + 4 > bytes.count
                return DecodedRun(
                    read: at, written: written, obstacle: isCut ? .truncated : .unpairedSurrogate)
            }
            value = 0x10000 + (value & 0x3FF) << 10 + unit(at + 2) & 0x3FF
            length = 4
        } else if value == 0 || value == 0xFFFE {
            // U+FFFE is a byte order mark read the wrong way round.
            return DecodedRun(
                read: at, written: written, obstacle: value == 0 ? .nul : .invalid)
        }
        output.store(value, at: written)
        written += 1
        at += length
    }
    return DecodedRun(
        read: at, written: written, obstacle: at < bytes.count ? .truncated : nil)
}
