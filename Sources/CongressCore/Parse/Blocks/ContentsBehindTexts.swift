/// Where the last text ends in an issue that prints its contents behind its texts.
extension ContentsFinder {
    private static let longestFront = 60
    private static let shortestLine = 24

    /// The second line of a paragraph of two: the first is as wide as a page, and this one ends it.
    func closesParagraph(_ index: Int) -> Bool {
        guard index > ContentsFinder.longestFront, shapes[index] == .prose,
            bulletin.lines[index].gap == 0, bulletin.lines[index].indent < 4
        else { return false }
        let above = bulletin.lines[index - 1]
        return above.count >= ContentsFinder.shortestLine && above.indent >= 4
            && shapes[index - 1] == .short && bulletin.text(at: index).last == "。"
    }

    /// Behind the last entry of a 大事记 that stands above the contents: entries are as short as
    /// captions are.
    func behindChronicle(above contents: Int) -> Int {
        guard contents > ContentsFinder.longestFront,
            let heading = (ContentsFinder.longestFront..<contents).last(where: {
                shapes[$0] == .chronicleHeading
            }),
            ChronicleZone(bulletin: bulletin, shapes: shapes).opens(
                Array(heading..<contents), 0)
        else { return 0 }
        let opening = ChronicleOpening(bulletin: bulletin)
        var end = heading + 1
        for index in heading + 1..<contents {
            switch opening.read(index) {
            case .dated, .sameDay, .month: end = index + 1
            case .text where index == end && bulletin.lines[index].gap == 0: end = index + 1
            default: break
            }
        }
        return end
    }
}
