/// Meetings that the text tells by their day and their acts, and those that were over when it was written.
extension MeetingReader {
    /// 第三十四次会议，于8月26日至27日召开; 第六次会议于7月9日补选：the verb stands behind the day.
    func isHeldBehind(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        let text = report.text
        var at = mention.range.upperBound
        guard mention.number != nil, at < sentence.upperBound else { return false }
        let isApart = text[at].isClauseComma
        if isApart { at += 1 }
        guard at < sentence.upperBound,
            text[at] == "于" || MeetingNumerals.isNumeral(text[at]) || isApart && text[at] == "在"
        else { return false }
        var end = at
        while end < sentence.upperBound, !text[end].isClauseComma { end += 1 }
        if isApart, WordTable.heldWords.occurs(in: at..<end, of: text) { return true }
        if !isApart, text[at] != "于", !tellsNews(mention, in: sentence, report) { return false }
        guard let day = text[at..<end].lastIndex(of: "日"), day + 1 < end else { return false }
        return actsAnew(day + 1..<end, mention, text)
    }

    /// Whether behind its day the meeting acts, and nobody refers back to it: 于3月2日作出的决议, 经某次会议于3月2日批准, 3月2日作出决议后.
    private func actsAnew(
        _ act: Range<Int>, _ mention: MeetingMention, _ text: [Unicode.Scalar]
    ) -> Bool {
        var at = act.lowerBound
        while at < act.upperBound,
            case let length = MeetingReader.electing.length(at: at, in: text), length > 0
        {
            at += length
        }
        let named = mention.clause.lowerBound..<mention.range.lowerBound
        return at > act.lowerBound && at < text.count && text[at] != "的"
            && !MeetingReader.passives.occurs(in: named, of: text)
            && MeetingReader.afterwards.length(
                endingAt: act.upperBound, floor: act.lowerBound, in: text) == 0
    }

    /// 县某届人大常委会第十一次会议3月2日作出…: news open with the meeting, or are an entry of that day.
    private func tellsNews(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        report.isEntry
            || report.sentences.prefix(2).contains(sentence)
                && MeetingReport.timeEnd(sentence, of: report.text) >= mention.clause.lowerBound
    }

    private static let passives = WordTable(list: "由 经")
    private static let afterwards = WordTable(list: "时 后 以来 以后")
    private static let elects = WordTable(
        list: "补选 选举 选举产生 选出 依法补选 依法选举 依法选出")
    private static let electing = WordTable(
        list: "补选 选举 选举产生 选出 依法补选 依法选举 依法选出 票决 表决 通过 审议 听取 决定 任命 作出 做出 讨论 批准")

    /// 刚刚闭幕的|县人大三次会议, 县人大三次会议|闭幕不久: over when the text was written, unless the news of that day
    /// tell whom it elected.
    func isJustOver(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        let text = report.text
        let end = mention.range.upperBound
        // 县人大三次会议|5月6日|闭幕不久
        let reach = max(end, min(end + 8, sentence.upperBound))
        let day = text[end..<reach].firstIndex(of: "日") ?? end
        if [end, day + 1].contains(where: { MeetingReader.over.length(at: $0, in: text) > 0 }) {
            return true
        }
        let named = mention.clause.lowerBound..<mention.range.lowerBound
        guard let last = MeetingReader.justOver.last(in: named, of: text),
            !MeetingReader.otherMeetings.occurs(
                in: last.at + last.length..<named.upperBound, of: text)
        else { return false }
        return MeetingReader.elects.length(at: end, in: text) == 0
            || report.printed.first(
                in: sentence.lowerBound..<mention.range.lowerBound, of: text
            ).isEmpty
    }

    /// 9月26日，第二十五次会议|圆满结束; 某次会议|已于9月26日|结束: news of the day on which it ended, unless something was
    /// done behind its end (会议结束后).
    func isEnded(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        let text = report.text
        let behind = mention.range.upperBound..<mention.clause.upperBound
        guard mention.number != nil, behind.count <= MeetingReader.longestEnding,
            !text[behind].contains("的"),
            MeetingReader.endings.length(
                endingAt: behind.upperBound, floor: behind.lowerBound, in: text) > 0
        else { return false }
        return report.isEntry || report.isDated(mention, in: sentence)
            || !report.printed.first(in: behind, of: text).isEmpty
    }

    private static let longestEnding = 24
    private static let endings = WordTable(list: "结束 落下帷幕 降下帷幕 圆满成功 画上句号 画上圆满句号")

    private static let over = WordTable(list: "闭幕不久 闭幕伊始 刚刚闭幕 刚刚落幕 刚刚结束 结束不久 结束伊始")
    private static let justOver = WordTable(list: "刚刚闭幕的 刚刚落幕的 刚刚结束的")
    private static let otherMeetings = WordTable(list: "会议")
}
