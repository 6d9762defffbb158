extension FrontMatter {
    private static let fewestHeads = 2

    /// 02 要闻　2012年1月12日　星期四: a bulletin prints the day of the week on its cover at most.
    func runsWeekdays(along bulletin: BulletinText) -> Bool {
        let heads = what.indices.count {
            (what[$0] == .furniture || what[$0] == .masthead)
                && CoverLines.weekdays.occurs(in: bulletin.text(at: $0))
        }
        return heads >= FrontMatter.fewestHeads
    }
}

/// The head of a newspaper page, which stands at its top, in its middle or at its end.
extension FrontMatterReader {
    /// 导读 on the front page of a newspaper points to some of its texts on other pages, 3版; a table of
    /// all of them is longer, or gives their columns and authors.
    func pointsIntoNewspaper(_ front: FrontMatter) -> Bool {
        let contents = front.contents
        guard let first = contents.lines.first, front.runsWeekdays(along: bulletin),
            contents.columns.isEmpty, contents.entries.count <= FrontMatterReader.mostPointers,
            contents.entries.allSatisfy({ $0.author == nil }),
            (0..<first).suffix(FrontMatterReader.linesOfHead).contains(where: {
                lines.isDateline(bulletin.text(at: $0))
            })
        else { return false }
        let numbered = contents.lines.filter {
            bulletin.text(at: $0).contains(where: \.isASCIIDigit)
        }
        let pointers = numbered.count { bulletin.text(at: $0).last == "版" }
        return pointers > 0 && pointers * 2 >= numbered.count
    }

    private static let mostPointers = 6
    /// The name of a newspaper, its day, its numbers and who publishes it.
    private static let linesOfHead = 16

    /// The name, day and number of a newspaper, wherever on its page they stand.
    func markNewspaperHead(_ front: inout FrontMatter) {
        guard front.contents.entries.isEmpty else { return }
        if !front.what.contains(.masthead), let head = newspaperHead(front) {
            for line in head where front.what[line] == .furniture || front.isBody(line) {
                front.what[line] = .masthead
            }
        }
        guard front.what.contains(.masthead) else { return }
        for index in pagesOfNewspaper() where front.isBody(index) {
            front.what[index] = .furniture
        }
    }

    private func newspaperHead(_ front: FrontMatter) -> ClosedRange<Int>? {
        let free = bulletin.lines.indices.filter {
            front.what[$0] == .furniture || front.isBody($0)
        }
        if let day = free.first(where: { shapes[$0] == .dateNote && heads(linesBeside($0)) }) {
            return linesBeside(day)
        }
        return free.first { index in
            let text = bulletin.text(at: index)
            return text.count <= 48 && !text.contains("，")
                && (lines.isDateline(text) || lines.isDatedIssue(text))
        }.map(linesBeside)
    }

    /// The day of a newspaper set line by line among its weekday, its number, its publisher and its pages.
    private func heads(_ block: ClosedRange<Int>) -> Bool {
        block.count { CoverLines.tellsOfNewspaper(bulletin.text(at: $0)) }
            >= FrontMatterReader.fewestFields
    }

    private static let fewestFields = 3

    /// 5版 alone on its line, and 6版 / 两会特刊 above the day and the makers of the page.
    private func pagesOfNewspaper() -> [Int] {
        bulletin.lines.indices.dropFirst().flatMap { index -> [Int] in
            guard CoverLines.isPageOfNewspaper(bulletin.text(at: index)) else { return [] }
            let below = (index + 1..<bulletin.lines.count).prefix(FrontMatterReader.namesOfPage)
            guard let day = below.first(where: { isDayOfPage(bulletin.text(at: $0)) }),
                (index + 1..<day).allSatisfy({
                    bulletin.lines[$0].gap <= 1
                        && bulletin.lines[$0].count <= FrontMatterReader.longestName
                })
            else { return [index] }
            return Array(index...day)
        }
    }

    private func isDayOfPage(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        lines.isPageLine(text)
            || text.count <= FrontMatterReader.longestDay && lines.isDateline(text)
                && CoverLines.weekdays.occurs(in: text)
    }

    /// 2010年12月19日（星期五）
    private static let longestDay = 18
    /// The name of a page and its day stand right below its number.
    private static let namesOfPage = 2
    private static let longestName = 10

