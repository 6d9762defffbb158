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
        var inside: Int?
        var at = floor
        while at < head {
            if let end = dateEnd(at: at, in: text) {
                (start, at) = (end, end)
                continue
            }
            var reference = RoleVocabulary.referenceCuts.length(at: at, in: text)
            if reference > 0, RoleVocabulary.bodiesOfActs.length(at: at, in: text) > reference {
                reference = 0
            }
            let neutral = RoleVocabulary.cuts.length(at: at, in: text)
            let length = max(reference, neutral)
            if length > 0, cutsAt(at + length, before: head, text) {
                // 听取副市长… reports; 传达市委书记… is only spoken of.
                isReference = reference >= neutral && reference > 0
                start = at + length
                at = start
            } else if RoleVocabulary.shortCuts.contains(text[at]), at + 1 <= head,
                cutsShort(at, head: head, floor: start, text)
                    || at > floor && isBeforePlace(at, head: head, text)
            {
                start = at + 1
                at = start
            } else {
                if text[at] == "在", at + 1 < head, !RoleReader.ofNames.contains(text[at + 1]) {
                    inside = at
                }
                at += 1
            }
        }
        if let inside, inside >= start, isUnderLead(from: head, in: text) {
            start = inside + 1
        }
        if RoleVocabulary.departed.occurs(in: start..<head, of: text),
            !RoleVocabulary.memorials.occurs(in: start..<head, of: text)
        {
            isReference = true
        }
        start = behindDottedDay(start, head, in: text)
        while start < head, !(text[start].isHan || text[start].isQuote || isPlain(text[start])) {
            start += 1
        }
        return Phrase(start: start, isReference: isReference)
    }

    /// 03.12|区人大常委会副主任: the day of a calendar right before the role.
    private func behindDottedDay(_ start: Int, _ head: Int, in text: [Unicode.Scalar]) -> Int {
        var end = start
        while end < head, text[end].isASCIIDigit || text[end] == "." || text[end].isDash {
            end += 1
        }
        let day = text[start..<end]
        return end < head && day.count >= 3 && day.contains(".") && day.last?.isASCIIDigit == true
            ? end : start
    }

    /// 市委、|市政府副秘书长甲某: where the role begins if the committee of the same level before it shares its
    /// office; `start` itself if none does.
    func bodyStart(above start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start > 2, text[start - 1].isEnumerationComma, text[start - 2] == "委" else {
            return start
        }
        let comma = start - 1
        var floor = comma
        while floor > 0, comma - floor < RoleReader.longestBody, text[floor - 1].isHan {
            floor -= 1
        }
        let body = phrase(before: comma, floor: floor, in: text)
        guard !body.isReference, (2...RoleReader.longestCommittee).contains(comma - body.start),
            text[body.start] == text[start],
            RoleReader.governments.length(at: start + 1, in: text) > 0
        else { return start }
        return body.start
    }

    private static let governments = WordTable(list: "政府 人民政府 政办")
    private static let longestBody = 24
    /// 中央纪委, 自治区党委
    private static let longestCommittee = 5

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
            // 经开区人大工委副主任, 经贸委主任.
            return at == floor && at < head
                && !(scalar == "经" && RoleVocabulary.behindEconomy.contains(text[at + 1]))
        }
        // 由东湖市委副书记某某任组长: no role begins with these.
        if at == floor, scalar == "由" || scalar == "与" { return true }
        // 受邀代表, 受灾村, 以色列 begin so.
        if at == floor, at < head, scalar == "受" || scalar == "以" {
            return !RoleReader.behindPassive.contains(text[at + 1])
        }
        return RoleVocabulary.openers.contains(text[at + 1])
    }

    private static let behindPassive = ScalarSet("邀灾援聘捐处表训色岭")
    /// 向阳社区, 在建项目, 在职干部.
    private static let ofNames = ScalarSet("阳家荣建职线校编")

    /// 检查组在|农业部副部长甲某带领下: the clause behind the office ends so.
    private func isUnderLead(from start: Int, in text: [Unicode.Scalar]) -> Bool {
        let end = text.clauseEnd(from: start, within: 40)
        return RoleReader.leads.occurs(in: start..<end, of: text)
    }

    private static let leads = WordTable(list: "陪同下 带领下 率领下 主持下 见证下 指导下 协助下 引导下 引领下 组织下 协调下")

    /// 代表们|向|东湖区区长提问, 一行|在|东湖区区长陪同下: the place that follows is not named so (向阳区).
    private func isBeforePlace(_ at: Int, head: Int, _ text: [Unicode.Scalar]) -> Bool {
        guard text[at] == "向" || text[at] == "赴" || text[at] == "在", at + 3 < min(head, at + 7),
            !RoleReader.ofNames.contains(text[at + 1])
        else { return false }
        return (at + 3..<min(head, at + 7)).contains { PlaceVocabulary.suffixes.contains(text[$0]) }
    }

    /// Behind 5日, 9月20日上午, 6月份: the date that opens an entry.
    private func dateEnd(at: Int, in text: [Unicode.Scalar]) -> Int? {
        if text[at] == "份", at > 1, text[at - 1] == "月", isNumeral(text[at - 2]) { return at + 1 }
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
