/// The tokens of JSON: what the reader passes over without making a value of it.
extension JSONReader {
    @inline(__always)
    func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    @inline(__always)
    mutating func skipBlanks() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }

    /// Passes the word where it stands next.
    mutating func pass(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard offset + count <= bytes.count else { return false }
        for at in 0..<count where bytes[offset + at] != word.utf8Start[at] { return false }
        offset += count
        return true
    }

    /// Passes a string with its quotes.
    /// - Returns: true where it has no escapes.
    mutating func skipString() throws(JSONError) -> Bool {
        var at = offset + 1
        var isPlain = true
        while true {
            at = JSONReader.nextSpecial(in: bytes, from: at)
            guard at < bytes.count else {
                throw JSONError(offset: bytes.count, problem: .unexpectedEnd)
            }
            switch bytes[at] {
            case UInt8(ascii: "\""):
                offset = at + 1
                return isPlain
            case UInt8(ascii: "\\"):
                // The escape itself is checked when it is decoded; a quote behind it is no end.
                isPlain = false
                at += 2
            default: throw JSONError(offset: at, problem: .rawControl)
            }
        }
    }

    /// The first quote, backslash or control from `start`.
    private static func nextSpecial(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        var at = start
        while at + 16 <= bytes.count {
            let block = bytes.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
            let lanes = unsafeBitCast(block, to: SIMD2<UInt64>.self)
            let high = lanes & SIMD2<UInt64>(repeating: 0xE0E0_E0E0_E0E0_E0E0)
            var hits = mask(unsafeBitCast(high, to: SIMD16<UInt8>.self), 0)
            hits |= mask(block, 0x22)
            hits |= mask(block, 0x5C)
            if hits[0] != 0 { return at + hits[0].trailingZeroBitCount / 8 }
            if hits[1] != 0 { return at + 8 + hits[1].trailingZeroBitCount / 8 }
            at += 16
        }
        while at < bytes.count, bytes[at] >= 0x20, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
        return at
    }

    @inline(__always)
    private static func mask(_ block: SIMD16<UInt8>, _ byte: UInt8) -> SIMD2<UInt64> {
        unsafeBitCast(block .== SIMD16<UInt8>(repeating: byte), to: SIMD2<UInt64>.self)
    }

    /// Passes a number of the full grammar: -12.5e+3.
    /// - Returns: true where it has neither fraction nor exponent.
    mutating func skipNumber() throws(JSONError) -> Bool {
        let start = offset
        if peek() == UInt8(ascii: "-") { offset += 1 }
        let first = peek()
        guard skipDigits() else {
            if offset > start { throw failure(.invalidNumber) }
            throw failure(.expected("a value"))
        }
        let digits = offset - start - (bytes[start] == UInt8(ascii: "-") ? 1 : 0)
        guard first != UInt8(ascii: "0") || digits == 1 else {
            throw JSONError(offset: start, problem: .invalidNumber)
        }
        var isWhole = true
        if peek() == UInt8(ascii: ".") {
            isWhole = false
            offset += 1
            guard skipDigits() else { throw failure(.invalidNumber) }
        }
        if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
            isWhole = false
            offset += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { offset += 1 }
            guard skipDigits() else { throw failure(.invalidNumber) }
        }
        return isWhole
    }

    /// Passes digits; false where there is none.
    private mutating func skipDigits() -> Bool {
        let start = offset
        while let byte = peek(), byte >= 0x30, byte <= 0x39 { offset += 1 }
        return offset > start
    }

    /// The value of digits with an optional minus; nil beyond the range of Int.
    func wholeNumber(_ range: Range<Int>) -> Int? {
        let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
        var number = 0
        for at in (isNegative ? range.lowerBound + 1 : range.lowerBound)..<range.upperBound {
            let (tens, overTens) = number.multipliedReportingOverflow(by: 10)
            let digit = Int(bytes[at] - 0x30)
            let (sum, overSum) = tens.subtractingReportingOverflow(digit)
            if overTens || overSum { return nil }
            number = sum
        }
        // Counted downwards, because the lowest Int has no positive counterpart.
        if isNegative { return number }
        return number == .min ? nil : -number
    }
}
