import Testing

@testable import CongressCore

/// Tables of contents, feet of pages and columns as editors of other places set them, torn by a PDF tool.
@Suite struct TornMagazineTests {
    private static let texts = """
        会 议 专 版
        市人大常委会视察秋粮收购
        　　9月6日，市人大常委会副主任龙在田带队视察秋粮收购，要求敞开收、现钱收，不打白条。
        县人大评议窗口单位
        　　评议组走访了三十家企业，收回问卷四百份，把意见一条一条交给了窗口单位。
        来 信 选 登
        盼早日通车
        编辑同志：
        　　沿河路修了四年，还有一公里没有接通。盼望代表帮我们催一催。
        渡口镇读者　桑叶青
        履 职 笔 记
        五分钟，三个数据
        　　分组审议时，给我的发言时间是五分钟。我只讲了三个数据，没有讲一句空话。
        """

    private func bulletin(_ contents: String, _ texts: String = Self.texts) throws -> Bulletin {
        try Bulletin(
            reading: "泗岭人大\n2016年第9期\n泗岭市人大常委会主办\n目　录\n\(contents)\n\(texts)")
    }

    @Test(arguments: ["▓", "█", "※"]) func takesSignsForColumnsWherePagesAreMissing(
        _ sign: String
    ) throws {
        let found = try bulletin(
            """
            \(sign)会议专版
            市人大常委会视察秋粮收购
            县人大评议窗口单位
            \(sign)来信选登　　读者　桑叶青
            盼早日通车
            \(sign)履职笔记　　洪　波
            五分钟，三个数据
            """)
        #expect(found.records.map { $0.article?.column } == ["会议专版", "会议专版", "来信选登", "履职笔记"])
        #expect(
            found.records.map(\.title) == ["市人大常委会视察秋粮收购", "县人大评议窗口单位", "盼早日通车", "五分钟，三个数据"])
        #expect(found.records[2].article?.authors.map(\.name) == ["桑叶青"])
        #expect(found.records[2].article?.authors.first?.role == "渡口镇读者")
    }

    /// Page, title, subtitle and author stand below each other; the columns print a name in other letters.
    @Test func readsTablesThatStandInOneColumn() throws {
        let found = try bulletin(
            """
            特别关注 Special Focus
            04
            市人大常委会视察秋粮收购
            本刊记者　伏　虎　通讯员　巢　南

            08
            县人大评议窗口单位
            本刊记者　伏　虎

            来信 Letters
            12
            盼早日通车
            13
            五分钟，三个数据
            """,
            """
            特别关注
            SPECIAL FOCUS
            市人大常委会视察秋粮收购
            □ 本刊记者　伏　虎　通讯员　巢　南
            　　9月6日，市人大常委会副主任龙在田带队视察秋粮收购，要求敞开收、现钱收，不打白条。
            SPECIAL FOCUS　5
            县人大评议窗口单位
            □ 本刊记者　伏　虎
            　　评议组走访了三十家企业，收回问卷四百份，把意见一条一条交给了窗口单位。
            　　企业说，从前办证要跑六个窗口，如今一个窗口就够了，省下的都是时间。
            　　评议组说，好不好不看墙上的牌子，要看办事的人脸上有没有笑。
            SPECIAL FOCUS　9
            来信
            LETTERS
            盼早日通车
            　　沿河路修了四年，还有一公里没有接通。盼望代表帮我们催一催。
            五分钟，三个数据
            　　分组审议时，给我的发言时间是五分钟。我只讲了三个数据，没有讲一句空话。
            LETTERS　13
            """)
        let articles = found.records.compactMap(\.article)
        #expect(articles.map(\.column) == ["特别关注", "特别关注", "来信", "来信"])
        #expect(articles.map { $0.authors.map(\.name) } == [["伏虎", "巢南"], ["伏虎"], [], []])
        #expect(articles.first?.authors.map(\.role) == ["本刊记者", "通讯员"])
    }

    /// Figures behind a name in other letters are pages only where they grow from foot to foot.
    @Test func keepsOtherFiguresBehindLetters() throws {
        let found = try bulletin(
            "市人大常委会视察秋粮收购……3\n县人大评议窗口单位……4\n盼早日通车……5\n五分钟，三个数据……6",
            Self.texts.replacing("编辑同志：", with: "VITAMIN 12\nVITAMIN 6\nVITAMIN 1"))
        let letter = try #require(found.records.first { $0.title == "盼早日通车" })
        #expect(letter.text.contains("VITAMIN 6"))
    }

    /// …自2008年10月1 / 日起施行: no entry of the table with its page.
    @Test func seesNoPageInATornDate() throws {
        let found = try bulletin(
            "泗岭市第五届人民代表大会常务委员会公告（第5号）…………（1）\n泗岭市养犬管理条例…………（1）\n关于条例草案的说明…………（6）",
            """
            泗岭市第五届人民代表大会常务委员会
            公　告
            （第5号）
                《泗岭市养犬管理条例》已由泗岭市第五届人民代表大会常务委员会第四次会议
            于2008年6月27日通过，现予公布，自2008年10月1
            日起施行。
                                    泗岭市人民代表大会常务委员会
                                    2008年6月27日
            泗岭市养犬管理条例
                第一条　为了规范养犬行为，保障公民身体健康和人身安全，根据有关法律，制定本条例。
            关于条例草案的说明
                草案对养犬登记、收费和处罚都作了规定，征求了各方面的意见，请予审议。
            """)
        #expect(
            found.records.map(\.title) == ["泗岭市第五届人民代表大会常务委员会公告（第5号）", "泗岭市养犬管理条例", "关于条例草案的说明"])
        #expect(found.records[0].article?.authors.isEmpty == true)
    }

    /// 新市街：…, which no table lists, below 石桥街：…, which heads its column.
    @Test func takesHeadlinesOfPlacesInARow() throws {
        let found = try bulletin(
            "会议专版\n市人大常委会视察秋粮收购……3\n镇街动态……5",
            """
            会议专版
            市人大常委会视察秋粮收购
            　　9月6日，市人大常委会副主任龙在田带队视察秋粮收购，要求敞开收、现钱收，不打白条。
            镇街动态
            石桥街：小站点撬动大治理
            　　石桥街人大工委推行“站点吹哨、部门报到”，一季度收集群众意见九十六条。
            新市街：代表“夜茶”话民生
            　　工余饭后，新市街人大工委在榕树头摆开“夜茶”，代表与街坊边喝边聊。
            """)
        #expect(
            found.records.map(\.title) == ["市人大常委会视察秋粮收购", "石桥街：小站点撬动大治理", "新市街：代表“夜茶”话民生"])
    }
}

