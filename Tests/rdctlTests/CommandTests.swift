import Foundation
import Testing

@testable import rdctl

@Suite struct ImportCommandTests {
    @Test func tellsWhatWasFoundAndTheTotals() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("yunxi.txt", CommandSandbox.bulletin)
        let first = sandbox.run("import", sandbox.path("yunxi.txt"))
        #expect(first.status == 0)
        #expect(first.out.contains("chronicle 3"))
        #expect(first.out.contains("accounted for"))
        #expect(first.lines.last == "added 3, changed 0, unchanged 0, removed 0")
        let second = sandbox.run("import", sandbox.path("yunxi.txt"))
        #expect(second.lines.last == "added 0, changed 0, unchanged 3, removed 0")
    }

    @Test func aDryRunWritesNothing() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("yunxi.txt", CommandSandbox.bulletin)
        let outcome = sandbox.run("import", "--dry-run", sandbox.path("yunxi.txt"))
        #expect(outcome.status == 0 && outcome.out.contains("nothing written"))
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("index.json")))
    }

    @Test func oneBadFileDoesNotStopTheOthers() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("texts/yunxi.txt", CommandSandbox.bulletin)
        try sandbox.write("texts/scan.txt", "%PDF-1.7 not a text")
        let outcome = sandbox.run("import", sandbox.path("texts"))
        #expect(outcome.status == 3)
        #expect(outcome.err.contains("scan.txt:1:1") && outcome.err.contains("PDF"))
        #expect(outcome.lines.last == "added 3, changed 0, unchanged 0, removed 0")
    }

    @Test func textsAreTakenFromFoldersAtAnyDepth() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("a/b/yunxi.TXT", CommandSandbox.bulletin)
        try sandbox.write("a/notes.md", "no bulletin")
        try sandbox.write("a/.hidden.txt", "no bulletin")
        let outcome = sandbox.run("import", "--json", sandbox.path("a"))
        #expect(outcome.lines.count == 2 && outcome.out.contains(#""file":"yunxi.TXT""#))
    }

    @Test func standardInputNeedsAName() throws {
        let sandbox = try CommandSandbox()
        let nameless = sandbox.run("import", "-", input: CommandSandbox.bulletin)
        #expect(nameless.status == 2 && nameless.err.contains("--name"))
        let named = sandbox.run("import", "-", "--name", "in.txt", input: CommandSandbox.bulletin)
        #expect(named.status == 0 && named.out.hasPrefix("in.txt"))
    }

    @Test(arguments: [
        ("nosuch.txt", "No such file"), ("folder", "no texts in this folder"),
    ])
    func whatIsNotThereIsNamed(_ name: String, _ message: String) throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("folder/notes.md", "")
        let outcome = sandbox.run("import", sandbox.path(name))
        #expect(outcome.status == 2 && outcome.err.contains(message), "\(outcome.err)")
    }

    @Test func aNearFileNameIsOffered() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("yunxi.txt", CommandSandbox.bulletin)
        let outcome = sandbox.run("import", sandbox.path("yunxy.txt"))
        #expect(outcome.err.contains("did you mean \(sandbox.path("yunxi.txt"))?"))
    }

    @Test func standardInputMayBeBroken() throws {
        let sandbox = try CommandSandbox()
        let outcome = sandbox.run("parse", "-", "--name", "x.txt", input: "")
        #expect(outcome.status == 3 && outcome.err.contains("x.txt:1:1"))
    }
}

