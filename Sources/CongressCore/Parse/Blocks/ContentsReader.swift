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
        let ordinals = contents.entries.map { ColumnName.ordinal($0.title.scalarArray[...]) }
        let counted = zip(ordinals, 1...).count { $0?.number == $1 }
        guard counted >= 4, counted * 10 >= ordinals.count * 8 else { return contents }
        var contents = contents
        for (at, ordinal) in ordinals.enumerated() {
            guard let ordinal else { continue }
            contents.entries[at].title = String(scalars: ordinal.rest)
            contents.entries[at].key = ordinal.rest.key
        }
        return contents
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
        var contents = special ?? plainTable(of: indices, standing)
        for index in contents.entries.indices { finish(&contents.entries[index]) }
        return contents
    }

    private func plainTable(of indices: [Int], _ standing: Set<[Unicode.Scalar]>) -> Contents {
        let habits = ContentsHabits(
            of: indices, bulletin: bulletin, shapes: shapes, parsed: parsed)
        let columns = ContentsColumns(
            bulletin: bulletin, shapes: shapes, parsed: parsed, habits: habits, standing: standing,
            rubrics: RubricsOverTitles(in: bulletin, shapes, parsed, outside: indices))
        var table = TableReader(
            bulletin: bulletin, shapes: shapes, parsed: parsed, habits: habits, columns: columns,
            indices: indices)
        table.read()
        return table.contents
    }

    /// - Parameter maySplit: false for a table whose two columns were put one below the other already.
    init(bulletin: BulletinText, shapes: [LineShape], parsed: ContentsLines, maySplit: Bool = true)
    {
        self.bulletin = bulletin
        self.shapes = shapes
        self.parsed = parsed
        self.maySplit = maySplit
    }
}

/// Reads a table line by line: each opens an entry, goes on with the one above or names a column.
private struct TableReader {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines
    let habits: ContentsHabits
    let columns: ContentsColumns
    /// The lines of the table.
    let indices: [Int]
    var contents = Contents()
    /// The column to which the next entry belongs.
    var column: String?
    lazy var body = LinesBehindContents(bulletin, shapes, behind: indices)

    /// A line of the table, its author taken off where the table prints it first.
    private mutating func entryLine(_ index: Int) -> ContentsLine {
        let printed = bulletin.printed(at: index)
        if habits.authorsTrail, parsed[index].author == nil, parsed[index].page != nil {
            return signedLine(index)
        }
        guard habits.authorsLead, let author = ContentsLine.author(before: printed) else {
            return parsed[index]
        }
        var line = ContentsLine(printed[author.upperBound...])
        line.author = line.author ?? String(scalars: printed[author])
        return line
    }

    /// The line of a table whose titles have their authors behind them: a pen name is believed where the
    /// text itself prints it below its title.
    private mutating func signedLine(_ index: Int) -> ContentsLine {
        let line = parsed.line(index, believing: .rare)
        guard line.author == nil else { return line }
        let signed = parsed.line(index, believing: .pen)
        guard let pen = signed.author, body.sets(pen, below: signed.title) else { return line }
        return signed
    }

