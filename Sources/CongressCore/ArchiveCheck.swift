extension Archive {
    /// Reads every line of the index and compares it with the contract; the checksum is verified on
    /// opening, and a wrong one is thrown.
    ///
    /// - Parameters:
    ///   - named: where the originals may lie, see `OriginalTexts`, to compare them too; nil leaves
    ///     them alone.
    ///   - near: folders in which alone they may lie as well.
    public func check(
        sourcesIn named: [String]? = nil, near: [String] = []
    ) throws(ArchiveError) -> CheckReport {
        var check = ArchiveCheck(index: try open())
        try check.run()
        if let named { check.compareSources(in: named, near: near) }
        return check.report
    }
}

/// One pass over an index that looks at everything.
struct ArchiveCheck {
    let index: OpenIndex
    var report = CheckReport()
    private var ids: Set<ExactKey> = []

    init(index: OpenIndex) {
        self.index = index
    }

    mutating func run() throws(ArchiveError) {
        var issues: [IndexedIssue] = []
        do throws(ArchiveError) {
            issues = try index.issueList()
        } catch {
            find(.brokenLine, "issues", error)
        }
        report.issues = issues.count
        checkOrder(issues.map(\.id), "issues")
        var next = index.lines(in: index.records)
        for entry in issues { try check(entry, &next) }
        for line in IteratorSequence(next) {
            let head = try? index.recordHead(at: line)
            find(
                .wrongOrder, head?.id ?? "records", "belongs to no issue of the index",
                "不属于索引里的任何一期")
        }
        checkSessions()
        let sessions = UnsafeRawBufferPointer(rebasing: trimmed(index.slice(index.sessions)))
        let digest = ContentDigest.ofIndex(
            issues: issues.map(\.ledger.digest),
            sessions: IndexChecksum.of(sessions))
        if !digest.isExactly(index.header.contentDigest) {
            find(
                .wrongDigest, index.path, "content_sha256 is not that of the content",
                "content_sha256 与内容不符")
        }
    }

    mutating func find(
        _ code: CheckFinding.Code, _ subject: String, _ message: String, _ chinese: String
    ) {
        report.findings.append(
            CheckFinding(code: code, subject: subject, message: message, chinese: chinese))
    }

    /// A line that could not be read; the index's own path goes without saying.
    private mutating func find(
        _ code: CheckFinding.Code, _ subject: String, _ error: ArchiveError
    ) {
        guard case .damaged(_, let offset, let problem) = error else {
            return find(code, subject, error.description, error.description)
        }
        find(
            code, subject, (offset.map { "byte offset \($0): " } ?? "") + problem,
            (offset.map { "字节偏移 \($0)：" } ?? "") + problem)
    }

    /// An issue, its records, its digest and its ledger.
    private mutating func check(
        _ entry: IndexedIssue, _ next: inout IndexLines
    ) throws(ArchiveError) {
        guard let issue = try? index.issue(entry) else {
            return find(.brokenLine, entry.id, "the issue's matter cannot be read", "这一期的刊头目录等读不出")
        }
        var records: [Record] = []
        for _ in 0..<entry.ledger.records {
            guard let line = next.next() else {
                find(.wrongDigest, entry.id, "has fewer records than it says", "记录比所写的数目少")
                break
            }
            do throws(ArchiveError) {
                records.append(try index.record(at: line))
            } catch {
                find(.brokenLine, entry.id, error)
            }
        }
        report.records += records.count
        for record in records { check(record, of: entry) }
        let image = IssueImage(issue, records, readings: [])
        if !image.ledger.digest.isExactly(entry.ledger.digest) {
            find(
                .wrongDigest, entry.id, "records_sha256 is not that of the records",
                "records_sha256 与记录不符")
        }
        if !image.signatures.bytes.elementsEqual(index.slice(entry.signatures)) {
            find(
                .wrongDigest, entry.id, "the signatures are not those of the records",
                "检索签名与记录不符")
        }
        checkLedger(issue, records)
    }

