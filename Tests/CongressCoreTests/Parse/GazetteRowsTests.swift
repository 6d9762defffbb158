import Testing

@testable import CongressCore

/// Rows and short titles of a gazette whose papers stand without blank lines.
@Suite struct GazetteRowsTests {
    private func titles(_ text: String) throws -> [String?] {
        try Bulletin(
            reading: """
                阿日善旗
                人大常委会公报
                2016年第2号
                阿日善旗人大常委会办公室编

                阿日善旗人民代表大会常务委员会
                关于设立护林日的决定
                （2016年5月30日阿日善旗第七届人民代表大会常务委员会第八次会议通过）
                　　将每年的6月6日设立为护林日。本决定自通过之日起施行。

                \(text)
                """
        ).records.map { $0.title?.filter { $0 != " " } }
    }

    private static let decision = "阿日善旗人民代表大会常务委员会关于设立护林日的决定"

    @Test func headsPapersThatAreSetWide() throws {
        let found = try titles(
            """
            会 议 议 程
            （2016年5月29日旗七届人大常委会第八次会议第一次全体会议通过）
            1、听取旗人民政府关于脱贫工作情况的报告
            2、人事任免
            会 议 日 程
            时  间          内  容            主持人
            5月29日
            9:00   第一次全体会议      包某山
            14:30  分组审议            各组召集人
            17:00  主任会议            包某山
            5月30日
            9:00   第二次全体会议，表决、颁发任命书  萨仁高娃
            """)
        #expect(found == [GazetteRowsTests.decision, "会议议程", "会议日程"])
    }

    @Test func keepsTheRowsOfATable() throws {
        let found = try titles(
            """
            阿日善旗人民代表大会常务委员会任免名单
            （2016年5月30日旗七届人大常委会第八次会议）
            姓  名    民族    任免职务              赞成  反对
            巴特尔    蒙古族  任旗农牧业局局长        22    0
            娜  仁    蒙古族  任旗人民法院审判员      22    0
            """)
        #expect(found == [GazetteRowsTests.decision, "阿日善旗人民代表大会常务委员会任免名单"])
    }

    @Test func readsTheRollOfTheMeetingThatItsColumnNames() throws {
        let text = """
            目  录
            旗七届人大常委会第八次会议
            关于设立护林日的决定  /3
            出席情况  /4

            旗七届人大常委会第八次会议
            阿日善旗人民代表大会常务委员会
            关于设立护林日的决定
            （2016年5月30日阿日善旗第七届人民代表大会常务委员会第八次会议通过）
            　　将每年的6月6日设立为护林日。本决定自通过之日起施行。
            出 席 情 况
            出席人员：包金山  萨仁高娃  白  音  韩立柱
            丁国庆  于秀英  王  坤
            请假人员：马占林
            """
        let bulletin = try Bulletin(reading: text)
        let meetings = SessionMerger().merge(bulletin.readings)
        let attendees = meetings.map { meeting in
            if case .session(let session) = meeting.detail {
                session.facts.attendees.count
            } else {
                0
            }
        }
        #expect(attendees == [7])
    }
}

@Suite struct RowsOfRollsTests {
    /// Below the title of a list stand those whom it names, below another title its authors.
    @Test(arguments: [("代表大会第三次会议主席团名单", 0), ("代表大会第三次会议侧记", 3)])
    func readsNamesBelowATitle(_ title: String, _ authors: Int) throws {
        let records = try Bulletin(
            reading: """
                棠川县人大
                2018年第5期
                棠川县人大常委会主办

                棠川县第十六届人民\(title)

                赵 三　李 四　王 五
                　　大会在县城举行，与会代表认真履行职责，听取了报告，提出了许多意见和建议。
                """
        ).records
        guard case .article(let article) = records.first?.detail else {
            Issue.record("no article")
            return
        }
        #expect(article.authors.count == authors)
    }
}
