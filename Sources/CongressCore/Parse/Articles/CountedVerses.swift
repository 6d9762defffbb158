/// Verses under one title that says how many they are: 七律·登高（外一首） over those and 忆江南·归来.
extension UnlistedHeadings {
    private static let longestVerses = 40
    private static let widestVerse = 40

    /// Whether a line is the title of one more of the verses above it: no author stands below it, and nothing
    /// but verses between it and the title that counts it.
    func isFurtherVerse(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard position > 1, position + 1 < body.count, VerseTitle.isOne(text),
            !VerseTitle.isCounted(text), !isSigned(below: position)
        else { return false }
        var hasOther = false
        for above in (0..<position).reversed().prefix(UnlistedHeadings.longestVerses) {
            let line = bulletin.text(at: body[above])
            if VerseTitle.isOne(line) {
                return VerseTitle.isCounted(line) && !(hasOther && VerseTitle.countsOne(line))
            }
            hasOther = hasOther || isBareTitle(above)
            guard line.count <= UnlistedHeadings.widestVerse else { return false }
        }
        return false
    }

    /// A writer below the title of verses, or below the line that says to whom they are given:
    /// 孟某某, （某某乡）孟某某 or （某某乡人大代表　乔某某）.
    private func isSigned(below position: Int) -> Bool {
        var next = position + 1
        if next + 1 < body.count, shapes[body[next]] == .subtitle { next += 1 }
        if shapes[body[next]] == .byline { return true }
        var printed = bulletin.printed(at: body[next]).trimmed
        if printed.first?.opensBracket == true,
            let close = printed.firstIndex(where: { $0.closesBracket })
        {
            let rest = printed[(close + 1)...].trimmed
            printed = rest.isEmpty ? printed[..<close].dropFirst() : rest
        }
        return Byline.areNames(printed) || OfficeAndName.isByline(printed)
    }

    /// 访友 apart from the verses above and below it: the title of another poem.
    private func isBareTitle(_ position: Int) -> Bool {
        let index = body[position]
        guard position + 1 < body.count, (2...8).contains(bulletin.lines[index].count),
            bulletin.lines[index].gap > 0, bulletin.lines[body[position + 1]].gap > 0
        else { return false }
        return bulletin.text(at: index).allSatisfy(\.isHan)
            && !Byline.areNames(bulletin.printed(at: index))
    }
}
