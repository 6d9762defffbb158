/// Finds the headings of articles among the lines of the body. The table of contents is believed
/// first; where it is silent, what stands before and behind a line decides.
struct HeadingFinder {
    let page: Page
    let shapes: [LineShape]
    let front: FrontMatter
    let body: [Int]
    let adjacency: Adjacency
    let wrapped: [Bool]
    private let columns: Set<[Unicode.Scalar]>
    /// Positions under a column of news, where short items follow each other.
    private var isNews: [Bool] = []

    private static let threshold = 3

    init(
        page: Page, shapes: [LineShape], front: FrontMatter, body: [Int], adjacency: Adjacency
    ) {
        self.page = page
        self.adjacency = adjacency
        self.shapes = shapes
        self.front = front
        self.body = body
        wrapped = HeadingFinder.wrappedLines(page, body)
        columns = Set(front.contents.columns.map { Array($0.unicodeScalars)[...].key })
    }

    /// Headings by the position in `body` at which each begins: first those that the contents list,
    /// then, between them, those that speak for themselves.
    func find() -> [Int: Heading] {
        var found = scan { position in mayHead(position) ? listed(position) : nil }
        found = dropDoubles(found)
        var taken = Set<Int>()
        for (position, heading) in found {
            taken.formUnion(position..<(position + heading.lines.count))
        }
        var finder = self
        finder.isNews = newsPositions(found)
        let others = finder.others(taken)
        return found.merging(others) { listed, _ in listed }
    }

    private func others(_ taken: Set<Int>) -> [Int: Heading] {
        scan(skipping: taken) { position in
            mayHead(position) && mayStandAlone(position) ? unlisted(position, taken) : nil
        }
    }

    private func newsPositions(_ found: [Int: Heading]) -> [Bool] {
        var result = [Bool](repeating: false, count: body.count)
        var isNews = false
        for position in body.indices {
            if isColumn(position) {
                isNews = HeadingFinder.newsColumns.occurs(in: page.text(page.lines[body[position]]))
            } else if let entry = found[position]?.entry,
                let column = front.contents.entries[entry].column
            {
                isNews = HeadingFinder.newsColumns.occurs(in: Array(column.unicodeScalars)[...])
            }
            result[position] = isNews
        }
        return result
    }

    private static let newsColumns: WordTable = [
        "动态", "简讯", "信息", "传真", "要闻", "快讯", "快递", "播报", "速递", "资讯", "新闻", "报道", "在线", "短波", "集锦",
        "点滴",
    ]

