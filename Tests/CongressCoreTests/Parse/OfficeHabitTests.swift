import Testing

@testable import CongressCore

/// Habits of small offices: how they set contents, briefs, lists and weeks. Each is tried on lines of
/// its own and on lines that only look alike.
@Suite struct OfficeHabitTests {
    private static let texts = [
        "让监督长出牙齿", "□ 韩　梅", "监督法施行快二十年了，报告听了，意见提了，问题第二年还在那里，这样的监督难以服众。",
        "渡口边的议事亭", "□ 沙小川", "渡口边有座亭子，赶集的人都爱在那里歇脚，代表们把接待点设在亭子里，一坐就是三年。",
        "田埂上的满意答卷", "□ 彭　博", "过去乡镇人大一年开一次会，平时牌子挂在墙上，两年来全县十九个乡镇都配了专职主席。",
    ]

    /// The columns of the three texts below a table and their headings.
    private func columns(_ table: [String], heads: [String]) throws -> [String?] {
        var lines = ["苇川人大", "2023年第3期（总第9期）"] + table + [""]
        for (at, head) in heads.enumerated() {
            lines += [head] + OfficeHabitTests.texts[(at * 3)..<(at * 3 + 3)] + [""]
        }
        return try Bulletin(reading: lines.joined(separator: "\n")).records.compactMap {
            $0.article?.column
        }
    }

    @Test(arguments: [
        [
            "目　录", "■ 来稿一束", "让监督长出牙齿 ..... 韩　梅 1", "■ 渡口故事", "渡口边的议事亭 ..... 沙小川 3", "■ 群众答卷",
            "田埂上的满意答卷 ..... 彭　博 5", "■ 工作简讯 ..... 7", "■ 县人大常委会上半年大事记（1—6月） ..... 9",
        ],
        [
            "目录 MU LU", "01 来稿一束", "让监督长出牙齿　韩　梅　01", "02 渡口故事", "渡口边的议事亭　沙小川　03", "03 群众答卷",
            "田埂上的满意答卷　彭　博　05",
        ],
        [
            "本期目录 / CONTENTS", "壹·来稿一束", "　让监督长出牙齿　韩　梅　01", "贰·渡口故事", "　渡口边的议事亭　沙小川　03",
            "叁·群众答卷", "　田埂上的满意答卷　彭　博　05",
        ],
    ])
    func tellsColumnsFromTitles(_ table: [String]) throws {
        let numbered = table[1].hasPrefix("壹")
        let heads = numbered ? ["壹·来稿一束", "贰·渡口故事", "叁·群众答卷"] : ["来稿一束", "渡口故事", "群众答卷"]
        #expect(try columns(table, heads: heads) == ["来稿一束", "渡口故事", "群众答卷"])
    }

    @Test func leavesTitlesBehindPagesTitles() throws {
        let table = ["目　录", "01 让监督长出牙齿", "02 渡口边的议事亭", "03 田埂上的满意答卷"]
        let lines = ["苇川人大", "2023年第3期（总第9期）"] + table + [""] + OfficeHabitTests.texts
        let found = try Bulletin(reading: lines.joined(separator: "\n")).records
        #expect(found.map(\.title) == ["让监督长出牙齿", "渡口边的议事亭", "田埂上的满意答卷"])
        #expect(found.allSatisfy { $0.article?.column == nil })
    }

    @Test(arguments: ["2004.3（总45期）", "2004·3（总第45期）"])
    func readsTheNumberBeforeTheTotal(_ line: String) throws {
        let issue = try Bulletin(reading: "苇川人大\n\(line)\n主办：苇川县人大常委会\n").issue
        #expect(issue.year == 2004)
        #expect(issue.number == 3)
    }

    @Test func readsBriefsWhoseTitlesStandInBlackBrackets() throws {
        let text = """
            苇川人大
            乡镇人大
            【渡头镇：代表为春耕送技术】近日，渡头镇人大主席团请来农技站的同志，在田头讲了一堂育秧课。（李　云）
            【石门乡：板凳会开到院坝里】3月3日，石门乡人大主席团在院坝里听取群众意见，当场答复了六件事。（赵国庆）
            """
        let found = try Bulletin(reading: text).records.filter { $0.kind == .article }
        #expect(found.map(\.title) == ["渡头镇：代表为春耕送技术", "石门乡：板凳会开到院坝里"])
    }

