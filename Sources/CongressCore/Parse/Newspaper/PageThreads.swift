/// Puts the columns of a page in the order in which they are read: where a column breaks off in
/// mid-sentence and another text stands below it, its rest comes later.
struct PageThreads {
    let columns: PageColumns

    func stitch(_ units: [PageUnit]) -> [PageUnit] {
        var threads: [[PageUnit]] = [[]]
        var current = 0
        var pending: [PageUnit] = []
        for unit in units {
            guard unit.isText else {
                pending.append(unit)
                continue
            }
            let next = thread(for: unit, pending, threads, current)
            var unit = unit
            if next == threads.count {
                threads.append(pending)
                unit.opensColumn = true
            } else {
                threads[current] += pending
            }
            pending = []
            current = next
            threads[current].append(unit)
        }
        threads[current] += pending
        return threads.flatMap { $0 }
    }

    /// The thread that a text goes on with; one more than there are where it opens another.
    private func thread(
        for unit: PageUnit, _ pending: [PageUnit], _ threads: [[PageUnit]], _ current: Int
    ) -> Int {
        let first = unit.range.lowerBound
        guard first > 0, !pending.isEmpty || columns.line(first).gap > columns.usualGap(first)
        else {
            return current
        }
        let mayFollow = mayFollow(first)
        let here = end(of: threads[current]).map { fit(first, mayFollow, behind: $0) } ?? 0
        var best = (thread: current, fit: max(here, 0))
        for thread in threads.indices where mayFollow && thread != current {
            guard let end = end(of: threads[thread]) else { continue }
            let fit = fit(first, mayFollow, behind: end)
            if fit > best.fit { best = (thread, fit) }
        }
        if best.thread != current { return best.thread }
        if here <= 0, end(of: threads[current]) != nil, pending.isEmpty,
            let other = threads.indices.last(where: {
                $0 != current && isSet($0, threads, as: first)
            }),
            !isSet(current, threads, as: first)
        {
            return other
        }
        let isLeft = end(of: threads[current]) != nil && here <= 0 && opensText(first)
        return isLeft && pending.contains { $0.standsOut } ? threads.count : current
    }

    /// The text of a thread is set in a column as wide as that of a line.
    private func isSet(_ thread: Int, _ threads: [[PageUnit]], as first: Int) -> Bool {
        guard let last = threads[thread].last(where: { $0.isText }) else { return false }
        return abs(columns.width(from: first) - columns.width(before: last.range.upperBound)) <= 2
    }

    /// The last line of a thread that breaks off; nil where it is whole.
    private func end(of thread: [PageUnit]) -> Int? {
        guard let last = thread.last(where: { $0.isText }), last.isTorn else { return nil }
        return last.range.upperBound - 1
    }

    /// A line that may go on behind another that breaks off.
    private func mayFollow(_ first: Int) -> Bool {
        !columns.text(first).isEmpty && !columns.roles.opensLead(columns.body[first])
            && columns.line(first).indent < 4
    }

    /// How well a line goes on behind another that breaks off.
    private func fit(_ first: Int, _ mayFollow: Bool, behind last: Int) -> Int {
        guard mayFollow, let opening = columns.text(first).first else { return -4 }
        let isMidSentence = TextEnds.particles.contains(opening)
        if isMidSentence { return 4 }
        if abs(columns.width(from: first) - columns.width(before: last + 1)) > 4 { return -2 }
        switch columns.adjacency.bond(columns.text(last).last, opening) {
        case .firm: return 3
        case .loose: return 1
        case .none: return columns.text(last).last?.isHan == true ? -1 : 0
        }
    }

    /// The first line of a paragraph: set in, or shorter than the next by a paragraph's indent.
    private func opensText(_ first: Int) -> Bool {
        if columns.line(first).indent >= 4 || columns.roles.opensLead(columns.body[first]) {
            return true
        }
        guard first + 1 < columns.body.count else { return false }
        return columns.widths[first] + 3 <= columns.width(from: first + 1)
    }
}
