/// An issue and its line in the index. Beside the issue the line says how many records it has and
/// the SHA-256 of its content, see `ContentDigest`.
public enum IssueCodec {
    /// What only the index knows of an issue.
    public struct Ledger: Equatable, Sendable {
        /// How many record lines belong to the issue.
        public var records: Int
        /// 64 hexadecimal digits.
        public var digest: String
    }

    /// Appends the issue as one JSON object, without a line end. A nil ledger leaves its fields out.
    public static func write(_ issue: Issue, _ ledger: Ledger?, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", issue.id)
        writer.field("file", issue.file)
        writer.field("publication", issue.publication)
        writer.field("publisher", issue.publisher)
        writer.field("region", issue.region)
        writer.field("year", issue.year)
        writer.field("number", issue.number)
        writer.field("total", issue.total)
        writer.field("published", issue.published?.description)
        writer.field("digest", issue.digest)
        writer.field("encoding", issue.encoding.rawValue)
        writer.field("lines", issue.lineCount)
        writer.field("records", ledger?.records)
        writer.field("records_sha256", ledger?.digest)
        writer.list("matter", issue.matter) { writer, matter in
            writer.beginObject()
            writer.field("what", matter.what.rawValue)
            writer.lines(matter.lines)
            writer.places(matter.places, of: matter.lines)
            writer.field("text", matter.text)
            writer.endObject()
        }
        writer.endObject()
    }

    /// Reads a line of the index.
    public static func read(
        _ line: UnsafeRawBufferPointer
    ) throws(JSONError) -> (issue: Issue, ledger: Ledger) {
        var reader = JSONReader(line)
        let result = try read(from: &reader)
        try reader.end()
        return result
    }

    /// Reads the object that comes next. Without `matter`, whose texts are most of the line and stand
    /// last in what we write, the reader stops there.
    public static func read(
        from reader: inout JSONReader, withMatter: Bool = true
    ) throws(JSONError) -> (issue: Issue, ledger: Ledger) {
        reader.skipBlanks()
        let start = reader.offset
        var issue = Issue(id: "", file: "")
        var ledger = Ledger(records: -1, digest: "")
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "records": ledger.records = try reader.integer()
            case "records_sha256": ledger.digest = try reader.string()
            case "matter" where withMatter:
                issue.matter = try reader.list { (reader) throws(JSONError) in
                    try matter(from: &reader)
                }
            case "matter" where ledger.records >= 0 && !ledger.digest.isEmpty:
                return (issue, ledger)
            default: try read(key, into: &issue, from: &reader)
            }
        }
        let missing =
            issue.id.isEmpty
            ? "id" : ledger.records < 0 ? "records" : ledger.digest.isEmpty ? "records_sha256" : nil
        if let missing { throw JSONError(offset: start, problem: .missingKey(missing)) }
        return (issue, ledger)
    }

    private static func read(
        _ key: JSONKey, into issue: inout Issue, from reader: inout JSONReader
    ) throws(JSONError) {
        switch key {
        case "id": issue.id = try reader.string()
        case "file": issue.file = try reader.string()
        case "publication": issue.publication = try reader.optionalString()
        case "publisher": issue.publisher = try reader.optionalString()
        case "region": issue.region = try reader.optionalString()
        case "year": issue.year = try reader.optionalInteger()
        case "number": issue.number = try reader.optionalInteger()
        case "total": issue.total = try reader.optionalInteger()
        case "published":
            issue.published =
                reader.null() ? nil : try reader.value("published") { CivilDate(written: $0) }
        case "digest": issue.digest = try reader.string()
        case "encoding": issue.encoding = try reader.choice("encoding")
        case "lines": issue.lineCount = try reader.integer()
        default: try reader.skipValue()
        }
    }

    private static func matter(
        from reader: inout JSONReader
    ) throws(JSONError) -> Issue.Matter {
        var matter = Issue.Matter(what: .furniture, lines: LineSpans(), text: "", places: [])
        var places: [Record.Place]?
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "what": matter.what = try reader.choice("what")
            case "lines": matter.lines = try reader.lineSpans()
            case "places": places = try reader.places()
            case "text": matter.text = try reader.string()
            default: try reader.skipValue()
            }
        }
        matter.places = places ?? Record.Place.onlyFirst(of: matter.lines)
        return matter
    }
}
