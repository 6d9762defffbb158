/// A table of contents whose page numbers a PDF gives up behind all its titles: titles, columns and
/// authors line by line, and below them 1, 4, 6, 8, each on a line of its own.
struct PagesBehindContents {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines
    /// Names that stand alone outside of the table, where a text has ended.
    let standing: Set<[Unicode.Scalar]>

    private static let fewest = 4
    private static let longestColumn = 10
    private static let longestAuthor = 14

    /// The table; nil where no row of growing numbers stands behind it.
    func read(_ indices: [Int]) -> Contents? {
        let titles = indices.filter {
            shapes[$0] != .contentsHeading && shapes[$0] != .pageNumber
        }
        guard let last = titles.last, titles.count >= PagesBehindContents.fewest,
            !titles.contains(where: { parsed[$0].page != nil }),
            let pages = numbers(behind: titles, last)
        else { return nil }
        // Where the pages are as many as the titles, no title is a column because it stands alone again.
        let isFull = titles.count { !isColumn($0, byPlace: false) } <= pages
        var contents = Contents()
        contents.lines = indices
        var column: String?
        for index in titles {
            if isColumn(index, byPlace: !isFull) {
                column = columnName(index)
                contents.columns.append(columnName(index))
            } else {
                add(index, column, to: &contents)
            }
        }
        return contents.entries.count >= PagesBehindContents.fewest ? contents : nil
    }

    /// How many growing numbers stand in a row behind some of the titles.
    private func numbers(behind titles: [Int], _ last: Int) -> Int? {
        var at = titles[0]
        while at < min(last + 2, shapes.count) {
            var end = at
            while end < shapes.count, shapes[end] == .pageNumber { end += 1 }
            if end - at >= PagesBehindContents.fewest {
                let values = (at..<end).compactMap { index -> Int? in
                    let digits = bulletin.text(at: index).drop { !$0.isASCIIDigit }
                    return digits.isEmpty
                        ? nil : Numeral.read(digits, at: digits.startIndex)?.value
                }
                let grows = zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
                if values.count == end - at, grows { return values.count }
            }
            at = max(end, at + 1)
        }
        return nil
    }

    private func isColumn(_ index: Int, byPlace: Bool) -> Bool {
        switch shapes[index] {
        case .column, .pictureColumn: return true
        case .chronicleHeading: return bulletin.lines[index].count <= 4
        default: break
        }
        let text = bulletin.text(at: index)
        return text.count <= PagesBehindContents.longestColumn
            && ((ColumnWords.count(text) ?? 0) > 0
                || byPlace && text.count >= 3 && text.count <= ContentsColumns.longestStanding
                    && standing.contains(text.key))
    }

    private func columnName(_ index: Int) -> String {
        if let name = ColumnName.bilingual(bulletin.printed(at: index)) { return name }
        return String(
            scalars: bulletin.text(at: index).filter {
                !Vocabulary.bylineSigns.contains($0) && !$0.isFrame
            })
    }

    private func add(_ index: Int, _ column: String?, to contents: inout Contents) {
        let line = parsed[index]
        let at = contents.entries.count - 1
        if at >= 0, contents.entries[at].column == column {
            if line.title.unicodeScalars.first?.isDash == true {
                contents.entries[at].subtitle = String(
                    scalars: line.title.unicodeScalars.drop { $0.isDash })
                return
            }
            if contents.entries[at].author == nil, isAuthor(index) {
                contents.entries[at].author = line.title
                return
            }
            if contents.entries[at].author == nil, goesOn(contents.entries[at].title, index) {
                contents.entries[at].title += line.title
                return
            }
        }
        contents.entries.append(
            .init(
                title: line.title, subtitle: nil, author: line.author, column: column, page: nil,
                isClosed: true, key: []))
    }

    private func isAuthor(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        guard bulletin.lines[index].count <= PagesBehindContents.longestAuthor else { return false }
        return Byline.areNames(printed) || Byline.arePair(printed)
            || Byline.isOfReporters(printed)
            || ClosingNote.isSpacedName(printed)
            || bulletin.lines[index].count <= 3 && Surnames.mayBeName(bulletin.text(at: index))
            || Byline.isBody(bulletin.text(at: index))
                && !Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: index))
    }

    /// 关于…情况的 / 调研报告: the name of a document still lacks its end.
    private func goesOn(_ title: String, _ index: Int) -> Bool {
        let above = title.scalarArray[...]
        guard above.starts(with: "关于".unicodeScalars),
            !Vocabulary.documentEndings.isSuffix(of: above)
        else { return false }
        return Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: index))
    }
}
