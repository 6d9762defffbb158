/// What `check` found wrong in an archive whose checksum is right.
public struct CheckFinding: Equatable, Sendable {
    public enum Code: String, CaseIterable, Sendable {
        /// A line of the index that is not what a line of its section must be.
        case brokenLine = "broken-line"
        case repeatedID = "repeated-id"
        /// Lines of a section in the wrong order, or records away from their issue.
        case wrongOrder = "wrong-order"
        /// A digest or a number of records that the content does not have.
        case wrongDigest = "wrong-digest"
        /// A physical line that two records or matter entries own, or that the file does not have.
        case ledger
        /// A printed line of the source that nobody owns.
        case lostLine = "lost-line"
        case sourceMissing = "source-missing"
        case sourceChanged = "source-changed"
    }

    public var code: Code
    /// The id of the issue, record or session, or the path of a source; the bare name of one that
    /// was not found.
    public var subject: String
    public var message: String
    /// The message in Chinese.
    public var chinese: String

    /// False for an original that was not found or is another text by now: the archive itself may be
    /// sound without it.
    public var isDamage: Bool { code != .sourceMissing && code != .sourceChanged }
}

/// What `check` looked at and found.
public struct CheckReport: Sendable {
    public var findings: [CheckFinding] = []
    public var issues = 0
    public var records = 0
    public var sessions = 0
    /// Source files that were compared.
    public var sources = 0

    public var isDamaged: Bool { findings.contains(where: \.isDamage) }

    /// True where an original is not the text that was imported.
    public var hasChangedSources: Bool { findings.contains { $0.code == .sourceChanged } }
}
