/// Which sentences of a report tell of which of its meetings, and on which days these were held.
extension MeetingReport {
    private static let afterwards = WordTable(list: "随后 接着 之后 会后 而后 紧接着 当天 当日 当晚 同日 同时")
    private static let hours = WordTable(
        list: "上午 下午 晚上 晚 中午 傍晚 当天 当日 当晚 ， , 至 — - 、 年 月 日 在 于 随后 最后 为期")
    private static let halves = WordTable(list: "上午 下午 晚上 当天上午 当天下午 当日上午 当日下午")
    private static let wholeCongress = WordTable(
        list: "大会 闭幕会 开幕会 闭幕会议 开幕会议 全体会议 第一次全体会议 第二次全体会议 第三次全体会议 第四次全体会议")
    private static let notWhole = WordTable(list: "大会主席团 大会执行主席 大会秘书处 大会期间")
    private static let closes = WordTable(
        list: "闭幕 落幕 第二次全体会议 第三次全体会议 第四次全体会议 闭会 圆满结束 完成各项议程 完成全部议程")
    private static let longestMeeting = 14

    /// The sentences that tell of each meeting: from where it is first named to where the next one
    /// is. What 大会 did behind a meeting of its presidium is told of the congress again.
    func stretches(of meetings: [MeetingDraft]) -> [[Range<Int>]] {
        var stretches = meetings.indices.map { order -> [Range<Int>] in
            let first = meetings[order].firstSentence
            let next =
                order + 1 < meetings.count ? meetings[order + 1].firstSentence : sentences.count
            return [first..<max(first + 1, next)]
        }
        for order in meetings.indices.dropFirst() where isAside(meetings[order]) {
            let own = stretches[order][0]
            guard
                let back = own.dropFirst().first(where: {
                    !speaks(of: meetings[order], sentences[$0])
                })
            else { continue }
            stretches[order] = [own.lowerBound..<back]
            stretches[order - 1].append(back..<own.upperBound)
        }
        guard let congress = meetings.firstIndex(where: { $0.mention.body == .congress }) else {
            return stretches
        }
        for order in meetings.indices.dropFirst(congress + 1)
        where meetings[order].mention.body == .presidium {
            let own = stretches[order][0]
            guard let back = own.dropFirst().first(where: { returnsToCongress(sentences[$0]) })
            else { continue }
            stretches[order] = [own.lowerBound..<back]
            stretches[congress].append(back..<own.upperBound)
        }
        return stretches
    }

    /// 召开党组会议和主任会议 in the headline: each is told of from where the text first names it.
    func apart(_ meetings: [MeetingDraft]) -> [MeetingDraft] {
        guard !isEntry, meetings.count > 1,
            meetings.allSatisfy({ $0.firstSentence == 0 && $0.sentences.count > 1 })
        else { return meetings }
        let parted = meetings.map { meeting in
            var meeting = meeting
            meeting.firstSentence = meeting.sentences[1]
            return meeting
        }
        let isInOrder = zip(parted, parted.dropFirst()).allSatisfy {
            $0.firstSentence < $1.firstSentence
        }
        return isInOrder ? parted : meetings
    }

    private static let before = WordTable(
        list: "本次会议前 会议召开前 会议举行前 会前 此前 会议开始前 全体会议前 常委会会议前 常委会前")

    /// 本次会议前召开了第二十次主任会议: told beside the meeting that the report is about.
    private func isAside(_ meeting: MeetingDraft) -> Bool {
        let start = sentences[meeting.firstSentence].lowerBound
        let name = meeting.mention.range.lowerBound
        // The mention stands in the headline.
        guard start <= name else { return false }
        return MeetingReport.before.occurs(in: start..<name, of: text)
    }

    /// 主任会议研究了…: the sentence has such a meeting for its subject.
    private func speaks(of meeting: MeetingDraft, _ sentence: Range<Int>) -> Bool {
        let name: WordTable =
            switch meeting.mention.body {
            case .chairpersons: MeetingReport.chairpersons
            case .partyGroup: MentionScanner.partyGroup
            default: MeetingReport.wholeCongress
            }
        return name.length(at: sentence.lowerBound, in: text) > 0
    }

    private static let chairpersons = WordTable(list: "主任会议")

