/// Entries of a 大事记 that open with a part of the year or with the day behind the one above: 年内, 一季度, 次日.
extension ChronicleOpening {
    private static let partsOfYear: WordTable = [
        "年内", "年初", "年中", "年底", "年末", "年终", "岁末", "本年", "全年", "春", "夏", "秋", "冬", "春季", "夏季", "秋季",
        "冬季",
        "春天", "夏天", "秋天", "冬天",
    ]
    private static let nextDays: WordTable = ["次日", "翌日", "第二天"]
    private static let quarters: [(words: WordTable, first: Int, last: Int)] = [
        (["一季度", "第一季度"], 1, 3), (["二季度", "第二季度"], 4, 6), (["三季度", "第三季度"], 7, 9),
        (["四季度", "第四季度"], 10, 12), (["上半年"], 1, 6), (["下半年"], 7, 12),
    ]
    private static let openings = ScalarSet("年岁本全春夏秋冬次翌第一二三四上下")
    private static let shortestEntry = 5

    /// 年内　某某…, 一季度　某某…, 次日　某某…: a word for the time that a blank parts from the words of the entry.
    func periodApart(_ text: ArraySlice<Unicode.Scalar>, _ index: Int) -> Kind? {
        guard let first = text.first, Self.openings.contains(first) else { return nil }
        if let length = Self.nextDays.match(in: text, at: text.startIndex) {
            return standsApart(length, text, index) ? .nextDay : nil
        }
        if let length = Self.partsOfYear.match(in: text, at: text.startIndex) {
            return standsApart(length, text, index) ? .sameYear : nil
        }
        for (words, first, last) in Self.quarters {
            guard let length = words.match(in: text, at: text.startIndex) else { continue }
            guard standsApart(length, text, index) else { return nil }
            let part = PrintedDate.Part(start: .init(month: first), end: .init(month: last))
            return .dated(
                PrintedDate(parts: [part], end: text.startIndex + length), bulleted: false)
        }
        return nil
    }

    private func standsApart(
        _ length: Int, _ text: ArraySlice<Unicode.Scalar>, _ index: Int
    ) -> Bool {
        guard text.count >= length + Self.shortestEntry else { return false }
        let printed = bulletin.printed(at: index).drop { $0.isLayoutBlank }
        guard printed.prefix(length).elementsEqual(text.prefix(length)) else { return false }
        // 上半年，… goes on with the entry above as often as it opens one.
        return printed.dropFirst(length).first?.isLayoutBlank == true && standsBehindWhole(index)
    }

    /// No sentence goes on from the line above: a name set wide (夏　某) may begin with such a word.
    private func standsBehindWhole(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let above = bulletin.text(at: index - 1)
        guard let last = above.last else { return true }
        if above.endsLikeProse { return true }
        return above.count <= Self.longestHead && !last.isComma && last != "、"
            && (!last.isHan || last == "年" || last == "月")
    }

    private static let longestHead = 14

    /// 7月|底　某某…, 10月|某日　某某…: a blank parts what says so much of the month from the words of its entry.
    func isPartApart(_ behindMonth: ArraySlice<Unicode.Scalar>, _ line: Line) -> Bool {
        guard let length = Self.partsOfMonth.match(in: behindMonth, at: behindMonth.startIndex),
            behindMonth.count >= length + Self.shortestEntry,
            let month = bulletin.printed(line).prefix(10).firstIndex(of: "月")
        else { return false }
        let printed = bulletin.printed(line)[(month + 1)...].drop { $0.isLayoutBlank }
        return printed.prefix(length).elementsEqual(behindMonth.prefix(length))
            && printed.dropFirst(length).first?.isLayoutBlank == true
    }

    private static let partsOfMonth: WordTable = [
        "底", "初", "末", "内", "中", "间", "某日", "某天", "底前", "份",
    ]

    /// 下旬 alone on its line, behind the whole entry above, where days stand alone on theirs.
    func isThirdAlone(
        _ date: PrintedDate, _ text: ArraySlice<Unicode.Scalar>, _ index: Int
    ) -> Bool {
        date.first.third != nil && date.first.month == nil && date.end == text.endIndex
            && index > 0 && bulletin.text(at: index - 1).endsLikeProse
            && opensNothing(index + 1)
    }

    /// The words of an entry, and no day or sign before them.
    private func opensNothing(_ index: Int) -> Bool {
        guard index < bulletin.lines.count, bulletin.lines[index].count >= Self.shortestEntry else {
            return false
        }
        if case .text = read(index) { return true }
        return false
    }
}
