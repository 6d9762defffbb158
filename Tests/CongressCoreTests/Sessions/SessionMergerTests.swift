import Testing

@testable import CongressCore

@Suite struct SessionMergerTests {
    private func day(_ text: String) -> EDTFDate {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return EDTFDate(CivilDate(year: parts[0], month: parts[1], day: parts[2])!)
    }

    private func reading(
        _ record: String, issue: String = "甲-2024-05", line: Int, kind: RecordKind = .chronicle,
        region: String? = "云岭市", body: Session.Body = .standingCommittee, term: Int? = 12,
        number: Int? = 14,
        day date: String = "2024-10-24", chair: String? = nil, attendees: [String] = [],
        agenda: [String] = []
    ) -> Session.Reading {
        Session.Reading(
            record: record, issue: issue, file: issue + ".txt", lines: LineSpans([line...line]),
            kind: kind,
            facts: Session.Facts(
                region: region, body: body, term: term, number: number, dates: [day(date)],
                chair: chair.map { Person(name: $0) },
                attendees: attendees.map { Person(name: $0) },
                agenda: agenda.map { Session.AgendaItem(action: "听取", item: $0) }))
    }

    private func session(_ record: Record) -> Session {
        guard case .session(let session) = record.detail else { fatalError("no session") }
        return session
    }

    /// Two issues tell of three unnumbered meetings of one day each; an article tells of one of them.
    @Test func chroniclesOfOneDayAreParted() {
        let readings = (0..<3).flatMap { number in
            ["甲-2024-05", "乙-2024-11"].map { issue in
                reading(
                    "c\(number)", issue: issue, line: number + 1, body: .chairpersons, term: nil,
                    number: nil, agenda: ["第\(number)个报告"])
            }
        }
        let article = reading(
            "n", line: 9, kind: .article, body: .chairpersons, term: nil, number: nil,
            agenda: ["第1个报告"])
        for order in [readings + [article], [article] + readings.reversed()] {
            let records = SessionMerger().merge(order)
            #expect(records.count == 3)
            let sizes = records.map { session($0).readings.count }
            #expect(sizes == [2, 3, 2] || sizes.sorted() == [2, 2, 3])
            for record in records {
                #expect(Set(session(record).facts.agenda.map(\.item)).count == 1)
            }
        }
    }

