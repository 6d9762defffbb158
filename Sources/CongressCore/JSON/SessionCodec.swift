/// What is special in the line of a session: the facts of all reports together, the records that
/// report, and each report's own reading, from which the session can be merged again.
enum SessionCodec {
    /// Writes the fields between `kind` and `text`. The record's dates are those of the facts.
    static func writeFields(
        of session: Session, _ record: Record, to writer: inout JSONWriter
    ) {
        writeFacts(session.facts, to: &writer)
        writer.strings("reports", session.readings.map(\.record))
        writer.list("readings", session.readings) { write($1, to: &$0) }
        writer.field("file", record.file)
        writer.lines(record.lines)
        writer.field("title", record.title)
    }

    static func write(_ reading: Session.Reading, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.field("record", reading.record)
        writer.field("issue", reading.issue)
        writer.field("file", reading.file)
        writer.lines(reading.lines)
        writer.field("kind", reading.kind.rawValue)
        writeFacts(reading.facts, to: &writer)
        writer.endObject()
    }

    static func readReading(from reader: inout JSONReader) throws(JSONError) -> Session.Reading {
        let start = reader.offset
        var record = ""
        var issue = ""
        var file = ""
        var lines = LineSpans()
        var kind = RecordKind.article
        var dates: [EDTFDate] = []
        var fields = SessionFields()
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "record": record = try reader.string()
            case "issue": issue = try reader.string()
            case "file": file = try reader.string()
            case "lines": lines = try reader.lineSpans()
            case "kind": kind = try reader.choice("kind")
            case "dates": dates = try reader.dates()
            default: try fields.read(key, from: &reader)
            }
        }
        guard let body = fields.body else {
            throw JSONError(offset: start, problem: .missingKey("body"))
        }
        return Session.Reading(
            record: record, issue: issue, file: file, lines: lines, kind: kind,
            facts: fields.facts(dates: dates, body: body))
    }

    /// Of a reading only whose meeting it tells of, and what `MeetingTies` looks at.
    struct TiedReading {
        fileprivate(set) var issue = ""
        fileprivate(set) var region: String?
        fileprivate(set) var body = Session.Body.congress
        fileprivate(set) var ties = MeetingTies()

        var owner: String { Session.owner(region: region, issue: issue) }
    }

    static func readTies(from reader: inout JSONReader) throws(JSONError) -> TiedReading {
        var reading = TiedReading()
        var number: Int?
        var term: Int?
        var dates: [EDTFDate] = []
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "issue": reading.issue = try reader.string()
            case "region": reading.region = try reader.optionalString()
            case "body": reading.body = try reader.choice("body")
            case "number": number = try reader.optionalInteger()
            case "term": term = try reader.optionalInteger()
            case "dates": dates = try reader.dates()
            default: try reader.skipValue()
            }
        }
        reading.ties.add(number: number, term: term, dates: dates)
        return reading
    }

    /// Of a session only which records report it.
    static func readReports(_ line: UnsafeRawBufferPointer) throws(JSONError) -> SessionReports {
        var reader = JSONReader(line)
        var session = SessionReports(id: "", records: [])
        try reader.beginObject()
        while let key = try reader.nextKey() {
            switch key {
            case "id": session.id = try reader.string()
            case "reports": session.records = try reader.strings().distinct
            default: try reader.skipValue()
            }
        }
        return session
    }

    private static func writeFacts(_ facts: Session.Facts, to writer: inout JSONWriter) {
        writer.dates("dates", facts.dates)
        writer.field("region", facts.region)
        writer.field("body", facts.body.rawValue)
        writer.field("term", facts.term)
        writer.field("number", facts.number)
        if let chair = facts.chair {
            writer.key("chair")
            writer.person(chair)
        }
        if !facts.attendees.isEmpty { writer.people("attendees", facts.attendees) }
        if !facts.observers.isEmpty { writer.people("observers", facts.observers) }
        guard !facts.agenda.isEmpty else { return }
        writer.list("agenda", facts.agenda) { writer, item in
            writer.beginObject()
            writer.field("action", item.action)
            writer.field("item", item.item)
            writer.endObject()
        }
    }
}

/// The keys that a session and a reading of it share.
struct SessionFields {
    private(set) var body: Session.Body?
    private(set) var readings: [Session.Reading] = []
    private var region: String?
    private var term: Int?
    private var number: Int?
    private var chair: Person?
    private var attendees: [Person] = []
    private var observers: [Person] = []
    private var agenda: [Session.AgendaItem] = []

    mutating func read(_ key: JSONKey, from reader: inout JSONReader) throws(JSONError) {
        switch key {
        case "region": region = try reader.optionalString()
        case "body": body = try reader.choice("body")
        case "term": term = try reader.optionalInteger()
        case "number": number = try reader.optionalInteger()
        case "chair": chair = reader.null() ? nil : try reader.person()
        case "attendees": attendees = try reader.people()
        case "observers": observers = try reader.people()
        case "agenda":
            agenda = try reader.list { (reader) throws(JSONError) in try reader.agendaItem() }
        case "readings":
            readings = try reader.list { (reader) throws(JSONError) in
                try SessionCodec.readReading(from: &reader)
            }
        default: try reader.skipValue()
        }
    }

    func facts(dates: [EDTFDate], body: Session.Body) -> Session.Facts {
        Session.Facts(
            region: region, body: body, term: term, number: number, dates: dates, chair: chair,
            attendees: attendees, observers: observers, agenda: agenda)
    }
}
