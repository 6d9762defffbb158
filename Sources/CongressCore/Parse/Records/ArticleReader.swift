/// Draft → speech, inspection report or article.
struct ArticleReader {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter
    let joiner: ParagraphJoiner
    let years: IssueYear

    func read(_ draft: ArticleDraft, log: inout DiagnosticLog) -> ReadRecord {
        let reader = NoteReader(bulletin: bulletin, shapes: shapes)
        let notes = reader.read(draft)
        let titles = TitleReader(bulletin: bulletin, contents: front.contents).read(
            draft)
        let assembled = joiner.assemble(draft.lines, heading: draft.heading?.lines.count ?? 0)
        var article = Article(
            subtitle: titles.subtitle, column: draft.column, authors: notes.authors,
            source: notes.source,
            outline: OutlineReader(bulletin: bulletin, shapes: shapes).read(draft))
        if let entry = draft.heading?.entry, let author = front.contents.entries[entry].author {
            let listed = Byline.authors(author.scalarArray[...])
            if article.authors.isEmpty {
                article.authors = listed
                if let role = notes.affiliation { reader.giveRole(role, to: &article.authors) }
            }
            giveOffice(listed, draft, to: &article.authors)
        }
        if titles.title == nil {
            log.warn(
                .untitledArticle, "no heading found for this text",
                at: bulletin.place(at: draft.lines.first ?? 0))
        }
        let dates = DocumentDate(bulletin: bulletin, shapes: shapes, years: years).read(
            draft, article, notes)
        let kind = TextKind(bulletin: bulletin, shapes: shapes, column: draft.column)
            .classify(draft, title: titles.title, subtitle: titles.subtitle)
        if kind == .speech, article.authors.isEmpty, let title = titles.title,
            let speaker = TitleSpeaker.author(in: title)
        {
            article.authors = [speaker]
        }
        let record = Record(
            file: bulletin.source.name, title: titles.title, dates: dates, text: assembled.string,
            lines: spans(draft), places: assembled.places,
            detail: detail(kind, article, titles, draft))
        return ReadRecord(record: record, text: assembled.scalars)
    }

    /// What the text says of the one author whom the contents name; a byline that gave his office alone
    /// is his too.
    private func giveOffice(
        _ listed: [Author], _ draft: ArticleDraft, to authors: inout [Author]
    ) {
        guard authors.count == 1, authors[0].role == nil, listed.count == 1,
            !listed[0].isOrganisation, listed[0].role == nil,
            authors[0].isOrganisation || authors[0].name == listed[0].name,
            let office = OfficeBeside(bulletin: bulletin)
                .office(of: listed[0].name, in: draft),
            !authors[0].isOrganisation || authors[0].name == office
        else { return }
        authors = [Author(name: listed[0].name, role: office)]
    }

    /// The lines in reading order; a heading printed in the middle or at the end of its text
    /// belongs to the range.
    private func spans(_ draft: ArticleDraft) -> LineSpans {
        guard let heading = draft.heading, let first = draft.body.first,
            let top = heading.lines.first, top > first
        else { return LineSpans.reading(draft.lines, bulletin) }
        var lines = draft.body
        let at = lines.firstIndex { $0 > top } ?? lines.count
        lines.insert(contentsOf: heading.lines, at: at)
        return LineSpans.reading(lines, bulletin)
    }

    private func detail(
        _ kind: TextKind.Kind, _ article: Article, _ titles: TitleReader.Titles,
        _ draft: ArticleDraft
    ) -> Record.Detail {
        switch kind {
        case .speech: return .speech(article)
        case .article: return .article(article)
        case .inspection(let form):
            let laws = LawReader(bulletin: bulletin).read(title: titles.title ?? "", form, draft)
            let findings = FindingReader.read(article.outline)
            return .inspection(
                InspectionReport(article: article, form: form, laws: laws, findings: findings))
        }
    }
}

extension LineSpans {
    /// Lines in reading order; blank lines and furniture between two of them do not part a range.
    static func reading(_ indices: [Int], _ bulletin: BulletinText) -> LineSpans {
        var spans = LineSpans()
        var last: Int?
        for index in indices {
            spans.append(bulletin.lines[index], of: bulletin, goesOn: index - 1 == last)
            last = index
        }
        return spans
    }
}
