/// Texts that jump marks cut: （下转第28页） here, （上接第6页） elsewhere, before or after it.
extension BodyAssembler {
    /// （上接第6页）: the lines up to the next heading go on with a text that jumped here.
    mutating func takeContinuation(_ position: Int) -> Int {
        close()
        var end = position + 1
        while end < body.count, headings[end] == nil, !isChronicleStart(end),
            shapes[body[end]] != .jumpFrom, !roles.isColumn[end],
            sceneCaptionEnd(end) == nil
        {
            end += 1
            if shapes[body[end - 1]] == .closingNote, endsArticle(end - 1) { break }
        }
        let lines = Array(body[position..<end])
        if let index = continued(by: lines) {
            var draft = open.remove(at: index)
            draft.body += lines
            draft.continuesOn = nil
            finish(draft)
        } else {
            floating.append(lines)
        }
        return end
    }

    /// The open text that the lines go on with, the last one where several do.
    private func continued(by lines: [Int]) -> Int? {
        open.drafts.lastIndex { isContinued($0, by: lines) }
    }

    /// Whether the lines go on with a text that jumps: the torn word fits, or the pages do.
    private func isContinued(_ draft: ArticleDraft, by lines: [Int]) -> Bool {
        guard let target = draft.continuesOn, let first = lines.first, let last = draft.body.last
        else { return false }
        if let from = ends.jumpPage(first), !pages.near(last).isEmpty {
            return pages.near(last).contains(from)
        }
        if !pages.near(first).isEmpty { return pages.near(first).contains(target) }
        return !ends.isTorn(draft)
            || adjacency.count(ends.lastScalar(draft), ends.opening(of: first)) > 0
    }

    private func sourcePage(_ lines: [Int]) -> Int {
        lines.first.flatMap { ends.jumpPage($0) } ?? 0
    }

    /// Joins the continuations that stood before their beginnings.
    mutating func settleFloating(_ log: inout DiagnosticLog) {
        var waiting = result.articles.indices.filter { result.articles[$0].continuesOn != nil }
        let inOrder = floating.count == waiting.count
        let parts = inOrder ? floating.sorted { sourcePage($0) < sourcePage($1) } : floating
        for lines in parts {
            let fitting = waiting.firstIndex { isContinued(result.articles[$0], by: lines) }
            if let at = fitting ?? (inOrder ? waiting.indices.first : waiting.indices.last) {
                let index = waiting.remove(at: at)
                result.articles[index].body += lines
                result.articles[index].continuesOn = nil
            } else {
                result.articles.append(ArticleDraft(body: lines))
                log.warn(
                    .unmatchedContinuation, "no text above jumps to this continuation",
                    at: bulletin.place(at: lines[0]))
            }
        }
        floating = []
    }
}
