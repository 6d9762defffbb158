import CongressCore
import Foundation
import Testing

@testable import rdctl

/// What is there is shown beside what is not, in the order and form that was asked for.
@Suite struct FoundAndUnknownTests {
    @Test func whatIsFoundIsShownBesideWhatIsNot() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let shown = sandbox.run("show", "nope", "yunxi.txt:7", "yunxi.txt:999")
        #expect(shown.status == 1 && shown.out.contains("养老服"), "\(shown)")
        #expect(shown.err.contains("'nope'") && shown.err.contains("yunxi.txt:999"))
        let people = sandbox.run("people", "柏青原", "没有人", "无此人")
        #expect(people.status == 1 && people.out.contains("柏青原"), "\(people)")
        #expect(people.err.contains("'没有人'") && people.err.contains("'无此人'"))
        let json = sandbox.run("people", "--json", "柏青原", "没有人")
        #expect(json.lines.count == 1 && json.err.hasPrefix(#"{"message_type":"exit_error""#))
        let elsewhere = sandbox.run("people", "柏青原", "--region", "石桥")
        #expect(elsewhere.status == 1 && elsewhere.err.contains("of that name in '石桥'"))
        #expect(elsewhere.err.contains("云溪市"))
        let nobody = sandbox.run("people", "没有人", "--region", "云溪")
        #expect(nobody.status == 1 && nobody.out.isEmpty && nobody.err.contains("'没有人'"))
    }

    @Test(arguments: ["2031年第3期", "《云溪人大》2031年第３期", "云溪人大 2031年第3期", "2031-3", "2031第3期", "第三期"])
    func anIssueIsShownByWhatItCallsItself(_ words: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let shown = sandbox.run("show", words)
        #expect(shown.status == 0 && shown.out.hasPrefix("云溪人大-2031-03\n"), "\(shown)")
    }

    @Test(arguments: ["2031年第4期", "《石桥人大》2031年第3期", "第三次会议"])
    func noOtherIssueIsShownInItsPlace(_ words: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let shown = sandbox.run("show", words)
        #expect(shown.status == 1 && shown.out.isEmpty, "\(shown)")
    }

    /// Entries and captions have no title; the lines of an issue tell how they begin.
    @Test func theRecordsOfAnIssueStandInColumns() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let rows = sandbox.run("show", "云溪人大-2031-03").lines.filter { $0.contains("-2031-03/") }
        let ids = Set(
            rows.compactMap { row in
                row.range(of: "云溪人大-2031-03/").map {
                    row.distance(from: row.startIndex, to: $0.lowerBound)
                }
            })
        #expect(rows.count > 1 && ids.count == 1, "\(rows)")
        #expect(
            rows.allSatisfy { $0.split(separator: " ").last?.contains("/") == false }, "\(rows)")
    }

    @Test func wordsInQuotesAreOneWord() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let found = sandbox.run("query", "柏青原 审议通过")
        #expect(found.status == 1 && found.err.contains("as one word"), "\(found)")
    }

    /// 柏青 is nobody: a text that prints 柏青原 does not speak of him.
    @Test func aNameIsNoPartOfALongerOne() throws {
        let sandbox = try CommandSandbox()
        let filler = String(repeating: "代表们认真审议了各项报告，提出了许多意见和建议。", count: 4)
        let text = """
            云溪人大
            2031年第3期
            云溪市人大常委会主办

            市人大常委会视察养老服务

            5月6日，市人大常委会副主任柏青原带队视察养老服务。\(filler)

            市人大常委会调研农村饮水

            5月9日，市人大常委会委员柏青到石桥镇调研农村饮水，柏青原同行。\(filler)

            大事记

            5月6日，市人大常委会副主任柏青原带队视察养老服务。

            5月9日，市人大常委会委员柏青到石桥镇调研农村饮水。
            """
        try #require(sandbox.run("import", try sandbox.write("d.txt", text)).status == 0)
        let articles = ["query", "--kind", "article", "-o", "count", "-p"]
        #expect(sandbox.run(articles + ["柏青原"]).out == "2\n")
        #expect(sandbox.run(articles + ["柏青"]).out == "1\n")
        let shown = sandbox.run("query", "--kind", "article", "--context", "2", "-p", "柏青")
        #expect(shown.out.contains("…委员柏青到石…") && !shown.out.contains("柏青原"), "\(shown)")
    }

    /// Far behind the beginning of the entry, which is shown where nothing stands in the text.
    @Test func aPersonIsShownWhereTheNameStands() throws {
        let sandbox = try CommandSandbox()
        let far = String(repeating: "视察组先后察看了几处工地，听取了各方面的情况介绍，", count: 6)
        let text = """
            云溪人大
            2031年第3期
            云溪市人大常委会主办

            大事记

            5月6日，市人大常委会组织代表视察养老服务，\(far)市人大常委会副主任柏青原参加视察。

            5月9日，市人大常委会委员岳平到石桥镇调研农村饮水。
            """
        try #require(sandbox.run("import", try sandbox.write("d.txt", text)).status == 0)
        let found = sandbox.run("query", "-p", "柏青原", "--kind", "chronicle")
        #expect(found.out.contains("副主任柏青原参加视察"), "\(found)")
        let json = sandbox.run("query", "--json", "-p", "柏青原", "--kind", "chronicle")
        #expect(json.out.contains(#""hits":[{"line":7,"#), "\(json)")
        let beginning = sandbox.run("query", "--date", "2031-05-06", "--kind", "chronicle")
        #expect(beginning.out.contains("组织代表视察养老服务") && !beginning.out.contains("柏青原"))
    }

    @Test func aDateMarksNoCharacters() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let found = sandbox.run("query", "--explain", "--date", "2031", "--kind", "chronicle")
        #expect(found.status == 0 && !found.out.contains("matched by"), "\(found)")
        #expect(sandbox.run("query", "--explain", "养老服务").out.contains("matched by"))
    }

    /// The inputs are read for the plan; what becomes of them afterwards changes nothing.
    @Test func aRebuildReadsItsInputsOnce() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let other = try sandbox.write("d2.txt", "大事记\n2024年\n9月6日 柏青原调研农村饮水。\n")
        let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
        console.confirm = { _ in
            try? FileManager.default.removeItem(atPath: other)
            return true
        }
        #expect(Rdctl(console: console).run(["rebuild", other]) == 0, "\(console.err.text)")
        #expect(sandbox.run("query", "农村饮水", "-o", "count").out == "1\n")
        #expect(sandbox.run("query", "养老").status == 1)
    }

    /// As `grep -n` does, however often the word stands in a line.
    @Test func aLineIsPrintedOnce() throws {
        let sandbox = try CommandSandbox()
        let filler = String(repeating: "代表们对各项工作逐一进行了认真细致的审议讨论", count: 3)
        let text = "大事记\n2031年\n5月6日 柏青原视察养老服务。\(filler)养老\(filler)养老。\n听取养老汇报。\n"
        let file = try sandbox.write("d.txt", text)
        try #require(sandbox.run("import", file).status == 0)
        let lines = sandbox.run("query", "养老", "-o", "lines").lines
        #expect(lines.map { $0.prefix(8) } == ["d.txt:3:", "d.txt:4:"], "\(lines)")
        #expect(lines[0].components(separatedBy: "\(filler)养老").count == 3)
        #expect(sandbox.run("query", "养老", "-o", "lines", "-f", "ndjson").lines.count == 2)
        #expect(sandbox.run("query", "养老", "-o", "lines", "--color", "always").lines.count == 2)
    }

    @Test func issuesStandInTheOrderOfTheirDates() throws {
        let sandbox = try CommandSandbox()
        let texts = [
            ("a.txt", "云溪人大\n2031年第3期\n云溪市人大常委会主办\n"),
            ("b.txt", "白河人大\n2032年第1期\n白河市人大常委会主办\n"),
            ("c.txt", "石桥人大\n2030年第6期\n石桥市人大常委会主办\n"),
        ]
        for (name, text) in texts {
            try #require(sandbox.run("import", try sandbox.write(name, text)).status == 0)
        }
        func files(_ table: String, _ order: String) -> [String] {
            sandbox.run("export", table, "-f", "tsv", "--sort", order).lines.dropFirst().compactMap
            {
                $0.split(separator: "\t").first { $0.hasSuffix(".txt") }.map(String.init)
            }
        }
        #expect(files("issues", "date") == ["c.txt", "a.txt", "b.txt"])
        #expect(files("issues", "-date") == ["b.txt", "a.txt", "c.txt"])
        let matter = files("matter", "-date")
        #expect(matter.first == "b.txt" && matter.last == "c.txt", "\(matter)")
    }

    @Test func columnsOfPeopleAreAsWideAsWhatStandsInThem() throws {
        let sandbox = try CommandSandbox()
        let head = "云溪彝族回族苗族自治县人大\n2031年第3期\n云溪彝族回族苗族自治县人大常委会主办\n"
        let file = try sandbox.write(
            "d.txt", head + "大事记\n5月\n6日 县人大常委会副主任柏青原、县人大常委会副主任钟晓岚视察。\n")
        try #require(sandbox.run("import", file).status == 0)
        let lines = sandbox.run("people").lines
        let places = lines.dropFirst().map { line in
            line.range(of: "2031-").map { DisplayWidth().of(String(line[..<$0.lowerBound])) }
        }
        let heading = lines[0].range(of: "dates")!
        let start = DisplayWidth().of(String(lines[0][..<heading.lowerBound]))
        #expect(places.count == 2 && places.allSatisfy { $0 == start }, "\(lines)")
    }
}
