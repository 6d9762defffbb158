import CongressCore

/// `rdctl rebuild FILE…`
struct RebuildCommand: ReadingCommand {
    static let name = "rebuild"
    var common = CommonOptions()
    var reading = ReadingOptions()
    var isDryRun = false
    var isConfirmed = false

    static var spec: CommandSpec<RebuildCommand> {
        readingSpec(
            Bilingual("由原文重建索引", "Write the index anew from the texts"),
            description: Bilingual(
                "之后档案里正好是这些文件，不论索引原先怎样，损坏的也行，损坏的另存为 *.damaged。"
                    + "会移除别的期时先列出，并要求确认。",
                "Afterwards the archive holds exactly these files, whatever the index was, damaged "
                    + "or not; a damaged one is kept as *.damaged. Where other issues would go, "
                    + "they are listed, and it asks first."),
            options: [.dryRun { $0.isDryRun = true }, .yes { $0.isConfirmed = true }],
            readsInParallel: true,
            examples: [
                Example(
                    Bilingual("rdctl rebuild 公报/", "rdctl rebuild bulletins/"),
                    Bilingual("索引损坏之后", "After the index was damaged"))
            ]
        )
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let path = IndexPlace.path(common, console.environment)
        let (inputs, failures) = try reading.inputs(console, index: path)
        if !isDryRun { try OutputPlace.check(path) }
        var request = ImportRequest(inputs: inputs)
        request.threads = reading.threads
        request.isRebuild = true
        request.forcedEncoding = reading.encoding
        request.isDryRun = true
        if !isDryRun, !isConfirmed || !failures.isEmpty {
            let archive = archive(console)
            request.readings = try archiving { () throws(ArchiveError) in
                try archive.reading(request, stages: stages)
            }
            let plan = try run(request, console)
            if !failures.isEmpty { try Self.keepWhatWasNotSeen(plan, failures, console) }
            try Confirmation(console: console, isGiven: isConfirmed).ask(
                removing: plan.removedIssues)
            request.removable = plan.removedIssues
        }
        request.isDryRun = isDryRun
        let report = try run(request, console)
        ImportPrinter(console: console, isVerbose: common.isVerbose, isDryRun: isDryRun)
            .print(report, besides: failures)
        return report.hasFailures || !failures.isEmpty ? .partlyImported : .success
    }

    /// Where something that was named could not be looked at, nobody knows which issues would have come
    /// from it; so none may go.
    private static func keepWhatWasNotSeen(
        _ plan: ImportReport, _ failures: [Failure], _ console: Console
    ) throws(Failure) {
        let count = plan.removedIssues.count
        guard count > 0 else { return }
        for failure in failures { console.report(failure, ends: false) }
        var refusal = Failure(
            .failure,
            Bilingual(
                "有的文件看不到，而以上 \(count) 期会被移除；什么也没有改",
                "issues that would be removed, while not everything could be looked at: \(count); "
                    + "nothing was changed"),
            hint: Bilingual(
                "请只写出读得到的文件，或改用 rdctl import 文件…",
                "name only what can be read, or use rdctl import FILE…"))
        refusal.issues = plan.removedIssues
        throw refusal
    }

    private func run(
        _ request: ImportRequest, _ console: Console
    ) throws(Failure) -> ImportReport {
        let archive = archive(console)
        return try archiving { () throws(ArchiveError) in
            try archive.importing(request, stages: stages)
        }
    }

    private var stages: ImportStages { .standard(encoding: reading.encoding) }

    private func archive(_ console: Console) -> Archive {
        Archive(index: IndexPlace.path(common, console.environment), wait: common.wait)
    }
}
