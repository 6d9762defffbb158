/// Finds the headings that the table of contents lists.
struct ListedHeadings {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter
    let roles: LineRoles
    let followers: HeadingFollowers
    let evidence: HeadingEvidence
    private let index: ContentsIndex
    /// What is asked of each line of the body again and again, told once.
    private let traits: [LineTraits]

    init(
        bulletin: BulletinText, shapes: [LineShape], front: FrontMatter, roles: LineRoles,
        followers: HeadingFollowers, evidence: HeadingEvidence
    ) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.front = front
        self.roles = roles
        self.followers = followers
        self.evidence = evidence
        let index = ContentsIndex(front.contents)
        self.index = index
        traits = roles.body.map { line in
            LineTraits(
                bulletin.text(at: line), shapes[line], isDistrict: roles.isDistrict(line), index
            )
        }
    }

    private var body: [Int] { roles.body }

    /// Lines of a heading, as far as they agree with an entry.
    private struct Match {
        /// Lines of kickers above the title, and lines of the title.
        var offset: Int
        var count: Int
        var entry: Int
        var agreement: Contents.Agreement
    }

    /// The heading at a position of the body that the table of contents lists.
    func read(_ position: Int) -> Heading? {
        guard !front.contents.entries.isEmpty,
            !Byline.isMarkedName(bulletin.text(at: body[position])),
            let best = bestMatch(position), !beginsBelow(best, position)
        else { return nil }
        if best.offset > 0, best.agreement < .similar { return nil }
        if isAddressed(position + best.offset + best.count - 1, best) { return nil }
        var heading = Heading()
        let start = position + best.offset
        heading.kickers = Array(body[position..<start])
        let lines = body[start..<(start + best.count)]
        // The contents may print the subtitle behind the title.
        let dash = lines.dropFirst().firstIndex { shapes[$0] == .subtitle } ?? lines.endIndex
        heading.title = Array(lines[..<dash])
        heading.subtitle = Array(lines[dash...])
        heading.lines = heading.kickers + lines
        heading.entry = best.entry
        heading.agreement = best.agreement
        if best.count == 1, best.agreement < .exact {
            let letters = front.contents.entries[best.entry].key
            let tail = TitleTail(bulletin.printed(at: heading.title[0]), behind: letters)
            heading.ownLetters = tail.map { _ in letters }
        }
        heading.score = best.agreement == .partial ? 2 : 4
        addBodyName(&heading, above: position)
        addAuthorLine(&heading, above: position)
        heading.addNumber(above: position, of: body, on: bulletin)
        followers.add(to: &heading, from: start + best.count)
        heading.score += evidence.surroundings(position, heading, listed: true)
        return heading
    }

    private func bestMatch(_ position: Int) -> Match? {
        var best: Match?
        for offset in 0..<3 where position + offset < body.count {
            if offset > 0, !isKicker(position + offset - 1) { break }
            var opens: Bool?
            var key: [Unicode.Scalar] = []
            var keyed = position + offset
            for count in 1...ListedHeadings.mostLines where position + offset + count <= body.count
            {
                let last = position + offset + count - 1
                if count > 1,
                    !goesOn(last, key) || traits[last - 1].endsSentence
                        || roles.isParted(behind: last - 1)
                {
                    break
                }
                if count > 4, bulletin.lines[body[last - 1]].count > ListedHeadings.narrow { break }
                guard traits[last].hasLetters else { continue }
                opens = opens ?? traits[last].opensEntry
                guard opens == true || traits[last].closesEntry else { continue }
                if key.isEmpty { key.reserveCapacity(ListedHeadings.usualLetters) }
                for line in keyed...last { title(at: line).appendKey(to: &key) }
                keyed = last + 1
                if let (entry, agreement) = index.entry(for: key),
                    agreement > (best?.agreement ?? .partial) || best == nil
                {
                    best = Match(
                        offset: offset, count: count, entry: entry, agreement: agreement)
                }
            }
            if let best, best.agreement == .exact { break }
        }
        return best
    }

    /// A further line of a title, or of one in a narrow box that the contents give so.
    private func goesOn(_ position: Int, _ key: [Unicode.Scalar]) -> Bool {
        if traits[position].mayGoOn { return true }
        // 城区 in the middle of a title is no district over its briefs.
        guard roles.isDistrict(body[position]), key.count >= 4 else { return false }
        let longer = key + title(at: position).key
        return index.opensTitle(longer[...], leastOpening: longer.count)
    }

    /// In a box beside its text a title stands in many lines.
    private static let mostLines = 8
    private static let narrow = 10

    /// 八、其他 above the next title: the line opens no entry, and without it the title agrees as well.
    private func beginsBelow(_ match: Match, _ position: Int) -> Bool {
        guard match.offset == 0, match.count > 1, !traits[position].opensEntry,
            let below = bestMatch(position + 1)
        else { return false }
        return below.entry == match.entry && below.offset == 0
            && below.agreement >= match.agreement
    }

    private static let usualLetters = 60

    /// The words of a line of a title, without a number that the contents do not print before it.
    private func title(at position: Int) -> ArraySlice<Unicode.Scalar> {
        let text = bulletin.text(at: body[position])
        return traits[position].words.map { text[(text.startIndex + $0)...] } ?? text
    }

    /// 市人大常委会： to whom a report is addressed, and only the first words of a title.
    private func isAddressed(_ position: Int, _ best: Match) -> Bool {
        guard best.agreement < .exact, best.count == 1 else { return false }
        let text = bulletin.text(at: body[position])
        return text.last?.isColon == true && Vocabulary.bodySuffixes.isSuffix(of: text.dropLast())
    }

    /// A document is headed by the body that made it: 某市人民代表大会常务委员会 / 关于…的决定.
    private func addBodyName(_ heading: inout Heading, above position: Int) {
        guard position > 0, heading.kickers.isEmpty, let first = heading.title.first,
            !roles.isColumn[position - 1]
        else { return }
        let index = body[position - 1]
        let text = bulletin.text(at: index)
        guard shapes[index] == .short, bulletin.lines[first].gap <= 1, text.count >= 6,
            text.count <= 40,
            Vocabulary.documentMakers.isSuffix(of: text)
        else { return }
        heading.title.insert(index, at: 0)
        heading.lines.insert(index, at: 0)
    }

    /// Some editors set the author above the title: the one that the contents give.
    private func addAuthorLine(_ heading: inout Heading, above position: Int) {
        guard position > 0, let entry = heading.entry, heading.lines.first == body[position]
        else { return }
        let index = body[position - 1]
        let line = bulletin.lines[index]
        guard shapes[index] == .short || shapes[index] == .byline, line.count <= 40,
            !roles.isColumn[position - 1], !roles.isDistrict(index)
        else { return }
        if let author = front.contents.entries[entry].author {
            let key = author.key
            guard bulletin.text(line).key.suffix(key.count).elementsEqual(key) else { return }
        } else {
            guard isReportingGroup(bulletin.text(line), heading) else { return }
        }
        heading.bylines.insert(index, at: 0)
        heading.lines.insert(index, at: 0)
    }

    /// 某市人大常委会执法检查组 above 关于…的报告.
    private func isReportingGroup(_ text: ArraySlice<Unicode.Scalar>, _ heading: Heading) -> Bool {
        guard text.count >= 5, Vocabulary.teams.isSuffix(of: text) else { return false }
        let title = bulletin.text(of: heading.title)
        return title.starts(with: "关于") && title.ends(with: "报告")
    }

    /// A line above the title that says the occasion: 在某某会上的交流材料.
    private func isKicker(_ position: Int) -> Bool {
        let index = body[position]
        guard shapes[index] == .short, !roles.wrapped[position] else { return false }
        let text = bulletin.text(at: index)
        // 某某主任讲话 is the last line of a programme, not an occasion.
        return Vocabulary.speechEndings.isSuffix(of: text)
            && text.contains { $0 == "在" || $0 == "会" || $0 == "上" }
            || ListedHeadings.kickerEndings.isSuffix(of: text)
            || bulletin.lines[index].isLetterSpaced
    }

    private static let kickerEndings: WordTable = [
        "强调", "指出", "要求", "提出", "表示", "会议上", "座谈会上", "工作会上",
    ]
}

