import Testing

@testable import CongressCore

/// What offices print at the head and the foot of reports, essays and briefs.
@Suite struct HeadsAndFeetTests {
    private static let top = ["苇川人大", "2019年第4期", "苇川县人大常委会办公室主办", ""]
    private static let report =
        "　　根据年度工作安排，县人大常委会组成检查组，对法律实施情况进行了检查。现将有关情况报告如下。"
    private static let essay = "　　代表来自群众，更要回到群众中去，听得懂方言，坐得住板凳，把听来的话一件一件地办好。"

    private func records(_ lines: [String]) throws -> [Record] {
        try Bulletin(reading: (HeadsAndFeetTests.top + lines).joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    /// One essay with a foot below it, and another behind.
    private func essays(foot: [String]) throws -> [Record] {
        try records(
            ["监督贵在较真", "◎ 梁　田", "", HeadsAndFeetTests.essay, ""] + foot
                + ["", "渡口边的议事亭", "◎ 沙小川", "", HeadsAndFeetTests.essay])
    }

    // MARK: Sources

    @Test(arguments: [
        ("（原载《苇川日报》，本刊有删节）", "《苇川日报》"), ("（原载《苇川日报》2019年8月2日，标题有改动）", "《苇川日报》2019年8月2日"),
        ("（据苇川人大网）", "苇川人大网"), ("（据《苇川日报》报道）", "《苇川日报》报道"), ("（来源：苇川人大网）", "苇川人大网"),
    ])
    func readsWhereATextWasPrintedBefore(_ note: String, _ source: String) throws {
        let found = try essays(foot: [note])
        #expect(found.count == 2)
        #expect(found.first?.article?.source == source)
        #expect(found.first?.article?.authors.map(\.name) == ["梁田"])
    }

    @Test(arguments: ["（据了解，全县已办结十二件）", "　　据县志记载，这条渠始修于清代。", "　　原载《苇川日报》的那篇文章，说的正是此事。"])
    func takesNoSentenceForASource(_ line: String) throws {
        #expect(try essays(foot: [line]).first?.article?.source == nil)
    }

    @Test func readsASourceAmongTheFieldsOfAWebPage() throws {
        let found = try records([
            "县人大常委会视察供水工程", "发布时间：2019-08-16　来源：苇川人大网　浏览次数：132", "", HeadsAndFeetTests.essay,
        ])
        #expect(found.first?.article?.source == "苇川人大网")
    }

    // MARK: Tables and statutes

    /// Bare figures below each other are no pages where the pages are numbered - 3 -.
    @Test func keepsTheVotesOfATable() throws {
        let page = (0..<4).flatMap { _ in [HeadsAndFeetTests.essay, ""] }
        let table = [
            "满意", "基本满意", "不满意", "", "县林业局", "", "28", "", "3", "", "0", "", "县水务局", "", "24", "",
            "6", "", "1", "",
        ]
        let found = try records(
            ["监督贵在较真", "◎ 梁　田", ""] + page + ["- 1 -", ""] + page + ["- 2 -", ""]
                + ["工作评议满意度测评结果", "", "（2019年8月29日）", ""] + table + page + ["- 3 -", ""])
        #expect(found.contains { $0.text.contains("28\n3\n0") && $0.text.contains("24\n6\n1") })
        #expect(!found.contains { $0.text.contains("- 2 -") })
    }

    /// 目录 above 第一章 lists the chapters of a statute, and not the texts of the issue.
    @Test func chaptersAreNoContents() throws {
        let found = try records([
            "苇川县人民代表大会常务委员会", "关于公布《苇川县河道保护办法》的公告", "", HeadsAndFeetTests.report, "", "苇川县河道保护办法",
            "（2019年8月29日苇川县第九届人民代表大会常务委员会第十二次会议通过）", "", "目　录", "第一章　总则", "第二章　保护措施", "第三章　附则", "",
            "第一章　总则", "", "　　第一条　为了保护河道，制定本办法。", "", "第二章　保护措施", "", "　　第二条　河道两岸不得倾倒垃圾。", "",
            "第三章　附则", "", "　　第三条　本办法自公布之日起施行。",
        ])
        #expect(found.map(\.title).last == "苇川县河道保护办法")
        #expect(found.last?.text.contains("不得倾倒垃圾") == true)
    }

    /// 苇常办〔2019〕45号 opens the document below it, also where the contents list that.
    @Test func aDocumentBeginsWithItsNumber() throws {
        let found = try records([
            "目　录", "关于学前教育情况的调研报告……………1", "关于学前教育的审议意见……………4", "", "关于学前教育情况的调研报告", "",
            HeadsAndFeetTests.report, "", "2019年8月", "", "苇常办〔2019〕45号", "关于学前教育的审议意见", "",
            "县人民政府：",
            HeadsAndFeetTests.essay,
        ])
        #expect(found.map(\.title) == ["关于学前教育情况的调研报告", "关于学前教育的审议意见"])
        #expect(found[0].dates.map(\.description) == ["2019-08"])
        #expect(found[1].text.hasPrefix("苇常办〔2019〕45号"))
        #expect(found[1].article?.subtitle == nil)
    }

    /// Numbers that the text above cites are no head of the document below.
    @Test(arguments: [
        ["附：本报告所依据的文件", "苇政〔2019〕4号", "苇政〔2019〕5号"],
        ["　　以上情况，详见县人民政府上半年印发的文件和县人大常委会的审议意见，即", "苇政〔2019〕4号"],
    ])
    func citedNumbersStayAbove(_ foot: [String]) throws {
        let found = try records(
            [
                "目　录", "关于学前教育情况的调研报告……………1", "关于学前教育的审议意见……………4", "", "关于学前教育情况的调研报告", "",
                HeadsAndFeetTests.report,
            ] + foot + ["", "关于学前教育的审议意见", "", HeadsAndFeetTests.essay])
        #expect(found.last?.title == "关于学前教育的审议意见")
        #expect(found.last?.text.hasPrefix("关于学前教育的审议意见") == true)
    }

    /// 课题组组长, 成员 and 执笔 below the title of a survey wrote it.
    @Test(arguments: [
        (
            ["课题组组长：顾长河", "", "成　　员：陶景　施永江", "", "执　　笔：骆　斌"],
            ["课题组组长|顾长河", "成员|陶景", "成员|施永江", "骆斌"]
        ),
        (
            ["课题负责人：顾长河　成员：陶景　施永江　执笔人：施永江"],
            ["课题负责人|顾长河", "成员|陶景", "成员|施永江"]
        ),
    ])
    func aTeamWritesASurvey(_ rows: [String], _ authors: [String]) throws {
        let found = try records(
            ["监督贵在较真", "◎ 梁　田", "", HeadsAndFeetTests.essay, "", "关于民营企业创新情况的调研报告", ""] + rows
                + ["", HeadsAndFeetTests.report, ""])
        let team = found.last?.article?.authors ?? []
        #expect(team.map { ($0.role.map { $0 + "|" } ?? "") + $0.name } == authors)
    }

    // MARK: Signatures and senders

    @Test func leavesTheSignatureToItsReport() throws {
        let found = try records([
            "关于贯彻执行《中华人民共和国水法》情况的检查报告", "", "主任、各位副主任、各位委员：", HeadsAndFeetTests.report, "一、基本情况",
            "　　全县供水工程运行正常。", "苇川县人大常委会执法检查组", "二○一九年八月二十日", "", "渡口边的议事亭", "◎ 沙小川", "",
            HeadsAndFeetTests.essay,
        ])
        #expect(found.map(\.title) == ["关于贯彻执行《中华人民共和国水法》情况的检查报告", "渡口边的议事亭"])
        #expect(found.first?.article?.authors.map(\.name) == ["苇川县人大常委会执法检查组"])
        #expect(found.first?.dates.map(\.description) == ["2019-08-20"])
    }

    @Test func readsASenderWithoutBrackets() throws {
        let found = try essays(foot: ["　　　　　　　　　　　　　　　　县人大农工委供稿"])
        #expect(found.map(\.title) == ["监督贵在较真", "渡口边的议事亭"])
        let unsigned = try records([
            "县人大常委会视察供水工程", "", "　　8月9日，县人大常委会视察组到渡头镇视察供水工程，听取了有关汇报。",
            "　　　　　　　　　　　　　　　　县人大农工委供稿", "", "渡口边的议事亭", "◎ 沙小川", "", HeadsAndFeetTests.essay,
        ])
        #expect(unsigned.map(\.title) == ["县人大常委会视察供水工程", "渡口边的议事亭"])
        #expect(unsigned.first?.article?.authors.map(\.name) == ["县人大农工委"])
    }

    @Test func takesNoLineOfEditorsForATitle() throws {
        let found = try essays(foot: ["来源：苇川人大网", "编辑：刘　昂", "初审：杨雪芹　终审：和春军"])
        #expect(found.map(\.title) == ["监督贵在较真", "渡口边的议事亭"])
    }

    // MARK: Who wrote an essay

    @Test func readsTheWorkplaceBelowTheNames() throws {
        let found = try records([
            "立法联系点的实践与思考", "◎ 梁　田", "（苇川市委党校，苇川　渡头 730070）", "", "内容摘要：联系点一头连着群众。",
            HeadsAndFeetTests.essay,
        ])
        #expect(found.first?.article?.authors.first?.role == "苇川市委党校")
        let plain = try records([
            "立法联系点的实践与思考", "◎ 梁　田", "（全县已有联系点，共计 730070）个", "", HeadsAndFeetTests.essay,
        ])
        #expect(plain.first?.article?.authors.first?.role == nil)
    }

    @Test func readsWhatTheFootSaysOfTheAuthor() throws {
        let found = try essays(foot: ["[作者简介] 梁田，男，1975年生，苇川市人大常委会研究室主任，研究方向为地方立法。"])
        #expect(found.first?.article?.authors.first?.role == "苇川市人大常委会研究室主任")
        let other = try essays(foot: ["[作者简介] 沙明德，苇川市人大常委会研究室主任。"])
        #expect(other.first?.article?.authors.first?.role == nil)
    }

    @Test func readsAnOfficeBehindTheName() throws {
        let found = try records([
            "在全县人大工作座谈会上的讲话", "申屠敏　县人大常委会党组书记、主任", "2019年8月16日", "", "同志们：",
            HeadsAndFeetTests.essay,
        ])
        let speaker = found.first?.article?.authors.first
        #expect(speaker?.name == "申屠敏")
        #expect(speaker?.role == "县人大常委会党组书记、主任")
    }

    @Test func readsTwoNamesSetWide() throws {
        let found = try records([
            "县人大常委会视察供水工程", "", "　　8月9日，县人大常委会视察组到渡头镇视察供水工程，听取了有关汇报。", "（罗 琼 唐 晓）", "",
            "渡口边的议事亭", "◎ 沙小川", "", HeadsAndFeetTests.essay,
        ])
        #expect(found.first?.article?.authors.map(\.name) == ["罗琼", "唐晓"])
        #expect(!ClosingNote.areSpacedNames("（隆 重 开 幕）".scalarArray.dropFirst().dropLast()))
    }

    @Test func readsTheTellerAndTheWriters() throws {
        let found = try records([
            "我的履职三件宝", "讲述人：县人大代表　荀小荷", "整理：杜若　闻一", "", HeadsAndFeetTests.essay,
        ])
        #expect(found.first?.title == "我的履职三件宝")
        #expect(found.first?.article?.authors.map(\.name) == ["杜若", "闻一"])
    }

    // MARK: Narrow pages

    private static let speech =
        "各位委员对人民高度负责，畅所欲言，提出了许多好的意见，请有关部门认真研究，抓紧落实。物价是当前群众最关心的问题，"
        + "各级政府必须高度重视，采取有力措施，保持市场稳定，让群众安心过节。"

    /// An issue of a county, set in one column of 24 characters without contents.
    private func narrow(_ name: String, by maker: String) throws -> [Record] {
        let text = HeadsAndFeetTests.speech.wrapped(at: 24)
        let lines =
            [name, "一九八八年第二期", maker, "", "在县六届人大常委会第二次会议上的讲话", "县人大常委会主任　沙明德", "一九八八年七月十六日", ""]
            + text + text + ["", "", "关于视察草原建设情况的报告", "县人大常委会视察组", "（一九八八年七月五日）", ""] + text + text
        return try Bulletin(reading: lines.joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    @Test func takesANarrowBulletinForNoNewspaper() throws {
        let found = try narrow("苇川人大", by: "苇川县人大常委会办公室编")
        #expect(found.map(\.title) == ["在县六届人大常委会第二次会议上的讲话", "关于视察草原建设情况的报告"])
        #expect(found.map { $0.article?.authors.map(\.name) } == [["沙明德"], ["县人大常委会视察组"]])
        #expect(found.map { $0.dates.map(\.description) } == [["1988-07-16"], ["1988-07-05"]])
    }
}
