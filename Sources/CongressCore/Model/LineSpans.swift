/// Ranges of physical lines in reading order; inclusive, from 1. An article that is continued
/// elsewhere has one range for each part, and a later part may stand earlier in the file.
public struct LineSpans: Equatable, Sendable {
    /// No file has so many lines, and no sum of such numbers overflows.
    static let farthest = 1 << 40

    public private(set) var ranges: [ClosedRange<Int>]

    public init(_ ranges: [ClosedRange<Int>] = []) {
        self.ranges = ranges
    }

    /// Appends a line in reading order; joins it to the last range where it directly follows.
    public mutating func append(_ line: Int) {
        append(line...line)
    }

    /// Appends a range in reading order; joins it to the last range where it directly follows.
    public mutating func append(_ range: ClosedRange<Int>) {
        if let last = ranges.last, range.lowerBound == last.upperBound + 1 {
            ranges[ranges.count - 1] = last.lowerBound...range.upperBound
        } else {
            ranges.append(range)
        }
    }

    /// Appends a line that directly follows the last one in the text, with blank lines at most
    /// between the two.
    public mutating func extend(to line: Int) {
        guard let last = ranges.last, line > last.upperBound else { return append(line) }
        ranges[ranges.count - 1] = last.lowerBound...line
    }

    public func contains(_ line: Int) -> Bool {
        ranges.contains { $0.contains(line) }
    }

    /// The first line of the reading, or 0 where there is none.
    public var firstLine: Int { ranges.first?.lowerBound ?? 0 }
}

extension LineSpans {
    /// `1000-1003`, or `1000` for a single line; in reading order.
    public var printed: [String] { ranges.map(\.printed) }

    /// Blank lines belong to nobody; a range goes on over two of them.
    public var joinedOverBlanks: LineSpans {
        var joined: [ClosedRange<Int>] = []
        for range in ranges {
            if let last = joined.last, (1...3).contains(range.lowerBound - last.upperBound) {
                joined[joined.count - 1] = last.lowerBound...range.upperBound
            } else {
                joined.append(range)
            }
        }
        return LineSpans(joined)
    }
}

extension ClosedRange<Int> {
    /// `1000-1003`, or `1000` for a single line.
    public var printed: String {
        count == 1 ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)"
    }
}
