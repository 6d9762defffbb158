/// Papers whose titles are the names of meetings: minutes, accounts, results and programmes.
extension MeetingReader {
    /// 第二十六次会议纪要: the minutes of a meeting have its name for their title.
    func minuted(_ record: Record, _ scanner: MentionScanner) -> MeetingDraft? {
        guard record.kind == .article, !record.dates.isEmpty,
            let title = record.title?.scalarArray, title.count <= 60,
            MeetingReader.minutes.isSuffix(of: title[...]),
            var mention = scanner.mentions(in: 0..<title.count, of: title).last,
            mention.number != nil
        else { return nil }
        mention.range = 0..<0
        mention.clause = 0..<0
        return MeetingDraft(
            mention: mention, firstSentence: 0, sentences: [0], dates: record.dates)
    }

    private static let minutes = WordTable(list: "会议纪要 会议记录 会议简报 会议选举结果 会议补选结果")

    /// 区十八届人大常委会第一次会议|纪要: the title of what was written down of a meeting.
    func isMinuted(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        guard !report.isEntry, mention.number != nil, report.sentences.first == sentence else {
            return false
        }
        let end = mention.range.upperBound
        let length = MeetingReader.minutesBehind.length(at: end, in: report.text)
        return length > 0 && end + length == sentence.upperBound
    }

    private static let minutesBehind = WordTable(list: "纪要 概况 综述 会议纪要 情况综述 简况 会议概况 会议情况")

    /// 某市五届人大常委会第十五次会议议程 / （8月26日第一次全体会议通过）: the day of a sitting, on which the meeting set
    /// its own programme.
    func sittings(
        _ report: MeetingReport, _ scanner: MentionScanner, title: String?
    ) -> [Session.Facts] {
        guard !report.isEntry, let title = title?.scalarArray,
            title[...].ends(with: "会议议程"),
            let mention = scanner.mentions(in: 0..<title.count, of: title).last,
            mention.number != nil, mention.body == .standingCommittee,
            let note = report.brackets(openedIn: 0..<MeetingReader.titleReach).first(where: {
                report.text[$0].ends(with: "全体会议通过")
            })
        else { return [] }
        return [
            Session.Facts(
                region: mention.region, body: mention.body, term: mention.term,
                number: mention.number, dates: report.dates(in: note))
        ]
    }

    /// The meeting that the title names and that the note below it does not: 某市第三届人民代表大会第一次会议关于…的决议 /
    /// （1998年3月14日通过）.
    func titledNotes(
        _ report: MeetingReport, _ scanner: MentionScanner, title: String?
    ) -> [Session.Facts] {
        guard !report.isEntry, let name = title?.scalarArray,
            let mention = scanner.mentions(in: 0..<name.count, of: name).first,
            mention.number != nil, mention.term != nil,
            mention.range.lowerBound <= MeetingReader.longestPlace,
            mention.range.upperBound < name.count,
            mention.body == .congress || mention.body == .standingCommittee,
            let note = report.brackets(openedIn: 0..<MeetingReader.titleReach).first(where: {
                MeetingReader.dayOfAdoption.isSuffix(of: report.text[$0])
            })
        else { return [] }
        return [
            Session.Facts(
                region: mention.region, body: mention.body, term: mention.term,
                number: mention.number,
                // 预备会议 meets before the congress opens.
                dates: report.text[note].ends(with: "预备会议通过")
                    ? [] : report.dates(in: note),
                agenda: [.init(action: "通过", item: title ?? "")])
        ]
    }

    /// 市十二届人大常委会第十三次主任会议 above 主任某某主持召开第十三次主任会议.
    func lendTerm(
        ofTitle title: String?, _ scanner: MentionScanner, to facts: inout [Session.Facts]
    ) {
        guard facts.contains(where: { $0.term == nil }), let name = title?.scalarArray,
            let mention = scanner.mentions(in: 0..<name.count, of: name).last,
            let term = mention.term, let number = mention.number
        else { return }
        for at in facts.indices
        where facts[at].term == nil && facts[at].number == number && facts[at].body == mention.body
        {
            facts[at].term = term
        }
    }

    /// 6月30日，县六届人大常委会第三十六次会议听取了…: what the meeting of the headline did, told with its name.
    func isRetold(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport,
        of meetings: [MeetingDraft]
    ) -> Bool {
        !report.isEntry && mention.number != nil
            && meetings.contains { $0.sentences == [0] && $0.mention.isSame(as: mention) }
            && MeetingReport.isAct(at: mention.range.upperBound, in: report.text)
            && !isSpokenOf(mention, in: sentence, report) && !report.isQuoted(mention)
    }

    /// 大会主席团 belongs to the congress that the record names with its term.
    func lendTerm(to meetings: inout [MeetingDraft]) {
        guard let congress = meetings.first(where: { $0.mention.body == .congress })?.mention,
            let term = congress.term
        else { return }
        for at in meetings.indices
        where meetings[at].mention.body == .presidium && meetings[at].mention.term == nil {
            meetings[at].mention.term = term
            if congress.printsRegion, !meetings[at].mention.printsRegion {
                meetings[at].mention.region = congress.region
            }
        }
    }

    private static let longestPlace = 16
    private static let dayOfAdoption = WordTable(list: "日通过 预备会议通过")
    private static let titleReach = 200
}
