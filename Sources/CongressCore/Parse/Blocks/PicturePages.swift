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
        let statements = statements(front, counted: counted)
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

    /// What each line says that may stand on a page of pictures. Those that stand alone among other
    /// lines are no page, and not looked at twice.
    private func statements(_ front: FrontMatter, counted: Bool) -> [PictureStatement?] {
        guard !counted || holdsCounted else { return [] }
        var statements = bulletin.lines.indices.map { statement($0, front) }
        let told = statements.map { $0 != nil }
        for index in told.indices where told[index] {
            let isBeside = [index - 1, index + 1].contains { beside in
                told.indices.contains(beside) && told[beside] || isCredit(beside, front)
            }
            if !isBeside || isField(index) || isCredit(index, front) { statements[index] = nil }
        }
        return statements
    }

    /// Two numbers close by, as where more than half of some lines have one.
    private var holdsCounted: Bool {
        let counted = bulletin.lines.indices.filter {
            bulletin.first(at: $0)?.isASCIIDigit == true
                && bulletin.lines[$0].count <= PicturePages.longest
                && PictureStatement.isCounted(bulletin.text(at: $0))
        }
        return zip(counted, counted.dropFirst()).contains { $1 - $0 <= 2 }
    }

    /// What a line says, by its words alone.
    private func statement(_ index: Int, _ front: FrontMatter) -> PictureStatement? {
        let line = bulletin.lines[index]
        guard line.count <= PicturePages.longest, front.isBody(index), mayTell(shapes[index])
        else { return nil }
        let text = bulletin.text(line)
        let isArtwork = Artwork.isOne(text, printed: bulletin.printed(line))
        guard let statement = PictureStatement(text, isArtwork: isArtwork) else { return nil }
        switch shapes[index] {
        case .byline where !statement.isLabelled || !statement.isTold: return nil
        case .closingNote where !statement.isTold: return nil
        default: return statement
        }
    }

    private static let longest = 62

    private func mayTell(_ shape: LineShape) -> Bool {
        switch shape {
        case .short, .prose, .outline(3), .byline, .closingNote: true
        default: false
        }
    }

    /// A field of the masthead or of the colophon, or a row of names.
    private func isField(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return lines.isMasthead(text) || lines.hasColophonWord(text) || lines.isSpacedImprint(index)
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

/// Whether the file prints a short line more than once.
final class RepeatedLines {
    private let bulletin: BulletinText
    /// Lines by their length and the characters at both ends, found when they are first asked for.
    private lazy var lines: [UInt64: [Int]] = {
        var lines: [UInt64: [Int]] = [:]
        for (index, line) in bulletin.lines.enumerated() where line.count <= RepeatedLines.longest {
            lines[RepeatedLines.frame(of: bulletin.text(line)), default: []].append(index)
        }
        return lines
    }()

    private static let longest = 62

    init(_ bulletin: BulletinText) { self.bulletin = bulletin }

    func areTold(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let alike = lines[RepeatedLines.frame(of: text)] ?? []
        return alike.lazy.filter { self.bulletin.text(at: $0) == text }.dropFirst().first != nil
    }

    private static func frame(of text: ArraySlice<Unicode.Scalar>) -> UInt64 {
        guard let first = text.first, let last = text.last else { return 0 }
        return UInt64(text.count) << 42 | UInt64(first.value) << 21 | UInt64(last.value)
    }
}

/// The captions of one page, and the lines around them that are none.
struct PicturePage {
    var captions: [[Int]] = []
    var furniture: [Int] = []
}
