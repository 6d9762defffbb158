import CongressCore
import Foundation
import Testing

@testable import rdctl

/// What the program says where something is not there, or was not meant that way.
@Suite struct PlainAnswerTests {
    /// The bulletin lies in a folder of its own, not beside the index.
    private func withTextsApart() throws -> CommandSandbox {
        let sandbox = try CommandSandbox()
        let file = try sandbox.write("texts/yunxi.txt", CommandSandbox.bulletin)
        try #require(sandbox.run("import", file).status == 0)
        return sandbox
    }

    @Test func aMissingOriginalIsANote() throws {
        let sandbox = try withTextsApart()
        let missing = sandbox.run("check", "--source")
        #expect(missing.status == 2 && missing.out.contains("yunxi.txt: note: no original found"))
        #expect(missing.out.hasSuffix("sources: 0: sound\n"))
        let chinese = sandbox.run("check", "--source", "--lang", "zh")
        #expect(chinese.out.contains("yunxi.txt：提示：在 "))
        #expect(sandbox.run("check").status == 0)
    }

    @Test func everyNamedFolderIsLookedIn() throws {
        let sandbox = try withTextsApart()
        try sandbox.write("other/notes.txt", "别的文本")
        let found = sandbox.run(
            "check", "--source", "--texts", sandbox.path("other"), "--texts", sandbox.path("texts"))
        #expect(found.status == 0 && found.out.hasSuffix("sources: 1: sound\n"), "\(found)")
        try sandbox.write("texts/second.txt", "云溪人大\n2031年第4期\n\n一句话。\n")
        sandbox.run("import", sandbox.path("texts/second.txt"))
        try FileManager.default.removeItem(atPath: sandbox.path("texts/second.txt"))
        let partly = sandbox.run("check", "--source", "--texts", sandbox.path("texts"))
        #expect(partly.status == 0 && partly.out.contains("second.txt: note:"), "\(partly)")
    }

    @Test func anotherFileOfTheSameNameDoesNotHideTheOriginal() throws {
        let sandbox = try withTextsApart()
        try sandbox.write("other/yunxi.txt", "另一个文本")
        let found = sandbox.run(
            "check", "--source", "--texts", sandbox.path("other"), "--texts",
            sandbox.path("texts"))
        #expect(found.status == 0 && found.out.hasSuffix("sources: 1: sound\n"), "\(found)")
    }

