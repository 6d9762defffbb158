/// How texts end and lines begin: whether a sentence, a quotation or a word is left open, and where
/// a jump mark sends the reader.
struct TextEnds: Sendable {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let adjacency: Adjacency

    /// A line without the mark that sends the reader to another page.
    func unjumped(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        let text = bulletin.text(at: index)
        guard shapes[index] == .jumpTo, let mark = JumpMark.closing(text) else { return text }
        return text[..<mark]
    }

    private func lastLine(_ draft: ArticleDraft) -> Int? {
        draft.body.last { !unjumped($0).isEmpty }
    }

    func lastScalar(_ draft: ArticleDraft) -> Unicode.Scalar? { end(of: draft).last }

    /// The last two letters of a text.
    func end(of draft: ArticleDraft) -> ArraySlice<Unicode.Scalar> {
        lastLine(draft).map { unjumped($0).suffix(2) } ?? []
    }

    /// The draft's text breaks off in the middle of a sentence.
    func isTorn(_ draft: ArticleDraft) -> Bool {
        guard let last = lastLine(draft) else { return false }
        switch shapes[last] {
        case .closingNote, .noteTail, .sourceNote, .dateNote, .byline, .ornament, .webField:
            return false
        case .outline where bulletin.lines[last].count <= 30: return false
        default:
            let text = unjumped(last)
            guard !text.endsLikeProse, let scalar = text.last,
                !Byline.isRoll(bulletin.printed(at: last)),
                !isSigned(draft)
            else { return false }
            return !scalar.isColon && scalar != "；" && scalar != ";" && !scalar.closesBracket
                && !endsInVerse(draft)
        }
    }

    /// The name of its writer stands behind the last sentence.
    private func isSigned(_ draft: ArticleDraft) -> Bool {
        let ends = draft.body.suffix(2).map { bulletin.printed(at: $0) }
        guard let last = ends.last else { return false }
        return Byline.behindSentence(last, below: ends.dropLast().last) != nil
    }

    /// The last lines are short, of many widths and without a full stop: verses or rows of a table,
    /// which end where they end.
    private func endsInVerse(_ draft: ArticleDraft) -> Bool {
        let lines = draft.body.suffix(TextEnds.stanza)
        guard lines.count == TextEnds.stanza else { return false }
        var widths =
            bulletin.lines[lines[lines.startIndex]]
            .count...bulletin.lines[lines[lines.startIndex]].count
        for index in lines {
            let count = bulletin.lines[index].count
            guard count <= TextEnds.longestVerse, !bulletin.text(at: index).contains("。") else {
                return false
            }
            widths = min(widths.lowerBound, count)...max(widths.upperBound, count)
        }
        return widths.upperBound - widths.lowerBound >= 3
    }

    private static let stanza = 6
    private static let longestVerse = 16

    /// A heading inside the text stands last: much shorter than the line above, without any mark.
    func endsInCrosshead(_ draft: ArticleDraft) -> Bool {
        guard let last = draft.body.last, let above = draft.body.dropLast().last,
            let scalar = bulletin.text(at: last).last, scalar.isHan
        else { return false }
        let count = bulletin.lines[last].count
        return count <= 14 && bulletin.text(at: above).endsLikeProse
    }

    /// A quotation is open at the end of the draft.
    func hasOpenQuote(_ draft: ArticleDraft) -> Bool {
        var depth = 0
        for index in draft.body.suffix(4) {
            for scalar in bulletin.text(at: index).suffix(2000) {
                if scalar == "“" { depth += 1 } else if scalar == "”", depth > 0 { depth -= 1 }
            }
        }
        return depth > 0
    }

    /// The first quotation mark of the lines closes a quotation: one was opened before them.
    func closesQuote(_ lines: ArraySlice<Int>) -> Bool {
        for index in lines.prefix(4) {
            for scalar in bulletin.text(at: index).prefix(400)
            where scalar == "“" || scalar == "”" { return scalar == "”" }
        }
        return false
    }

    /// A line that no sentence begins with: 了…, 的…, 说：…, a closing mark.
    func opensMidSentence(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard let first = text.first else { return false }
        if TextEnds.openings.isPrefix(of: text) { return false }
        if TextEnds.particles.contains(first) { return true }
        if first == "和" { return !TextEnds.afterHarmony.contains(text.dropFirst().first ?? first) }
        guard let second = text.dropFirst().first else { return false }
        // 高。: the last word of a sentence.
        if second == "。", first.isHan, text.count > 20 { return true }
        if second == "了", first.isHan, !TextEnds.beforeParticle.contains(first) { return true }
        return first == "说" && second.isColon
    }

    /// Words with which a sentence may begin, though they begin as particles do.
    private static let openings: WordTable = [
        "过去", "过年", "过渡", "着眼", "着力", "着重", "着手", "地处", "地方", "地区", "地铁", "得益", "得知", "得到", "的确",
        "了解",
        "了却",
    ]

    /// 和谐, 和美, 和平: words with which a sentence may begin.
    private static let afterHarmony = ScalarSet("谐美平睦顺田解衷风暖缓县静气煦善合尚布政林和")

    /// 为了, 除了, 到了, 有了: sentences begin so; they hardly begin with another verb and 了.
    private static let beforeParticle = ScalarSet("为除到有过当成忙好对算极够罢据听看")

    static let particles = ScalarSet("了的地得着过们吗呢吧、，。；：！？”’》）,;)%％")

    /// 28 of （下转第28页） or （上接第28页）.
    func jumpPage(_ index: Int) -> Int? {
        let text = bulletin.text(at: index)
        return JumpMark.page(
            shapes[index] == .jumpTo
                ? JumpMark.closing(text).map { text[$0...] } ?? text : text.prefix(14))
    }

    /// The first character of a line behind its jump mark, or of the line below the mark.
    func opening(of index: Int) -> Unicode.Scalar? {
        let text = bulletin.text(at: index)
        if let close = text.prefix(14).firstIndex(where: { $0.closesBracket || $0 == "】" }),
            close + 1 < text.endIndex
        {
            return text[close + 1]
        }
        return index + 1 < bulletin.lines.count ? bulletin.text(at: index + 1).first : nil
    }
}
