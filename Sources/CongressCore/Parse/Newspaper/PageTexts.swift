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
    /// The stretches of units that may be one heading, in the order in which they begin.
    private let runs: [HeadingRun]
    /// For each unit how many of them begin before it.
    private let runStarts: [Int]
    /// How much may speak for each of them at most.
    private let bounds: HeadingBounds
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
    /// A title that its text tells as a whole.
    static let wholeTitle = 70
    /// A list below the title that announces it.
    static let listed = 50
    /// A heading in the middle of a whole text, and one beside another title.
    static let inWhole = 40
    static let besideTitle = 25
    /// The head of a document on the other side of its text than its note tells, and that of an
    /// editorial at a piece of news.
    private static let wrongSide = 100

    init(units: [PageUnit], columns: PageColumns, words: SharedWords) {
        self.units = units
        self.columns = columns
        self.words = words
        let reader = HeadingRuns(units: units, columns: columns)
        let found = reader.read()
        runs = found.flatMap { $0 }
        runStarts = found.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        let speakers = PageTexts.sums(units) { reader.isSpeaker($0) }
        let titles = PageTexts.sums(units) { $0.kind == .title && $0.letters >= 6 }
        self.speakers = speakers
        self.titles = titles
        var last: Int?
        lastTexts = units.indices.map { at in
            defer { if units[at].isText { last = at } }
            return last
        }
        bounds = HeadingBounds(
            runs, units: units, words: words, lastTexts: lastTexts, speakers, titles)
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
                prefix.add(units[end - 1], bounds.inside[end - 1], at: end - 1)
                if prefix.isBlocked { break }
                let floor = max(best[end].score, Int.min / 2) - best[start].score
                guard let (score, heading) = value(start..<end, prefix, above: floor) else {
                    continue
                }
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
        /// The most that may speak for a heading between two parts of it.
        var inside = Int.min

        var isBlocked: Bool { hasSeparator && count > 1 }

        mutating func add(_ unit: PageUnit, _ inside: Int, at index: Int) {
            count += 1
            self.inside = max(self.inside, inside)
            if unit.kind == .separator { hasSeparator = true }
            if unit.kind == .roll { rolls += 1 }
            guard unit.isText else { return }
            letters += unit.letters
            if firstText == nil { firstText = index }
        }
    }

    /// How much speaks for a stretch as one text, and which of its units head it; nil where that
    /// is no more than what speaks for another.
    private func value(
        _ range: Range<Int>, _ sum: TextSum, above floor: Int
    ) -> (Int, Range<Int>?)? {
        if sum.hasSeparator { return floor < 0 ? (0, nil) : nil }
        let isContinuation = sum.firstText.map { opensContinuation($0) } ?? false
        var score = sum.firstText.map { $0 > 0 ? units[$0].weight : 0 } ?? 0
        var best = (isContinuation ? 0 : PageTexts.headless, Range<Int>?.none)
        if sum.firstText == nil { best.0 = PageTexts.textless * 2 }
        // A line that stands out at the head of a text heads it.
        let opensAsTitle = units[range.lowerBound].kind == .title
        if opensAsTitle, range.lowerBound > 0, units[range.lowerBound - 1].kind == .title {
            score -= 20
        }
        let last = isContinuation ? range.lowerBound + 1 : range.upperBound
        best = heading(of: range, runsBefore: last, sum, best, above: floor - score)
        guard score + best.0 > floor else { return nil }
        score += best.0
        if opensAsTitle, best.1?.lowerBound != range.lowerBound { score -= 45 }
        if units[range.upperBound - 1].kind == .title, best.1?.upperBound != range.upperBound {
            score -= 45
        }
        return score > floor ? (score, best.1) : nil
    }

    /// Which of the units that begin before a place heads a stretch, and how much speaks for it;
    /// what was found before, where that is more or where nothing rises above the floor.
    private func heading(
        of range: Range<Int>, runsBefore last: Int, _ sum: TextSum, _ found: (Int, Range<Int>?),
        above floor: Int
    ) -> (Int, Range<Int>?) {
        var best = found
        var bar = max(best.0, floor)
        let edge = bar - abs(habit)
        let mayBeInside = sum.inside > bar
        guard
            mayBeInside || bounds.opening[range.lowerBound] > edge
                || bounds.closing[range.upperBound] > edge
        else { return best }
        let spoken = (speakers[range.upperBound] - speakers[range.lowerBound]) * PageTexts.sister
        let plain = (titles[range.upperBound] - titles[range.lowerBound]) * PageTexts.sister
        // Where no heading between two parts can win, those that may close the text stand here.
        let tail = max(range.lowerBound, range.upperBound - HeadingRuns.longest)
        var at = runStarts[range.lowerBound]
        while at < runStarts[last] {
            let run = bounds.runs[at]
            if !mayBeInside, run.start > range.lowerBound, run.start < tail {
                at = min(runStarts[last], runStarts[tail])
                continue
            }
            defer { at += 1 }
            guard run.end <= range.upperBound else { continue }
            let isInside = run.start > range.lowerBound && run.end < range.upperBound
            let ceiling = isInside ? run.inside : run.ceiling + abs(habit)
            let sisters = run.hasSisters ? run.isSpoken ? spoken : plain : 0
            guard ceiling - sisters > bar,
                let value = headingValue(runs[at], range, sum, above: bar, told: run.told)
            else { continue }
            best = (value, runs[at].units)
            bar = value
        }
        return best
    }

    private func opensContinuation(_ unit: Int) -> Bool {
        columns.shape(units[unit].range.lowerBound) == .jumpFrom
    }

    /// How much speaks for a heading in a stretch; nil where that is no more than what speaks for
    /// another. `most` is the most that a text may tell of it.
    private func headingValue(
        _ run: HeadingRun, _ range: Range<Int>, _ sum: TextSum, above floor: Int, told most: Int
    ) -> Int? {
        var score = run.weight
        if sum.letters < 16, sum.rolls == 0 { score += PageTexts.textless }
        let place = PageText(units: range, heading: run.units).place
        if let side = run.documentSide, place != side.place { score -= PageTexts.wrongSide }
        if run.isEditorial, let first = sum.firstText,
            columns.opensNews(units[first].range.lowerBound)
        {
            score -= PageTexts.wrongSide
        }
        switch place {
        case .above: score += habit - (run.opensWithWriter ? 50 : 0)
        case .below: score -= 5 + habit
        case .within: score -= isTornAround(run.units, range) ? 0 : PageTexts.inWhole
        }
        if isTitle(run.units.lowerBound - 1, in: range) { score -= PageTexts.besideTitle }
        if isTitle(run.units.upperBound, in: range) { score -= PageTexts.besideTitle }
        score -= sisters(of: run, in: range) * PageTexts.sister
        if run.endsInList { score += sum.rolls > 0 ? PageTexts.listed : -40 }
        guard score + most > floor else { return nil }
        score += run.told(units) { unit in
            words.share(of: unit, in: range) - elsewhere(unit, beside: range) / 2
        }
        return score > floor ? score : nil
    }

    private func isTitle(_ unit: Int, in range: Range<Int>) -> Bool {
        range.contains(unit) && units[unit].kind == .title
    }

    /// How much of a heading the texts on the other side of it tell.
    private func elsewhere(_ unit: Int, beside range: Range<Int>) -> Double {
        let above = max(0, range.lowerBound - PageTexts.beside)..<range.lowerBound
        let below = range.upperBound..<min(units.count, range.upperBound + PageTexts.beside)
        let isNearTop = unit - range.lowerBound < range.upperBound - unit
        return words.share(of: unit, in: isNearTop ? above : below)
    }

    private static let beside = 12
    static let sister = 60

    /// Lines of a text that are as much like a title as its heading is, and may each head an item:
    /// a heading is set larger than the crossheads of its text.
    private func sisters(of run: HeadingRun, in range: Range<Int>) -> Int {
        guard run.mayHaveSisters else { return 0 }
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

extension DocumentHeads.Side {
    fileprivate var place: PageText.Place { self == .above ? .above : .below }
}
