import CongressCore

/// Which records are meant: what `query` and `export` share. Words as typed, except where a table
/// of choices has already told what they mean; `SelectionQuery` makes a `Query` of them.
struct Selection: Sendable {
    var words: [String] = []
    var matchesAny = false
    var excluded: [String] = []
    var pattern: String?
    var isExact = false
    var fields: [String] = []
    var scope = Query.Scope.record
    /// Kinds, and forms of inspections.
    var kinds: [String] = []
    var dates: [String] = []
    var from: String?
    var to: String?
    var datesWithin = false
    var people: [String] = []
    var column: String?
    var issue: String?
    var region: String?
    var law: String?
    var term: Int?
    var number: Int?
    /// As `number`; only meetings are meant.
    var session: Int?
    var body: String?
    var order: Query.Order?
    var limit: Int?
    var offset = 0

    static var table: [Option<Selection>] { wordRows + dateRows + factRows + orderRows }

    private static var wordRows: [Option<Selection>] {
        [
            .flag(
                "--any", in: .selection,
                Bilingual("有一个词就算，不必全有", "One of the words is enough")
            ) { $0.matchesAny = true },
            .text(
                "--not", takes: Bilingual("词", "WORD"), in: .selection, isList: true,
                Bilingual("不含这个词", "Without this word")
            ) { $0.excluded.append($1) },
            .text(
                "--regex", takes: Bilingual("模式", "PATTERN"), in: .selection,
                Bilingual("符合这个正则表达式", "Matching this regular expression"),
                detail: Bilingual(
                    "对折叠后的文本匹配：没有版面空白，全角作半角，繁体作简体。",
                    "Applied to folded text: no layout blanks, narrow forms, simplified characters."
                )
            ) { $0.pattern = $1 },
            .choice(
                "--scope", takes: Bilingual("范围", "SCOPE"), of: Vocabulary.scopes,
                in: .selection,
                Bilingual("各词须同在多大范围内", "Where all words must occur together")
            ) { $0.scope = Query.Scope(rawValue: $1) ?? .record },
            .choice(
                "--in", takes: Bilingual("部分", "FIELD"), of: Vocabulary.fields, isList: true,
                in: .selection, Bilingual("只在这一部分里找", "Look in this part only")
            ) { $0.fields.append($1) },
            .flag(
                "--exact", in: .selection,
                Bilingual("不算形近字", "No characters that merely look alike"),
                detail: Bilingual(
                    "否则找不到时再按识别软件常混的字（如“人”与“入”）找一遍。",
                    "Else, where nothing is found, characters that OCR confuses are tried, too.")
            ) { $0.isExact = true },
        ]
    }

    private static var dateRows: [Option<Selection>] {
        [
            .text(
                "--date", takes: Bilingual("日期", "DATE"), in: .selection, isList: true,
                Bilingual("这一天、这个月或 A..B 之间（含两端）", "On this day, month, or from A to B: A..B"),
                detail: Bilingual(
                    "写法：2024、2024-09、2024-09..2024-10、2024-10.. 、2024年10月24日、"
                        + "二〇二四年十月、2024年上半年、今年。两端都包括在内；不确切的日期可能落在其中就算。写几次，取共同的日子。",
                    "2024, 2024-09, 2024-09..2024-10, 2024-10.., 2024年10月24日, 二〇二四年十月, "
                        + "2024年上半年, 今年. Both ends count; an imprecise date counts where it may lie inside. "
                        + "Given more than once: the days in all of them.")
            ) { $0.dates.append($1) },
            .text(
                "--from", takes: Bilingual("日期", "DATE"), in: .selection,
                Bilingual("从这一天起（含）", "From this day on, inclusive")
            ) { $0.from = $1 },
            .text(
                "--to", takes: Bilingual("日期", "DATE"), in: .selection,
                Bilingual("到这一天止（含）", "Up to this day, inclusive")
            ) { $0.to = $1 },
            .flag(
                "--within", in: .selection,
                Bilingual("日期须完全落在范围内", "Dates must lie wholly inside")
            ) { $0.datesWithin = true },
        ]
    }

