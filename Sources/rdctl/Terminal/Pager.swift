import CongressCore

/// Which program shows long output page by page.
enum Pager {
    /// The words to run, or nil for none. A variable holds a line of shell, as other programs take it;
    /// set to nothing or to `cat` it switches the pager off. The shell outlives the terminal's keys,
    /// as what it starts may.
    static func command(_ environment: Environment) -> [String]? {
        guard environment["TERM"] != "dumb" else { return nil }
        guard let line = environment["RDCTL_PAGER"] ?? environment["PAGER"] else {
            // Output is UTF-8 whatever the locale says; less goes by the locale.
            let isSet = environment["LESSCHARSET"] != nil
            return (isSet ? [] : ["env", "LESSCHARSET=utf-8"]) + ["less", "-FRX"]
        }
        let words = line.unicodeScalars.split { $0 == " " || $0 == "\t" }.map { String($0) }
        return words.isEmpty || words == ["cat"] ? nil : ["sh", "-c", "trap : INT QUIT; " + line]
    }
}

/// A pager that takes output in the terminal's place.
final class RunningPager {
    let terminal: OpenFile
    private let process: ChildProcess
    /// What it was given, as long as a pipe may hold all of that unread.
    private var given: [UInt8]? = []
    private static let pipeSize = 1 << 17
    /// What a shell ends with that cannot start a program.
    private static let notStarted: Set<Int32> = [126, 127]

    init(_ words: [String], before terminal: OpenFile) throws(SystemError) {
        process = try ChildProcess(words)
        self.terminal = terminal
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        try process.input.write(bytes)
        let count = (given?.count ?? 0) + bytes.count
        if count > Self.pipeSize { given = nil } else { given? += bytes }
    }

    /// Waits until it has ended.
    /// - Returns: all that it was given, where it could not start and has read nothing.
    func finish() -> [UInt8]? {
        let status = process.finish()
        return status.map(Self.notStarted.contains) ?? false ? given : nil
    }
}

extension Console {
    /// Output for people goes through a pager from its first byte on, where standard output is a
    /// terminal. Where the program cannot be started, output goes to the terminal itself.
    func pageOutput() {
        guard out.isTerminal, let words = Pager.command(environment) else { return }
        out.startPager = { terminal in try? RunningPager(words, before: terminal) }
    }
}
