/// Finds the headings that no table lists.
struct UnlistedHeadings {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let adjacency: Adjacency
    let roles: LineRoles
    let followers: HeadingFollowers
    let evidence: HeadingEvidence

    var body: [Int] { roles.body }

    var loneAuthor: LoneAuthor {
        LoneAuthor(bulletin: bulletin, shapes: shapes, body: body)
    }

    /// The heading at a position of the body that no table lists.
    /// - Parameters:
    ///   - taken: positions of listed headings.
    ///   - isNews: a column of news, where short items follow each other.
    func read(_ position: Int, taken: TakenPositions, isNews: Bool) -> Heading? {
        let index = body[position]
        if let spoken = spokenHeading(position, taken: taken) { return spoken }
        if isInsideSentence(position) || isAttribution(position)
            || UnlistedHeadings.opensBox(bulletin.text(at: index)) || isPartOfTalk(position)
            || EditorCredits.isLine(bulletin.text(at: index)) || isRestOfText(position)
        {
            return nil
        }
        let isVerse = VerseTitle.isOne(bulletin.text(at: index))
        if Byline.areNames(bulletin.printed(at: index)), bulletin.lines[index].count > 4, !isVerse {
            return nil
        }
        if let heading = bylineAlone(position) { return heading }
        var heading = Heading()
        var next = position
        if shapes[index] == .subtitle {
            heading.subtitle = [index]
            next += 1
            // 第六次会议上 ends the line above it, and is no title.
            if next < body.count, followers.completesDelivery(next, heading) {
                heading.subtitle.append(body[next])
                next += 1
            }
        }
        if shapes[index] == .prose {
            heading.title = [index]
            next += 1
        }
        if shapes[index] != .prose
            || !ReaderQuestion(bulletin: bulletin, body: body).stands(position)
        {
            next = takeTitle(&heading, from: next, taken: taken)
        }
        next = takeTitleBelowOccasion(&heading, from: next, taken: taken)
        takeRubric(&heading)
        takeKicker(&heading, next)
        let maker = takeMaker(&heading)
        guard !heading.title.isEmpty, !runsOn(heading, next), !isParagraph(heading, next),
            !tells(heading), !isRollLabel(heading), !isSignature(heading, position),
            !isStanza(heading, next)
        else {
            return nil
        }
        heading.lines =
            (heading.rubric.map { [$0] } ?? []) + heading.kickers + heading.subtitle + heading.title
        if heading.subtitle.isEmpty { heading.addNumber(above: position, of: body, on: bulletin) }
        if let maker {
            heading.lines.insert(maker, at: 0)
            heading.bylines = [maker]
        }
        // Only a heading begins with a dash line, also where it stands in a torn sentence.
        if !heading.subtitle.isEmpty { heading.score += 3 }
        followers.add(to: &heading, from: next)
        if let maker { keepMaker(maker, &heading) }
        if heading.title.count == 1, heading.credit(on: bulletin) != nil { heading.score += 3 }
        heading.score += evidence.vocabulary(heading)
        heading.score += evidence.surroundings(position, heading, listed: false)
        if isNews { heading.score += 1 + evidence.rowScore(heading, from: next) }
        return heading
    }

    /// The lines of the title from a position on; returns the position behind them.
    func takeTitle(
        _ heading: inout Heading, from start: Int, taken: TakenPositions
    ) -> Int {
        var next = start
        while next < body.count, !taken.contains(next), heading.title.count < 4,
            shapes[body[next]] == .short, !roles.isColumn[next],
            heading.title.isEmpty
                || bulletin.lines[body[next]].gap <= 1 && !roles.isParted(behind: next - 1),
            isOpenLine(next) || closesTitleMark(next, heading),
            heading.title.isEmpty || !Byline.arePair(bulletin.printed(at: body[next])),
            heading.title.isEmpty
                || !Vocabulary.editorialWriters.isWhole(bulletin.text(at: body[next])),
            heading.title.isEmpty
                || isHeadline(next) && bulletin.lines[body[next]].gap <= 1
                || isSameTitle(next, heading) && !isWhole(heading)
                    && !loneAuthor.stands(next, heading)
        {
            heading.title.append(body[next])
            next += 1
            // 征 订 启 事 is whole.
            if Vocabulary.editorsTitles.isWhole(bulletin.text(at: body[next - 1])) { break }
        }
        if next < body.count, !heading.title.isEmpty, isVersion(body[next], of: heading.title.last)
        {
            heading.title.append(body[next])
            heading.score += 1
            next += 1
        }
        return next
    }

