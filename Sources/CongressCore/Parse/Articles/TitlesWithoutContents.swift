/// Titles of an issue whose contents are a picture or were torn away, told by the blank lines above them.
extension HeadingFinder {
    /// Headings that stand apart behind a whole text and above an author or a paragraph.
    func apart(_ known: [Int: Heading]) -> [Int: Heading] {
        guard front.contents.entries.isEmpty, !roles.isNewspaper else { return [:] }
        let taken = positions(of: known)
        var result: [Int: Heading] = [:]
        for position in body.indices.dropFirst() where !taken.contains(position) {
            guard standsApart(below: position), mayBeTitle(position),
                let heading = apartHeading(position, taken),
                standsBehindText(position) || isWide(position) && !heading.bylines.isEmpty
            else { continue }
            result[position] = heading
        }
        return result.filter { !$0.value.bylines.isEmpty || isLonely($0.key, result, known) }
    }

    /// The only such line between two headings; crossheads come in rows.
    private func isLonely(
        _ position: Int, _ found: [Int: Heading], _ known: [Int: Heading]
    ) -> Bool {
        if isSigned(above: position) { return true }
        let start = known.keys.filter { $0 < position }.max() ?? 0
        let end = known.keys.filter { $0 > position }.min() ?? body.count
        return found.keys.count { $0 > start && $0 < end } == 1
    }

    private func isWide(_ position: Int) -> Bool {
        gap(position) >= 2 && gap(position) > roles.paragraphGap
    }

    /// Two blank lines and more, where paragraphs have one at most; one will do below a signature.
    private func standsApart(below position: Int) -> Bool {
        isWide(position) || gap(position) == 1 && roles.paragraphGap == 0
    }

    private func apartHeading(_ position: Int, _ taken: TakenPositions) -> Heading? {
        var heading = Heading(title: [body[position]], score: HeadingFinder.threshold)
        var next = position + 1
        if goesOn(next, heading), !taken.contains(next) {
            heading.title.append(body[next])
            next += 1
        }
        if bulletin.text(of: heading.title).last?.isColon == true { return nil }
        heading.lines = heading.title
        takeColumn(&heading)
        heading.addNumber(above: position, of: body, on: bulletin)
        unlisted.followers.add(to: &heading, from: next)
        next = position + heading.lines.count
        guard next < body.count, !taken.contains(next) else { return nil }
        let isAuthored = !heading.bylines.isEmpty
        if isAuthored, opensVerse(next) { return heading }
        guard opensParagraph(next, below: body[next - 1]) || opensFields(next) else { return nil }
        if isAuthored { return heading }
        guard heading.title.count == 1 || isWide(position),
            bulletin.text(of: heading.title).count >= HeadingFinder.shortestApart
        else { return nil }
        return heading
    }

    private static let shortestApart = 4

    /// 时间：…, 地点：… above the words of a meeting.
    private func opensFields(_ position: Int) -> Bool {
        HeadingFinder.fields.isPrefix(of: bulletin.text(at: body[position]))
    }

    private static let fields: WordTable = ["时间：", "时　间：", "地点：", "问：", "主持人："]

    /// The second line of a title: no wider apart than the lines of a paragraph, and not its first.
    func goesOn(_ next: Int, _ heading: Heading) -> Bool {
        guard next < body.count, let title = heading.title.first,
            mayBeTitle(next) || closesMark(next, heading),
            !Headline.opensWithSign(bulletin.text(at: body[next])),
            body[next] == title + 1 + bulletin.lines[body[next]].gap,
            bulletin.lines[body[next]].gap <= roles.paragraphGap
                || bulletin.lines[body[next]].gap == 1 && namesColumn(title),
            bulletin.lines[body[next]].count <= 30,
            !unlisted.loneAuthor.stands(next, heading),
            !Byline.arePair(bulletin.printed(at: body[next])),
            next + 1 < body.count
        else { return false }
        let line = bulletin.lines[body[next]]
        return abs(line.indent - bulletin.lines[title].indent) < 4
            && bulletin.lines[body[next + 1]].count > 0
            && !opensParagraph(next, below: title)
    }

    /// 分组审议《某某条例 / （草案）》时的发言
    private func closesMark(_ next: Int, _ heading: Heading) -> Bool {
        let text = bulletin.text(at: body[next])
        return bulletin.text(of: heading.title).leavesTitleOpen && text.count <= 30
            && text.contains("》") && !text.contains("。")
    }

    /// Short lines below each other, as a poem has them.
    private func opensVerse(_ position: Int) -> Bool {
        guard position + 2 < body.count else { return false }
        return (position...position + 2).allSatisfy {
            (shapes[body[$0]] == .short || shapes[body[$0]] == .prose)
                && bulletin.lines[body[$0]].count <= 20
                && !bulletin.printed(at: body[$0]).contains { $0.isLayoutBlank || $0.isASCIIDigit }
        }
    }
}
