/// What the masthead, the colophon and the contents say of the issue itself.
struct IssueReader {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter

    func read(log: inout DiagnosticLog) -> Issue {
        var issue = Issue(id: "", file: bulletin.source.name)
        let covers = bulletin.lines.indices.filter {
            front.what[$0] != nil && front.what[$0] != .furniture
        }
        (issue.year, issue.number, issue.total) = numbers(covers)
        let names = IssueNames(bulletin: bulletin, shapes: shapes, front: front)
        issue.publisher = names.publisher(covers)
        issue.published = published(covers) ?? printDay(covers, issue.year) ?? fileDate()
        issue.publication = names.publication(covers)
        issue.region = RegionReader(bulletin: bulletin).read(
            publisher: issue.publisher, publication: issue.publication)
        issue.publication = issue.publication.map {
            names.plain($0, region: issue.region)
        }
        issue.year = issue.year ?? issue.published?.year ?? bodyYear()
        issue.lineCount = bulletin.source.lines.count
        issue.encoding = bulletin.source.encoding
        if issue.region == nil {
            log.note(
                .unknownRegion, "no congress is named often enough to tell the region",
                at: (1, 1))
        }
        return issue
    }

    /// From the covers; where those give no number, from the first lines or the running headers.
    private func numbers(_ covers: [Int]) -> (year: Int?, number: Int?, total: Int?) {
        var numbers = IssueNumbers()
        for index in covers
        where front.what[index] != .toc || !isEntry(bulletin.text(at: index)) {
            numbers.read(bulletin.text(at: index))
        }
        for index in covers where front.what[index] == .masthead || front.what[index] == .colophon {
            let text = bulletin.text(at: index)
            numbers.readAlone(text)
            // 准印证号：2023-15 is no number of an issue.
            if index == 0 || PublicationWords.opens(text) { numbers.readRunning(text) }
        }
        for index in covers where front.what[index] == .toc && isForeign(index) {
            numbers.readRunning(bulletin.text(at: index))
        }
        for index in bulletin.lines.indices.prefix(12)
        where numbers.number == nil && front.isBody(index) && bulletin.lines[index].count <= 30 {
            numbers.read(bulletin.text(at: index))
        }
        if numbers.number == nil { readFurniture(&numbers) }
        if numbers.number == nil { readStacked(&numbers) }
        numbers.countAll()
        return (numbers.year, numbers.number, numbers.total)
    }

    /// 2022 / 06 on the cover, or 06 / 2022; 2022 / 01 / 08 is a day.
    private func readStacked(_ numbers: inout IssueNumbers) {
        let head = bulletin.lines.indices.prefix(12)
        func isBare(_ index: Int) -> Bool {
            head.contains(index) && bulletin.lines[index].count <= 2
                && bulletin.text(at: index).allSatisfy(\.isASCIIDigit)
        }
        for index in head where front.what[index] == .masthead {
            let year = bulletin.text(at: index)
            if isBare(index + 1), !isBare(index + 2), !isBare(index - 1) {
                numbers.read(beside: year, bulletin.text(at: index + 1))
            } else if isBare(index - 1), !isBare(index - 2), !isBare(index + 1) {
                numbers.read(beside: year, bulletin.text(at: index - 1))
            }
        }
    }

    /// CONTENTS　2022·06.
    private func isForeign(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return text.count <= 24 && text.first?.isASCIILetter == true
    }

    /// 公告（第四号） in the contents is the number of a document, 第五期　代表审议发言 that of a brief.
    private func isEntry(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.contains("公告") { return true }
        guard text.first == "第", let unit = text.prefix(6).firstIndex(of: "期") else { return false }
        return text[(unit + 1)...].count { $0.isHan } >= 4
    }

    /// Running headers tell one number; newsletters bound into a volume have one each.
    private func readFurniture(_ numbers: inout IssueNumbers) {
        let before = numbers
        var told: Set<Int> = []
        for index in bulletin.lines.indices where front.what[index] == .furniture {
            var own = before
            own.read(bulletin.text(at: index))
            own.readRunning(bulletin.text(at: index))
            guard let number = own.number else { continue }
            told.insert(number)
            if numbers.number == nil { numbers = own }
        }
        if told.count > 1 { numbers = before }
    }

    // MARK: Dates

    private static let printWords: WordTable = [
        "印刷日期", "出版日期", "出刊日期", "印发日期", "出版时间", "编印时间", "印刷时间", "发行日期", "印制日期", "印制时间", "编印日期",
        "付印日期", "出版年月",
    ]

    private func published(_ covers: [Int]) -> CivilDate? {
        var loose: CivilDate?
        for index in covers {
            let text = bulletin.text(at: index)
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
                // 二月二十一日至二十四日 are the days of the meeting whose papers the issue holds.
                !text.contains("大事记"), !text.contains("至")
            {
                loose = date.resolved(year: nil, month: nil)?.first?.start
            } else if let month = loose, month.day == nil, front.what[index] == .masthead,
                text.count <= 30, let found = PrintedDate.first(in: text)?.date,
                found.first.year == month.year, found.first.day != nil, found.parts.count == 1
            {
                // 2023年8月号 above the day on which it came out.
                loose = found.resolved(year: nil, month: nil)?.first?.start
            }
        }
        return loose
    }

    /// 1984年第三号　九月十日出版: the day alone, in the line of the masthead that gives the year.
    private func printDay(_ covers: [Int], _ year: Int?) -> CivilDate? {
        guard let year else { return nil }
        for index in covers where front.what[index] == .masthead {
            let text = bulletin.text(at: index)
            guard text.count <= 40, PublicationWords.printings.isSuffix(of: text),
                let month = text.lastIndex(of: "月")
            else { continue }
            let start = text[..<month].lastIndex { !$0.isASCIIDigit && !Numeral.isChinese($0) }
            let first = start.map { $0 + 1 } ?? text.startIndex
            guard first < month, let date = PrintedDate.read(text, at: first),
                date.first.day != nil, text.endIndex - date.end <= 3
            else { continue }
            return date.resolved(year: year, month: nil)?.first?.start
        }
        return nil
    }

    /// A newspaper page carries its day in the name of its file: 某报-2024-02-04.
    private func fileDate() -> CivilDate? {
        let name = bulletin.source.name.scalarArray[...]
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
        for line in bulletin.lines {
            let text = bulletin.text(line)
            for at in text.indices where text[at] == "年" {
                // Lives and histories tell of years before there was a congress.
                guard let value = PrintedYear.read(text, endingAt: at), value > 1950,
                    let (month, stop) = Numeral.read(text, at: at + 1), month <= 12,
                    stop < text.endIndex, text[stop] == "月"
                else { continue }
                counts[value, default: 0] += 1
            }
        }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}
