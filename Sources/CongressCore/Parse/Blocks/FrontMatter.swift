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
    private let lines: CoverLines

    init(page: Page, shapes: [LineShape]) {
        self.page = page
        self.shapes = shapes
        lines = CoverLines(page: page, shapes: shapes)
    }

    func read() -> FrontMatter {
        var front = FrontMatter(count: page.lines.count)
        markFurniture(&front)
        if let zone = ContentsFinder(page: page, shapes: shapes).find() {
            let indices = lines.tableLines(zone.table.filter { front.what[$0] == nil })
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
            } else if line.count <= 30, line.count >= 3, mayRun(index) {
                let key = page.text(line).filter {
                    !$0.isASCIIDigit && !$0.isDash && $0 != "·" && $0 != " " && $0 != "|"
                }
                if key.count >= 3 { seen[Array(key), default: []].append(index) }
            }
        }
        for indices in seen.values where indices.count == 2 && repeatsMasthead(indices) {
            front.what[indices[1]] = .furniture
        }
        for indices in seen.values
        where indices.count >= 3 && isSpread(indices) && isRunning(indices) {
            for index in indices where index > 3 { front.what[index] = .furniture }
        }
    }

    /// The dated line at the head of a newspaper page, once more at the head of the next.
    private func repeatsMasthead(_ indices: [Int]) -> Bool {
        guard indices[0] <= 3, indices[1] > 3 else { return false }
        let text = page.text(page.lines[indices[0]])
        let date = PrintedDate.read(text, at: text.startIndex)
        return date?.first.year != nil && date?.first.day != nil || lines.isIssueLine(text)
    }

    private func mayRun(_ index: Int) -> Bool {
        switch shapes[index] {
        case .short, .chronicleHeading: true
        default: lines.isIssueLine(page.text(page.lines[index]))
        }
    }

    /// A running header stands beside page numbers, carries the issue's number, or breaks into a
    /// sentence; the name of a body above each of its decisions does not.
    private func isRunning(_ indices: [Int]) -> Bool {
        let telling = indices.filter { index in
            let text = page.text(page.lines[index])
            if text.contains(where: { $0.isASCIIDigit }) || lines.isIssueLine(text) { return true }
            if index + 1 < shapes.count, shapes[index + 1] == .pageNumber { return true }
            guard index > 0 else { return true }
            if shapes[index - 1] == .pageNumber { return true }
            let above = page.text(page.lines[index - 1])
            return shapes[index - 1] == .short && above.count > 15 && !above.endsLikeProse
                && page.lines[index - 1].count < LineShape.longestHeading
        }
        return telling.count * 2 >= indices.count
    }

    /// Running headers stand pages apart; repeated lines of a list stand together.
    private func isSpread(_ indices: [Int]) -> Bool {
        guard let first = indices.first, let last = indices.last else { return false }
        let close = zip(indices, indices.dropFirst()).filter { $1 - $0 <= 2 }.count
        return close * 2 <= indices.count && (last - first) * 8 >= page.lines.count
    }

    // MARK: Cover pages

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
                if front.what[index] != .furniture {
                    flush(&front)
                    mode = nil
                }
                continue
            }
            let line = page.lines[index]
            let text = page.text(line)
            let what = matter(index, text, mode, captions: front.captions.count + caption.count)
            guard let what else {
                if line.gap > 0 || lines.opensCaption(text) { flush(&front) }
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
        case .column where index < 4 && lines.isMasthead(text): return .masthead
        case .pictureColumn, .column, .ornament, .pageNumber: return .furniture
        default: break
        }
        if lines.isCaptionCredit(text) { return .furniture }
        if lines.opensCaption(text) { return nil }
        if Vocabulary.boardNames.occurs(in: text), text.count <= 24 { return .board }
        if lines.hasColophonWord(text) { return .colophon }
        if lines.isMasthead(text) { return mode == .colophon ? .colophon : .masthead }
        if lines.opensCaption(text) { return nil }
        switch mode {
        case .board where lines.isBoardLine(index, text): return .board
        case .board where page.lines[index].gap <= 1 && lines.isBoardRest(index): return .board
        case .colophon where text.count <= 24: return .colophon
        default: break
        }
        if lines.isBoardLine(index, text), Byline.areNames(page.printed(page.lines[index])) == false
        {
            return .board
        }
        return lines.isCaptionText(index, text, captionBefore: captions > 0) ? nil : .masthead
    }

    // MARK: Top and bottom

    /// A masthead above the first text.
    private func markTop(_ front: inout FrontMatter) {
        var pending: [Int] = []
        for index in page.lines.indices.prefix(16) {
            guard front.isBody(index) else { continue }
            let text = page.text(page.lines[index])
            guard text.count <= 30, shapes[index] != .prose else { break }
            if lines.opensCaption(text), text.contains(where: { $0.isColon }) {
                front.captions.append([index])
                front.isCaption[index] = true
                continue
            }
            pending.append(index)
            let isEvidence =
                lines.isIssueLine(text) || lines.namesPublisher(text)
                || shapes[index] == .colophonField && front.what.prefix(index).contains(.masthead)
                || shapes[index] == .dateNote && front.what.prefix(index).contains(.masthead)
                || (index < 6 && lines.isMasthead(text))
                || (index < 3 && lines.isDateline(text))
            if shapes[index] == .boardField, front.what.prefix(index).contains(.masthead) {
                front.what[index] = .board
                pending.removeLast()
                continue
            }
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
            if shapes[index] == .colophonField || shapes[index] == .boardField
                || shapes[index] == .boardHeading
                || lines.hasColophonWord(text)
                || (text.count <= 30 && CoverLines.publisherEndings.isSuffix(of: text))
            {
                first = index
            } else if text.endsLikeProse || text.count > 30 && first == nil {
                break
            } else if index + 3 < (first ?? page.lines.count) {
                break
            }
        }
        guard var first else { return }
        while first > 0, front.isBody(first - 1), page.lines[first].gap == 0,
            opensColophon(page.text(page.lines[first - 1]))
        {
            first -= 1
        }
        for index in first..<page.lines.count where front.isBody(index) {
            switch shapes[index] {
            case .boardField, .boardHeading: front.what[index] = .board
            default: front.what[index] = .colophon
            }
        }
    }
}

extension FrontMatterReader {
    /// 某某人大（双月刊）, 2023年第3期: the publication above the fields of its colophon.
    private func opensColophon(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 30 else { return false }
        if lines.isMasthead(text) { return true }
        let bare = text.filter { !$0.opensBracket && !$0.closesBracket }[...]
        return bare.count <= 16 && FrontMatterReader.periodicals.isSuffix(of: bare)
    }

    private static let periodicals: WordTable = ["月刊", "季刊", "双月刊", "半年刊", "年刊", "周刊", "内刊", "会刊"]
}

extension ArraySlice<Unicode.Scalar> {
    /// Ends as a sentence does, closing quotes and brackets aside.
    var endsLikeProse: Bool {
        var text = self
        while let last = text.last, last.isClosingQuote || last.closesBracket { text.removeLast() }
        return text.last?.endsSentence ?? false
    }
}
