/// 县人大召开|第二十五次常委会会议: the number stands before the body, and no term before it.
extension MentionScanner {
    private static let committees = WordTable(list: "常委会会议 常委会议 常务委员会会议 常委会")
    /// 第八次常委会|组成人员 is no meeting.
    private static let behindBare = WordTable(
        list: "召开 举行 上 在 于 听取 审议 通过 决定 补选 任命 闭幕 开幕 期间 暨 和 及")
    private static let joints = ScalarSet("和、及暨")
    private static let longestGap = 24

    func committee(
        behind number: Ordinals.Place, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> MeetingMention? {
        let length = MentionScanner.committees.length(at: number.end, in: text)
        let before = clause.lowerBound..<number.start
        guard length > 0, let last = MentionScanner.congress.last(in: before, of: text) else {
            return nil
        }
        let term = Ordinals(in: before, of: text).term
        let end = number.end + length
        let isBare = length == 3
        guard !isBare || end >= clause.upperBound || endsName(end, in: text),
            links(last.at + last.length..<number.start, number, of: text)
        else { return nil }
        return mention(
            .standingCommittee, bodyAt: min(last.at, term?.start ?? last.at), term: term,
            number: number, end: end, clause, text)
    }

    private func endsName(_ end: Int, in text: [Unicode.Scalar]) -> Bool {
        MentionScanner.behindBare.length(at: end, in: text) > 0
    }

    /// Between 人大 and the number stand nothing, a verb, or a verb and the meeting of another body of the congress;
    /// a number without 第 stands behind 人大 itself.
    private func links(
        _ gap: Range<Int>, _ number: Ordinals.Place, of text: [Unicode.Scalar]
    ) -> Bool {
        if gap.isEmpty || Ordinals.isTerm(gap, of: text) { return true }
        guard text[number.start] == "第", gap.count <= MentionScanner.longestGap,
            !MentionScanner.strangers.occurs(in: gap, of: text),
            WordTable.heldWords.occurs(in: gap, of: text)
        else { return false }
        let last = text[gap.upperBound - 1]
        return last == "了" || MentionScanner.joints.contains(last)
            || WordTable.heldWords.length(
                endingAt: gap.upperBound, floor: gap.lowerBound, in: text) > 0
    }
}
