/// Texts of which nothing but the byline was left.
extension UnlistedHeadings {
    /// 某某主任 某某某（2022年8月17日） before 同志们：the title above it was lost.
    func bylineAlone(_ position: Int) -> Heading? {
        let index = body[position]
        let printed = bulletin.printed(at: index)
        guard position > 0, position + 1 < body.count,
            bulletin.text(at: index).last?.closesBracket == true, Byline.isPlain(printed)
        else { return nil }
        let byline = Byline.read(printed)
        guard byline.date != nil, bulletin.text(at: body[position - 1]).endsLikeProse else {
            return nil
        }
        return Heading(lines: [index], bylines: [index], score: 4)
    }
}

extension HeadingFinder {
    /// Texts whose titles a page lost, and whose writers the contents name: the line of the writer stands
    /// between a whole text and a paragraph, where the order of the contents wants it.
    func lostTitles(_ known: [Int: Heading]) -> [Int: Heading] {
        let claims = claims(of: known)
        let lost = lostTexts(claims)
        guard !lost.isEmpty, !claims.isEmpty else { return [:] }
        let writers = body.indices.filter { !claims.taken.contains($0) && mayNameWriter($0) }
        var found: [Int: Heading] = [:]
        for (text, entries) in lost.sorted(by: { $0.value[0] < $1.value[0] }) {
            let places = writers.filter { text.gap.contains($0) && names(text.author, $0) }
            guard places.count == entries.count else { continue }
            for (place, entry) in zip(places, entries) {
                let heading = heading(ofWriter: place, entry)
                if let first = heading.lines.first, let start = position(of: first, near: place) {
                    found[start] = heading
                }
            }
        }
        return found
    }

    /// Where a text without a heading stands, and who wrote it.
    private struct LostText: Hashable {
        var gap: Range<Int>
        var author: [Unicode.Scalar]
    }

    /// The entries of the contents that no heading claims, in their order: those of one writer between the
    /// same headings go together.
    private func lostTexts(_ claims: HeadingClaims) -> [LostText: [Int]] {
        var lost: [LostText: [Int]] = [:]
        for entry in front.contents.entries.indices where !claims.isClaimed(entry) {
            guard let author = author(of: entry) else { continue }
            lost[LostText(gap: claims.gap(around: entry), author: author), default: []]
                .append(entry)
        }
        return lost
    }

    func claims(of known: [Int: Heading]) -> HeadingClaims {
        HeadingClaims(known, entries: front.contents.entries.count, body: body.count)
    }

    private func author(of entry: Int) -> [Unicode.Scalar]? {
        let key = front.contents.entries[entry].author?.key
        return key.flatMap { $0.count >= 2 ? $0 : nil }
    }

    /// A short line behind a whole text, with a paragraph or a salutation below; a day may stand on
    /// either side.
    private func mayNameWriter(_ position: Int) -> Bool {
        let index = body[position]
        guard bulletin.lines[index].count <= HeadingFinder.longestByline, isWriterShaped(index)
        else {
            return false
        }
        let above = isDay(position - 1) ? position - 2 : position - 1
        let below = isDay(position + 1) ? position + 2 : position + 1
        guard body.indices.contains(above), body.indices.contains(below), endsText(above) else {
            return false
        }
        return isParagraph(below)
    }

    /// What a text may open with below its writer, or where all above it was lost.
    func isParagraph(_ position: Int) -> Bool {
        switch shapes[body[position]] {
        case .salutation: true
        case .prose: bulletin.lines[body[position]].count > HeadingFinder.longestByline
        default: false
        }
    }

    /// A whole text, or the name of a column, stands above the next line.
    func endsText(_ position: Int) -> Bool {
        switch shapes[body[position]] {
        case .closingNote, .noteTail, .sourceNote: true
        default: roles.isColumn[position] || bulletin.text(at: body[position]).endsLikeProse
        }
    }

    static let longestByline = 40

    private func isWriterShaped(_ index: Int) -> Bool {
        switch shapes[index] {
        case .byline, .short: true
        case .prose: !bulletin.text(at: index).endsLikeProse
        default: false
        }
    }

    private func isDay(_ position: Int) -> Bool {
        body.indices.contains(position) && shapes[body[position]] == .dateNote
    }

    /// The writer alone, or behind his office.
    private func names(_ author: [Unicode.Scalar], _ position: Int) -> Bool {
        let key = bulletin.text(at: body[position]).key
        guard key.count >= author.count, key.suffix(author.count).elementsEqual(author) else {
            return false
        }
        let office = key.dropLast(author.count)
        return office.isEmpty || Vocabulary.roleSuffixes.isSuffix(of: office)
    }

    private func heading(ofWriter position: Int, _ entry: Int) -> Heading {
        var heading = Heading()
        let days = [position - 1, position + 1].filter(isDay)
        heading.lines = (days + [position]).sorted().map { body[$0] }
        heading.bylines = [body[position]]
        heading.dateNote = days.first.map { body[$0] }
        heading.entry = entry
        heading.agreement = .similar
        heading.score = 5
        return heading
    }

    private func position(of index: Int, near position: Int) -> Int? {
        [position - 1, position].first { $0 >= 0 && body[$0] == index }
    }
}
