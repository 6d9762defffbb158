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
        guard front.contents.entries.isEmpty, !front.what.contains(.masthead) else { return }
        for index in bulletin.lines.indices
        where front.what[index] == .furniture || front.isBody(index) {
            let text = bulletin.text(at: index)
            guard text.count <= 48, !text.contains("，"),
                lines.isDateline(text) || lines.isDatedIssue(text)
            else { continue }
            for line in linesBeside(index)
            where front.what[line] == .furniture || front.isBody(line) {
                front.what[line] = .masthead
            }
            return
        }
    }

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

    /// 国内统一刊号：CN…, 今日8版, “两会”特刊: what stands below the name of a newspaper.
    static func isNewspaperHead(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if headWords.occurs(in: text) || isStrap(text) { return true }
        return text.count <= 16 && specials.isSuffix(of: text)
    }

    /// 聚焦“两会”: what a newspaper sets over its pages while a congress sits.
    private static func isStrap(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= 12 && text.contains("两会") && straps.isPrefix(of: text)
    }

    private static let straps: WordTable = ["聚焦", "关注", "直击", "走进", "连线", "直通", "镜头"]

    private static let headWords: WordTable = [
        "刊号", "邮发代号", "代号：", "今日", "总编辑", "新闻热线", "机关报", "委主办", "委主管",
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
