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

    /// How many captions stand above a line.
    func captionsAbove(_ index: Int) -> Int {
        captions.count { $0.first.map { $0 < index } == true }
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
            let before = isClosed == true ? 0 : front.captionsAbove(index) + caption.count
            let isInside = !bulletin.isApart(index) && lines.leavesBracketOpen(caption)
            let what = isInside ? nil : matter(index, text, mode, captions: before)
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
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ mode: Issue.Matter.What?, captions: Int
    ) -> Issue.Matter.What? {
        switch shapes[index] {
        case .boardHeading, .boardField: return .board
        case .colophonField: return .colophon
        case .column where index < 4 && lines.isMasthead(text): return .masthead
        case .pictureColumn, .column, .ornament, .pageNumber: return .furniture
        default: break
        }
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
            captions > 0 && index + 1 < bulletin.lines.count && text.count >= 4
            && lines.opensCaption(bulletin.text(at: index + 1))
        return isBetween || lines.isCaptionText(index, text, captionBefore: captions > 0)
            ? nil : .masthead
    }

    // MARK: Top and bottom

    /// A masthead above the first text.
    private func markTop(_ front: inout FrontMatter) {
        var pending: [Int] = []
        for index in bulletin.lines.indices.prefix(16) {
            // Below the contents a short title and its date are of the first text.
            if front.what[index] == .toc { break }
            guard front.isBody(index) else { continue }
            let text = bulletin.text(at: index)
            if lines.opensCaption(text), text.prefix(8).contains(where: { $0.isColon }) {
                takeCaption(from: index, &front)
                continue
            }
            let isField =
                shapes[index] == .colophonField
                || PublicationWords.publisherEndings.isSuffix(of: text) || lines.isIssueLine(text)
                || CoverLines.isImprint(text)
            let isShort = text.count <= (isField ? 45 : 30)
            guard isShort, shapes[index] != .prose,
                // The name of a chronicle is the publication's own only where it stands first.
                shapes[index] != .chronicleHeading
                    || !front.what.prefix(index).contains(.masthead)
            else { break }
            if index > 0, headsSpeech(index, text) || headsTexts(index, front) { break }
            pending.append(index)
            if shapes[index] == .boardField, front.what.prefix(index).contains(.masthead) {
                front.what[index] = .board
                pending.removeLast()
                // 编委会 above its members.
                if let above = pending.last, shapes[above] == .boardHeading {
                    front.what[above] = .board
                    pending.removeLast()
                }
                continue
            }
            guard isMastheadEvidence(index, text, front) else { continue }
            for line in pending { front.what[line] = .masthead }
            pending = []
        }
    }

    private func isMastheadEvidence(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ front: FrontMatter
    ) -> Bool {
        lines.isIssueLine(text) || lines.namesPublisher(text)
            || (shapes[index] == .colophonField || lines.hasColophonWord(text))
                && front.what.prefix(index).contains(.masthead)
            || shapes[index] == .dateNote && front.what.prefix(index).contains(.masthead)
                && !front.what.prefix(index).contains(.toc)
            || (index < 6 && (lines.isMasthead(text) || isPublisherAlone(index, text, front)))
            || (index < 3 && lines.isDateline(text))
            || shapes[index] == .colophonField && index < 8 || CoverLines.isNewspaperHead(text)
            || isBesideDay(index, text, front)
    }

    /// 星期三, 甲午年正月二十, 某某日报 below the day of a newspaper.
    private func isBesideDay(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ front: FrontMatter
    ) -> Bool {
        (CoverLines.tellsOfNewspaper(text) || CoverLines.isNewspaperName(text))
            && (max(0, index - 4)..<index).contains {
                front.what[$0] == .masthead
                    && (shapes[$0] == .dateNote || lines.isDateline(bulletin.text(at: $0)))
            }
    }

    /// 某某市人大常委会 closes the block of the masthead, and no title follows it closely.
    private func isPublisherAlone(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ front: FrontMatter
    ) -> Bool {
        guard index > 0, index + 1 < bulletin.lines.count, front.what[index - 1] == .masthead,
            text.count >= 6, text.contains("人大") || text.contains("人民代表大会"),
            Self.publishers.isSuffix(of: text)
        else { return false }
        let next = bulletin.lines[index + 1]
        return bulletin.lines[index].gap <= 1 && next.gap > bulletin.lines[index].gap
    }

    private static let publishers: WordTable = ["常委会", "常务委员会", "办公室", "办公厅", "研究室"]

    /// The caption of a cover picture, with the lines close below it.
    private func takeCaption(from index: Int, _ front: inout FrontMatter) {
        var caption = [index]
        while caption.count < 3, let next = caption.last.map({ $0 + 1 }),
            next < bulletin.lines.count,
            !bulletin.isApart(next), front.isBody(next), shapes[next] == .short,
            !PictureCredit.closes(bulletin.printed(at: next - 1)),
            !lines.opensCaption(bulletin.text(at: next)),
            !lines.isMasthead(bulletin.text(at: next)),
            // 聚焦 FOCUS
            !ColumnName.isBilingual(bulletin.lines[next], on: bulletin)
        {
            caption.append(next)
        }
        front.captions.append(caption)
        for line in caption { front.isCaption[line] = true }
    }

    /// A colophon below the last text.
    private func markBottom(_ front: inout FrontMatter) {
        var first: Int?
        for index in bulletin.lines.indices.reversed().prefix(40) {
            guard front.isBody(index) else { continue }
            let text = bulletin.text(at: index)
            if isNotice(index) { break }
            if FrontMatterReader.rolls.isWhole(text.drop { $0.opensBracket }) { break }
            if shapes[index] == .colophonField || shapes[index] == .boardField
                || first.map({ $0 - index <= 2 }) == true && isFieldApart(index)
                || first == nil && namesEditors(index)
                || shapes[index] == .boardHeading && first != nil
                || lines.hasColophonWord(text)
                || (text.count <= 30 && PublicationWords.publisherEndings.isSuffix(of: text))
            {
                first = index
            } else if text.endsLikeProse || text.count > 30 && first == nil {
                break
            } else if index + 3 < (first ?? bulletin.lines.count) {
                break
            }
        }
        guard var first else { return }
        while first > 0, front.isBody(first - 1), bulletin.lines[first].gap == 0,
            opensColophon(bulletin.text(at: first - 1))
        {
            first -= 1
        }
        for index in first..<bulletin.lines.count where front.isBody(index) {
            if lines.opensCoverCaption(bulletin.text(at: index)) {
                takeCaption(from: index, &front)
                continue
            }
            switch shapes[index] {
            case .boardField, .boardHeading: front.what[index] = .board
            case _ where lines.isSpacedField(index, bulletin.text(at: index)):
                front.what[index] = .board
            default: front.what[index] = .colophon
            }
        }
    }
}

