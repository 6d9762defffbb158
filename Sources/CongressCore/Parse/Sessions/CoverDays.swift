/// 某市第三届人民代表大会第一次会议文件汇编 / （一九九八年三月十日至十四日）: the days of a meeting that the cover of
/// its papers prints, and often nothing else.
struct CoverDays {
    let bulletin: BulletinText

    /// Lends them to what the papers tell of the meeting, of which each has a day at the most.
    func lend(to bulletin: inout Bulletin) {
        guard let name = bulletin.issue.publication?.scalarArray,
            let mention = MentionScanner(regions: MeetingRegion(home: bulletin.issue.region))
                .mentions(in: 0..<name.count, of: name).last,
            mention.number != nil, mention.body == .congress || mention.body == .standingCommittee,
            let days = days(of: bulletin.issue),
            let at = bulletin.readings.firstIndex(where: { reading in
                reading.kind == .article && reading.facts.body == mention.body
                    && reading.facts.number == mention.number
                    && (reading.facts.term == nil || reading.facts.term == mention.term)
            })
        else { return }
        bulletin.readings[at].facts.dates = [days]
    }

    private func days(of issue: Issue) -> EDTFDate? {
        for matter in issue.matter where matter.what == .masthead {
            for line in bulletin.lines(of: matter.lines) where line.count <= CoverDays.longestLine {
                let found = PrintedDate.first(in: bulletin.text(line))?.date
                if let days = found?.resolved(year: issue.year, month: nil)?.first, days.end != nil
                {
                    return days
                }
            }
        }
        return nil
    }

    private static let longestLine = 40
}
