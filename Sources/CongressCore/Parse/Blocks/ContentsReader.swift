/// Reads the table of contents between two lines of a page.
struct ContentsReader {
    let page: Page
    let shapes: [LineShape]
    private let parsed: ContentsLines

    /// - Parameter indices: lines that may belong to the table, in order; lines of other matter
    ///   between its halves are left out of it.
    func read(_ indices: [Int]) -> Contents {
        if var contents = NumberedContents(page: page, shapes: shapes, parsed: parsed).read(indices)
        {
            for index in contents.entries.indices { finish(&contents.entries[index]) }
            return contents
        }
        var contents = Contents()
        var column: String?
        var reader = self
        reader.bulletsAreColumns = hasBulletedColumns(indices)
        reader.authorsLead = leadsWithAuthors(indices)
        return reader.table(indices, &contents, &column)
    }

    private var bulletsAreColumns = false
    private var authorsLead = false

    init(page: Page, shapes: [LineShape], parsed: ContentsLines) {
        self.page = page
        self.shapes = shapes
        self.parsed = parsed
    }

    private func hasBulletedColumns(_ indices: [Int]) -> Bool {
        if bulletsStandApart(indices) { return true }
        return zip(indices, indices.dropFirst()).contains { upper, lower in
            isBulleted(upper) && !isBulleted(lower)
                && parsed[upper].page == nil
                && page.lines[upper].count <= 9
                && page.lines[lower].indent > page.lines[upper].indent
        }
    }

    /// No line with a bullet has a page, and hardly one without a bullet has none.
    private func bulletsStandApart(_ indices: [Int]) -> Bool {
        var columns = 0
        var titles = 0
        var others = 0
        for index in indices where shapes[index] != .contentsHeading {
            if isBulleted(index) {
                guard !parsed[index].closes, page.lines[index].count <= 12 else { return false }
                columns += 1
            } else if parsed[index].page != nil {
                titles += 1
            } else {
                others += 1
            }
        }
        return columns >= 3 && titles >= columns && others * 4 <= titles
    }

    /// Some tables print the author before the title: 李 某 某　让监督长出牙齿…… 15.
    private func leadsWithAuthors(_ indices: [Int]) -> Bool {
        var paged = 0
        var led = 0
        for index in indices {
            let line = parsed[index]
            guard line.page != nil, !line.title.isEmpty else { continue }
            paged += 1
            if line.author == nil,
                ContentsLine.author(before: page.printed(page.lines[index])) != nil
            {
                led += 1
            }
        }
        return led >= 3 && led * 2 >= paged
    }

    /// A line of the table, its author taken off where the table prints it first.
    private func entryLine(_ index: Int) -> ContentsLine {
        let printed = page.printed(page.lines[index])
        guard authorsLead, let author = ContentsLine.author(before: printed) else {
            return parsed[index]
        }
        var line = ContentsLine(printed[author.upperBound...])
        line.author = line.author ?? String(scalars: printed[author])
        return line
    }

    private func table(_ indices: [Int], _ contents: inout Contents, _ column: inout String?)
        -> Contents
    {
        for (position, index) in indices.enumerated() {
            contents.lines.append(index)
            guard !isHeading(index) else { continue }
            let next = position + 1 < indices.count ? indices[position + 1] : nil
            if let name = self.column(index, next: next, contents) {
                column = name
                contents.columns.append(name)
                continue
            }
            add(index, column, to: &contents)
        }
        for index in contents.entries.indices { finish(&contents.entries[index]) }
        return contents
    }

    /// 目录, Contents, and the issue line that stands beside them.
    private func isHeading(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        if shapes[index] == .contentsHeading || shapes[index] == .pageNumber { return true }
        return text.count <= 24 && (text.contains("总第") || text.contains("年第"))
            && text.contains("期")
    }

    private func column(_ index: Int, next: Int?, _ contents: Contents) -> String? {
        let line = page.lines[index]
        if let name = bracketed(page.text(line)) { return name }
        let text = page.text(line).filter {
            !$0.isDash && !$0.isNameDot && $0 != "■" && $0 != "【" && $0 != "】"
        }
        if bulletsAreColumns, isBulleted(index) { return withoutCount(text) }
        if shapes[index] == .column || shapes[index] == .pictureColumn {
            return String(scalars: text.drop { Vocabulary.bylineSigns.contains($0) })
        }
        if let whole = restored(text) { return whole }
        if isDotted(index), text.count >= 4 { return String(scalars: text) }
        let parsed = parsed[index]
        guard !parsed.opens, !parsed.closes, text.count >= 2, text.count <= 14,
            text.allSatisfy({
                $0.isHan || $0.opensBracket || $0.closesBracket || $0 == "、" || $0.isQuote
            }),
            let next
        else {
            return parsed.opens || parsed.closes || !isLongColumn(index, next, contents)
                ? nil : String(scalars: text)
        }
        let following = self.parsed[next]
        if isShortName(text[...], behind: contents.entries.last, before: following) {
            return String(scalars: text)
        }
        // A wrapped title goes on directly below; a column stands apart, or where its entries are
        // bulleted, between a whole entry and the next.
        if line.gap == 0, let last = contents.entries.last, !(last.isClosed && following.opens) {
            return nil
        }
        guard following.opens || following.page != nil || following.closes || line.isLetterSpaced
        else { return nil }
        if let last = contents.entries.last, last.page == nil, last.author == nil, line.gap <= 1,
            !following.opens, !line.isLetterSpaced
        {
            return nil
        }
        return String(scalars: text)
    }

