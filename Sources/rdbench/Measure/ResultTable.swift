import Foundation

/// The rows as one table for people, and as JSON for programs.
struct ResultTable {
    let rows: [BenchRow]

    var text: String {
        let head = ["row", "ours", "theirs", "figure", "must", "aim", "verdict"]
        let cells =
            [head]
            + rows.map { row in
                [
                    row.name, row.ours, row.theirs, ResultTable.figure(row), goal(row.must, row),
                    goal(row.aim, row),
                    row.verdict == .missed ? "MISSED" : row.verdict.rawValue,
                ]
            }
        let widths = head.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        let lines = cells.map { line in
            line.indices.map { column in
                let blanks = String(repeating: " ", count: widths[column] - line[column].count)
                return column == 0 ? line[column] + blanks : blanks + line[column]
            }.joined(separator: "  ")
        }
        let notes = rows.filter { !$0.note.isEmpty }.map { "  \($0.name): \($0.note)" }
        return (lines + (notes.isEmpty ? [] : ["notes"] + notes)).joined(separator: "\n") + "\n"
    }

    /// One row by itself.
    static func line(of row: BenchRow) -> String {
        "\(row.name): \(figure(row)) \(row.verdict == .missed ? "MISSED" : row.verdict.rawValue)"
    }

    func writeJSON(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(["rows": rows]).write(to: URL(fileURLWithPath: path))
    }

    private static func figure(_ row: BenchRow) -> String {
        guard let figure = row.figure else { return "" }
        let places = figure >= 100 ? 0 : figure >= 10 ? 1 : row.unit == "x" && figure < 0.1 ? 3 : 2
        return Print.digits(figure, places) + (row.unit == "x" ? " x" : " \(row.unit)")
    }

    private func goal(_ goal: Double?, _ row: BenchRow) -> String {
        guard let goal else { return "" }
        let text = goal >= 20 ? Print.digits(goal, 0) : Print.digits(goal, 2)
        return (row.isBetterWhenLarger ? ">= " : "<= ") + text
    }
}
