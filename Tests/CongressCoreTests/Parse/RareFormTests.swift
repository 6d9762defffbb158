import Testing

@testable import CongressCore

/// Forms that few editors print, and those who do print plainly.
@Suite struct RareFormTests {
    private static let top = ["苇川人大", "2019年第4期", "苇川县人大常委会办公室主办", ""]
    private static let essay = [
        "　　代表来自群众，更要回到群众中去，听得懂方言，坐得住板凳。", "　　三年来，代表小组每月走访一个村，把听来的话一件一件地办好。", "",
    ]

    private func bulletin(_ lines: [String]) throws -> Bulletin {
        try Bulletin(reading: (RareFormTests.top + lines).joined(separator: "\n"))
    }

    private func first(_ lines: [String]) throws -> Record {
        try #require(try bulletin(lines).records.first)
    }

    /// A number alone is text, however many zeros it has.
    @Test(arguments: ["000001", "（000008）", "A000007", "5/2019"])
    func readsALineOfFigures(_ line: String) throws {
        #expect(try Bulletin(reading: line).records.allSatisfy { $0.kind != .chronicle })
    }

    // MARK: Writers

    @Test func readsTheWriterBehindTheSource() throws {
        let found = try first(["渡口边的议事亭", "来源：苇川日报　作者：梁　田", ""] + RareFormTests.essay)
        #expect(found.article?.source == "苇川日报")
        #expect(found.article?.authors.map(\.name) == ["梁田"])
    }

    @Test func partsReportersWhomNoBlankParts() throws {
        let found = try first(
            ["县人大常委会视察供水工程", "　　本报讯（记者梁田通讯员沙小川）8月16日，县人大常委会视察供水工程。"] + RareFormTests.essay)
        #expect(found.article?.authors.map(\.name) == ["梁田", "沙小川"])
        #expect(found.article?.authors.map(\.role) == ["记者", "通讯员"])
    }

    @Test(arguments: ["▲１１月１日，县人大常委会主任梁田（前排", "▲11月1日，县人大常委会主任梁田（前排"])
    func takesNoCaptionForTheWriter(_ caption: String) throws {
        let found = try bulletin([caption, "左三）在渡口查看水位"] + RareFormTests.essay)
        #expect(found.records.allSatisfy { $0.article?.authors.isEmpty ?? true })
    }

    @Test(arguments: ["□梁　田　摄影　沙小川", "◎梁　田　摄影　沙　川", "文/梁　田　图/沙　川"])
    func takesNoPhotographerForTheWriter(_ byline: String) throws {
        let found = try first(["渡口边的议事亭", byline, ""] + RareFormTests.essay)
        #expect(found.article?.authors.map(\.name) == ["梁田"])
    }

