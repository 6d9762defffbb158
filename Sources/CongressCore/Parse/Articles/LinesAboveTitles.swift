/// What stands above a title and is no part of it.
extension UnlistedHeadings {
    /// 县人大常委会视察组 / 关于…的视察报告: who reports, in a line of its own above the title.
    func takeMaker(_ heading: inout Heading) -> Int? {
        guard heading.title.count > 1, heading.subtitle.isEmpty,
            Vocabulary.teams.isSuffix(of: bulletin.text(at: heading.title[0])),
            bulletin.text(at: heading.title[1]).starts(with: "关于"),
            let last = heading.title.last,
            Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: last))
        else { return nil }
        return heading.title.removeFirst()
    }

    /// Where somebody else signs below the title, who reports is a part of it: 某某执法检查组关于…的报告.
    func keepMaker(_ maker: Int, _ heading: inout Heading) {
        guard heading.bylines.count > 1,
            heading.bylines.contains(where: {
                $0 != maker && Byline.read(bulletin.printed(at: $0)).namesPerson
            })
        else { return }
        heading.bylines.removeAll { $0 == maker }
        heading.title.insert(maker, at: 0)
    }

    /// ——省人大代表　某某 below the words that he is quoted with.
    func isAttribution(_ position: Int) -> Bool {
        guard position > 0, shapes[body[position]] == .subtitle else { return false }
        let above = bulletin.text(at: body[position - 1])
        guard above.last?.isClosingQuote == true, above.endsLikeProse else { return false }
        let words = bulletin.printed(at: body[position]).drop {
            $0.isDash || $0.isLayoutBlank
        }
        return words.count <= UnlistedHeadings.longestOffice
            && (Byline.isPlain(words) || Byline.isNameWithRole(words) || Byline.areNames(words))
    }

    private static let longestOffice = 30

    /// Who talks with whom, below the title of an interview.
    static let talkers: WordTable = [
        "主持人：", "主持人:", "主持：", "嘉宾：", "嘉宾:", "本期嘉宾", "访谈嘉宾", "对话嘉宾", "受访者：", "受访人：", "受访嘉宾", "采访者：",
        "对话人", "访谈人", "问：", "答：", "记者：", "记者:",
    ]

    /// 甲某主持　乙某作政府工作报告 above the headline of a news item is no part of it.
    func takeKicker(_ heading: inout Heading, _ next: Int) {
        guard heading.title.count >= 2, next < body.count, roles.opensNews(body[next]) else {
            return
        }
        if let own = Headline.ownLines(heading.title.map { bulletin.text(at: $0) }),
            own.lowerBound > 0, own.upperBound == heading.title.count
        {
            heading.kickers = Array(heading.title[..<own.lowerBound])
            heading.title = Array(heading.title[own])
            return
        }
        if Headline.presides(bulletin.printed(at: heading.title[0])) {
            heading.kickers = [heading.title.removeFirst()]
            return
        }
        guard heading.title.count == 2 else { return }
        let upper = heading.title[0]
        let parts = bulletin.printed(at: upper).split { $0.isLayoutBlank }
        guard
            parts.count == 2 && parts.allSatisfy({ $0.count >= 4 })
                || Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: upper))
        else { return }
        heading.kickers = [heading.title.removeFirst()]
    }

    /// 2016年 开展执法检查, 9:00 第一次全体会议: a row of a table of years or of a programme.
    func isDateRow(_ index: Int) -> Bool {
        if ProgrammeHour.opens(bulletin.text(at: index)) { return true }
        let printed = bulletin.printed(at: index)
        guard printed.first?.narrowed.isASCIIDigit == true,
            let year = printed.prefix(6).firstIndex(of: "年"), year - printed.startIndex == 4,
            year + 1 < printed.endIndex
        else { return false }
        return printed[year + 1].isLayoutBlank
    }

    /// 记者手记 above a title is no part of it.
    func takeRubric(_ heading: inout Heading) {
        guard heading.title.count > 1, heading.subtitle.isEmpty,
            Vocabulary.rubrics.isWhole(bulletin.text(at: heading.title[0]))
        else { return }
        heading.rubric = heading.title.removeFirst()
        heading.score += 2
    }

    /// 【链接】…, 小贴士：…: what an editor sets in a box beside a text.
    static func opensBox(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, first == "【" || first.isHan || first == "[" || first == "〔"
        else { return false }
        let words = first.isHan ? text : text.dropFirst()
        guard let length = boxes.match(in: words, at: words.startIndex) else { return false }
        let rest = words.dropFirst(length)
        return rest.isEmpty
            || rest.first.map { $0.isColon || $0.closesBracket || $0 == "】" } == true
    }

    private static let boxes: WordTable = [
        "链接", "相关链接", "新闻链接", "背景链接", "知识链接", "延伸阅读", "小贴士", "名词解释", "资料链接", "法条链接", "数据链接", "核心提示",
        "内容提要", "阅读提示", "新闻背景", "背景资料", "相关阅读", "温馨提示",
    ]
}

extension HeadingFinder {
    /// 履职故事 right above a title of the contents: a heading with no text of its own names the series,
    /// and is the first line of the heading below it.
    func withSeries(_ headings: [Int: Heading]) -> [Int: Heading] {
        var result = headings
        for (position, heading) in headings {
            guard heading.lines.count == 1, heading.lines == heading.title,
                let next = headings[position + 1], next.lines.first == body[position + 1],
                heading.agreement == nil
                    ? next.agreement != nil
                        && bulletin.lines[heading.title[0]].count <= HeadingFinder.longestSeries
                    : isOccasionOfSeveral(heading)
            else { continue }
            var below = next
            below.kickers.insert(heading.title[0], at: 0)
            below.lines.insert(heading.title[0], at: 0)
            result[position] = below
            result[position + 1] = nil
            if heading.agreement != nil { markSpeeches(below: position + 1, heading, &result) }
        }
        return result
    }

    /// The second speech and those below it, up to the next text of the contents.
    private func markSpeeches(
        below position: Int, _ occasion: Heading, _ headings: inout [Int: Heading]
    ) {
        let count = occasion.entry.flatMap { front.contents.entries[$0].items } ?? 1
        let others = headings.keys.filter { $0 > position }.sorted().prefix(count - 1)
        for other in others {
            guard headings[other]?.entry == nil else { return }
            headings[other]?.isOfSpeeches = true
        }
    }

    /// 在某某会上的发言（三篇）, which the contents count: no text of its own.
    private func isOccasionOfSeveral(_ heading: Heading) -> Bool {
        guard let entry = heading.entry.map({ front.contents.entries[$0] }) else { return false }
        return entry.items ?? 1 > 1
            && HeadingFollowers.namesOccasion(entry.title.scalarArray[...])
    }

    private static let longestSeries = 30
}
