/// Captions that a sign points to their picture: ▲11月1日，某某主任（左三）在某区调研.
extension BodyAssembler {
    /// Behind the last line of such a caption; nil where none begins.
    func pointedCaptionEnd(_ position: Int) -> Int? {
        let index = body[position]
        let text = bulletin.text(at: index)
        guard let first = text.first, Vocabulary.pointers.contains(first) else { return nil }
        let isDated = roles.dayBehindSign(text) != nil
        guard
            bulletin.lines[index].gap > 0 || breaksSentence(position) || followsCaption(position)
                || isDated && endsAbove(position),
            headings[position] == nil,
            isDated || breaksSentence(position)
                || standsBetweenParagraphs(position, text)
        else { return nil }
        var end = position
        while end < body.count, end - position < 4, end == position || goesOn(end) {
            if bulletin.text(at: body[end]).endsLikeProse { return nil }
            end += 1
        }
        return end
    }

    /// Directly below a torn line at the foot of a page.
    private func breaksSentence(_ position: Int) -> Bool {
        guard position > 0, position + 1 < body.count else { return false }
        let above = bulletin.lines[body[position - 1]]
        return body[position + 1] > body[position] + 1 && above.count >= 16
            && !bulletin.text(above).endsLikeProse
            && bulletin.lines[body[position]].count <= above.count
    }

    /// Directly below a whole paragraph, where pages have no blank lines.
    private func endsAbove(_ position: Int) -> Bool {
        position > 0 && bulletin.text(at: body[position - 1]).endsLikeProse
    }

    /// ▼旁听席上的居民代表: without a day, only the paragraphs above and below tell a caption, and an
    /// arrow or a triangle that no editor sets before headlines.
    private func standsBetweenParagraphs(
        _ position: Int, _ text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard text.count >= 6, text.count <= 60, !text.endsLikeProse, current.heading != nil,
            !current.body.isEmpty, position + 1 < body.count
        else { return false }
        let next = body[position + 1]
        if followsCaption(position), bulletin.lines[next].gap > 0 || next > body[position] + 1 {
            return true
        }
        if bulletin.text(at: next).first == text.first, headings[position + 1] == nil,
            Scene.opensWithPeople(text.dropFirst())
        {
            return true
        }
        return bulletin.lines[next].gap > 0 && headings[position + 1] == nil
            && (shapes[next] == .prose || Scene.isAtWork(text.dropFirst())
                || Vocabulary.pointers.contains(
                    bulletin.text(at: next).first ?? " ")
                || front.what[next - 1] != nil)
    }

    /// △ 某某在日间照料中心 right below △ 某某在社区食堂.
    func followsCaption(_ position: Int) -> Bool {
        position > 0 && result.captions.last?.last == body[position - 1]
    }

    private func goesOn(_ position: Int) -> Bool {
        bulletin.text(at: body[position]).first.map { Vocabulary.pointers.contains($0) } != true
            && body[position] - body[position - 1] == 1 && bulletin.lines[body[position]].gap == 0
            && shapes[body[position]] == .short
            && headings[position] == nil
    }
}
