/// How much the words of each title on a page are told in each of its texts: pairs of characters that
/// a title shares with a text, the rarer on the page the weightier.
struct SharedWords: Sendable {
    /// The share of a title's pairs in each text around it, summed from the first of them on: the
    /// words of a stretch of units are a difference.
    private struct Sums: Sendable {
        /// The units that are near enough to be asked for.
        let units: Range<Int>
        let sums: [Double]
    }

    /// For each unit that stands out.
    private let sums: [Sums?]

    /// - Parameter reach: how far from a title its words are asked for, in units.
    init(units: [PageUnit], columns: PageColumns, reach: Int) {
        var places: [UInt64: [Int]] = [:]
        for (at, unit) in units.enumerated() where unit.isText {
            for pair in SharedWords.pairs(of: unit.range, columns) {
                places[pair, default: []].append(at)
            }
        }
        sums = units.indices.map { at in
            guard units[at].kind == .title || units[at].kind == .subtitle else { return nil }
            let near = max(0, at - reach)..<min(units.count, at + reach)
            let shares = SharedWords.shares(
                of: SharedWords.pairs(of: units[at].range, columns), in: near, places)
            var total = 0.0
            var sums = [0.0]
            sums.reserveCapacity(near.count + 1)
            for share in shares {
                total += max(0, share - 0.05)
                sums.append(total)
            }
            return Sums(units: near, sums: sums)
        }
    }

    /// How much of a title each of some units tells.
    private static func shares(
        of title: Set<UInt64>, in near: Range<Int>, _ places: [UInt64: [Int]]
    ) -> [Double] {
        var shares = [Double](repeating: 0, count: near.count)
        var whole = max(0, 7 - Double(title.count)) / 2
        for pair in title.sorted() {
            guard let texts = places[pair] else { continue }
            let weight = 1 / Double(texts.count)
            whole += weight
            for text in texts[texts.partitioningIndex { $0 >= near.lowerBound }...] {
                guard text < near.upperBound else { break }
                shares[text - near.lowerBound] += weight
            }
        }
        return whole > 0 ? shares.map { $0 / whole } : shares
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
        guard let near = sums[title] else { return 0 }
        let range = units.clamped(to: near.units)
        let start = near.units.lowerBound
        return min(1, near.sums[range.upperBound - start] - near.sums[range.lowerBound - start])
    }
}
