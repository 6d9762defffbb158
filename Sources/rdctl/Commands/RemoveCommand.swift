import CongressCore

/// `rdctl remove ISSUE…`
struct RemoveCommand: Command {
    static let name = "remove"
    var common = CommonOptions()
    var issues: [String] = []
    var isDryRun = false
    var isConfirmed = false

    static var spec: CommandSpec<RemoveCommand> {
        spec(
            Bilingual("从档案里移除几期", "Take issues out of the archive"),
            description: Bilingual(
                "写编号或文件名。原文件不动；会议里出自这几期的部分一并撤回。先列出，并要求确认。",
                "Takes ids or names of files. The files stay; what these issues tell of meetings goes "
                    + "too. Lists them and asks."),
            operands: OperandRow(placeholder: Bilingual("期", "ISSUE"), count: 1...Int.max),
            options: [.dryRun { $0.isDryRun = true }, .yes { $0.isConfirmed = true }]
        ) { command, word in
            command.issues.append(word)
            return nil
        }
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let archive = Archive(
            index: IndexPlace.path(common, console.environment), wait: common.wait)
        var issues = issues
        if !isDryRun, !isConfirmed {
            let plan = try remove(issues, from: archive, isDryRun: true)
            issues = plan.removedIssues
            try Confirmation(console: console, isGiven: isConfirmed).ask(removing: issues)
        }
        let report = try remove(issues, from: archive, isDryRun: isDryRun)
        ImportPrinter(console: console, isDryRun: isDryRun).print(report)
        return .success
    }

    private func remove(
        _ issues: [String], from archive: Archive, isDryRun: Bool
    ) throws(Failure) -> ImportReport {
        do throws(ArchiveError) {
            return try archive.removing(issues: issues, stages: .standard(), isDryRun: isDryRun)
        } catch {
            var failure = Failure(error)
            if case .unknownIssue(let id) = error, let index = try? archive.open() {
                let known = (try? index.issueList().flatMap { [$0.id, $0.issue.file] }) ?? []
                let near = Suggestion.nearest(to: id, among: known)
                if !near.isEmpty { failure.hint = .didYouMean(near) }
            }
            throw failure
        }
    }
}
