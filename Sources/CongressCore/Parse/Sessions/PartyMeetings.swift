extension MeetingMention {
    /// 党组理论学习中心组开展|2023年第三次|集体学习: which of the year's studies it held.
    func studiesByNumber(in text: [Unicode.Scalar]) -> Bool {
        guard let start = carried(in: text),
            text[start] == "第" || MeetingNumerals.isNumeral(text[start])
        else { return false }
        var at = start
        while at < clause.upperBound,
            MeetingNumerals.isNumeral(text[at]) || MeetingMention.counters.contains(text[at])
        {
            at += 1
        }
        // 开展12次集体学习 counts them.
        return text[start..<at].contains("第")
            && MeetingMention.learnings.length(at: at, in: text) > 0
    }

    /// 党组理论学习中心组开展|“…”专题|集体学习: a study named after what it was about.
    func studiesByTheme(in text: [Unicode.Scalar]) -> Bool {
        guard let start = carried(in: text), text[start].isQuote,
            var at = (start + 1..<min(clause.upperBound, start + MeetingMention.longestTheme))
                .last(where: { text[$0].isQuote })
        else { return false }
        at += 1
        at += MeetingMention.themes.length(at: at, in: text)
        return MeetingMention.learnings.length(at: at, in: text) > 0
    }

    /// Where what it carried out begins: 开展|….
    private func carried(in text: [Unicode.Scalar]) -> Int? {
        let name = range.lowerBound..<clause.upperBound
        guard let verb = MeetingMention.carries.first(in: name, of: text) else { return nil }
        let start = verb.at + verb.length
        return start < name.upperBound ? start : nil
    }

    private static let longestTheme = 40
    private static let themes = WordTable(list: "主题 专题 主题教育 专题教育 学习教育 精神")
    private static let carries = WordTable(list: "开展 进行 组织 组织开展")
    private static let counters = ScalarSet("年第次度期场")
    private static let learnings = WordTable(list: "集体学习 集中学习 专题学习 学习研讨 专题研讨 理论学习")
}

/// Finds the meetings of party groups, whatever they are called.
extension MentionScanner {
    func partyGroup(in clause: Range<Int>, of text: [Unicode.Scalar]) -> MeetingMention? {
        var at = clause.lowerBound
        while let hit = MentionScanner.partyGroup.first(in: at..<clause.upperBound, of: text) {
            at = hit.at + hit.length
            guard MentionScanner.partyOffices.length(at: hit.at, in: text) == 0 else { continue }
            guard
                let end = partyMeetingEnd(from: at, in: clause, of: text)
                    ?? briefly(at, in: clause, of: text)
            else { continue }
            guard let start = congressBefore(hit.at, in: clause, of: text) else { continue }
            let behind = Ordinals(in: at..<end, of: text).number
            let before = Ordinals(in: clause.lowerBound..<hit.at, of: text)
            let number =
                behind.flatMap { isMeeting(at: $0.end, in: clause, of: text) ? $0 : nil }
                ?? before.number(endingAt: hit.at)
            let term = before.term
            var mention = mention(
                .partyGroup, bodyAt: start, term: term?.start == start ? term : nil, number: number,
                end: end, clause, text)
            mention.isDemocraticLife = MentionScanner.lifeMeeting.occurs(
                in: hit.at..<end, of: text)
            return mention
        }
        return nil
    }

    /// Where the name of a party group's meeting ends: the last such word of the clause.
    private func partyMeetingEnd(
        from start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Int? {
        var end = clause.upperBound
        while end > start {
            if MentionScanner.partyMeetings.length(endingAt: end, floor: start, in: text) > 0 {
                return MentionScanner.otherMeetings.length(endingAt: end, floor: start, in: text)
                    > 0
                    ? nil : end
            }
            end -= 1
        }
        return nil
    }

    /// 召开党组|会，学习…: the short name of its meeting; 经党组会研究 and 党组会制度 tell of none.
    private func briefly(_ at: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        guard at < clause.upperBound, text[at] == "会", text[at - 1] == "组", text[at - 2] == "党",
            WordTable.heldWords.occurs(in: clause.lowerBound..<at, of: text)
        else { return nil }
        return at + 1 == clause.upperBound || MeetingReport.isAct(at: at + 1, in: text)
            ? at + 1 : nil
    }

    /// Where 人大 of 人大常委会党组, 人大机关党组 begins; the clause's start for a bare 党组.
    private func congressBefore(
        _ end: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Int? {
        if MentionScanner.strangers.length(endingAt: end, floor: clause.lowerBound, in: text) > 0 {
            return nil
        }
        if let last = MentionScanner.congress.last(in: clause.lowerBound..<end, of: text) {
            return Ordinals(in: clause.lowerBound..<last.at, of: text).term?.start ?? last.at
        }
        return end == clause.lowerBound || !text[end - 1].isHan
            ? end : startAfterVerb(end, in: clause, text)
    }

    /// 召开|党组会议, 常委会|党组: a bare 党组 is the congress's own.
    private func startAfterVerb(
        _ end: Int, in clause: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Int? {
        let own = WordTable.ownBefore.length(endingAt: end, floor: clause.lowerBound, in: text)
        return own > 0 ? end : nil
    }
}
