import Testing

@testable import CongressCore

/// Resolutions, announcements and lists of names one below another in narrow columns.
@Suite struct NewspaperDocumentTests {
    private static let congress = ["泊川哈萨克自治州第十四届", "人民代表大会第一次会议"]
    private static let note = ["（2017年1月15日泊川哈萨克自治州第十四届", "人民代表大会第一次会议通过）"]
    private static let name = "泊川哈萨克自治州第十四届人民代表大会第一次会议"

    private static func spaced(_ lines: [String]) -> [String] { lines.flatMap { [$0, ""] } }

    private static func column(_ text: String) -> [String] {
        spaced(("　　" + text).wrapped(at: 17))
    }

    private static func titles(_ lines: [String]) throws -> [String?] {
        let head = spaced(["２", "2017年1月16日　星期一", "责编　苗青　　版式　白 桦", "泊川日报"])
        return try Bulletin(reading: (head + [""] + lines).joined(separator: "\n")).records
            .map(\.title)
    }

    private static func resolution(_ title: [String], on report: String) -> [String] {
        spaced(congress + title + note)
            + column(name + "，听取和审议了" + report + "。会议对过去五年的工作表示满意，决定批准这个报告。") + [""]
    }

    @Test func resolutionsStandOneBelowAnother() throws {
        let found = try Self.titles(
            Self.resolution(["关于泊川州人民政府工作报告的决议"], on: "政府工作报告")
                + Self.resolution(["关于泊川州人民代表大会", "常务委员会工作报告的决议"], on: "常务委员会工作报告")
                + Self.resolution(["关于泊川州中级人民法院工作报告的决议"], on: "法院工作报告"))
        let plain = found.map { $0?.filter { $0 != " " } }
        #expect(
            plain == [
                Self.name + "关于泊川州人民政府工作报告的决议",
                Self.name + "关于泊川州人民代表大会常务委员会工作报告的决议",
                Self.name + "关于泊川州中级人民法院工作报告的决议",
            ])
    }

    @Test func announcementsAndTheElectedStayApart() throws {
        let first =
            Self.spaced([Self.congress[0], "人民代表大会第一次会议公告", "（第一号）"])
            + Self.column(Self.name + "于2017年1月15日选举：")
            + Self.spaced(["主　　任：叶尔兰（哈萨克族）", "副主任：白牧云　古丽娜（女，哈萨克族）", "秘书长：路　川"])
            + Self.column("现予公告。") + [""]
        let second =
            Self.spaced([Self.congress[0], "人民代表大会第一次会议公告", "（第二号）"])
            + Self.column(Self.name + "于2017年1月15日选举白大江为泊川哈萨克自治州人民政府州长。")
            + Self.column("现予公告。")
        let above = Self.resolution(["关于泊川州人民政府工作报告的决议"], on: "政府工作报告")
        let found = try Self.titles(above + first + second).map { $0?.filter { $0 != " " } }
        #expect(Array(found.dropFirst()) == ["一", "二"].map { Self.name + "公告（第\($0)号）" })
    }

    @Test func namesOfAnyLanguageAreAList() throws {
        let list = [
            "泊川哈萨克自治州第十四届人民代表", "大会常务委员会委员名单", "（共11名，按姓氏笔画为序）",
            "马　川（女，回族）　叶尔波力（哈萨克族）", "阿依努尔（女，哈萨克族）", "别克扎提（哈萨克族）　白牧云",
            "路　川　　路大江　　白　桦", "库兰（女，哈萨克族）　苗　青", "巴合提（哈萨克族）　常　山",
        ]
        let found = try Self.titles(
            Self.resolution(["关于泊川州人民政府工作报告的决议"], on: "政府工作报告") + Self.spaced(list) + [""]
                + Self.spaced(["会开完了我要赶紧回去", "本报记者　路遥远"])
                + Self.column("“会开完了，我要赶紧回去。”州人大代表一边收拾行李一边说，家里还养着牦牛。"))
        #expect(found.count == 3)
        #expect(found[1] == "泊川哈萨克自治州第十四届人民代表大会常务委员会委员名单")
        #expect(found[2] == "会开完了我要赶紧回去")
    }

    /// ■ alone between what kind of text it is and its title.
    @Test func aSignBelowARubricPartsNoText() throws {
        let found = try Self.titles(
            Self.resolution(["关于泊川州人民政府工作报告的决议"], on: "政府工作报告")
                + Self.spaced(["社　论", "■", "把蓝图变成草原上的新路", "——热烈祝贺州十四届人大一次会议闭幕"])
                + Self.column("冰封的河下，春水已在涌动。我们向大会的圆满成功表示热烈祝贺！把蓝图变成草原上的新路，要有翻山越岭的韧劲。"))
        #expect(found.last == "把蓝图变成草原上的新路")
        #expect(found.count == 2)
    }
}
