/// Judges whether a personal name begins at a place, and where it ends. What stands before (a role,
/// an enumeration, the start of a clause) and behind decides; a surname alone never does.
struct NameReader {
    /// How much the text before the place speaks for a name.
    enum Before { case role, enumeration, clause }

    struct Name: Equatable {
        var range: Range<Int>
        /// How sure what follows makes the name: 0 nothing, 1 weak, 2 a verb, 3 a word or a mark.
        var certainty: Int
        var isKnown: Bool
    }

    let roster: Roster

    func name(at start: Int, in text: [Unicode.Scalar], before: Before) -> Name? {
        guard start < text.count, text[start].isHan else { return nil }
        if PeopleVocabulary.roleHeadsAfterName.length(at: start, in: text) > 0 { return nil }
        if let dotted = dottedName(at: start, in: text) { return dotted }
        let family = familyLength(at: start, in: text)
        let mayKnow = roster.mayBegin(with: text[start])
        if family == 0 && !mayKnow {
            return before == .clause
                ? nil
                : markedName(at: start, in: text)
                    ?? strangeName(at: start, in: text, before: before)
        }
        var best: Name?
        var bestScore = 0
        // Only transcribed names that the issue has introduced are longer than four characters.
        for length in 2...(mayKnow ? 6 : 4) {
            let range = start..<start + length
            guard range.upperBound <= text.count, text[range.upperBound - 1].isHan else { break }
            let known = mayKnow && roster.contains(range, of: text)
            guard
                known
                    || length <= 4
                        && isNameLike(range, family: family, before: before, of: text)
            else { continue }
            let certainty = self.certainty(at: range.upperBound, in: text)
            let score = self.score(
                range, family: family, certainty: certainty, known: known, before: before, text)
            // Without a word behind it that the tables know, only an office vouches for a name.
            if certainty == 0, !known,
                before == .clause || before == .enumeration && opensRole(range.upperBound, in: text)
            {
                continue
            }
            if score > bestScore {
                best = Name(range: range, certainty: certainty, isKnown: known)
                bestScore = score
            }
        }
        // 乌兰|其其格, 那仁满|都拉: two characters before a word that is in no table may be half a name.
        if let half = best, !half.isKnown, before != .clause,
            half.certainty == 0
                || half.range.upperBound < text.count
                    && isInSyllable(half.range.upperBound, from: start, in: text),
            let whole = unfamiliarName(at: start, in: text, before: before)
        {
            return whole
        }
        if best == nil, before != .clause {
            return strangeName(at: start, in: text, before: before)
        }
        return best
    }

    /// A name that no table knows; behind an office it may be that of a guest from abroad.
    private func strangeName(at start: Int, in text: [Unicode.Scalar], before: Before) -> Name? {
        unfamiliarName(at: start, in: text, before: before)
            ?? (before == .role ? guestName(at: start, in: text) : nil)
    }

    /// Whether the range is a surname and characters that given names are made of.
    func isPlain(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let family = familyLength(at: range.lowerBound, in: text)
        return family > 0
            && range.dropFirst(family).allSatisfy { SurnameTable.given.contains(text[$0]) }
    }

    /// 石远|讲课: made of a surname and of characters that given names are made of, and not the
    /// beginning of a place or a body.
    private func isPlainName(
        _ range: Range<Int>, family: Int, of text: [Unicode.Scalar]
    ) -> Bool {
        guard family > 0, range.count <= family + 2,
            !SurnameTable.wordlike.contains(text[range.lowerBound])
        else { return false }
        for at in range.lowerBound + family..<range.upperBound
        where !SurnameTable.given.contains(text[at]) { return false }
        for at in range.upperBound..<min(range.upperBound + 2, text.count)
        where NameReader.placeOrBody.contains(text[at]) { return false }
        return true
    }

    /// 云岭|市, 高新|区委: what looks like a name is the beginning of a place or a body.
    static let placeOrBody = ScalarSet("市县区省镇乡村州旗盟街局厅处委办室院部司所站校厂馆")

    /// 云岭律师事务所律师韩某: the item goes on to an office, so it opens with a body.
    private func opensRole(_ end: Int, in text: [Unicode.Scalar]) -> Bool {
        var at = end
        while at < text.count, at - end < 24, text[at].isHan {
            at += 1
            if PeopleVocabulary.roleHeads.length(endingAt: at, floor: end - 2, in: text) > 0 {
                return true
            }
        }
        return false
    }

    /// Whether the range as a whole may be a name: known, or with a surname and no common word.
    func couldBeName(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        if roster.contains(range, of: text) { return true }
        let family = familyLength(at: range.lowerBound, in: text)
        return family > 0 && (range.count < 4 || family == 2)
            && isNameLike(range, family: family, before: .clause, of: text)
    }

    /// Whether a name that could be one may begin here.
    func mayBegin(at start: Int, in text: [Unicode.Scalar]) -> Bool {
        guard start < text.count else { return false }
        return roster.mayBegin(with: text[start]) || familyLength(at: start, in: text) > 0
    }

