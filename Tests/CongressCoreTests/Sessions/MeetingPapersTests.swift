import Testing

@testable import CongressCore

/// The papers that a meeting adopted, bound without a report of the meeting itself.
@Suite struct MeetingPapersTests {
    private static let masthead = """
        澧安市第七届人民代表大会
        第三次会议
        会　　刊
        （二〇二二年二月二十一日至二十四日）

        澧安市人大常委会办公室编印
        二〇二二年三月


        """

    private static let programme = """
        澧安市第七届人民代表大会
        第三次会议议程
        （2022年2月20日澧安市第七届人民代表大会第三次会议预备会议通过）

        　　一、听取和审议澧安市人民政府工作报告
        　　二、审查和批准2022年预算草案的报告，批准2022年市级预算
        　　三、选举
        　　四、其他

        """

    private static let outcome = """
        澧安市第七届人民代表大会第三次会议
        关于政府工作报告的决议
        （2022年2月24日澧安市第七届人民代表大会第三次会议通过）

        　　会议充分肯定市人民政府一年来的工作，同意报告提出的目标任务，决定批准这个报告。

        """

    private static let rules = """
        澧安市第七届人民代表大会第三次会议
        选举办法
        （2022年2月22日澧安市第七届人民代表大会第三次会议第二次全体会议通过）

        　　第一条　本次会议补选市人大常委会副主任一名。
        　　第二条　选举采用无记名投票方式。

        """

    private static let chosen = """
        澧安市第七届人民代表大会第三次会议
        主席团常务主席名单
        （二〇二二年二月二十日主席团第一次会议推选）

        庞志刚　司徒宏　梅雪峰

        澧安市第七届人民代表大会第三次会议
        副秘书长名单
        （二〇二二年二月二十日主席团第一次会议决定）

        丁　毅　万里云

        """

    private func facts(_ parts: String...) throws -> [Session.Facts] {
        let text = MeetingPapersTests.masthead + parts.joined(separator: "\n")
        return try Bulletin(reading: text).readings.map(\.facts)
    }

    @Test func takesTheProgrammeWhereNothingTellsMore() throws {
        let found = try facts(MeetingPapersTests.programme, MeetingPapersTests.outcome)
        let matters = found.filter { $0.body == .congress }.flatMap(\.matters)
        #expect(
            Array(matters.suffix(3)) == [
                "听取和审议|澧安市人民政府工作报告", "审查和批准|2022年预算草案的报告", "批准|2022年市级预算",
            ])
    }

    /// An opinion on one matter tells little of a meeting with four.
    @Test func takesTheProgrammeBesideAnOpinionOnOneMatter() throws {
        let opinion = """
            关于预算报告的审议意见

            　　2022年2月24日，澧安市第七届人民代表大会第三次会议审查了2022年预算草案的报告，提出意见如下。

            """
        let matters = try facts(
            MeetingPapersTests.programme, opinion, MeetingPapersTests.outcome
        ).flatMap(\.matters)
        #expect(matters.contains("听取和审议|澧安市人民政府工作报告"))
    }

    /// A newspaper prints it on the day of the opening.
    @Test func leavesTheProgrammeOfAMeetingToCome() throws {
        let matters = try facts(MeetingPapersTests.programme).flatMap(\.matters)
        #expect(matters == ["通过|澧安市第七届人民代表大会第三次会议议程"])
    }

    @Test func leavesTheDayBeforeTheOpening() throws {
        let found = try facts(MeetingPapersTests.programme, MeetingPapersTests.rules)
        // The days of the congress stand on the cover.
        let days = found.flatMap(\.dates).map(\.description)
        #expect(days == ["2022-02-21/2022-02-24", "2022-02-22"])
    }

    @Test func readsWhatAPresidiumChoseAndDecided() throws {
        let text = MeetingPapersTests.masthead + MeetingPapersTests.chosen
        let bulletin = try Bulletin(reading: text)
        #expect(bulletin.records.allSatisfy { $0.article?.authors.isEmpty == true })
        let sessions = SessionMerger().merge(bulletin.readings)
        let matters = sessions.flatMap { record -> [String] in
            guard case .session(let session) = record.detail else { return [] }
            return session.facts.matters
        }
        #expect(
            matters == [
                "推选|澧安市第七届人民代表大会第三次会议主席团常务主席名单", "决定|澧安市第七届人民代表大会第三次会议副秘书长名单",
            ])
    }

    @Test func printsTheMonthOfTheVolumeAndNoNumber() throws {
        let issue = try Bulletin(reading: MeetingPapersTests.masthead + MeetingPapersTests.outcome)
            .issue
        #expect(issue.published?.description == "2022-03")
        #expect(issue.number == nil)
    }
}
