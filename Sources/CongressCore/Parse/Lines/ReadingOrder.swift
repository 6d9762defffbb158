/// A text whose columns stood side by side, with each column a run of lines of its own. Its lines
/// are numbered anew; what is read from it gets the numbers of the file back in the end.
///
/// A line of the file then holds words of two texts, and belongs to one of them: to the first, but
/// every text keeps a line of its own.
struct ReadingOrder {
    let text: SourceText
    private let source: SourceText
    /// The number in the file of line `n` at index `n - 1`.
    private let physical: [Int]
    /// How many characters of its line in the file stand before line `n`, at index `n - 1`.
    private let before: [Int]

    init(_ source: SourceText, _ stretches: [SideBySide.Stretch]) {
        var lines: [SourceLine] = []
        var next = 0
        for stretch in stretches {
            lines += source.lines[next..<stretch.lines.lowerBound]
            let halves = source.lines[stretch.lines].map { source.halves(of: $0, stretch.edge) }
            lines += halves.compactMap(\.left) + halves.compactMap(\.right)
            next = stretch.lines.upperBound
        }
        lines += source.lines[next...]
        self.source = source
        physical = lines.map(\.number)
        before = lines.map { $0.range.lowerBound - source.lines[$0.number - 1].range.lowerBound }
        text = SourceText(
            source,
            lines: zip(lines, 1...).map { line, number in
                SourceLine(number: number, range: line.range, content: line.content)
            })
    }

    /// Where the right half begins in the first line that was cut.
    var firstCut: (line: Int, column: Int) {
        guard let right = zip(text.lines, physical).first(where: { $0.number != $1 })?.0 else {
            return (1, 1)
        }
        return inFile((right.number, right.content.lowerBound - right.range.lowerBound + 1))
    }

    private func inFile(_ place: (line: Int, column: Int)) -> (line: Int, column: Int) {
        (physical[place.line - 1], place.column + before[place.line - 1])
    }

    // MARK: Numbers of the file

    /// Gives lines, places and outlines the numbers that they have in the file.
    /// - Returns: false where two texts stand on one line and nowhere else.
    func restore(_ bulletin: inout Bulletin, _ log: inout DiagnosticLog) -> Bool {
        guard let owned = settled(bulletin) else { return false }
        var lines: [ExactKey: LineSpans] = [:]
        for at in bulletin.records.indices {
            restore(&bulletin.records[at])
            bulletin.records[at].lines = owned[at]
            lines[ExactKey(bulletin.records[at].id)] = owned[at]
        }
        for at in bulletin.issue.matter.indices {
            restore(&bulletin.issue.matter[at].places)
            bulletin.issue.matter[at].lines = owned[bulletin.records.count + at]
        }
        for at in bulletin.readings.indices {
            bulletin.readings[at].lines =
                lines[ExactKey(bulletin.readings[at].record)] ?? LineSpans()
        }
        bulletin.issue.lineCount = source.lines.count
        log.move { inFile($0) }
        return true
    }

    private func restore(_ record: inout Record) {
        restore(&record.places)
        switch record.detail {
        case .speech(var speech):
            restore(&speech.outline)
            record.detail = .speech(speech)
        case .article(var article):
            restore(&article.outline)
            record.detail = .article(article)
        case .inspection(var report):
            restore(&report.article.outline)
            for at in report.findings.indices {
                report.findings[at].line = physical[report.findings[at].line - 1]
            }
            record.detail = .inspection(report)
        case .chronicle, .photo, .session: break
        }
    }

    private func restore(_ places: inout [Record.Place]) {
        for at in places.indices { places[at].line = physical[places[at].line - 1] }
    }

    private func restore(_ outline: inout [OutlineItem]) {
        for at in outline.indices { outline[at].line = physical[outline[at].line - 1] }
    }

    // MARK: Lines of two texts

    /// The lines of each record and, behind them, of each entry of matter.
    private func settled(_ bulletin: Bulletin) -> [LineSpans]? {
        let spans = bulletin.records.map(\.lines) + bulletin.issue.matter.map(\.lines)
        let claims = spans.map { spans in
            var seen: Set<Int> = []
            return spans.ranges.joined().map { physical[$0 - 1] }
                .filter { seen.insert($0).inserted }
        }
        var claimants: [Int: Int] = [:]
        for line in claims.joined() { claimants[line, default: 0] += 1 }
        var owners: [Int: Int] = [:]
        let needy = claims.indices.filter { claim in
            !claims[claim].isEmpty && claims[claim].allSatisfy { claimants[$0] ?? 0 > 1 }
        }
        // Those with few lines have the least to choose from; of two columns the right one ends last.
        let order = needy.sorted {
            (claims[$0].count, -spans[$0].firstLine) < (claims[$1].count, -spans[$1].firstLine)
        }
        for claim in order {
            guard let line = claims[claim].last(where: { owners[$0] == nil }) else { return nil }
            owners[line] = claim
        }
        for claim in claims.indices.sorted(by: { spans[$0].firstLine < spans[$1].firstLine }) {
            for line in claims[claim] where owners[line] == nil { owners[line] = claim }
        }
        return claims.indices.map { claim in
            var own = LineSpans()
            for line in claims[claim] where owners[line] == claim { own.append(line) }
            return own
        }
    }
}

extension SourceText {
    /// The halves of a line; a blank line is one of both columns.
    fileprivate func halves(
        of line: SourceLine, _ edge: SideBySide.Edge
    ) -> (left: SourceLine?, right: SourceLine?) {
        switch SideBySide.halves(of: line, edge, in: self) {
        case .none: (line, line)
        case .left, .neither: (line, nil)
        case .right: (nil, part(of: line, from: line.content.lowerBound, edge))
        case .both(let gap):
            (
                SourceLine(
                    number: line.number, range: line.range.lowerBound..<gap.lowerBound,
                    content: line.content.lowerBound..<gap.lowerBound),
                part(of: line, from: gap.upperBound, edge)
            )
        }
    }

    /// The right half of a line, with blanks as wide as it is set in.
    private func part(
        of line: SourceLine, from start: Int, _ edge: SideBySide.Edge
    ) -> SourceLine {
        let indent = column(of: start, in: line, edge.countsHalves) - edge.column
        let blanks = scalars[line.range.lowerBound..<start].reversed().prefix { $0.isLayoutBlank }
        let isSetIn = indent >= (edge.countsHalves ? 3 : 2)
        return SourceLine(
            number: line.number,
            range: start - (isSetIn ? min(indent, blanks.count) : 0)..<line.range.upperBound,
            content: start..<line.content.upperBound)
    }
}