    /// ·主任会议文件·: the name of a column between two dots.
    private func isDotted(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        guard let first = text.first, let last = text.last, text.count <= 30 else { return false }
        return first.isNameDot && last.isNameDot
            && !text.dropFirst().dropLast().contains { $0.isLeader }
    }

    /// A name of a few characters between a whole entry and a title; an author would stand alone
    /// below it.
    private func isShortName(
        _ text: ArraySlice<Unicode.Scalar>, behind last: Contents.Entry?, before next: ContentsLine
    ) -> Bool {
        guard let last, last.isClosed, text.count >= 4, text.count <= 6,
            text.allSatisfy({ $0.isHan }), !Surnames.mayBeName(text, common: true)
        else { return false }
        let title = Array(next.title.unicodeScalars)[...]
        return title.count >= 7 && !Byline.areNames(title) && !Surnames.isTranscribed(title)
    }

    /// 【重要会议】 alone on its line is a column, whatever its name.
    private func bracketed(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        guard text.isFramed, text.count >= 4, text.count <= 20 else { return nil }
        return String(scalars: text.dropFirst().dropLast())
    }

    /// Some tables set a bullet before each column and none before the titles.
    private func isBulleted(_ index: Int) -> Bool {
        guard let first = page.text(page.lines[index]).first else { return false }
        return Vocabulary.bylineSigns.contains(first) || first == "•"
    }

    /// 镇街简讯（6则）: the column without its count and page.
    private func withoutCount(_ text: [Unicode.Scalar]) -> String {
        let name = text.drop { Vocabulary.bylineSigns.contains($0) || $0 == "•" }
        return String(scalars: name.prefix { !$0.opensBracket && !$0.isASCIIDigit && !$0.isLeader })
    }

    /// 首语 of 卷首语: big first characters are lost on the way out of a PDF.
    private func restored(_ text: [Unicode.Scalar]) -> String? {
        guard text.count == 2 else { return nil }
        return Vocabulary.columns.word(of: 3, endingWith: text[...]).map { String(scalars: $0) }
    }

    /// A special issue's theme over a list of bullets, before any entry.
    private func isLongColumn(_ index: Int, _ next: Int?, _ contents: Contents) -> Bool {
        guard contents.entries.isEmpty, let next else { return false }
        return parsed[next].opens
    }

    private func add(_ index: Int, _ column: String?, to contents: inout Contents) {
        let line = page.lines[index]
        let parsed = entryLine(index)
        let text = page.text(line)
        if let last = contents.entries.last, !contents.entries.isEmpty {
            let isSubtitle = parsed.title.unicodeScalars.first?.isDash ?? false
            if isSubtitle {
                contents.entries[contents.entries.count - 1].subtitle =
                    String(scalars: parsed.title.unicodeScalars.drop { $0.isDash })
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if parsed.title.isEmpty {
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if last.author == nil, !last.isClosed, !parsed.opens, isAuthorAlone(parsed) {
                contents.entries[contents.entries.count - 1].author = parsed.title
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if continues(parsed, last, line, contents) {
                contents.entries[contents.entries.count - 1].title += glue(last.title, parsed.title)
                merge(parsed, into: &contents.entries[contents.entries.count - 1])
                return
            }
            if last.author == nil, !parsed.opens, text.count <= 12,
                Byline.areNames(page.printed(line))
            {
                contents.entries[contents.entries.count - 1].author = parsed.title
                return
            }
        }
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
        if Surnames.isTranscribed(names) { return true }
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
        if parsed.opens || last.isClosed { return false }
        let opened = contents.entries.contains { $0.page != nil } || line.gap == 0
        if last.author != nil { return false }
        if line.gap == 0 { return true }
        return opened && last.page == nil && parsed.closes
    }

    private func glue(_ left: String, _ right: String) -> String {
        guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first,
            last.isASCIILetter, first.isASCIILetter
        else { return right }
        return " " + right
    }

    /// Splits 在某某会上的发言——某某题目 and drops 等9则; the key is what headings are compared with.
    private func finish(_ entry: inout Contents.Entry) {
        var title = Array(entry.title.unicodeScalars)[...]
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
        entry.title = String(scalars: title)
        entry.key = title.key
    }
}