    /// The last of the meetings that one sentence names: what follows says who came to all of them.
    func lastTogether(with order: Int, in meetings: [MeetingDraft]) -> Int {
        var last = order
        while last + 1 < meetings.count,
            meetings[last + 1].firstSentence == meetings[order].firstSentence
        { last += 1 }
        return last
    }

    /// 召开党组会议暨主任会议: two bodies sat as one, and all that follows is told of both, but for the sentences
    /// that have one of them for their subject where each has its own.
    func sharedByJoined(
        _ stretches: [[Range<Int>]], of meetings: [MeetingDraft]
    ) -> [[Range<Int>]] {
        meetings.indices.map { order in
            let next = order + 1
            if next < meetings.count, areJoined(meetings[order], meetings[next]) {
                return own(meetings[order], beside: meetings[next], in: stretches[next])
                    ?? stretches[next]
            }
            if order > 0, areJoined(meetings[order - 1], meetings[order]) {
                return own(meetings[order], beside: meetings[order - 1], in: stretches[order])
                    ?? stretches[order]
            }
            return stretches[order]
        }
    }

    /// 党组会议传达了…。|主任会议听取了…: the sentences that are not told of the other body alone; nil where the text
    /// does not tell of each apart.
    private func own(
        _ meeting: MeetingDraft, beside other: MeetingDraft, in stretches: [Range<Int>]
    ) -> [Range<Int>]? {
        var (isOwn, named, others) = (true, 0, 0)
        var kept: [Range<Int>] = []
        for index in stretches.joined() {
            if opens(sentences[index], with: meeting.mention.body) {
                (isOwn, named) = (true, named + 1)
            } else if opens(sentences[index], with: other.mention.body) {
                (isOwn, others) = (false, others + 1)
            }
            guard isOwn else { continue }
            if let last = kept.last, last.upperBound == index {
                kept[kept.count - 1] = last.lowerBound..<index + 1
            } else {
                kept.append(index..<index + 1)
            }
        }
        return named > 0 && others > 0 ? kept : nil
    }

    private func opens(_ sentence: Range<Int>, with body: Session.Body) -> Bool {
        let names: WordTable
        switch body {
        case .chairpersons: names = MeetingReport.chairpersonsSubject
        case .partyGroup: names = MeetingReport.partySubject
        default: return false
        }
        guard let start = sentence.first(where: { text[$0].isHan }) else {
            return false
        }
        return names.length(at: start, in: text) > 0
    }

    private static let chairpersonsSubject = WordTable(
        list: "主任会议 主任扩大会议 主任（扩大）会议 随后召开的主任会议 会上，主任会议")
    private static let partySubject = WordTable(
        list: "党组会议 党组会 党组扩大会议 党组（扩大）会议 会上，党组会议")

    private func areJoined(_ first: MeetingDraft, _ second: MeetingDraft) -> Bool {
        guard first.mention.body != second.mention.body else { return false }
        if areNamedAsOne(first, second) { return true }
        guard first.firstSentence == second.firstSentence,
            first.mention.clause == second.mention.clause
        else { return false }
        let names = [first.mention.range, second.mention.range]
        let start = names.map(\.lowerBound).min() ?? 0
        let end = names.map(\.upperBound).max() ?? 0
        return MeetingReport.joins.occurs(in: start..<end, of: text)
    }

    /// 党组学习会暨 / 第三十二次主任会议召开: a headline over two lines tells of but one; the sentence that names the
    /// second names both as one.
    private func areNamedAsOne(_ first: MeetingDraft, _ second: MeetingDraft) -> Bool {
        let name = second.mention.range
        let headline = sentences[first.firstSentence].upperBound
        // 党组学习会召开。随后，党组会议暨主任会议召开: the first met before.
        guard headline < text.count, !text[headline].isSentenceEnd || text[headline] == "\n" else {
            return false
        }
        return second.sentences.first.map(first.sentences.contains) == true
            && first.namedEnds.values.contains(name.upperBound)
            && MeetingReport.joins.occurs(in: name, of: text)
    }

    private static let joins = WordTable(list: "暨")

