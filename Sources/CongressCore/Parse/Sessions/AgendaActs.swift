/// Acts of a meeting that are no plain verb before a matter.
extension AgendaReader {
    /// 作出了《…的决议》, 作出关于…的决定: a decision with a title of its own.
    func decisionMade(
        at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Action? {
        let length = AgendaVocabulary.makes.length(at: start, in: text)
        let from = start + length
        guard length > 0, from < clause.upperBound, text[from] == "《" || text[from] == "关" else {
            return nil
        }
        return Action(verb: String(scalars: text[start..<start + 2]), from: from, isLearning: false)
    }

    /// 开展了城市供水专题询问: an inquiry or an appraisal that is named as a whole.
    func inquiry(
        at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Action? {
        let length = AgendaVocabulary.holds.length(at: start, in: text)
        // 并进行满意度测评 says nothing of what was measured.
        guard length > 0, clause.upperBound - start - length >= 4,
            !text[..<clause.upperBound].ends(with: "满意度测评")
                || clause.upperBound - start - length > 5,
            AgendaVocabulary.inquiries.length(
                endingAt: clause.upperBound, floor: start + length, in: text) > 0
        else { return nil }
        return Action(
            verb: String(scalars: text[start..<start + 2]), from: start + length, isLearning: false)
    }

    /// 对专题教育进行总结, 对来年的实事项目进行了票选, 围绕农村供水开展了专题询问.
    func procedure(
        _ clause: Range<Int>, from start: Int, of text: [Unicode.Scalar]
    ) -> Session.AgendaItem? {
        guard start < clause.upperBound else { return nil }
        let isTheme = AgendaVocabulary.themeOpeners.length(at: start, in: text)
        let opener = text[start] == "对" || text[start] == "就" ? 1 : isTheme
        guard opener > 0 else { return nil }
        let carriedOut =
            isTheme > 0 ? AgendaVocabulary.themedProcedures : AgendaVocabulary.procedures
        var at = start + opener
        while let verb = AgendaVocabulary.carriesOut.first(in: at..<clause.upperBound, of: text) {
            at = verb.at + verb.length
            if at < clause.upperBound, text[at].isQuote { at += 1 }
            var procedure = carriedOut.length(at: at, in: text)
            let joint = AgendaVocabulary.joints.length(at: at + procedure, in: text)
            if procedure > 0, joint > 0 {
                let second = carriedOut.length(at: at + procedure + joint, in: text)
                if second > 0 { procedure += joint + second }
            }
            let rest = clause.upperBound - at - procedure
            // 进行了满意度测评|并全部通过.
            guard procedure > 0, rest <= 3 || text[at + procedure] == "并", verb.at > start + opener
            else {
                continue
            }
            return Session.AgendaItem(
                action: String(scalars: text[at..<at + procedure]),
                item: String(scalars: text[start + opener..<verb.at]))
        }
        return nil
    }

    /// 报告总结了…，安排了…; 会后，…: what a report says, or was done behind the meeting, is no act of it.
    func tellsOtherwise(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let start = sentence.lowerBound
        if AgendaReader.otherwise.length(at: start, in: text) > 0 { return true }
        // 会后，对应询部门进行满意度测评 belongs to the inquiry; 会后，召开党组会议 to another meeting.
        return AgendaReader.afterwards.length(at: start, in: text) > 0
            && !AgendaReader.sittings.occurs(in: sentence, of: text)
    }

    private static let afterwards = WordTable(list: "会后 会议结束后 会议闭幕后")
    private static let sittings = WordTable(list: "会议 询问 测评 评价 投票 表决 票决")

    private static let otherwise = WordTable(
        list: "报告总结 报告回顾 报告指出 报告提出 报告认为 报告强调 报告全面 报告从 报告明确 报告围绕 报告客观")

    private static let programmes = WordTable(
        list: "议程为 议程是 议程有 议题为 议题是 议题有 任务是 议程包括 议题包括 内容是 内容为")

    /// 本次会议|议程为|补选镇长: what a meeting had to do stands for what it did.
    func programmeEnd(_ at: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        let from = text[at] == "的" ? at + 1 : at
        let length = AgendaReader.programmes.length(at: from, in: text)
        return length > 0 && from + length < clause.upperBound ? from + length : nil
    }

    private static let references = WordTable(list: "以上 上述")
    private static let papers = WordTable(list: "报告 议案 草案 事项 议题 工作报告 决议草案")

    /// 审议|两个报告, 通过|以上报告: papers that a meeting with matters has named before.
    func refersBack(_ matter: String) -> Bool {
        let text = matter.scalarArray
        let range = text.indices
        guard let first = range.first else { return false }
        var at = first + AgendaReader.references.length(at: first, in: text)
        if text[first] == "两" { at += 1 }
        if let count = MeetingNumerals.read(at: at, in: text) { at = count.end }
        guard at > first, at < range.upperBound else { return false }
        if AgendaReader.counters.contains(text[at]) { at += 1 }
        return at < range.upperBound
            && AgendaReader.papers.length(at: at, in: text) == range.upperBound - at
    }

    private static let about = WordTable(list: "关于")
    private static let longestGiver = 16

    /// 县人民政府关于甲的报告；|县人民政府关于乙情况: behind a semicolon the same body on another matter.
    func isParallel(_ clause: Range<Int>, to last: String?, of text: [Unicode.Scalar]) -> Bool {
        guard let last = last?.scalarArray, clause.lowerBound > 0,
            text[clause.lowerBound - 1].isSemicolon,
            let hit = AgendaReader.about.first(
                in: clause.prefix(AgendaReader.longestGiver), of: text),
            hit.at > clause.lowerBound, hit.at + 4 < clause.upperBound
        else { return false }
        guard
            text[clause].ends(with: "情况")
                || AgendaVocabulary.papers.length(
                    endingAt: clause.upperBound, floor: clause.lowerBound, in: text) > 0
        else { return false }
        let opening = text[clause.lowerBound..<hit.at + hit.length]
        return last.count > opening.count && last[..<opening.count].elementsEqual(opening)
    }

    /// What the meeting said or was to do; 会议将选举办法提请代表团审议，通过了…: there 将 stands before what it dealt with.
    func isSaying(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        guard AgendaVocabulary.sayings.length(at: at, in: text) > 0 else { return false }
        guard text[at] == "将" else { return true }
        let reach = at..<min(text.count, at + AgendaReader.longestObject)
        let end = reach.first { text[$0].isSentenceEnd } ?? reach.upperBound
        return !AgendaReader.done.occurs(in: at..<end, of: text)
    }

    private static let longestObject = 120
    private static let done = WordTable(list: "听取了 审议了 讨论了 研究了 通过了 表决了 任命了 选举了 产生了")

    private static let counters = ScalarSet("项个")
    private static let decisions = WordTable(list: "决议 决定")

    /// 会议作出|四项|决议：1、关于…的决议；2、…: the papers that follow, one for each number.
    func countedDecisions(
        at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Action? {
        let length = AgendaReader.adopts.length(at: start, in: text)
        guard length > 0, let count = MeetingNumerals.read(at: start + length, in: text),
            count.end < clause.upperBound, AgendaReader.counters.contains(text[count.end]),
            AgendaReader.decisions.length(at: count.end + 1, in: text)
                == clause.upperBound - count.end - 1
        else { return nil }
        return Action(
            verb: String(scalars: text[start..<start + 2]), from: clause.upperBound,
            isLearning: false)
    }

    private static let adopts = WordTable(list: "作出了 作出 作了 做出了 做出 通过了 通过")
}
