/// What single lines of the cover pages are: of the board, the colophon, the masthead, a caption.
struct CoverLines {
    let bulletin: BulletinText
    let shapes: [LineShape]

    /// The lines of a table of contents without the board, the colophon and the masthead that stand
    /// between its two pages.
    func tableLines(_ candidates: [Int], _ parsed: ContentsLines) -> [Int] {
        var mode: Issue.Matter.What?
        var result: [Int] = []
        var pictured = false
        for (position, index) in candidates.enumerated() {
            pictured =
                isPicture(at: position, of: candidates, parsed)
                || pictured && goesOnInPictures(at: position, of: candidates, parsed)
            if pictured { continue }
            let line = bulletin.lines[index]
            let text = bulletin.text(line)
            let isListed =
                parsed[index].opens || parsed[index].closes || shapes[index] == .column
                || shapes[index] == .pictureColumn
                || shapes[index] == .contentsHeading
                || text.count <= ContentsColumns.longestStanding
                    && ColumnWords.count(text) ?? 0 > 1
                || ContentsHabits.part(text) != nil || isBilingualColumn(line, parsed)
            switch shapes[index] {
            case .boardHeading, .boardField: mode = .board
            case .colophonField: mode = .colophon
            default:
                if !isListed, isSpacedField(index, text), !comesAgain(index, parsed) {
                    mode = .board
                } else if !isListed, hasColophonWord(text) {
                    mode = .colophon
                } else if !isListed, isMasthead(text), !isIssueLine(text) || mode != nil,
                    !headsColumn(candidates, position)
                {
                    mode = .masthead
                } else if isListed || mode == nil || opensList(candidates, position + 1, parsed) {
                    mode = nil
                } else if mode == .board, !isBoardLine(index, text) {
                    mode = nil
                }
            }
            if mode == nil { result.append(index) }
        }
        return result
    }

    /// 对话 Dialogue among the titles; 某某人大 CONGRESS is the publication.
    private func isBilingualColumn(_ line: Line, _ parsed: ContentsLines) -> Bool {
        guard let name = ColumnName.bilingual(line, on: bulletin)?.scalarArray[...] else {
            return false
        }
        return !parsed.names.isWhole(name) && !PublicationWords.endings.isSuffix(of: name)
    }

    /// 渡口边的老代表　　某某某: a title and its author, where the title stands over its text too.
    private func comesAgain(_ index: Int, _ parsed: ContentsLines) -> Bool {
        let line = ContentsLine(bulletin.printed(at: index), mayEndInAuthor: true)
        let key = line.title.key
        return line.author != nil && key.count >= 6 && parsed.openings.comeAgain(key)
    }

    /// NEWS directly above 要闻.
    private func headsColumn(_ candidates: [Int], _ position: Int) -> Bool {
        guard position + 1 < candidates.count,
            ColumnName.isForeign(bulletin.text(at: candidates[position]))
        else { return false }
        let next = bulletin.lines[candidates[position + 1]]
        return next.gap == 0 && next.count <= 8 && bulletin.text(next).allSatisfy { $0.isHan }
    }

    private func opensList(
        _ candidates: [Int], _ position: Int, _ parsed: ContentsLines
    ) -> Bool {
        guard position < candidates.count else { return false }
        let next = parsed[candidates[position]]
        return next.opens || next.page != nil
    }

    /// Names of a board, also where the two characters of 主任 were torn apart by the layout.
    func isBoardLine(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 30 else { return false }
        if Byline.areNames(bulletin.printed(at: index)) || isSpacedField(index, text) {
            return true
        }
        if let length = Vocabulary.boardKeys.match(in: text, at: text.startIndex),
            length < text.count, text[text.startIndex + length].opensBracket, text.ends(with: "序）")
        {
            return true
        }
        let words = bulletin.printed(at: index).split { $0.isLayoutBlank }
        if words.count >= 2, Vocabulary.boardKeys.isWhole(words[0]) { return true }
        guard let colon = text.firstIndex(where: { $0.isColon }), colon - text.startIndex <= 6
        else {
            return false
        }
        let key = text[..<colon]
        return key.allSatisfy(CoverLines.ofBoardKeys.contains) && !key.isEmpty
    }

