/// Captions of a newspaper page: what closes them, and what tells of them where no photographer is named.
extension PageUnitReader {
    /// Behind the line with the photographer that closes a caption; nil where none begins.
    func captionEnd(_ position: Int, isEnded: Bool) -> Int? {
        let line = columns.line(position)
        if roles.isPictureText(body[position]), isEnded || line.gap > 0 {
            return pictureEnd(position)
        }
        if let end = pointedEnd(position) ?? placedEnd(position, isEnded: isEnded)
            ?? openEnd(position, isEnded: isEnded)
        {
            return end
        }
        guard isEnded || opensCaption(position) && isAboveCredit(position),
            line.gap > 0 || position == 0 || isBehindSeparator || isAboveCredit(position),
            line.count <= 60, !isByline(position)
        else { return nil }
        var end = position
        while end < min(position + 5, body.count) {
            if end > position, !isSameCaption(end, position) { return nil }
            if columns.opensNews(end) || end > position && opensCaption(end) { return nil }
            if isRoll(end), !PictureCredit.isAlone(bulletin.printed(columns.line(end))) {
                return nil
            }
            if PictureCredit.mayEnd(bulletin.printed(columns.line(end))), isCredited(position, end)
            {
                return end + 1
            }
            end += 1
        }
        return nil
    }

    /// Set closely below the first line of a caption; further apart where that opens as captions do.
    private func isSameCaption(_ position: Int, _ first: Int) -> Bool {
        let line = columns.line(position)
        return line.gap == 0
            || line.gap <= columns.usualGap(position)
                && (opensCaption(first) || PictureCredit.isAlone(bulletin.printed(line))
                    || columns.isSetIn && columns.line(first).indent < 4)
    }

    /// 本报记者 某某 摄 alone on the line below, on a page without blank lines.
    private func isAboveCredit(_ position: Int) -> Bool {
        position + 1 < body.count && columns.text(position + 1).last == "摄"
            && PictureCredit.isAlone(bulletin.printed(columns.line(position + 1)))
    }

    private func opensCaption(_ position: Int) -> Bool {
        roles.opensWithDay(body[position])
            || columns.text(position).first.map { Vocabulary.pointers.contains($0) } == true
    }

    private func pictureEnd(_ position: Int) -> Int {
        var end = position + 1
        while end < min(position + 4, body.count), columns.line(end).gap <= columns.usualGap(end),
            !PictureCredit.closes(bulletin.printed(columns.line(end - 1))),
            !PictureCredit.isAlone(bulletin.printed(columns.line(end - 1))),
            columns.isTorn(end - 1, from: position)
                || PictureCredit.isAlone(bulletin.printed(columns.line(end)))
        {
            end += 1
        }
        return end
    }

    private func isCredited(_ position: Int, _ end: Int) -> Bool {
        let printed = bulletin.printed(columns.line(end))
        if PictureCredit.isAlone(printed) || PictureCredit.closes(printed) { return true }
        return PictureCredit.closes(
            (position...end).flatMap { bulletin.printed(columns.line($0)) }[...])
    }

    /// 图片新闻 right above.
    private var isBehindSeparator: Bool { units.last?.kind == .separator }

    // MARK: Captions without a photographer

    /// ▲9月28日，某某对某事开展专题询问。: a sign that points to the picture, and one sentence.
    private func pointedEnd(_ position: Int) -> Int? {
        let text = columns.text(position)
        guard let sign = text.first, Self.triangles.contains(sign),
            text.count >= Self.shortestCaption,
            !Byline.isPlain(bulletin.printed(columns.line(position)))
        else { return nil }
        var end = position + 1
        while end < min(position + Self.linesOfCaption, body.count), !isWhole(end - 1),
            isBelow(end), columns.text(end).first.map({ Self.triangles.contains($0) }) == false
        {
            end += 1
        }
        guard stopsInTime(position..<end), showsPicture(position..<end) else { return nil }
        return isCreditBelow(end) ? end + 1 : end
    }

    /// A day, a place in the picture, a photographer or a scene: ▲ stands before titles and briefs as well.
    private func showsPicture(_ range: Range<Int>) -> Bool {
        let end = range.upperBound
        let text = range.flatMap { columns.text($0) }[...]
        if Scene.placeMark(in: text) != nil || isCreditBelow(end)
            || PictureCredit.closes(printed(end - 1))
        {
            return true
        }
        // ▲1月6日，…。 above another such sentence: briefs.
        let isAboveAnother = end < body.count && columns.text(end).first == text.first
        if text.endsLikeProse, isAboveAnother { return false }
        if roles.dayBehindSign(text) != nil { return true }
        guard Scene.isTold(text.dropFirst()) else { return false }
        guard end < body.count else { return true }
        return !columns.opensNews(end) && !roles.opensWithDay(body[end])
            && columns.line(end).indent <= columns.line(range.lowerBound).indent
    }

