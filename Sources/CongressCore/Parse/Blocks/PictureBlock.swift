/// Short lines that follow each other, of which some or all may caption the pictures of a page.
struct PictureBlock {
    let pages: PicturePages
    let front: FrontMatter
    let statements: [PictureStatement?]
    let range: Range<Int>

    private var bulletin: BulletinText { pages.bulletin }

    /// 1. 2. 3.: numbers before most of the lines.
    var isCounted: Bool {
        range.count { statements[$0]?.isCounted == true } * 2 > range.count
    }

    /// The page of pictures among the lines; nil where there is none.
    func page() -> PicturePage? {
        var groups = PictureGroups(block: self).captions()
        guard groups.count >= 2, groups.contains(where: isSure) else { return nil }
        let heading = takeHeading(&groups)
        dropTexts(&groups, isHeaded: pages.headsPictures(heading ?? range.lowerBound - 1))
        guard let first = groups.first?.first, let last = groups.last?.last,
            opens(heading ?? first), !goesOn(below: last), holds(groups, below: heading),
            !groups.joined().contains(where: { pages.isHeadline($0, front) })
        else { return nil }
        var page = PicturePage(captions: groups.map { $0 })
        if let heading { page.furniture.append(heading) }
        if heading == nil, first > 0, front.isBody(first - 1),
            pages.headsPictures(first - 1)
                || !creditsBelow(last).isEmpty && pages.mayHeadPictures(first - 1, front)
        {
            page.furniture.append(first - 1)
        }
        page.furniture += (first...last).filter { index in
            !groups.contains { $0.contains(index) }
        }
        page.furniture += creditsBelow(last)
        return page
    }

    // MARK: Bounds

    /// 春到某城: the line above the first that tells a picture; what stands above it is no part of the page.
    private func takeHeading(_ groups: inout [[Int]]) -> Int? {
        var heading: Int?
        while let first = groups.first, let index = first.first,
            statements[index]?.isLabelled == false,
            first.contains(where: pages.headsPictures) || !isTold(first)
        {
            groups.removeFirst()
            let isOne =
                pages.headsPictures(index)
                || pages.mayHeadPictures(index, front) && !pages.isHeadline(index, front)
                    && !PictureBlock.lists.isSuffix(of: bulletin.text(at: index))
            heading = first.count == 1 && isOne ? index : nil
            if pages.headsPictures(index) { break }
        }
        return heading
    }

    /// The title of the text below, and headlines that the contents list.
    private func dropTexts(_ groups: inout [[Int]], isHeaded: Bool) {
        while let last = groups.last, let end = last.last {
            let isTitle = headsText(end) && !isMarked(last)
            let isStray = !isHeaded && !isTold(last) && creditsBelow(end).isEmpty
            guard isTitle || isStray || pages.isHeadline(end, front) else { break }
            groups.removeLast()
        }
    }

    /// A paragraph or a byline stands right below.
    private func headsText(_ end: Int) -> Bool {
        guard creditsBelow(end).isEmpty, end + 1 < bulletin.lines.count, front.isBody(end + 1)
        else { return false }
        switch pages.shapes[end + 1] {
        case .prose, .byline, .subtitle, .dateNote, .salutation, .outline, .editorsNote: return true
        default: return statements[end + 1] != nil && bulletin.lines[end + 1].count > 30
        }
    }

    /// Nothing stands above that goes on in the first line.
    private func opens(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        if front.isBody(index - 1), pages.shapes[index - 1] == .dateNote || headsList(index - 1) {
            return false
        }
        if !front.isBody(index - 1) || pages.headsPictures(index - 1) { return true }
        let above = bulletin.text(at: index - 1)
        if above.last?.isColon == true { return false }
        return bulletin.isApart(index) || above.endsLikeProse
    }

    /// 大会日程, （2018年1月8日主席团第一次会议通过）: the lines below are those of a paper.
    private func headsList(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return PictureBlock.lists.isSuffix(of: text.prefix { !$0.opensBracket })
            || text.closesNote(with: "通过")
    }

    private static let lists: WordTable = [
        "一览", "一览表", "目录", "名单", "日程", "日程安排", "议程", "安排", "要点", "提示", "选登", "情况", "记录", "事项", "清单",
        "汇总", "统计",
    ]

    /// The lines below the last caption are those of a text that began above.
    private func goesOn(below last: Int) -> Bool {
        let next = (creditsBelow(last).last ?? last) + 1
        guard next < bulletin.lines.count, front.isBody(next),
            next > last + 1 || !endsInCredit(last)
        else { return false }
        switch pages.shapes[next] {
        case .short, .prose, .byline:
            return !bulletin.isApart(next) && !pages.isHeadline(next, front)
                && !bulletin.text(at: next).prefix(8).contains(where: \.isColon)
                && !pages.lines.isMasthead(bulletin.text(at: next))
        default: return false
        }
    }

    private func creditsBelow(_ last: Int) -> [Int] {
        Array((last + 1..<max(last + 1, range.upperBound)).prefix { pages.isCredit($0, front) })
    }

    // MARK: Evidence

