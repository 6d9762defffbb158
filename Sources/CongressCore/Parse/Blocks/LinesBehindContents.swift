/// Where the short lines behind a table of contents stand, one below the other.
struct LinesBehindContents {
    private var places: [[Unicode.Scalar]: [Int]] = [:]

    private static let shortest = 6

    init(_ bulletin: BulletinText, _ shapes: [LineShape], behind table: [Int]) {
        var order = 0
        for index in bulletin.lines.indices.dropFirst((table.last ?? -1) + 1)
        where shapes[index] != .pageNumber {
            order += 1
            guard shapes[index] == .short else { continue }
            places[bulletin.text(at: index).key, default: []].append(order)
        }
    }

    /// Two lines of the table that come again apart from each other are two titles, though no author stands
    /// behind the first. The halves of one title stand together, as who makes a document and its name do.
    func partsTitles(_ upper: String, _ lower: String) -> Bool {
        guard !lower.hasPrefix("关于"), !Vocabulary.bodySuffixes.isSuffix(of: upper.scalarArray[...])
        else { return false }
        let keys = [upper.scalarArray[...].key, lower.scalarArray[...].key]
        guard keys.allSatisfy({ $0.count >= LinesBehindContents.shortest }),
            let above = places[keys[0]], let below = places[keys[1]]
        else { return false }
        return !above.contains { below.contains($0 + 1) }
    }
}
