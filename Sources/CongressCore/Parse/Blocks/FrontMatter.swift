/// What of a file is no text of its own: masthead, contents, editorial board, colophon, captions
/// of the cover pages, page numbers and running headers. The rest is the body.
struct FrontMatter: Sendable {
    /// For each line of the page, the matter it belongs to; nil for lines of the body.
    var what: [Issue.Matter.What?]
    var contents = Contents()
    /// Groups of lines that caption one picture each.
    var captions: [[Int]] = []
    /// True for lines of captions, which are neither matter nor body.
    var isCaption: [Bool]

    init(count: Int) {
        what = Array(repeating: nil, count: count)
        isCaption = Array(repeating: false, count: count)
    }

    func isBody(_ index: Int) -> Bool { what[index] == nil && !isCaption[index] }
}

/// Finds the pages around the texts. They stand between the last prose before the table of contents
/// and the first heading of the body, and at the very top and bottom of a file.
struct FrontMatterReader {
    let page: Page
    let shapes: [LineShape]

    func read() -> FrontMatter {
        var front = FrontMatter(count: page.lines.count)
        markFurniture(&front)
        if let zone = ContentsFinder(page: page, shapes: shapes).find() {
            let indices = zone.table.filter { front.what[$0] == nil && !isOtherMatter($0) }
            front.contents = ContentsReader(page: page, shapes: shapes).read(indices)
            for index in front.contents.lines { front.what[index] = .toc }
            markCover(zone.cover, &front)
        }
        markTop(&front)
        markBottom(&front)
        return front
    }

    // MARK: Furniture

    /// Page numbers, and short lines that come again and again.
    private func markFurniture(_ front: inout FrontMatter) {
        var seen: [[Unicode.Scalar]: [Int]] = [:]
        for (index, line) in page.lines.enumerated() {
            if shapes[index] == .pageNumber {
                front.what[index] = .furniture
            } else if line.count <= 30, line.count >= 3, shapes[index] == .short || isIssueLine(page.text(line)) {
                let key = page.text(line).filter { !$0.isASCIIDigit && !$0.isDash && $0 != "·" && $0 != " " && $0 != "|" }
                if key.count >= 3 { seen[Array(key), default: []].append(index) }
            }
        }
        for indices in seen.values where indices.count >= 3 && isSpread(indices) {
            for index in indices { front.what[index] = .furniture }
        }
    }

    /// Running headers stand pages apart; repeated lines of a list stand together.
    private func isSpread(_ indices: [Int]) -> Bool {
        guard let first = indices.first, let last = indices.last else { return false }
        let close = zip(indices, indices.dropFirst()).filter { $1 - $0 <= 2 }.count
        return close * 2 <= indices.count && (last - first) * 8 >= page.lines.count
    }

    // MARK: Cover pages

    private func isOtherMatter(_ index: Int) -> Bool {
        switch shapes[index] {
        case .boardHeading, .boardField, .colophonField: true
        default: isMasthead(page.text(page.lines[index])) && !ContentsLine(page.printed(page.lines[index])).opens
        }
    }

    /// Sorts the lines of the cover pages: board, colophon, masthead, captions.
    private func markCover(_ indices: [Int], _ front: inout FrontMatter) {
        var mode: Issue.Matter.What?
        var caption: [Int] = []
        func flush(_ front: inout FrontMatter) {
            if !caption.isEmpty { front.captions.append(caption) }
            caption = []
        }
        for index in indices {
            guard front.what[index] == nil else {
                if front.what[index] != .furniture { flush(&front); mode = nil }
                continue
            }
            let line = page.lines[index]
            let text = page.text(line)
            let what = matter(index, text, mode, captions: front.captions.count + caption.count)
            guard let what else {
                if line.gap > 0 || opensCaption(text) { flush(&front) }
                caption.append(index)
                front.isCaption[index] = true
                mode = nil
                continue
            }
            flush(&front)
            front.what[index] = what
            mode = what == .furniture ? nil : what
        }
        flush(&front)
    }

    private func matter(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ mode: Issue.Matter.What?, captions: Int
    ) -> Issue.Matter.What? {
        switch shapes[index] {
        case .boardHeading, .boardField: return .board
        case .colophonField: return .colophon
        case .pictureColumn, .column, .ornament, .pageNumber: return .furniture
        default: break
        }
        if isCaptionCredit(text) { return .furniture }
        if Vocabulary.boardNames.occurs(in: text), text.count <= 24 { return .board }
        if hasColophonWord(text) { return .colophon }
        if isMasthead(text) { return mode == .colophon ? .colophon : .masthead }
        if opensCaption(text) { return nil }
        switch mode {
        case .board where isBoardLine(index, text): return .board
        case .colophon where text.count <= 24: return .colophon
        default: break
        }
        if isBoardLine(index, text), Byline.areNames(page.printed(page.lines[index])) == false { return .board }
        return nil
    }

