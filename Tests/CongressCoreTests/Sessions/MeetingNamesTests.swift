import Testing

@testable import CongressCore

/// The names that editors give to meetings other than their full ones.
@Suite struct MeetingNamesTests {
    private func labels(_ text: String, kind: RecordKind = .article) -> [String] {
        meetings(meetingRecord(text, kind: kind), region: "云岭县").map(\.label)
    }

    /// A study named after what it was about.
    @Test(arguments: [
        ("开展“党纪学习教育”专题集体学习", ["云岭县/pg-?-?"]),
        ("进行“不忘初心、牢记使命”主题教育集中学习", ["云岭县/pg-?-?"]),
        ("开展“我为群众办实事”活动", []), ("组织“学习之星”评选", []),
    ])
    func studiesATheme(_ study: String, _ wanted: [String]) {
        #expect(labels("5月6日，县人大常委会党组理论学习中心组\(study)，赵一鸣主持。") == wanted)
    }

    /// 党组会 for 党组会议; 党组会同 is no meeting.
    @Test(arguments: [
        ("召开党组会，学习有关讲话，研究机关人事事项。", ["云岭县/pg-?-?"]),
        ("县人大常委会召开党组会研究机关人事事项。", ["云岭县/pg-?-?"]),
        ("县人大常委会党组会同县委组织部召开座谈，赵一鸣参加。", []),
        ("经县人大常委会党组会研究，赵一鸣到石桥镇挂职。", []),
        ("健全县人大常委会党组会学习制度。", []),
    ])
    func shortensThePartyMeeting(_ text: String, _ wanted: [String]) {
        #expect(labels("5月6日，" + text, kind: .chronicle) == wanted)
    }

    /// The number of the year before the presidium, which has none of its own.
    @Test(arguments: [
        ("石桥镇人大召开2023年第二次主席团会议，研究代表活动方案。", ["云岭县石桥镇/pr-?-2"]),
        ("石桥镇人大主席团召开2023年第二次会议，研究代表活动方案。", ["云岭县石桥镇/pr-?-2"]),
        ("石桥镇人大第二次组织主席团成员视察河道。", []),
        ("石桥镇人大一年来共召开6次主席团会议，听取工作汇报8项。", ["云岭县石桥镇/pr-?-?"]),
    ])
    func countsThePresidiumsMeetingsOfTheYear(_ text: String, _ wanted: [String]) {
        #expect(labels("5月6日，" + text) == wanted)
    }

    @Test(arguments: [
        ("长堤街道召开首届议事代表会议第二次会议，听取工作通报。", ["云岭县长堤街道/sa-1-2"]),
        ("长堤街道召开议事代表会议第二次会议，筹办首届邻里节。", ["云岭县长堤街道/sa-?-2"]),
    ])
    func readsTheFirstTermOfAnAssembly(_ text: String, _ wanted: [String]) {
        #expect(labels("5月6日，" + text) == wanted)
    }

    /// Years back, a city was a county; of this year's entry, and of a city called after a 州, nobody can tell.
    @Test(arguments: [
        ("清濛市", "1987-05-06", "清濛县/sc-8-20"), ("青屏区", "1987-05-06", "青屏县/sc-8-20"),
        ("清濛市", "2023-05-06", "?/sc-8-20"), ("濛州市", "1987-05-06", "?/sc-8-20"),
        ("清濛县", "1987-05-06", "清濛县/sc-8-20"), ("清濛自治区", "1987-05-06", "?/sc-8-20"),
        ("清濛地区", "1987-05-06", "?/sc-8-20"), ("清濛新区", "1987-05-06", "?/sc-8-20"),
    ])
    func namesTheCountyOfOld(_ region: String, _ day: String, _ label: String) {
        let record = meetingRecord("县八届人大常委会召开第二十次会议，听取物价情况汇报。", day: day)
        #expect(meetings(record, region: region).map(\.label) == [label])
    }
}
