/// Weighs the units of a newspaper page: how much speaks for a new text at a paragraph, and how much
/// a line that stands out is like a title and not like a crosshead.
struct UnitWeights {
    let columns: PageColumns

    private var bulletin: BulletinText { columns.bulletin }
    private var body: [Int] { columns.body }
    private var roles: LineRoles { columns.roles }

    func weigh(_ units: inout [PageUnit]) {
        var alike: [Int: Int] = [:]
        for unit in units where unit.kind == .title { alike[signature(unit), default: 0] += 1 }
        for at in units.indices {
            if units[at].isText {
                units[at].weight = opening(at, units)
            } else if units[at].standsOut {
                units[at].isRubric = isRubric(at, units)
                units[at].weight = likeness(units[at], alike)
                if headsAlone(units[at]), at + 1 < units.count, units[at + 1].isText {
                    units[at].weight += 20
                }
            }
        }
        SmallPieces(columns: columns).weigh(&units)
    }

    // MARK: Where texts open

    private func opening(_ at: Int, _ units: [PageUnit]) -> Int {
        let first = units[at].range.lowerBound
        guard let above = units[..<at].last(where: { !$0.isAside && !$0.standsOut }) else {
            return 0
        }
        if isBehindDocument(at, units) { return 100 }
        if closesText(first) || units[at].isInside { return -150 }
        let isBehindDisplay = units[..<at].last { !$0.isAside }?.standsOut == true
        var weight = isBehindDisplay ? -30 : -50
        if above.kind == .separator { return isBehindDisplay ? 40 : 60 }
        if isBehindColumn(at, units) { weight += 60 }
        if isBehindDisplay, standsFar(at, units) { weight += 50 }
        if units[at].opensColumn { weight += 80 }
        if columns.opensNews(first) { weight += 110 }
        if columns.shape(first) == .jumpFrom { return weight + 110 }
        if above.isTorn { return weight - torn(above, first, isBehindDisplay) }
        if endsText(above.range.upperBound - 1) { weight += 100 }
        if roles.opensLead(body[first]) { weight += 20 }
        if congratulates(units[at]) { weight += 40 }
        if isBehindDisplay, tellsLife(units[at]) { weight += 60 }
        if columns.leavesPage(first) || at > 0 && units[at - 1].kind == .furniture { weight += 40 }
        if leavesList(above, first) { weight += 40 }
        let gap = columns.line(first).gap
        if !isBehindDisplay, gap > roles.paragraphGap, gap > columns.usualGap(first) {
            weight += 25
        }
        if changesWidth(above, units[at]) { weight += 30 }
        if above.kind == .roll, units[at].kind == .paragraph {
            weight += closesRoll(first) ? -20 : 60
        }
        if units[at].kind == .roll, above.kind == .paragraph {
            weight += columns.text(first - 1).last?.isColon == true ? -20 : 60
        }
        return weight
    }

    /// The head of a document stands between the text and the one above, and is one of the two's.
    private func isBehindDocument(_ at: Int, _ units: [PageUnit]) -> Bool {
        units[..<at].reversed().prefix { !$0.isText }.contains { $0.documentSide != nil }
    }

    /// The name of a column stands between the text and the one above.
    private func isBehindColumn(_ at: Int, _ units: [PageUnit]) -> Bool {
        for unit in units[..<at].reversed() {
            if unit.isText { return false }
            guard unit.kind == .title else { continue }
            if roles.isColumn[unit.range.lowerBound] || saysKind(unit) || headsAlone(unit) {
                return true
            }
        }
        return false
    }

    /// 会议花絮, 特写: no crosshead has such a word above it.
    private func saysKind(_ unit: PageUnit) -> Bool {
        let text = columns.text(unit.range.lowerBound)
        return unit.isRubric && text.count >= 3
            && (Vocabulary.rubrics.isWhole(text) || Vocabulary.boxNames.isWhole(text)
                || UnitWeights.rubricEndings.isSuffix(of: text))
    }

