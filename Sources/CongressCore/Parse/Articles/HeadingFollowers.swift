/// The lines below a title that belong to its heading: subtitle, date, byline, adoption note.
struct HeadingFollowers {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter
    let body: [Int]
    /// Blank lines between any two lines of a page (`LineRoles.usualGap`).
    let usualGap: Int
    /// Names that stand so far in, in half widths, are centred or set to the right.
    private static let farIn = 8

    private var loneAuthor: LoneAuthor {
        LoneAuthor(bulletin: bulletin, shapes: shapes, body: body)
    }

    /// Subtitle, date, byline and adoption note below a title.
    func add(to heading: inout Heading, from start: Int) {
        var next = start
        if let end = webFieldsEnd(from: start) {
            heading.fields = Array(body[start..<end])
            heading.lines += heading.fields
            heading.score += 4
            next = end
        }
        while next < body.count, next - start - heading.fields.count < 6 {
            let index = body[next]
            if let end = LongNote(bulletin: bulletin, body: body).end(from: next, below: heading) {
                if bulletin.text(at: index).first?.opensBracket == false {
                    heading.dateNote = heading.dateNote ?? index
                }
                heading.lines += body[next..<end]
                heading.score += 2
                next = end
                continue
            }
            if next == start, shapes[index] == .sourceNote,
                bulletin.text(at: index).first == "《"
            {
                heading.score += 2
            } else if let score = subtitleScore(next, heading) {
                heading.subtitle.append(index)
                heading.score += score
            } else if let score = authorScore(next, heading) {
                heading.bylines.append(index)
                heading.score += score
            } else if isDate(index) {
                heading.dateNote = heading.dateNote ?? index
                heading.score += 2
            } else if let score = noteScore(next, heading) {
                heading.score += score
            } else if next == start, TitleVersion.isWhole(bulletin.text(at: index)) {
                heading.score += 1
            } else if next == start, isDeck(next, heading) {
                heading.subtitle.append(index)
            } else {
                return
            }
            heading.lines.append(index)
            next += 1
        }
    }

    /// How much a —— line below a title speaks for it; 0 for a further line of it.
    private func subtitleScore(_ position: Int, _ heading: Heading) -> Int? {
        let line = bulletin.lines[body[position]]
        switch shapes[body[position]] {
        case .subtitle where heading.subtitle.isEmpty && !isDashedAuthor(line, heading):
            return isDoubleDashed(line) && !endsSentence(heading) ? 3 : 2
        case .short where completesDelivery(position, heading): return 0
        case .short where isOccasion(position, heading): return 3
        case .short where isMeeting(position, heading): return 2
        case .short
        where heading.subtitle.last == body[position - 1] && line.gap <= usualGap
            && line.count <= 40
            && !Byline.isPlain(bulletin.printed(line)) && !isAuthorOf(heading, line)
            && !isCongressBody(bulletin.text(line)) && !OfficeAndName.stands(bulletin.printed(line))
            && !loneAuthor.stands(position, heading) && !isSetIn(line, below: heading)
            && !isBodyBehindDelivery(bulletin.text(line), heading)
            && !isMeetingAlone(heading):
            return 0
        default: return nil
        }
    }

    /// 在某次会议上 without a dash is whole.
    private func isMeetingAlone(_ heading: Heading) -> Bool {
        guard let last = heading.subtitle.last else { return false }
        let text = bulletin.text(at: last)
        return text.first == "在" && text.last == "上"
    }

    /// 市人大常委会执法检查组 below ——2015年12月17日在…会议上: the line above is whole.
    private func isBodyBehindDelivery(
        _ text: ArraySlice<Unicode.Scalar>, _ heading: Heading
    ) -> Bool {
        guard let last = heading.subtitle.last, bulletin.text(at: last).last == "上" else {
            return false
        }
        return Vocabulary.authorBodies.isSuffix(of: text)
            || HeadingFollowers.reporting.isSuffix(of: text)
    }

    /// The first paragraph is set in where the subtitle is not.
    private func isSetIn(_ line: Line, below heading: Heading) -> Bool {
        guard let last = heading.subtitle.last else { return false }
        return line.indent >= 4 && bulletin.lines[last].indent < 4
    }

    private func isDoubleDashed(_ line: Line) -> Bool {
        bulletin.text(line).prefix(2).allSatisfy { $0.isDash }
    }

