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
    /// The id of the issue, record or session, or the path of a source.
    public var subject: String
    public var message: String
}

/// What `check` looked at and found.
public struct CheckReport: Sendable {
    public var findings: [CheckFinding] = []
    public var issues = 0
    public var records = 0
    public var sessions = 0
    /// Source files that were compared.
    public var sources = 0
}

extension Archive {
    /// Reads every line of the index and compares it with the contract; the checksum is verified on
    /// opening, and a wrong one is thrown.
    ///
    /// - Parameters:
    ///   - folder: where the bulletins lie, to compare them too; nil leaves them alone.
    ///   - stages: needed for that.
    public func check(
        sourcesIn folder: String? = nil, stages: ImportStages? = nil
    ) throws(ArchiveError) -> CheckReport {
        var check = ArchiveCheck(index: try open())
        try check.run()
        if let folder, let stages { try check.compareSources(in: folder, stages: stages) }
        return check.report
    }
}

/// One pass over an index that looks at everything.
struct ArchiveCheck {
    let index: OpenIndex
    private(set) var report = CheckReport()
    private var ids: Set<[UInt8]> = []

    init(index: OpenIndex) {
        self.index = index
    }

    mutating func run() throws(ArchiveError) {
        var issues: [IndexedIssue] = []
        do throws(ArchiveError) {
            issues = try index.issueList()
        } catch {
            find(.brokenLine, "issues", error.description)
        }
        report.issues = issues.count
        checkOrder(issues.map(\.id), "issues")
        var next = index.lines(in: index.records)
        for entry in issues { try check(entry, &next) }
        for line in IteratorSequence(next) {
            let head = try? index.recordHead(at: line)
            find(.wrongOrder, head?.id ?? "records", "belongs to no issue of the index")
        }
        checkSessions()
        let digest = ContentDigest.ofIndex(
            issues: issues.map(\.ledger.digest),
            sessions: UnsafeRawBufferPointer(rebasing: trimmed(index.slice(index.sessions))))
        if !IDOrder.same(digest, index.header.contentDigest) {
            find(.wrongDigest, index.path, "content_sha256 is not that of the content")
        }
    }

    private mutating func find(_ code: CheckFinding.Code, _ subject: String, _ message: String) {
        report.findings.append(CheckFinding(code: code, subject: subject, message: message))
    }

    /// An issue, its records, its digest and its ledger.
    private mutating func check(
        _ entry: IndexedIssue, _ next: inout IndexLines
    ) throws(ArchiveError) {
        guard let issue = try? index.issue(entry) else {
            return find(.brokenLine, entry.id, "the issue's matter cannot be read")
        }
        var records: [Record] = []
        for _ in 0..<entry.ledger.records {
            guard let line = next.next() else {
                find(.wrongDigest, entry.id, "has fewer records than it says")
                break
            }
            do throws(ArchiveError) {
                records.append(try index.record(at: line))
            } catch {
                find(.brokenLine, entry.id, error.description)
            }
        }
        report.records += records.count
        for record in records { check(record, of: entry) }
        let image = IssueImage(issue, records, readings: [])
        if !IDOrder.same(image.ledger.digest, entry.ledger.digest) {
            find(.wrongDigest, entry.id, "records_sha256 is not that of the records")
        }
        checkLedger(issue, records)
    }

    private mutating func check(_ record: Record, of entry: IndexedIssue) {
        if !IDOrder.same(record.issue, entry.id) {
            find(.wrongOrder, record.id, "stands among the records of \(entry.id)")
        }
        if !IDOrder.same(record.file, entry.issue.file) {
            find(.brokenLine, record.id, "names another file than its issue")
        }
        if case .session = record.detail {
            find(.brokenLine, record.id, "a session stands among the records")
        }
        checkNew(record.id)
    }

    private mutating func checkNew(_ id: String) {
        if !ids.insert(Array(id.utf8)).inserted { find(.repeatedID, id, "the id stands twice") }
    }

