/// The columns of a newspaper page: how wide lines are set, where paragraphs begin and end.
struct PageColumns: Sendable {
    let roles: LineRoles
    let adjacency: Adjacency
    /// Width of each line of the body, in half characters.
    let widths: [Int]
    /// Paragraphs are set in.
    let isSetIn: Bool
    /// For each line the blank lines that stand between any two lines of a column on its page.
    private let usualGaps: [Int]
    /// The narrowest column that the page may have: half of what most of its lines are set in.
    private var shortest: Int { usualWidth * 3 / 5 }
    /// What most lines are set in.
    private let usualWidth: Int

    var bulletin: BulletinText { roles.bulletin }
    var body: [Int] { roles.body }

    init(roles: LineRoles, adjacency: Adjacency) {
        self.roles = roles
        self.adjacency = adjacency
        widths = roles.body.map { roles.bulletin.width(at: $0) }
        let full = widths.filter { $0 >= 16 }.sorted()
        usualWidth = full.isEmpty ? 0 : full[full.count / 2]
        let setIn = roles.body.count { roles.bulletin.lines[$0].indent >= 4 }
        isSetIn = setIn * 12 > roles.body.count
        usualGaps = PageColumns.usualGaps(roles)
    }

    /// Blank lines between two lines of a column, above the line at a position.
    func usualGap(_ position: Int) -> Int { usualGaps[position] }

    /// Further from the line above than the lines of a column are, and than `gap` blank lines.
    func isApart(_ position: Int, beyond gap: Int = 0) -> Bool {
        line(position).gap > max(usualGap(position), gap) || leavesPage(position)
    }

    /// The lines of each box of the pages with those that head it, by the first of them.
    /// - Parameter end: behind the last line of the box that a line heads; nil where it heads none.
    func boxes(_ end: (Int) -> Int?) -> [Int: Range<Int>] {
        var boxes: [Int: Range<Int>] = [:]
        var position = 0
        while position < body.count {
            let next = end(position)
            if let next { boxes[position] = position..<next }
            position = next ?? position + 1
        }
        return boxes
    }

    /// The pages of one file may be taken out of it in several ways, some with a blank line behind each line.
    private static func usualGaps(_ roles: LineRoles) -> [Int] {
        let usual = roles.isSpaced ? 1 : 0
        var gaps: [Int] = []
        for page in pages(roles.body) {
            let apart = page.count { roles.bulletin.lines[roles.body[$0]].gap == 1 }
            var own = usual
            if page.count >= fewestLines {
                if apart * 10 > page.count * 7 { own = 1 }
                if apart * 10 < page.count * 3 { own = 0 }
            }
            gaps += Array(repeating: own, count: page.count)
        }
        return gaps
    }

    /// Lines that tell how a page is set.
    private static let fewestLines = 24

    /// Positions between two heads of pages.
    private static func pages(_ body: [Int]) -> [Range<Int>] {
        var starts = body.indices.dropFirst().filter { body[$0] - body[$0 - 1] > 1 }
        starts.insert(0, at: 0)
        return zip(starts, starts.dropFirst() + [body.count]).map { $0..<$1 }
    }

    /// Every character stands alone between blanks: 胜 利 闭 幕.
    func isWide(_ position: Int) -> Bool {
        let line = line(position)
        return line.isLetterSpaced || line.isSetWide
    }

    /// 某市第十七届人民代表大会 / 第 四 次 会 议 日 程: the rest of a title below the name of a body.
    func completesName(_ position: Int) -> Bool {
        guard position > 0, line(position).gap <= 1, !leavesPage(position),
            shape(position) == .short || roles.isColumn[position],
            Vocabulary.documentMakers.isSuffix(of: text(position - 1))
        else { return false }
        let text = text(position)
        return isWide(position)
            || (text.count <= 12 || text.starts(with: "关于") && text.count <= 30)
                && Vocabulary.documentEndings.isSuffix(of: text)
            || text.count <= 16 && text.first == "第" && Headline.closesSitting(text)
            || text.count <= 10 && text.last?.isHan == true
                && Vocabulary.newsVerbs.isPrefix(of: text)
                && (position + 1 == body.count || line(position + 1).gap > 0)
    }

    /// How wide a line is in a column: one set wide stretches to it.
    private func width(_ position: Int, in column: Int) -> Int {
        let line = line(position)
        guard isWide(position) else { return widths[position] }
        return min(
            max(column, widths[position]), widths[position] + line.printed.count - line.count)
    }

    func line(_ position: Int) -> Line { bulletin.lines[body[position]] }

    func text(_ position: Int) -> ArraySlice<Unicode.Scalar> { bulletin.text(line(position)) }

    func shape(_ position: Int) -> LineShape { roles.shapes[body[position]] }

    /// 本报讯, （记者 某某）: a news item opens, and no note of who wrote the text above.
    func opensNews(_ position: Int) -> Bool {
        roles.opensNews(body[position]) && shape(position) != .closingNote
    }

