import Testing

@testable import CongressCore

struct Agenda: Sendable, CustomTestStringConvertible {
    var text: String
    var matters: [String]

    init(_ text: String, _ matters: String...) {
        self.text = text
        self.matters = matters
    }

    var testDescription: String { text }
}

@Suite struct AgendaReaderTests {
    static let agendas: [Agenda] = [
        .init("会议审议通过《甲条例》《乙决定（草案）》。", "审议通过|《甲条例》", "审议通过|《乙决定（草案）》"),
        .init("会议表决通过了《甲条例》和《乙条例》。", "表决通过|《甲条例》", "表决通过|《乙条例》"),
        .init(
            "会议听取《甲法》《乙法》实施情况的报告。", "听取|《甲法》《乙法》实施情况的报告"),
        .init(
            "会议听取和审议了市政府关于教育工作情况的报告、关于乡村振兴工作情况的报告。",
            "听取和审议|市政府关于教育工作情况的报告", "听取和审议|关于乡村振兴工作情况的报告"),
        .init(
            "会议听取五个部门的工作报告和各评议组的评议报告，并对五个部门进行了满意度测评。",
            "听取|五个部门的工作报告", "听取|各评议组的评议报告", "满意度测评|五个部门"),
        .init(
            "会议听取了第一季度任务进展情况和第二季度打算的汇报。",
            "听取|第一季度任务进展情况和第二季度打算的汇报"),
        .init(
            "会议审议通过关于决算和预算执行报告及审计报告的审议意见。",
            "审议通过|关于决算和预算执行报告及审计报告的审议意见"),
        .init(
            "会议传达学习省委工作会议、市委全会精神，研究贯彻意见；听取机关工作汇报。",
            "传达学习|省委工作会议", "传达学习|市委全会精神", "研究|贯彻意见", "听取|机关工作汇报"),
        .init(
            "会议传达学习习近平总书记重要讲话和重要指示精神。", "传达学习|习近平总书记重要讲话和重要指示精神"),
        .init(
            "会议以举手表决的方式，通过了会议议程、会议日程。", "通过|会议议程", "通过|会议日程"),
        .init("会议对学习教育进行总结，部署下一步工作。", "总结|学习教育", "部署|下一步工作"),
        .init("会议作出了《关于批准决算的决议》。", "作出|《关于批准决算的决议》"),
        .init("会议听取审议意见研究处理情况的报告。", "听取|审议意见研究处理情况的报告"),
        .init("会议审议了决定草案，同意提请常委会会议审议。", "审议|决定草案"),
        .init(
            "会议表决通过《甲决定》和有关人事任免事项。", "表决通过|《甲决定》", "表决通过|有关人事任免事项"),
        .init(
            "会议听取了酝酿情况的汇报并确定了正式候选人名单。", "听取|酝酿情况的汇报", "确定|正式候选人名单"),
        .init(
            "会议审议了关于县政府工作报告、预算草案和《甲条例（草案）》的决议（草案）。",
            "审议|关于县政府工作报告、预算草案和《甲条例（草案）》的决议（草案）"),
        .init(
            "会议听取了区政府关于落实振兴战略，推进乡村建设情况的报告；听取了防汛工作情况的报告。",
            "听取|区政府关于落实振兴战略，推进乡村建设情况的报告", "听取|防汛工作情况的报告"),
        .init(
            "会议研究了《甲要点（草案）》、《乙决定（草案）》以及关于召开常委会会议有关事宜。", "研究|《甲要点（草案）》",
            "研究|《乙决定（草案）》", "研究|关于召开常委会会议有关事宜"),
        .init(
            "会议表决通过了《甲条例》、新修订的《乙条例》。", "表决通过|《甲条例》", "表决通过|新修订的《乙条例》"),
        .init("会议通过会议日程（草案）及相关名单（草案）。", "通过|会议日程（草案）", "通过|相关名单（草案）"),
        .init("会议学习了市委全会精神和《甲意见》。", "学习|市委全会精神", "学习|《甲意见》"),
        .init("会议听取局长孙建强作关于《甲条例（草案）》的说明。", "听取|关于《甲条例（草案）》的说明"),
        .init("主任赵一鸣主持会议，全体代表表决通过了大会议程。", "表决通过|大会议程"),
        .init("会议听取筹备情况的汇报。建议会议主要议程为：听取审议县政府工作报告。", "听取|筹备情况的汇报"),
        .init("会议通过大会日程和表决办法。", "通过|大会日程", "通过|表决办法"),
        .init(
            "会议听取审议市政府关于代表建议、批评和意见办理情况的报告。",
            "听取审议|市政府关于代表建议、批评和意见办理情况的报告"),
        .init(
            "会议听取市长钱明远所作的政府工作报告、市法院院长孙建强所作的市法院工作报告。",
            "听取|政府工作报告", "听取|市法院工作报告"),
        .init(
            "会议决定任命孙建强为市教育局局长、李晓峰为市水利局局长。", "决定任命|孙建强为市教育局局长",
            "决定任命|李晓峰为市水利局局长"),
        .init("会议补选孙建强、李晓峰为常委会委员。", "补选|孙建强、李晓峰为常委会委员"),
        .init("会议由主任赵一鸣主持，听取防汛工作情况的汇报。", "听取|防汛工作情况的汇报"),
        .init("会议对去年的八件实事逐项测评。", "测评|去年的八件实事"),
        .init("会议期间，开展了城市供水专题询问。", "开展|城市供水专题询问"),
        .init("会议研讨如何提高议案质量。", "研讨|如何提高议案质量"),
        .init("会议强调，要听取代表意见，研究工作措施。"),
    ]

