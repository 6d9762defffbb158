/// Lines of one caption → photo record.
struct PhotoReader {
    let bulletin: BulletinText
    let years: IssueYear

    func read(_ lines: [Int]) -> ReadRecord {
        var assembled = TextAssembler(bulletin: bulletin, lines: lines)
        for (position, index) in lines.enumerated() {
            assembled.append(bulletin.lines[index], joined: position > 0)
        }
        let record = Record(
            file: bulletin.source.name, dates: dates(assembled.scalars.dropFirst(label(lines))),
            text: assembled.string,
            lines: assembled.lines, places: assembled.places, detail: .photo(PhotoCaption()))
        return ReadRecord(record: record, text: assembled.scalars)
    }

    /// How many characters of the caption are 图1, where only a blank parts it from the day.
    private func label(_ lines: [Int]) -> Int {
        guard let first = lines.first else { return 0 }
        let line = bulletin.lines[first]
        let text = bulletin.text(line)
        return PictureLabel.endBeforeBlank(text, printed: bulletin.printed(line))
            .map { $0 - text.startIndex } ?? 0
    }

    /// The date that the caption opens with, behind 图为 or 封面图片：.
    private func dates(_ text: ArraySlice<Unicode.Scalar>) -> [EDTFDate] {
        guard let found = PrintedDate.first(in: text, limit: 14),
            found.date.first.day != nil
                || found.date.first.year != nil && found.date.first.month != nil
        else {
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
