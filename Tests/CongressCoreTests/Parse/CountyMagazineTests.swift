import Testing

@testable import CongressCore

/// Reports and columns as the magazines of cities and counties print them: who went along below a report, who
/// reports in a last line, contents with themes and sources.
@Suite struct CountyMagazineTests {
    private static let masthead = "澄河人大\n2019年第3期\n澄河县人大常委会办公室主办\n\n"

    private func bulletin(_ text: String) throws -> Bulletin {
        try Bulletin(reading: CountyMagazineTests.masthead + text)
    }

    private func titles(_ bulletin: Bulletin) -> [String?] { bulletin.records.map(\.title) }

    // MARK: Who went along

    private static let rolls = [
        "考察组成员：黎光远　沙明德　温玉珍\n执　　笔：温玉珍",
        "附：视察组成员名单\n组　长：黎光远　县人大常委会主任\n成　员：沙明德　温玉珍",
        "检查组组长：黎光远\n检查组成员：沙明德　温玉珍",
    ]

    @Test(arguments: rolls)
    func keepsTheRollOfATeamInItsReport(_ roll: String) throws {
        let found = try bulletin(
            """
            关于视察全县茶园建设情况的报告
            县人大常委会视察组

            　　5月6日，县人大常委会组织部分代表视察了全县茶园建设情况，看了六个乡镇的十二处茶园。
            　　建议把茶园道路列入明年的农村公路计划，让采下来的鲜叶当天就能送进厂里。
            \(roll)

            渡口边的老船工
            温玉珍

            　　老船工摆了三十年的渡，当代表以后，他提的第一件建议就是在渡口修一座桥，去年桥通了车。
            """)
        #expect(titles(found) == ["关于视察全县茶园建设情况的报告", "渡口边的老船工"])
    }

    @Test func leavesOtherListsTheirTitles() throws {
        let found = try bulletin(
            """
            关于接受辞职请求的决定
            （2019年5月6日县十六届人大常委会第十次会议通过）

            　　县人大常委会第十次会议决定，接受两名同志辞去职务的请求，报县人民代表大会备案。

            附：县人大代表建议承办单位名单

            　　县农业农村局、县交通运输局、县水利局，各自承办的件数见下一页的统计。
            """)
        #expect(found.records.count == 2)
    }

    // MARK: Who reports

    @Test(arguments: [
        ("通讯员　黎　春", "黎春", "通讯员"), ("通讯员 黎春（石门镇人大办）", "黎春", "石门镇人大办"),
        ("本刊记者 黎春生", "黎春生", "本刊记者"),
    ])
    func readsWhoReportsInTheLastLine(_ line: String, _ name: String, _ role: String) throws {
        let found = try bulletin(
            """
            石门镇：代表进网格　服务零距离

            　　石门镇人大主席团把四十六名代表编入二十三个网格，村民有事不出网格就能找到代表。
            　　“路灯亮了，水也通了，代表说话算数。”村里的老人这样说。
            　　\(line)
            """)
        let authors = try #require(found.records.first?.article?.authors)
        #expect(authors.map(\.name) == [name])
        #expect(authors.map(\.role) == [role])
    }

    @Test func takesNoSentenceForAReporter() throws {
        let found = try bulletin(
            """
            石门镇：代表进网格　服务零距离

            　　石门镇人大主席团把四十六名代表编入二十三个网格，村民有事不出网格就能找到代表。
            　　记者 问了三户人家都说好
            """)
        #expect(found.records.first?.article?.authors.isEmpty == true)
    }

    // MARK: Contents

    private static let first =
        "\n茶山脚下的议事亭\n\n　　亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。\n"
    private static let second =
        "\n渡口边的老船工\n\n　　老船工摆了三十年的渡，当代表以后，他提的第一件建议就是在渡口修一座桥。\n"

    @Test(arguments: ["来源：江畔日报", "摘自《江畔》", "转自江畔人大网"])
    func takesNoSourceInTheContentsForAnAuthor(_ source: String) throws {
        let found = try bulletin(
            "目录\n茶山脚下的议事亭……\(source)\n渡口边的老船工……温玉珍\n"
                + CountyMagazineTests.first + CountyMagazineTests.second)
        #expect(found.records.map { $0.article?.authors.map(\.name) } == [[], ["温玉珍"]])
    }

    @Test func takesTheLastWordsOfATableForATitle() throws {
        let found = try bulletin(
            """
            目　录
            茶山脚下的议事亭……………………黎光远
            渡口边的老船工………………………温玉珍
            法律知识问答
            \(CountyMagazineTests.first)\(CountyMagazineTests.second)
            法律知识问答

            　　问：代表辞职应向谁提出？
            　　答：县人大代表可以向县人大常委会书面提出辞职，由常委会决定是否接受。
            """)
        #expect(found.records.first?.title == "茶山脚下的议事亭")
        #expect(found.records.first?.article?.column == nil)
    }

