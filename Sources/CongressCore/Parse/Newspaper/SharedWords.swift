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
        let titles = units.map { unit -> [UInt64] in
            unit.kind == .title || unit.kind == .subtitle
                ? SharedWords.titlePairs(unit.range, columns) : []
        }
        var places = PairPlaces(of: titles)
        for (at, unit) in units.enumerated() where unit.isText {
            SharedWords.readPairs(unit.range, columns) { places.add($0, at) }
        }
        sums = units.indices.map { at in
            guard units[at].kind == .title || units[at].kind == .subtitle else { return nil }
            let near = max(0, at - reach)..<min(units.count, at + reach)
            let shares = SharedWords.shares(of: titles[at], in: near, places)
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
        of title: [UInt64], in near: Range<Int>, _ places: PairPlaces
    ) -> [Double] {
        var shares = [Double](repeating: 0, count: near.count)
        var whole = max(0, 7 - Double(title.count)) / 2
        for pair in title {
            let texts = places.texts(of: pair)
            guard !texts.isEmpty else { continue }
            let weight = 1 / Double(texts.count)
            whole += weight
            for text in texts[texts.partitioningIndex { $0 >= near.lowerBound }...] {
                guard text < near.upperBound else { break }
                shares[text - near.lowerBound] += weight
            }
        }
        return whole > 0 ? shares.map { $0 / whole } : shares
    }

    /// The pairs of a title, each once.
    private static func titlePairs(_ range: Range<Int>, _ columns: PageColumns) -> [UInt64] {
        var pairs: [UInt64] = []
        readPairs(range, columns) { pairs.append($0) }
        pairs.sort()
        var last: UInt64 = 0
        pairs.removeAll { pair in
            defer { last = pair }
            return pair == last
        }
        return pairs
    }

    /// The pairs of Han characters that stand side by side in some lines, also over a line end.
    private static func readPairs(
        _ range: Range<Int>, _ columns: PageColumns, _ take: (UInt64) -> Void
    ) {
        var last: UInt64 = 0
        for position in range {
            for scalar in columns.text(position) {
                guard scalar.isHan else {
                    last = 0
                    continue
                }
                if last > 0 { take(last << 32 | UInt64(scalar.value)) }
                last = UInt64(scalar.value)
            }
        }
    }

    /// How much of a title is told in some units, from 0 to 1.
    func share(of title: Int, in units: Range<Int>) -> Double {
        guard let near = sums[title] else { return 0 }
        let range = units.clamped(to: near.units)
        let start = near.units.lowerBound
        return min(1, near.sums[range.upperBound - start] - near.sums[range.lowerBound - start])
    }
}

/// The texts that hold each pair of some titles: a hash table whose slots are taken in turn.
private struct PairPlaces {
    /// 0 where a slot is free.
    private var pairs: [UInt64]
    private var texts: [[Int]]

    init(of titles: [[UInt64]]) {
        var size = 64
        while size < titles.reduce(0, { $0 + $1.count }) * 2 { size *= 2 }
        pairs = Array(repeating: 0, count: size)
        texts = Array(repeating: [], count: size)
        for title in titles {
            for pair in title { pairs[slot(pair)] = pair }
        }
    }

    /// The slot of a pair, or the free one that it would take.
    private func slot(_ pair: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: pair &* 0x9E37_79B9_7F4A_7C15 >> 32) & (pairs.count - 1)
        while pairs[at] != 0, pairs[at] != pair { at = (at + 1) & (pairs.count - 1) }
        return at
    }

    /// Takes in a pair of a text, if a title has it; texts come in their order.
    mutating func add(_ pair: UInt64, _ text: Int) {
        let at = slot(pair)
        if pairs[at] == pair, texts[at].last != text { texts[at].append(text) }
    }

    func texts(of pair: UInt64) -> [Int] { texts[slot(pair)] }
}
