/// A text of a newspaper page: units that follow each other, some of which head it.
struct PageText: Sendable {
    /// Units, as indices of the page's.
    let units: Range<Int>
    /// Those that head it.
    let heading: Range<Int>?

    /// Where a heading stands: above its text, below it, or between two parts of it.
    enum Place: Sendable { case above, below, within }

    var place: Place {
        guard let heading, heading.lowerBound > units.lowerBound else { return .above }
        return heading.upperBound == units.upperBound ? .below : .within
    }
}

/// Parts the units of a page into texts, so that each heading has a text and each text a heading:
/// of all ways the one for which most speaks.
struct PageTexts {
    let units: [PageUnit]
    let columns: PageColumns
    let words: SharedWords
    /// The stretches of units that may be one heading, by the unit at which each begins.
    private let runs: [[HeadingRun]]
    /// For each unit how many before it are speakers, and how many are titles that may head an item.
    private let speakers: [Int]
    private let titles: [Int]
    /// For each unit the last text before it.
    private let lastTexts: [Int?]
    /// How much speaks for headings above their texts on this page, and for headings below.
    var habit = 0

    /// More units than any text has.
    private static let longest = 90
    /// How far from a heading its own text and the texts beside it reach.
    static let reach = longest + beside

    private static let headless = -60
    private static let textless = -70

    init(units: [PageUnit], columns: PageColumns, words: SharedWords) {
        self.units = units
        self.columns = columns
        self.words = words
        let reader = HeadingRuns(units: units, columns: columns)
        runs = reader.read()
        speakers = PageTexts.sums(units) { reader.isSpeaker($0) }
        titles = PageTexts.sums(units) { $0.kind == .title && $0.letters >= 6 }
        var last: Int?
        lastTexts = units.indices.map { at in
            defer { if units[at].isText { last = at } }
            return last
        }
    }

    private static func sums(_ units: [PageUnit], of isCounted: (PageUnit) -> Bool) -> [Int] {
        var sums = [0]
        for unit in units { sums.append(sums[sums.count - 1] + (isCounted(unit) ? 1 : 0)) }
        return sums
    }

    /// The best partition, the texts in the order of the page.
    func part() -> [PageText] {
        var best = [(score: Int, text: PageText?)](
            repeating: (Int.min, nil), count: units.count + 1)
        best[0] = (0, nil)
        for start in units.indices where best[start].score > Int.min {
            var prefix = TextSum()
            for end in start + 1...min(units.count, start + PageTexts.longest) {
                prefix.add(units[end - 1], at: end - 1)
                if prefix.isBlocked { break }
                let (score, heading) = value(start..<end, prefix)
                guard best[start].score + score > best[end].score else { continue }
                best[end] = (
                    best[start].score + score, PageText(units: start..<end, heading: heading)
                )
            }
        }
        var texts: [PageText] = []
        var end = units.count
        while end > 0, let text = best[end].text {
            texts.append(text)
            end = text.units.lowerBound
        }
        return texts.reversed()
    }

    /// What a stretch of units holds, kept while it grows.
    private struct TextSum {
        var letters = 0
        var firstText: Int?
        var rolls = 0
        var hasSeparator = false
        var count = 0

        var isBlocked: Bool { hasSeparator && count > 1 }

        mutating func add(_ unit: PageUnit, at index: Int) {
            count += 1
            if unit.kind == .separator { hasSeparator = true }
            if unit.kind == .roll { rolls += 1 }
            guard unit.isText else { return }
            letters += unit.letters
            if firstText == nil { firstText = index }
        }
    }