    @Test func readsTheThemeBehindTheNameOfAColumn() throws {
        let found = try bulletin(
            """
            目录
            特稿
            4 茶山脚下的议事亭 / 黎光远
            本期专题：联络站怎样建
            8 渡口边的老船工 / 温玉珍
            \(CountyMagazineTests.first)
            本期专题
            \(CountyMagazineTests.second)
            """)
        #expect(found.records.map { $0.article?.column } == ["特稿", "本期专题"])
    }

    @Test func keepsTitlesWithAColonAsTitles() throws {
        let found = try bulletin(
            """
            目录
            特稿
            4 茶山脚下的议事亭 / 黎光远
            特别关注：渡口边的老船工 / 温玉珍 8
            \(CountyMagazineTests.first)
            特别关注：渡口边的老船工

            　　老船工摆了三十年的渡，当代表以后，他提的第一件建议就是在渡口修一座桥。
            """)
        #expect(found.records.last?.article?.column == "特稿")
    }

    // MARK: Pages

    @Test func takesTheIssueAtTheFeetOfPagesForFurniture() throws {
        let pages = [
            ("　　亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说", "通的。"),
            ("　　去年春上，村里要修一条机耕路，占谁家的地、砍谁家的树，都是在这座亭子里谈", "妥的。"),
            ("　　代表每月十五日到亭子里坐一天，记下来的事一件一件地编号，办完一件划去一件", "才算数。"),
            ("　　今年村里打算再修一座亭子，选址的事也拿到亭子里来议，老人和年轻人都说了话", "。"),
        ]
        let found = try bulletin(
            CountyMagazineTests.second + CountyMagazineTests.second
                + "茶山脚下的议事亭\n\n" + pages.map { "\($0)\n\n2019.3\n\n\($1)\n" }.joined())
        #expect(found.records.allSatisfy { !$0.text.contains("2019.3") })
    }

    @Test func keepsOtherFiguresInTheText() throws {
        let found = try bulletin(
            "茶山脚下的议事亭\n\n　　近三年的客流如下，单位是万人次：\n\n2017.3\n\n2018.4\n\n2019.3\n\n　　客流一年比一年多，亭子也一年比一年热闹。\n"
        )
        #expect(found.records[0].text.contains("2018.4"))
    }

    @Test func leavesTheBodyOfASentenceInIt() throws {
        let found = try bulletin(
            """
            澄河县人大常委会
            关于批准2018年县级财政决算的决议
            （2019年6月27日县十六届人大常委会第十一次会议通过）

            　　澄河县第十六届人民代表大会常务委员会

            · 16 ·

            第十一次会议，听取了县财政局受县人民政府委托所作的报告，决定批准2018年县级财政决算。
            """)
        #expect(found.records.first?.article?.authors.isEmpty == true)
    }

    // MARK: Pictures and meetings

    @Test func takesAPersonAtWorkForACaption() throws {
        let found = try bulletin(
            """
            黎光远：守着一条河

            　　清晨六点，溪边的薄雾还没有散，黎光远已经沿着河堤走了两公里，手里提着一只竹篓。

            ▲黎光远在巡河

            他提的建议件件离不开水

            　　五年里，他提了二十三件建议，每一件都写着一个水字，办成的已经有十九件。
            """)
        #expect(found.records.count { $0.kind == .photo } == 1)
    }

    @Test(arguments: [("5月6日闭幕不久", true), ("5月6日刚刚闭幕", true), ("5月6日闭幕", false)])
    func reportsNoMeetingThatIsOver(_ words: String, _ isOver: Bool) throws {
        let found = try bulletin(
            """
            春天里的一张考卷

            　　县十六届人大三次会议\(words)，一张写着十件实事的“考卷”就贴到了村口的墙上。
            """)
        #expect(found.readings.isEmpty == isOver)
    }

    @Test func endsACaptionAboveACrosshead() throws {
        let found = try bulletin(
            """
            山里凿出一条路

            　　村子三面是绝壁，一面临江，出山要走两个时辰；黎光远当了代表，头一件事就是修路。

            黎光远(左一)和村民们在凿岩

            变化：走出去的人更多了

            　　路通的那年，村里出去读书和做工的人比前十年加起来还多，茶叶也卖到了江对岸。
            """)
        #expect(found.records.count { $0.kind == .photo } == 1)
        #expect(found.records.first { $0.kind == .article }?.text.contains("变化：") == true)
    }

    // MARK: Titles

    @Test func takesAQuestionWithAWriterForATitle() throws {
        let found = try bulletin(
            """
            茶山脚下的议事亭

            ◎黎光远

            　　亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。

            村委会能代签流转合同吗？

            ◎温玉珍

            　　某村村委会未经农户同意，以自己的名义与一家公司签了合同，农户不服，告到了法院。
            """)
        #expect(titles(found) == ["茶山脚下的议事亭", "村委会能代签流转合同吗？"])
    }

