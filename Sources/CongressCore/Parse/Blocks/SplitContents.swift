/// A table of contents whose lines hold two things side by side: names of columns in the margin, or two
/// columns of one page, which the layout left side by side: each line holds
/// one entry of the left column and, behind a wide blank, one of the right.
struct SplitContents {
    let bulletin: BulletinText

    private static let widestWithin = 4
    private static let leastRows = 4
    private static let leastPaged = 2
    private static let slack = 3

    /// The table with its right column below its left one; nil where the lines hold one entry each.
    func read(_ indices: [Int]) -> Contents? {
        if let lines = MarginColumns(bulletin: bulletin).lines(indices)
            ?? UprightColumns(bulletin: bulletin).lines(indices)
        {
            var contents = contents(lines)
            contents.lines = indices
            return contents
        }
        let cuts = indices.compactMap { cut($0) }
        guard cuts.count >= SplitContents.leastRows, cuts.count * 3 >= indices.count,
            let edge = edge(cuts.map(\.column)),
            cuts.count(where: { isAt($0.column, edge) && arePaged($0) }) >= SplitContents.leastPaged
        else { return nil }
        var left: [Unicode.Scalar] = []
        var right: [Unicode.Scalar] = []
        for index in indices {
            let line = bulletin.lines[index]
            let blank = [Unicode.Scalar](repeating: "\n", count: 1 + min(line.gap, 1))
            let printed = bulletin.printed(line)
            if let cut = cut(index, at: edge) {
                left += blank + printed[..<cut.at.lowerBound]
                right += blank + printed[cut.at.upperBound...]
            } else if line.indent + SplitContents.slack >= edge {
                right += blank + printed
            } else {
                left += blank + printed
            }
        }
        var contents = contents(left + ["\n"] + right)
        contents.lines = indices
        return contents
    }

    private func contents(_ scalars: [Unicode.Scalar]) -> Contents {
        let source = SourceText(
            name: bulletin.source.name, encoding: bulletin.source.encoding, scalars: scalars)
        let table = LineCleaner().clean(source)
        let shapes = LineShaper().shapes(of: table)
        let parsed = ContentsLines(
            bulletin: table, shapes: shapes, names: RunningNames(bulletin: table))
        return ContentsReader(bulletin: table, shapes: shapes, parsed: parsed, maySplit: false)
            .read(Array(table.lines.indices))
    }

    private struct Cut {
        /// The blank between the two entries, in the line as printed.
        let at: Range<Int>
        /// Where the right entry begins, in half characters from the margin.
        let column: Int
        let index: Int
    }

    /// The widest blank inside a line.
    private func cut(_ index: Int) -> Cut? {
        let line = bulletin.lines[index]
        let printed = bulletin.printed(line)
        return printed.widestBlank(over: SplitContents.widestWithin).map {
            Cut(at: $0, column: line.indent + printed[..<$0.upperBound].halfWidths, index: index)
        }
    }

    /// The blank behind which the right entry of a line begins: the widest one, or one that ends at the edge.
    private func cut(_ index: Int, at edge: Int) -> Cut? {
        if let cut = cut(index), isAt(cut.column, edge) { return cut }
        let line = bulletin.lines[index]
        let printed = bulletin.printed(line)
        return printed.blanks.lazy.filter { $0.width >= SplitContents.narrowest }.map {
            let column = line.indent + printed[..<$0.range.upperBound].halfWidths
            return Cut(at: $0.range, column: column, index: index)
        }.first { isAt($0.column, edge) && $0.at.lowerBound > printed.startIndex }
    }

    private static let narrowest = 3

    private func isAt(_ column: Int, _ edge: Int) -> Bool {
        abs(column - edge) <= SplitContents.slack
    }

    /// Where most of the right entries begin.
    private func edge(_ columns: [Int]) -> Int? {
        var counts: [Int: Int] = [:]
        for column in columns { counts[column, default: 0] += 1 }
        func near(_ edge: Int) -> Int {
            (edge - SplitContents.slack...edge + SplitContents.slack)
                .reduce(0) { $0 + (counts[$1] ?? 0) }
        }
        let best = columns.max { near($0) < near($1) }
        return best.flatMap { near($0) * 2 >= columns.count ? $0 : nil }
    }

    /// Both entries have pages of their own: no author or page stands behind the blank.
    private func arePaged(_ cut: Cut) -> Bool {
        let printed = bulletin.printed(at: cut.index)
        let left = ContentsLine(printed[..<cut.at.lowerBound])
        let right = ContentsLine(printed[cut.at.upperBound...])
        return left.page != nil && right.page != nil && isWhole(left) && isWhole(right)
    }

    /// A title, or leaders and the author below one that is set over two lines.
    private func isWhole(_ line: ContentsLine) -> Bool {
        line.title.count >= 4 || line.title.isEmpty && line.author != nil
    }
}
