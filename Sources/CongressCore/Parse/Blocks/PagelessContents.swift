/// A table of contents without page numbers whose titles come again over their texts: a line that
/// does so opens an entry, whatever stands above it.
struct PagelessContents {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let parsed: ContentsLines
    /// Names that stand alone outside of the table, where a text has ended.
    let standing: Set<[Unicode.Scalar]>

    private static let fewest = 3
    private static let longestColumn = 8

    /// The table; nil where it has page numbers, bullets or strokes, or where most titles do not come again.
    /// The first heading of the body and its byline may stand among the lines.
    func read(_ indices: [Int]) -> Contents? {
        let listed = indices.filter {
            shapes[$0] != .contentsHeading && shapes[$0] != .pageNumber
                && !ColumnName.isFramedPlace(bulletin.text(at: $0))
        }
        guard listed.count >= PagelessContents.fewest,
            listed.count(where: { parsed[$0].page != nil }) * 10 <= listed.count,
            case let sign = signOfColumns(listed),
            listed.count(where: { isMarked($0, sign) }) * 4 <= listed.count,
            case let isCounted = countsTitles(listed),
            isCounted
                || listed.count(where: { ContentsHabits.part(bulletin.text(at: $0)) != nil }) < 3
        else { return nil }
        let headings = RepeatedOpenings(of: bulletin)
        let lines = listed.map {
            ContentsLine(bulletin.printed(at: $0), mayEndInAuthor: true)
        }
        let areSigned = ContentsHabits.areSigned(lines)
        var contents = Contents()
        contents.lines = indices
        var column: String?
        var repeated = 0
        for (position, index) in listed.enumerated() {
            let next = position + 1 < listed.count ? listed[position + 1] : nil
            if let name = signedName(index, sign) ?? columnName(index, above: next, headings) {
                column = name
                contents.columns.append(name)
                continue
            }
            let line = areSigned ? parsed.line(index, believing: .rare) : lines[position]
            // Where the texts print the number too, it is part of their titles.
            let isCounted = isCounted && !headings.comeAgain(line.title.key)
            let title = isCounted ? withoutOrdinal(line.title) : line.title
            let key = title.key
            let isReporters = Byline.isOfReporters(bulletin.printed(at: index))
            // 本刊记者 某某 and the —— line stand over their text once more, too.
            let isBelow = isReporters || line.title.unicodeScalars.first?.isDash == true
            if !isBelow, headings.comeAgain(key) {
                repeated += 1
            } else if title == line.title, contents.entries.last?.column == column,
                add(line, index, headings, to: &contents)
            {
                continue
            }
            contents.entries.append(
                .init(title: title, author: line.author, column: column, page: nil, key: key))
        }
        let isTable =
            repeated >= PagelessContents.fewest && repeated * 10 >= contents.entries.count * 6
        if isTable { joinHalves(&contents, behind: listed[listed.count - 1]) }
        return isTable ? contents : nil
    }

    /// 某区：会上票决　会下紧盯 / 让实事办到心坎上: both lines of a title come again, the second right below the
    /// first, which has no text of its own.
    private func joinHalves(_ contents: inout Contents, behind last: Int) {
        var places: [[Unicode.Scalar]: Int] = [:]
        var order = 0
        for index in bulletin.lines.indices.dropFirst(last + 1)
        where shapes[index] != .pageNumber {
            order += 1
            guard shapes[index] == .short else { continue }
            places[bulletin.text(at: index).key] = order
        }
        for at in contents.entries.indices.dropFirst().reversed() {
            let upper = contents.entries[at - 1]
            let lower = contents.entries[at]
            guard upper.column == lower.column, upper.author == nil,
                upper.key.count >= PagelessContents.shortestHalf,
                lower.key.count >= PagelessContents.shortestHalf,
                !lower.title.hasPrefix("关于"), !PagelessContents.groups.isSuffix(of: upper.key[...]),
                let above = places[upper.key], places[lower.key] == above + 1
            else { continue }
            contents.entries[at - 1].title += lower.title
            contents.entries[at - 1].key += lower.key
            contents.entries[at - 1].author = lower.author
            contents.entries.remove(at: at)
        }
    }

    private static let shortestHalf = 6
    /// What heads several texts, the first of them right below it.
    private static let groups: WordTable = [
        "选登", "选编", "选辑", "摘登", "摘编", "摘要", "汇编", "集锦", "专辑", "专栏", "发言", "材料", "文件", "名单", "经验交流",
    ]

    /// 一、某次会议公报 / 二、关于…的决定: 一、二、三、… count the lines through the table, and no columns.
    private func countsTitles(_ listed: [Int]) -> Bool {
        var counted = 0
        var between = 0
        var last = 0
        for index in listed {
            if ColumnName.ordinal(bulletin.text(at: index))?.number == counted + 1 {
                counted += 1
                last = between
            } else {
                between += 1
            }
        }
        // The first heading of the body and its text may stand behind the last of them.
        return counted > PagelessContents.fewest && last * 4 <= counted
            && ColumnName.ordinal(bulletin.text(at: listed[0])) != nil
    }

