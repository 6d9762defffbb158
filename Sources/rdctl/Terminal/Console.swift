import CongressCore

/// All that a command may touch of the world around it besides files: its streams, variables and
/// the language of its messages.
final class Console {
    let out: OutputStream
    let err: OutputStream
    /// All bytes of standard input.
    let readInput: () throws(SystemError) -> [UInt8]
    let environment: Environment
    var language: Language
    var width = DisplayWidth()
    /// Errors come as a line of JSON.
    var reportsJSON = false
    /// Nothing but errors on standard error.
    var isQuiet = false
    /// Columns that output may take.
    let columns: Int
    /// Asks the person at the terminal; nil where nobody is there.
    var confirm: ((Bilingual) -> Bool)?

    init(
        out: OutputStream, err: OutputStream, environment: Environment, columns: Int = 80,
        readInput: @escaping () throws(SystemError) -> [UInt8]
    ) {
        self.out = out
        self.err = err
        self.environment = environment
        self.columns = columns
        self.readInput = readInput
        language = environment.language
    }

    /// The console of the running process.
    static func process() -> Console {
        RunningProcess.fillStandardStreams()
        RunningProcess.reportFileSizeLimit()
        RunningProcess.reportShrunkenIndex(
            "rdctl: 错误：索引在读取时被截短，请重试 / error: the index was cut short while it was read; try again\n",
            status: ExitStatus.damaged.rawValue)
        let out = OpenFile.standardOutput
        let err = OpenFile.standardError
        let console = Console(
            out: OutputStream(.file(out), isTerminal: RunningProcess.isTerminal(out)),
            err: OutputStream(.file(err), isTerminal: RunningProcess.isTerminal(err)),
            environment: Environment { RunningProcess.environment($0) },
            columns: RunningProcess.terminalWidth(out) ?? 80,
            readInput: { () throws(SystemError) in
                var buffer = FileBuffer()
                return Array(try buffer.load(.standardInput))
            })
        if console.err.isTerminal, RunningProcess.isTerminal(.standardInput) {
            console.confirm = { [unowned console] question in
                console.err.write(console.say(question) + " [y/N] ")
                console.err.flush()
                return ["y", "Y", "yes", "是"].contains(readLine() ?? "")
            }
        }
        return console
    }

    /// A console in memory, for tests.
    static func memory(
        input: [UInt8] = [], environment: [String: String] = [:], isTerminal: Bool = false
    ) -> Console {
        Console(
            out: OutputStream(.memory, isTerminal: isTerminal),
            err: OutputStream(.memory, isTerminal: isTerminal),
            environment: Environment(environment), readInput: { input })
    }

    func decideColour(_ when: ColourWhen) {
        out.usesColour = when.applies(isTerminal: out.isTerminal, environment)
        err.usesColour = when.applies(isTerminal: err.isTerminal, environment)
    }

    /// The words of `text` in the reader's language.
    func say(_ text: Bilingual) -> String { text[language] }

    /// A line about progress or success beside the data, in JSON an object; `--quiet` silences it.
    func remark(_ text: Bilingual) {
        guard !isQuiet else { return }
        out.endPaging()
        if reportsJSON {
            var json = JSONWriter()
            json.beginObject()
            json.field("message_type", "remark")
            json.field("message", say(text))
            json.endObject()
            err.write(json.bytes + [0x0A])
        } else {
            err.write(say(text) + "\n")
        }
        err.flush()
    }

    /// Sends everything out. False where standard output did not take all of it.
    func finish() -> Bool {
        out.endPaging()
        if let failure = out.failure {
            report(
                Failure(
                    .failure,
                    Bilingual(
                        "写不出标准输出：\(failure.reason)",
                        "cannot write to standard output: \(failure.reason)")))
        }
        err.flush()
        return out.failure == nil
    }
}
