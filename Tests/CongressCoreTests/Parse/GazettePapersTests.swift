import Testing

@testable import CongressCore

/// Papers of meetings in gazettes, briefs and volumes: what stands between them, and what only their
/// notes and lists tell.
@Suite struct GazettePapersTests {
    private static let masthead = """
        澧岚县人大常委会公报
        2019年第2号
        澧岚县人大常委会办公室编  2019年4月10日

        澧岚县人民代表大会常务委员会
        关于设立爱鸟日的决定
        （2019年3月28日澧岚县第九届人民代表大会常务委员会第十二次会议通过）
        　　将每年的4月2日设立为爱鸟日。


        """

    private func bulletin(_ text: String) throws -> Bulletin {
        try Bulletin(reading: GazettePapersTests.masthead + text)
    }

    private func titles(_ text: String) throws -> [String] {
        try bulletin(text).records.dropFirst().compactMap { $0.title }
    }

    private func meetings(_ bulletin: Bulletin) -> [Session.Facts] {
        SessionMerger().merge(bulletin.readings).compactMap {
            if case .session(let session) = $0.detail { session.facts } else { nil }
        }
    }

    @Test func headsWhatStandsBelowTheHoursOfAProgramme() throws {
        let found = try titles(
            """
            澧岚县第九届人大常委会第十三次会议议程

            一、听取和审议关于林业工作情况的报告

            二、其他

            澧岚县第九届人大常委会第十三次会议日程

            9:00     第一次全体会议

            16:40    主任会议

            石桥镇人大组织代表视察河道

            　　4月2日，石桥镇人大组织二十名代表视察河道治理工程，察看了三处工地，听取了情况介绍，提出建议六条。
            """)
        #expect(
            found == [
                "澧岚县第九届人大常委会第十三次会议议程", "澧岚县第九届人大常委会第十三次会议日程", "石桥镇人大组织代表视察河道",
            ])
    }

    @Test func readsWhoGaveAReportBelowATornNote() throws {
        let report = try bulletin(
            """
            关于林业工作情况的报告
            （2019年3月27日在澧岚县第九届人民代表大会
            常务委员会第十二次会议上）
            澧岚县林业局局长    雁  南
            主任、各位副主任、各位委员：
            　　我受县人民政府委托，报告全县林业工作情况，请予审议。
            关于水利工作情况的汇报
            2019年3月28日在澧岚县第九届人民代表大会
            常务委员会第十二次会议上
            澧岚县水利局局长    雷  雨
            主任、各位副主任、各位委员：
            　　现将全县水利工作情况汇报如下，请予审议。
            """
        ).records.dropFirst()
        #expect(report.map { $0.dates.first?.description } == ["2019-03-27", "2019-03-28"])
        #expect(
            report.map { $0.article?.authors.first?.name } == ["雁南", "雷雨"])
        #expect(report.first?.article?.authors.first?.role == "澧岚县林业局局长")
    }

    @Test func headsASpeechBelowARoll() throws {
        let speech = try bulletin(
            """
            澧岚县第九届人大常委会第十二次会议
            出席缺席名单
            出席：石  远    宋  柏    常  青
            缺席：梅　影(病假)
            在县九届人大常委会第十二次会议结束时的讲话
            权　重
            (2019年3月28日)
            各位副主任、各位委员：
            　　县九届人大常委会第十二次会议，今天就要结束了。
            """
        ).records.last
        #expect(speech?.kind == .speech)
        #expect(speech?.title == "在县九届人大常委会第十二次会议结束时的讲话")
        #expect(speech?.article?.authors.map(\.name) == ["权重"])
    }

    @Test func joinsATitleWhoseMarkIsOpen() throws {
        let found = try titles(
            """
            澧岚县房屋管理办法
            (2019年3月28日澧岚县第九届人大常委会第十二次会议通过)
            　　第一条　为加强房屋管理，制定本办法。
            　　第二条　本办法自2019年5月1日起施行。
            关于《澧岚县房屋管理
            办法（草案）》的说明
            (2019年3月27日在澧岚县九届人大常委会第十二次会议上)
            县建设局局长　　石　坚
            主任、各位副主任、各位委员：
            　　受县人民政府委托，现就草案作如下说明。
            """)
        #expect(found == ["澧岚县房屋管理办法", "关于《澧岚县房屋管理办法（草案）》的说明"])
    }

    @Test func keepsAnAccountOfMeetingsWhole() throws {
        let bulletin = try bulletin(
            """
            县人大常委会一季度主任会议简况
            第二十次主任会议
            　　1月9日召开，石远主任主持。会议听取了林业局关于造林工作情况的汇报。
            第二十一次主任会议
            　　2月20日召开，石远主任主持，宋柏、常青副主任出席。会议研究了工作要点（草案）。
            """)
        #expect(bulletin.records.dropFirst().map { $0.title } == ["县人大常委会一季度主任会议简况"])
        #expect(bulletin.records.last?.dates == [])
        #expect(meetings(bulletin).filter { $0.body == .chairpersons }.map(\.number) == [20, 21])
    }

    @Test func keepsALetterWithWhatItNames() throws {
        let bulletin = try bulletin(
            """
            关于转送《关于林业工作的审议意见》的函

            县人民政府：

            　　现将审议意见转送你们，请认真研究办理，于年底前报告办理结果。

            　　附件：关于林业工作的审议意见（略）

            　　　　　　澧岚县人大常委会办公室

            　　　　　　　2019年4月3日
            """)
        #expect(bulletin.records.count == 2)
        #expect(bulletin.records.last?.article?.authors.first?.name == "澧岚县人大常委会办公室")
    }

    @Test func takesRowsOfATableForNoEntries() throws {
        let kinds = try bulletin(
            """
            澧岚县人大常委会2019年工作要点
            （2019年3月28日县九届人大常委会第十二次会议通过）
            　　围绕中心，依法履职。附议题安排：
            月份    议  题                        承办单位
            2月     审议上年工作总结              办公室
            3月     审议林业工作情况报告          农工委
            5月     听取养老服务情况报告          社会委
            """
        ).records.map(\.kind)
        #expect(kinds == [.article, .article])
    }

    @Test func tellsTheDaysOfAMeetingFromItsNotes() throws {
        let bulletin = try bulletin(
            """
            澧岚县第九届人民代表大会常务委员会第十二次会议议程
            （2019年3月27日第一次全体会议通过）
            一、审议关于设立爱鸟日的决定（草案）；
            二、人事任免事项。
            """)
        let meeting = meetings(bulletin).first
        #expect(meeting?.dates.map(\.description) == ["2019-03-27/2019-03-28"])
    }

    @Test func readsTheListOfTheElected() throws {
        let bulletin = try bulletin(
            """
            澧岚县第九届人民代表大会第四次会议关于政府工作报告的决议
            （2019年1月18日通过）
            　　会议决定批准这个报告。
            澧岚县第九届人民代表大会第四次会议选举结果
            （2019年1月18日）
            补选：
            　　石  坚（女）为县人民政府副县长
            　　宋柏、常青为县第九届人大常委会委员
            """)
        let congress = meetings(bulletin).first { $0.body == .congress }
        #expect(
            congress?.matters == [
                "补选|石坚（女）为县人民政府副县长", "补选|宋柏、常青为县第九届人大常委会委员",
                "通过|澧岚县第九届人民代表大会第四次会议关于政府工作报告的决议",
            ])
    }
}

