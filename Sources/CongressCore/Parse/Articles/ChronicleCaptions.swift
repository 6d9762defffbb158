/// Captions among the entries of a chronicle: a dated line without the end of a sentence.
extension ChronicleZone {
    /// Lines that print a month where the entries print bare days, or that stand apart between blank
    /// lines where the entries follow each other closely.
    func captions(among lines: [Int]) -> [[Int]] {
        let entries = entries(lines)
        let whole = entries.count { page.text(page.lines[$0.lines.last ?? 0]).endsLikeProse }
        guard entries.count >= ChronicleZone.fewestEntries, whole * 4 >= entries.count * 3 else {
            return []
        }
        let printsBareDays = entries.count { $0.hasMonth } * 4 < entries.count
        let isClose = entries.count { page.lines[$0.lines[0]].gap > 0 } * 2 < entries.count
        return entries.filter { entry in
            guard entry.lines.count <= 2, let last = entry.lines.last,
                page.text(page.lines[last]).last?.isHan == true
            else { return false }
            return entry.hasMonth && printsBareDays
                || entry.lines.count == 1 && isClose && standsApart(last, in: lines)
        }.map(\.lines)
    }

    private static let fewestEntries = 6

    private func standsApart(_ index: Int, in lines: [Int]) -> Bool {
        page.lines[index].gap > 0 && index + 1 < page.lines.count
            && page.lines[index + 1].gap > 0 && lines.contains { $0 == index + 1 }
    }

    /// The lines of each dated entry, and whether it prints its month.
    private func entries(_ lines: [Int]) -> [(lines: [Int], hasMonth: Bool)] {
        let opening = ChronicleOpening(page: page)
        var entries: [(lines: [Int], hasMonth: Bool)] = []
        var isOpen = false
        for index in lines {
            switch opening.read(index) {
            case .dated(let date, _):
                let opensDirectly = page.text(page.lines[index]).first?.isASCIIDigit == true
                entries.append(([index], date.first.month != nil && opensDirectly))
                isOpen = true
            case .text where isOpen: entries[entries.count - 1].lines.append(index)
            default: isOpen = false
            }
        }
        return entries
    }
}
