import CongressCore

/// One export from an open index: the rows that a query selects, in its order, into a target.
struct ExportRun {
    let table: ExportTable
    let format: ExportFormat
    let options: ExportOptions
    let query: Query
    /// The order that was asked for, where one was.
    let order: Query.Order?
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
    /// matter, the hits, where words were asked for.
    private func addIssues(to exporter: inout Exporter) throws {
        let found = try issuesFound()
        let choosesMatter = !query.words.isEmpty || query.pattern != nil
        for entry in sorted(try index.issueList()) {
            let numbers = found?[ExactKey(entry.id)]
            if found != nil, numbers == nil { continue }
            var issue = try index.issue(entry)
            if table == .matter, choosesMatter, let numbers {
                issue.matter = numbers.sorted().map { issue.matter[$0] }
            }
            try exporter.add(issue)
        }
    }

    /// Issues by their own dates: the day when they came out, else their year.
    private func sorted(_ issues: [IndexedIssue]) -> [IndexedIssue] {
        guard let order, order != .issue else { return issues }
        func day(_ entry: IndexedIssue) -> CivilDate? {
            entry.issue.published ?? entry.issue.year.flatMap { CivilDate(year: $0) }
        }
        let dated = issues.enumerated().compactMap { at, entry in
            day(entry).map { (at: at, day: $0, entry: entry) }
        }
        let isForward = order == .date
        return dated.sorted { one, other in
            one.day == other.day ? one.at < other.at : (one.day < other.day) == isForward
        }.map(\.entry) + issues.filter { day($0) == nil }
    }

    /// The ids of issues, and which of their matter, by its number from 0, is a hit; nil where no
    /// condition was given.
    private func issuesFound() throws(Failure) -> [ExactKey: Set<Int>]? {
        if asksForAll(of: []) { return nil }
        var found: [ExactKey: Set<Int>] = [:]
        _ = try searching(index) { () throws(SearchProblem) in
            try Searcher(index).found(query, with: []) { answer in
                switch answer {
                case .matter(let number, let issue):
                    found[ExactKey(issue.id), default: []].insert(number)
                case .record(let record):
                    if case .session(let session) = record.detail {
                        for reading in session.readings {
                            let id = ExactKey(reading.issue)
                            found[id] = found[id] ?? []
                        }
                    } else {
                        let id = ExactKey(record.issue)
                        found[id] = found[id] ?? []
                    }
                }
                return true
            }
        }
        return found
    }
}
