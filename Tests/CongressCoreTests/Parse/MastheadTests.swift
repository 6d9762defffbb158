import Testing

@testable import CongressCore

/// The covers of many editors, above the same contents and texts.
@Suite struct MastheadTests {
    struct Cover: Sendable, CustomTestStringConvertible {
        let lines: [String]
        let publication: String
        let year: Int?
        let number: Int?
        let total: Int?
        let published: String?
        let region: String
        var testDescription: String { lines.joined(separator: " ") }

        init(
            _ lines: [String], _ publication: String, _ year: Int?, _ number: Int?, _ total: Int?,
            _ published: String?, _ region: String
        ) {
            self.lines = lines
            self.publication = publication
            self.year = year
            self.number = number
            self.total = total
            self.published = published
            self.region = region
        }
    }

    static let covers = [
        Cover(
            [
                "澄河人大", "CHENGHE RENDA", "2019年第3期", "总第45期", "（双月刊）", "主办：澄河县人大常委会办公室",
                "出版日期：2019年6月30日",
            ], "澄河人大", 2019, 3, 45, "2019-06-30", "澄河县"),
        Cover(
            ["澄河人大　2019年第3期", "澄河县人大常委会办公室编"], "澄河人大", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["澄河人大", "2019", "03", "双月刊", "主　办　澄河县人大常委会办公室"], "澄河人大", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["澄河人大", "3/2019", "总第45期", "主 办　澄河县人大常委会办公室"], "澄河人大", 2019, 3, 45, nil, "澄河县"),
        Cover(
            ["澄河人大", "2019 No.3", "主办：澄河县人大常委会办公室"], "澄河人大", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["澄河人大", "2019·3", "湘新出准字（2019）第07号", "主办：澄河县人大常委会办公室"], "澄河人大", 2019, 3, nil,
            nil, "澄河县"),
        Cover(
            ["澄河人大（2019年第3期　总第45期）", "主办：澄河县人大常委会办公室"], "澄河人大", 2019, 3, 45, nil,
            "澄河县"),
        Cover(
            ["《澄河人大》2019.3", "澄河县人民代表大会常务委员会主办"], "澄河人大", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["2019年第3期　澄河人大", "双月刊", "澄河县人大常委会主办"], "澄河人大", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["澄河人大二〇一九年第三期", "澄河县人大常委会办公室编印"], "澄河人大", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["澄河县人民代表大会常务委员会公报　二〇一九年第三号（总第45号）", "澄河县人大常委会办公室编"],
            "澄河县人民代表大会常务委员会公报", 2019, 3, 45, nil, "澄河县"),
        Cover(
            ["澄", "河", "人", "大", "2019年第3期", "澄河县人大常委会主办"], "澄河人大", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["民主法制与实", "践", "2019年第3期", "澄河县人大常委会主办"], "民主法制与实践", 2019, 3, nil, nil,
            "澄河县"),
        Cover(["澄河县人大年刊", "2019年度", "澄河县人大常委会主办"], "澄河县人大年刊", 2019, nil, nil, nil, "澄河县"),
        Cover(
            ["河畔民声　2019年第3期", "澄河县人大常委会办公室编"], "河畔民声", 2019, 3, nil, nil, "澄河县"),
        Cover(
            ["内部资料　2019年第3期", "澄河人大", "澄河县人大常委会办公室编"], "澄河人大", 2019, 3, nil, nil,
            "澄河县"),
        Cover(
            ["2019.3", "澄河人大", "总第45期", "澄河县人民代表大会常务委员会主办", "内部资料 免费交流"],
            "澄河人大", 2019, 3, 45, nil, "澄河县"),
        Cover(
            ["澄 河 人 大", "2019年第三期 （总第四十五期）", "澄河县人大常委会 编印", "二〇一九年六月"],
            "澄河人大", 2019, 3, 45, "2019-06", "澄河县"),
        Cover(
            ["澄河县人民代表大会常务委员会", "公 报", "2019", "第三号", "（总号：45）"],
            "澄河县人民代表大会常务委员会公报", 2019, 3, 45, nil, "澄河县"),
        Cover(
            [
                "内部材料", "注意保存", "", "澄河县第九届人大常委会", "第十二次会议", "简　报", "（第3期）", "",
                "澄河县人大常委会办公室　　2019年3月20日",
            ],
            "澄河县第九届人大常委会第十二次会议简报", 2019, 3, nil, "2019-03-20", "澄河县"),
        Cover(
            ["澄河人大简报", "〔2019〕第3期", "澄河县人大常委会办公室编　　2019年3月20日"],
            "澄河人大简报", 2019, 3, nil, "2019-03-20", "澄河县"),
        Cover(
            ["人民代表", "PEOPLE'S DEPUTIES", "2019/03　总第45期", "主管：澄河市人大常委会", "主办：澄河市人大常委会研究室"],
            "人民代表", 2019, 3, 45, nil, "澄河市"),
        Cover(
            ["澄河人大", "2019第3期（总第45期）", "主　编：沙明德", "主办单位：澄河县人大常委会", "印数：1000册"],
            "澄河人大", 2019, 3, 45, nil, "澄河县"),
        Cover(
            ["《澄河人大》", "2019年第3期 总第45期", "编印单位：澄河县人大常委会办公室", "印刷日期：2019年6月"],
            "澄河人大", 2019, 3, 45, "2019-06", "澄河县"),
        Cover(
            ["澄河人大", "2019年第3-4期合刊", "总第45-46期", "澄河县人大常委会主办"],
            "澄河人大", 2019, 3, 45, nil, "澄河县"),
        Cover(
            ["澄河区人大工作", "2019 年", "第 3 辑", "季刊", "澄河区人大常委会办公室 主办"],
            "澄河区人大工作", 2019, 3, nil, nil, "澄河区"),
        Cover(
            ["澄河州人大", "（内部刊物）", "2019年 夏季号", "总第45期", "澄河藏族羌族自治州人大常委会主办"],
            "澄河州人大", 2019, nil, 45, nil, "澄河藏族羌族自治州"),
    ]