    /// One record may tell of a number twice, once with its day; what comes of it must not depend on
    /// which reading came first.
    @Test func readingsOfOneRecordHaveAnOrder() {
        let dated = reading("n", line: 3, kind: .article, term: nil, day: "2008-08-08")
        var bare = dated
        bare.facts.dates = []
        var chaired = bare
        chaired.facts.chair = Person(name: "雁南飞")
        let others = [
            reading("a", issue: "甲-1999-04", line: 2, term: nil, day: "1999-08-20"),
            reading("b", issue: "甲-2009-01", line: 5, term: nil, day: "2008-12-20"),
        ]
        let outcomes = [
            [dated, bare, chaired], [chaired, bare, dated], [bare, dated, chaired],
            [chaired, dated, bare],
        ].map { SessionMerger().merge($0 + others) }
        for outcome in outcomes { #expect(outcome == outcomes[0]) }
    }

    /// A date may be a month or a year, and a meeting may join one whose day lies in it.
    @Test func longSpansOfDaysAreFoundToo() {
        var month = reading("c", line: 1, term: nil, number: nil)
        month.facts.dates = [EDTFDate(CivilDate(year: 2024)!)]
        let day = reading("n", line: 2, kind: .article, term: nil, number: nil)
        #expect(SessionMerger().merge([month, day]).count == 1)
        var other = day
        other.facts.dates = [EDTFDate(CivilDate(year: 2023)!)]
        #expect(SessionMerger().merge([month, other]).count == 2)
    }

    @Test func reportsOfOneMeetingAreOneSession() {
        let records = SessionMerger().merge([
            reading("c", line: 9, chair: "赵一鸣", attendees: ["钱明远"], agenda: ["甲报告"]),
            reading("n", line: 2, kind: .article, term: nil, agenda: ["甲报告", "乙报告"]),
            reading("c2", issue: "乙-2024-11", line: 5, attendees: ["钱明远", "孙强"]),
        ])
        #expect(records.map(\.id) == ["云岭市/sc-12-14"])
        let merged = session(records[0])
        #expect(merged.readings.count == 3)
        #expect(merged.facts.chair?.name == "赵一鸣")
        #expect(merged.facts.attendees.map(\.name) == ["钱明远", "孙强"])
        #expect(merged.facts.agenda.map(\.item) == ["甲报告", "乙报告"])
        #expect(records[0].title == "云岭市第十二届人大常委会第十四次" + "会议")
        #expect(records[0].kind == .session)
    }

    @Test func meetingsOfOneNumberAYearApartAreTwo() {
        let records = SessionMerger().merge([
            reading("a", line: 3, body: .presidium, term: 8, number: 1, day: "2023-01-18"),
            reading("b", line: 9, body: .presidium, term: 8, number: 1, day: "2023-12-20"),
            reading("c", line: 12, body: .partyGroup, term: nil, number: 5, day: "2023-03-02"),
            reading("d", line: 15, body: .partyGroup, term: nil, number: 5, day: "2024-03-05"),
        ])
        #expect(records.map { session($0).readings.count } == [1, 1, 1, 1])
        #expect(Set(records.map(\.id)).count == 4)
    }

    @Test func meetingsOfNobodyKnownAreThoseOfThePeriodicalThatTellsThem() {
        let records = SessionMerger().merge([
            reading("a", issue: "云岭人大-2024-05", line: 9, region: nil),
            reading("b", issue: "南岭人大-2024-05", line: 9, region: nil),
            reading("c", issue: "云岭人大-2024-06", line: 2, region: nil),
        ])
        #expect(records.map(\.id) == ["云岭人大/sc-12-14", "南岭人大/sc-12-14"])
        #expect(records.map { session($0).readings.count } == [2, 1])
    }

    @Test func reportsOfTwoDaysMayTellOfTheShortestMatters() {
        let records = SessionMerger().merge([
            reading("a", line: 9, kind: .article, day: "2024-10-24", agenda: ["甲", "关于"]),
            reading(
                "b", line: 29, kind: .article, day: "2024-10-25",
                agenda: ["乙", "关于甲", "市政府关于甲"]),
        ])
        #expect(records.count == 1)
        #expect(session(records[0]).facts.agenda.map(\.item).contains("乙"))
    }

    @Test(arguments: [
        ("云岭人大-2024-05", "云岭人大"), ("a-b-2024-12", "a-b"), ("2024-05", "2024-05"),
        ("issue-7", "issue-7"), ("云岭-202-05", "云岭-202-05"), ("-2024-05", ""),
    ])
    func aSeriesIsTheIssueWithoutYearAndNumber(_ issue: String, _ series: String) {
        #expect(RecordIDs.series(of: issue) == series)
    }

    @Test func linesAreThoseOfTheFirstFile() {
        let records = SessionMerger().merge([
            reading("b", issue: "乙", line: 7), reading("a2", issue: "丙", line: 30),
            reading("a1", issue: "丙", line: 10, kind: .article),
        ])
        #expect(records[0].file == "丙.txt")
        #expect(records[0].lines.ranges == [10...10, 30...30])
    }

    @Test func twoEntriesOfOneDayAreTwoMeetingsAndTheNewsJoinsItsOwn() {
        let enlarged = reading(
            "c1", line: 10, body: .partyGroup, term: nil, number: nil, agenda: ["全会精神"])
        let life = reading(
            "c2", line: 12, body: .partyGroup, term: nil, number: nil, agenda: ["对照检查"])
        let news = reading(
            "n", line: 3, kind: .article, body: .partyGroup, term: nil, number: nil,
            agenda: ["对照检查"])
        let records = SessionMerger().merge([news, life, enlarged])
        #expect(records.map(\.id) == ["云岭市/pg-20241024", "云岭市/pg-20241024-2"])
        #expect(records.map { session($0).readings.count }.sorted() == [1, 2])
        #expect(
            records.contains {
                session($0).readings.map(\.record).sorted() == ["c2", "n"]
            })
    }

    @Test func anUnnumberedReportJoinsTheNumberedMeetingOfItsDay() {
        let records = SessionMerger().merge([
            reading("n", line: 3, kind: .photo, body: .chairpersons, term: nil, number: nil),
            reading("c", line: 9, body: .chairpersons, number: 23),
        ])
        #expect(records.map(\.id) == ["云岭市/ch-12-23"])
    }

    @Test func theSameNumberOfAnotherTermIsAnotherMeeting() {
        let records = SessionMerger().merge([
            reading("a", line: 1, term: 11, day: "2018-10-24"), reading("b", line: 2, term: 12),
            reading("c", line: 3, term: nil),
        ])
        #expect(records.map(\.id) == ["云岭市/sc-11-14", "云岭市/sc-12-14"])
        #expect(session(records[1]).readings.map(\.record) == ["b", "c"])
    }

