import CongressCore

extension Command {
    /// The index that the command line, the environment or the folder means, opened and verified.
    /// - Parameter verifiesLater: leaves verifying to the first search.
    func openIndex(
        _ console: Console, verifiesLater: Bool = false
    ) throws(Failure) -> OpenIndex {
        try openIndex(
            at: IndexPlace.path(common, console.environment), verifiesLater: verifiesLater)
    }

    func openIndex(at path: String, verifiesLater: Bool = false) throws(Failure) -> OpenIndex {
        try archiving { () throws(ArchiveError) in
            try OpenIndex(path: path, verifiesLater: verifiesLater)
        }
    }
}

extension OpenIndex {
    /// Issues, without their matter, and sessions: what stands around the rows of a table.
    func exportContext() throws(Failure) -> ExportContext {
        try archiving { () throws(ArchiveError) in
            ExportContext(issues: try issueList().map(\.issue), sessions: try sessionReports())
        }
    }

    /// Everybody whom the archive names.
    /// - Parameter names: nobody but the people of these names; nil for all.
    func peopleRegister(of names: [String]? = nil) throws(Failure) -> PeopleRegister {
        let issues = try archiving { () throws(ArchiveError) in try issueList().map(\.issue) }
        var register = PeopleRegister(context: ExportContext(issues: issues))
        try searching(self) { () throws(SearchProblem) in
            try Searcher(self).eachRecord(naming: names?.map(\.closedUp)) {
                register.add($0)
            }
        }
        return register
    }
}

/// Runs a search; its errors become failures.
func searching<Result>(
    _ index: OpenIndex, _ work: () throws(SearchProblem) -> Result
) throws(Failure) -> Result {
    do throws(SearchProblem) {
        return try work()
    } catch {
        switch error {
        case .pattern(let problem):
            throw Failure(
                .failure, Bilingual("--regex：\(problem.chinese)", "--regex: \(problem)"),
                hint: Bilingual(
                    "照字面查找请去掉 --regex", "without --regex words are taken literally"))
        case .damaged(let offset, let what):
            throw Failure(.damaged(path: index.path, offset: offset, problem: what))
        case .unsound:
            throw Failure(.damaged(path: index.path, offset: nil, problem: IndexProof.problem))
        }
    }
}
