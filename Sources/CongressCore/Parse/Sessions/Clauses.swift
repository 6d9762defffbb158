/// Cuts texts into sentences and clauses; brackets, quotes and 《》 are never cut.
enum Clauses {
    /// Sentences end at 。！？ and line ends; 《…》 and brackets of one line protect.
    static func sentences(_ range: Range<Int>, of text: [Unicode.Scalar]) -> [Range<Int>] {
        cut(range, of: text) { $0.isSentenceEnd }
    }

    /// The clauses of a sentence, at ， and ；.
    static func split(_ range: Range<Int>, of text: [Unicode.Scalar]) -> [Range<Int>] {
        cut(range, of: text) { isClauseEnd($0) }
    }

    /// The first clause of a sentence.
    static func first(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
        cut(range, of: text, most: 1) { isClauseEnd($0) }.first ?? range
    }

    private static func isClauseEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isClauseComma || scalar.isSemicolon || scalar.isSentenceEnd || scalar.isColon
    }

    private static func cut(
        _ range: Range<Int>, of text: [Unicode.Scalar], most: Int = .max,
        at isEnd: (Unicode.Scalar) -> Bool
    ) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            if text[at].isHan {
                at += 1
                continue
            }
            if let close = protectedEnd(at, before: range.upperBound, in: text) {
                at = close
                continue
            }
            if isEnd(text[at]), !isInsideNumber(at, text) {
                if at > start { parts.append(start..<at) }
                if parts.count == most { return parts }
                start = at + 1
            }
            at += 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts
    }

    /// 8:30, 1,200: a mark between two digits separates nothing.
    private static func isInsideNumber(_ at: Int, _ text: [Unicode.Scalar]) -> Bool {
        at > 0 && at + 1 < text.count && text[at - 1].isASCIIDigit && text[at + 1].isASCIIDigit
    }

    /// Behind the mark that closes what opens at `at`; nil where nothing opens or closes.
    static func protectedEnd(_ at: Int, before end: Int, in text: [Unicode.Scalar]) -> Int? {
        let isTitle = text[at] == "《"
        guard isTitle || text[at].isOpeningBracket || text[at] == "“" else { return nil }
        var close = at + 1
        let limit = min(end, at + (isTitle ? 160 : 80))
        while close < limit, text[close] != "\n" {
            if isTitle
                ? text[close] == "》"
                : text[at] == "“" ? text[close] == "”" : text[close].isClosingBracket
            {
                return close + 1
            }
            close += 1
        }
        return nil
    }
}
