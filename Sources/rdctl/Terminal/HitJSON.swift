import CongressCore

/// Hits as JSON objects: the record as every export prints it, and where the words stand.
enum HitJSON {
    static func string(_ text: String) -> [UInt8] {
        var json = JSONWriter()
        json.string(text)
        return json.bytes
    }

    static func record(_ hit: Hit, _ output: QueryOutput) -> [UInt8] {
        var json = JSONWriter(capacity: hit.text.utf8.count + 1024)
        switch hit.subject {
        case .record(let record): json.contractObject(record)
        case .matter(let matter, let issue): json.contractObject(matter, of: issue)
        }
        // The object goes on with what this query adds to it.
        var bytes = json.bytes
        bytes.removeLast()
        bytes.append(UInt8(ascii: ","))
        var rest = JSONWriter()
        rest.field("match", hit.match.rawValue)
        if output.explains {
            rest.list("foldings", hit.foldings) { $0.string($1.rawValue) }
        }
        rest.list("hits", hit.places.isEmpty ? [] : hit.snippets(context: output.context)) {
            json, snippet in
            json.beginObject()
            json.field("line", snippet.line)
            write(snippet, to: &json)
            json.endObject()
        }
        rest.endObject()
        return bytes + rest.bytes
    }

    static func line(_ hit: Hit, _ snippet: Snippet) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("id", hit.id)
        json.field("kind", hit.kind)
        json.field("file", hit.file)
        json.field("line", snippet.line)
        write(snippet, to: &json)
        json.endObject()
        return json.bytes
    }

    /// Marks count Unicode scalars from 0.
    private static func write(_ snippet: Snippet, to json: inout JSONWriter) {
        json.field("text", snippet.text)
        json.pairs("marks", snippet.marks.map { ($0.lowerBound, $0.upperBound) })
    }
}
