/// Answers queries whose words need not stand in one record: `--scope issue` takes an issue as a
/// whole, its matter included, `--scope session` a session and the records that report it. The
/// hits are the unit's records that hold a word; a record outside of every unit is none.
struct UnitSearch {
    let index: SearchedIndex
    let plan: SearchPlan
    let scope: Query.Scope
    /// What is looked for in the bytes; nil where every line has to be read.
    private let lead: SearchLead?

    init(index: SearchedIndex, plan: SearchPlan, scope: Query.Scope, readsEveryLine: Bool) {
        self.index = index
        self.plan = plan
        self.scope = scope
        lead = readsEveryLine ? nil : plan.leadToAnything
    }

    /// What a unit holds so far.
    fileprivate struct Unit {
        var places = WordMatcher.Places()
        var members: [FoundLine] = []
    }

    /// What a record adds to its units.
    private struct Addition {
        let units: [ExactKey]
        let places: WordMatcher.Places
        let member: FoundLine
    }

    private struct Place: Hashable {
        let line: Int
        let matter: Int32?

        init(_ candidate: FoundLine) {
            line = candidate.line.lowerBound
            matter = candidate.matter
        }
    }

    func run() throws(SearchProblem) -> [FoundLine] {
        var units: [ExactKey: Unit] = [:]
        let reports = scope == .session ? try reportingSessions() : [:]
        for section in [index.records, index.sessions] {
            try Searcher(index).read(
                lines(in: section)[...],
                as: { (line) throws(SearchProblem) in try addition(of: line, reports) },
                { addition in
                    if let addition { add(addition, to: &units) }
                    return true
                })
        }
        if scope == .issue, MatterSearch.applies(to: plan) { try addMatter(to: &units) }
        // A record that reports two sessions is a member of both.
        var seen: Set<Place> = []
        var hits: [FoundLine] = []
        for unit in units.values where plan.matcher.fits(unit.places) {
            hits += unit.members.filter { seen.insert(Place($0)).inserted }
        }
        // Units come in no order.
        return hits.sorted {
            ($0.line.lowerBound, $0.matter ?? 0) < ($1.line.lowerBound, $1.matter ?? 0)
        }
    }

    /// The lines of a section that may add something to a unit.
    private func lines(in section: Range<Int>) -> [Range<Int>] {
        lead?.lines(in: section, of: index) ?? index.lines(in: section)
    }

    private func add(_ addition: Addition, to units: inout [ExactKey: Unit]) {
        for unit in addition.units {
            units[unit, default: Unit()].take(addition.places, addition.member, plan.matcher)
        }
    }

    /// Nil where the filters keep the record out.
    private func addition(
        of line: Range<Int>, _ reports: [ExactKey: [ExactKey]]
    ) throws(SearchProblem) -> Addition? {
        if let head = IndexLine(index.slice(line)).head() {
            guard plan.filter.accepts(kind: head.kind),
                plan.filter.accepts(dates: head.dates) ?? true
            else { return nil }
        }
        let record = try index.record(at: line, with: .text)
        guard plan.filter.accepts(record) else { return nil }
        let places = plan.matcher.places(in: record)
        let day = FoundLine.day(of: record.dates)
        let score = Int32(clamping: places.score)
        return Addition(
            units: unitIDs(of: record, reports), places: places,
            member: FoundLine(line: line, day: day, score: score))
    }

    private func unitIDs(
        of record: Record, _ reports: [ExactKey: [ExactKey]]
    ) -> [ExactKey] {
        let id = ExactKey(record.id)
        if scope == .session { return record.kind == .session ? [id] : reports[id] ?? [] }
        if case .session(let session) = record.detail {
            return Array(Set(session.readings.map { ExactKey($0.issue) }))
        }
        return [ExactKey(record.issue)]
    }

    /// The sessions that each record reports, by the record's id.
    private func reportingSessions() throws(SearchProblem) -> [ExactKey: [ExactKey]] {
        var reports: [ExactKey: [ExactKey]] = [:]
        for line in index.lines(in: index.sessions) {
            let session = try index.reports(at: line)
            for record in session.records {
                reports[ExactKey(record), default: []].append(ExactKey(session.id))
            }
        }
        return reports
    }

    private func addMatter(to units: inout [ExactKey: Unit]) throws(SearchProblem) {
        for line in lines(in: index.issues) {
            let issue = try index.issue(at: line)
            guard plan.filter.accepts(issue: issue.id) else { continue }
            for (number, matter) in issue.matter.enumerated() {
                let places = plan.matcher.places(in: matter)
                let candidate = FoundLine(
                    line: line, matter: Int32(number), score: Int32(clamping: places.score))
                units[ExactKey(issue.id), default: Unit()].take(places, candidate, plan.matcher)
            }
        }
    }
}

extension UnitSearch.Unit {
    fileprivate mutating func take(
        _ found: WordMatcher.Places, _ member: FoundLine, _ matcher: WordMatcher
    ) {
        places.words.formUnion(found.words)
        places.hasPattern = places.hasPattern || found.hasPattern
        places.hasExcluded = places.hasExcluded || found.hasExcluded
        let asksForWords = !matcher.words.isEmpty || matcher.pattern != nil
        if found.hasPattern || !found.words.isEmpty || (!asksForWords && member.matter == nil) {
            members.append(member)
        }
    }
}

extension WordMatcher.Places {
    /// What `--sort relevance` goes by.
    var score: Int { HitOrder.score(inTitle: title.count, inText: text.count) }
}
