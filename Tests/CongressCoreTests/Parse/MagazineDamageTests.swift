import Testing

@testable import CongressCore

/// Magazines whose pages lost their blank lines: captions that no sign tells, columns in two languages,
/// one credit for several briefs, authors on the line of the title.
@Suite struct MagazineDamageTests {
    private static let masthead = "泗岭人大\n2016年第9期\n泗岭市人大常委会办公室主办\n"
    private static let news =
        "市人大常委会视察秋粮收购\n　　9月6日，市人大常委会副主任龙在田带队视察秋粮收购，要求敞开收、现钱收。\n"

    private func bulletin(_ text: String) throws -> Bulletin {
        try Bulletin(reading: MagazineDamageTests.masthead + text)
    }

    /// A text of two paragraphs with a line between them.
    private func patrol(with line: String) throws -> Bulletin {
        try bulletin(
            """
            \(MagazineDamageTests.news)河边来了“体检队”
            文/谷　雨
            　　天刚亮，代表们就下了河堤。他们带着瓶子和本子，一段一段地看，一句一句地问。
            \(line)
            　　看完二十里河岸，本子记满了七页。当天晚上，这些问题就到了治水办的桌上。
            """)
    }

    private func titles(_ bulletin: Bulletin) -> [String?] {
        bulletin.records.filter { $0.kind == .article }.map(\.title)
    }

    private func photos(_ bulletin: Bulletin) -> [String] {
        bulletin.records.filter { $0.kind == .photo }.map(\.text)
    }

    @Test(arguments: [
        "市人大代表在泗水河边查看水质", "市人大常委会副主任龙在田（左二）走进粮库", "专题询问现场",
        "卢家湾村村民与人大代表共话村中事", "视察组成员在麦垛前了解收割进度",
    ])
    func takesALineBetweenWholeParagraphsForACaption(_ line: String) throws {
        let found = try patrol(with: line)
        #expect(photos(found) == [line])
        #expect(titles(found).last == "河边来了“体检队”")
        #expect(found.records.filter { $0.kind == .article }.count == 2)
    }

    @Test(arguments: ["从一个人到一群人", "水到渠成", "代表在身边，心里就踏实", "把路修到田埂上"])
    func leavesCrossheadsToTheirText(_ line: String) throws {
        let found = try patrol(with: line)
        #expect(photos(found).isEmpty)
    }

    @Test func takesCaptionsAboveACrosshead() throws {
        let found = try bulletin(
            """
            \(MagazineDamageTests.news)打好“控尘”组合拳
            文/谷　雨
            　　检查组不打招呼、不要陪同，五天里看了四十一个工地、九个料场，问题一个一个记。
            厉行（左一）查看渣土车密闭情况
            检查组成员在料场用仪器检测扬尘
            交办，更要销号
            　　四十六个问题，四十六张交办单。到十一月底，已经销号四十一个，还有五个在路上。
            """)
        #expect(photos(found) == ["厉行（左一）查看渣土车密闭情况", "检查组成员在料场用仪器检测扬尘"])
        #expect(found.records.filter { $0.kind == .article }.count == 2)
    }

    @Test func takesTwoLinesOfACaptionTogether() throws {
        let found = try bulletin(
            """
            \(MagazineDamageTests.news)茶山“铁脚板”　　温玉珍
            　　走路快的人不少，走了二十年还这么快的，山里只有他一个。代表建议也就这么走出来了。
            丘山（右）与茶农在云脚茶场
            交流春茶管护
            　　脚板是代表的本钱，路走多了，就知道大家的心往哪里想，事情该往哪里办。
            """)
        #expect(photos(found) == ["丘山（右）与茶农在云脚茶场交流春茶管护"])
        #expect(titles(found).last == "茶山“铁脚板”")
        #expect(found.records.last { $0.kind == .article }?.article?.authors.map(\.name) == ["温玉珍"])
    }

