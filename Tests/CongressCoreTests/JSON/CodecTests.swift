import Foundation
import Testing

@testable import CongressCore

@Suite struct CodecTests {
    private func line(_ record: Record) -> [UInt8] {
        var writer = JSONWriter()
        RecordCodec.write(record, to: &writer)
        return writer.bytes
    }

    @Test func recordsComeBackAsTheyWere() throws {
        var model = RandomModel(seed: 1)
        for _ in 0..<1000 {
            let record = model.record()
            let bytes = line(record)
            #expect(!bytes.contains(0x0A))
            let back = try bytes.withUnsafeBytes { try RecordCodec.read($0) }
            #expect(back == record)
            // Equality of strings is canonical; the bytes must agree too.
            #expect(line(back) == bytes)
        }
    }

    @Test func issuesComeBackAsTheyWere() throws {
        var model = RandomModel(seed: 2)
        for _ in 0..<300 {
            let issue = model.issue()
            let ledger = IssueCodec.Ledger(records: model.number(), digest: "0f")
            var writer = JSONWriter()
            IssueCodec.write(issue, ledger, to: &writer)
            let back = try writer.bytes.withUnsafeBytes { try IssueCodec.read($0) }
            #expect(back.issue == issue)
            #expect(back.ledger == ledger)
        }
    }

    @Test func anotherToolsLayoutReadsTheSame() throws {
        var model = RandomModel(seed: 5)
        for _ in 0..<600 {
            let record = model.record()
            // Foundation loses this one character, which our own round trip covers.
            guard line(record).firstRange(of: Array("\u{FEFF}".utf8)) == nil else { continue }
            let object = try JSONSerialization.jsonObject(with: Data(line(record)))
            let sorted = try JSONSerialization.data(
                withJSONObject: object, options: [.prettyPrinted, .sortedKeys])
            let back = try Array(sorted).withUnsafeBytes { try RecordCodec.read($0) }
            #expect(back == record)
        }
    }

    @Test func keysStandInAFixedOrderWithTheTextLast() {
        let record = Record(
            id: "x/c-20241024-0000", issue: "x", file: "x.txt",
            dates: [EDTFDate(CivilDate(year: 2024, month: 10, day: 24)!)], text: "甲\n乙",
            lines: LineSpans([3...4]),
            places: [Record.Place(line: 4, offset: 0), Record.Place(line: 3, offset: 2)],
            detail: .chronicle(ChronicleEntry(people: [Person(name: "甲", role: "主任")])))
        #expect(
            String(decoding: line(record), as: UTF8.self)
                == #"{"id":"x/c-20241024-0000","kind":"chronicle","issue":"x","dates":["2024-10-24"],"#
                + #""people":[{"name":"甲","role":"主任"}],"file":"x.txt","lines":[[3,4]],"#
                + #""places":[4,0,-1,2],"text":"甲\n乙"}"#)
    }

    @Test func aTextOfOneLineHasNoMarksWritten() throws {
        let record = Record(
            id: "x/p-0000", issue: "x", file: "x.txt", text: "甲", lines: LineSpans([3...4]),
            places: [Record.Place(line: 3, offset: 0)], detail: .photo(PhotoCaption()))
        let written = line(record)
        #expect(!String(decoding: written, as: UTF8.self).contains("places"))
        #expect(try written.withUnsafeBytes { try RecordCodec.read($0) } == record)
    }

    @Test func longFieldsArePassedOver() throws {
        var record = Record(
            id: "x/p-0000", issue: "x", file: "x.txt", text: "甲\n乙", lines: LineSpans([3...4]),
            places: [Record.Place(line: 4, offset: 0), Record.Place(line: 3, offset: 2)],
            detail: .photo(PhotoCaption(people: [Person(name: "丙", role: nil)])))
        let written = line(record)
        record.text = ""
        record.places = [Record.Place(line: 3, offset: 0)]
        #expect(try written.withUnsafeBytes { try RecordCodec.read($0, with: []) } == record)
    }

    @Test(arguments: [
        (#"{"kind":"photo","file":"f","lines":[],"text":""}"#, JSONError.Problem.missingKey("id")),
        (#"{"id":"a","kind":"poem","file":"f","lines":[],"text":""}"#, .invalidValue("kind")),
        (
            #"{"id":"a","kind":"photo","file":"f","lines":[[2,1]],"text":""}"#,
            .invalidValue("lines")
        ),
        (#"{"id":"a","kind":"photo","file":"f","lines":[[1]],"text":""}"#, .invalidValue("lines")),
        (
            #"{"id":"a","kind":"photo","file":"f","lines":[[1,1]],"places":[1],"text":""}"#,
            .invalidValue("places")
        ),
        (
            #"{"id":"a","kind":"photo","dates":["2024-02-30"],"file":"f","lines":[],"text":""}"#,
            .invalidValue("dates")
        ),
        (#"{"id":"a","kind":"session","file":"f","lines":[],"text":""}"#, .missingKey("body")),
        (#"{"id":"a","kind":"inspection","file":"f","lines":[],"text":""}"#, .missingKey("form")),
    ])
    func refusesRecordsThatBreakTheContract(_ json: String, _ problem: JSONError.Problem) {
        let error = #expect(throws: JSONError.self) {
            try Array(json.utf8).withUnsafeBytes { try RecordCodec.read($0) }
        }
        #expect(error?.problem == problem)
    }

    @Test func datesAreReadAsTheyAreWritten() {
        var model = RandomModel(seed: 8)
        for _ in 0..<500 {
            let date = model.date()
            #expect(EDTFDate(written: date.description) == date)
        }
        for text in [
            "", "2024-", "2024-13", "2024-02-30", "24", "2024/", "2024/2024", "２０２４", "2024-1",
        ] {
            #expect(EDTFDate(written: text) == nil)
        }
    }
}
