/// The value of one column in one row, before a format gives it a shape.
enum Cell: Equatable, Sendable {
    /// What the bulletin does not say: an empty cell, or null.
    case none
    case text(String)
    case number(Int)
    /// Several values: joined by `|` in a cell, an array in JSON.
    case list([String])
    /// Lines of a file: as a list of `1000-1003` in a cell, of `[1000,1003]` in JSON.
    case lines(LineSpans)

    init(_ text: String?) {
        self = text.map(Cell.text) ?? .none
    }

    init(_ number: Int?) {
        self = number.map(Cell.number) ?? .none
    }

    init(_ date: CivilDate?) {
        self = date.map { .text($0.description) } ?? .none
    }
}

/// Several values in one cell: `|` between them, `\|` and `\\` for those characters inside one.
/// A list of one empty value reads back as the empty list; both are an empty cell.
enum CellList {
    static func append(_ values: [String], to bytes: inout [UInt8]) {
        var isFirst = true
        for value in values {
            if !isFirst { bytes.append(UInt8(ascii: "|")) }
            isFirst = false
            for byte in value.utf8 {
                if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") {
                    bytes.append(UInt8(ascii: "\\"))
                }
                bytes.append(byte)
            }
        }
    }
}
