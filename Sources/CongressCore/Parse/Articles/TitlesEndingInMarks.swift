/// Titles with a mark at the end of a line, as paragraphs have one: told from these by the writer below.
extension HeadingFinder {
    /// 代表建议怎样才能落地？ / ■ 某某 or 数字背后的五年： / 一位教师代表的履职笔记 / ■ 某某 behind a whole text and
    /// above a paragraph.
    func endsInMark(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard shapes[body[position]] == .prose, let last = text.last,
            (HeadingFinder.shortestTitle...HeadingFinder.longestTitle).contains(text.count),
            !text.dropLast().contains(where: { $0.endsSentence || $0.isSemicolon }),
            position == 0 || endsText(position - 1)
        else { return false }
        let goesOn = last.isColon || last.isClauseComma
        guard goesOn || HeadingFinder.calls.contains(last),
            !HeadingFinder.greetings.isPrefix(of: text),
            !HeadingFinder.rolls.isSuffix(of: text.dropLast())
        else { return false }
        var next = position + 1
        while next < body.count, next - position <= HeadingFinder.mostParts, mayGoOn(next) {
            next += 1
        }
        guard next + 1 < body.count, !goesOn || next > position + 1 else { return false }
        return isSigned(next) && opensBody(next + 1)
    }

    /// Several questions or calls, each above who answers it, are one talk.
    func withoutTalks(_ found: [Int: Heading]) -> [Int: Heading] {
        let asked = found.filter { asks($0.value) }
        return asked.count > 1 ? found.filter { asked[$0.key] == nil } : found
    }

    private func asks(_ heading: Heading) -> Bool {
        !heading.bylines.isEmpty && heading.subtitle.isEmpty
            && bulletin.text(of: heading.title).last.map(HeadingFinder.calls.contains) == true
    }

    /// The next line of such a title, no further apart than a paragraph is.
    private func mayGoOn(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        return shapes[body[position]] == .short && !roles.isColumn[position]
            && line.gap <= max(1, roles.paragraphGap)
            && line.count <= HeadingFinder.longestByline && !isSigned(position)
    }

    private func isSigned(_ position: Int) -> Bool {
        switch shapes[body[position]] {
        case .byline: true
        // 作者：某某; in brackets it signs the text above.
        case .closingNote: bulletin.first(at: body[position])?.opensBracket == false
        default: namesWriter(position) || unlisted.signs(position)
        }
    }

    private func opensBody(_ position: Int) -> Bool {
        shapes[body[position]] == .prose || shapes[body[position]] == .salutation
    }

    private static let calls: [Unicode.Scalar] = ["？", "?", "！", "!"]
    /// The last line of a text above its signature.
    private static let greetings: WordTable = ["祝", "预祝", "敬祝", "恭祝", "谢谢", "感谢", "拜托"]
    /// What stands above names.
    private static let rolls: WordTable = [
        "如下", "还有", "的有", "发言人", "人员", "名单", "成员", "嘉宾", "单位", "分别是", "分别为",
    ]
    private static let shortestTitle = 5
    private static let longestTitle = 24
    private static let mostParts = 3
}
