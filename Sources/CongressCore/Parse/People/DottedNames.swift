/// Names whose parts are joined by dots.
extension NameReader {
    /// 呼|和陪同: between a name and a verb stands no conjunction.
    private func joinsVerb(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        at < text.count && text[at] == "和"
            && PeopleVocabulary.strongVerbs.length(at: at + 1, in: text) > 0
    }

    /// 阿不|都热合曼, 阿布|都拉: 都 in the middle of a transcribed name.
    private func isInsideWord(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        at + 1 < text.count && text[at] == "都" && SurnameTable.phonetic.contains(text[at + 1])
            && NameReader.beforeDu.contains(text[at - 1])
    }

    private static let beforeDu = ScalarSet("不布卜木莫吾")

    /// 阿不都热合曼·买买提: parts of Han characters joined by dots, 15 characters at most.
    func dottedName(at start: Int, in text: [Unicode.Scalar]) -> Name? {
        // Most names have no dot, and the first part of one that has is short.
        let part = text.hanEnd(from: start, before: min(text.count, start + 9))
        guard part > start, part < text.count, text[part].isNameDot else { return nil }
        var at = start
        var dots = 0
        var lastDot = start
        while at < text.count, at - start <= 15 {
            if text[at].isNameDot, at > start, at > lastDot || dots == 0 {
                guard at - (dots == 0 ? start : lastDot + 1) >= 1 else { return nil }
                dots += 1
                lastDot = at
            } else if !text[at].isHan {
                break
            } else if dots == 0, at - start >= 8 {
                return nil
            }
            at += 1
        }
        guard dots > 0, at > lastDot + 1 else { return nil }
        for end in lastDot + 2...at where end - start <= 15 {
            if joinsVerb(end, in: text) || isInsideWord(end, in: text) { continue }
            let certainty = self.certainty(at: end, in: text)
            if certainty >= 2, !PeopleVocabulary.insideNever.occurs(in: start..<end, of: text) {
                return Name(range: start..<end, certainty: certainty, isKnown: false)
            }
        }
        return nil
    }
}
