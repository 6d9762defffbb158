import Testing

@testable import CongressCore

/// 简报 of a county: no contents, headlines over set-in paragraphs, and all sorts of credits.
@Suite struct CountyBriefTests {
    private static let masthead = """
        澄河人大简报
        第6期
        澄河县人大常委会办公室　　2021年2月5日


        """

    private func records(_ text: String) throws -> [Record] {
        try Bulletin(reading: CountyBriefTests.masthead + text).records
    }

    private func authors(_ tail: String) throws -> [String] {
        let found = try records(
            """
            石门镇人大视察农村饮水安全工程
            　　2月3日，石门镇人大组织代表视察农村饮水安全工程，走访了三个村的十二户村民。
            \(tail)

            青桐镇人大开展代表接待日活动
            　　2月4日，青桐镇人大开展代表接待日活动，收集意见九条。
            """)
        #expect(found.map(\.title) == ["石门镇人大视察农村饮水安全工程", "青桐镇人大开展代表接待日活动"])
        return found[0].article?.authors.map { ($0.role.map { $0 + "|" } ?? "") + $0.name } ?? []
    }

    @Test(arguments: [
        ("　　来源：石门镇人大\n　　作者：甘雨桐　陶望舒\n　　编辑：戚飞", ["甘雨桐", "陶望舒"]),
        ("　　撰稿：甘雨桐、陶望舒　摄像：甘雨桐　编辑：戚飞", ["甘雨桐", "陶望舒"]),
        ("　　全媒体记者：甘雨桐　陶望舒\n　　编辑：戚飞　鲁达\n　　编审：叶青", ["全媒体记者|甘雨桐", "全媒体记者|陶望舒"]),
        ("　　（图文：甘雨桐 陶望舒 审核：叶青 终审：戚飞）", ["甘雨桐", "陶望舒"]),
        ("　　文/摄 甘雨桐", ["甘雨桐"]),
        ("　　活动受到村民的欢迎。　康雨桐", ["康雨桐"]),
        ("　　活动受到村民的欢迎。\n　康雨桐", ["康雨桐"]),
        ("　　（作者 甘雨桐 编辑 戚飞 审核 叶青）", ["甘雨桐"]),
        ("　　（魏雨桐　苗望舒）", ["魏雨桐", "苗望舒"]),
        ("　　来源：石门镇人大办公室　甘雨桐", ["甘雨桐"]),
        ("　　供稿单位：石门镇人大办公室\n　　编辑：戚飞", ["石门镇人大办公室"]),
    ])
    func readsWritersAmongEditors(_ tail: String, _ names: [String]) throws {
        #expect(try authors(tail) == names)
    }

    @Test func readsNamesThatALineEndTore() throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会，九名代表作了发言，县政府有关部门负责人到会听取了
            意见，并作了回应。（甘雨桐、陶望舒、戚飞、
            鲁达夫）
            """)
        #expect(found[0].article?.authors.map(\.name) == ["甘雨桐", "陶望舒", "戚飞", "鲁达夫"])
    }

    @Test func readsABodySetWideAsOneAuthor() throws {
        let found = try records(
            """
            关于全县农村饮水安全工程情况的调研报告
            县 人 大 农 工 委

