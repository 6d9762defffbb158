/// Reads the formal meetings that a record reports as held. Meetings that it only refers to, back
/// (根据第十次会议…) or ahead (将于…召开), are none.
struct MeetingReader {
    /// How far into an article its lead reaches.
    private static let leadLength = 700
    /// Adoption notes stand behind the heading; no heading is longer than this.
    private static let noteReach = 1500
    private static let negators = WordTable(
        list:
            """
            将于 将在 将召开 将举行 拟于 拟召开 定于 即将 筹备 召开前 举行前 召开之前 举行之前 会议之前 提请 提交 决定召开 关于召开 决定于 会议决定 为开好
            迎接 备战 根据 按照 依据 依照 贯彻 以来召开 会议精神 计划于 计划召开 建议召开 期间 上次 自从 准备 每次 定期 多次
            每季 每年 每月 每两 及时召开 适时提请 不定期 已于 此前 此次会议前 要召开 应当 可以 必须 收听收看 安排在 将是 前夕 结束后 闭幕后
            """)
    /// 会议召开时间由常委会决定: when a meeting is to be held, not that it was.
    private static let arrangements = WordTable(list: "召开时间 举行时间 召开日期 召开地点 召开的时间 召开事宜")
    private static let references = WordTable(
        list: "参加 出席 列席 会议上 会上 会议精神 会议期间 会议以来 会议决定 会议要求 会议交办 全国人大 会议部署 会议召开前 会议召开以来")
    private static let noteVerbs = WordTable(list: "通过 批准 推选 决定 推定")
    private static let preparatory = WordTable(list: "预备会议")
    private static let noteExcluded = WordTable(list: "修正 修订 根据 废止")
    private static let directActs = WordTable(
        list: "审议 听取 通过 表决 传达 研究 决定 讨论 学习 对 作出 票决 补选 选举 任命 在 由 于 以 采取 就 会场 现场 全景 主席台")

    let people: PeopleReader
    private let agenda = AgendaReader()

    private let ownsTownships: Bool

    /// - Parameter ownsTownships: see `MeetingRegion.ownsTownships(_:_:)`.
    init(people: PeopleReader, ownsTownships: Bool = false) {
        self.people = people
        self.ownsTownships = ownsTownships
    }

    /// The facts of every formal meeting that `record` reports as held.
    func read(_ record: Record, in issue: Issue) -> [Session.Facts] {
        read(record, text: record.text.scalarArray, in: issue)
    }

    /// The same for a caller that holds the record's text as scalars already.
    /// - Parameter named: where the text of an entry or a caption names people, if that was read.
    func read(
        _ record: Record, text: [Unicode.Scalar], named: [PeopleReader.Sighting]? = nil,
        in issue: Issue
    ) -> [Session.Facts] {
        guard record.kind != .speech, record.kind != .inspection, record.kind != .session else {
            return []
        }
        let isEntry = record.kind == .chronicle || record.kind == .photo
        let scanner = MentionScanner(
            regions: MeetingRegion(
                home: issue.region, ownsTownships: ownsTownships, isOfOld: isOfOld(record, issue)))
        let dates = PrintedDates(
            year: record.dates.first?.start.year ?? issue.year ?? issue.published?.year,
            today: issue.published)
        func report(_ text: [Unicode.Scalar]) -> MeetingReport {
            MeetingReport(
                text: text, isEntry: isEntry, dates: dates, recordDates: record.dates)
        }
        // Most articles report no meeting, and their beginning tells.
        let beginning = report(
            isEntry || text.count <= MeetingReader.noteReach
                ? text : Array(text.prefix(MeetingReader.noteReach)))
        var facts = notes(beginning, scanner, title: record.title)
        if facts.isEmpty { facts = sittings(beginning, scanner, title: record.title) }
        if facts.isEmpty { facts = titledNotes(beginning, scanner, title: record.title) }
        let adopted = facts
        var meetings = drafts(beginning, scanner)
        var tellsOfHeld = true
        if !meetings.isEmpty,
            isPreview(record) || isNormative(record, text, isAdopted: !adopted.isEmpty)
        {
            meetings = []
            tellsOfHeld = false
        }
        if meetings.isEmpty, let draft = minuted(record, scanner) { meetings = [draft] }
        var whole =
            meetings.isEmpty || beginning.text.count == text.count ? beginning : report(text)
        if !isEntry, adopted.isEmpty, tellsOfHeld {
            serial(record, &whole, &meetings, scanner, in: { report(text) })
        }
        facts += held(meetings, in: whole, named).filter { one in
            !adopted.contains { $0.body == one.body && $0.number == one.number }
        }
        lendTerm(ofTitle: record.title, scanner, to: &facts)
        // Without a number and a day nobody could tell which meeting is meant.
        return facts.filter { $0.number != nil || !$0.dates.isEmpty }
    }