    /// A line in the middle of a text that stands out in nothing; most lines of hard-wrapped columns
    /// are, and are turned away here before anything dearer is asked.
    private func isInsideSentence(_ position: Int) -> Bool {
        guard position > 0, position + 4 < body.count, shapes[body[position]] == .short else {
            return false
        }
        let line = bulletin.lines[body[position]]
        let above = body[position - 1]
        guard body[position] - above == 1, line.gap < 3, !line.isLetterSpaced, !line.isSetWide
        else { return false }
        guard line.gap == 0 || bulletin.lines[body[position + 1]].gap > 0 else { return false }
        guard shapes[above] == .short || shapes[above] == .prose || isOutline(above) else {
            return false
        }
        guard !roles.isColumn[position - 1], !roles.isDistrict(above),
            !roles.showsScene(position - 1)
        else { return false }
        let text = bulletin.text(at: above)
        guard !text.endsLikeProse, text.last?.closesBracket != true, text.last != "摄",
            !Headline.opensWithSign(text), !ProgrammeHour.opens(text),
            !MeetingPaper.isTitle(bulletin.text(line))
        else {
            return false
        }
        // 某县人大代表　某某 signs the letter above.
        if bulletin.lines[above].count <= 24, Byline.isPlain(bulletin.printed(at: above)) {
            return false
        }
        if (1...4).contains(where: { isFollower(shapes[body[position + $0]]) }) { return false }
        guard
            Vocabulary.documentMakers.isSuffix(of: bulletin.text(line))
                || CongressName.opensDocument(bulletin.text(line))
        else { return true }
        return !(1...4).contains { isAdoptionNote(body[position + $0]) }
    }

    /// （2021年2月24日预备会议通过）: no sentence goes on in the two lines above it.
    private func isAdoptionNote(_ index: Int) -> Bool {
        var text = bulletin.text(at: index)
        guard text.first?.opensBracket == true else { return false }
        // （2003年9月26日某市第十二届人民代表大会 / 常务委员会第六次会议通过）
        if !text.contains(where: { $0.closesBracket }), index + 1 < bulletin.lines.count {
            text = (Array(text) + bulletin.text(at: index + 1))[...]
        }
        return text.count <= 60 && text.closesNote(with: "通过")
    }

    private func isOutline(_ index: Int) -> Bool {
        if case .outline = shapes[index] { true } else { false }
    }

    private func isFollower(_ shape: LineShape) -> Bool {
        switch shape {
        case .subtitle, .dateNote, .byline, .closingNote, .salutation: true
        default: false
        }
    }

    /// A torn line of a text: the word that it breaks off goes on in the line below.
    private func runsOn(_ heading: Heading, _ next: Int) -> Bool {
        guard heading.title.count == 1, next < body.count, shapes[body[next]] == .prose,
            bulletin.lines[body[next]].indent < 2
        else { return false }
        let last = bulletin.text(at: heading.title[0]).last
        let below = bulletin.text(at: body[next])
        return adjacency.bond(last, below.first) == .firm && !roles.opensLead(body[next])
    }

    /// The first lines of a wrapped paragraph: a comma among them, and the text goes on right below, not a
    /// writer.
    private func isParagraph(_ heading: Heading, _ next: Int) -> Bool {
        guard let first = heading.title.first, next < body.count, !isWriter(next),
            bulletin.lines[body[next]].gap <= roles.usualGap,
            shapes[body[next]] == .prose || shapes[body[next]] == .short,
            !roles.opensLead(body[next]),
            heading.title.count > 1 || isAsWide(first, next) || isSetIn(first, above: next)
        else { return false }
        return heading.title.contains { bulletin.text(at: $0).contains { $0.isComma } }
    }

    private func isWriter(_ position: Int) -> Bool {
        shapes[body[position]] == .short && signs(position)
    }

    /// 某某　某某, 某县人大　某某 or 作者：某某.
    func signs(_ position: Int) -> Bool {
        let printed = bulletin.printed(at: body[position])
        return Byline.isPlain(printed) || Byline.areNames(printed)
            || followers.namesItsAuthor(bulletin.text(at: body[position]))
    }

