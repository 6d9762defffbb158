import Testing

@testable import CongressCore

/// Titles of an issue without contents, told by the blank lines above them.
@Suite struct TitleWithoutContentsTests {
    private static let long = "代表们沿着河堤走了半天，把看到的一条一条记下来，回来又同有关部门商量，定下了办理的日子。"

    private func titles(_ texts: String) throws -> [String?] {
        try articles(texts).map(\.title)
    }

    private func articles(_ texts: String) throws -> [Record] {
        try Bulletin(
            reading: """
                澄江人大
                2014年第8期
                澄江市人大常委会主办


                市人大常委会召开代表工作会议
                　　3月11日，市人大常委会召开代表工作会议，总结部署代表工作。
                　　\(Self.long)
                \(texts)
                """
        ).records.filter { $0.kind == .article }
    }

    @Test func readsTitleAndLoneAuthor() throws {
        let found = try articles(
            """


            以法治思维做好监督
            关玉峰
            　　\(Self.long)
            　　\(Self.long)


            “娃娃代表”上会记
            屈小舟
            　　\(Self.long)
            """)
        #expect(found.map(\.title).dropFirst() == ["以法治思维做好监督", "“娃娃代表”上会记"])
        #expect(
            found.dropFirst().map { $0.article?.authors.map(\.name) } == [["关玉峰"], ["屈小舟"]])
    }

    @Test func readsTitleAlone() throws {
        let found = try titles(
            """


            代表金句
            　　\(Self.long)


            - 8 -


            澄江人大　2014·8

            　　\(Self.long)
            """)
        #expect(found.dropFirst() == ["代表金句"])
    }

    /// Crossheads come in rows, and stay in their text.
    @Test func keepsCrossheadsInTheirText() throws {
        let found = try titles(
            """


            认清形势，增强责任
            　　\(Self.long)


            突出重点，注重实效
            　　\(Self.long)


            转变作风，树立形象
            　　\(Self.long)
            """)
        #expect(found.count == 1)
    }

    @Test func readsTitlesOverTwoLines() throws {
        let found = try titles(
            """


            分组审议《澄江市电动车管理条例
            （草案）》时的发言摘登
            　　\(Self.long)


            澄江市第九届人民代表大会第一次会议
            主席团和秘书长名单
            （2014年2月12日预备会议通过）
            　　主席团（三名）：石在山、温如玉、丁一凡
            秘书长：丁一凡


            “老规矩”有了新模样
            甄小满
            　　\(Self.long)
            """)
        #expect(
            found.dropFirst() == [
                "分组审议《澄江市电动车管理条例（草案）》时的发言摘登", "澄江市第九届人民代表大会第一次会议主席团和秘书长名单", "“老规矩”有了新模样",
            ])
    }

    /// The name of the column stands above its first title, and over the next.
    @Test func readsUnknownColumns() throws {
        let found = try articles(
            """


            水乡副刊
            外婆的老石磨
            □ 吴　琼
            　　\(Self.long)


            一枚老代表证
            綦玉山
            　　\(Self.long)
            """)
        #expect(found.map(\.title).dropFirst() == ["外婆的老石磨", "一枚老代表证"])
        #expect(found.dropFirst().map { $0.article?.column } == ["水乡副刊", "水乡副刊"])
    }

    /// Crossheads stand as paragraphs do.
    @Test func leavesCrossheads() throws {
        let found = try titles(
            """


            把“小切口”做成大文章
            丁一凡
            　　\(Self.long)

            听得真

            　　\(Self.long)

            议得透

            　　\(Self.long)

            督得实

            　　\(Self.long)
            """)
        #expect(found.dropFirst() == ["把“小切口”做成大文章"])
    }

    /// Parts of a document, the head of a page and rows of a table.
    @Test(arguments: ["第三章　附　则", "探讨 | 11", "会议听取了工作情况的报告"]) func leavesWhatIsNoTitle(
        _ line: String
    ) throws {
        let found = try titles(
            """


            把“小切口”做成大文章
            丁一凡
            　　\(Self.long)


            \(line)
            　　\(Self.long)
            """)
        #expect(found.dropFirst() == ["把“小切口”做成大文章"])
    }
}
