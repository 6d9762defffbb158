/// The steps between a file's bytes and the archive that belong to other parts of the library.
public struct ImportStages: Sendable {
    /// Bytes and the file's name without its folder; throws where they are no text.
    public var decode: @Sendable (UnsafeRawBufferPointer, String) throws -> SourceText
    public var parse: @Sendable (SourceText) -> (Bulletin, DiagnosticLog)
    /// Readings into sessions, independent of the readings' order. Readings of different regions or
    /// bodies never make one session, so an import merges only what it touches.
    public var merge: @Sendable ([Session.Reading]) -> [Record]

    public init(
        decode: @escaping @Sendable (UnsafeRawBufferPointer, String) throws -> SourceText,
        parse: @escaping @Sendable (SourceText) -> (Bulletin, DiagnosticLog),
        merge: @escaping @Sendable ([Session.Reading]) -> [Record]
    ) {
        self.decode = decode
        self.parse = parse
        self.merge = merge
    }
}

/// What is to be imported, and how.
public struct ImportRequest: Sendable {
    public enum Input: Sendable {
        case file(path: String)
        /// Bytes from elsewhere, as standard input, with the name that records will print.
        case bytes(name: String, [UInt8])

        /// The name without its folder.
        public var name: String {
            switch self {
            case .file(let path): Folder.name(of: path)
            case .bytes(let name, _): name
            }
        }
    }

    public var inputs: [Input]
    /// Nil means one thread for each processor.
    public var threads: Int?
    /// Work everything out, write nothing.
    public var isDryRun = false
    /// The archive shall hold exactly these inputs afterwards, whatever it holds now, even damage.
    public var isRebuild = false
    /// What the inputs hold, where a rebuild has read them before; they are not read again.
    public var readings: ImportReadings?
    /// The issues that a rebuild may remove; nil where it may remove any.
    public var removable: [String]?
    /// The encoding that the decoding stage was told to use, if any: bytes read before in another
    /// one are then read again.
    public var forcedEncoding: TextEncoding?
    /// Called after every file with the number of files done; from several threads.
    public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

    public init(inputs: [Input]) {
        self.inputs = inputs
    }
}

/// What the inputs of a rebuild hold, one after the other.
public struct ImportReadings: Sendable {
    let results: [ParallelImport.Result]
}

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
