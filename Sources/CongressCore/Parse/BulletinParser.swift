/// The only entrance to the reading: decoded text → an issue with its records and what they report
/// of formal meetings. Every non-blank line ends in exactly one record or one entry of matter.
public struct BulletinParser: Sendable {
    private let readsParticipation: Bool

    /// Without participation nobody's part in a record is read, nor any meeting; only measurements
    /// of what that costs ask for it.
    public init(readsParticipation: Bool = true) {
        self.readsParticipation = readsParticipation
    }

    public func parse(_ source: SourceText) -> (Bulletin, DiagnosticLog) {
        guard let order = SideBySide.readingOrder(of: source) else { return read(source) }
        var (bulletin, log) = read(order.text)
        if order.restore(&bulletin, &log) {
            log.note(
                .columnsParted, "two columns side by side from here on, read one after the other",
                at: order.firstCut)
        } else {
            (bulletin, log) = read(source)
            log.warn(
                .columnsTogether,
                "two columns side by side from here on, and texts with no line of their own; take "
                    + "the text out again without its layout, as pdftotext does without -layout",
                at: order.firstCut)
        }
        return (bulletin, log)
    }

    private func read(_ source: SourceText) -> (Bulletin, DiagnosticLog) {
        var log = DiagnosticLog(file: source.name)
        let page = CaptionsInColumns.marked(DropCapitals.mended(LineCleaner().clean(source)))
        let whole = TornLines.mended(page.bulletin, lines: page.lines)
        let text = StrayBlanks(bulletin: whole).mended()
        let shapes = LineShaper().shapes(of: text)
        let front = FrontMatterReader(bulletin: text, shapes: shapes).read()
        var assembler = BodyAssembler(bulletin: text, shapes: shapes, front: front)
        let body = assembler.assemble(log: &log)
        let joiner = ParagraphJoiner(bulletin: text, shapes: shapes, adjacency: assembler.adjacency)
        var issue = IssueReader(bulletin: text, shapes: shapes, front: front).read(log: &log)
        let read = RecordBuilder(
            bulletin: text, shapes: shapes, front: front, joiner: joiner,
            years: IssueYear(year: issue.year, published: issue.published)
        )
        .build(body, into: &issue, log: &log)
        issue.id = RecordIDs.issueID(
            publication: issue.publication, year: issue.year, number: issue.number,
            file: source.name)
        var bulletin = Bulletin(issue: issue, records: read.map(\.record))
        RecordIDs.assign(to: &bulletin)
        if readsParticipation {
            ParticipationReader(whole: text).read(&bulletin, texts: read.map(\.text))
        }
        return (bulletin, log)
    }
}

/// Body → records, and the lines that belong to none as matter of the issue.
struct RecordBuilder {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter
    let joiner: ParagraphJoiner
    let years: IssueYear

    func build(_ body: BodyLayout, into issue: inout Issue, log: inout DiagnosticLog)
        -> [ReadRecord]
    {
        var what = front.what
        var records: [ReadRecord] = []
        let articles = ArticleReader(
            bulletin: bulletin, shapes: shapes, front: front, joiner: joiner, years: years)
        for draft in body.articles { records.append(articles.read(draft, log: &log)) }
        let photos = PhotoReader(bulletin: bulletin, years: years)
        for lines in front.captions + body.captions {
            records.append(photos.read(lines))
        }
        let chronicles = ChronicleReader(
            bulletin: bulletin, shapes: shapes, joiner: joiner, years: years)
        for draft in body.chronicles {
            let result = chronicles.read(draft, log: &log)
            records += result.records
            for index in result.furniture { what[index] = .furniture }
        }
        for index in body.furniture { what[index] = .furniture }
        issue.matter = matter(what)
        // By number first: records are large to move.
        let order = records.indices.sorted {
            (records[$0].record.lines.firstLine, $0) < (records[$1].record.lines.firstLine, $1)
        }
        return order.map { records[$0] }
    }

    /// One entry of matter for each run of lines of one kind.
    private func matter(_ what: [Issue.Matter.What?]) -> [Issue.Matter] {
        var result: [Issue.Matter] = []
        var start = 0
        while start < what.count {
            guard let kind = what[start] else {
                start += 1
                continue
            }
            var end = start + 1
            while end < what.count, what[end] == kind, kind != .furniture { end += 1 }
            let assembled = joiner.assemble(Array(start..<end))
            result.append(
                Issue.Matter(
                    what: kind, lines: assembled.lines, text: assembled.string,
                    places: assembled.places))
            start = end
        }
        return result
    }
}