@Suite struct QueryCommandTests {
    @Test func findsAcrossLineBreaks() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run("query", "养老服务工作")
        #expect(outcome.status == 0)
        #expect(outcome.out.hasPrefix("2031-05-06  chronicle  yunxi.txt:"))
    }

    @Test func nothingFoundIsStatusOne() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let nothing = sandbox.run("query", "没有写过的话")
        #expect(nothing.status == 1 && nothing.out.isEmpty)
        #expect(sandbox.run("query", "--ok-if-empty", "没有写过的话").status == 0)
        #expect(sandbox.run("query", "--json", "没有写过的话").out == "[]\n")
        #expect(sandbox.run("query", "").status == 1)
        let blank = sandbox.run("query", "", "--ok-if-empty", "--json")
        #expect(blank.status == 0 && blank.out == "[]\n", "\(blank)")
        #expect(sandbox.run("query", "--format", "count", "没有写过的话").out == "0\n")
    }

    @Test(arguments: [
        (["--kind", "大事记"], 3), (["--kind", "photo"], 0), (["--date", "2031-05-09"], 2),
        (["--date", "2031年5月"], 4), (["--from", "2031-05-09"], 3), (["--to", "2031-05-06"], 1),
        (["--date", "2031-05-07.."], 3), (["--date", "..2031-05-08"], 1), (["--date", "本月"], 0),
        (["--issue", "云溪人大-2031-03", "--kind", "chronicle"], 3), (["--not", "养老", "柏青原"], 3),
        (["--any", "养老", "河治理"], 2), (["郏水河"], 1), (["\"久久为功\""], 1),
        (["--regex", "养老.*工作"], 1), (["--kind", "chronicle", "--limit", "二"], 2),
        (["--from", "2031", "--limit", "２"], 2),
    ])
    func selects(_ words: [String], _ count: Int) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let console = Console.memory(
            environment: [
                "RDCTL_INDEX": sandbox.path("index.json"), "RDCTL_TODAY": "2031-06-15",
            ])
        let status = Rdctl(console: console).run(["query", "--format", "count"] + words)
        #expect(console.out.text == "\(count)\n", "\(words) \(console.err.text)")
        #expect(status == (count > 0 ? 0 : 1))
    }

    @Test func theSameHitsInEveryForm() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let ids = sandbox.run("query", "--output", "ids", "--kind", "chronicle", "柏青原")
        #expect(ids.lines.count == 3)
        #expect(ids.lines.allSatisfy { $0.hasPrefix("云溪人大-2031-03/c-203105") })
        let json = sandbox.run("query", "--format", "json", "--kind", "chronicle", "柏青原")
        let array = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [[String: Any]]
        #expect(array?.compactMap { $0["id"] as? String } == ids.lines)
        let lines = sandbox.run("query", "--format", "ndjson", "--kind", "chronicle", "柏青原").lines
        #expect(lines.count == 3)
        let nulls = sandbox.run("query", "-o", "ids", "-0", "--kind", "chronicle", "柏青原")
        #expect(nulls.out == ids.lines.map { $0 + "\0" }.joined())
        #expect(sandbox.run("query", "-o", "files", "柏青原").out == "yunxi.txt\n")
        #expect(sandbox.run("query", "-o", "lines", "养老服务").out.hasPrefix("yunxi.txt:7: "))
    }

    @Test(arguments: [
        (["--date", "2024-02-30"], "--date"), (["--kind", "chronicel"], "did you mean chronicle?"),
        (["--regex", "(未完"], "column 1"), (["--limit", "0"], "1 or more"),
        (["--from", "..2010"], "holds back no day"), (["--to", "2024.."], "holds back no day"),
        (["--person", " "], "--person needs"), (["--region", "　"], "--region needs"),
        (["--law", "《》"], "the title of a law"),
        (["--from", "2031-06", "--to", "2031-05"], "no day in common"),
        (["--frm", "2031"], "did you mean --from?"), (["--sort", "dat"], "did you mean date?"),
    ])
    func mistakesAreStatusTwo(_ words: [String], _ message: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
        #expect(Rdctl(console: console).run(["query"] + words) == 2)
        #expect(console.out.text.isEmpty)
        #expect(console.err.text.contains(message), "\(console.err.text)")
        #expect(console.err.text.split(separator: "\n").count <= 2)
    }

    @Test func anOptionMayStandBeforeTheCommand() throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("--kind", "chronicle", "query", "--format=count").out == "3\n")
        #expect(sandbox.run("-q", "query", "-fcount", "--", "--养老").out == "0\n")
    }

    @Test func withoutAnIndexTheStatusIsTen() throws {
        let sandbox = try CommandSandbox()
        for words in [["query", "养老"], ["stats"], ["check"], ["people"]] {
            let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
            let status = Rdctl(console: console).run(words)
            #expect(status == 10 && console.err.text.contains("rdctl import"), "\(words)")
        }
    }

    @Test func aDamagedIndexIsStatusTwelve() throws {
        let sandbox = try CommandSandbox.withBulletin()
        var bytes = try sandbox.read("index.json")
        bytes[bytes.count / 2] ^= 1
        try sandbox.write("index.json", bytes)
        let outcome = sandbox.run("query", "柏青原")
        #expect(outcome.status == 12 && outcome.out.isEmpty)
        #expect(outcome.err.contains("rdctl rebuild"))
        let rebuilt = sandbox.run("rebuild", sandbox.path("yunxi.txt"))
        #expect(rebuilt.status == 0, "\(rebuilt.err)")
        #expect(sandbox.run("query", "柏青原").status == 0)
    }

    @Test(arguments: [("0", Int32(20)), ("1", 0), ("2", 21)])
    func formatVersionsAreRefused(_ version: String, _ status: Int32) throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("query", "--format-version", version, "柏青原").status == status)
    }
}