    /// 市人大代表某某（左二）走访选民。: who stands where in the picture.
    private func placedEnd(_ position: Int, isEnded: Bool) -> Int? {
        guard isEnded, position == 0 || columns.line(position).gap > columns.usualGap(position)
        else {
            return nil
        }
        var end = position + 1
        while end < min(position + Self.linesOfCaption, body.count), !isWhole(end - 1), isBelow(end)
        {
            end += 1
        }
        let text = (position..<end).flatMap { columns.text($0) }[...]
        guard Self.places.occurs(in: text), stopsInTime(position..<end) else { return nil }
        return isCreditBelow(end) ? end + 1 : end
    }

    /// 2月3日，代表走进会场 far from the whole text above, and right above the headline of 本报讯: it has no full stop,
    /// and no column goes on in it.
    private func openEnd(_ position: Int, isEnded: Bool) -> Int? {
        guard isEnded, opensDay(position), units.last?.isText == true,
            columns.line(position).gap > columns.usualGap(position)
        else { return nil }
        var end = position + 1
        while end < min(position + Self.linesOfCaption, body.count), columns.line(end).gap == 0 {
            end += 1
        }
        guard end < body.count, !columns.leavesPage(end), columns.text(end - 1).last?.isHan == true,
            columns.widths[end - 1] + Self.shorter <= columns.width(before: position),
            (position..<end).allSatisfy({ columns.shape($0) == .short }),
            isHeadlineOfNews(end)
        else { return nil }
        return end
    }

    /// 2月3日，: the month, the day and a comma.
    private func opensDay(_ position: Int) -> Bool {
        let text = columns.text(position)
        guard text.first?.isASCIIDigit == true else { return false }
        return PrintedDate.opensClause(text)
    }

    /// One to three short lines, set as one, above 本报讯.
    private func isHeadlineOfNews(_ position: Int) -> Bool {
        var end = position
        while end < min(position + Self.linesOfHeadline, body.count),
            columns.shape(end) == .short, end == position || columns.line(end).gap == 0,
            !columns.text(end).contains(where: { $0.isComma }), !roles.opensLead(body[end])
        {
            end += 1
        }
        return end > position && end < body.count && columns.opensNews(end)
    }

    /// By how much the last line of a paragraph is at least shorter than its column, in half characters.
    private static let shorter = 8
    private static let linesOfHeadline = 3
    private static let triangles = ScalarSet("▲△▼▽◀▶◄►◁▷")
    private static let places: WordTable = [
        "（左", "（右", "（中）", "（中间）", "（中排", "（前排", "（后排", "(左", "(右", "(中)", "(中间)",
    ]
    private static let shortestCaption = 9
    private static let longestCaption = 90
    private static let linesOfCaption = 6

    /// A sentence ends with the line, or who took the picture stands there.
    private func isWhole(_ position: Int) -> Bool {
        columns.text(position).endsLikeProse
            || PictureCredit.closes(bulletin.printed(columns.line(position)))
    }

    private func isBelow(_ position: Int) -> Bool {
        columns.line(position).gap <= columns.usualGap(position) && !columns.leavesPage(position)
            && !columns.opensNews(position)
    }

    /// One sentence and no more, behind which no text goes on in its paragraph.
    private func stopsInTime(_ range: Range<Int>) -> Bool {
        let text = range.flatMap { columns.text($0) }
        guard text.count <= Self.longestCaption, text.count(where: { $0 == "。" }) <= 1,
            !text.dropLast(2).contains("。") || PictureCredit.isAlone(printed(range.upperBound - 1))
        else { return false }
        let end = range.upperBound
        return end == body.count || !isBelow(end) || isCreditBelow(end)
            || columns.text(end).first.map({ Self.triangles.contains($0) }) == true
    }

    /// 本报记者 某某 摄 on its own line, also below a blank one.
    private func isCreditBelow(_ position: Int) -> Bool {
        position < body.count && !columns.leavesPage(position)
            && columns.line(position).gap <= columns.usualGap(position) + 1
            && isPhotographer(position)
    }

    private func printed(_ position: Int) -> ArraySlice<Unicode.Scalar> {
        bulletin.printed(columns.line(position))
    }

    /// 本报记者 某某 摄, 某局供图 alone on its line: who took a picture, and no author.
    func isPhotographer(_ position: Int) -> Bool {
        let text = columns.text(position)
        return PictureCredit.endsInTaking(text) && PictureCredit.isAlone(printed(position))
    }

    /// 本版图片除署名外均由某某提供: the pictures of the whole page.
    func creditsPage(_ position: Int) -> Bool {
        let text = columns.text(position)
        return text.count <= Self.longestCaption && PictureCredit.isOfPage(text)
            && Self.pictures.occurs(in: text.prefix(8))
    }

    private static let pictures: WordTable = ["图片", "照片", "摄影", "配图", "题图"]
}
