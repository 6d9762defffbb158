/// Titles of a newsletter without contents whose items end in who sent them: （办公室　某某）. An item without such
/// a note does not hold the next one.
extension HeadingFinder {
    private static let fewestItems = 4
    private static let fewestSigned = 3
    private static let shortestItemTitle = 8
    private static let longestItemTitle = 30
    /// Two items together.
    private static let longestItems = 1200

    /// Headings made as those of the other items are, each the only such line in what a note closes.
    func signedItems(_ known: [Int: Heading]) -> [Int: Heading] {
        guard front.contents.entries.isEmpty, !roles.isNewspaper,
            known.count >= HeadingFinder.fewestItems
        else { return [:] }
        let items = items(known)
        let framed = known.count { $0.value.lines.count == 1 && isAboveParagraph($0.key) }
        let signed = items.count { isSigned(above: $0.upperBound) }
        guard framed * 4 >= known.count * 3, signed >= HeadingFinder.fewestSigned else {
            return [:]
        }
        var result: [Int: Heading] = [:]
        for item in items where mayHoldAnother(item) {
            let found = item.dropFirst().filter { standsAsTitle($0) }
            guard found.count == 1, let position = found.first, mayHeadItem(position) else {
                continue
            }
            result[position] = Heading(
                lines: [body[position]], title: [body[position]], score: HeadingFinder.threshold)
        }
        return result
    }

    /// What stands below each heading, up to the next one or to the name of a column.
    private func items(_ known: [Int: Heading]) -> [Range<Int>] {
        let starts = known.keys.sorted()
        return zip(starts, starts.dropFirst() + [body.count]).map { start, next in
            let first = min(start + (known[start]?.lines.count ?? 0), next)
            return first..<((first..<next).first { roles.isColumn[$0] } ?? next)
        }
    }

    /// A note closes it, and it has neither points nor more text than two items.
    private func mayHoldAnother(_ item: Range<Int>) -> Bool {
        guard item.count >= 4, isSigned(above: item.upperBound) else { return false }
        var letters = 0
        for position in item {
            if case .outline = shapes[body[position]] { return false }
            letters += bulletin.lines[body[position]].count
        }
        return letters <= HeadingFinder.longestItems
    }

    /// 机关读书会开讲 between two whole paragraphs: it says who acts, and crossheads say what was done.
    private func mayHeadItem(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        return text.count >= HeadingFinder.shortestItemTitle
            && text.count <= HeadingFinder.longestItemTitle
            && Vocabulary.congressWords.occurs(in: text)
            && !text.contains { $0.isComma || $0.isColon }
            && !HeadingFinder.tellings.isPrefix(of: text) && text.first?.isQuote == false
            && !Vocabulary.bodySuffixes.isSuffix(of: text)
    }

    /// What is done, and nobody who does it: the crosshead of one item.
    private static let tellings: WordTable = [
        "让", "发挥", "架起", "夯实", "办好", "做实", "代表们", "为", "把", "以",
    ]

    /// Between two whole paragraphs.
    private func standsAsTitle(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        return text.count >= 4 && text.count <= HeadingFinder.longestItemTitle
            && bulletin.text(at: body[position - 1]).endsLikeProse && mayBeTitle(position)
            && isAboveParagraph(position)
    }

    private func isAboveParagraph(_ position: Int) -> Bool {
        opensParagraph(position + 1, below: body[position])
    }
}