    private func familyLength(at start: Int, in text: [Unicode.Scalar]) -> Int {
        let compound = SurnameTable.compound.length(at: start, in: text)
        if compound > 0 { return compound }
        return SurnameTable.single.contains(text[start]) ? 1 : 0
    }

    /// Two or three characters after the family name at most, none of which betrays a common word.
    private func isNameLike(
        _ range: Range<Int>, family: Int, before: Before, of text: [Unicode.Scalar]
    ) -> Bool {
        guard family > 0, range.count > family, range.count - family <= 2 || family == 1 else {
            return false
        }
        if family == 1, PeopleVocabulary.commonWords.length(at: range.lowerBound, in: text) > 0,
            !isNamesake(range, before: before, of: text)
        {
            return false
        }
        let isWordlike =
            before != .enumeration && family == 1
            && SurnameTable.wordlike.contains(text[range.lowerBound])
            && !isBehindOffice(range, before: before, of: text)
        for at in range.lowerBound + family..<range.upperBound {
            if isWordlike, !SurnameTable.given.contains(text[at]) { return false }
            if !text[at].isHan { return false }
            if PeopleVocabulary.neverInName.contains(text[at]),
                !isGivenToo(at, of: range, family: family, before: before, text)
            {
                return false
            }
        }
        return !PeopleVocabulary.insideNever.occurs(in: range, of: text)
    }

    /// 主任|应某某主持: behind the office of one person a surname that is also a word is one.
    private func isBehindOffice(
        _ range: Range<Int>, before: Before, of text: [Unicode.Scalar]
    ) -> Bool {
        before == .role && range.count == 3 && range.lowerBound > 0
            && NameReader.personalOfficeEnds.contains(text[range.lowerBound - 1])
            && SurnameTable.wordlikeBehindOffice.contains(text[range.lowerBound])
            && certainty(at: range.upperBound, in: text) == 3
    }

    static let personalOfficeEnds = ScalarSet("任长记席员选")

    /// 周云镇, 孔令训, 冷策: a character of bodies or pronouns in a name that a mark or a verb ends.
    private func isGivenToo(
        _ at: Int, of range: Range<Int>, family: Int, before: Before, _ text: [Unicode.Scalar]
    ) -> Bool {
        guard before != .clause else { return false }
        if text[at] == "所" { return isMiddle(at, of: range, family: family, text) }
        guard SurnameTable.givenToo.contains(text[at]) else { return false }
        let isRare = SurnameTable.givenRather.contains(text[at])
        if range.count == family + 1 {
            return isRare
                && (isMark(at: range.upperBound, in: text)
                    || PeopleVocabulary.strongVerbs.length(at: range.upperBound, in: text) > 0)
        }
        let end = range.upperBound
        let isBounded =
            certainty(at: end, in: text) == 3
            || before == .role && end < text.count
                && (NameReader.plainLinks.contains(text[end])
                    || at + 1 < end && PeopleVocabulary.neverEndName.contains(text[end]))
            || before == .enumeration && end < text.count
                && NameReader.plainLinks.contains(text[end])
                && PeopleVocabulary.companions.length(at: end + 1, in: text) > 0
        guard range.count == family + 2, isBounded,
            !isTown(range, in: text)
        else { return false }
        return isRare
            || SurnameTable.given.contains(text[at == range.upperBound - 1 ? at - 1 : at + 1])
    }

    /// 梁所安|带领: 所 between a surname and a character of given names, but for 长.
    private func isMiddle(
        _ at: Int, of range: Range<Int>, family: Int, _ text: [Unicode.Scalar]
    ) -> Bool {
        let last = text[range.upperBound - 1]
        return at == range.lowerBound + family && range.count == family + 2 && last != "长"
            && SurnameTable.given.contains(last)
            && certainty(at: range.upperBound, in: text) == 3
    }

    /// 白云镇、青山镇负责人: a town, which the next of the towns shows.
    private func isTown(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let end = range.upperBound
        guard text[end - 1] == "镇", end < text.count, text[end].isEnumerationComma else {
            return false
        }
        let item = text[(end + 1)..<min(text.count, end + 9)].prefix { $0.isHan }
        return item.contains { PlaceVocabulary.suffixes.contains($0) || $0 == "街" || $0 == "村" }
    }

    /// 万里, 于是之: a name that begins as a common word does, right behind a role or another name and
    /// before a mark or a word that goes on after people.
    private func isNamesake(
        _ range: Range<Int>, before: Before, of text: [Unicode.Scalar]
    ) -> Bool {
        guard before != .clause, certainty(at: range.upperBound, in: text) == 3,
            !SurnameTable.wordlikeBehindOffice.contains(text[range.lowerBound])
        else { return false }
        if range.count == 3, before == .role { return true }
        // 甲某、万里某、乙某: among names.
        if range.count == 3, before == .enumeration,
            SurnameTable.given.contains(text[range.upperBound - 1])
        {
            return true
        }
        return range.count == 2
            && PeopleVocabulary.namesakes.length(at: range.lowerBound, in: text) == 2
    }

