/// What lines of the body do, as far as a line and its direct neighbours tell: columns, districts,
/// leads of news, captions, hard-wrapped columns of a newspaper. Asked often, so told once.
struct LineRoles: Sendable {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let body: [Int]
    /// For each position of the body: the line is about as wide as its neighbours.
    let wrapped: [Bool]
    /// For each position of the body: the line heads a column.
    private(set) var isColumn: [Bool] = []
    /// For each position of the body: the line is the caption of a scene.
    private var scenes: [Bool] = []
    /// The whole name, for each line with one character of a name that stands upright, or with other
    /// words than the contents have.
    private var standing: [Int: String] = [:]
    /// Lines that head a numbered column, which no text goes on behind.
    private(set) var parts: Set<Int> = []
    /// Lines that head short items in a column of any name.
    private(set) var newsHeads: Set<Int> = []
    /// For each line of the page whether it is of a caption that was taken out of the texts.
    private let isCaption: [Bool]
    /// For each line of the page: 某某县 alone, the heading over several briefs.
    private let districts: [Bool]
    /// Most lines of the body are hard-wrapped, and its pages hold more than those of a bulletin:
    /// columns of a newspaper.
    let isNewspaper: Bool
    /// Most lines stand below one blank line.
    let isSpaced: Bool
    /// Blank lines that stand between any two lines of a column, which a page read out with
    /// a blank line after each line has.
    let usualGap: Int
    /// Those that stand between any two lines of the file, too.
    var captionGap: Int { max(usualGap, bulletin.spacing) }
    /// Blank lines that stand between two paragraphs of one text.
    let paragraphGap: Int