@Suite struct OtherCommandTests {
    @Test func showTakesIDsIssuesAndLines() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let id = try #require(sandbox.run("query", "-o", "ids", "养老").lines.first)
        #expect(sandbox.run("show", id).out.contains("石桥镇"))
        #expect(sandbox.run("show", "yunxi.txt:8").out.hasPrefix(id + "\n"))
        #expect(sandbox.run("show", "云溪人大-2031-03").out.contains(id))
        let source = sandbox.run("show", "--source", id)
        #expect(source.lines.first?.hasPrefix("yunxi.txt:7:5月6日") == true, "\(source)")
        let blank = sandbox.run("show", "yunxi.txt:4")
        #expect(blank.status == 1 && blank.err.contains("blank line"))
        #expect(sandbox.run("show", id + "x").err.contains("did you mean \(id)?"))
        #expect(sandbox.run("show", "yunxy.txt:8").err.contains("did you mean yunxi.txt?"))
    }

    @Test func exportWritesWhatQueryFinds() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let csv = sandbox.run("export", "chronicle", "--from", "2031-05-09")
        #expect(csv.status == 0)
        #expect(csv.out.hasPrefix("id,") && csv.out.hasSuffix("\r\n"))
        let ids = sandbox.run("query", "-o", "ids", "-k", "chronicle", "--from", "2031-05-09").lines
        let json = sandbox.run("export", "chronicle", "--from", "2031-05-09", "--format", "json")
        let array = try JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [[String: Any]]
        #expect(array?.compactMap { $0["id"] as? String } == ids)
    }

    @Test func exportToAFileTakesTheFormOfItsEnding() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run("export", "issues", "-o", sandbox.path("issues.ndjson"))
        #expect(outcome.status == 0 && outcome.out.isEmpty)
        #expect(String(decoding: try sandbox.read("issues.ndjson"), as: UTF8.self).hasPrefix("{"))
        sandbox.run("export", "issues", "--excel", "-o", sandbox.path("issues.csv"))
        #expect(try sandbox.read("issues.csv").starts(with: [0xEF, 0xBB, 0xBF]))
        let nowhere = sandbox.run("export", "issues", "-o", sandbox.path("no/such/x.csv"))
        #expect(nowhere.status == 2 && nowhere.err.contains("no/such: no such folder"))
    }

    @Test(arguments: [
        (["export", "chronicel"], "did you mean chronicle?"),
        (["export"], "missing TABLE"),
        (["export", "photos", "--kind", "speech"], "exclude each other"),
        (["export", "issues", "--bom", "--format", "json"], "exclude each other"),
        (["people", "--at", "2031-13"], "--at"),
        (["people", "--at", "2031.."], "open at one end"),
        (["stats", "x"], "no use for 'x'"),
    ])
    func mistakesAreExplained(_ words: [String], _ message: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
        #expect(Rdctl(console: console).run(words) == 2)
        #expect(console.err.text.contains(message), "\(console.err.text)")
    }

    @Test func removalIsConfirmed() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let before = try sandbox.read("index.json")
        let asked = sandbox.run("remove", "云溪人大-2031-03")
        #expect(asked.status == 2 && asked.err.contains("--yes"))
        #expect(try sandbox.read("index.json") == before)
        let wrong = sandbox.run("remove", "云溪人大-2031-04", "--yes")
        #expect(wrong.status == 2 && wrong.err.contains("did you mean 云溪人大-2031-03?"))
        let done = sandbox.run("remove", "云溪人大-2031-03", "--yes")
        #expect(done.lines.last == "added 0, changed 0, unchanged 0, removed 3")
        #expect(sandbox.run("query", "柏青原").status == 1)
    }

    @Test func checkFindsAnArchiveSound() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run("check", "--source")
        #expect(outcome.status == 0 && outcome.out.hasSuffix("sources: 1: sound\n"), "\(outcome)")
        try sandbox.write("yunxi.txt", "另一个文本")
        let changed = sandbox.run("check", "--source")
        #expect(changed.status == 2 && changed.out.contains("[source-changed]"))
    }

    @Test func parseNeedsNoIndex() throws {
        let sandbox = try CommandSandbox()
        let file = try sandbox.write("yunxi.txt", CommandSandbox.bulletin)
        let outcome = sandbox.run("parse", file)
        #expect(outcome.status == 0)
        for line in outcome.lines {
            _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
        }
        #expect(outcome.lines.count { $0.contains(#""kind":"chronicle","issue""#) } == 3)
        #expect(!FileManager.default.fileExists(atPath: sandbox.path("index.json")))
    }

    @Test func statsCountsWhatIsThere() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run("stats", "--json")
        let object = try JSONSerialization.jsonObject(with: Data(outcome.out.utf8))
        let stats = try #require(object as? [String: Any])
        #expect(stats["issue_count"] as? Int == 1 && stats["chronicle"] as? Int == 3)
        #expect(stats["date_first"] as? String == "2031-05-06")
    }

    @Test func messagesSpeakChinese() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run("import", "--lang", "zh", sandbox.path("yunxi.txt"))
        #expect(outcome.lines.last == "新增 0，更改 0，未变 3，移除 0")
        #expect(sandbox.run("export", "chronicel", "--lang=zh").err.contains("是不是要用"))
    }
}
