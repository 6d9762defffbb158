/// Pages set in two columns that a program left side by side, as `pdftotext -layout` does: a line
/// holds a line of the left column and, behind a wide blank, one of the right.
///
/// Such stretches are found before anything else is read, by the place where right halves begin; from
/// there on each column is a run of lines of its own.
struct SideBySide {
    private let source: SourceText

    /// A blank this wide parts columns, in half characters.
    private static let gutter = 3
    /// Han characters that both halves have where a stretch is told by them.
    private static let leastHan = 6
    /// Lines with two such halves that stand right below each other, and in the whole stretch.
    private static let leastTogether = 2
    private static let leastOfStretch = 4
    /// Lines of a column that have a full stop among them.
    private static let longestSentence = 12
    /// Fewer in the whole file are the rows of some table.
    private static let leastOfFile = 8
    /// Blank lines inside a stretch, right below each other; more are a band across both columns, or
    /// the foot of a page.
    private static let mostBlank = 2
    /// Lines with a half alone, right below each other: no page has more.
    private static let mostAlone = 60
    /// How far from the edge of its column a line begins that opens a paragraph.
    private static let setIn = 6
    /// How far the beginnings of right halves may differ: Latin letters and digits are narrower than
    /// the columns that programs count in.
    private static let slack = 2

    /// The text with columns one below the other; nil where none stand side by side.
    static func readingOrder(of source: SourceText) -> ReadingOrder? {
        let stretches = SideBySide(source: source).stretches()
        guard stretches.reduce(0, { $0 + $1.whole }) >= leastOfFile else { return nil }
        return ReadingOrder(source, stretches)
    }

    /// Lines of one page with two columns.
    struct Stretch {
        /// By their places in the file, blank ones included.
        let lines: Range<Int>
        /// Where right halves begin.
        let edge: Edge
        /// Lines that hold a half of either column.
        let whole: Int
    }

    /// Where right halves begin: so many characters from the margin, or so many half characters. Some
    /// programs give every character one column, others two to those as wide as they are high.
    struct Edge: Equatable {
        let column: Int
        let countsHalves: Bool
    }

    // MARK: Stretches

    private func stretches() -> [Stretch] {
        var found: [Stretch] = []
        var index = 0
        var top = 0
        while index < source.lines.count {
            let stretches = edges(from: index).map { stretch(around: index, $0, below: top) }
            if let widest = stretches.max(by: { $0.whole < $1.whole }) {
                if breaksSentences(widest) { found.append(widest) }
                index = widest.lines.upperBound
                top = index
            } else {
                index += 1
            }
        }
        return found
    }

    /// Where the right halves of this line and those right below it may begin.
    private func edges(from index: Int) -> [Edge] {
        guard let first = cut(index), isProse(index, first) else { return [] }
        var cuts = [(index, first)]
        for next in index + 1..<min(source.lines.count, index + SideBySide.leastOfStretch) {
            guard !beginsPage(next), let cut = cut(next), isProse(next, cut) else { break }
            cuts.append((next, cut))
        }
        guard cuts.count >= SideBySide.leastTogether else { return [] }
        return [false, true].compactMap { halves in
            let columns = cuts.map { column(of: $0.1.upperBound, in: $0.0, halves: halves) }
            // Lines that open paragraphs begin further right.
            guard let least = columns.min(), let most = columns.max(),
                most - least <= SideBySide.setIn
            else { return nil }
            return Edge(column: least, countsHalves: halves)
        }
    }

    private func stretch(around seed: Int, _ edge: Edge, below top: Int) -> Stretch {
        var up = Reach(last: seed)
        for index in stride(from: seed - 1, through: top, by: -1) {
            guard !beginsPage(index + 1), take(index, edge, &up) else { break }
        }
        var down = Reach(last: seed)
        for index in seed..<source.lines.count {
            guard index == seed || !beginsPage(index), take(index, edge, &down) else { break }
        }
        return Stretch(
            lines: up.last..<down.last + 1, edge: edge, whole: up.whole + down.whole)
    }

    /// How far a stretch reaches up or down from one of its lines.
    private struct Reach {
        var last: Int
        /// Lines with two halves.
        var whole = 0
        /// Blank lines, and lines that hold a half alone, behind the last line with two.
        var blank = 0
        var alone = 0
        /// False behind a half that stands away from its column: the line of one that takes up
        /// both, or of a title in the middle of its column where more lines with two halves follow.
        var isCertain = true
    }

    /// Lets a stretch reach to the next line; false where it can't.
    private func take(_ index: Int, _ edge: Edge, _ reach: inout Reach) -> Bool {
        switch halves(of: index, edge) {
        case .none:
            reach.blank += 1
            return reach.blank <= SideBySide.mostBlank
        case .neither: return false
        case .left:
            // The title of the next text may stand below the left column.
            let isBelow = reach.blank == 0 && indent(index, edge) <= SideBySide.setIn
            reach.isCertain = reach.isCertain && isBelow
        case .right:
            reach.isCertain =
                reach.isCertain && indent(index, edge) - edge.column <= SideBySide.setIn
        case .both:
            reach.whole += 1
            reach.isCertain = true
            reach.alone = -1
        }
        if reach.isCertain { reach.last = index }
        reach.blank = 0
        reach.alone += 1
        return reach.alone <= SideBySide.mostAlone
    }

