import Foundation

/// Starts processes with standard output in a fresh file, and says what they took.
struct ProcessRunner {
    /// Folder for the outputs.
    let folder: String

    /// Runs one command and throws where it ends badly. The output file is new for every run:
    /// truncating a large one would be paid by the run that comes after.
    @discardableResult
    func run(_ call: ProgramCall) throws -> RunFigures {
        try measured(call).figures
    }

    /// Runs one command for what it prints.
    func output(_ call: ProgramCall) throws -> String {
        try measured(call, keepsOutput: true).output
    }

    private func measured(
        _ call: ProgramCall, keepsOutput: Bool = false
    ) throws -> (figures: RunFigures, output: String) {
        try call.before()
        let (out, errors) = ("\(folder)/stdout", "\(folder)/stderr")
        unlink(out)
        unlink(errors)
        let start = nanoseconds()
        let process = try spawn(call, out: out, errors: errors)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        let seconds = Double(nanoseconds() - start) / 1e9
        let code = status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
        guard call.goodStatuses.contains(code) else {
            throw failure(of: call, code: code, errors: errors)
        }
        let figures = RunFigures(
            seconds: seconds,
            processorSeconds: self.seconds(usage.ru_utime) + self.seconds(usage.ru_stime),
            peakBytes: Int(usage.ru_maxrss) * ProcessRunner.bytesPerUnitOfMemory)
        return (figures, keepsOutput ? try String(contentsOfFile: out, encoding: .utf8) : "")
    }

    #if canImport(Darwin)
        private static let bytesPerUnitOfMemory = 1
    #else
        private static let bytesPerUnitOfMemory = 1024
    #endif

    private func spawn(_ call: ProgramCall, out: String, errors: String) throws -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o644)
        let words = cStrings([call.program] + call.arguments)
        let environment = cStrings(self.environment)
        defer { for word in words + environment { free(word) } }
        var process: pid_t = 0
        let problem = posix_spawn(&process, call.program, &actions, nil, words, environment)
        guard problem == 0 else {
            throw BenchProblem("can't start \(call.program): \(String(cString: strerror(problem)))")
        }
        return process
    }

    /// A locale that every machine has and in which `wc -m` counts characters.
    private var environment: [String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return ["PATH=\(path)", "LC_ALL=C.UTF-8", "HOME=\(NSHomeDirectory())"]
    }

    /// Copies that end with a null pointer, as `posix_spawn` takes them.
    private func cStrings(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
        words.map { strdup($0) } + [nil]
    }

    private func failure(of call: ProgramCall, code: Int32, errors: String) -> BenchProblem {
        let command = ([call.program] + call.arguments).joined(separator: " ")
        let said = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
        return BenchProblem("status \(code) from: \(command)\n\(said.prefix(2000))")
    }

    private func seconds(_ time: timeval) -> Double {
        Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }

    private func nanoseconds() -> UInt64 { DispatchTime.now().uptimeNanoseconds }
}
