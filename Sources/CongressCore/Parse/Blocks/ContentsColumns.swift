/// Tells the columns of a table of contents from its titles.
struct ContentsColumns {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines
    let habits: ContentsHabits
    /// Names that stand alone outside of the table, where a text has ended.
    let standing: Set<[Unicode.Scalar]>
    let rubrics: RubricsOverTitles

    /// The name of the column that a line gives; nil where it gives none.
    func name(_ index: Int, next: Int?, _ contents: Contents) -> String? {
        if habits.pagedColumns.contains(index) { return parsed[index].title }
        let whole = ColumnName.behindOrdinal(bulletin.text(at: index))
        if habits.shortColumns.contains(index) {
            return restored(Array(whole)) ?? bulletin.string(at: index)
        }
        if let name = ColumnName.framed(whole) ?? counted(index) ?? marked(whole) { return name }
        if habits.pagesAreColumns {
            return parsed[index].page != nil ? parsed[index].title : nil
        }
        if parsed[index].page == nil,
            let name = ColumnName.bilingual(bulletin.printed(at: index)),
            // 某某人大 / CONGRESS along the foot of a page is no column.
            !parsed.names.isWhole(name.scalarArray[...])
        {
            return name
        }
        let text = whole.only {
            !$0.isDash && !$0.isNameDot && $0 != "■" && $0 != "【" && $0 != "】"
        }
        if habits.bulletsAreColumns, isBulleted(index) { return withoutCount(text) }
        if let sign = habits.columnSign, sign == whole.first { return withoutCount(text) }
        if shapes[index] == .column || shapes[index] == .pictureColumn {
            return String(scalars: text[...].without { Vocabulary.bylineSigns.contains($0) })
        }
        if let whole = restored(text) { return whole }
        if habits.columnIndent == bulletin.lines[index].indent, parsed[index].page == nil,
            !parsed[index].closes, next != nil, text.count >= 2, text.count <= 10
        {
            return String(scalars: text)
        }
        if habits.columnIndent == bulletin.lines[index].indent, let name = knownName(index) {
            return name
        }
        if let next, !parsed[next].title.isEmpty {
            if let name = ColumnName.announced(whole) { return name }
            if parsed[index].page == nil, parsed[index].author == nil, parsed[next].page != nil,
                let name = ColumnName.themed(whole), !isPrinted(whole, behind: name.count, next)
            {
                return name
            }
        }
        if !parsed[index].closes, next != nil, rubrics.stand(text[...]) {
            return String(scalars: text)
        }
        let isColumn =
            next.map { isNamedAsColumn(index, above: $0, contents) } == true
            || isDotted(index) && (text.count >= 4 || isName(text[...]))
            || isUnmarked(index, text[...], next, contents)
        return isColumn ? String(scalars: text) : nil
    }

    /// 本期关注：某某怎样办得好 stands as a whole in the body too, on one line or two: a title. As a
    /// column it stands apart from the title that the table prints below it.
    private func isPrinted(
        _ whole: ArraySlice<Unicode.Scalar>, behind name: Int, _ next: Int
    ) -> Bool {
        let key = whole.key
        let below = parsed[next].title.scalarArray[...].key
        let lines = bulletin.lines.indices
        return lines[next...].dropFirst().dropLast().contains { index in
            guard bulletin.first(at: index) == whole.first else { return false }
            let own = bulletin.text(at: index).key
            let further = bulletin.text(at: index + 1).key
            guard own.count > name, (own + further).starts(with: key) else { return false }
            return own.count != key.count || bulletin.lines[index + 1].gap <= bulletin.spacing
                || further != below
        }
    }

    /// ## 监督视窗: the heading of a list in Markdown.
    private func marked(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        let name = text.drop { $0 == "#" || $0.isLayoutBlank }
        guard text.first == "#", (2...14).contains(name.count), name.last?.isASCIIDigit == false
        else { return nil }
        return String(scalars: name)
    }

    /// 〔简讯八则〕……（26）: a framed name with its count and its page stands for all of its briefs.
    private func counted(_ index: Int) -> String? {
        guard bulletin.text(at: index).first?.isHan == false, parsed[index].page != nil,
            let name = ColumnName.framed(parsed[index].title.scalarArray[...]),
            let unit = name.unicodeScalars.last
        else { return nil }
        if unit == "则" || unit == "条" || unit == "篇" { return name }
        // | 县区传真 | 25 among | 特别关注 | and | 履职故事 |; 【卷首语】 1 is the title of a text.
        let isFramed =
            habits.columnFrame != nil && habits.columnFrame == bulletin.text(at: index).first
        let words = name.scalarArray[...]
        return isFramed && ColumnWords.count(words) != nil
            && !Vocabulary.chronicleNames.isWhole(words) && !Vocabulary.editorsTitles.isWhole(words)
            ? name : nil
    }