    private func indent(_ index: Int, _ edge: Edge) -> Int {
        column(of: source.lines[index].content.lowerBound, in: index, halves: edge.countsHalves)
    }

    /// Behind a form feed.
    private func beginsPage(_ index: Int) -> Bool {
        let range = source.lines[index].range
        return !range.isEmpty && source.scalars[range.lowerBound] == "\u{0C}"
    }

    // MARK: Lines

    /// The only wide blank inside a line.
    private func cut(_ index: Int) -> Range<Int>? {
        // Nearly all lines have none: every second character of one would tell.
        let content = source.lines[index].content
        let mayHaveGap = source.scalars.withUnsafeBufferPointer { scalars in
            stride(from: content.lowerBound, to: content.upperBound, by: 2)
                .contains { scalars[$0].value <= 0x3000 && scalars[$0].isLayoutBlank }
        }
        guard mayHaveGap else { return nil }
        var found: Range<Int>?
        for blank in source.content(of: source.lines[index]).blanks
        where blank.width >= SideBySide.gutter {
            guard found == nil else { return nil }
            found = blank.range
        }
        return found
    }

    /// Words on both sides of the gap, and no entry of the contents.
    private func isProse(_ index: Int, _ gap: Range<Int>) -> Bool {
        let content = source.lines[index].content
        return isProse(content.lowerBound..<gap.lowerBound)
            && isProse(gap.upperBound..<content.upperBound)
    }

    private func isProse(_ range: Range<Int>) -> Bool {
        let half = source.scalars[range]
        let last = half.last { !$0.closesBracket }?.narrowed
        let hasPage =
            last?.isASCIIDigit == true || half.contains { $0.isLeader }
            || half.first?.isASCIIDigit == true
                && half.drop { $0.isASCIIDigit }.first?.isLayoutBlank == true
        return !hasPage && half.count { $0.isHan } >= SideBySide.leastHan
    }

    // MARK: What tells columns

    /// The measure of a column breaks sentences: most halves of either column have a clause's end
    /// inside or above them and none at their own, and most of the left are as wide as the widest. Rows
    /// of a table, questions with their answers, verses and captions end where their halves do.
    private func breaksSentences(_ stretch: Stretch) -> Bool {
        var left: [Range<Int>] = []
        var right: [Range<Int>] = []
        var stops = 0
        for index in stretch.lines {
            guard case .both(let gap) = halves(of: index, stretch.edge) else { continue }
            let content = source.lines[index].content
            if source.scalars[content].contains("。") { stops += 1 }
            guard isProse(index, gap) else { continue }
            left.append(content.lowerBound..<gap.lowerBound)
            right.append(gap.upperBound..<content.upperBound)
        }
        guard left.count >= SideBySide.leastOfStretch, breaksSentences(left),
            breaksSentences(right), stops * SideBySide.longestSentence >= left.count
        else { return false }
        let widths = left.map { source.scalars[$0].halfWidths }
        let full = (widths.max() ?? 0) - 3 * SideBySide.slack
        return widths.count { $0 >= full } * 2 >= widths.count
    }

    private func breaksSentences(_ halves: [Range<Int>]) -> Bool {
        let open = halves.count { source.scalars[$0].last?.isHan == true }
        let withClause = halves.count { half in
            source.scalars[half].dropLast().contains { $0.isComma || $0.endsSentence }
        }
        return open * 2 >= halves.count && withClause * 3 >= halves.count
    }

    private func halves(of index: Int, _ edge: Edge) -> Halves {
        SideBySide.halves(of: source.lines[index], edge, in: source)
    }

    /// What a line of a stretch holds.
    enum Halves {
        case none, left, right
        /// With the blank between them.
        case both(Range<Int>)
        /// Words over both columns, or the number of a page.
        case neither
    }

    static func halves(of line: SourceLine, _ edge: Edge, in source: SourceText) -> Halves {
        guard !line.isBlank else { return .none }
        let content = source.content(of: line)
        func column(_ at: Int) -> Int { source.column(of: at, in: line, edge.countsHalves) }
        if !content.contains(where: \.isHan) {
            // Large first figures of a text stand on lines of their own, as numbers of pages do.
            return column(content.startIndex) <= setIn ? .left : .neither
        }
        let near = edge.column - slack
        if column(content.startIndex) >= near { return .right }
        for blank in content.blanks where blank.width >= gutter - 1 {
            let start = column(blank.range.upperBound)
            // Paragraphs are set in by two characters.
            if (near...edge.column + setIn).contains(start) { return .both(blank.range) }
            if start > edge.column { break }
        }
        return column(content.endIndex) < near ? .left : .neither
    }

    private func column(of at: Int, in index: Int, halves: Bool) -> Int {
        source.column(of: at, in: source.lines[index], halves)
    }
}

extension SourceText {
    /// How far from the margin a character of a line stands, in characters or half characters.
    func column(of at: Int, in line: SourceLine, _ countsHalves: Bool) -> Int {
        let before = scalars[line.range.lowerBound..<at]
        return countsHalves ? before.halfWidths : before.count
    }
}
