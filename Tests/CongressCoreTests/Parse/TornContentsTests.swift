import Testing

@testable import CongressCore

/// Magazines whose contents were torn away: columns told by short lines alone, covers without a table
/// behind them, writers told by a name alone.
@Suite struct TornContentsTests {
    private static let masthead = "澄河人大\n2019年第3期\n澄河县人大常委会办公室主办\n\n"

    private func bulletin(_ text: String) throws -> Bulletin {
        try Bulletin(reading: TornContentsTests.masthead + text)
    }

    private func titles(_ bulletin: Bulletin) -> [String?] {
        bulletin.records.filter { $0.kind == .article }.map { $0.title?.filter { $0 != " " } }
    }

    private static let rubrics = [
        "要闻速览", "视察与调研", "县区采撷", "●区县短波", "【换届进行时】", "监督进行时", "一线来风", "探索与争鸣",
    ]

    @Test(arguments: rubrics, ["", "\n"])
    func takesALineOfColumnWordsForAColumn(_ rubric: String, _ gap: String) throws {
        let found = try bulletin(
            """
            县人大常委会研究代表建议督办工作
            3月4日，县人大常委会召开主任会议，研究今年重点督办的代表建议，主任黎光远主持会议。
            \(gap)\(rubric)
            \(gap)石门镇：票决民生实事
            \(gap)3月10日，石门镇召开人代会，代表以无记名方式从九件候选项目中票决出六件实事。
            """)
        #expect(
            titles(found) == ["县人大常委会研究代表建议督办工作", "石门镇：票决民生实事"])
        #expect(
            found.records.last?.article?.column == rubric.filter { !"●【】".contains($0) })
    }

    @Test(arguments: ["代表们议一议", "青桐树下", "石门岭"])
    func leavesOtherShortLinesToTheText(_ line: String) throws {
        let found = try bulletin(
            """
            县人大常委会研究代表建议督办工作

            3月4日，县人大常委会召开主任会议，研究今年重点督办的代表建议，主任黎光远主持会议。

            \(line)

            代表们说，建议提得好不如办得好，办得好不如群众说好。
            """)
        #expect(found.records.count == 1)
    }

    @Test(arguments: ["谷　雨", "茅　草", "从善如", "向南枝", "阿腾花"], ["", "\n"])
    func takesANameAloneForTheWriter(_ name: String, _ gap: String) throws {
        let found = try bulletin(
            """
            县人大常委会研究代表建议督办工作

            3月4日，县人大常委会召开主任会议，研究今年重点督办的代表建议，主任黎光远主持会议。

            茶山脚下的议事亭
            \(gap)\(name)
            \(gap)亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。
            """)
        #expect(titles(found).last == "茶山脚下的议事亭")
        #expect(found.records.last?.article?.authors.map(\.name) == [name.filter { $0 != "　" }])
    }

    @Test func sortsACoverWithoutContents() throws {
        let found = try bulletin(
            """
            准印证号：（澄）内资准字第0031号
            2019年6月印刷
            5月20日，县人大常委会主任黎光远到石门镇走访代表
            5月28日，县人大常委会副主任沙明德率队视察饮水工程
            （本版图片　温玉珍　摄）
            会议之窗
            县人大常委会召开第十一次会议
            6月4日，县十六届人大常委会召开第十一次会议，主任黎光远主持会议，听取了两项报告。
            """)
        #expect(found.issue.published?.description == "2019-06")
        #expect(found.records.map(\.kind) == [.photo, .photo, .article])
        #expect(found.records.last?.article?.column == "会议之窗")
    }

    @Test(arguments: [
        "青桐镇人大：把会开在田埂上", "石门县人大常委会：三张清单管项目", "石门街道：议事代表“点单”",
    ])
    func knowsAHeadlineByItsPlace(_ headline: String) throws {
        let found = try bulletin(
            """
            县人大常委会研究代表建议督办工作

            3月4日，县人大常委会召开主任会议，研究今年重点督办的代表建议，主任黎光远主持会议。

            \(headline)

            田里的事田里说。代表们把会场搬到了地头，一条一条地对着看，一件一件地商量着办。
            """)
        #expect(titles(found).last == headline)
    }

    /// A PDF may give up all titles of the contents first, and their pages behind them.
    @Test(arguments: ["", "\n"]) func readsPagesBehindTheContents(_ gap: String) throws {
        let table = [
            "目　录", "领导讲话", "在县人大工作会议上的讲话", "苍　梧", "会议之声", "县人大常委会召开第十一次会议",
            "县人大常委会召开主任会议", "履职心语", "从“要我提”到“我要提”", "解语花", "1", "4", "6", "9",
        ]
        let found = try bulletin(
            """
            \(table.joined(separator: "\n" + gap))

            领导讲话
            在县人大工作会议上的讲话
            苍　梧

            同志们：
            这次会议的主要任务，是总结交流经验，研究部署今后一个时期全县的人大工作。

            会议之声
            县人大常委会召开第十一次会议

            6月4日，县十六届人大常委会召开第十一次会议，主任黎光远主持会议，听取了两项报告。

            县人大常委会召开主任会议

            6月8日，县人大常委会召开主任会议，研究了今年重点督办的代表建议，主任黎光远主持。

            履职心语
            从“要我提”到“我要提”
            解语花

            刚当代表那年，一到交建议的时候我就发愁；后来跑的地方多了，手机里存的问题也多了。
            """)
        #expect(
            found.records.map { $0.title?.filter { $0 != " " } } == [
                "在县人大工作会议上的讲话", "县人大常委会召开第十一次会议", "县人大常委会召开主任会议", "从“要我提”到“我要提”",
            ])
        #expect(
            found.records.map { $0.article?.column } == ["领导讲话", "会议之声", "会议之声", "履职心语"])
        #expect(found.records.last?.article?.authors.map(\.name) == ["解语花"])
    }

    @Test func takesABodyRightBelowItsTitleForTheWriter() throws {
        let found = try bulletin(
            """
            让代表建议落地有声
            石门镇人大主席团

            建议提出来是第一步，办得好才是硬道理。主席团坚持一月一梳理、一季一督办。

            关于检查水法实施情况的报告
            ——2019年3月17日在县十六届人大常委会第九次会议上
            县人大常委会执法检查组

            十月中旬，常委会组成执法检查组，对本县贯彻实施水法的情况进行了检查。
            """)
        #expect(
            found.records.map { $0.article?.authors.map(\.name) } == [
                ["石门镇人大主席团"], ["县人大常委会执法检查组"],
            ])
        #expect(found.records.last?.article?.subtitle == "2019年3月17日在县十六届人大常委会第九次会议上")
    }

    /// A newsletter in which titles open the paragraphs of their briefs.
    @Test(arguments: ["【常委会要闻】", "【县市区动态】"])
    func takesAFrameAboveBriefsForAColumn(_ column: String) throws {
        let found = try bulletin(
            """
            \(column)
            县人大常委会视察城市防汛工作　7月10日，县人大常委会副主任沙明德带领部分代表视察城市防汛工作，提出了建议。
            石门镇首家代表之家揭牌仪式举行　7月12日，石门镇首家代表之家揭牌，镇人大主席温玉珍为代表之家揭牌。
            青桐镇票决民生实事回头看　近日，青桐镇人大组织票决项目回头看，逐项查进度、查质量、查资金，项目已完成七个。
            """)
        #expect(
            titles(found) == ["县人大常委会视察城市防汛工作", "石门镇首家代表之家揭牌仪式举行", "青桐镇票决民生实事回头看"])
        #expect(
            found.records.allSatisfy {
                $0.article?.column == column.filter { !"【】".contains($0) }
            })
    }

    /// A table that lost all its entries has cover pages too, and a caption belongs to one record.
    @Test func takesACaptionOnce() throws {
        let text = """
            3月10日、11日，县人大常委会副主任沙明德
            电　话：0399-2233445
            印刷单位：澄河彩印有限公司
            印刷期数：6期/年
            目录
            特别刊载
            """
        let bulletin = try Bulletin(reading: text)
        #expect(bulletin.records.map(\.kind) == [.photo])
        #expect(bulletin.records.first?.lines.firstLine == 1)
    }
}
