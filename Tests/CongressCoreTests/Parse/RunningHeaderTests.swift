import Testing

@testable import CongressCore

/// A gazette of decisions without a table of contents, whose texts repeat each other line by line:
/// running headers go, titles and sentences stay.
@Suite struct RunningHeaderTests {
    private static let titles = [
        "关于批准2022年市级决算的决议", "关于加强湿地保护的决定", "关于市人民政府机构改革的决议", "关于接受何遇安辞职的决定",
    ]

    private func records() throws -> [Record] {
        let decisions = RunningHeaderTests.titles.enumerated().map { number, title in
            """

            云岭市人大常委会
            \(title)
            （2023年5月\(number + 3)日云岭市第七届人民代表大会
            常务委员会第\(number + 21)次会议通过）

            　　云岭市第七届人民代表大会常务委员会第
            \(number + 21)次会议审查了市人民政府提请的议案，会议
            同意市人大财政经济委员会作的关于议案的
            审查结果报告，决定批准市人民政府提请的
            第\(number + 1)项预算调整方案。

            云岭市人大公报　2023年第3期

            """
        }
        let text = "云岭市人大公报\n2023年第3期（总第9期）\n云岭市人大常委会办公室编\n" + decisions.joined()
        return try Bulletin(reading: text).records
    }

    @Test func keepsLinesThatHardWrapsRepeat() throws {
        for (number, record) in try records().enumerated() {
            #expect(record.text.contains("云岭市第七届人民代表大会常务委员会第\(number + 21)次会议审查了"))
            #expect(record.text.contains("议案，会议同意市人大财政经济委员会作的关于议案的审查结果报告"))
            #expect(!record.text.contains("2023年第3期"))
        }
    }

    @Test func beginsTheBodyAtTheFirstDecision() throws {
        let found = try records()
        #expect(found.map(\.title) == RunningHeaderTests.titles.map { "云岭市人大常委会" + $0 })
        #expect(
            found.map { $0.dates.map(\.description) } == [
                ["2023-05-03"], ["2023-05-04"], ["2023-05-05"], ["2023-05-06"],
            ])
    }

    /// 澄河之声 / CHENGHE ZHI SHENG / 2011年第4期: the name runs along the pages behind their numbers, though none
    /// of its words says that it is one.
    @Test func tellsTheNameOverItsLatinLetters() throws {
        let line = "　　石门乡的水渠修了三年，今年春天终于通水，沿线的十四个村都用上了清水。"
        let pages = (0..<4).flatMap { ["\(4 + $0 * 2) 澄河之声 2011·4", "", line, line, line] }
        let head = ["澄河之声", "CHENGHE ZHI SHENG", "2011年第4期", "", "石门乡修渠记", ""]
        let lines = head + Array(repeating: line, count: 6) + pages
        let record = try #require(
            try Bulletin(reading: lines.joined(separator: "\n")).records.first)
        #expect(record.title == "石门乡修渠记")
        #expect(!record.text.contains("澄河之声"))
    }
}
