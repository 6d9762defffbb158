/// The marks that separate names and clauses, in full-width, half-width and misread forms.
extension Unicode.Scalar {
    /// 、 and what stands for it.
    var isEnumerationComma: Bool {
        switch self {
        case "、", "､", "﹑", "丶": true
        default: false
        }
    }

    var isClauseComma: Bool { self == "，" || self == "," }

    var isSemicolon: Bool { self == "；" || self == ";" }

    var isOpeningBracket: Bool {
        // Nearly all characters that are asked after are Chinese.
        if value &- 0x4E00 < 0x5200 { return false }
        return opensBracket || self == "﹙"
    }

    var isClosingBracket: Bool {
        if value &- 0x4E00 < 0x5200 { return false }
        return closesBracket || self == "﹚"
    }

    /// 。！？ and the line end that closes a paragraph.
    var isSentenceEnd: Bool {
        switch self {
        case "。", "！", "!", "？", "?", "\n", "．", "｡": true
        default: false
        }
    }

    /// Where a clause begins or ends: everything but 、 and quotes.
    var isClauseEnd: Bool {
        isClauseComma || isSemicolon || isColon || isSentenceEnd || isOpeningBracket
            || isClosingBracket || self == "《" || self == "》" || self == "…" || self == "△"
            || self == "▲" || self == "●" || self == "◆" || self == "◎" || self == "◇"
            || self == "■" || self == "★" || self == "☆" || self == "※"
    }

    var isQuote: Bool {
        switch value {
        case 0x22, 0x27, 0x201C...0x201F, 0x2018...0x201B, 0x300C...0x300F: true
        default: false
        }
    }
}

extension [Unicode.Scalar] {
    /// Where the clause ends that goes on at `start`, so many characters behind it at most.
    func clauseEnd(from start: Int, within reach: Int) -> Int {
        end(from: start, within: reach, at: \.isClauseEnd)
    }

    /// Where the clause begins that has come to `end`, so many characters before it at most.
    func clauseStart(before end: Int, within reach: Int) -> Int {
        start(before: end, within: reach, behind: \.isClauseEnd)
    }

    /// Where the sentence ends that goes on at `start`, so many characters behind it at most.
    func sentenceEnd(from start: Int, within reach: Int) -> Int {
        end(from: start, within: reach, at: \.isSentenceEnd)
    }

    /// Where the sentence begins that has come to `end`, so many characters before it at most.
    func sentenceStart(before end: Int, within reach: Int) -> Int {
        start(before: end, within: reach, behind: \.isSentenceEnd)
    }

    @inline(__always)
    private func end(
        from start: Int, within reach: Int, at isMark: (Unicode.Scalar) -> Bool
    ) -> Int {
        var end = start
        while end < count, end - start < reach, !isMark(self[end]) { end += 1 }
        return end
    }

    @inline(__always)
    private func start(
        before end: Int, within reach: Int, behind isMark: (Unicode.Scalar) -> Bool
    ) -> Int {
        var start = end
        while start > 0, end - start < reach, !isMark(self[start - 1]) { start -= 1 }
        return start
    }
}
