/// Puts back together what the measure of a page tore: where every line is broken off at one width, a
/// full line that ends no sentence goes on in the next, also behind the foot and the head of a page.
/// A title, a note or a name is then whole again before anyone asks what it is.
struct TornLines {
    let bulletin: BulletinText
    private let shapes: [LineShape]
    private let measure: Measure
    /// Page numbers and running heads.
    private let isFurniture: [Bool]
    /// What stands between two lines of a sentence: furniture and captions.
    private let isBetween: [Bool]
    /// Paragraphs are set in or stand apart: what does neither goes on.
    private let parts: Bool

    /// The page with torn lines whole; as it is where no measure shows.
    /// - Parameter lines: what is told of them; nil where nobody has asked yet.
    static func mended(_ bulletin: BulletinText, lines: PageLines?) -> BulletinText {
        TornLines(bulletin, lines)?.mended() ?? bulletin
    }

    private init?(_ bulletin: BulletinText, _ known: PageLines?) {
        guard let measure = Measure(bulletin) else { return nil }
        self.bulletin = bulletin
        self.measure = measure
        let page = known ?? PageLines(bulletin)
        shapes = page.shapes
        isFurniture = bulletin.lines.indices.map { index in
            page.isFurniture[index] && !TornLines.goesOnLeading(index, bulletin)
                && !TornLines.mayBeTail(index, bulletin, page.shapes, measure, page.names)
        }
        isBetween = zip(isFurniture, bulletin.lines).map { $0 || $1.caption > 0 }
        parts = TornLines.partsParagraphs(bulletin, measure)
    }

    /// Leaders, or a number alone, below leaders are no page number of the page: the table tore there.
    private static func goesOnLeading(_ index: Int, _ bulletin: BulletinText) -> Bool {
        guard index > 0, bulletin.lines[index].gap == 0,
            bulletin.text(at: index - 1).last?.isLeader == true
        else { return false }
        let text = bulletin.text(at: index)
        return text.first?.isLeader == true
            || text.count <= 6
                && text.allSatisfy { $0.isASCIIDigit || $0.opensBracket || $0.closesBracket }
    }

    /// 况的报告 right below each of three full lines: the last words of three titles run along no pages.
    private static func mayBeTail(
        _ index: Int, _ bulletin: BulletinText, _ shapes: [LineShape], _ measure: Measure,
        _ names: RunningNames
    ) -> Bool {
        guard index > 0, bulletin.lines[index].gap == 0, measure.isFull(bulletin.lines[index - 1])
        else {
            return false
        }
        let text = bulletin.text(at: index)
        if text.contains(where: \.isASCIIDigit) || names.isWhole(text) { return false }
        let around = [index - 1, index, index + 1].filter(bulletin.lines.indices.contains)
        return !around.contains { shapes[$0] == .pageNumber }
            && !bulletin.text(at: index - 1).endsLikeProse
    }

    /// Most full lines behind a shorter one are set in, or stand apart: so paragraphs begin.
    private static func partsParagraphs(_ bulletin: BulletinText, _ measure: Measure) -> Bool {
        var all = 0
        var parted = 0
        for (above, line) in zip(bulletin.lines, bulletin.lines.dropFirst())
        where measure.isFull(line) && !measure.isFull(above) {
            all += 1
            if line.indent >= 2 || line.gap > 0 { parted += 1 }
        }
        return all > 0 && parted * 4 >= all * 3
    }

    /// Lines that stand between two pages at most.
    private static let mostBetween = 4

