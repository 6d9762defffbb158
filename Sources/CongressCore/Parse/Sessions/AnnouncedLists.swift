/// A list that a clause announces: 会议研究了下列事项：1. …；2. …, or 会议议程： above an item in each line.
struct AnnouncedList {
    /// The clause that announces it.
    var announcement: Range<Int>
    /// The first sentence of each item, behind its number.
    var items: [Range<Int>]
    /// Where the text goes on behind the last item.
    var end: Int
    /// 一是…, 二是… in paragraphs of their own: mostly what somebody said.
    var isLoose = false
}

/// Finds the announced lists of a text.
struct AnnouncedLists {
    let text: [Unicode.Scalar]

    private static let longestAnnouncement = 60
    private static let longestItem = 400
    private static let longestPart = 1500
    private static let fewestItems = 2

    /// The lists of a stretch, in their order; none lies within another.
    func lists(in range: Range<Int>) -> [AnnouncedList] {
        var lists: [AnnouncedList] = []
        for mark in marks(in: range) where mark >= lists.last?.end ?? range.lowerBound {
            if let list = list(behind: mark, in: range) { lists.append(list) }
        }
        return lists
    }

    /// The marks behind which an item may begin; nearly all characters are looked at but once.
    private func marks(in range: Range<Int>) -> [Int] {
        let mayOpen = ItemNumber.mayOpen
        return text.withUnsafeBufferPointer { text in
            range.filter { at in
                let mark = text[at]
                if mark.value &- 0x4E00 < 0x5200 { return false }
                guard mark.isColon || mark.isClauseComma || mark == "\n" || mark == "。" else {
                    return false
                }
                var next = at + 1
                while next < range.upperBound, text[next] == "\n" || text[next].isLayoutBlank {
                    next += 1
                }
                return next < range.upperBound
                    && (mayOpen.contains(text[next]) || mark.isColon && text[at + 1] == "\n")
            }
        }
    }

    private func list(behind mark: Int, in range: Range<Int>) -> AnnouncedList? {
        let start = textStart(mark + 1, before: range.upperBound)
        let first = ItemNumber.first(at: start, before: range.upperBound, in: text)
        let isByLine = text[mark..<start].contains("\n")
        guard first != nil || isByLine && text[mark].isColon,
            let announcement = announcement(before: mark, floor: range.lowerBound)
        else { return nil }
        if let first {
            let (items, end) =
                isByLine
                ? items(byLine: first, before: range.upperBound)
                : items(inline: first, before: range.upperBound)
            guard items.count >= AnnouncedLists.fewestItems else { return nil }
            return AnnouncedList(
                announcement: announcement, items: items, end: end,
                isLoose: isByLine && first.kind == .counted)
        }
        return bareLines(start..<range.upperBound, announcement)
    }

    private func announcement(before mark: Int, floor: Int) -> Range<Int>? {
        var start = mark
        let floor = max(floor, mark - AnnouncedLists.longestAnnouncement)
        while start > floor, !Clauses.isEnd(text[start - 1]) { start -= 1 }
        return mark - start >= 2 ? start..<mark : nil
    }

    // MARK: Items

    /// The items of a list inside one paragraph; the last one ends with its sentence.
    private func items(
        inline first: ItemNumber, before limit: Int
    ) -> (items: [Range<Int>], end: Int) {
        var items: [Range<Int>] = []
        var number = first
        while let next = next(behind: number, before: limit) {
            items.append(head(number.end..<next.at))
            number = next.number
        }
        let end = sentenceEnd(number.end, before: limit)
        items.append(head(number.end..<end))
        return (items, end)
    }

    private func next(
        behind number: ItemNumber, before limit: Int
    ) -> (at: Int, number: ItemNumber)? {
        var at = number.end + 1
        let limit = min(limit, number.end + AnnouncedLists.longestItem)
        while at < limit, text[at] != "\n" {
            if Clauses.isEnd(text[at - 1]) || text[at - 1].isLayoutBlank,
                let next = ItemNumber.read(at: at, before: limit, in: text),
                next.kind == number.kind, next.value == 1 || next.value == number.value + 1
            {
                return next.value == 1 ? nil : (at, next)
            }
            if text[at] == "《" || text[at] == "“",
                let close = Clauses.protectedEnd(at, before: limit, in: text)
            {
                at = close
            } else {
                at += 1
            }
        }
        return nil
    }

    /// The items of a list with a line for each, below which more may be said of it.
    private func items(
        byLine first: ItemNumber, before limit: Int
    ) -> (items: [Range<Int>], end: Int) {
        var items: [Range<Int>] = []
        var number = first
        var end = lineEnd(number.end, before: limit)
        items.append(head(number.end..<end))
        var line = end
        while line < limit, line - end < AnnouncedLists.longestPart {
            let start = textStart(line, before: limit)
            if let next = ItemNumber.read(at: start, before: limit, in: text),
                next.kind == number.kind
            {
                guard next.value == number.value + 1 else { break }
                number = next
                end = lineEnd(number.end, before: limit)
                items.append(head(number.end..<end))
                line = end
            } else {
                // Only a whole sentence may have a paragraph below that says more of it.
                guard line > end || endsSentence(end) else { break }
                line = lineEnd(start, before: limit)
            }
        }
        return (items, end)
    }

    /// The lines of a list without numbers: all but the last end with a semicolon.
    private func bareLines(_ range: Range<Int>, _ announcement: Range<Int>) -> AnnouncedList? {
        var items: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = lineEnd(start, before: range.upperBound)
            // 免去： below those who were appointed opens a list of its own.
            if let last = lastMark(end, above: start), text[last].isColon {
                return items.isEmpty
                    ? nil : AnnouncedList(announcement: announcement, items: items, end: start)
            }
            items.append(head(start..<end))
            guard let last = lastMark(end, above: start), text[last].isSemicolon else {
                return items.count > 1 || endsSentence(end)
                    ? AnnouncedList(announcement: announcement, items: items, end: end) : nil
            }
            start = textStart(end, before: range.upperBound)
        }
        return nil
    }

    private func endsSentence(_ end: Int) -> Bool {
        lastMark(end, above: 0).map { text[$0] == "。" } ?? false
    }

    private func lastMark(_ end: Int, above start: Int) -> Int? {
        var at = end - 1
        while at >= start, text[at] == "\n" || text[at].isLayoutBlank { at -= 1 }
        return at >= start ? at : nil
    }

    private func textStart(_ line: Int, before limit: Int) -> Int {
        var at = line
        while at < limit, text[at] == "\n" || text[at].isLayoutBlank { at += 1 }
        return at
    }

    /// Behind the end of the line.
    private func lineEnd(_ start: Int, before limit: Int) -> Int {
        var at = start
        while at < limit, text[at] != "\n" { at += 1 }
        return at
    }

    private func sentenceEnd(_ start: Int, before limit: Int) -> Int {
        min(limit, Clauses.sentenceEnd(from: start, before: limit, of: text) + 1)
    }

    /// The first sentence of an item, without blanks and the mark at its end.
    private func head(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        while low < range.upperBound, text[low].isLayoutBlank || text[low] == "\n" { low += 1 }
        var high = Clauses.sentenceEnd(from: low, before: range.upperBound, of: text)
        while high > low,
            text[high - 1].isSemicolon || text[high - 1].isComma || text[high - 1].isLayoutBlank
        { high -= 1 }
        return low..<high
    }
}
