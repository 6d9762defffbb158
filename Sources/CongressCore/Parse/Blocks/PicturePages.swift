/// Pages of pictures without a word that says so: short lines, each a whole statement and none with a
/// paragraph below it, before the first text, behind the last one, or with the photographer below them.
struct PicturePages {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let lines: CoverLines

    /// - Parameter counted: only those whose captions are numbered as the entries of a table of contents are.
    func mark(_ front: inout FrontMatter, counted: Bool = false) {
        let statements = bulletin.lines.indices.map { statement($0, front) }
        var index = 0
        while index < statements.count {
            guard statements[index] != nil else {
                index += 1
                continue
            }
            var end = index + 1
            while end < statements.count, statements[end] != nil || isCredit(end, front) {
                end += 1
            }
            let block = PictureBlock(
                pages: self, front: front, statements: statements, range: index..<end)
            if !counted || block.isCounted, let page = block.page() { take(page, &front) }
            index = end
        }
    }

    private func take(_ page: PicturePage, _ front: inout FrontMatter) {
        for index in page.furniture { front.what[index] = .furniture }
        for caption in page.captions {
            for index in caption { front.isCaption[index] = true }
            front.captions.append(caption)
        }
    }

    /// What a line says, where it may stand on a page of pictures.
    private func statement(_ index: Int, _ front: FrontMatter) -> PictureStatement? {
        let line = bulletin.lines[index]
        guard front.isBody(index), line.count <= PicturePages.longest else { return nil }
        let text = bulletin.text(line)
        let isArtwork = Artwork.isOne(text, printed: bulletin.printed(line))
        guard let statement = PictureStatement(text, isArtwork: isArtwork) else { return nil }
        switch shapes[index] {
        case .short, .prose, .outline(3): break
        case .byline where statement.isLabelled && statement.isTold: break
        case .closingNote where statement.isTold: break
        default: return nil
        }
        return isField(index, text) || isCredit(index, front) ? nil : statement
    }

    private static let longest = 62

    /// A field of the masthead or of the colophon, or a row of names.
    private func isField(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        lines.isMasthead(text) || lines.hasColophonWord(text) || lines.isSpacedImprint(index)
            || lines.namesPublisher(text) || lines.isBoardLine(index, text)
            || Byline.areNames(bulletin.printed(at: index))
    }

    /// 摄影：某某 alone on its line.
    func isCredit(_ index: Int, _ front: FrontMatter) -> Bool {
        guard bulletin.lines.indices.contains(index), front.isBody(index) else { return false }
        let text = bulletin.text(at: index)
        return lines.isCaptionCredit(text) || PictureCredit.isAlone(bulletin.printed(at: index))
            || isFramedCredit(text)
    }

    /// （党　某　摄）: brackets and the last word tell a credit, however rare the surname.
    private func isFramedCredit(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard (5...24).contains(text.count), text.first?.opensBracket == true,
            text.last?.closesBracket == true
        else { return false }
        return text.dropLast().last == "摄"
            && text.dropFirst().allSatisfy {
                $0.isHan || $0 == "、" || $0 == "/" || $0.closesBracket
            }
    }

    /// 图片新闻, 某会剪影: a line that says itself that pictures follow.
    func headsPictures(_ index: Int) -> Bool {
        guard index >= 0 else { return false }
        let text = bulletin.text(at: index)
        return shapes[index] == .pictureColumn
            || text.count <= 24 && CoverLines.picturePages.isSuffix(of: text)
    }

    /// 端午·代表在身边: a short line of its own right above the pictures of a page.
    func mayHeadPictures(_ index: Int, _ front: FrontMatter) -> Bool {
        guard index > 0, front.isBody(index), shapes[index] == .short,
            index >= PicturePages.linesOfCover || lines.isMasthead(bulletin.text(at: index - 1))
        else { return false }
        let line = bulletin.lines[index]
        return line.count <= PicturePages.longestHeading && !bulletin.text(line).endsLikeProse
            && (bulletin.isApart(index) || !front.isBody(index - 1) || headsPictures(index - 1))
    }

    private static let longestHeading = 12
    /// At the head of a file the name of the publication is as short.
    private static let linesOfCover = 6

    /// A line that the contents list, or that another line of the file repeats: the headline of a text.
    func isHeadline(_ index: Int, _ front: FrontMatter) -> Bool {
        let text = bulletin.text(at: index)
        let key = text.key
        if front.contents.columns.contains(where: { $0.key == key }) { return true }
        if front.contents.entries.contains(where: {
            (Contents.agreement(key, $0.key) ?? .partial) >= .similar
        }) {
            return true
        }
        return bulletin.lines.indices.contains {
            $0 != index && bulletin.lines[$0].count == text.count && bulletin.text(at: $0) == text
        }
    }
}

/// The captions of one page, and the lines around them that are none.
struct PicturePage {
    var captions: [[Int]] = []
    var furniture: [Int] = []
}
