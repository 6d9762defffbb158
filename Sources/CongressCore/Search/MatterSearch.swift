/// Finds the matter of issues that answers a query: mastheads, contents, boards, colophons.
struct MatterSearch {
    let index: SearchedIndex
    let plan: SearchPlan

    /// Filters that only records can pass leave no matter, nor does a query without words, nor one
    /// that looks in parts of records alone.
    static func applies(to plan: SearchPlan) -> Bool {
        !plan.filter.needsRecord && plan.matcher.fields.isEmpty
            && (!plan.matcher.words.isEmpty || plan.matcher.pattern != nil)
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
            if let id = IndexLine(index.slice(line)).id() {
                let id = String(decoding: id, as: UTF8.self)
                if passedOver.contains(ExactKey(id)) || !plan.filter.accepts(issue: id) { continue }
            }
            let issue = try index.issue(at: line)
            guard plan.filter.accepts(issue: issue.id) else { continue }
            for (number, matter) in issue.matter.enumerated() {
                guard let places = plan.matcher.match(matter) else { continue }
                found.append(
                    FoundLine(
                        line: line, matter: Int32(number),
                        score: Int32(clamping: places.text.count)))
            }
        }
        return found
    }

    /// The lines of a part of the issues that may answer.
    func scan(_ part: Range<Int>, _ sieve: Sieve?) -> [Range<Int>] {
        plan.lead?.lines(in: part, of: index, through: sieve) ?? index.lines(in: part)
    }
}
