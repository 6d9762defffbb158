/// What one line looks like by itself, before its neighbours are asked.
enum LineShape: Equatable, Sendable {
    /// `12`, `- 12 -`, `·12·`, 第12页, 第3版.
    case pageNumber
    /// Dashes, dots or stars alone.
    case ornament
    case contentsHeading
    case chronicleHeading
    /// A line that is the name of a 栏目 and nothing else.
    case column
    case pictureColumn
    case colophonField
    case boardHeading
    case boardField
    /// （2024年10月24日） or a date alone.
    case dateNote
    /// A line behind one of the signs of bylines: ◆ ◎ /.
    case byline
    /// —— 记某某
    case subtitle
    /// （来源：新华社）
    case sourceNote
    /// A whole line in brackets that names who wrote or sent the text above.
    case closingNote
    /// The lower line of a closing note that a line end tore in two.
    case noteTail
    /// 发布时间：2025-07-26　浏览次数：132, below the title of a page of the web.
    case webField
    /// The way to a page of the web, its buttons and links.
    case webFrame
    /// （下转第28页）
    case jumpTo
    /// （上接第32页）
    case jumpFrom
    /// 一、 is 1, （一） 2, 1. 3, （1） 4, 第一， 5.
    case outline(Int)
    /// 同志们：
    case salutation
    /// 编者按：
    case editorsNote
    /// No end of a sentence and not long: a heading, a caption, a name, or a torn line.
    case short
    case prose

    /// The longest line that may be a heading, in characters.
    static let longestHeading = 90
}

/// Tells the shape of lines. Only the first and last characters and the length are looked at,
/// unless the line is short.
struct LineShaper {
    /// The shapes of all lines of a page.
    func shapes(of bulletin: BulletinText) -> [LineShape] {
        var shapes = bulletin.lines.map { shape($0, of: bulletin) }
        TornNotes(bulletin: bulletin).mark(&shapes)
        for index in shapes.indices.dropFirst() where shapes[index] == .column {
            if isNotice(index, shapes, bulletin) { shapes[index] = .short }
        }
        for index in shapes.indices.dropLast() where shapes[index] == .chronicleHeading {
            // ——某条例修订纪事 / □某某: somebody's article.
            let isSubtitle = bulletin.text(at: index).first?.isDash == true
            if isSubtitle, shapes[index + 1] == .byline { shapes[index] = .subtitle }
        }
        PageNumber.levelUncommon(&shapes, bulletin)
        levelChapters(&shapes, bulletin)
        turnMarks(&shapes, bulletin)
        SignedHeadlines.level(&shapes, bulletin)
        ListItems.level(&shapes, bulletin)
        LineShaper.levelPicturePages(&shapes, bulletin)
        return shapes
    }

    /// 目录 above 第一章　总则 is that of a statute.
    private func levelChapters(_ shapes: inout [LineShape], _ bulletin: BulletinText) {
        for index in shapes.indices.dropLast() where shapes[index] == .contentsHeading {
            let below = bulletin.text(at: index + 1)
            if below.starts(with: "第一章"), below.count <= LineShaper.longestChapter,
                bulletin.lines.indices[..<index].suffix(LineShaper.linesOfTitle).contains(where: {
                    LineShaper.statutes.isSuffix(of: bulletin.text(at: $0))
                })
            {
                shapes[index] = .short
            }
        }
    }

    private static let statutes: WordTable = ["条例", "办法", "规定", "规则", "细则", "法", "章程"]
    private static let longestChapter = 20
    /// The title of a statute and the note of its adoption.
    private static let linesOfTitle = 8

    /// （紧接第9页） alone stands at both ends of a cut; it sends the reader on where the page that it
    /// names comes behind its own.
    private func turnMarks(_ shapes: inout [LineShape], _ bulletin: BulletinText) {
        let marks = shapes.indices.filter {
            shapes[$0] == .jumpFrom && JumpMark.isTwoSided(bulletin.text(at: $0))
        }
        guard !marks.isEmpty else { return }
        let pages = PageNumbers(bulletin: bulletin, shapes: shapes)
        for index in marks {
            guard let target = JumpMark.page(bulletin.text(at: index)),
                let own = pages.near(index).first, target > own
            else { continue }
            shapes[index] = .jumpTo
        }
    }

