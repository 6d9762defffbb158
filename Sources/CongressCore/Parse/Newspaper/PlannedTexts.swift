/// The body of a newspaper page put together after its plan.
extension BodyAssembler {
    mutating func assemble(_ plan: NewspaperPlan) {
        result.captions += plan.captions
        result.furniture += plan.furniture
        let rubrics = Set(plan.texts.compactMap { $0.heading?.rubric })
        var columns = body.indices.filter { roles.isColumn[$0] && !rubrics.contains(body[$0]) }
            .map { body[$0] }[...]
        for text in plan.texts {
            guard let first = (text.heading?.lines ?? text.body).first else { continue }
            let top = min(first, text.body.first ?? first)
            while let mark = columns.first, mark < top {
                column = roles.columnName(mark)
                columns.removeFirst()
            }
            take(text)
        }
        for lines in plan.boxes { take(box: lines) }
    }

    /// 数说2021 and its figures stand in no column.
    private mutating func take(box lines: [Int]) {
        var heading = Heading(score: HeadingFinder.threshold)
        heading.lines = Array(lines.prefix(1))
        heading.title = heading.lines
        finish(ArticleDraft(heading: heading, body: Array(lines.dropFirst())))
    }

    private mutating func take(_ text: NewspaperPlan.Text) {
        if let first = text.body.first, shapes[first] == .jumpFrom, text.heading == nil {
            floating.append(text.body)
            return
        }
        var draft = ArticleDraft(heading: text.heading, body: text.body)
        if opensAnother(text) { column = nil }
        draft.column = text.heading?.rubric.map { roles.columnName($0) } ?? column
        if let heading = text.heading, heading.rubric != nil {
            column = headsItems(heading, text) ? draft.column : nil
        }
        if let last = text.body.last, shapes[last] == .jumpTo {
            draft.continuesOn = ends.jumpPage(last) ?? 0
        }
        finish(draft)
    }

    /// A rubric over several items, none of which has a heading like that of an article.
    private func headsItems(_ heading: Heading, _ text: NewspaperPlan.Text) -> Bool {
        guard let rubric = heading.rubric, heading.subtitle.isEmpty,
            !Vocabulary.rubrics.isWhole(bulletin.text(at: rubric)),
            !Vocabulary.boxNames.isWhole(bulletin.text(at: rubric)),
            text.body.first.map({ rubric < $0 }) == true
        else { return false }
        return heading.bylines.allSatisfy { bulletin.text(at: $0).last?.isColon == true }
    }

    /// News and documents of the congress stand in no column of a page's features.
    private func opensAnother(_ text: NewspaperPlan.Text) -> Bool {
        if let first = text.body.first, roles.opensNews(first) { return true }
        guard let heading = text.heading, let title = heading.title.last else { return false }
        if heading.bylines.contains(where: { isEditorial($0) }) { return true }
        if let column, UnitWeights.rubricEndings.isSuffix(of: column.scalarArray[...]),
            heading.rubric == nil,
            !heading.subtitle.isEmpty || heading.bylines.contains(where: { !isVoice($0) })
        {
            return true
        }
        let words = bulletin.text(at: title)
        // 声　音 over its quotes, as short as the name of a column.
        if heading.title.count == 1, Vocabulary.shortColumns.isWhole(words) { return true }
        return Vocabulary.documentEndings.isSuffix(of: words) && words.count >= 12
            || heading.title.count == 1 && UnitWeights.rubricEndings.isSuffix(of: words)
    }

    /// 某某代表：
    private func isVoice(_ index: Int) -> Bool {
        bulletin.text(at: index).last?.isColon == true
    }

    private func isEditorial(_ index: Int) -> Bool {
        Vocabulary.editorialWriters.isWhole(Byline.withoutSigns(bulletin.printed(at: index)))
    }
}
