/// Titles that nothing but the page sets apart, in a text without contents.
extension HeadingEvidence {
    /// How much it speaks for a title alone that it stands below more blank lines than paragraphs do, or that
    /// it has two parts. Crossheads stand as paragraphs do.
    func standsApart(_ position: Int, _ heading: Heading, above next: Int) -> Int {
        guard front.contents.entries.isEmpty, !roles.isNewspaper, position > 0,
            heading.lines == [roles.body[position]], shapes[next] == .prose
        else { return 0 }
        let title = roles.body[position]
        let above = roles.body[position - 1]
        let line = page.lines[title]
        // Behind a page number blank lines tell nothing.
        guard title == above + 1, page.text(page.lines[above]).endsLikeProse,
            line.gap > roles.paragraphGap,
            page.lines[next].gap > 0 || page.lines[next].indent >= 4
        else { return 0 }
        let text = page.text(line)
        guard text.count >= HeadingEvidence.shortestApart, text.count <= 40,
            text.first?.isASCIIDigit == false, !text.contains("。")
        else { return 0 }
        return roles.paragraphGap > 0 || hasTwoParts(page.printed(line)) ? 3 : 0
    }

    /// 以实干答卷　用实绩说话: two parts of about one length with a blank between them.
    private func hasTwoParts(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = printed.split { $0.isLayoutBlank }
        return parts.count == 2 && abs(parts[0].count - parts[1].count) <= 2
            && parts.allSatisfy { part in
                part.count >= 5 && !Byline.isBody(part)
                    && !Vocabulary.roleSuffixes.isSuffix(of: part)
                    && part.allSatisfy { $0.isHan || $0.isQuote || $0 == "、" }
            }
    }

    private static let shortestApart = 6
}