    /// How much speaks for a stretch as one text, and which of its units head it.
    private func value(_ range: Range<Int>, _ sum: TextSum) -> (Int, Range<Int>?) {
        if sum.hasSeparator { return (0, nil) }
        let isContinuation = sum.firstText.map { opensContinuation($0) } ?? false
        var score = sum.firstText.map { $0 > 0 ? units[$0].weight : 0 } ?? 0
        var best = (isContinuation ? 0 : PageTexts.headless, Range<Int>?.none)
        if sum.firstText == nil { best.0 = PageTexts.textless * 2 }
        for start in isContinuation ? range.prefix(1) : range {
            for run in runs[start] where run.units.upperBound <= range.upperBound {
                let value = headingValue(run, range, sum)
                if value > best.0 { best = (value, run.units) }
            }
        }
        score += best.0
        if range.lowerBound > 0, units[range.lowerBound - 1].kind == .title,
            units[range.lowerBound].kind == .title
        {
            score -= 20
        }
        // A line that stands out at the head of a text heads it.
        if units[range.lowerBound].kind == .title, best.1?.lowerBound != range.lowerBound {
            score -= 45
        }
        if units[range.upperBound - 1].kind == .title, best.1?.upperBound != range.upperBound {
            score -= 45
        }
        return (score, best.1)
    }

    private func opensContinuation(_ unit: Int) -> Bool {
        columns.shape(units[unit].range.lowerBound) == .jumpFrom
    }

    private func headingValue(_ run: HeadingRun, _ range: Range<Int>, _ sum: TextSum) -> Int {
        var score = run.weight
        if sum.letters < 16, sum.rolls == 0 { score += PageTexts.textless }
        switch PageText(units: range, heading: run.units).place {
        case .above: score += habit - (run.opensWithWriter ? 50 : 0)
        case .below: score -= 5 + habit
        case .within: score -= isTornAround(run.units, range) ? 0 : 40
        }
        score += Int(told(run, in: range) * 70)
        if isTitle(run.units.lowerBound - 1, in: range) { score -= 25 }
        if isTitle(run.units.upperBound, in: range) { score -= 25 }
        score -= sisters(of: run, in: range) * PageTexts.sister
        if run.endsInList { score += sum.rolls > 0 ? 50 : -40 }
        return score
    }

    private func isTitle(_ unit: Int, in range: Range<Int>) -> Bool {
        range.contains(unit) && units[unit].kind == .title
    }

    /// How much of a heading its text tells; of two titles, of which one is a kicker, both.
    private func told(_ run: HeadingRun, in range: Range<Int>) -> Double {
        var most = 0.0
        var least = 1.0
        for unit in run.units where units[unit].kind == .title || units[unit].kind == .subtitle {
            let share = words.share(of: unit, in: range) - elsewhere(unit, beside: range) / 2
            most = max(most, share)
            if units[unit].kind == .title, !units[unit].isRubric { least = min(least, share) }
        }
        return run.titles > 1 ? (most + least) / 2 : most
    }

    /// How much of a heading the texts on the other side of it tell.
    private func elsewhere(_ unit: Int, beside range: Range<Int>) -> Double {
        let above = max(0, range.lowerBound - PageTexts.beside)..<range.lowerBound
        let below = range.upperBound..<min(units.count, range.upperBound + PageTexts.beside)
        let isNearTop = unit - range.lowerBound < range.upperBound - unit
        return words.share(of: unit, in: isNearTop ? above : below)
    }

    private static let beside = 12
    private static let sister = 60

    /// Lines of a text that are as much like a title as its heading is, and may each head an item:
    /// a heading is set larger than the crossheads of its text.
    private func sisters(of run: HeadingRun, in range: Range<Int>) -> Int {
        guard run.isSpoken || run.isPlain else { return 0 }
        let sums = run.isSpoken ? speakers : titles
        return sums[range.upperBound] - sums[range.lowerBound]
            - (sums[run.units.upperBound] - sums[run.units.lowerBound])
    }

    /// A text that breaks off above the heading and goes on below it.
    private func isTornAround(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
        guard let above = lastTexts[run.lowerBound], above >= range.lowerBound else { return false }
        return units[above].isTorn
    }
}
