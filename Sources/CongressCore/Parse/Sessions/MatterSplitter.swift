/// Splits what a verb governs into matters, as an editor would list them: 《甲》《乙》, 甲的报告、乙的报告,
/// 甲会议和乙会议精神.
struct MatterSplitter {
    /// Words that close a list without being part of a matter.
    private static let tails = WordTable(
        list: "等内容 等文件 等事宜 等法规 等重要内容 等文件精神内容 等相关内容 等材料 等 并进行测评 并进行满意度测评 并进行了测评 并进行了满意度测评 并作出相应决议")

    /// Whether a clause without a verb is a further matter of the verb before it.
    func isMatter(_ clause: Range<Int>, of text: [Unicode.Scalar], isLearning: Bool) -> Bool {
        let trimmed = trim(clause, of: text)
        // 共八项议程 counts the matters.
        let counts =
            trimmed.count >= 2 && text[trimmed.lowerBound] == "共"
            && MeetingNumerals.read(at: trimmed.lowerBound + 1, in: text) != nil
        return trimmed.count >= 4 && text[trimmed.lowerBound] != "作" && !counts
            && endsAsMatter(trimmed, of: text, isLearning: isLearning)
            && !tellsAct(trimmed, of: text)
    }

    /// A clause that tells what somebody did; 关于提请接受…的说明 only names what a paper is about.
    private func tellsAct(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        guard let act = WordTable.notMatter.first(in: clause, of: text) else { return false }
        let about = MatterSplitter.about.first(in: clause, of: text)?.at ?? act.at
        return about >= act.at || !endsWithReport(clause, text)
    }

    /// 关于落实振兴战略，|推进乡村建设情况的报告: a comma inside the name of a paper.
    func isOpen(_ matter: String, before clause: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let open = matter.scalarArray
        return MatterSplitter.about.occurs(in: 0..<open.count, of: open) && !open.contains("的")
            && (MatterSplitter.carryingOut.occurs(in: 0..<open.count, of: open)
                || !endsAsMatter(0..<open.count, of: open, isLearning: false)
                    && !endsAsMatter(0..<open.count, of: open, isLearning: true))
            && !MatterSplitter.about.occurs(in: clause, of: text)
            && MatterSplitter.resolutions.length(
                endingAt: clause.upperBound, floor: clause.lowerBound, in: text) > 0
            && !WordTable.notMatter.occurs(in: clause, of: text)
    }

    /// 决定|于2023年7月1日起施行: when the matter before takes effect is no matter.
    private func tellsWhen(_ matter: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        MatterSplitter.fromWhen.length(at: matter.lowerBound, in: text) > 0
            && MatterSplitter.takesEffect.length(
                endingAt: matter.upperBound, floor: matter.lowerBound, in: text) > 0
    }

    private static let fromWhen = WordTable(list: "于 自 从")
    private static let takesEffect = WordTable(list: "起施行 起实施 起执行 起生效 施行 生效")

    func split(_ range: Range<Int>, of text: [Unicode.Scalar], isLearning: Bool) -> [String] {
        let whole = trim(range, of: text)
        guard whole.count >= 2, !tellsWhen(whole, text) else { return [] }
        var matters: [String] = []
        var start = whole.lowerBound
        var at = start
        let isTitles = endsWithTitles(whole, of: text)
        while at < whole.upperBound {
            let from = at
            if let close = Clauses.protectedEnd(at, before: whole.upperBound, in: text) {
                at = close
                if at < whole.upperBound, text[at] == "《", text[at - 1] == "》",
                    isTitles || opensTitle(at..<whole.upperBound, isTitles: false, text)
                {
                    matters.append(String(scalars: text[start..<at]))
                    start = at
                }
                continue
            }
            at += 1
            let separator = separatorLength(from, start: start, whole.upperBound, text)
            guard separator > 0,
                splits(
                    left: start..<from, right: from + separator..<whole.upperBound,
                    isEnumerated: text[from].isEnumerationComma, strong: separator == 2,
                    isTitles: isTitles, isLearning: isLearning, text)
            else { continue }
            matters.append(String(scalars: text[trim(start..<from, of: text)]))
            start = from + separator
            at = start
        }
        let last = trim(start..<whole.upperBound, of: text)
        if last.count >= 2 { matters.append(String(scalars: text[last])) }
        return matters
    }