    mutating func read() {
        let stacked = stackedNames()
        for (position, index) in indices.enumerated() {
            contents.lines.append(index)
            if index > 0, shapes[index - 1] == .pageNumber, let last = contents.entries.indices.last
            {
                contents.entries[last].isClosed = true
            }
            guard !isHeading(index), !columns.isForeign(index),
                !ColumnName.isFramedPlace(bulletin.text(at: index))
            else { continue }
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
                var line = ContentsLine(bulletin.printed(at: index)[rest...], mayEndInAuthor: true)
                line.page = line.page ?? parsed[index].page
                append(line)
                continue
            }
            let next = position + 1 < indices.count ? indices[position + 1] : nil
            if habits.partsAreNumbered, parsed[index].page == nil,
                let part = ContentsHabits.part(bulletin.text(at: index))
            {
                column = part.name
                contents.columns.append(part.name)
                contents.parts.append(part.name)
                continue
            }
            if let author = habits.authorsBelow[index], let last = contents.entries.indices.last,
                contents.entries[last].author == nil
            {
                contents.entries[last].author = author
                continue
            }
            if isAuthorBelow(index, next) {
                add(index, next)
                continue
            }
            if let name = columns.name(index, next: next, contents).map(ColumnName.unnumbered) {
                // Names set beside their entries and taken out above them all tell of no entry.
                let isStacked = index > 0 && stacked.contains(index)
                column = isStacked ? nil : name
                contents.columns.append(name)
                continue
            }
            add(index, next)
        }
    }

    /// 某某某 alone between a title with its page and the next one: its author, and no column.
    private func isAuthorBelow(_ index: Int, _ next: Int?) -> Bool {
        let text = bulletin.text(at: index)
        guard let last = contents.entries.last, last.author == nil, last.page != nil,
            text.count == 3 || text.count == 2 && bulletin.printed(at: index).count > 2,
            text.allSatisfy(\.isHan), parsed[index].page == nil,
            next.map({ parsed[$0].page != nil || bulletin.lines[$0].count <= 8 }) ?? true
        else { return false }
        return Surnames.mayBeName(text, common: true) && ColumnWords.count(text) == nil
    }

    /// Three names of columns and more right below each other, or two above 目录.
    private func stackedNames() -> Set<Int> {
        var stacked: Set<Int> = []
        var run: [Int] = []
        var names = 0
        for (position, index) in indices.enumerated() {
            let next = position + 1 < indices.count ? indices[position + 1] : nil
            if !isHeading(index), mayBeStacked(index),
                columns.name(index, next: next, Contents()) != nil
            {
                run.append(index)
                names += 1
                continue
            }
            let isAboveHeading = shapes[index] == .contentsHeading
            if run.count >= (isAboveHeading ? 2 : 3) { stacked.formUnion(run) }
            run = []
        }
        // Where one name stands in its place, few were taken out above.
        let isPile = stacked.count >= TableReader.pile && names - stacked.count <= 2
        return stacked.count == names || isPile ? stacked : []
    }

    /// So many names have no entries between them by no accident.
    private static let pile = 5

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

    private mutating func add(_ index: Int, _ next: Int?) {
        let line = entryLine(index)
        if let above = contents.entries.indices.last, !isOverSubtitle(index, next) {
            var entry = contents.entries[above]
            if goesOn(&entry, with: line, bulletin.lines[index]) {
                contents.entries[above] = entry
                return
            }
        }
        append(line)
    }

    /// 山路弯弯 / ——…代表某某……25 below an entry with its page: a title, though it may be a name.
    private func isOverSubtitle(_ index: Int, _ next: Int?) -> Bool {
        guard contents.entries.last?.isClosed == true, parsed[index].page == nil, let next else {
            return false
        }
        return parsed[index].title.unicodeScalars.first?.isDash == false
            && parsed[next].title.unicodeScalars.first?.isDash == true
    }

    /// Gives an entry what the line below it says of it; false where the line opens another.
    private mutating func goesOn(
        _ last: inout Contents.Entry, with parsed: ContentsLine, _ line: Line
    ) -> Bool {
        if parsed.title.unicodeScalars.first?.isDash == true {
            // ——某某监督纪事　　本刊记者 某某: the author behind the last line of two.
            let parsed = ContentsLine(bulletin.printed(line), mayEndInAuthor: true)
            last.subtitle = String(scalars: parsed.title.unicodeScalars.drop { $0.isDash })
            merge(parsed, into: &last)
            return true
        }
        if parsed.title.isEmpty {
            // A page number alone.
        } else if last.author == nil, !parsed.opens, !parsed.closes,
            Byline.isOfReporters(bulletin.printed(line))
        {
            last.author = String(scalars: bulletin.printed(line).trimmed)
            return true
        } else if last.author == nil, !last.isClosed, !parsed.opens, isAuthorAlone(parsed) {
            last.author = parsed.title
        } else if last.column == column, continues(parsed, last, line),
            !body.partsTitles(last.title, parsed.title)
        {
            last.title += parsed.title
        } else if last.author == nil, !parsed.opens, line.count <= 12,
            Byline.areNames(bulletin.printed(line))
        {
            last.author = parsed.title
            return true
        } else {
            return false
        }
        merge(parsed, into: &last)
        return true
    }

    private mutating func append(_ parsed: ContentsLine) {
        guard !parsed.title.isEmpty else { return }
        contents.entries.append(
            .init(
                title: parsed.title, author: parsed.author, column: column, page: parsed.page,
                isClosed: parsed.endsInPage, key: []))
    }

    /// 李某某　王某（6）, 洛桑某某（3）: the authors below a title, with its page.
    private func isAuthorAlone(_ parsed: ContentsLine) -> Bool {
        guard parsed.author == nil, parsed.endsInPage else { return false }
        let names = parsed.title.scalarArray[...]
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
        _ parsed: ContentsLine, _ last: Contents.Entry, _ line: Line
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
}

extension ContentsReader {
    /// The four of 等四则, （等4则）, （四则）.
    private func counted(_ title: ArraySlice<Unicode.Scalar>) -> Int? {
        // （4 则）
        var text = title.without { $0.isLayoutBlank }
        if text.last?.closesBracket == true { text.removeLast() }
        guard let unit = text.last, unit == "则" || unit == "篇" || unit == "条" else { return nil }
        let digits = text.dropLast().suffix(3).drop { !Numeral.isChinese($0) && !$0.isASCIIDigit }
        guard let (value, end) = Numeral.read(digits, at: digits.startIndex),
            end == text.endIndex - 1
        else { return nil }
        return value
    }

    /// Drops 等9则 and what kind of text it is; the key is what headings are compared with.
    private func finish(_ entry: inout Contents.Entry) {
        var title = entry.title.scalarArray[...]
        entry.items = counted(title)
        if entry.items != nil, title.last?.closesBracket == true,
            let open = title.lastIndex(where: { $0.opensBracket }),
            case let count = title[(open + 1)...].filter({ !$0.isLayoutBlank })[...],
            let (_, end) = Numeral.read(count, at: 0), end == count.endIndex - 2
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
