import CongressCore

/// Which program shows long output page by page.
enum Pager {
    /// The words to run, or nil for none. A variable that is set to nothing or to `cat` switches
    /// the pager off.
    static func command(_ environment: Environment) -> [String]? {
        let line = environment["RDCTL_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
        let words = line.unicodeScalars.split { $0 == " " || $0 == "\t" }.map { String($0) }
        guard let program = words.first, program != "cat", environment["TERM"] != "dumb" else {
            return nil
        }
        return words
    }
}

extension Console {
    /// Output for people goes through a pager from its first byte on, where standard output is a
    /// terminal. Where the program cannot be started, output goes to the terminal itself.
    func pageOutput() {
        guard out.isTerminal, let words = Pager.command(environment) else { return }
        out.beforeFirstFlush = { [unowned self] in
            guard let pager = try? ChildProcess(words) else { return nil }
            finishPager = { pager.finish() }
            return pager.input
        }
    }
}
