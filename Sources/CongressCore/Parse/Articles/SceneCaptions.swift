/// Captions without a sign, a day or a photographer, which only their words and their place tell:
/// between whole paragraphs that are set in, or set apart by blank lines.
extension LineRoles {
    /// Whether a line shows somebody at a place, or says where somebody stands in the picture; no
    /// headline, whose text opens with its day.
    func isScene(_ position: Int) -> Bool {
        let index = body[position]
        guard shapes[index] == .short, bulletin.lines[index].count >= Scene.shortest else {
            return false
        }
        let text = bulletin.text(at: index)
        guard Scene.placeMark(in: text) != nil || Scene.isShown(text) else { return false }
        return position + 1 == body.count || !opensLead(body[position + 1])
    }
}

extension BodyAssembler {
    private static let longestView = 14
    private static let longestWrapped = 34
    private static let mostLines = 3

    /// Among pictures a heading without any text below it is the caption of one.
    func isCaption(_ heading: Heading, _ position: Int) -> Bool {
        if headsNoText(heading, position) || heading.entry == nil && showsHero(position) {
            return true
        }
        guard inPictures, heading.agreement == nil else { return false }
        if roles.opensWithPointer(bulletin.text(at: body[position])) { return true }
        guard heading.lines == heading.title else { return false }
        let next = position + heading.lines.count
        guard next < body.count else { return true }
        return shapes[body[next]] == .short && bulletin.lines[body[next]].gap > 0
            && headings[next] == nil && bulletin.lines[body[next]].count <= 60
    }

    /// A line taken for a headline whose words tell what a picture shows, right above a column or
    /// another caption: there is no text that it could head.
    func headsNoText(_ heading: Heading, _ position: Int) -> Bool {
        // 《某山秋色》　某某　摄, which the contents list for the back cover.
        if heading.lines.count == 1, roles.isPictureText(body[position]) { return true }
        guard heading.agreement == nil, heading.lines.count == 1,
            heading.lines == heading.title
        else { return false }
        let next = position + 1
        if next < body.count, roles.showsScene(next) { return true }
        let text = bulletin.text(at: body[position])
        // 分组审议现场 above 表决现场　某某　摄: one of several pictures.
        if next < body.count, roles.isPictureText(body[next]), Scene.isPlace(text) { return true }
        return (next == body.count || roles.isColumn[next])
            && (Scene.isTold(text) || Scene.isMet(text) || Scene.isPlace(text))
    }

    /// Behind the last line of such a caption; nil where none begins.
    func sceneCaptionEnd(_ position: Int) -> Int? {
        let index = body[position]
        guard shapes[index] == .short, bulletin.lines[index].count >= 4, !roles.isColumn[position],
            !roles.continuesLine(position)
        else { return nil }
        if let heading = headings[position] {
            let isCaption = headsNoText(heading, position) && standsBehindText(position)
            return isCaption ? position + 1 : nil
        }
        var told = bulletin.text(at: index)
        guard
            roles.showsScene(position) || Scene.isMet(told)
                || told.count <= BodyAssembler.longestView && Scene.isPlace(told)
                || followsCaption(position) && closesPictures(position),
            standsBehindText(position)
        else { return nil }
        var end = position + 1
        while end < body.count, end - position < BodyAssembler.mostLines, Scene.goesOn(told),
            continuesScene(end)
        {
            told = (told + bulletin.text(at: body[end]))[...]
            end += 1
        }
        // 某某（中）在码头听取渔民意见: nothing but a caption says who stands where.
        let isMarked =
            Scene.placeMark(in: told) != nil
            && (!Scene.goesOn(told)
                || end < body.count && opensCrosshead(end))
        return isMarked || isFree(position, end) ? end : nil
    }

