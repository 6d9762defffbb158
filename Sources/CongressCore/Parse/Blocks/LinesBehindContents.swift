/// Where the short lines behind a table of contents stand, one below the other.
struct LinesBehindContents {
    private var places: [[Unicode.Scalar]: [Int]] = [:]
    /// The lines that are no longer than a name, by their letters.
    private var names: [[Unicode.Scalar]: [Int]] = [:]
    private let bulletin: BulletinText

    private static let shortest = 6
    /// □ 西窗烛客
    private static let longestName = 8

    init(_ bulletin: BulletinText, _ shapes: [LineShape], behind table: [Int]) {
        self.bulletin = bulletin
        var order = 0
        for index in bulletin.lines.indices.dropFirst((table.last ?? -1) + 1)
        where shapes[index] != .pageNumber {
            order += 1
            let text = bulletin.text(at: index)
            if text.count <= LinesBehindContents.longestName {
                names[text.key, default: []].append(index)
            }
            guard shapes[index] == .short else { continue }
            places[text.key, default: []].append(order)
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

    /// Whether a name stands alone right below a title, or below the last line of one.
    func sets(_ name: String, below title: String) -> Bool {
        let title = title.scalarArray[...].key
        return names[name.scalarArray[...].key]?.contains { index in
            let above = index > 0 ? bulletin.text(at: index - 1).key : []
            return above.count >= 2 && title.suffix(above.count).elementsEqual(above)
        } ?? false
    }
}
