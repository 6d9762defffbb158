import Testing

@testable import CongressCore

/// Headlines of newspaper pages without blank lines: what stands above and below the words of the
/// meeting, small items under one name, programmes, and lists behind dashes.
@Suite struct NewspaperDeckTests {
    private static let top = [
        "禾津日报", "2007年1月19日　星期五", "第8612期　今日8版",
    ]

    private func column(_ paragraphs: [String]) -> [String] {
        paragraphs.flatMap { ("　　" + $0).wrapped(at: 14) }
    }

    private func lines(_ parts: [[String]]) throws -> [Record] {
        try Bulletin(
            reading: (NewspaperDeckTests.top + parts.flatMap { $0 }).joined(separator: "\n")
        ).records.filter { $0.kind != .session }
    }

    private var lead: [String] {
        column([
            "本报讯（记者　闻晓）昨日上午9时，禾津市第十四届人民代表大会第一次会议在市会堂隆重开幕，四百零二名代表出席大会。",
            "大会主席团常务主席石坚主持会议。代市长江帆代表市人民政府向大会作政府工作报告，提出了今后五年的目标：",
            "——坚持工业强市，打造三大产业基地，让老工业重新焕发生机；", "——坚持以人为本，办好十件实事，让群众得到更多实惠。",
        ])
    }

    private var editorial: [String] {
        ["社论", "承前启后开新局", "继往开来谱华章"]
            + column([
                "承载着全市二百八十万人民的重托，市十四届人大一次会议今天开幕了。我们对大会的召开表示热烈祝贺！",
                "过去的五年，全市人民同心同德，开创了各项事业的新局面。预祝大会圆满成功！",
            ])
    }

    @Test func takesDecksOffTheHeadlineOfAMeeting() throws {
        let heading = [
            "禾津市第十四届人民代表大会", "第一次会议隆重开幕", "石坚主持　江帆作政府工作报告", "应到代表410名，实到402名",
        ]
        let found = try lines([heading, lead, editorial])
        #expect(found.count == 2)
        #expect(found.first?.title == "禾津市第十四届人民代表大会第一次会议隆重开幕")
        #expect(found.first?.dates.map(\.description) == ["2007-01-18"])
        #expect(found.last?.article?.column == "社论")
    }

    @Test func takesTheKickerOffTheHeadlineOfAMeeting() {
        let kicker: [ArraySlice<Unicode.Scalar>] = ["选举产生新一届国家机关领导人员", "禾津市三届人大一次会议胜利闭幕"].map {
            $0.scalarArray[...]
        }
        #expect(Headline.ownLines(kicker) == 1..<2)
        let torn: [ArraySlice<Unicode.Scalar>] = ["市十四届人大一次会议", "举行预备会议"].map {
            $0.scalarArray[...]
        }
        #expect(Headline.ownLines(torn) == nil)
        #expect(Headline.ownLines([]) == nil)
    }

    @Test func partsSmallItemsUnderOneName() throws {
        let items =
            ["会议花絮", "代表的心愿"]
            + column(["四月三日晚，七十一岁的代表茅公望戴着老花镜，一笔一画地修改议案，服务员劝他早点休息，他摆摆手。", "（钮小林）"])
            + ["“热线”通到会场"]
            + column(["会务组在会场门口装了三部电话，群众的话当天就能传到代表手里，三天里接了九十多个电话。", "（钮小林）"])
        let found = try lines([editorial, items])
        #expect(found.dropFirst().map(\.title) == ["代表的心愿", "“热线”通到会场"])
        #expect(found.dropFirst().map { $0.article?.column } == ["会议花絮", "会议花絮"])
    }

    @Test func readsTheHourOfAProgramme() {
        for line in ["上午8:30第二次全体会议", "下午2：30分组审议", "9:00第一次全体会议", "上午"] {
            #expect(ProgrammeHour.opens(line.scalarArray[...]))
        }
        #expect(!ProgrammeHour.opens("上午代表分组审议报告".scalarArray[...]))
    }
}
