import Testing

@testable import CongressCore

/// Newsletters without contents whose items end in who sent them, and an item among them that does not.
@Suite struct SignedItemTests {
    private static let first = "3月5日，县人大常委会举行第九次会议，听取和审议了县政府关于河道治理情况的报告，表决通过了有关决定。"
    private static let unsigned = "县人大常委会在全县人大代表中发起“渡口问需”行动，请代表到赶集的地方坐一坐，把听来的话一件一件记下来。"
    private static let more = "大家把看到的问题一条一条记下来，交给有关部门限期答复，一个月后再来回头看，答复不算数，办成了才算数。"
    private static let club = "机关党总支近日请大家每月共读一本书，由各委室轮流领读，读完了说说下乡的见闻，写几句心里话。"

    private static func titles(_ lines: [String]) throws -> [String?] {
        let top = ["苇川人大信息", "2019年第4期", "苇川县人大常委会办公室　2019年3月20日", ""]
        let rest = [
            "", "【监督工作】", "财经工委提前介入预算审查", more, more, "（财经工委　施国平）", "农工委请来渡工说安全", more, more,
            "（农工委）", "", "【代表工作】", "一份建议修好一座桥", more, more, "（代表工委　叶舟）", "", "报：市人大常委会办公室",
        ]
        let text = (top + lines + rest).flatMap { [$0, ""] }.joined(separator: "\n")
        return try Bulletin(reading: text).records.filter { $0.kind == .article }.map(\.title)
    }

    @Test func itemsWithoutANoteDoNotHoldTheNext() throws {
        let found = try Self.titles([
            "【要　闻】", "县人大常委会举行第九次会议", Self.first, Self.more, Self.more,
            "县人大机关“渡口问需”行动进集市", Self.unsigned, Self.more, "（办公室　卫琳）", "机关“书香人大”读书会开讲", Self.club,
            "（机关党总支）", "人大代表“三色工单”助力清河", Self.more, "（机关　江雁）",
        ])
        #expect(
            found.prefix(4) == [
                "县人大常委会举行第九次会议", "县人大机关“渡口问需”行动进集市", "机关“书香人大”读书会开讲", "人大代表“三色工单”助力清河",
            ])
        #expect(found.count == 7)
    }

    /// Crossheads come in rows, and speak of what was done.
    @Test(arguments: [
        ["代表把脉，找准病根", "回头看紧盯整改"], ["清单交到部门手里"],
    ])
    func crossheadsStayInTheirItems(_ heads: [String]) throws {
        let found = try Self.titles(
            ["【要　闻】", "县人大常委会举行第九次会议", Self.first, Self.more]
                + heads.flatMap { [$0, Self.more] } + ["（办公室　卫琳）"])
        #expect(found.count == 4)
        #expect(found.first == "县人大常委会举行第九次会议")
    }
}
