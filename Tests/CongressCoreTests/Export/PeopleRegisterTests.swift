import Testing

@testable import CongressCore

@Suite struct PeopleRegisterTests {
    private func register(_ records: [Record] = ExportSamples.records) -> PeopleRegister {
        var register = PeopleRegister(context: ExportSamples.context)
        for record in records { register.add(record) }
        return register
    }

    private func entry(
        _ id: String, _ date: EDTFDate?, _ people: [Person], issue: String = ExportSamples.issue.id
    ) -> Record {
        Record(
            id: id, issue: issue, file: "a.txt", dates: date.map { [$0] } ?? [], text: "",
            lines: LineSpans([1...1]), detail: .chronicle(ChronicleEntry(people: people)))
    }

    @Test func aPersonIsANameInARegionAndABody() {
        let people = register([
            entry("1", nil, [Person(name: "桑维新", role: "市人大常委会主任")]),
            entry("2", nil, [Person(name: "桑维新", role: "砚县人大常委会主任")]),
            entry("3", nil, [Person(name: "桑维新", role: "市中级人民法院院长")]),
            entry("4", nil, [Person(name: "桑維新", role: "市人大常委会主任")]),
        ]).people()
        #expect(
            people.map(\.id) == [
                "云岭市/congress/桑維新", "云岭市/congress/桑维新", "云岭市/court/桑维新",
                "砚县/congress/桑维新",
            ])
    }

    @Test func aRoleWithoutABodyGoesToTheOnlyOneThatFits() {
        let people = register([
            entry("1", nil, [Person(name: "桑维新")]),
            entry("2", nil, [Person(name: "桑维新", role: "市人大常委会主任")]),
            entry("3", nil, [Person(name: "桑维新", role: "市领导")]),
        ]).people()
        #expect(people.map(\.id) == ["云岭市/congress/桑维新"])
        #expect(people[0].appearances.map(\.record) == ["1", "2", "3"])
    }

    @Test func aRoleThatFitsTwoBodiesIsLeftOpen() {
        let people = register([
            entry("1", nil, [Person(name: "桑维新", role: "市人大常委会委员")]),
            entry("2", nil, [Person(name: "桑维新", role: "副市长")]),
            entry("3", nil, [Person(name: "桑维新", role: "市领导")]),
        ]).people()
        #expect(people.map { $0.body ?? "-" } == ["-", "congress", "leadership"])
    }

    @Test func compatibilityFormsStayTwoPeople() {
        let people = register([
            entry("1", nil, [Person(name: "王\u{F9D0}"), Person(name: "王\u{985E}")])
        ]).people()
        #expect(people.count == 2)
    }

    @Test func postsHaveTheDatesThatProveThem() throws {
        let role = "市人大常委会副主任"
        let people = register([
            entry("late", ExportSamples.day(2024, 9, 3), [Person(name: "邬明", role: role)]),
            entry("undated", nil, [Person(name: "邬明", role: role)]),
            entry("early", ExportSamples.day(2022, 1, 5), [Person(name: "邬明", role: role)]),
            entry("other", ExportSamples.day(2021, 1, 5), [Person(name: "邬明", role: "市人大代表")]),
        ]).people(named: "邬 明")
        let person = try #require(people.first)
        #expect(people.count == 1)
        #expect(person.posts.map(\.role) == ["市人大代表", role])
        let post = person.posts[1]
        #expect(post.firstDate?.description == "2022-01-05")
        #expect(post.lastDate?.description == "2024-09-03")
        #expect(post.records == ["early", "late", "undated"])
        #expect(person.appearances.map(\.record) == ["other", "early", "late", "undated"])
    }

    @Test func boundsTellWhatIsProvenOfADay() throws {
        let role = "秘书长"
        let post = try #require(
            register([
                entry("a", ExportSamples.day(2022, 1, 5), [Person(name: "邬明", role: role)]),
                entry("b", ExportSamples.day(2024, 9, 3), [Person(name: "邬明", role: role)]),
            ]).people()[0].posts.first)
        func bounds(_ year: Int, _ month: Int?) -> Post.Bounds {
            post.bounds(at: EDTFDate(CivilDate(year: year, month: month)!))
        }
        let between = bounds(2023, 5)
        #expect(between.before?.record == "a" && between.after?.record == "b")
        #expect(between.within == nil && between.isEnclosed)
        let year = bounds(2024, nil)
        #expect(year.within?.record == "b" && year.before?.record == "a" && year.after == nil)
        let late = bounds(2025, 1)
        #expect(late.before?.record == "b" && late.after == nil && !late.isEnclosed)
        let early = bounds(2021, 1)
        #expect(early.before == nil && early.after?.record == "a" && !early.isEnclosed)
    }

    @Test func sessionsCountAsAttendanceAndTheirReportsAsProof() throws {
        let people = register().people(named: "桑维新")
        let person = try #require(people.first)
        #expect(people.count == 1)
        #expect(person.mentions.map(\.capacity) == [.participant, .speaker])
        #expect(person.attendances.map(\.capacity) == [.chair])
        #expect(person.posts.count == 1)
        #expect(
            person.posts[0].records == [ExportSamples.chronicle.id, ExportSamples.speech.id])
        #expect(register().people(named: "阿依古丽")[0].marks == ["女"])
    }

    @Test func whatTheTextDoesNotTellIsNotGuessed() {
        let people = register([
            entry("1", nil, [Person(name: "邬明", role: "秘书长")], issue: "nobody-knows")
        ]).people()
        #expect(people.map(\.id) == ["_/_/邬明"])
        #expect(people[0].region == nil && people[0].body == nil)
        #expect(people[0].posts[0].firstDate == nil)
    }

    @Test func oneRecordNamesAPersonOnce() {
        let people = register([
            entry("1", nil, [Person(name: "邬明"), Person(name: "邬明", role: "副市长")])
        ]).people()
        #expect(people.map(\.appearances.count) == [1])
        #expect(people[0].appearances[0].role == "副市长")
    }

    @Test func bodiesAreNoPeople() {
        #expect(register().people(named: "执法检查组").isEmpty)
    }

    @Test func suggestsTheNearestNames() {
        let names = register().people().map(\.name)
        #expect(NameSuggestion.nearest(to: "桑维欣", in: names) == ["桑维新"])
        #expect(NameSuggestion.nearest(to: "阿依吉丽", in: names) == ["阿依古丽"])
        #expect(NameSuggestion.nearest(to: "完全不同", in: names).isEmpty)
        let distance = { (from: String, to: String) in
            NameSuggestion.editDistance(
                from.unicodeScalars.map(\.value), to.unicodeScalars.map(\.value))
        }
        #expect(distance("甲乙丙", "乙甲丙") == 1)
        #expect(distance("", "甲乙") == 2)
        #expect(distance("kitten", "sitting") == 3)
    }
}

