import Testing

@testable import CongressCore

/// What the sentences around a meeting tell of it, and what they do not.
@Suite struct MeetingsToldTests {
    private func matters(_ text: String) -> [String]? {
        meetings(meetingRecord("市五届人大常委会召开第九次会议。" + text)).first?.matters
    }

    /// 将 stands before what a meeting dealt with, or tells what it was to do.
    @Test func tellsAnActFromAPlan() {
        for opening in ["将依法履职作为首要任务", "将选举办法草案提请各代表团审议", "将听取和审议的意见交市政府办理"] {
            #expect(matters("会议\(opening)，审议通过了《甲条例》。") == ["审议通过|《甲条例》"])
        }
        #expect(matters("会议将监督清单印发各单位。听取了防汛情况的报告。") == ["听取|防汛情况的报告"])
        for plan in ["将听取防汛工作情况的报告，审议决算草案", "将于6月召开，审议决算草案", "将表决决算草案"] {
            #expect(matters("会议\(plan)。") == [])
        }
    }
}
