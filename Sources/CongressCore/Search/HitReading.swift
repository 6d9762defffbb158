extension Searcher {
    /// Reads a candidate and finds the places of the words in it.
    func hit(_ candidate: FoundLine, _ answer: Answer) throws(SearchProblem) -> Hit {
        let subject: Hit.Subject
        let places: WordMatcher.Places
        if let number = candidate.matter {
            var issue = try index.issue(at: candidate.line)
            let matter = issue.matter[Int(number)]
            issue.matter = []
            subject = .matter(matter, of: issue)
            places = answer.plan.matcher.places(in: matter)
        } else {
            let record = try index.record(at: candidate.line)
            subject = .record(record)
            places = answer.plan.matcher.places(in: record)
        }
        return Hit(
            subject: subject, match: answer.summary.match, places: places.text,
            titlePlaces: places.title, words: answer.plan.matcher.words)
    }
}

extension Hit {
    /// The foldings without which the words would not stand where they do.
    public var foldings: [FoldingStep] {
        var steps: Set<FoldingStep> = []
        for (text, places) in [(text, places), (title ?? "", titlePlaces)] where !places.isEmpty {
            let searched = SearchedText(text)
            for word in words {
                for place in searched.places(of: word) {
                    steps.formUnion(FoldingStep.steps(from: word, to: searched.scalars[place]))
                }
            }
        }
        if places.contains(where: { lines(of: $0).count > 1 }) { steps.insert(.lineBreak) }
        return FoldingStep.allCases.filter(steps.contains)
    }
}
