import Testing

@testable import CongressCore

/// Days alone on their lines below headings that editors make up, and the months between such days.
@Suite struct TimelineTests {
    private static let news = """
        市十五届人大常委会举行第二十七次会议

        本报讯（记者 程远山）10月28日，市十五届人大常委会举行第二十七次会议。

        会议审议了条例草案，通过了人事任免事项。



        """
    private static let below = """


        市人大机关党员走进红色教育基地

        本报讯（通讯员 秦月明）日前，市人大机关组织党员走进烈士陵园，重温入党誓词。
        """
    private static let entries = [
        ("1月26日", "市人大常委会发出倡议书，号召代表投身防汛一线。"),
        ("3月10日至12日", "市人大常委会主任白牧云带队走访复工复产企业。"),
        ("6月", "副主任温玉珍带队开展土壤污染防治法执法检查。"),
        ("8月18日", "人大代表履职平台上线。"),
        ("9月3日", "市人大常委会举行老旧小区加装电梯专题询问会。"),
    ]
    private static let dates = [
        "2020-01-26", "2020-03-10/2020-03-12", "2020-06", "2020-08-18", "2020-09-03",
    ]

    private func records(
        _ heading: [String], _ gap: String = "\n\n", _ entries: [(String, String)] = entries
    ) throws -> [Record] {
        let told = entries.map { $0.0 + gap + $0.1 }
        return try Bulletin(
            reading: "泊川晚报\n2020年10月30日　星期五\n\n" + Self.news
                + (heading + told).joined(separator: "\n\n") + Self.below
        ).records
    }

    private func dates(_ records: [Record]) -> [String] {
        records.filter { $0.kind == .chronicle }.flatMap { $0.dates.map(\.description) }
    }

    @Test(arguments: [
        ["时间轴", "泊川市人大常委会2020年履职大事（截至10月）"], ["时间线"], ["履职足迹"], ["2020，我们一起走过"],
    ]) func readsDaysAlone(_ heading: [String]) throws {
        let found = try records(heading)
        #expect(dates(found) == Self.dates)
        #expect(found.filter { $0.kind == .article }.count == 2)
    }

    @Test(arguments: [" ", "，"]) func readsDaysBesideTheirWords(_ gap: String) throws {
        #expect(dates(try records(["履职时间轴"], gap)) == Self.dates)
    }

    /// A programme, news of one month each with its day, and days beside their words under other headings.
    @Test func leavesOtherDaysAlone() throws {
        let programme = [
            ("1月11日", "上午，代表报到，召开临时党委会议。"), ("1月12日", "上午，举行开幕会，听取政府工作报告。"),
            ("1月13日", "上午，各代表团审议报告。"), ("2月14日", "上午，举行闭幕会。"),
        ]
        #expect(dates(try records(["会议安排"], "\n\n", programme)) == [])
        #expect(dates(try records(["履职之路"], "\n\n", programme)) == [])
        #expect(dates(try records(["本月工作"], "\n\n", [Self.entries[3]])) == [])
        #expect(dates(try records(["代表履职"], "，")) == [])
    }

    // MARK: Months

    private func chronicle(_ entries: String) throws -> [String] {
        dates(try Bulletin(reading: "泊川市人大常委会大事记\n\n（1998年）\n\n" + entries).records)
    }

    @Test(arguments: [
        ("6月 ", "1998-06"), ("6月份 ", "1998-06"), ("6月\n\n", "1998-06"), ("六月　", "1998-06"),
        ("6月至8月 ", "1998-06/1998-08"),
    ]) func readsEntriesOfAMonth(_ month: String, _ date: String) throws {
        let found = try chronicle(
            """
            一月

            1月6日 市人大常委会主任白牧云到城关区调研。

            1月9日 副主任温玉珍检查义务教育法实施情况。

            \(month)副主任温玉珍带队开展执法检查。

            9月18日 人大代表履职平台上线。
            """)
        #expect(found == ["1998-01-06", "1998-01-09", date, "1998-09-18"])
    }

    @Test func aMonthHeadsBareDays() throws {
        let found = try chronicle(
            """
            1月

            6日 市人大常委会主任白牧云到城关区调研。

            6月

            18日 人大代表履职平台上线。
            """)
        #expect(found == ["1998-01-06", "1998-06-18"])
    }

    // MARK: The end

    @Test func newsEndsAChronicle() throws {
        let records = try Bulletin(
            reading: """
                泊川市人大常委会大事记

                （1998年）

                1月6日 市人大常委会主任白牧云到城关区调研。

                1月9日 副主任温玉珍检查义务教育法实施情况。

                1月18日 市人大常委会举行专题讲座，学习了
                宪法。
                """ + Self.below
        ).records
        #expect(dates(records) == ["1998-01-06", "1998-01-09", "1998-01-18"])
        #expect(records.last?.title == "市人大机关党员走进红色教育基地")
    }
}
