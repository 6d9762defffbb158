/// Texts whose titles a page lost, as it loses those that are drawn and not set, and whose writers the
/// contents do not name.
extension HeadingFinder {
    /// Between the headings of two neighbours in the contents as many texts open without a title as
    /// entries have none: the entries are theirs, in their order.
    func lostOpenings(_ known: [Int: Heading]) -> [Int: Heading] {
        let known = known.filter { !isWriterAlone($0.key, $0.value) }
        let claims = claims(of: known)
        var found: [Int: Heading] = [:]
        for (gap, numbers) in lostEntries(known, claims) {
            let openings = openings(in: gap, besides: claims.taken)
            var starts = Set(openings.keys)
            if starts.count < numbers.count {
                starts.formUnion(paragraphs(in: gap, besides: claims.taken))
            }
            guard starts.count == numbers.count else { continue }
            for (position, number) in zip(starts.sorted(), numbers) {
                guard var opening = openings[position], mayHead(opening, number) else { continue }
                opening.entry = number
                found[position] = opening
            }
        }
        return found
    }

    /// Texts of which a page lost all that stood above the first paragraph: where as many paragraphs between
    /// the headings of two neighbours stand far apart from whole texts above them as entries have none.
    /// - Returns: the entry by the position of the paragraph.
    func lostParagraphs(_ known: [Int: Heading]) -> [Int: Int] {
        let claims = claims(of: known)
        var found: [Int: Int] = [:]
        for (gap, numbers) in lostEntries(known, claims) {
            let starts = paragraphs(in: gap, besides: claims.taken)
            guard starts.count == numbers.count else { continue }
            for (position, number) in zip(starts, numbers) { found[position] = number }
        }
        return found
    }

    /// 市人大常委会执法检查组 above 主任、各位副主任： speaks like a title, and says who wrote what has lost its own.
    private func isWriterAlone(_ position: Int, _ heading: Heading) -> Bool {
        heading.agreement == nil && heading.lines.count == 1 && heading.lines == heading.title
            && namesWriter(position)
    }

    /// The paragraphs behind whole texts of one page that stand furthest apart.
    private func paragraphs(in gap: Range<Int>, besides taken: TakenPositions) -> [Int] {
        let apart = gap.filter {
            $0 > 0 && !taken.contains($0) && !taken.contains($0 - 1) && isFarApart($0)
                && endsText($0 - 1) && isParagraph($0)
        }
        let widest = apart.map { bulletin.lines[body[$0]].gap }.max()
        return apart.filter { bulletin.lines[body[$0]].gap == widest }
    }

    /// More blank lines than usual, none of them around the foot of a page.
    private func isFarApart(_ position: Int) -> Bool {
        body[position] - body[position - 1] == 1
            && bulletin.lines[body[position]].gap > max(roles.usualGap, roles.paragraphGap)
    }

    /// The entries that no heading claims, by the part of the body between those of their neighbours, from the
    /// first to the last. Where a heading there claims no entry, it may be one of theirs in other words.
    private func lostEntries(
        _ known: [Int: Heading], _ claims: HeadingClaims
    ) -> [(gap: Range<Int>, numbers: [Int])] {
        guard !claims.isEmpty else { return [] }
        let entries = front.contents.entries
        let havePages = entries.count { $0.page != nil } * 2 > entries.count
        var lost: [Range<Int>: [Int]] = [:]
        for (number, entry) in entries.enumerated()
        where !claims.isClaimed(number) && (entry.page != nil || !havePages) {
            lost[claims.gap(around: number), default: []].append(number)
        }
        guard !lost.isEmpty else { return [] }
        let headings = withSeries(known)
        let gaps = lost.keys.sorted { $0.lowerBound < $1.lowerBound }
        return gaps.compactMap { gap in
            let isAlone = gaps.allSatisfy { $0 == gap || !$0.overlaps(gap) }
            guard isAlone, !gap.contains(where: { headings[$0].map(mayOwe) ?? false }) else {
                return nil
            }
            let numbers = (lost[gap] ?? []).filter { mayBeLost(entries[$0], in: gap) }
            return numbers.isEmpty ? nil : (gap, numbers)
        }
    }

    /// A heading that claims no entry, though the contents should list its text.
    private func mayOwe(_ heading: Heading) -> Bool {
        heading.entry == nil && !heading.isOfSpeeches
    }

