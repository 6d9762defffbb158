/// Lines that say what a picture shows.
extension LineRoles {
    /// 图为…, 图1：…, a work of art and its artist, or a line with the photographer at its end.
    func isPictureText(_ index: Int) -> Bool {
        opensCaption(index) || endsInPhotographer(index)
    }

    /// A caption of its own begins here, also directly below another.
    func opensCaption(_ index: Int) -> Bool {
        guard let first = bulletin.first(at: index), LineRoles.mayOpenCaption(first) else {
            return false
        }
        let text = bulletin.text(at: index)
        guard text.count <= 120 else { return false }
        if PictureLabel.mayOpen(first), text.count <= 90, shapes[index] != .prose,
            PictureLabel.end(of: text) != nil
                || PictureLabel.endBeforeBlank(text, printed: bulletin.printed(at: index))
                    != nil
        {
            return true
        }
        if shapes[index] == .short, Artwork.mayOpen(first),
            Artwork.isOne(text, printed: bulletin.printed(at: index))
        {
            return true
        }
        if first == "封", CoverLines(bulletin: bulletin, shapes: shapes).isCoverPicture(index) {
            return true
        }
        // （图为：某某在投票）
        let isFramed = first.opensBracket && text.last?.closesBracket == true
        let start = text.startIndex + (isFramed ? 1 : 0)
        guard let length = LineRoles.pictureOpenings.match(in: text, at: start),
            start + length < text.endIndex
        else { return false }
        let next = text[start + length]
        return next.isColon && !isFramed || text[start + length - 1] == "为" || next == "为"
    }

    /// Turns most lines away by their first character.
    private static func mayOpenCaption(_ first: Unicode.Scalar) -> Bool {
        PictureLabel.mayOpen(first) || Artwork.mayOpen(first)
            || pictureOpenings.mayBegin(with: first)
    }

    private func endsInPhotographer(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard text.count <= 120, PictureCredit.mayEnd(text) else { return false }
        // ▲二季度工作例会现场　某某 摄
        if text.last == "摄", text.count >= 8, let first = text.first,
            Vocabulary.pointers.contains(first)
        {
            return true
        }
        if CoverLines(bulletin: bulletin, shapes: shapes).isTitledPicture(index) { return true }
        return PictureCredit.closes(bulletin.printed(at: index)) && !closesText(text)
    }

    /// …落在对岸的浅滩上。（图片：某某）: the last sentence of a text, and who gave its pictures.
    private func closesText(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let (inner, words) = Byline.trailingBracket(text),
            words.last?.endsSentence == true
        else { return false }
        return LineRoles.pictureGivers.isPrefix(of: inner)
    }

    private static let pictureGivers: WordTable = ["图片", "配图", "本文图片", "文中图片", "文图", "图/", "图／"]

    private static let pictureOpenings = WordTable(
        WordTable.words(PictureLabel.openingList) + WordTable.words("封面 附图 图片"))
}
