import Testing

@testable import CongressCore

/// Chronicles of many years, and those that bear a month's own name.
@Suite struct ChronicleYearsTests {
    private func entries(_ text: String) throws -> [String] {
        return try Bulletin(reading: text).records.filter { $0.kind == .chronicle }
            .map { $0.dates.map(\.description).joined(separator: " ") }
    }

    @Test func aYearAloneHeadsItsEntries() throws {
        let found = try entries(
            """
            云岭人大志

            大事记

            1984年

            3月6日　县第八届人民代表大会第一次会议开幕，代表一百二十人到会。
            11月2日至4日　县人大常委会组织代表视察秋粮入库工作。

            一九八六年

            2月9日　县人大常委会召开主任会议，研究换届选举工作。
            是月　全县选民登记工作结束，共登记选民十一万人。
            是年　县人大常委会共举行会议七次，视察活动九次。
            """)
        #expect(
            found == ["1984-03-06", "1984-11-02/1984-11-04", "1986-02-09", "1986-02", "1986"])
    }

    /// 3/2019 at the feet of pages is the number of the issue, and no month.
    @Test func theNumberOfTheIssueIsNoMonth() throws {
        let found = try entries(
            """
            云岭人大
            2019年第3期（总第45期）
            主办：云岭县人大常委会

            大事记
            （2019年4月—5月）

            4月
            3日，县人大常委会主任赵一鸣主持召开主任会议。
            5日，县人大常委会副主任钱明远到石桥镇调研。
            云岭人大
            3/2019
            12日，县人大常委会召开第十二次会议。
            5月
            6日，县人大常委会副主任钱明远到柳溪镇调研。
            云岭人大
            3/2019
            20日，县人大常委会副主任孙建强视察学校食堂。
            """)
        #expect(
            found == ["2019-04-03", "2019-04-05", "2019-04-12", "2019-05-06", "2019-05-20"])
    }

    @Test func aMonthsNewsInOrderIsAChronicle() throws {
        let found = try entries(
            """
            云岭人大
            2023年第5期（总第41期）
            云岭市人大常委会办公室　主办

            四月要闻

            ■4月1日，市人大常委会副主任钱明远率队调研农村供水工作。
            ■4月2日、9日，市人大常委会副主任孙建强到两个社区接待选民。
            ■4月11日，市人大常委会举行执法检查动员会。
            ■4月18日，市人大常委会主任赵一鸣到青石县调研。
            """)
        #expect(found == ["2023-04-01", "2023-04-02 2023-04-09", "2023-04-11", "2023-04-18"])
    }

    /// Entries of several lines each, one of which has changed its place.
    @Test func aMonthsNewsMaySlipOnceInItsOrder() throws {
        let days = ["2日", "5日至6日", "8日", "19日", "23日", "21日至22日"]
        let found = try entries(ChronicleYearsTests.month(days))
        #expect(
            found == [
                "2023-06-02", "2023-06-05/2023-06-06", "2023-06-08", "2023-06-19", "2023-06-23",
                "2023-06-21/2023-06-22",
            ])
    }

    @Test func newsInNoOrderIsNoChronicle() throws {
        let found = try entries(ChronicleYearsTests.month(["20日", "5日", "18日", "3日", "9日", "7日"]))
        #expect(found.isEmpty)
    }

    private static func month(_ days: [String]) -> String {
        let entries = days.map {
            """
            　　★6月\($0)，市人大常委会副主任钱明远率调研组赴青石县，实地察看
            水厂和管网，听取有关部门关于农村供水一体化建设情况的汇报，并与人大
            代表座谈。
            """
        }
        return """
            云岭人大
            2023年第7期（总第43期）
            云岭市人大常委会办公室　主办

            一月要事

            \(entries.joined(separator: "\n"))
            """
    }

    /// A name that the issue has introduced stands bare behind a day in Chinese numerals.
    @Test func believesKnownNamesBehindChineseDays() throws {
        let text = """
            澄河人大
            2019年第1期

            大事记
            （二〇一九年三月）
            ▲三日　县人大常委会副主任沙明德主持召开第三十次主任会议，研究第二季度工作安排。
            ▲八日　沙明德与女代表座谈，参观县妇女创业园。
            ▲二十九日至四月一日　沙明德率队到邻县考察饮水工程。
            """
        let entries = try Bulletin(reading: text).records.filter { $0.kind == .chronicle }
        #expect(entries.map { $0.people.map(\.name) } == [["沙明德"], ["沙明德"], ["沙明德"]])
    }
}
