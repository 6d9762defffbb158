/// Splits what a verb governs into matters, as an editor would list them: 《甲》《乙》, 甲的报告、乙的报告,
/// 甲会议和乙会议精神.
struct MatterSplitter {
    /// Words that close a list without being part of a matter.
    private static let tails = WordTable(list: "等内容 等文件 等事宜 等法规 等重要内容 等文件精神内容 等相关内容 等材料 等")

    /// Whether a clause without a verb is a further matter of the verb before it.
    func isMatter(_ clause: Range<Int>, of text: [Unicode.Scalar], isLearning: Bool) -> Bool {
        let trimmed = trim(clause, of: text)
        return trimmed.count >= 4 && endsAsMatter(trimmed, of: text, isLearning: isLearning)
            && !WordTable.notMatter.occurs(in: trimmed, of: text)
    }

    func split(_ range: Range<Int>, of text: [Unicode.Scalar], isLearning: Bool) -> [String] {
        let whole = trim(range, of: text)
        guard whole.count >= 2 else { return [] }
        var matters: [String] = []
        var start = whole.lowerBound
        var at = start
        let isTitles = endsWithTitles(whole, of: text)
        while at < whole.upperBound {
            let from = at
            if let close = Clauses.protectedEnd(at, before: whole.upperBound, in: text) {
                at = close
                if isTitles, at < whole.upperBound, text[at] == "《", text[at - 1] == "》" {
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
                    isClauseComma: text[from].isEnumerationComma, strong: separator == 2,
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
        left: Range<Int>, right: Range<Int>, isClauseComma: Bool, strong: Bool, isTitles: Bool,
        isLearning: Bool, _ text: [Unicode.Scalar]
    ) -> Bool {
        let left = dropBrackets(left, of: text)
        guard left.count >= 4, right.count >= (isLearning ? 3 : 4) else { return false }
        if left.last.map({ text[$0] }) == "》"
            || endsAsMatter(left, of: text, isLearning: false),
            AgendaVocabulary.personnel.length(at: right.lowerBound, in: text) == right.count
        {
            return true
        }
        if AgendaVocabulary.continuesMatter.length(at: right.lowerBound, in: text) > 0 {
            return false
        }
        if text[left.upperBound - 1] == "》" {
            return text[right.lowerBound] == "《" ? isTitles : opensMatter(right.lowerBound, text)
        }
        guard endsAsMatter(left, of: text, isLearning: isLearning) else { return false }
        let next = nextMatter(right, of: text)
        if isClauseComma || strong {
            return endsAsMatter(next, of: text, isLearning: isLearning)
                || endsWithTitles(next, of: text)
        }
        if isLearning, bothTeach(left, next, text) { return true }
        return sameEnd(left, next, of: text) || arePapers(left, next, of: text)
            || opensMatter(right.lowerBound, text) && opensMatter(left.lowerBound, text)
                && text[right.lowerBound] == "关"
    }

    /// 大会日程和表决办法: two papers of different kinds, each named in full.
    private func arePapers(
        _ left: Range<Int>, _ right: Range<Int>, of text: [Unicode.Scalar]
    ) -> Bool {
        left.count >= 4 && right.count >= 4
            && endsAsMatter(left, of: text, isLearning: false)
            && endsAsMatter(right, of: text, isLearning: false)
            && !(left.lowerBound..<right.upperBound).contains { text[$0] == "的" }
            && !text[left].starts(with: "关于".unicodeScalars)
            && MatterSplitter.opinions.length(
                endingAt: left.upperBound, floor: left.lowerBound, in: text) == 0
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
    private func nextMatter(_ right: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
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

    private func endsAsMatter(
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
        high -= tail
        while high > low, text[high - 1].isLayoutBlank || text[high - 1].isSemicolon { high -= 1 }
        return low..<max(low, high)
    }
}

extension WordTable {
    /// A clause with one of these tells an act, not a matter.
    static let notMatter = WordTable(
        list: "出席 列席 主持 强调 指出 要求 参加 提请 同意 进行 提出 作出 听取了 发言 讲话：")
}
