/// Takes one line of a table of contents apart: page number, title, leaders, author.
struct ContentsLine: Sendable {
    var title: String
    var author: String?
    var page: Int?
    /// The line opens an entry: a bullet or a page number stands before its title.
    var opens: Bool
    /// The line ends an entry: leaders, an author or a page number stand behind its title.
    var closes: Bool
    /// The page number stands behind the title.
    var endsInPage = false

    /// - Parameters:
    ///   - mayEndInAuthor: an author may stand behind blanks where no page number follows.
    ///   - belief: which names behind a blank are believed.
    init(
        _ printed: ArraySlice<Unicode.Scalar>, hasGluedPage: Bool = false,
        mayEndInAuthor: Bool = false, believing belief: Belief = .common
    ) {
        var text = printed.trimmed
        var page = ContentsLine.pageAlone(text)
        if page != nil { text = [] }
        (text, opens) = ContentsLine.withoutBullet(text)
        if let (number, rest) = ContentsLine.leadingPage(text) {
            page = number
            text = rest
            opens = true
            (text, _) = ContentsLine.withoutBullet(text)
        }
        closes = page != nil && text.isEmpty
        endsInPage = closes
        if let (number, rest) = ContentsLine.trailingPage(text, isGlued: hasGluedPage)
            ?? ContentsLine.chinesePage(text)
        {
            page = page ?? number
            text = rest
            closes = true
            endsInPage = true
        }
        // 12｜题目｜: no author stands behind the stroke.
        while let last = text.last, page != nil, last.isBar {
            text = text.dropLast().trimmed
        }
        var author: ArraySlice<Unicode.Scalar>?
        if let leaders = ContentsLine.leaders(text) {
            let right = text[leaders.upperBound...].trimmed
            text = text[..<leaders.lowerBound].trimmed
            // 题目……（某某某）……3: leaders again between the author and the page.
            let name = Byline.unbracketed(right.prefix { $0 != "…" }.trimmed)
            if !name.isEmpty { author = name }
            closes = true
        }
        if let credit = ContentsLine.credit(text) {
            author = Byline.withoutSigns(text[credit...])
            text = text[..<credit].trimmed
            // 口述/某某　整理/某某: more than one credit.
            while let before = ContentsLine.credit(text) { text = text[..<before].trimmed }
            closes = true
        } else if let told = ToldCredit.tail(of: text) {
            author = text[told...].trimmed
            text = text[..<told].trimmed
        } else if let bar = ContentsLine.bar(text) {
            author = text[(bar + 1)...].trimmed
            text = text[..<bar].trimmed
            closes = true
        } else if let stroke = ContentsLine.stroke(text) {
            author = text[(stroke + 1)...].trimmed
            text = text[..<stroke].trimmed
            closes = true
        }
        if author == nil, page != nil || mayEndInAuthor,
            let cut = ContentsLine.trailingAuthor(text, belief)
        {
            author = text[cut...].trimmed
            text = text[..<cut].trimmed
        }
        // 题目……来源：某某日报: where a text was printed first, and no author.
        if let note = author, ContentsLine.sources.isPrefix(of: note) { author = nil }
        self.page = page
        self.author = author.map { String(scalars: $0) }
        title = TitleText.plain(text)
    }

    /// Which names behind a title are believed, beyond those with a common surname.
    enum Belief {
        case common
        /// A surname that words begin with too.
        case rare
        /// 老柳, 西窗烛客: any few characters, as pen names are.
        case pen

        func holds(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
            switch self {
            case .common: false
            case .rare: Surnames.mayBeName(name)
            case .pen: (2...6).contains(name.count) && name.allSatisfy(\.isHan)
            }
        }
    }