    private func scan(skipping taken: Set<Int> = [], _ read: (Int) -> Heading?) -> [Int: Heading] {
        var found: [Int: Heading] = [:]
        var position = 0
        while position < body.count {
            if !taken.contains(position), let heading = read(position),
                heading.score >= HeadingFinder.threshold
            {
                let start = heading.lines.first == body[position] ? position : position - 1
                found[start] = heading
                position = start + heading.lines.count
            } else {
                position += 1
            }
        }
        return found
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

    private func mayHead(_ position: Int) -> Bool {
        let index = body[position]
        if isDistrict(index) || isColumn(position) { return false }
        return switch shapes[index] {
        case .short, .subtitle, .outline: true
        case .prose: page.lines[index].count <= LineShape.longestHeading
        default: false
        }
    }

    /// Inside the columns of a newspaper a line must stand out to be a heading.
    private func mayStandAlone(_ position: Int) -> Bool {
        guard shapes[body[position]] == .short || shapes[body[position]] == .subtitle else {
            return false
        }
        return !wrapped[position] || isTight(position) || position == body.count - 1
    }

    /// Two lines set closer together than those around them, as the lines of one heading are.
    private func isTight(_ position: Int) -> Bool {
        guard position + 1 < body.count, page.lines[body[position + 1]].gap == 0 else {
            return false
        }
        return page.lines[body[position]].gap > 0
    }

    /// A heading that the table of contents lists.
    private func listed(_ position: Int) -> Heading? {
        guard !front.contents.entries.isEmpty else { return nil }
        var best: (offset: Int, count: Int, entry: Int, agreement: Contents.Agreement)?
        for offset in 0..<3 where position + offset < body.count {
            if offset > 0, !isKicker(position + offset - 1) { break }
            var key: [Unicode.Scalar] = []
            for count in 1...4 where position + offset + count <= body.count {
                let last = position + offset + count - 1
                if count > 1, !isTitleLine(last) { break }
                key += page.text(page.lines[body[last]]).key
                if let (entry, agreement) = entry(for: key),
                    agreement > (best?.agreement ?? .partial) || best == nil
                {
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
        addBodyName(&heading, above: position)
        addFollowers(&heading, start + best.count)
        heading.score += surroundings(position, heading, listed: true)
        return heading
    }

    /// A document is headed by the body that made it: 某市人民代表大会常务委员会 / 关于…的决定.
    private func addBodyName(_ heading: inout Heading, above position: Int) {
        guard position > 0, heading.kickers.isEmpty, let first = heading.title.first else { return }
        let index = body[position - 1]
        let text = page.text(page.lines[index])
        guard shapes[index] == .short, page.lines[first].gap <= 1, text.count >= 6,
            text.count <= 40,
            HeadingFinder.makers.isSuffix(of: text)
        else { return }
        heading.title.insert(index, at: 0)
        heading.lines.insert(index, at: 0)
    }

    private static let makers: WordTable = [
        "委员会", "人民代表大会", "常委会", "人民政府", "法院", "检察院", "主席团", "会议",
    ]

    private func entry(for key: [Unicode.Scalar]) -> (Int, Contents.Agreement)? {
        var best: (Int, Contents.Agreement)?
        for (index, entry) in front.contents.entries.enumerated() {
            guard let agreement = Contents.agreement(key, entry) else { continue }
            if agreement > (best?.1 ?? .partial) || best == nil { best = (index, agreement) }
        }
        return best
    }

    /// A line above the title that says the occasion: 在某某会上的交流材料.
    private func isKicker(_ position: Int) -> Bool {
        let index = body[position]
        guard shapes[index] == .short, !wrapped[position] else { return false }
        let text = page.text(page.lines[index])
        return Vocabulary.speechEndings.isSuffix(of: text)
            || HeadingFinder.kickerEndings.isSuffix(of: text)
            || page.lines[index].isLetterSpaced
    }

    private static let kickerEndings: WordTable = [
        "强调", "指出", "要求", "提出", "表示", "时强调", "会议上", "座谈会上", "工作会上",
    ]

    private func isTitleLine(_ position: Int) -> Bool {
        if isDistrict(body[position]) { return false }
        return switch shapes[body[position]] {
        case .short, .subtitle, .outline, .column: true
        case .prose:
            page.lines[body[position]].count <= 60
                && page.text(page.lines[body[position]]).last != "。"
        default: false
        }
    }

    /// A heading that no table lists.
    private func unlisted(_ position: Int, _ taken: Set<Int>) -> Heading? {
        let index = body[position]
        if Byline.areNames(page.printed(page.lines[index])), page.lines[index].count > 4 {
            return nil
        }
        if let heading = bylineAlone(position) { return heading }
        var heading = Heading()
        var next = position
        if shapes[index] == .subtitle {
            heading.subtitle = [index]
            next += 1
        }
        while next < body.count, !taken.contains(next), heading.title.count < 4,
            shapes[body[next]] == .short, isOpenLine(next),
            heading.title.isEmpty || isSameTitle(next, heading) && !isWhole(heading)
        {
            heading.title.append(body[next])
            next += 1
        }
        guard !heading.title.isEmpty, !runsOn(heading, next) else { return nil }
        heading.lines = heading.subtitle + heading.title
        if !heading.subtitle.isEmpty { heading.score += 2 }
        addFollowers(&heading, next)
        heading.score += vocabulary(heading)
        heading.score += surroundings(position, heading, listed: false)
        if isNews[position] { heading.score += 1 }
        return heading
    }

    /// A torn line of a text: the word that it breaks off goes on in the line below.
    private func runsOn(_ heading: Heading, _ next: Int) -> Bool {
        guard heading.title.count == 1, next < body.count, shapes[body[next]] == .prose,
            page.lines[body[next]].indent < 2
        else { return false }
        let last = page.text(page.lines[heading.title[0]]).last
        let below = page.text(page.lines[body[next]])
        return adjacency.bond(last, below.first) == .firm && !opensLead(body[next])
    }

    /// A title that already ends as documents and speeches do.
    private func isWhole(_ heading: Heading) -> Bool {
        let text = heading.title.flatMap { page.text(page.lines[$0]) }[...]
        return text.count >= 8
            && (Vocabulary.documentEndings.isSuffix(of: text)
                || Vocabulary.speechEndings.isSuffix(of: text))
    }

    private func isOpenLine(_ position: Int) -> Bool {
        let text = page.text(page.lines[body[position]])
        guard let first = text.first else { return false }
        if opensLead(body[position]) || text.starts(with: "作者") { return false }
        return !first.opensBracket && !Byline.isPlain(page.printed(page.lines[body[position]]))
            && !Byline.areNames(page.printed(page.lines[body[position]]))
            && (page.lines[body[position]].isLetterSpaced
                || !Byline.isMemberList(page.printed(page.lines[body[position]])))
            && !isCount(text) && !isDistrict(body[position])
    }

    /// 出席（31人）, 第一组（9名）: a heading inside a list.
    private func isCount(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 14, let last = text.last, last.closesBracket, text.count > 3 else {
            return false
        }
        let unit = text[text.endIndex - 2]
        guard unit == "人" || unit == "名" || unit == "位" else { return false }
        let digit = text[text.endIndex - 3]
        return digit.isASCIIDigit || Numeral.isChinese(digit)
    }

    /// A second line of a title follows directly, or as all lines of it do.
    private func isSameTitle(_ position: Int, _ heading: Heading) -> Bool {
        let line = page.lines[body[position]]
        if page.text(line).contains("。") { return false }
        let first = page.lines[heading.title[0]]
        if line.indent >= 4, first.indent < 4, line.count > 12 { return false }
        if line.gap == 0 { return true }
        guard line.gap <= 1, !wrapped[position], line.count <= 30, position + 1 < body.count else {
            return false
        }
        // The first line of a paragraph that is wrapped closely is no line of the title.
        return page.lines[body[position + 1]].gap > 0
    }

    /// 某某主任 某某某（2022年8月17日） before 同志们：the title above it was lost.
    private func bylineAlone(_ position: Int) -> Heading? {
        let index = body[position]
        let printed = page.printed(page.lines[index])
        guard Byline.isPlain(printed), position + 1 < body.count, position > 0 else { return nil }
        let byline = Byline.read(printed)
        guard byline.date != nil, page.text(page.lines[body[position - 1]]).endsLikeProse else {
            return nil
        }
        return Heading(lines: [index], bylines: [index], score: 4)
    }

    /// Subtitle, date, byline and adoption note below a title.
    private func addFollowers(_ heading: inout Heading, _ start: Int) {
        var next = start
        while next < body.count, next - start < 6 {
            let index = body[next]
            let line = page.lines[index]
            switch shapes[index] {
            case .subtitle where heading.subtitle.isEmpty:
                heading.subtitle = [index]
                heading.score += 2
            case .short
            where heading.subtitle.last == body[next - 1] && line.gap == 0 && line.count <= 40
                && !Byline.isPlain(page.printed(line)) && !isAuthorOf(heading, line):
                heading.subtitle.append(index)
            case .boardHeading where line.count <= 8:
                heading.bylines.append(index)
                heading.score += 2
            case .dateNote:
                heading.dateNote = heading.dateNote ?? index
                heading.score += 2
            case .byline:
                heading.bylines.append(index)
                heading.score += 2
            case .short where Byline.isPlain(page.printed(line)),
                .short where isAuthorBody(next, heading),
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

    /// A body alone below the title of its report: 市人大代表视察组.
    private func isAuthorBody(_ position: Int, _ heading: Heading) -> Bool {
        let text = page.text(page.lines[body[position]])
        guard heading.bylines.isEmpty, text.count >= 5, text.count <= 24,
            HeadingFinder.authorBodies.isSuffix(of: text), position + 1 < body.count
        else { return false }
        let title = heading.title.flatMap { page.text(page.lines[$0]) }[...]
        guard Vocabulary.documentEndings.isSuffix(of: title) else { return false }
        switch shapes[body[position + 1]] {
        case .dateNote, .prose, .salutation: return true
        default: return false
        }
    }

    private static let authorBodies: WordTable = [
        "检查组", "视察组", "调研组", "课题组", "评议组", "考察组", "委员会", "常委会", "办公室", "研究室", "调研室", "工委",
    ]

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
        guard let first = text.first, let last = text.last, first.opensBracket, last.closesBracket
        else {
            return false
        }
        return text.contains("通过") || text.contains("批准") || text.contains("姓氏")
            || text.contains("共")
                && text.count <= 20
    }

    // MARK: Evidence

    private func vocabulary(_ heading: Heading) -> Int {
        let text = heading.title.flatMap { page.text(page.lines[$0]) }[...]
        var score = 0
        if text.contains("在"), Vocabulary.speechEndings.isSuffix(of: text) { score += 2 }
        if text.starts(with: "关于") || text.contains("关于"),
            Vocabulary.documentEndings.isSuffix(of: text)
        {
            score += 2
        } else if Vocabulary.documentEndings.isSuffix(of: text), text.count >= 8 {
            score += heading.title.count > 1 || text.count >= 12 ? 2 : 1
        }
        if Vocabulary.congressWords.occurs(in: text), Vocabulary.newsVerbs.occurs(in: text) {
            score += 1
        }
        if page.lines[heading.title[0]].isLetterSpaced { score += 1 }
        if heading.title.count > 1, page.lines[heading.title[1]].gap == 0 { score += 1 }
        if text.count < 5 { score -= 2 }
        if text.count > 45 { score -= 1 }
        if text.first.map({ Surnames.common.contains($0) }) == true,
            Vocabulary.newsVerbs.occurs(in: text)
        {
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
        if body[position] - index > 1,
            front.what[(index + 1)..<body[position]].contains(where: {
                $0 != nil && $0 != .furniture
            })
        {
            return 3
        }
        switch shapes[index] {
        case .closingNote, .noteTail, .sourceNote, .column, .chronicleHeading, .pictureColumn,
            .jumpTo:
            return 3
        case _ where isColumn(position - 1): return 3
        case .ornament: return 1
        default: break
        }
        let text = page.text(page.lines[index])
        if isDistrict(index) { return 3 }
        if endsInNote(text) { return 3 }
        if text.endsLikeProse || shapes[index] == .dateNote || text.last?.closesBracket == true {
            return 0
        }
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

    /// A line that says what a picture shows: 图为…, or …（某某摄）.
    func isPictureText(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        guard text.count <= 120 else { return false }
        if let length = HeadingFinder.pictureOpenings.match(in: text, at: text.startIndex),
            length < text.count
        {
            let next = text[text.startIndex + length]
            return next.isColon || text[text.startIndex + length - 1] == "为" || next == "为"
        }
        return shapes[index] == .short && (text.ends(with: "摄）") || text.ends(with: "摄)"))
    }

    private static let pictureOpenings: WordTable = [
        "图为", "▲图为", "△图为", "↑图为", "附图", "上图", "下图", "左图", "右图", "题图", "图①", "图②", "图③", "图④",
        "图一", "图二", "图片说明", "图片", "图1", "图2", "图3",
    ]

    /// 某某县 alone: the heading over several briefs.
    func isDistrict(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        guard text.count >= 2, text.count <= 8, shapes[index] == .short, let last = text.last,
            text.allSatisfy({ $0.isHan })
        else { return false }
        return Vocabulary.regionSuffixes.contains(last) && last != "省" || text.ends(with: "街道")
            || text.ends(with: "开发区") || text.ends(with: "示范区")
    }

    /// The heading of a column: one of the contents, one that bulletins share, or a short line of
    /// such a name above another heading.
    func isColumn(_ position: Int) -> Bool {
        let index = body[position]
        if shapes[index] == .column { return true }
        guard shapes[index] == .short || shapes[index] == .byline else { return false }
        let line = page.lines[index]
        if line.count <= 40, columns.contains(page.text(line).key) { return true }
        guard line.count <= 8, shapes[index] == .short,
            Vocabulary.columnEndings.isSuffix(of: page.text(line)), position + 2 < body.count,
            page.lines[body[position + 1]].gap > 0
        else { return false }
        let next = page.lines[body[position + 1]]
        return shapes[body[position + 1]] == .short && next.count >= 6
            && (position == 0 || endsText(body[position - 1]))
    }

    private func endsText(_ index: Int) -> Bool {
        switch shapes[index] {
        case .prose, .closingNote, .sourceNote, .ornament, .column: true
        default: page.text(page.lines[index]).last?.closesBracket == true
        }
    }

    /// A paragraph that opens a news item.
    func opensLead(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        if Self.leadOpenings.isPrefix(of: text) { return true }
        guard let date = PrintedDate.read(text, at: text.startIndex) else { return false }
        return date.first.day != nil && date.end < text.endIndex
    }

    private static let leadOpenings: WordTable = ["本报讯", "近日", "日前", "连日来", "本刊讯", "（记者", "(记者"]

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
            let near = max(0, at - 5)..<min(widths.count, at + 6)
            let alike = near.filter { $0 != at && abs(widths[$0] - width) <= 6 }.count
            return alike >= 3 && alike * 2 >= near.count
        }
    }
}
