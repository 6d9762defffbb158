/// Captions that open with their day: 4月8日，某某在某镇视察春耕.
extension BodyAssembler {
    /// 4月8日，视察组成员在某小学与学生一同就餐: dated lines without a full stop that stand apart behind
    /// a whole text are a caption.
    func datedCaptionEnd(_ position: Int) -> Int? {
        let index = body[position]
        if let end = creditedCaptionEnd(position) { return end }
        if isDatedCaption(position) { return position + 1 }
        if let end = unendedCaptionEnd(position) { return end }
        guard current.isEmpty || current.isClosed, shapes[index] == .short, !roles.isNewspaper,
            roles.opensWithDay(index)
        else { return nil }
        var end = position + 1
        while end < body.count, bulletin.lines[body[end]].gap <= roles.captionGap,
            headings[end] == nil
        {
            guard shapes[body[end]] == .short, end - position < 4 else { return nil }
            if roles.opensWithDay(body[end]) { break }
            end += 1
        }
        return end
    }

    /// 1月9日，某某街道代表团在讨论候选项目: a dated line without the end of a sentence, apart from the whole
    /// paragraphs above and below, where paragraphs follow closely.
    private func isDatedCaption(_ position: Int) -> Bool {
        let index = body[position]
        let line = bulletin.lines[index]
        guard shapes[index] == .short, line.gap > 0, line.count >= 12, line.count <= 60,
            !roles.isNewspaper, roles.opensWithDay(index), headings[position] == nil,
            position > 0, position + 1 < body.count, body[position + 1] == index + 1,
            body[position - 1] == index - 1, bulletin.lines[index + 1].gap > 0,
            headings[position + 1] == nil, bulletin.text(at: index - 1).endsLikeProse,
            bulletin.text(line).last?.isHan == true
        else { return false }
        let isClose =
            bulletin.lines[index - 1].gap == 0
            && (position + 2 >= body.count || bulletin.lines[body[position + 2]].gap == 0)
        return isClose && (shapes[index + 1] == .prose || bulletin.lines[index + 1].indent >= 4)
    }

    /// Dated lines among the paragraphs of a text, the last of them shorter than the measure though no mark
    /// ends it: every paragraph has one. Behind the last caption line, which may be as wide as the text.
    private func unendedCaptionEnd(_ position: Int) -> Int? {
        let index = body[position]
        guard !roles.isNewspaper, position > 0, opensDay(index), headings[position] == nil,
            mayStandBehind(position)
        else { return nil }
        let measure = measure(above: position)
        var end = position
        while end - position < DatedCaption.mostLines {
            let text = bulletin.text(at: body[end])
            guard text.count <= DatedCaption.longestLine, !text.endsLikeProse,
                text.last?.isHan == true || text.last?.closesBracket == true
            else { return nil }
            if !goesOnBelow(end, from: position, measure) {
                let isShort = measure.map { !fills($0, end, opening: position) }
                guard !followsRow(end), endsAboveHeading(end) || isShort ?? isWholeLine(end),
                    !isBeforeFigures(end, measure), !goesOnFlush(end, from: position),
                    !DatedCaption.signatures.isSuffix(of: text)
                else { return nil }
                return showsSomebody(position...end) ? end + 1 : nil
            }
            end += 1
        }
        return nil
    }

    /// 4月8日，市人大: the first line may be as short as the box below a small picture.
    private func opensDay(_ index: Int) -> Bool {
        guard bulletin.first(at: index).map(PrintedDate.mayBegin(with:)) == true else {
            return false
        }
        let text = bulletin.text(at: index)
        return PrintedDate.opening(text).map { text[$0.end].isComma || text[$0.end].isHan } ?? false
    }

    /// A whole text, a heading or the head of a page stands above.
    private func mayStandBehind(_ position: Int) -> Bool {
        if front.standsBehindFurniture(body[position]) { return true }
        let above = body[position - 1]
        if case .outline = shapes[above] { return true }
        return bulletin.text(at: above).endsLikeProse && !roles.opensWithDay(above)
    }

    /// 4月8日，副主任某某到某镇视察: somebody of the congress does what pictures show; 代表听取报告 is told in a
    /// crosshead too.
    private func showsSomebody(_ caption: ClosedRange<Int>) -> Bool {
        let text = caption.flatMap { bulletin.text(at: body[$0]) }[...]
        return DatedCaption.subjects.occurs(in: text)
            && (DatedCaption.fieldwork.occurs(in: text) || Vocabulary.newsVerbs.occurs(in: text))
    }

    /// A paragraph that is set in goes on flush in the next line, which may be narrower beside a picture.
    private func goesOnFlush(_ end: Int, from position: Int) -> Bool {
        guard let next = below(end) else { return false }
        let line = bulletin.lines[body[next]]
        return line.gap <= roles.captionGap
            && line.indent + 2 <= bulletin.lines[body[position]].indent
            || bulletin.text(line).first.map { $0.isComma || $0 == "。" } == true
    }

