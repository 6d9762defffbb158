/// Which lines of a newspaper page are one text, and which of them head it. A newspaper prints no
/// contents, and its page comes out column by column: a title may stand above its text, below it or
/// in its middle, and only the page as a whole tells which.
struct NewspaperPlan: Sendable {
    struct Text: Sendable {
        var heading: Heading?
        /// Lines in reading order, without the heading.
        var body: [Int]
    }

    /// The texts in the order in which they begin on the page.
    private(set) var texts: [Text] = []
    private(set) var captions: [[Int]] = []
    /// Texts that stand inside others, each headed by its first line.
    private(set) var boxes: [[Int]] = []
    /// Lines that head columns, rules, and who made the page.
    private(set) var furniture: [Int] = []

    /// nil where the body is no newspaper page.
    init?(roles: LineRoles, front: FrontMatter, adjacency: Adjacency) {
        guard front.contents.entries.isEmpty, roles.body.count >= 20,
            !roles.body.contains(where: { roles.shapes[$0] == .chronicleHeading }),
            !NewspaperPlan.isOffices(front, roles.bulletin)
        else { return nil }
        guard NarrowColumns.hold(roles.body, roles.bulletin),
            !NewspaperPages.areOfBulletin(roles.bulletin, roles.body, front)
        else { return nil }
        let columns = PageColumns(roles: roles, adjacency: adjacency)
        var reader = PageUnitReader(columns: columns)
        let read = reader.read()
        for unit in read where unit.isAside {
            let lines = unit.range.map { roles.body[$0] }
            switch unit.kind {
            case .caption: captions.append(lines)
            case .box: boxes.append(lines)
            default: furniture += lines
            }
        }
        var units = PageThreads(columns: columns).stitch(read)
        SmallPieces(columns: columns).raiseQuestions(&units)
        Crossheads(columns: columns).lower(&units)
        UnitWeights(columns: columns).weigh(&units)
        units.removeAll { $0.isAside }
        take(NewspaperPlan.texts(units, columns), units, columns)
    }

    /// 公报, 工作简报, 某县人大常委会办公室编: what an office prints is set in one column, of 28 characters as its
    /// letters are.
    private static func isOffices(_ front: FrontMatter, _ bulletin: BulletinText) -> Bool {
        front.what.indices.prefix(covers).contains { index in
            guard let what = front.what[index] else { return false }
            let text = bulletin.text(at: index)
            return what == .masthead && offices.isSuffix(of: text)
                || what != .furniture && text.count <= longestImprint && text.contains("编")
                    && congresses.occurs(in: text)
        }
    }

    private static let longestImprint = 30
    /// Who prints a bulletin, and no newspaper.
    private static let congresses: WordTable = [
        "人大常委会办公室", "人民代表大会常务委员会办公室", "人大办公室", "人大常委会研究室",
    ]

    private static let covers = 12
    private static let offices: WordTable = [
        "公报", "简报", "会刊", "工作通讯", "工作情况", "工作信息", "工作动态", "工作简讯", "情况通报", "会议纪要",
    ]

    private static func texts(_ units: [PageUnit], _ columns: PageColumns) -> [PageText] {
        let words = SharedWords(units: units, columns: columns, reach: PageTexts.reach)
        var parter = PageTexts(units: units, columns: columns, words: words)
        let texts = parter.part()
        let above = texts.count { $0.heading != nil && $0.place == .above }
        let below = texts.count { $0.place == .below }
        parter.habit = max(-15, min(15, (above - below) * 5))
        return parter.habit == 0 ? texts : parter.part()
    }

    /// The name of a column is no line of a text, also where it stands in a heading.
    private func isColumn(_ index: Int, _ columns: PageColumns) -> Bool {
        let position = columns.body.partitioningIndex { $0 >= index }
        return columns.roles.isColumn[position]
    }

    private mutating func take(_ found: [PageText], _ units: [PageUnit], _ columns: PageColumns) {
        for text in found {
            var body: [Int] = []
            for at in text.units where text.heading?.contains(at) != true {
                let lines = units[at].range.map { columns.body[$0] }
                if units[at].kind == .separator { furniture += lines } else { body += lines }
            }
            var heading = text.heading.map {
                PlannedHeading(units: units[$0], columns: columns).read()
            }
            if let rubric = heading?.rubric, isColumn(rubric, columns) {
                heading?.lines.removeAll { $0 == rubric }
                furniture.append(rubric)
            }
            if heading != nil || !body.isEmpty { texts.append(Text(heading: heading, body: body)) }
        }
        furniture.sort()
    }
}

/// The heading that some units of a page make.
struct PlannedHeading {
    let units: ArraySlice<PageUnit>
    let columns: PageColumns

    func read() -> Heading {
        var heading = Heading(score: HeadingFinder.threshold)
        var titles: [PageUnit] = []
        for unit in units {
            let lines = unit.range.map { columns.body[$0] }
            heading.lines += lines
            switch unit.kind {
            case .title: titles.append(unit)
            case .subtitle: heading.subtitle += lines
            case .byline: heading.bylines += lines
            case .note: heading.dateNote = heading.dateNote ?? lines.first(where: isDay)
            default: break
            }
        }
        sort(titles, &heading)
        return heading
    }

    /// （2007年3月8日）, and no note of an adoption.
    private func isDay(_ index: Int) -> Bool { columns.roles.shapes[index] == .dateNote }

    /// A rubric or a kicker above the title is no part of it.
    private func sort(_ titles: [PageUnit], _ heading: inout Heading) {
        var rest = titles[...]
        if rest.count > 1 || isSpoken(heading), let at = rest.firstIndex(where: { $0.isRubric }) {
            heading.rubric = columns.body[rest[at].range.lowerBound]
            rest.remove(at: at)
        }
        if rest.count == 2, let first = rest.first, let last = rest.last {
            let kicker = isWide(first) && !isWide(last) || isHeadline(first) ? last : first
            heading.kickers = kicker.range.map { columns.body[$0] }
            rest = rest.filter { $0.range != kicker.range }[...]
        }
        heading.title = rest.flatMap { $0.range.map { columns.body[$0] } }
        takeDeck(&heading)
    }

    /// ■代表感言 / 某某代表：: the name of a column is no title of what one of them says.
    private func isSpoken(_ heading: Heading) -> Bool {
        heading.subtitle.isEmpty
            && heading.bylines.contains { columns.bulletin.text(at: $0).last?.isColon == true }
    }

    /// 甲某主持　乙某作政府工作报告 above or below the title.
    private func takeDeck(_ heading: inout Heading) {
        guard heading.title.count > 1 else { return }
        let lines = heading.title.map { columns.bulletin.text(at: $0) }
        if let own = Headline.ownLines(lines) {
            heading.kickers += heading.title[..<own.lowerBound] + heading.title[own.upperBound...]
            heading.title = Array(heading.title[own])
            return
        }
        if presides(heading.title[0]) { heading.kickers.append(heading.title.removeFirst()) }
        guard heading.title.count > 1, let last = heading.title.last, presides(last) else { return }
        heading.kickers.append(heading.title.removeLast())
    }

    private func presides(_ index: Int) -> Bool {
        Headline.presides(columns.bulletin.printed(at: index))
    }

    private func isWide(_ unit: PageUnit) -> Bool {
        unit.range.contains { columns.isWide($0) }
    }

    /// The unit tells the whole of a meeting, and the other one what happened there.
    private func isHeadline(_ unit: PageUnit) -> Bool {
        Headline.isOfMeeting(unit.range.flatMap { columns.text($0) }[...])
    }
}
