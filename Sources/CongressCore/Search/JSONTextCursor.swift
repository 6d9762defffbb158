/// Steps over the characters of a JSON string where it lies in memory, in both directions.
struct JSONTextCursor {
    enum Step {
        case scalar(Unicode.Scalar)
        /// The string's end, in the direction of the walk.
        case end
        /// Something that takes a reader of the whole string to understand: `\u0009`.
        case unclear
    }

    let bytes: UnsafeRawBufferPointer
    /// Forward, the next character begins here; backward, it ends here.
    var at: Int

    @inline(__always)
    mutating func forward() -> Step {
        guard at < bytes.count else { return .end }
        let byte = bytes[at]
        if byte >= 0x80 { return .scalar(multibyte()) }
        if byte == UInt8(ascii: "\"") { return .end }
        if byte == UInt8(ascii: "\\") { return forwardEscape() }
        at += 1
        return .scalar(Unicode.Scalar(byte))
    }

    @inline(__always)
    mutating func backward() -> Step {
        guard at > 0 else { return .end }
        let last = bytes[at - 1]
        guard last >= 0x80 else { return backwardASCII(last) }
        var start = at - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var cursor = JSONTextCursor(bytes: bytes, at: start)
        at = start
        return .scalar(cursor.multibyte())
    }

    /// Decodes sound UTF-8 of two bytes or more.
    @inline(__always)
    private mutating func multibyte() -> Unicode.Scalar {
        let lead = UInt32(bytes[at])
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard at + length <= bytes.count else {
            at = bytes.count
            return "\u{FFFD}"
        }
        var value = lead & (0x7F >> UInt32(length))
        for index in 1..<length { value = value << 6 | UInt32(bytes[at + index] & 0x3F) }
        at += length
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private mutating func forwardEscape() -> Step {
        guard at + 1 < bytes.count, let scalar = JSONTextCursor.escaped(bytes[at + 1]) else {
            return .unclear
        }
        at += 2
        return .scalar(scalar)
    }

    private mutating func backwardASCII(_ last: UInt8) -> Step {
        if isEscaped(at - 1) {
            guard let scalar = JSONTextCursor.escaped(last) else { return .unclear }
            at -= 2
            return .scalar(scalar)
        }
        if last == UInt8(ascii: "\"") { return .end }
        if isInHexEscape(at - 1) { return .unclear }
        at -= 1
        return .scalar(Unicode.Scalar(last))
    }

    /// True where a single backslash stands before the byte.
    func isEscaped(_ place: Int) -> Bool {
        var start = place
        while start > 0, bytes[start - 1] == UInt8(ascii: "\\") { start -= 1 }
        return (place - start) % 2 == 1
    }

    /// True where the byte may be a digit of `\u0009`.
    func isInHexEscape(_ place: Int) -> Bool {
        for back in 1...4 where place - back > 0 && bytes[place - back] == UInt8(ascii: "u") {
            if isEscaped(place - back) { return true }
        }
        return false
    }

    private static func escaped(_ letter: UInt8) -> Unicode.Scalar? {
        switch letter {
        case UInt8(ascii: "n"): "\n"
        case UInt8(ascii: "r"): "\r"
        case UInt8(ascii: "t"): "\t"
        case UInt8(ascii: "b"): "\u{8}"
        case UInt8(ascii: "f"): "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(letter)
        default: nil
        }
    }
}
