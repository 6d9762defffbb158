/// One record or session that names a person as taking part.
public struct Appearance: Equatable, Sendable {
    /// What the person was there. The raw value stands in every output.
    public enum Capacity: String, CaseIterable, Sendable {
        /// Named by a chronicle entry or a caption.
        case participant
        /// Signed a report or an article.
        case author
        /// Gave the speech.
        case speaker
        /// Presided over the session, attended it, sat in (列席).
        case chair, attendee, observer

        /// Whether it is a part in a session, not in a record.
        public var isAttendance: Bool {
            switch self {
            case .chair, .attendee, .observer: true
            case .participant, .author, .speaker: false
            }
        }
    }

    /// The id of the record or session.
    public var record: String
    /// The issue of the record; empty for a session.
    public var issue: String
    public var kind: RecordKind
    public var capacity: Capacity
    public var role: String?
    public var mark: String?
    public var dates: [EDTFDate]
    public var file: String
    /// The lowest line of the record in the file; nil where it owns none.
    public var line: Int?
    /// The ids of the records that prove the role: the record itself, or the session's reports.
    public var proofs: [String]
    /// The place in the order in which records were added, from 0.
    var sequence: Int

    /// The first and last day that the dates may mean.
    public var earliest: CivilDate? { dates.lazy.map(\.earliest).min() }
    public var latest: CivilDate? { dates.lazy.map(\.latest).max() }
}

extension [Appearance] {
    /// By date; what has none comes last; what falls together stays in the order of the archive.
    var inOrderOfTime: [Appearance] {
        let times = map { ($0.earliest?.ordinal ?? Int.max, $0.sequence) }
        return indices.sorted { times[$0] < times[$1] }.map { self[$0] }
    }
}
