import Testing

@testable import CongressCore

@Suite struct SearcherTests {
    static let records: [Record] = [
        .entry(
            "甲市人大-2024-05/c-1", "3日，市人大常委会副主任白云山、石小川到郟县调研养老工作。",
            dates: ["2024-09-03"],
            people: [
                Person(name: "白云山", role: "市人大常委会副主任"),
                Person(name: "石小川", role: "市人大常委会副主任"),
            ]),
        .entry(
            "甲市人大-2024-05/c-2", "5日，主任会议召开，听取养老服务条例\n执法检查情况汇报，5G+智慧。",
            dates: ["2024-10-05"]),
        .article(
            "甲市人大-2024-05/a-1", "做好养老工作 办好民生实事\n升展调研，“三抓三促”，Hello World。",
            title: "做好养老工作 办好民生实事",
            article: Article(column: "常委会动态", authors: [Author(name: "白云山", role: "主任")])),
        .entry("乙县人大-2024-01/c-1", "引号\"在此\"，反斜杠\\n不是换行。", issue: "乙县人大-2024-01"),
    ]

    static let issues: [CongressCore.Issue] = [
        CongressCore.Issue(
            id: "乙县人大-2024-01", file: "yi.txt", region: "乙县",
            matter: [
                CongressCore.Issue.Matter(
                    what: .masthead, lines: LineSpans([1...2]), text: "乙县人大\n内部资料",
                    places: [Record.Place(line: 1, offset: 0), Record.Place(line: 2, offset: 5)])
            ]),
        CongressCore.Issue(
            id: "甲市人大-2024-05", file: "jia.txt", region: "甲市",
            matter: [
                CongressCore.Issue.Matter(
                    what: .toc, lines: LineSpans([3...9]), text: "养老工作……3", places: [])
            ]),
    ]

    let index = SampleIndex(issues: issues, records: records)

    static let cases: [(String, [String])] = [
        ("养老", ["甲市人大-2024-05/c-1", "甲市人大-2024-05/c-2", "甲市人大-2024-05/a-1"]),
        ("郏县", ["甲市人大-2024-05/c-1"]),
        ("养 老 工 作", ["甲市人大-2024-05/c-1", "甲市人大-2024-05/a-1"]),
        ("条例执法", ["甲市人大-2024-05/c-2"]), ("５ｇ＋智慧", ["甲市人大-2024-05/c-2"]),
        ("老工作办好", ["甲市人大-2024-05/a-1"]), ("hello world", ["甲市人大-2024-05/a-1"]),
        ("helloworld", []), ("\"三抓三促\"", ["甲市人大-2024-05/a-1"]),
        ("「在此」", ["乙县人大-2024-01/c-1"]), ("n不是", ["乙县人大-2024-01/c-1"]),
        (
            "\"",
            [
                "甲市人大-2024-05/a-1", "乙县人大-2024-01/c-1",
            ]
        ),
        ("内部资料", ["乙县人大-2024-01#masthead"]), ("工作……3", ["甲市人大-2024-05#toc"]),
        ("开展调研", ["甲市人大-2024-05/a-1"]), ("没有的话", []), ("text", []), ("kind", []),
        (
            "山",
            [
                "甲市人大-2024-05/c-1"
            ]
        ),
        ("常委会动态", []), ("chronicle", []), ("2024", []),
    ]

    @Test(arguments: cases) func findsWhatStandsThere(word: String, ids: [String]) throws {
        #expect(Set(try index.ids(Query(word))) == Set(ids))
        #expect(Set(try index.ids(Query(word), readsEveryLine: true)) == Set(ids))
    }

    @Test func marksHitsOfTheSecondLook() throws {
        let hits = try index.hits(Query("开展调研"))
        #expect(hits.map(\.match) == [.lookalike])
        #expect(hits[0].foldings.contains(.lookalike))
        var strict = Query("开展调研")
        strict.allowsLookalikes = false
        #expect(try index.hits(strict).isEmpty)
        // Three characters are too few to allow one of them to be another.
        #expect(try index.hits(Query("开展调")).isEmpty)
    }

