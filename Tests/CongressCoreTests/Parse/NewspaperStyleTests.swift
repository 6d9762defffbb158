import Testing

@testable import CongressCore

/// One page of a newspaper in many layouts, as its text comes out of a file: titles above their texts,
/// below or both, columns of many widths, lines apart or close, set in or not, set wide or not.
@Suite struct NewspaperStyleTests {
    struct Style: CustomTestStringConvertible, Sendable {
        enum Heads: Sendable { case above, below, mixed }

        var heads: Heads
        var width: Int
        /// A blank line between any two lines of a column.
        var isApart: Bool
        var isSetIn = false
        var isWide = false
        /// 本报讯 opens the news; else a note closes it.
        var opensNews = true
        var subtitleFirst = true

        var testDescription: String {
            "\(heads) \(width)\(isApart ? " apart" : "")\(isSetIn ? " set in" : "")"
                + "\(isWide ? " wide" : "")\(opensNews ? "" : " notes")"
                + (subtitleFirst ? "" : " subtitle last")
        }
    }

    static let styles: [Style] = [
        Style(heads: .below, width: 16, isApart: true),
        Style(heads: .above, width: 16, isApart: true),
        Style(heads: .mixed, width: 16, isApart: true),
        Style(heads: .below, width: 14, isApart: true, isSetIn: true),
        Style(heads: .above, width: 14, isApart: true, isSetIn: true, subtitleFirst: false),
        Style(heads: .below, width: 12, isApart: true, isWide: true),
        Style(heads: .above, width: 12, isApart: true, isWide: true, opensNews: false),
        Style(heads: .below, width: 18, isApart: false, isSetIn: true, opensNews: false),
        Style(heads: .above, width: 18, isApart: false, isSetIn: true),
        Style(heads: .mixed, width: 18, isApart: false, isSetIn: true, isWide: true),
        Style(heads: .below, width: 22, isApart: false, isWide: true, subtitleFirst: false),
        Style(heads: .above, width: 22, isApart: false, opensNews: false),
        Style(heads: .mixed, width: 20, isApart: true, isWide: true),
        Style(heads: .below, width: 16, isApart: false, opensNews: false),
    ]

