/// How often each pair of characters stands side by side in a file. A word that a page break tore
/// apart (生|活会) shows itself by a pair that the file has elsewhere.
struct Adjacency: Sendable {
    /// Counts of pairs: a hash table whose slots are taken in turn. A slot holds the mark of its
    /// pair above, sixteen bits that hardly two pairs in one neighbourhood share, and how often the
    /// pair was seen below; it is 0 while nobody has taken it.
    private var pairs: [UInt32]
    /// Counts of characters of the basic plane.
    private var singles: [UInt32]

    /// How firmly two characters hang together in a file.
    enum Bond: Int, Comparable {
        /// Never seen side by side.
        case none
        /// Seen, as any two words may meet.
        case loose
        /// One of the two stands beside the other often enough to make a word.
        case firm

        static func < (left: Bond, right: Bond) -> Bool { left.rawValue < right.rawValue }
    }

    init(page: Page, shapes: [LineShape]) {
        let bits = min(22, max(10, 64 - page.clean.count.leadingZeroBitCount))
        pairs = Array(repeating: 0, count: 1 << bits)
        singles = Array(repeating: 0, count: 1 << 16)
        var ends = LineEnds()
        page.clean.withUnsafeBufferPointer { scalars in
            for (line, shape) in zip(page.lines, shapes) where line.count > 0 {
                // A jump mark may stand behind the last word of a text, or before the next.
                let isMarked = shape == .jumpTo || shape == .jumpFrom
                ends.insert(scalars[line.clean], whole: isMarked)
            }
            pairs.withUnsafeMutableBufferPointer { pairs in
                singles.withUnsafeMutableBufferPointer { singles in
                    var counter = PairCounter(pairs: pairs, singles: singles, ends: ends)
                    for line in page.lines { counter.add(scalars[line.clean]) }
                }
            }
        }
    }

    /// The slot of a pair, or the free one that it would take, and the mark of the pair.
    @inline(__always)
    fileprivate static func slot(
        _ left: UInt32, _ right: UInt32, in pairs: UnsafeBufferPointer<UInt32>
    ) -> (at: Int, mark: UInt32) {
        let hash = (UInt64(left) << 21 | UInt64(right)) &* 0x9E37_79B9_7F4A_7C15
        let mark = UInt32(truncatingIfNeeded: hash) & 0xFFFF_0000
        let mask = pairs.count - 1
        var at = Int(hash >> 32) & mask
        while pairs[at] != 0, pairs[at] & 0xFFFF_0000 != mark { at = (at + 1) & mask }
        return (at, mark)
    }

    /// How often `right` follows `left` inside a line of the file.
    func count(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Int {
        guard let left, let right, left.isHan, right.isHan else { return 0 }
        return pairs.withUnsafeBufferPointer { pairs in
            Int(pairs[Adjacency.slot(left.value, right.value, in: pairs).at] & 0xFFFF)
        }
    }

    /// The bond between the last character of a line and the first of another.
    func bond(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bond {
        let together = count(left, right)
        guard together > 0, let left, let right else { return .none }
        let before = Int(singles[Int(left.value & 0xFFFF)])
        let after = Int(singles[Int(right.value & 0xFFFF)])
        return together >= 2 && (together * 12 >= before || together * 12 >= after) ? .firm : .loose
    }
}

/// Counts the characters and pairs of one line after another.
private struct PairCounter {
    let pairs: UnsafeMutableBufferPointer<UInt32>
    let singles: UnsafeMutableBufferPointer<UInt32>
    let ends: LineEnds
    /// Slots that may still be taken; no bulletin needs them all, and some must stay free.
    private var free: Int

    init(
        pairs: UnsafeMutableBufferPointer<UInt32>, singles: UnsafeMutableBufferPointer<UInt32>,
        ends: LineEnds
    ) {
        self.pairs = pairs
        self.singles = singles
        self.ends = ends
        free = pairs.count - pairs.count / 8
    }

    mutating func add(_ line: Slice<UnsafeBufferPointer<Unicode.Scalar>>) {
        guard line.count > 1 else { return }
        var last: Unicode.Scalar?
        for scalar in line {
            singles[Int(scalar.value & 0xFFFF)] &+= 1
            if let last, ends.mayMeet(last, scalar) { count(last.value, scalar.value) }
            last = scalar
        }
    }

    private mutating func count(_ left: UInt32, _ right: UInt32) {
        let slot = Adjacency.slot(left, right, in: UnsafeBufferPointer(pairs))
        if pairs[slot.at] == 0 {
            guard free > 0 else { return }
            free -= 1
            pairs[slot.at] = slot.mark
        }
        if pairs[slot.at] & 0xFFFF < 0xFFFF { pairs[slot.at] += 1 }
    }
}

/// The characters that lines begin and end with: nobody asks how often others stand side by side.
private struct LineEnds {
    private var lefts = ScalarFilter()
    private var rights = ScalarFilter()

    /// - Parameter whole: any of its characters may turn out to be an end.
    mutating func insert(_ line: Slice<UnsafeBufferPointer<Unicode.Scalar>>, whole: Bool) {
        for scalar in whole ? line : line.prefix(1) { rights.insert(scalar) }
        for scalar in whole ? line : line.suffix(1) { lefts.insert(scalar) }
    }

    /// Whether a line ends with the left character and another begins with the right one.
    @inline(__always)
    func mayMeet(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        lefts.mayHold(left) && rights.mayHold(right)
    }
}