    /// An entry of a chronicle that looks back over years.
    private func isOfOld(_ record: Record, _ issue: Issue) -> Bool {
        guard record.kind == .chronicle, let printed = issue.year ?? issue.published?.year,
            let year = record.dates.first?.start.year
        else { return false }
        return printed - year >= 5
    }

    /// An account of many meetings is read to its end.
    private func serial(
        _ record: Record, _ report: inout MeetingReport, _ meetings: inout [MeetingDraft],
        _ scanner: MentionScanner, in whole: () -> MeetingReport
    ) {
        let sittings = SerialSittings(report: report, regions: scanner.regions)
        if sittings.isSerial(meetings) {
            meetings = drafts(report, scanner, limit: report.text.count)
        } else if meetings.isEmpty, !sittings.drafts(title: record.title).isEmpty {
            report = whole()
            let all = SerialSittings(report: report, regions: scanner.regions)
            meetings = all.drafts(title: record.title)
        }
    }

    /// 下月预告, 下周安排: what is to come.
    private func isPreview(_ record: Record) -> Bool {
        guard case .article(let article) = record.detail else { return false }
        return [record.title, article.column].contains {
            $0.map { MeetingReader.previews.occurs(in: $0.scalarArray[...]) } ?? false
        }
    }

    /// 议事规则, 工作制度: its articles say when meetings are to be held. What a meeting adopted for
    /// another (某次会议选举办法) does not tell that the other was held.
    private func isNormative(
        _ record: Record, _ text: [Unicode.Scalar], isAdopted: Bool
    ) -> Bool {
        guard record.kind == .article, let title = record.title?.scalarArray else { return false }
        let bare =
            title.last?.closesBracket == true
            ? title[..<(title.lastIndex { $0.opensBracket } ?? title.endIndex)] : title[...]
        // 14:30　主席团第四次会议: what is to be held, hour by hour.
        if MeetingReader.schedules.isSuffix(of: bare) { return true }
        if isAdopted, MeetingReader.prepared.isSuffix(of: bare) { return true }
        return MeetingReader.normative.isSuffix(of: bare)
            && MeetingReader.firstArticles.occurs(
                in: 0..<min(text.count, MeetingReader.noteReach), of: text)
    }

    private static let normative = WordTable(
        list: "规则 办法 条例 规定 程序 制度 细则 规程 守则 准则 章程 意见 方案")
    private static let prepared = WordTable(list: "选举办法 表决办法 票决办法 议程 名单 议事规则")
    private static let schedules = WordTable(list: "日程 日程安排 日程表 会议安排")
    private static let firstArticles = WordTable(list: "第一条 第1条 第一章")
    private static let previews = WordTable(list: "预告 下月安排 下周安排 下月工作 下周工作 下步安排 会议预告 工作预告")

    /// Meetings that adopted the text: （2024年2月3日…主席团第一次会议通过）.
    private func notes(
        _ report: MeetingReport, _ scanner: MentionScanner, title: String?
    ) -> [Session.Facts] {
        guard !report.isEntry else { return [] }
        let text = report.text
        var facts: [Session.Facts] = []
        for bracket in report.brackets(openedIn: 0..<MeetingReader.noteReach)
        where !MeetingReader.noteExcluded.occurs(in: bracket, of: text) {
            var start = bracket.lowerBound
            while let verb = MeetingReader.noteVerbs.first(in: start..<bracket.upperBound, of: text)
            {
                let clause = start..<verb.at
                start = verb.at + verb.length
                guard let mention = scanner.mentions(in: clause, of: text).last,
                    mention.range.upperBound == verb.at
                        || mention.body == .congress
                            && isPlenary(mention.range.upperBound..<verb.at, of: text)
                else { continue }
                let item = Session.AgendaItem(
                    action: String(scalars: text[verb.at..<verb.at + verb.length]),
                    item: title ?? report.firstLine)
                facts.append(
                    Session.Facts(
                        region: mention.region, body: mention.body, term: mention.term,
                        number: mention.number,
                        // 预备会议 meets before the congress opens.
                        dates: MeetingReader.preparatory.length(
                            endingAt: mention.range.upperBound, floor: mention.range.lowerBound,
                            in: text) > 0 ? [] : report.dates(in: clause),
                        agenda: item.item.isEmpty ? [] : [item]))
            }
        }
        return facts
    }

    /// 第三次会议|第二次全体会议: one of the sittings of a congress.
    private func isPlenary(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        range.count <= 10 && text[range.lowerBound] == "第"
            && MeetingReader.sittings.length(
                endingAt: range.upperBound, floor: range.lowerBound, in: text) > 0
    }

