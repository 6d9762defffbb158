/// Gives rows the shape of one format and gathers their bytes.
struct RowWriter: Sendable {
    private let format: ExportFormat
    private let options: ExportOptions
    /// Only the writer of the format is used; two fields, since an enum's payload would be copied.
    private var delimited: DelimitedWriter
    private var json = JSONWriter()
    private var isFirstRow = true
    /// Rows that were handed over, and those of them that were written.
    private var offered = 0
    private(set) var written = 0

    init(_ format: ExportFormat, options: ExportOptions) {
        self.format = format
        self.options = options
        delimited = DelimitedWriter(
            format == .tsv ? .tsv : .csv, guardsFormulas: options.guardsFormulas)
    }

    /// Writes what stands before the first row.
    mutating func begin(_ header: [String]) {
        switch format {
        case .csv, .tsv:
            if options.writesByteOrderMark { delimited.bytes += [0xEF, 0xBB, 0xBF] }
            delimited.header(header)
        case .json: json.raw("[\n")
        case .ndjson: break
        }
    }

    /// Writes a row in the columns of its table; in JSON as an object with their names.
    mutating func write<Row>(_ row: Row, _ columns: [Column<Row>]) {
        guard admitsNext() else { return }
        switch format {
        case .csv, .tsv: delimited.row(row, columns)
        case .json, .ndjson: object { $0.fields(of: row, columns) }
        }
    }

    /// Writes an issue; in JSON by the record contract, which knows more than the columns.
    mutating func write(_ issue: Issue) {
        guard admitsNext() else { return }
        switch format {
        case .csv, .tsv: delimited.row(issue, IssueColumns.issues)
        case .json, .ndjson: object { $0.fields(of: issue) }
        }
    }

    /// Writes a record; in JSON by the record contract, which knows more than the columns.
    mutating func write(_ row: RecordRow, columns: [Column<RecordRow>]) {
        guard admitsNext() else { return }
        switch format {
        case .csv, .tsv: delimited.row(row, columns)
        case .json, .ndjson: object { $0.fields(of: row.record) }
        }
    }

    /// True where no further row will be written.
    var isFull: Bool { options.limit.map { written >= $0 } ?? false }

    /// Counts a row, and tells whether it is one of those that were asked for.
    private mutating func admitsNext() -> Bool {
        offered += 1
        guard offered > options.offset, !isFull else { return false }
        written += 1
        return true
    }

    /// Writes what stands after the last row.
    mutating func end() {
        guard format == .json else { return }
        json.raw(isFirstRow ? "]\n" : "\n]\n")
    }

    /// Hands the bytes on if there are at least `size` of them, and forgets them.
    mutating func passOn(
        atLeast size: Int, to sink: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        switch format {
        case .csv, .tsv:
            guard delimited.bytes.count >= size else { return }
            try delimited.bytes.withUnsafeBytes(sink)
            delimited.bytes.removeAll(keepingCapacity: true)
        case .json, .ndjson:
            guard json.bytes.count >= size else { return }
            try json.bytes.withUnsafeBytes(sink)
            json.removeAll()
        }
    }

    private mutating func object(_ fields: (inout JSONWriter) -> Void) {
        if format == .json, !isFirstRow { json.raw(",\n") }
        isFirstRow = false
        json.raw("{")
        fields(&json)
        json.endObject()
        if format == .ndjson { json.raw("\n") }
    }
}

extension JSONWriter {
    /// One field for each column: null for what is not known, an array for a list.
    fileprivate mutating func fields<Row>(of row: Row, _ columns: [Column<Row>]) {
        for column in columns {
            key(column.key)
            switch column.cell(row) {
            case .none: null()
            case .text(let text): string(text)
            case .number(let number): integer(number)
            case .list(let values):
                beginArray()
                for value in values { string(value) }
                endArray()
            case .lines(let lines): pairs(lines.pairs)
            }
        }
    }
}
