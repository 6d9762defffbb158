/// Reads the agenda from the sentences that report a meeting: for each matter the verb as printed
/// and the matter as printed.
struct AgendaReader {
    let splitter = MatterSplitter()

    /// One clause's reading: its verb and where its matter begins.
    struct Action {
        var verb: String
        var from: Int
        var isLearning: Bool
    }

    /// The matters that one sentence tells. `named` is where the name of the meeting ends,
    /// `isMeetings` says that the sentence's first clauses speak of the meeting without naming it as
    /// the subject (召开会议，传达学习…).
    func items(
        in sentence: Range<Int>, of text: [Unicode.Scalar], isMeetings: Bool,
        isDemocraticLife: Bool, named: Int = 0
    ) -> [Session.AgendaItem] {
        let namesMeeting = sentence.contains(named)
        let timed = MeetingReport.behindTime(sentence, of: text)
        let sentence = behindPresiding(timed, of: text)
        let isMeetings = isMeetings || sentence != timed
        if let start = behindPreamble(sentence, of: text) {
            return doneBefore(Clauses.first(sentence, of: text), of: text)
                + items(
                    in: start..<sentence.upperBound, of: text, isMeetings: true,
                    isDemocraticLife: isDemocraticLife)
        }
        guard !tellsOtherwise(sentence, of: text),
            isMeetings || isDemocraticLife || namesMeeting || opensWithSubject(sentence, of: text)
        else {
            guard let start = laterAct(sentence, of: text) else { return [] }
            return items(
                in: start..<sentence.upperBound, of: text, isMeetings: true,
                isDemocraticLife: false)
        }
        var told = Told()
        for (number, printed) in clauses(of: sentence, in: text).enumerated() {
            // 县人大常委会第二十次主任会议|听取了…: the meeting itself is the subject.
            let isNaming = printed.lowerBound < named && named < printed.upperBound
            let clause = isNaming ? MeetingReport.behind(named, in: printed, of: text) : printed
            let verb = told.deciding
            if !isNumbered(clause, of: text) { told.deciding = nil }
            if let verb, let item = decision(clause, of: text, verb) {
                told.items.append(item)
            } else if isDemocraticLife, let item = DemocraticLife.item(clause, of: text) {
                told.items.append(item)
            } else if !take(clause, of: text, mayLackSubject: isMeetings || number > 0, &told) {
                break
            }
        }
        return told.items
    }

    private static let told = WordTable(list: "说， 指出 强调 回顾 表示 认为 介绍说 去年 近年来")

    /// 部长某某作了说明；|会议听取了…, 这是本区首次…，|大会审议了…: where behind a semicolon, or in so many words, the
    /// meeting itself begins to act.
    private func laterAct(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        guard sentence.contains(where: { text[$0].isSemicolon || text[$0] == "了" }) else {
            return nil
        }
        return Clauses.split(sentence, of: text).dropFirst().first { clause in
            // 李四回顾说，去年…，会议审议了…: what somebody told of another meeting.
            guard
                !AgendaReader.told.occurs(
                    in: sentence.lowerBound..<clause.lowerBound, of: text)
            else { return false }
            let isApart = text[clause.lowerBound - 1].isSemicolon
            guard isApart || AgendaReader.itself.length(at: clause.lowerBound, in: text) > 0 else {
                return false
            }
            let opening = opening(of: clause, in: text)
            guard let action = action(at: opening.end, in: clause, of: text) else { return false }
            return isApart && opening.hasSubject || text[action.from - 1] == "了"
                || AgendaVocabulary.matterOpens.length(at: action.from, in: text) > 0
        }?.lowerBound
    }

    /// What the clauses of a sentence have told so far.
    private struct Told {
        var items: [Session.AgendaItem] = []
        /// Whose matters the next clauses may go on with.
        var action: Action?
        /// 决定, 研究决定 or 确定, where that was the last word: what is decided follows.
        var deciding: String?
    }

