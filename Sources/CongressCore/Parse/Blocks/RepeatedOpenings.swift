/// How the lines of a page begin: a title of the contents comes again over its text.
struct RepeatedOpenings {
    private var openings: [[Unicode.Scalar]: Int] = [:]
    private var wholes: [[Unicode.Scalar]: Int] = [:]

    private static let opening = 6
    private static let shortest = 4

    init(of page: Page) {
        for line in page.lines
        where line.count >= RepeatedOpenings.shortest && line.count <= LineShape.longestHeading {
            let key = page.text(line).key
            openings[Array(key.prefix(RepeatedOpenings.opening)), default: 0] += 1
            wholes[key, default: 0] += 1
        }
    }

    /// More lines than one open so, or a short line is the first part of a title set over two.
    func comeAgain(_ key: [Unicode.Scalar]) -> Bool {
        guard key.count >= RepeatedOpenings.shortest else { return false }
        if openings[Array(key.prefix(RepeatedOpenings.opening))] ?? 0 > 1 { return true }
        return (RepeatedOpenings.shortest..<RepeatedOpenings.opening).contains {
            $0 < key.count && wholes[Array(key.prefix($0))] != nil
        }
    }

    /// More lines than one have these letters and no others.
    func areWhole(_ key: [Unicode.Scalar]) -> Bool { wholes[key] ?? 0 > 1 }
}
