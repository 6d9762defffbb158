import Testing

@testable import CongressCore

/// Where magazines print their columns, series and boxes besides above the titles.
@Suite struct MagazineColumnTests {
    private func cleaned(_ text: String) throws -> BulletinText {
        let source = try Array(text.utf8).withUnsafeBytes {
            try TextDecoder().decode($0, name: "a.txt")
        }
        return LineCleaner().clean(source)
    }

    private func key(_ text: String) -> ArraySlice<Unicode.Scalar> {
        Array(text.unicodeScalars)[...]
    }

    private let filler = "代表们走了十几个点位，看现场、查台账、问住户，把能想到的角落都看了一遍。\n\n"

    @Test func knowsFeetWithColumnAndPage() throws {
        let feet = ["卷首 | 01", "02 | 泉城人大", "要闻 | 03", "代表 | 05"]
        let text = feet.map { String(repeating: filler, count: 6) + $0 + "\n\n" }.joined()
        let bulletin = try cleaned(text)
        #expect(
            ColumnFeet.find(in: bulletin).map { bulletin.string(at: $0).count } == [5, 7, 5, 5])
    }

    @Test func takesNoTableForFeet() throws {
        let table = try cleaned("卷首语 | 01\n要闻 | 03\n代表之声 | 05\n文苑 | 07\n" + filler)
        #expect(ColumnFeet.find(in: table).isEmpty)
    }

    @Test func readsColumnsThatStandLessFarIn() throws {
        let bulletin = try Bulletin(
            reading: """
                泉城人大
                2010年第5期
                          目    录
                  特  稿
                      凝聚代表智慧服务科学发展 …………………… 李同源   2
                  往  事
                      第一张选票 ………………………………… 关东升   7
                  资  料
                      市人大常委会任免名单 …………………………… 11

                特  稿

                凝聚代表智慧服务科学发展

                李同源

                \(filler)
                往  事

                第一张选票

                关东升

                \(filler)
                """)
        #expect(bulletin.records.map(\.title) == ["凝聚代表智慧服务科学发展", "第一张选票"])
        #expect(bulletin.records.map(\.article?.column) == ["特稿", "往事"])
    }

    @Test func takesTheLineOfASeriesForNoText() throws {
        let bulletin = try Bulletin(
            reading: """
                泉城人大
                2019年第10期

                目录
                代表
                28 沙漠边上的绿色账本 / 李青
                31 把技术写在高原上 / 王言

                代表

                人大代表履职故事

                沙漠边上的绿色账本

                文 / 李青

                \(filler)
                把技术写在高原上

                文 / 王言

                \(filler)
                """)
        #expect(bulletin.records.map(\.title) == ["沙漠边上的绿色账本", "把技术写在高原上"])
    }

    @Test func keepsTheSpeakerBelowHisWords() throws {
        let bulletin = try Bulletin(
            reading: """
                泉城人大
                2019年第10期
                泉城市人大常委会办公室主办

                声音

                “监督不是挑刺，是帮着把鞋里的沙子倒出来。”

                ——省人大代表 李江

                “条例写得再好，也要让放羊的人听得懂。”

                ——州人大常委会委员 王南
                """)
        #expect(bulletin.records.count == 1)
    }

    @Test(arguments: ["【链接】泉城区人大代表数据", "小贴士：", "【核心提示】泉水是母亲河。", "相关链接"])
    func knowsBoxes(_ text: String) { #expect(UnlistedHeadings.opensBox(key(text))) }

    @Test(arguments: ["链接你我他", "【要闻】市人大开会", "小贴士大作用"])
    func knowsWhatIsNoBox(_ text: String) { #expect(!UnlistedHeadings.opensBox(key(text))) }

    private func titles(_ entry: String, _ text: String) throws -> [String?] {
        let long = "代表们沿着河堤走了半天，把看到的一条一条记下来，回来又同有关部门商量，定下了办理的日子。"
        return try Bulletin(
            reading: """
                泉城人大
                2019年第10期
                目录

                立法前沿

                02 泉城市召开代表工作会议

                \(entry)

                12 关于停放管理条例的说明 ······古松年

                泉城市召开代表工作会议

                1月8日，泉城市召开代表工作会议，总结部署代表工作。\(long)

                \(text)

                关于停放管理条例的说明

                古松年

                主任、各位副主任、秘书长、各位委员：

                受市人民政府委托，现就条例作如下说明。\(long)
                """
        ).records.filter { $0.kind == .article }.map(\.title)
    }

    /// Many issues have a column of that name; this one has a text.
    @Test(arguments: ["代表心声", "代表之声", "问与答"])
    func readsTextThatIsCalledAsColumnsAre(_ name: String) throws {
        let voices = "高长庚代表（护士长）：长者饭堂既要建得起，更要开得久。\n\n沙明德代表（教师）：把技能等级和待遇真正挂上钩。"
        #expect(
            try titles("10 \(name)", "\(name)\n\n\(voices)") == [
                "泉城市召开代表工作会议", name, "关于停放管理条例的说明",
            ])
    }

    /// 简讯 in the contents stands for several texts.
    @Test func leavesTheColumnOfBriefs() throws {
        let briefs = "石门镇召开人代会\n\n3月5日，石门镇召开人代会。\n\n云岭乡评议站所\n\n3月6日，云岭乡人大评议站所。"
        #expect(try !titles("10 简讯", "简讯\n\n\(briefs)").contains("简讯"))
    }
}
