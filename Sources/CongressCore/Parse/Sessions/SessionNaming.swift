/// Ids, titles and summaries of sessions.
enum SessionNaming {
    /// The records of one owner and body, clashing ids told apart by `-2`, `-3` in the order of
    /// their first readings.
    static func records(of clusters: [SessionCluster]) -> [Record] {
        var used: [String: Int] = [:]
        return clusters.sorted { SessionMerger.precedes($0.firstReading, $1.firstReading) }
            .map { cluster in
                let facts = cluster.facts
                let base = id(of: facts, owner: cluster.firstReading.reading.owner)
                let count = used[base, default: 0] + 1
                used[base] = count
                return record(
                    id: count == 1 ? base : base + "-\(count)", facts: facts,
                    readings: cluster.readings.sorted(by: SessionMerger.precedes).map(\.reading))
            }
    }

    /// `云岭市/sc-12-14`; without a term or a number the day stands instead: `…/pg-20240924`. Where
    /// nobody says whose meeting it was, `云岭人大/sc-12-14`: one that 云岭人大 tells of.
    private static func id(of facts: Session.Facts, owner: String) -> String {
        let head = owner + "/" + facts.body.letters
        if let term = facts.term, let number = facts.number { return head + "-\(term)-\(number)" }
        if let date = facts.dates.first?.start {
            return head + "-" + date.description.filter { $0 != "-" }
        }
        return head + "-" + (facts.number.map { "n\($0)" } ?? "undated")
    }

    private static func record(
        id: String, facts: Session.Facts, readings: [Session.Reading]
    ) -> Record {
        let file = readings[0].file
        var ranges: [ClosedRange<Int>] = []
        for reading in readings where reading.file == file {
            for range in reading.lines.ranges where !ranges.contains(range) { ranges.append(range) }
        }
        let title = title(of: facts)
        return Record(
            id: id, file: file, title: title, dates: facts.dates,
            text: summary(of: facts, title: title),
            lines: LineSpans(ranges.sorted { $0.lowerBound < $1.lowerBound }),
            detail: .session(Session(facts: facts, readings: readings)))
    }

    /// 云岭市第六届人大常委会第八次会议, 南岭市人大常委会主任会议.
    static func title(of facts: Session.Facts) -> String {
        let term = facts.term.map { "第\(MeetingNumerals.chinese($0))届" } ?? ""
        let number = facts.number.map { "第\(MeetingNumerals.chinese($0))次" } ?? ""
        let region = facts.region ?? ""
        return switch facts.body {
        case .congress: region + term + "人民代表大会" + number + "会议"
        case .standingCommittee: region + term + "人大常委会" + number + "会议"
        case .chairpersons: region + term + "人大常委会" + number + "主任会议"
        case .partyGroup: region + "人大常委会党组" + number + "会议"
        case .presidium: region + term + "人民代表大会主席团" + number + "会议"
        case .streetAssembly: region + term + "议事代表会议" + (number.isEmpty ? "" : number + "会议")
        }
    }

    /// A few lines of text for search and display: who and what.
    private static func summary(of facts: Session.Facts, title: String) -> String {
        var lines = [title]
        func add(_ label: String, _ people: [Person]) {
            guard !people.isEmpty else { return }
            lines.append(label + "：" + people.map(\.name).joined(separator: "、"))
        }
        add("主持", facts.chair.map { [$0] } ?? [])
        add("出席", facts.attendees)
        add("列席", facts.observers)
        lines += facts.agenda.map { $0.action + "：" + $0.item }
        return lines.joined(separator: "\n")
    }
}

extension SessionCluster {
    var firstReading: ComparedReading {
        readings.min(by: SessionMerger.precedes) ?? readings[0]
    }
}
