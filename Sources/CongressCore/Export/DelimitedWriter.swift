/// Writes rows of CSV or TSV as bytes. The caller takes the bytes out when there are enough.
struct DelimitedWriter: Sendable {
    enum Style: Sendable { case csv, tsv }

    let style: Style
    let guardsFormulas: Bool
    var bytes: [UInt8] = []
    /// Where a list or number takes shape before it becomes a cell; kept to reuse its memory.
    private var scratch: [UInt8] = []
    private var isFirstCell = true

    init(_ style: Style, guardsFormulas: Bool = false) {
        self.style = style
        self.guardsFormulas = guardsFormulas
    }

    mutating func header(_ names: some Sequence<String>) {
        for name in names { append(.text(name)) }
        endRow()
    }

    mutating func row<Row>(_ row: Row, _ columns: [Column<Row>]) {
        for column in columns { append(column.cell(row)) }
        endRow()
    }

    mutating func append(_ cell: Cell) {
        if isFirstCell {
            isFirstCell = false
        } else {
            bytes.append(style == .csv ? UInt8(ascii: ",") : UInt8(ascii: "\t"))
        }
        switch cell {
        case .none: break
        case .text(var text): text.withUTF8 { append(field: $0) }
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .list(let values): append(list: values)
        case .lines(let lines): append(list: lines.printed)
        }
    }

    mutating func endRow() {
        if style == .csv { bytes.append(0x0D) }
        bytes.append(0x0A)
        isFirstCell = true
    }

    private mutating func append(list values: [String]) {
        scratch.removeAll(keepingCapacity: true)
        CellList.append(values, to: &scratch)
        let joined = scratch
        joined.withUnsafeBufferPointer { append(field: $0) }
    }

    private mutating func append(field: UnsafeBufferPointer<UInt8>) {
        let isGuarded = guardsFormulas && FormulaGuard.needsMark(field)
        switch style {
        case .csv: appendQuoted(field, isGuarded: isGuarded)
        case .tsv:
            if isGuarded { bytes.append(FormulaGuard.mark) }
            appendEscaped(field)
        }
    }

    /// RFC 4180: quotes stand around a field only where it needs them, and inside it are doubled.
    private mutating func appendQuoted(_ field: UnsafeBufferPointer<UInt8>, isGuarded: Bool) {
        let quote = UInt8(ascii: "\"")
        let needsQuotes = needsQuotes(field)
        if needsQuotes { bytes.append(quote) }
        if isGuarded { bytes.append(FormulaGuard.mark) }
        if needsQuotes {
            var start = 0
            for index in field.indices where field[index] == quote {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: field[start...index]))
                start = index
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: field[start...]))
            bytes.append(quote)
        } else {
            bytes.append(contentsOf: field)
        }
    }

    private func needsQuotes(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = field.first, let last = field.last else { return false }
        if first == 0x20 || last == 0x20 { return true }
        for byte in field where byte <= 0x2C {
            if byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D { return true }
        }
        return false
    }

    private mutating func appendEscaped(_ field: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in field.indices {
            let letter: UInt8
            switch field[index] {
            case 0x09: letter = UInt8(ascii: "t")
            case 0x0A: letter = UInt8(ascii: "n")
            case 0x0D: letter = UInt8(ascii: "r")
            case 0x5C: letter = 0x5C
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: field[start..<index]))
            bytes.append(0x5C)
            bytes.append(letter)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: field[start...]))
    }
}