    private func mended() -> BulletinText {
        var whole = WholeLines(bulletin)
        var pieces: [Int] = []
        var between: [Int] = []
        var waiting: [Int] = []
        func close() {
            whole.append(pieces, areFurniture: pieces.first.map { isFurniture[$0] } ?? false)
            for index in between + waiting {
                whole.append([index], areFurniture: isFurniture[index])
            }
            (pieces, between, waiting) = ([], [], [])
        }
        for index in bulletin.lines.indices {
            if isBetween[index], let last = pieces.last, isOpen(last),
                waiting.count < TornLines.mostBetween || bulletin.lines[index].caption > 0
            {
                waiting.append(index)
            } else if !isBetween[index], let last = pieces.last,
                goesOn(last, index, overFurniture: !waiting.isEmpty)
            {
                between += waiting
                waiting = []
                pieces.append(index)
            } else {
                close()
                pieces = [index]
            }
        }
        close()
        return whole.bulletin
    }

    /// A full line that ends no sentence.
    private func isOpen(_ index: Int) -> Bool {
        guard !isBetween[index], measure.isFull(bulletin.lines[index]) else { return false }
        switch shapes[index] {
        case .ornament, .pageNumber, .jumpTo: return false
        default: break
        }
        return !endsText(bulletin.text(at: index)) && !isWholeRow(bulletin.lines[index])
            && !isPagedRow(index)
    }

    /// A row of names, a title far from its author, or an entry of the contents behind whose leaders the
    /// page stands: blanks and leaders make such lines as wide as the page.
    private func isWholeRow(_ line: Line) -> Bool {
        guard let last = bulletin.text(line).last, !endsInPage(bulletin.text(line)) else {
            return true
        }
        guard Measure.isRow(line, bulletin) else {
            return bulletin.printed(line).blanks.contains { $0.width >= TornLines.wideBlank }
        }
        return !bulletin.text(line).contains { $0.isLeader } || last.isASCIIDigit
            || last.closesBracket
    }

    /// 关于…的报告 市人大财经委 11 above or below a row that ends so too, with a page no smaller: entries of the
    /// contents, however wide.
    private func isPagedRow(_ index: Int) -> Bool {
        guard let own = spacedPage(index) else { return false }
        if index + 1 < bulletin.lines.count, let next = spacedPage(index + 1), next >= own {
            return true
        }
        return index > 0 && spacedPage(index - 1).map { $0 <= own } == true
    }

    /// The figures that a blank parts from the words before them at the end of a line.
    private func spacedPage(_ index: Int) -> Int? {
        guard bulletin.text(at: index).last?.isASCIIDigit == true,
            case let printed = bulletin.printed(at: index).trimmed,
            let blank = printed.lastIndex(where: \.isLayoutBlank),
            case let digits = printed[(blank + 1)...], digits.count <= 3,
            digits.allSatisfy(\.isASCIIDigit)
        else { return nil }
        return Numeral.read(digits, at: digits.startIndex)?.value
    }

    /// …执行情况的报告… 某某某（12）: an entry of the contents.
    private func endsInPage(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last?.closesBracket == true else { return false }
        let inner = text.dropLast()
        let start = (inner.lastIndex { !$0.isASCIIDigit } ?? inner.startIndex) + 1
        return (1...3).contains(inner.endIndex - start) && text[start - 1].opensBracket
    }

    /// In half characters; two full blanks stand inside a title too.
    private static let wideBlank = 6

    /// …重新办理。（某某某）: the last sentence, and who sent it.
    private func endsText(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.endsLikeProse || text.last?.isSemicolon == true { return true }
        guard text.last?.closesBracket == true,
            let open = text.lastIndex(where: { $0.opensBracket }), open > text.startIndex
        else { return false }
        return text[open - 1].endsSentence
    }

    private func goesOn(_ upper: Int, _ lower: Int, overFurniture: Bool) -> Bool {
        // A torn note is told by both of its lines.
        guard !isBetween[upper], shapes[lower] != .noteTail else { return false }
        let line = bulletin.lines[lower]
        if line.gap == 0, tearsName(upper, lower) { return true }
        guard line.indent < 2, !partsNames(upper, lower), !isNote(upper) else { return false }
        guard isOpen(upper) else { return !overFurniture && staysInParagraph(upper, lower) }
        if overFurniture { return opensNothing(lower) && mayBeProse(lower) }
        guard line.gap == 0, !isNextRow(upper, lower), !isNextEntry(upper, lower),
            !namesAuthor(upper, lower)
        else { return false }
        return leavesOpen(bulletin.text(at: upper))
            || opensNothing(lower) && !opensEntry(upper, lower)
            || TornLines.goesOnLeading(lower, bulletin)
    }

