/// Looks once more over the assembled articles: gives a text without heading the title that the
/// contents list in its place, and parts a text from one whose heading stands at its end.
struct TitleMender {
    let bulletin: BulletinText
    let front: FrontMatter
    let roles: LineRoles

    func mend(_ body: inout BodyLayout) {
        returnSigned(&body.articles)
        splitTrailing(&body.articles)
        lendTitles(&body.articles)
        adoptEntries(&body.articles)
        mergeOrphans(&body.articles)
    }

    // MARK: Headings at the end of their texts

    /// An article of a heading alone owns the last paragraphs of the article before it.
    private func splitTrailing(_ articles: inout [ArticleDraft]) {
        var index = 1
        while index < articles.count {
            let hasText =
                articles[index].body.count >= 3
                || articles[index].body.contains { bulletin.lines[$0].count > 20 }
            if !hasText, articles[index].heading != nil, articles[index - 1].heading != nil,
                let cut = cut(articles[index - 1])
            {
                let moved = Array(articles[index - 1].body[cut...])
                articles[index - 1].body.removeSubrange(cut...)
                articles[index].body = moved + articles[index].body
            }
            index += 1
        }
    }

    /// The paragraph at which another text begins: it opens with a body of another region, and
    /// stands behind the end of a sentence.
    private func cut(_ draft: ArticleDraft) -> Int? {
        guard draft.body.count >= 4 else { return nil }
        let own = regions(draft.body.prefix(2))
        var best: (at: Int, score: Int)?
        let top = draft.heading?.lines.last ?? -1
        for at in 2..<draft.body.count where draft.body[at] > top {
            let before = bulletin.text(at: draft.body[at - 1])
            let leavesList = roles.leavesList(draft.body[at - 1], draft.body[at])
            guard before.endsLikeProse || leavesList else { continue }
            let text = bulletin.text(at: draft.body[at])
            var score = roles.opensLead(draft.body[at]) ? 2 : 0
            if let region = leadingRegion(text) { score += own.contains(region) ? 1 : 3 }
            if Self.leadWords.isPrefix(of: text) { score += 1 }
            if bulletin.lines[draft.body[at]].gap >= 3 { score += 2 }
            if changesWidth(draft.body, at) || leavesList { score += 3 }
            if score >= 2, score > (best?.score ?? 0) { best = (at, score) }
        }
        return best?.at
    }

    /// Hard-wrapped lines above, whole paragraphs below, or the reverse: another page maker.
    private func changesWidth(_ body: [Int], _ at: Int) -> Bool {
        let above = body[max(0, at - 3)..<at].map { bulletin.lines[$0].count }
        let below = body[at..<min(body.count, at + 3)].map { bulletin.lines[$0].count }
        let wrapped = 8...48
        let isWrappedAbove = above.count == 3 && above.allSatisfy { wrapped.contains($0) }
        let isWrappedBelow = below.count == 3 && below.allSatisfy { wrapped.contains($0) }
        return isWrappedAbove && (below.first ?? 0) > 60 || isWrappedBelow && (above.last ?? 0) > 60
    }

    private static let leadWords: WordTable = [
        "近年来", "今年以来", "为进一步", "为深入", "为了", "去年以来", "连日来", "日前", "近日",
    ]

    /// 在县人大…, 市县人大…: what stands before the kind of a place and is no name of one.
    private static let notInPlaces = ScalarSet("在是和与及对到向由为从将赴该本全各我省市县区州镇乡")

    private func regions(_ lines: ArraySlice<Int>) -> [String] {
        lines.compactMap { leadingRegion(bulletin.text(at: $0)) }
    }

    /// 某某县 of a paragraph that opens with 某某县人大….
    private func leadingRegion(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        let head = text.prefix(24)
        guard let mark = head.range(of: "人大") else { return nil }
        var start = mark.lowerBound
        while start > head.startIndex, head[start - 1].isHan, mark.lowerBound - start < 6 {
            start -= 1
        }
        let name = head[start..<mark.lowerBound]
        guard name.count >= 2, let last = name.last, Vocabulary.regionSuffixes.contains(last),
            let first = name.first, name.count > 2 || !Self.notInPlaces.contains(first)
        else { return nil }
        return String(scalars: name)
    }

