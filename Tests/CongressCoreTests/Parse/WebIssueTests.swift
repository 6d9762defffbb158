import Testing

@testable import CongressCore

/// Issues that were put together from pages of the web: ways, buttons and links stand around each text, fields
/// below its title.
@Suite struct WebIssueTests {
    private static let head = """
        岚溪人大
        2018年第3期（总第21期）
        岚溪县人大常委会办公室主办


        """

    /// A page with its way, its title, its fields and its text.
    private static func page(_ column: String, _ title: String, _ fields: String, _ text: String)
        -> String
    {
        """
        您的位置：首页 > \(column) > 正文

        \(title)

        \(fields)

        　　\(text)

        责任编辑：苏 禾
        【打印本页】 【关闭窗口】
        上一篇：没有了
        下一篇：县人大常委会视察学前教育


        """
    }

    private static let news = "8月3日，县人大常委会组织部分代表视察城区供水管网改造。代表们建议加快进度。"

    private static func read(_ text: String) throws -> [Record] {
        try Bulletin(reading: text).records.filter { $0.kind != .session }
    }

    @Test(arguments: [
        "来源：县人大办　　发布时间：2018-08-05 09:12:30　　作者：罗小满　　浏览次数：326次　　字号：[大 中 小]",
        "2018-08-05 15:03 | 来源：县人大办 | 作者：罗小满 | 阅读：537",
        "发布日期：2018-08-05\n信息来源：县人大办\n作者：罗小满\n点击数：208\n【字体：大 中 小】",
    ])
    func readsTheFieldsBelowATitle(_ fields: String) throws {
        let found = try Self.read(
            Self.head + Self.page("要闻", "县人大代表视察供水管网改造", fields, Self.news)
                + Self.page("工作研究", "浅谈小微水体的管护", fields, "小微水体面广量大，管护不能只靠一阵风。要把责任落到人。"))
        #expect(found.map(\.title) == ["县人大代表视察供水管网改造", "浅谈小微水体的管护"])
        #expect(found.compactMap(\.article).map(\.source) == ["县人大办", "县人大办"])
        #expect(found.compactMap(\.article).map(\.column) == ["要闻", "工作研究"])
        #expect(found.compactMap(\.article).flatMap(\.authors).map(\.name) == ["罗小满", "罗小满"])
        #expect(
            found.map { $0.dates.map(\.description) } == [["2018-08-03"], ["2018-08-05"]])
        #expect(!found.contains { $0.text.contains("打印") || $0.text.contains("上一篇") })
    }

    /// The day behind a title in a list of pages is no part of it, and dates what has no day of its own.
    @Test func readsListedTitles() throws {
        let found = try Self.read(
            Self.head + """
                您的位置：首页 > 乡镇动态 > 列表

                石埠乡人大视察秋季造林工作　[2018-09-12]

                　　9月10日，石埠乡人大组织12名代表视察秋季造林。

                云坪镇人大代表助力庭院整治　[2018-09-20]

                　　近日，云坪镇人大组织代表清理房前屋后。

                共2条　首页 上一页 下一页 尾页　第1/1页
                """)
        #expect(found.map(\.title) == ["石埠乡人大视察秋季造林工作", "云坪镇人大代表助力庭院整治"])
        #expect(
            found.map { $0.dates.map(\.description) } == [["2018-09-10"], ["2018-09-20"]])
    }

    /// A line of the contents that names the chronicle heads none, whatever days stand in the texts below.
    @Test(arguments: ["目　录", "栏目导航"])
    func opensNoChronicleInTheContents(_ heading: String) throws {
        let fields = "来源：县人大办　　发布时间：2018-08-05　　浏览次数：326次"
        let found = try Self.read(
            Self.head + """
                \(heading)
                【要闻】县人大代表视察供水管网改造
                【大事记】2018年三季度


                """
                + Self.page("要闻", "县人大代表视察供水管网改造", fields, Self.news)
                    + """
                    您的位置：首页 > 大事记 > 正文

                    2018年三季度大事记

                    　　8月3日，县人大常委会副主任蒲青视察供水管网改造。

                    　　9月6日，县人大常委会召开主任会议。

                    友情链接：中国人大网　某省人大网
                    版权所有：岚溪县人大常委会办公室　赣ICP备09000000号
                    """)
        #expect(found.filter { $0.kind == .chronicle }.count == 2)
        #expect(found.filter { $0.kind == .article }.map(\.title) == ["县人大代表视察供水管网改造"])
        #expect(!found.contains { $0.text.contains("友情链接") })
    }

    @Test(arguments: [
        "您的位置：首页 > 要闻 > 正文", "当前位置：首页>>代表工作>>代表风采", "【打印本页】 【关闭窗口】", "打印 | 关闭 | 收藏",
        "[打印]", "上一篇：没有了", "下一篇：县人大常委会视察学前教育", "共12条　首页 上一页 下一页 尾页　第1/2页",
        "友情链接：中国人大网", "版权所有：岚溪县人大常委会办公室", "分享到： 微信 微博 QQ空间",
    ])
    func tellsFrames(_ line: String) {
        #expect(WebPage.frames(line.scalarArray[...]))
    }

    @Test(arguments: [
        "【分享】", "首页", "关闭", "代表的位置在哪里", "上一篇章的精彩还未落幕", "关闭窗口期的几点思考", "打印店主当选代表", "大", "中小",
        "收藏家代表老周", "返回家乡的代表", "技术支持乡村发展", "第一页，下一页，他一遍遍翻着。",
    ])
    func tellsOtherLines(_ line: String) {
        #expect(!WebPage.frames(line.scalarArray[...]))
    }

    @Test(arguments: [
        "发布时间：2018-08-05", "点击数：208", "【字体：大 中 小】", "来源：县人大办　发布时间：2018年8月5日",
        "2018-08-05 15:03 来源：县人大办",
        "时间：2018-08-05　来源：县人大办　作者：罗小满",
    ])
    func tellsFields(_ line: String) {
        #expect(WebFields.isOne(line.scalarArray[...]))
    }

    @Test(arguments: [
        "时间：2018年8月5日", "地点：县会议中心", "时间：2018年8月5日　地点：县会议中心", "来源：《岚溪日报》", "作者：罗小满", "阅读：一种生活方式",
        "字体：仿宋", "编辑：罗小满", "2018年8月5日，来源：不明。", "来源：县人大办",
    ])
    func tellsNoFields(_ line: String) {
        #expect(!WebFields.isOne(line.scalarArray[...]))
    }

    /// The source at the end of a text closes it as before.
    @Test func keepsSourcesAtTheEnd() throws {
        let found = try Self.read(
            Self.head + """
                学习园地

                浅谈小微水体的管护

                　　小微水体面广量大，管护不能只靠一阵风。要把责任落到人。

                （来源：《岚溪日报》）
                """)
        #expect(found.compactMap(\.article).map(\.source) == ["《岚溪日报》"])
    }
}
