import CongressCore

/// What can be said to every command.
struct CommonOptions: Sendable {
    enum Help: Sendable { case short, long, version }

    var index: String?
    /// How long to wait for another writer, in seconds.
    var wait = 0.0
    var isQuiet = false
    var isVerbose = false
    var json = false
    var colour = ColourWhen.auto
    var usesPager = true
    var ambiguousIsWide = false
    var language: Language?
    var help: Help?
    /// The version of the machine formats that the caller understands.
    var formatVersion: Int?
    static let currentFormatVersion = 1

    static var table: [Option<CommonOptions>] {
        [
            .text(
                "--index", takes: Bilingual("文件", "FILE"), in: .common, completes: .file,
                Bilingual("使用这个索引文件", "Use this index file"),
                detail: Bilingual(
                    "不给时依次用 $RDCTL_INDEX、当前文件夹或最近的上级文件夹里的 \(IndexPlace.fileName)。",
                    "Else $RDCTL_INDEX, else \(IndexPlace.fileName) in this folder or the nearest above it."
                )
            ) { $0.index = $1 },
            .value(
                "--wait", takes: Bilingual("秒", "SEC"), in: .common,
                Bilingual("索引被占用时等这么久", "Wait so long for another writer")
            ) { options, word in
                guard let seconds = Double(word), seconds.isFinite, seconds >= 0 else {
                    return ValueProblem(
                        expected: Bilingual("不小于 0 的秒数", "seconds, 0 or more"))
                }
                options.wait = seconds
                return nil
            },
            .flag("--quiet", short: "q", in: .common, Bilingual("只报告错误", "Report errors only")) {
                $0.isQuiet = true
            },
            .flag("--verbose", short: "v", in: .common, Bilingual("说得更详细", "Report more")) {
                $0.isVerbose = true
            },
            .flag(
                "--json", in: .common,
                Bilingual("结果和错误都用 JSON", "Results and errors as JSON"),
                detail: Bilingual(
                    "query、export 给一个数组；其他命令有几项就给几行，一行一个对象。",
                    "query and export give one array; the others a line with one object for each "
                        + "item.")
            ) { $0.json = true },
            .number(
                "--format-version", in: .common,
                Bilingual("所要的机器格式版本，现为 1", "Version of machine formats wanted; now 1"),
                detail: Bilingual(
                    "不能按此版本输出时以状态 20 或 21 拒绝。",
                    "Refuses with status 20 or 21 where it cannot be written.")
            ) { $0.formatVersion = $1 },
        ] + appearance + ending
    }

    private static var appearance: [Option<CommonOptions>] {
        [
            .choice(
                "--color", takes: Bilingual("何时", "WHEN"),
                of: ColourWhen.allCases.map { Choice($0.rawValue) },
                in: .common, Bilingual("何时上色", "When to colour")
            ) { $0.colour = ColourWhen(rawValue: $1) ?? .auto },
            .flag("--no-pager", in: .common, Bilingual("不分页显示", "Do not page output")) {
                $0.usesPager = false
            },
            .choice(
                "--ambiguous", takes: Bilingual("宽度", "WIDTH"),
                of: [Choice("narrow"), Choice("wide")],
                in: .common,
                Bilingual("“”…—· 等字符的宽度", "How wide the terminal draws “”…—·")
            ) { $0.ambiguousIsWide = $1 == "wide" },
            .choice(
                "--lang", takes: Bilingual("语言", "LANG"),
                of: Language.allCases.map { Choice($0.rawValue) },
                in: .common,
                Bilingual("消息和帮助的语言", "Language of messages and help")
            ) { $0.language = Language(rawValue: $1) },
        ]
    }

    private static var ending: [Option<CommonOptions>] {
        let help = OptionRow(
            long: "--help", short: "h", value: .none, endsParsing: true, group: .common,
            help: Bilingual("帮助；-h 是简短的", "Help; -h for the short form"))
        return [
            Option(row: help) { options, typed in
                options.help = typed == "-h" ? .short : .long
                return nil
            },
            .flag(
                "--version", in: .common, Bilingual("版本", "Version"), endsParsing: true
            ) { $0.help = .version },
        ]
    }
}
