/// Two texts that the columns of a page set side by side, each ending its column in a full stop: who
/// signs the piece tells whose it is.
extension TitleMender {
    /// A text that ends in the note of the author whom the contents give to the text before it holds
    /// the end of that text.
    func returnSigned(_ articles: inout [ArticleDraft]) {
        var index = 1
        while index < articles.count {
            defer { index += 1 }
            guard let note = articles[index].body.last,
                signs(note, articles[index - 1]), !signs(note, articles[index]),
                !articles[index - 1].body.contains(where: isNote),
                let cut = cut(articles[index], after: articles[index - 1])
            else { continue }
            articles[index - 1].body += articles[index].body[cut...]
            articles[index].body.removeSubrange(cut...)
            guard index + 1 < articles.count, articles[index + 1].heading == nil else { continue }
            articles[index].body += articles[index + 1].body
            articles.remove(at: index + 1)
        }
    }

    private func isNote(_ index: Int) -> Bool {
        roles.shapes[index] == .closingNote || roles.shapes[index] == .sourceNote
    }

    /// The note names the author whom the contents give to a text.
    private func signs(_ note: Int, _ draft: ArticleDraft) -> Bool {
        guard roles.shapes[note] == .closingNote, let entry = draft.heading?.entry,
            let author = front.contents.entries[entry].author
        else { return false }
        let key = Array(author.unicodeScalars)[...].key
        return key.count >= 2 && page.text(page.lines[note]).key.suffixes(contain: key)
    }

    /// The paragraph from which on a text shares more words with the one before it than with its own
    /// beginning.
    private func cut(_ draft: ArticleDraft, after other: ArticleDraft) -> Int? {
        let known = Trigrams(other, page)
        var best: (at: Int, lead: Int)?
        for at in draft.body.indices.dropFirst().dropLast() {
            let line = page.lines[draft.body[at]]
            guard line.gap > 0, page.text(page.lines[draft.body[at - 1]]).endsLikeProse else {
                continue
            }
            var head = draft
            head.body = Array(draft.body[..<at])
            let own = Trigrams(head, page)
            let rest = Trigrams(draft.body[at...], page)
            let lead =
                rest.count(in: known, butNotIn: [own]) - rest.count(in: own, butNotIn: [known])
            if lead > (best?.lead ?? 0) { best = (at, lead) }
        }
        return best?.at
    }
}
