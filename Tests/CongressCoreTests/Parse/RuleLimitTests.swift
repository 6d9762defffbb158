import Testing

@testable import CongressCore

/// Where rules for signatures, questions, crossheads and verses end: titles, talks and briefs that look like
/// what they are for.
@Suite struct RuleLimitTests {
    private static let top = ["禾渡人大", "2017年第4期", "禾渡县人大常委会办公室主办", "2017年8月20日", ""]
    private static let long =
        "近年来，县人大常委会把渡口改造列为督办件，年初定清单，年中看进度，年底由乡亲们打分，一件一件地见了实效，渡船换成了桥，桥头亮起了灯。"
    private static let more =
        "代表们沿着旧堤走了整整一天，把裂缝量了又量，回来连夜写成建议，第二天一早就送到了承办单位的案头，没有等到开会的日子，也没有等人来催。"

    private func titles(_ blocks: [String], contents: [String] = []) throws -> [String?] {
        let lines = RuleLimitTests.top + contents + blocks
        return try Bulletin(reading: lines.joined(separator: "\n\n")).records
            .filter { $0.kind != .session }.map(\.title)
    }

    /// …新格局 and …会客厅 end as the names of bodies do, and sign nothing above a day in brackets.
    @Test(arguments: ["努力构建代表工作新格局", "小渡口办起代表会客厅"])
    func titlesMayEndAsBodiesDo(_ title: String) throws {
        let found = try titles([
            "桥头亮起一盏灯", "陶小满", Self.long, Self.more, title, "（2017年6月20日）", "柳长河", Self.more,
            Self.long,
        ])
        #expect(found == ["桥头亮起一盏灯", title])
    }

    /// Several questions, each with who answers it below, are one talk.
    @Test func aRoundTableIsOneText() throws {
        let found = try titles([
            "桥头亮起一盏灯", "陶小满", Self.long, Self.more, "代表履职三人谈", Self.long, "代表建议怎样才能办出实效？", "◎林秋河",
            Self.more, "怎样让联络站真正热起来？", "◎乔大山", Self.long, "代表怎样向选民述职？", "◎孟春水", Self.more,
        ])
        #expect(!found.contains { $0?.hasSuffix("？") == true })
    }

    /// ★某某乡：… are briefs of several townships, and no crossheads of one text.
    @Test func briefsBehindOneSignStayApart() throws {
        let briefs = ["★竹溪乡：代表进站点，群众解难题", "★柳林镇：代表进园区，企业解难题", "★三河乡：代表进学校，学生解难题"]
        let found = try titles(
            [
                "桥头亮起一盏灯", "陶小满", Self.long, Self.more, "乡镇传真", briefs[0], Self.long, briefs[1],
                Self.more,
                briefs[2], Self.long, "河长代表的一天", "孟春水", Self.more,
            ],
            contents: ["目　录", "桥头亮起一盏灯 …… （5）\n乡镇传真 …… （8）\n河长代表的一天 …… （15）"])
        #expect(found.count == 5)
        #expect(found.first == "桥头亮起一盏灯" && found.last == "河长代表的一天")
    }

    /// Below the further poem of one writer the next has a writer of its own.
    @Test func anotherPoetsVersesAreAnotherText() throws {
        let found = try titles([
            "桥头亮起一盏灯", "陶小满", Self.long, Self.more, "七律·登堤（外一首）", "柳长河",
            "九月登临眼界宽，群峰如浪涌重峦。\n一溪碧水穿城过，两岸红枫带露看。", "访友", "柴门半掩竹风清，老友相逢酒满觥。\n莫道山深无远客，灯前细数旧年情。",
            "沁园春·春归", "——献给县人大代表", "孟春水", "春到青石，万壑争流，百鸟齐鸣。\n看渠通旱岭，禾苗滴翠；路连远寨，灯火通明。",
        ])
        #expect(found.contains("沁园春·春归"))
    }
}
