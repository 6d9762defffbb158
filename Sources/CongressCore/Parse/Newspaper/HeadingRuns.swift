/// Units of a newspaper page that stand out one after another and may be one heading: what they say
/// for it themselves, whatever text they head.
struct HeadingRun: Sendable {
    let units: Range<Int>
    /// How much the units look like one heading together.
    let weight: Int
    /// Titles among them, rubrics aside.
    let titles: Int
    /// 本报记者 某某 above a title wrote the text above both.
    let opensWithWriter: Bool
    /// 某次会议副秘书长名单: names follow.
    let endsInList: Bool
    /// 某某代表：is among them.
    let isSpoken: Bool
    /// Titles no larger than the crossheads of a text.
    let isPlain: Bool
    /// 社论, 本报评论员: no news stands below.
    let isEditorial: Bool
    /// On which side of its text it stands, where it heads a document and a note tells.
    let documentSide: DocumentHeads.Side?

    /// Whether lines of its text may be as much like a title as it is.
    var mayHaveSisters: Bool { isSpoken || isPlain }
}

/// Finds the stretches of units that may head a text.
struct HeadingRuns {
    let units: [PageUnit]
    let columns: PageColumns

    static let longest = 6

    /// By the unit at which each begins.
    func read() -> [[HeadingRun]] {
        units.indices.map { start in
            var runs: [HeadingRun] = []
            var end = start
            while end < units.count, units[end].standsOut, end - start < HeadingRuns.longest,
                end == start || !columns.leavesPage(units[end].range.lowerBound)
            {
                end += 1
                if isHeading(start..<end) { runs.append(run(start..<end)) }
            }
            return runs
        }
    }

    private func isHeading(_ run: Range<Int>) -> Bool {
        run.contains { units[$0].kind == .title || units[$0].kind == .subtitle }
            || run.count == 1 && isSpeaker(units[run.lowerBound])
    }

    private func run(_ range: Range<Int>) -> HeadingRun {
        HeadingRun(
            units: range, weight: weight(of: range),
            titles: range.count { units[$0].kind == .title && !units[$0].isRubric },
            opensWithWriter: opensWithWriter(range), endsInList: endsInList(range),
            isSpoken: range.contains { isSpeaker(units[$0]) },
            isPlain: range.allSatisfy {
                units[$0].kind == .title && (units[$0].isRubric || units[$0].weight < 0)
            },
            isEditorial: range.contains { isEditorial(units[$0]) },
            documentSide: documentSide(range))
    }

    func isSpeaker(_ unit: PageUnit) -> Bool {
        unit.kind == .byline && columns.text(unit.range.lowerBound).last?.isColon == true
    }

    private func opensWithWriter(_ run: Range<Int>) -> Bool {
        let unit = units[run.lowerBound]
        guard unit.kind == .byline, !isSpeaker(unit) else { return false }
        let line = columns.bulletin.printed(columns.line(unit.range.lowerBound))
        return !Vocabulary.editorialWriters.isWhole(Byline.withoutSigns(line))
    }

    private func endsInList(_ run: Range<Int>) -> Bool {
        run.contains { at in
            guard units[at].kind == .title else { return false }
            return columns.text(units[at].range.upperBound - 1).ends(with: "名单")
        }
    }

    private func isEditorial(_ unit: PageUnit) -> Bool {
        let first = unit.range.lowerBound
        if unit.kind == .byline {
            let line = columns.bulletin.printed(columns.line(first))
            return Vocabulary.editorialWriters.isWhole(Byline.withoutSigns(line))
        }
        return unit.isRubric && Vocabulary.editorials.isWhole(columns.text(first))
    }

    /// On which side of its text the head of a document stands that is among some units.
    private func documentSide(_ run: Range<Int>) -> DocumentHeads.Side? {
        run.lazy.compactMap { units[$0].kind == .title ? units[$0].documentSide : nil }.first
    }

    /// How much units look like one heading together.
    private func weight(of run: Range<Int>) -> Int {
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
        if namesWriter(run) { score += 30 }
        if parts.counts > 0, !endsInList(run) { score -= 80 }
        if parts.titles > 1, documentSide(run) != nil { score -= 150 }
        return score - parts.excess
    }

    /// A title and right below it 本报记者 某某: no crosshead has a writer of its own.
    private func namesWriter(_ run: Range<Int>) -> Bool {
        run.dropFirst().contains { at in
            units[at].kind == .byline && !isSpeaker(units[at])
                && (units[at - 1].kind == .title && !units[at - 1].isRubric)
        }
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