    /// 预祝大会圆满成功！ may be the last line of the text above.
    private func endsSentence(_ heading: Heading) -> Bool {
        heading.title.last.map { bulletin.text(at: $0).endsLikeProse } ?? false
    }

    /// How much a line that names an author speaks for the title above it.
    private func authorScore(_ position: Int, _ heading: Heading) -> Int? {
        let line = bulletin.lines[body[position]]
        if isTeamRow(line, heading) { return 3 }
        if isRowOfRoll(line, below: heading) { return nil }
        switch shapes[body[position]] {
        case .subtitle: return isDashedAuthor(line, heading) ? 2 : nil
        case .boardHeading: return line.count <= 8 ? 2 : nil
        case .byline where heading.bylines.isEmpty: return 3
        case .byline: return isFurtherByline(line) ? 2 : nil
        case .short where heading.bylines.isEmpty && namesItsAuthor(bulletin.text(line)): return 3
        case .short where heading.bylines.isEmpty && ToldCredit.opens(bulletin.text(line)): return 3
        case .short where isAuthor(position, heading):
            return isApart(heading, line) || line.indent >= HeadingFollowers.farIn
                || loneAuthor.stands(position, heading) || isBodyTight(position, heading)
                || isBodyFlush(position, heading) || isNameTight(position, heading)
                || isNameFlush(position, heading) || isOfNewspaper(position)
                ? 3 : 2
        case .short where loneAuthor.stands(position, heading): return 3
        case .closingNote where isBracketedSender(position, heading): return 3
        case .short where isBracketedAuthor(position, heading),
            .closingNote where isBracketedAuthor(position, heading):
            return 0
        case .short where isTornAuthor(position, heading),
            .closingNote where isTornAuthor(position, heading),
            .noteTail where isTornAuthor(position, heading),
            .closingNote where namesReporter(bulletin.text(line)):
            return 1
        case .closingNote where heading.bylines.isEmpty && ClosingNote.sends(bulletin.text(line)):
            return 3
        default: return nil
        }
    }

    /// 课题组组长：某某 below the title of a survey, 执　笔：某某 below such a line.
    private func isTeamRow(_ line: Line, _ heading: Heading) -> Bool {
        guard let team = TeamRoll(bulletin.printed(line)) else { return false }
        return team.namesTeam || TeamRoll.isWork(bulletin.text(of: heading.title))
            || heading.bylines.last.map { TeamRoll(bulletin.printed(at: $0)) != nil } == true
    }

    /// 本报记者 某某, 本报评论员 right above the first paragraph; below a text one of them signs it.
    private func isOfNewspaper(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard position + 1 < body.count,
            text.starts(with: "本报") || Vocabulary.editorialWriters.isWhole(text)
        else { return false }
        let below = body[position + 1]
        return shapes[below] == .prose || bulletin.lines[below].indent >= 4
    }

    /// 作者：某某 below its title; at the foot of a text it closes that.
    func namesItsAuthor(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.starts(with: "作者") && text.count >= 5 && text.count <= 40
            && text[text.startIndex + 2].isCreditMark && !text.contains { $0 == "，" || $0 == "。" }
    }

    /// Below a byline another sign may open a crosshead: ■人物名片.
    private func isFurtherByline(_ line: Line) -> Bool {
        let words = bulletin.text(line).drop { Vocabulary.bylineSigns.contains($0) }
        return !words.allSatisfy(\.isHan) || words.count > 6 || Surnames.mayBeName(words)
            || Byline.isBody(words)
    }

    private func isAuthor(_ position: Int, _ heading: Heading) -> Bool {
        let line = bulletin.lines[body[position]]
        let printed = bulletin.printed(line)
        return Byline.isPlain(printed) || Byline.isNameWithRole(printed)
            || Byline.isOfReporters(printed) || OfficeAndName.stands(printed)
            || OfficeAndName.standsBehind(printed)
            || Vocabulary.editorialWriters.isWhole(bulletin.text(line))
            || isAuthorBody(position, heading)
            || !heading.kickers.isEmpty && isCongressBody(bulletin.text(line))
            || isNameTight(position, heading)
            || heading.bylines.isEmpty
                && (isBodyBelow(position, heading) || isBodyTight(position, heading)
                    || isBodyFlush(position, heading) || isAuthorOf(heading, line))
    }

    private func isDate(_ index: Int) -> Bool {
        switch shapes[index] {
        case .dateNote: true
        case .short, .closingNote: isDelivery(bulletin.text(at: index))
        default: false
        }
    }

