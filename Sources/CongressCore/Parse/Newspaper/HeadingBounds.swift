/// How much may speak for each heading of a page at most, whatever text it heads: what turns most
/// of them away before their words are looked for in a text.
struct HeadingBounds: Sendable {
    /// What is asked of a heading in every stretch of units: the few numbers of it beside its bounds,
    /// so that the innermost loop of a page reads one array.
    struct Run: Sendable {
        /// Its first unit, and the one behind its last.
        let start: Int
        let end: Int
        let isSpoken: Bool
        let hasSisters: Bool
        /// The most at the edge of a text where the page has no habit, and between two parts of one;
        /// both before the sisters in the text are taken off.
        var ceiling: Int
        var inside: Int
        /// The most that any text may tell of it.
        let told: Int
    }

    private(set) var runs: [Run] = []
    /// For each unit the most for a heading that begins there between two parts of a text.
    private(set) var inside: [Int]
    /// For each unit the most for a heading that opens a text there, or closes one before it.
    private(set) var opening: [Int]
    private(set) var closing: [Int]

    init(
        _ headings: [HeadingRun], units: [PageUnit], words: SharedWords, lastTexts: [Int?],
        _ speakers: [Int], _ titles: [Int]
    ) {
        inside = [Int](repeating: Int.min, count: units.count)
        opening = [Int](repeating: Int.min / 2, count: units.count)
        closing = [Int](repeating: Int.min / 2, count: units.count + 1)
        func isTitle(_ at: Int) -> Bool { units.indices.contains(at) && units[at].kind == .title }
        for heading in headings {
            let (start, end) = (heading.units.lowerBound, heading.units.upperBound)
            // What all the texts around a heading tell of it, and so no text more.
            let told = heading.told(units) { words.share(of: $0, in: units.indices) }
            let isTorn = lastTexts[start].map { units[$0].isTorn } ?? false
            var run = Run(
                start: start, end: end, isSpoken: heading.isSpoken,
                hasSisters: heading.mayHaveSisters,
                ceiling: heading.weight + told + (heading.endsInList ? PageTexts.listed : 0),
                inside: 0, told: told)
            run.inside = run.ceiling - (isTorn ? 0 : PageTexts.inWhole)
            for beside in [start - 1, end] where isTitle(beside) {
                run.inside -= PageTexts.besideTitle
            }
            inside[start] = max(inside[start], run.inside)
            opening[start] = max(opening[start], run.ceiling)
            closing[end] = max(closing[end], run.ceiling)
            if run.hasSisters {
                let sums = run.isSpoken ? speakers : titles
                let own = (sums[end] - sums[start]) * PageTexts.sister
                run.ceiling += own
                run.inside += own
            }
            runs.append(run)
        }
    }
}

extension HeadingRun {
    /// How much of a heading its text tells, of which `share` says how much of each title that is; of
    /// two titles, of which one is a kicker, both.
    func told(_ page: [PageUnit], share: (Int) -> Double) -> Int {
        var most = 0.0
        var least = 1.0
        for unit in units where page[unit].kind == .title || page[unit].kind == .subtitle {
            let share = share(unit)
            most = max(most, share)
            if page[unit].kind == .title, !page[unit].isRubric { least = min(least, share) }
        }
        return Int((titles > 1 ? (most + least) / 2 : most) * Double(PageTexts.wholeTitle))
    }
}
