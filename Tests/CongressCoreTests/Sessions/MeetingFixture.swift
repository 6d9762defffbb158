@testable import CongressCore

/// A record for the readers of meetings, and the day that it reports.
func meetingRecord(
    _ text: String, kind: RecordKind = .chronicle, day: String? = "2023-05-06", title: String? = nil
) -> Record {
    let detail: Record.Detail =
        switch kind {
        case .photo: .photo(PhotoCaption())
        case .speech: .speech(Article())
        case .article: .article(Article())
        default: .chronicle(ChronicleEntry())
        }
    let date = day.flatMap { day -> EDTFDate? in
        let parts = day.split(separator: "-").compactMap { Int($0) }
        return CivilDate(year: parts[0], month: parts[1], day: parts[2]).map { EDTFDate($0) }
    }
    return Record(
        id: "r", file: "f.txt", title: title, dates: [date].compactMap { $0 }, text: text,
        lines: LineSpans([1...1]), detail: detail)
}

func meetings(
    _ record: Record, region: String? = "云岭市", ownsTownships: Bool = false
) -> [Session.Facts] {
    let issue = Issue(
        id: "i", file: "f.txt", region: region, year: 2023,
        published: CivilDate(year: 2023, month: 12, day: 31))
    return MeetingReader(people: PeopleReader(roster: Roster()), ownsTownships: ownsTownships)
        .read(record, in: issue)
}

extension Session.Facts {
    /// `云岭市/sc-12-14`: whose meeting, of which body, which term and number.
    var label: String {
        "\(region ?? "?")/\(body.letters)-\(term.map(String.init) ?? "?")-\(number.map(String.init) ?? "?")"
    }

    var matters: [String] { agenda.map { $0.action + "|" + $0.item } }
}