    private func separatorLength(
        _ at: Int, start: Int, _ end: Int, _ text: [Unicode.Scalar]
    ) -> Int {
        guard at > start, at + 1 < end else { return 0 }
        if text[at].isEnumerationComma {
            return at + 2 < end && text[at + 1] == "以" && text[at + 2] == "及" ? 3 : 1
        }
        if text[at] == "以", text[at + 1] == "及" { return 2 }
        return text[at] == "和" || text[at] == "及" || text[at] == "与" ? 1 : 0
    }

    private func splits(
        left: Range<Int>, right: Range<Int>, isEnumerated: Bool, strong: Bool, isTitles: Bool,
        isLearning: Bool, _ text: [Unicode.Scalar]
    ) -> Bool {
        let isBracketed = left.last.map { text[$0].isClosingBracket } ?? false
        let left = dropBrackets(left, of: text)
        guard left.count >= (isBracketed ? 2 : 4), right.count >= (isLearning ? 3 : 4) else {
            return false
        }
        if !isLearning, opensGiven(right, behind: left, text) { return true }
        if isOneResolution(left, right, text) { return false }
        let bare = dropBrackets(right, of: text)
        if !isLearning,
            areStates(left, right, text) || areOwnPapers(left, bare, text)
                || areDecisions(left, bare, text)
        {
            return true
        }
        // 代表提出议案、|质询案截止时间的规定
        if MatterSplitter.submitted.length(
            endingAt: left.upperBound, floor: left.lowerBound, in: text) > 0
        {
            return false
        }
        if isBracketed && closesMatter(left, before: right, text)
            || isLearning && opensTaught(right, behind: left, text)
        {
            return true
        }
        if isPersonnel(right, behind: left, text) { return true }
        if AgendaVocabulary.continuesMatter.length(at: right.lowerBound, in: text) > 0 {
            return isEnumerated && areBareReports(left, nextMatter(right, of: text), text)
                || areOnDifferentThings(left, right, text)
        }
        if opensQuoted(right, behind: left, isLearning: isLearning, text) { return true }
        if text[left.upperBound - 1] == "》" {
            return opensTitle(right, isTitles: isTitles, text)
                || isEnumerated && isRoll(nextMatter(right, of: text), text)
                || opensMatter(right.lowerBound, text) && text[right.lowerBound] != "《"
        }
        guard endsAsMatter(left, of: text, isLearning: isLearning), !isWordOfRow(left, text) else {
            return false
        }
        let next = nextMatter(right, of: text)
        if isProposed(left, before: next, text) { return false }
        if isEnumerated || strong {
            return endsAsMatter(next, of: text, isLearning: isLearning)
                || endsWithTitles(next, of: text)
        }
        if isLearning ? bothTeach(left, next, text) : areReports(left, next, of: text) {
            return true
        }
        return sameEnd(left, next, of: text) || arePapers(left, next, of: text)
            || opensMatter(right.lowerBound, text) && opensMatter(left.lowerBound, text)
                && text[right.lowerBound] == "关"
    }

    /// 拟提请表决的条例、|决定草案: what is said of the first paper is said of the others.
    private func isProposed(
        _ left: Range<Int>, before right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        right.count <= 8 && MatterSplitter.proposals.length(at: left.lowerBound, in: text) > 0
            && text[left].contains("的") && !text[right].contains { $0 == "《" || $0 == "的" }
    }

    private static let proposals = WordTable(list: "提请 提交 拟")
    private static let submitted = WordTable(list: "提出议案 提出的议案 提交议案 提议案")

    /// 甲某所作的《条例（草案）》的说明和|副主任委员乙某所作的…: the next report, with who gave it.
    private func opensGiven(
        _ right: Range<Int>, behind left: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        endsAsMatter(left, of: text, isLearning: false)
            && AgendaVocabulary.continuesMatter.length(at: right.lowerBound, in: text) == 0
            && ReportGiver.end(at: right.lowerBound, before: right.upperBound, in: text) != nil
    }

    /// 《甲决定》和|有关人事任免事项.
    private func isPersonnel(
        _ right: Range<Int>, behind left: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        AgendaVocabulary.personnel.length(at: right.lowerBound, in: text) == right.count
            && (left.last.map { text[$0] } == "》"
                || endsAsMatter(left, of: text, isLearning: false))
    }

    private static let further = WordTable(list: "相关 有关")

    /// 会议日程（草案）|及相关名单（草案）: the bracket closes a matter of its own.
    private func closesMatter(
        _ left: Range<Int>, before right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        MatterSplitter.further.length(at: right.lowerBound, in: text) > 0
            && endsAsMatter(left, of: text, isLearning: false)
            && endsAsMatter(right, of: text, isLearning: false)
    }

