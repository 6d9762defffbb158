import Testing

@testable import CongressCore

/// Pages of a newspaper's congress special: voices of deputies, captions with credits, editorials.
@Suite struct SpecialPagesTests {
    private func records(_ text: String) throws -> [Record] {
        return try Bulletin(reading: text).records
    }

    /// Columns of a newspaper, read out with a blank line after each line.
    private func columns(_ text: String) -> String {
        var lines: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            lines.append(String(rest.prefix(16)))
            rest = rest.dropFirst(16)
        }
        return lines.joined(separator: "\n\n") + "\n\n"
    }

    private var opening: String {
        columns(
            "　　江城市第九届人民代表大会第三次会议昨天开幕，来自各个县区的代表走进会场，共商今年全市发展的大事，"
                + "听取政府工作报告，审查计划和预算，票决十件民生实事项目，并将选举产生市监察委员会的主任。")
    }

    @Test(arguments: [
        ("市人大代表、江城中学校长路远：", "路远", "市人大代表、江城中学校长"),
        ("市人大代表、出租车司机于成龙：", "于成龙", "市人大代表、出租车司机"),
        ("张立群代表：", "张立群", "代表"),
        ("李雪梅（省人大代表、村党支部书记）：", "李雪梅", "省人大代表、村党支部书记"),
    ])
    func namesWhoSpeaks(_ line: String, _ name: String, _ role: String) throws {
        let speaker = try #require(SpeakerLine(Array(line.unicodeScalars)[...]))
        #expect(String(scalars: speaker.name) == name)
        #expect(String(scalars: speaker.role) == role)
    }

    @Test(arguments: ["各位代表、同志们：", "现将有关事项公告如下：", "会议要求，各级人大代表要做到："])
    func takesNoAddressForSpeaker(_ line: String) {
        #expect(SpeakerLine(Array(line.unicodeScalars)[...]) == nil)
    }

    @Test func headsVoicesByTheirSpeakers() throws {
        let found = try records(
            opening + """

                市人大代表、江城中学校长路远：

                把运动场还给孩子

                """
                + columns("　　路远代表调研发现，不少学校的操场被停车占用。他建议老城区的学校错时共享场地，让孩子们每天跑起来。")
                    + """

                    市人大代表、茶农汪小满：

                    给高山茶修一条路

                    """
                + columns("　　汪小满代表说，鲜叶下山要走两个钟头，路好了茶才能卖出好价钱。她建议把通往茶山的三条便道列入计划。"))
        let voices = found.suffix(2)
        #expect(voices.map(\.title) == ["把运动场还给孩子", "给高山茶修一条路"])
    }

    @Test func takesLinesAboveCreditsForCaptions() throws {
        let found = try records(
            opening + """

                会场内外

                1月7日，代表们在签到处领取文件。
                本报记者 路一鸣 摄

                来自山区的代表展示家乡的茶叶。
                本报记者 路一鸣 摄
                """)
        #expect(found.filter { $0.kind == .photo }.map(\.lines.ranges.count) == [1, 1])
        #expect(found.count { $0.kind == .photo } == 2)
    }

    @Test func findsHeadlinesBelowTheirNews() throws {
        let news = columns(
            "　　本报讯（记者 方舟）1月15日下午，出席会议的各代表团分组审议政府工作报告，大家踊跃发言，提出了十二条意见。")
        let more = columns(
            "　　本报讯（记者 沈冰）1月15日下午，大会主席团举行第二次会议，听取了审议情况的汇报，决定提请大会表决。")
        let found = try records(
            news + "\n各代表团审议工作报告\n\n\n" + more + "\n主席团举行第二次会议\n\n\n"
                + columns("　　巴掌大的红皮本，用橡皮筋捆着，边角都卷了。翻开来，密密麻麻的字，记的都是乡亲们的事，一条一条打着勾。"))
        #expect(found.compactMap(\.title).prefix(2) == ["各代表团审议工作报告", "主席团举行第二次会议"])
    }
}