    @Test(arguments: agendas) func splitsAsAnEditorWould(_ wanted: Agenda) {
        let facts = meetings(meetingRecord("市五届人大常委会召开第九次会议。" + wanted.text))
        #expect(facts[0].matters == wanted.matters)
    }

    @Test func mattersMayStandInTheSentenceThatNamesTheMeeting() {
        let facts = meetings(
            meetingRecord("市人大常委会党组召开会议，传达学习市委全会精神，研究近期工作。"))
        #expect(facts[0].matters == ["传达学习|市委全会精神", "研究|近期工作"])
    }

    @Test func thoseWhoActMayBeCounted() {
        let facts = meetings(
            meetingRecord("云岭镇召开第十届人民代表大会第三次会议，六十二名镇人大代表从九个候选项目中票选出六个实事项目。"))
        #expect(facts[0].matters == ["票选|六个实事项目"])
    }

    @Test func aDemocraticLifeMeetingHasItsOwnMatters() {
        let facts = meetings(
            meetingRecord("市人大常委会党组召开民主生活会。赵一鸣代表班子作对照检查，各位成员分别提出批评意见。"))
        #expect(facts[0].matters == ["作|对照检查", "提出|批评意见"])
    }
}

@Suite struct MeetingNumeralsTests {
    @Test(arguments: [
        ("十四", 14), ("二十三", 23), ("五十七", 57), ("18", 18), ("４７", 47), ("一百零二", 102), ("二〇二四", 2024),
    ])
    func readsNumerals(_ text: String, _ value: Int) {
        let scalars = Array(text.unicodeScalars)
        #expect(MeetingNumerals.value(of: 0..<scalars.count, in: scalars) == value)
    }

    @Test func writesThem() {
        let written = [1, 10, 14, 20, 57, 102, 110].map(MeetingNumerals.chinese)
        #expect(written == ["一", "十", "十四", "二十", "五十七", "一百零二", "一百一十"])
    }

    @Test(arguments: [
        ("10月24日召开", "2024-10-24"), ("二〇一九年三月五日通过", "2019-03-05"),
        ("8月17日至18日举行", "2024-08-17/2024-08-18"), ("8月29日—9月2日举行", "2024-08-29/2024-09-02"),
        ("12月28日至1月3日举行", "2024-12-28/2025-01-03"), ("2月30日举行", ""),
    ])
    func readsPrintedDates(_ text: String, _ wanted: String) {
        let scalars = Array(text.unicodeScalars)
        let dates = PrintedDates(year: 2024, today: nil).first(in: 0..<scalars.count, of: scalars)
        #expect(dates.map(\.description).joined(separator: " ") == wanted)
    }
}
