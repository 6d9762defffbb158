/// What stands before the acts of a meeting: 经过充分讨论，|会议表决通过了…; 会议在县城举行，|听取了….
extension AgendaReader {
    private static let preambles = WordTable(
        list: "经过 经 在 随后 接着 最后 之后 按照 根据 围绕 结合 受 为 期间 其间 其后")
    static let itself = WordTable(list: "会议 大会 主任会议 常委会会议 主席团会议 全体会议 预备会议")
    private static let settings = WordTable(list: "举行 召开 帷幕 开幕 进行 隆重举行 隆重开幕")
    private static let outcomes = WordTable(
        list: "根据表决结果 根据投票结果 根据投票表决结果 根据选举结果 根据计票结果 经表决 经投票表决 经举手表决 经无记名投票表决")
    private static let done = WordTable(list: "后 之后 以后 的基础上")

    /// Where behind a preamble the meeting itself begins to act; nil where the sentence has none.
    func behindPreamble(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        guard AgendaReader.preambles.length(at: sentence.lowerBound, in: text) > 0 else {
            return nil
        }
        let first = Clauses.first(sentence, of: text)
        guard first.upperBound + 1 < sentence.upperBound, text[first.upperBound].isClauseComma
        else { return nil }
        let next = Clauses.first(first.upperBound + 1..<sentence.upperBound, of: text)
        // 根据表决结果，|任命某某为局长: nobody else appoints.
        if AgendaReader.outcomes.isWhole(text[first]),
            let act = action(at: next.lowerBound, in: next, of: text)
        {
            return AppointmentSplitter.governs(act.verb) ? next.lowerBound : nil
        }
        guard AgendaReader.itself.length(at: next.lowerBound, in: text) > 0 else { return nil }
        let start = opening(of: next, in: text).end
        return action(at: start, in: next, of: text) == nil ? nil : next.lowerBound
    }

    /// 在|表决通过会议议程|后: what the meeting had done before.
    func doneBefore(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> [Session.AgendaItem] {
        let length = AgendaReader.done.length(
            endingAt: clause.upperBound, floor: clause.lowerBound, in: text)
        guard text[clause.lowerBound] == "在", length > 0 else { return [] }
        let told = clause.lowerBound + 1..<clause.upperBound - length
        guard let action = action(at: told.lowerBound, in: told, of: text) else { return [] }
        return items(action, action.from..<told.upperBound, of: text)
    }

    /// 副主任某某主持会议。, 主任某某主持召开第五次主任会议。: the sentence ends with who led the meeting or was there, or
    /// with the meeting itself.
    func closesWithSeats(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        (AgendaReader.seats.length(
            endingAt: sentence.upperBound, floor: sentence.lowerBound, in: text) > 0
            || convenes(sentence, of: text))
            && !AgendaReader.elsewhere.occurs(in: sentence, of: text)
    }

    /// 下午，市委召开工作会议，主任某某出席会议。: those who were there, but at something else.
    private static let elsewhere = WordTable(
        list:
            """
            座谈会 推进会 工作会 动员会 交流会 现场会 培训 讲座 活动 仪式 述职 考察 视察 调研 检查 走访 学习 党委 市委 县委 区委 省委 州委 旗委 政府 政协
            下午 晚上 此前 前不久 去年 每次 每月 曾 亲自
            """)

    private static let seats = WordTable(
        list:
            "主持 主持会议 主持了会议 主持大会 出席 出席会议 出席了会议 列席 列席会议 列席了会议 参加 参加会议 参加了会议 到会")

    /// 主任某某主持召开第五次主任会议。, 第九次会议召开。: a sentence that ends with the meeting that it tells of. The
    /// first line of a headline ends like it, but for the mark.
    private func convenes(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        guard sentence.upperBound < text.count, text[sentence.upperBound].isSentenceEnd,
            text[sentence.upperBound] != "\n"
        else { return false }
        if AgendaReader.held.length(
            endingAt: sentence.upperBound, floor: sentence.lowerBound, in: text) > 0
        {
            return true
        }
        let name = AgendaReader.gatherings.length(
            endingAt: sentence.upperBound, floor: sentence.lowerBound, in: text)
        return name > 0
            && AgendaReader.convening.occurs(
                in: sentence.dropLast(name).suffix(AgendaReader.longestName), of: text)
    }

    /// 听取选民意见座谈会在某镇举行, 听取选民意见是每位委员的必修课: opens with a verb of meetings, and tells of something else.
    func isRemark(_ sentence: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let first = Clauses.first(sentence, of: text)
        return WordTable.heldWords.length(
            endingAt: first.upperBound, floor: first.lowerBound, in: text) > 0
            || AgendaReader.remarks.occurs(in: sentence, of: text)
    }

    private static let remarks = WordTable(list: "是每 是会议 是代表 是委员 是人大 是一")
    private static let longestName = 24
    private static let held = WordTable(list: "次会议召开 次会议举行 次主任会议召开 次主任会议举行")
    private static let convening = WordTable(list: "召开 举行 召集")
    private static let gatherings = WordTable(
        list: "主任会议 主任扩大会议 主任（扩大）会议 次会议 党组会议 党组扩大会议 党组（扩大）会议 党组会")

    /// 会议在庄严的国歌声中拉开帷幕: where and how it was held, before what it did.
    func isSetting(_ clause: Range<Int>, from start: Int, of text: [Unicode.Scalar]) -> Bool {
        start < clause.upperBound && text[start] == "在"
            && AgendaReader.settings.length(endingAt: clause.upperBound, floor: start, in: text) > 0
    }
}

extension AgendaReader {
    private static let proposes = WordTable(list: "提出了 提出")
    private static let proposals = WordTable(list: "草案 名单 选举办法 表决办法 候选人 人选")

