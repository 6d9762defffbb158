/// Cuts the body of a newspaper page into paragraphs and the lines that stand out between them.
struct PageUnitReader {
    let columns: PageColumns
    private(set) var units: [PageUnit] = []
    /// For each position of the body whether names alone stand there.
    private let rolls: [Bool]
    /// Boxes of figures and of lists, by the lines that head them.
    private let boxes: [Int: Range<Int>]
    private let documents: DocumentHeads

    var bulletin: BulletinText { columns.bulletin }
    var body: [Int] { columns.body }
    var roles: LineRoles { columns.roles }

    init(columns: PageColumns) {
        self.columns = columns
        documents = DocumentHeads(roles: columns.roles)
        rolls = RollLines.find(columns)
        boxes = NumberBoxes(columns: columns).find()
            .merging(ListBoxes(columns: columns).find()) { figures, _ in figures }
    }

    mutating func read() -> [PageUnit] {
        var position = 0
        while position < body.count {
            let unit = unit(at: position)
            if unit.kind == .caption { furnishHeading() }
            units.append(unit)
            position = unit.range.upperBound
        }
        PageRubrics(columns: columns).lower(&units)
        return units
    }

    /// 两会现场: a short line right above a caption heads the pictures of a page.
    private mutating func furnishHeading() {
        guard let last = units.last, last.kind == .title, last.range.count == 1, last.letters <= 6,
            columns.text(last.range.lowerBound).allSatisfy({ $0.isHan })
        else { return }
        units[units.count - 1] = PageUnit(kind: .furniture, range: last.range)
    }

    /// Whether what stands above a position is whole.
    private var isEnded: Bool {
        guard let above = units.last(where: { !$0.isAside }) else { return true }
        return !above.isText || !above.isTorn
    }

    private func unit(at position: Int) -> PageUnit {
        if let part = documents.parts[position] { return PageUnit(part, at: position, columns) }
        let isEnded = isEnded
        if let box = boxes[position] { return PageUnit(kind: .box, range: box) }
        if isFurniture(position) || creditsPage(position) {
            return PageUnit(kind: .furniture, range: position..<position + 1)
        }
        if isBelowRubric(position) {
            return PageUnit(kind: .furniture, range: position..<position + 1)
        }
        if isSeparator(position) {
            return PageUnit(kind: .separator, range: position..<position + 1)
        }
        if let end = captionEnd(position, isEnded: isEnded) {
            return PageUnit(kind: .caption, range: position..<end)
        }
        if isPhotographer(position) {
            return PageUnit(kind: .furniture, range: position..<position + 1)
        }
        if let kind = kind(position, isEnded: isEnded) {
            return displayed(kind, position)
        }
        return paragraph(position)
    }

    /// Who made the page, and its head: 责任编辑 某某　版式 某某, 2 要闻 2018年1月24日 星期三 责编 某某.
    private func isFurniture(_ position: Int) -> Bool {
        let text = columns.text(position)
        guard text.count <= 60, !text.contains(where: { $0 == "，" || $0 == "。" || $0 == "；" })
        else {
            return false
        }
        if text.elementsEqual("广告".unicodeScalars) { return true }
        if body[position] > 0, position == 0 || columns.leavesPage(position),
            columns.line(position).gap == 0, text.count <= 12,
            text.contains(where: { $0.isASCIIDigit })
        {
            return true
        }
        guard let word = PageUnitReader.makers.first(in: text) else { return false }
        return PageUnitReader.makers.occurs(in: text[word.upperBound...])
    }

    /// What stands before the names and numbers of those who made a page.
    private static let makers: WordTable = [
        "责任编辑", "责编", "版式", "组版", "校对", "美编", "编辑", "星期", "电话", "E-mail", "E-MAIL", "Email",
        "email", "邮箱",
        "信箱", "地址", "社址", "总编室", "零售", "定价", "印刷", "发行", "广告", "审读", "编审", "值班", "热线", "排版", "视觉",
        "检校", "主编", "网址", "邮编", "版面", "农历",
    ]

    private func isSeparator(_ position: Int) -> Bool {
        if roles.isColumn[position] { return true }
        switch columns.shape(position) {
        case .ornament, .pictureColumn, .pageNumber: return true
        default: return false
        }
    }

    // MARK: Lines that stand out

