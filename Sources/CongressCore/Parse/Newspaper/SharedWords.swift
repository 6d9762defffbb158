/// How much the words of each title on a page are told in each of its texts: pairs of characters that
/// a title shares with a text, the rarer on the page the weightier.
struct SharedWords: Sendable {
    /// For each unit that stands out, the share of its pairs in each text above it and below, summed
    /// from the first unit of the page on: the words of a stretch of units are a difference.
    private let sums: [[Double]?]

    init(units: [PageUnit], columns: PageColumns) {
        var seen: [UInt64: Int] = [:]
        let texts = units.map { unit -> Set<UInt64> in
            guard unit.isText else { return [] }
            let pairs = SharedWords.pairs(of: unit.range, columns)
            for pair in pairs { seen[pair, default: 0] += 1 }
            return pairs
        }
        sums = units.map { unit in
            guard unit.kind == .title || unit.kind == .subtitle else { return nil }
            return SharedWords.sums(
                of: SharedWords.pairs(of: unit.range, columns), in: texts, seen: seen)
        }
    }

    private static func sums(
        of title: Set<UInt64>, in texts: [Set<UInt64>], seen: [UInt64: Int]
    ) -> [Double] {
        let known = title.filter { seen[$0] != nil }.sorted()
        let whole =
            known.reduce(0.0) { $0 + 1 / Double(seen[$1] ?? 1) } + max(0, 7 - Double(title.count))
            / 2
        var total = 0.0
        var result = [0.0]
        result.reserveCapacity(texts.count + 1)
        for text in texts {
            if !text.isEmpty, whole > 0 {
                let shared = known.reduce(0.0) {
                    text.contains($1) ? $0 + 1 / Double(seen[$1] ?? 1) : $0
                }
                total += max(0, shared / whole - 0.05)
            }
            result.append(total)
        }
        return result
    }

    /// The pairs of Han characters that stand side by side in some lines, also over a line end.
    private static func pairs(of range: Range<Int>, _ columns: PageColumns) -> Set<UInt64> {
        var pairs: Set<UInt64> = []
        var last: Unicode.Scalar?
        for position in range {
            for scalar in columns.text(position) {
                guard scalar.isHan else {
                    last = nil
                    continue
                }
                if let last { pairs.insert(UInt64(last.value) << 32 | UInt64(scalar.value)) }
                last = scalar
            }
        }
        return pairs
    }

    /// How much of a title is told in some units, from 0 to 1.
    func share(of title: Int, in units: Range<Int>) -> Double {
        guard let sums = sums[title], units.lowerBound < units.upperBound else { return 0 }
        return min(1, sums[units.upperBound] - sums[units.lowerBound])
    }
}
