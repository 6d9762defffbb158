/// Why bytes are not the JSON that was expected, and at which byte that shows.
public struct JSONError: Error, Equatable, Sendable {
    public enum Problem: Equatable, Sendable {
        case unexpectedEnd
        /// Something else than what the grammar or the caller expects here.
        case expected(String)
        case invalidEscape
        case loneSurrogate
        /// A control character that stands in a string without an escape.
        case rawControl
        case invalidUTF8
        case invalidNumber
        case numberOutOfRange
        case tooDeep
        case trailingBytes
        /// Well-formed, but not a value that this field may have.
        case invalidValue(String)
        case missingKey(String)
    }

    /// From the first byte of what the reader was given.
    public var offset: Int
    public var problem: Problem
}

extension JSONError: CustomStringConvertible {
    public var description: String { "byte \(offset): \(problem)" }
}

extension JSONError.Problem: CustomStringConvertible {
    /// What is wrong, without the place.
    public var description: String {
        switch self {
        case .unexpectedEnd: "unexpected end"
        case .expected(let what): "expected \(what)"
        case .invalidEscape: "invalid escape"
        case .loneSurrogate: "half of a surrogate pair"
        case .rawControl: "control character in a string"
        case .invalidUTF8: "invalid UTF-8"
        case .invalidNumber: "invalid number"
        case .numberOutOfRange: "number out of range"
        case .tooDeep: "nested too deeply"
        case .trailingBytes: "bytes after the end"
        case .invalidValue(let key): "invalid value of \"\(key)\""
        case .missingKey(let key): "missing \"\(key)\""
        }
    }
}
