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
    private var floating: [(page: Int?, lines: [Int])] = []
    private var column: String?
    private var inPictures = false

    init(page: Page, shapes: [LineShape], front: FrontMatter) {
        self.page = page
        self.shapes = shapes
        self.front = front
        adjacency = Adjacency(page)
        body = page.lines.indices.filter { front.isBody($0) }
        finder = HeadingFinder(page: page, shapes: shapes, front: front, body: body)
        headings = finder.find()
        headsTrail = BodyAssembler.headsTrail(headings, body, shapes, front)
    }

    private static func headsTrail(
        _ headings: [Int: Heading], _ body: [Int], _ shapes: [LineShape], _ front: FrontMatter
    ) -> Bool {
        guard front.contents.entries.isEmpty, let first = headings.keys.min(), first >= 3 else { return false }
        guard let last = headings.keys.max(), let heading = headings[last] else { return false }
        return last + heading.lines.count >= body.count
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
        case .column where mayStandBetween(index):
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
        if isTorn(current) || !current.isClosed && !current.lines.isEmpty && shapes[index] == .ornament && !headsTrail {
            result.furniture.append(index)
            return
        }
        result.furniture.append(index)
        if shapes[index] == .column { close() }
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
        let isOrphan = current.heading == nil && !current.body.isEmpty
        if isOrphan, isEditorsNote(current) {
            current.heading = heading
            current.column = column(of: heading)
            return
        }
        if isOrphan, belongsBack(heading, position) {
            current.heading = heading
            current.column = column(of: heading)
            current.isClosed = !resumes(position + heading.lines.count)
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

    private func isEditorsNote(_ draft: ArticleDraft) -> Bool {
        guard let first = draft.body.first else { return false }
        return shapes[first] == .editorsNote && draft.body.count <= 4
    }

    /// Whether a heading belongs to the text above it that has none.
    private func belongsBack(_ heading: Heading, _ position: Int) -> Bool {
        let next = position + heading.lines.count
        if headsTrail { return true }
        if isTorn(current), resumes(next) { return true }
        if next >= body.count || headings[next] != nil { return true }
        if isChronicleStart(next) { return true }
        switch shapes[body[next]] {
        case .column, .pictureColumn, .chronicleHeading: return true
        default: return false
        }
    }

    /// Whether the line behind a heading goes on in the middle of the text before it.
    private func resumes(_ position: Int) -> Bool {
        guard position < body.count, isTorn(current) else { return false }
        let first = page.text(page.lines[body[position]]).first
        return adjacency.count(lastScalar(current), first) > 0
    }

    private func column(of heading: Heading) -> String? {
        if let entry = heading.entry { return front.contents.entries[entry].column ?? column }
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
        case .closingNote: current.isClosed = !headsTrail && endsArticle(position)
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
        case .sourceNote, .closingNote: return false
        case .short, .byline:
            return !page.text(page.lines[body[position + 1]]).starts(with: "作者")
        default: return true
        }
    }

    /// Where a page or column ends in mid-sentence, the text goes on in the article it fits.
    private mutating func resumeIfTorn(_ position: Int) {
        guard !suspended.isEmpty else { return }
        let first = page.text(page.lines[body[position]]).first
        let torn = isTorn(current)
        let here = torn ? adjacency.count(lastScalar(current), first) : 0
        var best: (index: Int, count: Int)?
        for (index, draft) in suspended.enumerated() where draft.continuesOn == nil {
            let count = adjacency.count(lastScalar(draft), first)
            if count > max(here, best?.count ?? 0) { best = (index, count) }
        }
        guard let best, torn || opensMidSentence(position) else { return }
        let draft = suspended.remove(at: best.index)
        if torn { suspended.append(current) } else { close() }
        current = draft
    }

    private func opensMidSentence(_ position: Int) -> Bool {
        switch shapes[body[position]] {
        case .prose, .short: !finder.opensLead(body[position])
        default: false
        }
    }

    private func lastScalar(_ draft: ArticleDraft) -> Unicode.Scalar? {
        for index in draft.body.reversed() where shapes[index] != .jumpTo && shapes[index] != .jumpFrom {
            return page.text(page.lines[index]).last
        }
        return nil
    }

    /// The draft's text breaks off in the middle of a sentence.
    private func isTorn(_ draft: ArticleDraft) -> Bool {
        guard let last = draft.body.last(where: { shapes[$0] != .jumpTo }) else { return false }
        switch shapes[last] {
        case .closingNote, .sourceNote, .dateNote, .byline, .ornament: return false
        default:
            let text = page.text(page.lines[last])
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
        for at in text.indices where text[at].isASCIIDigit {
            return Numeral.read(text, at: at)?.value
        }
        return nil
    }

    /// （上接第6页）: the lines up to the next heading go on with a text that jumped here.
    private mutating func takeContinuation(_ position: Int) -> Int {
        close()
        var end = position + 1
        while end < body.count, headings[end] == nil || isRepeatedTitle(end), !isChronicleStart(end),
            shapes[body[end]] != .jumpFrom, shapes[body[end]] != .column
        {
            end += 1
        }
        let lines = Array(body[position..<end])
        let from = jumpPage(body[position])
        if let index = suspended.lastIndex(where: { fits($0, lines) }) ?? suspended.lastIndex(where: { $0.continuesOn != nil }) {
            var draft = suspended.remove(at: index)
            draft.body += lines
            draft.continuesOn = nil
            finish(draft)
        } else {
            floating.append((from, lines))
        }
        return end
    }

    private func isRepeatedTitle(_ position: Int) -> Bool { false }

    private func fits(_ draft: ArticleDraft, _ lines: [Int]) -> Bool {
        guard draft.continuesOn != nil, let first = lines.dropFirst().first else { return false }
        let scalar = page.text(page.lines[first]).first
        return isTorn(draft) ? adjacency.count(lastScalar(draft), scalar) > 0 : false
    }

    /// Joins the continuations that stood before their beginnings.
    private mutating func settleFloating(_ log: inout DiagnosticLog) {
        for (_, lines) in floating {
            let waiting = result.articles.indices.filter { result.articles[$0].continuesOn != nil }
            if let index = waiting.first(where: { fits(result.articles[$0], lines) }) ?? waiting.first {
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
        let text = page.text(page.lines[index])
        let opens = text.count <= 120 && (text.starts(with: "图为") || text.starts(with: "▲图为") || text.starts(with: "△图为"))
        guard opens || inPictures && shapes[index] == .short && text.count <= 60 else { return nil }
        var end = position + 1
        while end < body.count, page.lines[body[end]].gap == 0, shapes[body[end]] == .short, headings[end] == nil {
            end += 1
        }
        return end
    }

    private func isChronicleStart(_ position: Int) -> Bool {
        guard position < body.count else { return false }
        let index = body[position]
        if shapes[index] == .chronicleHeading { return ChronicleZone(page: page, shapes: shapes).opens(body, position) }
        return false
    }

    private mutating func takeChronicle(_ position: Int) -> Int {
        close()
        let zone = ChronicleZone(page: page, shapes: shapes)
        let (draft, end) = zone.take(body, from: position) { at in
            guard let heading = headings[at] else { return false }
            return heading.agreement != nil || heading.score >= 5 || heading.lines.count >= 2
        }
        result.chronicles.append(draft)
        return end
    }
}
