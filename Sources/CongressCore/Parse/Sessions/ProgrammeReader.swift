/// 某市第七届人民代表大会第三次会议议程: what a meeting set itself to do. It counts where nothing else in the
/// issue tells what the meeting dealt with, as in a volume of the papers that it adopted.
struct ProgrammeReader {
    private static let titleEnds: WordTable = ["会议议程"]
    private static let longestTitle = 60
    /// A report that tells what was heard and deliberated makes the programme idle; one that tells a
    /// third of the matters at most, as an opinion on one of them, does not.
    private static let told = ScalarSet("听审")
    private static let leastTold = 3

    private let agenda = AgendaReader()

    /// The matters of a programme, for the meeting that its title names.
    func facts(of record: Record, text: [Unicode.Scalar], in issue: Issue) -> Session.Facts? {
        guard record.kind == .article, let title = record.title?.scalarArray,
            title.count <= ProgrammeReader.longestTitle,
            ProgrammeReader.titleEnds.isSuffix(of: title[...]),
            let mention = MentionScanner(regions: MeetingRegion(home: issue.region))
                .mentions(in: 0..<title.count, of: title).last,
            mention.number != nil, mention.body == .congress || mention.body == .standingCommittee
        else { return nil }
        let matters = matters(of: text)
        guard matters.count >= 2 else { return nil }
        return Session.Facts(
            region: mention.region, body: mention.body, term: mention.term,
            number: mention.number, agenda: matters)
    }

    private func matters(of text: [Unicode.Scalar]) -> [Session.AgendaItem] {
        text.indices.split { text[$0] == "\n" }.flatMap { line -> [Session.AgendaItem] in
            let line = line.startIndex..<line.endIndex
            guard agenda.isNumbered(line, of: text) else { return [] }
            return agenda.items(in: line, of: text, isMeetings: true, isDemocraticLife: false)
        }
    }

    /// The matters of a programme that the other readings of its meeting do not tell; nil where they
    /// tell enough, or do not show that the meeting went through them: a newspaper prints the programme
    /// on the day of the opening.
    static func untold(
        of programme: Session.Facts, among readings: [Session.Reading]
    ) -> Session.Facts? {
        let items = readings.filter { reading in
            reading.facts.body == programme.body && reading.facts.number == programme.number
                && (reading.facts.term == nil || reading.facts.term == programme.term)
        }.flatMap(\.facts.agenda)
        let heard = items.count { $0.action.unicodeScalars.contains { told.contains($0) } }
        guard heard * leastTold <= programme.agenda.count,
            items.contains(where: { outcomes.occurs(in: $0.item.scalarArray[...]) })
        else { return nil }
        var rest = programme
        rest.agenda.removeAll { matter in items.contains { SessionCluster.areOne($0, matter) } }
        return rest
    }

    private static let outcomes: WordTable = ["决议", "条例", "任免", "关于批准", "的决定"]
}
