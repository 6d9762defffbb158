/// What an issue says of itself on its masthead.
struct IssueFacts: Sendable {
    /// Which publication of the archive, from 0.
    var publication: Int
    var seed: UInt64
    var year: Int
    var number: Int
    var total: Int

    var place: [Unicode.Scalar] {
        PlaceNames.name(publication * 7 + Int(seed % UInt64(PlaceNames.count)))
    }

    /// 棠州人大
    var name: [Unicode.Scalar] { place + ["人", "大"] }
}

/// Masthead and table of contents, in the shapes that bulletins print them.
struct FrontPages {
    let facts: IssueFacts
    let entries: [IssueEntry]

    /// How the lines of a table of contents look.
    private enum Style: CaseIterable {
        case leaders, bullets, glued
    }

    func append(to text: inout [Unicode.Scalar], random: inout SeededRandom) {
        masthead(to: &text, random: &random)
        let style = Style.allCases.randomElement(using: &random) ?? .leaders
        add("\n\n目　　录\n", to: &text)
        var column: String?
        var page = 2
        var hasChronicle = false
        for entry in entries {
            page += max(entry.piece.length / 900, 1)
            if entry.piece.isChronicle, !hasChronicle {
                hasChronicle = true
                add("\n大事记\n", to: &text)
                text += facts.name.prefix(2)
                add("市人大常委会大事记（\(page)）\n", to: &text)
            }
            guard let title = entry.piece.title, !entry.piece.isChronicle else { continue }
            if let heading = entry.piece.column, heading != column {
                column = heading
                add("\n\(heading)\n", to: &text)
            }
            self.entry(title, of: entry, page: page, style: style, to: &text)
        }
        add("\n", to: &text)
    }

    private func entry(
        _ title: TextTemplate, of entry: IssueEntry, page: Int, style: Style,
        to text: inout [Unicode.Scalar]
    ) {
        if style == .bullets { add("• ", to: &text) }
        title.fill(entry.values, into: &text)
        if style == .leaders { add("………………", to: &text) }
        if let author = entry.piece.author {
            if style == .bullets { add("　/　", to: &text) }
            author.fill(entry.values, into: &text)
        }
        add("（\(page)）\n", to: &text)
    }

    private func masthead(to text: inout [Unicode.Scalar], random: inout SeededRandom) {
        let isSpaced = random.once(in: 3)
        for scalar in facts.name {
            text.append(scalar)
            if isSpaced { text.append(" ") }
        }
        let digits: DigitForm = random.once(in: 4) ? .fullWidth : .ascii
        add("\n\n", to: &text)
        digits.append(facts.year, to: &text)
        add("年第", to: &text)
        digits.append(facts.number, to: &text)
        add("期\n（总第", to: &text)
        digits.append(facts.total, to: &text)
        add("期）\n\n", to: &text)
        text += facts.place
        add("市人大常委会办公室　主办\n", to: &text)
    }

    private func add(_ words: String, to text: inout [Unicode.Scalar]) {
        text += words.unicodeScalars
    }
}
