import CongressCore

/// One export from an open index: the rows that a query selects, in its order, into a target.
struct ExportRun {
    let table: ExportTable
    let format: ExportFormat
    let options: ExportOptions
    let query: Query
    let index: OpenIndex

    /// How an export ends early: what was to take the bytes no longer does.
    private struct Stopped: Error {}

    /// - Returns: how many rows were written.
    func write(to target: ExportTarget) throws(Failure) -> Int {
        let context = try index.exportContext()
        do {
            var exporter = Exporter(
                table, as: format, options: options, context: context,
                archive: try archive(), names: query.people
            ) {
                try target.write($0)
                if target.hasFailed { throw Stopped() }
            }
            if table == .issues || table == .matter {
                try addIssues(to: &exporter)
            } else {
                try addRecords(to: &exporter)
            }
            try exporter.finish()
            return exporter.rowCount
        } catch let failure as Failure {
            throw failure
        } catch is Stopped {
            return 1  // The console reports what became of standard output.
        } catch {
            throw Failure(.failure, Bilingual(verbatim: "\(error)"))
        }
    }

    /// Everybody whom the archive names, where the table shows some of what they did.
    private func archive() throws(Failure) -> PeopleRegister? {
        guard table.isOfPeople else { return nil }
        return asksForAll(of: RecordKind.allCases) ? nil : try index.peopleRegister()
    }

    /// True where the query has no condition beside these kinds.
    private func asksForAll(of kinds: [RecordKind]) -> Bool {
        var everything = Query()
        everything.order = query.order
        everything.kinds = kinds
        return query == everything
    }

    private func addRecords(to exporter: inout Exporter) throws {
        var query = query
        query.searchesMatter = false
        var failure: (any Error)?
        _ = try searching(index) { () throws(SearchProblem) in
            try Searcher(index).found(query, with: table.printsTexts ? .text : []) { found in
                guard case .record(let record) = found else { return true }
                do {
                    try exporter.add(record)
                } catch {
                    failure = error
                }
                return failure == nil && !exporter.isFull
            }
        }
        if let failure { throw failure }
    }

    /// The issues that the query finds something in; all of them where it asks for nothing. Of their
    /// matter, what holds the words.
    private func addIssues(to exporter: inout Exporter) throws {
        let matter = table == .matter ? try matterFound() : nil
        let wanted = try matter.map { Set($0.keys) } ?? issuesFound()
        for entry in try index.issueList() {
            let id = ExactKey(entry.id)
            if let wanted, !wanted.contains(id) { continue }
            var issue = try index.issue(entry)
            if let numbers = matter?[id] {
                issue.matter = numbers.sorted().map { issue.matter[$0] }
            }
            try exporter.add(issue)
        }
    }

    private func matterFound() throws(Failure) -> [ExactKey: Set<Int>]? {
        try searching(index) { () throws(SearchProblem) in try Searcher(index).matter(query) }
    }

    /// Ids; nil where no condition was given.
    private func issuesFound() throws(Failure) -> Set<ExactKey>? {
        if asksForAll(of: []) { return nil }
        var found: Set<ExactKey> = []
        _ = try searching(index) { () throws(SearchProblem) in
            try Searcher(index).found(query, with: []) { answer in
                switch answer {
                case .matter(let issue): found.insert(ExactKey(issue.id))
                case .record(let record):
                    if case .session(let session) = record.detail {
                        for reading in session.readings { found.insert(ExactKey(reading.issue)) }
                    } else {
                        found.insert(ExactKey(record.issue))
                    }
                }
                return true
            }
        }
        return found
    }
}
