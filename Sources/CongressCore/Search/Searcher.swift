/// Runs queries over an index.
///
/// The words of a query must stand in a record's title or text. What stands in none of an issue's
/// records may still stand in its matter (masthead, contents, board, colophon): such a place is a
/// hit of the kind `matter`, unless the query has filters that only records can pass. Where nothing
/// at all answers, words of four Han characters and more are looked for again, with one look-alike
/// allowed for every four, unless the query forbids it.
public struct Searcher: Sendable {
    let index: SearchedIndex
    /// Reads every line instead of scanning bytes; slow, with the same answers.
    let readsEveryLine: Bool

    public init(_ index: SearchedIndex, readsEveryLine: Bool = false) {
        self.index = index
        self.readsEveryLine = readsEveryLine
    }

    /// What a query found in all, before offset and limit.
    public struct Summary: Equatable, Sendable {
        public var records = 0
        public var matter = 0
        public var match = Hit.Match.exact

        public var total: Int { records + matter }
    }

    /// Gives the hits in the query's order until `each` returns false.
    @discardableResult
    public func run(
        _ query: Query, _ each: (Hit) -> Bool
    ) throws(SearchProblem) -> Summary {
        let answer = try answer(query)
        try read(
            answer.page(of: query),
            as: { (candidate) throws(SearchProblem) in try hit(candidate, answer) }, each)
        return answer.summary
    }

    /// Counts without reading more than the counting needs.
    public func count(_ query: Query) throws(SearchProblem) -> Summary {
        try answer(query, sorts: false).summary
    }

    // MARK: -

    struct Answer {
        var plan: SearchPlan
        var candidates: [FoundLine]
        var summary: Summary

        func page(of query: Query) -> ArraySlice<FoundLine> {
            let rest = candidates.dropFirst(max(query.offset, 0))
            return query.limit.map { rest.prefix(max($0, 0)) } ?? rest
        }
    }

    func answer(_ query: Query, sorts: Bool = true) throws(SearchProblem) -> Answer {
        let issues = try chosenIssues(query)
        let people = try chosenPeople(query)
        var answer = try answer(
            query, plan(query, issues, people, allowingLookalikes: false), .exact, sorts: sorts)
        if answer.candidates.isEmpty, query.allowsLookalikes {
            let second = try plan(query, issues, people, allowingLookalikes: true)
            if second.matcher.words.contains(where: { $0.allowance > 0 }) {
                let found = try self.answer(query, second, .lookalike, sorts: sorts)
                if !found.candidates.isEmpty { answer = found }
            }
        }
        if sorts { answer.candidates = try sorted(answer, by: query.order) }
        return answer
    }

    private func plan(
        _ query: Query, _ issues: IssueChoice, _ people: [PersonName], allowingLookalikes: Bool
    ) throws(SearchProblem) -> SearchPlan {
        do throws(PatternProblem) {
            return try SearchPlan(
                query, issues: issues, people: people, allowingLookalikes: allowingLookalikes)
        } catch {
            throw .pattern(error)
        }
    }

    private func answer(
        _ query: Query, _ plan: SearchPlan, _ match: Hit.Match, sorts: Bool
    ) throws(SearchProblem) -> Answer {
        let found =
            query.scope == .record
            ? try recordsAndMatter(plan, query, sorts: sorts) : try units(plan, query)
        let summary = Summary(
            records: found.records.count, matter: found.matter.count,
            match: match)
        return Answer(plan: plan, candidates: found.records + found.matter, summary: summary)
    }

    private typealias Candidates = (records: [FoundLine], matter: [FoundLine])

    private func recordsAndMatter(
        _ plan: SearchPlan, _ query: Query, sorts: Bool
    ) throws(SearchProblem) -> Candidates {
        let wantsMatter = query.searchesMatter && MatterSearch.applies(to: plan)
        let matter = MatterSearch(index: index, plan: plan)
        let search = LineSearch(
            index: index, plan: plan, notesDays: sorts, notesIssues: wantsMatter)
        var found: IndexWalk.Findings
        if readsEveryLine {
            try index.verify()
            found = try search.readAll(in: index.records)
            let sessions = try search.readAll(in: index.sessions)
            found.lines += sessions.lines
            found.issues += sessions.issues
            found.matter = index.lines(in: index.issues)
        } else {
            let visit: IndexWalk.Visit = { (lines, sieve, found) throws(SearchProblem) in
                try search.scan(lines, sieve, &found)
            }
            let groups = try index.groups(passing: SignatureFilter(plan.matcher, plan.filter))
            var rounds: [IndexWalk.Round] = []
            if wantsMatter {
                rounds.append(IndexWalk.Round(index.issues) { $2.matter += matter.scan($0, $1) })
            }
            if groups == nil {
                rounds += [index.records, index.sessions].map { IndexWalk.Round($0, visit) }
            }
            found = try IndexWalk(index: index).run(rounds, with: plan.lead?.scanner)
            if let groups { found.add(try IndexWalk(index: index).run(groups, visit)) }
        }
        guard wantsMatter else { return (found.lines, []) }
        return (found.lines, try matter.read(found.matter, without: found.issues))
    }

