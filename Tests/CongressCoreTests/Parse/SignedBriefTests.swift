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
            "简　讯", "　　▲　近日，渡头镇人大主席团请代表到山里", "两家砖瓦窑看了一圈，催促尽快装上除尘设备。", "（李　云）",
            "　　▲　十一月十二日，石门乡人大主席团召开", "组长碰头会，说说各自的做法。（赵国庆）", "　　▲　沙口镇人大在集市上设立接待点，逢集就",
            "有一名代表坐在那里听赶集的人说话。",
        ])
        #expect(found.map(\.kind) == [.article, .article, .article])
        #expect(found.map(\.title) == [nil, nil, nil])
        #expect(found.map { $0.article?.column } == ["简讯", "简讯", "简讯"])
    }

    /// Two lines each, none of which fills the page, and blank lines between them.
    @Test func partsBriefsThatOpenWithTheirDays() throws {
        let found = try briefs([
            "简　讯", "", "　　●7月26日，县人大机关举行座谈会，", "二十余名职工畅谈体会。", "", "　　●近日，渡头镇人大被评为先进，奖牌", "挂在了议事亭里。",
            "",
            "　　●8月3日，县人大代表茅以安带领医疗队进山", "义诊，看了三百多人次。",
        ])
        #expect(found.map(\.kind) == [.article, .article, .article])
        #expect(found.map { $0.dates.map(\.description) } == [["2019-07-26"], [], ["2019-08-03"]])
    }

    @Test func partsBriefsOnOneLineEach() throws {
        let found = try briefs([
            "简　讯", "　　▲　近日，渡头镇人大主席团请代表到两家砖瓦窑看了一圈，催促装上除尘设备。（李　云）",
            "　　▲　十一月十二日，石门乡人大主席团把各小组组长请到一处，说说各自的做法。（赵国庆）",
        ])
        #expect(found.count == 2)
        #expect(found.map { $0.article?.authors.first?.name } == ["李云", "赵国庆"])
    }

    @Test func knowsARareSurnameByTheNameBehindIt() throws {
        let found = try briefs([
            "简　讯", "▲渡头镇人大请代表到砖瓦窑查看除尘", "　　近日，渡头镇人大主席团请代表到两家砖瓦窑看了一圈，催促装上除尘设备。（缪春）",
            "▲石门乡人大邀各小组组长交流做法", "　　十一月十二日，石门乡人大主席团把各小组组长请到一处，说说各自的做法。（信息）",
        ])
        #expect(found.map { $0.article?.authors.map(\.name) } == [["缪春"], []])
    }

    @Test func keepsHeadlinesBehindASign() throws {
        let found = try briefs([
            "简　讯", "▲渡头镇人大请代表到砖瓦窑查看除尘", "　　近日，渡头镇人大主席团请代表到两家砖瓦窑看了一圈，催促装上除尘设备。（李　云）",
            "▲石门乡人大邀各小组组长交流做法", "　　十一月十二日，石门乡人大主席团把各小组组长请到一处，说说各自的做法。（赵国庆）",
        ])
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.title != nil })
    }

    @Test func readsContentsWhoseTitlesOpenWithOneBody() throws {
        let body = "苇川市人民代表大会常务委员会"
        let titles = [
            "关于促进民营经济发展的决定", "关于批准上年市级决算的决议", "关于城区扬尘治理报告的审议意见", "任免名单",
        ]
        let note = ["（2019年10月30日苇川市第五届人民代表大会", "常务委员会第十五次会议通过）", ""]
        let text = "　　这件事关系到千家万户，参会人员看法一致，就此写成文字，交有关方面照着去做，年底前把结果报来。"
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
            "6日听取和审议了县政府关于河道保洁情况的报告，", "河面比从前干净，垃圾还是有人乱丢，请抓紧想想", "办法。",
        ])
        #expect(found.map(\.title) == ["关于河道保洁情况报告的审议意见"])
    }

    /// What the column is called tells nothing; the frame of its briefs does.
    @Test(arguments: ["信息速递", "一句话新闻", "四面八方"])
    func knowsBriefsByTheirFrame(_ column: String) throws {
        let found = try briefs([
            "", column, "", "▲渡头镇　8月3日，渡头镇人大主席团组织代表视察集镇的排水沟，当场列出整改清单。", "",
            "▲8月7日，石门乡人大把接待选民的日子定在逢五的集日，第一天就来了二十多人。", "",
            "▲近日，沙口镇人大的议事亭换了新瓦，代表们又坐到了一起，听赶集的人说修路的事。",
        ])
        #expect(found.map(\.title) == [nil, nil, nil])
        #expect(found.map { $0.article?.column } == [column, column, column])
    }

    /// Each day below ■某某县 in a column of news is a brief of its own.
    @Test func partsTheDaysOfADistrict() throws {
        let found = try briefs([
            "简　讯", "■石门县", "8月3日，县人大常委会组织代表视察集镇的排水沟，当场列出整改清单。", "会议要求，各部门要认领清单，逐项销号。",
            "8月7日，县人大常委会举行法律讲座，五十余人参加学习。", "", "■沙口县", "8月9日，县人大常委会调研渡口的安全设施，提出六条意见。",
        ])
        #expect(found.map(\.title) == [nil, nil, nil])
        #expect(
            found.map { $0.dates.map(\.description) } == [
                ["2019-08-03"], ["2019-08-07"], ["2019-08-09"],
            ])
    }

    /// ▲ before paragraphs without days in an article is no sign of briefs.
    @Test func keepsThePointsOfAText() throws {
        let found = try briefs([
            "", "渡口边的安排", "沙小川", "▲第一件事是修路，路通了，赶集的人才来得了，代表也才见得着乡亲们的面。",
            "▲第二件事是点灯，灯亮了，夜里过渡的人心里就踏实，老人孩子也敢走夜路。",
        ])
        #expect(found.count == 1)
    }
}
