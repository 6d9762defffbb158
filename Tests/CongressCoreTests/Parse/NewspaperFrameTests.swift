import Testing

@testable import CongressCore

/// What stands apart on a newspaper page and heads no text: captions without a full stop, the programme of a
/// day, one sentence told as a list.
@Suite struct NewspaperFrameTests {
    private static let opening =
        "本报讯（记者 路遥远）市人大常委会昨日举行第九次会议，听取和审议市政府关于河道治理情况的报告，表决通过了有关决定。"
    private static let talk =
        "本报讯（记者 沙小川）三月的泊川，渡口边的油菜花开得正旺。代表们坐在议事亭里，你一言我一语，说的都是修路架桥的事。"
    private static let more =
        "大家把看到的问题一条一条记下来，交给住建部门限期答复，一个月后再来回头看，答复不算数，办成了才算数。"

    private static func spaced(_ lines: [String]) -> [String] { lines.flatMap { [$0, ""] } }

    private static func column(_ paragraphs: [String]) -> [String] {
        spaced(paragraphs.flatMap { $0.wrapped(at: 18) })
    }

    private static let head = spaced(["泊川日报", "2019年3月3日　星期日", "责编：苗青　美编：白桦　电话：0500-6600000"])
    private static let titles = ["市人大常委会举行第九次会议", "油菜花开话修路"]

