/// The masthead above the first text of an issue without contents, and the colophon below the last one.
extension FrontMatterReader {
    /// A masthead above the first text.
    func markTop(_ front: inout FrontMatter) {
        var pending: [Int] = []
        for index in bulletin.lines.indices.prefix(16) {
            // Below the contents a short title and its date are of the first text.
            if front.what[index] == .toc { break }
            guard front.isBody(index) else { continue }
            let text = bulletin.text(at: index)
            if lines.opensCaption(text), text.prefix(8).contains(where: { $0.isColon }) {
                takeCaption(from: index, &front)
                continue
            }
            let isField =
                shapes[index] == .colophonField
                || PublicationWords.publisherEndings.isSuffix(of: text) || lines.isIssueLine(text)
                || CoverLines.isImprint(text)
            let isShort = text.count <= (isField ? 45 : 30)
            guard isShort, shapes[index] != .prose,
                // The name of a chronicle is the publication's own only where it stands first.
                shapes[index] != .chronicleHeading
                    || !front.what.prefix(index).contains(.masthead)
            else { break }
            if index > 0, headsSpeech(index, text) || headsTexts(index, front) { break }
            if isDateOfText(index, below: pending) { break }
            pending.append(index)
            if shapes[index] == .boardField, front.what.prefix(index).contains(.masthead) {
                front.what[index] = .board
                pending.removeLast()
                // 编委会 above its members.
                if let above = pending.last, shapes[above] == .boardHeading {
                    front.what[above] = .board
                    pending.removeLast()
                }
                continue
            }
            guard isMastheadEvidence(index, text, front) else { continue }
            for line in pending { front.what[line] = .masthead }
            pending = []
        }
    }

    private func isMastheadEvidence(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ front: FrontMatter
    ) -> Bool {
        lines.isIssueLine(text) || lines.namesPublisher(text)
            || (shapes[index] == .colophonField || lines.hasColophonWord(text))
                && front.what.prefix(index).contains(.masthead)
            || shapes[index] == .dateNote && front.what.prefix(index).contains(.masthead)
                && !front.what.prefix(index).contains(.toc)
            || (index < 6
                && (lines.isMasthead(text) || isSeries(index)
                    || isPublisherAlone(index, text, front)))
            || (index < 3 && lines.isDateline(text))
            || shapes[index] == .colophonField && index < 8 || CoverLines.isNewspaperHead(text)
            || isBesideDay(index, text, front)
    }

    /// 星期三, 甲午年正月二十, 某某日报 below the day of a newspaper.
    private func isBesideDay(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ front: FrontMatter
    ) -> Bool {
        (CoverLines.tellsOfNewspaper(text) || CoverLines.isNewspaperName(text))
            && (max(0, index - 4)..<index).contains {
                front.what[$0] == .masthead
                    && (shapes[$0] == .dateNote || lines.isDateline(bulletin.text(at: $0)))
            }
    }

    /// 某某市人大常委会 closes the block of the masthead, and no title follows it closely.
    private func isPublisherAlone(
        _ index: Int, _ text: ArraySlice<Unicode.Scalar>, _ front: FrontMatter
    ) -> Bool {
        guard index > 0, index + 1 < bulletin.lines.count, front.what[index - 1] == .masthead,
            text.count >= 6, text.contains("人大") || text.contains("人民代表大会"),
            Self.publishers.isSuffix(of: text)
        else { return false }
        let next = bulletin.lines[index + 1]
        return bulletin.lines[index].gap <= 1 && next.gap > bulletin.lines[index].gap
    }

    private static let publishers: WordTable = [
        "常委会", "常务委员会", "办公室", "办公厅", "研究室", "秘书处", "人大办",
    ]

    /// The caption of a cover picture, with the lines close below it.
    private func takeCaption(from index: Int, _ front: inout FrontMatter) {
        var caption = [index]
        while caption.count < 3, let next = caption.last.map({ $0 + 1 }),
            next < bulletin.lines.count,
            !bulletin.isApart(next), front.isBody(next), shapes[next] == .short,
            !PictureCredit.closes(bulletin.printed(at: next - 1)),
            !lines.opensCaption(bulletin.text(at: next)),
            !lines.isMasthead(bulletin.text(at: next)),
            // 聚焦 FOCUS
            !ColumnName.isBilingual(bulletin.lines[next], on: bulletin)
        {
            caption.append(next)
        }
        front.captions.append(caption)
        for line in caption { front.isCaption[line] = true }
    }

