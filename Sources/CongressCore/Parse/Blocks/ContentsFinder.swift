/// Finds where the table of contents stands and where the body begins behind it.
struct ContentsFinder {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines
    /// Lines that run along the heads and feet of pages: their figures are no pages of entries.
    let isRunning: [Bool]

    private static let longestTable = 400

    struct Zone {
        /// Lines that may belong to the table.
        var table: [Int]
        /// All lines of the cover pages, those of the table among them.
        var cover: [Int]
        /// 本期要目 on the cover, where the table stands on a page of its own.
        var highlights: Range<Int> = 0..<0
    }

    func find() -> Zone? {
        if let heading = shapes.firstIndex(of: .contentsHeading) {
            guard let table = table(behindHighlights: heading), var zone = zone(from: table) else {
                return zone(from: heading)
            }
            zone.highlights = heading..<highlightsEnd(heading, table)
            return zone
        }
        // A newspaper prints the same words above two pictures or two items, and no contents.
        return NarrowColumns.hold(bulletin.lines.indices, bulletin) ? nil : repeatedTitles()
    }

    /// 某某自治州 above the rest of the name of its gazette.
    private func opensGazetteName(_ index: Int, _ title: [Unicode.Scalar]) -> Bool {
        guard let last = title.last, Vocabulary.regionSuffixes.contains(last),
            index + 1 < bulletin.lines.count
        else { return false }
        return ContentsFinder.gazettes.isSuffix(of: bulletin.text(at: index + 1))
    }

    private static let gazettes: WordTable = [
        "公报", "公告", "人大", "大会", "委员会", "常委会", "会刊", "通讯", "简报",
    ]

    // MARK: Below a heading

    /// The heading of the table, where the one given heads a few of its titles on the cover.
    private func table(behindHighlights heading: Int) -> Int? {
        guard ContentsFinder.highlights.isWhole(bulletin.text(at: heading)) else { return nil }
        let pages = heading + 1..<min(heading + ContentsFinder.longestCover, bulletin.lines.count)
        guard let table = pages.first(where: { shapes[$0] == .contentsHeading }),
            !ContentsFinder.highlights.isWhole(bulletin.text(at: table)),
            !(heading..<table).contains(where: isBodyProse)
        else { return nil }
        return table
    }

    private static let highlights: WordTable = [
        "要目", "本期要目", "导读", "本期导读", "内容导读", "要目导读", "要目提示", "内容提要",
    ]
    /// Lines of the pages before the table.
    private static let longestCover = 80

    /// Behind the last of the titles: those that stand as close as the first two, and open no caption.
    private func highlightsEnd(_ heading: Int, _ table: Int) -> Int {
        let cover = CoverLines(bulletin: bulletin, shapes: shapes)
        var end = heading + 1
        while end < table, end == heading + 1 || bulletin.lines[end].gap <= bulletin.spacing,
            shapes[end] != .pictureColumn, !cover.opensCaption(bulletin.text(at: end))
        {
            end += 1
        }
        return end
    }

    private func zone(from heading: Int) -> Zone? {
        var end = bodyStart(after: heading)
        while goesOnCounting(end) { end += 1 }
        guard end > heading + 1 else { return nil }
        var start = heading
        while start > 0, !isText(start - 1) { start -= 1 }
        if start < heading, start > 0 { start = afterText(start) }
        start = max(start, behindChronicle(above: heading))
        let pictures = picturesStart(heading, end)
        return Zone(table: Array(heading..<pictures), cover: Array(start..<end))
    }

    /// The first caption behind the last entry with its page, or the heading above the caption;
    /// the end where none stands there.
    private func picturesStart(_ heading: Int, _ end: Int) -> Int {
        guard let last = (heading..<end).last(where: isPaged) else { return end }
        let cover = CoverLines(bulletin: bulletin, shapes: shapes)
        let isCaption = { (index: Int) in
            let text = bulletin.text(at: index)
            return cover.opensCaption(text) || Scene.placeMark(in: text) != nil
        }
        guard let first = ((last + 1)..<end).first(where: isCaption) else { return end }
        let isHeaded =
            first - 1 > last && shapes[first - 1] != .contentsHeading
            && bulletin.lines[first - 1].count <= 8 && !parsed[first - 1].closes
        return isHeaded ? first - 1 : first
    }