    // MARK: Lost titles

    /// Entries of the contents that no heading took go, in order, to texts that lost theirs.
    private func lendTitles(_ articles: inout [ArticleDraft]) {
        let taken = Set(articles.compactMap { $0.heading?.entry })
        guard taken.count < front.contents.entries.count else { return }
        let following = entriesBehind(articles)
        var before: Int?
        for index in articles.indices {
            defer { before = articles[index].heading?.entry ?? before }
            guard articles[index].heading?.entry == nil,
                articles[index].heading?.isBylineOnly ?? true
            else { continue }
            let after = following[index]
            let free = front.contents.entries.indices.filter { entry in
                entry > (before ?? -1) && entry < (after ?? Int.max) && !taken.contains(entry)
                    && !isChronicle(entry) && !countsBriefs(entry, articles[index])
            }
            guard free.count == 1 || free.contains(where: { agrees($0, articles[index]) }),
                let entry = free.first(where: { agrees($0, articles[index]) }) ?? free.first
            else { continue }
            var heading = articles[index].heading ?? Heading()
            heading.entry = entry
            articles[index].heading = heading
            articles[index].column = front.contents.entries[entry].column
        }
    }

    /// For every article the entry of the next one behind it that has one.
    func entriesBehind(_ articles: [ArticleDraft]) -> [Int?] {
        var entries = [Int?](repeating: nil, count: articles.count)
        for index in articles.indices.dropLast().reversed() {
            entries[index] = articles[index + 1].heading?.entry ?? entries[index + 1]
        }
        return entries
    }

    /// 简讯五则 is the name of the column of a brief, and not its title.
    private func countsBriefs(_ entry: Int, _ draft: ArticleDraft) -> Bool {
        guard let column = draft.column?.key, !column.isEmpty else { return false }
        return front.contents.entries[entry].items ?? 1 > 1
            && front.contents.entries[entry].key.starts(with: column)
    }

    func isChronicle(_ entry: Int) -> Bool {
        Vocabulary.chronicleNames.occurs(in: front.contents.entries[entry].key[...])
    }

    /// The byline names the author that the contents give.
    func agrees(_ entry: Int, _ draft: ArticleDraft) -> Bool {
        guard let author = front.contents.entries[entry].author,
            let byline = draft.heading?.bylines.first
        else { return false }
        let key = author.key
        return bulletin.text(at: byline).key.contains(letters: key)
    }

    // MARK: Orphans

    /// On a newspaper page the heading stood below the text above it, and the text below has none:
    /// the heading stood in the middle of both.
    private func stoodInside(_ above: ArticleDraft, _ below: ArticleDraft) -> Bool {
        guard roles.isNewspaper, let heading = above.heading, let first = heading.lines.first,
            let last = heading.lines.last, let top = above.body.first, let end = above.body.last,
            let next = below.body.first
        else { return false }
        return top < first && end < last && next > last
            && !(heading.bylines + heading.subtitle).isEmpty
            && !standsBetween(last, next) && !roles.opensNews(next)
    }

    private func standsBetween(_ above: Int, _ below: Int) -> Bool {
        let next = roles.body.partitioningIndex { $0 > above }
        return next < roles.body.count && roles.body[next] < below
    }

    /// A text without heading behind a note was cut off from the article above it.
    private func mergeOrphans(_ articles: inout [ArticleDraft]) {
        var merged: [ArticleDraft] = []
        for draft in articles {
            let isSmall =
                draft.body.count <= 2 && draft.body.allSatisfy { bulletin.lines[$0].count <= 60 }
            if draft.heading == nil, let above = merged.indices.last,
                isSmall || stoodInside(merged[above], draft)
            {
                merged[above].body += draft.body
            } else {
                merged.append(draft)
            }
        }
        articles = merged
    }
}
