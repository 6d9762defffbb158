import Testing

@testable import CongressCore

/// Contents that print no page, or print it below the title.
@Suite struct PagelessContentsTests {
    private static let texts = """
        监督工作

        把菜市场搬进监督清单
        □ 车前子

            菜市场的秤准不准，老百姓最有发言权。县人大常委会三次暗访，把问题一条一条记了下来。
            整改之后，代表们又去了一趟，秤准了，地也干净了。

        关于全县乡村水厂运行情况的调研报告

            根据年度工作安排，调研组走访了九个乡镇的二十一座水厂，现将情况报告如下。
            水厂有人建、没人管的问题比较突出，建议尽快落实管护经费。

        代表之声

        渡口边的
        老代表
        （县人大常委会办公室　桑叶青）

            老渡口的船停了，老代表的脚步没有停。每个逢集的日子，他都在石阶上听人说话。
            有人问他图什么，他说图个心安。
        """

    private func records(below contents: String) throws -> [Record] {
        try Bulletin(reading: "石梁人大\n2012年第4期\n\n目　录\n" + contents + "\n\n\n" + Self.texts).records
    }

    private func tells(_ records: [Record]) {
        #expect(
            records.map(\.title) == ["把菜市场搬进监督清单", "关于全县乡村水厂运行情况的调研报告", "渡口边的老代表"])
        #expect(records.map { $0.article?.column } == ["监督工作", "监督工作", "代表之声"])
        #expect(records.map { $0.article?.authors.map(\.name) ?? [] } == [["车前子"], [], ["桑叶青"]])
        #expect(records.last?.article?.authors.first?.role == "县人大常委会办公室")
    }

    @Test(arguments: ["%", "【%】", "◆%", "※ % ※"])
    func readsTitlesThatComeAgain(_ column: String) throws {
        func head(_ name: String) -> String {
            let parts = column.split(separator: "%", omittingEmptySubsequences: false)
            return parts.joined(separator: name)
        }
        tells(
            try records(
                below: """
                    \(head("监督工作"))
                    把菜市场搬进监督清单　　车前子
                    关于全县乡村水厂运行情况的调研报告
                    \(head("代表之声"))
                    渡口边的老代表　　桑叶青
                    """))
    }

    /// The page, or the author and the page, stand below the title.
    @Test func readsPagesInBracketsBelowTheTitles() throws {
        tells(
            try records(
                below: """
                    ◆监督工作
                    把菜市场搬进监督清单
                    车前子 (2)
                    关于全县乡村水厂运行情况的调研报告
                    (5)
                    ◆代表之声
                    渡口边的老代表
                    桑叶青 (9)
                    """))
    }

    /// A text without its cover: what stands three times and more beside the issue is the publication.
    @Test func knowsRunningHeadsByThemselves() throws {
        let paragraph = "县人大常委会三次暗访菜市场，把问题一条一条记了下来，交给主管部门限期整改。"
        let heads = ["监督工作", "监督工作", "代表之声", "经验交流"].map { "石梁人大　\($0)　2012.4" }
        let text =
            "把菜市场搬进监督清单\n\n"
            + (0..<4).map { part in
                Array(repeating: "　　" + paragraph, count: 6).joined(separator: "\n") + "\n"
                    + heads[part]
            }.joined(separator: "\n") + "\n　　" + paragraph
        let bulletin = try Bulletin(reading: text)
        #expect(bulletin.records.map(\.title) == ["把菜市场搬进监督清单"])
        #expect(bulletin.issue.matter.map(\.what) == [.furniture])
    }
}

/// Texts without contents, whose titles stand out in what is around them.
@Suite struct ApartTitleTests {
    private func titles(_ text: String) throws -> [String?] {
        try Bulletin(reading: text).records.filter { $0.kind != .photo }.map(\.title)
    }

    private static let first = """
        关于全县乡村水厂运行情况的调研报告

        根据年度工作安排，调研组走访了九个乡镇的二十一座水厂，召开座谈会六次，入户一百二十户，现将有关情况报告如下，请予审议。

        水厂有人建、没人管的问题比较突出，建议尽快落实管护经费。
        """
    private static let second = """
        老渡口的船停了，老代表的脚步没有停。每个逢集的日子，他都在石阶上听人说话，一听就是半天，说到伤心处陪着掉泪，谁家的事都记得住。

        有人问他图什么，他说图个心安，图那些问题一件一件有了下落。
        """

    @Test(arguments: [
        "\n\n\n石阶上的议事会\n\n", "\n\n\n坐在石阶上听民声　走到田埂边办实事\n\n",
        "\n\n图为代表在渡口听取意见\n\n\n石阶上的议事会\n文/桑叶青\n\n",
        "\n\n石阶上的议事会\n——县人大代表 桑叶青 李望舒\n\n",
    ])
    func findsTheNextTitle(_ heading: String) throws {
        #expect(try titles(Self.first + heading + Self.second).count == 2)
    }

    /// As a paragraph stands: a crosshead.
    @Test func leavesCrossheads() throws {
        #expect(try titles(Self.first + "\n\n管护经费有着落\n\n" + Self.second).count == 1)
    }
}

/// Who speaks, in brackets or behind a dash below the title.
@Suite struct MarkedAuthorTests {
    @Test(arguments: [
        ("（中共石梁县委书记　路迢迢）", "中共石梁县委书记"), ("——县人大常委会主任 路迢迢", "县人大常委会主任"),
        ("（石梁大学法学院副教授　路迢迢）", "石梁大学法学院副教授"), ("——路迢迢", nil),
    ])
    func isTheAuthor(_ line: String, _ role: String?) throws {
        let bulletin = try Bulletin(
            reading: """
                在县九届人大一次会议闭幕式上的讲话
                \(line)

                各位代表：
                    这次大会开得很成功，各位代表认真履行职责，圆满完成了各项议程，达到了预期目的。
                """)
        let author = try #require(bulletin.records.first?.article?.authors.first)
        #expect(author.name == "路迢迢" && author.role == role)
        #expect(bulletin.records.first?.article?.subtitle == nil)
    }
}
