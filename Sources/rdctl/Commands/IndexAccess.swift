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
    /// Every record and session, without texts and places, in the order of the file.
    func eachRecord(_ body: (Record) throws(Failure) -> Void) throws(Failure) {
        for section in [records, sessions] {
            for line in lines(in: section) {
                try body(
                    try archiving { () throws(ArchiveError) in try record(at: line, with: []) })
            }
        }
    }

    /// Issues, without their matter, and sessions: what stands around the rows of a table.
    func exportContext() throws(Failure) -> ExportContext {
        try archiving { () throws(ArchiveError) in
            ExportContext(issues: try issueList().map(\.issue), sessions: try sessionReports())
        }
    }

    /// Everybody whom the archive names.
    func peopleRegister() throws(Failure) -> PeopleRegister {
        var register = PeopleRegister(context: try exportContext())
        try eachRecord { (record) throws(Failure) in register.add(record) }
        return register
    }
}
