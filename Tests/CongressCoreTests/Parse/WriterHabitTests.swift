import Testing

@testable import CongressCore

/// How magazines and newsletters of congresses name who wrote, told or sent a text, and where a text
/// without contents begins.
@Suite struct WriterHabitTests {
    private static let top = ["苇川人大", "2019年第4期", "苇川县人大常委会办公室主办", "2019年8月30日", ""]
    private static let essay = "　　代表来自群众，更要回到群众中去，听得懂方言，坐得住板凳，把听来的话一件一件地办好。"
    private static let more = "　　全镇十二个村各设一处联络点，代表每月十五日到点上接待来访的群众，当场记，当场答。"

    private static let long =
        "　　去年冬天，镇里把接待日的记录汇成一册，逐条写明谁来办、何时办完，贴在村口的公告栏里，办完一条，划去一条。"

    private func records(_ lines: [String]) throws -> [Record] {
        try Bulletin(reading: (WriterHabitTests.top + lines).joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    private func scalars(_ text: String) -> ArraySlice<Unicode.Scalar> {
        Array(text.unicodeScalars)[...]
    }

    // MARK: Senders

    /// （柳溪镇） below a brief says who sent it, as （柳溪镇人大） does.
    @Test func aPlaceInBracketsSendsABrief() throws {
        let found = try records([
            "柳溪镇人大代表查看河道清淤", "", WriterHabitTests.essay, "（柳溪镇）", "", "东湖乡人大代表走进农家书屋", "",
            WriterHabitTests.more, "（东湖乡）",
        ])
        #expect(found.map(\.title) == ["柳溪镇人大代表查看河道清淤", "东湖乡人大代表走进农家书屋"])
        #expect(found.map { $0.article?.authors.map(\.name) } == [["柳溪镇"], ["东湖乡"]])
        #expect(found.allSatisfy { $0.article?.authors.first?.isOrganisation == true })
    }

    @Test(arguments: [
        ("柳溪镇", true), ("东湖县", true), ("石桥区", true), ("原柳溪镇", false), ("各乡镇", false),
        ("示范区", false),
        ("便民区", false), ("柳溪镇代表", false), ("乡镇", false),
    ])
    func tellsAPlaceThatSigns(_ inner: String, _ signs: Bool) {
        #expect(SignedPlace.isOne(scalars(inner)) == signs)
    }

    @Test(arguments: [
        ("桥头镇人大", true), ("东湖县人大", true), ("做实乡镇人大", false), ("走进人大", false), ("桥头镇人大代表", false),
    ])
    func tellsACongressAlone(_ line: String, _ isOne: Bool) {
        #expect(SignedPlace.isCongress(scalars(line)) == isOne)
    }

    /// 桥头镇人大 below a title, and a team below the —— line of a title, wrote the text.
    @Test func bodiesBelowTitlesWroteTheTexts() throws {
        let found = try records([
            "监督贵在较真", "◎ 梁　田", "", WriterHabitTests.essay, "", "板凳会上话家常", "桥头镇人大", "",
            WriterHabitTests.more, "", "代表履职如何考评", "——基层人大工作的几个问题", "县人大常委会代表履职课题组", "",
            WriterHabitTests.essay,
        ])
        #expect(found.map(\.title) == ["监督贵在较真", "板凳会上话家常", "代表履职如何考评"])
        #expect(
            found.map { $0.article?.authors.map(\.name) } == [["梁田"], ["桥头镇人大"], ["县人大常委会代表履职课题组"]])
    }

    /// 县人大常委会执法检查组（2019年5月） below the title of its report.
    @Test func aDateMayStandBehindABody() throws {
        let found = try records([
            "关于检查食品安全法实施情况的报告", "", "县人大常委会执法检查组（2019年5月）", "",
            "　　根据年度工作安排，检查组对法律实施情况进行了检查。现将有关情况报告如下。", "　　一、主要做法", WriterHabitTests.more,
        ])
        #expect(found.first?.article?.authors.map(\.name) == ["县人大常委会执法检查组"])
        #expect(found.first?.dates.map(\.description) == ["2019-05"])
    }

    @Test func leavesABracketThatIsNoDate() {
        #expect(Byline.undated(scalars("某检查组（摘要）")).count == 8)
        #expect(Byline.undated(scalars("某检查组（5月）")).count == 8)
        #expect(Byline.undated(scalars("某检查组（2019年5月）")).count == 4)
    }

    // MARK: Names

    @Test func countsNobodyForThoseBesides() {
        #expect(Byline.read(scalars("陶晓景等")).authors.map(\.name) == ["陶晓景"])
        #expect(Byline.withoutOthers(scalars("平等")).count == 2)
        #expect(Byline.withoutOthers(scalars("不分先后等")).count == 5)
    }

    @Test func readsWhoToldAndWhoWrote() throws {
        let byline = Byline.read(scalars("顾长河口述　骆　斌整理"))
        #expect(byline.authors.map(\.name) == ["骆斌"])
        #expect(byline.authors.map(\.role) == ["整理"])
        let found = try records([
            "监督贵在较真", "◎ 梁　田", "", WriterHabitTests.essay, "", "我与代表证的故事", "顾长河口述　骆斌整理", "",
            WriterHabitTests.more,
        ])
        #expect(found.map(\.title) == ["监督贵在较真", "我与代表证的故事"])
        #expect(found.last?.article?.authors.map(\.name) == ["骆斌"])
    }

    /// The line heads the first text in the body too, whether the contents print the credit or not.
    @Test(arguments: ["我与代表证的故事　　顾长河口述　骆斌整理（3）", "我与代表证的故事（3）"])
    func cutsTheCreditOffATitle(_ entry: String) throws {
        let found = try records([
            "目录", "口述历史", entry, "监督贵在较真　　梁田（5）", "", "口述历史", "", "我与代表证的故事　　顾长河口述　骆斌整理",
            "", WriterHabitTests.more, "", "监督贵在较真", "梁田", "", WriterHabitTests.essay,
        ])
        #expect(found.map(\.title) == ["我与代表证的故事", "监督贵在较真"])
        #expect(found.first?.article?.authors.map(\.name) == ["骆斌"])
    }

    @Test(arguments: ["代表口述历史资料整理", "老支书口述往事", "口述史的整理"])
    func takesNoTitleForACredit(_ line: String) {
        #expect(ToldCredit(scalars(line)) == nil)
    }

    @Test func cutsTheCreditOffTheContents() {
        let line = ContentsLine(scalars("我参加了乡里的普选　顾长河口述　骆　斌整理（24）"))
        #expect(line.title == "我参加了乡里的普选")
        #expect(ContentsLine(scalars("老支书口述的往事　（24）")).title == "老支书口述的往事")
    }

    // MARK: Speeches

    /// （2019年3月18日　县人大常委会会议室）: when and where a speech was given.
    @Test(arguments: ["（2019年3月18日　县人大常委会会议室）", "（2019年3月18日　县影剧院）"])
    func readsWhereASpeechWasGiven(_ note: String) throws {
        let found = try records([
            "在全县人大工作座谈会上的讲话", "", note, "", "　　同志们：", WriterHabitTests.essay, WriterHabitTests.more,
        ])
        #expect(found.map(\.kind) == [.speech])
        #expect(found.first?.dates.map(\.description) == ["2019-03-18"])
        #expect(found.first?.article?.authors.isEmpty == true)
    }

    @Test(arguments: [
        ("县人大常委会会议室", true), ("县委党校", true), ("日县礼堂", true), ("县人大常委会", false), ("会议室里掌声不断", false),
        ("在会议室，讨论", false),
    ])
    func tellsAHall(_ words: String, _ isOne: Bool) {
        #expect(MeetingHall.isOne(behind: scalars(words)) == isOne)
    }

    /// ◎领导讲话 is a column, ◎ 沙小川 an author.
    @Test func marksStandBeforeColumnsToo() throws {
        let found = try records([
            "◎领导讲话", "", "在全县人大工作座谈会上的讲话", "（2019年3月18日）", "", "　　同志们：", WriterHabitTests.essay, "",
            "◎代表风采", "", "渡口边的议事亭", "◎ 沙小川", "", WriterHabitTests.more,
        ])
        #expect(found.map { $0.article?.column } == ["领导讲话", "代表风采"])
        #expect(found.last?.article?.authors.map(\.name) == ["沙小川"])
    }

    /// Below 交流发言 every text was spoken, also one that addresses nobody.
    @Test func talksStandInTheirColumn() throws {
        let found = try records([
            "交流发言", "", "立足镇情做实监督", "桥头镇人大", "", WriterHabitTests.essay, "", "经验交流", "",
            "把选民接待日办到集市上",
            "柳溪镇人大", "", WriterHabitTests.more,
        ])
        #expect(found.map(\.kind) == [.speech, .article])
    }

    @Test(arguments: ["怎样写好视察报告", "浅谈执法检查报告", "如何撰写调研报告"])
    func anEssayOnReportsIsNone(_ title: String) throws {
        let found = try records([title, "◎ 梁　田", "", WriterHabitTests.essay, WriterHabitTests.more])
        #expect(found.map(\.kind) == [.article])
    }

    @Test(arguments: ["关于写好乡村振兴“后半篇文章”的调研报告", "如何破解养老难题——关于全县养老服务工作的视察报告"])
    func aReportMayAskHow(_ title: String) throws {
        let found = try records([
            title, "◎ 县人大社会委", "", WriterHabitTests.essay, WriterHabitTests.more,
        ])
        #expect(found.map(\.kind) == [.inspection])
    }

    /// News and papers among the talks.
    @Test(arguments: [
        ("全县人大工作会议召开", "　　3月18日，全县人大工作会议在县城召开，总结了一年来的工作，部署了今年的任务。"),
        ("关于印发交流材料的通知", "　　现将会议交流材料印发给你们，请结合实际学习借鉴，抓好各项工作的落实。"),
    ])
    func leavesNewsAmongTalks(_ title: String, _ text: String) throws {
        let found = try records([
            "交流发言", "", title, "县人大常委会办公室", "", text, "", "立足镇情做实监督", "桥头镇人大", "",
            WriterHabitTests.essay,
        ])
        #expect(found.map(\.kind) == [.article, .speech])
    }

    /// Questions over those who ask, in the record of one inquiry, are no titles.
    @Test func leavesQuestionsOverWhoAsks() throws {
        let answer = "　　感谢提问。我们已把养老设施用地纳入规划，今年安排三个地块，年底前全部供地，欢迎代表继续监督。"
        let found = try records([
            "专题询问实录", "　　4月12日，县人大常委会就养老服务工作开展专题询问，主任会议全体成员到场听答。",
            "社会办养老机构用地难如何破解", "县人大常委会委员　沙小川", answer, "县自然资源局局长　梁　田", answer,
            "农村养老短板怎样补齐", "县人大代表　施国平", answer, "县民政局局长　古松年", answer,
        ])
        #expect(found.count == 1)
    }

    // MARK: Where a text begins

    /// Behind a note that signs the text above another text begins, with its title, as wide as that may be.
    @Test func aTitleFollowsASignature() throws {
        let found = try records([
            "县人大常委会视察河道清淤", "", WriterHabitTests.essay + "（梁　田）", "",
            "东湖乡开展纪念人民代表大会成立六十五周年专题宣传月系列活动", "", WriterHabitTests.more, WriterHabitTests.essay,
            "（东湖乡）",
        ])
        #expect(found.map(\.title).last == "东湖乡开展纪念人民代表大会成立六十五周年专题宣传月系列活动")
        #expect(found.count == 2)
    }

    /// Blank lines around the titles of short items part no paragraphs: a title alone begins the next.
    @Test func titlesStandApartWhereParagraphsDoNot() throws {
        let items = ["监督贵在较真 梁　田", "板凳会开到田埂上", "渡口边的议事亭 沙小川", "茶馆里的民情账 骆　斌"].flatMap {
            let words = $0.split(separator: " ").map(String.init)
            return [words[0]] + words.dropFirst().map { "◎ " + $0 }
                + ["", WriterHabitTests.essay, WriterHabitTests.long, "　　有人说，这本册子比什么报表都管用。"]
                + [WriterHabitTests.more, ""]
        }
        #expect(try records(items).map(\.title) == ["监督贵在较真", "板凳会开到田埂上", "渡口边的议事亭", "茶馆里的民情账"])
    }

    /// Pages without blank lines: the indents tell a title over its writer.
    @Test func indentsTellATitleOverItsWriter() throws {
        func item(_ head: [String]) -> [String] {
            head + [
                "　　代表来自群众，更要回到群众中去，听得懂方言，坐得住", "板凳，把听来的话一件一件地办好，办到群众的心坎上去，一",
                "件也不能少。", "　　全镇十二个村各设一处联络点，代表每月十五日到点上接", "待来访的群众，当场记，当场答，不把问题带回镇里去过夜。",
                "　　去年冬天，镇里把接待日的记录汇成一册，逐条写明谁来", "办、何时办完，贴在村口的公告栏里。",
            ]
        }
        let found = try records(
            item(["监督贵在较真", "◎ 梁　田"]) + item(["渡口边的议事亭", "◎ 沙小川"]) + [
                "", "- 1 -", "",
            ]
                + item(["茶馆里的民情账", "◎ 骆　斌"]) + ["", "- 2 -", ""] + item(["桥头的接待点", "◎ 陶　景"])
                + ["", "- 3 -", ""] + item(["我的接待日", "东湖县人大代表　顾长河"]))
        #expect(found.last?.title == "我的接待日")
        #expect(found.last?.article?.authors.map(\.name) == ["顾长河"])
        #expect(found.count == 5)
    }

    /// An issue whose contents give no pages, and no author of its third text.
    private func listed(_ texts: [(lines: [String], author: String?)]) throws -> [String?] {
        let table = texts.flatMap { text in
            text.lines.dropLast()
                + [(text.lines.last ?? "") + (text.author.map { "　　/" + $0 } ?? "")]
        }
        let body = texts.flatMap { text in
            text.lines + (text.author.map { [$0] } ?? [])
                + [WriterHabitTests.essay, WriterHabitTests.more]
        }
        return try records(["目　录", "【特别策划】"] + table + ["", "特别策划"] + body).map(\.title)
    }

    /// Lines of the contents that stand apart in the body are two titles, though the first has no author.
    @Test func titlesThatStandApartInTheBodyAreTwo() throws {
        let titles = try listed([
            (["监督贵在较真"], "梁田"), (["茶馆里的民情账"], "骆斌"), (["做代表就要做群众的贴心人"], nil),
            (["渡口边的议事亭"], "沙小川"), (["桥头的接待点"], "陶景"),
        ])
        #expect(titles == ["监督贵在较真", "茶馆里的民情账", "做代表就要做群众的贴心人", "渡口边的议事亭", "桥头的接待点"])
    }

    @Test func halvesThatStandTogetherAreOneTitle() throws {
        let titles = try listed([
            (["监督贵在较真"], "梁田"), (["茶馆里的民情账"], "骆斌"),
            (["在田埂上听民声解民忧聚民智", "把接待点办成群众的连心桥"], "沙小川"), (["桥头的接待点"], "陶景"),
        ])
        #expect(titles.count == 4)
        #expect(titles[2]?.contains("把接待点办成群众的连心桥") == true)
    }

    /// Where paragraphs stand apart as well, a short line among them is a crosshead.
    @Test func keepsCrossheadsAmongParagraphsThatStandApart() throws {
        let part = ["", WriterHabitTests.essay, "", WriterHabitTests.more]
        let lines =
            ["监督贵在较真", "◎ 梁　田"] + part + part + ["", "田埂上的答卷"] + part + part + ["", "茶馆里的账"] + part
        #expect(try records(lines).map(\.title) == ["监督贵在较真"])
    }
}