    @Test func allWordsMustOccurOrAnyOfThem() throws {
        #expect(try index.ids(Query("养老", "调研")).count == 2)
        #expect(try index.ids(Query("养老", "调研", "石小川")) == ["甲市人大-2024-05/c-1"])
        #expect(try index.ids(Query("养老", "没有的话")).isEmpty)
        var any = Query("石小川", "没有的话", "反斜杠")
        any.matchesAny = true
        #expect(try index.ids(any).count == 2)
        var not = Query("养老")
        not.excluded = ["调研"]
        #expect(try index.ids(not) == ["甲市人大-2024-05/c-2"])
        not.excluded = ["条例执法", "三抓三促"]
        #expect(try index.ids(not) == ["甲市人大-2024-05/c-1"])
        var only = Query()
        only.excluded = ["养老"]
        #expect(try index.ids(only) == ["乙县人大-2024-01/c-1"])
    }

    @Test func findsPeopleByNameOrByRoleAndName() throws {
        func ids(_ name: String) throws -> [String] {
            var query = Query()
            query.people = [name]
            return try index.ids(query)
        }
        #expect(try ids("石小川") == ["甲市人大-2024-05/c-1"])
        #expect(try ids("石 小川") == ["甲市人大-2024-05/c-1"])
        #expect(try ids("副主任石小川") == ["甲市人大-2024-05/c-1"])
        #expect(try ids("市人大常委会副主任石小川") == ["甲市人大-2024-05/c-1"])
        #expect(try ids("石小川副主任") == ["甲市人大-2024-05/c-1"])
        #expect(try ids("秘书长石小川").isEmpty)
        #expect(try ids("白云山").count == 2)
        #expect(try ids("小川").isEmpty)
    }