/// A volume of papers whose contents print no pages, and whose cover prints the days of the meeting.
@Suite struct UnpagedVolumeTests {
    private static let text = """
        澧岚市第三届人民代表大会
        第一次会议文件汇编
        （一九九八年三月十日至十四日）
        澧岚市第三届人民代表大会第一次会议秘书处编印
        一九九八年三月
        目    录
        一、会议文件
        澧岚市第三届人民代表大会第一次会议议程
        代表团名单
        二、讲话
        在市三届人大一次会议闭幕式上的讲话………石  远
        三、决议
        关于政府工作报告的决议
        一、会议文件
        澧岚市第三届人民代表大会第一次会议议程
        （1998年3月9日预备会议通过）
        　　一、听取和审议澧岚市人民政府工作报告；
        　　二、审查和批准1998年财政预算；
        　　三、其他。
        代表团名单
        城关镇代表团（3人）
        团  长：宋  柏
        代  表：常  青  雷  雨
        二、讲话
        在市三届人大一次会议闭幕式上的讲话
        中共澧岚市委书记  石  远
        （1998年3月14日）
        各位代表：
        　　大会圆满完成了各项议程，就要胜利闭幕了。
        三、决议
        澧岚市第三届人民代表大会第一次会议
        关于政府工作报告的决议
        （1998年3月14日通过）
        　　会议听取和审议了市长雷雨所作的《政府工作报告》，决定批准这个报告。
        """

    private let bulletin: Bulletin

    init() throws { bulletin = try Bulletin(reading: UnpagedVolumeTests.text) }

    @Test func beginsItsBodyWhereTheFirstPartComesAgain() {
        let texts = bulletin.records.map { ($0.article?.column ?? "-") + "|" + ($0.title ?? "-") }
        #expect(
            texts == [
                "会议文件|澧岚市第三届人民代表大会第一次会议议程", "会议文件|代表团名单", "讲话|在市三届人大一次会议闭幕式上的讲话",
                "决议|澧岚市第三届人民代表大会第一次会议关于政府工作报告的决议",
            ])
    }

    @Test func takesTheDaysFromTheCover() {
        let dates = SessionMerger().merge(bulletin.readings).flatMap { $0.dates.map(\.description) }
        #expect(dates == ["1998-03-10/1998-03-14"])
    }
}

@Suite struct AdoptedPapersTests {
    private func agenda(_ text: String) throws -> [String] {
        let bulletin = try Bulletin(reading: "雁川人大\n2024年第2期\n\n" + text)
        return SessionMerger().merge(bulletin.readings).flatMap { meeting -> [String] in
            guard case .session(let session) = meeting.detail else { return [] }
            return session.facts.agenda.map { $0.action + "|" + $0.item }
        }
    }

    /// The name of the meeting, which both begin with, does not make them alike.
    @Test func keepsTwoPapersOfOneMeeting() throws {
        let note = "（2024年6月28日雁川市第十届人民代表大会常务委员会第二十次会议通过）"
        let items = try agenda(
            """
            雁川市人大常委会第二十次会议关于批准市级决算的决议
            \(note)

            雁川市第十届人大常委会第二十次会议审查了市级决算，决定予以批准。

            雁川市人大常委会第二十次会议关于接受辞职的决定
            \(note)

            雁川市第十届人大常委会第二十次会议决定接受李明华辞职的请求。
            """)
        #expect(items.count == 2, "\(items)")
    }

    @Test func endsAListOfTheElectedAtItsLastOffice() throws {
        let items = try agenda(
            """
            雁川县第十届人民代表大会第五次会议选举结果
            （2024年1月15日雁川县第十届人民代表大会第五次会议）

            补选：

            王建国（苗族）为雁川县人民政府县长

            会场分为三个区域，秩序井然。

            全体代表为建设美丽雁川而奋斗。
            """)
        #expect(items == ["补选|王建国（苗族）为雁川县人民政府县长"])
    }
}