    /// Takes one clause; false where the sentence tells no more of the meeting.
    private func take(
        _ clause: Range<Int>, of text: [Unicode.Scalar], mayLackSubject: Bool, _ told: inout Told
    ) -> Bool {
        let opening = opening(of: clause, in: text)
        guard opening.hasSubject || mayLackSubject,
            !AgendaProposals.proposes(opening.end..<clause.upperBound, of: text)
        else { return false }
        if let done = procedure(clause, from: opening.end, of: text)
            ?? AppointmentSplitter.elected(opening.end..<clause.upperBound, of: text)
        {
            told.items.append(done)
            told.action = nil
        } else if let action = action(at: opening.end, in: clause, of: text) {
            told.action = action
            if action.verb.hasSuffix("决定") || action.verb.hasSuffix("确定"),
                action.from >= clause.upperBound
            {
                told.deciding = action.verb
                return true
            }
            told.items += items(action, action.from..<clause.upperBound, of: text)
        } else if opening.hasSubject || !goesOn(clause, of: text, &told) {
            told.action = nil
            return !opening.hasSubject || !isSaying(opening.end, in: text)
                || isPresiding(clause, of: text)
                || isSetting(clause, from: opening.end, of: text)
        }
        return true
    }

    /// Whether a clause without a verb goes on with the matter before it, or names one more.
    private func goesOn(
        _ clause: Range<Int>, of text: [Unicode.Scalar], _ told: inout Told
    ) -> Bool {
        guard let action = told.action else { return false }
        if let last = told.items.last, splitter.isOpen(last.item, before: clause, of: text) {
            told.items[told.items.count - 1].item += "，" + String(scalars: text[clause])
            return true
        }
        guard
            isParallel(clause, to: told.items.last?.item, of: text)
                || splitter.isMatter(clause, of: text, isLearning: action.isLearning)
                || AppointmentSplitter.goesOn(clause, of: text, behind: action.verb)
        else { return false }
        let start = behindNumber(clause.lowerBound, in: clause, of: text)
        told.items += items(action, start..<clause.upperBound, of: text)
        return true
    }

    /// Most sentences of a text are not about the meeting, and their first clause tells.
    private func opensWithSubject(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        opening(of: Clauses.first(sentence, of: text), in: text).hasSubject
    }

    /// The clauses of a sentence, parted also where a scan lost the mark between a paper and the next
    /// verb (听取了…的汇报|研究了…) or where 并 or 、 joins one: 听取了…的汇报|并确定了….
    private func clauses(of sentence: Range<Int>, in text: [Unicode.Scalar]) -> [Range<Int>] {
        Clauses.split(sentence, of: text).flatMap { clause -> [Range<Int>] in
            var at = clause.lowerBound + 8
            while at + 6 < clause.upperBound {
                let next = text[at] == "并" || text[at].isEnumerationComma ? at + 1 : at
                let verb = max(
                    AgendaVocabulary.deliberating.length(at: next, in: text),
                    MeetingReport.decides.length(at: next, in: text))
                if verb >= 2, next + verb < clause.upperBound, text[next + verb] == "了",
                    AgendaVocabulary.papers.length(endingAt: at, floor: at - 4, in: text) > 0
                {
                    return [clause.lowerBound..<at, next..<clause.upperBound]
                }
                at += 1
            }
            return [clause]
        }
    }

    /// Whether the next sentence may tell further matters without naming the meeting again: behind
    /// a sentence about what the meeting did, not behind what somebody said there.
    func mayGoOn(after sentence: Range<Int>, of text: [Unicode.Scalar], told: Bool) -> Bool {
        if told { return true }
        let opening = opening(of: sentence, in: text)
        guard opening.hasSubject, opening.end < text.count else { return false }
        // 主任会议建议：… goes on with what another meeting is to do.
        let first = Clauses.first(sentence, of: text)
        if opening.end < first.upperBound,
            AgendaProposals.proposes(opening.end..<first.upperBound, of: text)
        {
            return false
        }
        // 向新任命人员颁发任命书 is an act of the meeting, though 向 mostly opens what it told others.
        return !isSaying(opening.end, in: text) || text[opening.end] == "向"
            || isPresiding(sentence, of: text)
            || isSetting(sentence, from: opening.end, of: text)
    }

    /// 听取和审议…的报告。 right behind the sentence before, without a subject.
    func beginsWithAct(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        action(at: sentence.lowerBound, in: sentence, of: text) != nil
            && !isRemark(sentence, of: text)
    }