    private static func withoutBullet(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (ArraySlice<Unicode.Scalar>, Bool) {
        guard let first = text.first, text.count > 2 else { return (text, false) }
        let second = text[text.startIndex + 1]
        let isBullet =
            bullets.contains(first)
            || (first == "-" && !second.isDash)
        guard isBullet, !second.isNameDot else { return (text, false) }
        return (text.dropFirst().trimmed, true)
    }

    private static let sources: WordTable = ["来源：", "来源:", "来源/", "转自", "转载自", "摘自", "选自"]
    private static let bullets = ScalarSet("*•●○■□◆◇▲△★☆◎►▶▪·▍▌▎┃▓")

    /// `(13)` below the title that it counts.
    private static func pageAlone(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard text.count >= 3, text.count <= 5, text.first?.opensBracket == true,
            text.last?.closesBracket == true
        else { return nil }
        let digits = text.dropFirst().dropLast().map(\.narrowed)
        guard digits.allSatisfy(\.isASCIIDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    }

    /// `34 title`, `26. title`, `(12) title`, `P12 title`.
    private static func leadingPage(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (Int, ArraySlice<Unicode.Scalar>)? {
        var index = text.startIndex
        guard let first = text.first else { return nil }
        if first.opensBracket || first == "P" || first == "p" { index += 1 }
        guard index < text.endIndex, text[index].narrowed.isASCIIDigit else { return nil }
        var number = 0
        let start = index
        while index < text.endIndex, text[index].narrowed.isASCIIDigit, index - start < 4 {
            number = number * 10 + Int(text[index].narrowed.value - 0x30)
            index += 1
        }
        guard index < text.endIndex, index - start <= 3 else { return nil }
        let mark = text[index]
        let rest = text[index...].drop {
            $0.isLayoutBlank || $0 == "." || $0 == "．" || $0 == "、" || $0.closesBracket || $0 == "/"
                || $0.isBar
        }
        guard
            mark.isBar || mark.isLayoutBlank || mark == "." || mark == "．" || mark == "、"
                || mark.closesBracket
                || mark == "/", let next = rest.first,
            !next.isASCIIDigit || mark.isLayoutBlank && opensWithYear(rest), next != "年",
            next != "月"
        else { return nil }
        return (number, rest)
    }

    /// 2023年3月—4月: the period of a chronicle stands in the contents as its title.
    private static func opensWithYear(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let end = text.firstIndex(where: { !$0.isASCIIDigit }) else { return false }
        return end - text.startIndex == 4 && text[end] == "年"
    }

    /// `title 34`, `title……（34）`, `title/34`.
    private static func trailingPage(
        _ text: ArraySlice<Unicode.Scalar>, isGlued: Bool
    ) -> (Int, ArraySlice<Unicode.Scalar>)? {
        var end = text.endIndex
        // ·12·
        let isDotted =
            text.last?.isNameDot == true && text.dropLast().last?.narrowed.isASCIIDigit == true
        if isDotted { end -= 1 }
        while end > text.startIndex,
            text[end - 1].closesBracket || text[end - 1].isLayoutBlank || text[end - 1] == "页"
                || text[end - 1] == "版"
        {
            end -= 1
        }
        var start = end
        while start > text.startIndex, text[start - 1].narrowed.isASCIIDigit { start -= 1 }
        guard end > start, end - start <= 3, start > text.startIndex + 1 else { return nil }
        let before = text[start - 1]
        guard
            before.isLayoutBlank || before.isLeader || before.opensBracket || before == "/"
                || before == "／" || before == "P" || before == "第" || isGlued
                || isDotted && before.isNameDot
        else { return nil }
        // 2023.1—2023.2: a point between figures belongs to a date.
        if before == "." || before == "．" || before.isTilde, text[start - 2].narrowed.isASCIIDigit {
            return nil
        }
        var number = 0
        for scalar in text[start..<end] { number = number * 10 + Int(scalar.narrowed.value - 0x30) }
        var rest = text[..<start]
        while let last = rest.last,
            last.isLayoutBlank || last.opensBracket || last == "P" || last == "/" || last == "／"
                || last == "第" || isDotted && last.isNameDot
        {
            rest.removeLast()
        }
        return (number, rest)
    }

    /// `title……（十二）`: the number in Chinese figures, in brackets behind leaders.
    private static func chinesePage(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (Int, ArraySlice<Unicode.Scalar>)? {
        guard text.last?.closesBracket == true,
            let open = text.suffix(6).lastIndex(where: { $0.opensBracket }),
            open > text.startIndex, text[open - 1].isLeader,
            let (number, end) = Numeral.read(text, at: open + 1), end == text.endIndex - 1
        else { return nil }
        return (number, text[..<open])
    }

    /// A run of three or more dots, or of … and ·, with blanks among them.
    private static func leaders(_ text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isLeader else {
                index += 1
                continue
            }
            let start = index
            var weight = 0
            while index < text.endIndex, text[index].isLeader || text[index].isLayoutBlank {
                weight += text[index] == "…" ? 2 : text[index].isLeader ? 1 : 0
                index += 1
            }
            // A single … leads to the author where blanks part it from both.
            let isApart =
                weight == 2 && start > text.startIndex && text[start - 1].isLayoutBlank
                && text[index - 1].isLayoutBlank
            if weight >= 3 || isApart { return start..<index }
        }
        return nil
    }

    /// Where names or a body stand behind the title, apart from it by blanks alone.
    private static func trailingAuthor(
        _ text: ArraySlice<Unicode.Scalar>, _ belief: Belief
    ) -> Int? {
        if let cut = wideBlank(text),
            areAuthors(text[cut...]) || ClosingNote.isSpacedName(text[cut...])
                || Byline.isOfReporters(text[cut...])
        {
            return cut
        }
        if let wide = text.widestBlank(over: 5), isFarAuthor(text, behind: wide) {
            return wide.lowerBound
        }
        var cut: Int?
        var end = text.endIndex
        while let blank = text[..<end].lastIndex(where: { $0.isLayoutBlank }),
            blank > text.startIndex + 3
        {
            let tail = text[(blank + 1)...]
            // 覃　雨: the second character alone is half a name.
            if !Byline.areNames(tail),
                tail.split(whereSeparator: { $0.isLayoutBlank }).prefix(while: { $0.count == 1 })
                    .count % 2 == 1
            {
                end = blank
                continue
            }
            guard
                Byline.areNames(tail) || Surnames.isTranscribed(tail, from: 4)
                    || (Byline.isBody(tail) && !tail.contains { $0.isLayoutBlank })
                    || belief.holds(tail.without { $0.isLayoutBlank })
                    || Byline.isOfReporters(tail)
            else {
                // 田 大川: the surname stands before one more blank.
                guard text[..<end].endIndex - blank <= 3, end - blank > 1,
                    text[blank - 1].isHan, text[blank - 2].isLayoutBlank
                else { break }
                end = blank
                continue
            }
            cut = blank
            end = blank
        }
        return cut
    }

    /// The names or the body that a wide blank parts from the title behind them.
    static func author(before printed: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        for (blank, width) in printed.blanks {
            guard blank.lowerBound - printed.startIndex <= 24 else { break }
            if width >= 2, blank.lowerBound > printed.startIndex + 1,
                printed.endIndex - blank.upperBound >= 6
            {
                let head = printed[..<blank.lowerBound]
                let isAuthor =
                    head.allSatisfy { !$0.isLayoutBlank } && Byline.isBody(head)
                    || Byline.areNames(head)
                return isAuthor ? printed.startIndex..<blank.lowerBound : nil
            }
        }
        return nil
    }

    /// 题目　　　某某木某: three full blanks part a title from its author, whatever the name.
    private static func isFarAuthor(
        _ text: ArraySlice<Unicode.Scalar>, behind wide: Range<Int>
    ) -> Bool {
        let name = text[wide.upperBound...].only { !$0.isLayoutBlank }
        return wide.lowerBound - text.startIndex >= 6 && (2...7).contains(name.count)
            && name.allSatisfy { $0.isHan || $0.isNameDot }
            && !Vocabulary.documentEndings.isSuffix(of: name[...])
    }

    /// The first of the blanks, as wide as two characters and more, that part title and author.
    private static func wideBlank(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        text.blanks.first { $0.width >= 4 && $0.range.lowerBound > text.startIndex + 3 }?
            .range.lowerBound
    }

    /// 某某等12名代表: the name alone.
    private static func withoutOthers(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        guard let others = text.lastIndex(of: "等"), others > text.startIndex + 1,
            let (_, end) = Numeral.read(text, at: others + 1), end < text.endIndex,
            text[end] == "名" || text[end] == "位" || text[end] == "人"
        else { return text }
        return text[..<others]
    }

    /// Behind a wide blank even a rare surname is believed.
    private static func areAuthors(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = withoutOthers(text)
        let names = NameTokens(text, partsAtCommas: true).filter {
            !Vocabulary.reporters.isWhole($0)
        }
        return names.contains { Surnames.mayBeName($0) || Surnames.isTranscribed($0) }
            && names.allSatisfy { Surnames.mayBeName($0) || Byline.isNameSized($0) }
    }

    /// 题目　文丨某某: where the word of a byline stands behind the title.
    private static func credit(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let mark = text.lastIndex(where: { $0.isCreditMark }), mark > text.startIndex + 4
        else { return nil }
        var start = mark
        while start > text.startIndex, text[start - 1].isHan, mark - start <= 3 { start -= 1 }
        guard start > text.startIndex, text[start - 1].isLayoutBlank,
            Byline.opensWithWord(text[start...]), text.endIndex - mark <= 30
        else { return nil }
        return start
    }

    /// The upright stroke before the credits: ` | 文/李某某 图/王某`.
    private static func bar(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let bar = text.lastIndex(where: \.isBar), bar > text.startIndex + 3,
            text.endIndex - bar <= 32, text[(bar + 1)...].contains(where: { $0.isHan })
        else { return nil }
        return bar
    }

    /// 题目　▲李某某: a sign that a blank parts from the title before it.
    private static func isSignBetween(_ at: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        at > text.startIndex + 4 && text[at - 1].isLayoutBlank && authorSigns.contains(text[at])
    }

    private static let authorSigns = ScalarSet("▲●■□☆★◇△◉")

    /// The stroke before an author: `/ 李某某`.
    private static func stroke(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard
            let stroke = text.indices.last(where: {
                text[$0] == "/" || text[$0] == "／" || text[$0] == "◎" || text[$0] == "◆"
                    || isSignBetween($0, text)
            })
        else { return nil }
        let right = text[(stroke + 1)...].trimmed
        guard right.count <= 30, !right.isEmpty,
            right.allSatisfy({
                $0.isHan || $0.isLayoutBlank
                    || $0.isNameDot || $0 == "、"
            })
        else { return nil }
        return stroke
    }
}

extension Unicode.Scalar {
    /// What leads the eye from a title to its page.
    var isLeader: Bool {
        switch self {
        case ".", "．", "…", "·", "•", "⋯", "‥", "・", "﹒", "_", "＿", "┈", "┄", "～", "~": true
        default: false
        }
    }
}
