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
