/// The filters of a query that look at a record's fields, not at its words.
///
/// Column, law and region hold what they are given as a part, folded: `--column 动态` finds
/// 常委会动态, `--region 平顶山` finds 平顶山市. An issue is what `IssueChoice` makes of the word.
/// Term, number and body are those of sessions.
struct RecordFilter: Sendable {
    var kinds: [RecordKind]
    /// Of inspections only these; empty for all.
    var forms: [InspectionReport.Form]
    var dates: DateRange?
    var datesWithin: Bool
    var people: [PersonName]
    var column: SearchWord?
    var law: SearchWord?
    var region: SearchWord?
    /// The ids of the issues that `--issue` names and of those whose region fits; nil for all.
    var issues: Set<ExactKey>?
    var issuesOfRegion: Set<ExactKey>?
    var term: Int?
    var number: Int?
    var body: Session.Body?

    /// - Parameter people: those that the query asks for.
    init(_ query: Query, issues: IssueChoice, people: [PersonName]) {
        kinds = query.kinds
        forms = query.forms
        let range = DateRange(from: query.from, to: query.to)
        dates = range.isUnbounded && !query.datesWithin ? nil : range
        datesWithin = query.datesWithin
        self.people = people.filter { !$0.scalars.isEmpty }
        column = query.column.map { SearchWord($0) }
        law = query.law.map { SearchWord($0) }
        region = query.region.map { SearchWord($0) }
        self.issues = issues.named
        issuesOfRegion = issues.ofRegion
        term = query.term
        number = query.number
        body = query.body
    }

    /// True where a filter is set that lines outside of records can't pass.
    var needsRecord: Bool {
        !kinds.isEmpty || dates != nil || !people.isEmpty || column != nil || law != nil
            || asksForSession
    }

    /// True where only sessions can pass.
    var asksForSession: Bool { term != nil || number != nil || body != nil }

    func accepts(_ record: Record) -> Bool {
        accepts(kind: record.kind) && accepts(dates: record.dates) && acceptsIssue(of: record)
            && acceptsPeople(of: record) && acceptsArticle(of: record) && acceptsSession(of: record)
    }

    func accepts(kind: RecordKind) -> Bool {
        (kinds.isEmpty || kinds.contains(kind)) && (!asksForSession || kind == .session)
    }

    /// Any date of the record may lie in the range; with `datesWithin` all of them must.
    /// A record without dates never does.
    func accepts(dates own: [EDTFDate]) -> Bool {
        guard let dates else { return true }
        if datesWithin { return !own.isEmpty && own.allSatisfy { dates.contains($0) } }
        return own.contains { dates.overlaps($0) }
    }

    /// The same for dates where they lie; nil where one of them can't be read.
    func accepts(dates own: DateList) -> Bool? {
        guard let dates else { return true }
        var hasInside = false
        var hasOutside = false
        let isRead = own.each { date in
            let fits = datesWithin ? dates.contains(date) : dates.overlaps(date)
            if fits { hasInside = true } else { hasOutside = true }
        }
        return isRead ? hasInside && !(datesWithin && hasOutside) : nil
    }

    /// Whether a record of the issue may pass; sessions stand in no issue.
    func accepts(issue: String) -> Bool {
        (issues?.contains(ExactKey(issue)) ?? true)
            && (issuesOfRegion?.contains(ExactKey(issue)) ?? true)
    }

    /// True where nothing is asked of a record's issue, nor of a session's region and readings.
    var acceptsEveryIssue: Bool { issues == nil && region == nil }

    private func acceptsIssue(of record: Record) -> Bool {
        guard case .session(let session) = record.detail else {
            return accepts(issue: record.issue)
        }
        if let region {
            guard let own = session.facts.region, region.stands(in: own) else { return false }
        }
        guard let issues else { return true }
        return session.readings.contains { issues.contains(ExactKey($0.issue)) }
    }

    private func acceptsPeople(of record: Record) -> Bool {
        people.allSatisfy { $0.isNamed(in: record) }
    }

    private func acceptsArticle(of record: Record) -> Bool {
        if let column {
            guard let own = record.article?.column, column.stands(in: own) else { return false }
        }
        guard case .inspection(let report) = record.detail else { return law == nil }
        return (forms.isEmpty || forms.contains(report.form))
            && (law.map { law in report.laws.contains { law.stands(in: $0) } } ?? true)
    }

    private func acceptsSession(of record: Record) -> Bool {
        guard asksForSession, case .session(let session) = record.detail else {
            return !asksForSession
        }
        let facts = session.facts
        return (term == nil || facts.term == term) && (number == nil || facts.number == number)
            && (body == nil || facts.body == body)
    }
}

extension SearchWord {
    /// True where the folded text holds the word; an empty word is held by every text.
    func stands(in text: String) -> Bool {
        occurs(in: FoldedText(text.unicodeScalars).scalars)
    }
}
