/// Issues and records as the record contract describes them. Every field of a kind is always
/// there: null, or `[]` for a list, where the bulletin does not say.
extension JSONWriter {
    /// One issue as an object.
    public mutating func contractObject(_ issue: Issue) {
        beginObject()
        fields(of: issue)
        endObject()
    }

    /// One record of any kind as an object.
    public mutating func contractObject(_ record: Record) {
        beginObject()
        fields(of: record)
        endObject()
    }

    /// Lines of an issue that belong to no record, as an object of kind `matter`.
    public mutating func contractObject(_ matter: Issue.Matter, of issue: Issue) {
        beginObject()
        nullable("id", issue.id)
        nullable("kind", "matter")
        nullable("issue", issue.id)
        nullable("what", matter.what.rawValue)
        nullable("file", issue.file)
        lines(matter.lines)
        nullable("text", matter.text)
        endObject()
    }

    mutating func fields(of issue: Issue) {
        nullable("id", issue.id)
        nullable("file", issue.file)
        nullable("publication", issue.publication)
        nullable("publisher", issue.publisher)
        nullable("region", issue.region)
        nullable("year", issue.year)
        nullable("number", issue.number)
        nullable("total", issue.total)
        nullable("published", issue.published?.description)
        nullable("encoding", issue.encoding.rawValue)
        nullable("line_count", issue.lineCount)
        nullable("digest", issue.digest.isEmpty ? nil : issue.digest)
        list("matter", issue.matter) { json, matter in
            json.beginObject()
            json.nullable("what", matter.what.rawValue)
            json.lines(matter.lines)
            json.endObject()
        }
    }

    /// The text comes last, so that a reader of a line finds the short fields at its head.
    mutating func fields(of record: Record) {
        nullable("id", record.id)
        nullable("kind", record.kind.rawValue)
        nullable("issue", record.issue.isEmpty ? nil : record.issue)
        nullable("title", record.title)
        contractDates(record.dates)
        switch record.detail {
        case .speech(let article), .article(let article): fields(of: article)
        case .inspection(let report): fields(of: report)
        case .chronicle(let entry): participants("people", entry.people)
        case .photo(let caption): participants("people", caption.people)
        case .session(let session): fields(of: session)
        }
        nullable("file", record.file)
        lines(record.lines)
        nullable("text", record.text)
    }
}

// MARK: - The fields of each kind

extension JSONWriter {
    private mutating func fields(of article: Article) {
        nullable("subtitle", article.subtitle)
        nullable("column", article.column)
        list("authors", article.authors) { json, author in
            json.beginObject()
            json.nullable("name", author.name)
            json.nullable("role", author.role)
            json.key("org")
            json.bool(author.isOrganisation)
            json.endObject()
        }
        nullable("source", article.source)
        list("outline", article.outline) { json, item in
            json.beginObject()
            json.nullable("level", item.level)
            json.nullable("title", item.title)
            json.nullable("line", item.line)
            json.endObject()
        }
    }

    private mutating func fields(of report: InspectionReport) {
        fields(of: report.article)
        nullable("form", report.form.rawValue)
        list("laws", report.laws) { $0.string($1) }
        list("findings", report.findings) { json, finding in
            json.beginObject()
            json.nullable("part", finding.part.rawValue)
            json.nullable("title", finding.title)
            json.nullable("line", finding.line)
            json.endObject()
        }
    }

    private mutating func fields(of session: Session) {
        fields(of: session.facts)
        list("reports", session.reportIDs) { $0.string($1) }
        list("readings", session.readings) { json, reading in
            json.beginObject()
            json.fields(of: reading)
            json.endObject()
        }
    }

    /// What one report says by itself, so that a reader sees where reports differ.
    private mutating func fields(of reading: Session.Reading) {
        nullable("record", reading.record)
        nullable("issue", reading.issue)
        nullable("kind", reading.kind.rawValue)
        nullable("file", reading.file)
        lines(reading.lines)
        contractDates(reading.facts.dates)
        fields(of: reading.facts)
    }

    private mutating func fields(of facts: Session.Facts) {
        nullable("region", facts.region)
        nullable("body", facts.body.rawValue)
        nullable("term", facts.term)
        nullable("number", facts.number)
        key("chair")
        if let chair = facts.chair { participant(chair) } else { null() }
        participants("attendees", facts.attendees)
        participants("observers", facts.observers)
        list("agenda", facts.agenda) { json, item in
            json.beginObject()
            json.nullable("action", item.action)
            json.nullable("item", item.item)
            json.endObject()
        }
    }
}

// MARK: - Values that several kinds share

extension JSONWriter {
    private mutating func nullable(_ key: StaticString, _ text: String?) {
        self.key(key)
        if let text { string(text) } else { null() }
    }

    private mutating func nullable(_ key: StaticString, _ number: Int?) {
        self.key(key)
        if let number { integer(number) } else { null() }
    }

    private mutating func contractDates(_ dates: [EDTFDate]) {
        list("dates", dates) { $0.string($1.description) }
    }

    private mutating func participants(_ key: StaticString, _ people: [Person]) {
        list(key, people) { $0.participant($1) }
    }

    private mutating func participant(_ person: Person) {
        beginObject()
        nullable("name", person.name)
        nullable("role", person.role)
        nullable("mark", person.mark)
        endObject()
    }
}
