import CongressCore
import Synchronization

/// One line on a terminal's standard error that is rewritten while work goes on. Threads may
/// report at once; nothing is drawn before the work has taken half a second.
final class ProgressLine: Sendable {
    private struct State {
        var drawn = false
        var next: Double
    }

    private let isShown: Bool
    private let label: String
    private let state: Mutex<State>
    private static let patience = 0.5
    private static let pause = 0.1

    init(_ console: Console, _ label: Bilingual) {
        isShown =
            console.err.isTerminal && !console.isQuiet && !console.reportsJSON
            && console.environment["TERM"] != "dumb"
        self.label = console.say(label)
        state = Mutex(State(next: MonotonicClock.seconds() + Self.patience))
    }

    func show(_ done: Int, of total: Int) {
        guard isShown else { return }
        state.withLock { state in
            let now = MonotonicClock.seconds()
            guard now >= state.next else { return }
            state.next = now + Self.pause
            state.drawn = true
            Self.write("\r\u{1B}[K\(label) \(done)/\(total)")
        }
    }

    /// Takes the line away before anything else is printed.
    func clear() {
        state.withLock { state in
            if state.drawn { Self.write("\r\u{1B}[K") }
            state.drawn = false
        }
    }

    private static func write(_ text: String) {
        // What a progress line cannot show is no error.
        try? OpenFile.standardError.write(Array(text.utf8))
    }
}
