/// Fills in who took part in what: the people of entries and captions, and what each record reports
/// of formal meetings. It comes after the records, because a bare name is believed where another
/// record or the editorial board has introduced it.
struct ParticipationReader {
    let whole: BulletinText

    /// - Parameter texts: those of the bulletin's records, as scalars.
    func read(_ bulletin: inout Bulletin, texts: [[Unicode.Scalar]]) {
        let scripts = texts.map { PlainScript($0) }
        let texts = texts.indices.map { scripts[$0]?.plain ?? texts[$0] }
        let rolls = self.rolls(of: bulletin)
        let people = PeopleReader(roster: roster(bulletin, texts, rolls))
        let ownsTownships = MeetingRegion.ownsTownships(bulletin.issue.region, texts)
        let meetings = MeetingReader(people: people, ownsTownships: ownsTownships)
        for at in bulletin.records.indices {
            let named = name(&bulletin.records[at], texts[at], people, scripts[at])
            let record = bulletin.records[at]
            var facts = self.facts(
                of: record, texts[at], named, scripts[at], in: bulletin.issue, by: meetings)
            if let roll = rolls[at] { facts.append(roll) }
            if !facts.isEmpty { report(facts, of: record, to: &bulletin) }
        }
        readProgrammes(&bulletin, texts)
        CoverDays(bulletin: whole).lend(to: &bulletin)
    }

    /// What the record reports of meetings, in the characters that it prints.
    private func facts(
        of record: Record, _ text: [Unicode.Scalar], _ named: [PeopleReader.Sighting]?,
        _ script: PlainScript?, in issue: Issue, by reader: MeetingReader
    ) -> [Session.Facts] {
        guard let script else { return reader.read(record, text: text, named: named, in: issue) }
        var record = record
        var plain = issue
        record.title = record.title.map(PlainScript.plain)
        plain.region = issue.region.map(PlainScript.plain)
        return reader.read(record, text: text, named: named, in: plain).map {
            script.asPrinted($0, home: issue.region)
        }
    }

    /// What meetings set themselves to do, where no record tells what they did.
    private func readProgrammes(_ bulletin: inout Bulletin, _ texts: [[Unicode.Scalar]]) {
        let programmes = ProgrammeReader()
        for at in bulletin.records.indices {
            let record = bulletin.records[at]
            guard
                let facts = programmes.facts(of: record, text: texts[at], in: bulletin.issue),
                let untold = ProgrammeReader.untold(of: facts, among: bulletin.readings)
            else { continue }
            report([untold], of: record, to: &bulletin)
        }
    }

    /// Fills in the people of an entry or a caption; returns where its text names them.
    private func name(
        _ record: inout Record, _ text: [Unicode.Scalar], _ people: PeopleReader,
        _ script: PlainScript?
    ) -> [PeopleReader.Sighting]? {
        guard record.kind == .chronicle || record.kind == .photo else { return nil }
        let sightings = people.sightings(in: text)
        let plain = PeopleReader.people(sightings)
        let named = script.map { plain.map($0.asPrinted) } ?? plain
        record.detail =
            record.kind == .chronicle
            ? .chronicle(ChronicleEntry(people: named)) : .photo(PhotoCaption(people: named))
        return sightings
    }

    /// What the rolls of attendance say, by the record that prints each.
    private func rolls(of bulletin: Bulletin) -> [Int: Session.Facts] {
        let roll = AttendanceRoll(bulletin: whole)
        var rolls: [Int: Session.Facts] = [:]
        for (at, record) in bulletin.records.enumerated() {
            rolls[at] = roll.facts(of: record, in: bulletin.issue)
        }
        return rolls
    }

    private func roster(
        _ bulletin: Bulletin, _ texts: [[Unicode.Scalar]], _ rolls: [Int: Session.Facts]
    ) -> Roster {
        var builder = RosterBuilder()
        for roll in rolls.values { builder.add(roll: roll) }
        for matter in bulletin.issue.matter where matter.what == .board {
            for line in whole.lines(of: matter.lines) { builder.add(board: whole.printed(line)) }
        }
        for (at, text) in texts.enumerated() {
            switch bulletin.records[at].kind {
            case .chronicle, .photo, .article: builder.add(text)
            // Who led an inspection stands in its first paragraph.
            case .inspection: builder.add(Array(text.prefix(ParticipationReader.leadLength)))
            case .speech, .session: break
            }
        }
        return builder.roster
    }

    private static let leadLength = 400

    private func report(
        _ meetings: [Session.Facts], of record: Record, to bulletin: inout Bulletin
    ) {
        for facts in meetings {
            bulletin.readings.append(
                Session.Reading(
                    record: record.id, issue: record.issue, file: record.file,
                    lines: record.lines, kind: record.kind, facts: facts))
        }
    }
}
