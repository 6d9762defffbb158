import Testing

@testable import CongressCore

/// Briefs without titles behind a sign, and contents whose entries share their first words.
@Suite struct SignedBriefTests {
    private static let top = [
        "苇川通讯", "2019年第4期", "苇川县人大常委会办公室编", "", "目　录", "监督贵在较真……梁　田（1）", "渡口边的议事亭……沙小川（3）",
        "简讯三则……（5）", "", "监督贵在较真", "梁　田", "",
        "　　代表来自群众，更要回到群众中去，听得懂方言，坐得住板凳，把听来的话一件一件地办好。", "", "渡口边的议事亭", "沙小川", "",
        "　　渡口边有座亭子，赶集的人都爱在那里歇脚。代表们把接待点设在亭子里，一坐就是三年。", "",
    ]

    private func briefs(_ lines: [String]) throws -> [Record] {
        Array(
            try Bulletin(reading: (SignedBriefTests.top + lines).joined(separator: "\n")).records
                .filter { $0.kind != .session }.dropFirst(2))
    }

    @Test func partsBriefsThatAreWrappedHard() throws {
        let found = try briefs([
            "简　讯", "　　▲　近日，渡头镇人大主席团组织代表对三", "个建材企业进行了视察，帮助解决资金困难。", "（李　云）",
            "　　▲　十一月十二日，石门乡人大主席团召开", "代表小组长会议，交流活动经验。（赵国庆）", "　　▲　沙口镇人大设立代表接待日，每月逢五",
            "由一名代表在接待室值班，受到群众好评。",
        ])
        #expect(found.map(\.kind) == [.article, .article, .article])
        #expect(found.map(\.title) == [nil, nil, nil])
        #expect(found.map { $0.article?.column } == ["简讯", "简讯", "简讯"])
    }

    @Test func partsBriefsOnOneLineEach() throws {
        let found = try briefs([
            "简　讯", "　　▲　近日，渡头镇人大主席团组织代表对三个建材企业进行了视察，帮助解决资金困难。（李　云）",
            "　　▲　十一月十二日，石门乡人大主席团召开代表小组长会议，交流活动经验。（赵国庆）",
        ])
        #expect(found.count == 2)
        #expect(found.map { $0.article?.authors.first?.name } == ["李云", "赵国庆"])
    }

    @Test func keepsHeadlinesBehindASign() throws {
        let found = try briefs([
            "简　讯", "▲渡头镇人大组织代表视察建材企业", "　　近日，渡头镇人大主席团组织代表对三个建材企业进行了视察，帮助解决资金困难。（李　云）",
            "▲石门乡人大召开代表小组长会议", "　　十一月十二日，石门乡人大主席团召开代表小组长会议，交流活动经验。（赵国庆）",
        ])
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.title != nil })
    }

    @Test func readsContentsWhoseTitlesOpenWithOneBody() throws {
        let body = "苇川市人民代表大会常务委员会"
        let titles = [
            "关于促进民营经济发展的决定", "关于批准上年市级决算的决议", "关于大气污染防治工作情况报告的审议意见", "任免名单",
        ]
        let note = ["（2019年10月30日苇川市第五届人民代表大会", "常务委员会第十五次会议通过）", ""]
        let text = "　　会议听取了有关报告，经过审议，作出如下决定，请有关方面认真贯彻执行，并报告落实情况。"
        let lines =
            ["\(body)公报", "2019年第5号", "", "目　录"] + titles.map { body + $0 } + [""]
            + titles.flatMap { [body, $0] + note + [text, ""] }
        let bulletin = try Bulletin(reading: lines.joined(separator: "\n"))
        let found = bulletin.records.filter { $0.kind != .session }
        #expect(found.map(\.title) == titles.map { body + $0 })
    }

    @Test func takesNoTornDayForALead() throws {
        let found = try briefs([
            "关于河道保洁情况报告的审议意见", "（2019年4月26日苇川县第六届人大常委会第十六次会议通过）", "", "苇川县第六届人大常委会第十六次会议于2019年4月2",
            "6日听取和审议了县政府关于河道保洁情况的报告，", "对所做的工作给予肯定，同时提出以下意见，请认真", "研究处理。",
        ])
        #expect(found.map(\.title) == ["关于河道保洁情况报告的审议意见"])
    }
}