/// Documents of gazettes, and pages that stand behind the titles.
@Suite struct TornGazetteTests {
    /// The same note stands under every document of a day, and is no running head.
    @Test(arguments: ["（一九九九年六月三十日县十三届人大常委会第九次会议通过）", "（1999年6月30日县人大常委会批准）"])
    func keepsNotesThatComeAgain(_ note: String) throws {
        let documents = ["批准一九九八年财政决算", "开展法制宣传教育", "加强山林管护", "召开县十三届人大三次会议"].map { matter in
            """
                    石岭县人民代表大会常务委员会
                      关于\(matter)的决议
              \(note)

                县人大常委会会议听取和审议了县人民政府关于\(matter)的报告，
            同意这个报告，并就今后的工作提出了意见。会议要求，有关部门要抓紧落实，
            年底以前向常委会报告落实的情况。
            """
        }
        let found = try Bulletin(
            reading: "石岭县人大常委会公报\n一九九九年第二号\n石岭县人大常委会办公室编\n\n\n"
                + documents.joined(separator: "\n\n"))
        #expect(
            found.records.map { $0.dates.map(\.description) }
                == Array(repeating: ["1999-06-30"], count: 4))
        #expect(found.records.allSatisfy { $0.text.contains(note) })
    }

    /// As many pages as titles: a short title that stands alone over its text is no column.
    @Test func countsThePagesBehindTheTitles() throws {
        let found = try Bulletin(
            reading: """
                石桥人大
                2024年第1期
                石桥区人大常委会主办
                目录
                开篇
                春风得意马蹄疾
                监督
                区人大常委会调研“一老一小”服务设施
                代表
                我在站里等您
                从“单脚跳”到“齐步走”
                P01
                P02
                P05
                P08
                开篇
                春风得意马蹄疾
                二月，石桥山上的玉兰开了。代表们从厂房、从田头、从课堂赶来，把一年的盘点和新一年的期盼带进会场。
                监督
                区人大常委会调研“一老一小”服务设施
                3月12日，区人大常委会副主任温玉珍带队调研“一老一小”服务设施建设运营情况。
                代表
                我在站里等您
                我每个月的第二个周三，都在代表联络站坐班。第一次坐班，等了一上午，只来了一位阿婆。
                从“单脚跳”到“齐步走”
                他的工作室在巷子尽头，墙上挂满了各式各样的脚。二十年前，一场车祸夺走了他的左腿。
                """)
        #expect(
            found.records.map(\.title) == [
                "春风得意马蹄疾", "区人大常委会调研“一老一小”服务设施", "我在站里等您", "从“单脚跳”到“齐步走”",
            ])
        #expect(found.records.map { $0.article?.column } == ["开篇", "监督", "代表", "代表"])
    }
}

