import Testing

@testable import CongressCore

/// Pages of a bulletin that came out of their PDF line by line: every paragraph is wrapped at the measure of
/// its column, nothing is set in, running heads stand among the lines; some readers put a blank line behind
/// each line as well.
@Suite struct WrappedPagesTests {
    private static let masthead = ["芦川人大", "2018年第4期", "总第36期"]
    /// Paragraphs of a text without days, each to be wrapped.
    private static let paragraphs = [
        "护城河边的步道修了三年，代表们也走了三年。哪一段石板松了、哪一盏路灯不亮，他们的本子上都记着，一条一条地催，一处一处地看。",
        "今年开春，最后一段步道接通了。住在河边的老人早晚都来走一圈，见了代表总要说上几句，说的都是家门口的事，件件都有着落。",
        "代表小组每个月到河边碰一次头，把听来的话分成急的和缓的两类。急的当天就送到街道，缓的写成建议，年底再回头看办得怎样。",
    ]

    private static let titles = ["河边的步道", "老槐树下的议事会", "一张账单引出的建议", "走进山里的听证", "院子里的掌声"]

    private static func wrapped(_ paragraph: String, at width: Int = 22) -> [String] {
        let characters = Array(paragraph)
        return stride(from: 0, to: characters.count, by: width).map {
            String(characters[$0..<min($0 + width, characters.count)])
        }
    }

    /// - Parameter between: what stands behind the second paragraph of the first text.
    private static func pages(_ between: [String], isSpaced: Bool) -> String {
        var lines = masthead + ["01", "代表风采", "河边的步道", "文/谷雨"]
        lines += wrapped(paragraphs[0]) + wrapped(paragraphs[1]) + between
        lines += wrapped(paragraphs[2])
        for page in 2...5 {
            lines += ["芦川人大", "0\(page)", WrappedPagesTests.titles[page - 1], "文/苏禾"]
            lines += paragraphs.flatMap { wrapped($0.replacing("河", with: "湖")) }
        }
        return lines.joined(separator: isSpaced ? "\n\n" : "\n") + "\n"
    }

    private func photos(_ between: [String], isSpaced: Bool) throws -> [String] {
        try Bulletin(reading: WrappedPagesTests.pages(between, isSpaced: isSpaced)).records
            .filter { $0.kind == .photo }.map(\.text)
    }

    @Test(
        arguments: [
            ["4月6日，市人大常委会副主任陶然视察"],
            ["4月6日、8日，市人大常委会副主任陶然率部分代表到护城河查看步", "道和沿岸的路灯"],
            ["4月6日，市人大常委会", "副主任陶然率部分代表", "到护城河查看步道"],
        ], [false, true])
    func takesDatedLinesThatEndInNoMarkForACaption(_ lines: [String], isSpaced: Bool) throws {
        #expect(try photos(lines, isSpaced: isSpaced) == [lines.joined()])
    }

    @Test(
        arguments: [
            // A paragraph, which ends in its mark.
            wrapped("4月6日，市人大常委会副主任陶然率部分代表视察护城河，看了三处步道，听了街道的汇报。"),
            // A paragraph that the foot of the page tears.
            Array(wrapped("4月6日，市人大常委会副主任陶然率部分代表视察护城河，看了三处步道").prefix(1)) + [
                "芦川人大", "99", "率部分代表视察护城河，看了三处步道，听了街道的汇报。",
            ],
            // A programme.
            ["4月6日　市人大代表报到领取材料", "4月7日　市人大代表视察护城河", "4月8日　市人大代表座谈"],
        ], [false, true])
    func leavesParagraphsAndRowsAlone(_ lines: [String], isSpaced: Bool) throws {
        #expect(try photos(lines, isSpaced: isSpaced).isEmpty)
    }

    @Test(arguments: [false, true])
    func opensATextAtTheHeadOfAPage(isSpaced: Bool) throws {
        let found = try Bulletin(reading: WrappedPagesTests.pages([], isSpaced: isSpaced))
        #expect(found.records.compactMap(\.title) == WrappedPagesTests.titles)
    }

    /// 大事记 runs along the pages behind the one on which it is the heading.
    @Test func keepsTheHeadingOfAChronicleThatRunsAlong() throws {
        let days = (1...9).map { "\($0)月6日，市人大常委会副主任陶然率队视察第\($0)处步道。" }
        let text =
            WrappedPagesTests.masthead + ["要闻", "河边的步道"]
            + WrappedPagesTests.paragraphs + ["大事记", "（2018年1月—9月）"]
            + days[..<3] + ["大事记", "02"] + days[3..<6] + ["大事记", "03"] + days[6...]
        let found = try Bulletin(reading: text.joined(separator: "\n"))
        #expect(found.records.count { $0.kind == .chronicle } == 9)
    }

