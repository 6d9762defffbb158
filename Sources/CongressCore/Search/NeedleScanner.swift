/// Finds the next place in memory where one of a few byte sequences begins. The bytes are compared
/// 64 at a time.
final class NeedleScanner: Sendable {
    /// A needle's first bytes, three at most, and the two of them that are looked for first.
    private struct Probe: Sendable {
        let bytes: (UInt8, UInt8, UInt8)
        let length: Int
        /// How far from the needle's beginning the two bytes stand.
        let first: Int
        let second: Int

        /// Of three bytes the last two: the first is the same for thousands of Han characters.
        init(_ needle: [UInt8]) {
            length = min(needle.count, 3)
            let next = length > 1 ? needle[1] : needle[0]
            bytes = (needle[0], next, length > 2 ? needle[2] : next)
            first = length > 2 ? 1 : 0
            second = length - 1
        }

        /// The two bytes that are looked for first.
        var firstByte: UInt8 { length > 2 ? bytes.1 : bytes.0 }
        var secondByte: UInt8 { length > 2 ? bytes.2 : bytes.1 }

        @inline(__always)
        func begins(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ end: Int) -> Bool {
            guard at + length <= end, bytes[at] == self.bytes.0 else { return false }
            if length > 1, bytes[at + 1] != self.bytes.1 { return false }
            return length < 3 || bytes[at + 2] == self.bytes.2
        }
    }

    /// How many bytes a needle may reach behind its first: no more than three are compared.
    static let reach = 2

    private let probes: [Probe]
    private let pairs: [Pair]
    /// Instead of the pairs, where there are many.
    private let table: NeedleTable?
    private static let mostPairs = 24

    /// Needles of one byte or more. Of long ones three bytes are compared, and of a few only two
    /// where several begin with the same two, so a place may be found at which none of them stands.
    init(_ needles: [[UInt8]]) {
        probes = NeedleScanner.merged(needles).map { Probe($0) }
        pairs = probes.map { Pair($0) }
        table = needles.count > NeedleScanner.mostPairs ? NeedleTable(needles) : nil
    }

    private static func merged(_ needles: [[UInt8]]) -> [[UInt8]] {
        var merged: [[UInt8]] = []
        for needle in needles {
            let start = Array(needle.prefix(2))
            let isShared = needle.count > 2 && needles.count { $0.starts(with: start) } > 1
            let kept = isShared ? start : Array(needle.prefix(3))
            if !merged.contains(kept) { merged.append(kept) }
        }
        return merged
    }

    /// The sum of a block of an index, and where in the block a needle may begin; nil where it is the
    /// last block or holds the checksum's digits, so that it must be read alone.
    func sieve(
        _ number: Int, of bytes: UnsafeRawBufferPointer, digits: Range<Int>
    ) -> (sum: UInt64, sieve: Sieve?) {
        let start = number * IndexChecksum.blockSize
        let end = start + IndexChecksum.blockSize
        guard end + NeedleScanner.reach <= bytes.count, !digits.overlaps(start..<end) else {
            return (IndexChecksum.sum(ofBlock: number, of: bytes, digits: digits), nil)
        }
        let block = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
        let (sum, marks) = marks(in: block)
        return (sum, Sieve(start: start, marks: marks))
    }

    private func marks(in block: UnsafeRawBufferPointer) -> (sum: UInt64, marks: [UInt64]) {
        if let table { return marks(in: block, table) }
        switch pairs.count {
        case 1: return marks(in: block, OnePair(pairs[0]))
        case 2 where pairs[0].standsAs(pairs[1]):
            return marks(in: block, TwoPairsAlike(one: pairs[0], other: pairs[1]))
        case 2: return marks(in: block, TwoPairs(one: pairs[0], other: pairs[1]))
        default: return marks(in: block, ManyPairs(pairs: pairs))
        }
    }