    init(bulletin: BulletinText, shapes: [LineShape], front: FrontMatter, body: [Int]) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.body = body
        isCaption = front.isCaption
        wrapped = LineRoles.wrappedLines(bulletin, body)
        let isWrapped = wrapped.filter { $0 }.count * 2 > body.count
        isNewspaper = isWrapped && !NewspaperPages.areOfBulletin(bulletin, body, front)
        let apart = body.filter { bulletin.lines[$0].gap == 1 }.count
        isSpaced = apart * 2 > body.count
        usualGap =
            isSpaced && (isWrapped || Self.isTorn(bulletin, shapes, body, apart: apart)) ? 1 : 0
        paragraphGap = Self.gapOfParagraphs(bulletin, body, apart: apart)
        let columns = Set(front.contents.columns.map { $0.key })
        var openings = ScalarFilter()
        for column in columns { if let first = column.first { openings.insert(first) } }
        districts = bulletin.lines.indices.map { LineRoles.namesDistrict(bulletin, shapes, $0) }
        let titles = Set(front.contents.entries.map(\.key)).subtracting(columns)
        let unlisted =
            front.contents.columns.isEmpty
            ? UnlistedColumns(bulletin: bulletin, shapes: shapes, body: body, usualGap: usualGap)
            : nil
        isColumn = body.indices.map {
            !ProgrammeHour.opens(bulletin.text(at: body[$0])) && !isTitle($0, titles)
                && (headsColumn($0, columns, openings) || unlisted?.heads($0) == true)
        }
        nameRunning(front)
        scenes = body.indices.map { !continuesLine($0) && isScene($0) }
        nameKindred(KindredColumns(front.contents.columns))
        nameParts(front.contents.parts)
        nameCounted(front.contents.entries)
        newsHeads = Set(body.indices.filter { isColumn[$0] && headsBriefs($0) })
        for (position, column) in newsHeads(of: front.contents.entries) {
            isColumn[position] = true
            newsHeads.insert(position)
            if let column { standing[body[position]] = column }
        }
        for (range, name) in standingNames(columns) {
            for position in range {
                isColumn[position] = true
                standing[body[position]] = name
            }
        }
    }

    /// A column that the body prints above a title comes again right behind the foot of a page.
    private mutating func nameRunning(_ front: FrontMatter) {
        let behind = body.indices.filter { position in
            let index = body[position]
            return front.standsBehindFurniture(index) && !isColumn[position]
                && bulletin.lines[index].count <= 12 && shapes[index] == .short
        }
        guard !behind.isEmpty else { return }
        let known = Set(
            body.indices.filter { isColumn[$0] }.map { bulletin.text(at: body[$0]).key })
        for position in behind where known.contains(bulletin.text(at: body[position]).key) {
            isColumn[position] = true
        }
    }

    /// Captions stand between a position and the next: no title goes on over them.
    func isParted(behind position: Int) -> Bool {
        guard body.indices.contains(position), position + 1 < body.count else { return false }
        return (body[position]..<body[position + 1]).dropFirst().contains { isCaption[$0] }
    }

    func showsScene(_ position: Int) -> Bool { scenes[position] }

    /// The line above is as wide as its neighbours and ends no sentence.
    func continuesLine(_ position: Int) -> Bool {
        guard position > 0, wrapped[position - 1], bulletin.lines[body[position]].gap == 0 else {
            return false
        }
        return !bulletin.text(at: body[position - 1]).endsLikeProse
    }

    /// Lines that stand apart behind a whole text and name a listed column in other words.
    private mutating func nameKindred(_ kindred: KindredColumns) {
        for position in body.indices.dropFirst().dropLast() where !isColumn[position] {
            let index = body[position]
            guard shapes[index] == .short, bulletin.lines[index].gap > 0,
                !ProgrammeHour.opens(bulletin.text(at: index)),
                bulletin.lines[body[position + 1]].gap > 0 || isDistrict(body[position + 1]),
                shapes[body[position + 1]] == .short, endsText(body[position - 1]),
                let name = kindred.name(of: bulletin.text(at: index))
            else { continue }
            isColumn[position] = true
            standing[index] = name
        }
    }

    /// 二、讲话 as the contents number it, over the texts of the column.
    private mutating func nameParts(_ parts: [String]) {
        guard !parts.isEmpty else { return }
        for position in body.indices where isPartShaped(body[position]) {
            guard bulletin.lines[body[position]].count <= 16,
                let part = ContentsHabits.part(bulletin.text(at: body[position])),
                (1...parts.count).contains(part.number), parts[part.number - 1] == part.name
            else { continue }
            isColumn[position] = true
            standing[body[position]] = part.name
            self.parts.insert(body[position])
        }
    }

    private func isPartShaped(_ index: Int) -> Bool {
        shapes[index] == .outline(1) || shapes[index] == .outline(2)
    }

    /// 乡镇人大动态 over its briefs, which the contents list as （乡镇人大动态二十则） below the column 动态.
    private mutating func nameCounted(_ entries: [Contents.Entry]) {
        let counted = entries.filter { entry in
            entry.items ?? 1 > 1 && entry.column != nil
                && entries.count { $0.column == entry.column } == 1
        }
        guard !counted.isEmpty else { return }
        for position in body.indices where isColumn[position] && standing[body[position]] == nil {
            let key = bulletin.text(at: body[position]).key
            let entry = counted.first {
                key.count >= 4 && $0.key.count - key.count <= 4 && $0.key.starts(with: key)
            }
            if let column = entry?.column { standing[body[position]] = column }
        }
    }

    /// 代表心声, as many columns are called, where the contents list a text of that name, right above the text.
    private func isTitle(_ position: Int, _ titles: Set<[Unicode.Scalar]>) -> Bool {
        let text = bulletin.text(at: body[position])
        guard shapes[body[position]] == .column, position + 1 < body.count,
            titles.contains(text.key), !HeadingFinder.newsColumns.isSuffix(of: text.key[...])
        else { return false }
        return switch shapes[body[position + 1]] {
        case .prose, .byline, .dateNote, .salutation: true
        default: false
        }
    }

    /// The heading of a column: one of the contents, one that bulletins share, or a short line of
    /// such a name above another heading.
    private func headsColumn(
        _ position: Int, _ columns: Set<[Unicode.Scalar]>, _ openings: ScalarFilter
    ) -> Bool {
        let index = body[position]
        if ColumnName.isFramedPlace(bulletin.text(at: index)) { return false }
        if shapes[index] == .column { return true }
        let line = bulletin.lines[index]
        // 〔读者·作者·编者〕 looks like a note.
        if shapes[index] == .closingNote, line.count <= 14 {
            return columns.contains(bulletin.text(line).key)
        }
        guard shapes[index] == .short || shapes[index] == .byline else { return false }
        if line.count <= 12, isSetApart(bulletin.text(line)) { return true }
        if line.count <= 12, position + 1 < body.count, !opensParagraph(body[position + 1]),
            isMarkedColumn(bulletin.text(line)),
            !isSetIn(line, above: bulletin.lines[body[position + 1]])
        {
            return true
        }
        if line.count <= 40, let first = bulletin.text(line).firstOfKey, openings.mayHold(first),
            columns.contains(bulletin.text(line).key)
        {
            return true
        }
        let behind = ColumnName.behindOrdinal(bulletin.text(line))
        if behind.count < line.count, line.count <= 12, columns.contains(behind.key) { return true }
        if line.count <= 40, bulletin.text(line).last?.isASCIILetter == true,
            let name = ColumnName.bilingual(bulletin.printed(line)),
            columns.contains(name.key) || ColumnWords.isInTwoScripts(name, bulletin.text(line))
        {
            return true
        }
        if headsVoices(position) || headsBriefs(position) { return true }
        guard line.count <= 8, shapes[index] == .short,
            Vocabulary.columnEndings.isSuffix(of: bulletin.text(line)), position + 2 < body.count,
            bulletin.lines[body[position + 1]].gap > 0
        else { return false }
        let next = bulletin.lines[body[position + 1]]
        return shapes[body[position + 1]] == .short && next.count >= 4
            && (position == 0 || endsText(body[position - 1]))
    }

    /// 会场声音 right above 某某（市人大代表、…）：.
    func headsVoices(_ position: Int) -> Bool {
        let line = bulletin.lines[body[position]]
        guard line.count >= 3, line.count <= 8, line.gap > 0, position + 1 < body.count,
            bulletin.lines[body[position + 1]].gap > 0, bulletin.text(line).allSatisfy({ $0.isHan })
        else { return false }
        let below = bulletin.text(at: body[position + 1])
        return below.last?.isColon == true && SpeakerLine(below) != nil
            && (position == 0 || endsText(body[position - 1]))
    }

    /// ·来信照登·, [来信照登]: dots or square brackets on both sides of a name.
    private func isSetApart(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let isDotted = text.first?.isNameDot == true && text.last?.isNameDot == true
        guard text.count >= 4, isDotted || text.isFramed && text.first != "【" else { return false }
        return text.dropFirst().dropLast().allSatisfy { $0.isHan }
    }

    /// 市人大代表某某： and the first line of a title in quotation marks open no paragraph, though they end in a mark.
    private func opensParagraph(_ index: Int) -> Bool {
        guard shapes[index] == .prose else { return false }
        let text = bulletin.text(at: index)
        guard text.count <= Self.longestSpeaker, bulletin.lines[index].indent < 4 else {
            return true
        }
        if text.last?.isColon == true {
            return SpeakerLine(printed: bulletin.printed(at: index)) == nil
        }
        return !(text.first == "“" && text.last?.isComma == true && !text.contains("”"))
    }

    private static let longestSpeaker = 36

    /// ■履职故事 set in as the paragraphs are: a crosshead behind a sign, not a column; so is
    /// 【站有制度】 where the line below is set in as well.
    private func isSetIn(_ line: Line, above next: Line) -> Bool {
        line.indent == 4
            && (!bulletin.text(line).isFramed || next.indent == 4 && next.count > line.count)
    }

    /// 【发言摘登】, ◆发言摘登◆: a sign or black brackets around the name of a column.
    private func isMarkedColumn(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.isFramed {
            return text.count >= (text.first == "【" ? 6 : 4)
                && text.dropFirst().dropLast().allSatisfy { $0.isHan }
        }
        guard let first = text.first, Vocabulary.bylineSigns.contains(first), first != "/" else {
            return false
        }
        let name = text.filter { !Vocabulary.bylineSigns.contains($0) }[...]
        // ■ 街 镇 ■
        if text.last == first, (2...6).contains(name.count), text.count == name.count + 2 {
            return name.allSatisfy(\.isHan)
        }
        if text.count == name.count + 1, Vocabulary.shortColumns.isWhole(name) { return true }
        return name.count >= 4 && name.count <= 6 && name.allSatisfy { $0.isHan }
            && (Vocabulary.columnEndings.isSuffix(of: name)
                || Vocabulary.markedColumnEndings.isSuffix(of: name))
    }

    /// The name of the column that a line heads, without the signs around it.
    func columnName(_ index: Int) -> String {
        if let name = standing[index] { return name }
        if let name = ColumnName.bilingual(bulletin.printed(at: index)) { return name }
        var text = bulletin.text(at: index)
        while let first = text.first, isSign(first) { text.removeFirst() }
        while let last = text.last, isSign(last) { text.removeLast() }
        return text.isEmpty
            ? bulletin.string(at: index) : String(scalars: ColumnName.behindOrdinal(text))
    }

    private func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isFrame || scalar.isNameDot || scalar.isDash
            || Vocabulary.bylineSigns.contains(scalar)
    }

    private func endsText(_ index: Int) -> Bool {
        switch shapes[index] {
        case .prose, .closingNote, .sourceNote, .ornament, .column: true
        default: bulletin.text(at: index).last?.closesBracket == true
        }
    }

    /// A paragraph that opens a news item.
    func opensLead(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        if Self.leadOpenings.isPrefix(of: text) || opensWithTime(text) { return true }
        guard let date = PrintedDate.read(text, at: text.startIndex), date.first.day != nil,
            date.end < text.endIndex
        else { return false }
        return date.first.month != nil || !goesOnDay(index)
    }

    /// 4月8日，…: a line that begins with a day.
    func opensWithDay(_ index: Int) -> Bool {
        guard bulletin.first(at: index).map(PrintedDate.mayBegin(with:)) == true else {
            return false
        }
        let text = bulletin.text(at: index)
        return PrintedDate.opening(text).map { text.endIndex - $0.end >= 8 } ?? false
    }

    /// ▲ 3月21日，…: a sign that points from a caption to its picture.
    func opensWithPointer(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, Vocabulary.pointers.contains(first), text.count >= 8 else {
            return false
        }
        return Vocabulary.newsVerbs.occurs(in: text) || text.contains { $0.isComma }
    }

    /// ◀10月16日，…: a caption, and no headline behind a sign.
    func pointsToDay(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let date = dayBehindSign(text) else { return false }
        return date.first.month != nil && date.end < text.endIndex
    }

    /// ▲1日: the day behind the sign that opens a line.
    func dayBehindSign(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        PrintedDate.read(text, at: text.startIndex + 1).flatMap { $0.first.day == nil ? nil : $0 }
    }

    /// 上午8时30分: a line of a programme.
    private func opensWithTime(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = DayTime.words.match(in: text, at: text.startIndex),
            let (_, end) = Numeral.read(text, at: text.startIndex + length), end < text.endIndex
        else { return false }
        return text[end] == "时" || text[end].isColon
    }

    /// 本报讯, （记者 某某）: only the text of a news item opens so.
    func opensNews(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return Self.newsOpenings.isPrefix(of: text)
            || text.first?.opensBracket == true && text.last?.closesBracket == false
                && Vocabulary.reporters.isPrefix(of: text.dropFirst())
    }

    private static let newsOpenings: WordTable = [
        "本报讯", "本刊讯", "本网讯", "又讯", "本台讯", "（记者", "(记者", "（本报记者", "(本报记者",
    ]

    private static let leadOpenings: WordTable = [
        "本报讯", "近日", "日前", "连日来", "本刊讯", "又讯", "（记者", "(记者",
    ]

    /// The first paragraph, set in, below the last item of an agenda.
    func leavesList(_ above: Int, _ index: Int) -> Bool {
        guard case .outline = shapes[above] else { return false }
        return bulletin.lines[above].count <= 60 && bulletin.lines[above].indent < 2
            && bulletin.lines[index].indent >= 4 && !bulletin.text(at: above).endsLikeProse
    }

    func isDistrict(_ index: Int) -> Bool { districts[index] }

    /// What stands below a place in the title of its document: 某某自治县 / 人民代表大会常务委员会工作报告.
    private static let bodiesOfPlace: WordTable = [
        "人民代表大会", "人大常委会", "人民政府", "人民法院", "人民检察院", "监察委员会",
    ]

    private static func namesDistrict(_ bulletin: BulletinText, _ shapes: [LineShape], _ index: Int)
        -> Bool
    {
        let line = bulletin.lines[index]
        guard line.count >= 2, line.count <= 12,
            shapes[index] == .short || shapes[index] == .byline
        else { return false }
        let whole = bulletin.text(line)
        if ColumnName.isFramedPlace(whole) { return true }
        // ■某某县
        let text = whole.drop { Vocabulary.bylineSigns.contains($0) }
        guard text.count <= 8 else { return false }
        // 关于全市农村牧区 / 饮水安全情况的调研报告
        guard let last = text.last, text.allSatisfy({ $0.isHan }), !text.starts(with: "关于")
        else { return false }
        guard
            Vocabulary.regionSuffixes.contains(last) && last != "省" || text.ends(with: "街道")
                || text.ends(with: "开发区") || text.ends(with: "示范区")
        else { return false }
        return index + 1 == bulletin.lines.count || bulletin.lines[index + 1].gap > 1
            || !bodiesOfPlace.isPrefix(of: bulletin.text(at: index + 1))
    }
}
