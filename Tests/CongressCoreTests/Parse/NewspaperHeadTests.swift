import Testing

@testable import CongressCore

/// The head of a newspaper, set line by line, above its page or somewhere on it.
@Suite struct NewspaperHeadTests {
    private static let prose =
        "代表们沿着河堤一路看过去，新栽的柳树已经发芽，岸边的垃圾也清走了，只是上游的一处排污口还没有封住。大家把看到的问题一条一条记下来，交给住建部门限期答复。"

    private static func news(_ title: String) -> [String] {
        [title, ""]
            + ("本报讯（记者 路遥远）2月12日，泊川市人大常委会举行会议。" + prose + prose).wrapped(at: 16)
            .flatMap { [$0, ""] } + ["", ""]
    }

    private static func issue(_ lines: [String]) throws -> Bulletin {
        try Bulletin(reading: lines.joined(separator: "\n"))
    }

    @Test func eachFieldMayHaveItsOwnLine() throws {
        let head = [
            "泊川日报", "BOCHUAN RIBAO", "两会特刊", "2014年2月12日", "星期三", "甲午年正月十三",
            "泊川日报社出版  国内统一刊号CN99-0099  第8716期  今日8版",
        ]
        let bulletin = try Self.issue(
            head.flatMap { [$0, ""] } + ["", "5版", ""] + Self.news("市人大常委会举行会议"))
        #expect(bulletin.issue.publication == "泊川日报")
        #expect(bulletin.issue.publisher == "泊川日报社")
        #expect(bulletin.issue.number == nil)
        #expect(bulletin.issue.total == 8716)
        #expect(bulletin.records.map(\.title) == ["市人大常委会举行会议"])
        #expect(bulletin.records[0].lines.firstLine > 16)
    }

    @Test func theHeadMayStandAmongTheTexts() throws {
        let head = [
            "泊川报", "2014年 2月 12日", "星期三", "农历甲午年正月十三", "总第1247期", "泊川报社出版", "本期四版",
        ]
        let second = ["第二版", "两会专版", "2014年 2月 12日 星期三", "责任编辑：苗 青　　排版：白 桦"]
        let bulletin = try Self.issue(
            Self.news("市人大常委会举行会议") + [""] + head + ["", ""] + Self.news("市人大代表视察校车运行")
                + second + ["", ""] + Self.news("主席团举行第三次会议"))
        #expect(bulletin.issue.publication == "泊川报")
        #expect(bulletin.issue.publisher == "泊川报社")
        #expect(bulletin.issue.total == 1247)
        #expect(bulletin.records.map(\.title) == ["市人大常委会举行会议", "市人大代表视察校车运行", "主席团举行第三次会议"])
        #expect(bulletin.records.allSatisfy { $0.article?.column == nil })
    }

    /// The name of the paper may be the last line of the head of its page, below the page's own name.
    @Test func thePaperIsNotCalledAsItsPage() throws {
        let head = ["特别报道", "A06-A07", "2014年2月12日  星期三", "责编：苗青  美编：白 桦", "泊川日报"]
        let bulletin = try Self.issue(head.flatMap { [$0, ""] } + [""] + Self.news("市人大常委会举行会议"))
        #expect(bulletin.issue.publication == "泊川日报")
        #expect(bulletin.records.map(\.title) == ["市人大常委会举行会议"])
    }

    /// 全省首个由设区市人大常委会作出的决定 names no place.
    @Test func classesOfPlacesAreNoRegion() throws {
        let text = "这是全省首个由设区市人大常委会作出的决定，设区市人大常委会的立法由此开始。"
        let bulletin = try Self.issue([
            "人大工作简报", "2014年第2期", "", "一项决定的来历", "", "　　" + text + Self.prose,
        ])
        #expect(bulletin.issue.region == nil)
    }

    /// 星期三 and 今日 in the words of a text are of no head.
    @Test(arguments: ["星期三的约定", "今日起家门口能看病"])
    func wordsOfTitlesAreOfNoHead(_ title: String) throws {
        let head = ["泊川日报", "2014年2月12日　星期三", "总第8716期　今日4版"]
        let bulletin = try Self.issue(
            head + ["", ""] + [title, ""] + Array(Self.news("").dropFirst(2)))
        #expect(bulletin.records.map(\.title) == [title])
    }
}
