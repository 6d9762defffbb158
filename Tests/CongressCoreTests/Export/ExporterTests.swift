import Foundation
import Testing

@testable import CongressCore

@Suite struct ExporterTests {
    @Test(arguments: ExportTable.allCases)
    func everyRowIsAsWideAsTheHeader(_ table: ExportTable) throws {
        let rows = CSVReading(try ExportSamples.export(table, as: .csv)).rows
        let header = try #require(rows.first)
        #expect(rows.count > 1)
        for row in rows { #expect(row.count == header.count) }
        #expect(Set(header).count == header.count)
        for name in header {
            #expect(name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || (0x61...0x7A).contains($0) })
        }
    }

    @Test(arguments: ExportTable.allCases)
    func captionsAreChineseAndAsManyAsNames(_ table: ExportTable) throws {
        let options = ExportOptions(header: .chinese)
        let captions = CSVReading(try ExportSamples.export(table, as: .csv, options: options)).rows[
            0]
        let names = CSVReading(try ExportSamples.export(table, as: .csv)).rows[0]
        #expect(captions.count == names.count)
        #expect(Set(captions).count == captions.count)
        for caption in captions { #expect(caption.unicodeScalars.allSatisfy { $0.isHan }) }
    }

    @Test func columnsOfRecordsAreThoseOfTheContract() throws {
        let header = CSVReading(try ExportSamples.export(.records, as: .csv)).rows[0]
        #expect(
            header.joined(separator: ",")
                == "id,kind,region,publication,issue_year,issue_number,issue_total,title,subtitle,"
                + "column,date_edtf,date_start,date_end,people,roles,session_id,source_file,"
                + "line_start,line_end,lines,text")
    }

    @Test func aRecordFillsItsColumns() throws {
        let rows = CSVReading(try ExportSamples.export(.records, as: .csv)).rows
        let speech = rows[1]
        #expect(
            speech[0...6] == [
                ExportSamples.speech.id, "speech", "云岭市", "云岭人大", "2024", "5", "31",
            ])
        #expect(speech[16...19] == ["云岭-2024-5.txt", "4", "12", "10-12|4"])
        let chronicle = rows[4]
        #expect(
            chronicle[10...15] == [
                "2024-09-25|2024-09-27", "2024-09-25", "2024-09-27", "阿依古丽|桑维新", "副主任|",
                "云岭市/sc-7-3",
            ])
        let month = rows[3]
        #expect(month[10...12] == ["2024-10", "2024-10-01", "2024-10-31"])
    }

    @Test func kindsGoToTheirOwnTables() throws {
        let expected: [(ExportTable, Int)] = [
            (.records, 6), (.speeches, 1), (.inspections, 1), (.findings, 3), (.chronicle, 1),
            (.articles, 1), (.photos, 1), (.sessions, 1), (.agenda, 2), (.attendance, 3),
            (.mentions, 3), (.issues, 2), (.matter, 1), (.people, 3), (.posts, 4),
        ]
        #expect(Set(expected.map(\.0)) == Set(ExportTable.allCases))
        for (table, count) in expected {
            let csv = CSVReading(try ExportSamples.export(table, as: .csv)).rows
            #expect(csv.count == count + 1, "\(table)")
            let lines = try ExportSamples.export(table, as: .ndjson).split(separator: 0x0A)
            #expect(lines.count == count, "\(table)")
        }
    }

    @Test func excelGetsAMarkAndGuardedCells() throws {
        let excel = ExportOptions(writesByteOrderMark: true, guardsFormulas: true)
        let bytes = try ExportSamples.export(.articles, as: .csv, options: excel)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(CSVReading(bytes).rows[1].contains("'=SUM(A1)"))
        let json = try ExportSamples.export(.articles, as: .ndjson, options: excel)
        #expect(json.first == UInt8(ascii: "{"))
        #expect(String(decoding: json, as: UTF8.self).contains("\"=SUM(A1)\""))
    }

    @Test(arguments: ExportTable.allCases)
    func jsonIsAnArrayOfTheLinesOfNDJSON(_ table: ExportTable) throws {
        let lines = try ExportSamples.export(table, as: .ndjson).split(separator: 0x0A)
        let array = try ExportSamples.export(table, as: .json)
        let joined = lines.joined(separator: [0x2C, 0x0A])
        #expect(array == Array("[\n".utf8) + joined + Array("\n]\n".utf8))
        let objects = try JSONSerialization.jsonObject(with: Data(array)) as? [[String: Any]]
        #expect(objects?.count == lines.count)
    }

    @Test func anEmptyTableIsStillWhole() throws {
        let csv = try ExportSamples.export(.speeches, as: .csv, records: [])
        #expect(CSVReading(csv).rows.count == 1)
        let json = try ExportSamples.export(.speeches, as: .json, records: [])
        #expect(String(decoding: json, as: UTF8.self) == "[\n]\n")
        let lines = try ExportSamples.export(.speeches, as: .ndjson, records: [])
        #expect(lines.isEmpty)
    }

    @Test func handsOnPiecesBeforeTheEnd() throws {
        var pieces = 0
        var most = 0
        var exporter = Exporter(.records, as: .csv, context: ExportSamples.context) {
            pieces += 1
            most = max(most, $0.count)
        }
        var record = ExportSamples.article
        record.text = String(repeating: "正文", count: 1000)
        for _ in 0..<500 { try exporter.add(record) }
        try exporter.finish()
        #expect(pieces > 5)
        #expect(most < 2 * Exporter.pieceSize)
    }

    @Test func whatTheSinkThrowsReachesTheCaller() {
        struct Full: Error {}
        var exporter = Exporter(.issues, as: .csv, context: ExportSamples.context) { _ in
            throw Full()
        }
        #expect(throws: Full.self) { try exporter.finish() }
    }
}