    /// The end of an article may be a note or a torn line; the cover begins behind it.
    private func afterText(_ start: Int) -> Int {
        var start = start
        while start < bulletin.lines.count,
            shapes[start] == .closingNote || shapes[start] == .sourceNote
        {
            start += 1
        }
        while let end = paragraphEnd(start) { start = end }
        return start
    }

    /// Behind a short paragraph that goes on with the wrapped text above it: as wide, and ended by a
    /// full stop.
    private func paragraphEnd(_ start: Int) -> Int? {
        guard start >= 3, start < bulletin.lines.count, isWrappedProse(start - 3) else {
            return nil
        }
        let width = (start - 3..<start).map { bulletin.lines[$0].count }.max() ?? 0
        var end = start
        while end < min(start + 4, bulletin.lines.count), bulletin.lines[end].count <= width + 2,
            end == start ? bulletin.lines[end].gap <= 1 : bulletin.lines[end].gap == 0
        {
            if bulletin.text(at: end).endsLikeProse { return end + 1 }
            guard abs(bulletin.lines[end].count - width) <= 3 else { return nil }
            end += 1
        }
        return nil
    }

    private func isText(_ index: Int) -> Bool {
        shapes[index] == .prose && bulletin.lines[index].count > 45
            || shapes[index] == .closingNote && !PictureCredit.isAlone(bulletin.printed(at: index))
            || shapes[index] == .sourceNote || index >= 2 && isWrappedProse(index - 2)
            || closesParagraph(index)
    }

    /// The first line behind the table that repeats one of its titles, or the heading above the
    /// first prose. No line with the page of a text stands behind it.
    private func bodyStart(after heading: Int) -> Int {
        // No table runs on for hundreds of lines; newspaper columns may never reach a long line.
        let limit = min(bulletin.lines.count, heading + ContentsFinder.longestTable)
        var prose = heading + 1
        while prose < limit, !isBodyProse(prose) || parsed.abstracts.contains(prose) { prose += 1 }
        let listed = CoverLines(bulletin: bulletin, shapes: shapes).tableLines(
            Array(heading..<prose), parsed)
        let table = ContentsReader(bulletin: bulletin, shapes: shapes, parsed: parsed).read(listed)
        if let again = secondOpening(of: table, in: heading + 1..<prose) { return again }
        let owners = firstLines(of: table, listed)
        if let marked = (heading + 2..<max(heading + 2, prose)).first(where: {
            opensMarked($0, prose, table, owners)
        }) {
            return aboveColumns(marked, lastPaged(listed.filter { $0 < marked }) ?? 0, table)
        }
        let last = lastPaged(listed) ?? heading + 1
        for index in (last + 1)..<max(last + 1, prose) {
            if shapes[index] == .dateNote && !isPeriod(index) || shapes[index] == .salutation
                || opensDatedNote(index)
            {
                return headingAbove(index, last)
            }
            if repeats(index, prose, table, owners) { return aboveColumns(index, last, table) }
        }
        return aboveColumns(headingAbove(prose, last), last, table)
    }

    /// 一、会议概况, the first of the numbered columns, once more.
    private func opensPart(_ index: Int, _ table: Contents) -> Bool {
        guard let first = table.parts.first,
            let part = ContentsHabits.part(bulletin.text(at: index))
        else { return false }
        return part.number == 1 && part.name == first
    }

    /// 一、会议文件 over its papers, where the table began with it.
    private func secondOpening(of table: Contents, in range: Range<Int>) -> Int? {
        guard !table.parts.isEmpty else { return nil }
        return range.lazy.filter { opensPart($0, table) }.dropFirst().first
    }

    /// 2018年6月—7月 below 大事记: the period that the contents give of the chronicle.
    private func isPeriod(_ index: Int) -> Bool {
        guard index > 0, !bulletin.text(at: index).contains("日") else { return false }
        return bulletin.lines[index].gap == 0 && bulletin.lines[index - 1].count <= 12
            && Vocabulary.chronicleNames.occurs(in: bulletin.text(at: index - 1))
    }

    /// The last line of the table with a page number. Behind many lines without one the figures are
    /// those of another table, as of votes.
    private func lastPaged(_ listed: [Int]) -> Int? {
        var last: Int?
        for (position, index) in listed.enumerated() {
            if last != nil, opensDatedNote(index) { break }
            guard isPaged(index) else { continue }
            if let last, position - last > ContentsFinder.longestUnpaged { break }
            last = position
        }
        return last.map { listed[$0] }
    }

