/// The line of a record, taken apart without making values of its fields: where each of them stands.
/// Ranges count bytes of the line; strings come without their quotes, lists without their brackets.
public struct RecordLine {
    public let bytes: UnsafeRawBufferPointer
    public let kind: RecordKind
    public let id: Range<Int>
    public let issue: Range<Int>
    public let dates: Range<Int>
    public let file: Range<Int>
    public let lines: Range<Int>
    /// Empty where the record has no line marks.
    public let places: Range<Int>
    public let text: Range<Int>

    // Nil where the record has no such field.
    public let people: Range<Int>?
    public let title: Range<Int>?
    public let subtitle: Range<Int>?
    public let column: Range<Int>?
    public let authors: Range<Int>?
    public let source: Range<Int>?
    public let form: Range<Int>?
    public let laws: Range<Int>?
    public let findings: Range<Int>?
    public let outline: Range<Int>?

    /// Nil for a session, and where the line is not as the index writer writes it.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        var reader = HeadReader(bytes: bytes)
        guard reader.pass("{\"id\":"), let id = reader.plain(), reader.pass(",\"kind\":"),
            let kindName = reader.string(), let kind = RecordKind(bytes: kindName),
            kind != .session, reader.pass(",\"issue\":"), let issue = reader.plain(),
            reader.pass(",\"dates\":["), let dates = reader.flatList()
        else { return nil }
        people = reader.pass(",\"people\":[") ? reader.objects() : nil
        title = reader.pass(",\"title\":") ? reader.escaped() : nil
        subtitle = reader.pass(",\"subtitle\":") ? reader.escaped() : nil
        column = reader.pass(",\"column\":") ? reader.escaped() : nil
        authors = reader.pass(",\"authors\":[") ? reader.objects() : nil
        source = reader.pass(",\"source\":") ? reader.escaped() : nil
        form = reader.pass(",\"form\":") ? reader.plain() : nil
        laws = reader.pass(",\"laws\":[") ? reader.strings() : nil
        findings = reader.pass(",\"findings\":[") ? reader.objects() : nil
        outline = reader.pass(",\"outline\":[") ? reader.objects() : nil
        // Whatever could not be passed above makes this fail.
        guard reader.pass(",\"file\":"), let file = reader.plain(), reader.pass(",\"lines\":["),
            let lines = reader.numbers()
        else { return nil }
        let places =
            reader.pass("\"places\":[") ? reader.numbers() : lines.upperBound..<lines.upperBound
        let end = bytes.count - 2
        guard let places, reader.pass("\"text\":\""), reader.at <= end,
            bytes[end] == UInt8(ascii: "\""), bytes[end + 1] == UInt8(ascii: "}")
        else { return nil }
        self.bytes = bytes
        self.kind = kind
        self.id = id
        self.issue = issue
        self.dates = dates
        self.file = file
        self.lines = lines
        self.places = places
        text = reader.at..<end
    }

    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }
}

extension HeadReader {
    /// Passes a string without escapes.
    fileprivate mutating func plain() -> Range<Int>? {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
        let start = at + 1
        guard let end = Memory.first(UInt8(ascii: "\""), in: bytes, from: start),
            ByteSearch.first(UInt8(ascii: "\\"), in: bytes, start..<end) == end
        else { return nil }
        at = end + 1
        return start..<end
    }

    /// Passes a string, whatever it holds.
    fileprivate mutating func escaped() -> Range<Int>? {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
        let start = at + 1
        var from = start
        while let quote = Memory.first(UInt8(ascii: "\""), in: bytes, from: from) {
            if !JSONTextCursor(bytes: bytes, at: quote).isEscaped(quote) {
                at = quote + 1
                return start..<quote
            }
            from = quote + 1
        }
        return nil
    }

    /// Passes a list that holds no other and no string with a bracket.
    fileprivate mutating func flatList() -> Range<Int>? {
        guard let end = Memory.first(UInt8(ascii: "]"), in: bytes, from: at) else { return nil }
        defer { at = end + 1 }
        return at..<end
    }

    /// Passes a list of lists of numbers and the comma behind it, to the quote that follows.
    fileprivate mutating func numbers() -> Range<Int>? {
        guard let quote = Memory.first(UInt8(ascii: "\""), in: bytes, from: at), quote - 2 >= at,
            bytes[quote - 1] == UInt8(ascii: ","), bytes[quote - 2] == UInt8(ascii: "]")
        else { return nil }
        defer { at = quote }
        return at..<quote - 2
    }

    /// Passes a list of objects that hold no lists.
    fileprivate mutating func objects() -> Range<Int>? { list(lastByte: UInt8(ascii: "}")) }

    /// Passes a list of strings.
    fileprivate mutating func strings() -> Range<Int>? { list(lastByte: UInt8(ascii: "\"")) }

    /// The list ends where its last byte and `],"` are followed by the next key: inside of a string
    /// such a quote would be its end, and no letter can stand there.
    private mutating func list(lastByte: UInt8) -> Range<Int>? {
        let start = at
        if pass("]") { return start..<start }
        var from = at
        while let end = Memory.first(UInt8(ascii: "]"), in: bytes, from: from) {
            if end + 3 < bytes.count, bytes[end - 1] == lastByte,
                bytes[end + 1] == UInt8(ascii: ","), bytes[end + 2] == UInt8(ascii: "\""),
                bytes[end + 3] &- UInt8(ascii: "a") < 26
            {
                at = end + 1
                return start..<end
            }
            from = end + 1
        }
        return nil
    }
}
