/// The body of an issue put together: articles in the order in which their reading begins, the
/// lines of its chronicles, captions, and furniture between them.
struct Body: Sendable {
    var articles: [ArticleDraft] = []
    /// The lines of each 大事记, its heading first.
    var chronicles: [ChronicleDraft] = []
    var captions: [[Int]] = []
    var furniture: [Int] = []
}

/// A 大事记 while it is put together.
struct ChronicleDraft: Sendable {
    /// The heading and the period below it; they are furniture of the issue.
    var heading: [Int]
    var lines: [Int] = []
}

/// Lines of the body → articles. Walks once over the lines with the headings known, and keeps
/// the articles that a column end tore open until their rest turns up.
struct BodyAssembler {
    let page: Page
    let shapes: [LineShape]
    let front: FrontMatter
    let adjacency: Adjacency
    private let finder: HeadingFinder
    private let body: [Int]
    private let headings: [Int: Heading]
    /// Headings stand below their texts, as on newspaper pages read out column by column.
    private let headsTrail: Bool

    private var result = Body()
    private var current = ArticleDraft()
    /// Articles whose text broke off in the middle of a sentence when another heading came.
    private var suspended: [ArticleDraft] = []
    /// Continuations whose beginning has not come yet.
    private var floating: [[Int]] = []
    private let pages: PageNumbers
    private let cover: CoverLines
    private var column: String?
    private var inPictures = false

    init(page: Page, shapes: [LineShape], front: FrontMatter) {
        self.page = page
        self.shapes = shapes
        self.front = front
        adjacency = Adjacency(page)
        pages = PageNumbers(page: page, shapes: shapes)
        cover = CoverLines(page: page, shapes: shapes)
        body = page.lines.indices.filter { front.isBody($0) }
        finder = HeadingFinder(
            page: page, shapes: shapes, front: front, body: body, adjacency: adjacency)
        headings = finder.find()
        headsTrail = BodyAssembler.headsTrail(
            headings, body, front, isNewspaper: finder.wrapped.filter { $0 }.count * 2 > body.count)
    }

    private static func headsTrail(
        _ headings: [Int: Heading], _ body: [Int], _ front: FrontMatter, isNewspaper: Bool
    ) -> Bool {
        guard front.contents.entries.isEmpty, let first = headings.keys.min(), first >= 3 else {
            return false
        }
        guard let last = headings.keys.max(), let heading = headings[last] else { return false }
        return last + heading.lines.count >= body.count || first >= 8 && isNewspaper
    }

    mutating func assemble(log: inout DiagnosticLog) -> Body {
        var position = 0
        while position < body.count {
            position = step(position)
        }
        close()
        for draft in suspended {
            finish(draft)
            log.note(
                .interleavedArticles, "the text breaks off and its rest was not found",
                line: page.lines[draft.lines.last ?? 0].number)
        }
        suspended = []
        settleFloating(&log)
        result.articles.sort { ($0.lines.first ?? 0) < ($1.lines.first ?? 0) }
        TitleMender(page: page, front: front, finder: finder).mend(&result)
        return result
    }

    /// Takes what stands at `position`; returns where to go on.
    private mutating func step(_ position: Int) -> Int {
        let index = body[position]
        if isChronicleStart(position) { return takeChronicle(position) }
        if let heading = headings[position] {
            inPictures = false
            takeHeading(heading, at: position)
            return position + heading.lines.count
        }
        switch shapes[index] {
        case _ where finder.isColumn(position) && mayStandBetween(index):
            column = page.string(page.lines[index])
            furnish(index)
        case .pictureColumn where mayStandBetween(index):
            inPictures = true
            furnish(index)
        case .ornament where isRule(index):
            if headsTrail { close() }
            furnish(index)
        case .short where finder.isDistrict(index) && isBeforeHeading(position):
            furnish(index)
        case .editorsNote where isAboveHeading(position):
            close()
            current.body.append(index)
        case .short where inPictures && cover.isCaptionCredit(page.text(page.lines[index])),
            .colophonField where inPictures && cover.isCaptionCredit(page.text(page.lines[index])):
            result.furniture.append(index)
        case .jumpTo:
            current.body.append(index)
            current.continuesOn = jumpPage(index)
            suspended.append(current)
            current = ArticleDraft()
            current.isClosed = true
        case .jumpFrom:
            return takeContinuation(position)
        default:
            if let end = captionEnd(position) {
                result.captions.append(Array(body[position..<end]))
                return end
            }
            takeText(position)
        }
        return position + 1
    }

