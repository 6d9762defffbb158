/// What kind of character a scalar is, as far as layout is concerned. Each test is a few compares,
/// because every character of every bulletin passes through them.
extension Unicode.Scalar {
    /// Blanks that layout put in: spaces of every width, tabs, form feeds, zero-width marks and BOMs.
    var isLayoutBlank: Bool {
        // Nearly all characters that are asked after are Han characters and the marks beside them.
        if value &- 0x3001 < 0xFEFF - 0x3001 { return false }
        return switch value {
        case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028, 0x2029,
            0x202A...0x202F,
            0x205F...0x2064, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    /// 汉字, with the extension and compatibility blocks and 〇.
    var isHan: Bool {
        // Nearly all characters that are asked after are of this block.
        if value &- 0x4E00 < 0x5200 { return true }
        return switch value {
        case 0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFD, 0x2E80...0x2FDF:
            true
        default: false
        }
    }

    var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

    var isASCIILetter: Bool {
        let lower = value | 0x20
        return lower >= 0x61 && lower <= 0x7A
    }

    /// Two characters side by side as one key.
    static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 32 | UInt64(second.value)
    }

    /// Full-width ASCII (ｎ, ７, ％, （) as the plain form; every other character as it is.
    var narrowed: Unicode.Scalar {
        value >= 0xFF01 && value <= 0xFF5E ? Unicode.Scalar(value - 0xFEE0)! : self
    }

    /// Full-width letters and digits as ASCII, every other character as printed.
    var narrowedAlphanumeric: Unicode.Scalar {
        guard value >= 0xFF10 && value <= 0xFF5A else { return self }
        let plain = narrowed
        return plain.isASCIIDigit || plain.isASCIILetter ? plain : self
    }
}

extension [Unicode.Scalar] {
    /// Behind the Han characters that stand at a place, of those before `end`.
    @inline(__always)
    func hanEnd(from start: Int, before end: Int) -> Int {
        precondition(start >= 0 && end <= count)
        return withUnsafeBufferPointer { scalars in
            var at = start
            while at < end, scalars[at].isHan { at &+= 1 }
            return at
        }
    }
}
