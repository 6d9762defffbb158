/// Captions among the entries of a chronicle: a dated line without the end of a sentence.
extension ChronicleZone {
    /// Lines that print a month where the entries print bare days, and a day that was told already or
    /// does not stand between those of its neighbours. An entry that turns the month prints it too.
    func captions(among lines: [Int]) -> [[Int]] {
        let entries = entries(lines)
        let whole = entries.count { bulletin.text(at: $0.lines.last ?? 0).endsLikeProse }
        guard entries.count >= ChronicleZone.fewestEntries, whole * 4 >= entries.count * 3,
            entries.count(where: { $0.hasMonth }) * 4 < entries.count
        else { return [] }
        return entries.indices.dropFirst().dropLast().filter { at in
            let entry = entries[at]
            guard entry.hasMonth, entry.lines.count <= 2, let last = entry.lines.last,
                bulletin.text(at: last).last?.isHan == true,
                let above = entries[at - 1].day, let day = entry.day,
                let below = entries[at + 1].day
            else { return false }
            return above <= below && (day == above || !(above...below).contains(day))
        }.map { entries[$0].lines }
    }

    private static let fewestEntries = 6

    private struct DatedLines {
        var lines: [Int]
        let hasMonth: Bool
        /// Of one day alone.
        let day: Int?
    }

    /// The lines of each dated entry.
    private func entries(_ lines: [Int]) -> [DatedLines] {
        let opening = ChronicleOpening(bulletin: bulletin)
        var entries: [DatedLines] = []
        var isOpen = false
        for index in lines {
            switch opening.read(index) {
            case .dated(let date, _):
                let opensDirectly = bulletin.text(at: index).first?.isASCIIDigit == true
                let isOne = date.parts.count == 1 && date.parts[0].end == nil
                entries.append(
                    DatedLines(
                        lines: [index], hasMonth: date.first.month != nil && opensDirectly,
                        day: isOne ? date.first.day : nil))
                isOpen = true
            case .text where isOpen: entries[entries.count - 1].lines.append(index)
            default: isOpen = false
            }
        }
        return entries
    }
}
