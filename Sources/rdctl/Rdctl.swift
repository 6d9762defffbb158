import CongressCore

/// The program: finds the command among the words, lets it work, turns errors into a status.
struct Rdctl {
    static let commands: [any Command.Type] = [
        ImportCommand.self, QueryCommand.self, ExportCommand.self, ShowCommand.self,
        PeopleCommand.self, ParseCommand.self, CheckCommand.self, StatsCommand.self,
        RemoveCommand.self, RebuildCommand.self, CompletionsCommand.self, HelpCommand.self,
    ]

    static var commandChoices: [Choice] { commands.map { Choice($0.name) } }
    /// What help and completion show; builds every command's table.
    static var pages: [CommandPage] { commands.map { page(of: $0) } }

    let console: Console

    /// Runs one command line, without the program's name, and returns the exit status.
    func run(_ words: [String]) -> Int32 {
        var status: ExitStatus
        do {
            status = try dispatch(words)
            if status == .partlyImported, console.reportsJSON {
                console.report(Failure(status, status.meaning))
            }
        } catch {
            console.out.endPaging()
            console.report(error)
            status = error.status
        }
        if !console.finish() { status = .failure }
        return status.rawValue
    }

    /// Words of the command line in another encoding than UTF-8 cannot be taken as they were typed.
    func refuseOtherEncodings() -> Int32 {
        console.report(
            Failure(
                .failure,
                Bilingual("命令行里有不是 UTF-8 编码的词", "a word of the command line is not UTF-8"),
                hint: Bilingual(
                    "请把终端的编码设为 UTF-8，或先用 iconv 转换",
                    "set the terminal to UTF-8, or convert the word with iconv")))
        return ExitStatus.failure.rawValue
    }

    private func dispatch(_ words: [String]) throws(Failure) -> ExitStatus {
        let line = CommandLineWords(words)
        if let language = line.language { console.language = language }
        console.reportsJSON = line.wantsJSON
        guard let name = line.command else { return try runBare(words) }
        guard let type = Self.commands.first(where: { $0.name == name }) else {
            let near = Suggestion.nearest(to: name, among: Self.commands.map { $0.name })
            throw Failure(.unknownCommand(name, near: near), command: nil)
        }
        return try run(type, line.rest)
    }

    private func run<C: Command>(_ type: C.Type, _ words: [String]) throws(Failure) -> ExitStatus {
        var command = C()
        let spec = C.spec
        do {
            var parser = OptionParser(spec)
            try parser.parse(words, into: &command)
        } catch {
            throw Failure(CommandLineWords.explained(error), command: C.name)
        }
        console.adopt(command.common)
        if let help = command.common.help {
            show(help, HelpPage(spec.page, help == .short ? .short : .long, in: console.language))
            return .success
        }
        try command.common.checkFormatVersion()
        return try command.run(console)
    }

    /// No command: only help and version can be meant.
    private func runBare(_ words: [String]) throws(Failure) -> ExitStatus {
        var common = CommonOptions()
        let spec = CommandSpec<CommonOptions>(
            "", Bilingual(verbatim: ""), description: Bilingual(verbatim: ""),
            options: CommonOptions.table)
        do {
            var parser = OptionParser(spec)
            try parser.parse(words, into: &common)
        } catch .extraOperand {
            // A word that is no option stands behind `--` here.
            var failure = Failure(.missingCommand, command: nil)
            failure.hint = Bilingual("命令要写在 -- 之前", "the command goes before --")
            throw failure
        } catch {
            throw Failure(CommandLineWords.explained(error), command: nil)
        }
        console.adopt(common)
        guard let help = common.help else {
            console.report(Failure(.missingCommand, command: nil))
            if !common.json { listCommands() }
            return .failure
        }
        show(help, .overview(help == .short ? .short : .long, in: console.language))
        return .success
    }

    /// On standard error, after the complaint that none was given.
    private func listCommands() {
        var page = HelpPage.overview(.short, in: console.language)
        page.introduction = []
        page.sections = Array(page.sections.prefix(1))
        HelpPrinter(columns: console.columns).print(page, to: console.err, in: console.language)
    }

    private func show(_ help: CommonOptions.Help, _ page: @autoclosure () -> HelpPage) {
        guard help != .version else {
            console.out.write(IndexHeader.currentGenerator + "\n")
            return
        }
        HelpPrinter(columns: console.columns).print(
            page(), to: console.out, in: console.language)
    }

    private static func page<C: Command>(of type: C.Type) -> CommandPage { C.spec.page }
}

extension CommonOptions {
    /// Better no output than one that the caller cannot read.
    fileprivate func checkFormatVersion() throws(Failure) {
        guard let wanted = formatVersion, wanted != Self.currentFormatVersion else { return }
        let isOld = wanted < Self.currentFormatVersion
        throw Failure(
            isOld ? .formatTooOld : .formatTooNew,
            Bilingual(
                "不能输出格式版本 \(wanted)，本程序的版本是 \(Self.currentFormatVersion)",
                "cannot write format version \(wanted); this rdctl writes \(Self.currentFormatVersion)"
            ),
            hint: isOld
                ? Bilingual("请更新读取的程序", "update the program that reads it")
                : Bilingual("请改用更新的 rdctl", "use a newer rdctl"))
    }
}

extension Console {
    /// Puts into force what the command line says of the terminal.
    func adopt(_ common: CommonOptions) {
        if let chosen = common.language { language = chosen }
        reportsJSON = common.json
        isQuiet = common.isQuiet
        width.ambiguousIsWide = common.ambiguousIsWide
        decideColour(common.colour)
    }

    /// Output for people may be paged, unless the command line forbids it.
    func pageOutput(_ common: CommonOptions) {
        if common.usesPager && !common.json { pageOutput() }
    }
}
