#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension RunningProcess {
    /// Where the process was started with one of its first three descriptors closed, fills the gap,
    /// so that no file opened later takes the number and gets our messages. Input reads as empty,
    /// messages go nowhere, and writing to standard output fails.
    public static func fillStandardStreams() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
            let opened = open("/dev/null", descriptor == 2 ? O_WRONLY : O_RDONLY)
            if opened >= 0, opened != descriptor { _ = dup2(opened, descriptor) }
        }
    }
}
