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
}
