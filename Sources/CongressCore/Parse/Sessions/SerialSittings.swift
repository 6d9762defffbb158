/// Accounts of many meetings in one text, as gazetteers and retrospects print them: 第八届人民代表大会 heads the
/// account, and each paragraph opens with 第一次会议于1981年3月17日至21日….
struct SerialSittings {
    let report: MeetingReport
    let regions: MeetingRegion

    private static let longestHead = 40
    private static let bodies = WordTable(
        list:
            """
            人民代表大会 人民代表会议 人代会 人大 人民代表大会常务委员会 人大常委会 人民代表大会历次会议 人民代表大会会议 人大常委会会议
            人大常委会历次会议 常务委员会会议
            """)
    private static let committee = WordTable(list: "常务委员会 人大常委会")

    /// 人大常委会会议|概况: what the title of an account ends with.
    private static let accounts = WordTable(list: "概况 简况 简介 综述 概述 纪要 情况 一览")

    /// 第二次会议|于…, 第二次会议|（1983年…）: what stands between a sitting and its days.
    private static let behind = ScalarSet("于在，,（(：: 　")
    private static let notHeld = WordTable(list: "取消 推迟 延期 改期 没有 未能 拟 将于 将在 原定 预定")

    /// The congress or committee under whose name the sittings stand.
    private struct Head {
        var body: Session.Body
        var region: String?
        var printsRegion: Bool
        var term: Int
    }

    /// The meetings of the account; none where nothing heads them with its term.
    func drafts(title: String?) -> [MeetingDraft] {
        var head = title.flatMap { name -> Head? in
            let name = name.scalarArray
            return self.head(0..<name.count, of: name)
        }
        var drafts: [MeetingDraft] = []
        for (index, sentence) in report.sentences.enumerated() {
            if sentence.count <= SerialSittings.longestHead, opensParagraph(sentence),
                let own = self.head(sentence, of: report.text)
            {
                head = own
            } else if sentence.count <= SerialSittings.longestHead, namesAnotherBody(sentence) {
                head = nil
            } else if let head, let draft = draft(index, under: head) {
                drafts.append(draft)
            }
        }
        return drafts
    }

    /// 政协某市第三届委员会: a line of its own with a term, under which other sittings stand.
    private func namesAnotherBody(_ line: Range<Int>) -> Bool {
        let ordinals = Ordinals(in: line, of: report.text)
        return opensParagraph(line) && ordinals.term != nil && ordinals.number == nil
            && !report.text[line].contains { $0.isComma || $0.isSentenceEnd }
    }

    private func opensParagraph(_ sentence: Range<Int>) -> Bool {
        let at = sentence.lowerBound
        return at == 0 || report.text[at - 1] == "\n"
    }

    /// 第八节　县第八届人民代表大会: a line that names a body with its term and nothing else.
    private func head(_ line: Range<Int>, of text: [Unicode.Scalar]) -> Head? {
        let account = SerialSittings.accounts.length(
            endingAt: line.upperBound, floor: line.lowerBound, in: text)
        let name = line.lowerBound..<line.upperBound - account
        guard
            SerialSittings.bodies.length(
                endingAt: name.upperBound, floor: name.lowerBound, in: text) > 0
        else { return nil }
        let line = behindPart(name, of: text)
        let ordinals = Ordinals(in: line, of: text)
        guard let term = ordinals.term, ordinals.number == nil else { return nil }
        return Head(
            body: SerialSittings.committee.occurs(in: line, of: text)
                ? .standingCommittee : .congress,
            region: regions.region(endingAt: term.start, floor: line.lowerBound, in: text),
            printsRegion: regions.isPrinted(
                endingAt: term.start, floor: line.lowerBound, in: text),
            term: term.value)
    }

    private static let parts = ScalarSet("节章编篇辑")

    /// Behind 第七节.
    private func behindPart(_ line: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
        guard line.count > 4, text[line.lowerBound] == "第",
            let number = MeetingNumerals.read(at: line.lowerBound + 1, in: text),
            number.end < line.upperBound, SerialSittings.parts.contains(text[number.end])
        else { return line }
        var start = number.end + 1
        while start < line.upperBound, text[start].isLayoutBlank { start += 1 }
        return start..<line.upperBound
    }

    /// 第二次会议于…举行, or 二、第二次会议 above a sentence that opens with its days.
    private func draft(_ index: Int, under head: Head) -> MeetingDraft? {
        let sentence = report.sentences[index]
        guard opensParagraph(sentence) else { return nil }
        let text = report.text
        var start = Outline.number(text[sentence])?.end ?? sentence.lowerBound
        // 〔第六次会议〕1月19日举行。
        let isFramed =
            start < sentence.upperBound && (text[start].opensFrame || text[start].opensBracket)
        if isFramed { start += 1 }
        let clause = Clauses.first(start..<sentence.upperBound, of: text)
        guard let number = Ordinals(in: clause, of: text).number, number.start == clause.lowerBound
        else { return nil }
        let meeting = WordTable.meetingWords.length(at: number.end, in: text)
        guard meeting > 0 else { return nil }
        var end = number.end + meeting
        if isFramed, end < sentence.upperBound, text[end].isFrame || text[end].closesBracket {
            end += 1
        }
        guard
            end == sentence.upperBound || SerialSittings.behind.contains(text[end])
                || text[end].isASCIIDigit || Numeral.isChinese(text[end]),
            !SerialSittings.notHeld.occurs(
                in: end..<min(sentence.upperBound, end + SerialSittings.longestHead), of: text)
        else { return nil }
        let mention = MeetingMention(
            body: head.body, region: head.region, printsRegion: head.printsRegion,
            term: head.term, number: number.value, range: number.start..<end, clause: clause)
        var dates = report.printed.first(in: end..<sentence.upperBound, of: text)
        if dates.isEmpty, end == sentence.upperBound, index + 1 < report.sentences.count {
            dates = report.printed.first(
                in: Clauses.first(report.sentences[index + 1], of: text), of: text)
        }
        guard !dates.isEmpty else { return nil }
        return MeetingDraft(
            mention: mention, firstSentence: index, sentences: [index], dates: dates)
    }
}

extension SerialSittings {
    /// Whether paragraphs of the account open with meetings of one body: 甲县第一届人民代表大会第一次会议于…,
    /// 甲县第二届人民代表大会第一次会议于….
    func isSerial(_ meetings: [MeetingDraft]) -> Bool {
        guard meetings.count > 1 else { return false }
        let body = meetings[0].mention.body
        return meetings.allSatisfy { meeting in
            let sentence = report.sentences[meeting.firstSentence]
            return meeting.mention.body == body && meeting.mention.number != nil
                && meeting.mention.clause.lowerBound == sentence.lowerBound
                && opensParagraph(sentence)
        }
    }
}