    /// Whether the captions are those of a page of pictures and nothing else.
    private func holds(_ groups: [[Int]], below heading: Int?) -> Bool {
        guard let first = groups.first?.first, let last = groups.last?.last else { return false }
        let isHeaded = pages.headsPictures(heading ?? first - 1)
        let isCredited =
            !creditsBelow(last).isEmpty || groups.contains { endsInCredit($0.last ?? 0) }
        let isNamed = isHeaded || isCredited || groups.allSatisfy(isArtwork)
        let told = groups.count(where: isTold)
        let sure = groups.count(where: isSure)
        // A headline may stand above the picture of its own text.
        let isOfFew = isHeaded || !creditsBelow(last).isEmpty || groups.allSatisfy(isArtwork)
        guard groups.count >= (isOfFew ? 2 : 3), sure > 0, told * 3 >= groups.count * 2,
            groups.count > 2 || told == groups.count, isNamed || standsAtEdge(first, last)
        else { return false }
        let leads = groups.compactMap { statements[$0[0]] }
        let dated = leads.count { $0.isDated }
        if !isNamed, dated * 2 > groups.count || leads.contains(where: \.isCounted) { return false }
        // Short paragraphs end so too.
        let ends = groups.compactMap { statements[$0.last ?? 0] }
        let stopped = ends.count { $0.isStopped }
        if stopped == 0 { return true }
        let isSaid =
            isHeaded || groups.allSatisfy(isMarked) || leads.allSatisfy(\.isLabelled)
            || groups.count > 3 && told == groups.count && dated * 3 <= groups.count
        return isSaid && isNamed && stopped * 3 >= groups.count * 2
            && (isCredited || dated * 2 <= groups.count)
    }

    private func isArtwork(_ caption: [Int]) -> Bool {
        caption.count == 1 && statements[caption[0]]?.isArtwork == true
    }

    private func isTold(_ caption: [Int]) -> Bool {
        endsInCredit(caption.last ?? 0)
            || PictureStatement(bulletin.text(of: caption))?.isTold == true
            || isMarked(caption) || isArtwork(caption)
    }

    private func isSure(_ caption: [Int]) -> Bool {
        isMarked(caption) || caption.contains { statements[$0]?.isSure == true }
    }

    /// No headline says who stands where, or ends with the photographer.
    private func isMarked(_ caption: [Int]) -> Bool {
        endsInCredit(caption.last ?? 0) || caption.contains { statements[$0]?.isPlaced == true }
    }

    private func endsInCredit(_ index: Int) -> Bool {
        PictureCredit.closes(bulletin.printed(at: index)) || pages.isCredit(index, front)
    }

    // MARK: Place

    /// Before the first text, or behind the last.
    private func standsAtEdge(_ first: Int, _ last: Int) -> Bool {
        let contents = front.contents.lines
        if let top = contents.first, last < top { return true }
        let from = contents.last.map { $0 < first ? $0 + 1 : 0 } ?? 0
        return !holdsProse(from..<first, allowed: 0)
            || !holdsProse((last + 1)..<bulletin.lines.count, allowed: 1)
    }

    /// Paragraphs, but for those in so small a number as an editors' note has.
    private func holdsProse(_ lines: Range<Int>, allowed: Int) -> Bool {
        var found = 0
        for index in lines where front.isBody(index) && bulletin.lines[index].count >= 15 {
            if pages.shapes[index] == .prose { found += 1 }
            if found > allowed { return true }
        }
        return false
    }
}

/// The lines of a block by the captions that they are of.
struct PictureGroups {
    let block: PictureBlock

    private var bulletin: BulletinText { block.pages.bulletin }

    func captions() -> [[Int]] {
        let isLabelled =
            block.range.count { block.statements[$0]?.isLabelled == true } * 2 > block.range.count
        var groups: [[Int]] = []
        for index in block.range {
            guard let statement = block.statements[index] else { continue }
            if let last = groups.last, goesOn(last, index, statement, isLabelled: isLabelled) {
                groups[groups.count - 1].append(index)
            } else {
                groups.append([index])
            }
        }
        return groups
    }

    private func isCredit(_ index: Int) -> Bool {
        block.pages.isCredit(index, block.front)
            || PictureCredit.closes(bulletin.printed(at: index))
    }

    /// Whether a caption goes on in a line.
    private func goesOn(
        _ caption: [Int], _ index: Int, _ statement: PictureStatement, isLabelled: Bool
    ) -> Bool {
        guard let last = caption.last, last == index - 1, caption.count < 4,
            let above = block.statements[last], !above.isStopped, !above.isArtwork,
            !isCredit(last)
        else { return false }
        if statement.isLabelled || statement.isDated || statement.isArtwork { return false }
        // Right below a line that stands apart and tells the day.
        if above.isDated, !bulletin.isApart(index), bulletin.isApart(caption[0]),
            block.range.count(where: bulletin.isApart) > 1
        {
            return true
        }
        let told = PictureStatement(bulletin.text(of: caption))
        let isOpen = told?.isOpen ?? true
        let gap = bulletin.lines[index].gap
        if bulletin.isApart(index) {
            return isOpen && gap == bulletin.lines[caption[0]].gap && !statement.opensNew
        }
        if isLabelled { return true }
        if isOpen { return true }
        let isWider = bulletin.lines[index].count > bulletin.lines[last].count + 2
        return !statement.opensNew && !isWider && caption.count < 3
    }
}
