/// How one table of contents sets its columns and authors, told by its lines together.
struct ContentsHabits: Sendable {
    /// A bullet stands before each column and none before the titles.
    private(set) var bulletsAreColumns = false
    /// ▲领导讲话 over ●题目　3: one sign stands before the columns and another before the titles.
    private(set) var columnSign: Unicode.Scalar?
    /// 李某某　让监督长出牙齿…… 15: the author before the title.
    private(set) var authorsLead = false
    /// 04 区人大要闻: the page numbers count the columns.
    private(set) var pagesAreColumns = false
    /// 监督｜题目: a column stands before its titles, on their line.
    private(set) var columnsLead = false
    /// How far in the columns stand, where all titles with pages stand further in.
    private(set) var columnIndent: Int?
    /// 二、讲话 above its titles, whose pages are printed: the columns count through the table.
    private(set) var partsAreNumbered = false
    /// The longest title of a table with numbered columns and no pages: a shorter line is whole.
    private(set) var widthWithoutPages: Int?
    /// 声音 / 09 above 在某次会议上的讲话 / 09: columns that print the page of their first title.
    private(set) var pagedColumns: Set<Int> = []
    /// 要论 above 6　新时期人大代表的角色意识: a few characters without a page, where each title opens with one.
    private(set) var shortColumns: Set<Int> = []
    /// | 领导讲话 |, 【领导讲话】: the sign that stands before and behind the names of columns, three and more.
    private(set) var columnFrame: Unicode.Scalar?
    /// Who wrote the title above, by lines that say nothing else.
    private(set) var authorsBelow: [Int: String] = [:]
    /// Most titles have their authors behind them.
    private(set) var authorsTrail = false

    init() {}

    /// 二、讲话, （二）讲话: the number of a column and its name.
    static func part(_ text: ArraySlice<Unicode.Scalar>) -> (number: Int, name: String)? {
        guard text.count >= 4, text.count <= 16, let first = text.first else { return nil }
        let start = text.startIndex + (first.opensBracket ? 1 : 0)
        guard Numeral.isChinese(text[start]),
            let (number, end) = Numeral.read(text, at: start), end + 1 < text.endIndex,
            first.opensBracket ? text[end].closesBracket : text[end] == "、"
        else { return nil }
        let name = text[(end + 1)...]
        guard name.count >= 2, name.allSatisfy({ $0.isHan || $0 == "、" || $0.isQuote }) else {
            return nil
        }
        return (number, String(scalars: name))
    }

    init(of indices: [Int], bulletin: BulletinText, shapes: [LineShape], parsed: ContentsLines) {
        let lines = Lines(bulletin: bulletin, shapes: shapes, parsed: parsed)
        bulletsAreColumns = lines.hasBulletedColumns(indices)
        columnSign = lines.signOfColumns(indices)
        authorsLead = lines.leadsWithAuthors(indices)
        pagesAreColumns = lines.hasPagedColumns(indices)
        columnIndent = lines.indentOfColumns(indices)
        partsAreNumbered = lines.hasNumberedParts(indices)
        if partsAreNumbered, indices.allSatisfy({ parsed[$0].page == nil }) {
            widthWithoutPages = indices.map { parsed[$0].title.unicodeScalars.count }.max()
        }
        pagedColumns = lines.columnsWithPages(indices).union(lines.countedColumns(indices))
        columnFrame = lines.frameOfColumns(indices)
        shortColumns = lines.columnsAmongPages(indices)
        let paged = indices.filter { parsed[$0].page != nil && !parsed[$0].title.isEmpty }
        authorsTrail = ContentsHabits.areSigned(paged.map { parsed[$0] })
        authorsBelow = AuthorsBelowTitles(bulletin: bulletin, shapes: shapes, parsed: parsed)
            .find(in: indices)
        columnsLead =
            indices.count { ColumnName.leading(bulletin.printed(at: $0)) != nil } >= 3
    }

    /// Three lines and more, and at least half of all, have an author.
    static func areSigned(_ lines: [ContentsLine]) -> Bool {
        let signed = lines.count { $0.author != nil }
        return signed >= 3 && signed * 2 >= lines.count
    }

    /// Some tables set a bullet before each column and none before the titles.
    static func isBulleted(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first else { return false }
        return Vocabulary.bylineSigns.contains(first) || first == "•"
    }
}

/// The lines of one table, asked for its habits.
private struct Lines {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines

    private func isBulleted(_ index: Int) -> Bool {
        ContentsHabits.isBulleted(bulletin.text(at: index))
    }

    func hasBulletedColumns(_ indices: [Int]) -> Bool {
        if bulletsStandApart(indices) || bulletsHeadGroups(indices) { return true }
        return zip(indices, indices.dropFirst()).contains { upper, lower in
            isBulleted(upper) && !isBulleted(lower)
                && parsed[upper].page == nil
                && bulletin.lines[upper].count <= 9
                && bulletin.lines[lower].indent > bulletin.lines[upper].indent
        }
    }