    @Test func partsCaptionsOfACoverByWhoIsSeen() throws {
        let found = try Bulletin(
            reading: """
                泗岭人大
                总第62期
                泗内准印证第0417号
                市人大常委会主任闻道，市人大常
                委会副主任龙在田视察堤防工程
                市人大常委会副主任云天阔
                走进百合社区食堂
                市人大代表旁听案件庭审
                主办　泗岭市人大常委会
                地址　泗岭市河西路7号
                邮编　276900
                目　录
                要闻
                3 市人大常委会视察秋粮收购
                5 市人大常委会督办供水建议
                要闻
                市人大常委会视察秋粮收购
                　　9月6日，市人大常委会副主任龙在田带队视察秋粮收购，要求敞开收、现钱收，不打白条。
                市人大常委会督办供水建议
                　　9月8日，市人大常委会副主任云天阔到水厂督办供水建议，要求入冬之前全部接通。
                """)
        #expect(
            photos(found) == [
                "市人大常委会主任闻道，市人大常委会副主任龙在田视察堤防工程", "市人大常委会副主任云天阔走进百合社区食堂",
                "市人大代表旁听案件庭审",
            ])
        #expect(found.issue.publisher == "泗岭市人大常委会")
    }

    @Test func knowsColumnsByTheirOtherLetters() throws {
        let found = try bulletin(
            """
            要闻 NEWS
            \(MagazineDamageTests.news)百姓 PEOPLE
            河边来了“体检队”
            　　天刚亮，代表们就下了河堤。他们带着瓶子和本子，一段一段地看，一句一句地问。
            随想 ESSAY
            椅子的高低与心的远近
            　　椅子有高低，心没有。坐在台上的人把椅子搬到院子里，说话的声音就不一样了。
            """)
        let columns = found.records.compactMap(\.article?.column)
        #expect(columns == ["要闻", "百姓", "随想"])
    }

    @Test(arguments: ["（以上两则由温玉珍　闻喜供稿）", "（以上稿件由温玉珍、闻喜提供）", "（以上均由温玉珍　闻喜整理）"])
    func givesBriefsTheCreditBelowTheLast(_ note: String) throws {
        let found = try bulletin(
            """
            \(MagazineDamageTests.news)（谷　雨）
            河西区：挂牌督办民生建议
            　　河西区人大常委会对十件民生建议挂牌督办，逐月通报进度，到月底已有七件办结。
            岭东县：代表夜访歌厅网吧
            　　9月16日，岭东县人大常委会组织十名代表夜访歌厅网吧，当场责令三家停业整改。
            \(note)
            """)
        #expect(
            found.records.map { $0.article?.authors.map(\.name) ?? [] } == [
                ["谷雨"], ["温玉珍", "闻喜"], ["温玉珍", "闻喜"],
            ])
    }

    /// Two texts jump, and their continuations stand on one page without numbers.
    @Test func continuesJumpsInTheirOrder() throws {
        let found = try bulletin(
            """
            \(MagazineDamageTests.news)茶山“铁脚板”　　温玉珍
            　　走路快的人不少，走了二十年还这么快的，山里只有他一个。今年春茶上市，价钱
            （下转第19页）
            讲台外的“第二课堂”　　闻　喜
            　　讲台上我教学生做题，讲台外选民教我做事。路通了以后，校门口再也没有
            （下转第20页）
            （上接第17页）
            翻了一番，茶农的院子里第一次停满了外地来的货车。
            （上接第18页）
            听到过喇叭声，早上接送孩子的人也有了说话的工夫。
            """)
        let texts = found.records.suffix(2).map(\.text)
        #expect(texts.first?.contains("翻了一番") == true)
        #expect(texts.last?.contains("喇叭声") == true)
    }

    @Test func goesOnBelowThirdsOfAMonth() throws {
        let found = try bulletin(
            """
            \(MagazineDamageTests.news)大事记
            （2016年8月）
            上旬
            2日，市人大常委会主任闻道到水厂调研。
            9日，市人大常委会副主任龙在田主持召开座谈会。
            中旬
            12日，市人大常委会副主任云天阔到岭东县视察。
            下旬
            26日，市人大常委会主任闻道接待代表。
            """)
        let entries = found.records.filter { $0.kind == .chronicle }
        #expect(
            entries.map(\.dates.first?.description) == [
                "2016-08-02", "2016-08-09", "2016-08-12", "2016-08-26",
            ])
        #expect(entries.allSatisfy { !$0.text.contains("旬") })
    }

    @Test func endsAChronicleAtACallForReaders() throws {
        let found = try bulletin(
            """
            \(MagazineDamageTests.news)大事记
            8月
            2日　市人大常委会主任闻道到水厂调研。
            9日　市人大常委会副主任龙在田主持召开座谈会。
            征 订 启 事
            《泗岭人大》每逢双月出刊
            全年六期，工本费三十元
            """)
        #expect(found.records.last { $0.kind == .chronicle }?.text.contains("出刊") == false)
        #expect(titles(found).last == "征订启事")
    }
}
