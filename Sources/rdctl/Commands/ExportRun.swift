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
        var everything = Query()
        everything.order = query.order
        everything.kinds = RecordKind.allCases
        return query == everything ? nil : try index.peopleRegister()
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
        if table == .matter, let chosen = try matterFound() {
            for entry in try index.issueList() {
                guard let numbers = chosen[ExactKey(entry.id)] else { continue }
                var issue = try index.issue(entry)
                issue.matter = issue.matter.indices.filter(numbers.contains).map {
                    issue.matter[$0]
                }
                try exporter.add(issue)
            }
            return
        }
        let wanted = try issuesFound()
        for entry in try index.issueList()
        where wanted.map({ $0.contains(ExactKey(entry.id)) }) ?? true {
            try exporter.add(try index.issue(entry))
        }
    }

    private func matterFound() throws(Failure) -> [ExactKey: Set<Int>]? {
        try searching(index) { () throws(SearchProblem) in try Searcher(index).matter(query) }
    }

    /// Ids; nil where no condition was given.
    private func issuesFound() throws(Failure) -> Set<ExactKey>? {
        var everything = Query()
        everything.order = query.order
        if query == everything { return nil }
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