    private static let longestUnpaged = 24

    /// A line with the page number that a table gives.
    private func isPaged(_ index: Int) -> Bool {
        parsed[index].page != nil && !parsed[index].title.isEmpty && shapes[index] != .dateNote
            && !isRunning[index] && !breaksNumber(index)
    }

    /// …自2008年10月1 / 日起施行: the figure at the end of the line counts what the next one begins with.
    private func breaksNumber(_ index: Int) -> Bool {
        guard parsed[index].endsInPage, index + 1 < bulletin.lines.count,
            let next = bulletin.first(at: index + 1)
        else { return false }
        return ContentsFinder.units.contains(next)
    }

    private static let units = ScalarSet("日号届次％%万亿")

    /// The heading of a column directly above the first text is of the body, and so is the body
    /// that made its document.
    private func aboveColumns(_ index: Int, _ last: Int, _ table: Contents? = nil) -> Int {
        guard index - 1 > last else { return index }
        if isLastTitle(index - 1, last, table) { return index }
        if shapes[index - 1] == .column || isColumnAlone(index - 1) { return index - 1 }
        if isDocumentMaker(index - 1, above: index) { return index - 1 }
        let isListed = table?.columns.contains(bulletin.string(at: index - 1)) ?? false
        return isListed ? index - 1 : index
    }

    /// 法律知识问答 right below the table and apart from the body, where it heads a text further below: the last
    /// title of the table, and no column of the first text.
    private func isLastTitle(_ index: Int, _ last: Int, _ table: Contents?) -> Bool {
        guard index - 1 >= last, index + 1 < bulletin.lines.count,
            bulletin.lines[index].gap <= bulletin.spacing,
            bulletin.lines[index + 1].gap > bulletin.spacing || table?.columns.isEmpty == true
        else { return false }
        let key = bulletin.text(at: index).key
        return bulletin.lines.indices.dropFirst(index + 2).contains {
            bulletin.lines[$0].count == key.count && bulletin.text(at: $0).key == key
                && !isListed($0 + 1, above: index)
        }
    }

    /// 五、简讯三则 / 六、大事记: the line goes on with the numbers of the table above it.
    private func goesOnCounting(_ index: Int) -> Bool {
        guard index > 0, index < bulletin.lines.count,
            let number = ColumnName.ordinal(bulletin.text(at: index))?.number, number > 1
        else { return false }
        return ColumnName.ordinal(bulletin.text(at: index - 1))?.number == number - 1
    }

    /// 卷　首: a word of which names of columns are made, and nothing else.
    private func isColumnAlone(_ index: Int) -> Bool {
        bulletin.lines[index].count <= 8 && !parsed[index].opens && !parsed[index].closes
            && ColumnWords.count(bulletin.text(at: index)) != nil
    }

