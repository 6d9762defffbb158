/// What a report tells twice in other words: whom a meeting elected, and which meeting it convened.
struct ToldAgain {
    private var elected: Set<[Unicode.Scalar]> = []
    private var convened: Set<Convened> = []

    /// 于3月29日召开市人大常委会第十六次会议 in the lead, 于3月29日召开市十五届人大常委会第十六次会议 before what is proposed
    /// for it: one decision. Of another body, or of another day, it is another.
    private struct Convened: Hashable {
        var body: Session.Body
        var number: Int
        var month: Int
        var day: Int?

        init?(_ item: Session.AgendaItem) {
            guard item.action == "决定" else { return nil }
            let text = item.item.scalarArray
            // 召开县人大二次会议的有关事项 tells no day yet.
            guard let at = text.firstIndex(of: "月"),
                WordTable.heldWords.occurs(in: text.indices, of: text),
                let month = MeetingNumerals.read(endingAt: at, floor: 0, in: text)?.value,
                let number = Ordinals(in: text.indices, of: text).lastNumber?.value
            else { return nil }
            self.month = month
            self.number = number
            day = MeetingNumerals.read(at: at + 1, in: text)?.value
            body = ToldAgain.body(in: text)
        }
    }

    /// Takes what a matter tells; false where a matter before it told the same.
    mutating func take(_ item: Session.AgendaItem) -> Bool {
        if let meeting = Convened(item) { return convened.insert(meeting).inserted }
        guard item.action.unicodeScalars.contains("选"),
            let people = SessionCluster.appointed(item)
        else { return true }
        // 选举甲某为县长 in another sentence.
        if item.action == "当选", elected.contains(people) { return false }
        // 选举副县长甲某为县长 names him too.
        for count in 2...max(2, min(people.count, ToldAgain.longestNames)) {
            elected.insert(people.suffix(count))
        }
        return true
    }

    private static func body(in text: [Unicode.Scalar]) -> Session.Body {
        if chairpersons.occurs(in: text.indices, of: text) { return .chairpersons }
        if MentionScanner.partyGroup.occurs(in: text.indices, of: text) { return .partyGroup }
        return committee.occurs(in: text.indices, of: text) ? .standingCommittee : .congress
    }

    private static let chairpersons = WordTable(list: "主任会议 主任扩大会议")
    private static let committee = WordTable(list: "常委会 常务委员会")
    private static let longestNames = 24
}
