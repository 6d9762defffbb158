/// The note that says where a text was printed before: 来源：某某网, 原载《某某日报》, 据某某人大网.
enum SourceNote {
    static let words: WordTable = [
        "来源", "稿件来源", "文章来源", "信息来源", "资料来源", "转自", "摘自", "转载自", "据新华社", "原载", "选自", "(来源", "（来源",
        "本文来源", "转载", "原刊", "原刊于", "原载于", "摘编自",
    ]
    /// Words that sentences use too: only a title or a colon right behind them makes a note of them.
    private static let ofProse: WordTable = ["转载", "原刊", "原载于", "摘编自"]

    /// Whether some words are such a note. Inside brackets 据 alone may open it.
    static func isOne(_ text: ArraySlice<Unicode.Scalar>, inBrackets: Bool = false) -> Bool {
        guard let first = text.first else { return false }
        if namesEditorial(text) { return true }
        if first == "据", inBrackets { return reports(text) }
        guard let length = words.match(in: text, at: text.startIndex) else { return false }
        if !ofProse.isPrefix(of: text),
            text.prefix(8).contains(where: { $0.isColon || $0 == "自" || $0 == "/" })
        {
            return true
        }
        return text.dropFirst(length).first == "《" && text.count <= longestPrinted
            && endsInIssue(text)
    }

    /// 《某某日报》2024年3月5日第2版: nothing behind the title but where it stands there.
    private static func endsInIssue(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let whole = unabridged(text)
        guard let close = whole.firstIndex(of: "》") else { return false }
        return whole[(close + 1)...].allSatisfy {
            ofIssues.contains($0) || $0.isASCIIDigit || Numeral.isChinese($0) || $0 == " "
                || $0.opensBracket || $0.closesBracket
        }
    }

    private static let ofIssues = ScalarSet("年月日第期版号总卷（）.·，,")

    private static let longestPrinted = 40

    /// How many characters say that the rest is a source.
    static func word(at text: ArraySlice<Unicode.Scalar>) -> Int? {
        if text.first == "据" { return 1 }
        return words.match(in: text, at: text.startIndex)
    }

    /// 据某某人大网, 据《某某日报》报道: who told of it first.
    private static func reports(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 4 && text.count <= 30 && !text.contains { $0.isComma || $0 == "。" }
            && tellers.isSuffix(of: text)
    }

    private static let tellers: WordTable = [
        "日报", "晚报", "早报", "晨报", "网", "社", "》", "杂志", "报道", "电", "消息", "公众号", "客户端", "电视台", "微信",
        "网站",
    ]

    /// Without what the editors say of their own hand in it: ，本刊有删节.
    static func unabridged(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let mark = text.lastIndex(where: { $0.isComma || $0.isSemicolon || $0.opensBracket }),
            mark > text.startIndex, changes.occurs(in: text[mark...])
        else { return text }
        return text[..<mark].trimmed
    }

    private static let changes: WordTable = [
        "删节", "删改", "删减", "改动", "节选", "标题为", "题目为", "有修改", "摘要",
    ]

    /// 《某某日报》1984年8月28日社论: where an editorial was printed.
    private static func namesEditorial(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "《", text.count <= 40, let close = text.firstIndex(of: "》"),
            text[..<close].last == "报", Vocabulary.editorials.isSuffix(of: text)
        else { return false }
        return Vocabulary.editorials.isWhole(text[(close + 1)...])
            || PrintedDate.read(text, at: close + 1)?.first.month != nil
    }
}