    /// The name of the publication beside that of a column on each page.
    @Test(arguments: ["芦川人大 %", "芦川人大　【%】", "%  芦川人大"])
    func takesNamesBesideColumnsOffTheTexts(_ head: String) throws {
        let heads = ["代表风采", "工作研究", "芦川市人大常委会大事记"].map { head.replacing("%", with: $0) }
        var lines = WrappedPagesTests.masthead + ["代表风采", "河边的步道", "文/谷雨"]
        for (paragraph, head) in zip(WrappedPagesTests.paragraphs, heads) {
            lines += WrappedPagesTests.wrapped(paragraph) + [head]
        }
        lines += WrappedPagesTests.wrapped(WrappedPagesTests.paragraphs[0])
        let found = try Bulletin(reading: lines.joined(separator: "\n"))
        #expect(found.records.count == 1)
        #expect(!heads.contains { found.records[0].text.contains($0) })
    }

    /// 思考 begins with a surname, and 农村牧区 ends like a place.
    @Test(arguments: [
        ("关于农村留守儿童关爱工作的调查与", "思考"), ("对做好民族地区立法工作的几点", "思考"), ("县十七届人大常委会第九次会议", "纪要"),
        ("关于全市农村牧区", "饮水安全情况的调研报告"),
    ])
    func keepsTheLastWordsOfATitle(_ upper: String, _ lower: String) throws {
        let lines =
            WrappedPagesTests.masthead + [upper, lower, "芦川市人大常委会研究室　温　岭"]
            + WrappedPagesTests.paragraphs
        let record = try #require(
            try Bulletin(reading: lines.joined(separator: "\n")).records.first)
        #expect(record.title == upper + lower)
        #expect(record.article?.authors.map(\.name) == ["温岭"])
    }

    /// The first title below a column of the contents is torn; its page stands with its second line.
    @Test func readsAColumnAboveATornTitleOfTheContents() throws {
        let contents = ["目　录", "选举任免", "关于全市农村饮水安全情况和今年几项重点", "工作的调研报告　　5", "他山之石", "河边的步道　谷雨　　9"]
        let body =
            ["选举任免", "关于全市农村饮水安全情况和今年几项重点", "工作的调研报告"] + WrappedPagesTests.paragraphs
            + ["他山之石", "河边的步道", "谷雨"] + WrappedPagesTests.paragraphs
        let lines = WrappedPagesTests.masthead + contents + [""] + body
        let found = try Bulletin(reading: lines.joined(separator: "\n"))
        #expect(found.records.map { $0.article?.column } == ["选举任免", "他山之石"])
    }

    /// Paragraphs stand on one line each: dated crossheads, signatures and torn paragraphs are no captions.
    @Test(arguments: [
        "3月5日上午，大会隆重开幕，代表听取政府工作报告", "3月4日，代表报到的日子",
        "2018年3月8日芦川市第十届人民代表大会第四次会议主席团", "4月6日，市人大常委会副主任陶然到白石镇视察，实地查看了",
    ])
    func leavesDatedLinesOfATextAlone(_ line: String) throws {
        let lines =
            WrappedPagesTests.masthead + ["河边的步道", "文/谷雨", WrappedPagesTests.paragraphs[0]]
            + [line] + WrappedPagesTests.paragraphs[1...]
        let found = try Bulletin(reading: lines.joined(separator: "\n\n"))
        #expect(!found.records.contains { $0.kind == .photo })
    }

    /// 活动月 ends like a torn date, and its brief opens with a day.
    @Test func partsABriefWhoseTitleEndsInAMonth() throws {
        let text = """
            芦川人大
            2018年第4期
            总第36期

            市人大常委会视察护城河
            　　6月2日，市人大常委会视察护城河，看了三处步道，听了街道的汇报。
            市人大常委会启动代表主题活动月
            　　6月3日，市人大常委会召开动员会，部署代表主题活动月的各项工作。
            """
        let found = try Bulletin(reading: text)
        #expect(found.records.map(\.title) == ["市人大常委会视察护城河", "市人大常委会启动代表主题活动月"])
    }
}
