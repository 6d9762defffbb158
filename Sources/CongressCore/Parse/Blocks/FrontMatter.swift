/// What of a file is no text of its own: masthead, contents, editorial board, colophon, captions
/// of the cover pages, page numbers and running headers. The rest is the body.
struct FrontMatter: Sendable {
    /// For each line of the page, the matter it belongs to; nil for lines of the body.
    var what: [Issue.Matter.What?]
    var contents = Contents()
    /// Groups of lines that caption one picture each.
    var captions: [[Int]] = []
    /// Names of columns that run along the pages, at the foot of each or at its head.
    var runningColumns: [RunningColumn] = []
    /// Columns that ways to pages of the web name, each of what stands below it.
    var webColumns: [RunningColumn] = []
    /// Lines that head newsletters bound into a volume.
    var newsletters: Set<Int> = []
    /// True for lines of captions, which are neither matter nor body.
    var isCaption: [Bool]

    init(count: Int) {
        what = Array(repeating: nil, count: count)
        isCaption = Array(repeating: false, count: count)
    }

    func isBody(_ index: Int) -> Bool { what[index] == nil && !isCaption[index] }

    /// Whether captions stand above a line.
    func hasCaptions(above index: Int) -> Bool {
        captions.contains { $0.first.map { $0 < index } == true }
    }

    /// Whether a line stands right behind the foot or head of a page.
    func standsBehindFurniture(_ index: Int) -> Bool { index > 0 && what[index - 1] == .furniture }
}

/// Finds the pages around the texts. They stand between the last prose before the table of contents
/// and the first heading of the body, and at the very top and bottom of a file.
struct FrontMatterReader {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let lines: CoverLines
    /// Names of the publication that run along the pages.
    let names: RunningNames

    init(bulletin: BulletinText, shapes: [LineShape]) {
        self.bulletin = bulletin
        self.shapes = shapes
        names = RunningNames(bulletin: bulletin)
        lines = CoverLines(bulletin: bulletin, shapes: shapes)
    }

    func read() -> FrontMatter {
        var front = FrontMatter(count: bulletin.lines.count)
        markFurniture(&front)
        for index in bulletin.lines.indices where isMarked(index) {
            front.what[index] = nil
            front.isCaption[index] = true
        }
        let parsed = ContentsLines(bulletin: bulletin, shapes: shapes, names: names)
        let pictures = PicturePages(bulletin: bulletin, shapes: shapes, lines: lines)
        pictures.mark(&front, counted: true)
        let running = front.what.indices.map { !front.isBody($0) }
        if let zone = ContentsFinder(
            bulletin: bulletin, shapes: shapes, parsed: parsed, isRunning: running
        ).find() {
            let table = zone.table.filter {
                front.what[$0] == nil || front.what[$0] == .furniture && mayBeRubric($0)
            }
            front.contents = ContentsReader(bulletin: bulletin, shapes: shapes, parsed: parsed)
                .read(lines.tableLines(table, parsed))
            for index in front.contents.lines { front.what[index] = .toc }
            for index in zone.highlights where front.what[index] == nil { front.what[index] = .toc }
            giveTheme(&front)
            if pointsIntoNewspaper(front) {
                front.contents = Contents()
            } else {
                pictures.mark(&front)
                markCoverPages(zone.cover, &front)
            }
        } else {
            pictures.mark(&front)
        }
        markCoverWithoutContents(&front)
        markTop(&front)
        giveThemeOfMasthead(&front)
        markBottom(&front)
        markNewspaperHead(&front)
        markRomanised(&front)
        markColumnsAtFeet(&front)
        takeMarkedCaptions(&front)
        giveCredits(&front)
        return front
    }

    /// A name of a column, which runs along the pages of its texts too.
    private func mayBeRubric(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return text.count >= 2 && text.count <= 8 && text.allSatisfy(\.isHan)
            && shapes[index] != .pageNumber && !names.isWhole(text)
    }

    /// 内部材料 / 注意保存 above all else.
    private static let linesOfCorner = 3

    private func markCoverPages(_ indices: [Int], _ front: inout FrontMatter) {
        let cover = CoverTexts(bulletin: bulletin, shapes: shapes, contents: front.contents)
        let pages = Array(indices.dropFirst(cover.trailingTitle(indices)))
        markCover(pages, &front)
        cover.liftPictures(pages, lines, &front)
    }

    /// The captions inside torn sentences, which were told before those were put together.
    private func takeMarkedCaptions(_ front: inout FrontMatter) {
        let marked = bulletin.lines.indices.filter { front.isCaption[$0] && isMarked($0) }
        front.captions += marked.chunked { bulletin.lines[$0].caption }.map { Array($0) }
    }

