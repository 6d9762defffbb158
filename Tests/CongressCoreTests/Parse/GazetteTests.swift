import Testing

@testable import CongressCore

/// 公报 of a standing committee: documents that nothing lists, and rules about meetings.
@Suite struct GazetteTests {
    private static let masthead = """
        澄河县人民代表大会常务委员会公报
        2019年第3号
        澄河县人民代表大会常务委员会办公室编


        """

    private static let resolution = """
        澄河县人大常委会关于批准
        2018年县级财政决算的决议
        （2019年8月7日县十六届人大常委会第十二次会议通过）
        　　会议同意财经委员会的审查结果报告，决定批准2018年县级财政决算。
        """

    private func bulletin(_ text: String) throws -> Bulletin {
        try Bulletin(reading: GazetteTests.masthead + text)
    }

    @Test func knowsAGazetteByItsNumber() throws {
        let found = try bulletin(
            """
            \(GazetteTests.resolution)

            澄河县人民代表大会常务委员会公告
            〔十六届〕第七号
            　　石门镇选区选出的代表辞去代表职务，其代表资格终止。特此公告。
            　　澄河县人民代表大会常务委员会
            　　2019年8月7日

            澄河县人民代表大会常务委员会公告
            第八号
            　　依法补选的代表资格有效。特此公告。
            　　2019年8月8日
            """)
        #expect(found.issue.publication == "澄河县人民代表大会常务委员会公报")
        #expect(found.issue.number == 3)
        #expect(
            found.records.map { $0.title?.filter { $0 != " " } } == [
                "澄河县人大常委会关于批准2018年县级财政决算的决议", "澄河县人民代表大会常务委员会公告〔十六届〕第七号",
                "澄河县人民代表大会常务委员会公告第八号",
            ])
    }

    @Test func readsSignaturesOverTwoLines() throws {
        let found = try bulletin(
            """
            \(GazetteTests.resolution)

            澄河县第十六届人民代表大会第四次会议
            公　告
            （第5号）
            　　澄河县第十六届人民代表大会第四次会议表决通过了《澄河县人民代表大会议事规则》。
            　　　　　　　　　澄河县第十六届人民代表大会
            　　　　　　　　　　第四次会议主席团
            　　　　　　　　　　2019年3月10日

            澄河县人民代表大会议事规则
            　　第一章　总　则
            　　第一条　为了规范议事程序，结合本县实际，制定本规则。
            　　第二条　县人民代表大会议事，实行民主集中制原则。
            """)
        #expect(
            found.records.dropFirst().map { $0.title?.filter { $0 != " " } } == [
                "澄河县第十六届人民代表大会第四次会议公告（第5号）", "澄河县人民代表大会议事规则",
            ])
        #expect(
            found.records[1].article?.authors.map(\.name) == ["澄河县第十六届人民代表大会第四次会议主席团"])
    }

    @Test func readsRulesWithoutMeetings() throws {
        let found = try bulletin(
            """
            澄河县人民代表大会常务委员会会议工作程序
            （2006年7月19日县十四届人大常委会第二十六次会议通过
            2012年12月10日县十五届人大常委会第一次会议修正）
            　　为了规范会议服务工作，制定本工作程序。
            　　第一条　每个单月的上旬，召开主任会议，听取并审议办公室主任关于会议议程的汇报。
            """)
        #expect(found.records.map(\.title) == ["澄河县人民代表大会常务委员会会议工作程序"])
        #expect(found.records[0].dates.map(\.description) == ["2006-07-19"])
        #expect(found.readings.isEmpty)
    }

    @Test func readsAnAdoptionBehindTheNumberOfTheDocument() throws {
        let found = try bulletin(
            """
            澄河县人民代表大会常务委员会执法检查规定
            （澄人大〔2019〕36号　2019年6月16日澄河县第十六届人民代表大会常务委员会第十四次会议通过）
            　　第一条　为了维护法律尊严，制定本规定。
            """)
        let facts = try #require(found.readings.first).facts
        #expect(facts.number == 14)
        #expect(facts.agenda.map(\.item) == ["澄河县人民代表大会常务委员会执法检查规定"])
    }

    @Test(arguments: [
        ("对我县基层医疗卫生服务体系建设情况的调查", "现将调查情况报告如下："), ("我县林下经济发展情况调研", "形成报告如下。"),
    ])
    func takesAnInquiryThatReportsForAReport(_ title: String, _ words: String) throws {
        let found = try bulletin(
            """
            \(title)
            县人大常委会教科文卫工委
            　　9月上旬，县人大常委会组织部分代表深入七个乡镇进行了专题调查。\(words)
            　　一、基本情况
            　　全县共有乡镇卫生院十二所。
            """)
        #expect(found.records.map(\.kind) == [.inspection])
        #expect(found.records[0].title == title)
    }

    @Test(arguments: [("滑县", "滑县"), ("嵩县", "嵩县")])
    func readsTheShortNamesOfCounties(_ county: String, _ region: String) throws {
        let found = try Bulletin(
            reading: """
                \(county)人大
                2019年第2期

                大事记

                5月17日至22日\(county)第十届人民代表大会第一次会议在县政府礼堂召开。
                """)
        #expect(found.issue.region == region)
    }

    /// The same note stands below each title, and hard wraps break it at the same place.
    @Test func keepsTheLowerLinesOfNotes() throws {
        let note = "（2019年8月7日澄河县第十六届人民代表大会\n常务委员会第十二次会议通过）"
        let found = try bulletin(
            ["沙明德", "温玉珍", "黎光远", "费长青"].map { name in
                """
                澄河县人民代表大会常务委员会
                关于接受\(name)辞职请求的决定
                \(note)

                根据有关法律的规定，会议决定接受\(name)辞去职务的请求，报县人民代表大会备案。


                """
            }.joined())
        #expect(found.records.filter { $0.kind == .article }.count == 4)
        #expect(found.issue.matter.allSatisfy { $0.what != .furniture })
    }

    @Test func readsNotesOverManyLines() throws {
        let found = try bulletin(
            """
            澄河县人民代表大会常务委员会公告
            第九号
            　　《澄河县古桥保护条例》已经省人大常委会批准，现予公布。
            　　2019年10月8日

            澄河县古桥保护条例
            （2019年8月7日澄河县第十六届人民代表大会常务委员会第十二次会议
            通过
            2019年9月26日某省第十三届人民代表大会常务委员会第十三次会议批准
            ）

            　　为了保护古桥，根据有关法律，结合本县实际，制定本条例。
            """)
        #expect(found.records.filter { $0.kind == .article }.last?.title == "澄河县古桥保护条例")
    }

    /// Letters of offices are set in lines of 28 characters, as narrow as columns of a newspaper.
    @Test func readsNarrowPagesOfAnOffice() throws {
        let paragraph = "　　四月中旬，县人大常委会组织部分委员和代表，对全县农村沼气建设情况进行了调查，先后到六个乡镇察看了三十多户农家。"
        let found = try bulletin(
            """
            \(GazetteTests.resolution)

            澄河县人民代表大会常务委员会
            任 免 名 单
            （2019年8月7日县十六届人大常委会第十二次会议通过）

            任命：
            简　约　　　县农业局局长
            免去：
            瞿　塘　　　县人民法院民事审判第二庭庭长

            关于全县农村沼气建设情况的调查报告
            县人大常委会农村工委
            （2019年7月）
            \(paragraph.wrapped(at: 28).joined(separator: "\n"))
            一、基本情况
            \(paragraph.wrapped(at: 28).joined(separator: "\n"))
            """)
        #expect(
            found.records.map { $0.title?.filter { $0 != " " } } == [
                "澄河县人大常委会关于批准2018年县级财政决算的决议", "澄河县人民代表大会常务委员会任免名单",
                "关于全县农村沼气建设情况的调查报告",
            ])
    }

    /// The lists of who came have no full stop; what the meeting did begins below them.
    @Test func endsTheListsAtTheHeadOfMinutes() throws {
        let found = try bulletin(
            """
            \(GazetteTests.resolution)

            县人大常委会第三十三次主任会议纪要
            　　时间：2019年5月14日上午
            　　主持：黎光远
            　　出席：沙明德　温玉珍　曾　经
            　　　　　左　岸　右　丞　于　谦
            　　会议研究同意于5月26日召开县十六届人大常委会第十三次会议；听取了县环保局关于污染防治情况的汇报。
            """)
        let minutes = found.readings.map(\.facts).first { $0.body == .chairpersons }
        #expect(
            minutes?.matters == [
                "研究同意|于5月26日召开县十六届人大常委会第十三次会议", "听取|县环保局关于污染防治情况的汇报",
            ])
    }

    @Test func aBillIsSignedByTheMayor() throws {
        let found = try bulletin(
            """
            \(GazetteTests.resolution)

            关于提请审议2019年县级预算调整方案的议案
            澄政函〔2019〕18号
            　　县人大常委会：
            　　根据预算法的规定，县人民政府拟定了2019年县级预算调整方案，请予审议。
            　　　　　　　　　　　　　县长　　卞　　和
            　　　　　　　　　　　　　2019年7月15日
            """)
        let authors = found.records.last?.article?.authors
        #expect(authors?.map(\.name) == ["卞和"])
        #expect(authors?.map(\.role) == ["县长"])
    }

    /// The title of an announcement may name the body that signs it in short; whoever else signs is its author.
    @Test(arguments: [
        ("澄河县人民代表大会常务委员会", []),
        ("澄河县人民代表大会常务委员会办公室", ["澄河县人民代表大会常务委员会办公室"]),
    ])
    func namesWhoSignsAnAnnouncement(_ body: String, _ authors: [String]) throws {
        let found = try bulletin(
            """
            \(GazetteTests.resolution)

            澄河县人大常委会公告
            （第6号）
            　　《澄河县渡口管理办法》已于2019年8月6日通过，现予公布，自2019年10月1日起施行。
            　　　　　　　　　　　　　\(body)
            　　　　　　　　　　　　　2019年8月7日
            """)
        #expect(found.records.last?.article?.authors.map(\.name) == authors)
    }

    @Test(arguments: ["县财政局", "县发展和改革委员会", "县人民检察院"])
    func aBodyReportsBelowTheOccasion(_ body: String) throws {
        let found = try bulletin(
            """
            \(GazetteTests.resolution)

            关于2018年县级财政决算的报告（摘要）
            ——2019年8月6日在县十六届人大常委会第十二次会议上
            \(body)
            　　主任、各位副主任、各位委员：
            　　受县人民政府委托，现将2018年县级财政决算情况报告如下，请予审查。
            """)
        #expect(found.records.last?.article?.authors.map(\.name) == [body])
    }
}
