/// The second line of a headline, which the contents leave out: 决定市人大常委会第二十次会议5月24日召开.
extension HeadingFollowers {
    private static let deckLengths = 8...36

    /// What a second line of news tells; crossheads of an essay seldom do.
    private static let deckWords: WordTable = [
        "会议", "召开", "举行", "审议", "决定", "听取", "通过", "表决", "视察", "检查", "调研", "部署",
    ]
    /// 某市人大常委会办公室, 某某口述: who wrote the text.
    private static let credits: WordTable = ["口述", "讲述", "整理", "记录", "摄影", "供稿", "撰稿"]

    /// A line below a title of the contents that ends no sentence and is not set in, where the paragraph
    /// below it is.
    func isDeck(_ position: Int, _ heading: Heading) -> Bool {
        guard heading.entry != nil, heading.subtitle.isEmpty, heading.bylines.isEmpty,
            position > 0, position + 1 < body.count, heading.title.last == body[position - 1],
            shapes[body[position]] == .short
        else { return false }
        let line = bulletin.lines[body[position]]
        return Self.deckLengths.contains(line.count) && line.gap <= usualGap
            && isOverParagraph(position)
            && bulletin.lines[body[position + 1]].count > line.count
            && tellsMore(bulletin.text(line)) && !hasCrossheads(below: position)
    }

    private func tellsMore(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return !first.opensBracket && !last.closesBracket && !text.endsLikeProse
            && !text.contains { $0.isComma || $0.isColon || $0 == "." || $0 == "/" }
            && Outline.number(text) == nil && Self.deckWords.occurs(in: text)
            && !Self.credits.isSuffix(of: text) && !Vocabulary.authorBodies.isSuffix(of: text)
    }

    /// A line that is not set in above one that is.
    private func isOverParagraph(_ position: Int) -> Bool {
        position + 1 < body.count && bulletin.lines[body[position]].indent < 4
            && bulletin.lines[body[position + 1]].indent >= 4
    }

    /// Another such line in the same text: both are crossheads.
    private func hasCrossheads(below position: Int) -> Bool {
        for other in body.indices[(position + 2)...].prefix(Self.linesOfText) {
            let index = body[other]
            let line = bulletin.lines[index]
            guard shapes[index] == .short, line.count <= Self.deckLengths.upperBound else {
                continue
            }
            let text = bulletin.text(at: index)
            let key = text.key
            if front.contents.entries.contains(where: { $0.key.starts(with: key) }) { return false }
            if isOverParagraph(other), !text.endsLikeProse,
                bulletin.text(at: body[other - 1]).endsLikeProse
            {
                return true
            }
        }
        return false
    }

    private static let linesOfText = 40
}
