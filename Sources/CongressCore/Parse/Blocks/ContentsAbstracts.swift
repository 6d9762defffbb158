/// A few lines that say what a text is about, below its entry in a table of contents: sentences between titles
/// with their pages. They are of the table, and neither titles nor the first text.
struct ContentsAbstracts {
    private let bulletin: BulletinText
    private let parsed: ContentsLines

    private static let longestTable = 400
    private static let longest = 6
    private static let shortest = 12
    /// Lines of a title, and the name of its column, before its page.
    private static let nextEntry = 4
    /// So many show that the table gives them: the last one has no entry below it.
    private static let enough = 2

    /// The lines of all abstracts of the first table.
    static func find(
        in bulletin: BulletinText, _ shapes: [LineShape], _ parsed: ContentsLines
    ) -> Set<Int> {
        guard let heading = shapes.firstIndex(of: .contentsHeading) else { return [] }
        return ContentsAbstracts(bulletin: bulletin, parsed: parsed).find(below: heading)
    }

    private func find(below heading: Int) -> Set<Int> {
        var found: Set<Int> = []
        var count = 0
        var page: Int?
        var lastPaged = heading
        var index = heading + 1
        let end = min(heading + ContentsAbstracts.longestTable, bulletin.lines.count)
        while index < end, index - lastPaged <= ContentsAbstracts.longest * 2 {
            if let own = self.page(index) {
                page = max(own, page ?? own)
                lastPaged = index
            } else if let page, let last = lastLine(from: index) {
                let goesOn = isAbovePage(last, from: page)
                guard goesOn || count >= ContentsAbstracts.enough && index - lastPaged == 1 else {
                    break
                }
                found.formUnion(index...last)
                count += 1
                guard goesOn else { break }
                index = last
                lastPaged = last
            }
            index += 1
        }
        return count >= ContentsAbstracts.enough ? found : []
    }

    private func page(_ index: Int) -> Int? {
        parsed[index].title.isEmpty ? nil : parsed[index].page
    }

    /// The line with the full stop of a sentence that begins here; nil where none does.
    private func lastLine(from index: Int) -> Int? {
        let text = bulletin.text(at: index)
        guard text.count >= ContentsAbstracts.shortest, !parsed[index].opens,
            text.contains(where: { $0.isComma || $0 == "。" })
        else { return nil }
        for last in index..<min(index + ContentsAbstracts.longest, bulletin.lines.count) {
            if page(last) != nil { return nil }
            // A title may end in ？, and an abstract tells something.
            if bulletin.text(at: last).last == "。" { return last }
        }
        return nil
    }

    /// The next entry stands below, on the same page of the issue or a later one.
    private func isAbovePage(_ last: Int, from page: Int) -> Bool {
        let below = last + 1..<min(last + 1 + ContentsAbstracts.nextEntry, bulletin.lines.count)
        return below.contains { index in self.page(index).map { $0 >= page } ?? false }
    }
}