    private mutating func check(_ record: Record, of entry: IndexedIssue) {
        if !record.issue.isExactly(entry.id) {
            find(
                .wrongOrder, record.id, "stands among the records of \(entry.id)",
                "混在 \(entry.id) 的记录里")
        }
        if !record.file.isExactly(entry.issue.file) {
            find(.brokenLine, record.id, "names another file than its issue", "文件名与所属的期不同")
        }
        if case .session = record.detail {
            find(.brokenLine, record.id, "a session stands among the records", "会议混在记录里")
        }
        checkNew(record.id)
    }

    private mutating func checkNew(_ id: String) {
        if !ids.insert(ExactKey(id)).inserted {
            find(.repeatedID, id, "the id stands twice", "编号重复")
        }
    }

    private mutating func checkOrder(_ list: [String], _ section: String) {
        for (one, other) in zip(list, list.dropFirst()) {
            if one.isExactly(other) {
                find(.repeatedID, one, "the id stands twice", "编号重复")
            } else if !one.comesBefore(other) {
                find(
                    .wrongOrder, other, "\(section) are not in the order of their ids",
                    "\(section) 没有按编号排列")
            }
        }
    }

    /// Printed lines, of which each has a place in one text only, and ranges within the file.
    private mutating func checkLedger(_ issue: Issue, _ records: [Record]) {
        let ledger = LineLedger(issue, records)
        for range in ledger.strays {
            let lines = range.count == 1 ? "line \(range.printed) is" : "lines \(range.printed) are"
            find(.ledger, issue.id, "\(lines) not in the file", "文件里没有第 \(range.printed) 行")
        }
        var owners: [Int: Int] = [:]
        for matter in issue.matter {
            checkPlaces(matter.places, matter.lines, issue.id, &owners)
        }
        for record in records { checkPlaces(record.places, record.lines, record.id, &owners) }
        for (line, count) in owners.sorted(by: { $0.key < $1.key }) where count > 1 {
            find(
                .ledger, issue.id, "line \(line) belongs to \(count) texts",
                "第 \(line) 行属于 \(count) 处文字")
        }
    }

    private mutating func checkPlaces(
        _ places: [Record.Place], _ lines: LineSpans, _ id: String, _ owners: inout [Int: Int]
    ) {
        for line in Set(places.map(\.line)) {
            owners[line, default: 0] += 1
            if !lines.contains(line) {
                find(
                    .ledger, id, "has text of line \(line) without owning it",
                    "有第 \(line) 行的文字，该行却不归它")
            }
        }
    }

    private mutating func checkSessions() {
        var list: [String] = []
        var section = SessionSectionWriter(of: nil)
        for line in index.lines(in: index.sessions) {
            report.sessions += 1
            do throws(ArchiveError) {
                let session = try index.record(at: line)
                list.append(session.id)
                try section.append(.new(HeldBytes([UInt8](index.slice(line)))), id: session.id)
                check(session: session)
            } catch {
                find(.brokenLine, "sessions", error)
            }
        }
        checkOrder(list, "sessions")
        let signatures = trimmed(index.slice(index.sections.sessionSignatures))
        if (try? section.finish())?.signatures.bytes.elementsEqual(signatures) != true {
            find(
                .wrongDigest, "sessions", "the signatures are not those of the sessions",
                "检索签名与会议不符")
        }
    }

    private mutating func check(session: Record) {
        guard case .session(let detail) = session.detail else {
            return find(.brokenLine, session.id, "is no session", "不是会议")
        }
        for reading in detail.readings where !ids.contains(ExactKey(reading.record)) {
            find(
                .brokenLine, session.id, "is reported by \(reading.record), which is not here",
                "所据的 \(reading.record) 不在这里")
        }
    }

    /// A section's lines without the line end behind the last.
    private func trimmed(_ section: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer> {
        section.last == 0x0A ? section.dropLast() : section[...]
    }
}
