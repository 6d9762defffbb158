extension BodyAssembler {
    /// A line alone behind the note that signs the text above, and over a paragraph: another text begins,
    /// and this is its title, though it is as wide as the column and names nothing.
    func headsBehindNote(_ position: Int) -> Heading? {
        let index = body[position]
        let line = bulletin.lines[index]
        guard !roles.isNewspaper, position + 1 < body.count, body[position + 1] > index,
            headings[position + 1] == nil, line.gap > 0, line.indent < 4 || line.count <= 26,
            BodyAssembler.lengthOfTitle.contains(line.count),
            shapes[index] == .short || shapes[index] == .prose,
            opensText(body[position + 1], below: line)
        else { return nil }
        let text = bulletin.text(line)
        guard text.first?.opensBracket == false, text.last?.closesBracket == false,
            text.last?.isColon == false, text.last?.isComma == false, text.last != "摄",
            !text.endsLikeProse, !text.contains(where: { $0.isComma || $0 == "。" }),
            !roles.isPictureText(index),
            !roles.showsScene(position), !roles.opensLead(index), !EditorCredits.isLine(text)
        else { return nil }
        return Heading(lines: [index], title: [index], score: HeadingFinder.threshold)
    }

    private static let lengthOfTitle = 6...40

    /// A paragraph that is set in, or as long as no title, behind a blank line.
    private func opensText(_ below: Int, below title: Line) -> Bool {
        let line = bulletin.lines[below]
        guard line.gap > 0, line.count >= HeadingFollowers.shortestParagraph else {
            return false
        }
        return line.indent >= title.indent + 4
            || shapes[below] == .prose && line.count > title.count
    }
}
