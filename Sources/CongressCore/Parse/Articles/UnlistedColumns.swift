/// Columns of an issue whose contents were torn away, or that never had any: what is left of them are
/// the short lines above the first text of each.
struct UnlistedColumns: Sendable {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let body: [Int]
    /// Blank lines between any two lines of a column.
    let usualGap: Int
    /// Several lines give their names in other letters too: 聚焦 FOCUS, 代表 DEPUTIES.
    private let areBilingual: Bool

    init(bulletin: BulletinText, shapes: [LineShape], body: [Int], usualGap: Int) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.body = body
        self.usualGap = usualGap
        let names = body.count { ColumnName.isBilingual(bulletin.lines[$0], on: bulletin) }
        areBilingual = names >= UnlistedColumns.fewestBilingual
    }

    /// Whether the line at a position names a column above the title of its first text.
    func heads(_ position: Int) -> Bool {
        let index = body[position]
        let line = bulletin.lines[index]
        if areBilingual, ColumnName.isBilingual(line, on: bulletin), position + 1 < body.count {
            return opensTitle(position + 1)
                || Headline.opensWithSign(bulletin.text(at: body[position + 1]))
        }
        guard line.count >= 2, line.count <= UnlistedColumns.longest,
            shapes[index] == .short || shapes[index] == .byline, position + 1 < body.count,
            opensTitle(position + 1) || bulletin.text(line).isFramed && opensBriefs(position + 1)
                || isSpread(line) && opensSignedTitle(position + 1)
        else { return false }
        if headsVerse(position) { return true }
        guard
            let words = ColumnWords.count(withoutSigns(bulletin.text(line)))
        else { return false }
        if isEssay(position) { return false }
        let standsApart = line.gap > usualGap && bulletin.lines[body[position + 1]].gap > usualGap
        guard position == 0 || endsText(body[position - 1]) || standsApart && isRow(position - 1)
        else { return false }
        return words > 1 || standsApart || isSpread(line) || bulletin.text(line).isFramed
    }

    /// 家乡往事 / 某某乡人大主席　柳某某: the title of an essay and its writer.
    private func isEssay(_ position: Int) -> Bool {
        ColumnWords.mayBeEssay(bulletin.text(at: body[position]))
            && OfficeAndName.isByline(bulletin.printed(at: body[position + 1]))
    }

    private static let longest = 12
    private static let fewestBilingual = 3
    private static let shortestTitle = 5

    /// 山花, 墨香 above 秋收（外一首）: a few characters over the title of a poem.
    private func headsVerse(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        return text.count <= UnlistedColumns.longestPen && text.allSatisfy { $0.isHan }
            && VerseTitle.isOne(bulletin.text(at: body[position + 1]))
            && (position == 0 || endsText(body[position - 1]))
    }

    private static let longestPen = 4

    /// 短　波: blanks between all of its characters.
    private func isSpread(_ line: Line) -> Bool {
        line.isLetterSpaced || line.count == 2 && line.printed.count > 2
            || line.count == 3 && line.printed.count >= 5
    }

    /// ●区县短波, 【人代会】: the name without what the editor set around it.
    private func withoutSigns(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var text = text
        while let first = text.first, !first.isHan, first != "“" { text.removeFirst() }
        while let last = text.last, !last.isHan, last != "”" { text.removeLast() }
        return text
    }

    /// The last row of a table: words that wide blanks part.
    private func isRow(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        return shapes[body[position]] == .short
            && bulletin.printed(line).trimmed.contains { $0.isLayoutBlank }
    }

    /// 某县人大视察农田水利　5月3日，…: a brief whose title opens its paragraph.
    private func opensBriefs(_ position: Int) -> Bool {
        let title = RunInTitle(bulletin: bulletin)
        return shapes[body[position]] == .prose
            && (title.readSpaced(body[position]) ?? title.readPlain(body[position])) != nil
    }

    /// Neither names, nor the same name in other letters, nor a note or a brief behind a sign.
    private func opensTitle(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        let text = bulletin.text(line)
        if shapes[body[position]] == .jumpFrom { return true }
        if text.count >= 3, text.count < UnlistedColumns.shortestTitle, let last = text.last {
            return Vocabulary.regionSuffixes.contains(last) && text.allSatisfy { $0.isHan }
        }
        guard shapes[body[position]] == .short || ReaderQuestion.isTitle(text),
            text.count >= UnlistedColumns.shortestTitle,
            text.first?.opensBracket != true,
            !Headline.opensWithSign(text) || Headline.isSigned(text)
        else { return false }
        return VerseTitle.isOne(text) || !Byline.areNames(bulletin.printed(line))
    }

    /// ●某县人大视察教育工作 below a name that is set wide.
    private func opensSignedTitle(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        return shapes[body[position]] == .short && text.count >= UnlistedColumns.shortestTitle
            && Headline.opensWithSign(text)
    }

    private func endsText(_ index: Int) -> Bool {
        switch shapes[index] {
        case .prose, .closingNote, .noteTail, .sourceNote, .ornament, .column, .dateNote, .jumpTo:
            return true
        default:
            let text = bulletin.text(at: index)
            return text.endsLikeProse || text.last?.closesBracket == true
                || Scene.placeMark(in: text) != nil || Scene.isShown(text)
                || PictureCredit.mayEnd(text) && PictureCredit.closes(bulletin.printed(at: index))
        }
    }
}