    /// How much an adoption note or the number of a document speaks for the title above it.
    private func noteScore(_ position: Int, _ heading: Heading) -> Int? {
        let text = bulletin.text(at: body[position])
        switch shapes[body[position]] {
        case .short where Workplace.isOne(text), .closingNote where Workplace.isOne(text): return 2
        case .short where isRecording(text), .closingNote where isRecording(text): return 1
        case .short where isNote(text) || Vocabulary.isDocumentNumber(text),
            .prose where isNote(text):
            return 2
        case .short where isTornNote(position, heading),
            .closingNote where isTornNote(position, heading):
            return 2
        case .short where isTornNote(position - 1, heading),
            .noteTail where isTornNote(position - 1, heading):
            return 1
        default: return nil
        }
    }

    /// A title and the office and name of its author, each set apart by blank lines.
    private func isApart(_ heading: Heading, _ line: Line) -> Bool {
        guard let top = heading.lines.first, heading.bylines.isEmpty else { return false }
        return line.gap > 0 && bulletin.lines[top].gap > 0
            && (Byline.isPlain(bulletin.printed(line)) || isCongressBody(bulletin.text(line)))
    }

    /// A body alone below the title of its report: 市人大代表视察组.
    private func isAuthorBody(_ position: Int, _ heading: Heading) -> Bool {
        let text = Byline.undated(bulletin.text(at: body[position]))
        let isReport = endsAsReport(heading)
        guard heading.bylines.isEmpty, text.count >= (isReport ? 4 : 5), text.count <= 24,
            Vocabulary.authorBodies.isSuffix(of: text)
                || text.last == "委" && text.contains("人大")
                || isReport && HeadingFollowers.reporting.isSuffix(of: text),
            position + 1 < body.count
        else { return false }
        guard
            isReport || Vocabulary.documentEndings.isSuffix(of: bulletin.text(of: heading.title))
                || Vocabulary.documentEndings.isSuffix(of: bulletin.text(of: heading.subtitle))
        else { return false }
        switch shapes[body[position + 1]] {
        case _ where MeetingNumber.opensCount(bulletin.text(at: body[position + 1])): return false
        case .dateNote, .prose, .salutation: return true
        case .short where opensParagraph(body[position + 1]): return true
        case _ where TeamRoll(bulletin.printed(at: body[position + 1])) != nil: return true
        // （1999年9月8日某某会议通过）
        default: return isNote(bulletin.text(at: body[position + 1]))
        }
    }

    /// 关于…情况的报告, 关于…的报告（摘要）.
    private func endsAsReport(_ heading: Heading) -> Bool {
        var title = bulletin.text(of: heading.title)
        if title.last?.closesBracket == true,
            let open = title.suffix(8).lastIndex(where: { $0.opensBracket })
        {
            title = title[..<open]
        }
        return title.count >= 8 && HeadingFollowers.reports.isSuffix(of: title)
    }

    private static let reports: WordTable = ["的报告", "的说明", "情况报告"]
    /// Bodies that report to a meeting, besides those that write in a bulletin.
    static let reporting: WordTable = ["局", "厅", "法院", "检察院", "人民政府", "监察委员会"]

    /// The first line of a paragraph that is wrapped hard: set in, or with a comma inside.
    func opensParagraph(_ index: Int) -> Bool {
        bulletin.lines[index].indent >= 4
            || bulletin.lines[index].count >= 16 && bulletin.text(at: index).contains("，")
    }

    /// 某县人大常委会 alone between a title and its text, apart from both.
    func isBodyBelow(_ position: Int, _ heading: Heading) -> Bool {
        guard position + 1 < body.count, bulletin.lines[body[position]].gap > 0,
            bulletin.lines[body[position + 1]].gap > 0, let title = heading.title.last,
            !Vocabulary.documentMakers.isSuffix(of: bulletin.text(at: title)),
            isCongressBody(bulletin.text(at: body[position]))
        else { return false }
        switch shapes[body[position + 1]] {
        case .dateNote, .prose, .salutation: return true
        default: return false
        }
    }

    static let shortestTitle = 6

