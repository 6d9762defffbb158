/// A record and its line in the index. Written with a fixed order of keys, `text` last, without what
/// is nil or empty; read in any order, with unknown keys passed over.
public enum RecordCodec {
    /// Appends the record as one JSON object, without a line end.
    public static func write(_ record: Record, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("id", record.id)
        writer.field("kind", record.kind.rawValue)
        if case .session(let session) = record.detail {
            SessionCodec.writeFields(of: session, record, to: &writer)
        } else {
            writeFields(of: record, to: &writer)
        }
        writer.field("text", record.text)
        writer.endObject()
    }

    /// The long fields of a line, which many readers have no use for.
    public struct LongFields: OptionSet, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let text = LongFields(rawValue: 1)
        public static let places = LongFields(rawValue: 2)
        public static let all: LongFields = [.text, .places]
    }

    /// Reads a line of the index. Of the long fields only those that are asked for; a text that is
    /// passed over is empty, and places are those of a text with one line.
    public static func read(
        _ line: UnsafeRawBufferPointer, with long: LongFields = .all
    ) throws(JSONError) -> Record {
        var reader = JSONReader(line)
        let record = try read(from: &reader, with: long)
        try reader.end()
        return record
    }

    /// Reads the object that comes next.
    public static func read(from reader: inout JSONReader) throws(JSONError) -> Record {
        try read(from: &reader, with: .all)
    }

    private static func read(
        from reader: inout JSONReader, with long: LongFields
    ) throws(JSONError) -> Record {
        var fields = RecordFields(start: reader.offset, long: long)
        try reader.beginObject()
        while let key = try reader.nextKey() { try fields.read(key, from: &reader) }
        return try fields.record()
    }

    private static func writeFields(of record: Record, to writer: inout JSONWriter) {
        writer.field("issue", record.issue)
        writer.dates("dates", record.dates)
        switch record.detail {
        case .chronicle, .photo: writer.people("people", record.people)
        default: break
        }
        writer.field("title", record.title)
        if let article = record.article {
            writer.field("subtitle", article.subtitle)
            writer.field("column", article.column)
            writer.authors(article.authors)
            writer.field("source", article.source)
        }
        if case .inspection(let report) = record.detail {
            writer.field("form", report.form.rawValue)
            writer.strings("laws", report.laws)
            writer.findings(report.findings)
        }
        if let article = record.article { writer.outline(article.outline) }
        writer.field("file", record.file)
        writer.lines(record.lines)
        writer.places(record.places, of: record.lines)
    }
}

/// What the keys of one object held, until all are known and the kind says what they make.
struct RecordFields {
    /// Where the object begins, for errors about what is missing.
    let start: Int
    private let long: RecordCodec.LongFields
    private var id: String?
    private var kind: RecordKind?
    private var file: String?
    private var text: String?
    private var lines: LineSpans?
    private var issue = ""
    private var title: String?
    private var dates: [EDTFDate] = []
    private var places: [Record.Place]?
    private var people: [Person] = []
    private var article = Article()
    private var form: InspectionReport.Form?
    private var laws: [String] = []
    private var findings: [InspectionReport.Finding] = []
    private var session = SessionFields()

    init(start: Int, long: RecordCodec.LongFields) {
        self.start = start
        self.long = long
    }

    mutating func read(_ key: JSONKey, from reader: inout JSONReader) throws(JSONError) {
        switch key {
        case "id": id = try reader.string()
        case "kind": kind = try reader.choice("kind")
        case "issue": issue = try reader.string()
        case "dates": dates = try reader.dates()
        case "people": people = try reader.people()
        case "title": title = try reader.optionalString()
        case "file": file = try reader.string()
        case "lines": lines = try reader.lineSpans()
        case "places":
            if long.contains(.places) {
                places = try reader.places()
            } else {
                try reader.skipValue()
            }
        case "text":
            text = ""
            if long.contains(.text) { text = try reader.string() } else { try reader.skipValue() }
        default: try readOfKind(key, from: &reader)
        }
    }

    private mutating func readOfKind(
        _ key: JSONKey, from reader: inout JSONReader
    ) throws(JSONError) {
        switch key {
        case "subtitle": article.subtitle = try reader.optionalString()
        case "column": article.column = try reader.optionalString()
        case "authors":
            article.authors = try reader.list { (reader) throws(JSONError) in try reader.author() }
        case "source": article.source = try reader.optionalString()
        case "form": form = reader.null() ? nil : try reader.choice("form")
        case "laws": laws = try reader.strings()
        case "findings":
            findings = try reader.list { (reader) throws(JSONError) in try reader.finding() }
        case "outline":
            article.outline = try reader.list { (reader) throws(JSONError) in
                try reader.outlineItem()
            }
        default: try session.read(key, from: &reader)
        }
    }

    func record() throws(JSONError) -> Record {
        let kind = try required(kind, "kind")
        let lines = try required(lines, "lines")
        return Record(
            id: try required(id, "id"), issue: issue, file: try required(file, "file"),
            title: title, dates: dates, text: try required(text, "text"),
            lines: lines,
            places: kind == .session ? [] : places ?? Record.Place.onlyFirst(of: lines),
            detail: try detail(of: kind))
    }

    private func detail(of kind: RecordKind) throws(JSONError) -> Record.Detail {
        switch kind {
        case .speech: return .speech(article)
        case .article: return .article(article)
        case .chronicle: return .chronicle(ChronicleEntry(people: people))
        case .photo: return .photo(PhotoCaption(people: people))
        case .inspection:
            let form = try required(form, "form")
            return .inspection(
                InspectionReport(article: article, form: form, laws: laws, findings: findings))
        case .session:
            let facts = session.facts(dates: dates, body: try required(session.body, "body"))
            return .session(Session(facts: facts, readings: session.readings))
        }
    }

    private func required<Value>(
        _ value: Value?, _ key: String
    ) throws(JSONError) -> Value {
        guard let value else { throw JSONError(offset: start, problem: .missingKey(key)) }
        return value
    }
}