    /// 县市动态　15: words that names of columns are made of, and the page of the first brief.
    private func knownName(_ index: Int) -> String? {
        let name = parsed[index].title.scalarArray[...]
        guard parsed[index].page != nil, parsed[index].author == nil,
            name.count <= ContentsColumns.longestStanding, ColumnWords.count(name) != nil
        else { return nil }
        return parsed[index].title
    }

    /// A line of a few characters that stands between entries as a column does.
    private func isUnmarked(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ next: Int?, _ contents: Contents
    ) -> Bool {
        guard !parsed[index].opens, !parsed[index].closes else { return false }
        guard text.count >= 2, text.count <= 14,
            text.allSatisfy({
                $0.isHan || $0.opensBracket || $0.closesBracket || $0 == "、" || $0.isQuote
            }),
            let next
        else { return isTheme(above: next, contents) }
        let following = parsed[next]
        // What stands above its —— line is a title, and so is what stands above 本刊编辑部（1）, 李某某（3） or （8）.
        let below = following.title.scalarArray[...]
        if below.first?.isDash == true || Vocabulary.ownPens.isWhole(below)
            || following.page != nil && (below.isEmpty || Byline.areNames(below))
        {
            return false
        }
        let last = contents.entries.last
        // 左某某　井某: the authors of the title above it.
        if last?.author == nil, last != nil, Byline.arePair(bulletin.printed(at: index)) {
            return false
        }
        if isShortName(text, behind: last, before: following)
            || isWord(text, behind: last, before: following)
        {
            return true
        }
        // A wrapped title goes on directly below; a column stands apart, or where its entries are
        // bulleted, between a whole entry and the next.
        let line = bulletin.lines[index]
        if isPutTogether(text, behind: last),
            following.opens || following.page != nil || isWhole(last) && isTitle(below)
        {
            return true
        }
        if line.gap == 0, let last, !(last.isClosed && following.opens), !stands(text) {
            return false
        }
        guard following.opens || following.page != nil || following.closes || line.isLetterSpaced
        else { return false }
        if let last, last.page == nil, last.author == nil, line.gap <= 1, !following.opens {
            return line.isLetterSpaced
        }
        return true
    }

    /// No entry stands above, or one whose page is given.
    private func isWhole(_ entry: Contents.Entry?) -> Bool {
        entry.map { $0.isClosed || $0.page != nil } ?? true
    }

    /// A title of which a line or more stand below, with its page.
    private func isTitle(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= ContentsColumns.shortestTitle && !Byline.areNames(text)
    }

    private static let shortestTitle = 10

    /// 监督视窗, 县区经纬: two words of which names of columns are made, behind a title that lacks nothing.
    private func isPutTogether(
        _ text: ArraySlice<Unicode.Scalar>, behind last: Contents.Entry?
    ) -> Bool {
        guard text.count <= ContentsColumns.longestStanding, (ColumnWords.count(text) ?? 0) > 1,
            !Vocabulary.documentEndings.isSuffix(of: text)
        else { return false }
        guard let last, last.author == nil, let end = last.title.unicodeScalars.last else {
            return true
        }
        return end != "的" && end != "、" && end != "和" && end != "与" && !end.isDash
    }

    /// The same few characters head texts of the body; the last line of a title does not.
    private func stands(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= ContentsColumns.longestStanding && standing.contains(text.key)
            && !Vocabulary.documentEndings.isSuffix(of: text)
    }

    static let longestStanding = 8

    /// The lines of a few Han characters behind whole texts, by their keys.
    static func standing(in bulletin: BulletinText, outside table: [Int]) -> Set<[Unicode.Scalar]> {
        guard let last = table.last else { return [] }
        var standing: Set<[Unicode.Scalar]> = []
        for index in bulletin.lines.indices.dropFirst(last + 1) {
            let line = bulletin.lines[index]
            guard line.count >= 3, line.count <= longestStanding,
                bulletin.text(line).allSatisfy({ $0.isHan })
            else { continue }
            let above = bulletin.text(at: index - 1)
            if line.gap > 0 || above.endsLikeProse || above.last?.closesBracket == true
                || above.allSatisfy({ $0.isASCIIDigit || $0.isDash || $0.isNameDot })
            {
                standing.insert(bulletin.text(line).key)
            }
        }
        return standing
    }

