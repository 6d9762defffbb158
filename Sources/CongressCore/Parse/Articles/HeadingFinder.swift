/// Finds the headings of articles among the lines of the body. The table of contents is believed
/// first; where it is silent, what stands before and behind a line decides.
struct HeadingFinder {
    let page: Page
    let shapes: [LineShape]
    let front: FrontMatter
    let body: [Int]
    let wrapped: [Bool]

    private static let threshold = 3

    init(page: Page, shapes: [LineShape], front: FrontMatter, body: [Int]) {
        self.page = page
        self.shapes = shapes
        self.front = front
        self.body = body
        wrapped = HeadingFinder.wrappedLines(page, body)
    }

    /// Headings by the position in `body` at which each begins.
    func find() -> [Int: Heading] {
        var found: [Int: Heading] = [:]
        var position = 0
        while position < body.count {
            if let heading = heading(at: position), heading.score >= HeadingFinder.threshold {
                found[position] = heading
                position += heading.lines.count
            } else {
                position += 1
            }
        }
        return dropDoubles(found)
    }

    /// An entry of the contents heads one article; the better agreement keeps it.
    private func dropDoubles(_ found: [Int: Heading]) -> [Int: Heading] {
        var result = found
        var owner: [Int: Int] = [:]
        for position in found.keys.sorted() {
            guard let heading = found[position], let entry = heading.entry,
                let agreement = heading.agreement
            else { continue }
            guard let other = owner[entry], let rival = result[other]?.agreement else {
                owner[entry] = position
                continue
            }
            let loser = agreement > rival ? other : position
            result[loser]?.entry = nil
            result[loser]?.agreement = nil
            result[loser]?.score -= 4
            if (result[loser]?.score ?? 0) < HeadingFinder.threshold { result[loser] = nil }
            if loser == other { owner[entry] = position }
        }
        return result
    }

    // MARK: One candidate

    private func heading(at position: Int) -> Heading? {
        let index = body[position]
        switch shapes[index] {
        case .short, .subtitle: break
        case .prose where page.lines[index].count <= LineShape.longestHeading: break
        case .outline: break
        default: return nil
        }
        if let heading = listed(position) { return heading }
        guard shapes[index] == .short || shapes[index] == .subtitle, !wrapped[position] else { return nil }
        return unlisted(position)
    }

    /// A heading that the table of contents lists.
    private func listed(_ position: Int) -> Heading? {
        guard !front.contents.entries.isEmpty else { return nil }
        var best: (offset: Int, count: Int, entry: Int, agreement: Contents.Agreement)?
        for offset in 0..<3 where position + offset < body.count {
            if offset > 0, !isTitleLine(position + offset - 1) { break }
            var key: [Unicode.Scalar] = []
            for count in 1...4 where position + offset + count <= body.count {
                let last = position + offset + count - 1
                if count > 1, !isTitleLine(last) { break }
                key += page.text(page.lines[body[last]]).key
                if let (entry, agreement) = entry(for: key), agreement > (best?.agreement ?? .partial) || best == nil {
                    best = (offset, count, entry, agreement)
                }
            }
            if let best, best.agreement == .exact { break }
        }
        guard let best else { return nil }
        if best.offset > 0, best.agreement < .similar { return nil }
        var heading = Heading()
        for line in position..<(position + best.offset) { heading.kickers.append(body[line]) }
        let start = position + best.offset
        for line in start..<(start + best.count) { heading.title.append(body[line]) }
        heading.lines = heading.kickers + heading.title
        heading.entry = best.entry
        heading.agreement = best.agreement
        heading.score = best.agreement == .partial ? 2 : 4
        addFollowers(&heading, start + best.count)
        heading.score += surroundings(position, heading, listed: true)
        return heading
    }

    private func entry(for key: [Unicode.Scalar]) -> (Int, Contents.Agreement)? {
        var best: (Int, Contents.Agreement)?
        for (index, entry) in front.contents.entries.enumerated() {
            guard let agreement = Contents.agreement(key, entry) else { continue }
            if agreement > (best?.1 ?? .partial) || best == nil { best = (index, agreement) }
        }
        return best
    }

    private func isTitleLine(_ position: Int) -> Bool {
        switch shapes[body[position]] {
        case .short, .subtitle, .column, .outline: true
        case .prose: page.lines[body[position]].count <= 60
        default: false
        }
    }

