/// Finds the headings of articles among the lines of the body. The table of contents is believed
/// first; where it is silent, what stands before and behind a line decides.
struct HeadingFinder {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter
    let roles: LineRoles
    private let listed: ListedHeadings
    let unlisted: UnlistedHeadings

    var body: [Int] { roles.body }

    /// The score from which a line is believed to head a text.
    static let threshold = 3

    init(
        bulletin: BulletinText, shapes: [LineShape], front: FrontMatter, roles: LineRoles,
        adjacency: Adjacency
    ) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.front = front
        self.roles = roles
        let followers = HeadingFollowers(
            bulletin: bulletin, shapes: shapes, front: front, body: roles.body,
            usualGap: roles.usualGap)
        let evidence = HeadingEvidence(
            bulletin: bulletin, shapes: shapes, front: front, roles: roles)
        listed = ListedHeadings(
            bulletin: bulletin, shapes: shapes, front: front, roles: roles, followers: followers,
            evidence: evidence)
        unlisted = UnlistedHeadings(
            bulletin: bulletin, shapes: shapes, adjacency: adjacency, roles: roles,
            followers: followers,
            evidence: evidence)
    }

    /// Headings by the position in `body` at which each begins: first those that the contents list,
    /// then, between them, those that speak for themselves.
    func find() -> [Int: Heading] {
        let free = TakenPositions(count: body.count)
        let found = dropDoubles(scan(skipping: free) { mayHead($0) ? listed.read($0) : nil })
        var taken = TakenPositions(count: body.count)
        for (position, heading) in found {
            taken.insert(position..<(position + heading.lines.count))
            if endsInBracket(heading) {
                let below = position + heading.lines.count
                taken.insert(below..<(below + 1))
            }
        }
        let isNews = newsPositions(found)
        let others = scan(skipping: taken) { position in
            mayHead(position) && mayStandAlone(position) && !unlisted.namesEnclosure(position)
                && !isTableCaption(position)
                ? unlisted.read(position, taken: taken, isNews: isNews[position]) : nil
        }
        let all = withRubrics(
            withColumnsApart(found.merging(withoutTalks(others)) { listed, _ in listed }))
        var known = withoutMeetingNumbers(withoutCrossheads(all))
        known.merge(briefs(known, isNews)) { known, _ in known }
        known.merge(apart(known)) { known, _ in known }
        known.merge(signedItems(known)) { known, _ in known }
        known.merge(lostTitles(known)) { _, lost in lost }
        known.merge(lostOpenings(known)) { _, lost in lost }
        return withSeries(known.merging(owed(known)) { known, _ in known })
    }

    /// 表1：2015年省级一般公共预算收入决算表, 表二　…: over the rows of a table.
    private func isTableCaption(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard text.first == "表",
            let (_, end) = Numeral.read(text, at: text.startIndex + 1), end < text.endIndex
        else { return false }
        return text[end].isColon || text[end] == "、" || text.last == "表"
    }

    private func newsPositions(_ found: [Int: Heading]) -> [Bool] {
        let found = HeadingPlaces(found, in: body.count)
        var result = [Bool](repeating: false, count: body.count)
        var isNews = false
        for position in body.indices {
            if roles.isColumn[position] {
                isNews = HeadingFinder.newsColumns.occurs(in: bulletin.text(at: body[position]))
            } else if let entry = found[position]?.entry.map({ front.contents.entries[$0] }) {
                if let column = entry.column {
                    isNews = HeadingFinder.newsColumns.occurs(in: column.scalarArray[...])
                }
                if let items = entry.items, items > 1 { isNews = true }
            }
            result[position] = isNews
        }
        return result
    }

    static let newsColumns: WordTable = [
        "动态", "简讯", "短讯", "信息", "讯息", "传真", "要闻", "快讯", "快递", "播报", "速递", "资讯", "新闻", "报道", "在线",
        "短波", "区县之窗", "县区之窗", "市县之窗", "县市之窗",
        "集锦",
        "点滴",
    ]

    private func scan(
        skipping taken: TakenPositions, _ read: (Int) -> Heading?
    ) -> [Int: Heading] {
        var found: [Int: Heading] = [:]
        var position = 0
        var free = 0
        while position < body.count {
            if !taken.contains(position), var heading = read(position),
                heading.score >= HeadingFinder.threshold
            {
                var start = heading.lines.first == body[position] ? position : position - 1
                // The number above the title may be the last line of the heading before.
                if start < free || start < position && taken.contains(start),
                    Vocabulary.isDocumentNumber(bulletin.text(at: body[start]))
                {
                    heading.lines.removeFirst()
                    start = position
                }
                found[start] = heading
                position = start + heading.lines.count + (endsInBracket(heading) ? 1 : 0)
                free = position
            } else {
                position += 1
            }
        }
        return found
    }

    /// （某某） closes the heading: what stands below is its text, and no heading.
    private func endsInBracket(_ heading: Heading) -> Bool {
        guard let last = heading.lines.last, heading.bylines.last == last else { return false }
        let text = bulletin.text(at: last)
        return text.first?.opensBracket == true
            || text.last?.closesBracket == true && !text.contains { $0.opensBracket }
    }

    /// An entry of the contents heads one article; the better agreement keeps it.
    private func dropDoubles(_ found: [Int: Heading]) -> [Int: Heading] {
        var result = found
        var owner: [Int: Int] = [:]
        for position in found.keys.sorted() {
            guard let heading = found[position], let entry = heading.entry,
                let agreement = heading.agreement
            else { continue }
            guard let other = owner[entry], let rival = result[other]?.agreement else {
                owner[entry] = position
                continue
            }
            let loser = agreement > rival ? other : position
            result[loser]?.entry = nil
            result[loser]?.agreement = nil
            result[loser]?.score -= 4
            if (result[loser]?.score ?? 0) < HeadingFinder.threshold { result[loser] = nil }
            if loser == other { owner[entry] = position }
        }
        return result
    }

    // MARK: One candidate

    private func mayHead(_ position: Int) -> Bool {
        let index = body[position]
        if roles.isColumn[position] || roles.isDistrict(index) { return false }
        return switch shapes[index] {
        case .short, .subtitle, .outline, .column: true
        case .prose:
            bulletin.lines[index].count <= LineShape.longestHeading
                && !Vocabulary.thanks.isPrefix(of: bulletin.text(at: index))
        case .salutation: isSpeaker(index)
        default: false
        }
    }

    /// 市人大代表、某某学校校长某某：.
    private func isSpeaker(_ index: Int) -> Bool {
        bulletin.text(at: index).last?.isColon == true
            && SpeakerLine(bulletin.text(at: index)) != nil
    }

    /// Inside the columns of a newspaper a line must stand out to be a heading.
    private func mayStandAlone(_ position: Int) -> Bool {
        if shapes[body[position]] == .subtitle || exclaims(position) { return true }
        if shapes[body[position]] == .prose,
            ReaderQuestion(bulletin: bulletin, body: body).stands(position)
        {
            return true
        }
        if isSpeaker(body[position]) || endsInMark(position) { return true }
        guard shapes[body[position]] == .short else { return false }
        if Headline.isMarked(bulletin.text(at: body[position])) { return true }
        return !roles.wrapped[position] || isTight(position) || position == body.count - 1
            || isAboveAdoption(position) || standsApart(position) || isAboveDay(position)
            || opensTitleMark(position) || opensPage(position)
            || opensText(position)
                && (isAboveNews(position) || isAboveSpaced(position) || isAboveParagraph(position)
                    || isAboveSetIn(position) || isAboveWriter(position))
    }

    /// At the head of a page of a bulletin, behind a whole text on the page before.
    private func opensPage(_ position: Int) -> Bool {
        !roles.isNewspaper && front.standsBehindFurniture(body[position]) && position > 0
            && bulletin.text(at: body[position - 1]).endsLikeProse
    }

    /// 某县人大督办饮水议案 flush right above a paragraph that is set in.
    private func isAboveSetIn(_ position: Int) -> Bool {
        guard position + 1 < body.count, bulletin.lines[body[position]].indent < 2 else {
            return false
        }
        let below = bulletin.lines[body[position + 1]]
        return below.gap == 0 && below.indent >= 4
            && bulletin.text(at: body[position]).contains("人大")
    }

    /// A line flush with the margin over 某县人大代表　某某, as flush, and a paragraph that is set in.
    private func isAboveWriter(_ position: Int) -> Bool {
        guard bulletin.lines[body[position]].indent < 4,
            unlisted.followers.isFlushAboveParagraph(position + 1),
            case let writer = bulletin.lines[body[position + 1]],
            writer.count <= HeadingFinder.longestWriter,
            unlisted.followers.mayHeadWriter(
                bulletin.text(at: body[position]), above: position + 1)
        else { return false }
        return Byline.isPlain(bulletin.printed(writer))
    }

    private static let longestWriter = 30

    /// …会议议程 above （2023年1月7日某某会议通过）.
    private func isAboveAdoption(_ position: Int) -> Bool {
        guard position + 1 < body.count,
            Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: body[position]))
        else { return false }
        let note = bulletin.text(at: body[position + 1])
        if note.first?.opensBracket == true, note.closesNote(with: "通过") { return true }
        return opensText(position) && Delivery.day(note) != nil
    }

    /// 在某次会议结束时的讲话 / 某某 / （2003年9月26日）.
    private func isAboveDay(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard text.first == "在", Vocabulary.speechEndings.isSuffix(of: text) else { return false }
        return (1...2).contains {
            position + $0 < body.count && shapes[body[position + $0]] == .dateNote
        }
    }

    /// 关于《某市房屋拆迁管理条例 / （草案）》的说明 behind a whole text.
    private func opensTitleMark(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard position + 1 < body.count, text.starts(with: "关于《"), text.leavesTitleOpen,
            opensText(position)
        else { return false }
        return Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: body[position + 1]))
    }

    /// Blank lines above and below, where the lines of a column have none between them.
    private func standsApart(_ position: Int) -> Bool {
        guard roles.usualGap == 0, bulletin.lines[body[position]].gap > 0, opensText(position),
            position + 1 < body.count
        else { return false }
        return bulletin.lines[body[position + 1]].gap > 0
    }

    /// Above a paragraph on one long line, as the columns of a newspaper have none.
    private func isAboveParagraph(_ position: Int) -> Bool {
        guard position + 1 < body.count else { return false }
        return bulletin.lines[body[position + 1]].count > LineShape.longestHeading
    }

    /// Whether the line stands behind a whole text: at the head of a page or of a column, behind a sentence,
    /// a note or the photographer of a picture.
    private func opensText(_ position: Int) -> Bool {
        guard position > 0, !roles.isColumn[position - 1] else { return true }
        let above = body[position - 1]
        switch shapes[above] {
        case .closingNote, .noteTail, .sourceNote: return true
        default:
            return body[position] - above > 1 || bulletin.text(at: above).endsLikeProse
                || PictureCredit.closes(bulletin.printed(at: above))
                || PictureCredit.isAlone(bulletin.printed(at: above))
        }
    }

    /// One or two lines above 本报讯 are the headline; so is a line between a note and a lead.
    private func isAboveNews(_ position: Int) -> Bool {
        if (1...2).contains(where: {
            position + $0 < body.count && roles.opensNews(body[position + $0])
        }) {
            return true
        }
        guard position > 0, position + 1 < body.count, roles.opensLead(body[position + 1]) else {
            return false
        }
        let above = body[position - 1]
        return shapes[above] == .closingNote || roles.endsInNote(bulletin.text(at: above))
    }

    /// 某市第十七届人民代表大会 / 第 四 次 会 议 日 程: a body above a line set wide.
    private func isAboveSpaced(_ position: Int) -> Bool {
        guard position + 1 < body.count else { return false }
        let below = bulletin.lines[body[position + 1]]
        let isWide =
            below.isLetterSpaced || Vocabulary.documentEndings.isWhole(bulletin.text(below))
        return isWide
            && Vocabulary.documentMakers.isSuffix(of: bulletin.text(at: body[position]))
    }

    /// “水来了！” above ——记…: a title that ends as a sentence does.
    private func exclaims(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        return shapes[body[position]] == .prose && line.count <= 30 && position + 1 < body.count
            && shapes[body[position + 1]] == .subtitle && !bulletin.text(line).contains("。")
    }

    /// Two lines set closer together than those around them, as the lines of one heading are.
    private func isTight(_ position: Int) -> Bool {
        guard position + 1 < body.count, bulletin.lines[body[position + 1]].gap == 0 else {
            return false
        }
        return bulletin.lines[body[position]].gap > 0
            || front.standsBehindFurniture(body[position])
    }
}