    @Test func theOrderOfReadingsDoesNotMatter() {
        let readings = [
            reading("c1", line: 10, body: .partyGroup, term: nil, number: nil, agenda: ["甲"]),
            reading("c2", line: 12, body: .partyGroup, term: nil, number: nil, agenda: ["乙"]),
            reading(
                "n", issue: "乙", line: 3, body: .partyGroup, term: nil, number: nil, agenda: ["乙"]),
            reading("s", line: 14, chair: "赵一鸣"),
            reading("t", issue: "乙", line: 4, term: nil, chair: "钱明远"),
        ]
        let wanted = SessionMerger().merge(readings)
        for order in permutations(readings) { #expect(SessionMerger().merge(order) == wanted) }
        #expect(wanted.count == 3)
    }

    private func adopted(_ record: String, line: Int, _ title: String) -> Session.Reading {
        var one = reading(record, line: line, kind: .article)
        one.facts.agenda = [Session.AgendaItem(action: "通过", item: title)]
        return one
    }

    /// What parts the titles of two papers is but a name or a verb, and they are two matters.
    @Test func keepsThePapersOfOneMeetingApart() throws {
        let papers = [
            "云岭市人大常委会关于接受赵一鸣辞去云岭市人大常委会委员职务请求的决定",
            "云岭市人大常委会关于接受钱明远辞去云岭市人大常委会委员职务请求的决定",
            "云岭市人大常委会关于召开云岭市第十二届人民代表大会第四次会议的决定",
        ]
        let readings = papers.enumerated().map { adopted("p\($0)", line: $0 * 9 + 1, $1) }
        let record = try #require(SessionMerger().merge(readings).first)
        #expect(session(record).facts.agenda.map(\.item) == papers)
        // The same paper, printed again in another issue.
        var again = adopted("q", line: 3, papers[0])
        again.issue = "乙-2024-11"
        let merged = try #require(SessionMerger().merge(readings + [again]).first)
        #expect(session(merged).facts.agenda.count == 3)
    }

    @Test func keepsTheResignationsOfTwoPeopleApart() throws {
        let news = reading(
            "n", line: 1, kind: .article,
            agenda: ["关于接受赵一鸣辞去市人大常委会委员职务请求的决定", "关于去年市级决算的报告"])
        let record = try #require(
            SessionMerger().merge([
                news, adopted("p", line: 9, "云岭市人大常委会关于接受钱明远辞去市人大常委会委员职务请求的决定"),
                adopted("q", line: 19, "云岭市人大常委会关于接受赵一鸣辞去市人大常委会委员职务请求的决定"),
            ]).first)
        #expect(session(record).facts.agenda.count == 3)
    }

    /// 人事任免事项 has but scattered characters in common with a report on 民生实事项目.
    @Test(arguments: [("市人民政府关于民生实事项目完成情况的报告", 3), ("人事任免议案", 2)])
    func takesAppointmentsForNoReport(_ matter: String, _ count: Int) throws {
        let news = reading(
            "n", line: 1, kind: .article, agenda: ["《甲条例》", "人事任免事项"])
        let other = reading("p", line: 9, kind: .article, agenda: [matter])
        let record = try #require(SessionMerger().merge([news, other]).first)
        #expect(session(record).facts.agenda.count == count)
    }

    private func permutations(_ list: [Session.Reading]) -> [[Session.Reading]] {
        guard list.count > 1 else { return [list] }
        return list.indices.flatMap { at -> [[Session.Reading]] in
            var rest = list
            let first = rest.remove(at: at)
            return permutations(rest).map { [first] + $0 }
        }
    }

    /// Different reports tell the opening and the close of a congress, also over the end of a month or a year.
    @Test(arguments: [
        ("2020-03-24", "2020-03-28"), ("2020-02-27", "2020-03-02"), ("2020-12-29", "2021-01-01"),
        ("2023-02-28", "2023-03-01"),
    ])
    func congressesLastFromTheirOpeningToTheirClose(_ first: String, _ last: String) throws {
        let records = SessionMerger().merge([
            reading("a", line: 1, body: .congress, number: 1, day: first),
            reading("b", line: 9, body: .congress, number: 1, day: last),
        ])
        let record = try #require(records.first)
        #expect(records.count == 1)
        #expect(session(record).facts.dates.map(\.description) == ["\(first)/\(last)"])
    }
}
