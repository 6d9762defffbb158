import Testing

@testable import CongressCore

/// Magazines read out without blank lines and indents: only widths, names and words tell titles.
@Suite struct MagazineRawTextTests {
    private static let opening = """
        泉城人大
        2006年第3期
        泉城县人大常委会办公室主办
        监督纵横

        """

    private func records(_ text: String) throws -> [Record] {
        try Bulletin(reading: Self.opening + text).records
    }

    private func key(_ text: String) -> ArraySlice<Unicode.Scalar> {
        Array(text.unicodeScalars)[...]
    }

    /// Paragraphs of one width without any indent.
    private func prose(_ about: String) -> String {
        "\(about)的事情，说起来不大，却连着千家万户的日子。代表们走了十几个点位，看现场、查台账、问住户，把能想到的角落都看了一遍，回来又坐下来细细地议。"
            .wrapped(at: 24).joined(separator: "\n")
    }

    @Test func believesALoneNameUnderATitle() throws {
        let found = try records(
            """
            在县城三问水价
            李一帆
            \(prose("水价"))
            我们怎样开好代表小组会
            白石乡人大主席团
            \(prose("小组"))
            """)
        #expect(found.map(\.title) == ["在县城三问水价", "我们怎样开好代表小组会"])
        #expect(found.last?.article?.authors.map(\.name) == ["白石乡人大主席团"])
    }

    @Test func believesASenderInBracketsUnderATitle() throws {
        let found = try records(
            """
            公路通了以后
            李一帆
            \(prose("公路"))
            代表的“牛脾气”
            （白石乡人大 王前进）
            \(prose("代表"))
            """)
        #expect(found.map(\.title) == ["公路通了以后", "代表的“牛脾气”"])
        #expect(found.last?.article?.authors.map(\.name) == ["王前进"])
    }

    @Test func readsTheQuestionsOfReaders() throws {
        let found = try records(
            """
            乡人大主席可以兼任村支书吗？
            问：我乡人大主席同时担任一个村的支部书记，
            这样合适吗？
            答：法律没有禁止，但从工作精力上考虑，不宜
            提倡。
            代表提出辞职，应当向谁提出？
            问：我想辞去代表职务，该向谁提出？
            答：可以向本级人民代表大会书面提出辞职。
            """)
        #expect(found.map(\.title) == ["乡人大主席可以兼任村支书吗？", "代表提出辞职，应当向谁提出？"])
    }

    @Test func givesTheReportToTheGroupAboveIt() throws {
        let found = try records(
            """
            公路通了以后
            李一帆
            \(prose("公路"))
            县人大常委会视察组
            关于全县农村饮水安全工程
            建设情况的视察报告
            \(prose("饮水"))
            """)
        #expect(found.last?.title == "关于全县农村饮水安全工程建设情况的视察报告")
        #expect(found.last?.article?.authors.map(\.name) == ["县人大常委会视察组"])
        #expect(found.last?.kind == .inspection)
    }

    @Test(arguments: ["秋收（外一首）", "七律·登高", "滦河秋韵（组诗）", "忆江南·泉城好（词三首）"])
    func knowsTitlesOfVerse(_ title: String) { #expect(VerseTitle.isOne(key(title))) }

    @Test(arguments: ["县人大常委会（扩大）会议", "第一首", "代表小组（三）", "秋收，外一首）"])
    func knowsWhatIsNoVerse(_ title: String) { #expect(!VerseTitle.isOne(key(title))) }

    @Test func keepsTheLetterApartFromTheNotice() throws {
        let found = try records(
            """
            公路通了以后
            李一帆
            \(prose("公路"))
            编读往来
            编辑同志：
            贵刊我每期必读，尤其喜欢代表之友栏目。建议多
            登一些基层代表的来稿，少登一些长文章，也请把
            字体放大一些，照顾年纪大的读者。
            改刊启事
            经批准，本刊自下期起改为双月刊，欢迎订阅。
            """)
        #expect(found.map(\.lines.ranges) == [[5...9], [11...14], [15...16]] || found.count == 3)
    }
}