    private static let ofBoardKeys = ScalarSet("主任副委员编辑总责顾问社长")

    /// 责 任 编 辑　李某某　王某: a field that a wide blank parts from its names.
    func isSpacedField(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = Vocabulary.boardKeys.match(in: text, at: text.startIndex),
            length < text.count
        else { return false }
        let printed = bulletin.printed(at: index)
        var left = length
        var at = printed.startIndex
        while at < printed.endIndex, left > 0 {
            if !printed[at].isLayoutBlank { left -= 1 }
            at += 1
        }
        guard at < printed.endIndex, printed[at].isLayoutBlank else { return false }
        let names = Array(NameTokens(printed[at...], partsAtCommas: true))
        return names.contains { Surnames.mayBeName($0) }
            && names.allSatisfy { Byline.isNameSized($0) }
    }

    /// The next line of a list of members, whose surnames may be rare.
    func isBoardRest(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        guard line.count <= 40, bulletin.text(line).allSatisfy({ $0.isHan || $0.isNameDot }) else {
            return false
        }
        let names = Array(NameTokens(bulletin.printed(line), partsAtCommas: false))
        return names.allSatisfy { $0.count <= 4 || $0.contains { $0.isNameDot } }
            && (line.gap == 0 || names.contains { Surnames.mayBeName($0) })
    }

    func hasColophonWord(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 60 else { return false }
        if Self.colophonPhrases.occurs(in: text) || isPrintRun(text) { return true }
        guard let length = Vocabulary.colophonKeys.match(in: text, at: text.startIndex),
            length < text.count
        else { return false }
        let next = text[text.startIndex + length]
        return next.isColon || (length >= 4 && text.count <= length + 5)
    }

    /// （共印一百五十份）
    private func isPrintRun(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let bare = text.without { $0.opensBracket || $0.closesBracket }
        guard Self.printRuns.isPrefix(of: bare), bare.count <= 12, let unit = bare.last else {
            return false
        }
        return unit == "份" || unit == "册"
    }

    private static let printRuns: WordTable = ["共印", "本期印", "本期共印", "印数", "印发份数"]

    private static let colophonPhrases: WordTable = [
        "免费交流", "内部资料", "内部材料", "免费赠阅", "内部交流", "注意保存", "准印证", "邮政编码", "版权归", "印刷有限公司", "彩印",
        "本期图片",
        "图片版权", "连续性内部", "内部刊物", "内部发行", "内部参阅", "仅供参阅", "注意保管", "妥善保管", "请勿外传",
        "欢迎投稿", "欢迎订阅", "来稿请寄", "欢迎赐稿", "欢迎来稿", "扫码阅读", "扫码关注", "扫一扫，关注", "广告热线", "订报热线", "发行热线",
        "新闻热线",
        "投递热线",
        "社址：", "社址:", "报社地址",
    ]

    /// 注意保存, 内部材料: how an issue is to be kept, alone in a corner of its cover; what stands below
    /// is no colophon.
    func isOfCirculation(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        CoverLines.circulation.isWhole(text.without { $0.opensBracket || $0.closesBracket })
    }

    private static let circulation: WordTable = [
        "内部材料", "内部资料", "内部刊物", "内部参阅", "内部文件", "注意保存", "注意保管", "妥善保管", "仅供参阅", "请勿外传",
    ]

    /// Whether a line names the publication, its issue or who prints it.
    func isMasthead(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.count <= 48, isIssueLine(text) { return true }
        guard text.count <= 30 else { return false }
        if isPeriodical(text) || IssueNumbers.short(text) != nil { return true }
        // 2019年夏季号, 2019; but 1984年 may head a chronicle.
        if text.last != "年", IssueNumbers.yearAlone(text) != nil { return true }
        let letters = text.filter { $0.isASCIILetter }.count
        if letters >= 5, letters * 10 >= text.count * 8 { return true }
        if text.count <= 24, PublicationWords.publisherEndings.isSuffix(of: text) { return true }
        if Self.themes.isSuffix(of: text) { return true }
        return text.count <= 8 && PublicationWords.endings.isSuffix(of: text)
    }

