/// What the rows of a table tell beside their own record: the issue it stands in, and the
/// sessions that it reports. Fill it before the first record is exported.
public struct ExportContext: Sendable {
    private var issues: [ExactKey: Issue] = [:]
    /// The ids of the sessions that a record reports, by the record's id.
    private var sessions: [ExactKey: [String]] = [:]

    public init() {}

    public init(issues: some Sequence<Issue>, sessions: some Sequence<Record> = []) {
        for issue in issues { note(issue) }
        for session in sessions { note(session: session) }
    }

    public mutating func note(_ issue: Issue) {
        var known = issue
        known.matter = []  // The longest part, and no row asks for it.
        issues[ExactKey(issue.id)] = known
    }

    public mutating func note(session record: Record) {
        guard case .session(let session) = record.detail else { return }
        for report in session.reportIDs {
            sessions[ExactKey(report), default: []].append(record.id)
        }
    }

    func issue(_ id: String) -> Issue? {
        issues[ExactKey(id)]
    }

    func sessions(reportedBy record: String) -> [String] {
        sessions[ExactKey(record)] ?? []
    }
}

extension Session {
    /// The ids of the records that report the meeting, each once, in the order of the readings.
    var reportIDs: [String] { readings.map(\.record).distinct }
}
