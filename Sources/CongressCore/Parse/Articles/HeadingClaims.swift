/// What the headings found so far have taken: entries of the contents, and lines of the body.
struct HeadingClaims {
    /// The positions of those lines.
    let taken: TakenPositions
    /// The place of its heading for each entry that has one.
    private let heads: [Int?]
    /// For each entry the part of the body between the headings of its neighbours that have one.
    private let gaps: [Range<Int>]
    /// No entry has a heading.
    let isEmpty: Bool

    /// - Parameters:
    ///   - known: by their positions; the first of several that claim an entry has it.
    ///   - entries: how many the contents have.
    ///   - body: how many positions the body has.
    init(_ known: [Int: Heading], entries: Int, body: Int) {
        var taken = TakenPositions(count: body)
        var heads = [Int?](repeating: nil, count: entries)
        for (position, heading) in known {
            if !heading.isBylineOnly {
                taken.insert(position..<position + heading.lines.count)
            }
            if let entry = heading.entry { heads[entry] = min(heads[entry] ?? position, position) }
        }
        self.taken = taken
        self.heads = heads
        isEmpty = heads.allSatisfy { $0 == nil }
        gaps = HeadingClaims.gaps(between: heads, in: body)
    }

    func isClaimed(_ entry: Int) -> Bool { heads[entry] != nil }

    /// Empty where the headings of the neighbours stand in another order than the contents.
    func gap(around entry: Int) -> Range<Int> { gaps[entry] }

    private static func gaps(between heads: [Int?], in body: Int) -> [Range<Int>] {
        var ends = [Int](repeating: body, count: heads.count)
        var below = body
        for entry in heads.indices.reversed() {
            ends[entry] = below
            below = heads[entry] ?? below
        }
        var above = -1
        return heads.indices.map { entry in
            let gap = above < ends[entry] ? above + 1..<ends[entry] : 0..<0
            above = heads[entry] ?? above
            return gap
        }
    }
}
