/// 在某某会上的交流材料 above a title of its own: the first line says the occasion.
extension UnlistedHeadings {
    /// Takes the title below an occasion, where an author or a date stands below that in turn;
    /// returns the position behind it.
    func takeTitleBelowOccasion(
        _ heading: inout Heading, from start: Int, taken: TakenPositions
    ) -> Int {
        guard start < body.count, heading.kickers.isEmpty, heading.subtitle.isEmpty,
            isOccasion(heading)
        else { return start }
        var below = Heading()
        var next = takeTitle(&below, from: start, taken: taken)
        if below.title.count > 1, let last = below.title.last,
            followers.isCongressBody(page.text(page.lines[last]))
        {
            below.title.removeLast()
            next -= 1
        }
        guard (1...2).contains(below.title.count), !isOccasion(below) else { return start }
        var signed = below
        signed.kickers = heading.title
        followers.add(to: &signed, from: next)
        guard !signed.bylines.isEmpty else { return start }
        heading.kickers = heading.title
        heading.title = below.title
        heading.score += 2
        return next
    }

    private func isOccasion(_ heading: Heading) -> Bool {
        let text = heading.title.flatMap { page.text(page.lines[$0]) }[...]
        return text.starts(with: "在") && text.contains("上的")
            && Vocabulary.speechEndings.isSuffix(of: text)
    }
}
