/// The line of a record or a session, taken apart without making values of its fields: where each of
/// them stands. Ranges count bytes of the line; strings come without their quotes, lists without
/// their brackets.
public struct RecordLine {
    public let bytes: UnsafeRawBufferPointer
    public let kind: RecordKind
    public let id: Range<Int>
    public let dates: Range<Int>
    public private(set) var file = 0..<0
    public private(set) var lines = 0..<0
    /// Empty where the text begins on the first line and no other line begins in it.
    public private(set) var places = 0..<0
    public private(set) var text = 0..<0

    // Nil where the record has no such field.
    /// Of a session, the fields from its chair to its observers, with their keys.
    public private(set) var people: Range<Int>?
    public private(set) var title: Range<Int>?
    public private(set) var agenda: Range<Int>?

    /// Nil where the line is not as the index writer writes it.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        var reader = HeadReader(bytes: bytes)
        guard reader.pass("{\"id\":"), let id = reader.plain(), reader.pass(",\"kind\":"),
            let kindName = reader.string(), let kind = RecordKind(bytes: kindName)
        else { return nil }
        self.bytes = bytes
        self.kind = kind
        self.id = id
        if kind != .session {
            guard reader.pass(",\"issue\":"), reader.plain() != nil else { return nil }
        }
        guard reader.pass(",\"dates\":["), let dates = reader.flatList() else { return nil }
        self.dates = dates
        guard kind == .session ? readSession(&reader) : readFields(&reader) else { return nil }
    }

    /// Reads what stands between a record's dates and its end.
    private mutating func readFields(_ reader: inout HeadReader) -> Bool {
        people = reader.pass(",\"people\":[") ? reader.objects() : nil
        title = reader.pass(",\"title\":") ? reader.escaped() : nil
        reader.passArticle()
        // Whatever could not be passed above makes this fail.
        guard reader.pass(",\"file\":"), let file = reader.plain(), reader.pass(",\"lines\":["),
            let lines = reader.numbers()
        else { return false }
        let places =
            reader.pass("\"places\":[") ? reader.numbers() : lines.upperBound..<lines.upperBound
        let end = bytes.count - 2
        guard let places, reader.pass("\"text\":\""), reader.at <= end,
            bytes[end] == UInt8(ascii: "\""), bytes[end + 1] == UInt8(ascii: "}")
        else { return false }
        self.file = file
        self.lines = lines
        self.places = places
        text = reader.at..<end
        return true
    }

    /// Reads what stands between a session's dates and its reports, and from the line's end back to
    /// its file; the readings between, which are most of the line, are not looked at.
    private mutating func readSession(_ reader: inout HeadReader) -> Bool {
        if reader.pass(",\"region\":"), reader.escaped() == nil { return false }
        guard reader.pass(",\"body\":"), reader.string() != nil else { return false }
        if reader.pass(",\"term\":") { reader.passDigits() }
        if reader.pass(",\"number\":") { reader.passDigits() }
        let start = reader.at
        if reader.pass(",\"chair\":"), !reader.passPerson() { return false }
        if reader.pass(",\"attendees\":["), reader.objects() == nil { return false }
        if reader.pass(",\"observers\":["), reader.objects() == nil { return false }
        people = start..<reader.at
        agenda = reader.pass(",\"agenda\":[") ? reader.objects() : nil
        guard reader.pass(",\"reports\":[") || reader.pass(",\"readings\":["),
            let tail = SessionTail(bytes), tail.start >= reader.at
        else { return false }
        file = tail.file
        lines = tail.lines
        title = tail.title
        text = tail.text
        return true
    }

    func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range])
    }
}

/// The fields at the end of a session's line, found from its last byte back.
private struct SessionTail {
    let start: Int
    let file: Range<Int>
    let lines: Range<Int>
    let title: Range<Int>?
    let text: Range<Int>

    init?(_ bytes: UnsafeRawBufferPointer) {
        var reader = TailReader(bytes: bytes, at: bytes.count)
        guard reader.pass("}"), let text = reader.string(), reader.pass(",\"text\":") else {
            return nil
        }
        self.text = text
        title = reader.string()
        if title != nil, !reader.pass(",\"title\":") { return nil }
        guard let lines = reader.numbers("\"lines\":["), reader.pass(","),
            let file = reader.string(), reader.pass(",\"file\":"),
            ByteSearch.first(UInt8(ascii: "\\"), in: bytes, file) == file.upperBound
        else { return nil }
        self.lines = lines
        self.file = file
        start = reader.at
    }
}

/// Reads a line from its end; `at` is where what has been read begins.
private struct TailReader {
    let bytes: UnsafeRawBufferPointer
    var at: Int

    mutating func pass(_ text: StaticString) -> Bool {
        let start = at - text.utf8CodeUnitCount
        guard start >= 0, UnsafeRawBufferPointer(rebasing: bytes[start..<at]).spells(text) else {
            return false
        }
        at = start
        return true
    }

    /// Passes a string, whatever it holds.
    mutating func string() -> Range<Int>? {
        guard at > 0, bytes[at - 1] == UInt8(ascii: "\"") else { return nil }
        let end = at - 1
        guard let quote = IndexLine(bytes).openingQuote(before: end) else { return nil }
        at = quote
        return quote + 1..<end
    }

    /// Passes a list of lists of numbers with its key.
    mutating func numbers(_ key: StaticString) -> Range<Int>? {
        guard at > 0, bytes[at - 1] == UInt8(ascii: "]"),
            let quote = Memory.last(UInt8(ascii: "\""), in: bytes, 0..<at)
        else { return nil }
        let end = at - 1
        var reader = self
        reader.at = quote + 3
        guard quote + 3 <= end, reader.pass(key) else { return nil }
        at = reader.at
        return quote + 3..<end
    }
}

extension HeadReader {
    fileprivate mutating func passDigits() {
        while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    }

    /// Passes the fields of an article and of a report between its title and its file, as far as
    /// they can be passed.
    fileprivate mutating func passArticle() {
        if pass(",\"subtitle\":") { _ = escaped() }
        if pass(",\"column\":") { _ = escaped() }
        if pass(",\"authors\":[") { _ = objects() }
        if pass(",\"source\":") { _ = escaped() }
        if pass(",\"form\":") { _ = plain() }
        if pass(",\"laws\":[") { _ = strings() }
        if pass(",\"findings\":[") { _ = objects() }
        if pass(",\"outline\":[") { _ = objects() }
    }

    /// Passes a person's object.
    fileprivate mutating func passPerson() -> Bool {
        guard pass("{\"name\":"), escaped() != nil else { return false }
        if pass(",\"role\":"), escaped() == nil { return false }
        if pass(",\"mark\":"), escaped() == nil { return false }
        return pass("}")
    }

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
    mutating func escaped() -> Range<Int>? {
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

    /// Passes a list of numbers, or of lists of them, and the comma behind it, to the quote that
    /// follows.
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
