import Foundation

/// One command as the benchmark starts it.
struct ProgramCall {
    var program: String
    var arguments: [String]
    /// Statuses that count as an answer; a search without hits ends with 1.
    var goodStatuses: Set<Int32> = [0]
    /// Runs before every start and is not timed: removing what the last run left.
    var before: () throws -> Void = {}

    init(
        _ program: String, _ arguments: [String], goodStatuses: Set<Int32> = [0],
        before: @escaping () throws -> Void = {}
    ) {
        self.program = program
        self.arguments = arguments
        self.goodStatuses = goodStatuses
        self.before = before
    }
}

/// What one run took.
struct RunFigures {
    /// Wall time from the start to the end of the process.
    var seconds: Double
    /// User and system time of all threads.
    var processorSeconds: Double
    /// The most memory that was resident at once, mapped files included, in bytes.
    var peakBytes: Int
}

/// Programs of the machine, as a shell would find them.
enum Programs {
    static func find(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(name)" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
        }
    }
}
