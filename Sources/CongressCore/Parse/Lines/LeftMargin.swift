/// The blanks that some programs print before every line of a page, as wide as the margin of the
/// paper. They are no indent: of that nothing is left where the margin is taken away.
enum LeftMargin {
    /// Of a hundred lines so many may begin left of the margin: heads of pages, and names set out.
    private static let outside = 2
    /// Fewer lines say nothing.
    private static let enough = 20

    /// Takes the margin off the indents of lines whose characters lie in `text`.
    static func remove(from lines: inout [Line], of text: [Unicode.Scalar]) {
        guard lines.count >= enough else { return }
        let indents = lines.map(\.indent).sorted()
        let margin = indents[lines.count * outside / 100]
        guard margin > 0, continuesAtMargin(lines, text, margin) else { return }
        for at in lines.indices { lines[at].indent = max(0, lines[at].indent - margin) }
    }

    /// Where paragraphs stand in one line each, all of them may be set in; a margin shows itself by
    /// lines that go on in the middle of a sentence.
    private static func continuesAtMargin(
        _ lines: [Line], _ text: [Unicode.Scalar], _ margin: Int
    ) -> Bool {
        var all = 0
        var continued = 0
        for (above, line) in zip(lines, lines.dropFirst())
        where line.count >= 12 && line.indent == margin {
            all += 1
            if above.count >= 12, above.indent <= margin + 4,
                !text[above.clean].endsLikeProse
            {
                continued += 1
            }
        }
        return all > 0 && continued * 3 >= all
    }
}
