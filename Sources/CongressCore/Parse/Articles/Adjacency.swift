/// How often each pair of characters stands side by side in a file. A word that a page break tore
/// apart (生|活会) shows itself by a pair that the file has elsewhere.
struct Adjacency: Sendable {
    /// Counts of pairs: a hash table whose slots are taken in turn. A slot holds the mark of its
    /// pair above, sixteen bits that hardly two pairs in one neighbourhood share, and how often the
    /// pair was seen below; it is 0 while nobody has taken it.
    private var pairs: [UInt32]
    /// Counts of characters modulo 32,768, where no two Han characters of the basic plane meet.
    private var singles: [UInt32]

    /// How firmly two characters hang together in a file.
    enum Bond {
        /// Never seen side by side.
        case none
        /// Seen, as any two words may meet.
        case loose
        /// One of the two stands beside the other often enough to make a word.
        case firm
    }

    init(bulletin: BulletinText, shapes: [LineShape]) {
        let ends = LineEnds(bulletin: bulletin, shapes: shapes)
        pairs = []
        singles = Array(repeating: 0, count: 1 << 15)
        // A bulletin has far fewer pairs than characters; one that has more gets a larger table.
        var bits = max(10, 62 - bulletin.clean.count.leadingZeroBitCount)
        while !countPairs(of: bulletin, ends, bits: min(bits, 22)), bits < 22 { bits += 1 }
        bulletin.clean.withUnsafeBufferPointer { scalars in
            singles.withUnsafeMutableBufferPointer { singles in
                for line in bulletin.lines where line.clean.count > 1 {
                    for scalar in scalars[line.clean] { singles[Adjacency.single(scalar)] &+= 1 }
                }
            }
        }
    }

    @inline(__always)
    private static func single(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value & 0x7FFF) }

    /// Fills a table of pairs anew; false where it was too small.
    private mutating func countPairs(of bulletin: BulletinText, _ ends: LineEnds, bits: Int) -> Bool
    {
        pairs = Array(repeating: 0, count: 1 << bits)
        return bulletin.clean.withUnsafeBufferPointer { scalars in
            pairs.withUnsafeMutableBufferPointer { pairs in
                ends.flags.withUnsafeBufferPointer { flags in
                    var counter = PairCounter(pairs: pairs, flags: flags)
                    for line in bulletin.lines {
                        counter.add(UnsafeBufferPointer(rebasing: scalars[line.clean]))
                    }
                    return counter.free > 0
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
        let before = Int(singles[Adjacency.single(left)])
        let after = Int(singles[Adjacency.single(right)])
        return together >= 2 && (together * 12 >= before || together * 12 >= after) ? .firm : .loose
    }
}

/// Counts the pairs of one line after another.
private struct PairCounter {
    let pairs: UnsafeMutableBufferPointer<UInt32>
    let flags: UnsafeBufferPointer<UInt8>
    /// Slots that may still be taken: a table that is half full is slow, and one that is full has no
    /// end to a search.
    private(set) var free: Int

    init(pairs: UnsafeMutableBufferPointer<UInt32>, flags: UnsafeBufferPointer<UInt8>) {
        self.pairs = pairs
        self.flags = flags
        free = pairs.count / 2
    }

    /// Counts two characters where a line ends with the left one and another begins with the right.
    mutating func add(_ line: UnsafeBufferPointer<Unicode.Scalar>) {
        var left: UInt8 = 0
        var at = 0
        while at < line.count {
            let right = flags[LineEnds.place(line[at])]
            if left & LineEnds.ends & right >> 1 != 0 { count(line[at - 1].value, line[at].value) }
            left = right
            at &+= 1
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
    /// For each character modulo 4096 whether a line ends with it, and whether one begins with it.
    private(set) var flags = [UInt8](repeating: 0, count: 4096)

    static let ends: UInt8 = 1
    /// The next bit, so that a shift sets it beside the other.
    static let begins: UInt8 = 2

    @inline(__always)
    static func place(_ scalar: Unicode.Scalar) -> Int { Int(scalar.value & 0xFFF) }

    init(bulletin: BulletinText, shapes: [LineShape]) {
        bulletin.clean.withUnsafeBufferPointer { scalars in
            for (line, shape) in zip(bulletin.lines, shapes) where line.count > 0 {
                // A jump mark may stand behind the last word of a text, or before the next.
                let isMarked = shape == .jumpTo || shape == .jumpFrom
                let text = scalars[line.clean]
                for scalar in isMarked ? text : text.prefix(1) where scalar.isHan {
                    flags[LineEnds.place(scalar)] |= LineEnds.begins
                }
                for scalar in isMarked ? text : text.suffix(1) where scalar.isHan {
                    flags[LineEnds.place(scalar)] |= LineEnds.ends
                }
            }
        }
    }
}
