// The rows that tables are made of: a record or issue, with what stands around it.

/// A record, its issue and the sessions that it reports.
struct RecordRow: Sendable {
    let record: Record
    /// Nil for a session, which issues share.
    let issue: Issue?
    let sessionIDs: [String]

    /// For a session whose congress met, else whose bulletin it is.
    var region: String? {
        session.map(\.facts.region) ?? issue?.region
    }

    var session: Session? {
        if case .session(let session) = record.detail { session } else { nil }
    }

    var inspection: InspectionReport? {
        if case .inspection(let report) = record.detail { report } else { nil }
    }
}

/// One heading of an inspection report.
struct FindingRow: Sendable {
    let report: RecordRow
    /// Where it stands among the report's headings, from 1.
    let position: Int
    let finding: InspectionReport.Finding
}

/// One matter that a session dealt with.
struct AgendaRow: Sendable {
    let session: RecordRow
    /// Where it stands on the agenda, from 1.
    let position: Int
    let item: Session.AgendaItem
}

/// One part of an issue that is not a record.
struct MatterRow: Sendable {
    let issue: Issue
    let matter: Issue.Matter
}

extension LineSpans {
    /// The lowest and the highest line, whatever the reading order.
    var lowest: Int? { ranges.map(\.lowerBound).min() }
    var highest: Int? { ranges.map(\.upperBound).max() }
}