    /// A colophon below the last text.
    func markBottom(_ front: inout FrontMatter) {
        var first: Int?
        for index in bulletin.lines.indices.reversed().prefix(40) {
            guard front.isBody(index) else { continue }
            let text = bulletin.text(at: index)
            if isNotice(index) { break }
            if FrontMatterReader.rolls.isWhole(text.drop { $0.opensBracket }) { break }
            if shapes[index] == .colophonField || shapes[index] == .boardField
                || first.map({ $0 - index <= 2 }) == true && isFieldApart(index)
                || first == nil && namesEditors(index)
                || shapes[index] == .boardHeading && first != nil
                || lines.hasColophonWord(text)
                || (text.count <= 30 && PublicationWords.publisherEndings.isSuffix(of: text))
            {
                first = index
            } else if text.endsLikeProse || text.count > 30 && first == nil {
                break
            } else if index + 3 < (first ?? bulletin.lines.count) {
                break
            }
        }
        guard var first else { return }
        while first > 0, front.isBody(first - 1), bulletin.lines[first].gap == 0,
            opensColophon(bulletin.text(at: first - 1))
        {
            first -= 1
        }
        for index in first..<bulletin.lines.count where front.isBody(index) {
            if lines.opensCoverCaption(bulletin.text(at: index)) {
                takeCaption(from: index, &front)
                continue
            }
            switch shapes[index] {
            case .boardField, .boardHeading: front.what[index] = .board
            case _ where lines.isSpacedField(index, bulletin.text(at: index)):
                front.what[index] = .board
            default: front.what[index] = .colophon
            }
        }
    }

    /// 缺　席： alone on its line: the offices and names below it are those of a meeting.
    private static let rolls: WordTable = ["出席：", "缺席：", "列席：", "请假：", "出席:", "缺席:", "列席:", "请假:"]

    /// The words of a notice of the editors right below its title: 征订启事.
    private func isNotice(_ index: Int) -> Bool {
        index > 0 && shapes[index] == .prose && bulletin.text(at: index).endsLikeProse
            && Vocabulary.editorsTitles.isWhole(bulletin.text(at: index - 1))
    }

    /// 编辑　某某　某某 alone at the foot of an issue.
    private func namesEditors(_ index: Int) -> Bool {
        let words = bulletin.printed(at: index).split { $0.isLayoutBlank }
        return words.count >= 2 && EditorCredits.names(words[0])
            && isFieldApart(index)
    }

    /// 责任编辑　某某, 版式　某某: a blank for the colon, among other fields at the foot of an issue.
    private func isFieldApart(_ index: Int) -> Bool {
        lines.isSpacedImprint(index) || lines.isSpacedField(index, bulletin.text(at: index))
    }

    /// 在某某座谈会上的讲话: the date below it is that of the speech, and not of the issue.
    private func headsSpeech(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "在", text.count >= 8 else { return false }
        if Vocabulary.speechEndings.isSuffix(of: text) { return true }
        // 在全市乡镇人大工作 / 推进会上的讲话
        return index + 1 < bulletin.lines.count && bulletin.lines[index + 1].gap <= 1
            && Vocabulary.speechEndings.isSuffix(of: bulletin.text(at: index + 1))
    }

    /// （2002年7月30日） below lines that tell nothing of the issue, or a day below a name: of the first text.
    private func isDateOfText(_ index: Int, below pending: [Int]) -> Bool {
        guard shapes[index] == .dateNote, let above = pending.last else { return false }
        let tellsOfIssue = pending.contains { line in
            let text = bulletin.text(at: line)
            return Vocabulary.bodySuffixes.isSuffix(of: text) || Self.publishers.isSuffix(of: text)
                || lines.isBoardLine(line, text) || Vocabulary.boardNames.occurs(in: text)
        }
        let below = index + 1..<min(index + 4, bulletin.lines.count)
        guard !tellsOfIssue, !below.contains(where: { lines.isIssueLine(bulletin.text(at: $0)) })
        else { return false }
        if bulletin.first(at: index)?.opensBracket == true { return true }
        return pending.count > 1
            && (OfficeAndName.isByline(bulletin.printed(at: above))
                || Byline.areNames(bulletin.printed(at: above)))
    }

    /// 领导讲话 below the masthead: the first text begins.
    private func headsTexts(_ index: Int, _ front: FrontMatter) -> Bool {
        shapes[index] == .column && front.what.prefix(index).contains(.masthead)
            && index + 1 < bulletin.lines.count
            && !lines.isIssueLine(bulletin.text(at: index + 1))
    }

    /// 某某人大（双月刊）, 2023年第3期: the publication above the fields of its colophon.
    private func opensColophon(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 30 else { return false }
        if lines.isMasthead(text) { return true }
        return lines.isPeriodical(text)
    }
}
