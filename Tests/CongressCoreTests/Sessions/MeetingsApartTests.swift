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

    /// 同意 said of the matter just heard is none of its own.
    @Test(arguments: [
        "同意将该汇报报市委审定", "同意从三个方面抓好整改落实", "同意组织实施这一方案", "同意将修改后的办法印发各乡镇执行",
        "同意从预备费中安排抗旱资金",
    ])
    func agreesToNothingNew(_ consent: String) {
        #expect(matters("会议听取了饮水安全情况的汇报，\(consent)。") == ["听取|饮水安全情况的汇报"])
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
