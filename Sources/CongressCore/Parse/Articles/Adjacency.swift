/// How often each pair of characters stands side by side in a file. A word that a page break tore
/// apart (生|活会) shows itself by a pair that the file has elsewhere.
struct Adjacency: Sendable {
    /// Counts of pairs, by a hash of both characters; sixteen places for each character of the file,
    /// so that hardly two pairs share one.
    private var pairs: [UInt8]
    private let shift: UInt64
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

    init(_ page: Page) {
        let bits = min(22, max(12, 64 - (page.clean.count * 16).leadingZeroBitCount))
        shift = UInt64(64 - bits)
        pairs = Array(repeating: 0, count: 1 << bits)
        singles = Array(repeating: 0, count: 1 << 16)
        page.clean.withUnsafeBufferPointer { scalars in
            for line in page.lines where line.count > 1 { add(scalars[line.clean]) }
        }
    }

    private mutating func add(_ line: Slice<UnsafeBufferPointer<Unicode.Scalar>>) {
        var last: UInt32?
        for scalar in line {
            let value = scalar.value
            singles[Int(value & 0xFFFF)] &+= 1
            if let last {
                let slot = slot(last, value)
                if pairs[slot] < UInt8.max { pairs[slot] += 1 }
            }
            last = value
        }
    }

    private func slot(_ left: UInt32, _ right: UInt32) -> Int {
        Int(((UInt64(left) << 21 | UInt64(right)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    /// How often `right` follows `left` inside a line of the file.
    func count(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Int {
        guard let left, let right, left.isHan, right.isHan else { return 0 }
        return Int(pairs[slot(left.value, right.value)])
    }

    /// The bond between the last character of a line and the first of another.
    func bond(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bond {
        let together = count(left, right)
        guard together > 0, let left, let right else { return .none }
        // A pair that was seen too often to be counted is a word.
        if together == UInt8.max { return .firm }
        let before = Int(singles[Int(left.value & 0xFFFF)])
        let after = Int(singles[Int(right.value & 0xFFFF)])
        return together >= 2 && (together * 12 >= before || together * 12 >= after) ? .firm : .loose
    }
}