    private mutating func checkOrder(_ list: [String], _ section: String) {
        for (one, other) in zip(list, list.dropFirst()) {
            if IDOrder.same(one, other) {
                find(.repeatedID, one, "the id stands twice")
            } else if !IDOrder.precedes(one, other) {
                find(.wrongOrder, other, "\(section) are not in the order of their ids")
            }
        }
    }

    /// Printed lines, of which each has a place in one text only, and ranges within the file.
    private mutating func checkLedger(_ issue: Issue, _ records: [Record]) {
        let ledger = LineLedger(issue, records)
        for range in ledger.strays {
            find(
                .ledger, issue.id,
                "lines \(range.lowerBound)-\(range.upperBound) are not in the file")
        }
        var owners: [Int: Int] = [:]
        for matter in issue.matter {
            checkPlaces(matter.places, matter.lines, issue.id, &owners)
        }
        for record in records { checkPlaces(record.places, record.lines, record.id, &owners) }
        for (line, count) in owners.sorted(by: { $0.key < $1.key }) where count > 1 {
            find(.ledger, issue.id, "line \(line) belongs to \(count) texts")
        }
    }

    private mutating func checkPlaces(
        _ places: [Record.Place], _ lines: LineSpans, _ id: String, _ owners: inout [Int: Int]
    ) {
        for line in Set(places.map(\.line)) {
            owners[line, default: 0] += 1
            if !lines.contains(line) {
                find(.ledger, id, "has text of line \(line) without owning it")
            }
        }
    }

    private mutating func checkSessions() {
        var list: [String] = []
        for line in index.lines(in: index.sessions) {
            report.sessions += 1
            do throws(ArchiveError) {
                let session = try index.record(at: line)
                list.append(session.id)
                check(session: session)
            } catch {
                find(.brokenLine, "sessions", error.description)
            }
        }
        checkOrder(list, "sessions")
    }

    private mutating func check(session: Record) {
        guard case .session(let detail) = session.detail else {
            return find(.brokenLine, session.id, "is no session")
        }
        for reading in detail.readings where !ids.contains(Array(reading.record.utf8)) {
            find(.brokenLine, session.id, "is reported by \(reading.record), which is not here")
        }
    }

    /// A section's lines without the line end behind the last.
    private func trimmed(_ section: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer> {
        section.last == 0x0A ? section.dropLast() : section[...]
    }
}

extension ArchiveCheck {
    /// Compares every issue with the file of its name in `folder`: the same bytes, and no printed
    /// line without an owner.
    mutating func compareSources(
        in folder: String, stages: ImportStages
    ) throws(ArchiveError) {
        for entry in try index.issueList() {
            let path = Folder.join(folder, entry.issue.file)
            do {
                try FileBytes.with(.file(path: path)) { bytes in
                    try compare(bytes, path, entry, stages)
                }
            } catch let error as ArchiveError {
                throw error
            } catch {
                find(.sourceMissing, path, "\(error)")
            }
        }
    }

    private mutating func compare(
        _ bytes: UnsafeRawBufferPointer, _ path: String, _ entry: IndexedIssue,
        _ stages: ImportStages
    ) throws {
        report.sources += 1
        guard IDOrder.same(SHA256.hex(of: bytes), entry.issue.digest) else {
            return find(.sourceChanged, path, "is not the text that \(entry.id) was read from")
        }
        let source = try stages.decode(bytes, entry.issue.file)
        var records: [Record] = []
        for line in index.lines(in: try index.records(of: entry.id)) {
            records.append(try index.record(at: line))
        }
        let ledger = LineLedger(try index.issue(entry), records)
        for line in source.lines where !line.isBlank && line.number <= entry.issue.lineCount {
            let owners = ledger.owners(of: line.number)
            if owners == 0 { find(.lostLine, path, "line \(line.number) belongs to nothing") }
            if owners > 1 {
                find(.ledger, path, "line \(line.number) belongs to \(owners) texts")
            }
        }
    }
}
