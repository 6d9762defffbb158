/// Entries of a whole month in a chronicle whose other entries print month and day: 6月　某某带队…,
/// 6月份　…, 6月至8月　…, or 6月 alone above the words of its entry. Where entries print days alone,
/// 6月 is the heading over them.
struct MonthEntries {
    private let bulletin: BulletinText
    private let dates: [Int: PrintedDate]

    private static let fewest = 2
    private static let longestDate = 14
    /// 10月 前后: about that time.
    private static let nearby = ScalarSet("前后底初末中以")

    init(_ bulletin: BulletinText, _ lines: [Int], _ kinds: [ChronicleOpening.Kind]) {
        self.bulletin = bulletin
        guard Self.printMonths(kinds) else {
            dates = [:]
            return
        }
        var dates: [Int: PrintedDate] = [:]
        for at in kinds.indices where at == 0 || bulletin.text(at: lines[at - 1]).endsLikeProse {
            switch kinds[at] {
            case .month:
                // A theme or a caption below the month makes it a heading.
                var end = at + 1
                while end < kinds.count, case .text = kinds[end] { end += 1 }
                guard end > at + 1, bulletin.text(at: lines[end - 1]).endsLikeProse else {
                    continue
                }
            case .text, .dated: break
            default: continue
            }
            if let date = Self.month(lines[at], bulletin) { dates[lines[at]] = date }
        }
        self.dates = dates
    }

    /// What a line opens, with the months of such entries among the days.
    func kind(_ index: Int, _ kind: ChronicleOpening.Kind) -> ChronicleOpening.Kind {
        dates[index].map { .dated($0, bulleted: false) } ?? kind
    }

    /// Every day stands behind its month.
    private static func printMonths(_ kinds: [ChronicleOpening.Kind]) -> Bool {
        var days = 0
        for case .dated(let date, _) in kinds where date.first.day != nil {
            guard date.first.month != nil else { return false }
            days += 1
        }
        return days >= fewest
    }

    /// A month or an interval of months, alone or with a blank behind it.
    private static func month(_ index: Int, _ bulletin: BulletinText) -> PrintedDate? {
        let text = bulletin.text(at: index)
        guard let first = text.first, first.isASCIIDigit || Numeral.isChinese(first),
            var date = PrintedDate.read(text, at: text.startIndex), date.parts.count == 1,
            date.first.month != nil, date.first.day == nil, date.first.third == nil,
            date.parts[0].end?.day == nil
        else { return nil }
        if date.end < text.endIndex, text[date.end] == "份" { date.end += 1 }
        guard date.end < text.endIndex else { return date }
        let length = date.end - text.startIndex
        let printed = bulletin.printed(at: index).drop { $0.isLayoutBlank }
        guard length <= longestDate, !printed.prefix(length).contains(where: \.isLayoutBlank),
            printed.dropFirst(length).first?.isLayoutBlank == true,
            !Self.nearby.contains(text[date.end])
        else { return nil }
        return date
    }
}
