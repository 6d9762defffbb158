/// News of what was done at a meeting that names it but for the place: 5月28日，在县十三届人大常委会第七次会议上，….
extension MeetingReader {
    /// 5月28日，在某次会议|上，县法院…提请任免: the day stands right before it, and this sentence or the next tells
    /// an act of the committee. A congress is spoken of so from many sides.
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
            && !isLongAgo(before, report)
            && (decides(in: end..<sentence.upperBound, of: text)
                || next(behind: sentence, report).map { decides(in: $0, of: text) } ?? false)
    }

    private func next(behind sentence: Range<Int>, _ report: MeetingReport) -> Range<Int>? {
        guard let at = report.sentences.prefix(3).firstIndex(of: sentence) else { return nil }
        return at + 1 < report.sentences.count ? report.sentences[at + 1] : nil
    }

    /// 1998年5月28日, 去年5月28日: what a portrait remembers.
    private func isLongAgo(_ before: Range<Int>, _ report: MeetingReport) -> Bool {
        if MeetingReader.pastYears.occurs(in: before, of: report.text) { return true }
        guard let year = report.printed.year,
            let printed = report.printed.first(in: before, of: report.text).first?.start.year
        else { return false }
        return printed < year - 1
    }

    /// An act of the committee: neither 王某被任命为, which tells of a person, nor 县政府听取了建议.
    private func decides(in sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let start = sentence.first { text[$0].isHan } ?? sentence.lowerBound
        guard MeetingReader.later.length(at: start, in: text) == 0 else { return false }
        var from = start
        while from < sentence.upperBound,
            let act = MeetingReader.decisions.first(in: from..<sentence.upperBound, of: text)
        {
            let clause = sentence.lowerBound..<act.at
            let opening = clause.last { text[$0].isClauseComma }.map { $0 + 1 } ?? clause.lowerBound
            if !text[opening..<act.at].contains("被"),
                MentionScanner.strangers.length(endingAt: act.at, floor: opening, in: text) == 0
            {
                return true
            }
            from = act.at + act.length
        }
        return false
    }

    private static let pastYears = WordTable(list: "去年 前年")
    private static let later = WordTable(list: "会后 此后 后来 从那")

    private static let longestPlace = 12
    private static let longestDay = 16
    private static let decisions = WordTable(list: "表决 票决 任免 任命 通过了 审议了 听取了 测评 评议")
}
