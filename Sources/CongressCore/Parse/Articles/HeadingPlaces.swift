/// The headings of a body by the position at which each begins. Nearly every line is asked for, and
/// few open one: a line that does not costs one read.
struct HeadingPlaces: Sendable {
    /// For each position of the body the number of its heading; -1 where none begins.
    private var numbers: [Int32]
    private var headings: [Heading] = []

    init(_ found: [Int: Heading], in count: Int) {
        numbers = [Int32](repeating: -1, count: count)
        for (position, heading) in found where numbers.indices.contains(position) {
            numbers[position] = Int32(headings.count)
            headings.append(heading)
        }
    }

    @inline(__always)
    subscript(position: Int) -> Heading? {
        guard position >= 0, position < numbers.count, numbers[position] >= 0 else { return nil }
        return headings[Int(numbers[position])]
    }
}

/// Positions of the body that listed headings take.
struct TakenPositions {
    private var isTaken: [Bool]

    init(count: Int) {
        isTaken = [Bool](repeating: false, count: count)
    }

    mutating func insert(_ range: Range<Int>) {
        for position in range.clamped(to: isTaken.indices) { isTaken[position] = true }
    }

    @inline(__always)
    func contains(_ position: Int) -> Bool {
        position >= 0 && position < isTaken.count && isTaken[position]
    }
}
