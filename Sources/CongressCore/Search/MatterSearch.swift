/// Finds the matter of issues that answers a query: mastheads, contents, boards, colophons.
struct MatterSearch {
    let index: SearchedIndex
    let plan: SearchPlan

    /// Filters that only records can pass leave no matter, nor does a query without words.
    static func applies(to plan: SearchPlan) -> Bool {
        !plan.filter.needsRecord && (!plan.matcher.words.isEmpty || plan.matcher.pattern != nil)
    }

    /// Which of the lines' matter answers.
    /// - Parameter passedOver: ids of issues whose matter is of no interest.
    func read(
        _ lines: [Range<Int>], without passedOver: [String]
    ) throws(SearchProblem) -> [FoundLine] {
        guard !lines.isEmpty else { return [] }
        let passedOver = Set(passedOver.map { ExactKey($0) })
        var found: [FoundLine] = []
        for line in lines {
            if let id = IndexLine(index.slice(line)).id(),
                passedOver.contains(ExactKey(String(decoding: id, as: UTF8.self)))
            {
                continue
            }
            for (number, places) in try answers(at: line).places {
                found.append(
                    FoundLine(
                        line: line, matter: Int32(number),
                        score: Int32(clamping: places.text.count)))
            }
        }
        return found
    }

    /// Which matter of each issue answers, by the issue's id, whether or not a record does too.
    func numbers() throws(SearchProblem) -> [ExactKey: Set<Int>] {
        var numbers: [ExactKey: Set<Int>] = [:]
        for line in scan(index.issues, nil) {
            let (issue, places) = try answers(at: line)
            if !places.isEmpty { numbers[ExactKey(issue)] = Set(places.map(\.number)) }
        }
        return numbers
    }

    /// The id of a line's issue, and which of its matter answers where.
    private func answers(
        at line: Range<Int>
    ) throws(SearchProblem) -> (issue: String, places: [(number: Int, WordMatcher.Places)]) {
        let issue = try index.issue(at: line)
        guard plan.filter.accepts(issue: issue.id) else { return (issue.id, []) }
        let places = issue.matter.enumerated().compactMap { number, matter in
            plan.matcher.match(matter).map { (number: number, $0) }
        }
        return (issue.id, places)
    }

    /// The lines of a part of the issues that may answer.
    func scan(_ part: Range<Int>, _ sieve: Sieve?) -> [Range<Int>] {
        plan.lead?.lines(in: part, of: index, through: sieve) ?? index.lines(in: part)
    }
}
