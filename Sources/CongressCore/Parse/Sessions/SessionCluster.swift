/// The readings that report one meeting.
struct SessionCluster {
    var term: Int?
    var number: Int?
    var readings: [ComparedReading]

    func holdsChronicle(of issue: String) -> Bool {
        readings.contains { $0.kind == .chronicle && $0.issue.isExactly(issue) }
    }

    /// How many matters and people a reading shares with one of the cluster's at most.
    func likeness(to reading: ComparedReading) -> Int {
        readings.reduce(0) { max($0, reading.likeness(to: $1)) }
    }

    /// What all readings together say; the fullest wins where they differ.
    var facts: Session.Facts {
        var facts = Session.Facts(
            region: readings[0].facts.region, body: readings[0].facts.body,
            term: term ?? readings.lazy.compactMap(\.facts.term).first, number: number,
            dates: dates)
        facts.chair = fullest(readings.compactMap(\.facts.chair))
        facts.observers = union(\.observers, without: [facts.chair].compactMap { $0 })
        facts.attendees = union(
            \.attendees, without: [facts.chair].compactMap { $0 } + facts.observers)
        facts.agenda = agenda
        return facts
    }

    /// The matters of the reading that tells most, then those of the others that are like none of
    /// them: a congress sits for days, and each report tells of its own; so does each paper that was
    /// adopted.
    private var agenda: [Session.AgendaItem] {
        let isProgramme = readings.contains { $0.facts.agenda.contains(where: \.isPersonnel) }
        guard readings.count > 1 || isProgramme else { return readings[0].facts.agenda }
        let lists = readings.enumerated().sorted {
            ($0.element.facts.agenda.count, -$0.offset)
                > ($1.element.facts.agenda.count, -$1.offset)
        }.map(\.element)
        let isCongress = readings[0].facts.body == .congress
        let told = isProgramme ? lists.flatMap(\.facts.agenda) : []
        var agenda = lists.first?.facts.agenda ?? []
        if isProgramme { agenda.removeAll { Session.AgendaItem.isTold($0, by: told) } }
        let isAdoption = lists.first?.facts.isAdoption ?? false
        var known = agenda.map {
            (item: $0, letters: SessionCluster.letters($0.item), isPaper: isAdoption)
        }
        var seen = Set(known.map(\.letters))
        for reading in lists.dropFirst() {
            // The reports of two days of one meeting tell of different matters.
            let isApart =
                isCongress
                || !reading.facts.dates.isEmpty && !lists[0].facts.dates.isEmpty
                    && !reading.sharesDay(with: lists[0])
            let isPaper = reading.facts.isAdoption
            for item in reading.facts.agenda {
                if isProgramme, Session.AgendaItem.isTold(item, by: told) { continue }
                let letters = SessionCluster.letters(item.item)
                guard seen.insert(letters).inserted else { continue }
                let isKnown = known.contains {
                    isApart || isPaper && $0.isPaper
                        ? SessionCluster.areOne($0.letters, letters)
                        : SessionCluster.areAlike($0.item, $0.letters, item, letters)
                }
                if isKnown { continue }
                agenda.append(item)
                known.append((item, letters, isPaper))
            }
        }
        return agenda
    }

    /// 《甲条例》 and 甲条例, 市政府关于决算的报告 and 关于决算的报告.
    static func areOne(_ left: Session.AgendaItem, _ right: Session.AgendaItem) -> Bool {
        areOne(letters(left.item), letters(right.item))
    }

    /// Two reports word one matter in different ways.
    private static func areAlike(
        _ item: Session.AgendaItem, _ left: [Unicode.Scalar],
        _ other: Session.AgendaItem, _ right: [Unicode.Scalar]
    ) -> Bool {
        // 任命某某为局长 is what another report calls 有关人事任免事项.
        if left[...].contains("任免"), right[...].contains("任免") { return true }
        let appoints = AppointmentSplitter.governs(item.action)
        if appoints, right[...].contains("人事") { return true }
        // 任命某某为县法院庭长 has but the court in common with 县法院关于…的汇报, 人事任免事项 but scattered characters with
        // 市政府关于民生实事项目的报告.
        let ofPeople = [
            (appoints, AppointmentSplitter.governs(other.action)),
            (
                Session.AgendaItem.isPersonnel(left[...]),
                Session.AgendaItem.isPersonnel(right[...])
            ),
        ]
        for (one, another) in ofPeople
        where one != another && reports.isSuffix(of: (one ? right : left)[...]) {
            return false
        }
        if let one = resigned(left), let another = resigned(right), one != another { return false }
        let (left, right) = (withoutMeeting(left), withoutMeeting(right))
        return Contents.commonLength(left, right) * 2 >= min(left.count, right.count)
    }