    /// A heading that no table lists.
    private func unlisted(_ position: Int) -> Heading? {
        let index = body[position]
        if Byline.areNames(page.printed(page.lines[index])), page.lines[index].count > 4 { return nil }
        if let heading = bylineAlone(position) { return heading }
        var heading = Heading()
        var next = position
        if shapes[index] == .subtitle {
            heading.subtitle = index
            next += 1
        }
        while next < body.count, heading.title.count < 4, shapes[body[next]] == .short, isOpenLine(next),
            heading.title.isEmpty || isSameTitle(next, heading)
        {
            heading.title.append(body[next])
            next += 1
        }
        guard !heading.title.isEmpty else { return nil }
        heading.lines = (heading.subtitle.map { [$0] } ?? []) + heading.title
        if heading.subtitle != nil { heading.score += 2 }
        addFollowers(&heading, next)
        heading.score += vocabulary(heading)
        heading.score += surroundings(position, heading, listed: false)
        return heading
    }

    private func isOpenLine(_ position: Int) -> Bool {
        let text = page.text(page.lines[body[position]])
        guard let first = text.first else { return false }
        return !first.opensBracket && !Byline.isPlain(page.printed(page.lines[body[position]]))
            && !Byline.areNames(page.printed(page.lines[body[position]])) && !isDistrict(body[position])
    }

    /// A second line of a title follows directly, or as all lines of it do.
    private func isSameTitle(_ position: Int, _ heading: Heading) -> Bool {
        let gap = page.lines[body[position]].gap
        return gap == 0 || gap <= 1 && !wrapped[position]
    }

    /// 某某主任 某某某（2022年8月17日） before 同志们：the title above it was lost.
    private func bylineAlone(_ position: Int) -> Heading? {
        let index = body[position]
        let printed = page.printed(page.lines[index])
        guard Byline.isPlain(printed), position + 1 < body.count, position > 0 else { return nil }
        let byline = Byline.read(printed)
        guard byline.date != nil, page.text(page.lines[body[position - 1]]).endsLikeProse else { return nil }
        return Heading(lines: [index], bylines: [index], score: 4)
    }

    /// Subtitle, date, byline and adoption note below a title.
    private func addFollowers(_ heading: inout Heading, _ start: Int) {
        var next = start
        while next < body.count, next - start < 6 {
            let index = body[next]
            let line = page.lines[index]
            switch shapes[index] {
            case .subtitle where heading.subtitle == nil:
                heading.subtitle = index
                heading.score += 2
            case .dateNote:
                heading.dateNote = heading.dateNote ?? index
                heading.score += 2
            case .byline:
                heading.bylines.append(index)
                heading.score += 2
            case .short where Byline.isPlain(page.printed(line)),
                .short where isAuthorOf(heading, line) && heading.bylines.isEmpty:
                heading.bylines.append(index)
                heading.score += 2
            case .closingNote where isReporter(page.text(line)):
                heading.bylines.append(index)
                heading.score += 1
            case .short where isNote(page.text(line)), .prose where isNote(page.text(line)):
                heading.score += 2
            default:
                return
            }
            heading.lines.append(index)
            next += 1
        }
    }

    /// A line of names alone below a title, where it is short or the contents give the same author.
    private func isAuthorOf(_ heading: Heading, _ line: Line) -> Bool {
        let printed = page.printed(line)
        if let entry = heading.entry, let author = front.contents.entries[entry].author {
            let key = Array(author.unicodeScalars)[...].key
            if page.text(line).key == key { return true }
        }
        return line.count <= 12 && Byline.areNames(printed)
    }

    private func isReporter(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.contains("记者") || text.contains("通讯员")
    }

    /// （2023年6月29日某市第八届人民代表大会常务委员会第十二次会议通过）, （共10名）.
    private func isNote(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, let last = text.last, first.opensBracket, last.closesBracket else {
            return false
        }
        return text.contains("通过") || text.contains("批准") || text.contains("姓氏") || text.contains("共")
            && text.count <= 20
    }

    // MARK: Evidence