    /// 某县第十四届人民代表大会常务委员会 / 第十五次会议公报.
    private func isDocumentMaker(_ upper: Int, above index: Int) -> Bool {
        let text = bulletin.text(at: upper)
        return index < bulletin.lines.count && shapes[upper] == .short && text.count >= 8
            && bulletin.lines[index].gap <= 1
            && !parsed[upper].opens && !parsed[upper].closes
            && Vocabulary.documentMakers.isSuffix(of: text)
            && Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: index))
    }

    private func isBodyProse(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        guard line.count > 40 else { return isWrappedProse(index) }
        if shapes[index] == .prose { return !parsed[index].closes }
        return line.count > LineShape.longestHeading && !parsed[index].closes
    }

    /// Two lines of one width and a third close below them, with a full stop among them: a paragraph
    /// that is wrapped hard.
    private func isWrappedProse(_ index: Int) -> Bool {
        guard index + 2 < bulletin.lines.count, bulletin.lines[index].count >= 14 else {
            return false
        }
        let own = bulletin.lines[index].count
        let next = bulletin.lines[index + 1]
        guard abs(next.count - own) <= 2, bulletin.lines[index + 2].count <= own + 2,
            next.gap <= 1, bulletin.lines[index + 2].gap == next.gap
        else { return false }
        let lines = index...index + 2
        return lines.contains { bulletin.text(at: $0).contains("。") }
            && !lines.contains { parsed[$0].closes || parsed[$0].page != nil }
    }

    /// Back from the first prose over the lines of its heading.
    private func headingAbove(_ prose: Int, _ start: Int) -> Int {
        let cover = CoverLines(bulletin: bulletin, shapes: shapes)
        lazy var later = titles(behind: prose)
        var index = prose
        while index > start + 1, prose - index < 5 {
            let line = bulletin.lines[index - 1]
            guard !parsed[index - 1].closes, parsed[index - 1].page == nil,
                shapes[index - 1] != .boardField,
                shapes[index - 1] != .colophonField, shapes[index - 1] != .pageNumber,
                !cover.isSpacedField(index - 1, bulletin.text(line)),
                !cover.isTitledPicture(index - 1), !cover.hasColophonWord(bulletin.text(line)),
                !cover.isCaptionCredit(bulletin.text(line)),
                !Byline.areNames(bulletin.printed(line)) || shapes[index - 1] == .byline
            else { break }
            index -= 1
            // 编者按 of the whole issue, which no table lists.
            if shapes[index] == .editorsNote { break }
            // An entry without a page comes again behind the first text, a heading has come before.
            let title = parsed[index - 1].title.key
            if title.count >= ContentsFinder.shortestTitle, later.contains(title),
                !(start..<index - 1).contains(where: { bulletin.text(at: $0).key == title })
            {
                break
            }
        }
        return index
    }

    private static let shortestTitle = 6

    private func titles(behind prose: Int) -> Set<[Unicode.Scalar]> {
        var titles: Set<[Unicode.Scalar]> = []
        for index in bulletin.lines.indices.dropFirst(prose + 1)
        where shapes[index] == .short && bulletin.lines[index].count >= ContentsFinder.shortestTitle
        {
            titles.insert(bulletin.text(at: index).key)
        }
        return titles
    }

    // MARK: Without a heading

    /// （2023年5月3日某市第七届人民代表大会: below the title of a document, and in no table.
    private func opensDatedNote(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard text.first?.opensBracket == true, text.count > 8 else { return false }
        let date = PrintedDate.read(text, at: text.startIndex + 1)
        return date?.first.year != nil && date?.first.day != nil
    }

    /// One of the two goes on where the other ends, as a title does that is set over two lines.
    private func areOneTitle(_ title: [Unicode.Scalar], _ line: [Unicode.Scalar]) -> Bool {
        let count = min(title.count, line.count)
        let shared = zip(title, line).prefix { $0 == $1 }.count
        return shared * 10 >= count * 8
    }

    /// 某市人大常委会公报 right above 2018年第3号, or who prints it.
    private func isMasthead(_ index: Int) -> Bool {
        let cover = CoverLines(bulletin: bulletin, shapes: shapes)
        if cover.namesPublisher(bulletin.text(at: index)) { return true }
        guard index < 6, index + 1 < bulletin.lines.count else { return false }
        return cover.isIssueLine(bulletin.text(at: index + 1))
    }

    /// A list of titles that all come again as headings is a table of contents too.
    private func repeatedTitles() -> Zone? {
        var prose = 0
        while prose < bulletin.lines.count, !isBodyProse(prose), !opensDatedNote(prose) {
            prose += 1
        }
        guard prose >= 4, prose < 120 else { return nil }
        var later: [[Unicode.Scalar]: Int] = [:]
        for index in bulletin.lines.indices where bulletin.lines[index].count >= 5 {
            guard shapes[index] == .short else { continue }
            later[Array(bulletin.text(at: index).key.prefix(6))] = index
        }
        var first: Int?
        var last = 0
        var found = 0
        var body = prose
        for index in 0..<prose where index < body {
            let title = parsed[index].title.key
            guard title.count >= 6, !Vocabulary.bodySuffixes.isSuffix(of: title[...]),
                !opensGazetteName(index, title),
                !isMasthead(index),
                let again = later[Array(title.prefix(6))], again > index,
                areOneTitle(title, bulletin.text(at: again).key)
            else { continue }
            found += 1
            first = first ?? index
            last = index
            if again < prose { body = min(body, again) }
        }
        guard found >= 2, let first else { return nil }
        if body == prose { body = min(prose, max(last + 1, headingAbove(prose, last))) }
        body = aboveColumns(body, last)
        let theme =
            first > 0 && shapes[first - 1] == .short && bulletin.lines[first - 1].count > 8
            ? first - 1 : first
        return Zone(table: Array(theme..<body), cover: Array(0..<body))
    }
}