    /// （县人大代工委） set to the right below a text is as wide as its lines, and whole.
    private func isNote(_ index: Int) -> Bool {
        guard shapes[index] == .closingNote || shapes[index] == .sourceNote else { return false }
        let text = bulletin.text(at: index)
        return text.first?.opensBracket == true && text.last?.closesBracket == true
    }

    /// 任命某某为… above 任命某某为…: rows of a list begin alike.
    private func isNextRow(_ upper: Int, _ lower: Int) -> Bool {
        let above = bulletin.text(at: upper).prefix(2)
        return above.allSatisfy(\.isHan)
            && above.elementsEqual(bulletin.text(at: lower).prefix(2))
    }

    /// 31　题目 / 某某 above 33　题目 / 某某: entries of the contents, whose pages stand before them.
    private func isNextEntry(_ upper: Int, _ lower: Int) -> Bool {
        guard let page = leadingPage(upper), let next = leadingPage(lower) else { return false }
        return page <= next
    }

    private func leadingPage(_ index: Int) -> Int? {
        let text = bulletin.text(at: index)
        guard text.first?.isASCIIDigit == true else { return nil }
        let printed = bulletin.printed(at: index).trimmed
        let digits = printed.prefix { $0.isASCIIDigit }
        guard digits.count <= 3, digits.endIndex < printed.endIndex,
            printed[digits.endIndex].isLayoutBlank
        else { return nil }
        return Numeral.read(digits, at: digits.startIndex)?.value
    }

    /// 某县人大常委会, or a name however rare, right below …的调研报告.
    private func namesAuthor(_ upper: Int, _ lower: Int) -> Bool {
        let text = bulletin.text(at: lower)
        let title = bulletin.text(at: upper)
        let mayBeAuthor =
            text.count <= 5 && text.allSatisfy(\.isHan)
            && !Vocabulary.documentEndings.isPrefix(of: text)
            || text.count <= 24
                && (Vocabulary.authorBodies.isSuffix(of: text)
                    || text.last == "委" && text.contains("人大"))
        // 石门县人大常委会 above a paragraph that is set in, whatever the title ends with.
        if lower + 1 < bulletin.lines.count, bulletin.lines[lower + 1].indent >= 4,
            bulletin.lines[upper].indent < 2, text.count >= 6, text.count <= 24,
            text.contains("人大"), Vocabulary.authorBodies.isSuffix(of: text)
        {
            return true
        }
        return mayBeAuthor
            && (Vocabulary.documentEndings.isSuffix(of: title)
                || Vocabulary.speechEndings.isSuffix(of: title))
    }

    /// 1月3日，… below an entry without a full stop; behind 于 or 至 a day goes on.
    private func opensEntry(_ upper: Int, _ lower: Int) -> Bool {
        let text = bulletin.text(at: lower)
        guard let date = PrintedDate.read(text, at: text.startIndex), date.first.month != nil,
            date.first.day != nil, date.end < text.endIndex,
            let last = bulletin.text(at: upper).last
        else { return false }
        return !TornLines.expectsDay.contains(last) && !last.isASCIIDigit
    }

    private static let expectsDay = ScalarSet("于在自从至到止的是和与以将定")

    /// A sentence ends with the full line above, but the paragraph does not.
    private func staysInParagraph(_ upper: Int, _ lower: Int) -> Bool {
        parts && bulletin.lines[lower].gap == 0 && measure.isFull(bulletin.lines[upper])
            && bulletin.text(at: upper).last?.endsSentence == true
            && shapes[upper] == .prose && opensNothing(lower) && mayBeProse(lower)
            && !opensWithDate(bulletin.text(at: lower))
            && !bulletin.text(at: lower).closesNote(with: "摄")
    }

