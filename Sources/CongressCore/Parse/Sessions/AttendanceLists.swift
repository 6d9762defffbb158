/// The lists at the head of minutes: 主持：某某某, 出席：某某某　某某某, 列席：某某某. Their names carry no verb,
/// and blanks alone part them, which the text of a record no longer has.
struct AttendanceLists {
    private static let chairs = WordTable(list: "主持 主持人 会议主持 会议主持人 主持人员")
    private static let attends = WordTable(
        list: "出席 出席人员 出席会议 参加 参加人员 参会人员 出席领导 参会领导 与会人员 出席人 参加人")
    private static let observes = WordTable(list: "列席 列席人员 列席会议 列席人 列席单位人员 列席领导")
    /// Lists stand at the head of a text.
    private static let reach = 600

    let text: [Unicode.Scalar]
    let names: NameReader

    /// Adds the people of the lists to a meeting's; a list is believed where it names one at least.
    func fill(_ facts: inout Session.Facts, _ sightings: [PeopleReader.Sighting]) {
        var at = 0
        while at < min(text.count, AttendanceLists.reach) {
            let end = lineEnd(at)
            if let colon = (at..<min(end, at + 8)).first(where: { text[$0].isColon }) {
                let people = people(colon + 1..<stop(before: end), sightings)
                if !people.isEmpty { add(people, label: at..<colon, to: &facts) }
            }
            at = end + 1
        }
    }

    private func lineEnd(_ start: Int) -> Int {
        var end = start
        while end < text.count, text[end] != "\n" { end += 1 }
        return end
    }

    /// 出席：甲某某、乙某某|。
    private func stop(before end: Int) -> Int {
        end > 0 && text[end - 1].isSentenceEnd ? end - 1 : end
    }

    private func add(_ people: [Person], label: Range<Int>, to facts: inout Session.Facts) {
        if AttendanceLists.chairs.length(at: label.lowerBound, in: text) == label.count {
            facts.chair = facts.chair ?? people[0]
        } else if AttendanceLists.attends.length(at: label.lowerBound, in: text) == label.count {
            facts.attendees += people.filter { isNew($0, facts) }
        } else if AttendanceLists.observes.length(at: label.lowerBound, in: text) == label.count {
            facts.observers += people.filter { isNew($0, facts) }
        }
    }

    private func isNew(_ person: Person, _ facts: Session.Facts) -> Bool {
        let known = facts.attendees + facts.observers + [facts.chair].compactMap { $0 }
        return !known.contains { $0.name.unicodeScalars.elementsEqual(person.name.unicodeScalars) }
    }

    /// Those that the reading of people found in the list, else the names of which it is glued.
    private func people(
        _ list: Range<Int>, _ sightings: [PeopleReader.Sighting]
    ) -> [Person] {
        let found = sightings.filter { list.contains($0.name.lowerBound) }.map {
            Person(name: String(scalars: $0.nameScalars), role: $0.role, mark: $0.mark)
        }
        let bare = unmarked(list).flatMap { self.bare($0) }
        let names = Set(bare.map(\.name))
        return bare.count > found.count
            ? bare + found.filter { !names.contains($0.name) } : found
    }

    /// The parts between commas and the brackets that say who somebody is.
    private func unmarked(_ list: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var at = list.lowerBound
        var start = at
        while at < list.upperBound {
            let bracket = PersonMark.read(at: at, in: text)
            guard bracket != nil || text[at].isEnumerationComma || text[at].isClauseComma else {
                at += 1
                continue
            }
            if at > start { parts.append(start..<at) }
            at = bracket?.end ?? at + 1
            start = at
        }
        if start < list.upperBound { parts.append(start..<list.upperBound) }
        return parts.map { $0.lowerBound..<(text[$0].firstIndex(of: "及") ?? $0.upperBound) }
    }

    private func bare(_ part: Range<Int>) -> [Person] {
        guard part.count >= 2 else { return [] }
        if part.count <= 4, names.couldBeName(part, in: text) {
            return [Person(name: String(scalars: text[part]), role: nil, mark: nil)]
        }
        return GluedNames(names: names, minimum: 2).read(at: part.lowerBound, in: text).map {
            Person(name: String(scalars: text[$0]), role: nil, mark: nil)
        }
    }
}