/// A line of the body as a line of a title that the contents list.
private struct LineTraits: Sendable {
    let hasLetters: Bool
    /// Where the words begin behind a number that no entry begins with, from the start of the line.
    let words: Int?
    /// Some entry begins, or ends, with the first, or the last, letter of the line.
    let opensEntry: Bool
    let closesEntry: Bool
    /// It may be a further line of a title.
    let mayGoOn: Bool
    let endsSentence: Bool

    init(
        _ text: ArraySlice<Unicode.Scalar>, _ shape: LineShape, isDistrict: Bool,
        _ index: ContentsIndex
    ) {
        let words =
            LineTraits.words(text, shape, index) ?? LineTraits.behindRubric(text, shape, index)
        self.words = words
        let first = text.dropFirst(words ?? 0).firstOfKey
        hasLetters = first != nil
        opensEntry = first.map { index.mayOpen(with: $0) } ?? false
        closesEntry = text.lastOfKey.map { index.mayClose(with: $0) } ?? false
        endsSentence = text.last == "。"
        mayGoOn =
            !isDistrict
            && (shape.isTitleLine || shape == .prose && text.count <= 60 && !endsSentence)
    }

    private static let shortestNumbered = 10
    /// Letters that tell the first line of a title that is set over several.
    private static let shortestOpening = 6

    /// 代表在身边　关于…的报告, where the contents list the title alone.
    private static func behindRubric(
        _ text: ArraySlice<Unicode.Scalar>, _ shape: LineShape, _ index: ContentsIndex
    ) -> Int? {
        guard case .short = shape,
            let end = TitleRubric.end(
                of: text,
                opens: { rest in
                    rest.first.map(index.mayOpen) == true
                        && index.opensTitle(rest, leastOpening: shortestOpening)
                }), index.entry(for: text.key).map({ $0.1 < .similar }) ?? true
        else { return nil }
        return end - text.startIndex
    }

    /// 3. 关于…的报告, where the contents list the title without its number.
    private static func words(
        _ text: ArraySlice<Unicode.Scalar>, _ shape: LineShape, _ index: ContentsIndex
    ) -> Int? {
        // 1. 代表之家建设 inside a report is the heading of a part, though an article is called so.
        guard case .outline = shape, let (level, end) = Outline.number(text), level == 3,
            text[end...].count >= shortestNumbered, text.count <= LineShape.longestHeading,
            !text.endsLikeProse,
            let opening = text[end...].firstOfKey, let closing = text.lastOfKey,
            index.mayOpen(with: opening) || index.mayClose(with: closing),
            index.entry(for: text.key) == nil
        else { return nil }
        return end - text.startIndex
    }
}

extension LineShape {
    fileprivate var isTitleLine: Bool {
        switch self {
        case .short, .subtitle, .outline, .column, .chronicleHeading: true
        default: false
        }
    }
}
