/// Which lines of an issue belong to how many of its records and matter entries.
struct LineLedger {
    /// Owners of line `n` at index `n - 1`; more than 255 count as 255.
    private var owners: [UInt8]
    /// Ranges that reach beyond the file's lines, as somebody's edit may have made them.
    private(set) var strays: [ClosedRange<Int>] = []

    init(_ issue: Issue, _ records: [Record]) {
        owners = Array(repeating: 0, count: max(0, issue.lineCount))
        for matter in issue.matter { add(matter.lines) }
        for record in records { add(record.lines) }
    }

    private mutating func add(_ spans: LineSpans) {
        for range in spans.ranges {
            guard range.lowerBound >= 1, range.upperBound <= owners.count else {
                strays.append(range)
                continue
            }
            for line in range where owners[line - 1] < 255 { owners[line - 1] += 1 }
        }
    }

    /// How many non-blank lines of the text have exactly one owner.
    func owned(of source: SourceText) -> Int {
        source.lines.reduce(0) { count, line in
            !line.isBlank && line.number <= owners.count && owners[line.number - 1] == 1
                ? count + 1 : count
        }
    }

    func owners(of line: Int) -> Int { Int(owners[line - 1]) }
}
