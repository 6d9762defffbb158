import CongressCore

/// `rdctl import FILE…`
struct ImportCommand: ReadingCommand {
    static let name = "import"
    var common = CommonOptions()
    var reading = ReadingOptions()
    var isDryRun = false

    static var spec: CommandSpec<ImportCommand> {
        readingSpec(
            Bilingual("把公报文本导入档案", "Take texts of bulletins into the archive"),
            description: Bilingual(
                "从文件夹（连同其下各级）取 *.txt 和 *.text；单独写出的文件不论后缀。"
                    + "同样的字节再导入一次不改变任何东西；同一期的新文本取代旧的。"
                    + "读不出的文件报告出来，其余照常导入，退出状态为 3。",
                "From folders, at any depth, *.txt and *.text are taken; a file that is named may "
                    + "end as it likes. The same bytes again change nothing; a newer text of an "
                    + "issue takes the old one's place. What cannot be read is reported, the "
                    + "others are in, and the exit status is 3."),
            options: [.dryRun { $0.isDryRun = true }], readsInParallel: true,
            examples: [
                Example(
                    Bilingual(verbatim: "rdctl import 2024-5.txt"),
                    Bilingual("导入一期", "Import one issue")),
                Example(
                    Bilingual("rdctl import --dry-run 公报/", "rdctl import --dry-run bulletins/"),
                    Bilingual("看看整个文件夹会带来什么", "See what a whole folder would bring")),
            ]
        )
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let path = IndexPlace.path(common, console.environment)
        let (inputs, failures) = try reading.inputs(console, index: path)
        var request = ImportRequest(inputs: inputs)
        request.threads = reading.threads
        request.isDryRun = isDryRun
        request.forcedEncoding = reading.encoding
        let progress = ProgressLine(console, Bilingual("正在读", "reading"))
        request.progress = { progress.show($0, of: $1) }
        if !isDryRun { try OutputPlace.check(path) }
        let archive = Archive(index: path, wait: common.wait)
        let report: ImportReport
        do {
            defer { progress.clear() }
            report = try archiving { () throws(ArchiveError) in
                try archive.importing(request, stages: .standard(encoding: reading.encoding))
            }
        }
        ImportPrinter(console: console, isVerbose: common.isVerbose, isDryRun: isDryRun)
            .print(report, besides: failures)
        if report.hasWritten, IndexPlace.isFoundAbove(path, common, console.environment) {
            let shown = TerminalText.line(path)
            console.remark(
                Bilingual("写入了上级文件夹的索引 \(shown)", "written to the index above, \(shown)"))
        }
        return report.hasFailures || !failures.isEmpty ? .partlyImported : .success
    }
}