    /// Names of a board, also where the two characters of 主任 were torn apart by the layout.
    private func isBoardLine(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 30 else { return false }
        if Byline.areNames(page.printed(page.lines[index])) { return true }
        guard let colon = text.firstIndex(where: { $0.isColon }), colon - text.startIndex <= 6 else {
            return false
        }
        let key = text[..<colon]
        return key.allSatisfy { "主任副委员编辑总责顾问社长".unicodeScalars.contains($0) } && !key.isEmpty
    }

    private func hasColophonWord(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 60 else { return false }
        if colophonPhrases.occurs(in: text) { return true }
        guard let length = Vocabulary.colophonKeys.match(in: text, at: text.startIndex),
            length < text.count
        else { return false }
        let next = text[text.startIndex + length]
        return next.isColon || (length >= 4 && text.count <= length + 5)
    }

    private let colophonPhrases: WordTable = [
        "免费交流", "内部资料", "免费赠阅", "内部交流", "注意保存", "准印证", "邮政编码", "版权归", "印刷有限公司", "彩印", "本期图片", "图片版权", "连续性内部",
    ]

    /// Whether a line names the publication, its issue or who prints it.
    func isMasthead(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 30 else { return false }
        if isIssueLine(text) { return true }
        let letters = text.filter { $0.isASCIILetter }.count
        if letters >= 5, letters * 10 >= text.count * 8 { return true }
        if text.count <= 24, publisherEndings.isSuffix(of: text) { return true }
        return text.count <= 8 && publicationEndings.isSuffix(of: text.map { $0 == "人" ? "人" : $0 }[...])
    }

    private let publisherEndings: WordTable = [
        "编印", "主办", "印发", "主管", "编", "编辑部编", "办公室编", "出版", "编辑出版", "研究室编印",
    ]

    private let publicationEndings: WordTable = ["人大", "人太", "公报", "通讯", "简报", "会刊", "人大工作", "代表工作", "人大信息", "人大之窗", "人大月报", "人大季刊"]

    /// 2024年第5期, (总第201期), 2024.5期, 第41期.
    func isIssueLine(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 30, text.contains("期") else { return false }
        guard let at = text.lastIndex(of: "期"), at > text.startIndex else { return false }
        let before = text[at - 1]
        guard before.isASCIIDigit || Numeral.isChinese(before) || before.closesBracket else { return false }
        return text.contains("第") || text.contains("年") || text.contains(".")
    }

    private func isCaptionCredit(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 20 else { return false }
        return creditEndings.isSuffix(of: text) || creditOpenings.isPrefix(of: text)
    }

    private let creditEndings: WordTable = ["/文、图", "文/图", "/摄", "/图", "摄影报道", "文/摄影", "/摄影", "摄", "图/文", "供图", "摄影"]
    private let creditOpenings: WordTable = ["图/", "摄影/", "摄影：", "图：", "摄影:", "本版图片", "本页图片", "供图", "文/图"]

    func opensCaption(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if captionOpenings.isPrefix(of: text) { return true }
        guard let date = PrintedDate.read(text, at: text.startIndex) else { return false }
        return date.first.day != nil && date.end < text.endIndex
    }

    private let captionOpenings: WordTable = ["图为", "封面图片", "封面：", "封面:", "封底", "封二", "封三", "上图", "下图", "左图", "右图", "图①", "图②", "图片说明", "△图为", "▲图为"]

    // MARK: Top and bottom

    /// A masthead above the first text.
    private func markTop(_ front: inout FrontMatter) {
        var pending: [Int] = []
        for index in page.lines.indices.prefix(16) {
            guard front.isBody(index) else { continue }
            let text = page.text(page.lines[index])
            guard text.count <= 30, shapes[index] != .prose else { break }
            pending.append(index)
            let isEvidence = isIssueLine(text) || publisherEndings.isSuffix(of: text)
                || shapes[index] == .dateNote && front.what.prefix(index).contains(.masthead)
                || (index < 6 && isMasthead(text))
            guard isEvidence else { continue }
            for line in pending { front.what[line] = .masthead }
            pending = []
        }
    }

    /// A colophon below the last text.
    private func markBottom(_ front: inout FrontMatter) {
        var first: Int?
        for index in page.lines.indices.reversed().prefix(40) {
            guard front.isBody(index) else { continue }
            let text = page.text(page.lines[index])
            if shapes[index] == .colophonField || shapes[index] == .boardField || shapes[index] == .boardHeading
                || hasColophonWord(text) || (text.count <= 30 && publisherEndings.isSuffix(of: text))
            {
                first = index
            } else if first == nil || index + 3 < (first ?? 0) || text.endsLikeProse {
                break
            }
        }
        guard let first else { return }
        for index in first..<page.lines.count where front.isBody(index) {
            switch shapes[index] {
            case .boardField, .boardHeading: front.what[index] = .board
            default: front.what[index] = .colophon
            }
        }
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Ends as a sentence does, closing quotes and brackets aside.
    var endsLikeProse: Bool {
        var text = self
        while let last = text.last, last.isClosingQuote || last.closesBracket { text.removeLast() }
        return text.last?.endsSentence ?? false
    }
}