    private func marks(
        in block: UnsafeRawBufferPointer, _ pairs: some PairComparing
    ) -> (sum: UInt64, marks: [UInt64]) {
        let count = block.count / Sieve.stretch / UInt64.bitWidth
        var sum: UInt64 = 0
        let marks = [UInt64](unsafeUninitializedCapacity: count) { marks, initialized in
            sum = IndexChecksum.sum(of: block, marking: PairTest(pairs: pairs), in: marks)
            initialized = count
        }
        return (sum, marks)
    }

    /// The first place in `range`, of which all bytes of the needle lie in it; nil where none does.
    /// - Parameter sieve: what it holds back is passed over. The range must not begin before the
    ///   sieve's block; what lies behind the block is scanned as a whole.
    func next(
        in bytes: UnsafeRawBufferPointer, _ range: Range<Int>, through sieve: Sieve? = nil
    ) -> Int? {
        if let table { return next(in: bytes, range, sieve, table) }
        switch pairs.count {
        case 1: return next(in: bytes, range, sieve, OnePair(pairs[0]))
        case 2 where pairs[0].standsAs(pairs[1]):
            return next(in: bytes, range, sieve, TwoPairsAlike(one: pairs[0], other: pairs[1]))
        case 2: return next(in: bytes, range, sieve, TwoPairs(one: pairs[0], other: pairs[1]))
        default: return next(in: bytes, range, sieve, ManyPairs(pairs: pairs))
        }
    }

    private func next(
        in bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ sieve: Sieve?,
        _ pairs: some PairComparing
    ) -> Int? {
        guard let sieve else { return next(in: bytes, range, pairs) }
        if let place = next(in: bytes, range, marked: sieve, pairs) { return place }
        let rest = max(range.lowerBound, sieve.end)
        return rest < range.upperBound ? next(in: bytes, rest..<range.upperBound, pairs) : nil
    }

    private func next(
        in bytes: UnsafeRawBufferPointer, _ range: Range<Int>, marked sieve: Sieve,
        _ pairs: some PairComparing
    ) -> Int? {
        let base = bytes.baseAddress!
        var at = range.lowerBound
        while let stretch = sieve.marked(from: at), stretch < range.upperBound {
            var found = pairs.hits(base + stretch)
            while Lanes.any(found) {
                let place = stretch + Lanes.first(found)
                if place >= at, begins(bytes, place, range.upperBound) { return place }
                Lanes.clear(place - stretch, in: &found)
            }
            at = stretch + Sieve.stretch
        }
        return nil
    }

    private func next(
        in bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ pairs: some PairComparing
    ) -> Int? {
        var at = range.lowerBound
        let base = bytes.baseAddress!
        while at + 66 <= range.upperBound {
            let found = pairs.hits(base + at)
            guard Lanes.any(found) else {
                at += 64
                continue
            }
            at += Lanes.first(found)
            if begins(bytes, at, range.upperBound) { return at }
            at += 1
        }
        // Most texts are not much longer than a vector, so their ends are compared in one too.
        if at + 2 < range.upperBound, range.count >= 66 {
            let start = range.upperBound - 66
            var found = pairs.hits(base + start)
            while Lanes.any(found) {
                let lane = Lanes.first(found)
                if start + lane >= at, begins(bytes, start + lane, range.upperBound) {
                    return start + lane
                }
                Lanes.clear(lane, in: &found)
            }
            at = range.upperBound - 2
        }
        while at < range.upperBound {
            if begins(bytes, at, range.upperBound) { return at }
            at += 1
        }
        return nil
    }

    @inline(__always)
    private func begins(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ end: Int) -> Bool {
        if let table, at + NeedleTable.length <= end { return table.begins(bytes, at) }
        for probe in probes where probe.begins(bytes, at, end) { return true }
        return false
    }

    /// Two bytes of a needle in all places of a vector.
    private struct Pair: PairComparing {
        let first: SIMD64<UInt8>
        let second: SIMD64<UInt8>
        let firstOffset: Int
        let secondOffset: Int