    /// 监督工作经验交流会专刊 below the name of the publication: what the whole issue is about.
    private static let themes: WordTable = ["专刊", "专辑", "特刊", "增刊", "号外", "专号"]

    /// “代表履职进行时”专题（六）: one of the issues on one theme.
    func isOfSeries(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last?.closesBracket == true,
            let (number, name) = Byline.trailingBracket(text),
            let (_, end) = Numeral.read(number, at: number.startIndex), end == number.endIndex
        else { return false }
        return name.count >= 6 && (Self.themes.isSuffix(of: name) || Self.parts.isSuffix(of: name))
    }

    private static let parts: WordTable = ["专题", "选编", "选登", "系列报道"]

    /// 《某某人大》（季刊）, 双 月 刊: how often it comes out.
    func isPeriodical(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let bare = text.without { $0.opensBracket || $0.closesBracket || $0 == "《" || $0 == "》" }
        return bare.count <= 16 && CoverLines.periodicals.isSuffix(of: bare)
    }

    private static let periodicals: WordTable = [
        "月刊", "季刊", "年刊", "周刊", "内刊", "会刊", "内部刊物",
    ]

    /// 某某办公室编, also with the date of the issue behind it.
    func namesPublisher(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let day = text.dropLast(PublicationWords.printings.suffix(of: text) ?? 0)
        let name = day.withoutClosingDate.count < day.count ? day.withoutClosingDate : text
        if PublicationWords.publisherEndings.isSuffix(of: name) { return true }
        guard name.count < text.count else { return false }
        return CoverLines.secretariats.isSuffix(of: name)
            || name.count >= 6 && name.contains("人大") && Vocabulary.bodySuffixes.isSuffix(of: name)
    }

    /// Who prints the briefs of a congress while it sits.
    static let secretariats: WordTable = ["大会秘书处", "会议秘书处"]

    /// 2009年6月25日 第24期（总第312期）: the day and the number of a newspaper.
    func isDatedIssue(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard isIssueLine(text), let found = PrintedDate.first(in: text, limit: 20) else {
            return false
        }
        return found.date.first.year != nil && found.date.first.day != nil
    }

    /// 2024年第5期, (总第201期), 2024.5期, 第41期.
    func isIssueLine(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = PublicationWords.behindName(text)
        guard text.count <= 30, text.contains("期") else { return isGazetteNumber(text) }
        guard
            text.indices.dropFirst().contains(where: { text[$0] == "期" && isCounted(text[$0 - 1]) })
        else { return false }
        return text.contains("第") || text.contains("年") || text.contains(".")
    }

    private func isCounted(_ last: Unicode.Scalar) -> Bool {
        last.isASCIIDigit || Numeral.isChinese(last) || last.closesBracket
    }

