import Testing

@testable import CongressCore

/// Small habits in which editors of magazines differ: crossheads, columns and writers.
@Suite struct EditorsHabitTests {
    private static let filler = "代表们走了十几个点位，看现场、查台账、问住户，把能想到的角落都看了一遍。"

    private func titles(_ bulletin: Bulletin) -> [String?] {
        bulletin.records.filter { $0.kind == .article }.map(\.title)
    }

    private func key(_ text: String) -> ArraySlice<Unicode.Scalar> {
        Array(text.unicodeScalars)[...]
    }

    @Test(arguments: [
        ("返乡：“我想让大伙儿都不用出远门”", false), ("下乡：把课堂搬到田埂上", false), ("家乡：一条新修的路通到了门口", false),
        ("返乡镇：代表夜谈谈出新路子", true), ("清泉乡：代表夜谈谈出新路子", true), ("云岭街道：居民议事会议出幸福感", true),
    ])
    func takesNoWordInTownForAPlace(_ line: String, _ tells: Bool) {
        #expect(Headline.tellsOfCongress(key(line)) == tells)
    }

    @Test(arguments: [("论 坛 FORUM", true), ("门前小店 SHOP", false)])
    func knowsColumnsInTwoScripts(_ line: String, _ isColumn: Bool) throws {
        let bulletin = try Bulletin(
            reading: """
                清泉人大

                2018年第3期

                目录

                要闻

                1　清泉县人大常委会视察春耕生产

                2　一盏灯照亮一条巷

                要闻

                清泉县人大常委会视察春耕生产

                　　\(Self.filler)

                \(line)

                一盏灯照亮一条巷

                　　\(Self.filler)
                """)
        #expect(titles(bulletin).contains("一盏灯照亮一条巷"))
        let last = bulletin.records.last
        #expect(last?.text.contains("一盏灯") == true)
        #expect(bulletin.records.contains { $0.text.contains(String(line.suffix(4))) } != isColumn)
    }

    /// Briefs below names in brackets, of which only the first is the name of a column elsewhere too.
    private func briefs(_ names: [String], below lines: [String]) throws -> Bulletin {
        let items = zip(names, lines).map { "\($0)\n\($1)\n　　3月9日，\(Self.filler)\n" }
        return try Bulletin(
            reading: "清泉人大\n2018年第3期\n目录\n资讯\n1　区人大常委会第九次会议召开\n资讯\n" + items.joined())
    }

    @Test(arguments: [["【要闻】", "【视察】", "【培训】"], ["【要闻】", "【调研督查】", "【履职学习】"]])
    func takesAllNamesInBracketsForColumns(_ columns: [String]) throws {
        let bulletin = try briefs(
            columns, below: ["区人大常委会第九次会议召开", "花代表视察冬季供暖工作", "新一届代表培训班开班"])
        #expect(
            titles(bulletin)
                == ["区人大常委会第九次会议召开", "花代表视察冬季供暖工作", "新一届代表培训班开班"])
    }

    @Test(arguments: [["【要闻】", "【案情】", "【评析】"], ["【要闻】", "【基本案情】", "【专家点评】"]])
    func leavesPartsInBracketsToTheirText(_ parts: [String]) throws {
        let bulletin = try briefs(
            parts,
            below: ["区人大常委会第九次会议召开", "　　" + Self.filler, "　　" + Self.filler])
        #expect(titles(bulletin) == ["区人大常委会第九次会议召开"])
    }

    @Test(arguments: [("木 棉", ["木棉"]), ("前 言", [])])
    func knowsPensAboveShortParagraphs(_ line: String, _ names: [String]) throws {
        let bulletin = try Bulletin(
            reading: """
                清泉人大

                2018年第3期

                目录

                随笔

                1　秋夜读雨

                随笔

                秋夜读雨

                \(line)

                　　一夜秋雨，把巷子洗净了。

                　　\(Self.filler)
                """)
        #expect(bulletin.records.last?.article?.authors.map(\.name) == names)
    }
}
