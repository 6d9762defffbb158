import Testing

@testable import CongressCore

@Suite struct AnnouncedListTests {
    static let lists: [Agenda] = [
        .init("会议研究了下列事项：1.春节慰问工作；2.机关值班安排。", "研究|春节慰问工作", "研究|机关值班安排"),
        .init(
            "会议学习研究了以下内容：一是市委通知；二是联系村的产业项目。", "学习研究|市委通知",
            "学习研究|联系村的产业项目"),
        .init("会议研究了两个问题：（一）春季水利检查；（二）常委会机关用车制度。", "研究|春季水利检查", "研究|常委会机关用车制度"),
        .init(
            "会议审议通过了下列事项：\n1.关于批准决算的决议；\n2.人事任免名单。\n会议还听取了防汛工作报告。",
            "审议通过|关于批准决算的决议", "审议通过|人事任免名单", "听取|防汛工作报告"),
        .init(
            "会议议程：\n一、听取春耕生产情况的汇报；\n二、市政府关于水利的报告；\n三、人事任免。",
            "听取|春耕生产情况的汇报", "听取|市政府关于水利的报告", "任免|人事任免"),
        .init("会议共有两项议题，一是讨论代表之家建设。二是其他事项。", "讨论|代表之家建设", "议程|其他事项"),
        .init("会议集中学习了以下篇目：①《甲选读》；②《乙条例》。", "集中学习|《甲选读》", "集中学习|《乙条例》"),
        .init("会议决定以下事项：一、批准区级决算；二、任命程少白为局长。", "批准|区级决算", "任命|程少白为局长"),
        .init("会议决定任命：\n何若谷为局长；\n水长清为主任。", "决定任命|何若谷为局长", "决定任命|水长清为主任"),
        .init("会议决定免去：\n华仲文的局长职务。", "决定免去|华仲文的局长职务"),
        .init(
            "会议研究了以下事项：\n一、关于视察工作。会议认为，要突出重点。\n二、关于建议交办。会议要求，做好衔接。",
            "研究|关于视察工作", "研究|关于建议交办"),
        .init("会议研究了下列事项：1.2024年工作要点；2.学习教育安排。", "研究|2024年工作要点", "研究|学习教育安排"),
        .init(
            "会议议程：1.听取决算报告；2.人事任免。会议任命赵一鸣为局长。", "听取|决算报告", "任免|人事任免",
            "任命|赵一鸣为局长"),
        .init(
            "会议讨论决定了以下事项：1、同意甲议案结案；2、听取了审计报告。", "同意|甲议案结案", "听取|审计报告"),
        .init("会议还就下列事项进行了研究：（一）专题讲座；（二）述职安排。", "研究|专题讲座", "研究|述职安排"),
        // What is said behind the first sentence of an item.
        .init(
            "会议听取了下列汇报：1.防汛工作的汇报。会议决定任命程少白为局长。2.教育工作的汇报。",
            "听取|防汛工作的汇报", "听取|教育工作的汇报", "决定任命|程少白为局长"),
        .init(
            "会议研究了以下事项：1.视察方案；2.其它；3.大会以举手表决的方式，通过了选举办法。",
            "研究|视察方案", "通过|选举办法"),
    ]

    /// Lists that tell what somebody said, and programmes of meetings that are to come.
    static let lookalikes: [Agenda] = [
        .init("会议研究了防汛工作。会议建议，下次会议建议议程：1.听取防火报告；2.审议《甲办法》。", "研究|防汛工作"),
        .init("会议审议了《甲报告》。会议提出以下建议：一是研究制定计划；二是审议通过的资金要拨付。", "审议|《甲报告》"),
        .init("会议听取了甲汇报。会上指出的主要问题：一是更新计划滞后；二是缺乏工作方案。", "听取|甲汇报"),
        .init(
            "会议审议了《甲报告》。\n会上，副市长李四表示将抓好以下工作：\n1.研究出台措施；\n2.听取企业意见。", "审议|《甲报告》"),
        .init("会议研究了防汛工作，明确重点：一是教育类建议；二是交通类建议。", "研究|防汛工作"),
        .init("会议听取了甲汇报。市政府先后研究了以下问题：1.出行难；2.停车难。", "听取|甲汇报"),
        .init("会议听取了甲汇报。未获通过的议案有：1.关于修桥的议案；2.关于修路的议案。", "听取|甲汇报"),
        .init("会议学习了三个文件。一是要领会实质；二是要抓好落实。", "学习|三个文件"),
        .init(
            "会议做了三方面的工作：一是听取了防汛汇报；二是审议通过了甲办法。", "听取|防汛汇报", "审议通过|甲办法"),
    ]

    @Test(arguments: lists + lookalikes) func readsLists(_ wanted: Agenda) {
        let facts = meetings(
            meetingRecord("5月6日，市五届人大常委会召开第九次会议。" + wanted.text, kind: .article))
        #expect(facts.first?.matters == wanted.matters)
    }

    @Test func readsNumbers() {
        let numbers = ["1.甲乙", "一、甲乙", "（一）甲乙", "（1）甲乙", "1）甲乙", "①甲乙", "一是甲乙", "第一，甲乙", "1.2024年"]
        for text in numbers.map(\.scalarArray) {
            #expect(ItemNumber.first(at: 0, before: text.count, in: text)?.value == 1)
        }
        for text in ["1.5万元", "一个问题", "2.甲乙", "1", "（一"].map(\.scalarArray) {
            #expect(ItemNumber.first(at: 0, before: text.count, in: text) == nil)
        }
    }

    @Test func tellsMeetingsOfOneHeadlineApart() {
        let text = """
            市人大常委会召开党组会议和主任会议
            5月6日上午，市人大常委会召开党组会议，研究了工作要点。
            随后召开第六次主任会议，听取了防汛工作汇报。
            """
        let facts = meetings(meetingRecord(text, kind: .article))
        #expect(facts.map(\.matters) == [["研究|工作要点"], ["听取|防汛工作汇报"]])
    }

    /// 县人民法院 in both makes them no one matter.
    @Test func keepsAppointmentsApartFromReports() {
        let notice = "5月6日，市五届人大常委会第九次会议决定任命：程少白为市中级人民法院经济审判庭庭长；何若谷为市中级人民法院审判员。"
        let told = "5月6日，市五届人大常委会召开第九次会议，听取了市中级人民法院关于经济审判工作的汇报。"
        let readings = [notice, told].enumerated().flatMap { number, text in
            let record = meetingRecord(text, kind: .article)
            return meetings(record).map {
                Session.Reading(
                    record: "x/a-\(number)", issue: "x", file: "x.txt", lines: record.lines,
                    kind: .article, facts: $0)
            }
        }
        let sessions = SessionMerger().merge(readings)
        #expect(sessions.count == 1)
        #expect(sessions.first?.text.contains("听取：市中级人民法院关于经济审判工作的汇报") == true)
    }

    /// 人事任免 of the programme, where another report names who was appointed.
    @Test func mergesAProgrammeWithTheAppointments() {
        let items: [Session.AgendaItem] = [
            .personnel("人事任免"), .init(action: "任命", item: "赵一鸣为局长"),
        ]
        #expect(Session.AgendaItem.isTold(items[0], by: items))
        #expect(!Session.AgendaItem.isTold(items[1], by: items))
        #expect(!Session.AgendaItem.isTold(items[0], by: [items[0]]))
    }
}