    /// 9:00　开幕大会, 下午　3时30分，…: a line of a programme.
    func opensHour(_ position: Int) -> Bool {
        ProgrammeHour.opens(text(position))
            || ProgrammeHour.opensApart(bulletin.printed(line(position)))
    }

    /// “建议不能只听‘已办复’， / 还要看‘办成了没有’”: the lower line of a title in quotation marks, above a
    /// subtitle or a byline.
    func closesQuotedTitle(_ position: Int) -> Bool {
        position > 0 && opensQuotedTitle(position - 1)
    }

    func opensQuotedTitle(_ position: Int) -> Bool {
        guard position + 2 < body.count, !leavesPage(position + 1),
            line(position + 1).gap <= usualGap(position + 1)
        else { return false }
        let (upper, lower) = (text(position), text(position + 1))
        guard upper.first == "“", !upper.contains("”"), upper.count <= 24, lower.count <= 24,
            lower.last == "”", !lower.endsLikeProse
        else { return false }
        return shape(position + 2) == .subtitle || opensByline(position + 2)
    }

    /// Lines between two positions of the body that belong to no text: the head of a page.
    func leavesPage(_ position: Int) -> Bool {
        position > 0 && body[position] - body[position - 1] > 1
    }

    /// The column that the lines of the paragraph from a position on are set in: the second of their
    /// widths, as one may be stretched by a mark that hangs out.
    func width(from position: Int) -> Int {
        var widest = 0
        var second = 0
        var at = position
        while at < body.count, at < position + 5 {
            if at > position, line(at).gap > usualGap(at) || text(at - 1).endsLikeProse { break }
            let width = widths[at]
            if width > widest {
                second = widest
                widest = width
            } else {
                second = max(second, width)
            }
            at += 1
        }
        return at - position >= 3 ? second : widest
    }

    /// The column above a position, in the same way.
    func width(before position: Int) -> Int {
        let near = widths[max(0, position - 5)..<position].sorted(by: >)
        return near.dropFirst().first ?? near.first ?? 0
    }

    /// The first line of a paragraph that goes on in the next line, as far as their widths tell.
    func flows(_ position: Int) -> Bool {
        guard position + 1 < body.count, !leavesPage(position + 1),
            line(position + 1).gap <= usualGap(position + 1)
        else { return false }
        if usualGap(position) > 0, line(position + 1).gap == 0, isBlock(position) { return false }
        if isInParts(position) || overhangs(position) { return false }
        if isAboveHeading(position) || completesName(position + 1) || opensQuotedTitle(position) {
            return false
        }
        switch shape(position + 1) {
        case .short, .prose, .outline, .jumpTo, .closingNote: break
        default: return false
        }
        if roles.opensLead(body[position + 1]) { return false }
        if isSetIn, line(position + 1).indent >= 4 { return false }
        let column = max(width(from: position + 1), shortest)
        let own = width(position, in: column)
        if isWide(position + 1), !isWide(position), isAboveHeading(position + 1) { return false }
        guard own >= column - (isWide(position) ? 1 : opensSetIn(position) ? 9 : 7),
            own <= column + 5 || text(position + 1).endsLikeProse && own < 60
        else { return false }
        // The line directly above 本报讯 is the headline, and no text stands above it.
        if position + 2 < body.count, opensNews(position + 2), !text(position + 1).endsLikeProse {
            return false
        }
        if width(position + 1, in: column) >= column - slack(position + 1)
            || text(position + 1).endsLikeProse
            || text(position + 1).last?.isColon == true
        {
            return true
        }
        return adjacency.bond(text(position).last, text(position + 1).first) != .none
    }

    /// The first line of a paragraph, two characters in.
    private func opensSetIn(_ position: Int) -> Bool {
        isSetIn && line(position).indent == 4 && line(position + 1).indent < 2
    }

    /// Quotation marks and figures take less room than they are printed in; where paragraphs are set in,
    /// a line so short is one of theirs all the same.
    private func slack(_ position: Int) -> Int {
        guard isSetIn else { return 2 }
        let text = text(position)
        let quotes = text.count { $0 == "“" || $0 == "”" || $0 == "‘" || $0 == "’" }
        return 2 + quotes + (text.contains { $0.isASCIIDigit } ? 1 : 0)
    }

    /// 甲某主持　乙某作报告: two halves apart, as no line of a paragraph is set.
    func isInParts(_ position: Int) -> Bool {
        guard !isWide(position) else { return false }
        let parts = bulletin.printed(line(position)).split { $0.isLayoutBlank }
        return parts.count == 2
            && parts.allSatisfy { $0.count >= 4 && $0.allSatisfy { $0.isHan } }
    }

