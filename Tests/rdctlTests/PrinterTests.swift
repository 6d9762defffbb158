import CongressCore
import Foundation
import Testing

@testable import rdctl

/// Records made by hand, printed without an archive.
private enum Sample {
    static func entry(_ id: String, _ day: Int, _ people: [Person]) -> Record {
        Record(
            id: "云溪人大-2031-03/\(id)", issue: "云溪人大-2031-03", file: "yunxi.txt",
            dates: [EDTFDate(CivilDate(year: 2031, month: 5, day: day)!)], text: "正文\(day)",
            lines: LineSpans([day...day]), detail: .chronicle(ChronicleEntry(people: people)))
    }

    static var register: PeopleRegister {
        let issue = Issue(id: "云溪人大-2031-03", file: "yunxi.txt", region: "云溪市")
        var register = PeopleRegister(context: ExportContext(issues: [issue]))
        let role = "市人大常委会副主任"
        register.add(entry("c-20310506-aaaa", 6, [Person(name: "柏青原", role: role)]))
        register.add(
            entry(
                "c-20310520-bbbb", 20,
                [Person(name: "柏青原", role: role), Person(name: "苗雨田", mark: "女")]))
        return register
    }

    static var session: Record {
        Record(
            id: "云溪市/ch-5-47", file: "yunxi.txt", text: "", lines: LineSpans([9...9]),
            detail: .session(meeting))
    }

    /// Two reports of one meeting that differ in its day and agree in its number.
    static var meeting: Session {
        let facts = { (day: Int) in
            Session.Facts(
                region: "云溪市", body: .chairpersons, term: 5, number: 47,
                dates: [EDTFDate(CivilDate(year: 2031, month: 5, day: day)!)],
                chair: Person(name: "钟晓岚", role: "主任"),
                agenda: [Session.AgendaItem(action: "听取", item: "关于养老服务的汇报")])
        }
        let reading = { (record: String, day: Int) in
            Session.Reading(
                record: record, issue: "云溪人大-2031-03", file: "yunxi.txt",
                lines: LineSpans([day...day]), kind: .chronicle, facts: facts(day))
        }
        return Session(facts: facts(9), readings: [reading("one", 9), reading("two", 10)])
    }
}

@Suite struct PersonPrinterTests {
    private func output(
        at date: EDTFDate? = nil, isJSON: Bool = false, _ print: (PersonPrinter) -> Void
    ) -> String {
        let console = Console.memory()
        print(PersonPrinter(console: console, date: date, isJSON: isJSON))
        return console.out.text
    }

    @Test func theListHasALineForEachPerson() {
        let lines = output { $0.list(Sample.register.people()) }.split(separator: "\n")
        #expect(lines.count == 3 && lines[0].hasPrefix("name "))
        #expect(lines[1].hasPrefix("柏青原") && lines[1].contains("2031-05-06..2031-05-20"))
    }

    @Test func postsComeWithTheRecordsThatProveThem() {
        let text = output { $0.detail(Sample.register.people(named: "柏青原")) }
        #expect(text.contains("市人大常委会副主任  2031-05-06..2031-05-20"))
        #expect(text.contains("c-20310506-aaaa … 云溪人大-2031-03/c-20310520-bbbb"))
        #expect(text.contains("yunxi.txt:6"))
    }

    @Test func atADayOnlyProvenPostsAreListed() {
        let day = { EDTFDate(CivilDate(year: 2031, month: 5, day: $0)!) }
        let inside = output(at: day(10)) { $0.list(Sample.register.people()) }
        #expect(inside.contains("2031-05-06 (") && inside.contains("2031-05-20 ("))
        #expect(!inside.contains("苗雨田"))
        #expect(output(at: day(30)) { $0.list(Sample.register.people()) }.isEmpty)
    }

    @Test func jsonIsOneObjectALine() throws {
        let text = output(isJSON: true) { $0.list(Sample.register.people()) }
        let lines = text.split(separator: "\n")
        #expect(lines.count == 2)
        let first = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
        #expect(first?["name"] as? String == "柏青原")
        #expect((first?["posts"] as? [[String: Any]])?.count == 1)
    }
}

@Suite struct RecordPrinterTests {
    @Test func aSessionShowsWhereItsReportsDiffer() {
        let console = Console.memory()
        RecordPrinter(console: console).print(Sample.session)
        let text = console.out.text
        #expect(text.contains("听取  关于养老服务的汇报"))
        #expect(text.contains("one  yunxi.txt:9") && text.contains("two  yunxi.txt:10"))
        #expect(text.contains("dates: 2031-05-09 (one) | 2031-05-10 (two)"))
        #expect(!text.contains("number: 47 ("))
    }

    @Test func agreementIsNoDifference() {
        var session = Sample.meeting
        #expect(SessionDifference.all(of: session).map(\.field.english) == ["dates"])
        session.readings.removeLast()
        #expect(SessionDifference.all(of: session).isEmpty)
    }

    @Test(arguments: [
        ([1...3, 5...6], "f:1-6"), ([10...12, 40...41], "f:10-12,40-41"),
        ([40...41, 10...12], "f:40-41,10-12"), ([7...7], "f:7"), ([], "f:"),
    ])
    func placesAreShort(_ ranges: [ClosedRange<Int>], _ expected: String) {
        #expect(RecordPrinter.place("f", LineSpans(ranges)) == expected)
    }
}

@Suite struct PlaceTests {
    @Test(arguments: [
        ("a.txt:12", "a.txt", [12...12]), ("x/y/a.txt:1", "a.txt", [1...1]),
        ("a:b.txt:3", "a:b.txt", [3...3]), ("a.txt:12:5", "a.txt", [12...12]),
        ("a.txt:7-9,12", "a.txt", [7...9, 12...12]), ("a.txt:9-7", "a.txt", [7...9]),
    ])
    func aFileAndItsLines(_ words: String, _ file: String, _ lines: [ClosedRange<Int>]) throws {
        let place = try #require(RecordFinder.place(words))
        #expect(place.file == file && place.lines == lines)
    }

    @Test(arguments: [
        "云溪人大-2031-03/c-20310506-aaaa", "a.txt", "a.txt:", "a.txt:0", "a.txt:x", "a.txt:1-2-3",
        "a.txt:1,", "a.txt:-3",
    ])
    func anIDIsNoPlace(_ words: String) {
        #expect(RecordFinder.place(words) == nil)
    }
}
