import Testing

@testable import CongressCore

/// The page of a newspaper on the closing day of a congress: documents one below the other, whose
/// headings are set over several short lines of a column.
@Suite struct DocumentPageTests {
    private static let congress = ["泠川县第九届", "人民代表大会第二次会议"]
    private static let adopted = ["（2019年2月22日泠川县第九届", "人民代表大会第二次会议通过）"]

    private static func column(_ text: String) -> [String] {
        var lines = text.wrapped(at: 15)
        lines[0] = "　　" + lines[0]
        return lines
    }

    private static func resolution(_ title: [String], _ office: String) -> [String] {
        congress + title + adopted
            + Self.column(
                "泠川县第九届人民代表大会第二次会议，听取和审议了\(office)所作的报告。会议充分肯定过去一年的工作，同意报告提出的今年的任务，决定批准这个报告。")
    }

    private static let resolutions =
        resolution(["关于泠川县人民政府工作报告的决议"], "县长海青阳")
        + resolution(["关于泠川县人民代表大会", "常务委员会工作报告的决议"], "县人大常委会主任石南星")
        + resolution(["关于泠川县人民法院工作报告的决议"], "县人民法院院长向天葵")

    private static let titles = [
        "泠川县第九届人民代表大会第二次会议关于泠川县人民政府工作报告的决议",
        "泠川县第九届人民代表大会第二次会议关于泠川县人民代表大会常务委员会工作报告的决议",
        "泠川县第九届人民代表大会第二次会议关于泠川县人民法院工作报告的决议",
    ]

    private static let signature = [
        "　　现予公告。", "泠川县第九届人民代表大会", "第二次会议主席团", "2019年2月22日",
    ]

    private static func announcement(_ number: String, _ text: [String]) -> [String] {
        ["泠川县第九届", "人民代表大会第二次会议公告", "（第\(number)号）"] + text + signature
    }

    private static let elected =
        announcement(
            "一",
            ["　　泠川县第九届人民代表大会第", "二次会议于2019年2月22日选举：", "泠川县第九届", "人民代表大会常务委员会"]
                + ["主　　任：卓玛央宗（女，藏族）", "副主任：仁青多吉（藏族）　向天葵（女，土族）", "秘书长：江　蓠"])
        + announcement(
            "二",
            column("泠川县第九届人民代表大会第二次会议于2019年2月22日选举海青阳（回族）为泠川县人民政府县长。"))

    private static let members =
        [
            "泠川县第九届人民代表大会常务", "委员会委员名单", "（共12名，按姓氏笔画为序）", "马　兰（女，回族）　王不留",
            "卓玛央宗（女，藏族）　文殊兰（女）", "才让扎西（藏族）　石　南　多杰（藏族）", "向天葵（女）　苏木蓝", "何首乌　　陈皮　　张茵陈",
            "夏枯草　徐长卿（土族）",
        ]

    private static let editorial =
        ["社　论", "■", "把蓝图绘到泠川的山水间", "——热烈祝贺县九届人大二次会议闭幕"]
        + column("泠川河畔，春潮涌动。县九届人大二次会议昨天胜利闭幕了。我们向大会的圆满成功表示热烈祝贺！")
        + column("蓝图已经绘就，关键在于落实。把蓝图绘到泠川的山水间，要有翻山越岭的韧劲，也要有一家人的情怀。")

    private static let news =
        column("本报讯（记者　路遥远）2月22日，县九届人大二次会议在圆满完成各项议程后闭幕。大会由执行主席石南星主持。")
        + column("石南星在闭幕会上说，人民选我们当代表，我们就要把人民的事一件一件办好。")

    private static func records(_ lines: [String], apart: Bool) throws -> [Record] {
        try Bulletin(reading: lines.joined(separator: apart ? "\n\n" : "\n")).records
    }

    @Test(arguments: [true, false])
    func resolutionsOneBelowTheOther(_ apart: Bool) throws {
        let found = try Self.records(Self.resolutions + Self.news, apart: apart)
        #expect(found.prefix(3).map(\.title) == Self.titles)
        #expect(found.count == 4)
        #expect(found.prefix(3).allSatisfy { $0.text.contains("决定批准这个报告。") })
    }