    private static let sittings = WordTable(list: "次全体会议 次大会")

    /// The meetings that the text tells as held.
    private func drafts(
        _ report: MeetingReport, _ scanner: MentionScanner, limit: Int? = nil
    ) -> [MeetingDraft] {
        var meetings: [MeetingDraft] = []
        var coming: [MeetingMention] = []
        let limit =
            limit
            ?? (report.isEntry
                ? report.text.count : min(report.text.count, MeetingReader.leadLength))
        for (index, sentence) in report.sentences.enumerated() where sentence.lowerBound < limit {
            guard report.mayNameMeeting(sentence) else { continue }
            for clause in Clauses.split(sentence, of: report.text) {
                for mention in scanner.mentions(in: clause, of: report.text) {
                    if isHeld(mention, in: sentence, report, isFirst: meetings.isEmpty)
                        || isRetold(mention, in: sentence, report, of: meetings)
                    {
                        report.take(mention, sentence: index, into: &meetings)
                    } else {
                        report.lendRegion(of: mention, to: &meetings)
                        if MeetingReader.isToCome(mention, report.text) { coming.append(mention) }
                    }
                }
            }
        }
        // 五次会议本月20日召开 in the headline, of which the text says 将于本月20日召开.
        meetings.removeAll { meeting in
            meeting.sentences == [0] && coming.contains { $0.isSame(as: meeting.mention) }
        }
        lendTerm(to: &meetings)
        return meetings
    }

    private static func isToCome(_ mention: MeetingMention, _ text: [Unicode.Scalar]) -> Bool {
        mention.number != nil
            && comings.length(at: mention.range.upperBound, in: text) > 0
    }

    private static let comings = WordTable(list: "将于 将在 定于 拟于 拟定于")

    private func held(
        _ meetings: [MeetingDraft], in report: MeetingReport, _ named: [PeopleReader.Sighting]?
    ) -> [Session.Facts] {
        guard !meetings.isEmpty else { return [] }
        let (meetings, sightings) = (
            report.apart(meetings), named ?? people.sightings(in: report.text)
        )
        let stretches = report.sharedByJoined(report.stretches(of: meetings), of: meetings)
        return meetings.indices.map { order in
            var facts = report.facts(
                of: meetings[order], in: stretches[order],
                among: stretches[report.lastTogether(with: order, in: meetings)],
                sightings: sightings, agenda: agenda)
            if meetings.count == 1, !report.isEntry {
                AttendanceLists(text: report.text, names: people.names).fill(&facts, sightings)
            }
            return facts
        }
    }

    private func isHeld(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport, isFirst: Bool
    ) -> Bool {
        let text = report.text
        let clause = mention.clause
        if isDeciding(mention, in: sentence, report) { return true }
        if isSpokenOf(mention, in: sentence, report) { return false }
        if !report.isEntry, isInHistory(mention, report) { return false }
        if WordTable.heldWords.occurs(in: clause, of: text) {
            return !report.isQuoted(mention)
                && (report.isEntry || mention.number != nil || !isFirst
                    || report.isDated(mention, in: sentence))
        }
        if isHeldBehind(mention, in: sentence, report) { return true }
        if isClosedBehind(mention, in: sentence, text) { return true }
        if isEnded(mention, in: sentence, report) { return true }
        if isStudied(mention, text) || report.isEntry && isAddressed(mention, text) { return true }
        if isMinuted(mention, in: sentence, report) { return true }
        if isFirst, isActedAt(mention, in: sentence, report) { return true }
        if report.isEntry,
            AgendaVocabulary.presides.occurs(
                in: clause.lowerBound..<mention.range.lowerBound, of: text)
        {
            return true
        }
        if MeetingReader.references.occurs(
            in: clause.lowerBound..<min(text.count, mention.range.upperBound + 4), of: text)
        {
            return false
        }
        guard isFirst else { return false }
        if report.isEntry {
            return report.opens(with: mention, in: sentence) && actsBehind(mention, text)
        }
        return report.isDatedDirectly(mention)
            || report.isDated(mention, in: sentence) && clause.lowerBound > sentence.lowerBound
                && mention.range.lowerBound - clause.lowerBound <= 12 && actsBehind(mention, text)
                && mention.number != nil
    }

    /// 7日上午，市人大常委会第二十七次会议决定，…: the news opens with what the meeting decided.
    private func isDeciding(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        let end = mention.range.upperBound
        return mention.number != nil && !report.isEntry
            && report.sentences.prefix(2).contains(sentence)
            && MeetingReader.decides.length(at: end, in: report.text) > 0
            && end + 2 == mention.clause.upperBound
            && !MeetingReader.bases.occurs(
                in: sentence.lowerBound..<mention.range.lowerBound, of: report.text)
    }

