/// 市长甲某代表市人民政府向大会作政府工作报告: the reports that a congress or an assembly heard, where the news tells who
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
            guard !notVerb.contains(text[at - 1]) else { continue }
            if let matter = matter(behind: at + 1, before: span.upperBound, in: text) {
                items.append(Session.AgendaItem(action: "听取", item: String(scalars: text[matter])))
            } else if let body = body(before: at, floor: span.lowerBound, in: text),
                ending.length(at: at + 1, in: text) > 0
            {
                items.append(
                    Session.AgendaItem(
                        action: "听取", item: String(scalars: text[body]) + "工作报告"))
            }
        }
        return items
    }

    /// 某某代表|区人民政府|作工作报告: for whom a report without a name of its own was given.
    private static func body(
        before end: Int, floor: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        var start = end
        while start > floor, end - start < longest, text[start - 1].isHan {
            start -= 1
            guard speaksFor.length(at: start, in: text) > 0, end - start >= 6 else { continue }
            let body = start + 2..<end
            let goesTo = audiences.length(endingAt: end, floor: body.lowerBound, in: text)
            return body.lowerBound..<end - goesTo
        }
        return nil
    }

    private static let speaksFor = WordTable(list: "代表")
    private static let audiences = WordTable(list: "向大会 向会议 在大会上 在会上")

    /// Han characters up to 工作报告, and something before it: a mere 工作报告 names none.
    private static func matter(
        behind start: Int, before limit: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        var from = start
        while from < limit, text[from] == "了" || text[from] == "《" { from += 1 }
        guard from < limit, text[from] != "的" else { return nil }
        var end = from
        while end < limit, text[end].isHan || text[end].isASCIIDigit, end - from < longest {
            end += 1
            let length = ending.length(endingAt: end, floor: from, in: text)
            if length > 0 { return end - from > length ? from..<end : nil }
        }
        return nil
    }
}
