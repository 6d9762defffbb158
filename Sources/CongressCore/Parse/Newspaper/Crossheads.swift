/// The crossheads of a feature on a newspaper page: short lines made alike between its paragraphs, no further
/// apart than those, in a text that one reporter signs. They are lines of the text, and head nothing.
struct Crossheads {
    let columns: PageColumns

    private static let fewest = 2
    private static let longest = 24
    /// How far the lengths of two crossheads of one text lie apart.
    private static let slack = 2

    /// Makes them lines of their text.
    func lower(_ units: inout [PageUnit]) {
        for span in spans(units) {
            for at in crossheads(in: span, units) {
                var unit = PageUnit(kind: .paragraph, range: units[at].range)
                unit.letters = units[at].letters
                units[at] = unit
            }
        }
    }

    // MARK: One text

    /// Stretches of a page that may be one text: from a heading that stands apart, names its writer or
    /// opens news, to the next one or to who signs the text.
    private func spans(_ units: [PageUnit]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var start = 0
        func close(at end: Int) {
            if end > start { spans.append(start..<end) }
            start = max(start, end)
        }
        for at in units.indices {
            let unit = units[at]
            if unit.kind == .separator || unit.kind == .roll || unit.kind == .box
                || unit.documentSide != nil
            {
                close(at: at)
                start = at + 1
            } else if unit.standsOut, isApart(unit) {
                close(at: at)
            } else if unit.kind == .byline || isNews(unit), holdsText(start..<at, units) {
                close(at: headingStart(before: at, units))
            }
            if signs(unit) { close(at: at + 1) }
        }
        close(at: units.count)
        return spans
    }

    private func isApart(_ unit: PageUnit) -> Bool {
        columns.isApart(unit.range.lowerBound, beyond: columns.roles.paragraphGap)
    }

    private func isNews(_ unit: PageUnit) -> Bool {
        unit.isText && columns.opensNews(unit.range.lowerBound)
    }

    private func holdsText(_ span: Range<Int>, _ units: [PageUnit]) -> Bool {
        span.contains { units[$0].isText }
    }

    /// The first of the lines that stand out right above a unit.
    private func headingStart(before at: Int, _ units: [PageUnit]) -> Int {
        var start = at
        while start > 0, units[start - 1].standsOut { start -= 1 }
        return start
    }

    /// （本报记者 某某） is the last line of a text.
    private func signs(_ unit: PageUnit) -> Bool {
        guard unit.kind == .paragraph else { return false }
        let last = unit.range.upperBound - 1
        switch columns.shape(last) {
        case .closingNote, .noteTail, .sourceNote, .dateNote: return true
        default: return columns.roles.endsInNote(columns.text(last))
        }
    }

    // MARK: Its crossheads

    private func crossheads(in span: Range<Int>, _ units: [PageUnit]) -> [Int] {
        guard let first = span.first(where: { units[$0].isText }),
            let last = span.last(where: { units[$0].isText }),
            isSignedOnce(first, last, in: span, units),
            (span.lowerBound..<first).contains(where: { units[$0].kind == .title })
                || span.upperBound < units.count && units[span.upperBound].kind == .title
        else { return [] }
        let lines = span.filter { $0 > first && mayBeCrosshead($0, units) }
        guard let own = lines.first else { return [] }
        let alike = lines.filter { areAlike(units[own], units[$0]) }
        guard alike.count >= Crossheads.fewest, alike.count == lines.count,
            !alike.contains(where: { headsItem($0, units) })
        else { return [] }
        // Pieces of one paragraph each may be items under one name.
        let texts = span.count { $0 > own && units[$0].isText && !isNote(units[$0]) }
        return texts > alike.count && alike.allSatisfy({ standsClose($0, span, units) })
            ? alike : []
    }

    /// Below its title or at its end: two such signs may be of two texts. A brief has no crossheads.
    private func isSignedOnce(
        _ first: Int, _ last: Int, in span: Range<Int>, _ units: [PageUnit]
    ) -> Bool {
        let isNamed = (span.lowerBound..<first).contains { units[$0].kind == .byline }
        guard !isNews(units[first]) else { return false }
        return [isNamed, signs(units[last])].count { $0 } == 1
    }

    /// No further below the text than its paragraphs are from each other.
    private func standsClose(_ at: Int, _ span: Range<Int>, _ units: [PageUnit]) -> Bool {
        let gaps = span.dropFirst().filter {
            units[$0].kind == .paragraph && units[$0 - 1].kind == .paragraph
        }.map { columns.line(units[$0].range.lowerBound).gap }
        guard let widest = gaps.max() else { return true }
        return columns.line(units[at].range.lowerBound).gap <= widest
    }

    private func mayBeCrosshead(_ at: Int, _ units: [PageUnit]) -> Bool {
        let unit = units[at]
        guard unit.kind == .title, unit.letters >= 4, unit.letters <= Crossheads.longest,
            at + 1 < units.count, units[at + 1].kind == .paragraph, units[at - 1].isText,
            !isNote(units[at + 1]), columns.text(unit.range.lowerBound - 1).endsLikeProse
        else { return false }
        let text = columns.text(unit.range.lowerBound)
        return !Vocabulary.rubrics.isWhole(text) && !UnitWeights.rubricEndings.isSuffix(of: text)
    }

    /// 近日，… below a line, or a congress and what it did in it: a brief of its own.
    private func headsItem(_ at: Int, _ units: [PageUnit]) -> Bool {
        columns.roles.opensLead(columns.body[units[at + 1].range.lowerBound])
            || Headline.tellsOfCongress(units[at].range.flatMap { columns.text($0) }[...])
    }

    private func isNote(_ unit: PageUnit) -> Bool { unit.range.count == 1 && signs(unit) }

    private func areAlike(_ one: PageUnit, _ other: PageUnit) -> Bool {
        one.range.count == other.range.count
            && abs(one.letters - other.letters) <= Crossheads.slack
    }
}
