/// A table of contents without page numbers whose titles come again over their texts: a line that
/// does so opens an entry, whatever stands above it.
struct PagelessContents {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines
    /// Names that stand alone outside of the table, where a text has ended.
    let standing: Set<[Unicode.Scalar]>

    private static let fewest = 3
    private static let longestColumn = 8

    /// The table; nil where it has page numbers, bullets or strokes, or where most titles do not come again.
    /// The first heading of the body and its byline may stand among the lines.
    func read(_ indices: [Int]) -> Contents? {
        let listed = indices.filter {
            shapes[$0] != .contentsHeading && shapes[$0] != .pageNumber
        }
        guard listed.count >= PagelessContents.fewest,
            listed.count(where: { parsed[$0].page != nil }) * 10 <= listed.count,
            listed.count(where: { isMarked($0) }) * 4 <= listed.count,
            listed.count(where: { ContentsHabits.part(bulletin.text(at: $0)) != nil }) < 3
        else { return nil }
        let headings = RepeatedOpenings(of: bulletin)
        var contents = Contents()
        contents.lines = indices
        var column: String?
        var repeated = 0
        for (position, index) in listed.enumerated() {
            let next = position + 1 < listed.count ? listed[position + 1] : nil
            if let name = columnName(index, above: next, headings) {
                column = name
                contents.columns.append(name)
                continue
            }
            let line = ContentsLine(bulletin.printed(at: index), mayEndInAuthor: true)
            let key = line.title.key
            if headings.comeAgain(key) {
                repeated += 1
            } else if contents.entries.last?.column == column,
                add(line, index, headings, to: &contents)
            {
                continue
            }
            contents.entries.append(
                .init(title: line.title, author: line.author, column: column, page: nil, key: key))
        }
        let isTable =
            repeated >= PagelessContents.fewest && repeated * 10 >= contents.entries.count * 6
        return isTable ? contents : nil
    }

    /// Adds a line that opens no entry to the one above it; false where it belongs to none.
    private func add(
        _ line: ContentsLine, _ index: Int, _ headings: RepeatedOpenings,
        to contents: inout Contents
    ) -> Bool {
        guard let last = contents.entries.indices.last, bulletin.lines[index].gap == 0 else {
            return false
        }
        let title = line.title.scalarArray[...]
        if title.first?.isDash == true {
            contents.entries[last].subtitle = String(scalars: title.drop { $0.isDash })
            contents.entries[last].author = line.author
            return true
        }
        guard contents.entries[last].author == nil else { return false }
        if Byline.areNames(bulletin.printed(at: index)) {
            contents.entries[last].author = line.title
            return true
        }
        guard !headings.areWhole(contents.entries[last].key) else { return false }
        contents.entries[last].title += line.title
        contents.entries[last].key += title.key
        contents.entries[last].author = line.author
        return true
    }

    /// Something but the titles themselves tells where entries begin or end.
    private func isMarked(_ index: Int) -> Bool {
        parsed[index].closes || parsed[index].opens && !isColumn(index)
    }

    /// The name of the column that a line gives; nil where it gives none.
    private func columnName(_ index: Int, above next: Int?, _ headings: RepeatedOpenings) -> String?
    {
        let text = bulletin.text(at: index)
        guard let next, shapes[index] != .chronicleHeading else { return nil }
        if let name = ColumnName.framed(text) ?? ColumnName.announced(text) { return name }
        if isColumn(index) {
            return String(scalars: text.without { Vocabulary.bylineSigns.contains($0) })
        }
        let isOwnName =
            text.count <= 5 && standing.contains(text.key) && !Surnames.mayBeName(text)
            && headings.comeAgain(bulletin.text(at: next).key)
        return isOwnName ? String(scalars: text) : nil
    }

    /// 工作研究, ◆领导讲话: words that names of columns are made of.
    private func isColumn(_ index: Int) -> Bool {
        if shapes[index] == .column || shapes[index] == .pictureColumn { return true }
        let name = bulletin.text(at: index).drop { Vocabulary.bylineSigns.contains($0) }
        return name.count <= PagelessContents.longestColumn && ColumnWords.count(name) != nil
    }
}
