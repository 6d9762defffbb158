/// The lines of a page as lines of a table of contents, each taken apart once: whoever looks for the
/// table, its columns and its end asks for the same lines again and again.
final class ContentsLines {
    private let bulletin: BulletinText
    private var parsed: [ContentsLine?]
    /// Lines of a table that sets its page numbers right behind the titles.
    private let glued: Range<Int>
    private let shapes: [LineShape]
    /// Names of the publication that run along the pages.
    let names: RunningNames
    /// How the lines of the page begin.
    private(set) lazy var openings = RepeatedOpenings(of: bulletin)
    private(set) lazy var abstracts = ContentsAbstracts.find(in: bulletin, shapes, self)

    init(bulletin: BulletinText, shapes: [LineShape], names: RunningNames) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.names = names
        parsed = Array(repeating: nil, count: bulletin.lines.count)
        glued = ContentsLines.gluedPages(bulletin, shapes)
    }

    /// 在某次会议上的讲话李某某1: figures that close titles below 目录 without a blank before them, and
    /// grow from title to title, are the numbers of pages.
    private static func gluedPages(_ bulletin: BulletinText, _ shapes: [LineShape]) -> Range<Int> {
        guard let heading = shapes.firstIndex(of: .contentsHeading) else { return 0..<0 }
        var found: [(index: Int, number: Int)] = []
        for index in (heading + 1)..<min(heading + longest, bulletin.lines.count) {
            let text = bulletin.text(at: index)
            guard text.count <= 60, text.last?.isASCIIDigit == true,
                let before = text.lastIndex(where: { !$0.isASCIIDigit }),
                text.endIndex - before <= 4,
                text[before].isHan || text[before].isClosingQuote || text[before] == "》",
                text[before] != "第",
                let number = Numeral.read(text, at: before + 1)?.value
            else { continue }
            found.append((index, number))
        }
        let growing = zip(found, found.dropFirst()).count { $0.number <= $1.number }
        guard found.count >= fewest, growing + 2 >= found.count, let last = found.last else {
            return 0..<0
        }
        return heading..<(last.index + 1)
    }

    private static let longest = 120
    private static let fewest = 5

    subscript(index: Int) -> ContentsLine {
        if let known = parsed[index] { return known }
        let line = ContentsLine(
            bulletin.printed(at: index), hasGluedPage: glued.contains(index))
        parsed[index] = line
        return line
    }

    /// The line of a table whose titles have their authors behind them.
    func line(_ index: Int, believing belief: ContentsLine.Belief) -> ContentsLine {
        ContentsLine(
            bulletin.printed(at: index), hasGluedPage: glued.contains(index),
            mayEndInAuthor: true, believing: belief)
    }
}
