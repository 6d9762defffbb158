import CongressCore

/// In which form a table is written, and where to.
struct ExportForm: Sendable {
    enum Guard: String, CaseIterable, Sendable { case auto, on, off }

    var format: ExportFormat?
    var file: String?
    var writesByteOrderMark = false
    var isForExcel = false
    var formulaGuard = Guard.auto
    var header = ExportOptions.Header.english

    static var table: [Option<ExportForm>] {
        [
            .choice(
                "--format", short: "f", takes: Bilingual("格式", "FORMAT"),
                of: ExportFormat.allCases.map { Choice($0.rawValue) }, in: .output,
                Bilingual("输出格式", "How to write"),
                detail: Bilingual(
                    "不给时看 --output 的文件名后缀；没有后缀可看时，有 --json 为 json，否则为 csv。"
                        + "--json 不能写成以 .csv 或 .tsv 结尾的文件，除非写明 --format。",
                    "Else as the ending of --output says; without one json with --json, else csv. "
                        + "--json writes no file that ends in .csv or .tsv, unless --format says so."
                )
            ) { $0.format = ExportFormat(rawValue: $1) },
            .text(
                "--output", short: "o", takes: Bilingual("文件", "FILE"), in: .output,
                completes: .file,
                Bilingual("写入这个文件，写完才替换", "Write this file, replaced only when whole")
            ) { $0.file = $1 },
            .flag(
                "--excel", in: .output,
                Bilingual("供 Excel 打开：--bom 和 --guard on", "For Excel: --bom and --guard on")
            ) { $0.isForExcel = true },
            .flag(
                "--bom", in: .output, Bilingual("文件以字节序标记开头", "Begin with a byte order mark")
            ) { $0.writesByteOrderMark = true },
            .choice(
                "--guard", takes: Bilingual("何时", "WHEN"),
                of: Guard.allCases.map { Choice($0.rawValue) }, in: .output,
                Bilingual("在形似公式的单元格前加 '", "Put ' before cells that look like formulas"),
                detail: Bilingual(
                    "会被当成日期或去掉零的（5-6、2024-10、01）也加。auto：用 --excel 时才加。"
                        + "读回时去掉一个 ' 即可还原。",
                    "Also before what would become a day or lose its zeros: 5-6, 2024-10, 01. "
                        + "auto: with --excel only. Taking one ' off restores the cell.")
            ) { $0.formulaGuard = Guard(rawValue: $1) ?? .auto },
            .choice(
                "--header", takes: Bilingual("语言", "LANG"),
                of: ExportOptions.Header.allCases.map { Choice($0.rawValue) }, in: .output,
                Bilingual("列名用中文还是英文", "Language of the column names")
            ) { $0.header = ExportOptions.Header(rawValue: $1) ?? .english },
        ]
    }

    private static func format(ofEnding file: String) -> ExportFormat? {
        let file = file.lowercased()
        if file.hasSuffix(".jsonl") { return .ndjson }
        return ExportFormat.allCases.first { file.hasSuffix("." + $0.rawValue) }
    }

    /// A file must be called what it is: no table is written as a workbook, and an ending that
    /// tells no format needs `--format`.
    func checkEnding(json: Bool) throws(Failure) {
        guard let file, file != "-" else { return }
        // A pipe or device has no say in what goes through it.
        if (try? FileStatus.of(file))?.kind == .other || ExportTarget.isStandardOutput(file) {
            return
        }
        let endings = ExportFormat.allCases.map { "." + $0.rawValue }.joined(separator: " ")
        let name = file.lowercased()
        if let workbook = [".xlsx", ".xls"].first(where: { name.hasSuffix($0) }) {
            let csv = String(file.dropLast(workbook.count)) + ".csv"
            throw Failure(
                .failure,
                Bilingual(
                    "\(file)：不写 \(workbook) 文件，只写 \(endings)",
                    "\(file): \(workbook) files are not written; only \(endings)"),
                hint: Bilingual(
                    "Excel 能打开 --excel -o \(csv)", "Excel opens what --excel -o \(csv) writes"))
        }
        guard format == nil else { return }
        let ending = Self.format(ofEnding: file)
        if json, let ending, !ending.isJSON {
            throw Failure(.conflict("--json", "--output \(file)"), command: "export")
        }
        guard !json, ending == nil else { return }
        throw Failure(
            .failure,
            Bilingual(
                "\(file)：从后缀看不出格式，后缀应为 \(endings)",
                "\(file): the ending tells no format; expected \(endings)"),
            hint: Bilingual("或用 --format 指明格式", "or name the format with --format"))
    }

    /// - Parameter json: `--json` was given, which lets nothing but JSON out.
    func resolvedFormat(json: Bool) -> ExportFormat {
        if let format { return format }
        let ending = file.flatMap { Self.format(ofEnding: $0) }
        if json { return ending == .ndjson ? .ndjson : .json }
        return ending ?? .csv
    }

    func options(json: Bool) throws(Failure) -> ExportOptions {
        if resolvedFormat(json: json).isJSON,
            let option = tableOption
        {
            let other =
                format.map { "--format \($0.rawValue)" }
                ?? (json ? "--json" : "--output \(file ?? "")")
            throw Failure(.conflict(option, other), command: "export")
        }
        return ExportOptions(
            writesByteOrderMark: isForExcel || writesByteOrderMark,
            guardsFormulas: formulaGuard == .on || formulaGuard == .auto && isForExcel,
            header: header)
    }
}

extension ExportForm {
    /// An option that only CSV and TSV can follow.
    private var tableOption: String? {
        if isForExcel { return "--excel" }
        if writesByteOrderMark { return "--bom" }
        if formulaGuard == .on { return "--guard" }
        return header == .english ? nil : "--header"
    }
}

extension ExportFormat {
    /// True of one array as well as of an object a line.
    fileprivate var isJSON: Bool { self == .json || self == .ndjson }
}
