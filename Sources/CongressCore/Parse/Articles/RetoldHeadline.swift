/// What headlines have that crossheads lack, in a text without contents: two halves, and words that come
/// again in the first sentence: 某会主任到某镇调研 above 11月9日，某会主任某某到某镇某村调研….
extension HeadingEvidence {
    private static let shortest = 8
    /// Lines of the first paragraph that are looked at, and their characters.
    private static let depth = 3
    private static let reach = 160

    /// How much a headline set apart is told again by the paragraph below it, which opens with a day.
    func retold(_ heading: Heading, _ next: Int) -> Int {
        guard front.contents.entries.isEmpty, let first = heading.title.first,
            heading.title.count <= 2, bulletin.lines[first].gap > roles.usualGap
        else { return 0 }
        let title = bulletin.text(of: heading.title).filter(\.isHan)
        guard title.count >= HeadingEvidence.shortest else { return 0 }
        var known: Set<UInt64> = []
        var above: Unicode.Scalar?
        for index in roles.body[next...].prefix(HeadingEvidence.depth) {
            for scalar in bulletin.text(at: index).prefix(HeadingEvidence.reach) {
                if let above { known.insert(Unicode.Scalar.pair(above, scalar)) }
                above = scalar
            }
        }
        let shared = zip(title, title.dropFirst()).count {
            known.contains(Unicode.Scalar.pair($0, $1))
        }
        return shared * 2 >= title.count - 1 ? 2 : 0
    }

    /// 把监督做到实处 让群众得到实惠 on a line of its own, a paragraph below: a blank parts the halves of
    /// headlines, and of crosshead after crosshead.
    func inTwoParts(_ heading: Heading, _ next: Int) -> Int {
        guard front.contents.entries.isEmpty, heading.title.count == 1,
            let title = heading.title.first,
            bulletin.lines[title].gap > roles.usualGap, shapes[roles.body[next]] == .prose,
            bulletin.lines[roles.body[next]].gap > roles.usualGap, hasHalves(title)
        else { return 0 }
        let near =
            max(
                0, title - HeadingEvidence.nearest)..<min(
                bulletin.lines.count, title + HeadingEvidence.nearest)
        return near.contains { $0 != title && hasHalves($0) } ? 0 : 3
    }

    private func hasHalves(_ index: Int) -> Bool {
        guard shapes[index] == .short, bulletin.lines[index].count <= 40 else { return false }
        let parts = bulletin.printed(at: index).split { $0.isLayoutBlank }
        return parts.count == 2 && parts.allSatisfy { $0.count >= HeadingEvidence.shortestHalf }
            && !bulletin.text(at: index).contains { $0.isComma || $0.isColon }
    }

    /// Lines within which another crosshead stands.
    private static let nearest = 30
    private static let shortestHalf = 7
}