    /// What a line is that stands out; nil for a line of a text.
    private func kind(_ position: Int, isEnded: Bool) -> PageUnit.Kind? {
        let text = columns.text(position)
        guard let first = text.first, !roles.opensLead(body[position]), !documents.inside[position]
        else { return nil }
        if columns.shape(position) == .subtitle {
            return text.count >= 4 && !isDashedItem(position) && !isAttribution(position)
                ? .subtitle : nil
        }
        if isSpeaker(position) { return .byline }
        if isByline(position) { return isEnded ? .byline : nil }
        if first.opensBracket, isNote(position) || isDayOfSpeech(position) { return .note }
        if isSpeakerOfSpeech(position) { return .byline }
        if creditsGroup(position) { return nil }
        guard
            columns.shape(position) == .short || columns.opensQuotedTitle(position),
            text.count <= 40, !isSigned(position)
        else { return nil }
        if isRoll(position) || columns.opensHour(position) { return nil }
        if text.dropLast().contains("。") { return nil }
        if isEnded { return standsOut(position) ? .title : nil }
        return isSetApart(position) ? .title : nil
    }

    func isRoll(_ position: Int) -> Bool { rolls[position] }

    func isByline(_ position: Int) -> Bool {
        let text = columns.text(position)
        guard text.count <= 30,
            columns.shape(position) == .short || columns.shape(position) == .byline,
            !isPhotographer(position)
        else { return false }
        let printed = bulletin.printed(columns.line(position))
        if Vocabulary.editorialWriters.isWhole(Byline.withoutSigns(printed)) { return true }
        if columns.shape(position) == .byline { return true }
        if Vocabulary.reporters.isPrefix(of: text), Byline.isPlain(printed) { return true }
        guard let above = units.last, above.range.upperBound == position, above.standsOut,
            above.kind != .note, text.count <= 24
        else { return false }
        return Byline.isPlain(printed)
            || text.count <= 12 && (Byline.areNames(printed) || Byline.arePair(printed))
    }

    /// （共10名，按姓氏笔画为序）, （2024年2月3日…通过）, on one line or two.
    private func isNote(_ position: Int) -> Bool {
        let text = columns.text(position)
        if text.last?.closesBracket == true { return PageUnitReader.noteWords.occurs(in: text) }
        guard position + 1 < body.count, !text.contains(where: { $0.closesBracket }) else {
            return false
        }
        let below = columns.text(position + 1)
        return below.last?.closesBracket == true && below.count <= 60
            && PageUnitReader.noteWords.occurs(in: below)
    }

    static let noteWords: WordTable = [
        "通过", "批准", "姓氏", "票决", "任命", "选举", "为序", "排序", "名）", "名)", "人）",
    ]

    /// 某某会议主席团 / 2021年7月9日: the body that signs the text above.
    private func isSigned(_ position: Int) -> Bool {
        guard let above = units.last, above.isText else { return false }
        return (1...2).contains { ahead in
            guard position + ahead < body.count, columns.shape(position + ahead) == .dateNote else {
                return false
            }
            return Vocabulary.documentMakers.isSuffix(of: columns.text(position + ahead - 1))
                || Vocabulary.bodySuffixes.isSuffix(of: columns.text(position + ahead - 1))
        }
    }

    /// A line behind a whole paragraph that does not open another.
    private func standsOut(_ position: Int) -> Bool {
        if columns.usualGap(position) == 0, columns.isBlock(position) { return true }
        if columns.isWide(position), units.last?.kind == .subtitle { return true }
        return !flows(position) && !breaksOff(position)
    }

    /// No paragraph goes on in the head of a document.
    private func flows(_ position: Int) -> Bool {
        documents.parts[position + 1] == nil && columns.flows(position)
    }

    /// A whole line with a comma at the foot of a column: its paragraph goes on in another.
    private func breaksOff(_ position: Int) -> Bool {
        guard position + 1 < body.count,
            columns.line(position + 1).gap > columns.usualGap(position + 1),
            columns.text(position).contains(where: { $0.isComma })
        else { return false }
        return abs(columns.widths[position] - columns.width(from: position + 1)) <= 6
    }

    /// Between two parts of a torn text: lines set closer than those around them, or far apart.
    private func isSetApart(_ position: Int) -> Bool {
        let line = columns.line(position)
        guard line.gap > 0 else { return false }
        guard position + 1 < body.count else { return true }
        if columns.shape(position + 1) == .subtitle {
            return !columns.isFull(position, from: max(0, position - 4))
        }
        if opensColumn(position) { return true }
        return columns.usualGap(position) > 0 && columns.line(position + 1).gap == 0
            && columns.isBlock(position)
    }

    /// A short line at the head of a column, without any mark: no sentence ends in it.
    private func opensColumn(_ position: Int) -> Bool {
        let line = columns.line(position)
        let text = columns.text(position)
        return line.gap > columns.usualGap(position) && columns.line(position + 1).gap > 0
            && text.count >= 4 && text.allSatisfy { $0.isHan }
            && !columns.isFull(position, from: max(0, position - 4))
    }

