/// Headlines that stand below their news items, where the columns of a newspaper are read out.
extension HeadingFinder {
    /// 本报讯 without a headline above it has one below: the first line that stands out behind a full
    /// stop and says what a congress did. Only where the page has other headlines below their texts.
    func owed(_ headings: [Int: Heading]) -> [Int: Heading] {
        guard front.contents.entries.isEmpty, body.count(where: { roles.opensNews($0) }) >= 2 else {
            return [:]
        }
        var result: [Int: Heading] = [:]
        var isOwed = false
        var position = 0
        while position < body.count {
            if let heading = headings[position] {
                position += heading.lines.count
                // What stands right below a headline is told under it, unless the text above is.
                if !isOwed, position < body.count, roles.opensNews(body[position]) { position += 1 }
                isOwed = false
                continue
            }
            if roles.opensNews(body[position]) { isOwed = true }
            if isOwed, let heading = trailing(position) {
                result[position] = heading
                isOwed = false
            }
            position += 1
        }
        return result
    }

    /// A headline set apart below a full stop, and above another text.
    private func trailing(_ position: Int) -> Heading? {
        let line = bulletin.lines[body[position]]
        guard position > 0, position + 1 < body.count, shapes[body[position]] == .short,
            line.count >= 6, line.count <= 30, line.indent < 2, line.gap > 0,
            bulletin.text(at: body[position - 1]).endsLikeProse,
            opensParagraph(body[position + 1]),
            Vocabulary.congressWords.occurs(in: bulletin.text(line)),
            Vocabulary.newsVerbs.occurs(in: bulletin.text(line))
        else { return nil }
        return Heading(
            lines: [body[position]], title: [body[position]], score: HeadingFinder.threshold,
            standsBelow: true)
    }

    private func opensParagraph(_ index: Int) -> Bool {
        bulletin.lines[index].indent >= 4 || roles.opensLead(index)
    }
}
