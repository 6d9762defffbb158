/// The words of the command line: `--option value`, flags, and the rest in order.
struct Arguments {
    private static let flags: Set = ["--quick", "--bare", "--dense"]
    private static let options: Set = [
        "--size", "--out", "--seed", "--encoding", "--json", "--work", "--rdctl", "--only",
    ]

    private(set) var operands: [String] = []
    private var values: [String: String] = [:]

    init(_ words: [String]) throws {
        var rest = words[...]
        while let word = rest.popFirst() {
            if Arguments.flags.contains(word) {
                values[word] = ""
            } else if Arguments.options.contains(word) {
                guard let value = rest.popFirst() else {
                    throw BenchProblem("\(word) needs a value")
                }
                values[word] = value
            } else if word.hasPrefix("--") {
                throw BenchProblem("unknown option \(word)\n" + Benchmark.usage)
            } else {
                operands.append(word)
            }
        }
    }

    func value(_ option: String) -> String? { values[option] }
    func has(_ flag: String) -> Bool { values[flag] != nil }
}

/// Sizes in powers of ten, as disks and rates are given: `48MB` is 48,000,000 bytes.
enum ByteSize {
    static func read(_ word: String) -> Int? {
        let units = [("KB", 1000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("", 1)]
        for (unit, factor) in units where word.uppercased().hasSuffix(unit) {
            guard let number = Int(word.dropLast(unit.count)), number > 0 else { return nil }
            return number * factor
        }
        return nil
    }

    static func text(_ bytes: Int) -> String {
        "\((Double(bytes) / 100_000).rounded() / 10) MB"
    }
}
