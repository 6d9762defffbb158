/// Lines of one caption → photo record.
struct PhotoReader {
    let page: Page
    let joiner: ParagraphJoiner
    let years: IssueYear

    func read(_ lines: [Int], log: inout DiagnosticLog) -> ReadRecord {
        var assembled = TextAssembler(page: page, lines: lines)
        for (position, index) in lines.enumerated() {
            assembled.append(page.lines[index], joined: position > 0)
        }
        let record = Record(
            file: page.source.name, dates: dates(assembled.scalars[...]), text: assembled.string,
            lines: assembled.lines, places: assembled.places, detail: .photo(PhotoCaption()))
        return ReadRecord(record: record, text: assembled.scalars)
    }

    /// The date that the caption opens with, behind 图为 or 封面图片：.
    private func dates(_ text: ArraySlice<Unicode.Scalar>) -> [EDTFDate] {
        guard let found = PrintedDate.first(in: text, limit: 14), found.date.first.day != nil else {
            return bracketed(text).flatMap { years.dates($0) } ?? []
        }
        return years.dates(found.date) ?? []
    }

    /// 会议会场（4月27日）: the day alone in brackets.
    private func bracketed(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        for at in text.indices.dropLast() where text[at].opensBracket {
            guard let date = PrintedDate.read(text, at: at + 1), date.end < text.endIndex,
                text[date.end].closesBracket, date.first.month != nil, date.first.day != nil
            else { continue }
            return date
        }
        return nil
    }
}
