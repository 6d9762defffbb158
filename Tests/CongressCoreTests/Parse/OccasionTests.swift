import Testing

@testable import CongressCore

/// Where words were spoken or a report was given, in the lines around a title; and crossheads in which
/// people speak.
@Suite struct OccasionTests {
    private static let paragraph = "　　今天大家聚在一起，把几件难事一件件摊开来谈，谈得很透。下面我说三点想法，供同志们回去以后商量。"

    private static let contents = [
        "苇川人大", "2019年第4期", "", "目　录", "要论", "奋力开创人大工作新局面／梁　田　3", "村支书代表的履职心声／沙小川　9",
        "镇人大工作报告（摘要）／柳长青　15", "",
    ]

    private func records(_ lines: [String], listed: Bool = true) throws -> [Record] {
        let top = listed ? OccasionTests.contents : Array(OccasionTests.contents.prefix(3))
        return try Bulletin(reading: (top + lines).joined(separator: "\n")).records
            .filter { $0.kind != .session }
    }

    @Test func readsTheOccasionBelowAListedTitle() throws {
        let found = try records([
            "要论", "", "奋力开创人大工作新局面", "在全县人大工作会议上的讲话摘要", "（2019年9月3日）", "县委书记　梁　田", "",
            OccasionTests.paragraph,
        ])
        #expect(found.map(\.kind) == [.speech])
        #expect(found.first?.title == "奋力开创人大工作新局面")
        #expect(found.first?.article?.subtitle == "在全县人大工作会议上的讲话摘要")
    }

    @Test func readsWhereAReportWasGiven() throws {
        let found = try records([
            "要论", "", "关于检查《无障碍环境建设条例》实施情况的报告", "在县六届人大常委会第三十一次会议上", "（2019年7月25日）",
            "县人大常委会副主任　席　慕", "", "主任、各位副主任、各位委员：", OccasionTests.paragraph,
        ])
        #expect(found.first?.title == "关于检查《无障碍环境建设条例》实施情况的报告")
        #expect(found.first?.kind == .inspection)
        #expect(found.first?.article?.authors.first?.role == "县人大常委会副主任")
    }

    @Test func completesADeliveryThatBlankLinesPart() throws {
        let found = try records([
            "要论", "", "关于上半年收支账目的报告", "", "——2019年7月25日在苇川县第六届人民代表大会常务委员会", "", "第三十一次会议上", "",
            "县发展和改革局局长　安胜杰", "", OccasionTests.paragraph,
        ])
        #expect(found.first?.article?.subtitle == "2019年7月25日在苇川县第六届人民代表大会常务委员会第三十一次会议上")
        #expect(found.first?.article?.authors.map(\.name) == ["安胜杰"])
    }

    @Test func keepsTheDateBelowANoteOfTheRecording() throws {
        let found = try records(
            [
                "要论", "", "在全县换届选举工作会议上的讲话", "县委书记　梁　田", "（根据录音整理）", "2019年4月8日", "", "同志们：",
                OccasionTests.paragraph,
            ], listed: false)
        #expect(found.first?.dates.map(\.description) == ["2019-04-08"])
    }

    @Test func keepsThePartsInWhichPeopleSpeakInOneText() throws {
        let found = try records([
            "要论", "", "村支书代表的履职心声", "◎ 沙小川", "", OccasionTests.paragraph, "（一）", "“希望更多人才留在农村”",
            "——省人大代表、沙头村党支部副书记冼润霞", OccasionTests.paragraph, "（二）", "“代表是一座桥梁”",
            "——省人大代表、古路村党支部书记骆云莲",
            OccasionTests.paragraph,
        ])
        #expect(found.map(\.title) == ["村支书代表的履职心声"])
    }