    /// A text with a heading of its own, which no line of the gap prints.
    private func mayBeLost(_ entry: Contents.Entry, in gap: Range<Int>) -> Bool {
        guard entry.items ?? 1 == 1, !Vocabulary.chronicleNames.occurs(in: entry.key[...]),
            !Vocabulary.pictureColumns.isWhole(entry.key[...]),
            !HeadingFinder.notices.occurs(in: entry.key[...])
        else { return false }
        return !gap.contains {
            guard shapes[body[$0]] != .prose else { return false }
            let key = bulletin.text(at: body[$0]).key
            return key.contains(letters: entry.key)
                || key.count >= HeadingFinder.shortestPart && entry.key.contains(letters: key)
        }
    }

    /// The shortest line that may be a part of an entry.
    private static let shortestPart = 5
    /// What the contents list and no text is.
    private static let notices: WordTable = [
        "附件", "附表", "链接", "编后", "编者", "编读", "启事", "征订", "征稿", "稿约", "图片", "掠影", "剪影", "名单", "一览表",
        "统计表", "封面", "封底", "封二", "封三",
    ]

    private func openings(
        in gap: Range<Int>, besides taken: TakenPositions
    ) -> [Int: Heading] {
        var found: [Int: Heading] = [:]
        var position = gap.lowerBound
        while position < gap.upperBound {
            guard !taken.contains(position), position > 0,
                roles.isColumn[position - 1] || !taken.contains(position - 1),
                mayOpen(position), let opening = opening(at: position)
            else {
                position += 1
                continue
            }
            found[position] = opening
            position += opening.lines.count
        }
        return found
    }

    /// The line stands out: behind a sign, below the name of a column or a signature, or far apart.
    private func mayOpen(_ position: Int) -> Bool {
        guard !roles.isDistrict(body[position]) else { return false }
        return isSetOff(position) || roles.isColumn[position - 1]
            || bulletin.first(at: body[position]).map(Vocabulary.bylineSigns.contains) == true
    }

    /// Below a signature, or far apart.
    private func isSetOff(_ position: Int) -> Bool {
        switch shapes[body[position - 1]] {
        case .byline, .dateNote, .closingNote, .noteTail: true
        default: isFarApart(position)
        }
    }

    /// What stands between a title and its text, and above a paragraph: subtitle, day, note and writer.
    private func opening(at position: Int) -> Heading? {
        var opening = Heading(agreement: .similar, score: 5)
        unlisted.followers.add(to: &opening, from: position)
        if opening.bylines.isEmpty, namesWriter(position + opening.lines.count) {
            let writer = body[position + opening.lines.count]
            opening.bylines = [writer]
            opening.lines.append(writer)
            unlisted.followers.add(to: &opening, from: position + opening.lines.count)
        }
        let next = position + opening.lines.count
        guard let first = opening.lines.first, next < body.count,
            // A —— line alone may be one of a list.
            tells(opening) || shapes[first] == .subtitle && isSetOff(position)
        else { return nil }
        let isText =
            switch shapes[body[next]] {
            case .salutation, .prose: true
            default: bulletin.text(at: body[next]).endsLikeProse
            }
        return isText ? opening : nil
    }

    /// Who wrote the text, or the day in a bracket. A sender in brackets signs the text above, and so does
    /// who stands over a bare day.
    private func tells(_ opening: Heading) -> Bool {
        if let byline = opening.bylines.first, shapes[byline] != .closingNote {
            return opening.dateNote.map { bulletin.first(at: $0)?.opensBracket == true } ?? true
        }
        return opening.lines.contains {
            let text = bulletin.text(at: $0)
            return text.first?.opensBracket == true
                && PrintedDate.read(text, at: text.startIndex + 1)?.first.year != nil
        }
    }

    /// 市中级人民法院院长　某某, 市人大常委会执法检查组.
    func namesWriter(_ position: Int) -> Bool {
        guard position < body.count, case let index = body[position],
            shapes[index] == .short || shapes[index] == .byline,
            bulletin.lines[index].count <= HeadingFinder.longestByline
        else { return false }
        let printed = bulletin.printed(at: index)
        let text = bulletin.text(at: index)
        return Byline.isPlain(printed) || Byline.isNameWithRole(printed)
            || Vocabulary.authorBodies.isSuffix(of: text) || ToldCredit(printed) != nil
            || text.count < printed.count && text.count <= 3 && Surnames.mayBeName(text)
    }

    /// Nobody else signs it than whom the contents name; what has but a day is a paper or a speech.
    private func mayHead(_ opening: Heading, _ number: Int) -> Bool {
        let entry = front.contents.entries[number]
        guard let byline = opening.bylines.first else {
            return !opening.subtitle.isEmpty
                || Vocabulary.documentEndings.isSuffix(of: entry.key[...])
                || Vocabulary.speechEndings.isSuffix(of: entry.key[...])
        }
        guard let author = entry.author?.key else { return true }
        let key = bulletin.text(at: byline).key
        return key.contains(letters: author) || author.contains(letters: key)
    }
}