    /// The heading above stands two blank lines and more from what is above it, beyond those of a column.
    private func standsFar(_ at: Int, _ units: [PageUnit]) -> Bool {
        var first = at
        while first > 0, units[first - 1].standsOut { first -= 1 }
        guard first < at else { return false }
        let line = units[first].range.lowerBound
        return columns.line(line).gap >= columns.usualGap(line) + 2
            && columns.line(units[at].range.lowerBound).gap < columns.line(line).gap
    }

    /// 声　音 far from the text above it, and right over another: as short as it is, it heads that.
    private func headsAlone(_ unit: PageUnit) -> Bool {
        let (first, next) = (unit.range.lowerBound, unit.range.upperBound)
        guard unit.isRubric, next < body.count else { return false }
        return columns.line(first).gap > columns.usualGap(first)
            && columns.line(next).gap <= columns.usualGap(next)
    }

    /// 某某，男，汉族，…: the life of somebody who was elected.
    private func tellsLife(_ unit: PageUnit) -> Bool {
        let text = columns.text(unit.range.lowerBound)
        guard let comma = text.prefix(5).firstIndex(where: { $0.isComma }),
            comma + 2 < text.endIndex, text[comma + 2].isComma
        else { return false }
        return text[comma + 1] == "男" || text[comma + 1] == "女"
    }

    /// 我们对大会的召开表示热烈祝贺！: the first paragraph of an editorial.
    private func congratulates(_ unit: PageUnit) -> Bool {
        unit.range.contains { position in
            columns.text(position).contains("祝贺")
                || position > unit.range.lowerBound && columns.text(position).first == "贺"
                    && columns.text(position - 1).last == "祝"
        }
    }

    /// How much speaks against a new text below one that breaks off.
    private func torn(_ above: PageUnit, _ first: Int, _ isBehindDisplay: Bool) -> Int {
        guard isBehindDisplay else { return 80 }
        let bond = columns.adjacency.bond(
            columns.text(above.range.upperBound - 1).last, columns.text(first).first)
        switch bond {
        case .firm: return 80
        case .loose: return 50
        case .none: return 20
        }
    }

    /// A note that stands only behind a text.
    private func closesText(_ position: Int) -> Bool {
        switch columns.shape(position) {
        case .closingNote, .noteTail, .sourceNote, .dateNote, .jumpTo: true
        default: false
        }
    }

    /// A paragraph below the last item of a list.
    private func leavesList(_ above: PageUnit, _ position: Int) -> Bool {
        guard case .outline = columns.shape(above.range.lowerBound) else { return false }
        if case .outline = columns.shape(position) { return false }
        return true
    }

    /// 现予公告。, 秘书长：: what goes on behind names.
    private func closesRoll(_ position: Int) -> Bool {
        let text = columns.text(position)
        return text.count <= 12 && (text.endsLikeProse || text.last?.isColon == true)
    }

    /// A line that only the end of a text has: who wrote it, when it was signed, a jump, a wish.
    private func endsText(_ position: Int) -> Bool {
        let text = columns.text(position)
        switch columns.shape(position) {
        case .closingNote, .noteTail, .sourceNote, .dateNote, .jumpTo: return true
        default: break
        }
        if roles.endsInNote(text) || roles.endsInSpacedName(body[position]) { return true }
        return UnitWeights.lastWords.isPrefix(of: text) && text.count <= 24 && text.endsLikeProse
    }

    private static let lastWords: WordTable = ["预祝", "祝大会", "祝愿大会", "祝市", "祝县", "祝区"]

    /// Set in columns of another width.
    private func changesWidth(_ above: PageUnit, _ unit: PageUnit) -> Bool {
        guard above.kind == .paragraph, unit.kind == .paragraph, unit.range.count >= 3,
            above.range.count >= 3
        else { return false }
        let upper = columns.width(before: above.range.upperBound)
        let lower = columns.width(from: unit.range.lowerBound)
        return abs(upper - lower) >= 6
    }

    // MARK: What is like a title

    private func likeness(_ unit: PageUnit, _ alike: [Int: Int]) -> Int {
        switch unit.kind {
        case .subtitle: return 50
        case .byline: return 30
        case .note: return 40
        default: return titleLikeness(unit, sisters: alike[signature(unit), default: 1] - 1)
        }
    }

    /// How many lines a title has and how long its first is: crossheads of one text are made alike.
    private func signature(_ unit: PageUnit) -> Int {
        unit.range.count << 32 | columns.line(unit.range.lowerBound).count
    }

