/// Reads the table of contents between two lines of a page.
struct ContentsReader {
    let bulletin: BulletinText
    let shapes: [LineShape]
    private let parsed: ContentsLines
    private let maySplit: Bool

    /// - Parameter indices: lines that may belong to the table, in order; lines of other matter
    ///   between its halves are left out of it.
    func read(_ indices: [Int]) -> Contents {
        let abstracts = indices.filter(parsed.abstracts.contains)
        guard !abstracts.isEmpty else { return withoutOrdinals(table(of: indices)) }
        let titles = indices.filter { !parsed.abstracts.contains($0) }
        var contents = withoutOrdinals(table(of: titles))
        contents.lines += abstracts
        return contents
    }

    /// 六、关于…的报告 where 一、二、三、… count the titles of the whole table: no title has its number.
    private func withoutOrdinals(_ contents: Contents) -> Contents {
        let ordinals = contents.entries.map { ContentsReader.ordinal($0.title) }
        let counted = zip(ordinals, 1...).count { $0?.number == $1 }
        guard counted >= 4, counted * 10 >= ordinals.count * 8 else { return contents }
        var contents = contents
        for (at, ordinal) in ordinals.enumerated() {
            guard let ordinal else { continue }
            let title = contents.entries[at].title.scalarArray[ordinal.end...]
            contents.entries[at].title = String(scalars: title)
            contents.entries[at].key = title.key
        }
        return contents
    }

    private static func ordinal(_ title: String) -> (number: Int, end: Int)? {
        guard let first = title.unicodeScalars.first, Numeral.isChinese(first) else { return nil }
        let title = title.scalarArray[...]
        guard let (number, end) = Numeral.read(title, at: title.startIndex),
            end + 2 < title.endIndex, title[end] == "、"
        else { return nil }
        return (number, end + 1)
    }

    private func table(of indices: [Int]) -> Contents {
        if maySplit, let contents = SplitContents(bulletin: bulletin).read(indices) {
            return contents
        }
        let standing = ContentsColumns.standing(in: bulletin, outside: indices)
        let special =
            NumberedContents(bulletin: bulletin, shapes: shapes, parsed: parsed).read(indices)
            ?? PagesBehindContents(
                bulletin: bulletin, shapes: shapes, parsed: parsed, standing: standing
            )
            .read(indices)
            ?? PagelessContents(
                bulletin: bulletin, shapes: shapes, parsed: parsed, standing: standing
            )
            .read(indices)
        if var contents = special {
            for index in contents.entries.indices { finish(&contents.entries[index]) }
            return contents
        }
        var contents = Contents()
        var column: String?
        var reader = self
        reader.habits = ContentsHabits(
            of: indices, bulletin: bulletin, shapes: shapes, parsed: parsed)
        reader.standing = standing
        return reader.table(indices, &contents, &column)
    }

    private var habits = ContentsHabits()
    private var standing: Set<[Unicode.Scalar]> = []
    private var columns: ContentsColumns {
        ContentsColumns(
            bulletin: bulletin, shapes: shapes, parsed: parsed, habits: habits, standing: standing)
    }

    /// - Parameter maySplit: false for a table whose two columns were put one below the other already.
    init(bulletin: BulletinText, shapes: [LineShape], parsed: ContentsLines, maySplit: Bool = true)
    {
        self.bulletin = bulletin
        self.shapes = shapes
        self.parsed = parsed
        self.maySplit = maySplit
    }

    /// A line of the table, its author taken off where the table prints it first.
    private func entryLine(_ index: Int) -> ContentsLine {
        let printed = bulletin.printed(at: index)
        guard habits.authorsLead, let author = ContentsLine.author(before: printed) else {
            return parsed[index]
        }
        var line = ContentsLine(printed[author.upperBound...])
        line.author = line.author ?? String(scalars: printed[author])
        return line
    }

