import Foundation
import Testing

@testable import CongressCore
@testable import rdctl

/// What conditions of `query` and `export` mean together, and which exclude each other.
@Suite struct SelectionTests {
    private static let reports = """
        云溪人大
        2031年第3期（总第88期）
        云溪市人大常委会主办

        关于视察城区养老服务设施情况的报告

        市人大常委会视察组

        根据年度工作安排，5月6日，市人大常委会组织部分代表视察了城区养老服务设施。现将情况报告如下。
        一、基本情况
        全市建成养老服务站十二个。
        二、存在问题
        部分站点床位不足。

        关于养老服务条例执法检查情况的报告

        市人大常委会执法检查组

        6月6日，市人大常委会执法检查组对《云溪市养老服务条例》的实施情况进行了检查。现将情况报告如下。
        一、基本情况
        条例实施以来，全市养老服务站点不断增加。
        二、存在问题
        部分站点管理不严。

        """

    private func withReports() throws -> CommandSandbox {
        let sandbox = try CommandSandbox()
        let file = try sandbox.write("yunxi.txt", Self.reports)
        try #require(sandbox.run("import", file).status == 0)
        return sandbox
    }

    @Test(arguments: [
        ("视察", 1), ("visit", 1), ("调研", 0), ("执法检查", 1), ("law-enforcement,visit", 2),
        ("检查报告", 2), ("inspection,visit", 2), ("大事记,视察", 1),
    ])
    func aFormMeansTheInspectionsOfIt(_ word: String, _ count: Int) throws {
        let sandbox = try withReports()
        #expect(sandbox.run("query", "--kind", word, "-o", "count").out == "\(count)\n")
        #expect(sandbox.run("query", "养老服务", "--kind", word, "-o", "count").out == "\(count)\n")
        let rows = sandbox.run("export", "inspections", "--kind", word, "-f", "ndjson").lines
        #expect(rows.count == count)
    }

    @Test func aFormIsTheSameWhateverTheLayout() throws {
        let sandbox = try withReports()
        let found = sandbox.run("query", "--kind", "视察", "-o", "ids")
        let index = String(decoding: try sandbox.read("index.json"), as: UTF8.self)
        try sandbox.write("index.json", index.replacingOccurrences(of: "\":", with: "\" : "))
        #expect(sandbox.run("query", "--kind", "视察", "-o", "ids").out == found.out)
        #expect(found.lines.count == 1)
    }

    @Test func formsAreOfferedAsKindsAre() throws {
        let help = HelpTests.output("query", "--help", "--lang", "zh").out
        #expect(help.contains("visit (视察)") && help.contains("survey (调研)"), "\(help)")
        for shell in ["bash", "zsh", "fish"] {
            #expect(HelpTests.output("completions", shell).out.contains("law-enforcement"))
        }
        let near = HelpTests.output("query", "--kind", "视查").err
        #expect(near.contains("did you mean 视察?"), "\(near)")
    }

