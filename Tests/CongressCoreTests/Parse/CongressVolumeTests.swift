import Testing

@testable import CongressCore

/// The papers of a congress in one volume: numbered parts, a journal by the hour, newsletters bound in.
@Suite struct CongressVolumeTests {
    private static let text = """
        澧北区第五届人民代表大会
        第一次会议
        文 件 汇 编
        澧北区人大常委会办公室
        2017年2月
        目    录
        一、会议概况
        大会日志 1
        二、讲话
        在澧北区第五届人民代表大会第一次会议闭幕会上的讲话 …… 鲁  青 4
        三、名单
        澧北区第五届人民代表大会第一次会议总监票人、监票人名单 6
        四、会议简报
        大会简报 8
        一、会议概况
        大 会 日 志
        1月9日
        14:30　代表报到。
        16:00　主席团第一次会议举行，通过大会日程。
        1月10日
        9:00　大会闭幕。
        二、讲话
        在澧北区第五届人民代表大会第一次会议闭幕会上的讲话
        （2017年1月10日）
        区委书记  鲁  青
        各位代表、同志们：
        　　大会圆满完成了各项议程，就要胜利闭幕了。
        三、名单
        澧北区第五届人民代表大会第一次会议总监票人、监票人名单
        （2017年1月10日第三次全体会议通过）
        总监票人：石  坚
        监票人：许  愿　官  慧
        - 7 -
        四、会议简报
        会 议 简 报
        第1期
        大会秘书处编　　　　2017年1月9日
        代表热议“一号工程”
        　　9日下午，滨江代表团审议政府工作报告，许愿代表说，改造要先管网后路面。
        会 议 简 报
        第2期
        大会秘书处编　　　　2017年1月10日
        主席团举行第二次会议
        　　1月10日上午，大会主席团举行第二次会议，听取各代表团审议情况的汇报。
        """

    private let bulletin: Bulletin

    init() throws { bulletin = try Bulletin(reading: CongressVolumeTests.text) }

    @Test func takesNumberedPartsForColumns() {
        let columns = bulletin.records.compactMap { $0.article?.column }
        #expect(columns == ["讲话", "名单", "会议简报", "会议简报"])
        let titles = bulletin.records.compactMap { $0.title?.filter { $0 != " " } }
        #expect(titles.first == "在澧北区第五届人民代表大会第一次会议闭幕会上的讲话")
    }

    @Test func readsAJournalByTheHour() {
        let entries = bulletin.records.filter { $0.kind == .chronicle }
        #expect(
            entries.map { $0.dates.map(\.description) } == [
                ["2017-01-09"], ["2017-01-09"], ["2017-01-10"],
            ])
        #expect(entries.map { $0.text.prefix(2) } == ["14", "16", "9:"])
    }

    @Test func partsBoundNewslettersAtTheirHeads() {
        let titles = bulletin.records.suffix(2).map { $0.title ?? "" }
        #expect(titles == ["代表热议“一号工程”", "主席团举行第二次会议"])
        #expect(bulletin.records.allSatisfy { !$0.text.contains("大会秘书处编") })
        #expect(bulletin.issue.number == nil)
    }
}
