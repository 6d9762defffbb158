import Testing

@testable import CongressCore

/// Headings that no contents list, as editors set them above a text that follows another.
@Suite struct HeadingStyleTests {
    private static let before = [
        "澄河人大工作", "2019年第7期", "", "　　县人大常委会连日来组织代表走访群众，收集意见建议二百余条，逐条登记，逐条交办。", "",
    ]
    private static let paragraph = "　　三年来，镇人大主席团每月走访一个村，把听来的话记在本子上，一件一件地催，一件一件地办。"

    struct Heading: Sendable {
        let lines: [String]
        let title: String
        var subtitle: String?
        var authors: [String] = []
    }

    static let headings = [
        Heading(
            lines: ["在全市乡镇人大工作座谈会上的交流材料", "", "本子上记着的民声", "", "石门镇人大主席　陶望舒", "", "（2019年6月）", ""],
            title: "本子上记着的民声", subtitle: "在全市乡镇人大工作座谈会上的交流材料", authors: ["陶望舒"]),
        Heading(
            lines: ["在全县代表小组经验交流会上的发言", "把小组建在渠道上", "石门镇人大主席团", ""],
            title: "把小组建在渠道上", subtitle: "在全县代表小组经验交流会上的发言", authors: ["石门镇人大主席团"]),
        Heading(
            lines: ["本子上记着的民声", "□ 陶望舒"], title: "本子上记着的民声", authors: ["陶望舒"]),
        Heading(
            lines: ["本子上记着的民声", "", "石门镇人大主席团", ""], title: "本子上记着的民声",
            authors: ["石门镇人大主席团"]),
        Heading(
            lines: ["关于全县农村供水管护情况的", "", "视察报告", "", "县 人 大 常 委 会 视 察 组", ""],
            title: "关于全县农村供水管护情况的视察报告", authors: ["县人大常委会视察组"]),
        Heading(
            lines: ["县人大常委会第三十次主任会议纪要", ""], title: "县人大常委会第三十次主任会议纪要"),
        Heading(
            lines: ["澄河县人民代表大会常务委员会", "公　　告", "第十二号", ""],
            title: "澄河县人民代表大会常务委员会公告第十二号"),
        Heading(
            lines: ["石门镇人大推进代表联络站建设纪实", "", "小小联络站　连起千万家", "", "本刊记者　陶望舒", ""],
            title: "小小联络站 连起千万家", subtitle: "石门镇人大推进代表联络站建设纪实", authors: ["陶望舒"]),
        Heading(
            lines: ["记县人大代表、石门小学校长舒雅", "", "一枝一叶", "总关情", "", "□ 陶望舒", ""],
            title: "一枝一叶总关情", subtitle: "记县人大代表、石门小学校长舒雅", authors: ["陶望舒"]),
        Heading(
            lines: ["民有所呼心系百姓　我有所应情暖万家", "", "监督问效敢较真", "", "□ 陶望舒", ""],
            title: "监督问效敢较真", subtitle: "民有所呼心系百姓 我有所应情暖万家", authors: ["陶望舒"]),
        Heading(
            lines: ["渠水清了，心也近了", "——石门镇人大主席团督办供水记"], title: "渠水清了，心也近了",
            subtitle: "石门镇人大主席团督办供水记"),
    ]

    @Test(arguments: headings) func partsTheTextFromTheOneAbove(_ heading: Heading) throws {
        let text = HeadingStyleTests.before + heading.lines + [HeadingStyleTests.paragraph]
        let record = try #require(
            try Bulletin(reading: text.joined(separator: "\n")).records.last { $0.kind != .session }
        )
        #expect(record.title == heading.title)
        #expect(record.article?.subtitle == heading.subtitle)
        #expect(record.article?.authors.map(\.name) == heading.authors)
        #expect(!record.text.contains("连日来"))
    }

    /// Briefs below each other, on pages that keep their indents and on pages that lost them.
    @Test(arguments: ["　　", ""]) func tellsHeadlinesFromParagraphs(indent: String) throws {
        let briefs = [
            ("石门镇人大开展代表述职活动", "4月12日，石门镇人大组织十二名县人大代表向选民述职，三百多名选民现场打分。述职会上，代表们晒出了履职账本。"),
            ("云门乡：农家院里话供水", "4月18日上午，云门乡人大在石井村召开民情恳谈会，二十名代表和三十多名村民面对面，就供水管护提出意见十一条。"),
            ("白沙镇代表小组视察学校食堂", "4月25日，白沙镇第三代表小组视察三所学校的食堂，查看采购台账和留样记录，当场提出整改意见六条，限期办结。"),
        ]
        var lines = ["澄河人大工作", "2019年第7期", ""]
        for (title, text) in briefs {
            lines.append(title)
            lines += (indent + text).wrapped(at: 26)
            lines.append("")
        }
        let records = try Bulletin(reading: lines.joined(separator: "\n")).records
        #expect(records.filter { $0.kind == .article }.map(\.title) == briefs.map(\.0))
    }

    /// A text whose title its first sentence says again.
    @Test func believesATitleThatTheTextRepeats() throws {
        let title = "澄河县第十七届人民代表大会代表资格审查小组工作会"
        let lines =
            HeadingStyleTests.before + [
                title, "", "　　\(title)在县城举行。与会人员逐一核对名册，当场解答了各乡镇提出的问题，会议开了一整天。",
            ]
        let records = try Bulletin(reading: lines.joined(separator: "\n")).records
        #expect(records.last { $0.kind == .article }?.title == title)
    }

    /// Columns between numbered entries of the contents, without a blank line anywhere.
    @Test func knowsColumnsByTheirHeadsInTheBody() throws {
        let text = """
            澄河人大
            2019年第1期（总第45期）
            目　录
            会议传真
            01　县人大常委会举行第二十次会议
            视察札记
            03　渠水是怎样变清的
            05　夜访三家食堂
            会议传真
            县人大常委会举行第二十次会议
            　　3月5日，县人大常委会举行第二十次会议，听取和审议了县人民政府关于供水工作情况的报告。
            1
            视察札记
            渠水是怎样变清的
            　　去年春天，渠里的水还是浑的。代表们沿着渠走了三遍，写了七件建议，件件都有了回音。
            夜访三家食堂
            　　晚上八点，代表们走进三家食堂，查看后厨和台账，和师傅们一起算了一笔账，大家都说该改。
            """
        let records = try Bulletin(reading: text).records.filter { $0.kind == .article }
        #expect(records.map { $0.article?.column } == ["会议传真", "视察札记", "视察札记"])
        #expect(records.map(\.title) == ["县人大常委会举行第二十次会议", "渠水是怎样变清的", "夜访三家食堂"])
    }

    /// The number of a document stands above its title and below the title of the text before it.
    @Test func keepsTwoHeadingsThatMeet() throws {
        let text = """
            本期内容
            ★ 监督法学习辅导报告会举行
            代表大会第五次会议的决定，任命金　庸
            监督法学习辅导报告会举行

            澄人常〔２００６〕１７号
            对区人民政府关于２００６年前七个月国民经
            """
        let found = try Bulletin(reading: text)
        #expect(found.issue.lineCount == 7)
        #expect(!found.records.isEmpty)
    }
}
