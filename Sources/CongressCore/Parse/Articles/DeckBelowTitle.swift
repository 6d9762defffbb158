/// The second line of a headline, which the contents leave out: 决定市人大常委会第二十次会议5月24日召开.
extension HeadingFollowers {
    private static let deckLengths = 8...36

    /// A line below a title of the contents that ends no sentence and is not set in, where the paragraph
    /// below it is.
    func isDeck(_ position: Int, _ heading: Heading) -> Bool {
        guard heading.entry != nil, heading.subtitle.isEmpty, heading.bylines.isEmpty,
            position > 0, position + 1 < body.count, heading.title.last == body[position - 1],
            shapes[body[position]] == .short
        else { return false }
        let line = bulletin.lines[body[position]]
        let text = bulletin.text(line)
        return Self.deckLengths.contains(line.count) && line.indent < 4 && !text.endsLikeProse
            && !text.contains { $0.isComma || $0.isColon } && Outline.number(text) == nil
            && text.first?.opensBracket == false
            && bulletin.lines[body[position + 1]].indent >= 4
            && bulletin.lines[body[position + 1]].count > line.count
    }
}