    /// 5日上午，|会议进行选举: the sentence behind a clause that holds nothing but the day and the hour.
    static func behindTime(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
        guard let first = sentence.first,
            MeetingNumerals.isNumeral(text[first]) || halves.length(at: first, in: text) > 0
        else { return sentence }
        let at = timeEnd(sentence, of: text)
        guard at < sentence.upperBound, at > first, text[at - 1].isClauseComma,
            !preliminary.occurs(in: at..<sentence.upperBound, of: text)
        else { return sentence }
        return at..<sentence.upperBound
    }

    /// Matters of 预备会议 are none of the congress that it prepares.
    private static let preliminary = WordTable(list: "预备会议")

    /// 第十一次会议|3月2日|作出…, 第六次会议|于7月9日|补选…: the clause behind the day, where one stands there.
    static func behind(
        _ name: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Range<Int> {
        let clause = name..<clause.upperBound
        guard let first = clause.first else { return clause }
        let start = text[first] == "于" ? first + 1 : first
        let end = timeEnd(start..<clause.upperBound, of: text)
        guard end > start, end < clause.upperBound, text[end - 1] == "日" || text[end - 1] == "午"
        else { return clause }
        return end..<clause.upperBound
    }

    static func timeEnd(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Int {
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            let hour = hours.length(at: at, in: text)
            if hour > 0 {
                at += hour
            } else if MeetingNumerals.isNumeral(text[at]) {
                at += 1
            } else {
                break
            }
        }
        return at
    }

    /// 16日上午，大会…; 闭幕会…: the congress is the subject behind the day and the hour.
    private func returnsToCongress(_ sentence: Range<Int>) -> Bool {
        let at = MeetingReport.timeEnd(sentence, of: text)
        return MeetingReport.wholeCongress.length(at: at, in: text) > 0
            && MeetingReport.notWhole.length(at: at, in: text) == 0
    }

    /// The day printed before a meeting in its sentence; behind 随后 that of the sentence before.
    func datesBefore(
        _ mention: MeetingMention, sentence: Int, last: EDTFDate?
    ) -> [EDTFDate] {
        let start = sentences[sentence].lowerBound
        let here = printed.first(in: start..<mention.range.upperBound, of: text)
        guard here.isEmpty, !isEntry else { return here }
        guard let anchor = last?.latest ?? recordDates.first?.latest else { return [] }
        if let day = bareDay(at: start, of: anchor) { return [EDTFDate(day)] }
        guard sentence > 0, MeetingReport.afterwards.length(at: start, in: text) > 0 else {
            return []
        }
        let before = sentences[sentence - 1]
        let printedBefore = printed.first(in: before, of: text)
        if !printedBefore.isEmpty { return printedBefore }
        return bareDay(at: before.lowerBound, of: anchor).map { [EDTFDate($0)] } ?? []
    }

    /// 15日晚，…: a day without its month, which is that of the day printed before.
    private func bareDay(at start: Int, of anchor: CivilDate) -> CivilDate? {
        guard let number = MeetingNumerals.read(at: start, in: text), number.end < text.count,
            text[number.end] == "日", anchor.day != nil
        else { return nil }
        return CivilDate(year: anchor.year, month: anchor.month, day: number.value)
    }

    /// The sentence, and its clauses that begin with a day of their own: 6日开幕，|8日闭幕.
    private func clausesWithDays(_ sentence: Range<Int>) -> [Range<Int>] {
        guard MeetingReport.closes.occurs(in: sentence, of: text) else { return [] }
        return [sentence]
            + Clauses.split(sentence, of: text).dropFirst().filter {
                MeetingNumerals.isNumeral(text[$0.lowerBound])
            }
    }

    /// 5日下午，会议…闭幕: the day on which the report tells the meeting's close.
    func closingDay(behind start: CivilDate, in stretches: [Range<Int>]) -> CivilDate? {
        guard start.day != nil else { return nil }
        for sentence in stretches.joined().flatMap({ clausesWithDays(sentences[$0]) }) {
            guard MeetingNumerals.isNumeral(text[sentence.lowerBound]),
                let day = bareDay(at: sentence.lowerBound, of: start)
                    ?? printed.first(in: Clauses.first(sentence, of: text), of: text).first?.latest,
                day.day != nil,
                (1...MeetingReport.longestMeeting).contains(day.dayNumber - start.dayNumber),
                MeetingReport.closes.occurs(in: sentence, of: text)
            else { continue }
            return day
        }
        return nil
    }
}
