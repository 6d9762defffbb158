#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that reads what this process writes: a pager. While it runs, the terminal's keys are
/// its own: this process outlives them, and a write to one that has gone is an error.
public struct ChildProcess: Sendable {
    /// The writing end of its standard input.
    public let input: OpenFile
    private let number: pid_t
    /// Ctrl-C, Ctrl-\, and what a write that nobody reads sends.
    private static let ignored = [SIGINT, SIGQUIT, SIGPIPE]

    /// Starts a program that is looked for along `PATH`, with the words as its arguments.
    /// - Parameter words: the program's name first; not empty.
    public init(_ words: [String]) throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError.last("pipe", words[0]) }
        _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
        let writing = OpenFile(descriptor: ends[1], path: words[0])
        let reading = OpenFile(descriptor: ends[0], path: words[0])
        defer { reading.close() }
        for number in Self.ignored { signal(number, SIG_IGN) }
        var started: pid_t = 0
        let code = ChildProcess.spawn(words, input: ends[0], &started)
        guard code == 0 else {
            writing.close()
            Self.heedSignals()
            throw SystemError(operation: "spawn", path: words[0], code: code)
        }
        number = started
        input = writing
    }

    /// Ends its input and waits until it has ended.
    /// - Returns: what it ended with; nil where a signal ended it.
    public func finish() -> Int32? {
        input.close()
        var status: Int32 = 0
        _ = restarting { waitpid(number, &status, 0) }
        Self.heedSignals()
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    private static func heedSignals() {
        for number in ignored { signal(number, SIG_DFL) }
    }

    private static func spawn(_ words: [String], input: Int32, _ number: inout pid_t) -> Int32 {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addclose(&actions, input)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What is ignored here would be ignored there, too.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in ignored + [SIGXFSZ] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        return posix_spawnp(&number, words[0], &actions, &attributes, arguments, environ)
    }
}
