/// Those whom somebody visits (看望慰问离休干部甲某，老党员乙某、丙某): the whole list is spoken of, not only
/// its first item.
enum VisitedPeople {
    private static let visits = WordTable(list: "慰问 慰问了 看望 看望了")
    /// 慰问金, 慰问团: nobody is visited in these.
    private static let otherWords = ScalarSet("金品团组活演信电物函会")
    /// What the bearer of a role does, or those before him do: the list of the visited has ended.
    private static let acts = WordTable(
        list:
            """
            陪同 参加 参与 出席 列席 主持 带领 率领 带队 率队 前往 深入 来到 到会 汇报 介绍 讲话 强调 指出 要求 听取 调研 视察 检查
            座谈 召开 表示 说 分别 先后 一同 一起 随同 开展 到 赴 走进 慰问 看望 走访 送 致 把 向 献 转达 一行
            """)
    /// Who holds such an office visits others; who held it may be visited.
    private static let leaders = WordTable(
        list: "人大常委会 县委 市委 区委 省委 州委 党组 书记 县长 市长 区长 州长 省长 主任 主席 秘书长 局长 检察长 院长")
    private static let former = WordTable(list: "原 离休 退休 离退休 老领导 老干部 老")
    private static let longestReach = 120

    /// Whether the role that begins at `start`, behind a mark, goes on with such a list. Behind a comma
    /// nobody of the rest of the sentence may act.
    static func include(
        roleAt start: Int, endingAt end: Int, behind last: PeopleReader.Sighting?,
        in text: [Unicode.Scalar]
    ) -> Bool {
        guard start > 1,
            !leaders.occurs(in: start..<end, of: text)
                || former.length(at: start, in: text) > 0,
            let visit = lastVisit(before: start - 1, in: text),
            !acts.occurs(in: visit..<end, of: text)
        else { return false }
        // 开展慰问，主任甲某、副主任乙某到…: those named before are no visited either.
        if let last, last.end > visit, !last.isReference { return false }
        return text[start - 1].isEnumerationComma
            || !acts.occurs(in: end..<text.sentenceEnd(from: end, within: longestReach), of: text)
    }

    /// Behind the last word for a visit in the sentence.
    private static func lastVisit(before end: Int, in text: [Unicode.Scalar]) -> Int? {
        var at = end
        let floor = max(0, end - longestReach)
        while at > floor, !text[at - 1].isSentenceEnd {
            if visits.length(endingAt: at, floor: floor, in: text) > 0,
                !otherWords.contains(text[at])
            {
                return at
            }
            at -= 1
        }
        return nil
    }

    /// Whether a text tells of visits at all.
    static func occur(in text: [Unicode.Scalar]) -> Bool {
        text.withUnsafeBufferPointer { $0.contains { $0 == "慰" || $0 == "望" } }
    }
}