    private static let reports: WordTable = ["报告", "汇报"]
    private static let accepts = WordTable(list: "接受")
    private static let resigns = WordTable(list: "辞去 辞职 请辞 提出辞")
    private static let longestName = 12

    /// 甲某 of 关于接受甲某辞去副市长职务请求的决定.
    private static func resigned(_ item: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
        guard let accepted = accepts.first(in: item.indices, of: item) else { return nil }
        let start = accepted.at + accepted.length
        let reach = start..<min(item.count, start + longestName)
        guard let act = resigns.first(in: reach, of: item) else { return nil }
        var end = act.at
        while case let length = polite.length(endingAt: end, floor: start, in: item), length > 0 {
            end -= length
        }
        return item[start..<end]
    }

    /// 接受甲某|同志请求|辞去
    private static let polite = WordTable(list: "同志 请求 提出 要求 的")

    /// 《政府工作报告》 and 市人民政府工作报告 are one matter, 关于政府工作报告的决议 is another.
    private static func areOne(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        if let person = appointed(left), person == appointed(right) { return true }
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        guard !short.isEmpty else { return true }
        let bare = withoutAbout(short)
        return long.suffix(bare.count).elementsEqual(bare)
            || short.count * 10 >= long.count * 7 && long.contains(letters: short)
    }

    /// 甲 of 甲为某县县长, whose office another report prints in full.
    private static func appointed(_ item: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
        guard let office = item.firstIndex(of: "为"), office >= 2, office + 2 < item.count else {
            return nil
        }
        return item[..<office]
    }

    /// 甲 of a matter 甲为县长, without marks.
    static func appointed(_ item: Session.AgendaItem) -> [Unicode.Scalar]? {
        appointed(letters(item.item)).map(Array.init)
    }

    private static func withoutAbout(_ item: [Unicode.Scalar]) -> [Unicode.Scalar] {
        item.count > 2 && item[...].starts(with: "关于") ? Array(item.dropFirst(2)) : item
    }

    private static func letters(_ item: String) -> [Unicode.Scalar] {
        withoutMarks(item.scalarArray)[...].key
    }

    /// 甲某（女，回族）为副镇长 is 甲某为副镇长 of another report.
    private static func withoutMarks(_ item: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let open = item.firstIndex(where: { $0.opensBracket }),
            let close = item[open...].firstIndex(where: { $0.closesBracket }), close - open <= 8,
            item[open + 1] == "女" || item[close - 1] == "族"
        else { return item }
        return withoutMarks(Array(item[..<open] + item[(close + 1)...]))
    }

    /// The name of a document without that of the meeting before it, which it shares with others.
    private static func withoutMeeting(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let letters = withoutMaker(letters)
        guard let name = meeting.first(in: 0..<min(letters.count, longestMeeting), of: letters),
            letters.count - name.at - name.length >= 2
        else { return letters }
        return Array(letters[(name.at + name.length)...])
    }

    /// 某省人民代表大会常务委员会 before 关于…的决议 and before 任免名单.
    private static func withoutMaker(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard letters.count > 8,
            let name = makers.first(in: 0..<min(letters.count, longestMeeting), of: letters),
            letters.count - name.at - name.length >= 4
        else { return letters }
        return Array(letters[(name.at + name.length)...])
    }

    private static let makers = WordTable(list: "人民代表大会常务委员会 人大常委会")
    private static let meeting = WordTable(list: "次会议")
    private static let longestMeeting = 20