extension FrontMatterReader {
    /// 缺　席： alone on its line: the offices and names below it are those of a meeting.
    private static let rolls: WordTable = ["出席：", "缺席：", "列席：", "请假：", "出席:", "缺席:", "列席:", "请假:"]

    /// The words of a notice of the editors right below its title: 征订启事.
    private func isNotice(_ index: Int) -> Bool {
        index > 0 && shapes[index] == .prose && bulletin.text(at: index).endsLikeProse
            && Vocabulary.editorsTitles.isWhole(bulletin.text(at: index - 1))
    }

    /// 编辑　某某　某某 alone at the foot of an issue.
    private func namesEditors(_ index: Int) -> Bool {
        let words = bulletin.printed(at: index).split { $0.isLayoutBlank }
        return words.count >= 2 && EditorCredits.names(words[0])
            && isFieldApart(index)
    }

    /// 责任编辑　某某, 版式　某某: a blank for the colon, among other fields at the foot of an issue.
    private func isFieldApart(_ index: Int) -> Bool {
        lines.isSpacedImprint(index) || lines.isSpacedField(index, bulletin.text(at: index))
    }

    /// 在某某座谈会上的讲话: the date below it is that of the speech, and not of the issue.
    private func headsSpeech(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "在", text.count >= 8 else { return false }
        if Vocabulary.speechEndings.isSuffix(of: text) { return true }
        // 在全市乡镇人大工作 / 推进会上的讲话
        return index + 1 < bulletin.lines.count && bulletin.lines[index + 1].gap <= 1
            && Vocabulary.speechEndings.isSuffix(of: bulletin.text(at: index + 1))
    }

    /// 领导讲话 below the masthead: the first text begins.
    private func headsTexts(_ index: Int, _ front: FrontMatter) -> Bool {
        shapes[index] == .column && front.what.prefix(index).contains(.masthead)
            && index + 1 < bulletin.lines.count
            && !lines.isIssueLine(bulletin.text(at: index + 1))
    }

    /// 某某人大（双月刊）, 2023年第3期: the publication above the fields of its colophon.
    private func opensColophon(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 30 else { return false }
        if lines.isMasthead(text) { return true }
        return lines.isPeriodical(text)
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
