/// A table of contents that prints the name of each column once, in the margin beside its first title:
/// 特　稿　　　在某某会议上的讲话　　05, and the further titles below each other where that one begins.
struct MarginColumns {
    let bulletin: BulletinText

    private static let narrowest = 4
    private static let longestName = 8
    private static let fewest = 3
    private static let slack = 2

    /// The lines of the table with each name alone on its line, in black brackets; nil where no names stand
    /// in the margin.
    func lines(_ indices: [Int]) -> [Unicode.Scalar]? {
        let named = indices.filter { name(beside: $0) != nil }
        guard named.count >= MarginColumns.fewest, let edge = edge(named) else { return nil }
        let names = named.filter { isAt(cut($0), edge) }
        let further = indices.filter { isAt(bulletin.lines[$0].indent, edge) }
        guard names.count >= MarginColumns.fewest, further.count >= MarginColumns.fewest,
            (names.count + further.count) * 10 >= indices.count * 7, !areAuthors(names)
        else { return nil }
        var scalars: [Unicode.Scalar] = []
        for index in indices {
            let line = bulletin.lines[index]
            scalars += Array(repeating: "\n", count: 1 + min(line.gap, 1))
            let printed = bulletin.printed(line)
            if let cut = name(beside: index), isAt(self.cut(index), edge) || isPaged(printed, cut) {
                scalars += ["【"] + bare(printed[..<cut.lowerBound]) + ["】", "\n"]
                scalars += isPaged(printed, cut) ? [] : printed[cut.upperBound...]
            } else {
                scalars += printed
            }
        }
        return scalars
    }

    /// The wide blank behind the few characters that a line begins with.
    private func name(beside index: Int) -> Range<Int>? {
        let line = bulletin.lines[index]
        let printed = bulletin.printed(line)
        guard line.indent < MarginColumns.narrowest, printed.count <= 80,
            let cut = printed.blanks.first(where: { $0.width >= MarginColumns.narrowest })?.range
        else { return nil }
        let name = bare(printed[..<cut.lowerBound])
        guard (2...MarginColumns.longestName).contains(name.count), name.first?.isHan == true,
            name.allSatisfy({ $0.isHan || $0.isASCIILetter || $0.isNameDot || $0.isQuote }),
            cut.upperBound < printed.endIndex
        else { return nil }
        return cut
    }

    private func bare(_ text: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        text.filter { !$0.isLayoutBlank }
    }

    /// 县市区动态　　　28: only the page of its briefs stands beside the name.
    private func isPaged(_ printed: ArraySlice<Unicode.Scalar>, _ cut: Range<Int>) -> Bool {
        printed[cut.upperBound...].allSatisfy { $0.isASCIIDigit || $0.isLayoutBlank }
    }

    /// Where the title beside the name begins, in half characters; -1 where none does.
    private func cut(_ index: Int) -> Int {
        let line = bulletin.lines[index]
        let printed = bulletin.printed(line)
        return name(beside: index).map { line.indent + printed[..<$0.upperBound].halfWidths } ?? -1
    }

    private func isAt(_ column: Int, _ edge: Int) -> Bool {
        abs(column - edge) <= MarginColumns.slack
    }

    /// Where most of the titles beside names begin.
    private func edge(_ named: [Int]) -> Int? {
        let cuts = named.map(cut)
        return cuts.max { left, right in
            cuts.count { isAt($0, left) } < cuts.count { isAt($0, right) }
        }
    }

    /// 李某某　　　让监督长出牙齿: most of the names are those of authors.
    private func areAuthors(_ named: [Int]) -> Bool {
        let authors = named.count { index in
            guard let cut = name(beside: index) else { return false }
            let name = bare(bulletin.printed(at: index)[..<cut.lowerBound])[...]
            return ColumnWords.count(name) == nil && !Vocabulary.columns.isWhole(name)
                && (Surnames.mayBeName(name, common: true) || Byline.isBody(name))
        }
        return authors * 3 >= named.count
    }
}
