/// Items of a list that a dash opens inside a text, as reports print their aims.
extension PageUnitReader {
    /// ——坚持工业强市，打造三 / 大产业基地；: an item of a list in a text, and no subtitle.
    func isDashedItem(_ position: Int) -> Bool {
        guard let above = units.last, above.isText || columns.shape(position - 1) == .jumpFrom,
            position + 1 < columns.body.count
        else { return false }
        if columns.isSetIn, columns.line(position).indent >= 4,
            columns.line(position + 1).indent < 2
        {
            return true
        }
        guard let last = columns.text(position - 1).last, last.isColon || last == "；" else {
            return false
        }
        return columns.text(position).contains { $0.isComma }
    }
}