    private mutating func furnish(_ index: Int) {
        if isTorn(current)
            || !current.isClosed && !current.lines.isEmpty && shapes[index] == .ornament
                && !headsTrail
        {
            result.furniture.append(index)
            return
        }
        result.furniture.append(index)
        if shapes[index] != .ornament, shapes[index] != .pictureColumn || !current.isClosed {
            close()
        }
    }

    private func mayStandBetween(_ index: Int) -> Bool {
        current.lines.isEmpty || current.isClosed || !isTorn(current)
    }

    private func isRule(_ index: Int) -> Bool { true }

    private func isBeforeHeading(_ position: Int) -> Bool {
        for ahead in 1...2 where headings[position + ahead] != nil { return true }
        return position + 1 < body.count && finder.opensLead(body[position + 1])
    }

    private func isAboveHeading(_ position: Int) -> Bool {
        (1...4).contains { headings[position + $0] != nil }
    }

    // MARK: Headings

    private mutating func takeHeading(_ heading: Heading, at position: Int) {
        if !isTorn(current) { settleSuspended() }
        let isOrphan = current.heading == nil && !current.body.isEmpty
        if isOrphan, isEditorsNote(current) {
            current.heading = heading
            current.column = column(of: heading)
            return
        }
        if isOrphan, belongsBack(heading, position) {
            current.heading = heading
            current.column = column(of: heading)
            current.isClosed =
                headsTrail ? !isTorn(current) : opensOwnText(position + heading.lines.count)
            return
        }
        if isTorn(current), !current.body.isEmpty, heading.agreement != nil || heading.score >= 5 {
            if resumes(position + heading.lines.count), current.heading == nil {
                current.heading = heading
                current.column = column(of: heading)
                return
            }
            suspended.append(current)
            current = ArticleDraft()
        } else {
            close()
        }
        current = ArticleDraft(heading: heading, column: column(of: heading))
    }

    /// A text that breaks off and does not go on behind the next whole text is left as it is.
    private mutating func settleSuspended() {
        for draft in suspended where draft.continuesOn == nil { finish(draft) }
        suspended.removeAll { $0.continuesOn == nil }
    }

    private func isEditorsNote(_ draft: ArticleDraft) -> Bool {
        guard let first = draft.body.first else { return false }
        return shapes[first] == .editorsNote && draft.body.count <= 4
    }

    /// Whether the text behind a heading in the middle of its text is another one.
    private func opensOwnText(_ position: Int) -> Bool {
        guard !isTorn(current), position < body.count else { return false }
        return headings[position] != nil || finder.opensLead(body[position])
    }

    /// Whether a heading belongs to the text above it that has none.
    private func belongsBack(_ heading: Heading, _ position: Int) -> Bool {
        let next = position + heading.lines.count
        if headsTrail { return true }
        if isTorn(current), resumes(next) || suspended.isEmpty { return true }
        if isWholeText(current) { return true }
        if next >= body.count || headings[next] != nil { return true }
        if isChronicleStart(next) { return true }
        switch shapes[body[next]] {
        case .column, .pictureColumn, .chronicleHeading: return true
        default: return false
        }
    }

    /// A text without a heading above it, and not just a stray line: its heading is still to come.
    private func isWholeText(_ draft: ArticleDraft) -> Bool {
        draft.body.reduce(0) { $0 + page.lines[$1].count } >= 60 && !draft.body.isEmpty
    }

    /// Whether the line behind a heading goes on in the middle of the text before it.
    private func resumes(_ position: Int) -> Bool {
        guard position < body.count, isTorn(current) else { return false }
        let first = page.text(page.lines[body[position]]).first
        return adjacency.count(lastScalar(current), first) > 0
    }

    private mutating func column(of heading: Heading) -> String? {
        if let entry = heading.entry, let listed = front.contents.entries[entry].column {
            column = listed
        }
        return column
    }

    // MARK: Texts

    private mutating func takeText(_ position: Int) {
        let index = body[position]
        if current.isClosed { close() }
        resumeIfTorn(position)
        current.body.append(index)
        if current.column == nil, current.heading == nil { current.column = column }
        switch shapes[index] {
        case .sourceNote: current.isClosed = endsArticle(position)
        case .closingNote, .noteTail: current.isClosed = !headsTrail && endsArticle(position)
        default:
            if !headsTrail, finder.endsInNote(page.text(page.lines[index])) {
                current.isClosed = endsArticle(position)
            }
        }
    }

