/// The name of its column that nearly every page prints at its head or its foot, alone or beside the number of
/// the page and the name of the publication.
extension FrontMatterReader {
    private static let fewestPages = 4
    private static let longestName = 12

    /// Marks the lines with the names of columns that the contents list, and keeps which column runs
    /// along which page.
    func markColumnsAtFeet(_ front: inout FrontMatter) {
        let columns = Set(front.contents.columns.map { $0.key })
        let start = (front.contents.lines.max() ?? 0) + 1
        let feet = pageFeet(start, front)
        for side in [-1, 1] {
            let beside = feet.map { side < 0 ? $0.lowerBound - 1 : $0.upperBound + 1 }
            let named = beside.filter { index in
                bulletin.lines.indices.contains(index) && front.isBody(index)
                    && bulletin.lines[index].count <= FrontMatterReader.longestName
                    && columns.contains(bulletin.text(at: index).key)
            }
            // Where no name comes twice, each stands above the first text of its column.
            let names = Set(named.map { bulletin.text(at: $0).key })
            guard named.count >= FrontMatterReader.fewestPages, named.count * 10 >= feet.count * 7,
                names.count < named.count
            else { continue }
            for index in named { front.what[index] = .furniture }
        }
        // 要闻 over the page of a newspaper is the page's name.
        if !front.runsWeekdays(along: bulletin) { keepRunning(columns, start, &front) }
    }

    /// The words of a line that blanks, dots and strokes part.
    private func parts(of index: Int) -> [ArraySlice<Unicode.Scalar>] {
        bulletin.printed(at: index).split { $0.isLayoutBlank || $0.isNameDot || $0 == "|" }
    }

    /// Runs of lines that stand between two pages and number one of them.
    private func pageFeet(_ start: Int, _ front: FrontMatter) -> [ClosedRange<Int>] {
        var feet: [ClosedRange<Int>] = []
        for index in bulletin.lines.indices.dropFirst(start)
        where front.what[index] == .furniture {
            if let foot = feet.last, foot.upperBound == index - 1 {
                feet[feet.count - 1] = foot.lowerBound...index
            } else {
                feet.append(index...index)
            }
        }
        return feet.filter { $0.contains(where: numbersPage) }
    }

    private func numbersPage(_ index: Int) -> Bool {
        bulletin.text(at: index).contains(where: \.isASCIIDigit)
    }

    /// A name before the number of a page is of that page, one behind it of the next.
    private func keepRunning(
        _ columns: Set<[Unicode.Scalar]>, _ start: Int, _ front: inout FrontMatter
    ) {
        let feet = pageFeet(start, front)
        let text = bulletin.lines.indices.dropFirst(start).first(where: front.isBody)
        var named = 0
        for foot in feet {
            let known = front.runningColumns.count
            defer { named += front.runningColumns.count > known ? 1 : 0 }
            guard let number = foot.last(where: numbersPage) else { continue }
            for index in foot {
                guard let name = columnName(index, columns) else { continue }
                // A name above the first text runs along the heads of the pages.
                let first = front.runningColumns.first?.line ?? index
                let isHead = text.map { first < $0 } ?? false
                front.runningColumns.append(
                    .init(line: index, name: name, isOfPageAbove: !isHead && index <= number))
            }
        }
        // The same word on every page is no column, nor are words on some of the pages.
        let all = Dictionary(grouping: front.runningColumns, by: \.name)
        if all.count < 2 || named < FrontMatterReader.fewestPages || named * 10 < feet.count * 6 {
            front.runningColumns = []
        }
    }

    /// A column that the contents list, or any name beside nothing but the number of its page.
    private func columnName(
        _ index: Int, _ columns: Set<[Unicode.Scalar]>
    ) -> String? {
        if shapes[index] == .pageNumber { return nil }
        if let name = parts(of: index).first(where: { columns.contains($0.key) }) {
            return String(scalars: name)
        }
        guard let foot = ColumnFeet.foot(bulletin.printed(at: index)), !names.isWhole(foot.name),
            !Vocabulary.chronicleNames.isSuffix(of: foot.name),
            !Vocabulary.pictureColumns.isWhole(foot.name), !lines.isMasthead(foot.name)
        else { return nil }
        return String(scalars: foot.name)
    }
}

extension FrontMatter {
    /// The name of a column at the edge of a page.
    struct RunningColumn: Sendable {
        let line: Int
        let name: String
        let isOfPageAbove: Bool
    }

    /// The column whose name runs along the page of a line.
    func runningColumn(at index: Int) -> String? {
        let name =
            runningColumns.first { $0.isOfPageAbove && $0.line > index }
            ?? runningColumns.last { !$0.isOfPageAbove && $0.line < index }
        return name?.name
    }
}