    /// On a page of pictures: the caption above is whole, and the line says who is seen on the next one.
    func opensPicture(_ position: Int, _ end: Int) -> Bool {
        // ▲某某主任视察 / ▲代表考察: each caption has its sign.
        let signs = [position, end].map { bulletin.first(at: body[$0]) }
        if let sign = signs[1], sign == signs[0], Vocabulary.pointers.contains(sign) { return true }
        // 10月15日，某某走访慰问 / 部分老代表: the day opens both lines.
        guard inPictures, !roles.opensWithDay(body[position]) || roles.opensWithDay(body[end])
        else { return false }
        let text = bulletin.text(at: body[end])
        let bare = Byline.trailingBracket(text)?.rest ?? text
        return (bare.count >= Scene.shortest && Scene.opensWithPeople(bare) || Scene.isPlace(bare))
            && !Scene.goesOn(bulletin.text(of: Array(body[position..<end])))
    }

    /// A whole sentence stands above the line: it goes on with no caption.
    func standsBelowSentence(_ index: Int) -> Bool {
        index > 0 && bulletin.text(at: index - 1).endsLikeProse
    }

    private func continuesScene(_ position: Int) -> Bool {
        let index = body[position]
        return bulletin.lines[index].gap <= bulletin.spacing && shapes[index] == .short
            && headings[position] == nil
            && !roles.isColumn[position] && bulletin.lines[index].indent != 4
            && !bulletin.text(at: index).endsLikeProse && !opensCrosshead(position)
    }

    /// 变化：走出去的人更多了: a word, a colon and what is said of it, below a blank line.
    private func opensCrosshead(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard bulletin.lines[body[position]].gap > 0, text.count >= 8,
            let colon = text.prefix(5).firstIndex(where: \.isColon)
        else {
            return false
        }
        return colon >= text.startIndex + 2 && text[..<colon].allSatisfy(\.isHan)
    }

    /// Below a whole sentence, another caption or a note, or behind a blank line.
    private func standsBehindText(_ position: Int) -> Bool {
        guard position > 0 else { return true }
        if bulletin.lines[body[position]].gap > roles.captionGap { return true }
        let above = body[position - 1]
        if result.captions.last?.last == above { return true }
        switch shapes[above] {
        case .jumpTo, .closingNote, .noteTail, .sourceNote, .column, .pictureColumn: return true
        default:
            let text = bulletin.text(at: body[position])
            return bulletin.text(at: above).endsLikeProse
                || roles.endsInNote(bulletin.text(at: above)) || roles.endsInSpacedName(above)
                || shapes[above] == .short && Scene.placeMark(in: text) != nil
        }
    }

    /// 督办现场，居民围着代表问个不停: the last of several captions, right above a column.
    private func closesPictures(_ position: Int) -> Bool {
        let index = body[position]
        return shapes[index] == .short && bulletin.lines[index].count >= Scene.shortest
            && headings[position] == nil && Scene.namesPeople(bulletin.text(at: index))
            && (position + 1 == body.count || roles.isColumn[position + 1])
    }

    /// 交办，更要销号 flush above a paragraph that is set in.
    private func isCrosshead(_ position: Int) -> Bool {
        guard position + 1 < body.count, shapes[body[position]] == .short else { return false }
        return bulletin.lines[body[position]].indent < 2
            && bulletin.lines[body[position + 1]].indent >= 4
    }

    /// What follows is a paragraph set in, a heading, another caption, or stands apart.
    private func isFree(_ position: Int, _ end: Int) -> Bool {
        guard end < body.count else { return true }
        let own = bulletin.lines[body[position]]
        let below = bulletin.lines[body[end]]
        if below.gap > roles.captionGap { return true }
        if headings[end] != nil || roles.isColumn[end] { return own.indent != 4 }
        switch shapes[body[end]] {
        case .jumpFrom, .jumpTo, .pictureColumn, .chronicleHeading: return true
        default: break
        }
        if own.indent < 4, below.indent >= 4, below.count > 12 { return true }
        // A whole paragraph on one line goes on with no caption.
        if shapes[body[end]] == .prose, below.count > BodyAssembler.longestWrapped { return true }
        if roles.showsScene(position), isCrosshead(end) || closesPictures(end) { return true }
        return shapes[body[end]] == .short
            && (roles.showsScene(end) || Scene.isPlace(bulletin.text(below)) && below.count <= 14)
    }
}
