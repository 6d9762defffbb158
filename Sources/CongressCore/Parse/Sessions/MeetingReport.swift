/// A meeting that a record reports, while it is being read.
struct MeetingDraft {
    var mention: MeetingMention
    var firstSentence: Int
    /// The sentences that name it.
    var sentences: [Int]
    var dates: [EDTFDate]
    /// Where a sentence behind the first ends to name it.
    var namedEnds: [Int: Int] = [:]
}

/// The text of one record, cut into sentences, as a report of meetings.
struct MeetingReport {
    let text: [Unicode.Scalar]
    /// A chronicle entry or a caption: as a whole about one dated event.
    let isEntry: Bool
    let sentences: [Range<Int>]
    let printed: PrintedDates
    let recordDates: [EDTFDate]

    private static let meetingHints = WordTable(list: "会议 生活会 中心组 议事 议政 主任会 次大会 党组 人代会 次人民代表大会 次常委")

    init(text: [Unicode.Scalar], isEntry: Bool, dates: PrintedDates, recordDates: [EDTFDate]) {
        self.text = text
        self.isEntry = isEntry
        self.printed = dates
        self.recordDates = recordDates
        sentences = Clauses.sentences(0..<text.count, of: text)
    }

    var firstLine: String { String(scalars: text.prefix { $0 != "\n" }) }

    func mayNameMeeting(_ sentence: Range<Int>) -> Bool {
        MeetingReport.meetingHints.occurs(in: sentence, of: text)
    }

    /// The longest note in brackets, in characters.
    static let longestNote = 200

    /// The insides of the round brackets that open in a part of the text.
    func brackets(openedIn part: Range<Int>) -> [Range<Int>] {
        text.withUnsafeBufferPointer { text in
            text.indices.clamped(to: part).compactMap { at in
                text[at].isOpeningBracket ? MeetingReport.inside(at, of: text) : nil
            }
        }
    }

    /// What a bracket holds, if it is long enough for a note.
    private static func inside(
        _ at: Int, of text: UnsafeBufferPointer<Unicode.Scalar>
    ) -> Range<Int>? {
        var close = at + 1
        var depth = 0
        while close < text.count, close - at < longestNote,
            depth > 0 || !text[close].isClosingBracket
        {
            // 某人大〔1998〕36号 inside the note.
            if text[close].isOpeningBracket { depth += 1 }
            if text[close].isClosingBracket { depth -= 1 }
            close += 1
        }
        guard close < text.count, text[close].isClosingBracket, close - at > 12 else { return nil }
        return at + 1..<close
    }

    func dates(in range: Range<Int>) -> [EDTFDate] {
        let found = printed.first(in: range, of: text)
        return found.isEmpty ? recordDates : found
    }

    /// 会议决定，…; 会议听取…: a sentence about what the meeting did, not about its being held.
    func opensAsAgenda(_ sentence: Range<Int>) -> Bool {
        var at =
            sentence.lowerBound
            + AgendaVocabulary.subjects.length(at: sentence.lowerBound, in: text)
        while at < sentence.upperBound {
            let adverb = AgendaVocabulary.adverbs.length(at: at, in: text)
            guard adverb > 0 else { break }
            at += adverb
        }
        return MeetingReport.isAct(at: at, in: text)
            || AgendaVocabulary.sayings.length(at: at, in: text) > 0
    }

    /// 听取, 传达学习, 决定: what a meeting does.
    static func isAct(at start: Int, in text: [Unicode.Scalar]) -> Bool {
        AgendaVocabulary.deliberating.length(at: start, in: text) > 0
            || AgendaVocabulary.learning.length(at: start, in: text) > 0
            || decides.length(at: start, in: text) > 0
    }

    static let decides = WordTable(list: "决定 建议 同意")
    private static let opinions = WordTable(list: "听取 审议 研究 讨论 传达学习 学习 传达 决定 建议 确定 拟定")

    /// 研究市人大常委会第三十六次会议召开…, 决定市人大常委会第八次会议于…: the meeting is a matter of another.
    func isQuoted(_ mention: MeetingMention) -> Bool {
        let before = mention.clause.lowerBound..<mention.range.lowerBound
        return MeetingReport.opinions.occurs(in: before, of: text)
    }

    /// The mention stands at the beginning, behind a date and a place at most.
    func opens(with mention: MeetingMention, in sentence: Range<Int>) -> Bool {
        sentences.first == sentence && mention.range.lowerBound - sentence.lowerBound <= 24
            && !WordTable.notMatter.occurs(
                in: sentence.lowerBound..<mention.range.lowerBound, of: text)
    }