    /// 市委全会精神和|《甲意见》: what a party group learnt, and a document.
    private func opensTaught(
        _ right: Range<Int>, behind left: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        text[right.lowerBound] == "《" && endsWithTitles(nextMatter(right, of: text), of: text)
            && endsAsMatter(left, of: text, isLearning: true)
    }

    /// Behind 《甲》: 《乙》 is a matter of its own where the row of titles ends with it or with one more
    /// matter (《甲》、《乙》以及关于…), not where a word takes the row up (《甲》、《乙》有关情况的汇报).
    private func opensTitle(
        _ right: Range<Int>, isTitles: Bool, _ text: [Unicode.Scalar]
    ) -> Bool {
        if isTitles {
            // 新修订的《乙》
            return text[right.prefix(MatterSplitter.longestAttribute)].contains("《")
        }
        if text[right.lowerBound] != "《" {
            return MatterSplitter.about.occurs(
                in: right.lowerBound..<min(right.upperBound, right.lowerBound + 12), of: text)
                && endsAsMatter(right, of: text, isLearning: false)
        }
        var at = right.lowerBound
        while at < right.upperBound, text[at] == "《",
            let close = Clauses.protectedEnd(at, before: right.upperBound, in: text)
        {
            at = close
            if at < right.upperBound,
                let note = Clauses.protectedEnd(at, before: right.upperBound, in: text),
                text[at].isOpeningBracket
            {
                at = note
            }
            guard at < right.upperBound else { return true }
            let step = separatorLength(at, start: right.lowerBound, right.upperBound, text)
            guard step > 0 else { return false }
            at += step
        }
        return true
    }

    private static let about = WordTable(list: "关于")
    /// 关于落实甲条例 names no paper yet.
    private static let carryingOut = WordTable(list: "关于落实 关于贯彻 关于实施 关于执行 关于推进 关于推动 关于加强 关于深化")
    private static let longestAttribute = 9

    /// 关于政府工作报告、预算草案的决议, 关于计划、预算审查情况的报告: one paper on several matters.
    private func isOneResolution(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        let whole = dropBrackets(right, of: text)
        guard isOnSeveral(whole, text) else { return false }
        if isOfDelegations(left, text) || isResolutionOnAll(left, whole, text) { return true }
        guard
            !MatterSplitter.about.occurs(in: right, of: text),
            let about = (left.lowerBound..<left.upperBound - 1).last(where: {
                text[$0] == "关" && text[$0 + 1] == "于"
            })
        else { return false }
        return !text[about..<left.upperBound].contains { $0 == "的" || $0 == "》" }
    }

    /// 各代表团审议|计划、财政报告情况的汇报: what the delegations said of several papers is one matter.
    private func isOfDelegations(_ left: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        MatterSplitter.delegations.length(at: left.lowerBound, in: text) > 0
            && (MatterSplitter.deliberations.occurs(in: left, of: text)
                || text[left].contains("对"))
            && MatterSplitter.resolutions.length(
                endingAt: left.upperBound, floor: left.lowerBound, in: text) == 0
    }

    private static let delegations = WordTable(list: "各代表团 各代表小组 各代表组 各团 代表团")
    private static let deliberations = WordTable(list: "审议 讨论 审查 酝酿")

    static let resolutions = WordTable(
        list: "的决议 的决定 的决议草案 的决定草案 情况的报告 情况的汇报 情况汇报 意见的报告 结果的报告 结果报告 的说明 工作的报告 工作的汇报 问题的报告 问题的汇报")

    /// 大会日程和表决办法: two papers of different kinds, each named in full.
    private func arePapers(
        _ left: Range<Int>, _ right: Range<Int>, of text: [Unicode.Scalar]
    ) -> Bool {
        (left.count >= 4 || left.count >= 2 && isDraft(left, text))
            && (right.count >= 4 || right.count >= 2 && isDraft(right, text))
            && endsAsMatter(left, of: text, isLearning: false)
            && endsAsMatter(right, of: text, isLearning: false)
            && !(left.lowerBound..<right.upperBound).contains { text[$0] == "的" }
            && !text[left].starts(with: "关于".unicodeScalars)
            && MatterSplitter.opinions.length(
                endingAt: left.upperBound, floor: left.lowerBound, in: text) == 0
    }

