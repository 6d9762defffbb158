import Testing

@testable import CongressCore

/// Pages of pictures without a word that says so, by their place and by what stands below each line.
@Suite struct PicturePagesTests {
    static let captions = [
        "5月8日，县人大常委会主任高长庚到石门镇调研", "县人大常委会副主任沙明德在云岭乡走访选民", "县人大代表视察春耕生产",
        "县人大常委会副主任卫青（左二）察看河道治理工程", "常委会组成人员分组审议", "新任命人员进行宪法宣誓（5月30日）",
    ]

    private static let marks = [
        Array(repeating: "", count: 6), ["①", "②", "③", "④", "⑤", "⑥"],
        Array(repeating: "▲", count: 6), (1...6).map { "\($0)." },
    ]

    private static let credit = "摄影：甘雨桐　麦　田"

    private static func page(_ heading: String?, mark: Int, stop: String, blank: Bool) -> String {
        let lines = zip(marks[mark], captions).map { $0 + $1 + stop }
        let rest = blank ? lines.joined(separator: "\n\n") : lines.joined(separator: "\n")
        return [heading, rest, credit].compactMap { $0 }.joined(separator: blank ? "\n\n" : "\n")
    }

    private static func issue(front: String = "", end: String = "") -> String {
        """
        澄河人大

        2019年第2期（总第46期）

        主办：澄河县人大常委会


        目录

        要闻

        02 县人大常委会召开代表工作会议 / 甘雨桐

        文苑

        12 老屋 / 麦 田


        \(front)


        要闻

        县人大常委会召开代表工作会议

        □ 甘雨桐

        5月11日，县人大常委会召开代表工作会议，总结部署代表工作。会议听取了各乡镇的汇报，交流了做法。

        会议要求，各乡镇人大要把代表联络站用起来，让代表同选民常见面，把群众的话带上来。


        文苑

        老屋

        □ 麦　田

        老屋在村子的东头，门前有一棵槐树。每年春天，槐花开了，满院子都是香的，蜜蜂嗡嗡地飞。

        后来村里修了路，老屋拆了，只有那棵槐树还在，像一位老人守着路口。


        \(end)
        """
    }

    @Test(arguments: 0..<4, [true, false])
    func readsCaptionsBehindTheContents(_ mark: Int, _ blank: Bool) throws {
        for heading in [nil, "春到澄河", "图片新闻", "凝心聚力　共谱新篇", "县十四届人大二次会议剪影"] {
            let text = Self.issue(front: Self.page(heading, mark: mark, stop: "", blank: blank))
            try Self.expectCaptions(text)
        }
    }

    @Test(arguments: 0..<3, [true, false])
    func readsCaptionsBehindTheLastText(_ mark: Int, _ blank: Bool) throws {
        for (heading, stop) in [(nil, ""), ("春到澄河", ""), ("图片新闻", ""), ("春到澄河", "。")] {
            let text = Self.issue(end: Self.page(heading, mark: mark, stop: stop, blank: blank))
            try Self.expectCaptions(text)
        }
    }

    /// The page stands before the contents, and its photographers in brackets.
    @Test(arguments: ["（图/甘雨桐　麦　田）", "（摄影：甘雨桐 麦田）", "（甘雨桐 麦田 摄）"])
    func leavesThePageBeforeTheContents(_ credit: String) throws {
        let page = """
            澄河人大

            2019年第2期


            履职掠影


            5月8日，县人大常委会主任高长庚
            到石门镇调研乡村振兴


            县人大常委会副主任沙明德在云岭乡走访选民


            \(credit)


            """
        let records = try Bulletin(reading: page + Self.issue()).records
        #expect(records.count { $0.kind == .photo } == 2)
        #expect(records.count { $0.kind == .article } == 2)
    }

    private static func expectCaptions(_ text: String) throws {
        let bulletin = try Bulletin(reading: text)
        let photos = bulletin.records.filter { $0.kind == .photo }
        #expect(photos.count == captions.count)
        for (photo, caption) in zip(photos, captions) { #expect(photo.text.contains(caption)) }
        let articles = bulletin.records.filter { $0.kind == .article }
        #expect(articles.map(\.title) == ["县人大常委会召开代表工作会议", "老屋"])
        #expect(!articles.contains { $0.text.contains("甘雨桐　麦") || $0.text.contains("春到") })
    }

    @Test func goesOnInTheSecondLineOfACaption() throws {
        let page = """
            县人大常委会主任高长庚（中）察看
            渠道维修工程
            县人大代表在云岭乡参观
            茶叶加工厂
            代表们步入会场
            大会投票选举
            """
        let photos = try Bulletin(reading: Self.issue(end: page)).records.filter {
            $0.kind == .photo
        }
        #expect(
            photos.map(\.text) == [
                "县人大常委会主任高长庚（中）察看渠道维修工程", "县人大代表在云岭乡参观茶叶加工厂", "代表们步入会场", "大会投票选举",
            ])
    }