    /// 6月22日市人大常委会主任扩大会议…: the date stands right before the congress.
    func isDatedDirectly(_ mention: MeetingMention) -> Bool {
        let from = max(mention.clause.lowerBound, mention.range.lowerBound - 16)
        return !printed.first(in: from..<mention.range.lowerBound, of: text).isEmpty
    }

    /// 主任会议14次: how many meetings there were, not one of them.
    func isCount(_ mention: MeetingMention) -> Bool {
        MeetingNumerals.read(at: mention.range.upperBound, in: text) != nil
    }

    /// 主任会议|为新任命人员举行宪法宣誓仪式: what the meeting held is something else.
    func acts(_ mention: MeetingMention) -> Bool {
        let end = mention.range.upperBound
        return end < mention.clause.upperBound && (text[end] == "为" || text[end] == "向")
    }

    /// The sentence prints a day before the mention, or the mention stands in the heading of a
    /// record that has a day.
    func isDated(_ mention: MeetingMention, in sentence: Range<Int>) -> Bool {
        if !printed.first(in: sentence.lowerBound..<mention.range.lowerBound, of: text).isEmpty {
            return true
        }
        return !recordDates.isEmpty && (sentences.prefix(2).contains(sentence))
    }

    /// Adds the mention to the meetings of the record, or to the one of them that it means.
    func take(_ mention: MeetingMention, sentence: Int, into meetings: inout [MeetingDraft]) {
        var own = printed.first(in: mention.clause, of: text)
        if own.isEmpty, let next = heldClause(behind: mention, in: sentences[sentence]) {
            own = printed.first(in: next, of: text)
        }
        let dates =
            own.isEmpty
            ? datesBefore(mention, sentence: sentence, last: meetings.last?.dates.last) : own
        if let at = meetings.firstIndex(where: { $0.mention.isSame(as: mention) }) {
            meetings[at].sentences.append(sentence)
            if !isPartOfMatter(mention) {
                meetings[at].namedEnds[sentence] = mention.range.upperBound
            }
            meetings[at].mention.fill(from: mention)
            if meetings[at].dates.isEmpty { meetings[at].dates = dates }
        } else {
            meetings.append(
                MeetingDraft(
                    mention: mention, firstSentence: sentence, sentences: [sentence], dates: dates))
        }
    }

    /// 表决通过了|第一次会议|选举办法: the meeting is named in what it dealt with.
    private func isPartOfMatter(_ mention: MeetingMention) -> Bool {
        AgendaVocabulary.deliberating.occurs(
            in: mention.clause.lowerBound..<mention.range.lowerBound, of: text)
    }

    /// 第二次会议，|1954年9月6日至8日召开: the day stands behind the name and a comma.
    private func heldClause(
        behind mention: MeetingMention, in sentence: Range<Int>
    ) -> Range<Int>? {
        let end = mention.range.upperBound
        guard mention.number != nil, end + 1 < sentence.upperBound, text[end].isClauseComma,
            MeetingNumerals.isNumeral(text[end + 1]) || text[end + 1] == "于"
        else { return nil }
        let next = Clauses.first(end + 1..<sentence.upperBound, of: text)
        return WordTable.heldWords.occurs(in: next, of: text) ? next : nil
    }

    /// 云岭市第八届人民代表大会第一次会议完成各项议程…: says in full whose meeting the headline told of.
    func lendRegion(of mention: MeetingMention, to meetings: inout [MeetingDraft]) {
        guard mention.printsRegion, mention.term != nil, mention.number != nil else { return }
        for at in meetings.indices
        where !meetings[at].mention.printsRegion && meetings[at].mention.term == mention.term
            && meetings[at].mention.isSame(as: mention)
        {
            meetings[at].mention.fill(from: mention)
        }
    }

    /// - Parameters:
    ///   - stretches: the sentences that tell of the meeting.
    ///   - company: those that tell who came to it, and to those that were held together with it.
    func facts(
        of draft: MeetingDraft, in stretches: [Range<Int>], among company: [Range<Int>],
        sightings: [PeopleReader.Sighting], agenda: AgendaReader
    ) -> Session.Facts {
        var facts = Session.Facts(
            region: draft.mention.region, body: draft.mention.body, term: draft.mention.term,
            number: draft.mention.number, dates: dates(of: draft, in: stretches),
            agenda: items(of: draft, stretches, agenda))
        let spans = (stretches + company).map { characters($0) }
        let roles = MeetingRoles(text: text, isEntry: isEntry)
        roles.fill(
            &facts,
            from: sightings.filter { sighting in
                spans.contains { $0.contains(sighting.name.lowerBound) }
            })
        return facts
    }