    /// The same on a page that has lost its blank lines: narrower than the paragraph right below it.
    func isBodyFlush(_ position: Int, _ heading: Heading) -> Bool {
        guard position + 1 < body.count, heading.bylines.isEmpty, heading.subtitle.isEmpty,
            let title = heading.title.last, title == body[position - 1]
        else { return false }
        let line = bulletin.lines[body[position]]
        let below = bulletin.lines[body[position + 1]]
        guard line.gap == 0, below.gap == 0, below.count >= line.count + 4,
            below.count >= HeadingFollowers.shortestParagraph,
            heading.title.reduce(0, { $0 + bulletin.lines[$1].count })
                >= HeadingFollowers.shortestTitle,
            !Vocabulary.documentMakers.isSuffix(of: bulletin.text(at: title)),
            isCongressBody(bulletin.text(line))
        else { return false }
        return bulletin.text(below).contains { $0.isComma } || shapes[body[position + 1]] == .prose
    }

    static let shortestParagraph = 16

    /// 某某镇人大主席团.
    func isCongressBody(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = Byline.undated(line)
        return text.count >= 5 && text.count <= 24 && text.contains("人大")
            && text.allSatisfy { $0.isHan || $0 == "、" }
            && (Vocabulary.authorBodies.isSuffix(of: text) || SignedPlace.isCongress(text))
    }

    /// A line of names alone below a title, where it is short or the contents give the same author.
    func isAuthorOf(_ heading: Heading, _ line: Line) -> Bool {
        let printed = bulletin.printed(line)
        if let entry = heading.entry {
            let key = bulletin.text(line).key
            if let author = front.contents.entries[entry].author {
                if key == author.key { return true }
            } else if line.count <= 12, isGluedAuthor(key, heading, front.contents.entries[entry]) {
                return true
            }
        }
        guard line.count <= 14 else { return false }
        let names = Byline.uncredited(printed)
        return line.count <= 12 && (Byline.areNames(printed) || Byline.arePair(printed))
            || names.count < printed.count && (Byline.areNames(names) || Byline.arePair(names))
    }

    /// The contents print the words of the line right behind the title: an author whom they set
    /// apart by nothing.
    private func isGluedAuthor(
        _ key: [Unicode.Scalar], _ heading: Heading, _ entry: Contents.Entry
    ) -> Bool {
        let title = bulletin.text(of: heading.title).key
        return key.count >= 2 && entry.key.count == title.count + key.count
            && entry.key.starts(with: title) && entry.key.suffix(key.count).elementsEqual(key)
            && Byline.isNameSized(key[...])
    }

    private func namesReporter(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.contains("记者") || text.contains("通讯员")
    }

    /// （2020年1月7日某市第十七届人民代表大会 / 第四次会议通过）: an adoption note over two lines.
    private func isTornNote(_ position: Int, _ heading: Heading) -> Bool {
        guard position >= 0, position + 1 < body.count, !heading.title.isEmpty else { return false }
        let upper = bulletin.text(at: body[position])
        let lower = bulletin.text(at: body[position + 1])
        guard upper.first?.opensBracket == true, !upper.contains(where: { $0.closesBracket }),
            let last = lower.last, last.closesBracket, lower.count <= 60
        else { return false }
        if opensDelivery(upper), lower.dropLast().last == "上" { return true }
        let title = bulletin.text(of: heading.title)
        return lower.contains("票决")
            || HeadingFollowers.adoptions.occurs(in: lower)
                && Vocabulary.documentEndings.isSuffix(of: title)
    }

    /// What a note says of the day on which a document came about or was changed.
    private static let adoptions: WordTable = ["通过", "批准", "修正）", "修订）", "修改）", "修正)", "修订)"]

    /// （2024年5月30日在某次会议上）: the day on which a report was given.
    private func isDelivery(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.last?.closesBracket == true && text.dropLast().last == "上" && opensDelivery(text)
    }

    /// （2024年5月30日在…: a bracket that says when and where a report was given.
    private func opensDelivery(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.first?.opensBracket == true && Delivery.date(text) != nil
    }

    /// （根据录音整理，未经本人审阅）: how the words of a speech came to paper.
    private func isRecording(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.first?.opensBracket == true && text.last?.closesBracket == true && text.count <= 30
            && LineShaper.recordings.occurs(in: text)
    }

    /// （2023年6月29日某市第八届人民代表大会常务委员会第十二次会议通过）, （共10名）.
    private func isNote(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, let last = text.last, first.opensBracket, last.closesBracket
        else {
            return false
        }
        return text.contains("通过") || text.contains("批准") || text.contains("姓氏")
            || text.contains("票决产生") || text.ends(with: "选举）") || text.ends(with: "选举)")
            || text.ends(with: "任命）")
            || text.contains("共")
                && text.count <= 20
    }
}
