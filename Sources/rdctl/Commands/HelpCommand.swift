/// `rdctl help [COMMAND]`
struct HelpCommand: Command {
    static let name = "help"
    var common = CommonOptions()
    var topic: String?

    static var spec: CommandSpec<HelpCommand> {
        spec(
            Bilingual("显示帮助", "Show help"),
            description: Bilingual(
                "不带命令名时列出全部命令、通用选项和退出状态。",
                "Without a command: all commands, the common options and the exit statuses."),
            operands: OperandRow(
                placeholder: Bilingual("命令", "COMMAND"), choices: Rdctl.commandChoices,
                count: 0...1)
        ) { command, word in
            guard let name = Choice.name(for: word, among: Rdctl.commandChoices) else {
                return ValueProblem(choosing: word, among: Rdctl.commandChoices)
            }
            command.topic = name
            return nil
        }
    }

    func run(_ console: Console) throws(Failure) -> ExitStatus {
        console.pageOutput(common)
        let page =
            Rdctl.pages.first { $0.name == topic }
            .map { HelpPage($0, .long, in: console.language) }
        HelpPrinter(columns: console.columns).print(
            page ?? .overview(.long, in: console.language), to: console.out, in: console.language)
        return .success
    }
}

extension HelpPage {
    /// The page of `rdctl --help`.
    static func overview(_ length: Length, in language: Language) -> HelpPage {
        let commands = Rdctl.pages.map {
            Entry(term: $0.name, explanation: $0.summary[language])
        }
        var sections = [Section(heading: Bilingual("命令", "Commands")[language], entries: commands)]
        sections += optionSections(CommonOptions.table.map(\.row), length, in: language)
        if length == .long { sections.append(variables(in: language)) }
        sections.append(ExitStatus.table(in: language))
        return HelpPage(
            usage: ["rdctl " + Bilingual("[选项…] 命令 […]", "[options] COMMAND […]")[language]],
            introduction: [
                Bilingual(
                    "把人大公报的文本变成可检索的档案，并导出数据。",
                    "Turns bulletins of people's congresses into an archive to search and export.")[
                        language]
            ], sections: sections)
    }

    private static func variables(in language: Language) -> Section {
        let rows: [(String, Bilingual)] = [
            ("RDCTL_INDEX", Bilingual("索引文件", "The index file")),
            ("RDCTL_PAGER, PAGER", Bilingual("分页程序；设为空则不分页", "The pager; empty for none")),
            (
                "RDCTL_TODAY",
                Bilingual("“今年”“本月”等词以这一天为准", "The day that 今年, 本月 and the like start from")
            ),
            (
                "NO_COLOR; CLICOLOR_FORCE, FORCE_COLOR",
                Bilingual("不上色；强制上色", "No colour; colour always")
            ),
            (
                "LC_ALL, LC_MESSAGES, LANG",
                Bilingual("以 zh 开头时消息用中文", "Messages are Chinese where it begins with zh")
            ),
        ]
        return Section(
            heading: Bilingual("环境变量", "Environment")[language],
            entries: rows.map { Entry(term: $0.0, explanation: $0.1[language]) })
    }
}
