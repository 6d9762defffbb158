/// Verses under one title that says how many they are: 七律·登高（外一首） over those and 忆江南·归来.
extension UnlistedHeadings {
    private static let longestVerses = 40
    private static let widestVerse = 40

    /// Whether a line is the title of one more of the verses above it: no author stands below it, and nothing
    /// but verses between it and the title that counts it.
    func isFurtherVerse(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard position > 1, position + 1 < body.count, VerseTitle.isOne(text),
            !VerseTitle.isCounted(text), !Byline.areNames(bulletin.printed(at: body[position + 1])),
            shapes[body[position + 1]] != .byline
        else { return false }
        for above in (0..<position).reversed().prefix(UnlistedHeadings.longestVerses) {
            let line = bulletin.text(at: body[above])
            if VerseTitle.isOne(line) { return VerseTitle.isCounted(line) }
            guard line.count <= UnlistedHeadings.widestVerse else { return false }
        }
        return false
    }
}
