/// One column of a table: its two names, and how a row fills it. Header, cells and JSON fields
/// all come from this value, so they can't disagree. New columns go to the end of their table.
struct Column<Row: Sendable>: Sendable {
    /// Lower-case ASCII with underscores; stable.
    let key: StaticString
    /// The Chinese name, for readers of spreadsheets.
    let caption: String
    let cell: @Sendable (Row) -> Cell

    var name: String { key.description }

    init(_ name: StaticString, _ caption: String, _ cell: @escaping @Sendable (Row) -> Cell) {
        self.key = name
        self.caption = caption
        self.cell = cell
    }

    init(_ name: StaticString, _ caption: String, text: @escaping @Sendable (Row) -> String?) {
        self.init(name, caption) { Cell(text($0)) }
    }

    init(_ name: StaticString, _ caption: String, number: @escaping @Sendable (Row) -> Int?) {
        self.init(name, caption) { Cell(number($0)) }
    }

    init(_ name: StaticString, _ caption: String, date: @escaping @Sendable (Row) -> CivilDate?) {
        self.init(name, caption) { Cell(date($0)) }
    }

    init(_ name: StaticString, _ caption: String, list: @escaping @Sendable (Row) -> [String]) {
        self.init(name, caption) { .list(list($0)) }
    }

    init(_ name: StaticString, _ caption: String, lines: @escaping @Sendable (Row) -> LineSpans) {
        self.init(name, caption) { .lines(lines($0)) }
    }

    /// The same column of a row that holds a `Row`.
    func of<Outer>(_ row: @escaping @Sendable (Outer) -> Row) -> Column<Outer> {
        Column<Outer>(key, caption) { cell(row($0)) }
    }
}

extension Array {
    /// The same columns of a row that holds a `Row`.
    func of<Row, Outer>(_ row: @escaping @Sendable (Outer) -> Row) -> [Column<Outer>]
    where Element == Column<Row> {
        map { $0.of(row) }
    }
}
