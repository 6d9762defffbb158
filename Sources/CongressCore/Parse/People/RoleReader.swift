/// Finds where the role before a name begins: 邀请|省人大常委会副主任.
struct RoleReader {
    struct Phrase {
        var start: Int
        /// The words before the role make its bearer somebody who is only spoken of.
        var isReference: Bool
    }

    /// The role that ends at the office `head` and may not begin before `floor`.
    func phrase(before head: Int, floor: Int, in text: [Unicode.Scalar]) -> Phrase {
        var start = floor
        var isReference = false
        var at = floor
        while at < head {
            if let end = dateEnd(at: at, before: head, in: text) {
                (start, at) = (end, end)
                continue
            }
            let reference = RoleVocabulary.referenceCuts.length(at: at, in: text)
            let neutral = RoleVocabulary.cuts.length(at: at, in: text)
            let length = max(reference, neutral)
            if length > 0, cutsAt(at + length, before: head, text) {
                // 听取副市长… reports; 传达市委书记… is only spoken of.
                isReference = reference >= neutral && reference > 0
                start = at + length
                at = start
            } else if RoleVocabulary.shortCuts.contains(text[at]), at + 1 <= head,
                cutsShort(at, head: head, floor: start, text)
            {
                start = at + 1
                at = start
            } else {
                at += 1
            }
        }
        while start < head, !(text[start].isHan || text[start].isQuote || isPlain(text[start])) {
            start += 1
        }
        return Phrase(start: start, isReference: isReference)
    }

    private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIDigit || scalar.isASCIILetter
    }

    /// A cut is none where what follows shows that the word began the name of a body (接待办).
    private func cutsAt(_ end: Int, before head: Int, _ text: [Unicode.Scalar]) -> Bool {
        guard end <= head else { return false }
        // 提名|人选 is an office to come.
        if end + 1 < head, text[end] == "人", text[end + 1] == "选" { return false }
        if end < head, text[end - 1] == "有", RoleVocabulary.behindHave.contains(text[end]) {
            return false
        }
        // 看望|委员, 会见|会长 are offices; 宣传|部长 and 接待|办主任 go on.
        if end == head, text[end] == "会" || text[end] == "委" { return true }
        return !RoleVocabulary.bodyGoesOn.contains(text[end])
    }

    /// 由市委书记, 在省人大常委会副主任: a preposition before what a role begins with; 的 and 了 always.
    private func cutsShort(_ at: Int, head: Int, floor: Int, _ text: [Unicode.Scalar]) -> Bool {
        let scalar = text[at]
        if scalar == "的" || scalar == "了" { return true }
        if scalar == "和" || scalar == "及" || scalar == "同" || scalar == "为" || scalar == "经" {
            return at == floor && at < head
        }
        return RoleVocabulary.openers.contains(text[at + 1])
    }

    /// Behind 5日, 9月20日上午: the date that opens an entry.
    private func dateEnd(at: Int, before head: Int, in text: [Unicode.Scalar]) -> Int? {
        guard text[at] == "日" || text[at] == "月", at > 0, isNumeral(text[at - 1]) else {
            return nil
        }
        return at + 1
    }

    private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCIIDigit { return true }
        switch scalar {
        case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "〇", "○", "零": return true
        default: return false
        }
    }
}
