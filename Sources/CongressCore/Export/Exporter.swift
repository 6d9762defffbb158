/// Writes one table in one format, piece by piece, into a sink. Rows are built in one buffer
/// that is handed on when it is full, so a table may be larger than memory; only the tables of
/// people and what they did (people, posts, mentions, attendance) are gathered first.
///
/// Add issues or records in the order in which they shall be printed, then call `finish()`.
/// What the table has no rows for is passed over.
public struct Exporter {
    /// Takes the next bytes of the export; they are gone after the call.
    public typealias Sink = (UnsafeRawBufferPointer) throws -> Void

    /// Bytes that gather before the sink is called.
    static let pieceSize = 1 << 18

    private let table: ExportTable
    private let context: ExportContext
    private let sink: Sink
    private var rows: RowWriter
    private var people: PeopleRegister
    /// Whom tables of people are limited to; empty means everybody.
    private let wanted: [PersonName]
    /// What `attendance` tells of each session, by its id.
    private var sessions: [ExactKey: Session.Facts] = [:]

    /// The context must know every issue and session of the archive before records are added.
    /// - Parameters:
    ///   - archive: everybody whom the archive names, where tables of people are made of some
    ///     records only; it tells who is who.
    ///   - names: whom tables of people are limited to; empty means everybody.
    public init(
        _ table: ExportTable, as format: ExportFormat, options: ExportOptions = ExportOptions(),
        context: ExportContext, archive: PeopleRegister? = nil, names: [String] = [],
        to sink: @escaping Sink
    ) {
        self.table = table
        self.context = context
        self.sink = sink
        self.rows = RowWriter(format, options: options)
        self.people = PeopleRegister(context: context, archive: archive)
        self.wanted = names.map { PersonName($0) }
        rows.begin(table.columns.map { options.header == .chinese ? $0.caption : $0.name })
    }

    /// How many rows have been written, the header not among them. Those of people and what they
    /// did are written by `finish()`.
    public var rowCount: Int { rows.written }

    /// True where the options ask for no further row; nothing more need be added.
    public var isFull: Bool { rows.isFull }

    /// Adds an issue; a row of `issues`, several of `matter`.
    public mutating func add(_ issue: Issue) throws {
        switch table {
        case .issues: rows.write(issue)
        case .matter:
            for matter in issue.matter {
                rows.write(MatterRow(issue: issue, matter: matter), IssueColumns.matter)
            }
        default: return
        }
        try passOn()
    }

    /// Adds a record or session of any kind.
    public mutating func add(_ record: Record) throws {
        guard table.kinds.contains(record.kind) else { return }
        switch table {
        case .issues, .matter: return
        case .people, .posts, .mentions, .attendance: gather(record)
        case .findings: writeFindings(of: record)
        case .agenda: writeAgenda(of: record)
        case .records, .speeches, .inspections, .chronicle, .articles, .photos, .sessions:
            rows.write(row(of: record), columns: table.recordColumns)
        }
        try passOn()
    }

    /// Writes what is left. Without this call the export is not whole.
    public mutating func finish() throws {
        switch table {
        case .people:
            for person in wantedPeople {
                rows.write(person, PeopleColumns.people)
                try passOn()
            }
        case .posts: try writePosts()
        case .mentions: try writeAppearances(PeopleColumns.mentions) { !$0.isAttendance }
        case .attendance: try writeAppearances(PeopleColumns.attendance) { $0.isAttendance }
        default: break
        }
        rows.end()
        try passOn(atLeast: 1)
    }

    /// The bytes that have gathered go to the sink once there are enough of them.
    private mutating func passOn(atLeast size: Int = pieceSize) throws {
        try rows.passOn(atLeast: size, to: sink)
    }
}

// MARK: - Rows of each table

extension Exporter {
    private func row(of record: Record) -> RecordRow {
        let isSession = record.kind == .session
        return RecordRow(
            record: record, issue: context.issue(record.issue),
            sessionIDs: isSession ? [record.id] : context.sessions(reportedBy: record.id))
    }

    private mutating func writeFindings(of record: Record) {
        let report = row(of: record)
        for (index, finding) in (report.inspection?.findings ?? []).enumerated() {
            let row = FindingRow(report: report, position: index + 1, finding: finding)
            rows.write(row, RecordColumns.findings)
        }
    }

    private mutating func writeAgenda(of record: Record) {
        let session = row(of: record)
        for (index, item) in (session.session?.facts.agenda ?? []).enumerated() {
            let row = AgendaRow(session: session, position: index + 1, item: item)
            rows.write(row, SessionColumns.agenda)
        }
    }

    private mutating func gather(_ record: Record) {
        people.add(record)
        if table == .attendance, case .session(let session) = record.detail {
            sessions[ExactKey(record.id)] = session.facts
        }
    }

    private var wantedPeople: [RegisteredPerson] {
        guard !wanted.isEmpty else { return people.people() }
        return people.people().filter { person in
            wanted.contains { name in
                person.appearances.contains {
                    name.isName(of: Person(name: person.name, role: $0.role))
                }
            }
        }
    }

    private mutating func writePosts() throws {
        for person in wantedPeople {
            for post in person.posts {
                rows.write(PostRow(person: person, post: post), PeopleColumns.posts)
            }
            try passOn()
        }
    }

    /// One row for each appearance of the wanted capacities, in the order of the records.
    private mutating func writeAppearances(
        _ columns: [Column<AppearanceRow>], where isWanted: (Appearance.Capacity) -> Bool
    ) throws {
        let found = wantedPeople.flatMap { person in
            person.appearances.filter { isWanted($0.capacity) }.map { (person, $0) }
        }
        for (person, appearance) in found.sorted(by: { $0.1.sequence < $1.1.sequence }) {
            let row = AppearanceRow(
                person: person, appearance: appearance,
                session: sessions[ExactKey(appearance.record)])
            rows.write(row, columns)
            try passOn()
        }
    }
}