    /// 公　告 below the body that makes it known is no column; nor is the rest of a title: 关于…的 / 视察报告.
    private func isNotice(_ index: Int, _ shapes: [LineShape], _ bulletin: BulletinText) -> Bool {
        let text = bulletin.text(at: index)
        if bulletin.lines[index].gap <= 1, bulletin.text(at: index - 1).last == "的",
            Vocabulary.documentEndings.isSuffix(of: text)
        {
            return true
        }
        if LineShaper.notices.isSuffix(of: text),
            isAdopted(index, bulletin) || opensList(index, bulletin)
        {
            return true
        }
        return bulletin.lines[index].gap <= 1 && shapes[index - 1] == .short
            && (text.ends(with: "公告") || text.ends(with: "公报"))
            && Vocabulary.documentMakers.isSuffix(of: bulletin.text(at: index - 1))
    }

    private static let notices: WordTable = [
        "任免", "任免事项", "公告", "公报", "决议", "决定", "任免名单", "任命名单", "免职名单",
    ]

    /// 人 事 任 免 above （2014年8月28日某某会议通过）: a document, and no column of several.
    private func isAdopted(_ index: Int, _ bulletin: BulletinText) -> Bool {
        guard index + 1 < bulletin.lines.count else { return false }
        let note = bulletin.text(at: index + 1)
        return note.first?.opensBracket == true && note.count <= 60
            && (note.closesNote(with: "通过") || note.closesNote(with: "任命"))
    }

    /// 人 事 任 免 above 某年某月某日，某某会议通过：: the list is the text of this title.
    private func opensList(_ index: Int, _ bulletin: BulletinText) -> Bool {
        let below = bulletin.lines.indices[(index + 1)...].prefix(3).map { bulletin.text(at: $0) }
        guard let first = below.first, first.count >= LineShaper.shortestOpening else {
            return false
        }
        let words = Array(below.joined())
        let opening = words.prefix { !$0.isColon && !$0.endsSentence }
        return opening.count < words.count && LineShaper.listOpenings.isSuffix(of: opening)
    }

    private static let shortestOpening = 14
    private static let listOpenings: WordTable = ["通过", "决定任命", "任免事项如下", "任免人员如下", "决定任免"]

    func shape(_ line: Line, of bulletin: BulletinText) -> LineShape {
        let text = stripped(bulletin.text(line))
        guard let first = text.first, let last = text.last else { return .ornament }
        if text.count <= 14, PageNumber.isOne(text) { return .pageNumber }
        if text.count <= 40, text.allSatisfy(isOrnament) { return .ornament }
        if first.isASCII, Markup.isBlank(text) { return .ornament }
        if let shape = ofWeb(bulletin.printed(line).trimmed) { return shape }
        if text.count <= 24, let shape = wholeLine(text) { return shape }
        if let jump = jump(text) { return jump }
        if let level = Outline.level(text) { return .outline(level) }
        if first.isDash, let shape = dashed(text) { return shape }
        if text.count <= 60, let shape = bracketed(text, first, last) { return shape }
        if first.opensBracket, last.closesBracket, text.count <= 14,
            signs(bulletin.printed(line).trimmed.dropFirst().dropLast())
        {
            return .closingNote
        }
        if text.count <= 120, SourceNote.isOne(text) { return .sourceNote }
        if Vocabulary.bylineSigns.contains(first) || Byline.opensWithWord(text), text.count <= 60,
            !last.endsSentence, !text.contains("。")
        {
            if text.count > 24, text.contains("，"), !ToldCredit.opens(text) { return .prose }
            return Headline.isSigned(text) ? .short : .byline
        }
        if text.count <= 40, let shape = field(text) { return shape }
        if text.count <= 30, isSalutation(text) { return .salutation }
        if LineShaper.editorsNotes.isPrefix(of: text) { return .editorsNote }
        if opensAbstract(text) { return .prose }
        if (3...8).contains(text.count), last.isColon, first != "各",
            Vocabulary.regionSuffixes.contains(text[text.endIndex - 2])
                || text.dropLast().ends(with: "街道")
        {
            // 浦南街道： above the rest of its headline.
            return .short
        }
        guard text.count <= LineShape.longestHeading, !endsSentence(text) else { return .prose }
        return ClosingNote.sends(text) ? .closingNote : .short
    }

    /// A line that opens with its source may close a text as well: it stays the note that it is.
    private func ofWeb(_ printed: ArraySlice<Unicode.Scalar>) -> LineShape? {
        if WebPage.frames(printed) { return .webFrame }
        return WebFields.isOne(printed) && !SourceNote.isOne(printed) ? .webField : nil
    }

    private func signs(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        Byline.arePair(inner) || ClosingNote.areSpacedNames(inner)
    }

