/// Pages of pictures without a word that says so: short lines, each a whole statement and none with a
/// paragraph below it, before the first text, behind the last one, or with the photographer below them.
struct PicturePages {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let lines: CoverLines
    private let repeats: RepeatedLines

    init(bulletin: BulletinText, shapes: [LineShape], lines: CoverLines) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.lines = lines
        repeats = RepeatedLines(bulletin)
    }

    /// - Parameter counted: only those whose captions are numbered as the entries of a table of contents are.
    func mark(_ front: inout FrontMatter, counted: Bool = false) {
        let statements = bulletin.lines.indices.map { statement($0, front) }
        let known = front.captions.count
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
        joinPages(known, &front)
    }

    /// So many captions are those of a page, and no pictures among texts.
    private static let fewestOfPage = 4

    /// A line or two between the captions of one page, told in other words than they are.
    /// - Parameter known: captions that were found before.
    private func joinPages(_ known: Int, _ front: inout FrontMatter) {
        let pages = Array(front.captions[known...])
        guard pages.count >= PicturePages.fewestOfPage else { return }
        for (above, below) in zip(pages, pages.dropFirst()) {
            guard let start = above.last.map({ $0 + 1 }), let end = below.first,
                (1...2).contains(end - start),
                (start..<end).allSatisfy({
                    front.isBody($0) && shapes[$0] == .short && bulletin.lines[$0].count <= 40
                        && !isHeadline($0, front)
                })
            else { continue }
            for index in start..<end { front.isCaption[index] = true }
            front.captions.append(Array(start..<end))
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
        // …街施工现场。某某某　摄 is the last line of a caption.
        guard !text.contains("。") else { return false }
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
        return repeats.areTold(text)
    }
}

/// How often the file prints a short line, counted when it is first asked for.
final class RepeatedLines {
    private let bulletin: BulletinText
    private lazy var counts: [ArraySlice<Unicode.Scalar>: Int] = {
        var counts: [ArraySlice<Unicode.Scalar>: Int] = [:]
        for line in bulletin.lines where line.count <= RepeatedLines.longest {
            counts[bulletin.text(line), default: 0] += 1
        }
        return counts
    }()

    private static let longest = 62

    init(_ bulletin: BulletinText) { self.bulletin = bulletin }

    func areTold(_ text: ArraySlice<Unicode.Scalar>) -> Bool { counts[text] ?? 0 > 1 }
}

/// The captions of one page, and the lines around them that are none.
struct PicturePage {
    var captions: [[Int]] = []
    var furniture: [Int] = []
}
