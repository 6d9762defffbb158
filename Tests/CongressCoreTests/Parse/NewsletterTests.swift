import Testing

@testable import CongressCore

/// Newsletters without a table of contents: briefs behind signs and numbers, lists of minutes.
@Suite struct NewsletterTests {
    private func records(_ text: String) throws -> [Record] {
        return try Bulletin(reading: text).records
    }

    private static let masthead = """
        云岭人大简报

        第3期（总第9期）

        云岭区人大常委会办公室编　　2023年5月31日


        """

    @Test func partsBriefsBehindSigns() throws {
        let found = try records(
            NewsletterTests.masthead + """
                ※ 区人大常委会召开第八次会议

                5月6日，区六届人大常委会召开第八次会议，会议听取了三项报告，代表们发言踊跃。

                ※ 区人大常委会视察防汛工作

                5月9日，区人大常委会组织代表视察防汛工作，走遍了六个镇的十一座水库。
                """)
        #expect(found.map(\.title) == ["区人大常委会召开第八次会议", "区人大常委会视察防汛工作"])
        #expect(found.map { $0.dates.map(\.description) } == [["2023-05-06"], ["2023-05-09"]])
    }

    /// Two reporters whose offices no blank parts, and a reporter whose name holds no office.
    @Test(arguments: [
        ("（通讯员高翔记者周海）", ["通讯员|高翔", "记者|周海"]),
        ("（记者高翔实习记者周海）", ["记者|高翔", "实习记者|周海"]),
        ("（记者 高翔）", ["记者|高翔"]),
    ])
    func readsReportersThatStandTogether(_ bracket: String, _ writers: [String]) throws {
        let found = try records(
            NewsletterTests.masthead + """
                邻区人大来我区考察

                本报讯\(bracket)5月10日，邻区人大常委会副主任孙建强率调研组来我区考察，实地察看了两个社区。
                """)
        #expect(found.first?.article?.authors.map { ($0.role ?? "-") + "|" + $0.name } == writers)
    }

    @Test func partsNumberedBriefsWhoseTitlesRunIn() throws {
        let found = try records(
            NewsletterTests.masthead + """
                【简讯】

                1．区人大机关开展植树活动。5月3日，区人大机关的三十名干部到北山植树。

                2．石桥镇人大督办饮水建议。5月中旬，石桥镇人大组织代表督办饮水建议。
                """)
        #expect(found.map(\.title) == ["区人大机关开展植树活动", "石桥镇人大督办饮水建议"])
        #expect(
            found.map { $0.dates.map(\.description) } == [
                ["2023-05-03"], ["2023-05-11/2023-05-20"],
            ])
    }

    @Test func partsBriefsWhoseTitlesStandBeforeTheDay() throws {
        let found = try records(
            NewsletterTests.masthead + """
                ★区人大机关开展植树活动 5月3日，区人大机关的三十名干部到北山植树。
                ★石桥镇人大督办饮水建议 5月9日，石桥镇人大组织代表督办饮水建议。
                """)
        #expect(found.map(\.title) == ["区人大机关开展植树活动", "石桥镇人大督办饮水建议"])
    }

    /// A column of the districts holds briefs, each behind its title; one of portraits holds texts.
    @Test(arguments: [
        ("区县之窗", ["青石专题调研农村供水", "南岭走访代表小组"]), ("代表风采", ["青石专题调研农村供水等"]),
    ])
    func partsBriefsOfTheDistricts(_ column: String, _ titles: [String]) throws {
        let found = try records(
            NewsletterTests.masthead + """
                目　录
                \(column)
                青石专题调研农村供水等／6

                \(column)
                　　青石专题调研农村供水。7月9日，县人大常委会副主任孙建强带队调研农村供水工作，实地察看了三座水厂。（高翔）
                　　南岭走访代表小组。7月12日，区人大常委会副主任周海带队走访代表小组，听取了代表们的意见。（林竞舟）
                """)
        #expect(found.compactMap(\.title) == titles)
    }
}