    private func table(_ indices: [Int], _ contents: inout Contents, _ column: inout String?)
        -> Contents
    {
        let stacked = stackedNames(indices, contents)
        for (position, index) in indices.enumerated() {
            contents.lines.append(index)
            if index > 0, shapes[index - 1] == .pageNumber, let last = contents.entries.indices.last
            {
                contents.entries[last].isClosed = true
            }
            guard !isHeading(index), !columns.isForeign(index) else { continue }
            if position > 0, columns.isForeign(indices[position - 1]), columns.isName(index) {
                column = bulletin.string(at: index)
                contents.columns.append(bulletin.string(at: index))
                continue
            }
            if habits.columnsLead,
                let (name, rest) = ColumnName.leading(bulletin.printed(at: index))
            {
                if name != column { contents.columns.append(name) }
                column = name
                let line = ContentsLine(bulletin.printed(at: index)[rest...])
                append(line, column, to: &contents)
                continue
            }
            let next = position + 1 < indices.count ? indices[position + 1] : nil
            if habits.partsAreNumbered, self.parsed[index].page == nil,
                let part = ContentsHabits.part(bulletin.text(at: index))
            {
                column = part.name
                contents.columns.append(part.name)
                contents.parts.append(part.name)
                continue
            }
            if isAuthorBelow(index, next, contents) {
                add(index, column, to: &contents)
                continue
            }
            if let name = columns.name(index, next: next, contents).map(ColumnName.unnumbered) {
                // Names set beside their entries and taken out above them all tell of no entry.
                let isStacked = index > 0 && stacked.contains(index)
                column = isStacked ? nil : name
                contents.columns.append(name)
                continue
            }
            add(index, column, to: &contents)
        }
        for index in contents.entries.indices { finish(&contents.entries[index]) }
        return contents
    }

    /// 某某某 alone between a title with its page and the next one: its author, and no column.
    private func isAuthorBelow(_ index: Int, _ next: Int?, _ contents: Contents) -> Bool {
        let text = bulletin.text(at: index)
        guard let last = contents.entries.last, last.author == nil, last.page != nil,
            text.count == 3 || text.count == 2 && bulletin.printed(at: index).count > 2,
            text.allSatisfy(\.isHan), parsed[index].page == nil,
            next.map({ parsed[$0].page != nil || bulletin.lines[$0].count <= 8 }) ?? true
        else { return false }
        return Surnames.mayBeName(text, common: true) && ColumnWords.count(text) == nil
    }

    /// Three names of columns and more right below each other, or two above 目录.
    private func stackedNames(_ indices: [Int], _ contents: Contents) -> Set<Int> {
        var stacked: Set<Int> = []
        var run: [Int] = []
        var names = 0
        for (position, index) in indices.enumerated() {
            let next = position + 1 < indices.count ? indices[position + 1] : nil
            if !isHeading(index), mayBeStacked(index),
                columns.name(index, next: next, contents) != nil
            {
                run.append(index)
                names += 1
                continue
            }
            let isAboveHeading = shapes[index] == .contentsHeading
            if run.count >= (isAboveHeading ? 2 : 3) { stacked.formUnion(run) }
            run = []
        }
        // Where one name stands in its place, none were taken out above.
        return stacked.count == names ? stacked : []
    }

    /// A short line without a sign: a sign stands where the names were printed, above their entries.
    private func mayBeStacked(_ index: Int) -> Bool {
        !parsed[index].opens && bulletin.lines[index].count <= ContentsColumns.longestStanding
    }

    /// 目录, Contents, and the issue line that stands beside them.
    private func isHeading(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        if shapes[index] == .contentsHeading || shapes[index] == .pageNumber { return true }
        return text.count <= 24 && (text.contains("总第") || text.contains("年第"))
            && text.contains("期")
    }