    /// The lines set closely around one, none of which is a sentence.
    private func linesBeside(_ index: Int) -> ClosedRange<Int> {
        var first = index
        while first > 0, bulletin.lines[first].gap == 0, isOfHead(first - 1) { first -= 1 }
        var last = index
        while last + 1 < bulletin.lines.count, bulletin.lines[last + 1].gap == 0, isOfHead(last + 1)
        {
            last += 1
        }
        return first...last
    }

    private func isOfHead(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return text.count <= 40 && shapes[index] != .prose && !text.contains("，")
            && !MarkedNames.isRow(bulletin.printed(at: index))
    }
}

extension CoverLines {
    /// 2022年3月16日 星期三 责任编辑…: the line at the head of a newspaper page.
    func isDateline(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let found = PrintedDate.first(in: text, limit: 20), found.date.first.year != nil
        else {
            return false
        }
        return Self.datelineWords.occurs(in: text)
    }

    /// 星期三, 农历庚寅年二月初四, 总第1247期, 某某报社出版, 本期四版: a field of the head of a newspaper.
    static func tellsOfNewspaper(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= longestImprint && (isWeekday(text) || isLunar(text) || isImprint(text))
    }

    /// 农历庚寅年二月初四, 甲午年正月二十: the day by the old calendar and nothing else.
    private static func isLunar(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = text.starts(with: "农历") ? text.dropFirst(2) : text
        guard text.count >= 6, text.count <= longestLunar,
            let mark = text.prefix(3).firstIndex(of: "年"),
            mark == text.startIndex + 2, stems.contains(text[text.startIndex])
        else { return false }
        return branches.contains(text[text.startIndex + 1]) && text.contains("月")
            && text[(mark + 1)...].allSatisfy { ofLunarDays.contains($0) }
    }

    private static let longestLunar = 12
    private static let stems = ScalarSet("甲乙丙丁戊己庚辛壬癸")
    private static let branches = ScalarSet("子丑寅卯辰巳午未申酉戌亥")
    private static let ofLunarDays = ScalarSet("正一二三四五六七八九十初廿卅冬腊闰月大小日")

    /// 某某报社出版　国内统一刊号CN45-0099　第7716期　今日8版: who publishes it, and its numbers.
    static func isImprint(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longestImprint, !text.contains(where: { $0 == "，" || $0 == "。" }) else {
            return false
        }
        return imprints.occurs(in: text) || text.starts(with: "总第") && text.last == "期"
            || text.count <= 6 && text.last == "版" && editions.isPrefix(of: text)
    }

    private static let longestImprint = 60
    private static let imprints: WordTable = [
        "国内统一刊号", "国内统一连续出版物号", "邮发代号", "报社出版", "报社主办", "内部准印号", "准印证号", "CN",
    ]
    private static let editions: WordTable = ["今日", "本期", "本版", "共"]

    /// 5版, 第6版, A03版: the number of a newspaper page alone.
    static func isPageOfNewspaper(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last == "版", text.count <= 5 else { return false }
        let number = text.dropLast().drop { $0 == "第" || $0 == "A" || $0 == "B" || $0 == "C" }
        return (1...2).contains(number.count)
            && (number.allSatisfy { $0.isASCIIDigit }
                || number.allSatisfy { Numeral.isChinese($0) })
    }

