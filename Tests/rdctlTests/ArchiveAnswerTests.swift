import Foundation
import Testing

@testable import rdctl

/// What an archive does with texts and questions that are easily taken for others.
@Suite struct ArchiveAnswerTests {
    private func chronicle(_ day: String, _ text: String) -> String {
        "大事记\n\n\(day)，市人大常委会副主任柏青原\(text)。\n"
    }

    /// Neither says which issue it is, so both are named after their files.
    @Test func filesOfOneNameInTwoFoldersAreKeptApart() throws {
        let sandbox = try CommandSandbox()
        let one = try sandbox.write("2023/d1.txt", chronicle("2023年9月5日", "视察养老服务"))
        let other = try sandbox.write("2024/d1.txt", chronicle("2024年9月6日", "调研农村饮水"))
        #expect(sandbox.run("import", one).status == 0)
        let second = sandbox.run("import", other)
        #expect(second.status == 0 && second.err.contains("d1~2"), "\(second)")
        #expect(sandbox.run("query", "养老服务", "-o", "count").out == "1\n")
        #expect(sandbox.run("query", "农村饮水", "-o", "count").out == "1\n")
        // A newer text of either takes the place of its own.
        let newer = chronicle("2023年9月5日", "视察养老服务") + "\n2023年9月8日，召开座谈会。\n"
        try sandbox.write("2023/d1.txt", newer)
        #expect(sandbox.run("import", one).status == 0)
        #expect(sandbox.run("stats").out.contains("issues        2"), "\(sandbox.run("stats"))")
        #expect(sandbox.run("query", "座谈会", "--issue", "d1", "-o", "count").out == "1\n")
        #expect(sandbox.run("query", "农村饮水", "-o", "count").out == "1\n")
    }

    @Test func filesOfOneNameAreToldApartByTheirFolders() throws {
        let sandbox = try CommandSandbox()
        try sandbox.write("texts/2023/d1.txt", chronicle("2023年9月5日", "视察养老服务"))
        try sandbox.write("texts/2024/d1.txt", chronicle("2024年9月6日", "调研农村饮水"))
        let outcome = sandbox.run("import", sandbox.path("texts"))
        for folder in ["2023", "2024"] {
            #expect(outcome.out.contains("\(folder)/d1.txt  d1"), "\(outcome)")
        }
        #expect(outcome.err.contains("/2024/d1.txt:1:1"), "\(outcome)")
    }

    /// A record's id is made of its first words; a correction of them leaves the text what it was.
    @Test func aCorrectedTextTakesTheOldOnesPlace() throws {
        let sandbox = try CommandSandbox()
        func notice(_ title: String) -> String {
            title + "\n\n各镇街人大：\n经研究，定于本月下旬组织代表开展集中视察。现将事项通知如下。\n"
                + "视察分为三个小组，每组由一名副主任带队，当天返回。\n请于周五前报送参加人员名单。联系人柏青原。\n"
        }
        let path = try sandbox.write("tongzhi.txt", notice("关于开展代表集中规察的通知"))
        #expect(sandbox.run("import", path).status == 0)
        try sandbox.write("tongzhi.txt", notice("关于开展代表集中视察的通知"))
        #expect(sandbox.run("import", path).status == 0)
        #expect(sandbox.run("stats").out.contains("issues        1"), "\(sandbox.run("stats"))")
        #expect(sandbox.run("query", "集中规察", "--exact", "-o", "count").out == "0\n")
        #expect(sandbox.run("query", "集中视察", "-o", "count").out == "1\n")
    }

    /// 主任 alone tells no branch; what the rest of the archive tells does not depend on a filter.
    @Test func aPersonIsTheSameWhateverIsSelected() throws {
        let sandbox = try CommandSandbox()
        let path = try sandbox.write(
            "d.txt",
            """
            云溪人大
            2031年第3期
            云溪市人大常委会主办
            大事记
            5月
            6日 市人大常委会副主任柏青原视察养老服务。
            9日 副主任柏青原调研农村饮水。

            """)
        #expect(sandbox.run("import", path).status == 0)
        let people = sandbox.run("export", "people", "-f", "tsv").out
        #expect(people.contains("云溪市/congress/柏青原"))
        for table in ["mentions", "posts", "people"] {
            let rows = sandbox.run("export", table, "饮水", "-f", "tsv").out.split(separator: "\n")
            #expect(rows.count == 2 && rows[1].contains("云溪市/congress/柏青原"), "\(rows)")
        }
    }

