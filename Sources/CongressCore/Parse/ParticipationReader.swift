/// Fills in who took part in what: the people of entries and captions, and what each record reports
/// of formal meetings. It comes after the records, because a bare name is believed where another
/// record or the editorial board has introduced it.
struct ParticipationReader {
    let page: Page

    func read(_ bulletin: inout Bulletin) {
        let texts = bulletin.records.map { $0.text.scalarArray }
        let people = PeopleReader(roster: roster(bulletin, texts))
        for at in bulletin.records.indices {
            switch bulletin.records[at].detail {
            case .chronicle:
                let named = people.read(texts[at])
                bulletin.records[at].detail = .chronicle(ChronicleEntry(people: named))
            case .photo:
                let named = people.read(texts[at])
                bulletin.records[at].detail = .photo(PhotoCaption(people: named))
            case .speech, .inspection, .article, .session: break
            }
        }
        readMeetings(&bulletin, texts, MeetingReader(people: people))
    }

    private func roster(_ bulletin: Bulletin, _ texts: [[Unicode.Scalar]]) -> Roster {
        var builder = RosterBuilder()
        for matter in bulletin.issue.matter where matter.what == .board {
            builder.add(board: matter.text.scalarArray[...])
        }
        for (at, text) in texts.enumerated() {
            switch bulletin.records[at].kind {
            case .chronicle, .photo, .article: builder.add(text)
            case .speech, .inspection, .session: break
            }
        }
        return builder.roster
    }

    private func readMeetings(
        _ bulletin: inout Bulletin, _ texts: [[Unicode.Scalar]], _ reader: MeetingReader
    ) {
        let rolls = AttendanceRoll(page: page)
        for (at, text) in texts.enumerated() {
            let roll = rolls.facts(of: bulletin.records[at], in: bulletin.issue)
            let meetings =
                reader.read(bulletin.records[at], text: text, in: bulletin.issue)
                + [roll].compactMap { $0 }
            guard !meetings.isEmpty else { continue }
            let record = bulletin.records[at]
            for facts in meetings {
                bulletin.readings.append(
                    Session.Reading(
                        record: record.id, issue: record.issue, file: record.file,
                        lines: record.lines, kind: record.kind, facts: facts))
            }
        }
    }
}
