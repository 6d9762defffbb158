import Testing

@testable import rdctl

/// Options that few type.
@Suite struct LesserOptionTests {
    @Test func aColumnIsNamedByAPartOfIt() throws {
        let sandbox = try CommandSandbox()
        let file = CommandSandbox.fixtures + "/bulletins/banner-city-quarterly-2022-1.txt"
        try #require(sandbox.run("import", file).status == 0)
        let found = sandbox.run("query", "--column", "特稿", "-f", "ndjson")
        #expect(found.status == 0)
        #expect(found.lines.allSatisfy { $0.contains("\"column\":\"本刊特稿\"") }, "\(found)")
        #expect(sandbox.run("query", "--column", "特稿件").status == 1)
    }

    @Test func cellsAreGuardedWhereItIsAskedFor() throws {
        let sandbox = try CommandSandbox.withBulletin()
        func holds(_ cell: String, _ words: String...) -> Bool {
            sandbox.run(["export", "chronicle", "-f", "csv"] + words).out.contains(",\(cell),")
        }
        #expect(holds("7-8") && holds("7-8", "--excel", "--guard", "off"))
        #expect(holds("'7-8", "--guard", "on") && holds("'7-8", "--excel"))
        let json = sandbox.run("export", "records", "-f", "json", "--guard", "on")
        #expect(json.err.contains("--guard and --format json exclude"), "\(json)")
    }

    @Test func ambiguousCharactersAreAsWideAsTheTerminalDrawsThem() throws {
        let sandbox = try CommandSandbox()
        let entry = "5月6日，县人大常委会副主任柏青原、县人大常委会副主任阿依古丽·买买提到石桥镇视察。\n"
        let file = try sandbox.write(
            "a.txt", "云溪县人大\n2031年第3期\n云溪县人大常委会主办\n\n大事记\n\n" + entry)
        try #require(sandbox.run("import", file).status == 0)
        func start(of name: String, _ words: String...) throws -> Int {
            let lines = sandbox.run(["people"] + words).lines
            let line = try #require(lines.first { $0.hasPrefix(name) })
            return line.prefix { $0 != "2" }.count
        }
        #expect(try start(of: "柏") + 1 == start(of: "柏", "--ambiguous", "wide"))
        #expect(try start(of: "阿") == start(of: "阿", "--ambiguous", "wide"))
        #expect(try start(of: "柏") == start(of: "柏", "--ambiguous", "narrow"))
    }
}
