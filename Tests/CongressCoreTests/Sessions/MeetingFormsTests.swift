import Testing

@testable import CongressCore

/// The forms in which news and chronicles tell of a session and of what it did.
struct MeetingFormsTests {
    struct Told: Sendable {
        var text: String
        var matters: [String]

        init(_ text: String, _ matters: String...) {
            (self.text, self.matters) = (text, matters)
        }
    }

    static let carriedOut: [Told] = [
        .init("会议对《云岭市物业条例（草案）》进行了第二次审议。", "第二次审议|《云岭市物业条例（草案）》"),
        .init("会议就供水管网改造方案进行了讨论。"),
        .init("会议围绕农村饮水安全开展了专题询问。", "专题询问|农村饮水安全"),
        .init("会议针对市政府关于禁毒工作情况的报告进行了分组审议。", "分组审议|市政府关于禁毒工作情况的报告"),
        .init("会议结合审议养老服务工作情况报告开展专题询问。", "专题询问|养老服务工作情况报告"),
        .init("会议围绕高质量发展作了安排。"),
        .init("会议结合实际进行了研究。"),
        .init("会议①听取了水利工作报告；②讨论了《河道管理办法》。", "听取|水利工作报告", "讨论|《河道管理办法》"),
        .init("①号桥的维修由代表们审议了三次。"),
    ]

    @Test(arguments: carriedOut) func readsWhatAMeetingCarriedOut(_ told: Told) {
        let facts = meetings(meetingRecord("市五届人大常委会召开第九次会议。" + told.text))
        #expect(facts.first?.matters == told.matters)
    }

    @Test(arguments: [
        ("5月6日，县人大召开第九次常委会会议。", ["石桥县/sc-?-9"]),
        ("5月6日，石桥县人大常委会召开第九次常委会。", ["石桥县/sc-?-9"]),
        ("5月6日，县十五届人大九次常委会召开。", ["石桥县/sc-15-9"]),
        (
            "5月6日，县人大常委会召开第四次主任会议和第九次常委会会议。",
            ["石桥县/ch-?-4", "石桥县/sc-?-9"]
        ),
        ("5月6日，县人大常委会主任李大山出席县委召开的第九次常委会会议。", []),
        ("5月6日，县人大召开第九次常委会组成人员学习会。", []),
        ("5月6日，县政协召开第九次常委会会议，县人大派员到会。", []),
    ])
    func readsTheNumberBeforeTheCommittee(_ text: String, _ labels: [String]) {
        #expect(meetings(meetingRecord(text), region: "石桥县").map(\.label) == labels)
    }

    @Test(arguments: [
        ("市五届人大常委会第九次会议圆满结束。", true), ("市五届人大第九次会议落下帷幕。", true),
        ("市五届人大常委会第九次会议结束后，代表们来到工地。", false),
        ("市五届人大常委会第九次会议部署的整治任务全部结束。", false),
    ])
    func readsMeetingsOfWhichTheEndIsNews(_ text: String, _ isHeld: Bool) {
        let entry = meetings(meetingRecord("5月6日，" + text))
        #expect(entry.map(\.label) == (isHeld ? [entry.first?.label ?? ""] : []))
    }

    @Test(arguments: [
        ("5月6日开幕，8日闭幕", "2023-05-06/2023-05-08"), ("5月6日开幕，8日参观了工厂", "2023-05-06"),
    ])
    func readsTheDaysOnWhichAMeetingOpenedAndClosed(_ days: String, _ date: String) {
        let news = meetingRecord("市五届人大第三次会议\(days)。", kind: .article)
        #expect(meetings(news).first?.dates.map(\.description) == [date])
    }

    @Test func readsAListThatEndsWithAFullStop() {
        let text = """
            市五届人大常委会召开第九次会议
            5月6日，市五届人大常委会召开第九次会议。
            出席：李大山、赵远志、钱立新。
            """
        let facts = meetings(meetingRecord(text, kind: .article))
        #expect(facts.first?.attendees.map(\.name) == ["李大山", "赵远志", "钱立新"])
    }
}
