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

    /// Each matter is looked up, however many there are.
    @Test func looksUpWhatWasToldBefore() {
        var told = ToldAgain()
        func takes(_ action: String, _ item: String) -> Bool {
            told.take(Session.AgendaItem(action: action, item: item))
        }
        for number in 1..<900 {
            let item = "于6月3日召开市人大常委会第\(number)次会议"
            #expect(takes("决定", item))
            #expect(!takes("决定", item + "的事项"))
        }
        #expect(takes("选举", "副市长赵一鸣为市长"))
        #expect(!takes("当选", "赵一鸣为市长"))
        #expect(takes("当选", "钱明远为市长"))
        #expect(takes("任命", "孙建强为局长"))
        #expect(takes("当选", "孙建强为副主任"))
    }

    /// One number of two bodies, or of two days, is two meetings.
    @Test(arguments: ["于7月9日召开市五届人大第十次会议", "于6月9日召开市五届人大常委会第十次会议"])
    func tellsMeetingsOfOneNumberApart(_ other: String) {
        let first = "于6月3日召开市人大常委会第十次会议"
        #expect(matters("会议决定\(first)。会议决定\(other)。") == ["决定|" + first, "决定|" + other])
        #expect(
            matters("会议决定\(first)。会议决定于6月3日召开市五届人大常委会第十次会议。") == ["决定|" + first])
    }

    /// A portrait remembers a day; the act must be of the committee, and told there.
    @Test func leavesMeetingsThatAPortraitRemembers() {
        let place = "5月6日，在青石县十三届人大常委会第七次会议上，"
        func labels(_ text: String) -> [String] {
            meetings(meetingRecord(text, kind: .article)).map(\.label)
        }
        #expect(labels(place + "县长作了报告。委员们表决通过了决定。") == ["青石县/sc-13-7"])
        #expect(labels("2022年" + place + "委员们表决通过了决定。") == ["青石县/sc-13-7"])
        for text in [
            "1998年" + place + "委员们表决通过了决定。", "去年" + place + "我第一次参加表决。",
            place + "赵一鸣被任命为审判员。", place + "赵一鸣作了发言。会后，他接受了满意度测评。",
            place + "代表赵一鸣发言。县政府听取了建议。", place + "赵一鸣发言。他很激动。乡亲们都说任命了好官。",
        ] {
            #expect(labels(text).isEmpty)
        }
    }

    /// The assembly of a neighbourhood or a village is none of a street, and one may be but prepared.
    @Test(arguments: [
        "幸福社区居民议事会成立大会召开。", "幸福社区召开第三届居民议事会议。", "石桥村召开村民议事会成立大会。",
        "湖滨街道人大工委部署召开第一届居民议事会议。", "市人大常委会副主任赵一鸣到湖滨街道指导召开第一届居民议事会议。",
        "市人大常委会副主任赵一鸣参加湖滨街道阳光社区民主议事会成立会议。",
    ])
    func leavesAssembliesOfNeighbourhoods(_ text: String) {
        #expect(meetings(meetingRecord(text)).isEmpty)
    }

    @Test func namesAnAssemblyWithoutANumber() {
        func title(_ term: Int?, _ number: Int?) -> String {
            SessionNaming.title(
                of: Session.Facts(
                    region: "湖滨街道", body: .streetAssembly, term: term, number: number))
        }
        #expect(title(1, nil) == "湖滨街道第一届议事代表会议")
        #expect(title(1, 2) == "湖滨街道第一届议事代表会议第二次会议")
    }

    /// A courtesy makes nobody another person.
    @Test(arguments: ["赵一鸣同志", "赵一鸣同志请求", "赵一鸣 提出的"])
    func knowsWhoResignedPastCourtesies(_ name: String) {
        func reading(_ record: String, _ line: Int, _ agenda: [String]) -> Session.Reading {
            Session.Reading(
                record: record, issue: "甲-2024-05", file: "f.txt", lines: LineSpans([line...line]),
                kind: .article,
                facts: Session.Facts(
                    region: "云岭市", body: .standingCommittee, term: 5, number: 9,
                    dates: [EDTFDate(CivilDate(year: 2024, month: 5, day: 6)!)],
                    agenda: agenda.map { Session.AgendaItem(action: "通过", item: $0) }))
        }
        func count(_ other: String) -> Int? {
            let merged = SessionMerger().merge([
                reading("n", 1, ["关于接受赵一鸣辞去云岭市副市长职务请求的决定", "市政府防汛抗旱情况汇报"]),
                reading("p", 9, ["云岭市人大常委会关于接受\(other)辞去副市长职务请求的决定"]),
            ])
            guard case .session(let session)? = merged.first?.detail else { return nil }
            return session.facts.agenda.count
        }
        #expect(count(name) == 2)
        #expect(count("钱明远同志") == 3)
    }

    /// Of two bodies that sat as one, each has what its own sentences tell.
    @Test func tellsWhatEachOfTwoBodiesDid() {
        let text = """
            5月6日，市人大常委会召开党组会议暨主任会议。党组书记、主任赵一鸣主持会议。
            党组会议传达学习了省委全会精神。会议研究了党建要点。
            主任会议听取了防汛情况的汇报，研究了立法计划。
            """
        for kind in [RecordKind.article, .chronicle] {
            let found = meetings(meetingRecord(text, kind: kind))
            let party = found.first { $0.body == .partyGroup }
            let chairs = found.first { $0.body == .chairpersons }
            #expect(party?.matters == ["传达学习|省委全会精神", "研究|党建要点"])
            #expect(chairs?.matters == ["听取|防汛情况的汇报", "研究|立法计划"])
            #expect(party?.chair?.name == "赵一鸣" && chairs?.chair?.name == "赵一鸣")
        }
        // Only one of them is a subject, and all is told of both.
        let joint = meetings(
            meetingRecord("市人大常委会召开党组会议暨主任会议。主任会议听取了防汛情况的汇报。会议学习了《甲规则》。"))
        #expect(joint.map(\.matters).allSatisfy { $0 == ["听取|防汛情况的汇报", "学习|《甲规则》"] })
    }

    /// The headline over two lines names the second body alone.
    @Test func sharesWhatAJointMeetingDidBelowATornHeadline() {
        let lead = "5月6日，市人大党组理论学习中心组学习会暨第三十二次主任会议召开。"
        let text =
            "市人大党组理论学习中心组学习会暨\n第三十二次主任会议召开\n" + lead
            + "主任赵一鸣主持会议，副主任钱明远出席会议。会议听取了防汛情况的汇报。"
        let joint = meetings(meetingRecord(text, kind: .article))
        #expect(Set(joint.map(\.body)) == [.partyGroup, .chairpersons])
        for one in joint {
            #expect(one.matters == ["听取|防汛情况的汇报"] && one.chair?.name == "赵一鸣")
            #expect(one.attendees.map(\.name) == ["钱明远"])
        }
        // Two that met one after the other stay apart.
        let apart = meetings(
            meetingRecord(
                "5月6日，市人大常委会召开党组会议，随后召开第三十二次主任会议。主任会议听取了防汛情况的汇报。", kind: .article))
        #expect(apart.first { $0.body == .partyGroup }?.matters == [])
    }

    /// 第十一次会议5月6日作出…: the day stands between the meeting and its act.
    @Test(arguments: ["5月6日作出", "于5月6日作出", "五月六日作出"])
    func readsTheActBehindTheDay(_ act: String) {
        let record = meetingRecord(
            "青石县九届人大常委会第十一次会议\(act)关于植树造林的决议。会议由赵一鸣主持。", kind: .article)
        let found = meetings(record)
        #expect(found.map(\.label) == ["青石县/sc-9-11"])
        #expect(found.first?.matters == ["作出|关于植树造林的决议"])
        let back = meetingRecord(
            "各乡认真落实青石县九届人大常委会第十一次会议\(act)的决议，栽树十万株。", kind: .article)
        #expect(meetings(back).isEmpty)
    }

    /// A terse entry names who came, or but the meeting, and goes on with what was done.
    @Test(arguments: [
        "县人大常委会召开主任会议，赵一鸣主持，钱明远等参加。", "县十届人大常委会第九次会议召开。",
        "县人大常委会主任赵一鸣主持召开第五次主任会议。",
    ])
    func goesOnBehindWhoCame(_ opening: String) {
        let found = meetings(meetingRecord(opening + "研究县人代会筹备工作，讨论人事任免事项。"))
        #expect(found.first?.matters == ["研究|县人代会筹备工作", "讨论|人事任免事项"])
        let other = meetings(meetingRecord(opening + "赵一鸣到石桥乡研究春耕工作。"))
        #expect(other.first?.matters == [])
    }

    /// Which of the year's studies a party group held.
    @Test(arguments: [
        ("开展2023年第三次集体学习", 1), ("开展第三次专题学习", 1), ("开展三场慰问活动", 0), ("组织第三支部看望学员", 0),
    ])
    func readsTheNumberedStudiesOfAPartyGroup(_ study: String, _ count: Int) {
        let text = "5月6日上午，市人大常委会党组理论学习中心组\(study)，党组书记赵一鸣主持。"
        let found = meetings(meetingRecord(text, kind: .article))
        #expect(found.count { $0.body == .partyGroup } == count)
    }

    /// What follows from the vote, nobody but the meeting does.
    @Test func appointsByTheOutcomeOfTheVote() {
        let vote = "组成人员对赵一鸣同志的拟任职进行了讨论。根据表决结果，"
        #expect(
            matters(vote + "任命赵一鸣同志为市商务局局长，任命钱明远同志为市水利局局长。") == [
                "任命|赵一鸣同志为市商务局局长", "任命|钱明远同志为市水利局局长",
            ])
        #expect(matters(vote + "市政府研究了整改方案。") == [])
    }

    /// 县人大十二届一次会议: the term stands behind the congress.
    @Test(arguments: [
        ("县人大十二届一次会议闭幕。", ["congress 12 1"]), ("县人大第十二届第一次会议召开。", ["congress 12 1"]),
        ("县政协十二届一次会议闭幕。", []), ("县人大机关十二届一次职工会议召开。", []),
    ])
    func readsTheTermBehindTheCongress(_ text: String, _ labels: [String]) {
        let found = meetings(meetingRecord(text), region: "青石县")
        #expect(found.map { "\($0.body) \($0.term ?? 0) \($0.number ?? 0)" } == labels)
    }

    /// 石桥镇|胜利召开了|第十四届…: whose congress, past any adverb.
    @Test(arguments: ["胜利召开了", "圆满召开", "依法召开"])
    func knowsTheTownBeforeAnAdverb(_ held: String) {
        let found = meetings(meetingRecord("石桥镇\(held)第十四届人民代表大会第四次会议。"), region: "青石县")
        #expect(found.map(\.region) == ["青石县石桥镇"])
    }

    /// The presidium that met next is that of the congress before it, whatever the issue's own city.
    @Test func knowsWhosePresidiumMetNext() {
        let text =
            "5月6日，金胜区第十届人民代表大会第一次会议预备会议举行。随后召开了大会主席团第一次会议，推选了主席团常务主席。"
        let presidium = meetings(meetingRecord(text, kind: .article)).first {
            $0.body == .presidium
        }
        #expect(presidium?.region == "金胜区")
        #expect(presidium?.term == 10 && presidium?.number == 1)
    }

    /// Reports of several bodies are each a matter, though a resolution on the last closes the row.
    @Test func keepsReportsOfSeveralBodiesApart() {
        #expect(
            matters("会议通过了市政府工作报告、市人大常委会工作报告、市法院工作报告和市检察院工作报告的决议。") == [
                "通过|市政府工作报告", "通过|市人大常委会工作报告", "通过|市法院工作报告", "通过|市检察院工作报告的决议",
            ])
        #expect(
            matters("会议通过了市政府工作报告和计划、财政报告的决议（草案）。") == ["通过|市政府工作报告和计划、财政报告的决议（草案）"])
    }

    /// The count stays where the row is not parted; 关于 governs both states of things; 佳作 is no name.
    @Test func keepsWhatLooksLikeTwoMatters() {
        for matter in [
            "市政府计划执行情况、预算执行情况等三项报告", "市政府关于今年以来计划执行情况和财政预算执行情况",
            "代表优秀佳作的《展评情况》汇报",
        ] {
            #expect(matters("会议听取了\(matter)。") == ["听取|" + matter])
        }
        #expect(
            matters("会议听取了上半年计划执行情况和上半年预算执行情况等两项报告。") == [
                "听取|上半年计划执行情况", "听取|上半年预算执行情况",
            ])
        #expect(
            matters("会议听取了市政府关于上半年计划执行情况和上半年预算执行情况等两项报告。")?.count == 2)
        #expect(matters("会议审议了主任王学杰作的《甲报告》。") == ["审议|《甲报告》"])
    }
}
