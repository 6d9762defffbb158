/// Lines of the body → articles. Walks once over the lines with the headings known, and keeps
/// the articles that a column end tore open until their rest turns up.
struct BodyAssembler {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter
    let adjacency: Adjacency
    let roles: LineRoles
    let ends: TextEnds
    let headings: HeadingPlaces
    /// Paragraphs that open texts without any heading, with their entries of the contents.
    let lostParagraphs: [Int: Int]
    let newspaper: NewspaperPages
    let trailing: TrailingHeadings
    /// Which lines are one text, where the body is a newspaper page.
    let plan: NewspaperPlan?
    /// The chronicle that stands in the body without its heading.
    let lostChronicle: LostChronicle?
    let pages: PageNumbers
    let cover: CoverLines

    var result = BodyLayout()
    var current = ArticleDraft()
    /// Articles whose text broke off when another heading or a jump mark came.
    var open: OpenTexts
    /// Continuations whose beginning has not come yet.
    var floating: [[Int]] = []
    var column: String? {
        didSet {
            let name = column?.scalarArray ?? []
            isNews = HeadingFinder.newsColumns.occurs(in: name[...])
        }
    }
    /// The column holds short items that follow each other.
    private(set) var isNews = false
    /// The column where it holds the voices of deputies and nothing else.
    var voices: String?
    var inPictures = false
    /// The line that headed the last column.
    var columnLine: Int?
    let runsColumns: Bool

    var body: [Int] { roles.body }

