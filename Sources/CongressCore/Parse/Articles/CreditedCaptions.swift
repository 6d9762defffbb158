/// Captions of a newspaper, which a line with the photographer closes: 代表在讨论候选项目。 / 本报记者 某某 摄.
extension BodyAssembler {
    /// 图③: the credit below the last of several is of them all.
    func isNumberedPicture(_ position: Int) -> Bool {
        followsCaption(position)
            || bulletin.text(at: body[position]).prefix(2).contains {
                Vocabulary.pictureNumbers.contains($0)
            }
    }

    /// （摄影：某某） alone right below the last line of a caption; on a page of pictures it is of them all.
    func isCreditBelow(_ position: Int) -> Bool {
        position < body.count && bulletin.lines[body[position]].gap <= roles.captionGap + 1
            && headings[position] == nil
            && !inPictures && PictureCredit.isAlone(bulletin.printed(at: body[position]))
    }

    /// Behind the credit of the caption that begins at a position; nil where none does. A caption
    /// opens with its day or stands apart from the text above.
    func creditedCaptionEnd(_ position: Int) -> Int? {
        let opens = roles.opensWithDay(body[position]) || roles.opensCaption(body[position])
        guard opens || standsApart(position) else { return nil }
        let closest = opens ? roles.captionGap : 0
        for end in position + 1..<min(position + 5, body.count) + 1 where end < body.count {
            let line = bulletin.lines[body[end]]
            guard line.gap <= closest, !roles.opensWithDay(body[end]), !opensParagraph(end) else {
                return nil
            }
            // 文/某某　图/某某 is a byline.
            if Byline.opensWithWord(bulletin.text(line)), bulletin.text(line).first == "文" {
                return nil
            }
            if roles.opensCaption(body[end])
                || end - position > 1 && isProse(body[end - 1]) && !closesSentence(position..<end)
            {
                return nil
            }
            if PictureCredit.mayEnd(bulletin.printed(line)), endsInCredit(position...end) {
                return mayStandBetween(body[position]) ? end + 1 : nil
            }
        }
        return nil
    }

    /// 8月30日，某某在新建成的 / 某室内休息。 / 本报记者 某某 摄: one sentence over narrow lines, and who took the picture.
    private func closesSentence(_ positions: Range<Int>) -> Bool {
        let text = positions.flatMap { bulletin.text(at: body[$0]) }
        return text.count <= 60 && text.last == "。" && !text.dropLast().contains("。")
            && PictureCredit.isAlone(bulletin.printed(at: body[positions.upperBound]))
    }

    /// A sentence, or a line as long as a paragraph.
    private func isProse(_ index: Int) -> Bool {
        bulletin.text(at: index).endsLikeProse || bulletin.lines[index].count > 60
    }

    /// Behind the credit that stands alone below the last line of a caption without one.
    func behindCredit(_ end: Int) -> Int {
        guard end > 0, isCreditBelow(end), !closesCaption(body[end - 1]),
            !PictureCredit.isAlone(bulletin.printed(at: body[end - 1])),
            !isNumbered(body[end - 1])
        else { return end }
        return end + 1
    }

    /// A paragraph that is set in, below a whole one: no caption has two.
    private func opensParagraph(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        return line.indent >= 4 && line.count > 24
            && bulletin.text(at: body[position - 1]).endsLikeProse
    }

    /// The credit may stand alone below the caption, or be torn itself.
    private func endsInCredit(_ positions: ClosedRange<Int>) -> Bool {
        let last = body[positions.upperBound]
        if isCredit(last) || PictureCredit.isAlone(bulletin.printed(at: last)) { return true }
        return PictureCredit.closes(
            positions.flatMap { bulletin.printed(at: body[$0]) }[...])
    }

    /// 七号院　　某某　摄: the photographer behind the last words.
    func closesCaption(_ index: Int) -> Bool {
        PictureCredit.closes(bulletin.printed(at: index)) || cover.isTitledPicture(index)
    }

    private func isCredit(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return text.last == "摄" && cover.isCaptionCredit(text)
    }

    private func standsApart(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        return line.gap >= max(1, roles.usualGap) && line.count <= 60 && !isCredit(body[position])
    }

    /// On a page of pictures the credit of one is a line of its caption, that of several none.
    mutating func takeCredit(_ index: Int) {
        let credits = CreditsBelowCaptions(bulletin: bulletin, lines: cover)
        if let last = result.captions.indices.last,
            credits.isOfOne(index, below: result.captions.suffix(2))
        {
            result.captions[last].append(index)
        } else {
            result.furniture.append(index)
        }
    }

    /// 会场内外: a short line set apart right above a caption heads the pictures of a page.
    func headsCaptions(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        guard line.count >= 2, line.count <= 10, line.gap > roles.usualGap,
            position + 1 < body.count, bulletin.lines[body[position + 1]].gap > 0,
            mayStandBetween(body[position]),
            bulletin.text(line).allSatisfy({ $0.isHan || $0.isNameDot })
        else { return false }
        return creditedCaptionEnd(position + 1) != nil
    }

    /// ① 某某街道联络站，…。: one of the numbered pictures of a page.
    func isNumbered(_ index: Int) -> Bool {
        bulletin.text(at: index).first.map { Vocabulary.pictureNumbers.contains($0) } == true
    }

    /// 端午·代表在身边 among pictures, right above the first of those that are numbered.
    func headsNumbered(_ heading: Heading, _ position: Int) -> Bool {
        let next = position + heading.lines.count
        return heading.lines == heading.title && next < body.count && isNumbered(body[next])
            && (inPictures || areNumberedPictures(next))
    }

    /// ①…, ②…, and below the last of them who took them all.
    private func areNumberedPictures(_ position: Int) -> Bool {
        var end = position
        while end < body.count, isNumbered(body[end]), bulletin.lines[body[end]].count <= 60 {
            end += 1
        }
        return end - position > 1 && end < body.count
            && (cover.isCaptionCredit(bulletin.text(at: body[end]))
                || PictureCredit.isAlone(bulletin.printed(at: body[end])))
    }

    /// Behind a page of pictures: news, a paragraph set in, or lines of one width as no caption has.
    func opensProse(_ position: Int) -> Bool {
        let index = body[position]
        if roles.opensNews(index) { return true }
        let width = bulletin.lines[index].count
        guard width >= 10, position + 3 < body.count else { return false }
        let below = body[position + 1]
        if bulletin.lines[index].indent == 4, bulletin.lines[below].indent < 2,
            bulletin.lines[below].gap <= roles.usualGap, bulletin.lines[below].count >= width,
            !bulletin.text(at: index).endsLikeProse
        {
            return true
        }
        let lines = (position...position + 3).map { bulletin.lines[body[$0]] }
        return lines.allSatisfy { abs($0.count - width) <= 2 }
            && lines.dropFirst().allSatisfy { $0.gap == bulletin.lines[below].gap }
            && lines.contains { bulletin.text($0).contains("。") }
    }

    /// 编后: a heading of the editor's own words, as short as that of a column.
    func isEditorsTitle(_ heading: Heading) -> Bool {
        guard heading.title.count == 1 else { return false }
        return Vocabulary.editorsTitles.isWhole(bulletin.text(at: heading.title[0]))
    }
}
