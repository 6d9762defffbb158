import Testing

@testable import CongressCore

/// Contents of which the texts tell what is a column, where a title ends, and where the list ends.
@Suite struct ContentsByBodyTests {
    private static let cover = ["澄河人大", "2019年第1期（总第45期）", "澄河县人大常委会办公室主办　2019年3月10日", ""]
    private static let well = "去年春天，县人大代表陶望舒在走访时发现，石门村的水管三天两头停水。她写了一件建议，跑了七趟水务局。"
    private static let school = "在石门镇中心小学，提起这位老师，没有人不竖大拇指。十五年来，她走遍了全镇二十三个自然村。"
    private static let bench = "搬条板凳，围成一圈，家长里短拉起来。石门镇人大主席团把接待选民的日子定在每月逢五的集日。"

    private func texts(_ lines: [String]) throws -> [Record] {
        try Bulletin(reading: (ContentsByBodyTests.cover + lines).joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    /// Names that no table knows: each stands in the body right above the title that follows it.
    @Test func takesTheNamesAboveTitlesForColumns() throws {
        let found = try texts([
            "目　录", "履职进行时", "1　让清水流进千家万户　　陶望舒", "4　一名乡村教师的十五年　　江采薇", "澄水夜话", "7　板凳上的议事会　　戚鸿飞",
            "", "履职进行时", "让清水流进千家万户", "陶望舒", ContentsByBodyTests.well, "", "一名乡村教师的十五年", "江采薇",
            ContentsByBodyTests.school, "", "澄水夜话", "板凳上的议事会", "戚鸿飞", ContentsByBodyTests.bench,
        ])
        #expect(found.map(\.title) == ["让清水流进千家万户", "一名乡村教师的十五年", "板凳上的议事会"])
        #expect(found.map { $0.article?.column } == ["履职进行时", "履职进行时", "澄水夜话"])
    }

    /// Named once in the margin, beside the first title of each.
    @Test func readsColumnsInTheMargin() throws {
        let found = try texts([
            "目　录", "履职进行时　　　让清水流进千家万户　　　　　　01", "　　　　　　　　一名乡村教师的十五年　　　　　　04",
            "　　　　　　　　代表小组“动”起来　　　　　　　　06", "澄水夜话　　　　板凳上的议事会　　　　　　　　　07",
            "　　　　　　　　渡口的灯　　　　　　　　　　　　09", "编读之间　　　　给编辑部的一封信　　　　　　　　11", "", "履职进行时",
            "让清水流进千家万户", "□ 陶望舒", ContentsByBodyTests.well, "", "一名乡村教师的十五年", "□ 江采薇",
            ContentsByBodyTests.school, "", "代表小组“动”起来", "□ 沙小川", ContentsByBodyTests.bench, "",
            "澄水夜话", "板凳上的议事会",
            "□ 戚鸿飞", ContentsByBodyTests.bench, "", "渡口的灯", "□ 梁　田", ContentsByBodyTests.well, "",
            "编读之间",
            "给编辑部的一封信", "□ 贺长林", ContentsByBodyTests.school,
        ])
        #expect(
            found.map(\.title) == [
                "让清水流进千家万户", "一名乡村教师的十五年", "代表小组“动”起来", "板凳上的议事会", "渡口的灯", "给编辑部的一封信",
            ])
        #expect(
            found.map { $0.article?.column } == ["履职进行时", "履职进行时", "履职进行时", "澄水夜话", "澄水夜话", "编读之间"])
    }

    /// Without pages: two lines below each other are one title where the body prints them so, and the note of
    /// the editors on the whole issue is no entry.
    @Test func readsAListWithoutPages() throws {
        let found = try texts([
            "“代表在行动”案例选编（三）", "本 期 要 目", "【青石县】", "石门镇：会上票决　会下紧盯", "让民生实事办到群众心坎上", "【白鹭区】",
            "沙口街道：渡口边的议事亭", "云岭乡：集市上的接待点", "", "", "", "编者按：", "",
            "今年以来，各地人大代表在履职一线干在实处、走在前列，办成了一批群众看得见、摸得着的实事，现选编几篇，供各地交流借鉴。",
            "", "", "", "", "【青石县】", "", "石门镇：会上票决　会下紧盯", "", "让民生实事办到群众心坎上", "",
            ContentsByBodyTests.bench, "",
            "（青石县人大常委会供稿　执笔：沙小川）", "", "", "【白鹭区】", "", "沙口街道：渡口边的议事亭", "",
            ContentsByBodyTests.well, "",
            "（白鹭区人大常委会代表联络室）", "", "", "云岭乡：集市上的接待点", "", ContentsByBodyTests.school, "",
            "（扎西多吉　和小梅）",
        ])
        #expect(
            found.map(\.title) == [
                "编者按", "石门镇：会上票决 会下紧盯让民生实事办到群众心坎上", "沙口街道：渡口边的议事亭", "云岭乡：集市上的接待点",
            ])
        #expect(Set(found.map { $0.article?.column }) == ["“代表在行动”案例选编（三）"])
        #expect(
            found.dropFirst().map { $0.article?.authors.map(\.name) } == [
                ["青石县人大常委会", "沙小川"], ["白鹭区人大常委会代表联络室"], ["扎西多吉", "和小梅"],
            ])
    }

    /// 经验交流 heads the first of several texts, and is no half of its title.
    @Test func keepsTheNameOfAGroupApart() throws {
        let found = try texts([
            "目　录", "代表建议选登", "关于修建东河大桥人行道的建议", "关于改造石门小学操场的建议", "渡口边的议事亭", "", "代表建议选登",
            "关于修建东河大桥人行道的建议",
            ContentsByBodyTests.well, "", "关于改造石门小学操场的建议", ContentsByBodyTests.school, "",
            "渡口边的议事亭", ContentsByBodyTests.bench,
        ])
        #expect(found.contains { $0.title == "关于修建东河大桥人行道的建议" })
        #expect(found.contains { $0.title == "关于改造石门小学操场的建议" })
    }

    /// 本期要目 on the cover, pictures below it, and the contents on a page of their own.
    @Test func keepsThePicturesBelowTheHighlights() throws {
        let found = try texts([
            "本期要目", "让清水流进千家万户", "板凳上的议事会", "", "", "聚　焦", "", "3月5日，县人大常委会举行第十二次会议", "", "",
            "县人大常委会副主任沙明德（右二）走访企业代表", "", "", "《澄河人大》编辑部", "地　址　澄河县滨河路1号", "", "目　录", "代表之声",
            "让清水流进千家万户……陶望舒（1）", "板凳上的议事会……戚鸿飞（3）", "", "代表之声", "让清水流进千家万户", "陶望舒",
            ContentsByBodyTests.well, "", "板凳上的议事会", "戚鸿飞", ContentsByBodyTests.bench,
        ])
        #expect(found.filter { $0.kind == .photo }.count == 2)
        #expect(found.filter { $0.kind == .article }.map(\.title) == ["让清水流进千家万户", "板凳上的议事会"])
    }
}
