/// Where a text ends and another may begin, as far as the frame of the page tells.
extension HeadingFinder {
    /// The line above is the last of a whole text, or opens the column.
    func standsBehindText(_ position: Int) -> Bool {
        guard position > 0 else { return true }
        if roles.isColumn[position - 1] || isSigned(above: position) { return true }
        let index = body[position - 1]
        switch shapes[index] {
        case .ornament, .dateNote, .jumpTo: return true
        default:
            let text = bulletin.text(at: index)
            return text.endsLikeProse || roles.isDistrict(index) || EditorCredits.isLine(text)
                || text.first?.opensBracket == true && text.last?.closesBracket == true
                || endsRoll(index) || isFlushRight(bulletin.lines[index])
        }
    }

    /// Who signs the text, and when.
    private func isFlushRight(_ line: Line) -> Bool { line.indent >= 16 && line.count <= 24 }

    /// 秘书长：某某某, 甲某　乙某　丙某: the last row of a list of names.
    private func endsRoll(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        let colon = printed.prefix(HeadingFinder.longestOffice).firstIndex { $0.isColon }
        let names = (colon.map { printed[($0 + 1)...] } ?? printed).trimmed
        return colon != nil && Byline.areNames(names) || Byline.isRoll(names)
    }

    private static let longestOffice = 12

    /// A note or a name signs the text above.
    func isSigned(above position: Int) -> Bool {
        guard position > 0 else { return false }
        let index = body[position - 1]
        switch shapes[index] {
        case .closingNote, .noteTail, .sourceNote: return true
        default:
            return roles.endsInNote(bulletin.text(at: index)) || roles.endsInSpacedName(index)
                || roles.signsText(index) || endsInTornNote(position - 1)
        }
    }

    /// …要求按期完工。（某县人 / 大常委会　某某）: a note over the last two lines of a paragraph.
    private func endsInTornNote(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard position > 0, text.last?.closesBracket == true,
            !text.contains(where: { $0.opensBracket }),
            text.count <= HeadingFinder.shortestWrapped
                || !text.endsLikeProse
        else { return false }
        return roles.endsInNote((Array(bulletin.text(at: body[position - 1])) + text)[...])
    }

    /// A paragraph begins here: on a line of its own, or wrapped below the title.
    func opensParagraph(_ position: Int, below title: Int) -> Bool {
        guard position < body.count, !roles.isColumn[position] else { return false }
        let index = body[position]
        let line = bulletin.lines[index]
        if roles.isPictureText(index) || isFirstLine(title, above: line) { return false }
        switch shapes[index] {
        case .prose: return line.count >= HeadingFinder.shortestParagraph
        case .short:
            guard line.count >= HeadingFinder.shortestWrapped, position + 1 < body.count,
                !Byline.isPlain(bulletin.printed(line)), !WideNames.isRow(bulletin.printed(line))
            else { return false }
            let own = bulletin.lines[title]
            let next = bulletin.lines[body[position + 1]]
            if line.indent >= 4, line.indent > own.indent { return true }
            return line.gap <= 1 && next.gap <= line.gap && line.count > own.count
                && (line.indent == next.indent || line.indent == next.indent + 4)
                && (abs(next.count - line.count) <= 2
                    || bulletin.text(at: body[position + 1]).endsLikeProse)
        default: return false
        }
    }

    /// The first line of a wrapped paragraph is set in, the next is not.
    private func isFirstLine(_ index: Int, above next: Line) -> Bool {
        let line = bulletin.lines[index]
        return (2...4).contains(line.indent) && next.indent < 2 && next.gap == 0
    }

    private static let shortestParagraph = 18
    private static let shortestWrapped = 14

    /// Words that may be a title: no sentence, no name, no day, no caption.
    func mayBeTitle(_ position: Int) -> Bool {
        let index = body[position]
        let text = bulletin.text(at: index)
        guard shapes[index] == .short, !roles.isColumn[position], !roles.isDistrict(index),
            let first = text.first, let last = text.last,
            text.count <= HeadingFinder.longestTitle, !first.isASCIIDigit,
            !last.isComma, !isRunningHead(text), !text.contains("。"), !text.contains("；"),
            !opensDivision(text), !fillsColumn(position), !unlisted.tells(Heading(title: [index])),
            !Vocabulary.thanks.isPrefix(of: text), !EditorCredits.isLine(text),
            !HeadingFinder.crossheads.isWhole(text),
            text.count > 8 || !PublicationWords.endings.isSuffix(of: text),
            unlisted.isOpenLine(position)
        else { return false }
        return !AttendanceLabels.isOne(text.prefix { !$0.opensBracket && !$0.isColon })
    }

    private static let longestTitle = 40

    /// What the parts of reports are called.
    private static let crossheads: WordTable = [
        "基本情况", "总体情况", "主要情况", "主要做法", "具体做法", "主要成效", "取得的成效", "工作成效", "主要特点", "主要经验", "存在问题",
        "存在的问题", "存在的主要问题", "存在的困难和问题", "主要问题", "几点建议", "意见建议", "意见和建议", "对策建议", "工作建议", "有关建议",
        "建议和意见", "下一步打算", "下步打算", "下一步工作", "下一步工作打算", "下一步工作安排", "经验启示", "几点体会", "几点启示", "主要措施",
        "工作措施", "主要成绩", "主要收获",
    ]

    /// 第三章　附则, 第一部分　…: a part of a document.
    private func opensDivision(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "第", let (_, end) = Numeral.read(text, at: text.startIndex + 1),
            end < text.endIndex
        else { return false }
        return text[end] == "章" || text[end] == "节" || text[end] == "条" || text[end] == "部"
    }

    /// As wide as the lines of the text around it: one of them, or the first of a paragraph.
    private func fillsColumn(_ position: Int) -> Bool {
        let lines = (max(position - 4, 0)...min(position + 4, body.count - 1))
            .filter { $0 != position }.map { bulletin.lines[body[$0]] }
        let widest = lines.map { $0.count * 2 + $0.indent }.max() ?? 0
        let own = bulletin.lines[body[position]]
        if isClose(position), own.count * 8 >= widest * 3 || bulletin.text(own).contains("，") {
            return true
        }
        return own.count >= HeadingFinder.shortestColumn
            && own.count * 2 + min(own.indent, 4) + 4 >= widest
    }

    /// Nothing but its width can part the line from those above and below.
    private func isClose(_ position: Int) -> Bool {
        guard position + 1 < body.count, position > 0 else { return false }
        let own = bulletin.lines[body[position]]
        let below = bulletin.lines[body[position + 1]]
        return own.gap == 0 && below.gap == 0 && own.indent == below.indent
            && !roles.isColumn[position - 1]
    }

    private static let shortestColumn = 10

    /// 人大论坛 12, 探讨 | 11: the name of a column and the number of a page.
    private func isRunningHead(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = text.prefix { !$0.narrowed.isASCIIDigit }
        return text.count <= 12 && name.count >= 2 && (1...3).contains(text.count - name.count)
            && text[name.endIndex...].allSatisfy { $0.narrowed.isASCIIDigit }
    }
}
