/// Tells from the words behind their names who chaired a meeting, who attended and who sat in.
struct MeetingRoles {
    private static let chairsToo = WordTable(
        list: "出席并主持 参加并主持 到会并主持 出席会议并主持 参加会议并主持 讲话并主持")
    private static let observes = WordTable(list: "列席")
    private static let verbs = WordTable(
        list: "主持 列席 出席 参加 到会 参会 就座 就坐 与会 莅会 讲话 讲了话 讲了重要 讲了意见 致辞 致词 致了辞 交流发言 研讨发言 重点发言 领学")
    /// 列席会议的|县长某某: says of those behind it what they did, not of those before it.
    private static let modifiers = WordTable(
        list: "列席会议的 列席的 列席大会的 出席会议的 出席的 出席大会的 参加会议的 参加的 到会的 参会的 与会的")
    /// Those in the chair of a congress take part, though no verb says so.
    private static let executives = WordTable(list: "执行主席")
    private static let longestList = 900

    let text: [Unicode.Scalar]
    let isEntry: Bool

    /// `present` is an attendee of whom no verb says so.
    private enum Part { case chair, observer, attendee, present }

    func fill(_ facts: inout Session.Facts, from sightings: [PeopleReader.Sighting]) {
        var parts: [(person: Person, part: Part)] = []
        let starts = sightings.map(\.name.lowerBound)
        for sighting in sightings where !sighting.isReference {
            guard let part = part(of: sighting, among: starts) else { continue }
            let person = Person(
                name: String(scalars: sighting.nameScalars), role: sighting.role,
                mark: sighting.mark)
            if let at = parts.firstIndex(where: {
                $0.person.name.unicodeScalars.elementsEqual(sighting.nameScalars)
            }) {
                // Who gave a report and sat in is an observer.
                if part == .chair || part == .observer && parts[at].part == .present {
                    parts[at].part = part
                }
            } else {
                parts.append((person, part))
            }
        }
        for (person, part) in parts {
            if part == .chair, facts.chair == nil {
                facts.chair = person
            } else if part == .observer {
                facts.observers.append(person)
            } else {
                facts.attendees.append(person)
            }
        }
    }

    private static let lists = WordTable(list: "列席人员有 出席人员有 参加人员有")
    private static let presences = WordTable(list: "出席 参加 到会 就座 就坐 与会 执行主席")

    /// 列席会议的有副市长某某、…; 在主席台就座的还有：某某、…: what opens the list that a name stands in.
    private func listPart(before start: Int, acts: Bool) -> Part? {
        var at = start - 1
        var isSameClause = acts
        while at >= 0, start - at < MeetingRoles.longestList, !text[at].isSentenceEnd,
            !text[at].isSemicolon
        {
            if text[at].isClauseComma { isSameClause = false }
            if NameLists.opens(at: at + 1, in: text) { return part(opening: at) }
            if NameLists.plainLead(at: at, in: text) > 0, let part = part(opening: at) {
                return part
            }
            if text[at] == "出" || text[at] == "列" || text[at] == "参" {
                if MeetingRoles.lists.length(at: at, in: text) > 0
                    || isSameClause && MeetingRoles.modifiers.length(at: at, in: text) > 0
                {
                    return text[at] == "列" ? .observer : .attendee
                }
            }
            at -= 1
        }
        return nil
    }

    /// What the words before the colon of a list, or before 的有, say of those behind it.
    private func part(opening colon: Int) -> Part? {
        var start = colon
        while start > 0, !text[start - 1].isSentenceEnd, !text[start - 1].isSemicolon,
            !text[start - 1].isClauseComma
        {
            start -= 1
        }
        if MeetingRoles.observes.occurs(in: start..<colon, of: text) { return .observer }
        return MeetingRoles.presences.occurs(in: start..<colon, of: text) ? .attendee : nil
    }

    private func part(of sighting: PeopleReader.Sighting, among starts: [Int]) -> Part? {
        let verb = verb(behind: sighting.end, among: starts)
        if AgendaVocabulary.presides.length(at: sighting.end, in: text) == 0,
            let listed = listPart(before: sighting.name.lowerBound, acts: verb != nil)
        {
            return listed
        }
        if let verb {
            if MeetingRoles.chairsToo.length(at: verb, in: text) > 0 { return .chair }
            if AgendaVocabulary.presides.length(at: verb, in: text) > 0 {
                return chairsHere(verb: verb) ? .chair : .attendee
            }
            return MeetingRoles.observes.length(at: verb, in: text) > 0 ? .observer : .attendee
        }
        let presides = sighting.role.map {
            MeetingRoles.executives.isSuffix(of: $0.scalarArray[...])
        }
        return presides == true ? .attendee : isEntry ? .present : nil
    }

    /// No verb stands so many characters behind a name, a roll of some hundred people in between.
    private static let longestRoll = 4000

    /// The verb that says what the person before `start` did; behind a semicolon only where no
    /// other person stands before it (检察长某某；各镇人大主席列席会议).
    private func verb(behind start: Int, among starts: [Int]) -> Int? {
        var at = start
        var semicolon: Int?
        let end = min(text.count, start + MeetingRoles.longestRoll)
        while at < end, !text[at].isSentenceEnd {
            if text[at].isSemicolon { semicolon = semicolon ?? at }
            let skipped = MeetingRoles.modifiers.length(at: at, in: text)
            if skipped > 0 {
                at += skipped
                continue
            }
            if MeetingRoles.verbs.length(at: at, in: text) > 0 {
                guard let semicolon else { return at }
                return starts.contains { $0 > semicolon && $0 < at } ? nil : at
            }
            if text[at] == "《" { return nil }
            // （主持工作） tells of an office, not of the meeting.
            at = PersonMark.read(at: at, in: text)?.end ?? at + 1
        }
        return nil
    }

    /// 主持工作的副主任 does not chair. Of several chairs the first is kept as such.
    private func chairsHere(verb: Int) -> Bool {
        WordTable.notChairing.length(at: verb, in: text) == 0
    }
}

extension WordTable {
    /// 主持工作的副主任 does not chair.
    static let notChairing = WordTable(list: "主持工作 主持日常")
}
