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
                let cut = cut(
                    articles[index], after: articles[index - 1], rest: orphan(articles, index + 1))
            else { continue }
            articles[index - 1].body += articles[index].body[cut...]
            articles[index].body.removeSubrange(cut...)
            guard let rest = orphan(articles, index + 1) else { continue }
            articles[index].body += rest.body
            articles.remove(at: index + 1)
        }
    }

    /// The text at a place that has no heading.
    private func orphan(_ articles: [ArticleDraft], _ index: Int) -> ArticleDraft? {
        index < articles.count && articles[index].heading == nil ? articles[index] : nil
    }

    private func isNote(_ index: Int) -> Bool {
        roles.shapes[index] == .closingNote || roles.shapes[index] == .sourceNote
    }

    /// The note names the author whom the contents give to a text.
    private func signs(_ note: Int, _ draft: ArticleDraft) -> Bool {
        guard roles.shapes[note] == .closingNote, let entry = draft.heading?.entry,
            let author = front.contents.entries[entry].author
        else { return false }
        let key = author.key
        return key.count >= 2 && bulletin.text(at: note).key.contains(letters: key)
    }

    /// Where the end of another text begins in a draft: back from its note, each paragraph that shares
    /// more words with the other text than with its own, of which `rest` goes on behind the note.
    private func cut(
        _ draft: ArticleDraft, after other: ArticleDraft, rest: ArticleDraft?
    ) -> Int? {
        let paragraphs = draft.body.indices.dropFirst(2).dropLast()
            .filter { opensParagraph($0, draft) }
        guard !paragraphs.isEmpty else { return nil }
        let known = Trigrams(other, bulletin)
        var frame = draft
        frame.body = Array(draft.body.prefix(3)) + (rest?.body ?? [])
        let own = Trigrams(frame, bulletin)
        var best: Int?
        var end = draft.body.count - 1
        for at in paragraphs.reversed() {
            let words = Trigrams(draft.body[at..<end], bulletin)
            let lead =
                words.count(in: known, butNotIn: [own]) - words.count(in: own, butNotIn: [known])
            if lead < 0 { break }
            if lead > 0 { best = at }
            end = at
        }
        return best
    }

    private func opensParagraph(_ at: Int, _ draft: ArticleDraft) -> Bool {
        bulletin.lines[draft.body[at]].gap > 0
            && bulletin.text(at: draft.body[at - 1]).endsLikeProse
    }
}