            　　为了解全县农村饮水安全工程的情况，县人大农工委于1月20日至22日开展了调研。现将情况报告如下。
            　　一、基本情况
            　　全县已建成集中供水工程九十二处。
            """)
        #expect(found[0].kind == .inspection)
        #expect(found[0].article?.authors.map(\.name) == ["县人大农工委"])
    }

    @Test(arguments: ["（记者　甘雨桐　通讯员　陶望舒）", "（通讯员　甘雨桐）"])
    func partsHeadlinesAboveTheirReporters(_ reporters: String) throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会，九名代表作了发言。
            　　会议选举产生了座谈小组的召集人，通过了活动计划。

            石门镇人大办好民生实事
            　　\(reporters)2月4日，石门镇人大组织代表视察农村饮水安全工程，走访了三个村。
            """)
        #expect(found.map(\.title) == ["县人大常委会召开代表座谈会", "石门镇人大办好民生实事"])
        #expect(found[1].article?.authors.first?.name == "甘雨桐")
    }

    @Test(arguments: ["。　康雨桐", "。\n　康雨桐", "。（康雨桐）"])
    func beginsAColumnBehindASignature(_ ending: String) throws {
        let found = try records(
            """
            工作动态

            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会，九名代表作了发言\(ending)

            街道人大

            石门街道组织代表视察小区
            　　2月4日，石门街道人大工委组织代表视察小区。
            """)
        #expect(found.map { $0.article?.column } == ["工作动态", "街道人大"])
    }

    @Test func readsHeadlinesOfGroupsOfDeputies() throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会，九名代表作了发言。

            12个代表小组完成专题调研工作
            　　根据年度工作安排，全县12个代表小组开展了专题调研，共形成调研报告十二份。
            """)
        #expect(found.map(\.title) == ["县人大常委会召开代表座谈会", "12个代表小组完成专题调研工作"])
    }

    @Test(arguments: ["区人大动态", "基层人大动态", "简讯"])
    func readsTitlesThatOpenTheirParagraph(_ column: String) throws {
        let found = try records(
            """
            \(column)

            　　石门集体调研文旅产业、体育产业。1月24日，镇人大主席团成员对文旅产业开展集体调研，察看了
            三处景区。与会代表提出意见建议。（甘雨桐、陶望舒）
            　　青桐专题调研行政复议工作。1月17日上午，镇人大主席鲁达夫一行到司法所调研。（戚飞）
            """)
        #expect(found.map(\.title) == ["石门集体调研文旅产业、体育产业", "青桐专题调研行政复议工作"])
        #expect(found.map { $0.article?.column } == [column, column])
        #expect(found.map { $0.dates.map(\.description) } == [["2021-01-24"], ["2021-01-17"]])
    }

    @Test func readsTheReporterOfAWire() throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　澄河新闻网讯　记者　甘雨桐：2月3日上午，县人大常委会召开代表座谈会，九名代表发言。
            """)
        #expect(found[0].article?.authors.map(\.name) == ["甘雨桐"])
        #expect(found[0].dates.map(\.description) == ["2021-02-03"])
    }

    @Test func partsHeadlinesOfTwoLinesBehindAWholeText() throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会。主任黎光远出席会议。

            县人大常委会副主任沙明德
            走访慰问困难职工和困难群众
            　　按照统一安排，近日，县人大常委会副主任沙明德到基层走访慰问困难职工。

            石门镇人大召开评议工作动员会
            　　为改进作风，石门镇人大召开评议工作动员会，三个站所负责人参加。
            """)
        #expect(
            found.map { $0.title?.filter { $0 != " " } } == [
                "县人大常委会召开代表座谈会", "县人大常委会副主任沙明德走访慰问困难职工和困难群众", "石门镇人大召开评议工作动员会",
            ])
    }

    @Test func takesNoFirstLineOfAParagraphForAHeadline() throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会。主任黎光远出席会议。
            　　截至规定的代表提出议案的截止时间，大会共收到议案
            十四件。
            """)
        #expect(found.count == 1)
    }

    @Test func dropsTheNameOfThePublicationBesideAPageNumber() throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会。主任黎光远出席会议，部分代表参加了
            视察。县人大常委会办公室作了汇报。

            ·1·

            澄河人大简报

            石门镇人大召开评议工作动员会
            　　2月4日，石门镇人大召开评议工作动员会，三个站所负责人参加。
            """)
        #expect(found.map(\.title) == ["县人大常委会召开代表座谈会", "石门镇人大召开评议工作动员会"])
    }

    @Test(arguments: [
        "3月8日，县人大常委会主任黎光远在石门镇考察代表联络站（石门镇人大办公室供稿）",
        "3月8日，县人大常委会主任黎光远在石门镇考察（县人大办　甘雨桐摄影报道）",
        "图1　3月8日，县人大常委会主任黎光远在石门镇考察代表联络站",
    ])
    func takesCaptionsByTheirCreditsAndNumbers(_ caption: String) throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会。（甘雨桐）

            \(caption)
            """)
        #expect(found.map(\.kind) == [.article, .photo])
        #expect(found[1].dates.map(\.description) == ["2021-03-08"])
        #expect(found[1].people.map(\.name) == ["黎光远"])
    }

    @Test func takesPointersOfAPicturePageForCaptions() throws {
        let found = try records(
            """
            县人大常委会召开代表座谈会
            　　2月3日，县人大常委会召开代表座谈会。（甘雨桐）

            图片报道

            　　▲县人大常委会主任黎光远（前排左二）在石门镇调研烤烟生产

            　　▲副主任沙明德（右一）与县人大代表、民间艺人农阿妹交谈
            """)
        #expect(found.map(\.kind) == [.article, .photo, .photo])
        #expect(found[1].people.map(\.name) == ["黎光远"])
    }

    @Test func readsHeadlinesThatOpenWithAStreet() throws {
        let found = try records(
            """
            乡镇传真

            石门街道：
            代表“夜话”解难题
            　　入夜，石门街道第三代表联络站灯火通明，两名县人大代表和居民们聊加装电梯的事。
            　　（石门街道人大工委供稿）

            青桐镇：“三张清单”管好代表建议
            　　2月8日，青桐镇人大召开推进会，十八件建议一一对账。
            """)
        #expect(
            found.map { $0.title?.filter { $0 != " " } } == ["石门街道：代表“夜话”解难题", "青桐镇：“三张清单”管好代表建议"])
        #expect(found.map { $0.article?.column } == ["乡镇传真", "乡镇传真"])
    }

    @Test func keepsCrossheadsBehindSignsInTheirText() throws {
        let found = try records(
            """
            陶望舒：听民声 代好言
            甘雨桐
            　　■人物名片
            　　陶望舒，县十五届、十六届人大代表，石门镇霜降坪村党支部书记。
            　　■履职故事
            　　“当选近十年来，我一直提醒自己要为基层群众代言。”陶望舒说。
            """)
        #expect(found.count == 1)
        #expect(found[0].article?.authors.map(\.name) == ["甘雨桐"])
    }

    @Test func takesNoParagraphsForACaption() throws {
        let found = try records(
            """
            县人大常委会机关开展学习研讨
            　　2月3日，县人大常委会机关开展学习研讨，主任黎光远主持会议并讲话，机关干部参加会议。
            　　大家一致认为，要学习好、领会好、贯彻好会议精神，把牢人大工作的正确方向。
            　　摄影：甘雨桐
            """)
        #expect(found.map(\.kind) == [.article])
    }

    @Test func datesATextByTheDayThatFollowsACount() throws {
        let found = try records(
            """
            我县乡镇选举任务圆满完成
            　　到1月30日止，各乡镇均已完成选举任务。1月31日上午，石门镇举行选举，补选了副镇长。
            """)
        #expect(found[0].dates.map(\.description) == ["2021-01-31"])
    }
}
