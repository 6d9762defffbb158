import Testing

@testable import CongressCore

/// Pages that are set to a measure: every line is torn at one width, titles and notes as well, and the
/// foot and the head of a page stand in the middle of a sentence.
@Suite struct TornLinesTests {
    private static let bulletin = """
        榆河人大
        2023年第2期
        榆河县人大常委会办公室主办

        关于全县农村饮用水水源地保护和集中供水工程运行管护情况的调研报告
        （2023年5月18日在县第十七届人大常委会第十次会议上）
        县人大常委会农业农村工作委员会

        为了解农村供水工程的运行和管护，四月中旬，调研组走访了六个乡镇的二十一处供水站，召开座谈会九次，查看了水源地的围网、界桩和值守记录，并入户询问了七十多户居民的用水情况。
        一、主要做法
        县政府把供水管护列入民生实事，落实专项资金一千二百万元，更换老旧管网三十八公里，新建消毒间十四座，基本做到旱季不断水、汛期不浑水，群众的反映比去年好了许多。
        二、存在问题
        部分站点离村较远，值守人员年纪偏大，夜间巡查难以坚持；水费收缴率只有六成，维修经费主要靠上级补助，管护的长效机制还没有真正建立起来。

        县人大常委会组织部分省市县三级人大代表视察城区老旧小区改造和加装电梯工作
        5月23日，县人大常委会副主任桂长河带领部分省、市、县人大代表，实地查看了水井巷、南城根和纺织厂家属院三个小区的改造现场，听取了县住建局的汇报。代表们建议先改地下管网、后改地上设施，把加装电梯的好事办好。县人大常委会副主任宫照野、办公室主任卜一舟参加视察。
        """

    private static func torn(at measure: Int, setIn: Bool) -> [String] {
        bulletin.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            let isParagraph = setIn && line.unicodeScalars.count > 45
            guard !line.isEmpty else { return [""] }
            return (isParagraph ? "　　" + line : String(line)).wrapped(at: measure)
        }
    }

    /// Kind, title, days and text of each record.
    private static func records(_ lines: [String]) throws -> [String] {
        try Bulletin(reading: lines.joined(separator: "\n")).records.map { record in
            let days = record.dates.map(\.description).joined(separator: " ")
            return "\(record.kind) \(record.title ?? "") \(days)\n\(record.text)"
        }
    }

    @Test(arguments: [20, 22, 26, 30, 33, 38, 45], [false, true])
    func readsTheSameAtAnyMeasure(_ measure: Int, _ setIn: Bool) throws {
        let whole = try TornLinesTests.records([TornLinesTests.bulletin])
        #expect(whole.count == 2)
        let torn = try TornLinesTests.records(TornLinesTests.torn(at: measure, setIn: setIn))
        #expect(torn == whole)
    }

    /// A title as wide as the page above its author.
    @Test(arguments: ["阿腾花", "桑叶青", "县人大常委会主任　桑叶青", "沙河县人大常委会农工委", "文/桑叶青"])
    func leavesAuthorsBelowWideTitles(_ author: String) throws {
        let title = "关于全县农村饮用水水源地保护和集中供水工程运行管护情况的报告"
        let paragraph = "　　为了解农村供水工程的运行和管护，四月中旬，调研组走访了六个乡镇的二十一处供水站，召开座谈会九次，查看了水源地的围网。"
        let lines = Array(repeating: paragraph, count: 5).flatMap { $0.wrapped(at: title.count) }
        let records = try Bulletin(reading: ([title, author] + lines).joined(separator: "\n"))
            .records
        #expect(records.map(\.title) == [title])
        #expect(records.first?.article?.authors.count == 1)
    }

    @Test(arguments: ["- 12 -", "第 12 页 共 40 页"], [24, 32])
    func goesOnBehindThePage(_ foot: String, _ measure: Int) throws {
        var lines = TornLinesTests.torn(at: measure, setIn: true)
        let place = try #require(
            lines.indices.dropFirst().last {
                lines[$0 - 1].count == measure && lines[$0].count == measure
                    && !lines[$0 - 1].hasSuffix("。")
            })
        lines.insert(contentsOf: ["", foot, ""], at: place)
        let whole = try TornLinesTests.records([TornLinesTests.bulletin])
        #expect(try TornLinesTests.records(lines) == whole)
        let read = try Bulletin(reading: lines.joined(separator: "\n"))
        let furniture = read.issue.matter.filter { $0.what == .furniture }.map(\.lines.ranges)
        #expect(furniture == [[place + 2...place + 2]])
        #expect(read.records.last?.lines.ranges.count == 2)
    }

    @Test func putsTornNamesOfARollTogether() throws {
        let source = SourceText(
            name: "torn.txt", encoding: .utf8,
            scalars: Array(
                (Array(repeating: "会议听取了秋季森林防火情况的汇报并提出建议", count: 8) + [
                    "委员　　桂长河　　宫照野　　卜一舟　　石在", "山　　田　横　　尉迟英", "说明",
                ]).joined(separator: "\n").unicodeScalars))
        let page = TornLines.mended(LineCleaner().clean(source), lines: nil)
        let texts = page.lines.map { String(scalars: page.printed($0)) }
        #expect(texts.contains { $0.contains("石在山　　田　横") })
    }
}
