import Testing

@testable import CongressCore

/// Entries that open with a part of the year or of the month, captions with the number of their chapter, and
/// what stands before the first entry and behind the last.
@Suite struct ChroniclePeriodTests {
    private static let head = """
        云岭县人大志

        大事记

        1996年

        3月5日  县人大常委会召开第九次会议，听取县人民政府关于防汛准备工作的汇报。


        """

    private static func read(_ text: String) throws -> [Record] {
        try Bulletin(reading: head + text).records.filter { $0.kind != .session }
    }

    private static func dates(_ records: [Record]) -> [[String]] {
        records.filter { $0.kind == .chronicle }.map { $0.dates.map(\.description) }
    }

    @Test(arguments: [
        ("年内  县人大常委会共受理来信174件。", "1996"), ("年底  全县建成代表活动室11个。", "1996"),
        ("年初  县人大常委会制定工作要点。", "1996"), ("7月底  乡镇人大换届选举工作全部结束。", "1996-07"),
        ("8月初　县人大常委会组织代表视察抗旱。", "1996-08"), ("10月某日  县人大机关迁入新址。", "1996-10"),
        ("次日  县人大代表小组继续视察。", "1996-03-06"), ("翌日  县人大代表小组继续视察。", "1996-03-06"),
        ("一季度  县人大常委会组织评议基层站所。", "1996-01/1996-03"), ("下半年  县人大常委会开展述职评议。", "1996-07/1996-12"),
        ("春  县人大代表参加植树。", "1996"),
    ])
    func readsOpenings(_ line: String, _ date: String) throws {
        #expect(try Self.dates(Self.read(line + "\n")) == [["1996-03-05"], [date]])
    }

    /// What a sentence goes on with opens nothing.
    @Test(arguments: [
        "全县力争今年\n年底前完成全部换届工作。", "副主任周海、\n夏　齐出席会议。", "代表们要求各乡镇于\n上半年 完成整改。",
        "会议听取了\n一季度经济运行情况的汇报。",
    ])
    func goesOnWithSentences(_ lines: String) throws {
        let found = try Self.dates(Self.read("4月6日  " + lines + "\n"))
        #expect(found == [["1996-03-05"], ["1996-04-06"]])
    }

    @Test func takesTheDayBehindTheLastOfTheMonth() throws {
        let found = try Self.dates(
            Self.read("12月31日  县人大常委会召开总结会。\n\n次日  县人大机关举行升旗仪式。\n"))
        #expect(found.last == ["1997-01-01"])
    }

    /// 下旬 alone on its line, where days stand so too.
    @Test func readsThirdsAlone() throws {
        let found = try Bulletin(
            reading: """
                云岭人大
                2012年第1期

                大事记
                2012年1月
                10日
                　　县人大常委会召开第五十一次主任会议。
                12日
                　　县人大常委会副主任周海视察食品安全工作。
                下旬
                　　各乡镇相继召开新一届人民代表大会第一次会议，选举产生新一届乡镇领导班子。
                2月
                12日
                　　县人大常委会召开党组会议。
                """)
        #expect(
            Self.dates(found.records) == [
                ["2012-01-10"], ["2012-01-12"], ["2012-01-21/2012-01-31"], ["2012-02-12"],
            ])
        #expect(!found.readings.contains { $0.facts.body == .congress })
    }

    @Test func liftsNumberedFiguresOut() throws {
        let found = try Self.read(
            """
            4月8日  县人大常委会开展普法宣传。

            图7-1  1996年6月，县人大代表视察水库除险加固

            7月14日  县人大常委会召开主任会议。

            图书馆  建设列入县人大常委会督办事项。
            """)
        let photos = found.filter { $0.kind == .photo }
        #expect(photos.map { $0.dates.map(\.description) } == [["1996-06"]])
        #expect(found.filter { $0.kind == .chronicle }.last?.text.contains("图书馆") == true)
    }

    @Test func endsAtAnAnnex() throws {
        let found = try Self.read(
            """
            4月8日  县人大常委会开展普法宣传。


            附：

            云岭县历届人大常委会主任名录（1981—1996）

            姓  名    性别    任职时间

            周  海    男      1981.5—1990.2
            """)
        #expect(found.filter { $0.kind == .chronicle }.last?.text.contains("名录") == false)
        #expect(found.last?.title == "云岭县历届人大常委会主任名录（1981—1996）")
    }

    @Test func keepsThePreface() throws {
        let found = try Bulletin(
            reading: """
                云岭县人大志
                2001年第3期
                云岭县人大常委会办公室主办

                大事记

                本章记述1996年全县人民代表大会及其常务委员会的重大活动，以时为序，一事一条，日期不详者附于月末。

                1996年

                3月5日  县人大常委会召开第九次会议。

                3月9日  县人大常委会召开党组会议。
                """)
        #expect(found.records.contains { $0.kind == .article && $0.text.hasPrefix("本章记述") })
        #expect(Self.dates(found.records) == [["1996-03-05"], ["1996-03-09"]])
    }
}