    /// A closing note ends its article unless another note or a title follows.
    private func endsArticle(_ position: Int) -> Bool {
        guard position + 1 < body.count, headings[position + 1] == nil else { return true }
        switch shapes[body[position + 1]] {
        case .sourceNote, .closingNote, .noteTail: return false
        case .short, .byline:
            return !page.text(page.lines[body[position + 1]]).starts(with: "作者")
        default: return true
        }
    }

    /// Where a page or column ends in mid-sentence, the text goes on in the article it fits.
    private mutating func resumeIfTorn(_ position: Int) {
        guard !suspended.isEmpty, isBreak(position) else { return }
        let first = page.text(page.lines[body[position]]).first
        let torn = isTorn(current)
        let here = torn ? adjacency.count(lastScalar(current), first) : 0
        var best: (index: Int, count: Int)?
        for (index, draft) in suspended.enumerated() where draft.continuesOn == nil {
            let count = adjacency.count(lastScalar(draft), first)
            if count > max(here, best?.count ?? 0) { best = (index, count) }
        }
        let quoted = quoteFit(position)
        guard quoted != nil || best != nil else { return }
        if quoted == nil, !torn, (best?.count ?? 0) < 2 || !opensMidSentence(position) { return }
        guard let index = quoted ?? best?.index, index >= 0 else { return }
        let draft = suspended.remove(at: index)
        if torn { suspended.append(current) } else { close() }
        current = draft
    }

    /// A line that closes a quotation goes on with the text that opened one: its place among the
    /// suspended, -1 for the current text, nil where the line closes none.
    private func quoteFit(_ position: Int) -> Int? {
        let text = page.text(page.lines[body[position]])
        guard text.first(where: { $0 == "“" || $0 == "”" }) == "”" else { return nil }
        if hasOpenQuote(current) { return -1 }
        return suspended.firstIndex { $0.continuesOn == nil && hasOpenQuote($0) }
    }

    private func hasOpenQuote(_ draft: ArticleDraft) -> Bool {
        var depth = 0
        for index in draft.body.suffix(4) {
            for scalar in page.text(page.lines[index]) {
                if scalar == "“" { depth += 1 } else if scalar == "”", depth > 0 { depth -= 1 }
            }
        }
        return depth > 0
    }

    /// Columns and pages end at blank lines; lines that follow closely stand in one column.
    private func isBreak(_ position: Int) -> Bool {
        page.lines[body[position]].gap > 0
    }

    private func opensMidSentence(_ position: Int) -> Bool {
        switch shapes[body[position]] {
        case .prose, .short: !finder.opensLead(body[position])
        default: false
        }
    }

    private func lastScalar(_ draft: ArticleDraft) -> Unicode.Scalar? {
        draft.body.last { !unjumped($0).isEmpty }.flatMap { unjumped($0).last }
    }

    /// A line without the mark that sends the reader to another page.
    private func unjumped(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        let text = page.text(page.lines[index])
        guard shapes[index] == .jumpTo, let mark = text.suffix(12).range(of: "下转") else {
            return text
        }
        let open =
            mark.lowerBound > text.startIndex && text[mark.lowerBound - 1].opensBracket ? 1 : 0
        return text[..<(mark.lowerBound - open)]
    }

    /// The draft's text breaks off in the middle of a sentence.
    private func isTorn(_ draft: ArticleDraft) -> Bool {
        guard let last = draft.body.last(where: { !unjumped($0).isEmpty }) else { return false }
        switch shapes[last] {
        case .closingNote, .noteTail, .sourceNote, .dateNote, .byline, .ornament: return false
        default:
            let text = unjumped(last)
            guard !text.endsLikeProse, let scalar = text.last else { return false }
            return !scalar.isColon && !(scalar == "；" || scalar == ";") && !scalar.closesBracket
        }
    }

    private mutating func close() {
        defer { current = ArticleDraft() }
        guard !current.lines.isEmpty else { return }
        finish(current)
    }

    private mutating func finish(_ draft: ArticleDraft) {
        guard !draft.lines.isEmpty else { return }
        result.articles.append(draft)
    }

    // MARK: Jumps

