import CongressCore

/// `rdctl show ID` and `rdctl show FILE:LINE`
struct ShowCommand: Command {
    static let name = "show"
    var common = CommonOptions()
    var subjects: [String] = []
    var showsSource = false
    var folders: [String] = []

    static var spec: CommandSpec<ShowCommand> {
        spec(
            Bilingual("显示一条记录、一期或某行所属的记录", "Show a record, an issue, or whose a line is"),
            description: Bilingual(
                "编号见 query 的输出。文件名:行号 显示拥有这一行的记录；文件名，或照印的写法（如 2024年第5期），显示这一期。",
                "Ids stand in the output of query. FILE:LINE shows the record that owns the line; "
                    + "FILE, or what an issue calls itself, as 2024年第5期, shows the issue."),
            operands: OperandRow(
                placeholder: Bilingual("编号、期或文件:行号", "ID, ISSUE or FILE:LINE"), count: 1...Int.max),
            options: [
                .flag("--source", Bilingual("打印原文的各行", "Print the original lines")) {
                    $0.showsSource = true
                },
                SourceFolders.option { $0.folders.append($1) },
            ],
            examples: [
                Example(
                    Bilingual(verbatim: "rdctl show 2024-5.txt:1008"),
                    Bilingual("第 1008 行属于哪条记录", "Which record line 1008 belongs to")),
                Example(
                    Bilingual(verbatim: "rdctl show 2024年第5期"),
                    Bilingual("这一期的各条记录", "The records of that issue")),
            ]
        ) { command, word in
            command.subjects.append(word)
            return nil
        }
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let index = try openIndex(console)
        defer { withExtendedLifetime(index) {} }
        let finder = try RecordFinder(index)
        var shown: [RecordFinder.Found] = []
        var unknown: [Failure] = []
        for subject in subjects {
            do throws(Failure) {
                shown += try finder.find(subject)
            } catch {
                guard error.status == .nothingFound else { throw error }
                unknown.append(error)
            }
        }
        let printer = showsSource ? try sourcePrinter(finder, index, console) : nil
        if !common.json { console.pageOutput(common) }
        for (position, found) in shown.enumerated() {
            if position > 0, !common.json { console.out.write("\n") }
            if let printer {
                for source in try finder.sources(of: found) {
                    try printer.print(source.lines, of: source.issue)
                }
            } else {
                print(found, console)
            }
        }
        try console.report(unknown: unknown)
        return .success
    }

    private func sourcePrinter(
        _ finder: RecordFinder, _ index: OpenIndex, _ console: Console
    ) throws(Failure) -> SourcePrinter {
        let folders = try SourceFolders(folders, typed: typedFolders, indexPath: index.path)
        return SourcePrinter(
            console: console,
            originals: OriginalTexts(in: folders.named, near: folders.near, of: finder.allIssues),
            isJSON: common.json)
    }

    /// The folders of `FOLDER/FILE` and `FOLDER/FILE:LINE`, where the originals likely lie.
    private var typedFolders: [String] { subjects.map { Folder.parent(of: $0) } }

    private func print(_ found: RecordFinder.Found, _ console: Console) {
        if common.json {
            var json = JSONWriter()
            switch found.subject {
            case .record(let record): json.contractObject(record)
            case .matter(let matter): json.contractObject(matter, of: found.issue)
            case .issue: json.contractObject(found.issue)
            }
            console.out.write(json.bytes + [0x0A])
            return
        }
        let printer = RecordPrinter(console: console)
        switch found.subject {
        case .record(let record): printer.print(record)
        case .matter(let matter): printer.print(matter, of: found.issue)
        case .issue(let records): printer.print(found.issue, records)
        }
    }
}