    private func titleLikeness(_ unit: PageUnit, sisters: Int) -> Int {
        if unit.documentSide != nil { return 60 }
        let first = unit.range.lowerBound
        let text = titleText(unit)
        let isWide = isWide(unit)
        let hasVersion = text.count < unit.letters
        let isDocument =
            (text.count >= 8 || (isWide || hasVersion) && text.count >= 5)
            && Vocabulary.documentEndings.isSuffix(of: text)
            || isProgramme(unit)
        if unit.isRubric { return 10 }
        var weight = 0
        if isWide { weight += 20 }
        if isInParts(unit) { weight += 20 }
        if isDocument { weight += 20 }
        if Vocabulary.congressWords.occurs(in: text), Vocabulary.newsVerbs.occurs(in: text) {
            weight += 20
        }
        let column = max(columns.width(before: first), columns.width(from: unit.range.upperBound))
        let widest = unit.range.map { columns.widths[$0] }.max() ?? 0
        if widest > column + 3 {
            weight += 30
        } else if !isWide, !isDocument {
            weight -= unit.range.count == 1 ? 15 : 35
        }
        if text.count < 5, !isDocument { weight -= 30 }
        if text.first?.isASCIIDigit == true, IssueNumbers.yearAlone(text.prefix(4)) == nil {
            weight -= 20
        }
        if sisters >= (unit.range.count == 2 ? 1 : 2), !isWide { weight -= 20 }
        return weight
    }

    /// 今日议程 above 上午, 9:00　…: short as it is, it heads a programme.
    private func isProgramme(_ unit: PageUnit) -> Bool {
        unit.range.upperBound < body.count
            && columns.opensHour(unit.range.upperBound)
    }

    /// 会场花絮, 大会花絮: small things of a congress under one name.
    static let rubricEndings: WordTable = [
        "花絮", "拾零", "撷趣", "镜头", "直通车", "面对面", "特写", "速写", "随笔", "札记", "手记",
    ]

    private func isWide(_ unit: PageUnit) -> Bool { unit.range.contains { columns.isWide($0) } }

    /// The title without （第一号） behind it.
    private func titleText(_ unit: PageUnit) -> ArraySlice<Unicode.Scalar> {
        let text = unit.range.flatMap { columns.text($0) }[...]
        guard text.last?.closesBracket == true, let (_, rest) = Byline.trailingBracket(text) else {
            return text
        }
        return rest
    }

    /// 社论, 两会特写, 代表心声: what kind of text stands below.
    private func isRubric(_ at: Int, _ units: [PageUnit]) -> Bool {
        let unit = units[at]
        guard unit.kind == .title, unit.range.count == 1 else { return false }
        let text = columns.text(unit.range.lowerBound)
        if roles.isColumn[unit.range.lowerBound] || Vocabulary.rubrics.isWhole(text)
            || Vocabulary.boxNames.isWhole(text)
        {
            return true
        }
        guard text.count <= 6, text.allSatisfy({ $0.isHan }),
            !(isWide(unit)
                ? Vocabulary.documentEndings.isSuffix(of: text)
                : Vocabulary.documentEndings.isWhole(text))
        else { return false }
        if Vocabulary.columnEndings.isSuffix(of: text)
            || UnitWeights.rubricEndings.isSuffix(of: text)
        {
            return true
        }
        return isWide(unit)
            || at + 1 < units.count && units[at + 1].kind == .title && units[at + 1].letters > 5
    }

    /// 肩负重托　谱写新篇: a blank between two halves of about one length.
    private func isInParts(_ unit: PageUnit) -> Bool {
        guard unit.range.count == 1 else {
            let counts = unit.range.map { columns.line($0).count }
            return unit.range.count == 2 && abs(counts[0] - counts[1]) <= 1 && counts[0] >= 7
        }
        let line = columns.line(unit.range.lowerBound)
        guard !columns.isWide(unit.range.lowerBound) else { return false }
        let parts = bulletin.printed(line).split { $0.isLayoutBlank }
        return parts.count == 2 && abs(parts[0].count - parts[1].count) <= 1 && parts[0].count >= 4
    }
}
