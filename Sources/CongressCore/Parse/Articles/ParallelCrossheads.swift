/// Crossheads of one text are made alike: 办前见面，… / 办中见面，… / 办后见面，….
extension HeadingFinder {
    /// Without the headings that no table lists and that have a sister among the lines below the next
    /// heading, which the contents list: the title of such a text stands between its crossheads.
    func withoutCrossheads(_ headings: [Int: Heading]) -> [Int: Heading] {
        let headings = withoutSignedCrossheads(headings)
        guard headings.contains(where: { $0.value.agreement != nil }) else { return headings }
        var kept = headings
        let positions = headings.keys.sorted()
        for (at, position) in positions.enumerated().dropLast() {
            guard let heading = headings[position], stands(alone: heading),
                let next = headings[positions[at + 1]], next.agreement != nil
            else { continue }
            let start = positions[at + 1] + next.lines.count
            let end = at + 2 < positions.count ? positions[at + 2] : body.count
            // The subtitle of the next heading may head another text too.
            let last = max(start, min(end, start + HeadingFinder.farthestSister))
            if hasSister(heading, in: start..<last) {
                kept[position] = nil
            }
        }
        return kept
    }

    /// ★围绕深化改革，在破题上有新举措 above ★围绕依法治市，在监督上有新突破, in a text that the contents list: of
    /// two halves, each as long as those of the other.
    private func withoutSignedCrossheads(_ headings: [Int: Heading]) -> [Int: Heading] {
        guard headings.contains(where: { $0.value.agreement != nil }) else { return headings }
        var kept = headings
        var isListed = false
        var run: [Int] = []
        func close() {
            if run.count > 1 { for position in run { kept[position] = nil } }
            run = []
        }
        for position in headings.keys.sorted() {
            guard let heading = headings[position] else { continue }
            if position > 0, roles.isColumn[position - 1] {
                close()
                isListed = false
            }
            if isListed, isSignedHalves(heading),
                run.last.map({ areHalvesAlike(body[$0], body[position]) }) ?? true
            {
                run.append(position)
                continue
            }
            close()
            isListed = heading.agreement != nil && items(of: heading) == nil
        }
        close()
        return kept
    }

    private func items(of heading: Heading) -> Int? {
        heading.entry.flatMap { front.contents.entries[$0].items }
    }

    private func isSignedHalves(_ heading: Heading) -> Bool {
        guard stands(alone: heading), let own = heading.title.first,
            case let text = bulletin.text(at: own), Headline.opensWithSign(text)
        else { return false }
        // ★某某镇：代表进学校，学生解难题 is a brief.
        return text.contains { $0.isComma } && !text.contains { $0.isColon }
            && !Headline.tellsOfCongress(text)
    }

    private func areHalvesAlike(_ upper: Int, _ lower: Int) -> Bool {
        let above = bulletin.text(at: upper)
        let below = bulletin.text(at: lower)
        guard above.count == below.count, above.prefix(3).elementsEqual(below.prefix(3)) else {
            return false
        }
        let pairs = zip(above.dropFirst(), below.dropFirst())
        return pairs.contains { $0 == $1 && $0.isComma }
            && pairs.count { $0 == $1 && $0.isHan } >= 3
    }

    /// Lines between a title and the crosshead below it, at most.
    private static let farthestSister = 60

    private func stands(alone heading: Heading) -> Bool {
        heading.agreement == nil && heading.title.count == 1 && heading.lines.count == 1
    }

    private func hasSister(_ heading: Heading, in range: Range<Int>) -> Bool {
        guard let own = heading.title.first, !range.isEmpty else { return false }
        let text = bulletin.text(at: own)
        return range.contains { position in
            let line = bulletin.lines[body[position]]
            return shapes[body[position]] == .short && abs(line.count - text.count) <= 1
                && HeadingFinder.areParallel(text, bulletin.text(line))
        }
    }

    /// Two characters and more in the same places, and a comma or half of all among them.
    static func areParallel(
        _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        var shared = 0
        var partsAlike = false
        for (a, b) in zip(left, right) where a == b {
            if a.isHan { shared += 1 } else { partsAlike = true }
        }
        return shared >= 2 && (partsAlike || shared * 2 >= left.count)
    }
}