    private func mayBeProse(_ index: Int) -> Bool {
        measure.isFull(bulletin.lines[index]) || shapes[index] == .prose
    }

    /// 某某　　石在 / 山　　某某某: a character alone before or behind a wide blank.
    private func tearsName(_ upper: Int, _ lower: Int) -> Bool {
        guard measure.isFull(bulletin.lines[upper]), Measure.isRow(bulletin.lines[upper], bulletin)
        else {
            return false
        }
        let above = bulletin.printed(at: upper)
        let below = bulletin.printed(at: lower)
        let left = above.blanks.reduce(nil) { $1 }
        let right = below.blanks.first { _ in true }
        return left.map { $0.width >= 4 && $0.range.upperBound + 1 == above.endIndex } == true
            || right.map { $0.width >= 4 && $0.range.lowerBound == below.startIndex + 1 } == true
    }

    /// 某某　某某某 above 某某　某某某: names stand whole at both ends.
    private func partsNames(_ upper: Int, _ lower: Int) -> Bool {
        let above = bulletin.printed(at: upper)
        let below = bulletin.printed(at: lower)
        guard let left = above.lastIndex(where: { $0.isLayoutBlank }),
            let right = below.firstIndex(where: { $0.isLayoutBlank })
        else { return false }
        return Surnames.mayBeName(above[(left + 1)...]) && Surnames.mayBeName(below[..<right])
    }

    /// Behind a comma or inside a bracket nothing begins anew; nor does a day behind its month.
    private func leavesOpen(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = text.last else { return false }
        return last.isComma || last == "月" || last == "年" || text.leavesBracketOpen
    }

    /// No mark, number or day that lines of a list, an entry or a note begin with.
    private func opensNothing(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard let first = text.first, !Vocabulary.bylineSigns.contains(first),
            !first.opensBracket || !opensWithDate(text.dropFirst()),
            LineShaper().stripped(text).count == text.count, !isListed(index)
        else { return false }
        switch shapes[index] {
        case .outline, .pageNumber, .ornament, .jumpFrom, .subtitle, .salutation, .sourceNote,
            .dateNote, .closingNote, .editorsNote, .contentsHeading, .boardHeading, .boardField,
            .colophonField, .chronicleHeading:
            return false
        default: return !opensDay(text) && !first.opensFrame && !isSpeaker(index)
        }
    }

    /// 区人大常委会副主任　某某某 below ——2025年3月27日在…会议上; a name alone below a title.
    private func isSpeaker(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        return shapes[index] == .byline || Byline.areNames(printed)
            || OfficeAndName.isByline(printed)
    }

    /// - 8月24日，…: a hyphen before an item of a list.
    private func isListed(_ index: Int) -> Bool {
        let start = bulletin.printed(at: index).prefix(2)
        return start.count == 2 && start.first?.isDash == true && start.last?.isLayoutBlank == true
    }

    /// 8月24日，…, 同日，…, 中旬，…: a day may open an entry, and in brackets a note below a title.
    private func opensWithDate(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if let date = PrintedDate.read(text, at: text.startIndex) {
            return date.first.month != nil || date.first.year != nil
        }
        return TornLines.days.isPrefix(of: text)
    }

    private static let days: WordTable = ["同日", "当日", "是日", "上旬", "中旬", "下旬", "月初", "月底", "本月"]

    /// 5日　…, △: the next entry of a chronicle.
    private func opensDay(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.first == "△" || text.first == "▲" { return true }
        guard let (value, end) = Numeral.read(text, at: text.startIndex), value <= 31,
            end < text.endIndex
        else { return false }
        return text[end] == "日"
    }
}