    @Test(arguments: [true, false])
    func announcementsEndWithTheirDay(_ apart: Bool) throws {
        let found = try Self.records(Self.elected + Self.news, apart: apart)
        #expect(
            found.prefix(2).map(\.title) == [
                "泠川县第九届人民代表大会第二次会议公告（第一号）", "泠川县第九届人民代表大会第二次会议公告（第二号）",
            ])
        #expect(found.count == 3)
        #expect(found[0].text.contains("仁青多吉"))
        #expect(found[1].text.contains("县长"))
    }

    @Test(arguments: [true, false])
    func namesWithMarksAreNoTitles(_ apart: Bool) throws {
        let found = try Self.records(Self.resolutions + Self.members + Self.news, apart: apart)
        #expect(
            Array(found.prefix(4)).map { $0.title ?? "" } == Self.titles + ["泠川县第九届人民代表大会常务委员会委员名单"]
        )
        #expect(found[3].text.contains("徐长卿"))
        #expect(found[4].article?.authors.map(\.name) == ["路遥远"])
    }

    @Test func aRubricStandsOverTheTitleBelowItsSign() throws {
        let found = try Self.records(
            Self.resolutions + Self.news + ["县九届人大二次会议胜利闭幕"] + Self.editorial, apart: true)
        #expect(found.map(\.title) == Self.titles + ["县九届人大二次会议胜利闭幕", "把蓝图绘到泠川的山水间"])
        #expect(found.map { $0.article?.column } == [nil, nil, nil, nil, "社论"])
        #expect(found.last?.article?.subtitle == "热烈祝贺县九届人大二次会议闭幕")
    }

    /// Text boxes come out of order: names, note, title, count.
    @Test(arguments: [true, false])
    func headsBelowTheirNames(_ apart: Bool) throws {
        let list =
            ["于海棠　马　骁（回族）　尹素心（女）", "苏木蓝　田小禾（女）　安　息", "文　竹　白　芷（女，满族）　石南星"]
            + [
                "（2019年2月20日泠川县第九届人民代", "表大会第二次会议主席团第一次会议通过）", "泠川县第九届人民代表大会",
                "第二次会议副秘书长名单", "（共9名，按姓氏笔画为序）",
            ]
        let found = try Self.records(list + Self.editorial.dropFirst(2) + Self.news, apart: apart)
        #expect(found[0].title == "泠川县第九届人民代表大会第二次会议副秘书长名单")
        #expect(found[0].text.contains("石南星"))
        #expect(found[0].text.contains("共9名"))
        #expect(found[1].title == "把蓝图绘到泠川的山水间")
    }

    @Test func aNoteWithoutATitleOpensItsText() throws {
        let decision =
            Self.adopted
            + Self.column(
                "泠川县第九届人民代表大会第二次会议主席团决定，代表提出议案的截止时间为2019年2月21日12时。在此之后提出的，作为建议处理。"
            )
            + ["泠川县第九届人民代表大会第二次会议", "关于代表提出议案截止时间的决定"]
        let agenda =
            Self.congress + ["议程"] + Self.adopted
            + ["一、听取和审议泠川县人民政府工作报告；", "二、审查和批准泠川县财政预算；", "三、选举。"]
        let found = try Self.records(agenda + decision + Self.news, apart: false)
        #expect(
            found.map(\.title).prefix(2) == [
                "泠川县第九届人民代表大会第二次会议议程", "泠川县第九届人民代表大会第二次会议关于代表提出议案截止时间的决定",
            ])
    }

    @Test(arguments: [
        ("泠川县第九届", true), ("泠川县人民代表大会常务委员会", true), ("县九届人大二次会议", true),
        ("听取泠川县第九届人民代表大会", false), ("关于泠川县人大常委会", false), ("第九届人民代表大会", false),
        ("代表们来自泠川县九个乡镇", false),
    ])
    func namesOfCongresses(_ text: String, _ opens: Bool) {
        #expect(CongressName.opens(text.scalarArray[...]) == opens)
    }

    @Test(arguments: [
        ("卓玛央宗（女，藏族）　文殊兰（女）", true), ("才让扎西（藏族）　石　南　多杰（藏族）", true),
        ("海青阳（回族）", false), ("何首乌　　陈皮", false), ("选举海青阳（回族）为县长　石南星", false),
        ("农村公路（一期）　水库（二期）", false),
    ])
    func rowsOfMarkedNames(_ text: String, _ isRow: Bool) {
        #expect(MarkedNames.isRow(text.scalarArray[...]) == isRow)
    }
}