    /// 某某日报: the name of a newspaper alone.
    static func isNewspaperName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 3 && text.count <= 8 && text.allSatisfy { $0.isHan }
            && PublicationWords.newspapers.isSuffix(of: text) && !text.ends(with: "新闻")
    }

    /// 国内统一刊号：CN…, 今日8版, “两会”特刊: what stands below the name of a newspaper.
    static func isNewspaperHead(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if headWords.occurs(in: text) || isStrap(text) { return true }
        if text.last == "版", text.contains("今日") { return true }
        return text.count <= 16 && specials.isSuffix(of: text)
    }

    /// 聚焦“两会”: what a newspaper sets over its pages while a congress sits.
    private static func isStrap(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= 12 && text.contains("两会") && straps.isPrefix(of: text)
    }

    private static let straps: WordTable = ["聚焦", "关注", "直击", "走进", "连线", "直通", "镜头"]

    private static let headWords: WordTable = [
        "刊号", "邮发代号", "代号：", "总编辑", "新闻热线", "机关报", "委主办", "委主管",
    ]
    static let specials: WordTable = ["特刊", "专刊", "增刊", "号外", "专版", "特别报道版"]

    /// 2020年1月11日 星期六 特刊 2, 第1版 要闻 责任编辑：某某: the head or the foot of a newspaper page.
    func isPageLine(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, first == "第" || first.isASCIIDigit || first == "责" else {
            return false
        }
        guard !text.contains(where: { $0 == "，" || $0 == "。" || $0 == "；" }) else { return false }
        if let date = PrintedDate.read(text, at: text.startIndex) {
            return date.first.year != nil && date.first.day != nil && text.endIndex - date.end > 3
                && Self.pageWords.occurs(in: text[date.end...])
        }
        guard first == "第", let (_, end) = Numeral.read(text, at: text.startIndex + 1),
            end < text.endIndex, text[end] == "版"
        else { return false }
        return Self.pageWords.occurs(in: text[end...])
    }

    /// 第01版：要闻 alone on its line: the head of a page as the text of a newspaper on the web gives it.
    static func namesPage(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longestPageName, text.first == "第",
            let (_, end) = Numeral.read(text, at: text.startIndex + 1), end + 2 < text.endIndex,
            text[end] == "版", text[end + 1].isColon
        else { return false }
        return text[(end + 2)...].allSatisfy {
            $0.isHan || $0.isASCIIDigit || $0.isASCIILetter || $0.isNameDot
        }
    }

    private static let longestPageName = 16

    private static let pageWords: WordTable = ["星期", "责任编辑", "责编", "版式", "版面", "美编", "组版", "校对"]

    /// 责任编辑：某某　校对：某某
    static func namesMakers(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        pageWords.isPrefix(of: text) && text.count > 2
    }

    static let weekdays: WordTable = ["星期"]

    /// 星期二, （星期二）: all that stands behind the day of a cover.
    static func isWeekday(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= longestWeekday && weekdays.isPrefix(of: text.drop { $0.opensBracket })
    }

    private static let longestWeekday = 5

    private static let datelineWords: WordTable = ["星期", "责任编辑", "责编", "农历", "版"]

    /// 2　2003年1月18日　某某报　专刊: parts that wide blanks set apart, of which one is a whole day and
    /// one at either end the number of the page.
    func isPageHead(_ line: Line) -> Bool {
        guard line.count >= 12, line.printed.count > line.count, isNumbered(bulletin.text(line)),
            bulletin.text(line).contains("年")
        else { return false }
        let words = bulletin.printed(line).split { $0.isLayoutBlank }
        guard words.count >= 3, let head = words.first, let tail = words.last,
            isPage(head) || isPage(tail), let day = words.firstIndex(where: isDay)
        else { return false }
        var names = words
        names.remove(at: day)
        return names.reduce(0) { $0 + $1.count } <= 24
            && names.joined().allSatisfy {
                $0.isHan || $0.isASCIIDigit || $0.isASCIILetter || $0.isNameDot
            }
    }

    /// A figure or the word for a page stands at either end.
    private func isNumbered(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return first.isASCIIDigit || first == "第" || first == "A" || first == "B"
            || last.isASCIIDigit || last == "版" || Numeral.isChinese(first)
            || Numeral.isChinese(last)
    }

    /// 2003年1月18日 as one word, with the day of the week at most.
    private func isDay(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard word.count >= 8, word.first?.narrowed.isASCIIDigit == true || word.first == "二",
            let date = PrintedDate.read(word.map(\.narrowed)[...], at: 0)
        else { return false }
        return date.first.year != nil && date.first.day != nil && word.count - date.end <= 5
    }

    /// 2, A2, 第3版: the number of a page among the parts of its head.
    private func isPage(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        var word = word.drop { $0 == "第" || $0 == "A" || $0 == "B" }
        if word.last == "版" { word.removeLast() }
        guard (1...2).contains(word.count) else { return false }
        return word.allSatisfy { $0.narrowed.isASCIIDigit }
            || word.allSatisfy { Numeral.isChinese($0) }
    }
}
