/// What the masthead, the colophon and the contents say of the issue itself.
struct IssueReader {
    let page: Page
    let shapes: [LineShape]
    let front: FrontMatter

    func read(log: inout DiagnosticLog) -> Issue {
        var issue = Issue(id: "", file: page.source.name)
        let covers = page.lines.indices.filter {
            front.what[$0] != nil && front.what[$0] != .furniture
        }
        for index in covers { readNumbers(page.text(page.lines[index]), &issue) }
        for index in covers where issue.year == nil && front.what[index] == .masthead {
            issue.year = yearAlone(page.text(page.lines[index]))
        }
        for index in covers where issue.number == nil && front.what[index] == .masthead {
            readShortNumber(page.text(page.lines[index]), &issue)
        }
        for index in page.lines.indices.prefix(12)
        where issue.number == nil && front.isBody(index) && page.lines[index].count <= 30 {
            readNumbers(page.text(page.lines[index]), &issue)
        }
        for index in page.lines.indices where issue.number == nil && front.what[index] == .furniture
        {
            readNumbers(page.text(page.lines[index]), &issue)
        }
        issue.publisher = publisher(covers)
        issue.published = published(covers) ?? fileDate()
        issue.publication = publication(covers, issue)
        issue.region = RegionReader(page: page).read(
            publisher: issue.publisher, publication: issue.publication)
        issue.publication = issue.publication.map { plain($0, region: issue.region) }
        issue.year = issue.year ?? issue.published?.year ?? bodyYear()
        issue.lineCount = page.source.lines.count
        issue.encoding = page.source.encoding
        if issue.region == nil {
            log.note(
                .unknownRegion, "no congress is named often enough to tell the region", line: 1)
        }
        return issue
    }

    // MARK: Numbers

    /// 2024年第5期, 2024.5期, 第41期, 总第201期.
    private func readNumbers(_ text: ArraySlice<Unicode.Scalar>, _ issue: inout Issue) {
        guard text.count <= 60, text.contains("期") || text.contains("号") else { return }
        for at in text.indices where text[at] == "期" || (text[at] == "号" && text.count <= 20) {
            // 2021年8月号: the number of a monthly is its month.
            let end = text[at] == "号" && at > 0 && text[..<at].last == "月" ? at - 1 : at
            guard let (value, start) = numberBefore(text, end) else { continue }
            if text[at] == "号", !isCounted(text, start) { continue }
            if isTotal(text, start) {
                issue.total = issue.total ?? value
            } else {
                issue.number = issue.number ?? value
                issue.year = issue.year ?? yearBefore(text, start)
            }
        }
        issue.total = issue.total ?? totalBehind(text)
        if issue.year == nil, issue.number != nil || text.contains("第"),
            let date = PrintedDate.first(in: text)
        {
            issue.year = date.date.first.year
        }
    }

    /// 总号：187, 总期数：31; 总期132 alone on its line.
    private func totalBehind(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let word = IssueReader.totals.first(in: text), word.upperBound < text.endIndex else {
            return nil
        }
        if text[word.upperBound].isColon {
            return Numeral.read(text, at: word.upperBound + 1)?.value
        }
        guard word.lowerBound == text.startIndex,
            let (value, end) = Numeral.read(text, at: word.upperBound), end == text.endIndex
        else { return nil }
        return value
    }

    private static let totals: WordTable = ["总号", "总期号", "总期数", "总期"]

    /// 2018·2, 2018.2 or 2018 02 on the cover: year and number.
    private func readShortNumber(_ text: ArraySlice<Unicode.Scalar>, _ issue: inout Issue) {
        guard text.count <= 9, let (year, mark) = Numeral.read(text, at: text.startIndex),
            year > 1900, year < 2100,
            mark < text.endIndex,
            text[mark].isNameDot || text[mark] == "." || text[mark] == "-" || text[mark] == "/"
                || text[mark].isLayoutBlank,
            let (number, end) = Numeral.read(text, at: mark + 1), end == text.endIndex, number < 60
        else { return }
        issue.year = issue.year ?? year
        issue.number = number
    }