    @Test func keepsTheCreditOfSeveralFromTheLastCaption() throws {
        let page = """
            县人大常委会主任高长庚走访企业


            石门镇人大代表投票选出民生实事项目（6月2日）


            澄河渡口的代表联络站
            （党　岚/摄）
            """
        let photos = try Bulletin(reading: Self.issue(end: page)).records.filter {
            $0.kind == .photo
        }
        #expect(photos.count == 3)
        #expect(photos.last?.text == "澄河渡口的代表联络站")
    }

    @Test func readsWorksOfArtOneByOne() throws {
        let page = """
            沙秋白书法作品选

            行书　《春江》　　沙秋白

            隶书对联　《云海》　　沙秋白
            """
        let bulletin = try Bulletin(reading: Self.issue(end: page))
        #expect(bulletin.records.count { $0.kind == .photo } == 2)
        #expect(!bulletin.records.contains { $0.title?.contains("作品选") == true })
    }

    /// What is worded like captions, and is none.
    static let others = [
        // Headlines of briefs, each with its text.
        """
        县人大代表视察春耕生产

        近日，县人大代表走进田间，察看了种子和化肥的供应情况，提出了四条建议。

        县人大常委会副主任沙明德到云岭乡调研

        近日，沙明德一行来到云岭乡，听取了乡人大的汇报，查看了三处渠道。
        """,
        // The agenda of a meeting.
        """
        县十四届人大二次会议议程

        1.听取和审议县人民政府工作报告

        2.听取和审议县人大常委会工作报告

        3.选举县人大常委会副主任

        4.代表分组审议各项报告
        """,
        // A list of names.
        """
        出席会议的代表

        高长庚　沙明德　卫　青

        甘雨桐　麦　田　柯木兰
        """,
        // Slogans.
        """
        人民选我当代表　我当代表为人民

        坚持党的领导　人民当家作主

        不忘来时路　走好脚下路
        """,
        // A poem.
        """
        渡口

        □ 柯木兰

        河水向东流

        渡船停在柳树下

        代表走过的路

        长出了青草
        """,
        // Crossheads and short paragraphs.
        """
        他把选民放在心上

        代表走进家门。

        群众说了心里话。

        问题一件件解决。
        """,
        // A chronicle whose entries have no stops.
        """
        大事记

        5月8日，县人大常委会主任高长庚到石门镇调研

        5月9日，县人大常委会副主任沙明德走访选民

        5月12日，县人大常委会召开第九次会议
        """,
    ]

    @Test(arguments: others) func takesNothingElseForAPicture(_ text: String) throws {
        let records = try Bulletin(reading: Self.issue(end: text)).records
        #expect(!records.contains { $0.kind == .photo })
    }
}

/// Captions of a single line in a text about the one who is seen.
@Suite struct HeroCaptionTests {
    private static func records(_ caption: String, below: String = "\n") throws -> [Record] {
        let text = """
            澄河人大
            2019年第1期（总第45期）
            澄河县人大常委会办公室主办　2019年3月10日

            目　录
            代表风采
            守望青山……陶望舒（3）
            文苑
            渡口……戚鸿飞（5）

            代表风采
            守望青山
            □ 陶望舒
            护林员高长庚今年五十六岁，他在云岭上走了三十年。
            选民有事都爱找他，他说代表就该把话带上去，把事办下来。
            \(caption)
            \(below)面对荣誉，他总是摆摆手，说这都是大家一起干出来的，算不得什么。
            如今的村子，路灯亮了，沟渠通了，外出的年轻人也回来了。

            文苑
            渡口
            □ 戚鸿飞
            渡口在村子的东头，来往的人都要在这里歇一歇脚，说几句话。
            后来修了桥，渡口就静了。
            """
        return try Bulletin(reading: text).records
    }

    static let captions = [
        "▲高长庚在巡山途中", "高长庚在巡山途中▲", "▼高长庚向游客宣传防火", "◀高长庚在林场", "图：高长庚在巡山途中", "【图】高长庚在巡山途中",
        "高长庚在巡山途中", "高长庚在巡山途中（资料图片）", "高长庚（右）\n向游客宣传防火知识", "巡山小道　戚鸿飞 摄",
        "漫画：《较真儿》　戚鸿飞/画",
    ]

    @Test(arguments: captions) func takesTheCaptionOutOfTheText(_ caption: String) throws {
        let records = try Self.records(caption)
        #expect(records.count { $0.kind == .photo } == 1)
        let articles = records.filter { $0.kind == .article }
        #expect(articles.map(\.title) == ["守望青山", "渡口"])
        #expect(articles.first?.text.contains("外出的年轻人也回来了") == true)
    }

    static let crossheads = ["高长庚和他的山", "高长庚在乎什么", "三十年的路", "代表就该把话带上去"]

    @Test(arguments: crossheads) func leavesCrossheadsInTheText(_ crosshead: String) throws {
        #expect(try !Self.records(crosshead, below: "").contains { $0.kind == .photo })
    }
}
