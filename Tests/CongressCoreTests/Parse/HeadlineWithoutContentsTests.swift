import Testing

@testable import CongressCore

/// Texts of issues without contents, told by what stands around their titles.
@Suite struct HeadlineWithoutContentsTests {
    private static let opening = """
        清河人大
        2023年第4期

        把监督工作做得更实更细

        ◆ 文小川

        监督是人大的一项重要职权。怎样把监督做实，各地有各地的办法，我们的办法是盯住不放。

        今年以来，常委会先后三次到现场查看，把存在的问题一件一件列成单子，交给有关部门。
        """

    private func titles(_ rest: String) throws -> [String?] {
        try Bulletin(reading: Self.opening + "\n\n" + rest).records.map(\.title)
    }

    @Test func repeatsItsWordsInTheFirstSentence() throws {
        let rest = """
            监督法学习辅导报告会举行

            8月30日，市人大常委会邀请专家作监督法学习辅导报告，机关全体干部参加报告会。
            """
        #expect(try titles(rest).last == "监督法学习辅导报告会举行")
    }

    @Test func hasTwoHalves() throws {
        let rest = """
            小院里的板凳越坐越热 心里的疙瘩越解越开

            院子不大，摆得下二十条板凳。每个月的第一个周末，附近的住户都会到这里来坐一坐。
            """
        #expect(try titles(rest).count == 2)
    }

    @Test func addressesListeners() throws {
        let text = """
            把镇街人大的灯点亮

            市人大常委会主任　高远山

            （2023年8月17日）

            同志们：

            今天这个会开得很好，大家谈了很多实在的做法，也提了不少中肯的意见，听了很受启发。
            """
        let records = try Bulletin(reading: Self.opening + "\n\n" + text).records
        #expect(records.map(\.kind) == [.article, .speech])
    }

    @Test func keepsTheTitleOfAPortrait() throws {
        let rest = """
            人大代表程一帆：

            把幼儿园办到村民的家门口来

            ◎ 文小川

            程一帆是镇中心幼儿园的园长，也是一名市人大代表。她常说，孩子的事没有小事。
            """
        #expect(try titles(rest).last == "人大代表程一帆：把幼儿园办到村民的家门口来")
    }
}
