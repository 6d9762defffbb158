import Testing

@testable import CongressCore

/// Captions that a page set in columns throws between two lines of a torn sentence.
@Suite struct ColumnCaptionTests {
    private static let measure = 20
    private static let story = """
        去年春天，县人大代表陶望舒在走访时发现，七里铺的水管三天两头停水，老人们提着桶到河边去挑。她写了一件建议，跑了七趟水务局，\
        又请来工程师一段一段地量，一户一户地问，把管线图画了三遍，终于在入冬以前把新管铺到了每一家的灶台边上。村里人说，水来得稳，心里也稳。
        """
    private static let advice = """
        如今，她又盯上了学校门口的那条路。上学放学的时候，车挤着人，人躲着车，家长们站在雨里等。她约了交警和校长，蹲在路口数了三个早晨的车，\
        提出错峰放学、借道停车两个办法，春季开学就见了效，家长们都说好。
        """

    /// The text in lines of one width, with some lines put behind the third of its first paragraph.
    private static func records(
        _ inserted: [String], behind line: Int = 3, paragraphs: [String] = [story, advice]
    ) throws -> [Record] {
        var body = paragraphs[0].wrapped(at: measure)
        body.insert(contentsOf: inserted, at: line)
        body += paragraphs.dropFirst().flatMap { $0.wrapped(at: measure) }
        let head = """
            澄河人大
            2019年第1期（总第45期）
            澄河县人大常委会办公室主办　2019年3月10日
            目　录
            代表之声
            让清水流进千家万户……陶望舒（3）
            乡镇人大
            石门镇：代表联络站建在家门口……戚鸿飞（5）
            代表之声
            让清水流进千家万户
            陶望舒
            """
        let tail =
            ["乡镇人大", "石门镇：代表联络站建在家门口", "戚鸿飞"]
            + advice.wrapped(at: measure) + story.wrapped(at: measure)
        return try Bulletin(reading: ([head] + body + tail).joined(separator: "\n")).records
    }

    private static func text(of title: String, in records: [Record]) throws -> String {
        try #require(records.first { $0.title?.hasPrefix(title) == true }).text
    }

    static let captions: [[String]] = [
        ["▲陶望舒在七里铺查看新装的水表"],
        ["陶望舒（右一）在七里铺入户走访"],
        ["图为县人大代表走访七里铺农户。"],
        ["3月5日，县人大常委会主任沙明德（前排左二）在七里铺视察农", "村饮水安全工程。（甘雨桐 摄）"],
        ["3月5日，县人大常委会主任沙明德在七里铺视察农村饮水安", "全工程建设", "甘雨桐 摄"],
        ["◀3月5日，县人大", "常委会副主任沙", "明德率队在七里", "铺走访农户"],
        ["县人大常委会主任沙明德（中）在", "七里铺与代表座谈"],
        ["县人大代表陶望舒在七里铺给居民讲解节约用水（受访者供", "图）"],
        ["七里铺水厂的新管道　图/甘雨桐"],
    ]

    /// A line of a paragraph may be shorter than the others, and speak of people and what they do.
    @Test(arguments: [
        ["县人大代表在七里铺查看水管"], ["代表们认真审议了县人民政府提请的"], ["11月8日，县人大常委会审议通过了"],
        ["《七里铺饮水安全管理办法》，"],
    ])
    func leavesLinesOfTheParagraph(_ line: [String]) throws {
        let records = try ColumnCaptionTests.records(line)
        #expect(!records.contains { $0.kind == .photo })
    }

    @Test(arguments: captions) func takesTheCaptionOutOfTheSentence(_ caption: [String]) throws {
        let records = try ColumnCaptionTests.records(caption)
        let photos = records.filter { $0.kind == .photo }
        #expect(photos.count == 1)
        #expect(photos.first?.text.contains("七里铺") == true)
        #expect(photos.first?.lines.ranges == [15...14 + caption.count])
        let text = try ColumnCaptionTests.text(of: "让清水", in: records)
        #expect(text.contains("她写了一件建议，跑了七趟水务局，又请来工程师一段一段地量"))
    }

