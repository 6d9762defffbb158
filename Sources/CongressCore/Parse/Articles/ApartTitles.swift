/// Titles that nothing but the page sets apart, in a text without contents.
extension HeadingEvidence {
    /// How much it speaks for a title alone where it stands.
    func standsAlone(_ position: Int, _ heading: Heading, above next: Int) -> Int {
        max(standsOut(heading, next), standsApart(position, heading, above: next))
    }

    /// Below more blank lines than part the paragraphs. Crossheads stand as paragraphs do.
    private func standsApart(_ position: Int, _ heading: Heading, above next: Int) -> Int {
        guard front.contents.entries.isEmpty, !roles.isNewspaper, position > 0,
            heading.lines == [roles.body[position]], shapes[next] == .prose
        else { return 0 }
        let title = roles.body[position]
        let above = roles.body[position - 1]
        let line = bulletin.lines[title]
        // Behind a page number blank lines tell nothing.
        guard title == above + 1, bulletin.text(at: above).endsLikeProse,
            roles.paragraphGap > 0, line.gap > roles.paragraphGap,
            bulletin.lines[next].gap > 0 || bulletin.lines[next].indent >= 4
        else { return 0 }
        let text = bulletin.text(line)
        let isTitle =
            text.count >= HeadingEvidence.shortestApart && text.count <= 40
            && text.first?.isASCIIDigit == false && !text.contains("。")
        return isTitle ? 3 : 0
    }

    private static let shortestApart = 6
}
