/// Captions that a sign points to their picture: ▲11月1日，某某主任（左三）在某区调研.
extension BodyAssembler {
    /// Behind the last line of such a caption; nil where none begins.
    func pointedCaptionEnd(_ position: Int) -> Int? {
        let index = body[position]
        let text = page.text(page.lines[index])
        guard let first = text.first, Vocabulary.pointers.contains(first),
            page.lines[index].gap > 0, headings[position] == nil, !ends.isTorn(current),
            let date = PrintedDate.read(text, at: text.startIndex + 1), date.first.day != nil
        else { return nil }
        var end = position
        while end < body.count, end - position < 4, end == position || goesOn(end) {
            if page.text(page.lines[body[end]]).endsLikeProse { return nil }
            end += 1
        }
        return end
    }

    private func goesOn(_ position: Int) -> Bool {
        page.lines[body[position]].gap == 0 && shapes[body[position]] == .short
            && headings[position] == nil
    }
}
