import Testing

@testable import CongressCore

/// Chronicles whose headings were pictures on the page, and are lost in the text.
@Suite struct LostChronicleTests {
    private static let article = """
        柳坪镇人大督办饮水建议

        ◆ 文小川

        8月6日，柳坪镇人大组织代表到三个村查看饮水管网。

        代表们沿着水渠走了一个上午，把渗漏的地方一一记下，交给镇水管站限期整改。
        """

    private static let entries = """
        5日 市人大常委会主任高远山到清河区调研预算审查工作。

        18日 市五届人大常委会召开第二十次主任会议。

        △ 市人大常委会副主任程一帆带队检查环境保护法实施情况。

        26日 市人大常委会召开代表建议督办会。

        9日 市人大常委会党组召开会议，学习有关文件。

        21日 市五届人大常委会举行第十二次会议。
        """

    private func dates(_ text: String) throws -> [[String]] {
        try Bulletin(reading: text).records.filter { $0.kind == .chronicle }
            .map { $0.dates.map(\.description) }
    }

    /// The contents name the chronicle, whose heading is lost, with the month that it begins in.
    private func issue(from month: String) -> String {
        """
        清河人大
        2023年第4期
        目　录
        基层人大
        柳坪镇人大督办饮水建议　　文小川　　12
        大事记
        市人大常委会大事记（2023年\(month)—8月）　　20

        \(Self.article)


        \(Self.entries)
        """
    }

    @Test func takesItsMonthsFromTheContents() throws {
        #expect(
            try dates(issue(from: "7月")) == [
                ["2023-07-05"], ["2023-07-18"], ["2023-07-18"], ["2023-07-26"], ["2023-08-09"],
                ["2023-08-21"],
            ])
    }

    @Test func leavesDaysUndatedWhereTheMonthsDoNotFit() throws {
        #expect(try dates(issue(from: "5月")) == [[], [], [], [], [], []])
    }

    /// Twelve entries; fewer may be paragraphs of a report or a diary.
    @Test(arguments: [5, 11, 12, 20]) func standsOutWithoutContents(_ count: Int) throws {
        let days = (0..<count).map { (month: 7 + $0 / 10, day: 1 + $0 % 10 * 3) }
        let entries = days.map { month, day in
            "\(month)月\(day)日，市人大常委会主任高远山到清河区调研预算审查工作第\(day)次。"
        }
        let text = "清河人大\n2023年第4期\n\n\(Self.article)\n\n" + entries.joined(separator: "\n\n")
        let wanted = days.map { month, day in
            ["2023-0\(month)-" + (day < 10 ? "0\(day)" : "\(day)")]
        }
        #expect(try dates(text) == (count < 12 ? [] : wanted))
    }

    @Test func briefsUnderTheirTitlesAreNone() throws {
        let brief = { (place: String, day: Int) in
            """
            \(place)人大常委会视察农田水利建设

            9月\(day)日，\(place)人大常委会组织部分代表视察农田水利建设，听取了水利局的汇报。

            """
        }
        let places = ["青石县", "白沙县", "红岩区", "乌溪县", "金坪区", "银川县", "铜山区"]
        let briefs = places.enumerated().map { brief($1, $0 + 3) }.joined(separator: "\n")
        #expect(try dates("清河人大\n2023年第4期\n\n" + briefs).isEmpty)
    }

    @Test func readsThePeriodOfAName() {
        let months = { (name: String) in ChroniclePeriod(name.scalarArray[...]).months }
        #expect(months("大事记（2023年7月—9月）") == [7, 8, 9])
        #expect(months("7—8月大事记") == [7, 8])
        #expect(months("市人大常委会六、七月份大事记") == [6, 7])
        #expect(months("2021年11月—2022年1月大事记") == [11, 12, 1])
        #expect(months("第二季度大事记") == [4, 5, 6])
        #expect(months("下半年大事记")?.count == 6)
        #expect(months("大事记") == nil)
    }
}