    /// The sign before short lines without a page, three and more, where titles with pages have others.
    func signOfColumns(_ indices: [Int]) -> Unicode.Scalar? {
        var signs: [Unicode.Scalar: Int] = [:]
        var titled: Set<Unicode.Scalar> = []
        for index in indices where isBulleted(index) {
            guard let sign = bulletin.text(at: index).first else { continue }
            if parsed[index].closes || bulletin.lines[index].count > 12 {
                titled.insert(sign)
            } else {
                signs[sign, default: 0] += 1
            }
        }
        let columns = signs.filter { $0.value >= 3 && !titled.contains($0.key) }
        return titled.isEmpty || columns.count != 1 ? nil : columns.first?.key
    }

    /// Lines without a page that count 一、二、三、… through the table, and as many titles with one.
    func hasNumberedParts(_ indices: [Int]) -> Bool {
        var parts = 0
        var titles = 0
        var others = 0
        var opening: Int?
        for index in indices where shapes[index] != .contentsHeading {
            if parsed[index].page != nil {
                titles += 1
            } else if !parsed[index].closes,
                let part = ContentsHabits.part(bulletin.text(at: index))
            {
                // The first heading of the body counts anew.
                guard part.number == parts + 1 else { break }
                parts += 1
                opening = opening ?? titles + others
            } else {
                others += 1
            }
        }
        guard parts >= 3 else { return false }
        // A volume of papers may print no pages at all; its table opens with the first part.
        return titles >= parts || titles == 0 && others >= parts && opening == 0
    }

    /// Lines of a few characters without a page, right above titles that open with theirs; some of them
    /// are made of words that names of columns are made of.
    func columnsAmongPages(_ indices: [Int]) -> Set<Int> {
        let paged = indices.filter { parsed[$0].page != nil && !parsed[$0].title.isEmpty }
        guard paged.count >= 4, paged.allSatisfy({ parsed[$0].opens && !parsed[$0].endsInPage })
        else { return [] }
        let heads = zip(indices, indices.dropFirst()).filter { upper, lower in
            let text = bulletin.text(at: upper)
            return parsed[upper].page == nil && !parsed[upper].closes && parsed[lower].opens
                && shapes[upper] != .contentsHeading && (2...6).contains(text.count)
                && text.allSatisfy { $0.isHan || $0.isNameDot }
                && (ColumnWords.count(text) != nil || !Surnames.mayBeName(text, common: true))
        }.map { $0.0 }
        let known = heads.count { ColumnWords.count(bulletin.text(at: $0)) != nil }
        return heads.count >= 3 && known >= 2 ? Set(heads) : []
    }

    /// A few characters whose page the next title has too; three and more make a habit.
    func columnsWithPages(_ indices: [Int]) -> Set<Int> {
        let paged = indices.filter { parsed[$0].page != nil && !parsed[$0].title.isEmpty }
        var columns: [Int] = []
        for (upper, lower) in zip(paged, paged.dropFirst())
        where parsed[upper].page == parsed[lower].page && parsed[upper].endsInPage {
            let name = parsed[upper].title.unicodeScalars
            guard name.count <= 8, name.allSatisfy({ $0.isHan }), parsed[upper].author == nil
            else { continue }
            columns.append(upper)
        }
        let isHabit = columns.count >= 3 && columns.count * 2 <= paged.count
        return isHabit ? Set(columns) : []
    }

    /// 01 卷首, 02 要闻, 03 专题 over titles that end in their pages: names of a few characters that count
    /// through the table.
    func countedColumns(_ indices: [Int]) -> Set<Int> {
        let counted = indices.filter {
            parsed[$0].opens && parsed[$0].page != nil && !parsed[$0].endsInPage
        }
        guard counted.count >= 3,
            zip(counted, 1...).allSatisfy({ parsed[$0].page == $1 && isShortName(parsed[$0]) })
        else { return [] }
        let titles = indices.count { parsed[$0].endsInPage && !parsed[$0].title.isEmpty }
        return titles >= counted.count ? Set(counted) : []
    }

    private func isShortName(_ line: ContentsLine) -> Bool {
        let name = line.title.unicodeScalars
        return line.author == nil && (2...8).contains(name.count) && name.allSatisfy { $0.isHan }
    }

    /// The sign around names without a page, where all lines that it frames are as short.
    func frameOfColumns(_ indices: [Int]) -> Unicode.Scalar? {
        let framed = indices.filter {
            parsed[$0].page == nil && ColumnName.framed(bulletin.text(at: $0)) != nil
        }
        guard framed.count >= 3, let first = framed.first else { return nil }
        let sign = bulletin.text(at: first).first
        return framed.allSatisfy { bulletin.text(at: $0).first == sign } ? sign : nil
    }

