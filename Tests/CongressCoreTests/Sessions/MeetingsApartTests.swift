import Testing

@testable import CongressCore

/// What looks like the report of a meeting, and is a headline, a remark or a look back.
@Suite struct MeetingsApartTests {
    private func labels(_ text: String) -> [String] {
        meetings(meetingRecord(text, kind: .article)).map(\.label)
    }

    private func matters(_ text: String) -> [String]? {
        meetings(meetingRecord("市五届人大常委会召开第九次会议。" + text)).first?.matters
    }

    /// The second line of a headline is no sentence behind one that names the meeting.
    @Test(arguments: [
        "青石县人大常委会举行第九次会议", "青石县人大常委会第九次会议召开", "青石县人大常委会\n举行第九次会议",
    ])
    func takesNoSecondLineOfAHeadlineForAMatter(_ headline: String) {
        let text =
            headline + "\n决定任命钱明远为副县长\n5月6日，青石县六届人大常委会举行第九次会议。会议听取了防汛情况的汇报，决定任命钱明远同志为青石县副县长。"
        let found = meetings(meetingRecord(text, kind: .article))
        #expect(found.first?.matters == ["听取|防汛情况的汇报", "决定任命|钱明远同志为青石县副县长"])
    }

    /// Texts look back at what a meeting did on its day.
    @Test(arguments: [
        "去冬以来，山路越修越宽。乡里来了客人。青石县九届人大常委会第十一次会议5月6日批准了修路方案。",
        "青石县九届人大常委会第十一次会议5月6日作出修路的决议后，各乡修路不停。",
        "青石县九届人大三次会议5月6日讨论代表建议时，赵一鸣提出了修路建议。",
        "青石县九届人大常委会第十一次会议5月6日审议通过的办法实施以来，山路越修越宽。",
        "《修路条例》经云岭市九届人大常委会第十一次会议于5月6日批准，自7月1日起施行。",
    ])
    func looksBackAtWhatAMeetingDid(_ text: String) {
        #expect(labels(text).isEmpty)
    }

    /// 同意 said of the matter just heard is none of its own.
    @Test(arguments: [
        "同意将该汇报报市委审定", "同意从三个方面抓好整改落实", "同意组织实施这一方案", "同意将修改后的办法印发各乡镇执行",
        "同意从预备费中安排抗旱资金",
    ])
    func agreesToNothingNew(_ consent: String) {
        #expect(matters("会议听取了饮水安全情况的汇报，\(consent)。") == ["听取|饮水安全情况的汇报"])
    }

    /// A party meeting that ended before a joint one has its own sentences.
    @Test func keepsAPartyMeetingBeforeAJointOne() {
        let text = """
            5月6日，市人大常委会党组理论学习中心组学习会召开。会议传达学习了省委全会精神。
            随后，市人大常委会党组扩大会议暨第三十三次主任会议召开，研究了立法计划。
            """
        let found = meetings(meetingRecord(text, kind: .article))
        #expect(
            found.first { $0.body == .partyGroup }?.matters.contains("传达学习|省委全会精神") == true)
        #expect(found.first { $0.body == .chairpersons }?.matters == ["研究|立法计划"])
    }

    /// 刚刚闭幕 and 闭幕不久 are said of the meeting beside them alone.
    @Test(arguments: [
        ("5月6日，青石县九届人大三次会议闭幕不久青石县九届人大常委会举行第十一次会议。", ["青石县/sc-9-11"]),
        ("5月6日，青石县九届人大三次会议刚刚落幕青石县九届人大常委会就召开第十一次会议。", ["青石县/sc-9-11"]),
        ("5月6日，刚刚闭幕的青石县九届人大三次会议选举赵一鸣为县长。", ["青石县/co-9-3"]),
        ("刚刚闭幕的青石县九届人大三次会议选举赵一鸣为县长。", []),
        ("5月6日，刚刚闭幕的青石县九届人大三次会议上当选的县长赵一鸣到石桥镇调研。", []),
    ])
    func leavesTheMeetingThatIsJustOver(_ text: String, _ wanted: [String]) {
        #expect(labels(text) == wanted)
    }

    /// How many studies there were is no study.
    @Test(arguments: ["开展12次集体学习", "组织六场专题学习", "进行8次专题研讨"])
    func countsStudies(_ studies: String) {
        #expect(labels("5月6日，市人大常委会党组理论学习中心组\(studies)，赵一鸣主持。").isEmpty)
    }

    /// Words behind 干部 and 代表 that read like names.
    @Test(arguments: ["市人大常委会干部任免《工作办法》", "市人大代表任期《档案规定》", "法官任职《考核办法》"])
    func namesNobodyBeforeATitle(_ matter: String) {
        #expect(matters("会议审议了\(matter)。") == ["审议|" + matter])
    }

    /// Behind a sentence that names but the meeting.
    @Test(arguments: [
        "讨论热烈，气氛融洽。", "视察组到石桥镇视察春耕生产。", "听取选民意见座谈会在石桥镇举行，赵一鸣参加。",
        "听取群众意见是每位委员的必修课。",
    ])
    func takesNoRemarkForAMatter(_ remark: String) {
        #expect(matters(remark) == [])
    }
}