    private func vocabulary(_ heading: Heading) -> Int {
        let text = heading.title.flatMap { page.text(page.lines[$0]) }[...]
        var score = 0
        if text.contains("在"), Vocabulary.speechEndings.isSuffix(of: text) { score += 2 }
        if text.starts(with: "关于") || text.contains("关于"), Vocabulary.documentEndings.isSuffix(of: text) {
            score += 2
        } else if Vocabulary.documentEndings.isSuffix(of: text), text.count >= 8 {
            score += heading.title.count > 1 || text.count >= 12 ? 2 : 1
        }
        if Vocabulary.congressWords.occurs(in: text), Vocabulary.newsVerbs.occurs(in: text) { score += 1 }
        if page.lines[heading.title[0]].isLetterSpaced { score += 1 }
        if heading.title.count > 1, page.lines[heading.title[1]].gap == 0 { score += 1 }
        if text.count < 5 { score -= 2 }
        if text.count > 45 { score -= 1 }
        if text.first.map({ Surnames.common.contains($0) }) == true, Vocabulary.newsVerbs.occurs(in: text) {
            score += 1
        }
        return score
    }

    private func surroundings(_ position: Int, _ heading: Heading, listed: Bool) -> Int {
        var score = 0
        if page.lines[body[position]].gap >= 3 { score += 1 }
        score += before(position, listed: listed)
        let next = position + heading.lines.count
        if next >= body.count {
            score += 2
        } else if opensLead(body[next]) {
            score += 1
        } else if shapes[body[next]] == .salutation {
            score += 2
        }
        return score
    }

    private func before(_ position: Int, listed: Bool) -> Int {
        guard position > 0 else { return 3 }
        let index = body[position - 1]
        // Cover pages between two lines of the body part them as a note would.
        if body[position] - index > 1, front.what[(index + 1)..<body[position]].contains(where: { $0 != nil && $0 != .furniture }) {
            return 3
        }
        switch shapes[index] {
        case .closingNote, .sourceNote, .column, .chronicleHeading, .pictureColumn, .jumpTo: return 3
        case .ornament: return 1
        default: break
        }
        let text = page.text(page.lines[index])
        if isDistrict(index) { return 3 }
        if endsInNote(text) { return 3 }
        if text.endsLikeProse || shapes[index] == .dateNote { return 0 }
        return listed ? 0 : -3
    }

    /// Prose whose last bracket names an office: （市人大常委会调研室 某某某）.
    func endsInNote(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = text.last, last.closesBracket,
            let open = text.suffix(60).lastIndex(where: { $0.opensBracket }), open > text.startIndex
        else { return false }
        let before = text[open - 1]
        guard before.endsSentence || before.isClosingQuote else { return false }
        return ClosingNote.isOne(text[(open + 1)..<(text.endIndex - 1)])
    }

    /// 某某县 alone: the heading over several briefs.
    func isDistrict(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        guard text.count >= 2, text.count <= 8, shapes[index] == .short, let last = text.last,
            text.allSatisfy({ $0.isHan })
        else { return false }
        return Vocabulary.regionSuffixes.contains(last) && last != "省" || text.ends(with: "街道")
            || text.ends(with: "开发区") || text.ends(with: "示范区")
    }

    /// A paragraph that opens a news item.
    func opensLead(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        if leadOpenings.isPrefix(of: text) { return true }
        guard let date = PrintedDate.read(text, at: text.startIndex) else { return false }
        return date.first.day != nil && date.end < text.endIndex
    }

    private let leadOpenings: WordTable = ["本报讯", "近日", "日前", "连日来", "本刊讯", "（记者", "(记者"]

    // MARK: Hard-wrapped columns

    /// Lines that are as wide as most of their neighbours: columns of a newspaper.
    private static func wrappedLines(_ page: Page, _ body: [Int]) -> [Bool] {
        let widths = body.map { index -> Int in
            var width = 0
            for scalar in page.text(page.lines[index]) { width += scalar.isASCII ? 1 : 2 }
            return width
        }
        return widths.indices.map { at in
            let width = widths[at]
            guard width >= 16, width <= 90 else { return false }
            var alike = 0
            for other in max(0, at - 5)..<min(widths.count, at + 6) where other != at {
                if abs(widths[other] - width) <= 2 { alike += 1 }
            }
            return alike >= 4
        }
    }
}
