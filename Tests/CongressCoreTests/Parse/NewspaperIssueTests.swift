import Testing

@testable import CongressCore

/// A newspaper of several pages in one file, with the heads of its pages between the texts.
@Suite struct NewspaperIssueTests {
    private static let name = ["泊 川 日 报", "2014年2月18日　星期二", "总第3077期　今日4版", ""]
    private static let prose =
        "代表们沿着河堤一路看过去，新栽的柳树已经发芽，岸边的垃圾也清走了，只是上游的一处排污口还没有封住。大家把看到的问题一条一条记下来，交给住建部门限期答复。"

    /// A text in columns of sixteen characters, with blank lines between them.
    private static func column(_ text: String) -> [String] {
        text.wrapped(at: 16).flatMap { [$0, ""] }
    }

    private static func news(_ title: String, _ text: String) -> [String] {
        [title, ""] + column("本报讯（记者 路遥远）" + text + prose) + ["", ""]
    }

    /// Three pages of news; what heads each comes from outside.
    private static func paper(_ heads: [[String]], front: [String] = []) -> String {
        let pages = [
            news("市七届人大三次会议胜利闭幕", "2月17日，市七届人大三次会议闭幕。"),
            news("主席团举行第四次会议", "2月16日，大会主席团举行第四次会议。")
                + column("“春天来得早，河里的水也清了。”" + prose)
                + ["本报记者 路遥远", "", "河清了人就来了", "", ""],
            news("市人大代表视察校车运行", "2月12日，部分市人大代表视察校车运行情况。"),
        ]
        let rest = zip(heads, pages.dropFirst()).flatMap { $0 + [""] + $1 }
        return (name + front + pages[0] + rest).joined(separator: "\n")
    }

    private static let titles = [
        "市七届人大三次会议胜利闭幕", "主席团举行第四次会议", "河清了人就来了", "市人大代表视察校车运行",
    ]

    @Test(arguments: [
        [
            ["02 要闻 2014年2月18日 星期二", "责编/苗青 校对/常山"],
            ["03 综合 2014年2月18日 星期二", "责编/苗青 版式/白桦"],
        ],
        [
            ["2　要闻", "2014年2月18日　星期二　编辑：苗青　版式：白桦"],
            ["3　综合", "2014年2月18日　星期二　编辑：苗青　版式：白桦"],
        ],
        [
            ["第二版", "两会专版", "2014年 2月 18日 星期二"],
            ["第三版", "综 合", "2014年 2月 18日 星期二"],
        ],
    ])
    func headsOfPagesAreNoTexts(_ heads: [[String]]) throws {
        let found = try Bulletin(reading: Self.paper(heads)).records
        #expect(found.map(\.title) == Self.titles)
        #expect(found[2].article?.authors.map(\.name) == ["路遥远"])
    }

    @Test func theNameOfAPageIsNoColumn() throws {
        let heads = ["要闻", "综合"].enumerated().map {
            ["\($0 + 2)　\($1)", "2014年2月18日　星期二　编辑：苗青　版式：白桦"]
        }
        let found = try Bulletin(reading: Self.paper(heads)).records
        #expect(found.allSatisfy { $0.article?.column == nil })
    }

    /// 导读 names some texts of other pages; those that it does not name are found all the same.
    @Test func pointersOnTheFrontPageAreNoContents() throws {
        let heads = ["要闻", "综合"].enumerated().map {
            ["0\($0 + 2) \($1) 2014年2月18日 星期二", "责编/苗青 校对/常山"]
        }
        let front = ["导　读", "市人大代表视察校车运行　　3版", "十二件实事怎么办　　4版", ""]
        let bulletin = try Bulletin(reading: Self.paper(heads, front: front))
        #expect(bulletin.records.map(\.title) == Self.titles)
        #expect(bulletin.issue.matter.contains { $0.what == .toc && $0.text.contains("十二件实事") })
    }

    /// A newsletter numbers its pages and prints the day of the week on its cover alone.
    @Test func contentsOfANewsletterAreBelieved() throws {
        let text = """
            泊川人大简报
            2014年2月18日　星期二
            第3期
            泊川市人大常委会办公室编

            导　读
            校车运行怎么样……2版
            河清了人就来了……3版

            校车运行怎么样

            　　部分市人大代表走进三所山村小学，看校车，听司机说话，把家长的意见一条一条记下来。

            河清了人就来了

            　　代表们沿着河堤一路看过去，新栽的柳树已经发芽，岸边的垃圾也清走了。
            """
        let found = try Bulletin(reading: text).records
        #expect(found.map(\.title) == ["校车运行怎么样", "河清了人就来了"])
    }

    /// The text of a newspaper on the web: 第01版：要闻 over each page, paragraphs on one line each.
    @Test func readsPagesOfTheWeb() throws {
        let text = """
            泊川时报数字报
            2016年02月25日 星期四

            第01版：要闻

            柳堰镇把会开在圩堤上
            本报记者 路遥远
            　　\(Self.prose)

            第02版：两会聚焦

            十年怎么干？代表这么说
            本报记者 路遥远 实习生 白小桦
            　　\(Self.prose)

            第03版：评论

            规划要经得起检验
            本报评论员
            　　\(Self.prose)
            """
        let found = try Bulletin(reading: text).records
        #expect(found.map(\.title) == ["柳堰镇把会开在圩堤上", "十年怎么干？代表这么说", "规划要经得起检验"])
        #expect(found[1].article?.authors.map(\.name) == ["路遥远", "白小桦"])
    }
}