    private static var factRows: [Option<Selection>] {
        [
            .choice(
                "--kind", short: "k", takes: Bilingual("类别", "KIND"), of: Vocabulary.kindsAndForms,
                isList: true, in: .selection, Bilingual("只要这些类别", "These kinds only"),
                detail: Bilingual("写几个，任一即可。", "Of several, any one.")
            ) { $0.kinds.append($1) },
            .text(
                "--person", short: "p", takes: Bilingual("姓名", "NAME"), in: .selection,
                isList: true,
                Bilingual("此人参加、署名，或文章提到", "This person takes part, wrote, or is told of"),
                detail: Bilingual("写几次，须各人都在。", "Given more than once: all of them.")
            ) { $0.people.append($1) },
            .text(
                "--column", takes: Bilingual("栏目", "COLUMN"), in: .selection,
                Bilingual("在这个栏目里", "In this column (栏目)"), detail: aPartIsEnough
            ) { $0.column = $1 },
            .text(
                "--issue", takes: Bilingual("期", "ISSUE"), in: .selection,
                Bilingual("在这一期里", "In this issue"),
                detail: Bilingual(
                    "期的编号或文件名，或其中一段，如 2024-05；或刊物上印的 2024年第5期、总第87期。",
                    "Its id or its file's name, or a part of either, as 2024-05; or as it is "
                        + "printed: 2024年第5期, 总第87期.")
            ) { $0.issue = $1 },
            .text(
                "--region", takes: Bilingual("地区", "REGION"), in: .selection,
                Bilingual("这个地区的", "Of this region"), detail: aPartIsEnough
            ) { $0.region = $1 },
            .value(
                "--law", takes: Bilingual("法律", "LAW"), in: .selection,
                Bilingual("检查这部法律的报告", "Reports that inspect this law"), detail: aPartIsEnough
            ) { selection, word in
                let title = word.filter { $0 != "《" && $0 != "》" }
                selection.law = title
                return title.isEmpty
                    ? ValueProblem(expected: Bilingual("法律的名称", "the title of a law")) : nil
            },
        ] + sessionRows
    }

    private static let aPartIsEnough = Bilingual("写其中一段即可。", "A part of it is enough.")

    private static var sessionRows: [Option<Selection>] {
        [
            .number(
                "--term", from: 1, in: .selection, countedIn: ["届"],
                Bilingual("第几届", "Term of a session (届)")
            ) { $0.term = $1 },
            .number(
                "--number", from: 1, in: .selection, countedIn: ["次会议", "次"],
                Bilingual("第几次会议", "Number of a session (次)")
            ) { $0.number = $1 },
            .number(
                "--session", from: 1, in: .selection, countedIn: ["次会议", "次"],
                Bilingual("第几次会议，且只要会议", "Number of a session, and sessions only")
            ) { $0.session = $1 },
            .choice(
                "--body", takes: Bilingual("机构", "BODY"), of: Vocabulary.bodies, in: .selection,
                Bilingual("什么机构的会议", "Whose session")
            ) { $0.body = $1 },
        ]
    }

    private static var orderRows: [Option<Selection>] {
        [
            .choice(
                "--sort", takes: Bilingual("次序", "ORDER"), of: Vocabulary.orders, in: .selection,
                Bilingual("按什么排序", "What to sort by")
            ) { $0.order = Query.Order(rawValue: $1) },
            .number(
                "--limit", from: 1, in: .selection,
                Bilingual("最多这么多条", "At most so many records"),
                detail: Bilingual("export 按表的行数计。", "Of an export: so many rows of the table.")
            ) { $0.limit = $1 },
            .number(
                "--offset", in: .selection, Bilingual("跳过前面这么多条", "Skip so many records"),
                detail: Bilingual("export 按表的行数计。", "Of an export: so many rows of the table.")
            ) { $0.offset = $1 },
        ]
    }
}
