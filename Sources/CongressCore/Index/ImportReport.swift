/// What an import did, or with a dry run would do.
public struct ImportReport: Sendable {
    public enum Outcome: Sendable {
        case added
        /// A newer text took the place of the one from `file`, which may have the same name.
        case replaced(file: String)
        /// The same bytes were in the archive under another name.
        case renamed(from: String)
        case unchanged
        /// The same bytes were given twice; they are in under the other name.
        case duplicate(of: String)
        /// Not imported: unreadable (`SystemError`) or no text (what the decoding stage threw).
        case failed(any Error)
    }

    /// Record ids that an import touched.
    public struct Changes: Equatable, Sendable {
        public var added: [String] = []
        public var changed: [String] = []
        public var removed: [String] = []
        public var unchanged = 0
    }

    public struct File: Sendable {
        /// Without its folder.
        public var name: String
        /// The input's path, or its name where it has none.
        public var path: String
        public var outcome: Outcome
        /// Nil for a file that failed.
        public var issue: String?
        public var records = 0
        /// Empty for an unchanged file, which was not parsed.
        public var kinds: [RecordKind: Int] = [:]
        /// Non-blank lines of the file, and how many of them some record or matter owns.
        public var printedLines = 0
        public var ownedLines = 0
        public var diagnostics: [Diagnostic] = []
        public var changes = Changes()

        public var hasFailed: Bool {
            if case .failed = outcome { true } else { false }
        }
    }

    /// In the order of the inputs.
    public var files: [File] = []
    /// Issues that are gone: renamed ones under their old id, or all others after a rebuild.
    public var removedIssues: [String] = []
    /// Where the damaged index lies now that a rebuild took the place of.
    public var keptDamaged: String?
    /// All files together, and the records of removed issues.
    public var totals = Changes()
    public var sessions = 0
    /// False where nothing changed, and after a dry run.
    public var hasWritten = false
    public var revision = 0
    public var contentDigest = ""

    /// True where some input could not be imported.
    public var hasFailures: Bool { files.contains(where: \.hasFailed) }
}