    @Test(arguments: styles)
    func readsThePage(_ style: Style) throws {
        let found = try Bulletin(reading: NewspaperPage(style).text).records
        let articles = found.filter { $0.kind == .article }
        #expect(
            articles.map { $0.title?.filter { $0 != " " } } == [
                "把好事办实把实事办好", "禾津市第六届人民代表大会第二次会议副秘书长名单", "市六届人大二次会议隆重开幕",
                "扬帆起航正当时", "主席团举行第二次会议",
            ])
        #expect(articles.first?.article?.subtitle == "市人大常委会一年来工作综述")
        #expect(articles.first?.article?.authors.map(\.name) == ["闻晓"])
        #expect(found.count { $0.kind == .photo } == 1)
    }

    @Test(arguments: styles)
    func losesNoLine(_ style: Style) throws {
        let source = try Array(NewspaperPage(style).text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        let bulletin = BulletinParser().parse(source).0
        #expect(Ledger(bulletin).unaccounted(in: source).isEmpty)
    }

    // MARK: Single habits of pages

    /// Two columns, each broken off in mid-sentence where the other begins.
    @Test func putsColumnsBackInOrder() throws {
        let page = NewspaperPage(Style(heads: .above, width: 16, isApart: true))
        let river = page.column("沿河的村子都说这条河变清了，走了二十里河堤，把排污口一个一个记在本子上，又带到会上来问个明白的，正是住在河边的三位市人大代")
        let rest = page.column("表。住建部门当面作了答复。村民们说，从前绕着走的河，如今天天有人来散步，钓鱼的人也回来了。")
        let school = page.column("山里的学校离家远，从前要走两个小时，孩子们天不亮就要出门，下雪的日子更难走，最快也要一个半小")
        let bus = page.column("时。新学期开学的时候，两辆校车开进了山村，家长们把孩子送上车，终于放下了心里的石头。")
        let found = try Bulletin(
            reading: page.lead + "一条河的回归\n\n" + river + "\n一辆车的约定\n\n" + school + "\n\n" + rest
                + "\n\n"
                + bus
        ).records
        #expect(found.first { $0.title == "一条河的回归" }?.text.contains("市人大代表。住建") == true)
        #expect(found.first { $0.title == "一辆车的约定" }?.text.contains("一个半小时。新学期") == true)
    }

    @Test func readsItemsOfOneRubric() throws {
        let page = NewspaperPage(Style(heads: .above, width: 16, isApart: true))
        let found = try Bulletin(
            reading: page.lead + "会 场 花 絮\n\n会场里的老花镜\n\n"
                + page.column("签到处的桌子上放着十副老花镜，度数从低到高排成一排，几位年纪大的代表试了试，笑着夸工作人员想得真周到。")
                + "手语老师上了台\n\n"
                + page.column("主席台旁边站着一位手语老师，报告念到哪里，她的手就比划到哪里，坐在前排的听障代表看得很专心，不时点头。")
        ).records
        let items = found.suffix(2)
        #expect(items.map(\.title) == ["会场里的老花镜", "手语老师上了台"])
        #expect(items.map { $0.article?.column } == ["会场花絮", "会场花絮"])
    }

    /// A list of offices and names is no heading: the title stands below it.
    @Test func readsARollOfOffices() throws {
        let page = NewspaperPage(Style(heads: .above, width: 16, isApart: true))
        let found = try Bulletin(
            reading: page.lead + page.lead + "秘书长 方 明\n\n组织组组长 马 骁\n\n宣传组组长 王 宁\n\n"
                + "（2021年3月3日禾津市第六届人民代表大会\n第二次会议主席团第一次会议通过）\n\n"
                + "禾津市第六届人民代表大会第二次会议\n秘书处机构设置\n\n"
        ).records
        #expect(found.count == 3)
        let roll = try #require(found.last)
        #expect(roll.title == "禾津市第六届人民代表大会第二次会议秘书处机构设置")
        #expect(roll.text.contains("组织组组长"))
    }

    @Test(arguments: [
        "禾津日报\n2021年3月4日 星期四 责编 于宁 版式 石小溪\n第5021期 今日8版",
        "2021年3月4日 星期四 禾津日报 两会特刊 3",
    ])
    func namesTheNewspaperWhereverItsHeadStands(_ head: String) throws {
        let page = NewspaperPage(Style(heads: .above, width: 16, isApart: true))
        let issue = try Bulletin(reading: page.lead + "\n" + head + "\n\n" + page.lead).issue
        #expect(issue.publication == "禾津日报")
        #expect(issue.published?.description == "2021-03-04")
    }

    @Test func readsTheEndOfASessionToldClausesBehind() throws {
        let page = NewspaperPage(Style(heads: .above, width: 16, isApart: true))
        let meetings = try Bulletin(
            reading: "市六届人大二次会议胜利闭幕\n\n"
                + page.column(
                    "本报讯（记者闻晓）历时三天的禾津市第六届人民代表大会第二次会议，在圆满完成各项议程后，2021年3月6日下午在市会堂胜利闭幕。")
                + page.column("大会由执行主席柏青主持。会议表决通过了关于政府工作报告的决议。") + page.lead
        ).readings.map(\.facts)
        let meeting = try #require(meetings.first { $0.number == 2 })
        #expect(meeting.chair?.name == "柏青")
        #expect(meeting.agenda.map(\.item).contains("关于政府工作报告的决议"))
    }

    @Test func takesNoWideParagraphsForColumns() throws {
        let text = String(repeating: "常委会听取了关于全市农村饮水安全工作情况的报告，并提出了五条审议意见，要求有关部门限期答复。\n", count: 30)
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        let page = LineCleaner().clean(source)
        #expect(!NarrowColumns.hold(page.lines.indices, page))
    }
}

/// The page: a review with crossheads, a roll of names, the opening, an editorial, a meeting.
private struct NewspaperPage {
    let style: NewspaperStyleTests.Style

    init(_ style: NewspaperStyleTests.Style) { self.style = style }

    var text: String { review + roll + opening + caption + editorial + meeting }

    /// Enough of a page that it is known for one.
    var lead: String {
        block(["市六届人大二次会议隆重开幕"])
            + column("禾津市第六届人民代表大会第二次会议在市会堂开幕，来自各条战线的代表走进会场，共商全市发展的大计，听取政府工作报告，审查计划和预算，")
            + column("代表们说，开好这次大会，要把群众的心里话带上来，把会议的精神带回去，让写在纸上的蓝图变成看得见的风景，让每一件实事都有着落。")
    }

