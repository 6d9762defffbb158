/// Lower-case hexadecimal digits.
enum Hexadecimal {
    static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// Two digits for each byte.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        for byte in bytes {
            digits.append(digit(byte >> 4))
            digits.append(digit(byte & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Sixteen digits, the highest first.
    static func digits(_ number: UInt64) -> [UInt8] {
        (0..<16).map { digit(UInt8(number >> UInt64(60 - 4 * $0) & 15)) }
    }

    /// The same as text.
    static func text(_ number: UInt64) -> String {
        String(decoding: digits(number), as: UTF8.self)
    }

    /// The value of a digit of either case.
    static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x61...0x66: digit - 0x61 + 10
        case 0x41...0x46: digit - 0x41 + 10
        default: nil
        }
    }

    /// The number that exactly these lower-case digits spell.
    static func number(_ digits: UnsafeRawBufferPointer) -> UInt64? {
        guard digits.count <= 16 else { return nil }
        var number: UInt64 = 0
        for digit in digits {
            guard let value = value(of: digit), digit < 0x41 || digit > 0x46 else { return nil }
            number = number << 4 | UInt64(value)
        }
        return number
    }
}
