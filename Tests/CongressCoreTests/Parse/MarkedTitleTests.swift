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
