import CongressCore

/// Finds what `show` is asked for: a record by its id, an issue by its id, its file or what it calls
/// itself, or the owner of a line.
struct RecordFinder {
    private let index: OpenIndex
    private let issues: [IndexedIssue]

    init(_ index: OpenIndex) throws(Failure) {
        self.index = index
        issues = try archiving { () throws(ArchiveError) in try index.issueList() }
    }

    /// Without their matter.
    var allIssues: [Issue] { issues.map(\.issue) }

    struct Found {
        enum Subject {
            case record(Record)
            case matter(Issue.Matter)
            /// A whole issue, with its records.
            case issue([Record])
        }

        var subject: Subject
        /// The issue of a record or of matter; for a session that of its first report.
        var issue: Issue
    }

    func find(_ words: String) throws(Failure) -> [Found] {
        // An issue may be called 2024:5, and a place means the lines of a file.
        let called = try whole { $0.isCalled(Folder.name(of: words)) }
        if !called.isEmpty { return called }
        if let (file, lines) = Self.place(words) { return try owners(of: lines, in: file) }
        if let record = try record(words) { return [try found(record)] }
        let printed = PrintedIssueName(words)
        let fitting = try whole { printed?.fits($0) ?? false }
        guard !fitting.isEmpty else { throw try unknown(words) }
        return fitting
    }

    /// The issues that are wanted, with their records.
    private func whole(where isWanted: (Issue) -> Bool) throws(Failure) -> [Found] {
        var whole: [Found] = []
        for entry in issues where isWanted(entry.issue) {
            whole.append(
                Found(subject: .issue(try records(of: entry)), issue: try issue(entry)))
        }
        return whole
    }

    /// The files and lines that were read for what was found; several for a session.
    func sources(of found: Found) throws(Failure) -> [(issue: Issue, lines: LineSpans)] {
        switch found.subject {
        case .matter(let matter): return [(found.issue, matter.lines)]
        case .issue:
            let count = found.issue.lineCount
            return [(found.issue, LineSpans(count > 0 ? [1...count] : []))]
        case .record(let record):
            guard case .session(let session) = record.detail else {
                return [(found.issue, record.lines)]
            }
            var sources: [(issue: Issue, lines: LineSpans)] = []
            for reading in session.readings {
                for entry in issues where entry.id.isExactly(reading.issue) {
                    sources.append((entry.issue, reading.lines))
                }
            }
            return sources
        }
    }

    /// `file.txt:1008`, and as it is printed: `file.txt:1008-1010,1015`, `file.txt:1008:12`.
    static func place(_ words: String) -> (file: String, lines: [ClosedRange<Int>])? {
        guard let (file, lines) = lines(behind: words[...]) else { return nil }
        // The last number may be that of a column.
        let (name, first) = self.lines(behind: file) ?? (file, lines)
        return (Folder.name(of: String(name)), first)
    }

    /// The lines behind the last colon, and what stands before it.
    private static func lines(
        behind words: Substring
    ) -> (rest: Substring, lines: [ClosedRange<Int>])? {
        guard let colon = words.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
        var lines: [ClosedRange<Int>] = []
        let list = words[words.utf8.index(after: colon)...]
        for item in list.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = item.split(separator: "-", omittingEmptySubsequences: false).map(number)
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil
            else { return nil }
            lines.append(min(first, last)...max(first, last))
        }
        return (words[..<colon], lines)
    }

    private static func number(_ digits: Substring) -> Int? {
        guard digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(digits), number > 0
        else { return nil }
        return number
    }

    /// Looks at the beginning of each line of the id's issue, and of the sessions, where the ids stand.
    private func record(_ id: String) throws(Failure) -> Record? {
        var head = JSONWriter()
        head.beginObject()
        head.field("id", id)
        return try archiving { () throws(ArchiveError) in
            for part in [try index.records(of: RecordIDs.issue(of: id)), index.sessions] {
                for line in index.lines(in: part) where index.slice(line).starts(with: head.bytes) {
                    return try index.record(at: line)
                }
            }
            return nil
        }
    }

    private func owners(
        of lines: [ClosedRange<Int>], in file: String
    ) throws(Failure) -> [Found] {
        func owns(_ spans: LineSpans) -> Bool {
            spans.ranges.contains { range in lines.contains { $0.overlaps(range) } }
        }
        let entries = issues.filter { $0.issue.file.isExactly(file) }
        guard !entries.isEmpty else { throw try unknownFile(file) }
        var found: [Found] = []
        for entry in entries {
            let issue = try issue(entry)
            for record in try records(of: entry) where owns(record.lines) {
                found.append(Found(subject: .record(record), issue: issue))
            }
            for matter in issue.matter where owns(matter.lines) {
                found.append(Found(subject: .matter(matter), issue: issue))
            }
        }
        guard !found.isEmpty else {
            let count = entries.map(\.issue.lineCount).max() ?? 0
            let place = RecordPrinter.place(file, LineSpans(lines))
            throw Failure(
                .nothingFound,
                Bilingual(
                    "\(place)：空行，或在文件末尾（共 \(count) 行）之后",
                    "\(place): a blank line, or beyond the end (lines: \(count))"))
        }
        return found
    }

    private func found(_ record: Record) throws(Failure) -> Found {
        var id = record.issue
        if case .session(let session) = record.detail { id = session.readings.first?.issue ?? id }
        for entry in issues where entry.id.isExactly(id) {
            return Found(subject: .record(record), issue: entry.issue)
        }
        return Found(subject: .record(record), issue: Issue(id: id, file: record.file))
    }

    private func unknown(_ words: String) throws(Failure) -> Failure {
        var ids = issues.flatMap { [$0.id, $0.issue.file] }
        try searching(index) { () throws(SearchProblem) in
            try Searcher(index).eachHead { id, _, _ in ids.append(id) }
        }
        let near = Suggestion.nearest(to: words, among: ids)
        let lists =
            PrintedIssueName(words) == nil
            ? Bilingual("编号见 rdctl query 词 --format ids", "ids: rdctl query WORD --format ids")
            : Bilingual("各期见 rdctl stats", "rdctl stats lists the issues")
        return Failure(
            .nothingFound, Bilingual("档案里没有“\(words)”", "nothing called '\(words)' in the archive"),
            hint: near.isEmpty ? lists : .didYouMean(near))
    }

    private func unknownFile(_ file: String) throws(Failure) -> Failure {
        let near = Suggestion.nearest(to: file, among: issues.map(\.issue.file))
        return Failure(
            .nothingFound, Bilingual("档案里没有文件 \(file)", "no file \(file) in the archive"),
            hint: near.isEmpty
                ? Bilingual("各期的文件见 rdctl stats", "rdctl stats lists the files") : .didYouMean(near)
        )
    }

    private func issue(_ entry: IndexedIssue) throws(Failure) -> Issue {
        try archiving { () throws(ArchiveError) in try index.issue(entry) }
    }

    private func records(of entry: IndexedIssue) throws(Failure) -> [Record] {
        try archiving { () throws(ArchiveError) in try index.recordList(of: entry.id) }
    }
}
