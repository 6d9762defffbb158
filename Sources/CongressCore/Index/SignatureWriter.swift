/// Writes the signatures of an issue, or of neighbouring sessions, as a line of the index: groups of
/// records that stand one behind the other, each with the count of bytes of its lines and the
/// separators between them, their sum as `IndexChecksum` has it, and the signature.
///
///     {"issue":"…","groups":[[33210,"0f…","BB…"],[18730,"9c…","Qw…"]]}
///     {"session":"…","groups":[[30127,"7a…","AK…"]]}
struct SignatureWriter {
    /// Bytes of record lines beyond which no group goes that has several: few enough that a hit leads
    /// to few lines.
    private let groupSize: Int

    private var writer = JSONWriter()
    private var signature = Signature()
    /// Where the group begins and where it ends so far.
    private var group = 0..<0

    init(issue: String, groupSize: Int = 32 << 10) {
        self.init("issue", issue, groupSize: groupSize)
    }

    /// One group, named after its first session.
    init(session: String) { self.init("session", session, groupSize: .max) }

    private init(_ key: StaticString, _ id: String, groupSize: Int) {
        self.groupSize = groupSize
        writer.beginObject()
        writer.field(key, id)
        writer.key("groups")
        writer.beginArray()
    }

    /// Adds an issue's record; see `begin`.
    mutating func add(_ record: Record, _ line: Range<Int>, of lines: [UInt8]) {
        begin(line, of: lines)
        if let title = record.title { add(title) }
        if let subtitle = record.article?.subtitle { add(subtitle) }
        add(record.text)
    }

    /// Goes on to the next record, whose texts are to be added.
    /// - Parameters:
    ///   - line: where its line stands in `lines`.
    ///   - lines: the lines so far.
    mutating func begin(_ line: Range<Int>, of lines: [UInt8]) {
        if line.upperBound - group.lowerBound > groupSize { close(lines) }
        if group.isEmpty { group = line }
        group = group.lowerBound..<line.upperBound
    }

    mutating func add(_ text: String) { signature.add(text) }

    /// The line without a line end.
    mutating func finish(_ lines: [UInt8]) -> [UInt8] {
        close(lines)
        writer.endArray()
        writer.endObject()
        return writer.bytes
    }

    private mutating func close(_ lines: [UInt8]) {
        guard !group.isEmpty else { return }
        let sum = lines.withUnsafeBytes {
            IndexChecksum.sum(of: UnsafeRawBufferPointer(rebasing: $0[group]))
        }
        writer.beginArray()
        writer.integer(group.count)
        writer.string(Hexadecimal.text(sum))
        writer.string(String(decoding: signature.take(), as: UTF8.self))
        writer.endArray()
        group = 0..<0
    }
}