/// Chronicles, pictures and notes in forms of other editors.
@Suite struct TornChronicleTests {
    private func records(_ text: String) throws -> [Record] {
        try Bulletin(reading: "泗岭人大\n2021年第6期\n泗岭市人大常委会主办\n\n" + text).records
    }

    @Test(arguments: ["【八月大事】", "八月大事", "月度记事", "要事备忘"])
    func knowsNamesOfChronicles(_ name: String) throws {
        let found = try records(
            """
            \(name)
            ●8月1日 星期四 市人大常委会主任田在山走访慰问驻市部队官兵。
            ●8月7日 星期三 副主任柯南督办重点建议。
            ●同日 副主任冷月调研民办教育。
            """)
        #expect(found.map(\.kind) == [.chronicle, .chronicle, .chronicle])
        #expect(
            found.map { $0.dates.map(\.description) } == [
                ["2021-08-01"], ["2021-08-07"], ["2021-08-07"],
            ])
    }

    @Test func readsEntriesOfSomeMonths() throws {
        let found = try records(
            """
            大事记
            　　7月28日　主席团会议听取工作汇报。
            　　9—10月　做好换届选举选民登记工作。
            　　11月18日　视察民生实事项目。
            """)
        #expect(
            found.map { $0.dates.map(\.description) } == [
                ["2021-07-28"], ["2021-09/2021-10"], ["2021-11-18"],
            ])
    }

    /// 03.12 is the day of the entry and no part of the office.
    @Test func cutsTheDayFromTheOffice() throws {
        let found = try records(
            """
            大事记
            03.12 市人大常委会副主任温玉珍调研养老服务设施。
            03.26 市人大常委会主任田在山主持召开主任会议。
            """)
        #expect(found.map { $0.people.first?.role } == ["市人大常委会副主任", "市人大常委会主任"])
    }

    @Test func readsTitledPicturesOneByOne() throws {
        let found = try records(
            """
            光影
            彩虹飞架（卞之洋　摄）
            廊桥遗梦（古　榕　摄）
            石拱晨曲（方　圆　摄）
            """)
        #expect(found.map(\.kind) == [.photo, .photo, .photo])
    }

    @Test func readsTwoCreditsWithBlanksForMarks() {
        let byline = Byline.read(Array("口述　曾阿婆　　整理　于　立".unicodeScalars)[...])
        #expect(byline.authors.map(\.name) == ["于立"])
        #expect(byline.authors.map(\.role) == ["整理"])
    }

    @Test(arguments: [
        ("7月5日，梅溪镇人大主席团召开会议，听取镇政府关于村级债务的汇报。", 1),
        ("7月5日，梅溪镇人大主席团举行了会议，听取镇政府关于村级债务的汇报。", 1),
        ("7月5日，梅溪镇人大主席团召开代表座谈会，听取意见。", 0),
    ]) func knowsMeetingsOfAPresidium(_ text: String, _ count: Int) {
        let found = meetings(meetingRecord(text)).filter { $0.body == .presidium }
        #expect(found.count == count)
    }

    @Test func leavesAPostWhole() {
        let byline = Byline.read(Array("■区人大代表、石桥街社区医生 宁静".unicodeScalars)[...])
        #expect(byline.authors.map(\.name) == ["宁静"])
        #expect(byline.authors.map(\.role) == ["区人大代表、石桥街社区医生"])
    }
}
