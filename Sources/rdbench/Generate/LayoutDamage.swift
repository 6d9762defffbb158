/// What layout and text extraction do to an issue: blanks inside words, hard wraps, page breaks in
/// mid-word, full-width digits. One pass over the characters.
struct LayoutDamage {
    private let hasBlanks: Bool
    /// Characters after which every line breaks; nil where paragraphs stay whole.
    private let wrapsAt: Int?
    private let charactersPerPage: Int
    private let facts: IssueFacts
    private var random: SeededRandom

    /// Decides by the seed which damages this issue has.
    init(_ facts: IssueFacts, random: SeededRandom) {
        self.facts = facts
        self.random = random
        hasBlanks = self.random.percent(35)
        wrapsAt = self.random.percent(15) ? 20 + self.random.below(18) : nil
        charactersPerPage = 900 + self.random.below(600)
    }

    mutating func apply(to issue: ComposedIssue) -> [Unicode.Scalar] {
        let source = issue.text
        var text: [Unicode.Scalar] = []
        text.reserveCapacity(source.count * 9 / 8)
        text += source[..<issue.body.lowerBound]
        var column = 0
        var onPage = 0
        var page = 4
        var widensDigits = false
        for at in issue.body {
            let scalar = source[at]
            onPage += 1
            if scalar == "\n" {
                column = 0
                widensDigits = random.percent(5)
                text.append(scalar)
                continue
            }
            column += 1
            let isDigit = (0x30...0x39).contains(scalar.value)
            text.append(
                widensDigits && isDigit ? Unicode.Scalar(scalar.value + 0xFEE0)! : scalar)
            guard isHan(scalar), isHan(source[at + 1]) else { continue }
            if onPage > charactersPerPage, column > 24 {
                breakPage(page, in: &text)
                (onPage, column, page) = (0, 0, page + 1)
            } else if let wrapsAt, column >= wrapsAt {
                text.append("\n")
                column = 0
            } else if hasBlanks, random.once(in: 160) {
                text.append(random.once(in: 3) ? "\u{3000}" : " ")
            }
        }
        text += source[issue.body.upperBound...]
        return text
    }

    /// Foot and head of a page in the middle of a line.
    private func breakPage(_ page: Int, in text: inout [Unicode.Scalar]) {
        text += ["\n", "\n"]
        text += facts.name
        text += " \(facts.year)·\(facts.number)\n\n— \(page) —\n\n".unicodeScalars
    }

    private func isHan(_ scalar: Unicode.Scalar) -> Bool {
        (0x4E00...0x9FFF).contains(scalar.value)
    }
}