    private func score(
        _ range: Range<Int>, family: Int, certainty: Int, known: Bool, before: Before,
        _ text: [Unicode.Scalar]
    ) -> Int {
        var score = certainty * 2
        if known { score += range.count > 2 || certainty > 0 ? 6 : 2 }
        if certainty == 0 && !known {
            return isPlainName(range, family: family, of: text) ? range.count - 1 : 0
        }
        if range.count == 3 { score += 1 }
        // 李培|致欢迎辞: what looks like the end of a name begins a longer word.
        if range.count == 3, !known,
            PeopleVocabulary.follows.length(at: range.upperBound - 1, in: text) >= 3
        {
            score -= 3
        }
        if range.count == 4, family == 1, !known {
            // 范徐丽泰: a double surname is rare, a name with its verb (宋佳捐赠) is not.
            let given = range.dropFirst().allSatisfy { SurnameTable.given.contains(text[$0]) }
            return given && certainty == 3 ? 1 : 0
        }
        if !known, endsAsWord(range, before: before, text) { score -= 3 }
        if !known, range.count == 3, text[range.upperBound - 1] == "和",
            PeopleVocabulary.companions.length(at: range.upperBound, in: text) > 0
        {
            score -= 3
        }
        return score
    }

    /// The last character practically never ends a given name; 均 does behind the office of one person.
    private func endsAsWord(
        _ range: Range<Int>, before: Before, _ text: [Unicode.Scalar]
    ) -> Bool {
        let last = text[range.upperBound - 1]
        return PeopleVocabulary.neverEndName.contains(last)
            && !(last == "均" && before == .role && standsAlone(range.lowerBound, in: text))
    }

    /// Nobody may be named before it in the sentence: of several 均 says that all did something.
    private func standsAlone(_ start: Int, in text: [Unicode.Scalar]) -> Bool {
        var at = start
        while at > 0, start - at < NameReader.longestReach, !text[at - 1].isSentenceEnd {
            at -= 1
            if text[at].isEnumerationComma || text[at] == "和" || text[at] == "与" { return false }
            // 5日，县长某均到…
            if text[at].isClauseComma {
                return at > 0 && (text[at - 1] == "日" || text[at - 1] == "午")
            }
        }
        return true
    }

    /// 3 a mark, a line end or a word that goes on after people; 2 a verb of one character.
    func certainty(at end: Int, in text: [Unicode.Scalar]) -> Int {
        guard end < text.count else { return 3 }
        let next = text[end]
        if !next.isHan { return next.isNameDot ? 0 : (next.isASCIIDigit ? 2 : 3) }
        if PeopleVocabulary.follows.length(at: end, in: text) >= 2 {
            return opensDelegation(end, in: text) ? 0 : 3
        }
        if linksNothing(end, in: text) { return 0 }
        // 王志向|出席; 李明|向代表们介绍情况.
        if next == "向" {
            return end + 1 == text.count || !text[end + 1].isHan
                || NameReader.behindToward.length(at: end + 1, in: text) > 0 ? 0 : 2
        }
        let office = PeopleVocabulary.roleHeadsAfterName.length(at: end, in: text)
        if office > 0, goesOnBehindOffice(end + office, in: text) { return 3 }
        if next == "丶" { return 3 }
        return PeopleVocabulary.followCharacters.contains(next) ? (next == "会" ? 1 : 2) : 0
    }

    /// 青川|代表团: the delegation of a place, not somebody who stands for others (代表团市委).
    private func opensDelegation(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        guard text[at] == "代", at + 2 < text.count, text[at + 1] == "表", text[at + 2] == "团" else {
            return false
        }
        return at + 3 == text.count || !NameReader.placeOrBody.contains(text[at + 3])
    }

    /// What somebody does whose given name ends in 向; nobody does it towards others.
    private static let behindToward = WordTable(
        list: "出席 列席 主持 带队 带领 陪同 介绍 汇报 讲话 发言 分别 等")
    private static let longestReach = 40
    /// 呼|和、 of 呼和、李某: what looks like a conjunction before a mark is the end of the name.
    private func linksNothing(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        switch text[at] {
        case "和", "及", "与": at + 1 < text.count && isMark(at: at + 1, in: text)
        default: false
        }
    }

    /// 王某主任|带队, 王某代表|、: what follows an office that stands behind a name; the 委员 of a 委员会
    /// is none.
    private func goesOnBehindOffice(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        guard at < text.count, text[at].isHan else { return true }
        if PeopleVocabulary.follows.length(at: at, in: text) >= 2 { return true }
        return text[at] != "会" && PeopleVocabulary.followCharacters.contains(text[at])
    }

    func isMark(at end: Int, in text: [Unicode.Scalar]) -> Bool {
        guard end < text.count else { return true }
        let next = text[end]
        return next.isEnumerationComma || next.isClauseComma || next.isSentenceEnd
            || next.isOpeningBracket || next.isSemicolon || next == "等"
    }
}