    /// （2023年） on the cover of a yearbook.
    private func yearAlone(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        let bare = text.filter { !$0.opensBracket && !$0.closesBracket }[...]
        guard bare.last == "年" || bare.last == "度", let (value, end) = Numeral.read(bare, at: 0),
            end >= 4,
            value > 1900, value < 2100, bare.count - end <= 2
        else { return nil }
        return value
    }

    private func numberBefore(_ text: ArraySlice<Unicode.Scalar>, _ end: Int) -> (Int, Int)? {
        var start = end
        while start > text.startIndex,
            text[start - 1].isASCIIDigit || Numeral.isChinese(text[start - 1])
        { start -= 1 }
        guard start < end, let (value, stop) = Numeral.read(text, at: start), stop == end,
            value < 10000
        else { return nil }
        return (value, start)
    }

    /// 第4号, 2023年4号; 某某大道66号 is an address, 内资字第0217号 a permit.
    private func isCounted(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Bool {
        guard start > text.startIndex else { return false }
        if text[..<start].ends(with: "字第") || text[..<start].contains("准印") { return false }
        let before = text[start - 1]
        return before == "第" || before == "年" || before.opensBracket
    }

    private func isTotal(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Bool {
        let before = text[..<start]
        return before.ends(with: "总第") || before.ends(with: "总") || before.ends(with: "累计第")
            || before.ends(with: "总期第")
    }

    private func yearBefore(_ text: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
        let before = text[..<start]
        for at in before.indices.reversed() {
            guard before[at] == "年" || before[at] == "." || before[at] == "．" else { continue }
            guard at - before.startIndex >= 4, let (value, end) = Numeral.read(before, at: at - 4),
                end == at,
                value > 1900, value < 2100
            else { continue }
            return value
        }
        return nil
    }

    // MARK: Dates

    private static let printWords: WordTable = [
        "印刷日期", "出版日期", "出刊日期", "印发日期", "出版时间", "编印时间", "印刷时间", "发行日期", "印制日期", "印制时间", "编印日期",
        "付印日期", "出版年月",
    ]

    private func published(_ covers: [Int]) -> CivilDate? {
        var loose: CivilDate?
        for index in covers {
            let text = page.text(page.lines[index])
            guard text.count <= 80 else { continue }
            if let word = Self.printWords.first(in: text),
                let date = PrintedDate.first(in: text[word.upperBound...])?.date.resolved(
                    year: nil, month: nil)?.first
            {
                return date.start
            }
            if loose == nil, front.what[index] == .masthead || front.what[index] == .colophon,
                text.count <= 40,
                let date = PrintedDate.first(in: text)?.date, date.first.year != nil,
                date.first.month != nil,
                !text.contains("大事记")
            {
                loose = date.resolved(year: nil, month: nil)?.first?.start
            }
        }
        return loose
    }

    /// A newspaper page carries its day in the name of its file: 某报-2024-02-04.
    private func fileDate() -> CivilDate? {
        let name = Array(page.source.name.unicodeScalars)[...]
        for at in name.indices where name[at].isASCIIDigit {
            guard at == name.startIndex || !name[at - 1].isASCIIDigit,
                let date = PrintedDate.read(name, at: at), date.first.year != nil,
                date.first.day != nil
            else { continue }
            return date.resolved(year: nil, month: nil)?.first?.start
        }
        return nil
    }

    /// The year that the texts print most often with a month.
    private func bodyYear() -> Int? {
        var counts: [Int: Int] = [:]
        for line in page.lines {
            let text = page.text(line)
            for at in text.indices where text[at] == "年" && at - text.startIndex >= 4 {
                guard let (value, end) = Numeral.read(text, at: at - 4), end == at, value > 1950,
                    value < 2100,
                    let (month, stop) = Numeral.read(text, at: at + 1), month <= 12,
                    stop < text.endIndex, text[stop] == "月"
                else { continue }
                counts[value, default: 0] += 1
            }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    // MARK: Names

    /// A cover may set the place in ornamental forms (安陽), and converters leave radicals in the
    /// place of characters (⼈⼤); the texts print it plainly, and ids are typed by hand.
    private func plain(_ printed: String, region: String?) -> String {
        let name = String(scalars: printed.unicodeScalars.map(withoutRadical))
        guard let region else { return name }
        let place = Array(region.unicodeScalars.dropLast())
        let head = Array(name.unicodeScalars.prefix(place.count))
        guard head.count == place.count, head != place,
            FoldedText(head).scalars == FoldedText(place).scalars
        else { return name }
        return String(scalars: place + name.unicodeScalars.dropFirst(place.count))
    }

    private func withoutRadical(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (0x2E80...0x2FDF).contains(scalar.value), case .one(let plain) = Folding.fold(scalar)
        else {
            return scalar
        }
        return plain
    }

    private static let publisherKeys: WordTable = [
        "编印单位", "主办单位", "主办", "主管主办", "主管、主办", "主管主办单位", "主管、主办单位", "编辑单位", "编印", "出版单位", "出版",
    ]
    /// Who stands above the publisher: believed where no other is named.
    private static let authorityKeys: WordTable = ["主管单位", "主管"]

    private func publisher(_ covers: [Int]) -> String? {
        publisher(covers, Self.publisherKeys) ?? announced(covers)
            ?? publisher(covers, Self.authorityKeys) ?? suffixedPublisher(covers)
    }

    private func publisher(_ covers: [Int], _ keys: WordTable) -> String? {
        for index in covers where page.lines[index].count <= 60 {
            guard let rest = field(index, keys) else { continue }
            let name = withoutTail(rest.prefix { !$0.isLayoutBlank })
            if name.count >= 4, name.contains("人") || name.contains("会") {
                return String(scalars: name)
            }
        }
        return nil
    }

    /// What stands behind 主　　办： or another key of a publisher, as printed.
    private func field(_ index: Int, _ keys: WordTable) -> ArraySlice<Unicode.Scalar>? {
        let text = page.text(page.lines[index])
        let printed = page.printed(page.lines[index])
        guard let length = keys.match(in: text, at: text.startIndex),
            length < text.count
        else { return nil }
        if text[text.startIndex + length].isColon,
            let colon = printed.firstIndex(where: { $0.isColon })
        {
            return printed[(colon + 1)...].trimmed
        }
        guard keys.match(in: printed, at: printed.startIndex) == length else {
            return nil
        }
        let rest = printed.dropFirst(length)
        return rest.first?.isLayoutBlank == true ? rest.trimmed : nil
    }

    /// The text without the date that closes it: 某某办公室 2023年8月16日印发.
    private func withoutDate(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let found = PrintedDate.first(in: text), found.date.first.year != nil,
            found.at > text.startIndex
        else { return text }
        return text[..<found.at]
    }

    /// 某办公室编 二〇二三年七月出版: the name alone.
    private func withoutTail(_ name: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var name = name
        while let length = Self.publisherEndings.suffix(of: name), length < name.count {
            name = name.dropLast(length)
        }
        return name
    }

    private static let publisherEndings: WordTable = [
        "编印", "主办", "印发", "编", "出版", "编辑出版", "主管主办", "主管、主办",
    ]

    private func suffixedPublisher(_ covers: [Int]) -> String? {
        for index in covers {
            let text = publisherPart(index)
            for word in ["编印", "主管主办", "主管、主办", "主办", "印发", "编"] as [Word]
            where text.ends(with: word) && text.count >= word.count + 5 && text.count <= 36 {
                let name = withoutDate(text.dropLast(word.count))
                if name.contains("人大") || name.contains("人民代表大会") { return String(scalars: name) }
            }
        }
        if let name = announced(covers) { return name }
        for index in covers where front.what[index] == .masthead {
            let text = page.text(page.lines[index])
            let first = page.printed(page.lines[index]).split { $0.isLayoutBlank }.first ?? []
            if text.count >= 6, text.count <= 40,
                text.contains("人大常委会") || text.contains("人民代表大会常务委员会"),
                !text.ends(with: "公报")
            {
                let name = first.count >= 6 ? first.map(\.narrowedAlphanumeric)[...] : text
                return String(scalars: withoutTail(name))
            }
        }
        return nil
    }

    /// 某办公厅主办　　2021年9月30日出版: the first words of a line of the masthead name the publisher.
    private func announced(_ covers: [Int]) -> String? {
        for index in covers where front.what[index] == .masthead {
            for word in page.printed(page.lines[index]).split(whereSeparator: \.isLayoutBlank) {
                guard let length = Self.publisherEndings.suffix(of: word), word.count >= length + 5
                else { continue }
                let name = withoutTail(word)
                if name.contains("人大") || name.contains("人民代表大会") || name.ends(with: "报社") {
                    return String(scalars: name)
                }
            }
        }
        return nil
    }

    /// 6月30日　第2期　某某办公室主办: the last part of a line that wide blanks part, without its date.
    private func publisherPart(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        let text = page.text(page.lines[index])
        let last = page.printed(page.lines[index]).split { $0.isLayoutBlank }.last ?? []
        guard text.contains("期"), last.count >= 8, text.suffix(last.count).elementsEqual(last)
        else {
            return text.withoutClosingDate
        }
        return text.suffix(last.count)
    }

    /// The name on the cover: short, above or beside the issue's number.
    private func publication(_ covers: [Int], _ issue: Issue) -> String? {
        let reader = CoverLines(page: page, shapes: shapes)
        for index in covers where front.what[index] == .masthead || front.what[index] == .colophon {
            let text = page.text(page.lines[index])
            let rest = secondLine(of: index)
            if !rest.isEmpty { return lettered(text + rest) }
            guard text.count >= 2, text.count <= 16, !reader.isIssueLine(text),
                shapes[index] != .dateNote, !reader.hasColophonWord(text),
                text.filter({ $0.isHan }).count * 10 >= text.count * 8,
                shapes[index] != .colophonField
            else { continue }
            if text.ends(with: "编印") || text.ends(with: "主办") || text.ends(with: "印发")
                || text.ends(with: "常委会") && secondLine(of: index).isEmpty
                || text.ends(with: "委员会") && secondLine(of: index).isEmpty || text.contains("资料")
                || text.contains("准印")
                || text.starts(with: "主办")
                || text.ends(with: "编") || text.ends(with: "出版")
                || text.ends(with: "刊") && text.count <= 4
            {
                continue
            }
            return lettered(text)
        }
        return nil
    }

    private func lettered(_ name: ArraySlice<Unicode.Scalar>) -> String {
        String(
            scalars: name.filter {
                $0.isHan || $0.isASCIIDigit || $0.isASCIILetter || $0.isNameDot
            })
    }

    /// 某市人民代表大会 / 常务委员会公报, …常务委员会 / 公　报: the rest of a name set over two lines.
    private func secondLine(of index: Int) -> ArraySlice<Unicode.Scalar> {
        let name = page.text(page.lines[index])
        guard index + 1 < page.lines.count, front.what[index + 1] == .masthead, name.count <= 30,
            page.lines[index + 1].gap <= 1, IssueReader.publicationHeads.isSuffix(of: name)
        else { return [] }
        let text = page.text(page.lines[index + 1])
        return text.count <= 12 && Self.publicationEndings.isSuffix(of: text) ? text : []
    }

    private static let publicationHeads: WordTable = ["人民代表大会", "常委会", "常务委员会"]
    private static let publicationEndings: WordTable = ["公报", "会刊", "通讯", "简报", "汇刊", "文件汇编"]
}