    /// 摘要：…, [关键词] …: words of an essay about itself, below its title.
    private func opensAbstract(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let label = text.drop { $0.opensBracket || $0 == "【" }
        guard let length = LineShaper.abstracts.match(in: label, at: label.startIndex),
            length + 8 < label.count,
            label.count > LineShape.longestHeading || label.contains(where: isListMark)
                || label.last?.endsSentence == true
        else { return false }
        let next = label[label.startIndex + length]
        return next.isColon || next.closesBracket || next == "】"
    }

    /// 关键词：民生实事 alone heads a text of a newspaper.
    private func isListMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isSemicolon || scalar.isComma || scalar == "、"
    }

    private static let abstracts: WordTable = ["摘要", "内容摘要", "论文摘要", "内容提要", "提要", "关键词", "关键字"]

    static let editorsNotes: WordTable = ["编者按", "【编者按】", "[编者按]", "编者的话", "编者语", "按："]

    /// The bullet that PDF converters put before paragraphs is no part of them.
    func stripped(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let first = text.first, text.count > 2 else { return text }
        let isBullet =
            first == "*" || first == "•" || first == "·" || first == "#"
            || (first == "-" && !text[text.startIndex + 1].isDash
                && !text[text.startIndex + 1].isASCIIDigit)
        guard isBullet else { return text }
        return text.dropFirst().drop { $0 == "#" || $0 == " " }
    }

    func endsSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var text = text
        while let last = text.last, last.isClosingQuote || last.closesBracket { text.removeLast() }
        guard let last = text.last else { return false }
        return last.endsSentence || last == "；" || last == ";" || last.isComma || last.isColon
    }

    /// （上接第6页） opens a line, （下转第28页） ends one; words of the text may stand beside them.
    private func jump(_ text: ArraySlice<Unicode.Scalar>) -> LineShape? {
        if JumpMark.opens(text) { return .jumpFrom }
        return JumpMark.closing(text) == nil ? nil : .jumpTo
    }

    /// ◎领导讲话, ●调查研究: marks before the names of columns that also stand before names of authors.
    private static let columnMarks = ScalarSet("◎●○◇▲")

    /// The marks that rules are made of besides those around the number of a page.
    private static let rules = ScalarSet("=_◆■☆★＊※●▍▌▎┃▓▒░█▇")

    private func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isCommonHan { return false }
        return PageNumber.isFrame(scalar) || LineShaper.rules.contains(scalar)
            || scalar.isBoxDrawing
    }

    private func wholeLine(_ text: ArraySlice<Unicode.Scalar>) -> LineShape? {
        let bare = text.without {
            !$0.isHan && ($0.opensBracket || $0.closesBracket || $0 == "【" || $0 == "】")
        }
        let name = bare.without { isOrnament($0) || LineShaper.columnMarks.contains($0) }
        if Vocabulary.contentsNames.isWhole(name) || isContentsHeading(name) {
            return .contentsHeading
        }
        if Vocabulary.pictureColumns.isWhole(name) { return .pictureColumn }
        if isChronicleHeading(bare) || (name.count < bare.count && isChronicleHeading(name)) {
            return .chronicleHeading
        }
        if Vocabulary.columns.isWhole(name) { return .column }
        if let shape = bilingual(text) { return shape }
        if text.count <= 12, text.first != "/", Vocabulary.boardNames.isSuffix(of: bare) {
            return .boardHeading
        }
        return nil
    }

    /// 目录 MU LU, 本期目录 / In This Issue: the name with the same in other letters.
    private func isContentsHeading(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last?.isASCIILetter == true, let end = text.lastIndex(where: { $0.isHan }) else {
            return false
        }
        return Vocabulary.contentsNames.isWhole(text[...end])
            && ColumnName.isForeign(text[(end + 1)...])
    }

    /// 大事记 CHRONICLE, 要闻 / News: a name that bulletins share with the same in other letters behind it.
    private func bilingual(_ text: ArraySlice<Unicode.Scalar>) -> LineShape? {
        guard text.last?.isASCIILetter == true, text.first?.isHan == true,
            let end = text.lastIndex(where: { $0.isHan }), end < text.startIndex + 8,
            ColumnName.isForeign(text[(end + 1)...])
        else { return nil }
        let name = text[...end]
        if isChronicleHeading(name) { return .chronicleHeading }
        return Vocabulary.columns.isWhole(name) ? .column : nil
    }

    private func isChronicleHeading(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first?.isDash != true, Vocabulary.chronicleNames.occurs(in: text) else {
            return false
        }
        if Vocabulary.chronicleNames.isSuffix(of: text) || text.contains("大事记(")
            || text.contains("大事記(")
        {
            return true
        }
        // 大事记（4—6月）, 大事记2024年: the period behind it.
        guard let name = Vocabulary.chronicleNames.first(in: text) else { return false }
        var tail = text[name.upperBound...]
        // 2019年大事记（节选）
        if let length = LineShaper.parts.suffix(of: tail) { tail = tail.dropLast(length) }
        return tail.allSatisfy { isPeriod($0) }
    }

    private static let parts: WordTable = ["节选", "选登", "摘登", "选编", "摘编", "摘要", "选载", "续", "上", "下"]

    private func isPeriod(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIDigit || Numeral.isChinese(scalar) || scalar.isDash || scalar.isTilde
            || scalar == "年" || scalar == "月" || scalar == "至" || scalar == "份" || scalar == "季"
            || scalar == "度" || scalar == "第"
    }

    private func dashed(_ text: ArraySlice<Unicode.Scalar>) -> LineShape? {
        let rest = text.drop { $0.isDash }
        let dashes = text.count - rest.count
        guard dashes >= 2 || (dashes == 1 && text.first != "-"), rest.count >= 2 else { return nil }
        guard text.count <= LineShape.longestHeading, !endsSentence(text), !text.contains("。")
        else { return nil }
        return .subtitle
    }

    private func bracketed(
        _ text: ArraySlice<Unicode.Scalar>, _ first: Unicode.Scalar, _ last: Unicode.Scalar
    ) -> LineShape? {
        if isDateAlone(text) { return .dateNote }
        if first == "【", last == "】", ClosingNote.isOne(text.dropFirst().dropLast()),
            text.dropFirst().starts(with: "作者")
        {
            return .closingNote
        }
        guard first.opensBracket else { return nil }
        guard last.closesBracket else { return nil }
        let inner = text.dropFirst().dropLast()
        if LineShaper.pictureNotes.isPrefix(of: inner) { return nil }
        if isDateAlone(inner, withYear: false) { return .dateNote }
        if SourceNote.isOne(inner, inBrackets: true) { return .sourceNote }
        guard !inner.contains("。"), !inner.contains(where: { $0.opensBracket }) || inner.count < 30
        else { return nil }
        if inner.count <= 8, inner.last != "刊", Byline.areNames(inner) { return .closingNote }
        if inner.count == 3 && ClosingNote.signs(inner) || SignedPlace.isOne(inner) {
            return .closingNote
        }
        return ClosingNote.isOne(inner) ? .closingNote : nil
    }

    /// （本版图片由某某拍摄） says who took the pictures of a page, not who wrote the text above.
    static let pictureNotes: WordTable = [
        "本版图片", "本页图片", "本版照片", "本组图片", "本组照片", "本栏图片", "以上图片", "图片均由", "图片由", "本版摄影",
    ]

    func isDateAlone(_ text: ArraySlice<Unicode.Scalar>, withYear: Bool = true) -> Bool {
        guard text.count <= 24, let date = PrintedDate.read(text, at: text.startIndex) else {
            return false
        }
        // 2021年7月9日于某城: where it was signed.
        let isWhole =
            date.end == text.endIndex || isRecording(text[date.end...])
            || date.first.year != nil && MeetingHall.isOne(behind: text[date.end...])
            || text[date.end] == "于" && date.first.day != nil && text.endIndex - date.end <= 5
        return isWhole
            && (date.first.year != nil
                || !withYear && date.first.month != nil && date.first.day != nil)
    }

    /// ，根据录音整理: how the words of a speech came to paper, behind its day.
    private func isRecording(_ note: ArraySlice<Unicode.Scalar>) -> Bool {
        note.first.map { $0.isComma || $0.isSemicolon || $0.opensBracket } == true
            && LineShaper.recordings.occurs(in: note)
    }

    static let recordings: WordTable = ["记录整理", "讲话整理", "录音", "有删节", "有删减"]

    private func field(_ text: ArraySlice<Unicode.Scalar>) -> LineShape? {
        guard let colon = text.prefix(11).firstIndex(where: { $0.isCreditMark }) else { return nil }
        let key = text[text.startIndex..<colon]
        if Vocabulary.boardKeys.isWhole(key) { return .boardField }
        return Vocabulary.colophonKeys.isWhole(key) ? .colophonField : nil
    }

    private func isSalutation(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = text.last, last.isColon || last == "！" || last == "!" else { return false }
        return Vocabulary.salutations.occurs(in: text) && !text.contains("。")
    }
}
