/// News of what was done at a meeting that names it but for the place: 5月28日，在县十三届人大常委会第七次会议上，….
extension MeetingReader {
    /// 5月28日，在某次会议|上，县法院…提请任免: the day stands right before it, and the text goes on with an act of
    /// the committee. A congress is spoken of so from many sides.
    func isActedAt(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        let text = report.text
        let end = mention.range.upperBound
        guard mention.body == .standingCommittee, mention.number != nil, !report.isEntry,
            report.sentences.prefix(2).contains(sentence), end + 1 < sentence.upperBound,
            text[end] == "上", text[end + 1].isClauseComma,
            text[mention.clause.lowerBound] == "在",
            mention.range.lowerBound - mention.clause.lowerBound <= MeetingReader.longestPlace
        else { return false }
        let before = sentence.lowerBound..<mention.clause.lowerBound
        return before.count <= MeetingReader.longestDay && before.contains { text[$0] == "日" }
            && MeetingReader.decisions.occurs(in: end..<text.count, of: text)
    }

    private static let longestPlace = 12
    private static let longestDay = 16
    private static let decisions = WordTable(list: "表决 票决 任免 任命 通过了 审议了 听取了 测评 评议")
}
