/// The tables that an archive can be written as. The raw value is what `rdctl export` takes.
public enum ExportTable: String, CaseIterable, Sendable {
    /// One row for each issue of a bulletin.
    case issues
    /// One row for each record of every kind, sessions included.
    case records
    case speeches
    case inspections
    /// One row for each practice, problem and advice of an inspection report.
    case findings
    case chronicle
    case articles
    case photos
    case sessions
    /// One row for each matter that a session dealt with.
    case agenda
    /// One row for each person: a name in a region and a body.
    case people
    /// One row for each role that a person is printed with.
    case posts
    /// One row for each record and person whom it names.
    case mentions
    /// One row for each session, person and capacity.
    case attendance
    /// One row for each part of an issue that is not a record: masthead, contents, colophon.
    case matter

    /// The kinds of record that the table's rows come from; empty where they come from issues.
    public var kinds: [RecordKind] {
        switch self {
        case .issues, .matter: []
        case .records, .people, .posts: RecordKind.allCases
        case .speeches: [.speech]
        case .inspections, .findings: [.inspection]
        case .chronicle: [.chronicle]
        case .articles: [.article]
        case .photos: [.photo]
        case .sessions, .agenda, .attendance: [.session]
        case .mentions: [.speech, .inspection, .article, .chronicle, .photo]
        }
    }
}

extension ExportTable {
    /// Whether its rows are people, or what they did.
    public var isOfPeople: Bool {
        switch self {
        case .people, .posts, .mentions, .attendance: true
        case .issues, .records, .speeches, .inspections, .findings, .chronicle, .articles, .photos,
            .sessions, .agenda, .matter:
            false
        }
    }

    /// False where no row shows the text of a record.
    public var printsTexts: Bool {
        switch self {
        case .records, .speeches, .inspections, .chronicle, .articles, .photos, .sessions: true
        case .issues, .findings, .agenda, .people, .posts, .mentions, .attendance, .matter: false
        }
    }
}

/// The forms that a table can be written in. The raw value is what `--format` takes.
public enum ExportFormat: String, CaseIterable, Sendable {
    /// RFC 4180: comma, CRLF, a header line.
    case csv
    /// Tab, LF, a header line; tab, line end and backslash as `\t`, `\n`, `\r` and `\\`.
    case tsv
    /// One array, one object on each line.
    case json
    /// One object on each line.
    case ndjson
}

/// How CSV and TSV are written, and which rows of a table.
public struct ExportOptions: Equatable, Sendable {
    /// The language of the column names.
    public enum Header: String, CaseIterable, Sendable {
        case english = "en"
        case chinese = "zh"
    }

    /// Begins the file with EF BB BF, without which Excel garbles Chinese.
    public var writesByteOrderMark: Bool
    /// Puts `'` before a cell that a spreadsheet would run as a formula; see `FormulaGuard`.
    public var guardsFormulas: Bool
    public var header: Header
    /// Rows that are passed over at the beginning, and how many are written at most.
    public var offset = 0
    public var limit: Int?

    public init(
        writesByteOrderMark: Bool = false, guardsFormulas: Bool = false, header: Header = .english
    ) {
        self.writesByteOrderMark = writesByteOrderMark
        self.guardsFormulas = guardsFormulas
        self.header = header
    }
}