    /// The width that the lines above are wrapped at, in half characters; nil where paragraphs stand on one
    /// line each.
    private func measure(above position: Int) -> Int? {
        let widths = (max(0, position - DatedCaption.reach)..<position).filter { isTorn($0) }
            .map { bulletin.width(at: body[$0]) }.sorted(by: >)
        // One line may be stretched by a mark that hangs out, or by small type.
        return zip(widths, widths.dropFirst()).first { $0 - $1 <= DatedCaption.ragged }?.1
    }

    /// A line of a text that ends in the middle of its sentence.
    private func isTorn(_ position: Int) -> Bool {
        headings[position] == nil && !roles.isColumn[position]
            && LineRoles.endsTorn(body[position], bulletin, shapes)
    }

    /// The position of the next line; nil where the end of a page or of the text comes before it.
    private func below(_ position: Int) -> Int? {
        position + 1 < body.count && body[position + 1] == body[position] + 1 ? position + 1 : nil
    }

    /// The caption goes on in the next line: it fills the measure of the text, or stands in a box of its own.
    private func goesOnBelow(_ end: Int, from position: Int, _ measure: Int?) -> Bool {
        guard let next = below(end), headings[next] == nil,
            bulletin.lines[body[next]].gap <= roles.captionGap, shapes[body[next]] == .short,
            !roles.isColumn[next], !roles.opensWithDay(body[next])
        else { return false }
        let width = bulletin.width(at: body[end])
        let lower = bulletin.width(at: body[next])
        if let measure, fills(measure, end, opening: position) { return lower <= width }
        // The box below a small picture.
        let first = bulletin.width(at: body[position])
        guard first <= DatedCaption.narrow, abs(width - first) <= DatedCaption.ragged,
            lower <= first + DatedCaption.ragged
        else { return false }
        return end > position || lower >= first - DatedCaption.ragged
            || !Vocabulary.newsVerbs.occurs(in: bulletin.text(at: body[end]))
    }

    /// A line reaches the measure; the first of a paragraph also where the page lost that it is set in.
    private func fills(_ measure: Int, _ position: Int, opening: Int) -> Bool {
        let slack = position == opening ? DatedCaption.setIn : 0
        return bulletin.width(at: body[position]) + DatedCaption.ragged + slack >= measure
    }

    /// A number or a word in Latin letters that did not fit is carried over to the next line whole.
    private func isBeforeFigures(_ position: Int, _ measure: Int?) -> Bool {
        guard let measure, position + 1 < body.count,
            let next = bulletin.text(at: body[position + 1]).first
        else { return false }
        return (next.isASCIIDigit || next.isASCIILetter)
            && bulletin.width(at: body[position]) + DatedCaption.longestFigures >= measure
    }

    /// The next line opens with its day as well: rows of a programme.
    private func followsRow(_ position: Int) -> Bool {
        below(position).map { opensDay(body[$0]) } == true
    }

    /// 一、基本情况, or a heading: no sentence goes on there.
    private func endsAboveHeading(_ position: Int) -> Bool {
        guard let next = below(position) else { return false }
        if case .outline = shapes[body[next]] { return true }
        return headings[next] != nil
    }

    /// Where paragraphs stand on one line each: it tells what a picture shows, and its last word does not go on
    /// in the next line as that of a torn paragraph does.
    private func isWholeLine(_ position: Int) -> Bool {
        guard let next = below(position) else { return false }
        let text = bulletin.text(at: body[position])
        let lower = bulletin.text(at: body[next])
        // 工作，实地查看了… goes on with the sentence above.
        return DatedCaption.fieldwork.occurs(in: text)
            && !lower.prefix(4).contains(where: { $0.isComma })
            && text.last.map { !DatedCaption.unfinished.contains($0) } == true
            && adjacency.count(text.last, lower.first) == 0
    }

    private enum DatedCaption {
        static let subjects: WordTable = [
            "人大", "代表", "主任", "委员", "主席", "书记", "检查组", "视察组", "调研组",
        ]
        static let fieldwork: WordTable = [
            "视察", "调研", "检查", "走访", "慰问", "看望", "察看", "查看", "了解", "接待", "交谈", "座谈", "植树", "考察",
            "督查", "督办",
            "调查", "巡查", "参观", "指导", "宣誓", "拉家常", "在一起",
        ]
        /// 2024年3月8日某市第十八届人民代表大会主席团, …第十六次会议通过: who made a document, and when.
        static let signatures: WordTable = ["通过", "主席团", "公告", "印发", "公布", "委员会", "常委会", "办公室"]
        static let unfinished = ScalarSet("了的和在对到及与向为就")
        static let mostLines = 6
        static let longestLine = 60
        /// Lines above that tell the measure.
        static let reach = 12
        /// In half characters: how far lines of one measure differ.
        static let ragged = 4
        /// In half characters: how far paragraphs are set in.
        static let setIn = 4
        static let longestFigures = 12
        /// In half characters: the box below a small picture.
        static let narrow = 40
    }
}
