import Testing

@testable import CongressCore

/// A gazette's list of who came: its parts head no texts of their own.
@Suite struct RollPartsTests {
    private static let text = """
        澧安市人民代表大会常务委员会公报
        2022年第4号
        澧安市人大常委会办公室编

        澧安市人民代表大会常务委员会
        关于批准2021年市级决算的决议
        （2022年8月25日澧安市第七届人民代表大会常务委员会第五次会议通过）

        　　会议审查了2021年市级决算草案，同意财政经济委员会的审查报告，决定批准2021年市级决算。

        澧安市第七届人大常委会第五次会议
        出席、列席人员名单

        出席人员（5人）
        主　任：庞志刚
        委　员：（按姓名笔画为序）
        丁　毅　万里云　牛　犇　成东升
        请假人员：申屠健

        列席人员
        市中级人民法院院长　　　司徒宏
        市人民检察院检察长　　　梅雪峰
        """

    @Test func staysOneText() throws {
        let records = try Bulletin(reading: RollPartsTests.text).records
        #expect(
            records.map { $0.title?.filter { $0 != " " } } == [
                "澧安市人民代表大会常务委员会关于批准2021年市级决算的决议", "澧安市第七届人大常委会第五次会议出席、列席人员名单",
            ])
        let roll = try #require(records.last)
        #expect(roll.text.contains("申屠健"))
        #expect(roll.text.contains("梅雪峰"))
    }

    /// Wide blanks part those named; narrow ones stand inside names, also behind an office.
    @Test func readsOfficesAndHoldersOfOneLine() throws {
        let text = RollPartsTests.text.replacing(
            "市中级人民法院院长　　　司徒宏", with: "列席：梅 影　司徒宏　市监委副主任苗 青　市检察院副检察长席清流")
        let readings = try Bulletin(reading: text).readings
        let observers = readings.flatMap { $0.facts.observers.map(\.name) }
        #expect(observers == ["梅影", "司徒宏", "苗青", "席清流", "梅雪峰"])
    }

    /// Two blanks part the names, one stands inside; the page breaks in the middle of the list.
    @Test(arguments: [
        "王　冕　　方　寸　　艾　草（女，苗族）　　石　曼", "王　冕　方　寸　艾　草　石　曼",
    ])
    func goesOnWithNamesSetWide(_ row: String) throws {
        let text = RollPartsTests.text.replacing(
            "丁　毅　万里云　牛　犇　成东升",
            with: "丁　毅　　万里云　　牛　犇\n\n— 3 —\n\n　　　　\(row)")
        let bulletin = try Bulletin(reading: text)
        #expect(bulletin.records.count == 2)
        let attendees = bulletin.readings.flatMap { $0.facts.attendees.map(\.name) }
        #expect(attendees == ["庞志刚", "丁毅", "万里云", "牛犇", "王冕", "方寸", "艾草", "石曼"])
    }

    @Test func readsTheBodiesThatSentThem() throws {
        let text = RollPartsTests.text.replacing(
            "市人民检察院检察长　　　梅雪峰", with: "市人大财政经济委员会　　毛　颖　　金　石\n青屏区人大常委会　　尚　飨")
        let bulletin = try Bulletin(reading: text)
        let observers = bulletin.readings.flatMap { $0.facts.observers.map(\.name) }
        #expect(observers == ["司徒宏", "毛颖", "金石", "尚飨"])
        #expect(bulletin.records.last?.article?.authors.isEmpty == true)
    }

    /// How those of a part took part is no office of theirs; who was away is named and did not come.
    @Test func givesOfficesForRolesAndLeavesOutWhoWasAway() throws {
        let text = RollPartsTests.text.replacing("请假人员：申屠健", with: "公假：申屠健\n出席：石　曼　艾　草")
        let facts = try Bulletin(reading: text).readings.map(\.facts)
        let attendees = facts.flatMap(\.attendees)
        #expect(attendees.map(\.name) == ["庞志刚", "丁毅", "万里云", "牛犇", "成东升", "石曼", "艾草"])
        #expect(attendees.map(\.role) == ["主任", "委员", "委员", "委员", "委员", nil, nil])
        #expect(!facts.flatMap(\.observers).contains { $0.name == "申屠健" || $0.name == "公假" })
    }
}
