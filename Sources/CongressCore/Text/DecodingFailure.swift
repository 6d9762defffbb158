/// Why a file is no text that can be read, and where that shows.
public struct DecodingFailure: Error, Equatable, Sendable {
    public enum Problem: Equatable, Sendable {
        /// No byte, or nothing but a byte order mark, blanks and line ends.
        case empty
        /// A file of another kind, told by its first bytes.
        case binary(BinaryFormat)
        /// A byte order mark of UTF-32, which no bulletin comes in.
        case utf32
        /// A NUL: a binary file, or UTF-16 that has neither a byte order mark nor a `forced` hint.
        case nulByte
        /// Bytes that are no character of the encoding.
        case invalid(TextEncoding)
        /// The file ends in the middle of a character.
        case truncated(TextEncoding)
        /// Half of a surrogate pair without its other half.
        case unpairedSurrogate(TextEncoding)
    }

    /// The file's name as given to the decoder.
    public let name: String
    public let problem: Problem
    /// From 0, of the first byte of what could not be read, a byte order mark counted in.
    public let byteOffset: Int
    /// From 1, as editors count.
    public let line: Int
    /// From 1, in characters, a byte order mark not counted.
    public let column: Int
}

extension DecodingFailure: CustomStringConvertible {
    public var description: String {
        "\(name):\(line):\(column): byte \(byteOffset): \(problem)"
    }
}

extension DecodingFailure.Problem: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "the file holds no text"
        case .binary(let format): "this is a \(format.title), not a text file"
        case .utf32: "UTF-32, which is not read"
        case .nulByte: "a NUL byte, so this is no text, or UTF-16 without a byte order mark"
        case .invalid(let encoding): "not valid \(encoding.title)"
        case .truncated(let encoding): "the file ends inside a character of \(encoding.title)"
        case .unpairedSurrogate(let encoding): "half a surrogate pair in \(encoding.title)"
        }
    }
}

extension TextEncoding {
    /// The encoding's name as people write it.
    public var title: String {
        switch self {
        case .utf8: "UTF-8"
        case .gb18030: "GB18030"
        case .utf16LittleEndian: "UTF-16LE"
        case .utf16BigEndian: "UTF-16BE"
        }
    }
}