    /// Two pieces of news and what stands between them.
    private static func records(_ between: [String]) throws -> [Record] {
        let lines =
            head + [""] + spaced([titles[0]]) + column([opening, more, more]) + [""] + between + [
                ""
            ]
            + spaced([titles[1]]) + column([talk, more])
        return try Bulletin(reading: lines.joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    @Test(arguments: [
        ["3月2日，代表走进会场", ""], ["3月2日，代表在议事亭里讨论修路", "架桥的事", ""],
        ["3月2日，代表走进会场。　　路遥远 摄", ""], ["代表走进会场。", "路遥远 摄", ""],
        ["3月2日，渡头镇代表分组讨论", "政府工作报告。 本报记者 路 遥 摄", "", ""],
    ])
    func captionsHoldNoNews(_ caption: [String]) throws {
        let found = try Self.records(caption)
        #expect(found.map(\.kind) == [.article, .photo, .article])
        #expect(found.map(\.title) == [Self.titles[0], nil, Self.titles[1]])
    }

    /// A full line at the foot of a column goes on elsewhere.
    @Test func tornLinesWithADayAreNoCaption() throws {
        let found = try Self.records(["3月2日，代表们又一次沿着河堤走来，看", ""])
        #expect(!found.contains { $0.kind == .photo })
    }

    @Test(arguments: [["两会日程（3月4日）", ""], ["大会日程", "（3月4日　星期一）", ""]])
    func programmesOfADayAreBoxes(_ title: [String]) throws {
        let found = try Self.records(
            title
                + Self.spaced([
                    "市七届人大四次会议：上午9：00，第二", "次全体会议，听取市人大常委会、市中级",
                    "人民法院工作报告；下午，分组审议报告。", "市政协七届三次会议：上午，小组讨论。",
                ]) + [""])
        #expect(found.map(\.title) == [Self.titles[0], title[0], Self.titles[1]])
    }

    @Test(arguments: ["今年要办好哪些实事？", "2019年我市十件民生实事"])
    func listsOfOneSentenceAreBoxes(_ title: String) throws {
        let found = try Self.records(
            Self.spaced([
                title, "新建改扩建中小学、幼儿园16所，新增", "学位9600个；", "建成沿河公园5处，新建公共自行车",
                "站点60个；", "改造老旧小区12个。",
            ]) + [""])
        #expect(found.map(\.title) == [Self.titles[0], title, Self.titles[1]])
        #expect(found[1].text.contains("站点60个；"))
    }

    /// A crosshead stands no further from its text than paragraphs do, and ends as no list is announced.
    @Test func crossheadsAboveListsStayInTheirText() throws {
        let found = try Self.records(
            Self.spaced([
                "走访摸清了底数", "渡口没有路灯，赶集的人摸黑上下船；", "桥面开裂，载重车只能绕行；", "河堤没有护栏。",
            ]) + [""])
        #expect(found.map(\.title).contains("走访摸清了底数") == false || found.count == 3)
    }

    // MARK: Speeches

    private static let decision =
        spaced(["泊川市第七届人民代表大会第四次会议", "关于市人民政府工作报告的决议", "（2019年3月3日泊川市第七届人民代表", "大会第四次会议通过）"])
        + column(["泊川市第七届人民代表大会第四次会议听取和审查了市长所作的政府工作报告，决定予以批准。会议要求把桥修好，把河护好。"])

    private static let speech =
        spaced(["各位代表："])
        + column(["大会完成了各项任务，就要闭幕了。代表们听得懂方言，坐得住板凳，把听来的话一件一件办好，我们衷心感谢。", more])

    @Test(arguments: [
        ["在市七届人大四次会议闭幕会上的讲话", "（2019年3月3日）", "梁柏舟"],
        ["在市七届人大四次会议闭幕会上的讲话", "梁柏舟", "（2019年3月3日）"],
    ])
    func daysBelowSpeechesAreTheirs(_ head: [String]) throws {
        let lines =
            Self.head + [""] + Self.spaced([Self.titles[0]])
            + Self.column([Self.opening, Self.more])
            + [""] + Self.decision + [""] + head + [""] + Self.speech
        let found = try Bulletin(reading: lines.joined(separator: "\n")).records
            .filter { $0.kind != .session }
        #expect(found.count == 3)
        #expect(found.last?.kind == .speech)
        #expect(found.last?.title == head[0])
        #expect(found.last?.article?.authors.map(\.name) == ["梁柏舟"])
        #expect(found.last?.dates.map(\.description) == ["2019-03-03"])
    }

    /// A day in brackets below the last sentence signs the text above.
    @Test func daysBelowTextsStayThere() throws {
        let found = try Self.records(Self.spaced(["（2019年3月3日）"]) + [""])
        #expect(found.map(\.title) == Self.titles)
    }

    // MARK: Crossheads

    private static let walk = "代表们沿着河堤一路看过去，新栽的柳树已经发芽，岸边的垃圾也清走了，只是上游的一处排污口还没有封住。"

    private static func feature(_ heads: [String], _ top: [String], _ end: [String]) throws
        -> [Record]
    {
        let lines =
            head + [""] + top + column([walk, more])
            + heads[0].split(separator: "/").map(String.init)
            + [""] + column([more, walk]) + heads[1].split(separator: "/").map(String.init) + [""]
            + column([walk, more]) + end + ["", ""] + spaced([titles[1]]) + column([talk, more])
        return try Bulletin(reading: lines.joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    private static let headline = ["法治护航", "为一河清水把好关", ""]
    private static let credit = ["（本报记者 路 遥）", ""]

    @Test(arguments: ["走访摸清底数/跟踪推动落实", "访出来的“问题清单”/盯出来的“清河答卷”", "精准选题，找到切口/跟踪问效，推动整改"])
    func crossheadsOfAFeatureHeadNothing(_ heads: String) throws {
        let heads = heads.split(separator: "/").map(String.init)
        for (top, end) in [
            (Self.headline, Self.credit), ([], Self.credit + Self.headline),
            (Self.headline + ["本报记者 路遥远", ""], []),
        ] {
            let found = try Self.feature(heads, top, end)
            #expect(found.map(\.title) == ["法治护航为一河清水把好关", Self.titles[1]])
        }
    }

    /// Pieces that stand further apart than paragraphs, and pieces that open news, are no parts of one text.
    @Test func piecesOfTheirOwnAreNoCrossheads() throws {
        let pieces = ["渡口添了路灯", "集市开了水渠"].flatMap { title in
            ["", title, ""] + Self.column(["本报讯（记者 沙小川）" + Self.walk, Self.more])
        }
        let lines =
            Self.head + [""] + Self.spaced([Self.titles[0]]) + Self.column([Self.opening]) + pieces
        let found = try Bulletin(reading: lines.joined(separator: "\n")).records
        #expect(
            found.filter { $0.kind == .article }.map(\.title) == [
                Self.titles[0], "渡口添了路灯", "集市开了水渠",
            ])
    }
}
