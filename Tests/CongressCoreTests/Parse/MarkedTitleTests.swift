import Testing

@testable import CongressCore

/// Titles that the contents print plainly and the texts behind a sign, a number, or with their author.
@Suite struct MarkedTitleTests {
    private static let titles = [
        "关于全县农村饮水安全情况的调研报告", "让清水流进千家万户", "一名乡村教师的十五年", "把联络站建在家门口",
    ]
    private static let authors = ["陶望舒", "江采薇", "魏小满", "夏侯飞白"]
    private static let columns = ["监督工作", "代表之声", "代表之声", "乡镇人大"]

    static let headings: [[String]] = [
        ["★ 题", "　　　　　　作"], ["■题", "　　　　　　作"], ["○ 题", "作"], ["N. 题", "　　　　　　作"], ["N、题", "作"],
        ["**题**", "**作**"], ["# 题", "作"], ["题 / 作"], ["题　　作"], ["N. 题/作"], ["★ 题", "作者：作"],
        ["题", "——县人大代表　作"], ["题", "县人大代表｜作"], ["题", "[县人大代表] 作"], ["题", "　　　　作", "　　　　县人大代表"],
        ["题", "　　　　县人大代表", "　　　　作"],
    ]

    @Test(arguments: headings) func findsTheTitles(_ heading: [String]) throws {
        let found = try MarkedTitleTests.records(heading, contents: true)
        #expect(found.map(\.title) == MarkedTitleTests.titles)
        #expect(found.map { $0.article?.column } == MarkedTitleTests.columns)
        #expect(
            found.map { $0.article?.authors.map(\.name) } == MarkedTitleTests.authors.map { [$0] })
        let hasOffice = heading.contains { $0.contains("县人大代表") }
        let roles = found.flatMap { $0.article?.authors.map(\.role) ?? [] }
        #expect(roles == found.map { _ in hasOffice ? "县人大代表" : nil })
    }

    @Test(arguments: [["★ 题", "　　　　　　作"], ["■题", ""], ["# 题", "作"], ["题", "作者：作"]])
    func findsThemWithoutContents(_ heading: [String]) throws {
        let found = try MarkedTitleTests.records(heading, contents: false)
        #expect(found.map(\.title) == MarkedTitleTests.titles)
    }

    @Test(arguments: ["★田埂上的“水稻博士”进了议事厅", "■ 标准化建网　制度化管网　常态化用网", "○关于节约用水的决定", "◆ 访市商务局局长陶望舒的一天"])
    func tellsTitlesBehindSigns(_ line: String) {
        #expect(SignedTitle.isOne(line.scalarArray[...]))
    }

    @Test(arguments: ["◆ 县人大常委会主任　陶望舒", "■陶望舒　县人大办公室副主任", "◎ 陶望舒　江采薇", "▲本刊记者 陶望舒", "○ 石门镇人大主席团"])
    func tellsAuthorsBehindSigns(_ line: String) {
        #expect(!SignedTitle.isOne(line.scalarArray[...]))
    }

    /// 作者系… without brackets below the text of an author whom the contents name.
    @Test func readsAffiliationsWithoutBrackets() throws {
        let text = """
            澄河人大
            2019年第1期（总第45期）
            目　录
            代表之声
            让清水流进千家万户　　陶望舒………3
            一名乡村教师的十五年　　江采薇………5
            把联络站建在家门口　　魏小满………7

            代表之声
            让清水流进千家万户
            　　去年春天，石门村的水管三天两头停水。代表写了一件建议，跑了七趟水务局，件件都有了回音。
            作者系澄河县人大常委会主任
            一名乡村教师的十五年
            　　在石门镇中心小学，提起这位老师，没有人不竖大拇指。十五年来，她走遍了全镇二十三个自然村。
            """
        let found = try Bulletin(reading: text).records.compactMap(\.article)
        #expect(found.first?.authors.map(\.name) == ["陶望舒"])
        #expect(found.first?.authors.map(\.role) == ["澄河县人大常委会主任"])
    }

    private static func records(_ heading: [String], contents: Bool) throws -> [Record] {
        var lines = ["澄河人大", "2019年第1期（总第45期）", ""]
        if contents {
            lines.append("目　录")
            for (at, title) in titles.enumerated() {
                if at == 0 || columns[at] != columns[at - 1] { lines.append(columns[at]) }
                lines.append("\(title)　\(authors[at])………\(at * 2 + 3)")
            }
            lines.append("")
        }
        for (at, title) in titles.enumerated() {
            if at == 0 || columns[at] != columns[at - 1] { lines += [columns[at], ""] }
            lines += heading.map {
                $0.replacing("题", with: title).replacing("作者", with: "写手").replacing(
                    "作", with: authors[at]
                )
                .replacing("写手", with: "作者").replacing("N", with: "\(at + 1)")
            }
            lines += [
                "", "　　去年春天，石门村的水管三天两头停水。代表写了第\(at + 1)件建议，跑了七趟水务局，件件都有了回音。",
                "　　如今，水管换成了新的，村里人说，代表的话管用。", "",
            ]
        }
        return try Bulletin(reading: lines.joined(separator: "\n")).records.filter {
            $0.article != nil
        }
    }
}