@Suite struct RoleReachTests {
    @Test(arguments: [
        ("市人大常委会副主任", "云岭市"), ("云岭市人大常委会副主任", "云岭市"), ("中共云岭市委书记", "云岭市"),
        ("砚县人大常委会主任", "砚县"), ("云岭市青石区区长", "青石区"), ("青石区柳巷街道党工委书记", "青石区柳巷街道"),
        ("副市长", "云岭市"), ("我市领导", "云岭市"), ("常务副省长", "云岭市所在省"), ("省人大代表", "云岭市所在省"),
        ("县长", "云岭市某县"), ("全国人大代表", "全国"), ("市场监管局局长", "云岭市"), ("社区书记", "云岭市"),
        ("副主任", "云岭市"), ("云岭大学党委书记", "云岭市"), ("民盟市委主委", "云岭市"),
    ])
    func regionOfARole(_ role: String, _ region: String) {
        #expect(RoleReach(role: role, homes: ["云岭市"]).region == region)
    }

    @Test(arguments: [
        ("市委常委、市人大常委会主任", RoleReach.Branch.congress), ("市委副书记、市长", .leadership),
        ("市委书记", .leadership), ("市政协主席", .conference), ("市中级人民法院院长", .court),
        ("市人民检察院检察长", .procuratorate), ("检察长", .procuratorate), ("区长", .leadership),
    ])
    func branchOfARole(_ role: String, _ branch: RoleReach.Branch) {
        #expect(RoleReach(role: role, homes: []).branch == branch)
    }

    @Test(arguments: ["副主任", "市领导", "秘书长", "记者"])
    func rolesThatTellNoBranch(_ role: String) {
        #expect(RoleReach(role: role, homes: []).branch == nil)
    }

    @Test func aCityOfficialAtADistrictsMeetingBelongsToTheCity() {
        let homes = ["青石区", "云岭市"]
        #expect(RoleReach(role: "市人大常委会副主任", homes: homes).region == "云岭市")
        #expect(RoleReach(role: "区人大常委会主任", homes: homes).region == "青石区")
        #expect(RoleReach(role: nil, homes: homes).region == "青石区")
        #expect(RoleReach(role: "市长", homes: []).region == nil)
    }
}