    @Test(arguments: covers) func readsTheIssue(_ cover: Cover) throws {
        let text = cover.lines.joined(separator: "\n") + "\n\n" + MastheadTests.body
        let bulletin = try Bulletin(reading: text)
        #expect(bulletin.issue.publication == cover.publication)
        #expect(bulletin.issue.year == cover.year)
        #expect(bulletin.issue.number == cover.number)
        #expect(bulletin.issue.total == cover.total)
        #expect(bulletin.issue.published?.description == cover.published)
        #expect(bulletin.issue.region == cover.region)
        #expect(bulletin.records.map(\.title) == ["关于农村饮水安全情况的调研报告", "让清水流进千家万户"])
    }

    private static let body = """
        目　录
        监督工作
        关于农村饮水安全情况的调研报告……县人大常委会调研组（1）
        代表之声
        让清水流进千家万户……陶望舒（3）

        监督工作
        关于农村饮水安全情况的调研报告
        县人大常委会调研组
        按照年度工作安排，县人大常委会调研组于今年2月对全县农村饮水安全情况进行了调研。现将情况报告如下：
        一、基本情况
        全县已建成集中供水工程三百二十处，受益群众四十一万人，水质抽检合格率逐年提高。
        代表之声
        让清水流进千家万户
        　　　　　　　　　　　　陶望舒
        去年春天，县人大代表陶望舒在走访时发现，石门村的水管三天两头停水。她写了一件建议，跑了七趟水务局。
        如今，水管换成了新的，村里人说，代表的话管用。

        """

    /// An autonomous place is called by its first word; other places may be named more often.
    @Test(arguments: ["石门土家族苗族自治州", "石门回族自治县", "石门州", "石门市"])
    func knowsThePlaceOfAnAutonomousName(_ place: String) throws {
        let bulletin = try Bulletin(
            reading: """
                石门人大
                2019年第3期

                常委会举行会议

                　　5月3日，\(place)人大常委会举行第三次会议。主任钟立诚主持会议。
                　　会议传阅了澄河县人大常委会、云岭县人大常委会和云岭县人大常委会的经验材料。
                """)
        #expect(bulletin.issue.region == place)
    }

    /// Figures on both sides of a dash may open a line: of a permit, or of a double issue.
    @Test(arguments: ["01-038号", "11—12期", "10、11期"])
    func readsTwoNumbersThatOpenALine(_ line: String) throws {
        let bulletin = try Bulletin(reading: "澄河人大\n\(line)\n澄河县人大常委会办公室主办\n")
        #expect(bulletin.issue.publication == "澄河人大")
    }

    @Test func theNameOfABoardStandsWithItsMembers() throws {
        let bulletin = try Bulletin(
            reading: """
                澄河人大
                2013年第1期

                澄河县人大常委会办公室编

                封面图片：澄河古渡晨曦　　　　　　　　　　　　贺松年　摄

                编 委 会
                主　　任：单　　桐
                副 主 任：阎　松　鹤　　仲　　舟
                主　　编：庞　云　起

                卷首寄语

                　　　　　　　　　　春天，我们出发

                　　开春以来，代表们走村入户，听取群众对饮水安全的意见，写成建议七件。经过半年努力，
                问题大体解决。

                　　　　　　　　　　目　　录

                卷首寄语
                　　春天，我们出发　　　　　　　　　　　　　　/1
                大事记　　　　　　　　　　　　　　　　　　　　/17
                """)
        let board = bulletin.issue.matter.filter { $0.what == .board }
        #expect(board.flatMap(\.lines.ranges) == [8...11], "\(bulletin.issue.matter)")
    }

    /// A title, its writer and the day below the masthead of an issue without contents are of the first text.
    @Test(arguments: ["（2013年7月30日）", "2013年7月30日"])
    func leavesTheDayOfTheFirstText(_ day: String) throws {
        let long = "代表们走村入户，听取群众对饮水安全的意见，写成建议七件，经过半年的努力，反映的问题大体得到了解决。"
        let bulletin = try Bulletin(
            reading: """
                澄河人大

                2013年第3期

                澄河县人大常委会主办

                （内部刊物）

                与时俱进做好县级人大工作

                县人大常委会主任 单梧桐

                \(day)

                \(long)

                一、在联系代表上下功夫

                \(long)

                河堤上的那盏灯

                阎松鹤

                \(long)

                \(long)
                """)
        let articles = bulletin.records.filter { $0.kind == .article }
        #expect(articles.map(\.title) == ["与时俱进做好县级人大工作", "河堤上的那盏灯"])
        #expect(articles.first?.dates.map(\.description) == ["2013-07-30"])
    }
}