    init(bulletin: BulletinText, shapes: [LineShape], front: FrontMatter) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.front = front
        adjacency = Adjacency(bulletin: bulletin, shapes: shapes)
        pages = PageNumbers(bulletin: bulletin, shapes: shapes)
        cover = CoverLines(bulletin: bulletin, shapes: shapes)
        ends = TextEnds(bulletin: bulletin, shapes: shapes, adjacency: adjacency)
        open = OpenTexts(ends: ends, runs: WordRuns(bulletin))
        result.chronicles = DayTimelines(bulletin: bulletin, shapes: shapes).find(in: front)
        let told = Set(result.chronicles.flatMap { $0.heading + $0.lines })
        let body = bulletin.lines.indices.filter { front.isBody($0) && !told.contains($0) }
        roles = LineRoles(bulletin: bulletin, shapes: shapes, front: front, body: body)
        plan = NewspaperPlan(roles: roles, front: front, adjacency: adjacency)
        var found: [Int: Heading] = [:]
        if plan == nil {
            let finder = HeadingFinder(
                bulletin: bulletin, shapes: shapes, front: front, roles: roles,
                adjacency: adjacency)
            found = finder.find()
            lostParagraphs = finder.lostParagraphs(found)
        } else {
            lostParagraphs = [:]
        }
        headings = HeadingPlaces(found, in: body.count)
        lostChronicle =
            plan == nil ? LostChronicle(roles: roles, front: front, headings: headings) : nil
        runsColumns = BodyAssembler.runsColumns(roles, front, headings)
        newspaper = NewspaperPages(roles: roles, front: front, headings: found)
        trailing = TrailingHeadings(roles: roles, front: front, headings: found)
    }

    mutating func assemble(log: inout DiagnosticLog) -> BodyLayout {
        if let plan { assemble(plan) } else { walk() }
        for draft in open.takeAll() {
            finish(draft)
            log.note(
                .interleavedArticles, "the text breaks off and its rest was not found",
                at: bulletin.place(at: draft.lines.last ?? 0))
        }
        settleFloating(&log)
        result.articles.sort { ($0.firstLine ?? 0) < ($1.firstLine ?? 0) }
        TitleMender(bulletin: bulletin, front: front, roles: roles).mend(&result)
        SharedCredits(bulletin: bulletin, shapes: shapes).give(&result.articles)
        return result
    }

    private mutating func walk() {
        var position = 0
        while position < body.count {
            position = step(position)
        }
        close()
    }

    /// Takes what stands at `position`; returns where to go on.
    private mutating func step(_ position: Int) -> Int {
        if inPictures, opensProse(position) { inPictures = false }
        if let next = takeOpening(position) { return next }
        if takeSeparator(position) { return position + 1 }
        let index = body[position]
        switch shapes[index] {
        case .editorsNote where isAboveHeading(position) && !current.isHeadingAlone:
            close()
            current.body.append(index)
        case .jumpTo:
            current.body.append(index)
            current.continuesOn = ends.jumpPage(index) ?? 0
            suspendCurrent()
            current.isClosed = true
        case .jumpFrom:
            return takeContinuation(position)
        default:
            if let caption = captionEnd(position) {
                let end = behindCredit(caption)
                result.captions.append(Array(body[position..<end]))
                return end
            }
            takeText(position)
        }
        return position + 1
    }

    /// A chronicle, a brief or a heading; returns where to go on, or nil where none begins.
    private mutating func takeOpening(_ position: Int) -> Int? {
        if isChronicleStart(position) { return takeChronicle(position) }
        if let heading = headings[position], isChronicle(heading, position) {
            return takeChronicle(position + heading.title.count - 1, above: heading)
        }
        if opensBrief(position) {
            close()
            current = ArticleDraft(heading: Heading(runIn: body[position]), column: column)
            takeText(position)
            return position + 1
        }
        if let entry = lostParagraphs[position], !ends.isTorn(current) {
            close()
            let heading = Heading(entry: entry, agreement: .similar)
            current = ArticleDraft(heading: heading, column: column(of: heading))
            takeText(position)
            return position + 1
        }
        guard let heading = headings[position], !isCaption(heading, position) else { return nil }
        if headsNumbered(heading, position) {
            close()
            inPictures = true
            result.furniture += heading.lines
            return position + heading.lines.count
        }
        if trailing.areHabit, heading.entry == nil, heading.runIn == nil { return nil }
        inPictures = false
        if trailing.areHabit, heading.runIn == nil {
            takeTrailing(heading, at: position)
        } else {
            takeHeading(heading, at: position)
        }
        return position + heading.lines.count
    }

    /// The name of a column, a rule, a district over its briefs: what stands between texts.
    private mutating func takeSeparator(_ position: Int) -> Bool {
        let index = body[position]
        switch shapes[index] {
        case .short where headsCaptions(position):
            column = nil
            furnish(index)
        case _ where roles.isColumn[position] && isRubricOfTrailing(position): return false
        case _ where roles.isColumn[position] && runsAlong(position):
            takeRunning(position)
        case _ where roles.isColumn[position] && isBelowTitle(position):
            column = roles.columnName(index)
            current.column = column
            result.furniture.append(index)
        case _
        where roles.isColumn[position]
            && (headings[position + 1] != nil || mayStandBetween(index)):
            if !isSubcolumn(position) { column = roles.columnName(index) }
            isNews = isNews || roles.newsHeads.contains(position)
            columnLine = index
            voices = roles.headsVoices(position) ? column : nil
            furnish(index, closes: headings[position + 1] != nil)
        case .chronicleHeading where mayStandBetween(index) && headsNews(position):
            column = roles.columnName(index)
            furnish(index)
        case .pictureColumn where mayStandBetween(index):
            inPictures = true
            furnish(index)
        case .ornament:
            furnish(index)
        case .short where roles.isDistrict(index) && isBeforeHeading(position),
            .byline where roles.isDistrict(index) && isBeforeHeading(position):
            furnish(index)
        case .short where inPictures && cover.isCaptionCredit(bulletin.text(at: index)),
            .closingNote where inPictures && cover.isCaptionCredit(bulletin.text(at: index)),
            .colophonField where inPictures && cover.isCaptionCredit(bulletin.text(at: index)):
            takeCredit(index)
        default: return false
        }
        return true
    }

    /// The column of a text that layout moved below its title.
    private func isBelowTitle(_ position: Int) -> Bool {
        current.isHeadingAlone && !newspaper.trails[position] && headings[position + 1] == nil
            && position + 1 < body.count
    }

    private mutating func furnish(_ index: Int, closes: Bool = false) {
        result.furniture.append(index)
        if ends.isTorn(current), !endsAnyText(index), !closes { return }
        let isRule = shapes[index] == .ornament
        if isRule || shapes[index] == .pictureColumn && current.isClosed { return }
        close()
    }

    func mayStandBetween(_ index: Int) -> Bool {
        current.isEmpty || current.isClosed || !ends.isTorn(current) || endsAnyText(index)
    }

    private func isBeforeHeading(_ position: Int) -> Bool {
        for ahead in 1...2 where headings[position + ahead] != nil { return true }
        return position + 1 < body.count && roles.opensLead(body[position + 1])
    }

    private func isAboveHeading(_ position: Int) -> Bool {
        (1...4).contains { headings[position + $0] != nil }
    }

    mutating func close() {
        giveBackRests()
        finish(current)
        current = ArticleDraft()
    }

    mutating func finish(_ draft: ArticleDraft) {
        guard !draft.isEmpty else { return }
        var draft = draft
        if draft.column == nil, let first = draft.firstLine {
            draft.column = front.runningColumn(at: first) ?? front.contents.theme
        }
        if let own = webColumn(of: draft) { draft.column = own }
        result.articles.append(draft)
    }

    mutating func suspendCurrent() {
        if let given = open.suspend(current) { finish(given) }
        current = ArticleDraft()
    }

    // MARK: Texts

    private mutating func takeText(_ position: Int) {
        let index = body[position]
        if current.isClosed, current.heading != nil, bulletin.lines[index].gap <= 1,
            EditorCredits.isLine(bulletin.text(at: index))
        {
            current.body.append(index)
            return
        }
        let heads = current.isClosed ? headsBehindNote(position) : nil
        if current.isClosed || opensBlock(position) { close() }
        if let heads {
            current.heading = heads
            current.column = column
            return
        }
        resumeIfTorn(position)
        current.body.append(index)
        if current.column == nil, current.heading == nil { current.column = column }
        let isOwnEnd = !(newspaper.trails[position] && current.heading == nil)
        switch shapes[index] {
        case .sourceNote: current.isClosed = endsArticle(position)
        case .closingNote, .noteTail:
            // A bracket right below the title closes nothing.
            let isBelowTitle =
                current.heading?.lines.last == index - 1 && current.body.count == 1
            current.isClosed =
                isOwnEnd && (!isBelowTitle || roles.isNewspaper) && endsArticle(position)
        default:
            if isOwnEnd,
                roles.endsInNote(bulletin.text(at: index)) || roles.endsInSpacedName(index)
            {
                current.isClosed = endsArticle(position)
            }
        }
    }

    /// A closing note ends its article unless another note or a title follows.
    func endsArticle(_ position: Int) -> Bool {
        guard position + 1 < body.count, headings[position + 1] == nil else { return true }
        switch shapes[body[position + 1]] {
        case .sourceNote, .closingNote, .noteTail: return false
        case .short, .byline:
            return !bulletin.text(at: body[position + 1]).starts(with: "作者")
        default: return true
        }
    }

    /// Columns and pages end at blank lines; lines that follow closely stand in one column.
    private func isBreak(_ position: Int) -> Bool {
        bulletin.lines[body[position]].gap > roles.usualGap
    }

    /// On a page whose headings stand below their texts, a whole text with a heading is followed by
    /// another one.
    private func opensBlock(_ position: Int) -> Bool {
        guard newspaper.trails[position], roles.isNewspaper, current.heading != nil,
            let last = current.body.last, !ends.isTorn(current)
        else { return false }
        return isBreak(position) && bulletin.lines[body[position]].gap > roles.paragraphGap
            || roles.leavesList(last, body[position])
    }

    /// Where a page or column ends, the text goes on in the article that it fits.
    private mutating func resumeIfTorn(_ position: Int) {
        guard !open.drafts.isEmpty, isBreak(position) else { return }
        var end = position + 1
        var breaks = 0
        while end < body.count, end - position < 16, headings[end] == nil {
            if isBreak(end) { breaks += 1 }
            if breaks > (roles.isNewspaper ? 0 : 1) { break }
            end += 1
        }
        let isStart = roles.opensLead(body[position]) || bulletin.lines[body[position]].indent >= 2
        guard
            let index = open.owner(
                of: body[position..<end], current: current, isStart: isStart)
        else { return }
        let draft = open.remove(at: index)
        if ends.isTorn(current) { suspendCurrent() } else { close() }
        current = draft
    }

    // MARK: Captions and chronicles

    /// Behind a heading of a picture page, short lines are captions; elsewhere 图为 opens one.
    private func captionEnd(_ position: Int) -> Int? {
        let index = body[position]
        let opens = roles.isPictureText(index)
        guard opens || inPictures && isCaptionLine(index) else {
            return pointedCaptionEnd(position)
                ?? (opensTrailed(position) ? nil : datedCaptionEnd(position))
                ?? heroCaptionEnd(position) ?? sceneCaptionEnd(position)
        }
        if roles.opensCaption(index), !closesCaption(index),
            let end = creditedCaptionEnd(position)
        {
            return end
        }
        var end = position + 1
        while end < body.count, !closesCaption(body[end - 1]), body[end] == body[end - 1] + 1,
            bulletin.lines[body[end]].gap <= roles.usualGap, isCaptionLine(body[end]),
            !roles.isColumn[end],
            !bulletin.text(at: body[end - 1]).endsLikeProse || closesCaption(body[end]),
            !roles.opensCaption(body[end]), !isNumbered(body[end]), !opensPicture(position, end),
            !(roles.opensWithDay(index) && roles.opensWithDay(body[end])),
            headings[end] == nil || inPictures && headings[end]?.agreement == nil,
            closesCaption(body[end]) || !cover.isCaptionCredit(bulletin.text(at: body[end]))
        {
            end += 1
        }
        return end + (isCreditBelow(end) && !isNumberedPicture(position) ? 1 : 0)
    }

    /// On a page of pictures, behind a blank line: a dated line of any width that is no sentence.
    private func isLongCaption(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        let text = bulletin.text(line)
        let standsApart = line.gap > 0 || index > 0 && shapes[index - 1] == .pictureColumn
        return line.count <= 140 && standsApart && !text.endsLikeProse && !text.contains("。")
            && (roles.opensWithDay(index) || opensWithSignedDay(text))
    }

    /// ●4月6日，…, ▲ 9月27日，….
    private func opensWithSignedDay(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, !first.isHan, !first.isASCIIDigit else { return false }
        return roles.dayBehindSign(text) != nil
    }

    /// A line of a caption: short, and no sentence unless it goes on in the next line.
    private func isCaptionLine(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        guard line.count <= 60 else { return inPictures && isLongCaption(index) }
        if shapes[index] == .short || isNumbered(index) { return true }
        let text = bulletin.text(line)
        // 某县人大办公室供稿 below a caption.
        if shapes[index] == .closingNote, ClosingNote.sends(text) { return true }
        if inPictures, roles.opensWithPointer(text) || opensWithSignedDay(text) {
            return !text.endsLikeProse
        }
        return shapes[index] == .prose && text.last.map { $0.isComma } == true
    }
}
