/// The headings inside a text, by the numbers before them.
struct OutlineReader {
    let bulletin: BulletinText
    let shapes: [LineShape]

    func read(_ draft: ArticleDraft) -> [OutlineItem] {
        var items: [OutlineItem] = []
        for (position, index) in draft.body.enumerated() {
            guard case .outline(let level) = shapes[index] else { continue }
            let line = bulletin.lines[index]
            guard let title = Outline.title(LineShaper().stripped(bulletin.text(line))) else {
                continue
            }
            // A heading of two lines: the second ends the sentence that the first leaves open.
            var joined = Array(title)
            if title.endIndex == line.clean.upperBound, !(title.last?.endsSentence ?? true),
                position + 1 < draft.body.count
            {
                let next = bulletin.lines[draft.body[position + 1]]
                if next.gap == 0, shapes[draft.body[position + 1]] == .prose,
                    let stop = bulletin.text(next).firstIndex(of: "。"),
                    stop - next.clean.lowerBound <= 24
                {
                    joined += bulletin.text(next)[..<stop]
                }
            }
            items.append(
                OutlineItem(
                    level: level, title: String(scalars: joined.prefix(80)), line: line.number))
        }
        return items
    }
}
