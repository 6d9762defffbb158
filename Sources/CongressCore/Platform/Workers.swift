import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Plain threads for work that is cut into independent pieces.
public enum Workers {
    private final class Job: Sendable {
        let body: @Sendable (Int) -> Void
        let worker: Int

        init(worker: Int, body: @escaping @Sendable (Int) -> Void) {
            self.worker = worker
            self.body = body
        }
    }

    #if canImport(Darwin)
        private typealias Thread = pthread_t?
    #elseif canImport(Musl)
        private typealias Thread = pthread_t?
    #else
        private typealias Thread = pthread_t
    #endif

    /// Calls `body` with 0..<count, each on a thread of its own, and waits for all of them. The
    /// caller's thread is worker 0; where the system gives no more threads it does their work too.
    public static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        var threads: [Thread] = []
        var own: [Int] = [0]
        for worker in 1..<max(1, count) {
            let job = Unmanaged.passRetained(Job(worker: worker, body: body))
            if let thread = start(job.toOpaque()) {
                threads.append(thread)
            } else {
                job.release()
                own.append(worker)
            }
        }
        for worker in own { body(worker) }
        for thread in threads { join(thread) }
    }

    /// Calls `own` here while `body` runs on a thread of its own, and waits for both. Where the
    /// system gives no thread, `own` has to do without.
    static func run<Result, Failure>(
        beside body: @escaping @Sendable () -> Void, _ own: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let job = Unmanaged.passRetained(Job(worker: 1) { _ in body() })
        guard let thread = start(job.toOpaque()) else {
            job.release()
            return try own()
        }
        defer { join(thread) }
        return try own()
    }

    /// Calls `body(worker, piece)` for every piece, whichever worker is free next.
    public static func share(
        _ pieces: Int, among count: Int, _ body: @escaping @Sendable (Int, Int) -> Void
    ) {
        let next = Counter()
        run(min(count, pieces)) { worker in
            while true {
                let piece = next.take()
                guard piece < pieces else { return }
                body(worker, piece)
            }
        }
    }

    private final class Counter: Sendable {
        private let value = Atomic<Int>(0)

        func take() -> Int { value.add(1, ordering: .relaxed).oldValue }
    }

    private static func join(_ thread: Thread) {
        #if canImport(Glibc)
            pthread_join(thread, nil)
        #else
            pthread_join(thread!, nil)
        #endif
    }

    private static func start(_ argument: UnsafeMutableRawPointer) -> Thread? {
        #if canImport(Glibc)
            var thread = pthread_t()
        #else
            var thread: pthread_t?
        #endif
        // Parsing recurses little, but bulletins are not ours: 8 MiB as the main thread has.
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, 8 << 20)
        defer { pthread_attr_destroy(&attributes) }
        #if canImport(Darwin)
            let result = pthread_create(&thread, &attributes, { Workers.enter($0) }, argument)
        #else
            let result = pthread_create(&thread, &attributes, { Workers.enter($0!) }, argument)
        #endif
        return result == 0 ? thread : nil
    }

    private static func enter(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
        job.body(job.worker)
        return nil
    }
}
