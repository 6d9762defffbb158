/// Keeps a spreadsheet from running a cell as a formula, or from making another value of it, in a way
/// that can be undone.
///
/// A cell is in danger if its first character, after blanks, is one of `= + - @`, their
/// full-width forms, a tab or a line end; if it would be taken for a day, as `5-6`, `2024-10` and
/// `1/3`, or lose its zeros, as `01`; or if `'` stands before such a cell. It gets one `'` in front.
/// To read back, take one `'` off where a cell in danger follows it.
enum FormulaGuard {
    static let mark = UInt8(ascii: "'")

    static func needsMark(_ cell: some Collection<UInt8>) -> Bool {
        isFormula(cell) || isAltered(cell.drop { $0 == mark })
    }

    /// One to four digits, a stroke and one or two digits; or digits that begin with a zero.
    private static func isAltered(_ cell: some Collection<UInt8>) -> Bool {
        func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
        let head = cell.prefix(while: isDigit)
        let rest = cell.dropFirst(head.count)
        guard let stroke = rest.first else {
            return head.count > 1 && head.first == UInt8(ascii: "0")
        }
        guard stroke == UInt8(ascii: "-") || stroke == UInt8(ascii: "/") else { return false }
        let tail = rest.dropFirst()
        return (1...4).contains(head.count) && (1...2).contains(tail.count)
            && tail.allSatisfy(isDigit)
    }

    private static func isFormula(_ cell: some Sequence<UInt8>) -> Bool {
        var isAfterBlank = false
        var scanner = FirstScalars(cell)
        while let scalar = scanner.next() {
            switch scalar {
            case 0x27 where !isAfterBlank: continue
            case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20:
                return true
            case 0x20, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
                isAfterBlank = true
            default: return false
            }
        }
        return false
    }
}

/// Reads scalars of at most three bytes from UTF-8; ends at the first that is longer or broken,
/// since none such matters here.
private struct FirstScalars<Bytes: Sequence<UInt8>> {
    private var bytes: Bytes.Iterator

    init(_ bytes: Bytes) {
        self.bytes = bytes.makeIterator()
    }

    mutating func next() -> UInt32? {
        guard let lead = bytes.next() else { return nil }
        if lead < 0x80 { return UInt32(lead) }
        guard lead >= 0xC2, lead < 0xF0, let second = bytes.next() else { return nil }
        let tail = UInt32(second & 0x3F)
        if lead < 0xE0 { return UInt32(lead & 0x1F) << 6 | tail }
        guard let third = bytes.next() else { return nil }
        return UInt32(lead & 0x0F) << 12 | tail << 6 | UInt32(third & 0x3F)
    }
}
