/// Tells from the words behind their names who chaired a meeting, who attended and who sat in.
struct MeetingRoles {
    private static let chairs = WordTable(list: "主持")
    private static let chairsToo = WordTable(
        list: "出席并主持 参加并主持 到会并主持 出席会议并主持 参加会议并主持 讲话并主持")
    private static let observes = WordTable(list: "列席")
    private static let attends = WordTable(list: "出席 参加 到会 参会 就座 与会 莅会 讲话 交流发言 研讨发言 重点发言 领学")
    private static let verbs = WordTable(list: "主持 列席 出席 参加 到会 参会 就座 与会 莅会 讲话 交流发言 研讨发言 重点发言 领学")

    let text: [Unicode.Scalar]
    let isEntry: Bool

    private enum Part { case chair, observer, attendee }

    func fill(_ facts: inout Session.Facts, from sightings: [PeopleReader.Sighting]) {
        var parts: [(person: Person, part: Part)] = []
        for sighting in sightings where !sighting.isReference {
            guard let part = part(of: sighting) else { continue }
            let person = Person(
                name: String(scalars: sighting.nameScalars), role: sighting.role,
                mark: sighting.mark)
            if let at = parts.firstIndex(where: {
                $0.person.name.unicodeScalars.elementsEqual(sighting.nameScalars)
            }) {
                if part == .chair { parts[at].part = .chair }
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

    private static let lists = WordTable(
        list: "出席会议的有 出席的有 参加会议的有 参加的有 列席会议的有 列席的有 出席会议的还有 列席会议的还有 列席人员有 出席人员有")

    /// 列席会议的有副市长某某、…: what opens the list that a name stands in.
    private func listPart(before start: Int) -> Part? {
        var at = start - 1
        while at >= 0, start - at < 200, !text[at].isSentenceEnd, !text[at].isSemicolon {
            if text[at] == "出" || text[at] == "列" || text[at] == "参" {
                let length = MeetingRoles.lists.length(at: at, in: text)
                if length > 0 { return text[at] == "列" ? .observer : .attendee }
            }
            at -= 1
        }
        return nil
    }

    private func part(of sighting: PeopleReader.Sighting) -> Part? {
        if MeetingRoles.chairs.length(at: sighting.end, in: text) == 0,
            let listed = listPart(before: sighting.name.lowerBound)
        {
            return listed
        }
        var at = sighting.end
        while at < text.count, !text[at].isSentenceEnd, !text[at].isSemicolon {
            if MeetingRoles.verbs.length(at: at, in: text) > 0 {
                if MeetingRoles.chairsToo.length(at: at, in: text) > 0 { return .chair }
                if MeetingRoles.chairs.length(at: at, in: text) > 0 {
                    return chairsHere(verb: at) ? .chair : .attendee
                }
                return MeetingRoles.observes.length(at: at, in: text) > 0 ? .observer : .attendee
            }
            if text[at] == "《" { return isEntry ? .attendee : nil }
            // （主持工作） tells of an office, not of the meeting.
            at = PersonMark.read(at: at, in: text)?.end ?? at + 1
        }
        return isEntry ? .attendee : nil
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
