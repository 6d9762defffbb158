/// The cover pages of an issue whose contents were torn away: board, colophon, masthead and captions
/// that stand together, between whole texts or above the first.
extension FrontMatterReader {
    private static let farthest = 120
    private static let leastFields = 3

    /// Sorts the lines of every run without prose in which the fields of a cover stand.
    func markCoverWithoutContents(_ front: inout FrontMatter) {
        guard front.contents.entries.isEmpty else { return }
        let last = min(bulletin.lines.count, FrontMatterReader.farthest)
        var start = 0
        while start < last {
            var end = start
            while end < last, !breaksCover(end) { end += 1 }
            if let cover = coverLines(start..<end) {
                // A table without entries has cover pages too, whose captions are taken.
                markCover(cover.filter { !front.isCaption[$0] }, &front)
            }
            start = end + 1
        }
    }

    /// From the first line of a run that tells of the issue to the last.
    private func coverLines(_ run: Range<Int>) -> ClosedRange<Int>? {
        // Most runs are columns of a text, and hold no field.
        guard run.contains(where: { hasFieldShape($0) || isSpacedField($0) }) else { return nil }
        let telling = run.filter { tellsOfIssue($0) || closesCaptions($0, run) }
        guard let first = telling.first, var last = telling.last,
            telling.contains(where: { lines.isMasthead(bulletin.text(at: $0)) })
                || telling.count(where: { lines.isSpacedImprint($0) })
                    >= FrontMatterReader.leastFields
        else { return nil }
        let fields = telling.count { isField($0) }
        let isTop = run.lowerBound == 0 && first < 4
        guard
            fields >= FrontMatterReader.leastFields
                || isTop && telling.contains(where: { closesCaptions($0, run) }),
            !run.contains(where: {
                // 出版日期：2022年4月12日 is no head of a newspaper page.
                lines.isDateline(bulletin.text(at: $0)) && !isField($0)
                    && !isPrinting(bulletin.text(at: $0))
            })
        else { return nil }
        // 编印人员 above their names.
        while run.contains(last + 1), hasFieldShape(last) || bulletin.lines[last + 1].gap <= 1,
            lines.isBoardLine(last + 1, bulletin.text(at: last + 1))
        {
            last += 1
        }
        return (isTop ? 0 : captionsAbove(first, run))...last
    }

    /// The captions of the pages of pictures above the fields of a cover: dated lines without full
    /// stops, below the name of such a page or with others like them.
    private func captionsAbove(_ first: Int, _ run: Range<Int>) -> Int {
        let above = run.lowerBound..<first
        let isPictures =
            above.contains { shapes[$0] == .pictureColumn }
            || above.count { lines.opensCaption(bulletin.text(at: $0)) }
                >= FrontMatterReader.leastCaptions
        guard isPictures, !above.contains(where: { bulletin.text(at: $0).endsLikeProse })
        else { return first }
        return above.lowerBound
    }

    private static let leastCaptions = 2

    private func hasFieldShape(_ index: Int) -> Bool {
        switch shapes[index] {
        case .boardHeading, .boardField, .colophonField: true
        default: false
        }
    }

    private func isField(_ index: Int) -> Bool {
        hasFieldShape(index) || lines.hasColophonWord(bulletin.text(at: index))
            || lines.isSpacedImprint(index) || isSpacedField(index)
    }

    /// 副主任 某某某 某某某: a field of the board without its colon.
    private func isSpacedField(_ index: Int) -> Bool {
        lines.isSpacedField(index, bulletin.text(at: index))
    }

    private func tellsOfIssue(_ index: Int) -> Bool {
        if isField(index) { return true }
        let text = bulletin.text(at: index)
        // 第十五次会议公报: the lower line of a title.
        if lines.opensCaption(text) || text.contains("会议") { return false }
        return lines.isMasthead(text) || lines.namesPublisher(text) || isPrinting(text)
    }

    /// 2022年4月印刷.
    private func isPrinting(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 16, text.first?.isASCIIDigit == true || text.first?.isHan == true,
            let date = PrintedDate.read(text, at: text.startIndex), date.first.year != nil,
            date.first.month != nil
        else { return false }
        return PublicationWords.printings.isWhole(text[date.end...])
    }

    /// （本版图片　某某　摄）, 某某/摄: the credit below the captions of a page of pictures.
    private func closesCaptions(_ index: Int, _ run: Range<Int>) -> Bool {
        guard lines.isCaptionCredit(bulletin.text(at: index)) else { return false }
        return (max(run.lowerBound, index - 3)..<index).contains {
            lines.opensCaption(bulletin.text(at: $0))
        }
    }

    private func breaksCover(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        switch shapes[index] {
        case .chronicleHeading, .salutation, .subtitle: return true
        case .closingNote, .noteTail, .sourceNote, .outline, .column, .dateNote:
            return index > 3 && !lines.hasColophonWord(text)
        case .short where ColumnWords.count(text) != nil && !Vocabulary.boardKeys.isWhole(text):
            return true
        case .prose:
            if lines.opensCaption(text) && text.count <= 60 || isField(index) { return false }
            return text.count > 12 || index == 0 || bulletin.lines[index].gap > 0
        default: return false
        }
    }
}