    private func units(_ plan: SearchPlan, _ query: Query) throws(SearchProblem) -> Candidates {
        try index.verify()
        let all = try UnitSearch(
            index: index, plan: plan, scope: query.scope, readsEveryLine: readsEveryLine
        ).run()
        let records = all.filter { $0.matter == nil }
        return (records, query.searchesMatter ? try matterAlone(all, beside: records) : [])
    }

    private func chosenIssues(_ query: Query) throws(SearchProblem) -> IssueChoice {
        guard query.issue != nil || query.region != nil else { return IssueChoice() }
        try index.verify(index.issues)
        var issues: [Issue] = []
        for line in index.lines(in: index.issues) { issues.append(try index.issueHead(at: line)) }
        return IssueChoice(query, among: issues)
    }

    /// The people that a query asks for, and the names that hold theirs where texts are read.
    private func chosenPeople(_ query: Query) throws(SearchProblem) -> [PersonName] {
        let readsTexts = query.kinds.isEmpty || query.kinds.contains { $0.isArticle }
        var people: [PersonName] = []
        for printed in query.people {
            let names = LongerNames(than: PersonName(printed), in: index)
            people.append(
                PersonName(printed, longerNames: try readsTexts ? names?.keys() ?? [] : []))
        }
        return people
    }

    private func matterAlone(
        _ all: [FoundLine], beside records: [FoundLine]
    ) throws(SearchProblem) -> [FoundLine] {
        let hit = try issues(of: records)
        var alone: [FoundLine] = []
        // The matter of an issue comes together, and its line is long.
        var line: Range<Int>?
        var hasRecord = false
        for candidate in all where candidate.matter != nil {
            if candidate.line != line {
                line = candidate.line
                hasRecord = hit.contains(ExactKey(try index.issueHead(at: candidate.line).id))
            }
            if !hasRecord { alone.append(candidate) }
        }
        return alone
    }

    /// The ids of the issues that the records stand in.
    private func issues(of records: [FoundLine]) throws(SearchProblem) -> Set<ExactKey> {
        var issues: Set<ExactKey> = []
        // Most records stand in the same issue as the one before them.
        var last = UnsafeRawBufferPointer(rebasing: index.bytes[0..<0])
        for candidate in records {
            guard let head = IndexLine(index.slice(candidate.line)).head() else {
                issues.insert(ExactKey(try index.record(at: candidate.line, with: []).issue))
                continue
            }
            if head.issue.elementsEqual(last) { continue }
            last = head.issue
            issues.insert(ExactKey(String(decoding: last, as: UTF8.self)))
        }
        return issues
    }

    private func sorted(
        _ answer: Answer, by order: Query.Order
    ) throws(SearchProblem) -> [FoundLine] {
        var hitOrder = HitOrder(order: order)
        var candidates = answer.candidates
        if order == .issue, answer.summary.matter > 0 {
            try index.verify()
            hitOrder.recordsOfIssue = try recordsOfIssues()
        }
        if order == .relevance { try score(&candidates, answer) }
        return hitOrder.sorted(candidates)
    }

    /// Counts the places of the words in each record.
    private func score(_ candidates: inout [FoundLine], _ answer: Answer) throws(SearchProblem) {
        let probes = readsEveryLine ? nil : answer.rawProbes
        var hit: RawHit?
        for number in candidates.indices where candidates[number].matter == nil {
            let line = candidates[number].line
            let score: Int
            if let probes, RawHit.take(index.slice(line), into: &hit, probes: probes),
                let raw = hit?.score
            {
                score = raw
            } else {
                score =
                    answer.plan.matcher.places(in: try index.record(at: line, with: .text)).score
            }
            candidates[number].score = Int32(clamping: score)
        }
    }

    /// Where the first record of each issue stands, by the place of the issue's line.
    private func recordsOfIssues() throws(SearchProblem) -> [Int: Int] {
        var starts: [ExactKey: Int] = [:]
        for line in index.lines(in: index.records) {
            let issue: ExactKey
            if let head = IndexLine(index.slice(line)).head() {
                issue = ExactKey(String(decoding: head.issue, as: UTF8.self))
            } else {
                issue = ExactKey(try index.record(at: line, with: []).issue)
            }
            if starts[issue] == nil { starts[issue] = line.lowerBound }
        }
        var places: [Int: Int] = [:]
        for line in index.lines(in: index.issues) {
            let id = try index.issueHead(at: line).id
            places[line.lowerBound] = starts[ExactKey(id)] ?? index.records.upperBound
        }
        return places
    }
}