    /// The characters of a run of sentences.
    private func characters(_ stretch: Range<Int>) -> Range<Int> {
        let start = sentences[stretch.lowerBound].lowerBound
        let end = sentences[stretch.upperBound - 1].upperBound
        return start..<(isEntry ? otherEvent(in: start..<end) ?? end : end)
    }

    /// 上午，召开主任会议…；|下午，副主任某某到某镇调研: where an entry goes on with another event of the day.
    private func otherEvent(in range: Range<Int>) -> Int? {
        range.dropFirst(12).first { at in
            guard text[at - 1].isSentenceEnd || text[at - 1].isSemicolon,
                MeetingReport.laterTimes.length(at: at, in: text) > 0
            else { return false }
            return !MeetingReport.meetingActs.occurs(in: at..<range.upperBound, of: text)
        }
    }

    private static let laterTimes = WordTable(list: "下午 晚上 当晚 当天下午 当日下午 同日下午 当天晚上 当日晚 是日下午")
    private static let meetingActs = WordTable(list: "会议 会上 大会 全会 听取 审议 表决 选举 分组 主席团 闭幕 开幕")

    private func dates(of draft: MeetingDraft, in stretches: [Range<Int>]) -> [EDTFDate] {
        if isEntry, !recordDates.isEmpty { return recordDates }
        let dates = draft.dates.isEmpty ? recordDates : draft.dates
        guard !isEntry, dates.count == 1, dates[0].end == nil,
            draft.mention.body == .congress || draft.mention.body == .standingCommittee,
            let close = closingDay(behind: dates[0].start, in: stretches)
        else { return dates }
        return [EDTFDate(dates[0].start, to: close)]
    }

    private func items(
        of draft: MeetingDraft, _ stretches: [Range<Int>], _ agenda: AgendaReader
    ) -> [Session.AgendaItem] {
        var items = ElectionNotice.items(behind: draft.mention, of: text)
        if !items.isEmpty { return items }
        var telling = AgendaTelling(self, of: draft, by: agenda)
        for stretch in stretches { telling.read(stretch) }
        telling.close()
        items = telling.items
        if items.isEmpty { items = ElectionNotice.listed(in: text) }
        if draft.mention.body == .congress || draft.mention.body == .streetAssembly {
            for stretch in stretches { addReports(given: characters(stretch), to: &items) }
        }
        return items
    }
}

extension MeetingReport {
    /// Reports that a congress or an assembly heard and that its agenda does not hold yet.
    private func addReports(given range: Range<Int>, to items: inout [Session.AgendaItem]) {
        for report in GivenReports.items(in: range, of: text)
        where !items.contains(where: { $0.item.hasSuffix(report.item) }) {
            items.append(report)
        }
    }
}

extension MeetingMention {
    func isSame(as other: MeetingMention) -> Bool {
        guard body == other.body else { return false }
        // 汝南市六届… of the heading is 市六届… of the text, whatever the issue's own city.
        if number != nil, number == other.number, term != nil, term == other.term,
            !printsRegion || !other.printsRegion
        {
            return true
        }
        // 第二届…第一次会议 is not 第一届…第一次会议.
        if let term, let other = other.term, term != other { return false }
        return (number == nil || other.number == nil || number == other.number)
            && isSameRegion(as: other)
    }

    /// 白云镇 in the heading is 青石县白云镇 of the text, 东湖州 is 东湖某某族自治州.
    private func isSameRegion(as other: MeetingMention) -> Bool {
        guard let region, let other = other.region else { return true }
        let (long, short) = region.utf8.count > other.utf8.count ? (region, other) : (other, region)
        return long.hasSuffix(short)
            || PlaceName.isShort(short.scalarArray[...], for: long.scalarArray[...])
    }

    mutating func fill(from other: MeetingMention) {
        let isLonger = (region?.utf8.count ?? 0) < (other.region?.utf8.count ?? 0)
        if printsRegion == other.printsRegion ? isLonger : other.printsRegion {
            region = other.region
            printsRegion = other.printsRegion
        }
        term = term ?? other.term
        number = number ?? other.number
        isDemocraticLife = isDemocraticLife || other.isDemocraticLife
    }
}
