/// One line of an index as it lies in memory, of which a search reads as little as it can.
struct IndexLine {
    let bytes: UnsafeRawBufferPointer

    /// What stands at the head of every line that the index writer wrote.
    struct Head {
        /// The bytes of the id as written.
        var id: UnsafeRawBufferPointer
        var kind: RecordKind
        /// The bytes of the issue's id as written; empty for a session.
        var issue: UnsafeRawBufferPointer
        var dates: DateList
    }

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The bytes of the id as written; nil where the line is not as the index writer writes it.
    func id() -> UnsafeRawBufferPointer? {
        var reader = HeadReader(bytes: bytes)
        return reader.pass("{\"id\":") ? reader.string() : nil
    }

    /// Nil where the line is not as the index writer writes it.
    func head() -> Head? {
        var reader = HeadReader(bytes: bytes)
        guard reader.pass("{\"id\":"), let id = reader.string(), reader.pass(",\"kind\":"),
            let kindBytes = reader.string(), let kind = RecordKind(bytes: kindBytes)
        else { return nil }
        var issue = UnsafeRawBufferPointer(rebasing: bytes[0..<0])
        if kind != .session {
            guard reader.pass(",\"issue\":"), let id = reader.string() else { return nil }
            issue = id
        }
        guard reader.pass(",\"dates\":["), let dates = reader.dates() else { return nil }
        return Head(id: id, kind: kind, issue: issue, dates: dates)
    }

    /// Whether one of a session's reports stands in an issue that fits; true too where an escape hides
    /// the issue's id.
    func hasReport(inIssue fits: (String) -> Bool) -> Bool {
        var at = 0
        while let place = IndexLine.issueScanner.next(in: bytes, at..<bytes.count) {
            at = place + 1
            var reader = HeadReader(bytes: bytes, at: place)
            guard reader.pass("\"issue\":") else { continue }
            guard let id = reader.string(), !fits(String(decoding: id, as: UTF8.self)) else {
                return true
            }
        }
        return false
    }

    private static let issueScanner = NeedleScanner([Array("\"issue\":".utf8)])

    /// Where the string begins that the byte at `place` stands in.
    /// - Parameter start: no quote before this one is looked for.
    func openingQuote(before place: Int, from start: Int = 0) -> Int? {
        let cursor = JSONTextCursor(bytes: bytes, at: place)
        var end = place
        while let quote = Memory.last(UInt8(ascii: "\""), in: bytes, start..<end) {
            if !cursor.isEscaped(quote) { return quote }
            end = quote
        }
        return nil
    }

    /// The key of the string that begins with the quote; nil for an element of a list.
    func key(ofStringAt quote: Int) -> UnsafeRawBufferPointer? {
        guard quote >= 3, bytes[quote - 1] == UInt8(ascii: ":"),
            bytes[quote - 2] == UInt8(ascii: "\""),
            let start = Memory.last(UInt8(ascii: "\""), in: bytes, 0..<quote - 2)
        else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[start + 1..<quote - 2])
    }
}

/// Tells where the strings of a line begin that places stand in, which are asked for from left to
/// right: no byte is looked at twice, however many places a long string holds.
struct StringWalk {
    let line: IndexLine
    private var place = 0
    private var quote: Int?

    init(_ bytes: UnsafeRawBufferPointer) {
        line = IndexLine(bytes)
    }

    mutating func openingQuote(before place: Int) -> Int? {
        quote = line.openingQuote(before: place, from: self.place) ?? quote
        self.place = place
        return quote
    }

    /// The key of the string that the byte at `place` stands in; nil for an element of a list.
    mutating func key(at place: Int) -> UnsafeRawBufferPointer? {
        openingQuote(before: place).flatMap { line.key(ofStringAt: $0) }
    }
}

extension RecordKind {
    init?(bytes: UnsafeRawBufferPointer) {
        if bytes.spells("chronicle") {
            self = .chronicle
        } else if bytes.spells("article") {
            self = .article
        } else if bytes.spells("photo") {
            self = .photo
        } else if bytes.spells("speech") {
            self = .speech
        } else if bytes.spells("inspection") {
            self = .inspection
        } else if bytes.spells("session") {
            self = .session
        } else {
            return nil
        }
    }
}

extension UnsafeRawBufferPointer {
    /// True where the bytes are those of the ASCII text.
    @inline(__always)
    func spells(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count == length else { return false }
        let start = text.utf8Start
        for index in 0..<length where self[index] != start[index] { return false }
        return true
    }
}
