/// In which shape hits are printed.
struct QueryOutput: Sendable, Equatable {
    /// What one line or object stands for.
    enum Unit: String, CaseIterable, Sendable { case records, lines, ids, count, files }
    enum Format: String, CaseIterable, Sendable { case text, json, ndjson }

    var unit = Unit.records
    var format = Format.text
    /// The unit that `--output` asks for, and the one that `--format ids` or `count` does.
    private var typedUnit: Unit?
    private var shorthand: Unit?
    /// NUL instead of a line end after ids, files and lines.
    var endsWithNull = false
    /// Characters around a hit.
    var context = 30
    private var isContextTyped = false
    /// Names what made a word match.
    var explains = false
    /// Prints a meeting with all that is known of it, as when it was asked for by its number.
    var printsSessionsWhole = false
    /// Prints lines of meetings, whose texts are summaries and stand in no file, too.
    var printsSessionLines = false

    static var table: [Option<QueryOutput>] {
        [
            .choice(
                "--format", short: "f", takes: Bilingual("格式", "FORMAT"),
                of: Format.allCases.map { Choice($0.rawValue) } + [Choice("ids"), Choice("count")],
                in: .output, Bilingual("输出格式", "How to print"),
                detail: Bilingual(
                    "ids 和 count 同 --output ids、--output count。",
                    "ids and count are short for --output ids and --output count.")
            ) { output, word in
                if let format = Format(rawValue: word) { output.format = format }
                output.shorthand = Unit(rawValue: word)
            },
            .choice(
                "--output", short: "o", takes: Bilingual("什么", "WHAT"),
                of: Unit.allCases.map { Choice($0.rawValue) }, in: .output,
                Bilingual("打印记录、行、编号、数目还是文件名", "Records, lines, ids, their count, or files")
            ) { $0.typedUnit = Unit(rawValue: $1) },
            .flag(
                "--null", short: "0", in: .output,
                Bilingual("以 NUL 代替换行（配合 xargs -0）", "NUL instead of line ends, for xargs -0"),
                detail: Bilingual(
                    "用于 --output ids、lines 和 files。", "For --output ids, lines and files.")
            ) { $0.endsWithNull = true },
            .number(
                "--context", short: "C", to: 1_000_000, in: .output,
                Bilingual("命中处前后各多少字", "Characters around a hit")
            ) {
                $0.context = $1
                $0.isContextTyped = true
            },
            .flag(
                "--explain", in: .output,
                Bilingual("说明因何算作命中", "Say what made a word match")
            ) { $0.explains = true },
        ]
    }

    /// With the unit that was asked for in either way.
    /// - Parameter json: `--json` was given.
    func resolved(json: Bool) throws(Failure) -> QueryOutput {
        if let typedUnit, let shorthand, typedUnit != shorthand {
            throw Failure(
                .conflict("--format \(shorthand.rawValue)", "--output \(typedUnit.rawValue)"),
                command: QueryCommand.name)
        }
        var output = self
        output.unit = shorthand ?? typedUnit ?? .records
        if json, format == .text { output.format = .json }
        if let pair = output.conflict {
            throw Failure(.conflict(pair.0, pair.1), command: QueryCommand.name)
        }
        return output
    }

    /// An option that says nothing of what is printed, and what it stands beside.
    private var conflict: (String, String)? {
        let printed = "--output \(unit.rawValue)"
        if endsWithNull {
            if format != .text { return ("--null", "--format \(format.rawValue)") }
            if unit == .records || unit == .count { return ("--null", printed) }
        }
        if isContextTyped, unit != .records, unit != .lines { return ("--context", printed) }
        return explains && unit != .records ? ("--explain", printed) : nil
    }
}