        init(_ probe: Probe) {
            first = SIMD64(repeating: probe.firstByte)
            second = SIMD64(repeating: probe.secondByte)
            firstOffset = probe.first
            secondOffset = probe.second
        }

        func standsAs(_ other: Pair) -> Bool {
            firstOffset == other.firstOffset && secondOffset == other.secondOffset
        }

        @inline(__always)
        func hits(_ place: UnsafeRawPointer) -> SIMD8<UInt64> {
            hits(
                (place + firstOffset).loadUnaligned(as: SIMD64<UInt8>.self),
                (place + secondOffset).loadUnaligned(as: SIMD64<UInt8>.self))
        }

        @inline(__always)
        func hits(_ block: SIMD64<UInt8>, _ next: SIMD64<UInt8>) -> SIMD8<UInt64> {
            unsafeBitCast(block .== first, to: SIMD8<UInt64>.self)
                & unsafeBitCast(next .== second, to: SIMD8<UInt64>.self)
        }
    }

    /// A pair alone. Its bytes stand eight times in a number, which is spread over a vector where it
    /// is compared, so that it stays in a register; a vector made before is read from memory each
    /// time. For more pairs there are not registers enough.
    private struct OnePair: PairComparing {
        let first: UInt64
        let second: UInt64
        let firstOffset: Int
        let secondOffset: Int

        init(_ pair: Pair) {
            first = UInt64(pair.first[0]) &* 0x0101_0101_0101_0101
            second = UInt64(pair.second[0]) &* 0x0101_0101_0101_0101
            firstOffset = pair.firstOffset
            secondOffset = pair.secondOffset
        }

        @inline(__always)
        func hits(_ place: UnsafeRawPointer) -> SIMD8<UInt64> {
            OnePair.equal(place + firstOffset, first) & OnePair.equal(place + secondOffset, second)
        }

        @inline(__always)
        private static func equal(_ place: UnsafeRawPointer, _ byte: UInt64) -> SIMD8<UInt64> {
            let wanted = unsafeBitCast(SIMD8(repeating: byte), to: SIMD64<UInt8>.self)
            let block = place.loadUnaligned(as: SIMD64<UInt8>.self)
            return unsafeBitCast(block .== wanted, to: SIMD8<UInt64>.self)
        }
    }

    private struct TwoPairs: PairComparing {
        let one: Pair
        let other: Pair

        @inline(__always)
        func hits(_ place: UnsafeRawPointer) -> SIMD8<UInt64> {
            one.hits(place) | other.hits(place)
        }
    }

    /// Two pairs whose bytes stand equally far from the needle's beginning, as those of all Han
    /// characters do; memory is loaded once for both.
    private struct TwoPairsAlike: PairComparing {
        let one: Pair
        let other: Pair

        @inline(__always)
        func hits(_ place: UnsafeRawPointer) -> SIMD8<UInt64> {
            let first = (place + one.firstOffset).loadUnaligned(as: SIMD64<UInt8>.self)
            let second = (place + one.secondOffset).loadUnaligned(as: SIMD64<UInt8>.self)
            return one.hits(first, second) | other.hits(first, second)
        }
    }

    private struct ManyPairs: PairComparing {
        let pairs: [Pair]

        @inline(__always)
        func hits(_ place: UnsafeRawPointer) -> SIMD8<UInt64> {
            var hits = SIMD8<UInt64>(repeating: 0)
            for pair in pairs { hits |= pair.hits(place) }
            return hits
        }
    }
}

/// Tells in which stretches of a block both bytes of a needle stand, while the block is summed.
private struct PairTest<Pairs: PairComparing>: StretchTest {
    let pairs: Pairs

    @inline(__always)
    func passes(_ stretch: UnsafeRawPointer) -> Bool { Lanes.any(pairs.hits(stretch)) }
}

/// Compares two bytes of each needle with memory.
protocol PairComparing {
    /// The places among the 64 from an address on at which both bytes of a needle stand.
    func hits(_ place: UnsafeRawPointer) -> SIMD8<UInt64>
}
