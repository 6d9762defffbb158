/// The titles of a column of briefs. Whatever its words, a short line between a whole paragraph and
/// another heads a brief there; crossheads are for longer texts.
extension HeadingFinder {
    /// Headings of briefs that nothing but their column shows.
    func briefs(_ known: [Int: Heading], _ isNews: [Bool]) -> [Int: Heading] {
        let taken = positions(of: known)
        var result: [Int: Heading] = [:]
        for column in newsColumns(isNews) where isOfBriefs(column, known) {
            let found = column.filter { !taken.contains($0) && mayHeadBrief($0, in: column) }
            guard !found.isEmpty else { continue }
            let starts = known.keys.filter { column.contains($0) }
            for position in told(found, among: starts, known, column) {
                result[position] = briefHeading(position)
            }
        }
        return result
    }

    /// The lines of the headings that are known.
    func positions(of known: [Int: Heading]) -> TakenPositions {
        var taken = TakenPositions(count: body.count)
        for (position, heading) in known {
            taken.insert(position..<(position + heading.lines.count))
        }
        return taken
    }

    /// The columns of news, each from its name or its first listed text on.
    private func newsColumns(_ isNews: [Bool]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        for position in body.indices {
            let isEnd =
                roles.isColumn[position] || !isNews[position] || endsBriefs(body[position])
            if isEnd, let first = start {
                result.append(first..<position)
                start = nil
            }
            if start == nil, isNews[position], !endsBriefs(body[position]) { start = position }
        }
        if let start { result.append(start..<body.count) }
        return result
    }

    private func endsBriefs(_ index: Int) -> Bool {
        switch shapes[index] {
        case .chronicleHeading, .pictureColumn, .jumpFrom: true
        default: false
        }
    }

    /// 简讯, 县区动态 or an entry of several items; 要闻 and 新闻 hold features too.
    private func isOfBriefs(_ column: Range<Int>, _ known: [Int: Heading]) -> Bool {
        guard let start = column.first else { return false }
        let entry = (known[start] ?? known[start + 1])?.entry.map { front.contents.entries[$0] }
        if let items = entry?.items, items > 1 { return true }
        let name =
            roles.isColumn[start] ? roles.columnName(body[start]) : entry?.column ?? ""
        return HeadingFinder.briefColumns.occurs(in: name.scalarArray[...])
    }

    private static let briefColumns: WordTable = [
        "动态", "简讯", "短讯", "讯息", "信息", "传真", "快讯", "快递", "速递", "播报", "短波", "集锦", "点滴", "花絮",
    ]

    private func mayHeadBrief(_ position: Int, in column: Range<Int>) -> Bool {
        let index = body[position]
        let line = bulletin.lines[index]
        guard line.count >= HeadingFinder.shortestBrief, standsBehindText(position),
            !isPointed(bulletin.text(line)),
            mayBeTitle(position) && bulletin.text(line).last?.isColon == false
                || isNumbered(position, in: column)
        else { return false }
        let next = position + (briefHeading(position).lines.count)
        guard next < body.count, opensParagraph(next, below: index) else { return false }
        let below = bulletin.lines[body[next]]
        return line.gap > 0 || abs(below.indent - line.indent) >= 4 || shapes[body[next]] == .short
    }

    private static let shortestBrief = 5

    /// “一月一暗访”：不打招呼: a colon behind anything but a place or a congress makes a crosshead.
    private func isPointed(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.contains { $0.isColon } && !Headline.tellsOfCongress(text)
    }

    /// 1．某县人大视察农田水利, where the first brief below the name of the column is numbered too.
    private func isNumbered(_ position: Int, in column: Range<Int>) -> Bool {
        let text = bulletin.text(at: body[position])
        guard shapes[body[position]] == .outline(3), !text.contains("。"), text.count <= 32,
            text.last?.isComma == false, let first = column.first, first + 1 < body.count,
            roles.isColumn[first], shapes[body[first + 1]] == .outline(3)
        else { return false }
        return bulletin.text(at: body[first + 1]).first?.narrowed == "1"
    }

    private func briefHeading(_ position: Int) -> Heading {
        var heading = Heading(title: [body[position]], score: HeadingFinder.threshold)
        if isSigned(above: position), goesOn(position + 1, heading) {
            heading.title.append(body[position + 1])
        }
        heading.lines = heading.title
        heading.isNumbered = shapes[body[position]] == .outline(3)
        unlisted.followers.add(to: &heading, from: position + heading.lines.count)
        return heading
    }

    // MARK: Briefs and crossheads

    /// Those among the lines found that are no crossheads of a longer text.
    private func told(
        _ found: [Int], among starts: [Int], _ known: [Int: Heading], _ column: Range<Int>
    ) -> [Int] {
        let titles = starts.filter { $0 > column.lowerBound + 1 }
        let widest = (titles.map(gap) + found.map(gap)).max() ?? 0
        let alike = found.filter {
            gap($0) == widest || roles.isColumn[$0 - 1] || titles.contains { gap($0) < widest }
        }
        let all = (starts + alike).sorted()
        let ends = (starts + [column.upperBound]).sorted()
        return alike.filter { position in
            guard position > 0 else { return true }
            if isSigned(above: position) || !briefHeading(position).bylines.isEmpty
                || roles.isColumn[position - 1] || roles.isDistrict(body[position - 1])
            {
                return true
            }
            // Crossheads stand above the signature of their text.
            let end = ends.first { $0 > position } ?? column.upperBound
            return !isSigned(above: end) && !hasSister(position, among: all)
                && isShort(above: position, all, column)
        }
    }

    /// Blank lines above the line at a position.
    func gap(_ position: Int) -> Int { bulletin.lines[body[position]].gap }

    /// Crossheads of one text are made alike.
    private func hasSister(_ position: Int, among all: [Int]) -> Bool {
        let own = bulletin.text(at: body[position])
        return all.contains { other in
            let text = bulletin.text(at: body[other])
            return other != position && abs(text.count - own.count) <= 1
                && HeadingFinder.areParallel(own, text)
        }
    }

    /// The text above is as short as a brief.
    private func isShort(above position: Int, _ all: [Int], _ column: Range<Int>) -> Bool {
        let start = all.last { $0 < position } ?? column.lowerBound
        let count = (start..<position).reduce(0) { $0 + bulletin.lines[body[$1]].count }
        return count <= HeadingFinder.longestBrief
    }

    private static let longestBrief = 800
}