    /// The lines of a title, subtitle or note from a position on.
    private func displayed(_ kind: PageUnit.Kind, _ position: Int) -> PageUnit {
        var end = position + 1
        if kind == .note, columns.text(position).last?.closesBracket != true { end += 1 }
        if kind == .title || kind == .subtitle {
            while end < body.count, end - position < 4, !isRubric(end - 1),
                documents.parts[end] == nil, !isFurniture(end), isSameBlock(end, position, kind)
            {
                end += 1
            }
            if kind == .title, isVersion(end) { end += 1 }
        }
        if kind == .byline { while writesToo(end, position) { end += 1 } }
        var unit = PageUnit(kind: kind, range: position..<end)
        unit.letters = (position..<end).reduce(0) { $0 + columns.line($1).count }
        return unit
    }

    /// ■ alone between 社　论 and the title of its text.
    private func isBelowRubric(_ position: Int) -> Bool {
        guard columns.shape(position) == .ornament, columns.text(position).count == 1,
            let above = units.last, above.kind == .title, above.range.upperBound == position
        else { return false }
        return isRubric(position - 1)
    }

    /// 社　论 above a title is none of its lines.
    private func isRubric(_ position: Int) -> Bool {
        let text = columns.text(position)
        return text.count <= 6
            && (Vocabulary.rubrics.isWhole(text) || Vocabulary.boxNames.isWhole(text)
                || text.count >= 4 && UnitWeights.rubricEndings.isSuffix(of: text))
    }

    /// A further line of a title although a blank line parts it from the one above: the other half of
    /// two.
    private func goesOnApart(_ position: Int, _ first: Int) -> Bool {
        let line = columns.line(position)
        guard line.gap == 1, !columns.leavesPage(position),
            columns.shape(position) == .short, !isByline(position), !isRoll(position),
            !flows(position)
        else { return false }
        let above = columns.text(position - 1)
        return position == first + 1 && line.count == above.count && line.count >= 5
            && line.count <= 12 && columns.isWide(position) == columns.isWide(first)
    }

    /// （第一号）, （草案）: the last line of a title.
    private func isVersion(_ position: Int) -> Bool {
        position < body.count && columns.line(position).gap <= 1
            && TitleVersion.isWhole(columns.text(position))
    }

    private func isSameBlock(_ position: Int, _ first: Int, _ kind: PageUnit.Kind) -> Bool {
        if kind == .title,
            columns.completesName(position) || goesOnApart(position, first)
                || columns.closesQuotedTitle(position)
        {
            return true
        }
        if kind == .title, isWriterBelow(position) || endsSpeechTitle(first..<position) {
            return false
        }
        guard columns.line(position).gap == 0, !columns.leavesPage(position),
            columns.shape(position) == .short, !roles.isColumn[position],
            !roles.opensLead(body[position]), !isByline(position), !isRoll(position),
            columns.shape(position) != .subtitle, !columns.opensHour(position),
            columns.line(position).indent < 4 || columns.line(first).indent >= 4
        else { return false }
        if kind == .subtitle {
            return columns.usualGap(position) > 0 && columns.line(position).count <= 24
        }
        if columns.text(position).first?.opensBracket == true { return false }
        return columns.usualGap(position) > 0 || !flows(position)
            || position + 1 < body.count && columns.line(position + 1).gap > 0
    }

    // MARK: Texts

    private func paragraph(_ position: Int) -> PageUnit {
        if isAttribution(position) { return text(.paragraph, position..<position + 1) }
        if isRoll(position) { return roll(position) }
        var end = position + 1
        while end < body.count, !columns.endsParagraph(end - 1, from: position),
            goesOn(end, from: position),
            columns.line(end).gap <= columns.usualGap(end)
        {
            end += 1
        }
        return text(.paragraph, position..<end)
    }

    private func goesOn(_ position: Int, from start: Int) -> Bool {
        if isSeparator(position) || isFurniture(position) || columns.shape(position) == .jumpFrom
            || documents.parts[position] != nil
        {
            return false
        }
        let isEnded = !columns.isTorn(position - 1, from: start)
        if captionEnd(position, isEnded: isEnded) != nil { return false }
        if isEnded, isRoll(position) { return false }
        return kind(position, isEnded: isEnded) == nil
    }

    private func roll(_ position: Int) -> PageUnit {
        var end = position + 1
        while end < body.count, isRoll(end), !roles.isColumn[end], !columns.leavesPage(end),
            documents.parts[end] == nil
        {
            end += 1
        }
        return text(.roll, position..<end)
    }

    private func text(_ kind: PageUnit.Kind, _ range: Range<Int>) -> PageUnit {
        var unit = PageUnit(kind: kind, range: range)
        unit.letters = range.reduce(0) { $0 + columns.line($1).count }
        unit.isInside = documents.inside[range.lowerBound]
        unit.isTorn =
            kind == .paragraph && columns.isTorn(range.upperBound - 1, from: range.lowerBound)
        return unit
    }
}
