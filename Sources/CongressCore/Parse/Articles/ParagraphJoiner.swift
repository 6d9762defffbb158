/// Puts the lines of one text back into paragraphs: a line that breaks off in mid-sentence, at a
/// page end, a column end or a hard wrap, goes on in the next.
struct ParagraphJoiner {
    let page: Page
    let shapes: [LineShape]
    let adjacency: Adjacency

    func assemble(_ lines: [Int], heading: Int = 0) -> TextAssembler {
        var assembler = TextAssembler(page: page)
        for (position, index) in lines.enumerated() {
            let joined = position > heading && isJoined(lines[position - 1], index)
            assembler.append(page.lines[index], joined: joined)
        }
        return assembler
    }

    func isJoined(_ upper: Int, _ lower: Int) -> Bool {
        switch shapes[lower] {
        case .outline, .closingNote, .sourceNote, .byline, .subtitle, .dateNote, .salutation,
            .jumpFrom,
            .jumpTo, .column, .editorsNote, .pageNumber:
            return false
        default: break
        }
        switch shapes[upper] {
        case .closingNote, .sourceNote, .byline, .subtitle, .dateNote, .salutation, .jumpFrom,
            .column:
            return false
        default: break
        }
        let above = page.text(page.lines[upper])
        let below = page.text(page.lines[lower])
        guard let last = above.last, let first = below.first else { return false }
        if opensMidSentence(first) { return true }
        if above.endsLikeProse || last.isColon || last == "；" || last == ";" { return false }
        if last.isComma { return true }
        if above.count > 30 { return true }
        if adjacency.count(last, first) >= 2 { return true }
        return page.lines[lower].gap == 0 || above.contains("，") || above.contains("。")
    }

    /// Marks that no sentence begins with.
    private func opensMidSentence(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "、", "；", "：", "！", "？", "”", "’", "》", "）", ",", ";", ")", "%", "％", "·":
            true
        default: false
        }
    }
}
