#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that reads what this process writes: a pager.
public struct ChildProcess: Sendable {
    /// The writing end of its standard input.
    public let input: OpenFile
    private let number: pid_t

    /// Starts a program that is looked for along `PATH`, with the words as its arguments.
    /// - Parameter words: the program's name first; not empty.
    public init(_ words: [String]) throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError.last("pipe", words[0]) }
        _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
        let writing = OpenFile(descriptor: ends[1], path: words[0])
        let reading = OpenFile(descriptor: ends[0], path: words[0])
        defer { reading.close() }
        var started: pid_t = 0
        let code = ChildProcess.spawn(words, input: ends[0], &started)
        guard code == 0 else {
            writing.close()
            throw SystemError(operation: "spawn", path: words[0], code: code)
        }
        number = started
        input = writing
    }

    /// Ends its input and waits until it has ended.
    public func finish() {
        input.close()
        var status: Int32 = 0
        _ = restarting { waitpid(number, &status, 0) }
    }

    private static func spawn(_ words: [String], input: Int32, _ number: inout pid_t) -> Int32 {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addclose(&actions, input)
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        return posix_spawnp(&number, words[0], &actions, nil, arguments, environ)
    }
}
