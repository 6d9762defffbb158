extension HeadingFollowers {
    /// （某乡人大　某某） right below a title that stands behind a whole text: who sent the text that follows.
    func isBracketedSender(_ position: Int, _ heading: Heading) -> Bool {
        guard heading.bylines.isEmpty, heading.subtitle.isEmpty, position + 1 < body.count,
            heading.title.last == body[position - 1], position > heading.title.count,
            heading.title.reduce(0, { $0 + bulletin.lines[$1].count })
                >= HeadingFollowers.shortestSent
        else { return false }
        let above = bulletin.text(at: body[position - heading.title.count - 1])
        guard above.endsLikeProse, opensText(body[position + 1]) else { return false }
        let printed = bulletin.printed(at: body[position]).trimmed
        guard printed.first?.opensBracket == true, printed.last?.closesBracket == true else {
            return false
        }
        let inner = printed.dropFirst().dropLast()
        return Byline.isPlain(inner) && bulletin.lines[body[position]].gap <= 1
    }

    /// The first line of a paragraph, as wide as hard wraps leave it.
    private func opensText(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        return line.count >= HeadingFollowers.shortestParagraph && line.gap <= 1
            && bulletin.text(line).contains { $0.isComma }
    }

    private static let shortestSent = 5
}