    /// Issues of photographs and of blank pages have no records.
    @Test(arguments: [
        [], ["--exact"], ["--scope", "issue"], ["--scope", "session"], ["--any"],
        ["--in", "title"], ["--sort", "issue"],
    ])
    func howToLookSelectsNothing(_ words: [String]) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let empty = try sandbox.write("k.txt", "云溪人大\n2031年第4期\n云溪市人大常委会主办\n")
        try #require(sandbox.run("import", empty).status == 0)
        let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
        #expect(Rdctl(console: console).run(["export", "issues", "-f", "ndjson"] + words) == 0)
        #expect(console.out.text.split(separator: "\n").count == 2)
    }

    @Test(arguments: [
        (["export", "speeches", "--session", "3"], "export speeches and --session exclude"),
        (["export", "speeches", "--body", "常委会"], "export speeches and --body exclude"),
        (["export", "speeches", "-k", "photo"], "export speeches and --kind photo exclude"),
        (["query", "--session", "3", "--kind", "大事记"], "--session and --kind chronicle exclude"),
        (["query", "--body", "常委会", "--kind", "视察"], "--body and --kind visit exclude"),
        (["query", "--term", "3", "--kind", "photo"], "--term and --kind photo exclude"),
        (["export", "records", "--json", "--excel"], "--excel and --json exclude"),
        (["export", "records", "--json", "-f", "json", "--bom"], "--bom and --format json"),
        (["export", "records", "-f", "json", "--header", "zh"], "--header and --format json"),
        (["export", "people", "--sort", "date"], "export people and --sort date exclude"),
        (["export", "posts", "--sort", "issue"], "export posts and --sort issue exclude"),
        (["export", "matter", "x", "--sort", "相关"], "export matter and --sort relevance"),
        (["query", "x", "-0"], "--null and --output records exclude"),
        (["query", "x", "-0", "-o", "count"], "--null and --output count exclude"),
        (["query", "x", "-f", "ids", "--explain"], "--explain and --output ids exclude"),
        (["query", "x", "-o", "lines", "--explain"], "--explain and --output lines exclude"),
        (["query", "x", "-o", "ids", "-C", "5"], "--context and --output ids exclude"),
        (["query", "x", "-f", "count", "-C", "5"], "--context and --output count exclude"),
        (["query", "x", "-o", "files", "-C", "5"], "--context and --output files exclude"),
        (["query", "--session", "14", "--number", "13"], "--session 14 and --number 13 exclude"),
        (["query", "", "--kind", "大事记"], "nothing to look for in ''"),
        (["export", "records", " ", "--person", "柏青原"], "nothing to look for in ' '"),
        (["import", "-", "--name", ".."], "without a folder"),
        (["import", "-", "--name", "."], "without a folder"),
        (["--", "query", "x"], "no command given\n  the command goes before --\n"),
    ])
    func whatCanNeverBeMeantIsRefused(_ words: [String], _ message: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let console = Console.memory(environment: ["RDCTL_INDEX": sandbox.path("index.json")])
        #expect(Rdctl(console: console).run(words) == 2)
        #expect(console.out.text.isEmpty)
        #expect(console.err.text.contains(message), "\(console.err.text)")
    }

    @Test func whatCanBeMeantIsNot() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let both = sandbox.run("query", "--body", "主任会议", "--kind", "大事记,会议", "-o", "count")
        #expect(both.out == "1\n", "\(both)")
        #expect(sandbox.run("query", "--date", "..", "-o", "count").status == 0)
        let json = sandbox.run("export", "records", "--json", "-o", sandbox.path("x.ndjson"))
        #expect(json.status == 0)
        #expect(try sandbox.read("x.ndjson").first == UInt8(ascii: "{"))
        #expect(sandbox.run("export", "records", "--json").out.hasPrefix("[\n"))
    }

    @Test func whatAloneCouldNotBeReadEndsNothing() throws {
        let sandbox = try CommandSandbox()
        let broken = try sandbox.write("broken.txt", Data([0xFF, 0xFF, 0xFF]))
        let file = try sandbox.write("yunxi.txt", CommandSandbox.bulletin)
        for command in ["import", "parse"] {
            let outcome = sandbox.run(command, "--json", file, broken, sandbox.path("nosuch.txt"))
            let types = outcome.err.split(separator: "\n").filter { $0.hasPrefix("{") }
                .map { $0.split(separator: "\"")[3] }
            #expect(outcome.status == 3 && types == ["error", "error", "exit_error"], "\(outcome)")
        }
    }

    @Test(arguments: [
        ["--region", "云溪", "--region", "栖澜"], ["--regex", "a", "--regex", "b"],
        ["--term", "2", "--term", "3"],
        ["--from", "2023", "--from", "2024"],
    ])
    func aConditionOfOneValueIsGivenOnce(_ words: [String]) throws {
        let outcome = try CommandSandbox.withBulletin().run(["query"] + words)
        #expect(outcome.status == 2 && outcome.err.contains("\(words[0]) was given twice"))
    }

    @Test func theSameValueTwiceIsNoMistake() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let once = sandbox.run("query", "--region", "云溪", "-o", "ids")
        #expect(
            sandbox.run("query", "--region", "云溪", "--region", "云溪", "-o", "ids").out == once.out)
        for words in [
            ["--session", "14", "--session", "第十四次", "--number", "１４"],
            ["--body", "常委会", "--body", "standing-committee"],
        ] {
            let outcome = sandbox.run(["query", "-o", "count"] + words)
            #expect(outcome.status == 1 && outcome.out == "0\n", "\(outcome)")
        }
    }

    /// A hundred names ask for lines that few of them stand in.
    @Test func manyWordsAnswerAsEachAlone() throws {
        let sandbox = try CommandSandbox()
        sandbox.run("import", CommandSandbox.fixtures)
        let people = sandbox.run("export", "people", "-f", "ndjson").out.split(separator: "\n")
        let names = people.compactMap { line -> String? in
            let start = line.range(of: "\"name\":\"")!.upperBound
            return String(line[start...].prefix { $0 != "\"" })
        }
        let asked = Array(Set(names).sorted().prefix(60))
        var wanted: Set<Substring> = []
        for name in asked {
            wanted.formUnion(
                sandbox.run("query", name, "-o", "ids", "--exact").out.split(separator: "\n"))
        }
        let found = sandbox.run(["query", "--any", "-o", "ids", "--exact"] + asked).out
        // An issue whose matter alone answers is named by itself.
        let records = wanted.filter { $0.contains("/") }
        #expect(Set(found.split(separator: "\n")).filter { $0.contains("/") } == records)
        #expect(records.count > 100)
    }

    @Test func thePlaceOfADamageIsToldOnce() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let index = String(decoding: try sandbox.read("index.json"), as: UTF8.self)
        let edited = index.replacingOccurrences(of: "{\"format\"", with: "{ \"format\"")
            .replacingOccurrences(of: "\"kind\":\"chronicle\"", with: "\"kind\":chronicle")
        try sandbox.write("index.json", edited)
        let outcome = sandbox.run("query", "养老")
        #expect(outcome.status == 12)
        #expect(outcome.err.components(separatedBy: "byte ").count == 2, "\(outcome.err)")
    }
}