    /// 2018年第3号, 2018年第3号（总号：45）: the number of a gazette.
    private func isGazetteNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 7, let (_, mark) = PrintedYear.read(text, at: text.startIndex),
            mark + 1 < text.endIndex,
            text[mark] == "年", text[mark + 1] == "第",
            let (_, end) = Numeral.read(text, at: mark + 2), end < text.endIndex, text[end] == "号"
        else { return false }
        return end + 1 == text.endIndex || text[end + 1].opensBracket
    }

    func isCaptionCredit(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.last == "摄", text.count <= 40, Vocabulary.reporters.isPrefix(of: text) {
            return true
        }
        guard text.count <= 40 else { return false }
        if text.first?.opensBracket == true, text.count <= 20,
            Self.creditOpenings.isPrefix(of: text.dropFirst())
        {
            return true
        }
        if text.first?.opensBracket == true, LineShaper.pictureNotes.isPrefix(of: text.dropFirst())
        {
            return true
        }
        guard text.count <= 20, !Self.captionOpenings.isPrefix(of: text) else { return false }
        if Self.creditOpenings.isPrefix(of: text) { return true }
        guard let length = Self.creditEndings.suffix(of: text) else { return false }
        // 某某同选民拉家常 某某摄 is a caption with its credit.
        return text.dropLast(length).count <= 9
    }

    private static let creditEndings: WordTable = [
        "/文、图", "文/图", "/摄", "/图", "摄影报道", "文/摄影", "/摄影", "摄", "图/文", "供图", "摄影",
    ]
    static let creditOpenings: WordTable = [
        "图/", "摄影/", "摄影：", "图：", "摄影:", "本版图片", "本页图片", "本版摄影", "本页摄影",
        "本组图片", "本组摄影", "本版照片", "本页照片", "以上图片", "以上照片", "供图", "文/图",
    ]

    /// 封二：图片新闻: what the contents list for a page of the cover, and no caption.
    func listsPictures(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "封" || text.first == "插", (2...14).contains(text.count) else {
            return false
        }
        // 封二 常委会会议剪影: a blank may stand for the colon.
        let colon = text.prefix(4).firstIndex { $0.isColon } ?? text.startIndex + 1
        let rest = text[(colon + 1)...]
        return Vocabulary.pictureColumns.isWhole(rest) || CoverLines.picturePages.isSuffix(of: rest)
    }

    static let picturePages: WordTable = [
        "书画", "剪影", "掠影", "图片新闻", "书画作品", "摄影作品", "书法作品", "活动图片", "工作图片", "风采", "书画选登", "摄影选登",
    ]

    func opensCaption(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if listsPictures(text) { return false }
        if Self.captionOpenings.isPrefix(of: text) || text.ends(with: "摄）") || text.ends(with: "摄)")
        {
            return true
        }
        if let first = text.first, Vocabulary.pictureNumbers.contains(first) { return true }
        if PictureLabel.end(of: text) != nil { return true }
        let text = text.drop { Vocabulary.pointers.contains($0) }
        guard let date = PrintedDate.read(text, at: text.startIndex) else { return false }
        return date.first.day != nil && date.end < text.endIndex
            && !CoverLines.isWeekday(text[date.end...])
            && !PublicationWords.publisherEndings.isWhole(text[date.end...])
            && !isPrinting(text[date.end...])
            && !(text.count <= 40 && date.first.year != nil
                && Self.colophonPhrases.occurs(in: text[date.end...]))
    }

    /// 出版, 出版　定价：1.20元: what stands behind the day on which an issue came out.
    private func isPrinting(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let length = PublicationWords.printings.match(in: text, at: text.startIndex) else {
            return false
        }
        let rest = text.dropFirst(length)
        return rest.isEmpty || Vocabulary.colophonKeys.isPrefix(of: rest)
    }

    /// 封面：…, 图为…: words that open a caption and nothing else.
    func opensCoverCaption(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        Self.captionOpenings.isPrefix(of: text) && !listsPictures(text)
    }

    private static let captionOpenings = WordTable(
        WordTable.words(PictureLabel.openingList) + WordTable.words("封面： 封面: 封面图 封面照片"))

    /// A line that tells what a picture shows: a sentence without its end, or a title and a name.
    func isCaptionText(_ index: Int, _ text: ArraySlice<Unicode.Scalar>, captionBefore: Bool)
        -> Bool
    {
        if text.count >= 8, Vocabulary.newsVerbs.occurs(in: text) { return true }
        // 美术编辑：某某某 is a field, whatever stands above it.
        if captionBefore, !bulletin.isApart(index), !text.prefix(6).contains(where: \.isColon) {
            return true
        }
        let parts = bulletin.printed(at: index).split { $0.isLayoutBlank }
        guard parts.count == 2, let name = parts.last, parts[0].count >= 3 else { return false }
        return Surnames.mayBeName(name, common: true)
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Without a date with its year that stands at the end.
    var withoutClosingDate: ArraySlice<Unicode.Scalar> {
        guard let last, last == "日" || last == "曰", let found = PrintedDate.first(in: self),
            found.date.end == endIndex, found.date.first.year != nil, found.at > startIndex
        else { return self }
        return self[..<found.at]
    }
}
