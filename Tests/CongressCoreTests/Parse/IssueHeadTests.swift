import Testing

@testable import CongressCore

/// What stands at the head of an issue: who puts it out, the theme of a series, a notice above all texts.
@Suite struct IssueHeadTests {
    private static let texts = """
        清埠市：念好“访帮督评”四字经

        清埠市人大常委会组织代表走村入户，把听到的意见一条一条记下来，交给承办单位限期答复。

        一年来，代表们走访群众两千余户，提出建议三百多件，件件都有回音。

        （清埠市人大常委会办公室）

        柏阳县：小小“民情台账”装下百姓大事

        柏阳县人大常委会为每个代表小组配了一本民情台账，谁提的、谁来办、办得怎样，一目了然。

        台账每月公开一次，群众看得见，代表心里也有了数。

        （柏阳县人大常委会办公室）
        """

    private func issue(_ head: String, _ texts: String = texts) throws -> Bulletin {
        try Bulletin(reading: head + "\n\n\n" + texts + "\n")
    }

    // MARK: Who puts it out

    private func publisher(_ lines: String) throws -> String? {
        try issue("代表联络工作情况\n\n第 17 期\n\n" + lines).issue.publisher
    }

    @Test(arguments: ["\n", "\n\n"]) func theOfficeMayStandOnALineOfItsOwn(_ end: String) throws {
        let lines = "南江省人大常委会" + end + "代表工作委员会\n\n2019 年 8 月 6 日"
        #expect(try publisher(lines) == "南江省人大常委会代表工作委员会")
    }

    @Test func theOfficeAboveTheDayPutsItOut() throws {
        let found = try publisher("南江省人大常委会办公厅\n\n二〇一九年八月")
        #expect(found == "南江省人大常委会办公厅")
    }

    @Test func theSecretariatOfACongressPutsOutItsBriefs() throws {
        let name = "清埠市第六届人民代表大会第四次会议秘书处"
        for head in ["会 议 快 报\n（第三期）\n", "会议快报\n\n第3期\n\n"] {
            let found = try issue(head + name + "　　2022年1月12日")
            #expect(found.issue.publisher == name)
            #expect(found.issue.published?.description == "2022-01-12")
        }
    }

    @Test func theKindOfPaperMayStandBelowItsName() throws {
        let below = "\n第4期\n清埠市人大常委会代表工作委员会　　2023年2月8日"
        #expect(try issue("清埠市街道人大工作\n简　　报" + below).issue.publication == "清埠市街道人大工作简报")
        #expect(try issue("清埠市街道人大工作\n新　　年" + below).issue.publication == "清埠市街道人大工作")
    }

    @Test func theLastLineCountsTheCopies() throws {
        let found = try issue(
            "会议快报\n第3期\n清埠市人大常委会办公室　2022年1月12日", Self.texts + "\n　　本期印500份")
        #expect(found.issue.matter.last?.what == .colophon)
    }

    @Test func editorsAreTheLastToBeAsked() throws {
        let editors = "编辑出版：南江省人大常委会办公厅\n\n地址：云岭市建国路1号　邮编：410000"
        #expect(try publisher(editors) == "南江省人大常委会办公厅")
        #expect(try publisher("南江省人大常委会主办\n\n" + editors) == "南江省人大常委会")
    }

    // MARK: The theme

    private func columns(_ theme: String) throws -> [String?] {
        try issue("代表联络工作情况\n\n第 17 期\n\n南江省人大常委会办公厅编\n\n2019 年 8 月 6 日\n\n" + theme)
            .records.compactMap(\.article).map(\.column)
    }

    @Test(arguments: ["“万名代表下基层”活动专题（九）", "代表履职活动专辑（3）", "“万名代表下基层”活动专刊"])
    func aSeriesIsTheColumnOfItsTexts(_ theme: String) throws {
        #expect(try columns(theme) == [theme, theme])
    }

    /// What the whole issue is called, and the title of a text.
    @Test(arguments: ["全省人大工作座谈会专辑"]) func aNameIsNoColumn(_ theme: String) throws {
        #expect(try columns(theme) == [nil, nil])
    }

    // MARK: A notice above all texts

    private static let notice = """
        云岭彝族白族自治州人大常委会公告

        （第 6 号）

        《云岭彝族白族自治州古树保护条例》已由云岭彝族白族自治州第十五届人民代表大会常务委员会第十七次会议于2024年7月26日通过，现予公布。

        云岭彝族白族自治州人民代表大会常务委员会
        2024年7月30日


        云岭彝族白族自治州古树保护条例

        （2024年7月26日云岭彝族白族自治州第十五届人民代表大会常务委员会第十七次会议通过）

        第一条 为了加强古树保护，传承文化，制定本条例。


        云岭彝族白族自治州人大常委会任免名单

        （2024年7月26日云岭彝族白族自治州第十五届人民代表大会常务委员会第十七次会议通过）

        任命石南星为云岭彝族白族自治州林业局局长。
        """

    @Test func theNameOfAPlaceIsNoTitle() throws {
        let found = try issue(
            """
            云岭彝族白族自治州

            人民代表大会常务委员会公报

            2024 年第 3 期

            （总第 92 期）

            云岭彝族白族自治州人大常委会办公室编

            2024 年 8 月 30 日出版
            """, Self.notice)
        #expect(found.issue.publication == "云岭彝族白族自治州人民代表大会常务委员会公报")
        #expect(
            found.records.filter { $0.kind == .article }.map(\.title) == [
                "云岭彝族白族自治州人大常委会公告（第6号）", "云岭彝族白族自治州古树保护条例", "云岭彝族白族自治州人大常委会任免名单",
            ])
    }

    // MARK: Rolls

    private func present(at number: String) throws -> [String] {
        let text = """
            云岭县人大常委会公报

            2018年第1号

            云岭县人大常委会办公室编

            云岭县第十七届人大常委会第十一次会议议程

            （2018年3月28日县十七届人大常委会第十一次会议通过）

            一、审议县人民政府关于水利工作情况的报告。

            二、审议人事任免事项。


            第\(number)次会议出席、列席、缺席人员名单

            出席：石南星 白牧云 温玉珍 程远山

            列席：秦月明 陶望舒

            缺席：黎光远
            """
        let facts = try Bulletin(reading: text).readings.map(\.facts).filter { $0.number == 11 }
        return facts.flatMap { $0.attendees.map(\.name) }
    }

    @Test func aRollMayNameItsMeetingByNumberAlone() throws {
        #expect(try present(at: "十一") == ["石南星", "白牧云", "温玉珍", "程远山"])
        #expect(try present(at: "十二") == [])
    }
}