    private func jumpPage(_ index: Int) -> Int? {
        let text = page.text(page.lines[index])
        guard let mark = text.range(of: "转第") ?? text.range(of: "接第") else { return nil }
        return Numeral.read(text, at: mark.upperBound)?.value
    }

    /// （上接第6页）: the lines up to the next heading go on with a text that jumped here.
    private mutating func takeContinuation(_ position: Int) -> Int {
        close()
        var end = position + 1
        while end < body.count, headings[end] == nil, !isChronicleStart(end),
            shapes[body[end]] != .jumpFrom,
            !finder.isColumn(end)
        {
            end += 1
            if shapes[body[end - 1]] == .closingNote, endsArticle(end - 1) { break }
        }
        let lines = Array(body[position..<end])
        if let index = suspended.lastIndex(where: { isContinued($0, by: lines) }) {
            var draft = suspended.remove(at: index)
            draft.body += lines
            draft.continuesOn = nil
            finish(draft)
        } else {
            floating.append(lines)
        }
        return end
    }

    /// Whether the lines go on with a text that jumps: the torn word fits, or the pages do.
    private func isContinued(_ draft: ArticleDraft, by lines: [Int]) -> Bool {
        guard let target = draft.continuesOn, let first = lines.first, let last = draft.body.last
        else { return false }
        if let from = jumpPage(first), !pages.near(last).isEmpty {
            return pages.near(last).contains(from)
        }
        if !pages.near(first).isEmpty { return pages.near(first).contains(target) }
        return !isTorn(draft) || adjacency.count(lastScalar(draft), opening(of: first)) > 0
    }

    /// The first character of a line behind its jump mark, or of the line below the mark.
    private func opening(of index: Int) -> Unicode.Scalar? {
        let text = page.text(page.lines[index])
        if let close = text.prefix(14).firstIndex(where: { $0.closesBracket }),
            close + 1 < text.endIndex
        {
            return text[close + 1]
        }
        return index + 1 < page.lines.count ? page.text(page.lines[index + 1]).first : nil
    }

    /// Joins the continuations that stood before their beginnings.
    private mutating func settleFloating(_ log: inout DiagnosticLog) {
        for lines in floating {
            let waiting = result.articles.indices.filter { result.articles[$0].continuesOn != nil }
            if let index = waiting.first(where: { isContinued(result.articles[$0], by: lines) })
                ?? waiting.last
            {
                result.articles[index].body += lines
                result.articles[index].continuesOn = nil
            } else {
                result.articles.append(ArticleDraft(body: lines))
                log.warn(
                    .unmatchedContinuation, "no text above jumps to this continuation",
                    line: page.lines[lines[0]].number)
            }
        }
        floating = []
    }

    // MARK: Captions and chronicles

    /// Behind a heading of a picture page, short lines are captions; elsewhere 图为 opens one.
    private func captionEnd(_ position: Int) -> Int? {
        let index = body[position]
        let opens = finder.isPictureText(index)
        guard opens || inPictures && isCaptionLine(index) else { return nil }
        var end = position + 1
        while end < body.count, page.lines[body[end]].gap == 0, isCaptionLine(body[end]),
            headings[end] == nil, !cover.isCaptionCredit(page.text(page.lines[body[end]]))
        {
            end += 1
        }
        return end
    }

    /// A line of a caption: short, and no sentence unless it goes on in the next line.
    private func isCaptionLine(_ index: Int) -> Bool {
        let line = page.lines[index]
        guard line.count <= 60 else { return false }
        return shapes[index] == .short
            || shapes[index] == .prose && page.text(line).last.map { $0.isComma } == true
    }

    private func isChronicleStart(_ position: Int) -> Bool {
        guard position < body.count else { return false }
        let zone = ChronicleZone(page: page, shapes: shapes)
        if shapes[body[position]] == .chronicleHeading { return zone.opens(body, position) }
        return zone.opensUnheaded(body, position)
    }

    private mutating func takeChronicle(_ position: Int) -> Int {
        close()
        let zone = ChronicleZone(page: page, shapes: shapes)
        let (draft, end) = zone.take(body, from: position) { at in
            guard let heading = headings[at] else { return false }
            return heading.agreement != nil
                || heading.score >= 6 && heading.lines.count > heading.title.count
        }
        var chronicle = draft
        chronicle.lines = draft.lines.filter { !finder.isPictureText($0) }
        for index in draft.lines where finder.isPictureText(index) {
            result.captions.append([index])
        }
        result.chronicles.append(chronicle)
        return end
    }
}
