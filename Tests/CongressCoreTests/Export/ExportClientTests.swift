import Foundation
import Testing

@testable import CongressCore

/// The programs that people read our tables with must find in them what we wrote.
@Suite struct ExportClientTests {
    @Test(.enabled(if: Client.isInstalled("python3"), "python3 is not installed"))
    func pythonReadsTenThousandRows() throws {
        try inFolder { folder in
            let rows = RandomRows.make(count: 10_000)
            try folder.write("rows.csv", RandomRows.delimited(rows, .csv, guarded: false))
            try folder.write("guarded.csv", RandomRows.delimited(rows, .csv, guarded: true))
            try folder.write("rows.tsv", RandomRows.delimited(rows, .tsv, guarded: false))
            try folder.write("rows.ndjson", RandomRows.json(rows))
            try folder.write("compare.py", Array(RandomRows.comparison.utf8))
            #expect(try Client.run("python3", ["-B", "compare.py"], in: folder) == "10000 equal\n")
        }
    }

    @Test(.enabled(if: Client.isInstalled("sqlite3"), "sqlite3 is not installed"))
    func sqliteImportsTenThousandRows() throws {
        try inFolder { folder in
            let rows = RandomRows.make(count: 10_000)
            try folder.write("rows.csv", RandomRows.delimited(rows, .csv, guarded: false))
            let commands = [
                ".import --csv rows.csv t",
                "SELECT hex(a)||','||hex(b)||','||hex(c) FROM t ORDER BY rowid",
            ]
            let output = try Client.run("sqlite3", [":memory:"] + commands, in: folder)
            let expected = rows.map { row in
                row.map { $0.utf8.map { Client.hex($0) }.joined() }.joined(separator: ",")
            }
            #expect(output.split(separator: "\n").map(String.init) == expected)
        }
    }

    @Test(.enabled(if: Client.isInstalled("jq"), "jq is not installed"))
    func jqReadsBothFormsOfJSON() throws {
        try inFolder { folder in
            let texts = RandomRows.make(count: 1_000).map { $0[0] }
            let records = texts.enumerated().map { index, text in
                var record = ExportSamples.article
                record.id = "r\(index)"
                record.text = text
                return record
            }
            let expected = texts.map { Data($0.utf8).base64EncodedString() + "\n" }.joined()
            try folder.write(
                "a.ndjson", try ExportSamples.export(.articles, as: .ndjson, records: records))
            try folder.write(
                "a.json", try ExportSamples.export(.articles, as: .json, records: records))
            let lines = try Client.run("jq", ["-r", ".text|@base64", "a.ndjson"], in: folder)
            #expect(lines == expected)
            let array = try Client.run("jq", ["-r", ".[].text|@base64", "a.json"], in: folder)
            #expect(array == expected)
        }
    }

    @Test(
        .enabled(if: Client.isInstalled("jq"), "jq is not installed"),
        arguments: ExportTable.allCases)
    func jqFindsTheColumnsOfEveryTable(_ table: ExportTable) throws {
        try inFolder { folder in
            try folder.write("t.json", try ExportSamples.export(table, as: .json))
            let program = "map(keys_unsorted|length)|unique|length"
            let widths = try Client.run("jq", [program, "t.json"], in: folder)
            // Speeches and articles have the same fields, and so have entries and captions; every other table has one set of fields.
            #expect(widths == (table == .records ? "4\n" : "1\n"))
        }
    }

    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("export-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }
}

extension URL {
    fileprivate func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: appendingPathComponent(name))
    }
}

/// Another program, run on files in a folder.
private enum Client {
    struct Failure: Error { var status: Int32 }

    static func isInstalled(_ name: String) -> Bool {
        path(of: name) != nil
    }

    static func run(_ name: String, _ arguments: [String], in folder: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path(of: name)!)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(status: process.terminationStatus)
        }
        return String(decoding: data, as: UTF8.self)
    }

    static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }

    private static func path(of name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    }
}

/// Rows of three cells made of everything that breaks a table.
private enum RandomRows {
    static let pieces = [
        "\"", "\"\"", ",", "\r", "\n", "\r\n", "=", "+", "-", "@", "'", "''", " ", "\t", "\\",
        "\\n", "|",
        "🙂", "👩‍👧", "\u{2028}", "\u{2029}", "\u{85}", "\u{7F}", "\u{FEFF}", "＝", "\u{3000}", "㐂", "𠮷",
        "人大",
        "e\u{301}", "0", "007", "1/3", "2024-10", "NULL", "\u{1}", "/", ";", "#",
    ]

    /// The same rows at every run.
    static func make(count: Int) -> [[String]] {
        var state: UInt64 = 20_241_024
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        return (0..<count).map { _ in
            (0..<3).map { _ in (0..<next(7)).map { _ in pieces[next(pieces.count)] }.joined() }
        }
    }

    static func delimited(
        _ rows: [[String]], _ style: DelimitedWriter.Style, guarded: Bool
    ) -> [UInt8] {
        var writer = DelimitedWriter(style, guardsFormulas: guarded)
        writer.header(["a", "b", "c"])
        for row in rows {
            for cell in row { writer.append(.text(cell)) }
            writer.endRow()
        }
        return writer.bytes
    }

    static func json(_ rows: [[String]]) -> [UInt8] {
        var writer = JSONWriter()
        for row in rows {
            writer.raw("[")
            for cell in row { writer.string(cell) }
            writer.endArray()
            writer.raw("\n")
        }
        return writer.bytes
    }

    /// Reads all forms with Python's own readers; the guard is undone by its rule as documented.
    static let comparison = #"""
        import csv, json, re, sys
        header = ["a", "b", "c"]
        rows = [json.loads(line) for line in open("rows.ndjson", "rb").read().split(b"\n") if line]
        def read(name):
            with open(name, encoding="utf-8", newline="") as file:
                return list(csv.reader(file, strict=True))
        danger = re.compile("'*[ \u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]*"
                            "[=+@\t\r\n\uff1d\uff0b\uff0d\uff20-]"
                            r"|'*(?:[0-9]{1,4}[-/][0-9]{1,2}|0[0-9]+)\Z")
        def unguard(cell):
            return cell[1:] if cell[:1] == "'" and danger.match(cell[1:]) else cell
        tokens = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
        def unescape(cell):
            return re.sub(r"\\(.)", lambda match: tokens[match[1]], cell)
        tsv = open("rows.tsv", encoding="utf-8", newline="").read()
        lines = [[unescape(cell) for cell in line.split("\t")] for line in tsv.split("\n")[:-1]]
        guarded = read("guarded.csv")
        assert not any(danger.match(cell) and cell[0] != "'" for row in guarded for cell in row)
        assert read("rows.csv") == [header] + rows
        assert [[unguard(cell) for cell in row] for row in guarded] == [header] + rows
        assert lines == [header] + rows
        print(len(rows), "equal")
        """#
}