    private static let decides = WordTable(list: "决定")
    private static let bases = WordTable(list: "根据 按照 依据 依照 贯彻 落实 执行 经")

    /// （1987年某次会议通过　1998年某次会议修正）: how an old document came to its present form.
    private func isInHistory(_ mention: MeetingMention, _ report: MeetingReport) -> Bool {
        let at = mention.range.lowerBound
        let opening = max(0, at - MeetingReport.longestNote)..<min(report.text.count, at + 1)
        return report.brackets(openedIn: opening).contains {
            $0.contains(at) && MeetingReader.noteExcluded.occurs(in: $0, of: report.text)
        }
    }

    /// The words around the mention show a meeting that is to come, is over or is one of many.
    func isSpokenOf(
        _ mention: MeetingMention, in sentence: Range<Int>, _ report: MeetingReport
    ) -> Bool {
        let text = report.text
        let clause = mention.clause
        let before = max(sentence.lowerBound, clause.lowerBound - 40)..<clause.lowerBound
        if MeetingReader.negators.occurs(in: clause, of: text)
            || MeetingReader.arrangements.occurs(in: clause, of: text)
            || isJustOver(mention, in: sentence, report)
            || MeetingReader.planned.occurs(in: before, of: text)
            || mention.number == nil && (report.isCount(mention) || report.acts(mention))
            || MeetingReader.decided.occurs(
                in: sentence.lowerBound..<mention.range.lowerBound, of: text)
        {
            return true
        }
        // 一、会议决定，…; 一、同意召开第八次会议
        let number = Outline.number(text[sentence])?.end
        let start = number ?? sentence.lowerBound
        return number != nil && MeetingReport.isAct(at: start, in: text)
            || AgendaVocabulary.subjects.length(at: start, in: text) > 0
                && report.opensAsAgenda(start..<sentence.upperBound)
    }

    /// 第三次会议，在圆满完成各项议程后，1月12日上午在…胜利闭幕: the end is told clauses behind.
    private func isClosedBehind(
        _ mention: MeetingMention, in sentence: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        guard mention.number != nil, mention.range.upperBound < sentence.upperBound else {
            return false
        }
        let rest = mention.range.upperBound..<sentence.upperBound
        guard let done = MeetingReader.completions.first(in: rest, of: text) else { return false }
        return MeetingReader.closings.occurs(in: done.at..<sentence.upperBound, of: text)
    }

    private static let completions = WordTable(list: "完成各项 完成了各项 完成预定 完成了预定 完成全部 完成了全部 完成既定 完成了既定")
    private static let closings = WordTable(list: "闭幕 闭会 帷幕 落幕")

    /// 党组理论学习中心组开展集体学习: a study meeting, without a verb that says it was held.
    private func isStudied(_ mention: MeetingMention, _ text: [Unicode.Scalar]) -> Bool {
        mention.body == .partyGroup
            && (MeetingReader.studies.occurs(
                in: mention.range.lowerBound..<mention.clause.upperBound, of: text)
                || mention.studiesByNumber(in: text) || mention.studiesByTheme(in: text))
    }

    /// 县领导张某出席某某乡第九届人民代表大会第二次会议|并致辞: in an entry of that day, whoever spoke to the
    /// meeting was there.
    private func isAddressed(_ mention: MeetingMention, _ text: [Unicode.Scalar]) -> Bool {
        mention.body == .congress && mention.number != nil && mention.printsRegion
            && MeetingReader.addresses.length(at: mention.range.upperBound, in: text) > 0
    }

    private static let studies = WordTable(
        list: "开展集体学习 开展集中学习 开展专题学习 开展学习研讨 进行集体学习 进行集中学习 进行专题学习 开展专题研讨 组织集体学习")
    private static let addresses = WordTable(
        list: "并讲话 并致辞 并致词 并致贺词 并致贺辞 并作讲话 并作了讲话 并发表讲话 并指导 开幕式 闭幕式 开幕会 闭幕会")

    /// 拟定于3月27日上午，在市政务中心召开…: a clause before says that the meeting is to come.
    private static let planned = WordTable(list: "拟定于 拟于 定于 拟定 计划于")
    /// 会议决定：某届人大第五次会议于明年1月召开.
    private static let decided = WordTable(list: "决定： 决定:")

    /// An entry that opens with the meeting itself and goes on with what it did.
    private func actsBehind(_ mention: MeetingMention, _ text: [Unicode.Scalar]) -> Bool {
        let end = mention.range.upperBound
        guard end < text.count, text[end].isHan else { return true }
        return MeetingReader.directActs.length(at: end, in: text) > 0
    }
}
