/// Authors whom a bill names at its head, and a letter at its foot.
extension NoteReader {
    /// 领衔代表：某某　　附议代表：…: who moved a bill or made a proposal.
    func readMover(_ line: Line, _ notes: inout Notes) {
        let text = page.text(line)
        guard notes.authors.isEmpty, line.count <= 60,
            let length = Self.movers.match(in: text, at: text.startIndex), length < text.count,
            text[text.startIndex + length].isColon
        else { return }
        let role = String(scalars: text.prefix(length))
        let printed = page.printed(line).drop { !$0.isColon }.dropFirst().trimmed
        let end = printed.range(of: "附议")?.lowerBound ?? printed.endIndex
        notes.authors = Byline.authors(printed[..<end].trimmed).map {
            Author(name: $0.name, role: role, isOrganisation: $0.isOrganisation)
        }
    }

    private static let movers: WordTable = [
        "领衔代表", "领衔人", "领衔提出人", "提议案人", "提出人", "提出代表", "建议人", "建议代表", "提案人",
    ]

    /// 某县人大代表　某某 below a letter that opens with 编辑同志：.
    func readLetter(_ index: Int, _ draft: ArticleDraft, _ notes: inout Notes) {
        guard notes.authors.isEmpty, let first = draft.body.first, first != index,
            page.text(page.lines[first]).last?.isColon == true, page.lines[first].count <= 16,
            Byline.isPlain(page.printed(page.lines[index]))
        else { return }
        take(Byline.read(page.printed(page.lines[index])), &notes)
    }
}