    @Test func tablesOfPeopleHaveTheRowsOfWhomIsAskedFor() throws {
        let sandbox = try CommandSandbox()
        let path = try sandbox.write(
            "d.txt", chronicle("2031年5月6日", "和副市长赵一鸣视察养老服务"))
        #expect(sandbox.run("import", path).status == 0)
        #expect(sandbox.run("export", "mentions").out.split(separator: "\r\n").count == 3)
        let rows = sandbox.run("export", "mentions", "--person", "赵一鸣").out
        #expect(rows.split(separator: "\r\n").count == 2 && !rows.contains("柏青原"), "\(rows)")
    }

    @Test func nothingFoundIsToldByTheStatus() throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("export", "records", "没有这样的词").status == 1)
        #expect(sandbox.run("export", "records", "没有这样的词", "--ok-if-empty").status == 0)
        let blank = sandbox.run("export", "records", "")
        #expect(blank.status == 1 && blank.out.isEmpty, "\(blank)")
        let header = sandbox.run("export", "records", "", "--ok-if-empty")
        #expect(header.status == 0 && header.out.hasPrefix("id,"), "\(header)")
        #expect(header.out.split(separator: "\r\n").count == 1, "\(header)")
        let people = sandbox.run("people", "--at", "1990")
        #expect(people.status == 1 && people.out.isEmpty && !people.err.isEmpty, "\(people)")
    }

    @Test func matterIsExportedWhereItHoldsTheWord() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let all = sandbox.run("export", "matter", "-f", "ndjson").out.split(separator: "\n")
        let some = sandbox.run("export", "matter", "主办", "-f", "ndjson").out
        #expect(some.contains("主办"))
        #expect((1..<all.count).contains(some.split(separator: "\n").count), "\(some)")
        #expect(sandbox.run("export", "matter", "没有这样的词").status == 1)
        // Only a record can be of a kind, and only a record has a text to look in.
        #expect(sandbox.run("export", "matter", "主办", "--kind", "chronicle").status == 1)
        #expect(sandbox.run("query", "主办", "--in", "text").status == 1)
        #expect(sandbox.run("export", "matter", "--kind", "chronicle").status == 0)
    }

    @Test func pagesBehindTheLastAreEmpty() throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("query", "养老", "--offset", "99").status == 1)
        #expect(sandbox.run("query", "养老", "--offset", "99", "-o", "count").out == "0\n")
        #expect(sandbox.run("export", "records", "养老", "--offset", "99").status == 1)
    }

    @Test func linesOfTheOriginalComeAsJSON() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let place = sandbox.path("yunxi.txt")
        let lines = sandbox.run("show", "--source", "--json", place).lines
        #expect(lines.count > 7 && lines[6].hasPrefix(#"{"file":"yunxi.txt","line":7,"text":""#))
    }

    @Test func anIssueIsRemovedByTheNameOfItsFile() throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("remove", "--yes", "yunxi.txt").status == 0)
        #expect(sandbox.run("query", "养老").status == 1)
    }

    @Test func oneUnitIsPrintedAtATime() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let both = sandbox.run("query", "养老", "-f", "ids", "-o", "lines")
        #expect(both.status == 2 && both.err.contains("--output lines"), "\(both)")
        #expect(
            sandbox.run("query", "养老", "-f", "ids", "-o", "ids").out
                == sandbox.run("query", "养老", "-o", "ids").out)
    }

    @Test func anIssueIsFoundByAPartOfItsFileName() throws {
        let sandbox = try CommandSandbox()
        let path = try sandbox.write("yunxi-2031-5.txt", chronicle("2031年5月6日", "视察养老服务"))
        #expect(sandbox.run("import", path).status == 0)
        #expect(sandbox.run("query", "养老", "--issue", "2031-5", "-o", "count").out == "1\n")
        #expect(sandbox.run("query", "养老", "--issue", "2031-6", "-o", "count").out == "0\n")
    }

    @Test func aRangeOfLinesShowsAllItsOwners() throws {
        let sandbox = try CommandSandbox()
        let path = try sandbox.write(
            "d.txt", "大事记\n2031年5月\n6日 柏青原视察养老服务。\n9日 柏青原调研农村饮水。\n12日 召开座谈会。\n")
        #expect(sandbox.run("import", path).status == 0)
        for words in ["d.txt:3-4", "d.txt:4-3", "d.txt:3,4"] {
            let shown = sandbox.run("show", words).out
            #expect(shown.contains("养老服务") && shown.contains("农村饮水"), "\(words): \(shown)")
            #expect(!shown.contains("座谈会"))
        }
    }

    /// The text of a meeting is a summary, which stands on no line.
    @Test func linesAreThoseOfFiles() throws {
        let sandbox = try CommandSandbox()
        let path = try sandbox.write(
            "d.txt",
            "云溪人大\n2031年第3期\n大事记\n5月\n6日 市四届人大常委会召开第九次会议。会议听取了养老服务的报告。\n")
        #expect(sandbox.run("import", path).status == 0)
        #expect(sandbox.run("query", "养老", "-o", "count").out == "2\n")
        let lines = sandbox.run("query", "养老", "-o", "lines").out
        #expect(lines.split(separator: "\n").count == 1 && lines.hasPrefix("d.txt:5:"), "\(lines)")
        let ofSessions = sandbox.run("query", "养老", "-o", "lines", "--kind", "session").out
        #expect(ofSessions.split(separator: "\n").count == 1)
        // Words that stand together in the summary alone still have a line.
        let alone = sandbox.run("query", "第九次会议听取", "-o", "lines")
        #expect(alone.status == (alone.out.isEmpty ? 1 : 0), "\(alone)")
        let both = sandbox.run("query", "会议听取", "--any", "听取：养老", "-o", "lines")
        #expect(both.status == 0 && !both.out.isEmpty)
        let summary = sandbox.run("query", "--exact", "听取：养老", "-o", "lines")
        #expect(summary.status == 0 && summary.out.split(separator: "\n").count == 1, "\(summary)")
    }

    /// Two parts of one printed issue, together or one after the other.
    @Test func partsOfAnIssueAreKeptApart() throws {
        let head = "云溪人大\n2031年第3期\n云溪市人大常委会主办\n\n"
        let sandbox = try CommandSandbox()
        let one = try sandbox.write("p1.txt", head + chronicle("5月6日", "视察养老服务"))
        let other = try sandbox.write("p2.txt", head + chronicle("5月7日", "调研农村饮水"))
        #expect(sandbox.run("import", one).status == 0)
        #expect(sandbox.run("import", other).status == 0)
        #expect(sandbox.run("query", "柏青原", "-o", "count").out == "2\n")
        let together = try CommandSandbox()
        #expect(together.run("import", one, other).status == 0)
        #expect(
            together.run("query", "柏青原", "-o", "ids").out
                == sandbox.run("query", "柏青原", "-o", "ids").out)
    }

    @Test func aRebuildAsksBeforeItRemoves() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let other = try sandbox.write("d2.txt", chronicle("2024年9月6日", "调研农村饮水"))
        let before = try sandbox.read("index.json")
        let asked = sandbox.run("rebuild", other)
        #expect(asked.status == 2 && asked.err.contains("--yes"), "\(asked)")
        #expect(asked.err.contains("云溪人大-2031-03"))
        #expect(try sandbox.read("index.json") == before)
        #expect(sandbox.run("rebuild", "--yes", other).status == 0)
        #expect(sandbox.run("query", "养老").status == 1)
    }

    /// Whose text an unreadable file was, nobody knows.
    @Test func aRebuildKeepsWhatAnUnreadableFileMayHold() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let broken = try sandbox.write("renamed.txt", Data([0xFF, 0xFF, 0xFF]))
        let other = try sandbox.write("d2.txt", chronicle("2024年9月6日", "调研农村饮水"))
        #expect(sandbox.run("rebuild", "--yes", broken, other).status == 3)
        #expect(sandbox.run("query", "养老服务", "-o", "count").out == "1\n")
        #expect(sandbox.run("query", "农村饮水", "-o", "count").out == "1\n")
    }

    @Test func anOriginalIsComparedInItsEncoding() throws {
        let sandbox = try CommandSandbox()
        let bytes = CommandSandbox.bulletin.data(using: .utf16LittleEndian)!
        let file = try sandbox.write("yunxi.txt", bytes)
        #expect(sandbox.run("import", file, "--encoding", "utf-16le").status == 0)
        let check = sandbox.run("check", "--source")
        #expect(check.status == 0 && check.out.hasSuffix("sources: 1: sound\n"), "\(check)")
        #expect(!check.out.contains("note"))
    }

    @Test(arguments: [
        ("\"records\":3", "\"records\":9223372036854775807"),
        ("\"revision\":1", "\"revision\":9223372036854775807"),
        ("\"revision\":1", "\"revision\":-1"),
    ])
    func absurdNumbersAreDamage(_ printed: String, _ absurd: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let index = String(decoding: try sandbox.read("index.json"), as: UTF8.self)
        #expect(index.contains(printed))
        // A blank more makes it another tool's layout, which has no checksum.
        let edited = index.replacingOccurrences(of: printed, with: absurd)
            .replacingOccurrences(of: "{\"format\"", with: "{ \"format\"")
        try sandbox.write("index.json", edited)
        #expect(sandbox.run("query", "养老").status == 12)
    }

    @Test(arguments: ["", "  ", "　", "**"]) func blankWordsAskForNothing(_ word: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run("query", word)
        #expect(outcome.status == 1 && outcome.out.isEmpty && !outcome.err.isEmpty, "\(outcome)")
        #expect(sandbox.run("query").status == 2)
        #expect(sandbox.run("query", word, "养老服务", "-o", "count").out == "1\n")
    }

    @Test func datesMustBeThereToLieWithin() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let outcome = sandbox.run("query", "--within", "柏青原")
        #expect(outcome.status == 2 && outcome.err.contains("--date"), "\(outcome)")
        #expect(sandbox.run("query", "--within", "--date", "2031-05", "柏青原").status == 0)
        let apart = sandbox.run("query", "--date", "2021", "--date", "2022")
        #expect(apart.status == 2 && !apart.err.contains(".."), "\(apart)")
    }

    @Test func peopleOfARegionAreFoundByAPartOfIt() throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("people", "--region", "云溪").out.contains("柏青原"))
        let unknown = sandbox.run("people", "--region", "云奚市")
        #expect(unknown.status == 1 && unknown.err.contains("云溪市"), "\(unknown)")
    }

    /// As `query`, diagnostics and people name them.
    @Test(arguments: ["yunxi.txt:7", "yunxi.txt:7-8", "yunxi.txt:7:1", "folder/yunxi.txt:7-8,10"])
    func placesAreTypedAsTheyArePrinted(_ place: String) throws {
        let sandbox = try CommandSandbox.withBulletin()
        #expect(sandbox.run("show", place).out.contains("养老服务"), "\(sandbox.run("show", place))")
        #expect(sandbox.run("show", "yunxi.txt").out.hasPrefix("云溪人大-2031-03\n"))
    }

    /// é as one character and as two: Unicode calls the names equal, the archive does not.
    @Test func namesThatUnicodeCallsEqualAreTwo() throws {
        let sandbox = try CommandSandbox()
        let one = try sandbox.write("a/caf\u{E9}.txt", chronicle("2023年9月5日", "视察养老服务"))
        let other = try sandbox.write("b/cafe\u{301}.txt", chronicle("2024年9月6日", "调研农村饮水"))
        #expect(sandbox.run("import", one, other).status == 0)
        let found = sandbox.run("query", "柏青原", "--issue", "caf\u{E9}", "-o", "count")
        #expect(found.out == "1\n", "\(found)")
        #expect(sandbox.run("query", "柏青原", "-o", "files").lines.count == 2)
        #expect(sandbox.run("query", "--scope", "issue", "养老服务", "农村饮水").status == 1)
    }

    @Test func parseReadsTheSameBytesOnce() throws {
        let sandbox = try CommandSandbox()
        let one = try sandbox.write("a.txt", CommandSandbox.bulletin)
        let copy = try sandbox.write("b.txt", CommandSandbox.bulletin)
        #expect(sandbox.run("parse", one, copy).out == sandbox.run("parse", one).out)
        #expect(sandbox.run("parse", one, "--name", "x.txt").status == 2)
    }

    @Test func anIssueNamedTwiceIsRemovedOnce() throws {
        let sandbox = try CommandSandbox.withBulletin()
        let issue = "云溪人大-2031-03"
        #expect(sandbox.run("remove", issue, issue, "--yes").status == 0)
    }
}
