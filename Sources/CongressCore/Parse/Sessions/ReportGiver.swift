/// Who gave a report that a meeting heard: 副市长某某|关于…的说明, 局长某某受市政府委托所作的|关于…的报告.
enum ReportGiver {
    /// No office with its holder is longer than this.
    private static let reach = 40
    private static let gives = WordTable(list: "所作的 所做的 作的 做的")
    /// Between the name and 所作的: on whose behalf.
    private static let behalf = WordTable(list: "受 代表 所作 所做 作的 做的 同志")
    private static let behalfReach = 24

    /// Behind the office and the name with which a matter opens; nil where nobody is named.
    static func end(at start: Int, before limit: Int, in text: [Unicode.Scalar]) -> Int? {
        let stop = min(limit, start + reach)
        if let end = behindComrade(start, before: limit, in: text) { return end }
        var at = start + 2
        while at + 2 < stop, text[at] != "《", !text[at].isClauseComma, !opensAbout(at, text) {
            if PeopleVocabulary.roleHeads.length(endingAt: at, floor: start, in: text) > 0,
                let end = behindName(at, before: limit, in: text)
            {
                return end
            }
            at += 1
        }
        return nil
    }

    private static func behindName(
        _ start: Int, before limit: Int, in text: [Unicode.Scalar]
    ) -> Int? {
        for length in [3, 2, 4] where start + length + 4 < limit {
            let end = start + length
            guard Surnames.mayBeName(text[start..<end]) else { continue }
            if text[end] == "《" || opensAbout(end, text) { return end }
            guard behalf.length(at: end, in: text) > 0,
                let hit = gives.first(in: end..<min(limit, end + behalfReach), of: text),
                hit.at + hit.length < limit
            else { continue }
            return hit.at + hit.length
        }
        return nil
    }

    /// 某某某同志|代表镇人大主席团所作的: a name without an office.
    private static func behindComrade(
        _ start: Int, before limit: Int, in text: [Unicode.Scalar]
    ) -> Int? {
        let isNamed = (2...4).contains { length in
            start + length + 1 < limit && text[start + length] == "同"
                && text[start + length + 1] == "志"
        }
        return isNamed ? behindName(start, before: limit, in: text) : nil
    }

    private static func opensAbout(_ at: Int, _ text: [Unicode.Scalar]) -> Bool {
        text[at] == "关" && text[at + 1] == "于"
    }
}
