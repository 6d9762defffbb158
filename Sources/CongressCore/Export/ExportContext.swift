/// What the rows of a table tell beside their own record: the issue it stands in, and the
/// sessions that it reports.
public struct ExportContext: Sendable {
    private var issues: [ExactKey: Issue] = [:]
    /// The ids of the sessions that a record reports, by the record's id.
    private var sessions: [ExactKey: [String]] = [:]

    public init(issues: some Sequence<Issue>, sessions: some Sequence<SessionReports> = []) {
        for issue in issues { note(issue) }
        for session in sessions { note(session) }
    }

    private mutating func note(_ issue: Issue) {
        var known = issue
        known.matter = []  // The longest part, and no row asks for it.
        issues[ExactKey(issue.id)] = known
    }

    private mutating func note(_ session: SessionReports) {
        for record in session.records {
            sessions[ExactKey(record), default: []].append(session.id)
        }
    }

    func issue(_ id: String) -> Issue? {
        issues[ExactKey(id)]
    }

    func sessions(reportedBy record: String) -> [String] {
        sessions[ExactKey(record)] ?? []
    }
}
