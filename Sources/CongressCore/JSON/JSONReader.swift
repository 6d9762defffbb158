/// Reads JSON from bytes, one value after another, as the caller asks for them. Strict: whatever
/// RFC 8259 does not allow is an error with its byte offset. The bytes must outlive the reader.
///
///     try reader.beginObject()
///     while let key = try reader.nextKey() {
///         switch key {
///         case "id": id = try reader.string()
///         default: try reader.skipValue()
///         }
///     }
public struct JSONReader {
    /// Deeper nesting than any archive has; it keeps hostile input from exhausting the stack.
    static let maximumDepth = 256

    let bytes: UnsafeRawBufferPointer
    /// Where the next value, separator or end is looked for.
    public internal(set) var offset: Int
    private var depth = 0
    /// True right after `{` or `[`, where no comma stands.
    private var isFirst = true

    public init(_ bytes: UnsafeRawBufferPointer, from offset: Int = 0) {
        self.bytes = bytes
        self.offset = offset
    }

    public mutating func beginObject() throws(JSONError) {
        try begin(UInt8(ascii: "{"), "an object")
    }

    public mutating func beginArray() throws(JSONError) {
        try begin(UInt8(ascii: "["), "an array")
    }

    /// The next key of the object that was begun, or nil at its end, which is passed.
    public mutating func nextKey() throws(JSONError) -> JSONKey? {
        guard try !passedEnd(UInt8(ascii: "}")) else { return nil }
        skipBlanks()
        guard peek() == UInt8(ascii: "\"") else { throw failure(.expected("a key")) }
        let start = offset
        let isPlain = try skipString()
        let range = start + 1..<offset - 1
        var key = JSONKey(bytes: UnsafeRawBufferPointer(rebasing: bytes[range]), decoded: nil)
        if !isPlain {
            key.decoded = try unescaped(range)
        } else if key.bytes.contains(where: { $0 >= 0x80 }) {
            key.decoded = try validated(range)
        }
        skipBlanks()
        guard peek() == UInt8(ascii: ":") else { throw failure(.expected(":")) }
        offset += 1
        return key
    }

    /// Whether the array that was begun has another element; its end is passed.
    public mutating func nextElement() throws(JSONError) -> Bool {
        try !passedEnd(UInt8(ascii: "]"))
    }

    public mutating func string() throws(JSONError) -> String {
        skipBlanks()
        guard peek() == UInt8(ascii: "\"") else { throw failure(.expected("a string")) }
        let start = offset + 1
        if try skipString() {
            return try validated(start..<offset - 1)
        }
        return try unescaped(start..<offset - 1)
    }

    public mutating func bool() throws(JSONError) -> Bool {
        skipBlanks()
        if pass("true") { return true }
        if pass("false") { return false }
        throw failure(.expected("true or false"))
    }

    /// Passes `null` where it stands next.
    public mutating func null() -> Bool {
        skipBlanks()
        return pass("null")
    }

    /// A whole number, however it is written: `17`, `17.0`, `1.7e1`.
    public mutating func integer() throws(JSONError) -> Int {
        skipBlanks()
        let start = offset
        let isWhole = try skipNumber()
        if isWhole, let number = wholeNumber(start..<offset) { return number }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard !isWhole, let number = Double(text), let exact = Int(exactly: number) else {
            throw JSONError(offset: start, problem: .numberOutOfRange)
        }
        return exact
    }

    /// Passes a value of any kind and checks its grammar, but not what its strings hold.
    public mutating func skipValue() throws(JSONError) {
        skipBlanks()
        switch peek() {
        case UInt8(ascii: "{"):
            try beginObject()
            while try nextKey() != nil { try skipValue() }
        case UInt8(ascii: "["):
            try beginArray()
            while try nextElement() { try skipValue() }
        case UInt8(ascii: "\""): _ = try skipString()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
        case UInt8(ascii: "n"):
            guard null() else { throw failure(.expected("null")) }
        default: _ = try skipNumber()
        }
    }

    /// Only blanks may be left.
    public mutating func end() throws(JSONError) {
        skipBlanks()
        guard offset == bytes.count else { throw failure(.trailingBytes) }
    }

    /// The error of what was just found, at the place where the reader stands.
    public func failure(_ problem: JSONError.Problem) -> JSONError {
        JSONError(offset: offset, problem: offset >= bytes.count ? .unexpectedEnd : problem)
    }

    private mutating func begin(_ byte: UInt8, _ what: String) throws(JSONError) {
        skipBlanks()
        guard peek() == byte else { throw failure(.expected(what)) }
        guard depth < JSONReader.maximumDepth else { throw failure(.tooDeep) }
        depth += 1
        offset += 1
        isFirst = true
    }

    private mutating func passedEnd(_ byte: UInt8) throws(JSONError) -> Bool {
        skipBlanks()
        if peek() == byte {
            offset += 1
            depth -= 1
            isFirst = false
            return true
        }
        if !isFirst {
            guard peek() == UInt8(ascii: ",") else { throw failure(.expected(", or the end")) }
            offset += 1
        }
        isFirst = false
        return false
    }
}

/// A key of an object, compared without making a String of it.
public struct JSONKey {
    let bytes: UnsafeRawBufferPointer
    /// The key itself where it is more than plain ASCII.
    fileprivate(set) var decoded: String?

    /// Lets a `switch` name the keys that it knows.
    public static func ~= (name: StaticString, key: JSONKey) -> Bool {
        if let decoded = key.decoded { return decoded.isExactly(name.description) }
        guard key.bytes.count == name.utf8CodeUnitCount else { return false }
        for at in 0..<key.bytes.count where key.bytes[at] != name.utf8Start[at] { return false }
        return true
    }
}
