import CongressCore

extension Selection {
    /// The one place that resolves what was typed.
    /// - Parameter command: the command that it was typed for.
    func query(for command: String, _ environment: Environment) throws(Failure) -> Query {
        var query = Query()
        setWords(of: &query)
        setKinds(of: &query)
        if let session, let number, session != number {
            throw Failure(.conflict("--session \(session)", "--number \(number)"), command: command)
        }
        if let option = sessionOption, !kinds.isEmpty, !query.kinds.contains(.session) {
            throw Failure(.conflict(option, kindOption), command: command)
        }
        let days = try days(environment)
        query.from = days.from
        query.to = days.to
        query.datesWithin = datesWithin
        query.people = people
        query.column = column
        query.issue = issue.map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
        query.region = region
        query.law = law
        query.term = term
        query.number = sessionNumber
        query.body = body.flatMap(Session.Body.init)
        query.order = order ?? .date
        query.limit = limit
        query.offset = offset
        return query
    }

    /// How words are looked for says nothing where there are none.
    private func setWords(of query: inout Query) {
        query.words = words
        query.excluded = excluded
        query.pattern = pattern
        guard !(words + excluded).isEmpty || pattern != nil else { return }
        query.matchesAny = matchesAny
        query.allowsLookalikes = !isExact
        query.fields = fields.compactMap(Query.Field.init)
        query.scope = scope
    }

    /// A form of inspections means these alone, unless all of them are asked for as well.
    private func setKinds(of query: inout Query) {
        query.kinds = kinds.compactMap(RecordKind.init)
        let forms = kinds.compactMap(InspectionReport.Form.init)
        if !forms.isEmpty, !query.kinds.contains(.inspection) {
            query.kinds.append(.inspection)
            query.forms = forms
        }
        if session != nil, query.kinds.isEmpty { query.kinds = [.session] }
    }

    /// The option by which meetings alone are meant; nil where there is none.
    var sessionOption: String? {
        if session != nil { return "--session" }
        if number != nil { return "--number" }
        if term != nil { return "--term" }
        return body == nil ? nil : "--body"
    }

    /// The number of a meeting, in whichever way it was asked for.
    var sessionNumber: Int? { session ?? number }

    /// `--kind` with what it was given.
    var kindOption: String { "--kind \(kinds.joined(separator: ","))" }

    /// False where neither a word nor a condition was given, and every record is meant. A word of
    /// blanks alone, as from a script's empty variable, is none.
    var asksForSomething: Bool {
        let texts = [pattern, from, to, column, issue, region, law, body]
        return (words + excluded).contains { Query.isSearchable($0) }
            || !(kinds + dates + people).isEmpty
            || texts.contains { $0 != nil } || term != nil || sessionNumber != nil
    }

    /// Whether meetings were asked for, by their kind or by what only they have.
    var asksForSessions: Bool {
        kinds.contains(RecordKind.session.rawValue) || sessionOption != nil
    }

    /// The first word that was typed where all of them leave nothing to look for and nothing else was
    /// asked for; nil where there is something, or no word was typed. Beside a condition such words
    /// are a mistake: what it holds alone is not what was asked for.
    func emptyWord() throws(Failure) -> String? {
        let words = words + excluded
        guard let word = words.first, !words.contains(where: { Query.isSearchable($0) }) else {
            return nil
        }
        guard asksForSomething else { return word }
        var failure = Failure(nothingToLookFor: word)
        failure.status = .failure
        throw failure
    }

    /// `--date`, `--from` and `--to` together: the days that lie in all of them.
    private func days(_ environment: Environment) throws(Failure) -> DateRange {
        if datesWithin, dates.isEmpty, from == nil, to == nil {
            throw Failure(
                .failure, Bilingual("--within 之外还须写出日期", "--within needs a date besides"),
                hint: Bilingual(
                    "例如 --within --date 2024-10", "for example --within --date 2024-10"))
        }
        var days = DateRange()
        var options = dates.map { ("--date", $0) }
        if let from { options.append(("--from", from)) }
        if let to { options.append(("--to", to)) }
        for (option, word) in options {
            var range = try DateRange(typed: word, for: option, environment)
            if option == "--from" { range.to = nil }
            if option == "--to" { range.from = nil }
            if option != "--date", range.isUnbounded { throw Failure(unbounded: word, option) }
            days = days.intersection(range)
        }
        if days.isEmpty {
            throw Failure(
                .failure,
                Bilingual("各个日期条件没有共同的日子", "the dates have no day in common"),
                hint: swappedEnds
                    ?? Bilingual("请核对 --date、--from、--to", "check --date, --from and --to"))
        }
        return days
    }

    /// What was likely meant where only `--from` and `--to` were given, and the wrong way round.
    private var swappedEnds: Bilingual? {
        guard let from, let to, dates.isEmpty else { return nil }
        return .didYouMean(["--from \(to) --to \(from)"])
    }
}

extension Failure {
    /// `--from ..2010`: what was typed holds back no day.
    fileprivate init(unbounded word: String, _ option: String) {
        self.init(
            .failure,
            Bilingual("\(option)：“\(word)”没有限定哪一天", "\(option): '\(word)' holds back no day"),
            hint: Bilingual(
                "例如 --from 2010、--to 2010 或 --date 2010..2012",
                "for example --from 2010, --to 2010, or --date 2010..2012"))
    }
}

extension DateRange {
    /// What was typed as the value of an option.
    init(typed word: String, for option: String, _ environment: Environment) throws(Failure) {
        // Asking for today reads the time zone's file; most queries have no date and need no such
        // thing.
        let today = try Today.date(environment)
        do {
            self = try DateRange(parsing: word, today: today)
        } catch {
            throw Failure(
                .failure, Bilingual("\(option)：\(error.chinese)", "\(option): \(error)"),
                hint: error.correction.map { .didYouMean(["\(option) \($0)"]) }
                    ?? Bilingual(
                        "例如 \(option) 2024-10 或 \(option) 2024年10月24日",
                        "for example \(option) 2024-10, or \(option) 2024年10月24日"))
        }
    }
}

/// The day that 今年 and the like start from.
enum Today {
    static func date(_ environment: Environment) throws(Failure) -> CivilDate {
        guard let word = environment.nonEmpty("RDCTL_TODAY") else { return CivilDate.today() }
        guard let value = try? EDTFDate(parsing: word), value.start.day != nil else {
            throw Failure(
                .failure,
                Bilingual(
                    "RDCTL_TODAY 的值“\(word)”不是日期",
                    "RDCTL_TODAY is no date: '\(word)'; expected a day such as 2024-10-24"),
                hint: Bilingual("应写成 2024-10-24", "write it as 2024-10-24, or unset it"))
        }
        return value.start
    }
}
