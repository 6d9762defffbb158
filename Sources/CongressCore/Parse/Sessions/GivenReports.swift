/// 市长甲某代表市人民政府向大会作政府工作报告: the reports that a congress heard, where the news tells who
/// gave them.
enum GivenReports {
    private static let ending = WordTable(list: "工作报告")
    /// 工作, 合作, 操作: 作 is no verb behind these.
    private static let notVerb = ScalarSet("工合操动写创协运耕制所")
    private static let longest = 24

    static func items(
        in span: Range<Int>, of text: [Unicode.Scalar]
    ) -> [Session.AgendaItem] {
        var items: [Session.AgendaItem] = []
        for at in span where text[at] == "作" && at > span.lowerBound {
            guard !notVerb.contains(text[at - 1]),
                let matter = matter(behind: at + 1, before: span.upperBound, in: text)
            else { continue }
            items.append(Session.AgendaItem(action: "听取", item: String(scalars: text[matter])))
        }
        return items
    }

    /// Han characters up to 工作报告, and something before it: a mere 工作报告 names none.
    private static func matter(
        behind start: Int, before limit: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        var from = start
        while from < limit, text[from] == "了" || text[from] == "《" { from += 1 }
        guard from < limit, text[from] != "的" else { return nil }
        var end = from
        while end < limit, text[end].isHan, end - from < longest {
            end += 1
            let length = ending.length(endingAt: end, floor: from, in: text)
            if length > 0 { return end - from > length ? from..<end : nil }
        }
        return nil
    }
}