    @Test func partsPortraitsWhoseTitlesAreQuotations() throws {
        let found = try records([
            "要论", "", "“希望更多人才留在农村”", "——记省人大代表、沙头村党支部副书记冼润霞", "◎ 沙小川", "", OccasionTests.paragraph,
            "",
            "“代表是一座桥梁”", "——记省人大代表、古路村党支部书记骆云莲", "◎ 梁　田", "", OccasionTests.paragraph,
        ])
        #expect(found.map(\.title) == ["“希望更多人才留在农村”", "“代表是一座桥梁”"])
    }

    @Test func takesTheEntryThatNamesTheAuthor() throws {
        let found = try records([
            "要论", "", "奋力开创人大工作新局面", "县委书记　梁　田", "", OccasionTests.paragraph, "", "村支书代表的履职心声",
            "◎ 沙小川", "",
            OccasionTests.paragraph, "", "渡头镇人民代表大会主席团工作报告（摘要）", "——2019年3月9日在渡头镇第十四届人民代表大会第六次会议上",
            "镇人大主席　柳长青", "", "各位代表：", OccasionTests.paragraph,
        ])
        #expect(found.last?.kind == .article)
        #expect(found.last?.title == "渡头镇人民代表大会主席团工作报告（摘要）")
        #expect(found.last?.article?.column == "要论")
    }

    @Test func readsTheKindOfASurveyFromItsSubtitle() throws {
        let found = try records(
            [
                "要论", "", "打通最后一百米　让好药进社区", "——关于村卫生室常用药储备情况的调研", "县人大常委会教科文卫工委调研组", "",
                OccasionTests.paragraph,
            ], listed: false)
        #expect(found.first?.kind == .inspection)
        #expect(found.first?.article?.authors.map(\.name) == ["县人大常委会教科文卫工委调研组"])
        #expect(found.first?.article?.subtitle == "关于村卫生室常用药储备情况的调研")
    }

    /// 在全县人大工作推进会上的发言（两篇）: an occasion that the contents count has no text of its own.
    @Test func takesTheOccasionOfSeveralSpeechesForNone() throws {
        let top = [
            "苇川人大", "2019年第4期", "", "目　录", "奋力开创人大工作新局面／梁　田　3", "在全县人大工作推进会上的发言（两篇）　9",
            "秋水长天／席　慕　12", "",
        ]
        let texts = [
            "奋力开创人大工作新局面", "", "梁　田", "", OccasionTests.paragraph, "", "在全县人大工作推进会上的发言（两篇）", "",
            "强基固本　让代表家室热起来", "", "古路镇人大主席　骆云莲", "", OccasionTests.paragraph, "", "以评促改　做实评议下半场", "",
            "沙头乡人大主席　沙小川", "", OccasionTests.paragraph, "", "秋水长天", "", "席　慕", "",
            OccasionTests.paragraph,
        ]
        let found = try Bulletin(reading: (top + texts).joined(separator: "\n")).records
        #expect(
            found.map(\.title) == [
                "奋力开创人大工作新局面", "强基固本 让代表家室热起来", "以评促改 做实评议下半场", "秋水长天",
            ])
        #expect(found[1].article?.subtitle == "在全县人大工作推进会上的发言（两篇）")
        #expect(found.map(\.kind) == [.article, .speech, .speech, .article])
    }

    /// ——2019年3月6日在某市第八届人大常委会 / 第六次会议上 above a title that no table lists.
    @Test func readsADeliveryOverTwoLinesAboveATitle() throws {
        let found = try records(
            [
                "——2019年3月6日在苇川县第八届人民代表大会常务委员会", "第六次会议上", "关于全县渡口安全情况的报告", "县交通局局长　柳长青", "",
                OccasionTests.paragraph, "", OccasionTests.paragraph,
            ], listed: false)
        #expect(found.map(\.title) == ["关于全县渡口安全情况的报告"])
        #expect(
            found.first?.article?.subtitle == "2019年3月6日在苇川县第八届人民代表大会常务委员会第六次会议上")
    }
}
