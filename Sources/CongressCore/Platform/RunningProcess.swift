#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The process that we are: its environment, its terminal, its end.
public enum RunningProcess {
    public static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    public static var number: Int32 { getpid() }

    /// False where no process has that number any more.
    public static func exists(_ number: Int32) -> Bool {
        kill(number, 0) == 0 || errno == EPERM
    }

    /// How many threads can run at once.
    public static var processors: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    public static func isTerminal(_ file: OpenFile) -> Bool { isatty(file.descriptor) == 1 }

    /// Columns of the terminal, or nil where the file is none or does not say.
    public static func terminalWidth(_ file: OpenFile) -> Int? {
        var size = winsize()
        guard ioctl(file.descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// Ends at once: nothing is flushed, no destructor runs. Write everything out before.
    public static func exit(_ status: Int32) -> Never { _exit(status) }

    /// Lets a write beyond the limit of file sizes (`ulimit -f`) fail with an error, as a write to a
    /// full disk does; without this the system ends the process.
    public static func reportFileSizeLimit() { signal(SIGXFSZ, SIG_IGN) }

    /// Ends with a status and a message, and not by a signal, when another program cuts a mapped file
    /// short while it is read. The index is the only file that is mapped.
    public static func reportShrunkenIndex(_ message: StaticString, status: Int32) {
        shrunkenIndex = (message, status)
        signal(SIGBUS) { _ in
            // Nothing but bare system calls is allowed here.
            let (message, status) = RunningProcess.shrunkenIndex
            _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
            _exit(status)
        }
    }

    /// Set once, before any index is read.
    private nonisolated(unsafe) static var shrunkenIndex: (message: StaticString, status: Int32) =
        ("", 0)

    /// Ends by SIGPIPE, as a filter whose reader has gone is expected to.
    public static func endByBrokenPipe() -> Never {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
        _exit(141)
    }

    /// Seconds since 1970.
    static var now: Int { Int(time(nil)) }

    /// Today in the local time zone.
    static func localDay() -> (year: Int, month: Int, day: Int) {
        var now = time(nil)
        var local = tm()
        localtime_r(&now, &local)
        return (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
    }
}
