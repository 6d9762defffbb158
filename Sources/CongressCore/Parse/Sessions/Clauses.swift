/// Cuts texts into sentences and clauses; brackets, quotes and 《》 are never cut.
enum Clauses {
    /// Sentences end at 。！？ and line ends; 《…》 and brackets of one line protect.
    static func sentences(_ range: Range<Int>, of text: [Unicode.Scalar]) -> [Range<Int>] {
        cut(range, of: text) { $0.isSentenceEnd }
    }

    /// The clauses of a sentence, at ， and ；.
    static func split(_ range: Range<Int>, of text: [Unicode.Scalar]) -> [Range<Int>] {
        cut(range, of: text) { isEnd($0) }
    }

    /// The first clause of a sentence.
    static func first(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = partEnd(start, before: range.upperBound, of: text) { isEnd($0) }
            if end > start { return start..<end }
            start = end + 1
        }
        return range
    }

    /// The mark that ends the sentence going on at `start`.
    static func sentenceEnd(from start: Int, before end: Int, of text: [Unicode.Scalar]) -> Int {
        start < end ? partEnd(start, before: end, of: text) { $0.isSentenceEnd } : end
    }

    /// A mark behind which another clause or sentence begins.
    static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isClauseComma || scalar.isSemicolon || scalar.isSentenceEnd || scalar.isColon
    }

    @inline(__always)
    private static func cut(
        _ range: Range<Int>, of text: [Unicode.Scalar], at isEnd: (Unicode.Scalar) -> Bool
    ) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        parts.reserveCapacity(4)
        var start = range.lowerBound
        while start < range.upperBound {
            let end = partEnd(start, before: range.upperBound, of: text, at: isEnd)
            if end > start { parts.append(start..<end) }
            start = end + 1
        }
        return parts
    }

    /// The mark that ends the part that begins at `start`, or the end of the text.
    @inline(__always)
    private static func partEnd(
        _ start: Int, before end: Int, of text: [Unicode.Scalar],
        at isEnd: (Unicode.Scalar) -> Bool
    ) -> Int {
        var at = text.hanEnd(from: start, before: end)
        while at < end {
            if let close = protectedEnd(at, before: end, in: text) {
                at = close
            } else if isEnd(text[at]), !isInsideNumber(at, text) {
                return at
            } else {
                at += 1
            }
            at = text.hanEnd(from: at, before: end)
        }
        return end
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
