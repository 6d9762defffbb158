import Testing

@testable import CongressCore

/// Authors in the contents: on a line below their titles, behind them, between two rows of leaders.
@Suite struct ContentsAuthorTests {
    private static let titles = ["让清水流进千家万户", "板凳上的议事会", "渡口的灯火", "山路弯弯", "给编辑部的一封来信"]
    private static let names = ["陶望舒", "尤　芳", "卫国安", "江采薇", "戚鸿飞"]
    private static let filler = "去年春天，代表们在走访时发现，石门村的水管三天两头停水。他们写了一件建议，跑了七趟水务局。"

    /// The texts below such contents, none of them signed.
    private func texts(_ contents: [String], _ titles: [String] = titles) throws -> [Record] {
        let body = titles.flatMap { ["", $0, "", "　　" + Self.filler, "　　" + Self.filler] }
        let cover = ["澄河人大", "2019年第1期（总第45期）", "", "目　录", ""]
        return try Bulletin(reading: (cover + contents + body).joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    private func authors(_ record: Record) -> [String] {
        (record.article?.authors ?? []).map(\.name)
    }

    private func rows(_ row: (String, String, Int) -> [String]) -> [String] {
        zip(Self.titles, Self.names).enumerated().flatMap { row($1.0, $1.1, $0 * 3 + 2) }
    }

    private func expectAll(_ contents: [String], at location: SourceLocation = #_sourceLocation)
        throws
    {
        let found = try texts(contents)
        #expect(found.map(\.title) == Self.titles, sourceLocation: location)
        let names = Self.names.map { $0.filter { $0 != "　" } }
        #expect(
            found.map(authors) == names.map { [$0] },
            sourceLocation: location)
    }

    @Test func readsAuthorsBelowTheirTitles() throws {
        try expectAll(rows { ["0\($2)　\($0)", $1] })
        try expectAll(rows { ["\($0)……\($2)", "（\($1)）"] })
    }

    /// 尤 and 卫 begin words too; behind the other titles stand names.
    @Test func believesRareNamesWhereTitlesAreSigned() throws {
        try expectAll(rows { ["● \($0) \($1) \($2)"] })
        try expectAll(rows { ["0\($2)　\($0)　\($1)"] })
    }

    /// 老樵 and 苍梧客 are no names by their surnames; the texts themselves are signed with them.
    @Test func believesPenNamesThatSignTheTexts() throws {
        let titles = Self.titles + ["会场里的板凳", "乡村集市上的听证会"]
        let pens = ["陶望舒", "李芳", "张国安", "江采薇", "戚鸿飞", "老樵", "苍梧客"]
        let contents = zip(titles, pens).enumerated().map { "0\($0 + 1) \($1.0)　\($1.1)" }
        let body = zip(titles, ["", "", "", "", "", "老 樵", "□ 苍梧客"]).flatMap {
            ["", $0, $1, "", "　　" + Self.filler, "　　" + Self.filler]
        }
        let found = try Bulletin(
            reading: (["澄河人大", "2019年第1期", "", "目　录"] + contents + body)
                .joined(separator: "\n")
        ).records
        #expect(found.map(\.title) == titles)
        #expect(found.flatMap(authors).suffix(2) == ["老樵", "苍梧客"])
        // Where the text says nothing of them, the words are of the title.
        let joined = Array(titles.dropLast(2)) + ["会场里的板凳老樵", "乡村集市上的听证会"]
        let unsigned = try texts(contents, joined)
        #expect(unsigned.map(\.title).contains("会场里的板凳老樵"))
    }

    /// 本刊记者 between a title and the reporter's name.
    @Test func readsReportersBehindTitles() throws {
        let found = try texts(rows { ["0\($2) \($0)　本刊记者 \($1)"] })
        #expect(found.map(\.title) == Self.titles)
        #expect(found.flatMap(authors) == Self.names.map { $0.filter { $0 != "　" } })
    }

    @Test func readsAuthorsBetweenLeaders() throws {
        try expectAll(rows { ["\($0)…………（\($1)）……\($2)"] })
    }

    /// 卫生 ends a title below others that nobody signs.
    @Test func leavesWordsToTitlesWithoutAuthors() throws {
        let titles = ["让清水流进千家万户", "扮靓街巷 讲究 卫生", "渡口的灯火", "给编辑部的一封来信"]
        let found = try texts(zip(titles, [2, 5, 8, 11]).map { "\($0)……\($1)" }, titles)
        #expect(found.flatMap(authors).isEmpty)
    }

    /// A few letters over a —— line that has the page, though they may be a name.
    @Test func takesShortTitlesOverSubtitles() throws {
        let found = try texts(
            ["让清水流进千家万户……2", "山路弯弯", "——记县人大代表、石门村党支部书记陶远山……5", "渡口的灯火……8", "给编辑部的一封来信……11"],
            ["让清水流进千家万户", "山路弯弯", "渡口的灯火", "给编辑部的一封来信"])
        #expect(found.map(\.title)[1] == "山路弯弯")
        #expect(authors(found[0]).isEmpty)
    }

    /// No words of columns, and the line comes again over its own text alone.
    @Test func takesNoTitleForAColumn() throws {
        let titles = ["石门镇人大督办饮水安全", "云岭乡代表走进课堂", "故乡的秋", "沙口街道票决民生实事", "清河镇开展工作评议"]
        let found = try texts(titles, titles)
        #expect(found.map(\.title) == titles)
        #expect(found.compactMap { $0.article?.column } == [])
    }

    /// Entries whose pages stand first, each as wide as the columns of the page.
    @Test func partsEntriesAsWideAsThePage() throws {
        let entries = ["31 关于新时代乡镇人大监督工作的思考 / 裴　松", "33 渡口的灯火 / 江采薇", "35 给编辑部的一封来信 / 陶望舒"]
        let titles = ["关于新时代乡镇人大监督工作的思考", "渡口的灯火", "给编辑部的一封来信"]
        let text = Array("　　" + String(repeating: Self.filler, count: 6))
        let wrapped = stride(from: 0, to: text.count, by: 24).map {
            String(text[$0..<min($0 + 24, text.count)])
        }
        let body = titles.flatMap { ["", $0, ""] + wrapped }
        let bulletin = try Bulletin(
            reading: (["澄河人大", "2019年第1期", "", "目　录"] + entries + body).joined(separator: "\n"))
        #expect(bulletin.records.map(\.title) == titles)
        #expect(bulletin.records.flatMap(authors) == ["裴松", "江采薇", "陶望舒"])
    }
}
