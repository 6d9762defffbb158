/// On newspaper pages read out column by column, headings often stand below their texts. A page that
/// ends in a heading, or opens with a text that has none, is such a page.
struct NewspaperPages: Sendable {
    /// For each position of the body: headings on its page may stand below their texts.
    private(set) var trails: [Bool]

    init(roles: LineRoles, front: FrontMatter, headings: [Int: Heading]) {
        trails = [Bool](repeating: false, count: roles.body.count)
        guard front.contents.entries.isEmpty, !headings.isEmpty else { return }
        for range in NewspaperPages.ranges(roles.body, front) {
            let inside = range.filter { headings[$0] != nil }
            guard let first = inside.first, let last = inside.last else { continue }
            let end = last + (headings[last]?.lines.count ?? 0)
            let endsInHeading = end >= range.upperBound && first >= range.lowerBound
            let opensWithout =
                first - range.lowerBound >= 8
                && roles.shapes[roles.body[range.lowerBound]] != .jumpFrom
            guard
                roles.isNewspaper && (endsInHeading || opensWithout)
                    || endsInHeading && first - range.lowerBound >= 3
            else { continue }
            for position in range { trails[position] = true }
        }
    }

    /// Whether the lines stand on several pages, each as short as those of a bulletin.
    static func areOfBulletin(_ bulletin: BulletinText, _ body: [Int], _ front: FrontMatter) -> Bool
    {
        if front.runsWeekdays(along: bulletin) { return false }
        let feet = zip(body, body.dropFirst()).count { above, below in
            ((above + 1)..<below).contains { index in
                front.what[index] == .furniture
                    && bulletin.text(at: index).contains(where: \.isASCIIDigit)
            }
        }
        guard feet >= fewestFeet, body.count <= (feet + 1) * linesOfPage else { return false }
        let torn = body.filter { !bulletin.text(at: $0).endsLikeProse }
            .map { bulletin.lines[$0].count }.sorted()
        return torn.isEmpty || torn[torn.count / 2] >= narrowest
    }

    private static let fewestFeet = 3
    /// Characters of a line; the columns of a newspaper have fewer.
    private static let narrowest = 17
    /// Two columns of A4 in small type.
    private static let linesOfPage = 100

    /// The pages, parted by running headers and page numbers.
    private static func ranges(_ body: [Int], _ front: FrontMatter) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for position in body.indices.dropFirst() {
            let between = (body[position - 1] + 1)..<body[position]
            guard between.contains(where: { front.what[$0] == .furniture }) else { continue }
            ranges.append(start..<position)
            start = position
        }
        if start < body.count { ranges.append(start..<body.count) }
        return ranges
    }
}