    /// 04 区人大要闻, 区人大要闻……4 above titles without pages: the numbers count the columns.
    func hasPagedColumns(_ indices: [Int]) -> Bool {
        var columns = 0
        var titles = 0
        for index in indices where shapes[index] != .contentsHeading {
            let line = parsed[index]
            if line.page == nil {
                titles += 1
            } else {
                let name = line.title.unicodeScalars
                guard line.opens || isKnownColumn(line), name.count <= 8,
                    name.allSatisfy({ $0.isHan })
                else { return false }
                columns += 1
            }
        }
        return columns >= 3 && titles >= columns
    }

    /// Words that names of columns are made of; authors with the pages below their titles are none.
    private func isKnownColumn(_ line: ContentsLine) -> Bool {
        let name = line.title.scalarArray[...]
        return ColumnWords.count(name) != nil || Vocabulary.chronicleNames.isWhole(name)
    }

    /// 往　　事 less far in than 第一张选票……27: names of a few characters without pages, at one indent,
    /// over titles with pages that all stand further in.
    func indentOfColumns(_ indices: [Int]) -> Int? {
        // 县市动态　15, 大事记　18 stand as far out as the other columns.
        let paged = indices.filter {
            parsed[$0].page != nil && !parsed[$0].title.isEmpty && !isKnownColumn(parsed[$0])
        }
        guard let titles = paged.map({ bulletin.lines[$0].indent }).min(), titles >= 2 else {
            return nil
        }
        let heads = indices.filter { index in
            shapes[index] != .contentsHeading && parsed[index].page == nil && !parsed[index].closes
                && bulletin.lines[index].indent + 2 <= titles && bulletin.lines[index].count <= 10
                && bulletin.text(at: index).allSatisfy {
                    $0.isHan || $0.isNameDot || $0 == "、" || $0.isQuote
                }
        }
        guard heads.count >= 3, paged.count >= heads.count, let indent = heads.first,
            heads.allSatisfy({ bulletin.lines[$0].indent == bulletin.lines[indent].indent })
        else { return nil }
        // Authors with the pages below their titles stand further in too.
        let authors = paged.count { index in
            let name = parsed[index].title.scalarArray[...]
            return name.count <= 4 || Byline.areNames(name) || Byline.isBody(name)
        }
        guard authors * 4 <= paged.count else { return nil }
        return bulletin.lines[indent].indent
    }

    /// No line with a bullet has a page, and hardly one without a bullet has none.
    func bulletsStandApart(_ indices: [Int]) -> Bool {
        var columns = 0
        var titles = 0
        var others = 0
        var paged = 0
        for (at, index) in indices.enumerated() where shapes[index] != .contentsHeading {
            if isBulleted(index) {
                // ★大事记（2020年1—3月）　15 is a column of its own.
                let title = parsed[index].title.scalarArray[...]
                let name = ColumnName.bilingual(title)?.scalarArray[...] ?? title
                guard name.count <= 11 || Vocabulary.chronicleNames.occurs(in: name) else {
                    return false
                }
                columns += 1
                if parsed[index].closes { paged += 1 }
            } else if parsed[index].page != nil {
                titles += 1
            } else if at + 1 == indices.count || isBulleted(indices[at + 1])
                || parsed[indices[at + 1]].page == nil
            {
                // The first line of a title has the page below it.
                others += 1
            }
        }
        // □动态与信息　40 has no titles below it, and its page with it.
        return columns >= 3 && titles + paged >= columns && others * 4 <= titles
            && paged * 5 <= columns * 2
    }

    /// Where no page is printed: short lines with a bullet below a blank line each, and below them more
    /// and longer lines without one, some of which name their authors.
    private func bulletsHeadGroups(_ indices: [Int]) -> Bool {
        let listed = indices.filter { shapes[$0] != .contentsHeading }
        guard !listed.contains(where: { parsed[$0].page != nil }) else { return false }
        let heads = listed.filter(isBulleted)
        let titles = listed.filter { !isBulleted($0) }
        guard heads.count >= 3, titles.count >= heads.count,
            heads.allSatisfy({
                !parsed[$0].closes && bulletin.lines[$0].count <= 12 && bulletin.lines[$0].gap > 0
            })
        else { return false }
        let width = { (lines: [Int]) in
            lines.reduce(0) { $0 + bulletin.lines[$1].count } / lines.count
        }
        return titles.count(where: { parsed[$0].closes }) >= 2 && width(titles) > width(heads)
    }

    /// Some tables print the author before the title: 李 某 某　让监督长出牙齿…… 15.
    func leadsWithAuthors(_ indices: [Int]) -> Bool {
        var paged = 0
        var led = 0
        for index in indices {
            let line = parsed[index]
            guard line.page != nil, !line.title.isEmpty else { continue }
            paged += 1
            if line.author == nil,
                ContentsLine.author(before: bulletin.printed(at: index)) != nil
            {
                led += 1
            }
        }
        return led >= 3 && led * 2 >= paged
    }
}
