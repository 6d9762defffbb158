/// The name of a writer alone between a title and the first paragraph, as rare as its surname may be:
/// 茶山脚下的议事亭 / 谷　雨.
struct LoneAuthor {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let body: [Int]

    /// Whether the line at a position is such a name: a title stands above it, a whole text above
    /// that, and a paragraph below.
    func stands(_ position: Int, _ heading: Heading) -> Bool {
        if isSpeaker(position, heading) { return true }
        guard heading.bylines.isEmpty,
            heading.entry == nil || heading.subtitle.last == body[position - 1]
                || heading.agreement == .exact,
            let title = heading.title.last,
            let top = heading.lines.first ?? heading.title.first, position + 1 < body.count
        else { return false }
        let line = bulletin.lines[body[position]]
        guard line.count <= LoneAuthor.longest, line.gap <= 1, isName(line),
            title == body[position - 1] || heading.subtitle.last == body[position - 1],
            bulletin.text(at: title).count >= LoneAuthor.shortestTitle
                || bulletin.lines[top].gap > 0,
            opensParagraph(body[position + 1]) || opensWrapped(position + 1)
                || bulletin.lines[top].gap > 0 && opensVerse(position + 1)
        else { return false }
        return heading.entry != nil || standsBehindText(top)
    }

    /// 在某次会议结束时的讲话 / 权　某 / （2003年9月26日）.
    private func isSpeaker(_ position: Int, _ heading: Heading) -> Bool {
        guard heading.bylines.isEmpty, position > 0, position + 1 < body.count,
            let title = heading.title.last, title == body[position - 1],
            shapes[body[position + 1]] == .dateNote,
            bulletin.lines[body[position]].count <= LoneAuthor.longest,
            Vocabulary.speechEndings.isSuffix(of: bulletin.text(at: title))
        else { return false }
        return isName(bulletin.lines[body[position]])
    }

    private static let longest = 6
    private static let shortestTitle = 4

    /// Two characters with a blank between them, or a name of three.
    private func isName(_ line: Line) -> Bool {
        let printed = bulletin.printed(line).trimmed
        let text = bulletin.text(line)
        guard !Vocabulary.documentEndings.isWhole(text), !Vocabulary.columns.isWhole(text),
            !Vocabulary.bodySuffixes.isSuffix(of: text), ColumnWords.count(text) == nil
        else { return false }
        if Byline.areNames(printed) { return true }
        if ClosingNote.isSpacedName(printed) { return !LoneAuthor.words.isWhole(text) }
        return text.count >= 3 && (Surnames.mayBeName(text) || Surnames.isTranscribed(text))
    }

    /// What letter-spaced lines of two characters say that are no name.
    private static let words: WordTable = ["公告", "附件", "附录", "前言", "引言", "序言", "正文", "摘要", "讣告"]

    private func opensParagraph(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        switch shapes[index] {
        case .prose:
            return line.count >= LoneAuthor.shortestParagraph
                || line.indent >= 4 && bulletin.text(line).last == "。"
        case .editorsNote: return true
        case .short: return line.count >= LoneAuthor.shortestParagraph && line.indent >= 4
        default: return false
        }
    }

    private static let shortestParagraph = 16

    /// The first of several lines of one width, where the page has lost its indents and blank lines.
    private func opensWrapped(_ position: Int) -> Bool {
        guard position + 1 < body.count, shapes[body[position]] == .short else { return false }
        let line = bulletin.lines[body[position]]
        let next = bulletin.lines[body[position + 1]]
        return line.count >= LoneAuthor.shortestParagraph && line.gap == 0 && next.gap == 0
            && (abs(next.count - line.count) <= 2 || bulletin.text(line).contains("，"))
    }

    /// Two lines below each other as short as those of a poem.
    private func opensVerse(_ position: Int) -> Bool {
        guard position + 1 < body.count, bulletin.lines[body[position + 1]].gap == 0 else {
            return false
        }
        return (position...position + 1).allSatisfy {
            let line = bulletin.lines[body[$0]]
            return line.count >= ($0 == position ? 2 : 4) && line.count <= LoneAuthor.longestVerse
                && line.indent < 4 && !bulletin.printed(line).contains { $0.isLayoutBlank }
        }
    }

    private static let longestVerse = 16

    private func standsBehindText(_ top: Int) -> Bool {
        let at = body.partitioningIndex { $0 >= top }
        guard at > 0, at < body.count, body[at] == top else { return true }
        switch shapes[body[at - 1]] {
        case .closingNote, .noteTail, .sourceNote, .ornament, .column, .dateNote: return true
        default:
            let text = bulletin.text(at: body[at - 1])
            return text.endsLikeProse || ColumnWords.count(text) != nil
                || ColumnName.bilingual(bulletin.printed(at: body[at - 1])) != nil
        }
    }
}