    /// 提出了选举办法（草案）: what a presidium lays before the delegates.
    func proposal(at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Action? {
        let length = AgendaReader.proposes.length(at: start, in: text)
        guard length > 0 else { return nil }
        var end = clause.upperBound
        while end > start + length, text[end - 1].isClosingBracket { end -= 1 }
        guard AgendaReader.proposals.length(endingAt: end, floor: start + length, in: text) > 0
        else { return nil }
        return Action(
            verb: String(scalars: text[start..<start + 2]), from: start + length, isLearning: false)
    }

    /// 4、同意…议案结案: a decision of its own where the minutes number what was decided.
    func agreement(at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Action? {
        let length = AgendaVocabulary.agrees.length(at: start, in: text)
        guard length > 0, clause.upperBound - start >= 8,
            start > clause.lowerBound && isNumbered(clause, of: text)
                || agreesAnew(start + length..<clause.upperBound, of: text)
        else { return nil }
        return Action(
            verb: String(scalars: text[start..<start + length]), from: start + length,
            isLearning: false)
    }

    /// Whether what was agreed to is no mere consequence of the matter before: not 同意|将该报告报县委审定, 同意|从五个方面抓好整改.
    private func agreesAnew(_ matter: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let length = AgendaReader.agreed.length(at: matter.lowerBound, in: text)
        let next = matter.lowerBound + length
        guard length > 0, next < matter.upperBound,
            !AgendaReader.passesOn.occurs(in: matter, of: text),
            AgendaReader.heardOf.length(at: next, in: text) == 0
        else { return false }
        switch text[matter.lowerBound] {
        case "将": return AgendaReader.entered.occurs(in: matter, of: text)
        case "从":
            guard let number = MeetingNumerals.read(at: next, in: text) else { return false }
            return number.end < matter.upperBound
                && AgendaReader.units.contains(text[number.end])
        default: return true
        }
    }

    /// 同意将草案提请常委会会议审议 is said of the matter before.
    private static let passesOn = WordTable(list: "提请 提交")
    private static let heardOf = WordTable(list: "该 其 修改后的 实施")
    private static let entered = WordTable(list: "列入")
    private static let units = ScalarSet("年月日")
    /// 会议同意|将报告列入会议议程, 同意|从9月起组织视察.
    private static let agreed = WordTable(list: "将 从 增补 增设 设立 成立 聘请 聘任 召开 组织 列入 授予")

    /// 会议决定，…第八次会议于6月3日举行; 研究决定，成立专家库: what is decided, where no verb of a meeting
    /// says more of it.
    func decision(
        _ clause: Range<Int>, of text: [Unicode.Scalar], _ verb: String
    ) -> Session.AgendaItem? {
        let start = behindNumber(clause.lowerBound, in: clause, of: text)
        let clause = start..<clause.upperBound
        let opening = opening(of: clause, in: text)
        guard
            WordTable.heldWords.occurs(in: clause, of: text)
                || !opening.hasSubject && clause.count >= 6
                    && action(at: opening.end, in: clause, of: text) == nil
                    && procedure(clause, from: opening.end, of: text) == nil
        else { return nil }
        return Session.AgendaItem(action: verb, item: String(scalars: text[clause]))
    }
}