    /// Wider than all lines below, and no mark hangs out: set larger than they are.
    private func overhangs(_ position: Int) -> Bool {
        guard text(position).last?.isHan == true, !isWide(position), position + 1 < body.count,
            !text(position + 1).endsLikeProse
        else { return false }
        var widest = 0
        for below in position + 1..<min(position + 5, body.count) {
            if line(below).gap > usualGap(below) { break }
            widest = max(widest, widths[below])
        }
        return widest > 0 && widths[position] > widest + 1
    }

    /// Directly above lines that only headings have.
    private func isAboveHeading(_ position: Int) -> Bool {
        guard position + 1 < body.count else { return false }
        if case .subtitle = shape(position + 1) { return true }
        return opensByline(position + 1) || isAboveAdoption(position)
            || usualGap(position) > 0 && isBlock(position + 1)
                && position + 2 < body.count && line(position + 2).gap == 0
    }

    /// …会议议程 above （2017年1月8日某某会议通过）, and the line above it where the title has two: no
    /// paragraph goes on in a bracket with a day behind the name of a document.
    private func isAboveAdoption(_ position: Int) -> Bool {
        for last in position...min(position + 1, body.count - 2) where opensAdoption(last + 1) {
            return Vocabulary.documentEndings.isSuffix(of: text(last))
                && (last == position || Vocabulary.congressWords.occurs(in: text(position)))
        }
        return false
    }

    private func opensAdoption(_ position: Int) -> Bool {
        let text = text(position)
        guard text.first?.opensBracket == true, text.count > 8 else { return false }
        return PrintedDate.read(text, at: text.startIndex + 1)?.first.day != nil
    }

    /// 本报记者 某某: who wrote the text below or above.
    private func opensByline(_ position: Int) -> Bool {
        let text = text(position)
        return text.count <= 24 && Vocabulary.reporters.isPrefix(of: text)
            && !text.contains { $0.isComma || $0 == "。" }
    }

    /// Lines set closely between blank lines, none of which ends a sentence: a title over its lines.
    func isBlock(_ position: Int) -> Bool {
        guard line(position).gap > 0 || position == 0 || leavesPage(position) else { return false }
        var end = position
        while end < body.count, end - position < 5 {
            if end > position, line(end).gap > 0 || leavesPage(end) { return true }
            if shape(end) != .short || text(end).contains("。") { return false }
            end += 1
        }
        return end == body.count
    }

    /// A line that ends its paragraph: a sentence ends and the line is short, or the next is set in.
    func endsParagraph(_ position: Int, from start: Int) -> Bool {
        guard position + 1 < body.count else { return true }
        switch shape(position) {
        case .closingNote, .noteTail, .sourceNote, .dateNote, .byline, .jumpTo: return true
        default: break
        }
        if case .outline = shape(position + 1) { return true }
        if opensNews(position + 1) || endsUnmarkedItem(position, from: start) { return true }
        let text = text(position)
        if !isFull(position, from: start),
            line(position + 1).gap > usualGap(position + 1)
                || isSetIn && line(position + 1).indent >= 4
        {
            return true
        }
        guard text.endsLikeProse || text.last == "；" || text.last?.isColon == true else {
            return false
        }
        if isSetIn { return line(position + 1).indent >= 4 || isShort(position) }
        return isShort(position) || line(position + 1).gap > usualGap(position + 1)
            || widths[position + 1] <= width(from: position + 1) - 3
    }

    /// Shorter than its column by more than a mark.
    func isShort(_ position: Int) -> Bool {
        let above = position > 0 ? width(before: position) : 0
        let below = position + 1 < body.count ? width(from: position + 1) : 0
        return widths[position] + 4 <= max(above, min(below, max(above, 1)))
    }

    /// As wide as the lines of its paragraph, which begins at `start`: a column ends with a whole line,
    /// a list with any.
    func isFull(_ position: Int, from start: Int) -> Bool {
        let above = widths[max(start, position - 4)..<position].sorted(by: >)
        if let column = above.dropFirst().first ?? above.first {
            return width(position, in: column) + 6 >= column
        }
        let goesOn = position + 1 < body.count && line(position + 1).gap <= usualGap(position + 1)
        let column = goesOn ? width(from: position + 1) : usualWidth
        return width(position, in: column) + 9 >= column
    }

    /// The text at a position was left in the middle of a sentence.
    func isTorn(_ position: Int, from start: Int) -> Bool {
        let text = text(position)
        switch shape(position) {
        // ——坚持工业强市，打造三: an item of a list goes on too.
        case .short, .prose, .outline, .subtitle: break
        default: return false
        }
        guard let last = text.last, !text.endsLikeProse, isFull(position, from: start)
        else { return false }
        if position + 1 < body.count, case .outline = shape(position + 1) { return false }
        return !last.isColon && last != "；" && !last.closesBracket
            && !ProgrammeHour.opens(text) && !Byline.isRoll(bulletin.printed(line(position)))
    }
}