    private func isMarked(_ index: Int) -> Bool { bulletin.lines[index].caption > 0 }

    /// JUAN SHOU YU beside 卷首语: the name of a column in other letters is an ornament of it.
    private func markRomanised(_ front: inout FrontMatter) {
        let listed = Set(front.contents.columns)
        for (index, line) in bulletin.lines.enumerated() {
            guard line.count >= 4, line.count <= 32, front.isBody(index) else { continue }
            let text = bulletin.text(line)
            guard text.last?.isRoman == true, text.first?.isRoman == true,
                ColumnName.isForeign(text)
            else { continue }
            let isBesideColumn = [index - 1, index + 1].contains { other in
                guard bulletin.lines.indices.contains(other), bulletin.lines[other].count <= 12
                else {
                    return false
                }
                switch shapes[other] {
                case .column, .pictureColumn, .chronicleHeading: return true
                default:
                    return listed.contains(bulletin.string(at: other))
                        || listed.isEmpty
                            && (ColumnWords.count(bulletin.text(at: other)) ?? 0) > 1
                }
            }
            if isBesideColumn { front.what[index] = .furniture }
        }
    }

    // MARK: Cover pages

    /// Sorts the lines of the cover pages: board, colophon, masthead, captions.
    func markCover(_ indices: [Int], _ front: inout FrontMatter) {
        var mode: Issue.Matter.What?
        var caption: [Int] = []
        func flush(_ front: inout FrontMatter) {
            if !caption.isEmpty { front.captions.append(caption) }
            caption = []
        }
        for index in indices {
            guard front.isBody(index) else {
                if front.what[index] != .furniture {
                    flush(&front)
                    mode = nil
                }
                continue
            }
            let line = bulletin.lines[index]
            let text = bulletin.text(line)
            let isClosed = caption.last.map {
                PictureCredit.closes(bulletin.printed(at: $0))
            }
            let isBelow =
                isClosed != true && (!caption.isEmpty || front.hasCaptions(above: index))
            let isInside = !bulletin.isApart(index) && lines.leavesBracketOpen(caption)
            let what = isInside ? nil : matter(index, text, mode, isBelowCaption: isBelow)
            guard let what else {
                if bulletin.isApart(index) || lines.opensCaption(text)
                    || opensNextScene(text, behind: caption)
                {
                    flush(&front)
                }
                caption.append(index)
                front.isCaption[index] = true
                mode = nil
                continue
            }
            flush(&front)
            front.what[index] = what
            let isInCorner = index < FrontMatterReader.linesOfCorner && lines.isOfCirculation(text)
            mode = what == .furniture || isInCorner ? nil : what
        }
        flush(&front)
    }

    private func matter(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ mode: Issue.Matter.What?,
        isBelowCaption: Bool
    ) -> Issue.Matter.What? {
        switch shapes[index] {
        case .boardHeading, .boardField: return .board
        case .colophonField: return .colophon
        case .column where index < 4 && lines.isMasthead(text): return .masthead
        case .pictureColumn, .column, .ornament, .pageNumber: return .furniture
        default: break
        }
        if isSeries(index) { return .masthead }
        if lines.isTitledPicture(index) { return nil }
        if text.last?.isASCIIDigit == true, text.count(where: \.isLeader) > 3 { return .toc }
        if lines.isCaptionCredit(text) { return .furniture }
        if lines.opensCaption(text) { return nil }
        if headsScenes(index, text) { return .furniture }
        if tellsScene(index, text) { return nil }
        if Vocabulary.boardNames.occurs(in: text), text.count <= 24 { return .board }
        if lines.hasColophonWord(text) || lines.isSpacedImprint(index) { return .colophon }
        if lines.isMasthead(text) { return mode == .colophon ? .colophon : .masthead }
        switch mode {
        case .board where lines.isBoardLine(index, text): return .board
        case .board where bulletin.lines[index].gap <= 1 && lines.isBoardRest(index): return .board
        case .colophon where text.count <= 24: return .colophon
        default: break
        }
        if lines.isBoardLine(index, text), Byline.areNames(bulletin.printed(at: index)) == false {
            return .board
        }
        // 代表步入会场: a line between two captions is one.
        let isBetween =
            isBelowCaption && index + 1 < bulletin.lines.count && text.count >= 4
            && lines.opensCaption(bulletin.text(at: index + 1))
        return isBetween || lines.isCaptionText(index, text, captionBefore: isBelowCaption)
            ? nil : .masthead
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Ends as a sentence does, closing quotes and brackets aside.
    var endsLikeProse: Bool {
        var text = self
        while let last = text.last, last.isClosingQuote || last.closesBracket { text.removeLast() }
        return text.last?.endsSentence ?? false
    }
}
