import Testing

@testable import CongressCore

/// Titles with a mark at the end of a line, and short ones, in issues without contents.
@Suite struct TitleEndingTests {
    private static let top = ["苇湾人大", "2019年第2期", "苇湾县人大常委会办公室主办", ""]
    private static let long =
        "　　去年入冬以前，县人大常委会把乡村渡口的改造列为督办件，年初定清单，年中看进度，年底由乡亲们打分，渡船换成了桥，桥头亮起了灯。"
    private static let more =
        "　　代表们沿着旧堤走了整整一天，把裂缝量了又量，回来连夜写成建议，第二天一早就送到承办单位，没有等到开会的日子，也没有等人来催。"
    private static let first = ["桥头亮起一盏灯", "■ 陶小满", long, more]

    private func records(_ lines: [String], apart: Bool) throws -> [Record] {
        let lines = TitleEndingTests.top + TitleEndingTests.first + lines
        return try Bulletin(reading: lines.joined(separator: apart ? "\n\n" : "\n")).records
            .filter { $0.kind != .session }
    }

    @Test(
        arguments: [
            ["代表建议怎样才能落地？"], ["代表，就要敢说真话！"], ["三年走过的路：", "一位乡村教师的履职笔记"],
            ["以有力监督，", "护一湾清水"],
        ],
        ["■ 孟春水", "孟春水", "文/孟春水", "作者：孟春水", "苇湾镇人大主席　孟春水"])
    func aWriterTellsATitleFromAParagraph(_ title: [String], _ writer: String) throws {
        for apart in [true, false] {
            let found = try records(title + [writer, Self.more, Self.long], apart: apart)
            #expect(found.map(\.title) == ["桥头亮起一盏灯", title.joined()])
            #expect(found.last?.article?.authors.map(\.name) == ["孟春水"])
        }
    }

    /// A short last paragraph above the signature, and a torn line, head nothing.
    @Test(
        arguments: [
            ["　　谁说不是呢？", "（孟春水）"], ["　　我们还等什么！", "孟春水"], ["　　老人连连点头：", "　　这盏灯亮得好！"],
        ])
    func aShortParagraphIsNoTitle(_ end: [String]) throws {
        #expect(try records(end, apart: false).map(\.title) == ["桥头亮起一盏灯"])
    }

    @Test(arguments: [true, false])
    func aShortTitleStandsOnItsWriter(_ apart: Bool) throws {
        let found = try records(["故园之秋", "□ 孟春水", Self.more, Self.long], apart: apart)
        #expect(found.map(\.title) == ["桥头亮起一盏灯", "故园之秋"])
    }

    @Test(arguments: ["责任编辑", "优秀代表", "当选主任"])
    func whatSomebodyIsStandsAboveHimToo(_ role: String) throws {
        let found = try records([role, "孟春水", Self.more, Self.long], apart: true)
        #expect(!found.contains { $0.title == role })
    }

    /// A signature over a day, and whatever stands below it.
    @Test func whoSignsIsNoShortTitle() throws {
        let found = try records(["读者小满", "2019年3月", "渡口旧事", "孟春水", Self.more], apart: true)
        #expect(!found.contains { $0.title == "读者小满" })
    }
}