    /// 列席人员（12人）: a part of a list of who came.
    private func isRollLabel(_ heading: Heading) -> Bool {
        let text = bulletin.text(at: heading.title[0])
        return heading.title.count == 1
            && AttendanceLabels.isOne(text.prefix { !$0.opensBracket && !$0.isColon })
    }

    /// Three short lines and more, with others as short below them: verses.
    private func isStanza(_ heading: Heading, _ next: Int) -> Bool {
        guard !roles.isNewspaper, heading.title.count >= 3, heading.kickers.isEmpty,
            heading.subtitle.isEmpty, heading.title.allSatisfy({ bulletin.lines[$0].count <= 16 }),
            !isWhole(heading)
        else { return false }
        guard next < body.count else { return true }
        return shapes[body[next]] == .short && bulletin.lines[body[next]].count <= 16
            && !Byline.isPlain(bulletin.printed(at: body[next]))
    }

    /// The first line of a paragraph is set in, the next is not.
    private func isSetIn(_ index: Int, above next: Int) -> Bool {
        bulletin.lines[index].indent >= 4 && bulletin.lines[index].count >= 16
            && bulletin.lines[body[next]].indent < 2
    }

    /// Of one width with the two lines right below, and set in no less than they are.
    private func isAsWide(_ index: Int, _ next: Int) -> Bool {
        guard next + 1 < body.count, bulletin.lines[body[next + 1]].gap <= roles.usualGap else {
            return false
        }
        let own = bulletin.lines[index]
        let below = bulletin.lines[body[next]]
        return own.count >= 14 && abs(own.count - below.count) <= 2
            && bulletin.lines[body[next + 1]].count <= own.count + 2 && own.indent >= below.indent
    }

    /// 会议听取了…, 某某指出，…: a sentence of a report, not a title.
    func tells(_ heading: Heading) -> Bool {
        let text = bulletin.text(at: heading.title[0])
        if let subject = UnlistedHeadings.subjects.match(in: text, at: text.startIndex) {
            let rest = text.dropFirst(subject)
            return rest.prefix(8).contains("了") || UnlistedHeadings.sayings.isPrefix(of: rest)
        }
        let head = text.prefix(8)
        guard let comma = head.firstIndex(where: { $0 == "，" }) else { return false }
        return comma - text.startIndex <= 6 && UnlistedHeadings.sayings.isSuffix(of: text[..<comma])
    }

    private static let subjects: WordTable = ["会议", "大会", "主任会议", "党组会议", "本次会议", "会议还"]
    private static let sayings: WordTable = [
        "指出", "强调", "要求", "认为", "表示", "还", "分别", "决定", "由", "应到", "应出席", "听取", "审议", "审查", "传达",
        "研究", "讨论",
        "通过", "表决",
    ]

    /// The line directly above 本报讯.
    private func isHeadline(_ position: Int) -> Bool {
        position + 1 < body.count && roles.opensNews(body[position + 1])
    }

    /// （摘登）, （草案）, （第二号）: the last line of a title.
    private func isVersion(_ index: Int, of title: Int?) -> Bool {
        guard bulletin.lines[index].gap <= 1 else { return false }
        let text = bulletin.text(at: index)
        // 〔十八届〕第七号.
        if text.count <= 14, text.last == "号", text.first?.opensBracket == true,
            text.contains("届"), text.contains("第")
        {
            return true
        }
        if text.first == "第", text.last == "号", text.count <= 7, let title,
            UnlistedHeadings.numbered.isSuffix(of: bulletin.text(at: title))
        {
            return Numeral.read(text, at: text.startIndex + 1)?.end == text.endIndex - 1
        }
        return TitleVersion.isWhole(text)
    }

    /// What is numbered below its name: 公告 / 第三十七号.
    private static let numbered: WordTable = ["公告", "公报", "决定", "决议", "通告", "令"]

    /// A title that already ends as documents and speeches do.
    private func isWhole(_ heading: Heading) -> Bool {
        let text = bulletin.text(of: heading.title)
        return text.count >= 8 && !text.leavesTitleOpen
            && (Vocabulary.documentEndings.isSuffix(of: text)
                || Vocabulary.speechEndings.isSuffix(of: text))
    }