    @Test func partsSeveralCaptions() throws {
        let records = try ColumnCaptionTests.records([
            "▲陶望舒在七里铺查看新装的水表", "▼代表们在七里铺听取村民意见", "七里铺的新水厂",
        ])
        #expect(
            records.filter { $0.kind == .photo }.map(\.lines.ranges)
                == [[15...15], [16...16], [17...17]])
    }

    @Test func goesOnBehindTheFootOfAPage() throws {
        let records = try ColumnCaptionTests.records(["▲陶望舒在七里铺查看水表", "— 3 —"])
        #expect(records.filter { $0.kind == .photo }.map(\.lines.ranges) == [[15...15]])
        let text = try ColumnCaptionTests.text(of: "让清水", in: records)
        #expect(text.contains("跑了七趟水务局，又请来工程师"))
    }

    /// Lines that look like captions and are of the text: a crosshead, points of a list, a headline and its
    /// lead, a day at the head of a line.
    static let ordinary: [(lines: [String], behind: Int)] = [
        (["代表在身边　服务零距离"], 7),
        (["▲加强管护队伍建设", "▲落实管护经费", "▲严格考核奖惩"], 7),
        (["①县水务局；②县财政局；③各乡镇人民政府。"], 7),
        (["代表联络站接待选民"], 0),
        // Words that an editor lifts out of the text.
        (["代表的话管用"], 4),
        (["3月5日上午　代表报到", "3月5日下午　召开预备会议", "3月6日下午　代表分组审议"], 7),
        (["任命沙明德为县人大常委会代表工作委员会主任", "任命甘雨桐为县人大常委会办公室副主任"], 7),
        (["记者：您当代表几年了？", "陶望舒：两届，八年。"], 7),
    ]

    @Test(arguments: ordinary) func leavesOrdinaryLines(_ lines: [String], _ behind: Int) throws {
        let records = try ColumnCaptionTests.records(lines, behind: behind)
        #expect(records.allSatisfy { $0.kind != .photo })
    }

    @Test(arguments: [
        "建议交办以后，县水务局三次登门听取意见，并且于3月5日，同县人大常委会副主任沙明德到七里铺视察。代表当场提出三点要求。",
        "县人大常委会组织开展代表视察活动，先后到石门镇、白榆镇、青枫镇，3月5日，代表在七里铺查看水管，听取了汇报。",
    ])
    func leavesADayInsideASentence(_ sentence: String) throws {
        let records = try ColumnCaptionTests.records(
            [], behind: 0, paragraphs: [sentence, ColumnCaptionTests.story])
        #expect(records.allSatisfy { $0.kind != .photo })
    }

    @Test func leavesHeadlinesBelowANote() throws {
        let brief = "为供水出主意、想办法，提出建议二十一条，当场答复十五条。（沙舟）"
        let records = try ColumnCaptionTests.records(
            [], behind: 0,
            paragraphs: [
                ColumnCaptionTests.story + brief,
                "石门镇人大代表视察夏粮收购", "本报讯　近日，石门镇人大组织代表视察夏粮收购，" + ColumnCaptionTests.advice,
            ])
        #expect(records.allSatisfy { $0.kind != .photo })
    }

    // MARK: Cover pages and people

    @Test func keepsAnOpenBracketOnTheCoverTogether() throws {
        let bulletin = try Bulletin(
            reading: """
                澄河人大
                2019年第1期
                封面照片：七里铺的清晨（甘雨桐 摄）
                2月18日，县十五届人大三次会议主席团成员在主席台前排就座（左起：沙明德、
                陶望舒、戚鸿飞）

                目　录
                让清水流进千家万户……陶望舒（3）

                让清水流进千家万户
                陶望舒
                \(ColumnCaptionTests.story)
                """)
        #expect(
            bulletin.records.filter { $0.kind == .photo }.map(\.lines.ranges)
                == [[3...3], [4...5]])
    }

    @Test func namesWhoStandsInThePicture() throws {
        let records = try ColumnCaptionTests.records(["桑榆晚（右一）在七里铺入户走访"])
        let photo = try #require(records.first { $0.kind == .photo })
        #expect(photo.people.map(\.name) == ["桑榆晚"])
        #expect(photo.people.map(\.role) == [nil])
    }
}
