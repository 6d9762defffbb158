/// The office that puts an issue out, where the cover prints its name right above the day and no word
/// for what it does: 某某市人大常委会办公室 / 一九九九年一月, or in two lines: 某某省人大常委会 / 代表工作委员会.
struct IssuingOffice {
    private static let bodies: WordTable = ["人大常委会", "人民代表大会常务委员会"]
    private static let offices: WordTable = ["办公室", "办公厅", "研究室", "工作委员会", "工委", "委员会"]
    private static let longest = 30

    let bulletin: BulletinText
    let front: FrontMatter

    func name(_ covers: [Int]) -> String? {
        for index in covers where isOnMasthead(index) {
            let text = bulletin.text(at: index)
            guard text.count <= Self.longest, let body = Self.bodies.first(in: text) else {
                continue
            }
            let rest = text[body.upperBound...]
            if !rest.isEmpty {
                guard Self.offices.isSuffix(of: rest), isDay(index + 1) else { continue }
                return String(scalars: text)
            }
            guard isOnMasthead(index + 1), isDay(index + 2) else { continue }
            let below = bulletin.text(at: index + 1)
            if Self.offices.isSuffix(of: below), below.count <= 16, below.allSatisfy(\.isHan),
                Self.bodies.first(in: below) == nil
            {
                return String(scalars: text + below)
            }
        }
        return nil
    }

    private func isOnMasthead(_ index: Int) -> Bool {
        index < bulletin.lines.count && front.what[index] == .masthead
    }

    /// 一九九九年一月, 2019年8月6日: nothing but when the issue came out.
    private func isDay(_ index: Int) -> Bool {
        guard isOnMasthead(index), bulletin.lines[index].count <= 16 else { return false }
        let text = bulletin.text(at: index)
        guard let date = PrintedDate.read(text, at: text.startIndex) else { return false }
        return date.first.year != nil && date.first.month != nil && date.end == text.endIndex
    }
}
