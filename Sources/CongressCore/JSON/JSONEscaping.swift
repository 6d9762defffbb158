/// The escapes of JSON strings. Text is copied in runs up to the next character that needs one.
enum JSONEscaping {
    static func append(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        var start = 0
        var at = 0
        while true {
            at = nextSuspect(in: text, from: at)
            guard at < text.count else { break }
            let length = escapedLength(text, at)
            guard length > 0 else {
                at += 1
                continue
            }
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start..<at]))
            appendEscape(text, at, to: &bytes)
            at += length
            start = at
        }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[start...]))
    }

    /// The first byte from `start` that begins a character with an escape, or might.
    ///
    /// C1 controls begin with C2 and the line separators with E2, as some harmless characters do.
    private static func nextSuspect(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
        var at = start
        while at + 16 <= text.count {
            let block = text.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
            let hits = suspects(in: block)
            if hits.0 != 0 { return at + hits.0.trailingZeroBitCount / 8 }
            if hits.1 != 0 { return at + 8 + hits.1.trailingZeroBitCount / 8 }
            at += 16
        }
        while at < text.count, !isSuspect(text[at]) { at += 1 }
        return at
    }

    /// 0xFF in the place of every suspect byte. The compares against whole vectors and the joining
    /// in 64-bit lanes are what the compiler turns into vector code; masks it would take apart.
    @inline(__always)
    private static func suspects(in block: SIMD16<UInt8>) -> (UInt64, UInt64) {
        let lanes = unsafeBitCast(block, to: SIMD2<UInt64>.self)
        let high = lanes & SIMD2<UInt64>(repeating: 0xE0E0_E0E0_E0E0_E0E0)
        var hits = equal(unsafeBitCast(high, to: SIMD16<UInt8>.self), 0)
        hits |= equal(block, 0x22)
        hits |= equal(block, 0x5C)
        hits |= equal(block, 0x7F)
        hits |= equal(block, 0xC2)
        hits |= equal(block, 0xE2)
        return (hits[0], hits[1])
    }

    @inline(__always)
    private static func equal(_ block: SIMD16<UInt8>, _ byte: UInt8) -> SIMD2<UInt64> {
        unsafeBitCast(block .== SIMD16<UInt8>(repeating: byte), to: SIMD2<UInt64>.self)
    }

    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    }

    /// How many bytes of the text the escape at `at` stands for; 0 where none is needed.
    private static func escapedLength(_ text: UnsafeRawBufferPointer, _ at: Int) -> Int {
        switch text[at] {
        case 0xC2: at + 1 < text.count && text[at + 1] < 0xA0 ? 2 : 0
        case 0xE2:
            at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 1
        }
    }

    private static func appendEscape(
        _ text: UnsafeRawBufferPointer, _ at: Int, to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: "\\"))
        switch text[at] {
        case 0x22: bytes.append(UInt8(ascii: "\""))
        case 0x5C: bytes.append(UInt8(ascii: "\\"))
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0xC2: appendHex(UInt16(text[at + 1]), to: &bytes)
        case 0xE2: appendHex(0x2000 + UInt16(text[at + 2] - 0x80), to: &bytes)
        default: appendHex(UInt16(text[at]), to: &bytes)
        }
    }

    private static func appendHex(_ unit: UInt16, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] {
            bytes.append(Hexadecimal.digit(UInt8(unit >> UInt16(shift) & 15)))
        }
    }
}
