import Testing

@testable import CongressCore

/// What editors set around the days of a chronicle: signs behind them, months without them, numbers
/// before them.
@Suite struct ChronicleMarkTests {
    private func entries(_ heading: String, _ lines: [String]) throws -> [Record] {
        let text = """
            澄河人大
            2019年第3期
            澄河县人大常委会办公室主办

            \(heading)

            \(lines.joined(separator: "\n"))
            """
        return try Bulletin(reading: text).records.filter { $0.kind == .chronicle }
    }

    private func dates(_ found: [Record]) -> [[String]] {
        found.map { $0.dates.map(\.description) }
    }

    @Test(arguments: ["周", "星期", "礼拜"])
    func readsDaysOfTheWeek(_ word: String) throws {
        let found = try entries(
            "五月大事记",
            [
                "\(word)一（5月20日）　县人大常委会召开主任会议，研究了有关事项。",
                "\(word)三（5月22日）　县人大常委会视察城市供水工作。",
                "\(word)四（5月23日）　县人大常委会机关学习有关文件。",
            ])
        #expect(dates(found) == [["2019-05-20"], ["2019-05-22"], ["2019-05-23"]])
    }

    @Test func readsSignsBehindTheDay() throws {
        let found = try entries(
            "常委会大事记（5月—6月）",
            [
                "5月20日至24日　△县人大常委会副主任沙明德带领执法检查组深入四个乡镇检查。",
                "5月28日　△县人大常委会组织代表视察农村饮水安全工程。",
                "△主任黎光远到石门镇调研。",
                "6月下旬　△县人大常委会副主任温玉珍率队到青桐镇走访代表。",
                "△县人大常委会机关开展植树活动。",
            ])
        #expect(
            dates(found) == [
                ["2019-05-20/2019-05-24"], ["2019-05-28"], ["2019-05-28"],
                ["2019-06-21/2019-06-30"], ["2019-06-21/2019-06-30"],
            ])
    }

    /// The day in a cell of its own, and a rule at the foot of a page.
    @Test(arguments: [" | ", "│", "｜"]) func readsTables(_ side: String) throws {
        let found = try entries(
            "澄河县人大常委会大事记",
            [
                "3月5日\(side)县人大常委会副主任沙明德带队到石门镇视察农村饮水", "────────────", "安全工程建设情况。",
                "3月9日\(side)县人大常委会组织代表走访选民。",
            ])
        #expect(dates(found) == [["2019-03-05"], ["2019-03-09"]])
        #expect(found[0].text.hasSuffix("视察农村饮水安全工程建设情况。"))
    }

    /// A dated line without its full stop that prints the month says what a picture shows.
    @Test func leavesCaptionsOut() throws {
        let days = [3, 5, 8, 9, 15, 20, 27]
        var lines = days.map { "\($0)日，县人大常委会副主任沙明德带队到第\($0)选区走访选民，听取意见。" }
        lines.insert(contentsOf: ["", "3月9日，代表在石门镇议事亭听选民说话", ""], at: 4)
        let found = try entries("澄河县人大常委会大事记", ["3月"] + lines)
        #expect(found.count == days.count)
    }

    /// Where the month turns, an entry prints it, with or without its full stop.
    @Test func keepsTheEntryThatTurnsTheMonth() throws {
        let lines = [
            "3月", "2日，组织代表视察农村饮水。", "5日，组织代表走访选民。", "28日，召开主任会议。",
            "4月2日，举行县十七届人大常委会第二十次会议", "6日，组织代表视察学校。", "9日，召开座谈会。", "12日，开展执法检查。",
        ]
        let found = try entries("澄河县人大常委会大事记", lines)
        #expect(
            dates(found) == [
                ["2019-03-02"], ["2019-03-05"], ["2019-03-28"], ["2019-04-02"], ["2019-04-06"],
                ["2019-04-09"], ["2019-04-12"],
            ])
    }

    @Test(arguments: ["〇", "○", "◯"]) func takesARingForASign(_ ring: String) throws {
        let found = try entries(
            "澄河县人大2019年大事记",
            [
                "〔一月〕",
                ring + "4日，主任黎光远主持召开县十六届人大常委会第十一次会议。",
                ring + "10日至11日，副主任沙明德到石门镇视察。",
                ring + "15日，县人大机关召开总结会。",
                ring + "20日，副主任温玉珍带队走访代表。",
                "〔二月〕",
                ring + "春节前夕，副主任沙明德带队走访困难党员。",
                ring + "26日，副主任温玉珍作动员讲话。",
            ])
        #expect(
            dates(found) == [
                ["2019-01-04"], ["2019-01-10/2019-01-11"], ["2019-01-15"], ["2019-01-20"],
                ["2019-02"], ["2019-02-26"],
            ])
        #expect(found[4].people.map(\.name) == ["沙明德"])
    }

    @Test func datesEntriesOfAMonthBeforeItsFirstDay() throws {
        let found = try entries(
            "大事记",
            ["一月", "△主任黎光远在全县人大工作会上讲话。", "△27日，副主任沙明德到石门镇调研。", "△同日，机关开展植树活动。"])
        #expect(dates(found) == [["2019-01"], ["2019-01-27"], ["2019-01-27"]])
    }

    @Test func readsMonthsApartFromTheirWords() throws {
        let found = try entries(
            "大事年表",
            [
                "1月　县城东水厂建成投产。", "3月5日　县人大常委会召开座谈会。", "3月　县文联成立，主席陶望舒讲话。",
                "是月25日，县成立人口普查领导小组。", "是年，全县造林三千亩。",
            ])
        #expect(
            dates(found) == [["2019-01"], ["2019-03-05"], ["2019-03"], ["2019-03-25"], ["2019"]])
    }

    @Test func readsNumbersBeforeThirdsAndWords() throws {
        let found = try entries(
            "2019年10月份工作大事记",
            [
                "1、10月8日—9日，主任黎光远参加培训。", "2、10月中旬，副主任沙明德赴外地考察。",
                "3、10月20日，副主任温玉珍调研。", "4、同日，机关召开例会。", "5、本月，办公室报送信息十二条。",
            ])
        #expect(
            dates(found) == [
                ["2019-10-08/2019-10-09"], ["2019-10-11/2019-10-20"], ["2019-10-20"],
                ["2019-10-20"], ["2019-10"],
            ])
    }

    @Test func readsThirdsAloneOnTheirLine() throws {
        let found = try entries(
            "履职纪事",
            ["8月3日", "主任黎光远到石门镇调研。", "8月15日", "副主任沙明德视察水库。", "9月中旬", "各镇人大组织代表走访选民。"])
        #expect(dates(found) == [["2019-08-03"], ["2019-08-15"], ["2019-09-11/2019-09-20"]])
    }

    /// Dated paragraphs below a title and its author are somebody's article.
    @Test(arguments: [["一名代表的防汛日记", "● 温玉成"], ["一座水库的四十年", "——青桐水库建设纪事", "□温玉成"]])
    func leavesDiariesToTheirAuthors(_ heading: [String]) throws {
        let lines = [
            "2月3日　雨", "堤上的灯亮了一夜，村民轮班往上背沙袋。", "2月8日　阴", "水位退下去三寸，大家才坐下来吃了一顿热饭。", "2月26日　晴",
            "险段全部加固完毕，建议写好了，等着开会的那一天。",
        ]
        #expect(try entries(heading[0], heading.dropFirst() + lines).isEmpty)
    }

    @Test func tellsRingsFromChineseNumerals() throws {
        let found = try entries(
            "人大要事录",
            [
                "（二〇一九年七月至九月）", "〔七月〕", "〇十三日，主任黎光远到石门镇调研。", "〇二十八日，副主任沙明德视察水库。",
                "〇月底，机关迁入新址。", "〔八月〕", "〇二十六日至次月二日，副主任温玉珍参加培训。",
            ])
        #expect(
            dates(found) == [
                ["2019-07-13"], ["2019-07-28"], ["2019-07"], ["2019-08-26/2019-09-02"],
            ])
    }

    @Test func leavesThePeriodToTheHeading() throws {
        let found = try entries(
            "大事记",
            [
                "2019年8月1日——9月30日", "8月3日，主任黎光远到石门镇调研。", "8月20日，副主任沙明德视察水库。",
            ])
        #expect(dates(found) == [["2019-08-03"], ["2019-08-20"]])
    }

    @Test(arguments: ["（节选）", "（摘登）", "（上）"]) func readsHeadingsOfParts(_ part: String) throws {
        let found = try entries(
            "澄河县人大常委会2019年大事记" + part,
            ["〔一月〕", "3日　主任黎光远到石门镇调研。", "15日　副主任沙明德视察水库。", "下旬　机关开展植树活动。"])
        #expect(dates(found) == [["2019-01-03"], ["2019-01-15"], ["2019-01-21/2019-01-31"]])
    }

    @Test func endsAtADocumentWithItsAdoption() throws {
        let text = """
            澄河人大
            2019年第3期
            澄河县人大常委会办公室主办

            大事记

            3月5日，县人大常委会组织代表视察农村饮水安全工程。
            3月8日，主任黎光远到石门镇调研。

            澄河县第十六届人民代表大会第四次会议选举办法
            （2019年3月10日澄河县第十六届人民代表大会第四次会议主席团第一次会议通过）
            　　一、根据法律规定，结合大会实际，制定本办法。
            　　二、本次会议选举采用无记名投票方式。
            """
        let bulletin = try Bulletin(reading: text)
        #expect(bulletin.records.count { $0.kind == .chronicle } == 2)
        #expect(bulletin.records.contains { $0.title == "澄河县第十六届人民代表大会第四次会议选举办法" })
        // Its title names a congress that it does not report.
        #expect(bulletin.readings.map(\.facts.body) == [.presidium])
    }

    @Test(arguments: ["【重要会议】", "〔重要会议〕", "重要会议"])
    func goesOnBelowTheNamesOfItsParts(_ part: String) throws {
        let lines = [
            "十月", part, "10月9日", "县人大常委会召开第十四次主任会议，主任黎光远主持会议。",
            "10月12日", "副主任沙明德到石门镇调研。",
            "十一月", part, "11月5日", "县人大常委会召开第十五次主任会议，主任黎光远主持会议。",
            "11月底", "县人大机关被评为先进单位。",
        ]
        let found = try entries("县人大常委会大事记", lines)
        #expect(
            dates(found) == [["2019-10-09"], ["2019-10-12"], ["2019-11-05"], ["2019-11"]])
        #expect(found.allSatisfy { !$0.text.contains("重要会议") })
    }

    @Test func endsBeforePlans() throws {
        let found = try entries(
            "县人大常委会大事记",
            [
                "11月5日　县人大常委会召开主任会议。", "11月8日　副主任沙明德到石门镇调研。", "",
                "·下月预告·", "", "12月上旬　召开常委会会议。",
            ])
        #expect(dates(found) == [["2019-11-05"], ["2019-11-08"]])
    }

    /// 活动 closes the names of records of days, and headlines too.
    @Test func leavesHeadlinesOfActsToTheNews() throws {
        let text = """
            澄河人大
            2019年第3期
            澄河县人大常委会办公室主办

            石门镇开展“回乡看变化”活动

            11月19日，石门镇人大组织在外工作的代表开展“回乡看变化”活动。

            11月20日，代表们视察了饮水工程。

            11月21日，代表们走访了选民。

            11月22日，代表们座谈。
            """
        #expect(try Bulletin(reading: text).records.allSatisfy { $0.kind != .chronicle })
    }

    @Test(arguments: [
        "元月", "1月份", "◎一月", "【一月份】", "（一月）", "——一月——", "一月（January）", "★ 一月 ★", "2019.1", "2019.01",
        "一 月 份", "[一月]", "一月：",
    ]) func knowsTheNameOfAMonth(_ month: String) throws {
        let found = try entries(
            "县人大常委会大事记",
            [month, "", "5日　主任黎光远到石门镇调研。", "", "12日　副主任沙明德视察饮水工程。"])
        #expect(dates(found) == [["2019-01-05"], ["2019-01-12"]])
    }

    @Test func readsPartsOfAMonthInBlackBrackets() throws {
        let found = try entries(
            "澄河县人大2019年大事记",
            [
                "三月",
                "【7日、9日】　副主任沙明德带队检查。",
                "【同日】　主任黎光远会见来访客人。",
                "【中旬】　县人大常委会组织代表小组开展活动。",
                "【3月下旬至4月上旬】　财经工委对经济运行情况进行调研。",
                "四月",
                "【本月】　首批乡镇人大主席培训班举办。",
            ])
        #expect(
            dates(found) == [
                ["2019-03-07", "2019-03-09"], ["2019-03-09"], ["2019-03-11/2019-03-20"],
                ["2019-03-21/2019-04-10"], ["2019-04"],
            ])
    }

    /// 1.31、2.1: the second day is of the next month.
    @Test func readsTheLastDayOfAMonthBesideAnother() throws {
        let found = try entries(
            "澄河县人大2019年大事记",
            ["1.5　主任黎光远调研城市建设。", "1.31、2.1　副主任沙明德参加座谈会。", "2.8、9　县人大常委会组织代表视察。"])
        #expect(dates(found).map(\.first) == ["2019-01-05", "2019-01-31", "2019-02-08"])
    }
}
