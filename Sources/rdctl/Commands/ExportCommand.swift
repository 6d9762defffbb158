import CongressCore

/// `rdctl export TABLE [WORD…]`
struct ExportCommand: Command {
    static let name = "export"
    var common = CommonOptions()
    var table: ExportTable?
    var selection = Selection()
    var form = ExportForm()
    var acceptsNothing = false

    static var spec: CommandSpec<ExportCommand> {
        spec(
            Bilingual("把记录导出为表格或 JSON", "Write tables of records"),
            description: Bilingual(
                "选取条件与 query 相同；其后的词须在记录里出现，选中的记录的各行都写出；"
                    + "人员各表用了 --person 的，只写此人的行。两端日期都包括在内。"
                    + "没有一行可写时退出状态为 1。",
                "Selects as query does; words after the table must occur in the records, all of "
                    + "whose rows are written; with --person, tables of people have the rows of "
                    + "that person alone. Exit status 1 where there is no row."),
            operands: OperandRow(
                first: Bilingual("表", "TABLE"), placeholder: Bilingual("词", "WORD"),
                choices: Vocabulary.tables,
                count: 1...Int.max),
            options: Selection.table.map { $0.lifted(\.selection) }
                + ExportForm.table.map { $0.lifted(\.form) } + [
                    .flag(
                        "--ok-if-empty", in: .output,
                        Bilingual("没有结果也算成功", "Exit with 0 where nothing is found")
                    ) { $0.acceptsNothing = true }
                ],
            examples: [
                Example(
                    Bilingual(
                        "rdctl export chronicle --date 2024-09 --excel -o 大事记.csv",
                        "rdctl export chronicle --date 2024-09 --excel -o chronicle.csv"),
                    Bilingual("九月的大事记，供 Excel 打开", "Entries of September, for Excel")),
                Example(
                    Bilingual(verbatim: "rdctl export records --format ndjson | jq .title"),
                    Bilingual("逐条交给 jq", "Every record to jq")),
            ]
        ) { command, word in
            guard command.table != nil else {
                command.table = Choice.name(for: word, among: Vocabulary.tables)
                    .flatMap(ExportTable.init)
                return command.table == nil
                    ? ValueProblem(choosing: word, among: Vocabulary.tables) : nil
            }
            command.selection.words.append(word)
            return nil
        }
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        guard let table else { return .failure }
        var options = try form.options(json: common.json)
        try form.checkEnding(json: common.json)
        var query = try selection.query(for: Self.name, console.environment)
        // A record may give several rows, or several records one; it is rows that are asked for.
        (options.offset, options.limit) = (query.offset, query.limit)
        (query.offset, query.limit) = (0, nil)
        if let word = try selection.emptyWord() {
            guard acceptsNothing else { throw Failure(nothingToLookFor: word) }
            options.limit = 0
        }
        try restrict(&query, to: table)
        if let order = selection.order, !table.orders.contains(order) {
            throw Failure(
                .conflict("export \(table.rawValue)", "--sort \(order.rawValue)"),
                command: Self.name)
        }
        let index = try openIndex(console)
        let target = try ExportTarget(form.file, besides: index, console)
        let run = ExportRun(
            table: table, format: form.resolvedFormat(json: common.json), options: options,
            query: query, order: selection.order, index: index)
        let rows = try run.write(to: target)
        try target.commit()
        if rows == 0 {
            console.remark(Bilingual("没有符合条件的记录", "nothing was selected"))
            return acceptsNothing ? .success : .nothingFound
        } else if let file = target.path, !common.json {
            console.remark(Bilingual("\(file)：写入 \(rows) 行", "\(file): \(rows) rows written"))
        }
        return .success
    }

    /// A table holds some kinds of record only.
    private func restrict(_ query: inout Query, to table: ExportTable) throws(Failure) {
        guard !table.kinds.isEmpty else { return }
        let both = table.kinds.filter { query.kinds.isEmpty || query.kinds.contains($0) }
        let option = selection.sessionOption
        if both.isEmpty || option != nil && !both.contains(.session) {
            throw Failure(
                .conflict("export \(table.rawValue)", option ?? selection.kindOption),
                command: Self.name)
        }
        query.kinds = both
    }
}

extension ExportTable {
    /// Those that its rows can stand in: people stand in one of their own, and no word tells how far
    /// an issue is meant.
    fileprivate var orders: [Query.Order] {
        switch self {
        case .people, .posts: []
        case .issues, .matter: Query.Order.allCases.filter { $0 != .relevance }
        default: Query.Order.allCases
        }
    }
}
