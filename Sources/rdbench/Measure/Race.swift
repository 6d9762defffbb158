/// Commands timed in turn, A B C … A B C …, so that a slow second of the machine meets all of them.
struct Race {
    /// One list of figures for each command, one entry for each round.
    private(set) var figures: [[RunFigures]]

    /// Runs every command once to warm the caches, then the rounds. Commands that take seconds are
    /// better not run in vain.
    init(
        _ calls: [ProgramCall], rounds: Int, warmsUp: Bool = true, runner: ProcessRunner
    ) throws {
        figures = calls.map { _ in [] }
        if warmsUp { for call in calls { try runner.run(call) } }
        for _ in 0..<rounds {
            for (number, call) in calls.enumerated() {
                figures[number].append(try runner.run(call))
            }
        }
    }

    /// The median wall time of a command, in seconds.
    func seconds(_ call: Int) -> Double { median(figures[call].map(\.seconds)) }

    func processorSeconds(_ call: Int) -> Double { median(figures[call].map(\.processorSeconds)) }

    func peakBytes(_ call: Int) -> Int { figures[call].map(\.peakBytes).max() ?? 0 }

    /// The median of the ratios of each round: how many times of `other`'s wall time `call` took.
    func ratio(_ call: Int, to other: Int) -> Double {
        median(zip(figures[call], figures[other]).map { $0.seconds / $1.seconds })
    }
}

/// The middle value; of an even number of values the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return .nan }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