    private func withoutOrdinal(_ title: String) -> String {
        ColumnName.ordinal(title.scalarArray[...]).map { String(scalars: $0.rest) } ?? title
    }

    /// Adds a line that opens no entry to the one above it; false where it belongs to none.
    private func add(
        _ line: ContentsLine, _ index: Int, _ headings: RepeatedOpenings,
        to contents: inout Contents
    ) -> Bool {
        guard let last = contents.entries.indices.last, bulletin.lines[index].gap == 0 else {
            return false
        }
        let title = line.title.scalarArray[...]
        if title.first?.isDash == true {
            contents.entries[last].subtitle = String(scalars: title.drop { $0.isDash })
            contents.entries[last].author = line.author
            return true
        }
        guard contents.entries[last].author == nil else { return false }
        let printed = bulletin.printed(at: index)
        if Byline.areNames(printed) || Byline.isOfReporters(printed) {
            contents.entries[last].author = String(scalars: printed.trimmed)
            return true
        }
        guard !headings.areWhole(contents.entries[last].key) else { return false }
        contents.entries[last].title += line.title
        contents.entries[last].key += title.key
        contents.entries[last].author = line.author
        return true
    }

    /// Something but the titles themselves tells where entries begin or end.
    private func isMarked(_ index: Int, _ sign: Unicode.Scalar?) -> Bool {
        if sign != nil, bulletin.first(at: index) == sign { return false }
        return parsed[index].closes || parsed[index].opens && !isColumn(index)
    }

    /// ▓会议专版 over titles without a sign: what opens three short lines and more that stand apart from each
    /// other, and none of as many others.
    private func signOfColumns(_ listed: [Int]) -> Unicode.Scalar? {
        let signed = listed.filter { ContentsHabits.isBulleted(bulletin.text(at: $0)) }
        guard signed.count >= PagelessContents.fewest, signed.count * 2 <= listed.count,
            let sign = bulletin.first(at: signed[0]),
            signed.allSatisfy({ bulletin.first(at: $0) == sign && name(behind: sign, $0) != nil }),
            zip(signed, signed.dropFirst()).allSatisfy({ $0 + 1 < $1 }),
            // ❖某某某 below each title: its author.
            signed.count(where: { Byline.areNames(bulletin.printed(at: $0).dropFirst()) }) * 2
                < signed.count
        else { return nil }
        return sign
    }

    private func signedName(_ index: Int, _ sign: Unicode.Scalar?) -> String? {
        guard let sign, bulletin.first(at: index) == sign else { return nil }
        return name(behind: sign, index)
    }

    /// The name behind the sign, up to the wide blank before the authors of the column.
    private func name(behind sign: Unicode.Scalar, _ index: Int) -> String? {
        let words = bulletin.printed(at: index).trimmed.drop { $0 == sign }.trimmed
        let end = words.blanks.first { $0.width >= 4 }?.range.lowerBound ?? words.endIndex
        let name = words[..<end].without { $0.isLayoutBlank }
        guard (2...PagelessContents.longestColumn).contains(name.count), name.allSatisfy(\.isHan)
        else { return nil }
        return String(scalars: name)
    }

    /// The name of the column that a line gives; nil where it gives none.
    private func columnName(_ index: Int, above next: Int?, _ headings: RepeatedOpenings) -> String?
    {
        let text = bulletin.text(at: index)
        guard let next, shapes[index] != .chronicleHeading else { return nil }
        if let name = ColumnName.framed(text) ?? ColumnName.announced(text)
            ?? ColumnName.bilingual(bulletin.printed(at: index))
        {
            return name
        }
        if isColumn(index) {
            return String(scalars: text.without { Vocabulary.bylineSigns.contains($0) })
        }
        let isOwnName =
            text.count <= 5 && standing.contains(text.key) && !Surnames.mayBeName(text)
            && headings.comeAgain(bulletin.text(at: next).key) && isSetOver(next, index)
        return isOwnName ? String(scalars: text) : nil
    }

    /// The line comes again over the title below it, or more than once: 故乡的秋 over its own text is a title.
    private func isSetOver(_ next: Int, _ index: Int) -> Bool {
        let name = bulletin.text(at: index).key
        let title = bulletin.text(at: next).key.prefix(PagelessContents.shortestHalf)
        let places = bulletin.lines.indices.dropFirst(next + 1).filter {
            bulletin.lines[$0].count == bulletin.lines[index].count
                && bulletin.text(at: $0).key == name
        }
        return places.count > 1
            || places.contains {
                $0 + 1 < bulletin.lines.count
                    && bulletin.text(at: $0 + 1).key.starts(with: title)
            }
    }

    /// 工作研究, ◆领导讲话: words that names of columns are made of.
    private func isColumn(_ index: Int) -> Bool {
        if shapes[index] == .column || shapes[index] == .pictureColumn { return true }
        let name = bulletin.text(at: index).drop { Vocabulary.bylineSigns.contains($0) }
        return name.count <= PagelessContents.longestColumn && ColumnWords.count(name) != nil
    }
}
