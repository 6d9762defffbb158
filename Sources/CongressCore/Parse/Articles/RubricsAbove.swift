/// 代表在身边 alone above a title that the contents list: the campaign or the series that the text is of.
extension HeadingFinder {
    private static let longestRubric = 16

    /// Headings of one short line right above a listed one, and without a text, are lines of that one.
    func withRubrics(_ found: [Int: Heading]) -> [Int: Heading] {
        var result = found
        for (position, rubric) in found where rubric.entry == nil && isRubric(rubric) {
            guard var heading = found[position + 1], heading.entry != nil, heading.agreement != nil,
                heading.lines.first == body[position + 1]
            else { continue }
            heading.lines = rubric.lines + heading.lines
            result[position] = heading
            result[position + 1] = nil
        }
        return result
    }

    private func isRubric(_ heading: Heading) -> Bool {
        guard heading.lines.count == 1, heading.title == heading.lines, heading.runIn == nil,
            let index = heading.title.first
        else { return false }
        let text = bulletin.text(at: index)
        // 市人大代表某某： is who speaks below.
        return text.count <= HeadingFinder.longestRubric && text.last?.isColon != true
            && !Vocabulary.bodySuffixes.isSuffix(of: text)
            && !Vocabulary.documentMakers.isSuffix(of: text)
    }
}