    @Test func filtersByFields() throws {
        func ids(_ change: (inout Query) -> Void) throws -> [String] {
            var query = Query()
            change(&query)
            #expect(try index.ids(query) == index.ids(query, readsEveryLine: true))
            return try index.ids(query)
        }
        #expect(try ids { $0.column = "动态" } == ["甲市人大-2024-05/a-1"])
        #expect(try ids { $0.region = "乙" } == ["乙县人大-2024-01/c-1"])
        #expect(try ids { $0.issue = "2024-05" }.count == 3)
        #expect(try ids { $0.issue = "yi" } == ["乙县人大-2024-01/c-1"])
        #expect(try ids { $0.issue = "没有" }.isEmpty)
        #expect(try ids { $0.kinds = [.article] } == ["甲市人大-2024-05/a-1"])
        #expect(try ids { $0.term = 12 }.isEmpty)
        let range = try DateRange(parsing: "2024-10", today: CivilDate(year: 2025)!)
        #expect(
            try ids { ($0.from, $0.to) = (range.from, range.to) } == ["甲市人大-2024-05/c-2"])
        #expect(try ids { _ in }.count == 4)
    }

    @Test func fieldsAndPatternsNarrowTheWords() throws {
        var query = Query("养老")
        query.fields = [.title]
        #expect(try index.ids(query) == ["甲市人大-2024-05/a-1"])
        query = Query("副主任石小川")
        query.fields = [.people]
        #expect(try index.ids(query) == ["甲市人大-2024-05/c-1"])
        query = Query()
        query.pattern = "[0-9]日，.*(调研|汇报)"
        #expect(try index.ids(query) == ["甲市人大-2024-05/c-1"])
        query.pattern = "^执法检查"
        #expect(try index.ids(query) == ["甲市人大-2024-05/c-2"])
        query.pattern = "郏.?调研"
        #expect(try index.ids(query) == ["甲市人大-2024-05/c-1"])
        query.pattern = "x*"
        #expect(try index.ids(query).isEmpty)
        query.pattern = "养老("
        #expect(throws: SearchProblem.self) { try index.ids(query) }
    }

    @Test func matterIsSilentWhereARecordOfItsIssueAnswers() throws {
        #expect(try index.ids(Query("养老工作")).contains("甲市人大-2024-05#toc") == false)
        var query = Query("内部资料")
        query.kinds = [.chronicle]
        #expect(try index.ids(query).isEmpty)
        query = Query("内部资料")
        query.searchesMatter = false
        #expect(try index.ids(query).isEmpty)
        let hit = try #require(try index.hits(Query("内部资料")).first)
        #expect(hit.kind == "matter" && hit.id == "乙县人大-2024-01" && hit.places == [5..<9])
        #expect(hit.line(at: 5) == 2)
    }

    @Test func sortsAndPages() throws {
        var query = Query("养老")
        func tails() throws -> [String] { try index.ids(query).map { String($0.suffix(3)) } }
        #expect(try tails() == ["c-1", "c-2", "a-1"])
        query.order = .dateDescending
        #expect(try tails() == ["c-2", "c-1", "a-1"])
        query.order = .issue
        #expect(try tails() == ["c-1", "c-2", "a-1"])
        query.order = .relevance
        #expect(try tails() == ["a-1", "c-1", "c-2"])
        query.offset = 1
        query.limit = 1
        #expect(try tails() == ["c-1"])
        #expect(try Searcher(index.sections).count(query).total == 3)
        query.offset = 9
        #expect(try tails().isEmpty)
    }

    @Test func wordsOfAnIssueNeedNotStandInOneRecord() throws {
        var query = Query("石小川", "条例")
        #expect(try index.ids(query).isEmpty)
        query.scope = .issue
        #expect(
            Set(try index.ids(query)) == ["甲市人大-2024-05/c-1", "甲市人大-2024-05/c-2"])
        query.excluded = ["三抓三促"]
        #expect(try index.ids(query).isEmpty)
    }

    @Test func snippetsMarkTheHit() throws {
        let hit = try #require(try index.hits(Query("条例执法")).first)
        let snippet = try #require(hit.snippets(context: 3).first)
        #expect(snippet.text == "老服务条例\n执法检查情")
        #expect(snippet.marks == [3..<8] && snippet.isCutBefore && snippet.isCutAfter)
        #expect(hit.snippets(context: 1000).first?.text == hit.text)
        #expect(hit.foldings == [.blank])
    }

    @Test func placesOfATextStandOnItsLines() {
        let marks = [(4, 0), (5, 3), (9, 3), (6, 7)].map { Record.Place(line: $0.0, offset: $0.1) }
        let record = Record(
            id: "a", file: "a.txt", text: "一二三四五六七八九", lines: LineSpans([4...9]), places: marks,
            detail: .article(Article()))
        let hit = Hit(
            subject: .record(record), match: .exact, places: [], titlePlaces: [], words: [])
        for start in 0..<9 {
            let first = marks.last { $0.offset <= start }!.line
            #expect(hit.line(at: start) == first)
            for end in start...9 {
                let further = marks.filter { $0.offset > start && $0.offset < end }.map(\.line)
                #expect(hit.lines(of: start..<end) == [first] + further)
            }
        }
    }

    @Test func aSessionAndItsReportsAreOneUnit() throws {
        func reading(_ record: String) -> Session.Reading {
            Session.Reading(
                record: record, issue: "甲市人大-2024-05", file: "jia.txt",
                lines: LineSpans([1...1]), kind: .chronicle,
                facts: Session.Facts(body: .chairpersons))
        }
        let facts = Session.Facts(
            region: "甲市", body: .chairpersons, term: 12, number: 47,
            chair: Person(name: "欧阳平", role: "主任"))
        let session = Record(
            id: "甲市/ch-12-47", file: "jia.txt", title: "甲市第四十七次主任会议", text: "听取汇报",
            lines: LineSpans([1...1]),
            detail: .session(
                Session(
                    facts: facts,
                    readings: [reading("甲市人大-2024-05/c-1"), reading("甲市人大-2024-05/c-2")])))
        let index = SampleIndex(
            issues: Self.issues, records: Self.records, sessions: [session])
        var query = Query("石小川", "汇报")
        query.scope = .session
        #expect(
            Set(try index.ids(query)) == [
                "甲市人大-2024-05/c-1", "甲市人大-2024-05/c-2", "甲市/ch-12-47",
            ])
        query = Query()
        (query.number, query.body, query.region) = (47, .chairpersons, "甲市")
        #expect(try index.ids(query) == ["甲市/ch-12-47"])
        query.region = "乙县"
        #expect(try index.ids(query).isEmpty)
        query = Query()
        query.people = ["欧阳平"]
        #expect(try index.ids(query) == ["甲市/ch-12-47"])
        query.people = []
        query.issue = "甲市人大-2024-05"
        query.kinds = [.session]
        #expect(try index.ids(query) == ["甲市/ch-12-47"])
        query.issue = "乙县人大-2024-01"
        #expect(try index.ids(query).isEmpty)
    }
}
