/// The small values that lines of the index are made of. What is nil or empty is left out.
extension JSONWriter {
    mutating func dates(_ key: StaticString, _ dates: [EDTFDate]) {
        list(key, dates) { $0.string($1.description) }
    }

    mutating func people(_ key: StaticString, _ people: [Person]) {
        list(key, people) { $0.person($1) }
    }

    mutating func person(_ person: Person) {
        beginObject()
        field("name", person.name)
        field("role", person.role)
        field("mark", person.mark)
        endObject()
    }

    mutating func authors(_ authors: [Author]) {
        guard !authors.isEmpty else { return }
        list("authors", authors) { writer, author in
            writer.beginObject()
            writer.field("name", author.name)
            writer.field("role", author.role)
            writer.key("org")
            writer.bool(author.isOrganisation)
            writer.endObject()
        }
    }

    /// `"lines":[[3,11],[20,20]]`
    public mutating func lines(_ spans: LineSpans) {
        pairs("lines", spans.pairs)
    }

    /// `"places":[3,0,1,17]`: of the first place its line and its scalar offset in the text, of
    /// every other how much further both are. Left out where the text begins on the first line and
    /// no other line begins in it.
    mutating func places(_ places: [Record.Place], of lines: LineSpans) {
        if places == Record.Place.onlyFirst(of: lines) { return }
        key("places")
        beginArray()
        var last = Record.Place(line: 0, offset: 0)
        for place in places {
            integer(place.line - last.line)
            integer(place.offset - last.offset)
            last = place
        }
        endArray()
    }

    mutating func outline(_ outline: [OutlineItem]) {
        guard !outline.isEmpty else { return }
        list("outline", outline) { writer, item in
            writer.beginObject()
            writer.field("level", item.level)
            writer.field("title", item.title)
            writer.field("line", item.line)
            writer.endObject()
        }
    }

    mutating func findings(_ findings: [InspectionReport.Finding]) {
        guard !findings.isEmpty else { return }
        list("findings", findings) { writer, finding in
            writer.beginObject()
            writer.field("part", finding.part.rawValue)
            writer.field("title", finding.title)
            writer.field("line", finding.line)
            writer.endObject()
        }
    }

    mutating func strings(_ key: StaticString, _ strings: [String]) {
        guard !strings.isEmpty else { return }
        list(key, strings) { $0.string($1) }
    }
}

extension LineSpans {
    /// The first and the last line of each range, as JSON lists them.
    var pairs: some Sequence<(Int, Int)> {
        ranges.lazy.map { ($0.lowerBound, $0.upperBound) }
    }
}