    func isForeign(_ index: Int) -> Bool {
        ColumnName.isForeign(bulletin.text(at: index)) && shapes[index] != .contentsHeading
    }

    /// A few characters alone, as the name of a column is.
    func isName(_ index: Int) -> Bool {
        isName(bulletin.text(at: index))
    }

    private func isName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 2 && text.count <= 8 && text.allSatisfy { $0.isHan }
    }

    /// 会议之窗, apart from a whole entry above it and from a title below it.
    private func isNamedAsColumn(_ index: Int, above next: Int, _ contents: Contents) -> Bool {
        let text = bulletin.text(at: index)
        guard text.count >= 3, text.count <= 8, bulletin.lines[index].gap > 0,
            text.allSatisfy({ $0.isHan }), Vocabulary.columnEndings.isSuffix(of: text),
            !parsed[index].closes, !parsed[index].opens
        else { return false }
        if let last = contents.entries.last, !last.isClosed, last.page == nil { return false }
        return parsed[next].title.unicodeScalars.count >= 7
    }

    /// ·主任会议文件·: the name of a column between two dots.
    private func isDotted(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard let first = text.first, let last = text.last, text.count <= 30 else { return false }
        return first.isNameDot && last.isNameDot
            && !text.dropFirst().dropLast().contains { $0.isLeader }
    }

    /// A name of a few characters between a whole entry and a title; an author would stand alone
    /// below it.
    private func isShortName(
        _ text: ArraySlice<Unicode.Scalar>, behind last: Contents.Entry?, before next: ContentsLine
    ) -> Bool {
        guard let last, last.isClosed, text.count >= 4, text.count <= 8,
            text.allSatisfy({ $0.isHan }), !Surnames.mayBeName(text, common: true),
            text.count <= 6
                || text.first != "关" && !Vocabulary.documentEndings.isSuffix(of: text)
                    && !Vocabulary.bodySuffixes.isSuffix(of: text)
        else { return false }
        let title = next.title.scalarArray[...]
        return title.count >= 7 && !Byline.areNames(title) && !Surnames.isTranscribed(title)
    }

    /// 笔谈, 评议窗 between an entry with its page and a title with its own on one line: made of the
    /// words of columns.
    private func isWord(
        _ text: ArraySlice<Unicode.Scalar>, behind last: Contents.Entry?, before next: ContentsLine
    ) -> Bool {
        guard let last, last.isClosed, last.page != nil, text.count <= 3, text.allSatisfy(\.isHan),
            next.endsInPage || !next.opens && next.page == nil
        else { return false }
        let title = next.title.scalarArray[...]
        return title.count >= (next.endsInPage ? 4 : 6) && !Byline.areNames(title)
            && ColumnWords.count(text) != nil
    }

    /// Some tables set a bullet before each column and none before the titles.
    private func isBulleted(_ index: Int) -> Bool {
        ContentsHabits.isBulleted(bulletin.text(at: index))
    }

    /// 镇街简讯（6则）: the column without its count and page.
    private func withoutCount(_ text: [Unicode.Scalar]) -> String {
        var name = text.drop { Vocabulary.bylineSigns.contains($0) || $0 == "•" }
        // ▲封二　人代会剪影: the page of the cover is no part of the name; 封面故事 is one.
        if let length = CoverLines.coverPages.match(in: name, at: name.startIndex),
            name.count > length + 1, name[name.startIndex + length].isHan, !name.starts(with: "封面")
        {
            name = name.dropFirst(length)
        }
        return String(scalars: name.prefix { !$0.opensBracket && !$0.isASCIIDigit && !$0.isLeader })
    }

    /// 首语 of 卷首语: big first characters are lost on the way out of a PDF.
    private func restored(_ text: [Unicode.Scalar]) -> String? {
        guard text.count == 2 else { return nil }
        return Vocabulary.columns.word(of: 3, endingWith: text[...]).map { String(scalars: $0) }
    }

    /// A special issue's theme over a list of bullets, before any entry.
    private func isTheme(above next: Int?, _ contents: Contents) -> Bool {
        guard contents.entries.isEmpty, let next else { return false }
        return parsed[next].opens
    }
}
