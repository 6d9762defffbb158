import Foundation
import Testing

@testable import CongressCore

/// The names and types of every field of the record contract.
@Suite struct ContractJSONTests {
    private typealias Object = [String: Any]

    /// A type as a word: `string`, `number`, `bool`, `null`, `[]`, `[string]`, `{name:string}`.
    private func shape(_ value: Any) -> String {
        switch value {
        case is NSNull: return "null"
        case is String: return "string"
        case let number as NSNumber:
            return isBoolean(number) ? "bool" : "number"
        case let list as [Any]:
            return "[" + Set(list.map(shape)).sorted().joined(separator: "|") + "]"
        case let object as Object:
            return "{"
                + object.keys.sorted().map { "\($0):\(shape(object[$0]!))" }
                .joined(separator: ",") + "}"
        default: return "?"
        }
    }

    private func isBoolean(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c"
    }

    private func object(_ table: ExportTable, _ id: String) throws -> Object {
        let lines = try ExportSamples.export(table, as: .ndjson).split(separator: 0x0A)
        let objects = try lines.map {
            try #require(try JSONSerialization.jsonObject(with: Data($0)) as? Object)
        }
        return try #require(objects.first { $0["id"] as? String == id })
    }

    private func expectShapes(of object: Object, _ expected: [String: String]) {
        #expect(Set(object.keys) == Set(expected.keys))
        for (key, value) in object { #expect(shape(value) == expected[key], "\(key)") }
    }

    private func withShared(_ fields: [String: String]) -> [String: String] {
        let shared = [
            "id": "string", "kind": "string", "issue": "string", "title": "string",
            "dates": "[string]", "text": "string", "lines": "[[number]]", "file": "string",
        ]
        return shared.merging(fields) { $1 }
    }

    @Test func issue() throws {
        expectShapes(
            of: try object(.issues, ExportSamples.issue.id),
            [
                "id": "string", "file": "string", "publication": "string", "publisher": "string",
                "region": "string", "year": "number", "number": "number", "total": "number",
                "published": "string", "matter": "[{lines:[[number]],what:string}]",
                "encoding": "string", "line_count": "number", "digest": "string",
            ])
    }

    @Test func issueOfWhichNothingIsKnown() throws {
        expectShapes(
            of: try object(.issues, "unknown"),
            [
                "id": "string", "file": "string", "publication": "null", "publisher": "null",
                "region": "null", "year": "null", "number": "null", "total": "null",
                "published": "null", "matter": "[]", "encoding": "string", "line_count": "number",
                "digest": "null",
            ])
    }

    @Test func speech() throws {
        expectShapes(
            of: try object(.records, ExportSamples.speech.id),
            withShared([
                "subtitle": "string", "column": "string", "source": "string",
                "authors": "[{name:string,org:bool,role:string}]",
                "outline": "[{level:number,line:number,title:string}]",
            ]))
    }

    @Test func article() throws {
        expectShapes(
            of: try object(.records, ExportSamples.article.id),
            withShared([
                "subtitle": "null", "column": "null", "source": "null", "authors": "[]",
                "outline": "[]",
            ]))
    }

    @Test func inspection() throws {
        expectShapes(
            of: try object(.records, ExportSamples.inspection.id),
            withShared([
                "dates": "[]", "subtitle": "null", "column": "null", "source": "null",
                "authors": "[{name:string,org:bool,role:null}]", "outline": "[]",
                "form": "string", "laws": "[string]",
                "findings": "[{line:number,part:string,title:string}]",
            ]))
    }

    @Test func chronicleAndPhoto() throws {
        let people =
            "[{mark:null,name:string,role:null}|{mark:string,name:string,role:string}]"
        expectShapes(
            of: try object(.records, ExportSamples.chronicle.id),
            withShared(["title": "null", "people": people]))
        expectShapes(
            of: try object(.records, ExportSamples.photo.id),
            withShared(["title": "null", "dates": "[]", "people": "[]"]))
    }

    @Test func session() throws {
        let person = "{mark:null,name:string,role:string}"
        let reading =
            "{agenda:[{action:string,item:string}],attendees:[\(person)],body:string,"
            + "chair:\(person),dates:[],file:string,issue:string,kind:string,lines:[[number]],"
            + "number:number,observers:[\(person)],record:string,region:string,term:number}"
        expectShapes(
            of: try object(.records, ExportSamples.session.id),
            withShared([
                "issue": "null", "region": "string", "body": "string", "term": "number",
                "number": "number", "chair": person, "attendees": "[\(person)]",
                "observers": "[\(person)]", "agenda": "[{action:string,item:string}]",
                "reports": "[string]", "readings": "[\(reading)]",
            ]))
    }

    @Test func sessionOfWhichLittleIsKnown() throws {
        var record = ExportSamples.session
        record.detail = .session(Session(facts: .init(body: .partyGroup), readings: []))
        let line = try ExportSamples.export(.sessions, as: .ndjson, records: [record])
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(line)) as? Object)
        #expect(shape(object["chair"]!) == "null")
        #expect(shape(object["term"]!) == "null")
        #expect(shape(object["attendees"]!) == "[]")
        #expect(shape(object["reports"]!) == "[]")
        #expect(object["body"] as? String == "party-group")
    }

    @Test func valuesAreThoseOfTheRecord() throws {
        let speech = try object(.records, ExportSamples.speech.id)
        #expect(speech["lines"] as? [[Int]] == [[10, 12], [4, 4]])
        #expect(speech["dates"] as? [String] == ["2024-10-24"])
        let session = try object(.records, ExportSamples.session.id)
        #expect(session["dates"] as? [String] == ["2024-10-23/2024-10-24"])
        #expect(session["reports"] as? [String] == [ExportSamples.chronicle.id])
        #expect(session["body"] as? String == "standing-committee")
    }

    @Test func escapesWhatReadersStumbleOver() throws {
        var record = ExportSamples.article
        record.text = "\u{7F}\u{85}\u{2028}\u{2029}\u{1}\u{1F642}\"\\/"
        let line = String(
            decoding: try ExportSamples.export(.articles, as: .ndjson, records: [record]),
            as: UTF8.self)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
        for raw: Unicode.Scalar in ["\u{7F}", "\u{85}", "\u{2028}", "\u{2029}"] {
            #expect(!line.unicodeScalars.contains(raw))
        }
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Object
        #expect(object?["text"] as? String == record.text)
    }
}
