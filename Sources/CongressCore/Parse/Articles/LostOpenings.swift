/// Texts whose titles a page lost, as it loses those that are drawn and not set, and whose writers the
/// contents do not name.
extension HeadingFinder {
    /// Between the headings of two neighbours in the contents as many texts open without a title as
    /// entries have none: the entries are theirs, in their order.
    func lostOpenings(_ known: [Int: Heading]) -> [Int: Heading] {
        let claimed = claimedEntries(known)
        guard !claimed.isEmpty else { return [:] }
        let entries = front.contents.entries
        let havePages = entries.count { $0.page != nil } * 2 > entries.count
        lazy var printed = Set(
            body.lazy.filter { shapes[$0] != .prose }.map { bulletin.text(at: $0).key })
        var lost: [Range<Int>: [Int]] = [:]
        for (number, entry) in entries.enumerated()
        where claimed[number] == nil && (entry.page != nil || !havePages)
            && mayBeLost(entry, printed)
        {
            lost[gap(around: number, claimed), default: []].append(number)
        }
        guard !lost.isEmpty else { return [:] }
        let taken = takenPositions(known)
        var found: [Int: Heading] = [:]
        for (gap, numbers) in lost {
            let openings = openings(in: gap, besides: taken)
            guard openings.count == numbers.count else { continue }
            for ((position, opening), number) in zip(openings, numbers)
            where opening.mayBeBy(entries[number].author, on: bulletin) {
                found[position] = opening.of(number)
            }
        }
        return found
    }

    /// A text with a heading of its own, which stands nowhere in the body: neither a chronicle nor pictures.
    private func mayBeLost(_ entry: Contents.Entry, _ printed: Set<[Unicode.Scalar]>) -> Bool {
        !printed.contains(entry.key) && entry.items ?? 1 == 1
            && !Vocabulary.chronicleNames.occurs(in: entry.key[...])
            && !Vocabulary.pictureColumns.isWhole(entry.key[...])
    }

    private func openings(
        in gap: Range<Int>, besides taken: TakenPositions
    ) -> [(Int, LostOpening)] {
        var found: [(Int, LostOpening)] = []
        var position = gap.lowerBound
        while position < gap.upperBound {
            guard !taken.contains(position), position > 0,
                roles.isColumn[position - 1] || !taken.contains(position - 1),
                mayOpen(position), let opening = opening(at: position)
            else {
                position += 1
                continue
            }
            found.append((position, opening))
            position += opening.lines.count
        }
        return found
    }

    /// A whole text stands above, or the line stands out: behind a sign, below more blank lines than usual.
    private func mayOpen(_ position: Int) -> Bool {
        isSetOff(position) || endsText(position - 1)
            || bulletin.first(at: body[position]).map(Vocabulary.bylineSigns.contains) == true
    }

    /// Below a signature, or below more blank lines than usual.
    private func isSetOff(_ position: Int) -> Bool {
        switch shapes[body[position - 1]] {
        case .byline, .dateNote, .closingNote, .noteTail: true
        default: bulletin.lines[body[position]].gap > max(roles.usualGap, roles.paragraphGap)
        }
    }

    /// What stands between a title and its text, and above a paragraph.
    private func opening(at position: Int) -> LostOpening? {
        var opening = LostOpening()
        var next = position
        while next < body.count, opening.take(body[next], on: bulletin, shapes) { next += 1 }
        guard opening.isOne || isSetOff(position) && !opening.lines.isEmpty, next < body.count
        else { return nil }
        let isText =
            switch shapes[body[next]] {
            case .salutation, .prose: true
            default: bulletin.text(at: body[next]).endsLikeProse
            }
        return isText ? opening : nil
    }
}

/// The lines between a title and its text: subtitle, day and writer.
private struct LostOpening {
    private(set) var lines: [Int] = []
    private var subtitle: [Int] = []
    private var bylines: [Int] = []
    private var day: Int?

    private static let longestWriter = 30
    private static let most = 4

    /// A —— line alone may be one of a list.
    var isOne: Bool { day != nil || !bylines.isEmpty }

    mutating func take(
        _ index: Int, on bulletin: BulletinText, _ shapes: [LineShape]
    ) -> Bool {
        guard lines.count < LostOpening.most else { return false }
        switch shapes[index] {
        case .subtitle where subtitle.isEmpty: subtitle.append(index)
        case .dateNote where day == nil && bulletin.first(at: index)?.opensBracket == true:
            day = index
        case .byline where bylines.isEmpty: bylines.append(index)
        case .short where bylines.isEmpty && LostOpening.names(bulletin, index):
            bylines.append(index)
        default: return false
        }
        lines.append(index)
        return true
    }

    /// 市中级人民法院院长　某某, 市人大常委会执法检查组.
    private static func names(_ bulletin: BulletinText, _ index: Int) -> Bool {
        guard bulletin.lines[index].count <= longestWriter else { return false }
        let printed = bulletin.printed(at: index)
        let text = bulletin.text(at: index)
        return Byline.isPlain(printed) || Byline.isNameWithRole(printed)
            || Vocabulary.authorBodies.isSuffix(of: text) || ToldCredit(printed) != nil
            || text.count < printed.count && text.count <= 3 && Surnames.mayBeName(text)
    }

    /// Nobody else signs it than whom the contents name.
    func mayBeBy(_ author: String?, on bulletin: BulletinText) -> Bool {
        guard let author = author?.key, let byline = bylines.first else { return true }
        let key = bulletin.text(at: byline).key
        return key.contains(letters: author) || author.contains(letters: key)
    }

    func of(_ entry: Int) -> Heading {
        Heading(
            lines: lines, subtitle: subtitle, bylines: bylines, dateNote: day, entry: entry,
            agreement: .similar, score: 5)
    }
}
