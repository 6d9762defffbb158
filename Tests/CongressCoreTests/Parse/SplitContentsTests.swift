import Testing

@testable import CongressCore

/// Tables of contents on two columns of a page that stand side by side in the text, and the names of
/// columns and counts that tables print.
@Suite struct SplitContentsTests {
    private static let body = """
        市人大常委会视察秋粮收购
        　　9月6日，市人大常委会副主任龙在田带队视察秋粮收购，要求敞开收、现钱收，不打白条。
        在全市代表工作会议上的讲话
        市人大常委会主任　闻　道
        同志们：
        　　这次会议的任务，是总结经验、查找短处，把代表工作再往前推一步。请大家畅所欲言。
        河边来了“体检队”
        谷　雨
        　　天刚亮，代表们就下了河堤。他们带着瓶子和本子，一段一段地看，一句一句地问。
        椅子的高低与心的远近
        温玉珍
        　　椅子有高低，心没有。坐在台上的人把椅子搬到院子里，说话的声音就不一样了。
        """

    private func bulletin(_ contents: String) throws -> Bulletin {
        try Bulletin(reading: "泗岭人大\n2016年第9期\n泗岭市人大常委会主办\n目　录\n" + contents)
    }

    @Test(arguments: [36, 44, 52]) func readsColumnsSideBySide(_ edge: Int) throws {
        let left = [
            "会议专刊", "3 市人大常委会视察秋粮收购", "4 在全市代表工作会议上的讲话", "                  闻　道",
        ]
        let right = ["河湖纪事", "7 河边来了“体检队” 谷　雨", "9 椅子的高低与心的远近 温玉珍", "封三 活动剪影"]
        let rows = zip(left, right).map { left, right in
            let width = left.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
            return left + String(repeating: " ", count: max(6, edge - width)) + right
        }
        let found = try bulletin((rows + [SplitContentsTests.body]).joined(separator: "\n"))
        #expect(
            found.records.map { $0.article?.column } == ["会议专刊", "会议专刊", "河湖纪事", "河湖纪事"])
        #expect(
            found.records.map(\.title) == [
                "市人大常委会视察秋粮收购", "在全市代表工作会议上的讲话", "河边来了“体检队”", "椅子的高低与心的远近",
            ])
    }

    @Test(arguments: ["会议专刊", "县区经纬", "人大讲堂", "监督视窗", "县市区人大"])
    func takesTwoWordsOfColumnsForAColumn(_ name: String) throws {
        let found = try bulletin(
            """
            要闻
            3 市人大常委会视察秋粮收购
            \(name)
            4 在全市代表工作会议上的讲话
            闻道
            7 河边来了“体检队” 谷　雨
            9 椅子的高低与心的远近 温玉珍
            \(SplitContentsTests.body)
            """)
        #expect(found.records.map { $0.article?.column } == ["要闻", name, name, name])
    }

    /// 等三则: what stands below the first headline are briefs too, though no table lists them.
    @Test(arguments: ["等三则", "（等三则）", "（三则）"])
    func expectsTheBriefsThatTheContentsCount(_ count: String) throws {
        let brief = "沙岭县人大常委会把评议会开进茶馆里"
        let found = try bulletin(
            """
            要闻
            市人大常委会视察秋粮收购…………（3）
            县区之声
            \(brief)\(count)…………（4）
            市人大常委会视察秋粮收购
            　　9月6日，市人大常委会副主任龙在田
            带队视察秋粮收购，要求敞开收、现钱收。
            \(brief)
            　　评议会开进了茶馆，问的人端着茶碗，
            答的人冒着热汗，说的都是门前屋后的事。
            岭东县人大常委会给每位代表送“三宝”
            　　一本汇编、一个本子、一张联系卡，代
            表们说礼轻情意重，往后提建议更有底气。
            河西区人大常委会把难题摆到桌面上
            　　桌面上摆着二十一张纸，每张纸上写着
            一道难题，谁认领谁签名，到期当众销号。
            """)
        #expect(
            found.records.map(\.title) == [
                "市人大常委会视察秋粮收购", brief, "岭东县人大常委会给每位代表送“三宝”", "河西区人大常委会把难题摆到桌面上",
            ])
    }

    @Test func takesNoAddressForAHeading() throws {
        let found = try bulletin(
            """
            3 关于检查食品安全法实施情况的报告
            9 市人大常委会八月份大事记
            关于检查食品安全法实施情况的报告
            市人大常委会：
            　　按照年度计划，执法检查组分三路到五个县区，对法律实施情况进行了检查，现报告如下。
            市人大常委会八月份大事记
            2日　市人大常委会主任闻道到水厂调研。
            9日　市人大常委会副主任龙在田主持召开座谈会。
            """)
        #expect(found.records.first?.title == "关于检查食品安全法实施情况的报告")
        #expect(found.records.first?.text.contains("现报告如下") == true)
        #expect(found.records.filter { $0.kind == .chronicle }.count == 2)
    }
}
