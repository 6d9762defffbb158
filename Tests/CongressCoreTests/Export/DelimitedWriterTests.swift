import Testing

@testable import CongressCore

@Suite struct DelimitedWriterTests {
    private func csv(_ cells: [Cell], guarded: Bool = false) -> String {
        var writer = DelimitedWriter(.csv, guardsFormulas: guarded)
        for cell in cells { writer.append(cell) }
        writer.endRow()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func tsv(_ cells: [Cell]) -> String {
        var writer = DelimitedWriter(.tsv)
        for cell in cells { writer.append(cell) }
        writer.endRow()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func quotesOnlyWhereTheFieldNeedsIt() {
        #expect(
            csv([.text("甲"), .number(7), .none, .text("")]).utf8.elementsEqual("甲,7,,\r\n".utf8))
        #expect(csv([.text("a,b")]).utf8.elementsEqual("\"a,b\"\r\n".utf8))
        #expect(csv([.text("a\nb")]).utf8.elementsEqual("\"a\nb\"\r\n".utf8))
        #expect(csv([.text(" a")]).utf8.elementsEqual("\" a\"\r\n".utf8))
        #expect(csv([.text("，；")]).utf8.elementsEqual("，；\r\n".utf8))
    }

    @Test func doublesQuotesWhereverTheyStand() {
        #expect(csv([.text("\"")]).utf8.elementsEqual("\"\"\"\"\r\n".utf8))
        #expect(csv([.text("a\"\"b\"")]).utf8.elementsEqual("\"a\"\"\"\"b\"\"\"\r\n".utf8))
    }

    @Test func escapesInTSVWhatWouldEndACell() {
        #expect(
            tsv([.text("a\tb\nc\rd\\e"), .none]).utf8.elementsEqual("a\\tb\\nc\\rd\\\\e\t\n".utf8))
        #expect(tsv([.text("a,\"b\"")]).utf8.elementsEqual("a,\"b\"\n".utf8))
    }

    @Test func listsReadBackAsTheyWere() {
        let values = ["甲|乙", "\\", "", "丙\\|"]
        var bytes: [UInt8] = []
        CellList.append(values, to: &bytes)
        #expect(Self.values(of: String(decoding: bytes, as: UTF8.self)) == values)
        #expect(csv([.list(["甲", "乙"])]).utf8.elementsEqual("甲|乙\r\n".utf8))
    }

    /// Reads a list as a program that was told of its escapes would.
    private static func values(of cell: String) -> [String] {
        var values = [""]
        var isEscaped = false
        for character in cell {
            if !isEscaped, character == "\\" {
                isEscaped = true
            } else if !isEscaped, character == "|" {
                values.append("")
            } else {
                values[values.count - 1].append(character)
                isEscaped = false
            }
        }
        return values
    }

    @Test func guardsAlsoQuotedCells() {
        let row = csv([.text("=1,2"), .list(["+甲", "乙"])], guarded: true)
        #expect(row.utf8.elementsEqual("\"'=1,2\",'+甲|乙\r\n".utf8))
    }
}

@Suite struct FormulaGuardTests {
    @Test(arguments: [
        "=1", "+1", "-1", "@a", "\t", "\r", "\nx", " =1", "\u{3000}＝1", "\u{200B}-", "＋", "－", "＠",
        "'=1", "''@", "' =1", "\u{FEFF}=", "5-6", "2024-10", "1/3", "01", "007", "'5-6", "''00",
    ])
    func marksWhatASpreadsheetWouldRun(_ cell: String) {
        #expect(FormulaGuard.needsMark(cell.utf8))
        #expect(Self.unguarded("'" + cell).utf8.elementsEqual(cell.utf8))
    }

    @Test(arguments: [
        "", "甲=1", "'", "''", "'甲", " '=1", "🙂=", "—", "·=", " ", "0", "10", "1000-1003", "5-6|8",
        "2024-10-24", "5-", "5-6甲", "12345-6", "1.5", "0甲", "'0",
    ])
    func leavesOtherCellsAlone(_ cell: String) {
        #expect(!FormulaGuard.needsMark(cell.utf8))
        #expect(Self.unguarded(cell).utf8.elementsEqual(cell.utf8))
    }

    /// The cell as it was before it was guarded.
    private static func unguarded(_ cell: String) -> String {
        guard cell.utf8.first == FormulaGuard.mark, FormulaGuard.needsMark(cell.utf8.dropFirst())
        else { return cell }
        return String(decoding: cell.utf8.dropFirst(), as: UTF8.self)
    }

    /// Every cell of up to five of the characters that matter.
    @Test func undoesItselfForEveryCell() {
        let alphabet: [Character] = ["'", "=", " ", "甲", "0", "5", "/"]
        var cells = [""]
        for _ in 0..<5 { cells += cells.flatMap { cell in alphabet.map { cell + String($0) } } }
        for cell in Set(cells) {
            let written = FormulaGuard.needsMark(cell.utf8) ? "'" + cell : cell
            #expect(Self.unguarded(written).utf8.elementsEqual(cell.utf8))
        }
    }
}
