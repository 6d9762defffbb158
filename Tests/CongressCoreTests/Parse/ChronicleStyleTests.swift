import Testing

@testable import CongressCore

/// The same four events as the chronicles (大事记) of different editors print them.
@Suite struct ChronicleStyleTests {
    private static let events = [
        "县人大常委会主任黎光远主持召开县十六届人大常委会第二十三次主任会议，副主任沙明德、温玉珍参加会议。",
        "县人大常委会副主任沙明德带领部分县人大代表视察农村饮水安全工程建设情况。",
        "县十六届人大常委会第十一次会议召开。会议由主任黎光远主持，副主任沙明德、温玉珍及委员共二十一人出席。",
        "县人大常委会组织开展《中华人民共和国动物防疫法》执法检查，副主任温玉珍参加。",
    ]

    struct Style: Sendable, CustomTestStringConvertible {
        /// The heading of the chronicle, in the contents and above the entries.
        let heading: String
        /// What stands before each event; lines of their own where they end in a line end.
        let openings: [String]
        var dates = ["2019-01-03", "2019-01-08/2019-01-09", "2019-02-01", "2019-02-15"]
        var testDescription: String { heading + " " + openings[0] }
    }

    static let styles = [
        Style(
            heading: "大事记（2019年1—2月）", openings: ["▲1月3日，", "▲1月8日至9日，", "▲2月1日上午，", "▲同日下午，"],
            dates: ["2019-01-03", "2019-01-08/2019-01-09", "2019-02-01", "2019-02-01"]),
        Style(
            heading: "2019年1—2月大事记",
            openings: ["一月\n3日　", "8日—9日　", "二月\n1日　", "28日—3月2日　"],
            dates: ["2019-01-03", "2019-01-08/2019-01-09", "2019-02-01", "2019-02-28/2019-03-02"]),
        Style(
            heading: "县人大常委会大事记",
            openings: ["1月3日（星期四）　", "1月8日—9日（星期二、星期三）　", "2月1日　", "2月中旬　"],
            dates: ["2019-01-03", "2019-01-08/2019-01-09", "2019-02-01", "2019-02-11/2019-02-20"]),
        Style(
            heading: "人大工作大事记（2019年第一季度）",
            openings: ["1月3日\n", "1月8日—9日\n", "2月1日\n", "2月15日\n"]),
        Style(heading: "大事记", openings: ["1/2019\n3日　", "8—9日　", "2/2019\n1日　", "15日　"]),
        Style(heading: "常委会大事记", openings: ["【1月3日】", "【1月8日—9日】", "【2月1日】", "【2月15日】"]),
        Style(
            heading: "大事记（2019.1—2019.2）", openings: ["1月3日　", "1月8日至9日　", "2月1日　", "2月15日　"]),
        Style(heading: "大事记", openings: ["1.3　", "1.8—1.9　", "2.1　", "2.15　"]),
        Style(
            heading: "县人大大事记", openings: ["1月\n●3日，", "●8日至9日，", "2月\n●1日，", "●15日，"]),
        Style(
            heading: "一季度工作大事",
            openings: ["二〇一九年一月三日，", "二〇一九年一月八日至九日，", "二〇一九年二月一日，", "二〇一九年二月十五日，"]),
        Style(heading: "大事记", openings: ["1. 1月3日，", "2. 1月8日至9日，", "3. 2月1日，", "4. 2月15日，"]),
        Style(heading: "大事记", openings: ["△元月3日下午3时，", "△1月8－9日，", "△2月1日，", "△2月15日，"]),
    ]

    @Test(arguments: styles) func readsEveryEvent(_ style: Style) throws {
        let found = try ChronicleStyleTests.records(style).filter { $0.kind == .chronicle }
        #expect(found.map { $0.dates.map(\.description).joined(separator: ",") } == style.dates)
        #expect(
            found.map { $0.people.map(\.name) } == [
                ["黎光远", "沙明德", "温玉珍"], ["沙明德"], ["黎光远", "沙明德", "温玉珍"], ["温玉珍"],
            ])
    }

    private static func records(_ style: Style) throws -> [Record] {
        let entries = zip(style.openings, events).map { $0 + $1 }.joined(separator: "\n")
        let text = """
            澄河人大
            2019年第1期（总第45期）
            澄河县人大常委会办公室主办　2019年3月10日

            目　录
            监督工作
            关于农村饮水安全情况的调研报告……县人大常委会调研组（1）
            代表之声
            让清水流进千家万户……陶望舒（3）
            \(style.heading)……（5）

            监督工作
            关于农村饮水安全情况的调研报告
            县人大常委会调研组
            按照年度工作安排，县人大常委会调研组于今年2月对全县农村饮水安全情况进行了调研。现将情况报告如下：
            一、基本情况
            全县已建成集中供水工程三百二十处，受益群众四十一万人，水质抽检合格率逐年提高。
            二、几点建议
            要健全管护机制，落实管护经费，确保群众喝上放心水。
            代表之声
            让清水流进千家万户
            　　　　　　　　　　　　陶望舒
            去年春天，县人大代表陶望舒在走访时发现，石门村的水管三天两头停水。她写了一件建议，跑了七趟水务局。
            如今，水管换成了新的，村里人说，代表的话管用。
            \(style.heading)
            \(entries)
            """
        return try Bulletin(reading: text).records
    }
}
