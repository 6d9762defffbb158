import Testing

@testable import CongressCore

@Suite struct AgendaActsTests {
    static let agendas: [Agenda] = [
        .init("本次会议议程为补选镇人民政府镇长。", "补选|镇人民政府镇长"),
        .init("会议顺利选举产生了副市长一名。", "选举产生|副市长一名"),
        .init("全体市人大代表听取了政府工作报告。", "听取|政府工作报告"),
        .init("与会人员还听取了监督法辅导讲座。", "听取|监督法辅导讲座"),
        .init("会议学习了《甲规则》、《乙守则》等法律法规知识。", "学习|《甲规则》", "学习|《乙守则》"),
        .init("会议听取了《甲报告》、《乙报告》等三个报告。", "听取|《甲报告》", "听取|《乙报告》"),
        .init(
            "会议推定了执行主席分组名单、决定了大会副秘书长。", "推定|执行主席分组名单", "决定|大会副秘书长"),
        .init("会议通过了代表提出议案、质询案截止时间的规定。", "通过|代表提出议案、质询案截止时间的规定"),
        .init("会议作出两项决议：1、关于护林工作的决议；2、关于秋收工作的决议。", "作出|关于护林工作的决议", "作出|关于秋收工作的决议"),
        .init("会议通过了表决办法。会议的建议议程是，审议《甲条例》，听取审计报告。", "通过|表决办法"),
        .init("会议听取了决算报告。与会人员认真讨论、审议两个报告。", "听取|决算报告"),
        .init("会议听取了决算报告。报告总结了成绩，同时安排了今后的重点工作。", "听取|决算报告"),
        .init("会议听取了主任赵一鸣所作《市人大常委会工作报告》。", "听取|《市人大常委会工作报告》"),
        .init("这是本市首次召开这样的会议，大会审议了《甲规则》。", "审议|《甲规则》"),
        .init("下午，会议又听取了防汛工作情况的汇报。", "听取|防汛工作情况的汇报"),
        .init("会议听取选举和表决结果报告。", "听取|选举和表决结果报告"),
        .init(
            "会议研究了重点督办建议有关事项和“访代表、解难题”活动方案。",
            "研究|重点督办建议有关事项", "研究|“访代表、解难题”活动方案"),
        .init(
            "会议听取了关于机构调整的报告和有关任免案的说明。", "听取|关于机构调整的报告", "听取|有关任免案的说明"),
        .init(
            "会议听取了市政府关于防汛情况的报告；市政府关于教育工作情况。", "听取|市政府关于防汛情况的报告",
            "听取|市政府关于教育工作情况"),
        .init(
            "会议通过了《甲办法（草案）》、各专门委员会组成人员建议名单（草案）。", "通过|《甲办法（草案）》",
            "通过|各专门委员会组成人员建议名单（草案）"),
        .init("会议对副市长履职情况进行了履职评议。", "履职评议|副市长履职情况"),
        .init("会议研究了立法、监督、决定、代表工作计划。", "研究|立法、监督、决定、代表工作计划"),
        .init("会议通过了计划审查报告、预算审查报告。", "通过|计划审查报告", "通过|预算审查报告"),
        .init(
            "会议选举市人民政府市长，市人民检察院检察长。", "选举|市人民政府市长", "选举|市人民检察院检察长"),
    ]

    /// Sentences that look like those above and are not.
    static let lookalikes: [Agenda] = [
        .init(
            "会议通过了关于表彰优秀著作《云岭史话》的决定。", "通过|关于表彰优秀著作《云岭史话》的决定"),
        .init("会议审议了《甲法》等法律实施工作方案。", "审议|《甲法》等法律实施工作方案"),
        .init("会议听取和审议了三项报告。", "听取和审议|三项报告"),
        .init("会议审议了关于落实意见和“十四五”规划的报告。", "审议|关于落实意见和“十四五”规划的报告"),
        .init("李四回顾说，去年召开了三次会议，会议审议了水的报告。"),
    ]

    @Test(arguments: agendas + lookalikes) func readsActs(_ wanted: Agenda) {
        let facts = meetings(meetingRecord("市五届人大常委会召开第九次会议。" + wanted.text))
        #expect(facts.first?.matters == wanted.matters)
    }

    @Test func readsARowOfNamesPastARareSurname() {
        let text = "市五届人大常委会第九次会议召开。副主任钱大可、孙建强、李晓峰、及明远、征书和、王海出席会议。"
        #expect(
            meetings(meetingRecord(text)).first?.attendees.map(\.name) == [
                "钱大可", "孙建强", "李晓峰", "及明远", "征书和", "王海",
            ])
    }

    @Test func leavesAMeetingNamedInWhatItAdopted() {
        let text = """
            市五届人大第二次会议召开
            5月6日，市五届人大第二次会议召开。会议听取了政府工作报告。表决通过了市五届人大第二次会议选举办法（草案）。
            """
        let facts = meetings(meetingRecord(text, kind: .article))
        #expect(
            facts.first?.matters == ["听取|政府工作报告", "表决通过|市五届人大第二次会议选举办法（草案）"])
    }

    /// The headline names the meeting first, the lead names it again and goes on with its acts.
    @Test func readsWhatTheLeadTellsBehindTheName() {
        let text = """
            市五届人大常委会召开第九次会议
            5月6日召开的市五届人大常委会第九次会议表决通过了有关决定、名单草案。
            """
        let facts = meetings(meetingRecord(text, kind: .article))
        #expect(facts.first?.matters == ["表决通过|有关决定", "表决通过|名单草案"])
    }
}