    func isOpenLine(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard let first = text.first else { return false }
        if roles.opensLead(body[position]) || text.starts(with: "作者") || ToldCredit.opens(text) {
            return false
        }
        if UnlistedHeadings.talkers.isPrefix(of: text) || isDateRow(body[position]) { return false }
        if Vocabulary.pointers.contains(first), roles.pointsToDay(text) { return false }
        if text.last == "摄", Vocabulary.reporters.isPrefix(of: text) { return false }
        // No title goes on behind a full stop; the first words of an item do.
        if text.dropLast().contains("。") { return false }
        if AttendanceLabels.openRow(text) { return false }
        if VerseTitle.isOne(text) { return true }
        let printed = bulletin.printed(at: body[position])
        return !first.opensBracket && !Byline.isPlain(printed) && !Byline.areNames(printed)
            && !Byline.isMarkedName(text) && !Byline.isNameWithRole(printed)
            && !(text.last?.closesBracket == true && Byline.isRoll(printed))
            && !isListRow(bulletin.lines[body[position]])
            && !WideNames.isRow(printed)
            && (bulletin.lines[body[position]].isLetterSpaced || !Byline.isMemberList(printed))
            && !roles.isPictureText(body[position]) && !roles.showsScene(position)
            && !ListRows.isCount(text)
            && !Vocabulary.isDocumentNumber(text) && !roles.isDistrict(body[position])
    }

    /// A row of a table or of a roll; a line without blanks is none.
    private func isListRow(_ line: Line) -> Bool {
        line.printed.count > line.count
            && (ListRows.isTableRow(line, bulletin) || ListRows.isOfficeRow(bulletin.printed(line)))
    }

    /// A second line of a title follows directly, or as all lines of it do.
    private func isSameTitle(_ position: Int, _ heading: Heading) -> Bool {
        let line = bulletin.lines[body[position]]
        // The head and foot of a page part the last title of one from the first of the next.
        if body[position] - body[position - 1] > 1 || bulletin.text(line).contains("。") {
            return false
        }
        let first = bulletin.lines[heading.title[0]]
        if line.indent >= 4, first.indent < 4, line.count > 12 { return false }
        if followers.isBodyTight(position, heading) || followers.isBodyFlush(position, heading)
            || followers.isNameTight(position, heading)
        {
            return false
        }
        if line.gap == 0 { return !opensWrapped(position, below: first) }
        if line.gap <= 1, endsDocument(position, heading) { return true }
        if followers.isBodyBelow(position, heading) { return false }
        guard line.gap <= 1, !roles.wrapped[position], line.count <= 30, position + 1 < body.count
        else {
            return false
        }
        // The first line of a paragraph that is wrapped closely is no line of the title.
        return bulletin.lines[body[position + 1]].gap > 0
    }

    /// 关于…情况的 / 视察报告: the end that the name of a document still lacks; or its name below the body
    /// that made it.
    private func endsDocument(_ position: Int, _ heading: Heading) -> Bool {
        let text = bulletin.text(of: heading.title)
        let line = bulletin.text(at: body[position])
        guard line.count <= 24, !line.contains(where: { $0.isComma }) else { return false }
        if Vocabulary.documentMakers.isSuffix(of: text), heading.title.count == 1 {
            return UnlistedHeadings.numbered.isWhole(line)
                || line.starts(with: "关于") && endsAsDocument(position)
        }
        return text.starts(with: "关于") && Vocabulary.documentEndings.isSuffix(of: line)
    }

    /// 关于检查《某某条例》 / 实施情况的报告: the name of a document on one line or two.
    private func endsAsDocument(_ position: Int) -> Bool {
        if Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: body[position])) {
            return true
        }
        guard position + 1 < body.count, bulletin.lines[body[position + 1]].gap <= 1 else {
            return false
        }
        let below = bulletin.text(at: body[position + 1])
        return below.count <= 24 && Vocabulary.documentEndings.isSuffix(of: below)
    }

    /// The first line of a paragraph right below a title that stands apart, on a page without indents:
    /// longer than the title, with a comma, and as long as the line below.
    private func opensWrapped(_ position: Int, below title: Line) -> Bool {
        guard position + 1 < body.count else { return false }
        let line = bulletin.lines[body[position]]
        let next = bulletin.lines[body[position + 1]]
        if line.count >= max(24, title.count + 10), next.gap == 0, next.count <= line.count + 2,
            bulletin.text(line).contains("，")
        {
            return true
        }
        guard title.gap > 0 else { return false }
        return line.indent == title.indent && line.count >= max(16, title.count + 4)
            && next.gap == 0 && abs(next.count - line.count) <= 2
            && (bulletin.text(line).contains("，") || bulletin.text(next).contains("，"))
    }
}
