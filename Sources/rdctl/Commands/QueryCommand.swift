import CongressCore

/// `rdctl query [WORD…]`
struct QueryCommand: Command {
    static let name = "query"
    var common = CommonOptions()
    var selection = Selection()
    var output = QueryOutput()
    var acceptsNothing = false

    static var spec: CommandSpec<QueryCommand> {
        spec(
            Bilingual("查找记录", "Find records"),
            description: Bilingual(
                "各词照字面查找，须全部出现；版面空白、换行、全角半角、繁简异体不妨碍命中。"
                    + "日期的两端都包括在内。没有结果时退出状态为 1。",
                "Words are literal and all must occur, however layout blanks, line breaks, widths "
                    + "or variant characters stand in them. Both ends of dates count. "
                    + "Exit status 1 where nothing is found."),
            operands: OperandRow(placeholder: Bilingual("词", "WORD"), count: 0...Int.max),
            options: Selection.table.map { $0.lifted(\.selection) }
                + QueryOutput.table.map { $0.lifted(\.output) } + [
                    .flag(
                        "--ok-if-empty", in: .output,
                        Bilingual("没有结果也算成功", "Exit with 0 where nothing is found")
                    ) { $0.acceptsNothing = true }
                ],
            examples: [
                Example(
                    Bilingual(verbatim: "rdctl query --date 2024-09..2024-10 --kind 大事记 养老"),
                    Bilingual("九、十月大事记里的“养老”", "养老 in the chronicle of September and October")),
                Example(
                    Bilingual(verbatim: "rdctl query --session 14 --body 常委会 --region 某市"),
                    Bilingual("常委会第十四次会议", "One meeting of a standing committee")),
                Example(
                    Bilingual(verbatim: "rdctl query --output ids -0 环保 | xargs -0 rdctl show"),
                    Bilingual("提到的记录全文", "The whole records that mention it")),
            ]
        ) { command, word in
            command.selection.words.append(word)
            return nil
        }
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        let query = try selection.query(for: Self.name, console.environment)
        var output = try output.resolved(json: common.json)
        let emptyWord = try selection.emptyWord()
        guard selection.asksForSomething else {
            guard let word = emptyWord else {
                throw Failure(.missingCriterion, command: Self.name)
            }
            guard acceptsNothing else { throw Failure(nothingToLookFor: word) }
            let printer = HitPrinter(output, console)
            printer.begin()
            printer.end()
            return .success
        }
        let index = try openIndex(console, verifiesLater: true)
        defer { withExtendedLifetime(index) {} }
        output.printsSessionsWhole = selection.sessionNumber != nil
        output.printsSessionLines = selection.asksForSessions
        if console.err.isTerminal || common.isVerbose { echo(query, console) }
        let summary = try print(query, of: index, as: output, console)
        if summary.match == .lookalike {
            console.remark(
                Bilingual("没有原样的命中；以上含形近字", "nothing matches exactly; these look alike"))
        }
        guard summary.total <= query.offset else { return .success }
        if summary.total > 0 {
            console.remark(
                Bilingual("共 \(summary.total) 条，都跳过了", "all \(summary.total) records were skipped"))
        } else if !console.isQuiet, !common.json {
            let result = EmptyResult(index: index, selection: selection)
            for line in try result.explanation() { console.remark(line) }
        }
        return acceptsNothing ? .success : .nothingFound
    }

    private func print(
        _ query: Query, of index: OpenIndex, as output: QueryOutput, _ console: Console
    ) throws(Failure) -> Searcher.Summary {
        let searcher = Searcher(index)
        if output.unit == .count, query.limit == nil, query.offset == 0 {
            let summary = try searching(index) { () throws(SearchProblem) in
                try searcher.count(query)
            }
            console.out.write("\(summary.total)\n")
            return summary
        }
        if output.format == .text, output.unit == .records || output.unit == .lines {
            console.pageOutput(common)
        }
        var output = output
        var printer = HitPrinter(output, console)
        printer.begin()
        let summary = try searching(index) { () throws(SearchProblem) in
            let summary = try run(query, searcher, output, &printer, console)
            // Where meetings alone answer, their lines are better than none.
            guard output.unit == .lines, printer.isEmpty, summary.total > 0,
                !output.printsSessionLines
            else { return summary }
            output.printsSessionLines = true
            printer = HitPrinter(output, console)
            return try run(query, searcher, output, &printer, console)
        }
        printer.end()
        return summary
    }

    private func run(
        _ query: Query, _ searcher: Searcher, _ output: QueryOutput, _ printer: inout HitPrinter,
        _ console: Console
    ) throws(SearchProblem) -> Searcher.Summary {
        func print(_ hit: Hit) -> Bool {
            printer.print(hit)
            return console.out.failure == nil
        }
        guard let lines = HitLines(output, console) else { return try searcher.run(query, print) }
        return try searcher.print(
            query, by: lines,
            write: { bytes in
                printer.pass(bytes)
                return console.out.failure == nil
            }, other: print)
    }

    /// Dates as they were understood: both ends count.
    private func echo(_ query: Query, _ console: Console) {
        let days = DateRange(from: query.from, to: query.to)
        guard !days.isUnbounded else { return }
        console.remark(Bilingual("日期 \(days)（含两端）", "dates \(days), both ends included"))
    }
}

extension Failure {
    /// A word of blanks alone, as from a script's empty variable.
    init(nothingToLookFor word: String) {
        self.init(
            .nothingFound,
            Bilingual("“\(word)”里没有可查的字", "nothing to look for in '\(word)'"))
    }
}

extension Searcher {
    init(_ index: OpenIndex) { self.init(SearchedIndex(index)) }
}