    @Test func readsWhoSentTheTextsAbove() {
        #expect(
            SharedCredits.names(in: "以上两则　梁　田".scalarArray[...]).map { String(scalars: $0.trimmed) }
                == "梁　田")
        #expect(SharedCredits.names(in: "以上".scalarArray[...]) == nil)
    }

    // MARK: Rows of names

    /// A bracket without its other half hides nothing behind it.
    @Test func aStrayBracketHoldsNothing() {
        let row = "方　寸）（女）王".scalarArray[...]
        #expect(row.inBrackets == [false, false, false, false, true, true, true, false])
        #expect(Array("（甲（乙））丙".scalarArray[...].inBrackets.suffix(2)) == [true, false])
    }

    // MARK: Titles

    @Test func takesTheKickerThatTheContentsPrint() throws {
        let entries = [
            "梁田强调　把民生实事办到群众的心坎上………………………1", "渡口边的议事亭……沙小川（2）", "一辆车的约定……茅草（3）", "一座桥的故事……谷雨（4）",
        ]
        let texts = [
            ["县委书记梁田在调研教育工作时强调", "把民生实事办到群众的心坎上"], ["渡口边的议事亭", "沙小川"], ["一辆车的约定", "茅　草"],
            ["一座桥的故事", "谷　雨"],
        ]
        let found = try first(
            ["目　录", ""] + entries + [""] + texts.flatMap { $0 + [""] + RareFormTests.essay })
        #expect(found.title == "梁田强调 把民生实事办到群众的心坎上")
    }

    @Test func takesATextAboutASpeechForNone() throws {
        let found = try first(
            ["学习在全国人民代表大会上的重要讲话", "梁　田", ""] + RareFormTests.essay)
        #expect(found.kind == .article)
    }

    @Test func closesUpFiguresSetWide() throws {
        let found = try first(["把 账 本 晒 在 2 0 1 9", "梁　田", ""] + RareFormTests.essay)
        #expect(found.title == "把账本晒在2019")
    }

    @Test func tellsWhoPresidedAboveAHeadline() {
        #expect(Headline.presides("石坚主持　江帆作政府工作报告".scalarArray[...]))
        #expect(!Headline.presides("石坚主持会议，江帆作政府工作报告".scalarArray[...]))
    }

    /// When and where a report was given, without a dash and over one line or two.
    @Test(arguments: [
        ["二〇一九年五月十七日在苇川县第七届", "人民代表大会第三次会议上"], ["2019年5月17日在苇川县第七届人民代表大会第三次会议上"],
    ])
    func readsWhereAReportWasGiven(_ delivery: [String]) throws {
        let found = try first(
            ["关于全县教育工作情况的报告"] + delivery + ["苇川县副县长　梁　田", "", "各位代表："] + RareFormTests.essay)
        #expect(found.title == "关于全县教育工作情况的报告")
        #expect(found.dates.map(\.description) == ["2019-05-17"])
        #expect(found.article?.authors.map(\.name) == ["梁田"])
    }

    // MARK: Around the texts

    @Test func takesTheCaptionOfTheCoverOutOfTheColophon() throws {
        let found = try bulletin(
            ["渡口边的议事亭", "梁　田", ""] + RareFormTests.essay + [
                "封面：代表走进社区食堂　沙小川　摄", "主管：苇川县人大常委会", "主办：苇川县人大常委会办公室", "地址：苇川县解放路1号",
                "邮编：310000", "印刷：苇川印刷厂",
            ])
        #expect(found.records.filter { $0.kind == .photo }.map(\.text) == ["封面：代表走进社区食堂沙小川摄"])
        #expect(found.issue.matter.contains { $0.what == .colophon && $0.text.contains("邮编") })
    }

    /// A dated line apart from whole paragraphs that follow each other closely.
    @Test func takesADatedLineBetweenParagraphsForACaption() throws {
        let caption = "1月9日，石门街道代表团在讨论民生实事候选项目"
        let found = try bulletin(
            ["渡口边的议事亭", "梁　田", ""] + RareFormTests.essay + [caption, ""] + RareFormTests.essay)
        #expect(found.records.filter { $0.kind == .photo }.map(\.text) == [caption])
    }

    /// A text that lost its cover tells by its running heads how the publication is called.
    @Test func knowsTheNameBesideTheIssue() throws {
        let torn = [
            "　　在走访中，代表们把听来的话记在本子上，一件一件地催，一件一件", "", "地办，群众看得见变化。", "",
        ]
        let texts = ["经验交流", "代表风采", "工作研究", "监督工作"].flatMap { column in
            ["把民生办成实事的\(column)新做法", "梁　田", ""] + RareFormTests.essay.dropLast()
                + [torn[0], "苇川人大　\(column)　2014.5"] + torn[2...]
        }
        let found = try Bulletin(reading: texts.joined(separator: "\n")).records
        #expect(found.count == 4)
        #expect(found.allSatisfy { $0.text.contains("一件一件地办") })
    }

    @Test(arguments: ["苇川人大｜重要会议", "代表风采 | 苇川人大", "2019年第4期　苇川人大"])
    func knowsHeadsBesideTheNameOfTheColumn(_ head: String) throws {
        let source = try Array(RareFormTests.top.joined(separator: "\n").utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        let names = RunningNames(bulletin: LineCleaner().clean(source))
        let text = head.scalarArray.filter { !$0.isLayoutBlank }[...]
        #expect(names.occurBesideColumn(in: text) || names.occur(in: text))
    }

    @Test func readsPagesInChineseFigures() {
        let line = ContentsLine("关于批准县级决算的决议……（十二）".scalarArray[...])
        #expect(line.page == 12)
        #expect(line.title == "关于批准县级决算的决议")
    }

    // MARK: Years, months and weeks

    @Test func readsTheYearOfAChronicleAlone() {
        var numbers = IssueNumbers()
        numbers.readAlone("2017年苇川县人大大事记".scalarArray[...])
        #expect(numbers.year == 2017)
    }

    @Test func readsTheMonthsOfOneHeading() {
        for text in ["十一月、十二月", "十一、十二月份", "11—12月份"] {
            #expect(ChronicleOpening.months(text.scalarArray[...]) == 11)
        }
        #expect(ChronicleOpening.isPeriod("第二周".scalarArray[...]).isOne)
    }
}