    private func add(_ index: Int, _ column: String?, to contents: inout Contents) {
        let line = bulletin.lines[index]
        let parsed = entryLine(index)
        let text = bulletin.text(line)
        if let last = contents.entries.last, !contents.entries.isEmpty {
            let isSubtitle = parsed.title.unicodeScalars.first?.isDash ?? false
            if isSubtitle {
                // ——某某监督纪事　　本刊记者 某某: the author behind the last line of two.
                let parsed = ContentsLine(bulletin.printed(line), mayEndInAuthor: true)
                contents.entries[contents.entries.count - 1].subtitle =
                    String(scalars: parsed.title.unicodeScalars.drop { $0.isDash })
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if parsed.title.isEmpty {
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if last.author == nil, !parsed.opens, !parsed.closes,
                Byline.isOfReporters(bulletin.printed(line))
            {
                let printed = bulletin.printed(line).trimmed
                contents.entries[contents.entries.count - 1].author = String(scalars: printed)
                return
            }
            if last.author == nil, !last.isClosed, !parsed.opens, isAuthorAlone(parsed) {
                contents.entries[contents.entries.count - 1].author = parsed.title
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if last.column == column, continues(parsed, last, line, contents) {
                contents.entries[contents.entries.count - 1].title += glue(last.title, parsed.title)
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if last.author == nil, !parsed.opens, text.count <= 12,
                Byline.areNames(bulletin.printed(line))
            {
                contents.entries[contents.entries.count - 1].author = parsed.title
                return
            }
        }
        append(parsed, column, to: &contents)
    }

    private func append(_ parsed: ContentsLine, _ column: String?, to contents: inout Contents) {
        guard !parsed.title.isEmpty else { return }
        contents.entries.append(
            .init(
                title: parsed.title, author: parsed.author, column: column, page: parsed.page,
                isClosed: parsed.endsInPage, key: []))
    }

    /// 李某某　王某（6）, 洛桑某某（3）: the authors below a title, with its page.
    private func isAuthorAlone(_ parsed: ContentsLine) -> Bool {
        guard parsed.author == nil, parsed.endsInPage else { return false }
        let names = Array(parsed.title.unicodeScalars)[...]
        if Surnames.isTranscribed(names) || Vocabulary.ownPens.isWhole(names) { return true }
        let tokens = Array(NameTokens(names, partsAtCommas: true))
        return !tokens.isEmpty && tokens.allSatisfy { Surnames.mayBeName($0) }
    }

    private func merge(_ parsed: ContentsLine, into entry: inout Contents.Entry) {
        entry.author = parsed.author ?? entry.author
        entry.page = entry.page ?? parsed.page
        entry.isClosed = entry.isClosed || parsed.endsInPage
    }

    /// Whether a line goes on with the title above it.
    private func continues(
        _ parsed: ContentsLine, _ last: Contents.Entry, _ line: Line, _ contents: Contents
    ) -> Bool {
        if parsed.opens || last.isClosed || habits.pagesAreColumns { return false }
        let opened = contents.entries.contains { $0.page != nil } || line.gap == 0
        if last.author != nil { return false }
        if let width = habits.widthWithoutPages {
            return last.title.unicodeScalars.count + 2 >= width
                && !Vocabulary.documentEndings.isSuffix(of: last.title.scalarArray[...])
        }
        if line.gap == 0 { return true }
        return opened && last.page == nil && parsed.closes
    }

    private func glue(_ left: String, _ right: String) -> String {
        guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first,
            last.isASCIILetter, first.isASCIILetter
        else { return right }
        return " " + right
    }

    /// The four of 等四则, （等4则）, （四则）.
    private func counted(_ title: ArraySlice<Unicode.Scalar>) -> Int? {
        var text = title
        if text.last?.closesBracket == true { text.removeLast() }
        guard let unit = text.last, unit == "则" || unit == "篇" || unit == "条" else { return nil }
        let digits = text.dropLast().suffix(3).drop { !Numeral.isChinese($0) && !$0.isASCIIDigit }
        guard let (value, end) = Numeral.read(digits, at: digits.startIndex),
            end == text.endIndex - 1
        else { return nil }
        return value
    }

    /// Splits 在某某会上的发言——某某题目 and drops 等9则; the key is what headings are compared with.
    private func finish(_ entry: inout Contents.Entry) {
        var title = Array(entry.title.unicodeScalars)[...]
        entry.items = counted(title)
        if let author = entry.author, let items = counted(author.scalarArray[...]) {
            (entry.items, entry.author) = (items, nil)
        }
        if let last = title.last, last.closesBracket,
            let open = title.lastIndex(where: { $0.opensBracket }),
            let (_, end) = Numeral.read(title, at: open + 1), end == title.endIndex - 2,
            title[end] == "则" || title[end] == "篇"
        {
            title = title[..<open]
        }
        if let mark = title.range(of: "等"), mark.lowerBound > title.startIndex + 4 {
            for index in title.indices.reversed() where title[index] == "等" {
                let tail = title[(index + 1)...]
                if let (_, end) = Numeral.read(tail, at: tail.startIndex), end == tail.endIndex - 1,
                    tail.last == "则" || tail.last == "篇" || tail.last == "条"
                {
                    title = title[..<index]
                }
                break
            }
        }
        title = withoutRubric(title)
        entry.title = String(scalars: title)
        entry.key = title.key
    }

    /// 依法从严治矿（《某某日报》社论）: what kind of text the title heads, and where it was printed.
    private func withoutRubric(_ title: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard title.last?.closesBracket == true,
            let open = title.lastIndex(where: { $0.opensBracket }), open > title.startIndex + 4,
            case let note = title[open...].dropFirst().dropLast(),
            Vocabulary.editorials.isSuffix(of: note) || SourceNote.isOne(note, inBrackets: true)
        else { return title }
        return title[..<open].trimmed
    }
}
