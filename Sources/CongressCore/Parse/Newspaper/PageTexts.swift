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
    /// How much speaks for headings above their texts on this page, and for headings below.
    var habit = 0

    /// More units than any text has.
    private static let longest = 90
    private static let longestHeading = 6

    private static let headless = -60
    private static let textless = -70

    /// The best partition, the texts in the order of the page.
    func part() -> [PageText] {
        var best = [(score: Int, text: PageText?)](
            repeating: (Int.min, nil), count: units.count + 1)
        best[0] = (0, nil)
        let runs = headingRuns()
        for start in units.indices where best[start].score > Int.min {
            var prefix = TextSum()
            for end in start + 1...min(units.count, start + PageTexts.longest) {
                prefix.add(units[end - 1], at: end - 1)
                if prefix.isBlocked { break }
                let (score, heading) = value(start..<end, prefix, runs)
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

    /// The stretches of units that may be one heading, by the unit at which each begins.
    private func headingRuns() -> [[Range<Int>]] {
        units.indices.map { start in
            var runs: [Range<Int>] = []
            var end = start
            while end < units.count, units[end].standsOut, end - start < PageTexts.longestHeading {
                end += 1
                if isHeading(start..<end) { runs.append(start..<end) }
            }
            return runs
        }
    }

    private func isHeading(_ run: Range<Int>) -> Bool {
        run.contains { units[$0].kind == .title || units[$0].kind == .subtitle }
    }

    /// How much speaks for a stretch as one text, and which of its units head it.
    private func value(
        _ range: Range<Int>, _ sum: TextSum, _ runs: [[Range<Int>]]
    ) -> (Int, Range<Int>?) {
        if sum.hasSeparator { return (0, nil) }
        let isContinuation = sum.firstText.map { opensContinuation($0) } ?? false
        var score = sum.firstText.map { $0 > 0 ? units[$0].weight : 0 } ?? 0
        var best = (isContinuation ? 0 : PageTexts.headless, Range<Int>?.none)
        if sum.firstText == nil { best.0 = PageTexts.textless * 2 }
        for start in isContinuation ? range.prefix(1) : range {
            for run in runs[start] where run.upperBound <= range.upperBound {
                let value = headingValue(run, range, sum)
                if value > best.0 { best = (value, run) }
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

    private func headingValue(_ run: Range<Int>, _ range: Range<Int>, _ sum: TextSum) -> Int {
        var score = merged(run)
        if sum.letters < 16, sum.rolls == 0 { score += PageTexts.textless }
        let text = PageText(units: range, heading: run)
        switch text.place {
        case .above: score += habit - (opensWithWriter(run) ? 50 : 0)
        case .below: score -= 5 + habit
        case .within: score -= isTornAround(run, range) ? 0 : 40
        }
        score += Int(told(run, in: range) * 70)
        for beside in [run.lowerBound - 1, run.upperBound] where range.contains(beside) {
            if units[beside].kind == .title { score -= 25 }
        }
        score -= sisters(of: run, in: range) * PageTexts.sister
        if endsInList(run) { score += sum.rolls > 0 ? 50 : -40 }
        return score
    }

    /// How much of a heading its text tells; of two titles, of which one is a kicker, both.
    private func told(_ run: Range<Int>, in range: Range<Int>) -> Double {
        var most = 0.0
        var least = 1.0
        for unit in run where units[unit].kind == .title || units[unit].kind == .subtitle {
            let share = words.share(of: unit, in: range) - elsewhere(unit, beside: range) / 2
            most = max(most, share)
            if units[unit].kind == .title, !units[unit].isRubric { least = min(least, share) }
        }
        let titles = run.count { units[$0].kind == .title && !units[$0].isRubric }
        return titles > 1 ? (most + least) / 2 : most
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
    private func sisters(of run: Range<Int>, in range: Range<Int>) -> Int {
        let spoken = run.contains { isSpeaker(units[$0]) }
        let isPlain = run.allSatisfy {
            units[$0].kind == .title && (units[$0].isRubric || units[$0].weight < 0)
        }
        guard spoken || isPlain else { return 0 }
        return range.count { at in
            !run.contains(at)
                && (spoken
                    ? isSpeaker(units[at]) : units[at].kind == .title && units[at].letters >= 6)
        }
    }

    private func isSpeaker(_ unit: PageUnit) -> Bool {
        unit.kind == .byline && columns.text(unit.range.lowerBound).last?.isColon == true
    }

    /// 本报记者 某某 above a title wrote the text above both.
    private func opensWithWriter(_ run: Range<Int>) -> Bool {
        let unit = units[run.lowerBound]
        guard unit.kind == .byline, !isSpeaker(unit) else { return false }
        let line = columns.page.printed(columns.line(unit.range.lowerBound))
        return !Vocabulary.editorialWriters.isWhole(Byline.withoutSigns(line))
    }

    /// A text that breaks off above the heading and goes on below it.
    private func isTornAround(_ run: Range<Int>, _ range: Range<Int>) -> Bool {
        guard let above = units[range.lowerBound..<run.lowerBound].last(where: { $0.isText }) else {
            return false
        }
        return above.isTorn
    }

    private func endsInList(_ run: Range<Int>) -> Bool {
        run.contains { at in
            guard units[at].kind == .title else { return false }
            return columns.text(units[at].range.upperBound - 1).ends(with: "名单")
        }
    }

    /// How much units look like one heading together.
    private func merged(_ run: Range<Int>) -> Int {
        var score = 0
        var parts = HeadingParts()
        let hasSubtitle = run.contains { units[$0].kind == .subtitle }
        var isClosed = false
        for at in run {
            score += hasSubtitle ? max(0, units[at].weight) : units[at].weight
            switch units[at].kind {
            case .title where units[at].isRubric:
                parts.rubrics += 1
                if parts.titles + parts.subtitles > 0, !saysKind(at) { score -= 60 }
            case .title:
                parts.titles += 1
                if isClosed { score -= 80 }
            case .subtitle: parts.subtitles += 1
            case .byline:
                parts.bylines += 1
                isClosed = at > run.lowerBound && !isSpeaker(units[at])
            case .note where isCount(at): parts.counts += 1
            case .note: parts.notes += 1
            default: break
            }
        }
        if parts.counts > 0, !endsInList(run) { score -= 80 }
        return score - parts.excess
    }

    /// 社论, 特写: a rubric that may also stand below the title.
    private func saysKind(_ at: Int) -> Bool {
        Vocabulary.rubrics.isWhole(columns.text(units[at].range.lowerBound))
    }

    /// （共10名，按姓氏笔画为序）
    private func isCount(_ at: Int) -> Bool {
        let text = columns.text(units[at].range.lowerBound)
        return text.contains("姓氏") || text.contains("共")
    }

    /// How many parts of each kind a heading has; more than one of most are two headings.
    private struct HeadingParts {
        var rubrics = 0
        var titles = 0
        var subtitles = 0
        var bylines = 0
        var notes = 0
        var counts = 0

        var excess: Int {
            let twice =
                max(0, titles - 1) * 10 + max(0, subtitles - 1) * 110 + max(0, bylines - 1) * 60
                + max(0, notes - 1) * 80 + max(0, counts - 1) * 80 + max(0, rubrics - 1) * 40
            return twice + (titles == 0 ? 30 : 0)
        }
    }
}