    /// 听取和审议了…的报告。 at the head of a paragraph: a further act of the meeting that the paragraphs
    /// above tell of.
    func opensWithAct(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let at = sentence.lowerBound
        guard at > 0, text[at - 1] == "\n" || at + 1 < text.count && text[at] == "\n" else {
            return false
        }
        let start = text[at] == "\n" ? at + 1 : at
        guard let action = action(at: start, in: start..<sentence.upperBound, of: text) else {
            return false
        }
        return !action.isLearning && action.from > start && text[action.from - 1] == "了"
    }

    /// 会议由…主持: says who led it, before what it did.
    private func isPresiding(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let end = opening(of: clause, in: text).end
        guard end < clause.upperBound, text[end] == "由" else { return false }
        return AgendaVocabulary.presides.occurs(in: end..<clause.upperBound, of: text)
    }

    /// 主任某某主持会议，|代表对…: what stands behind the clause that says who led the meeting.
    private func behindPresiding(
        _ sentence: Range<Int>, of text: [Unicode.Scalar]
    ) -> Range<Int> {
        let first = Clauses.first(sentence, of: text)
        guard first.upperBound + 1 < sentence.upperBound, text[first.upperBound].isClauseComma,
            AgendaReader.presidings.length(
                endingAt: first.upperBound, floor: first.lowerBound, in: text) > 0
        else { return sentence }
        return first.upperBound + 1..<sentence.upperBound
    }

    private static let presidings = WordTable(list: "主持会议 主持了会议 主持大会")

    func items(
        _ action: Action, _ range: Range<Int>, of text: [Unicode.Scalar]
    ) -> [Session.AgendaItem] {
        // 听取报告，审出温度: a crosshead that names no report.
        if range.count == 2, AgendaVocabulary.papers.length(at: range.lowerBound, in: text) == 2 {
            return []
        }
        // 审议|那天, 选举|法规定, 视察|组认为: the verb is part of another word, or tells no matter.
        if let first = range.first,
            AgendaVocabulary.opensNoMatter.contains(text[first])
                || text[first].isClosingBracket
                || AgendaVocabulary.wordsOfNoMatter.length(at: first, in: text) > 0
        {
            return []
        }
        let isPersonnel = AppointmentSplitter.governs(action.verb)
        return splitter.split(range, of: text, isLearning: action.isLearning)
            // 审查和|投票表决
            .filter { !AgendaVocabulary.votes.isWhole($0.scalarArray[...]) }
            .flatMap { isPersonnel ? AppointmentSplitter.split($0) : [AuthorClause.dropped($0)] }
            .map { Session.AgendaItem(action: action.verb, item: $0) }
    }

    /// Goes past 会议还分别, 通过举手表决的方式, 以…方式.
    func opening(
        of clause: Range<Int>, in text: [Unicode.Scalar]
    ) -> (end: Int, hasSubject: Bool) {
        var at = behindNumber(behindJump(clause, in: text), in: clause, of: text)
        var hasSubject = false
        if let number = itemNumber(clause, in: text) { (at, hasSubject) = (number, true) }
        while at < clause.upperBound {
            let subject = AgendaVocabulary.subjects.length(at: at, in: text)
            let adverb = AgendaVocabulary.adverbs.length(at: at, in: text)
            if let end = wayEnd(from: at, in: clause, of: text) {
                at = end
            } else if subject > 0, at + subject < clause.upperBound || !hasSubject {
                hasSubject = true
                at += subject
            } else if adverb > 0 {
                at += adverb
            } else if hasSubject, ItemNumber.isCircled(at, before: clause.upperBound, in: text) {
                at += 1
            } else if let end = countedMatter(at, in: clause, of: text) {
                (at, hasSubject) = (end, true)
            } else if let end = MeetingActors.end(at: at, in: clause, of: text) {
                hasSubject = true
                at = end
            } else if let end = MeetingActors.choiceEnd(at: at, in: clause, of: text) {
                at = end
            } else if hasSubject, let end = programmeEnd(at, in: clause, of: text) {
                at = end
            } else {
                break
            }
        }
        return (min(at, clause.upperBound), hasSubject)
    }