    @Test func leavesAQuestionInATalk() throws {
        let found = try bulletin(
            """
            茶山脚下的议事亭

            ◎黎光远

            　　亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。

            这样的亭子能不能多修几座？

            　　村民的话，代表听进去了。第二年春天，山那边的村子也修起了一座亭子，样子一模一样。
            """)
        #expect(found.records.count == 1)
    }

    private static let verses = """
        七律·登茶山（外一首）

        黎光远

        春上茶山雾未收，新芽一寸一枝头。

        满坡人语随风过，半岭歌声逐水流。

        忆江南·渡口

        江水阔，风送一帆轻。
        """

    @Test func keepsTheVersesThatATitleCounts() throws {
        #expect(titles(try bulletin(CountyMagazineTests.verses)) == ["七律·登茶山（外一首）"])
    }

    @Test func partsVersesOfTwoWriters() throws {
        let found = try bulletin(
            CountyMagazineTests.verses + "\n\n清平乐·山居\n\n温玉珍\n\n柴门临水，终日听流泉。\n\n山外不知春早晚，花落又一年。\n")
        #expect(titles(found).last == "清平乐·山居")
    }

    @Test(arguments: [("2019年1月，我当选为县人大代表", false), ("2019年1月，我县召开了人代会", true)])
    func datesNoLifeByItsFirstMonth(_ opening: String, _ isDated: Bool) throws {
        let found = try bulletin(
            "茶山脚下的议事亭\n\n　　\(opening)，从那以后山里的路一条一条地修通了，亭子里的人也多了起来。\n")
        #expect(found.records[0].dates.isEmpty != isDated)
    }

    @Test(arguments: [("视察调研", RecordKind.inspection), ("代表之页", RecordKind.article)])
    func tellsASurveyByItsColumnAndBody(_ column: String, _ kind: RecordKind) throws {
        let found = try bulletin(
            """
            \(column)

            茶园扶持政策在山区落实情况的调查

            县人大农业委

            　　扶持政策惠及千家万户。今年四月，我们用了半个月时间，走了七个乡镇的三十四个村。
            """)
        #expect(found.records.last?.kind == kind)
    }

    @Test func takesABodyBehindATitleInTheContents() throws {
        let found = try bulletin(
            """
            目 录
            关于茶园扶持政策落实情况的调研报告 县人大农经委 6
            渡口边的老船工 温玉珍 9

            关于茶园扶持政策落实情况的调研报告
            县人大农经委

            　　今年四月，县人大农经委用了半个月时间，走了七个乡镇的三十四个村，看了茶园。
            \(CountyMagazineTests.second)
            """)
        #expect(found.records.first?.title == "关于茶园扶持政策落实情况的调研报告")
        #expect(found.records.first?.article?.authors.map(\.name) == ["县人大农经委"])
    }

    @Test(arguments: ["人物写真", "代表之页", "信 息 窗", "媒体聚焦"])
    func knowsMoreNamesOfColumns(_ name: String) throws {
        let found = try bulletin(
            """
            茶山脚下的议事亭

            　　亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。

            \(name)
            渡口边的老船工
            ——记县人大代表温玉珍
            黎光远

            　　老船工摆了三十年的渡，当代表以后，他提的第一件建议就是在渡口修一座桥。
            """)
        #expect(found.records.last?.title == "渡口边的老船工")
        #expect(found.records.last?.article?.column == name.filter { $0 != " " })
    }

    @Test func leavesABodyBelowAFullTitle() throws {
        let title = "让监督有力度有温度的石门县人大实践之路与探索"
        let page = """
            \(title)
            石门县人大常委会
            　　亭子不大，坐得下十来个人；坐的人多了，说的
            事也就多了，山里的路就是这样说通的。去年春上，村
            里要修一条机耕路，占谁家的地、砍谁家的树，都是在
            这座亭子里谈妥的，谈妥了就立一块牌子。
            """
        let found = try bulletin(page + "\n\n" + page)
        #expect(found.records.first?.title == title)
    }

    private static func signed(_ heads: [String]) -> String {
        let table = "目录\n茶山脚下的议事亭……黎光远\n渡口边的老船工……温玉珍\n\n茶山脚下的议事亭\n黎光远\n\n"
        let texts = heads.map {
            "\($0)\n　　亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。\n"
        }
        return table + texts.joined() + CountyMagazineTests.second
    }

    @Test func keepsCrossheadsOfTwoHalvesInTheirText() throws {
        let heads = ["★围绕茶叶产业，在扶持上有新作为", "★围绕山区道路，在建设上有新举措", "★围绕饮水安全，在保障上有新突破"]
        let found = try bulletin(CountyMagazineTests.signed(heads))
        #expect(titles(found) == ["茶山脚下的议事亭", "渡口边的老船工"])
    }

    @Test func leavesSignedBriefsTheirTitles() throws {
        let heads = ["★石门镇票决实事，村民都来看", "★青桐乡人大常委会视察茶园", "★白沙镇代表进网格走家串户"]
        let found = try bulletin(CountyMagazineTests.signed(heads))
        #expect(titles(found).contains("青桐乡人大常委会视察茶园"))
    }
}