    /// The dates of the report that covers most days (a caption shows one day of the meeting); those
    /// that most readings give where they are even.
    private var dates: [EDTFDate] {
        let dated = readings.map(\.facts.dates).filter { !$0.isEmpty }
        if let whole = wholeCongress(dated.flatMap { $0 }) ?? adoptedDays { return [whole] }
        var weights: [[EDTFDate]: Int] = [:]
        for dates in dated { weights[dates, default: 0] += 1 }
        let ranks = dated.enumerated().map { (days($1), weights[$1] ?? 0, -$0) }
        return ranks.indices.max { ranks[$0] < ranks[$1] }.map { dated[$0] } ?? []
    }

    /// 8月26日…第一次全体会议通过, 8月27日…通过: where nothing but the notes below its papers tells of a meeting
    /// of the standing committee, it lasted from the first of their days to the last.
    private var adoptedDays: EDTFDate? {
        let dated = readings.filter { !$0.facts.dates.isEmpty }
        guard readings[0].facts.body == .standingCommittee, number != nil,
            dated.allSatisfy({ $0.kind == .article && $0.facts.isAdoption }),
            dated.allSatisfy({ $0.facts.dates.allSatisfy { $0.end == nil } }),
            let first = dated.flatMap(\.facts.dates).map(\.earliest).min(),
            let last = dated.flatMap(\.facts.dates).map(\.latest).max(),
            first.day != nil, (1...7).contains(last.dayNumber - first.dayNumber)
        else { return nil }
        return EDTFDate(first, to: last)
    }

    /// A congress lasts from the day of its opening to that of its close, which different reports tell.
    private func wholeCongress(_ dates: [EDTFDate]) -> EDTFDate? {
        // The interval that a report prints is that of the meeting; a day before it is that of 预备会议.
        if let printed = dates.filter({ $0.end != nil }).max(by: { length($0) < length($1) }),
            let first = dates.map(\.earliest.dayNumber).min(),
            let last = dates.map(\.latest.dayNumber).max(), readings[0].facts.body == .congress,
            number != nil, last <= printed.latest.dayNumber,
            (1...3).contains(printed.earliest.dayNumber - first)
        {
            return printed
        }
        guard readings[0].facts.body == .congress, number != nil,
            let first = dates.map(\.earliest).min(), let last = dates.map(\.latest).max(),
            first.day != nil, (1...15).contains(last.dayNumber - first.dayNumber)
        else { return nil }
        return EDTFDate(first, to: last)
    }

    private func length(_ date: EDTFDate) -> Int { date.latest.dayNumber - date.earliest.dayNumber }

    private func days(_ dates: [EDTFDate]) -> Int {
        dates.reduce(0) { $0 + 1 + max(0, $1.latest.dayNumber - $1.earliest.dayNumber) }
    }

    /// The value that most readings give, the first of them where they are even.
    private func fullest(_ people: [Person]) -> Person? {
        let keys = people.map { ExactKey($0.name) }
        var weights: [ExactKey: Int] = [:]
        for key in keys { weights[key, default: 0] += 1 }
        let ranks = keys.enumerated().map { (weights[$1] ?? 0, -$0) }
        return ranks.indices.max { ranks[$0] < ranks[$1] }.map { people[$0] }
    }

    /// The people of the reading that names most, then those whom only others name.
    private func union(
        _ path: KeyPath<Session.Facts, [Person]>, without others: [Person]
    ) -> [Person] {
        let lists = readings.map { $0.facts[keyPath: path] }
        guard lists.contains(where: { !$0.isEmpty }) else { return [] }
        let order = lists.enumerated().sorted {
            ($0.element.count, -$0.offset) > ($1.element.count, -$1.offset)
        }
        var seen = Set(others.map { ExactKey($0.name) })
        var people: [Person] = []
        for (_, list) in order {
            for person in list where seen.insert(ExactKey(person.name)).inserted {
                people.append(person)
            }
        }
        return people
    }
}

extension Session.Facts {
    /// Nothing but one paper that the meeting adopted.
    var isAdoption: Bool {
        chair == nil && attendees.isEmpty && agenda.count <= 1
            && agenda.allSatisfy { $0.action == "通过" }
    }
}
