/// Captions that a page set in columns throws between two lines of a torn sentence: …拿 / ▲代表在某村查看
/// 路灯 / 出实招…. A caption is set in smaller type, or in a box of its own: its lines are not as wide as
/// those of the text, and behind it the sentence goes on.
struct CaptionsInColumns {
    let bulletin: BulletinText
    let lines: ColumnLines
    let words: CaptionWords
    let adjacency: Adjacency

    /// The page with such captions marked; as it is where paragraphs stand on one line each. Beside it what
    /// is told of its lines, where that was asked.
    static func marked(_ bulletin: BulletinText) -> (bulletin: BulletinText, lines: PageLines?) {
        guard ColumnLines.areTorn(bulletin) else { return (bulletin, nil) }
        let page = PageLines(bulletin)
        let captions = CaptionsInColumns(bulletin, page).find()
        return (captions.isEmpty ? bulletin : bulletin.marking(captions), page)
    }

    private init(_ bulletin: BulletinText, _ page: PageLines) {
        self.bulletin = bulletin
        lines = ColumnLines(bulletin, page)
        words = CaptionWords(bulletin: bulletin, shapes: page.shapes)
        adjacency = Adjacency(bulletin: bulletin, shapes: page.shapes)
    }

    private static let mostCaptions = 4

    private func find() -> [Range<Int>] {
        var found: [Range<Int>] = []
        var above: Int?
        var index = 0
        while index < bulletin.lines.count {
            if lines.isFurniture[index] {
                index += 1
            } else if let above, let run = captions(from: index, below: above) {
                found += run
                index = run[run.count - 1].upperBound
            } else if let caption = captionApart(at: index, below: found.last) {
                found.append(caption)
                index = caption.upperBound
            } else {
                above = index
                index += 1
            }
        }
        return found
    }

    /// The captions between a torn line and the line that goes on with it; nil where none begin.
    private func captions(from start: Int, below above: Int) -> [Range<Int>]? {
        guard lines.mayBreak(above, start), !isOneCaption(above, start),
            lines.isWider(start, than: above) || words.hasSign(near: start), words.mayBegin(start),
            let measure = lines.measure(around: start),
            measure.isTorn(above)
        else { return nil }
        var run: [Range<Int>] = []
        var next = start
        while run.count < CaptionsInColumns.mostCaptions, next < bulletin.lines.count,
            let caption = caption(from: next, below: above, measure),
            words.tell(caption, isWide: measure.isWide(next))
                || !run.isEmpty && words.mayFollow(caption)
                || measure.isWide(next) && lines.opensOrClosesPage(caption)
                    && words.mayFollow(caption)
        {
            run.append(caption)
            next = lines.behindFurniture(caption.upperBound)
            let isSure = run.contains(where: words.isSure)
            if goesOn(above, next, measure, isSure: isSure) {
                return run
            }
        }
        return nil
    }

    /// 2月3日，代表分组审议 / 政府工作报告。　某某　摄, far below the text above: both lines are of one caption, and
    /// no sentence of a text is torn between them.
    private func isOneCaption(_ above: Int, _ start: Int) -> Bool {
        bulletin.lines[start].gap == 0 && bulletin.lines[above].gap > 1 && words.opens(above)
            && words.closes(above..<start + 1)
    }

    /// A caption between whole paragraphs, at the head of a page or below another one; nil where none begins.
    private func captionApart(at start: Int, below other: Range<Int>?) -> Range<Int>? {
        let follows = other?.upperBound == start
        guard words.hasSign(near: start),
            follows || lines.mayStandApart(start) && words.mayTellApart(start),
            !words.isCredit(start),
            let measure = lines.measure(around: start, isBelowCaption: follows),
            let caption = caption(from: start, below: nil, measure),
            !measure.isFull(caption.upperBound - 1)
        else { return nil }
        return words.tellApart(caption, isWide: measure.isWide(start)) ? caption : nil
    }

    /// The lines of one caption, by their widths; nil where they may be lines of the text.
    private func caption(
        from start: Int, below above: Int?, _ measure: ColumnMeasure
    ) -> Range<Int>? {
        guard words.mayBegin(start), words.opens(start) || !measure.isFull(start) else {
            return nil
        }
        var end = start + 1
        while end < bulletin.lines.count, end - start < CaptionWords.mostLines,
            !lines.isFurniture[end], goesOn(start..<end, end, below: above, measure)
        {
            // ——2021年6月10日在某会议上: the lines above it are a title.
            if words.isSubtitle(end) { return nil }
            end += 1
        }
        let isOfText =
            !words.pointsWithArrow(start) && !words.pointsToPicture(start)
            && (start..<end).allSatisfy { measure.isFull($0) || measure.mayEnd($0) }
        return isOfText ? nil : start..<end
    }

    /// Whether the caption so far goes on in a line, which is not the rest of the torn sentence.
    private func goesOn(
        _ caption: Range<Int>, _ next: Int, below above: Int?, _ measure: ColumnMeasure
    ) -> Bool {
        let last = caption.upperBound - 1
        if words.closes(caption) || words.opens(next) { return false }
        if words.isCredit(next) { return bulletin.lines[next].gap <= 1 }
        if lines.isApart(next) || !measure.isWide(last) && words.comesAgain(next) {
            return false
        }
        if bulletin.text(at: last).endsLikeProse { return words.closes(next..<next + 1) }
        let isFull = measure.isFull(next)
        if !isFull, words.closes(caption.lowerBound..<next + 1) || words.isCredit(next + 1),
            measure.isWide(last) || words.isOpen(caption)
        {
            return true
        }
        if measure.isBeside(last, next, in: caption), caption.count > 1 || words.isOpen(caption) {
            return true
        }
        if measure.isWide(last) || measure.isFull(last) {
            let own = bond(last, next).rawValue
            return above.map { own > bond($0, next).rawValue } ?? (own > 1)
                || !isFull && !bulletin.text(at: next).endsLikeProse
        }
        return !isFull && !bulletin.text(at: next).endsLikeProse && words.isOpen(caption)
    }

    /// Whether the torn sentence goes on in a line behind its captions.
    private func goesOn(_ above: Int, _ next: Int, _ measure: ColumnMeasure, isSure: Bool) -> Bool {
        guard next < bulletin.lines.count, bulletin.lines[next].indent < 2, !words.opens(next),
            lines.mayGoOn(next),
            measure.isFull(next) || measure.mayEnd(next)
        else { return false }
        return isSure || bond(above, next) != .none
    }

    private func bond(_ above: Int, _ below: Int) -> Bond {
        let left = bulletin.text(at: above).last
        let right = bulletin.text(at: below).first
        guard let left, let right else { return .none }
        if left.isComma || left == "、" || left.isQuote || right.isComma { return .loose }
        if TextEnds.particles.contains(right) { return .firm }
        switch adjacency.bond(left, right) {
        case .none: return left.isHan && right.isHan ? .none : .loose
        case .loose: return .loose
        case .firm: return .firm
        }
    }

    /// How firmly two lines hang together.
    private enum Bond: Int { case none, loose, firm }
}
