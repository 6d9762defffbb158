import Testing

@testable import CongressCore

/// Headlines of two lines of which the contents print the first alone.
@Suite struct DeckBelowTitleTests {
    private static let told = "会议由主任会议成员轮流主持，大家逐项讨论，提出修改意见，请办公室会后汇总整理，下次会议再议一次。"

    private func first(deck: String, indent: String = "　　") throws -> Record? {
        let text = """
            苇川人大

            2019年第4期

            苇川县人大常委会主办　2019年8月20日

            目　录

            县人大常委会举行第九次主任会议……………1
            柳溪镇人大请渡工说安全……………2
            一份建议修好一座桥……………3

            县人大常委会举行第九次主任会议
            \(deck)
            \(indent)5月9日，县人大常委会举行第九次主任会议。\(Self.told)
            　　\(Self.told)

            柳溪镇人大请渡工说安全

            　　6月2日，柳溪镇人大请渡工说安全。\(Self.told)

            一份建议修好一座桥

            　　6月12日，柳溪镇的一座桥修好了。\(Self.told)
            """
        return try Bulletin(reading: text).records.first { $0.kind == .article }
    }

    private func subtitle(_ record: Record?) -> String? {
        guard case .article(let article) = record?.detail else { return nil }
        return article.subtitle
    }

    /// The first of several crossheads stands right below the title, too.
    @Test func leavesCrossheads() throws {
        let text = """
            苇川人大
            2019年第4期
            苇川县人大常委会主办　2019年8月20日
            目　录
            以刚性监督护航绿水青山……………1
            一份建议修好一座桥……………3

            以刚性监督护航绿水青山
            坚持高位推动凝聚工作合力
            　　\(Self.told)
            坚持问题导向提升监督质效
            　　\(Self.told)
            坚持久久为功巩固治理成果
            　　\(Self.told)
            一份建议修好一座桥
            　　6月12日，柳溪镇的一座桥修好了。\(Self.told)
            """
        let found = try Bulletin(reading: text).records.filter { $0.kind == .article }
        #expect(found.map(\.title) == ["以刚性监督护航绿水青山", "一份建议修好一座桥"])
        #expect(found.map { subtitle($0) } == [nil, nil])
    }

    @Test(arguments: ["决定县人大常委会第五次会议5月24日召开"])
    func readsTheSecondLine(_ deck: String) throws {
        let record = try first(deck: deck)
        #expect(record?.title == "县人大常委会举行第九次主任会议")
        #expect(subtitle(record) == deck)
        #expect(record?.dates.map(\.description) == ["2019-05-09"])
    }

    /// A sentence, a numbered heading, a bracket or a crosshead begins the text.
    @Test(arguments: ["县人大常委会五月里开了一次主任会议。", "一、会议讨论的几件事情", "（县人大常委会办公室来稿照登）", "以修桥铺路的劲头办好代表建议"])
    func leavesWhatBeginsTheText(_ line: String) throws {
        #expect(subtitle(try first(deck: line)) == nil)
    }
}
