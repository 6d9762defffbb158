import CongressCore

/// How texts are read; for `import`, `rebuild` and `parse`.
struct ReadingOptions: Sendable {
    var operands: [String] = []
    var encoding: TextEncoding?
    var threads: Int?
    /// What standard input is called.
    var name: String?

    fileprivate static var table: [Option<ReadingOptions>] {
        [
            .choice(
                "--encoding", short: "e", takes: Bilingual("编码", "ENCODING"),
                of: Vocabulary.encodings,
                Bilingual("不判断编码，按此读", "Read so, do not tell by the bytes")
            ) { $0.encoding = TextEncoding(rawValue: $1) },
            .value(
                "--name", takes: Bilingual("文件名", "NAME"),
                Bilingual("标准输入的文件名，用 - 时须给", "File name for standard input; needed with -")
            ) { options, word in
                guard !word.utf8.contains(UInt8(ascii: "/")), word != ".", word != ".." else {
                    return ValueProblem(
                        expected: Bilingual("不带文件夹的文件名", "a file name without a folder"))
                }
                options.name = word
                return nil
            },
        ]
    }

    /// The same for those who read several files at a time.
    fileprivate static var parallelTable: [Option<ReadingOptions>] {
        table + [
            .number(
                "--threads", short: "j", from: 1, to: 1024,
                Bilingual("用几个线程", "How many threads to use")
            ) { $0.threads = $1 }
        ]
    }

    fileprivate static let operandRow = OperandRow(
        placeholder: Bilingual("文件或文件夹", "FILE or FOLDER"), completes: .file, count: 1...Int.max)

    /// What to read, and what of the command line is not there. Where nothing is left to read, the
    /// first of those is thrown.
    /// - Parameter index: the index that is written to, where one is.
    func inputs(
        _ console: Console, index: String? = nil
    ) throws(Failure) -> (inputs: [ImportRequest.Input], failures: [Failure]) {
        let files = InputFiles(operands, index: index)
        var inputs = files.paths.map { ImportRequest.Input.file(path: $0) }
        if files.readsStandardInput {
            inputs.append(try standardInput(console))
        } else if name != nil {
            throw Failure(
                .failure,
                Bilingual("--name 只用于标准输入（-）", "--name is for standard input (-) only"))
        }
        if inputs.isEmpty, let failure = files.failures.first { throw failure }
        return (inputs, files.failures)
    }

    private func standardInput(_ console: Console) throws(Failure) -> ImportRequest.Input {
        guard let name else {
            throw Failure(
                .failure, Bilingual("- 须同时给 --name", "- needs --name as well"),
                hint: Bilingual(
                    "例如 - --name 2024-5.txt < 文件", "for example: - --name 2024-5.txt < FILE"))
        }
        do {
            return .bytes(name: name, try console.readInput())
        } catch {
            throw Failure(error)
        }
    }
}

/// A command whose operands are texts to be read.
protocol ReadingCommand: Command {
    var reading: ReadingOptions { get set }
}

extension ReadingCommand {
    /// A spec with the operands and the options of reading.
    static func readingSpec(
        _ summary: Bilingual, description: Bilingual, options: [Option<Self>] = [],
        readsInParallel: Bool = false, examples: [Example]
    ) -> CommandSpec<Self> {
        let table = readsInParallel ? ReadingOptions.parallelTable : ReadingOptions.table
        return spec(
            summary, description: description, operands: ReadingOptions.operandRow,
            options: options + table.map { $0.lifted(\.reading) }, examples: examples
        ) { command, word in
            command.reading.operands.append(word)
            return nil
        }
    }
}