    private var review: String {
        article(
            ["把好事办实", "把实事办好"],
            [
                "一年来，市人大常委会围绕群众的急难愁盼，一件一件抓监督，一项一项抓落实，交出了一份有分量的答卷。",
                "从城市到乡村，从车间到田头，常委会组成人员走访代表三百多人次，收集意见建议五百余条，件件有回音。",
                "##走进社区|听民声", "二十四个代表联络站天天有人值守，居民推门就能说事，楼道的灯、路边的井盖、老人的饭，都写进了台账。",
                "##盯住难题|办实事", "自来水改造拖了三年，常委会连续四次听取报告，代表三次到现场，去年入冬之前，两万户居民喝上了清水。",
            ], subtitle: "市人大常委会一年来工作综述", note: "（本报记者 闻晓）")
    }

    private var roll: String {
        let names = "方 明 马小川（回族） 王 宁（女） 石 磊\n\n叶 青（女） 江 河 许 可 苏 林\n\n"
        let title = block(["禾津市第六届人民代表大会", "第二次会议副秘书长名单"])
        let note = block(["（2021年3月3日禾津市第六届人民代表大会", "第二次会议主席团第一次会议通过）"])
        return isAbove(1) ? title + note + names + "\n" : names + note + title
    }

    private var opening: String {
        article(
            ["市六届人大二次会议隆重开幕"],
            [
                news + "3月4日上午，禾津市第六届人民代表大会第二次会议在市会堂隆重开幕。大会由执行主席柏青主持。",
                "会议应到代表三百二十名，实到三百一十二名，符合法定人数。市长向大会作政府工作报告，回顾了去年的工作。",
            ], note: closing, at: 2)
    }

    private var caption: String { "3月4日，代表们步入会场。\n本报记者 闻晓 摄\n\n" }

    private var editorial: String {
        article(
            ["扬帆起航正当时"],
            [
                "春潮涌动，万象更新。今天，市六届人大二次会议隆重开幕，我们对大会的召开表示热烈祝贺！",
                "过去的一年，全市上下一条心，一张蓝图绘到底，城乡面貌有了新变化，百姓的日子越过越有滋味。",
                "预祝大会圆满成功！",
            ], subtitle: "热烈祝贺市六届人大二次会议开幕", at: 3)
    }

    private var meeting: String {
        article(
            ["主席团举行第二次会议"],
            [
                news + "3月4日下午，市六届人大二次会议主席团举行第二次会议，柏青主持。",
                "会议听取了各代表团审议情况的汇报，决定将有关决议草案提请大会表决，讨论了选举办法草案。",
            ], note: closing, at: 4)
    }

    private var news: String { style.opensNews ? "本报讯 （记者闻晓）" : "" }
    private var closing: String? { style.opensNews ? nil : "（本报记者 闻晓）" }

    private func isAbove(_ number: Int) -> Bool {
        switch style.heads {
        case .above: true
        case .below: false
        case .mixed: number == 2 || number == 3
        }
    }

    private func article(
        _ title: [String], _ paragraphs: [String], subtitle: String? = nil, note: String? = nil,
        at number: Int = 0
    ) -> String {
        let lines = style.isWide ? title.map(\.spaced) : title
        let dash = subtitle.map { "——\($0)\n\n" } ?? ""
        let head =
            style.subtitleFirst ? dash + block(lines) : block(lines) + dash
        let text = paragraphs.map { column($0) }.joined() + "\n" + (note.map { $0 + "\n\n" } ?? "")
        return isAbove(number) ? head + text + "\n" : text + head
    }

    private func block(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n\n" }

    /// A paragraph in its column; ## heads a part of the text, broken at |.
    func column(_ paragraph: String) -> String {
        if paragraph.hasPrefix("##") {
            let lines = paragraph.dropFirst(2).split(separator: "|")
            return (style.isApart ? "" : "\n") + lines.joined(separator: "\n") + "\n\n"
        }
        let characters = Array(paragraph)
        let first = String(characters.prefix(style.width - 2))
        let rest = String(characters.dropFirst(style.width - 2)).wrapped(at: style.width)
        let lines = [(style.isSetIn ? "　　" : "") + first] + rest
        return lines.joined(separator: style.isApart ? "\n\n" : "\n")
            + (style.isApart ? "\n\n" : "\n")
    }
}
