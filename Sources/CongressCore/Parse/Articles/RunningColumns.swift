/// What columns do to the text above them: those at the heads of pages come again in its middle.
extension BodyAssembler {
    /// A column right behind the foot of a page, where the text goes on: no heading stands below it, and
    /// the text above is torn, or the column is its own.
    func runsAlong(_ position: Int) -> Bool {
        let index = body[position]
        guard front.standsBehindFurniture(index), !current.isEmpty, !current.isClosed,
            !(1...2).contains(where: { headings[position + $0] != nil })
        else { return false }
        return current.column == roles.columnName(index)
            || runsColumns && (ends.isTorn(current) || current.isHeadingAlone)
    }

    /// Several columns stand behind the foot of a page in the middle of a text.
    static func runsColumns(
        _ roles: LineRoles, _ front: FrontMatter, _ headings: HeadingPlaces
    ) -> Bool {
        let running = roles.body.indices.count { position in
            let index = roles.body[position]
            return roles.isColumn[position] && front.standsBehindFurniture(index)
                && !(1...2).contains { headings[position + $0] != nil }
        }
        return running >= fewestRunning
    }

    /// A numbered part of the issue, or a column in two languages, ends even a text that breaks off; so does
    /// another column of the contents well below it on the same page.
    func endsAnyText(_ index: Int) -> Bool {
        if roles.parts.contains(index)
            || ColumnName.isBilingual(bulletin.lines[index], on: bulletin)
        {
            return true
        }
        let name = bulletin.string(at: index)
        return bulletin.lines[index].gap >= 2 && !front.standsBehindFurniture(index)
            && name != current.column && front.contents.columns.contains(name)
    }

    /// 简讯 right below a column that the contents list is a part of that column.
    func isSubcolumn(_ position: Int) -> Bool {
        guard position > 0, roles.isColumn[position - 1] else { return false }
        let columns = front.contents.columns
        if columns.contains(bulletin.string(at: body[position])) { return false }
        return bulletin.lines[body[position]].gap == 0
            || columns.contains(bulletin.string(at: body[position - 1]))
    }

    private static let fewestRunning = 2

    /// The text that a page goes on with stands in the column at the head of the page, unless it
    /// began below the heading of another.
    mutating func takeRunning(_ position: Int) {
        let index = body[position]
        let name = roles.columnName(index)
        if current.column == nil || !isBelowColumn(current) { current.column = name }
        column = name
        columnLine = index
        result.furniture.append(index)
    }

    /// No page ends between the last heading of a column and the text.
    private func isBelowColumn(_ draft: ArticleDraft) -> Bool {
        guard let first = draft.firstLine, let columnLine, columnLine < first else { return true }
        return !(columnLine..<first).contains { front.what[$0] == .furniture }
    }
}
