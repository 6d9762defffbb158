/// Bytes of a file to text. The encoding is told by a byte order mark, else it is UTF-8 where the
/// whole file is strict UTF-8, else GB18030 where the whole file is that and does not begin as
/// UTF-8. Nothing is ever replaced or skipped: what is not wholly readable is refused with its place.
public struct TextDecoder: Sendable {
    /// The encoding that the user named; nil to tell it from the bytes. UTF-16 without a byte order
    /// mark is read only when named.
    public let forced: TextEncoding?

    public init(forced: TextEncoding? = nil) {
        self.forced = forced
    }

    /// - Parameter name: the file's name, for the text and for failures.
    public func decode(
        _ bytes: UnsafeRawBufferPointer, name: String
    ) throws(DecodingFailure) -> SourceText {
        try FileDecoding(bytes: bytes, name: name, forced: forced).text()
    }
}

/// One file on its way to text.
private struct FileDecoding {
    let bytes: UnsafeRawBufferPointer
    let name: String
    let forced: TextEncoding?

    func text() throws(DecodingFailure) -> SourceText {
        // Two bytes are enough of a mark except where they may be a character of UTF-16.
        if let format = BinaryFormat(bytes, shortestMark: forced?.isUTF16 == true ? 4 : 2) {
            throw DecodingFailure(
                name: name, problem: .binary(format), byteOffset: 0, line: 1, column: 1)
        }
        if forced == nil, isUTF32 {
            throw DecodingFailure(
                name: name, problem: .utf32, byteOffset: 0, line: 1, column: 1)
        }
        if let known = forced ?? TextEncoding(byteOrderMarkOf: bytes) {
            return try text(attempt(known))
        }
        let utf8 = attempt(.utf8)
        guard let obstacle = utf8.run.obstacle, obstacle != .nul, !utf8.isSurelyUTF8 else {
            return try text(utf8)
        }
        let gb18030 = attempt(.gb18030)
        guard let obstacle = gb18030.run.obstacle, obstacle != .nul else {
            return try text(gb18030)
        }
        let isRatherUTF8 =
            damage(.utf8, from: utf8.run.read) <= damage(.gb18030, from: gb18030.run.read)
        return try text(isRatherUTF8 ? utf8 : gb18030)
    }

    private var isUTF32: Bool {
        bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
    }

    private func text(_ attempt: Attempt) throws(DecodingFailure) -> SourceText {
        if let problem = attempt.problem {
            let place = Place(after: attempt.scalars)
            throw DecodingFailure(
                name: name, problem: problem, byteOffset: attempt.markLength + attempt.run.read,
                line: place.line, column: place.column)
        }
        guard attempt.scalars.contains(where: { !$0.isLayoutBlank && $0 != "\n" && $0 != "\r" })
        else {
            throw DecodingFailure(name: name, problem: .empty, byteOffset: 0, line: 1, column: 1)
        }
        return SourceText(name: name, encoding: attempt.encoding, scalars: attempt.scalars)
    }

    private func attempt(_ encoding: TextEncoding) -> Attempt {
        let mark = bytes.starts(with: encoding.byteOrderMark) ? encoding.byteOrderMark.count : 0
        let content = UnsafeRawBufferPointer(rebasing: bytes[mark...])
        var run = DecodedRun(read: 0, written: 0)
        // One place more than needed, so that the buffer has an address for no bytes, too.
        let scalars = [Unicode.Scalar](
            unsafeUninitializedCapacity: content.count / (encoding.isUTF16 ? 2 : 1) + 1
        ) { buffer, count in
            run = encoding.reader.read(content, into: buffer.baseAddress!)
            count = run.written
        }
        return Attempt(encoding: encoding, markLength: mark, scalars: scalars, run: run)
    }

    /// How badly the bytes from an offset on fit an encoding: wrong places per 65,536 bytes, judged
    /// by the first 64 of them.
    private func damage(_ encoding: TextEncoding, from offset: Int) -> Int {
        var wrong = 0
        var at = offset
        let scratch = UnsafeMutablePointer<Unicode.Scalar>.allocate(capacity: bytes.count)
        defer { scratch.deallocate() }
        while at < bytes.count, wrong < 64 {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[at...])
            let run = encoding.reader.read(rest, into: scratch)
            guard run.obstacle != nil else { break }
            wrong += 1
            at += run.read + 1
            if encoding == .utf8 {
                // What is left of a broken character is the same wrong place.
                while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
            }
        }
        return wrong * 65536 / (wrong < 64 ? bytes.count : at)
    }
}

/// What reading the file in one encoding came to.
private struct Attempt {
    let encoding: TextEncoding
    let markLength: Int
    let scalars: [Unicode.Scalar]
    let run: DecodedRun

    /// So many characters of three bytes do not come about in another encoding: the file is UTF-8
    /// with a wrong byte, or goes on in another encoding, which GB18030 may read as other words.
    var isSurelyUTF8: Bool {
        scalars.lazy.filter(\.isHan).prefix(Attempt.fewestHan).count == Attempt.fewestHan
    }
    private static let fewestHan = 16

    var problem: DecodingFailure.Problem? {
        switch run.obstacle {
        case nil: nil
        case .nul: .nulByte
        case .invalid: .invalid(encoding)
        case .truncated: .truncated(encoding)
        case .unpairedSurrogate: .unpairedSurrogate(encoding)
        }
    }
}

/// Line and column, from 1, of what comes after the given characters.
private struct Place {
    var line = 1
    var column = 1

    init(after scalars: [Unicode.Scalar]) {
        var previous: Unicode.Scalar?
        for scalar in scalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r":
                line += 1
                column = 1
            default: column += 1
            }
            previous = scalar
        }
    }
}

extension TextEncoding {
    /// U+FEFF in this encoding.
    fileprivate var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        }
    }

    fileprivate var isUTF16: Bool {
        self == .utf16LittleEndian || self == .utf16BigEndian
    }

    fileprivate var reader: any ScalarReader.Type {
        switch self {
        case .utf8: UTF8Reader.self
        case .gb18030: GB18030Reader.self
        case .utf16LittleEndian: UTF16LittleEndianReader.self
        case .utf16BigEndian: UTF16BigEndianReader.self
        }
    }

    fileprivate init?(byteOrderMarkOf bytes: UnsafeRawBufferPointer) {
        guard
            let marked = TextEncoding.allCases.first(where: {
                bytes.starts(with: $0.byteOrderMark)
            })
        else { return nil }
        self = marked
    }
}
