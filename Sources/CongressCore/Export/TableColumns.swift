extension ExportTable {
    /// The names of the columns, as the header of CSV and TSV gives them, with their captions.
    public var columns: [(name: String, caption: String)] {
        switch self {
        case .issues: IssueColumns.issues.names()
        case .matter: IssueColumns.matter.names()
        case .findings: RecordColumns.findings.names()
        case .agenda: SessionColumns.agenda.names()
        case .people: PeopleColumns.people.names()
        case .posts: PeopleColumns.posts.names()
        case .mentions: PeopleColumns.mentions.names()
        case .attendance: PeopleColumns.attendance.names()
        case .records, .speeches, .inspections, .chronicle, .articles, .photos, .sessions:
            recordColumns.names()
        }
    }

    /// The columns of a table with one row for each record; empty for the other tables.
    var recordColumns: [Column<RecordRow>] {
        switch self {
        case .records: RecordColumns.records
        case .speeches: RecordColumns.speeches
        case .inspections: RecordColumns.inspections
        case .chronicle: RecordColumns.chronicle
        case .articles: RecordColumns.articles
        case .photos: RecordColumns.photos
        case .sessions: SessionColumns.sessions
        default: []
        }
    }
}

extension Array {
    fileprivate func names<Row>() -> [(name: String, caption: String)]
    where Element == Column<Row> {
        map { ($0.name, $0.caption) }
    }
}
