import Testing

@testable import CongressCore

/// The day and the writers of the news that counties print: who decided and who did, a body that speaks of itself,
/// reporters below a text and the words behind them.
@Suite struct NewsDayTests {
    private static let masthead = "澄河人大\n2019年第3期\n澄河县人大常委会办公室主办\n\n"

    private func record(_ text: String) throws -> Record {
        try #require(try Bulletin(reading: NewsDayTests.masthead + text).records.first)
    }

    private static let told = "亭子不大，坐得下十来个人；坐的人多了，说的事也就多了，山里的路就是这样说通的。"

    @Test(arguments: [
        ("根据主任会议决定，于5月16日至17日组织部分代表视察了茶园道路。", "2019-05-16/2019-05-17"),
        ("经县人大常委会党组同意，于5月16日对茶园道路开展了调研。", "2019-05-16"),
        ("为办好代表建议，县水利局于5月16日组织施工队进了场。", "2019-05-16"),
        ("县人大常委会采纳代表建议于5月16日组织代表视察茶园道路。", "2019-05-16"),
        ("县人大常委会决定，县十六届人大六次会议于5月26日举行。", nil),
        ("县人大常委会会议决定县十六届人大六次会议于5月26日举行。", nil),
    ])
    func tellsWhatWasDecidedFromWhatWasDone(_ lead: String, _ day: String?) throws {
        let found = try record("县人大常委会视察茶园道路\n\n　　\(lead)\(NewsDayTests.told)\n")
        #expect(found.dates.map(\.description) == [day].compactMap { $0 })
    }

    @Test(arguments: [
        ("我办组织机关干部开展知识竞赛", true), ("我工委组织代表视察茶园", true), ("我站接待选民二十余人次", true),
        ("我街道组织代表集中视察", true), ("我光荣当选为县人大代表", false), ("我是在茶园里度过的", false),
        ("我从部队回到了山里", false),
    ])
    func datesTheMonthOfABodyThatSpeaksOfItself(_ words: String, _ isDated: Bool) throws {
        let found = try record("茶山脚下的议事亭\n\n　　2019年5月，\(words)。\(NewsDayTests.told)\n")
        #expect(found.dates.map(\.description) == (isDated ? ["2019-05"] : []))
    }

    @Test(arguments: [
        ("特约通讯员　黎光远", "特约通讯员"), ("本刊通讯员　黎光远", "本刊通讯员"), ("本报实习生　黎光远", "本报实习生"),
        ("澄河融媒通讯员：黎光远", "澄河融媒通讯员"),
    ])
    func keepsTheDayOfNewsWithAReporter(_ line: String, _ role: String) throws {
        let found = try record(
            "石门镇代表进网格\n\n　　5月16日，县人大代表走进石门镇视察。\n　　\(NewsDayTests.told)\n　　\(line)\n")
        #expect(found.article?.authors.map(\.name) == ["黎光远"])
        #expect(found.article?.authors.map(\.role) == [role])
        #expect(found.dates.map(\.description) == ["2019-05-16"])
    }

    /// A post below the title signs an essay.
    @Test func datesNoEssayByItsFirstDay() throws {
        let found = try record(
            "石门镇代表进网格\n石门镇人大主席　黎光远\n\n　　5月16日，县人大代表走进石门镇视察。\n　　\(NewsDayTests.told)\n")
        #expect(found.article?.authors.map(\.name) == ["黎光远"])
        #expect(found.dates.isEmpty)
    }

    @Test(arguments: [
        ("本报记者　黎光远　图文综合", ["黎光远"]), ("本报记者　黎光远　深入采写", ["黎光远"]),
        ("本报记者　黎光远　山乡行走", ["黎光远"]), ("本刊通讯员　石门人大", ["本刊通讯员石门人大"]),
        ("本刊记者　深入一线", ["本刊记者深入一线"]), ("本刊记者　阿木尔嘎", ["阿木尔嘎"]),
        ("本刊记者　黎光远　洛桑旦增", ["黎光远", "洛桑旦增"]),
    ])
    func takesNoWordsBehindAReporterForAName(_ byline: String, _ names: [String]) {
        #expect(Byline.read(Array(byline.unicodeScalars)[...]).authors.map(\.name) == names)
    }

    @Test(arguments: [("记者　节快乐", []), ("通讯员　阿依古丽", ["阿依古丽"])])
    func readsOnlyNamesInTheLastLine(_ line: String, _ names: [String]) throws {
        let found = try record(
            "石门镇代表进网格\n\n　　石门镇把代表编入二十三个网格。\n　　\(NewsDayTests.told)\n　　\(line)\n")
        #expect(found.article?.authors.map(\.name) == names)
    }

    @Test(arguments: [
        ("第三次修订的条例施行以来，全县禁毒工作又进了一步。", ["澄河县人民检察院"]), ("第十一次会议，听取了县财政局的报告。", []),
    ])
    func keepsTheBodyAboveACountOfOtherThings(_ opening: String, _ names: [String]) throws {
        let found = try record(
            "关于全县禁毒工作情况的报告\n澄河县人民检察院\n\n　　\(opening)\(NewsDayTests.told)\n")
        #expect(found.article?.authors.map(\.name) == names)
    }
}
