/// Names without a listed surname: transcribed ones, rare ones, those that a mark of their bearer shows.
extension NameReader {
    /// A name without a listed surname (扎西次仁, 巴特尔): only whole items between marks, or three and
    /// more characters before a word that goes on after people.
    func unfamiliarName(
        at start: Int, in text: [Unicode.Scalar], before: Before
    ) -> Name? {
        if PeopleVocabulary.headContinues.length(at: start, in: text) > 0 { return nil }
        if let name = shortTranscribed(at: start, in: text) { return name }
        if PeopleVocabulary.follows.length(at: start, in: text) > 0 { return nil }
        if PeopleVocabulary.commonWords.length(at: start, in: text) > 0 { return nil }
        if RoleVocabulary.cuts.length(at: start, in: text) > 0 { return nil }
        if NameReader.neverOpens.contains(text[start]),
            SurnameTable.flowerNames.length(at: start, in: text) < 3
        {
            return nil
        }
        for length in 2...8 {
            let end = start + length
            guard end <= text.count, text[end - 1].isHan else { return nil }
            if PeopleVocabulary.neverInName.contains(text[end - 1]),
                !isInSyllable(end - 1, from: start, in: text), !endsInQi(start..<end, of: text)
            {
                return nil
            }
            if NameReader.neverInside.contains(text[end - 1]),
                !isInSyllable(end - 1, from: start, in: text)
            {
                return nil
            }
            if PeopleVocabulary.insideNever.occurs(in: start..<end, of: text) { return nil }
            if PeopleVocabulary.roleHeads.length(endingAt: end, floor: start, in: text) > 0 {
                return nil
            }
            let bounded = isMark(at: end, in: text)
            let strong =
                PeopleVocabulary.strongVerbs.length(at: end, in: text) > 0
                || length >= 3 && before == .role && end < text.count && text[end] == "作"
            let isOfficer =
                length <= 3 && before == .role && isAmongOfficers(start..<end, in: text)
            // 副主任朝鲁、王某出席: two characters are a name where an enumeration shows it.
            if strong
                || length >= 3 && before == .role && goesOnPlainly(end, in: text)
                    && (!isInSyllable(end, from: start, in: text)
                        || text[end] == "和" && standsName(at: end + 1, in: text))
                || bounded
                    && (length >= 3 || before == .enumeration
                        || before == .role && isPhonetic(start..<end, of: text)
                            && goesOnAsList(end, in: text))
                || isOfficer
            {
                guard
                    isPhonetic(start..<end, of: text) || isOfficer
                        || before == .enumeration && length <= 3
                            && (goesOnAsList(end, in: text)
                                || strong && length == 3 && closesList(end, in: text))
                        || before == .role && length == 3
                            && isInOffice(start..<end, in: text)
                else { return nil }
                return Name(range: start..<end, certainty: 3, isKnown: false)
            }
            if bounded { return nil }
        }
        return nil
    }

    /// 副主任|朝鲁|到…: a transcribed name of two characters before a word that goes on after people.
    private func shortTranscribed(at start: Int, in text: [Unicode.Scalar]) -> Name? {
        let length = SurnameTable.transcribed.length(at: start, in: text)
        guard length > 0 else { return nil }
        let end = start + length
        let certainty = certainty(at: end, in: text)
        // 布和|巴雅尔, 满都|拉: what follows is more of the name.
        guard certainty >= 2, end == text.count || !isInSyllable(end, from: start, in: text) else {
            return nil
        }
        return Name(range: start..<end, certainty: certainty, isKnown: false)
    }

    /// The character at a place is of a syllable of transcribed names.
    func isInSyllable(_ at: Int, from start: Int, in text: [Unicode.Scalar]) -> Bool {
        (max(start, at - 2)...at).contains {
            SurnameTable.syllables.length(at: $0, in: text) > at - $0
        }
    }

    /// 县人大常委会主任|仓某平|主持会议: three characters between the office of one person and what only people
    /// do at a meeting, the last of them as given names have it.
    private func isInOffice(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        guard range.lowerBound > 0,
            NameReader.personalOfficeEnds.contains(text[range.lowerBound - 1]),
            SurnameTable.given.contains(text[range.upperBound - 1])
        else { return false }
        return NameReader.presiding.length(at: range.upperBound, in: text) > 0
            || closesList(range.upperBound, in: text)
    }

    private static let presiding = WordTable(list: "主持 列席 出席 应邀出席")

    /// 格桑顿珠|及有关负责人, 多杰才旦|率团: a verb or a link of one character behind a transcribed name.
    private func goesOnPlainly(_ end: Int, in text: [Unicode.Scalar]) -> Bool {
        end < text.count && NameReader.plainLinks.contains(text[end])
    }

    static let plainLinks = ScalarSet("及与和率带到赴在对同")

