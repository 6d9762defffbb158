extension LineRoles {
    private static let fewestParagraphs = 8

    /// The blank lines between two paragraphs of one text. Where paragraphs are set in, those behind a whole
    /// sentence tell it; the blank lines around the titles of short items tell nothing.
    static func gapOfParagraphs(_ bulletin: BulletinText, _ body: [Int], apart: Int) -> Int {
        guard apart * 8 > body.count else { return 0 }
        var paragraphs = 0
        var parted = 0
        for (above, index) in zip(body, body.dropFirst()) where above + 1 == index {
            let line = bulletin.lines[index]
            guard line.indent >= 4, line.indent < 8, line.count >= 8,
                bulletin.text(at: above).endsLikeProse
            else { continue }
            paragraphs += 1
            if line.gap > 0 { parted += 1 }
        }
        return paragraphs >= fewestParagraphs && parted * 8 < paragraphs ? 0 : 1
    }
}