    /// Behind 一是, 二是, before what the meeting did.
    private func countedMatter(
        _ at: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Int? {
        guard at + 2 < clause.upperBound, Numeral.isChinese(text[at]), text[at + 1] == "是",
            MeetingReport.isAct(at: at + 2, in: text) || text[at + 2] == "对"
                || AgendaVocabulary.makes.length(at: at + 2, in: text) > 0
        else { return nil }
        return at + 2
    }

    /// Behind 一、 or （一） of minutes, where the number of an item stands before what the meeting did.
    private func itemNumber(_ clause: Range<Int>, in text: [Unicode.Scalar]) -> Int? {
        let at = clause.lowerBound
        guard at == 0 || text[at - 1] == "\n", let end = Outline.number(text[clause])?.end,
            AgendaVocabulary.deliberating.length(at: end, in: text) > 0
                || AgendaVocabulary.learning.length(at: end, in: text) > 0
                || AgendaVocabulary.subjects.length(at: end, in: text) > 0
                || MeetingReport.decides.length(at: end, in: text) > 0
        else { return nil }
        return end
    }

    private func wayEnd(from start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        guard text[start] == "通" || text[start] == "以" || text[start] == "采" || text[start] == "按",
            let way = AgendaVocabulary.ways.first(
                in: start..<min(clause.upperBound, start + 24), of: text)
        else { return nil }
        return way.at + way.length
    }

    /// The verb at the place, with the verbs that it is joined to.
    func action(
        at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Action? {
        guard start < clause.upperBound,
            AgendaVocabulary.results.length(at: start, in: text) == 0
        else { return nil }
        let learning = AgendaVocabulary.learning.length(at: start, in: text)
        let deliberating = AgendaVocabulary.deliberating.length(at: start, in: text)
        let arranging = AgendaVocabulary.arranging.length(at: start, in: text)
        if let made = decisionMade(at: start, in: clause, of: text)
            ?? countedDecisions(at: start, in: clause, of: text)
        {
            return made
        }
        if let inquiry = inquiry(at: start, in: clause, of: text) { return inquiry }
        if let told = proposal(at: start, in: clause, of: text)
            ?? agreement(at: start, in: clause, of: text)
        {
            return told
        }
        if AgendaVocabulary.speaking.length(at: start, in: text) > 0 { return nil }
        let decides = text[start] == "决" && start + 1 < text.count && text[start + 1] == "定" ? 2 : 0
        let length = max(learning, deliberating, arranging, decides)
        guard length > 0 else { return nil }
        let isLearning = learning == length
        let table =
            isLearning
            ? AgendaVocabulary.learning
            : deliberating == length ? AgendaVocabulary.deliberating : AgendaVocabulary.arranging
        var end = start + length
        while let next = joined(at: end, with: table, in: clause, of: text) { end = next }
        var from = end
        while from < clause.upperBound,
            text[from] == "了" || text[from].isColon
                || text[from] == "出" && from + 1 < text.count && text[from + 1] != "席"
        {
            from += 1
        }
        let verb = text[start..<end].filter { $0 != "了" }
        return Action(verb: String(scalars: verb), from: from, isLearning: isLearning)
    }

    /// Behind a further verb of the same kind: 听取|和审议, 审议|通过; nil where the matter begins.
    private func joined(
        at start: Int, with table: WordTable, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Int? {
        var at = start
        let joint = AgendaVocabulary.joints.length(at: at, in: text)
        if joint > 0 { at += joint }
        if joint > 0, text[at - 1] == "了" {
            let second = AgendaVocabulary.joints.length(at: at, in: text)
            guard second > 0 else { return nil }
            at += second
        }
        // 审议并|以举手表决方式|通过
        if joint > 0, at < clause.upperBound, text[at] == "以" || text[at] == "采",
            let way = wayEnd(from: at, in: clause, of: text)
        {
            at = way
        }
        let length = table.length(at: at, in: text)
        guard length > 0, at + length < clause.upperBound else { return nil }
        // 听取|视察方案汇报
        if joint == 0, AgendaVocabulary.alone.length(at: at, in: text) == length { return nil }
        for end in at + 3...at + 5
        where AgendaVocabulary.nounsAfterVerb.length(endingAt: end, floor: at, in: text) == end - at
        {
            return nil
        }
        // 听取|学习…情况: after a direct verb only what deliberates on; 和 keeps the matter's own verb.
        return at + length
    }
}