    @Test func foldersInsideAreLookedInAsAnImportDoes() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("texts/2031/yunxi.txt", CommandSandbox.bulletin)
        sandbox.run("import", sandbox.path("texts"))
        let found = sandbox.run("check", "--texts", sandbox.path("texts"))
        #expect(found.status == 0 && found.out.hasSuffix("sources: 1: sound\n"), "\(found)")
        let shown = sandbox.run("show", "--source", "--texts", sandbox.path("texts"), "yunxi.txt:8")
        #expect(shown.out.contains("yunxi.txt:8:"), "\(shown)")
        let missing = sandbox.run("check", "--texts", sandbox.path("text"))
        #expect(missing.status == 2 && missing.err.contains(sandbox.path("texts")), "\(missing)")
    }

    /// Two issues from files of one name.
    private func withTwoFiles(called name: String) throws -> CommandSandbox {
        let sandbox = try CommandSandbox()
        let other = CommandSandbox.bulletin.replacing("第3期", with: "第4期").replacing(
            "石桥", with: "木桥")
        try sandbox.write("a/\(name)", CommandSandbox.bulletin)
        try sandbox.write("b/\(name)", other)
        sandbox.run("import", sandbox.path("a"), sandbox.path("b"))
        return sandbox
    }

    /// Neither of two files of one name is the other one changed.
    @Test func twoIssuesMayComeFromFilesOfOneName() throws {
        let sandbox = try withTwoFiles(called: "yunxi.txt")
        let half = sandbox.run("check", "--texts", sandbox.path("a"))
        #expect(half.status == 0 && half.out.contains("note: no original"), "\(half)")
        #expect(half.out.hasSuffix("sources: 1: sound\n"), "\(half)")
        let whole = sandbox.run("check", "--texts", sandbox.folder.path)
        #expect(whole.out.hasSuffix("sources: 2: sound\n"), "\(whole)")
    }

    /// A folder tells nothing that the index knows, so it decides nothing.
    @Test func aRemovalTakesNoOtherIssue() throws {
        let sandbox = try withTwoFiles(called: "1.txt")
        #expect(sandbox.run("remove", "--yes", "b/1.txt").status == 2)
        #expect(sandbox.run("remove", "--yes", "1").status == 2)
        #expect(sandbox.run("stats", "--json").out.contains("\"issue_count\":2"))
        let shown = sandbox.run("show", "b/1.txt").out
        #expect(shown.contains("云溪人大-2031-03") && shown.contains("云溪人大-2031-04"))
    }

    @Test(arguments: ["yunxi", "yunxi.txt", "./yunxi.txt", "云溪人大-2031-03"])
    func anIssueGoesByItsFileToo(_ word: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("show", word).out.contains("云溪人大-2031-03"))
        #expect(sandbox.run("query", "柏青原", "--issue", word, "-o", "count").out != "0\n")
        #expect(sandbox.run("remove", "--yes", word).status == 0)
    }

    @Test(arguments: [
        ("2031年第3期", true), ("第3期", true), ("总第88期", true), ("2031-3", true), ("第三期", true),
        ("２０３１年第３期", true), ("2030年第3期", false), ("第88期", false), ("总第3期", false),
        ("2031年第3期（总第88期）", true), ("三峡", false), ("2031年3月", false), ("banner-2031-3.txt", false),
        ("别刊2031年第3期", false), ("2031/", false),
    ])
    func anIssueGoesByItsPrintedNumber(_ word: String, _ isFound: Bool) throws {
        let outcome = try CommandSandbox.withBulletin().run("query", "柏青原", "--issue", word)
        #expect((outcome.status == 0) == isFound, "\(outcome)")
    }

    @Test(arguments: ["第十四次", "14次会议", "十四", "第１４次会议"])
    func numbersMayBeCounted(_ word: String) throws {
        #expect(try CommandSandbox.withBulletin().run("query", "--session", word).status == 1)
        #expect(
            try CommandSandbox.withBulletin().run("query", "--term", word).status
                == (word == "十四" ? 1 : 2))
    }

    /// A text or a table in the index's place is called what it is, and a rebuild keeps it.
    @Test(arguments: ["一份公报。\n", "id,name\n1,a\n", "{\"name\":\"x\"}\n", "\u{1F}\u{8B}\u{8}"])
    func anotherKindOfFileIsNoDamagedIndex(_ content: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let bulletin = sandbox.path("yunxi.txt")
        try sandbox.write("index.json", content)
        for words in [["query", "柏青原"], ["import", bulletin]] {
            let outcome = sandbox.run(words)
            #expect(outcome.status == 12 && outcome.err.contains("not an index of rdctl"))
            #expect(String(decoding: try sandbox.read("index.json"), as: UTF8.self) == content)
        }
        #expect(sandbox.run("rebuild", "--yes", bulletin).status == 0)
        #expect(String(decoding: try sandbox.read("index.json.damaged"), as: UTF8.self) == content)
    }

    @Test func showLooksWhereThePathWasTyped() throws {
        let sandbox = try withTextsApart()
        let source = sandbox.run("show", "--source", sandbox.path("texts/yunxi.txt") + ":8")
        #expect(source.out.contains("yunxi.txt:8:"), "\(source)")
        #expect(sandbox.run("show", "--source", "yunxi.txt:8").status == 2)
    }

    @Test func nothingFoundIsSaid() throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("query", "没有写过的话").err == "nothing found\n")
        #expect(sandbox.run("query", "--lang=zh", "没有写过的话").err == "没有找到\n")
        #expect(sandbox.run("query", "-q", "没有写过的话").err.isEmpty)
        #expect(sandbox.run("query", "--json", "没有写过的话").err.isEmpty)
    }

    @Test(arguments: [
        (["--region", "云西市"], "云溪市"), (["--issue", "云溪人大-2031-04"], "云溪人大-2031-03"),
        (["--person", "柏青源"], "柏青原"), (["--issue", "yunxy.txt"], "yunxi.txt"),
    ])
    func aNearValueIsOffered(_ words: [String], _ near: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run(["query", "养老"] + words)
        #expect(outcome.status == 1)
        #expect(outcome.err.contains("did you mean \(near)?"), "\(outcome.err)")
        // A value that the archive has is not to blame.
        let held = sandbox.run(["query", "没有写过的话", words[0], near])
        #expect(held.err == "nothing found\n", "\(held.err)")
    }

    @Test(arguments: [
        (["export", "issues", "-o", "no/such/x.csv"], "no/such: no such folder"),
        (["export", "issues", "-o", "folder.csv"], "folder.csv: this is a folder"),
        (["export", "issues", "-o", "index.json/x.csv"], "index.json: this is not a folder"),
        (["--index", "no/i.json", "import", "yunxi.txt"], "no: no such folder"),
        (["--index", "no/i.json", "rebuild", "--yes", "yunxi.txt"], "no: no such folder"),
    ])
    func thePlaceThatIsWrongIsNamed(_ words: [String], _ message: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        try sandbox.write("folder.csv/x", "")
        let isPath = { (word: String) in word.contains(".") || word.contains("/") }
        let outcome = sandbox.run(words.map { isPath($0) ? sandbox.path($0) : $0 })
        #expect(outcome.status == 2)
        #expect(outcome.err.contains(message) && !outcome.err.contains(".tmp"), "\(outcome.err)")
    }

    @Test func rowsAreCounted() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let file = sandbox.path("x.csv")
        #expect(sandbox.run("export", "chronicle", "-o", file).err == "\(file): 3 rows written\n")
        #expect(sandbox.run("export", "chronicle", "-q", "-o", file).err.isEmpty)
        #expect(sandbox.run("export", "chronicle").err.isEmpty)
    }

    @Test(arguments: [
        ("x.xlsx", [], "--excel -o x.csv"),
        ("x.XLS", ["--format", "csv"], ".csv .tsv .json .ndjson"),
        ("x.txt", [], ".csv .tsv .json .ndjson"), ("x", ["--excel"], "--format"),
        ("x.csv", ["--json"], "--json and --output"), ("x.json", ["--excel"], "--output"),
    ])
    func aFileIsCalledWhatItIs(_ name: String, _ words: [String], _ message: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run(["export", "records", "-o", name] + words)
        #expect(outcome.status == 2 && outcome.err.contains(message), "\(outcome.err)")
        #expect(!FileManager.default.fileExists(atPath: name))
    }

    @Test func aNamedFormatMayHaveAnyEnding() throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(
            sandbox.run("export", "issues", "-f", "tsv", "-o", sandbox.path("a.txt")).status == 0)
        #expect(sandbox.run("export", "issues", "-o", sandbox.path("A.CSV")).status == 0)
    }

    @Test(arguments: ["agenda", "attendance", "people", "mentions", "records", "issues"])
    func aLimitCountsRows(_ table: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let all = sandbox.run(["export", table, "-f", "ndjson"]).lines
        let first = sandbox.run(["export", table, "-f", "ndjson", "--limit", "2"]).lines
        #expect(first == Array(all.prefix(2)))
        let rest = sandbox.run(["export", table, "-f", "ndjson", "--offset", "1"]).lines
        #expect(rest == Array(all.dropFirst()))
    }

    @Test func aQueryNeedsSomethingToLookFor() throws {
        let sandbox = try CommandSandbox.withBulletin()
        for words in [["query"], ["query", "--limit", "3"], ["query", "-f", "ids"]] {
            let outcome = sandbox.run(words)
            #expect(outcome.status == 2 && outcome.err.contains("rdctl export records"))
        }
        #expect(sandbox.run(["query", "--not", "养老"]).status == 0)
    }

    @Test(arguments: [
        (["--date", "11月"], "year is missing", "--date 2031年11月"),
        (["--date", "九月"], "year is missing", "--date 2031年九月"),
        (["--date", "2031-13"], "no such month", "--date 2024-10"),
        (["--date", "2031-06..2031-05"], "ends before", "--date 2031-05..2031-06"),
        (["--from", "2031-06", "--to", "2031-05"], "no day", "--from 2031-05 --to 2031-06"),
        (["--body", "人大"], "bad value", "did you mean 人民代表大会, 人大常委会?"),
        (["-o", "a.csv"], "bad value", "rdctl export records -o a.csv"),
        (["-f", "csv"], "bad value", "rdctl export records --format csv"),
    ])
    func mistakesAreAnswered(_ words: [String], _ message: String, _ hint: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run(["query", "养老"] + words)
        #expect(outcome.status == 2)
        #expect(outcome.err.contains(message) && outcome.err.contains(hint), "\(outcome.err)")
    }

    @Test(arguments: [
        (["stats", "--color"], "--color 缺少值（何时）"), (["stats", "--wait"], "--wait 缺少值（秒）"),
        (["completions"], "缺少 shell 名称"), (["query", "--limit", "0"], "应为不小于 1 的整数"),
        (["query", "--kind", "没有"], "应为讲话、检查报告、文章、大事记、图片、会议"),
        (["export", "--color", "x", "records"], "应为 auto"),
        (["query", "养老", "--date", "2月"], "缺少年份：2月"),
    ])
    func chineseMessagesAreWellSet(_ words: [String], _ message: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run(["--lang", "zh"] + words)
        #expect(outcome.err.contains(message), "\(outcome.err)")
    }

    @Test func aMeetingIsShortUnlessAskedForByItsNumber() throws {
        let sandbox = try CommandSandbox()
        let entry =
            "　　5月9日，市五届人大常委会召开第四十七次主任会议。主任钟晓岚主持会议。"
            + "会议听取了市人民政府关于养老服务工作情况的汇报。\n"
        let file = try sandbox.write(
            "yunxi.txt",
            "云溪人大\n2031年第3期（总第88期）\n云溪市人大常委会主办\n\n大事记\n\n" + entry)
        try #require(sandbox.run("import", file).status == 0)
        let listed = sandbox.run(["query", "-k", "session", "养老", "--sort", "date"])
        #expect(listed.lines.first?.hasPrefix("2031-05-09  session  yunxi.txt:") == true)
        #expect(listed.lines.contains("  听取 市人民政府关于养老服务工作情况的汇报"), "\(listed)")
        #expect(!listed.out.contains("attendees") && !listed.out.contains("chair"), "\(listed)")
        let asked = sandbox.run(["query", "--session", "47"])
        #expect(asked.out.contains("chair") && asked.out.contains("钟晓岚（主任）"), "\(asked)")
    }

    @Test func peopleAreShownInTheReadersLanguage() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let list = sandbox.run("people", "--lang", "zh")
        #expect(list.lines.first?.hasPrefix("姓名 ") == true)
        let one = sandbox.run("people", "--lang", "zh", "钟晓岚")
        #expect(one.out.contains("  主持  ") && !one.out.contains("chair"), "\(one.out)")
        #expect(sandbox.run("people", "钟晓岚").out.contains("  chair  "))
        #expect(sandbox.run("people", "--json", "钟晓岚", "--lang", "zh").out.contains(#""chair""#))
        let session = sandbox.run("query", "-k", "session", "钟晓岚", "-f", "ids").lines[0]
        #expect(sandbox.run("show", session, "--lang", "zh").out.contains("主任会议"))
        #expect(sandbox.run("show", "yunxi.txt:1", "--lang", "zh").out.contains("刊头"))
    }
}