    /// 关于甲情况的报告和乙议案的说明: two reports, each named with what it is about.
    private func areReports(
        _ left: Range<Int>, _ right: Range<Int>, of text: [Unicode.Scalar]
    ) -> Bool {
        let isAbout = text[right].starts(with: "关于".unicodeScalars)
        return endsWithReport(left, text)
            && (isAbout || endsWithReport(right, text) || isRoll(right, text))
            && left.count { text[$0] == "于" && $0 > left.lowerBound && text[$0 - 1] == "关" } <= 1
    }

    private func endsWithReport(_ range: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        MatterSplitter.reports.length(endingAt: range.upperBound, floor: range.lowerBound, in: text)
            > 0
    }

    private static let reports = WordTable(list: "的报告 的汇报 的说明 的通报 事项 报告稿")

    /// 日程|（草案）: a bracket says what of it lay before the meeting.
    private func isDraft(_ matter: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        matter.upperBound < text.count && text[matter.upperBound].isOpeningBracket
    }

    /// 意见和建议 is said of one thing.
    private static let opinions = WordTable(list: "意见 建议 事项 标准")

    /// 关于, 《 and the like, with which a matter of its own begins.
    private func opensMatter(_ at: Int, _ text: [Unicode.Scalar]) -> Bool {
        AgendaVocabulary.matterOpens.length(at: at, in: text) > 0
    }

    private func bothTeach(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        let right = dropBrackets(right, of: text)
        return AgendaVocabulary.teachings.length(
            endingAt: left.upperBound, floor: left.lowerBound, in: text) > 0
            && AgendaVocabulary.teachings.length(
                endingAt: right.upperBound, floor: right.lowerBound, in: text) > 0
    }

    /// From the separator to the next 、 or the end.
    func nextMatter(_ right: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
        var at = right.lowerBound
        while at < right.upperBound {
            if let close = Clauses.protectedEnd(at, before: right.upperBound, in: text) {
                at = close
                continue
            }
            if text[at].isEnumerationComma,
                endsAsMatter(
                    dropBrackets(right.lowerBound..<at, of: text), of: text, isLearning: true)
            {
                return dropBrackets(right.lowerBound..<at, of: text)
            }
            at += 1
        }
        return dropBrackets(right, of: text)
    }

    func endsAsMatter(
        _ range: Range<Int>, of text: [Unicode.Scalar], isLearning: Bool
    ) -> Bool {
        let range = dropBrackets(range, of: text)
        guard !range.isEmpty else { return false }
        let table = isLearning ? AgendaVocabulary.teachings : AgendaVocabulary.papers
        return table.length(endingAt: range.upperBound, floor: range.lowerBound, in: text) > 0
            || text[range.upperBound - 1] == "》"
    }

    /// 报告 and 报告, 事项 and 事项: the same last two characters.
    private func sameEnd(
        _ left: Range<Int>, _ right: Range<Int>, of text: [Unicode.Scalar]
    ) -> Bool {
        let right = dropBrackets(right, of: text)
        guard left.count >= 2, right.count >= 2 else { return false }
        return text[left.upperBound - 1] == text[right.upperBound - 1]
            && text[left.upperBound - 2] == text[right.upperBound - 2]
    }

    /// The whole is titles in 《》 to its end, but for a bracket behind the last.
    private func endsWithTitles(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let range = dropBrackets(range, of: text)
        return !range.isEmpty && text[range.upperBound - 1] == "》"
    }

    private func dropBrackets(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
        guard let last = range.last, text[last].isClosingBracket else { return range }
        var open = last
        while open > range.lowerBound, !text[open].isOpeningBracket { open -= 1 }
        return open > range.lowerBound ? range.lowerBound..<open : range
    }

    /// Without a joint before and 等内容 behind.
    private func trim(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, text[low] == "了" || text[low].isLayoutBlank || text[low].isColon {
            low += 1
        }
        for word in ["以及", "和", "及", "并"] where text[low..<high].starts(with: word.unicodeScalars) {
            low += word.unicodeScalars.count
            break
        }
        let tail = MatterSplitter.tails.length(endingAt: high, floor: low, in: text)
        high = takenUp(low..<high, of: text) ?? countedEnd(low..<high, of: text) ?? high - tail
        while high > low, text[high - 1].isLayoutBlank || text[high - 1].isSemicolon { high -= 1 }
        return low..<max(low, high)
    }
}

extension WordTable {
    /// A clause with one of these tells an act, not a matter.
    static let notMatter = WordTable(
        list: "出席 列席 主持 强调 指出 要求 参加 提请 同意 进行 提出 作出 听取了 发言 讲话： 宣布了 宣读了 并作了 作了关于")
}