    /// 、王某出席: behind an item without a listed surname, or three of them, the enumeration goes on
    /// with a name.
    private func goesOnAsList(_ end: Int, in text: [Unicode.Scalar]) -> Bool {
        var end = end
        for _ in 0..<3 {
            let comma = PersonMark.read(at: end, in: text)?.end ?? end
            guard comma < text.count, text[comma].isEnumerationComma else { return false }
            if standsName(at: comma + 1, in: text) || standsTranscribed(at: comma + 1, in: text) {
                return true
            }
            end = comma + 1
            while end < text.count, text[end].isHan, end - comma <= 4 { end += 1 }
            guard end - comma >= 3, end - comma <= 4 else { return false }
        }
        return false
    }

    /// One of several offices with their bearers: the first of them, or the last before 列席.
    private func isAmongOfficers(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        goesOnAsOfficers(range.upperBound, in: text)
            || closesList(range.upperBound, in: text)
                && text[range.upperBound - 1] != "人" && !Numeral.isChinese(text[range.lowerBound])
                && NameReader.manners.length(at: range.lowerBound, in: text) != range.count
                && comesBehindOfficers(range.lowerBound, in: text)
    }

    /// How somebody attends, which is no name: 检察长|分别|列席.
    private static let manners = WordTable(
        list: "分别 应邀 一并 全程 一同 共同 先后 同时 到会 依法 受邀 亲自 轮流 集体 一起")

    /// 院长靳某、|检察长: an office and a listed name before the comma that opens this item.
    private func comesBehindOfficers(_ start: Int, in text: [Unicode.Scalar]) -> Bool {
        let floor = max(0, start - 24)
        guard
            let comma = text[floor..<start].lastIndex(where: {
                $0.isEnumerationComma || $0.isClauseComma
            }), comma > 3
        else { return false }
        return [3, 2].contains { length in
            let name = comma - length..<comma
            return name.lowerBound > 2 && couldBeName(name, in: text)
                && PeopleVocabulary.roleHeads.length(
                    endingAt: name.lowerBound, floor: max(0, name.lowerBound - 8), in: text) > 0
        }
    }

    /// 副区长寒某某|，院长王某列席: behind an item without a listed surname comes the next office with its
    /// bearer.
    private func goesOnAsOfficers(_ end: Int, in text: [Unicode.Scalar]) -> Bool {
        guard end + 1 < text.count, text[end].isEnumerationComma || text[end].isClauseComma else {
            return false
        }
        var at = end + 1
        while at < min(text.count - 1, end + 24), text[at].isHan {
            at += 1
            if PeopleVocabulary.roleHeads.length(endingAt: at, floor: end + 1, in: text) > 0,
                standsName(at: at, in: text)
            {
                return true
            }
        }
        return false
    }

    /// A name with a listed surname that ends before a mark or a word that goes on after people.
    private func standsName(at start: Int, in text: [Unicode.Scalar]) -> Bool {
        [3, 2, 4].contains { length in
            let range = start..<start + length
            return range.upperBound <= text.count && text[range.upperBound - 1].isHan
                && couldBeName(range, in: text) && certainty(at: range.upperBound, in: text) == 3
        }
    }

    /// 多杰|带队, 仁青卓玛|、: a transcribed name before a verb that people do, or a longer one before a mark.
    private func standsTranscribed(at start: Int, in text: [Unicode.Scalar]) -> Bool {
        (2...6).contains { length in
            let end = start + length
            guard end < text.count, isPhonetic(start..<end, of: text) else { return false }
            return PeopleVocabulary.strongVerbs.length(at: end, in: text) > 0
                || length >= 3 && isMark(at: end, in: text)
                    && isTranscribed(start..<end, in: text)
        }
    }

    /// Characters with which no unlisted name begins, and that stand in none.
    private static let neverOpens = ScalarSet("的了是更各等有部全该本其这和及与同在对就率赴到带为从由经市县区省")
    private static let neverInside = ScalarSet("的了是等和及与同在对就率赴到带从由经并还也均都将被把给参陪向")

    /// All characters but one at most are those of transcribed names.
    private func isPhonetic(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        let others = range.count { !SurnameTable.phonetic.contains(text[$0]) }
        return others == 0 || others == 1 && range.count >= 4
    }

    /// 斯钦毕力格: every character is one of those that write names of other languages.
    func isTranscribed(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        range.allSatisfy { SurnameTable.phonetic.contains(text[$0]) }
    }

    /// 弄玉（女，回族）: a mark of its bearer makes a name of the characters before it.
    func markedName(at start: Int, in text: [Unicode.Scalar]) -> Name? {
        for end in start + 2...start + 4 {
            guard end < text.count, text[end - 1].isHan else { return nil }
            guard text[end].isOpeningBracket else { continue }
            guard let bracket = PersonMark.read(at: end, in: text), bracket.mark != nil else {
                return nil
            }
            return Name(range: start..<end, certainty: 3, isKnown: false)
        }
        return nil
    }

    /// 乌恩其|主持: 其 closes a transcribed name before a verb or a mark.
    private func endsInQi(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        range.count >= 3 && text[range.upperBound - 1] == "其"
            && range.dropLast().allSatisfy { SurnameTable.phonetic.contains(text[$0]) }
            && (isMark(at: range.upperBound, in: text)
                || PeopleVocabulary.strongVerbs.length(at: range.upperBound, in: text) > 0)
    }
}