    @Test func keepsPartsInBracketsInTheirText() throws {
        let text = """
            苇川人大

            渡口边的议事亭
            沙小川

            　　渡口边有座亭子，赶集的人都爱在那里歇脚，代表们把接待点设在亭子里，一坐就是三年。
            　　【老代表的一本旧账本子】账本上记着历年的意见，哪一件办了，哪一件没有办，都写得清清楚楚。
            　　【新代表的第一份建议】建议写的是渡口的灯，夜里摆渡看不清水面，乡亲们盼了好几年。
            """
        let found = try Bulletin(reading: text).records.filter { $0.kind == .article }
        #expect(found.map(\.title) == ["渡口边的议事亭"])
    }

    @Test func readsAnAppointmentListUnderItsPlainName() throws {
        let text = """
            苇川人大

            渡口边的议事亭
            沙小川

            　　渡口边有座亭子，赶集的人都爱在那里歇脚，代表们把接待点设在亭子里，一坐就是三年。

            人　事　任　免

            　　二〇〇六年六月二十五日，苇川县第十三届人民代表大会常务委员会第十一次会议通过：
            　　任命：
            　　贺振武为县水利局局长；
            """
        let found = try Bulletin(reading: text).records.filter { $0.kind == .article }
        #expect(found.map(\.title) == ["渡口边的议事亭", "人事任免"])
    }

    @Test func endsAChronicleAtAListOfNames() throws {
        let text = """
            大事记
            2024年9月
            3日　区人大常委会主任高翔调研街道人大工作。
            9日　区人大常委会组织代表视察道路建设。
            24日　举行代表接待周活动，会议通过了接待代表名单。

            驻区市级以上人大代表名单
            省人大代表（2名）：钱明远　孙强
            市人大代表（2名）：周海　石敏
            """
        let found = try Bulletin(reading: text).records
        #expect(found.filter { $0.kind == .chronicle }.count == 3)
        #expect(found.last { $0.kind == .article }?.title == "驻区市级以上人大代表名单")
    }

    @Test func readsThePicturesBehindAChronicle() throws {
        let text = """
            大事记
            2007年3月
            8日　区人大常委会主任高翔出席纪念大会。
            16日　区人大常委会组织代表视察道路建设。
            下旬　各委员会陆续召开座谈会。

            人代会剪影
            代表步入会场
            区长孙强作政府工作报告
            分组审议现场
            """
        let found = try Bulletin(reading: text).records.filter { $0.kind != .session }
        #expect(found.count { $0.kind == .chronicle } == 3)
        #expect(found.allSatisfy { !$0.text.contains("座谈会。代表步入") })
    }

    @Test func readsBriefsThatNameTheirPlaceInBrackets() throws {
        let text = """
            锦湖区人大
            街道快讯

            【柳荫街道】“校园议事厅”揭牌

            近日，柳荫街道人大工委在锦湖中学设立“校园议事厅”，聘请学生观察员二十名。

            【东湖街道】疫情防控走在前

            11月下旬以来，东湖街道三十七名人大代表下沉社区，参与物资配送。
            """
        let found = try Bulletin(reading: text).records.filter { $0.kind == .article }
        #expect(found.count == 2)
    }

    @Test func readsTheListOfOneWeekUnderItsName() throws {
        let text = """
            城西人大信息
            2018年第23期
            【一周要闻】
            （6月11日—6月17日）
            星期一（6月11日）　区人大常委会主任高翔到企业走访。
            星期二（6月12日）　副主任钱明远带领代表视察考点。
            星期三（6月13日）　区人大常委会召开第31次主任会议。
            """
        let found = try Bulletin(reading: text).records.filter { $0.kind != .session }
        #expect(found.map(\.kind) == [.chronicle, .chronicle, .chronicle])
    }

    @Test(arguments: [
        ("最近，我们对全镇九所中小学的留守儿童教育管理情况进行了调研。", RecordKind.inspection),
        ("留守儿童是农村出现的一个特殊群体，怎样教育管理，值得大家想一想。", .article),
    ])
    func tellsAReportFromAnEssay(opening: String, kind: RecordKind) throws {
        let text = """
            苇川人大

            关于农村留守儿童教育管理问题的调研
            韩　梅　沙小川

            　　\(opening)
            　　一、现状
            　　全镇留守儿童七百余名，多由祖父母照看，住校的占一半。
            　　二、问题及成因
            　　家长常年在外，学校老师少，晚上没有人管。
            """
        #expect(try Bulletin(reading: text).records.first { $0.kind != .session }?.kind == kind)
    }
}
