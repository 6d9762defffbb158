/// What stands between the quotes of a string, as a String.
extension JSONReader {
    func validated(_ range: Range<Int>) throws(JSONError) -> String {
        let inside = UnsafeRawBufferPointer(rebasing: bytes[range])
        return try JSONReader.text(inside.bindMemory(to: UInt8.self).span, at: range.lowerBound)
    }

    func unescaped(_ range: Range<Int>) throws(JSONError) -> String {
        let end = range.upperBound
        let inside = UnsafeRawBufferPointer(rebasing: bytes[..<end])
        var text: [UInt8] = []
        text.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < end {
            let escape = Memory.first(UInt8(ascii: "\\"), in: inside, from: at) ?? end
            text.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[at..<escape]))
            at = escape < end ? try appendEscaped(escape, end, to: &text) : end
        }
        return try JSONReader.text(text.span, at: range.lowerBound)
    }

    private static func text(_ bytes: Span<UInt8>, at offset: Int) throws(JSONError) -> String {
        do throws(UTF8.ValidationError) {
            return String(copying: try UTF8Span(validating: bytes))
        } catch {
            throw JSONError(offset: offset, problem: .invalidUTF8)
        }
    }

    /// Decodes the escape at `at` and returns where the text goes on.
    private func appendEscaped(
        _ at: Int, _ end: Int, to text: inout [UInt8]
    ) throws(JSONError) -> Int {
        switch bytes[at + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[at + 1])
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "u"):
            let (scalar, next) = try unicodeEscape(at, end)
            text.append(contentsOf: UTF8.encode(scalar)!)
            return next
        default: throw JSONError(offset: at, problem: .invalidEscape)
        }
        return at + 2
    }

    /// `\u5e73`, or two of them that make a surrogate pair.
    private func unicodeEscape(
        _ at: Int, _ end: Int
    ) throws(JSONError) -> (scalar: Unicode.Scalar, next: Int) {
        let first = try codeUnit(at, end)
        if let scalar = Unicode.Scalar(first) { return (scalar, at + 6) }
        guard UTF16.isLeadSurrogate(UInt16(first)), at + 6 < end,
            bytes[at + 6] == UInt8(ascii: "\\")
        else { throw JSONError(offset: at, problem: .loneSurrogate) }
        let second = try codeUnit(at + 6, end)
        guard UTF16.isTrailSurrogate(UInt16(second)) else {
            throw JSONError(offset: at, problem: .loneSurrogate)
        }
        let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
        return (Unicode.Scalar(value)!, at + 12)
    }

    private func codeUnit(_ at: Int, _ end: Int) throws(JSONError) -> UInt32 {
        guard at + 6 <= end, bytes[at + 1] == UInt8(ascii: "u") else {
            throw JSONError(offset: at, problem: .invalidEscape)
        }
        var unit: UInt32 = 0
        for digit in bytes[at + 2..<at + 6] {
            guard let value = Hexadecimal.value(of: digit) else {
                throw JSONError(offset: at, problem: .invalidEscape)
            }
            unit = unit << 4 | UInt32(value)
        }
        return unit
    }
}
