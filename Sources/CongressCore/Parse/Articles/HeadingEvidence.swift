/// How much a heading that no table lists speaks for itself: its words, and what stands around it.
struct HeadingEvidence {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let front: FrontMatter
    let roles: LineRoles
    /// Signs behind which several headlines of briefs stand.
    private let briefSigns: Set<Unicode.Scalar>
    /// Lines that are headlines as the ones above them are: a place, a colon and what it did.
    private let placeHeadlines: Set<Int>

    init(bulletin: BulletinText, shapes: [LineShape], front: FrontMatter, roles: LineRoles) {
        self.bulletin = bulletin
        self.shapes = shapes
        self.front = front
        self.roles = roles
        briefSigns = Headline.signsOfBriefs(roles.body.filter { shapes[$0] == .short }, bulletin)
        placeHeadlines = PlaceHeadlines.find(roles, front)
    }

    func vocabulary(_ heading: Heading) -> Int {
        let first = bulletin.lines[heading.title[0]]
        let text = withoutVersion(bulletin.text(of: heading.title))
        var score = 0
        if text.contains("在"), Vocabulary.speechEndings.isSuffix(of: text) { score += 2 }
        if text.contains("关于"), Vocabulary.documentEndings.isSuffix(of: text) {
            score += 2
        } else if Vocabulary.documentEndings.isSuffix(of: text), text.count >= 8 {
            score += heading.title.count > 1 || text.count >= 12 ? 2 : 1
            if isSetApart(heading) { score += 1 }
        } else if Vocabulary.documentEndings.isSuffix(of: text), first.isLetterSpaced {
            score += 1
        }
        if Vocabulary.congressWords.occurs(in: text), Vocabulary.newsVerbs.occurs(in: text) {
            score += 1
        }
        if first.isLetterSpaced { score += 1 }
        if isWholeDocument(heading) { score += 3 }
        if heading.title.count > 1, bulletin.lines[heading.title[1]].gap == 0 { score += 1 }
        let isEditors = Vocabulary.editorsTitles.isWhole(text)
        if isEditors { score += 3 }
        let isSigned = Headline.isMarked(text)
        let isWriters = front.contents.entries.isEmpty && heading.standsOnSignedWriter(on: bulletin)
        let shortest = isSigned ? 6 : isWriters ? 4 : 5
        if text.count < shortest, !isEditors, !first.isSetWide { score -= 2 }
        if isSigned {
            score += text.first.map { briefSigns.contains($0) } == true ? 3 : 2
        }
        if HeadingEvidence.annexes.isPrefix(of: text) { score += 2 }
        if VerseTitle.isOne(text) { score += 3 }
        if let last = heading.title.last, WebFields.listed(bulletin.printed(at: last)) != nil {
            score += 3
        }
        if text.count > 45 { score -= 1 }
        return score + news(text, heading)
    }

    /// 会 议 日 程, 出 席 情 况: papers of a meeting that are called by these words alone, set wide.
    private func isWholeDocument(_ heading: Heading) -> Bool {
        heading.title.count == 1 && bulletin.lines[heading.title[0]].isSetWide
            && Vocabulary.documentTitles.isWhole(bulletin.text(at: heading.title[0]))
    }

    /// How much the words of a title sound like news of a congress or of somebody.
    private func news(_ text: ArraySlice<Unicode.Scalar>, _ heading: Heading) -> Int {
        var score = 0
        if Headline.tellsOfCongress(text) { score += 3 }
        if Headline.tellsOfSitting(text) || Headline.namesMeeting(text) { score += 2 }
        if namesItsCongress(text, heading) { score += 1 }
        if opensWithPlace(text) || placeHeadlines.contains(heading.title[0]) { score += 3 }
        if text.first.map({ Surnames.common.contains($0) }) == true,
            Vocabulary.newsVerbs.occurs(in: text)
        {
            score += 1
        }
        return score
    }

    /// 某镇第十届人大代表小组编组名单 alone on its line: the whole title of a document of a congress.
    private func namesItsCongress(_ text: ArraySlice<Unicode.Scalar>, _ heading: Heading) -> Bool {
        heading.title.count == 1 && text.count >= 12 && text.count <= 40
            && Vocabulary.documentEndings.isSuffix(of: text)
            && bulletin.lines[heading.title[0]].gap > roles.usualGap
            && namesBody(text) && !text.starts(with: "关于") && !text.contains { $0.isComma }
    }

    /// One line, blank lines above and below it.
    private func isSetApart(_ heading: Heading) -> Bool {
        guard heading.title.count == 1, let index = heading.title.first,
            index + 1 < bulletin.lines.count
        else { return false }
        return bulletin.lines[index].gap > 0 && bulletin.lines[index + 1].gap > 0
    }

    /// 出席：甲某　乙某　丙某: a list of names is whole without a mark.
    private func endsInNames(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        let colon = printed.prefix(HeadingEvidence.longestOffice).firstIndex { $0.isColon }
        if ListRows.isOfficeRow(printed) || TeamRoll(printed) != nil { return true }
        return Byline.isRoll(colon.map { printed[($0 + 1)...] } ?? printed)
            || endsInEnumeration(bulletin.text(at: index))
    }

    private static let longestOffice = 16

    /// A title without （草案）, （第二号） behind it.
    private func withoutVersion(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        if text.last == "号", let open = text.suffix(14).lastIndex(of: "第"), open > text.startIndex,
            let (_, end) = Numeral.read(text, at: open + 1), end == text.endIndex - 1
        {
            return withoutVersion(text[..<open].trimmed)
        }
        guard text.last?.closesBracket == true,
            let open = text.suffix(8).lastIndex(where: { $0.opensBracket }), open > text.startIndex
        else { return text }
        return text[..<open]
    }

    static let annexes: WordTable = ["附：", "附:", "附件：", "附件:", "附表：", "附表:"]

    func surroundings(_ position: Int, _ heading: Heading, listed: Bool) -> Int {
        var score = 0
        if bulletin.lines[roles.body[position]].gap >= 3 { score += 1 }
        let next = position + heading.lines.count
        let isNews = next < roles.body.count && roles.opensNews(roles.body[next])
        // No sentence goes on in a line above 本报讯.
        score += max(before(position, heading, listed: listed), isNews ? 0 : Int.min)
        if next >= roles.body.count {
            score += 2
        } else if roles.opensNews(roles.body[next]) {
            let isPaper =
                roles.isNewspaper || bulletin.text(at: roles.body[next]).starts(with: "本报讯")
            score += isPaper ? 3 : 2
            score += listed ? 0 : briefScore(heading, roles.body[next])
        } else if roles.opensLead(roles.body[next]) {
            score += 1
            if !listed {
                score += max(
                    newsScore(heading) + briefScore(heading, roles.body[next]),
                    standsAlone(position, heading, above: roles.body[next]), retold(heading, next))
            }
        } else if opensLetter(roles.body[next]) {
            score += letterScore(heading)
        } else if opensRules(heading, roles.body[next])
            || opensAccount(heading, roles.body[next]) || headsRoll(heading, roles.body[next])
            || next == position + 1
                && ReaderQuestion(bulletin: bulletin, body: roles.body).stands(position)
        {
            score += 3
        } else if shapes[roles.body[next]] == .salutation {
            score += 2
        } else if shapes[roles.body[next]] == .editorsNote {
            score += 3
        } else if !listed {
            score += max(
                repeatsPlace(heading, roles.body[next]), repeatsTitle(heading, roles.body[next]),
                twoLines(heading, roles.body[next]), inTwoParts(heading, next),
                standsAlone(position, heading, above: roles.body[next]))
        }
        return score
    }

    /// 某市第八届人大常委会 / 第十二次会议 above a paragraph that opens with just these words.
    private func repeatsTitle(_ heading: Heading, _ next: Int) -> Int {
        let title = bulletin.text(of: heading.title)
        let below = bulletin.text(at: next)
        return title.count >= 8 && below.count > title.count && below.starts(with: title) ? 3 : 0
    }

    /// 编辑同志：, 各县（区）人大常委会：: to whom a letter or a notice is addressed.
    private func opensLetter(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard let last = text.last, last.isColon, text.count <= 40, !text.contains("。") else {
            return false
        }
        return HeadingEvidence.readers.isPrefix(of: text)
            || text.first == "各" && Vocabulary.bodySuffixes.isSuffix(of: text.dropLast())
    }

    /// …议事规则 above 第一章　总则 or 第一条.
    private func opensRules(_ heading: Heading, _ index: Int) -> Bool {
        guard HeadingEvidence.divisions.isPrefix(of: bulletin.text(at: index)),
            let title = heading.title.last
        else { return false }
        return Vocabulary.documentEndings.isSuffix(of: withoutVersion(bulletin.text(at: title)))
    }

    /// 州人大常委会主任会议 above 第三十八次主任会议　三月五日召开.
    private func opensAccount(_ heading: Heading, _ index: Int) -> Bool {
        MeetingNumber.isAccount(bulletin.text(of: heading.title))
            && MeetingNumber.opens(bulletin.text(at: index))
    }

    private static let divisions: WordTable = ["第一章", "第一条"]

    static let readers: WordTable = ["编辑同志", "编辑部", "编辑：", "编辑老师", "本刊编辑", "贵刊"]

    /// A headline that names a congress and an act, above a paragraph that opens as news do.
    private func newsScore(_ heading: Heading) -> Int {
        let text = bulletin.text(of: heading.title)
        return text.count >= 10 && text.contains("人大") && Vocabulary.newsVerbs.occurs(in: text)
            ? 1 : 0
    }

    /// A brief of a magazine that sets its paragraphs closely: the headline alone stands out, below a
    /// blank line and right above the day. Crossheads stand so too, but are shorter. Where the text
    /// of the page has lost its indents, the headline is shorter than the lines below.
    private func briefScore(_ heading: Heading, _ next: Int) -> Int {
        guard heading.title.count == 1, let title = heading.title.first else { return 0 }
        let line = bulletin.lines[title]
        let below = bulletin.lines[next]
        guard line.indent < 2, below.gap == 0, line.count >= HeadingEvidence.shortestBrief,
            line.gap > 0 || endsAbove(title)
        else { return 0 }
        let isFlush = line.gap > 0 && below.indent == 0 && line.count + 4 <= below.count
        return below.indent >= 4 || isFlush && !bulletin.text(line).contains { $0.isComma } ? 3 : 0
    }

    /// One of several briefs on a page without blank lines: a congress or its deputies on a flush line
    /// behind a full stop or a note, right above a paragraph that is set in.
    func rowScore(_ heading: Heading, from next: Int) -> Int {
        guard heading.lines == heading.title, let title = heading.title.first, title > 0,
            next < roles.body.count, heading.title.count <= 2
        else { return 0 }
        let below = bulletin.lines[roles.body[next]]
        guard bulletin.lines[title].indent < 2, below.indent >= 4, below.gap == 0,
            bulletin.text(at: title - 1).endsLikeProse || shapes[title - 1] == .closingNote
        else { return 0 }
        return namesBody(bulletin.text(of: heading.title)) ? 2 : 0
    }

    /// No line of a paragraph stands behind a full stop at the left edge.
    private func endsAbove(_ index: Int) -> Bool {
        index > 0 && bulletin.text(at: index - 1).last == "。"
    }

    private static let shortestBrief = 8

    /// In a newsletter without contents: 某镇人大召开…会 flush below a blank line, right above a
    /// paragraph that is set in. It names a congress and an act, as crossheads hardly do.
    func standsOut(_ heading: Heading, _ next: Int) -> Int {
        guard front.contents.entries.isEmpty, heading.title.count == 1,
            let line = heading.title.first.map({ bulletin.lines[$0] }),
            line.gap > 0, line.indent < 2, line.count >= HeadingEvidence.shortestNews,
            bulletin.lines[next].gap == 0 && bulletin.lines[next].indent >= 4
                || bulletin.lines[next].gap > 0 && (shapes[next] == .prose || roles.opensLead(next))
        else { return 0 }
        let text = bulletin.text(line)
        let names =
            namesBody(text) || Vocabulary.teams.occurs(in: text)
            || HeadingEvidence.groups.occurs(in: text)
        return names && Vocabulary.newsVerbs.occurs(in: text) ? 2 : 0
    }

    /// 县人大常委会, 石门镇人大代表; 人大代表 alone may act in any crosshead.
    private func namesBody(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var rest = text
        while let found = rest.range(of: "人大") {
            let isPerson = found.upperBound < text.endIndex && text[found.upperBound] == "代"
            let isOfPlace =
                found.lowerBound > text.startIndex
                && Vocabulary.regionSuffixes.contains(text[found.lowerBound - 1])
            if !isPerson || isOfPlace { return true }
            rest = text[found.upperBound...]
        }
        return false
    }

    /// Groups of deputies that act by themselves.
    private static let groups: WordTable = ["代表组", "代表小组", "代表团"]

    private static let shortestNews = 12

    /// Two flush lines, longer than those of a crosshead, below a blank line and right above a
    /// paragraph that is set in.
    private func twoLines(_ heading: Heading, _ next: Int) -> Int {
        guard heading.title.count == 2 else { return 0 }
        let lines = heading.title.map { bulletin.lines[$0] }
        let isSetApart =
            lines[0].gap > 0 && lines[1].gap == 0 && lines.allSatisfy { $0.indent < 2 }
            && lines.reduce(0) { $0 + $1.count } >= 2 * HeadingEvidence.shortestBrief
            && bulletin.lines[next].gap == 0 && bulletin.lines[next].indent >= 4
        return isSetApart ? 2 : 0
    }

    /// 某某镇人大… above a paragraph that opens with 某某镇人大 too: a brief without a date.
    private func repeatsPlace(_ heading: Heading, _ next: Int) -> Int {
        guard let first = heading.title.first, heading.title.count <= 2 else { return 0 }
        let title = bulletin.text(at: first)
        let below = bulletin.text(at: next)
        let shared = zip(title, below).prefix { $0 == $1 && $0.isHan }.map { $0.0 }[...]
        guard shared.count >= 3, below.count > title.count,
            let place = shared.lastIndex(where: { Vocabulary.regionSuffixes.contains($0) }),
            place >= 2
        else { return 0 }
        return (title.contains("人大") || title.contains("代表")) && endsSoon(next) ? 3 : 1
    }

    /// A note of who sent the text stands a few lines below: the text is a brief.
    private func endsSoon(_ index: Int) -> Bool {
        (index..<min(index + HeadingEvidence.longestBrief, shapes.count)).contains {
            shapes[$0] == .closingNote || roles.endsInNote(bulletin.text(at: $0))
        }
    }

    /// Lines of a brief that ends in a note, where its paragraphs are wrapped.
    private static let longestBrief = 12

    /// 编辑：某某 below a whole text or below other credits.
    private func closesInCredits(_ position: Int) -> Bool {
        var at = position
        let text = { bulletin.text(at: roles.body[$0]) }
        while at >= 0, position - at < 4, EditorCredits.isLine(text(at)) { at -= 1 }
        return at >= 0 && at < position && text(at).endsLikeProse
    }

    /// 五、人事任免: the last item of an agenda, which has no full stop.
    private func endsAgenda(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard case .outline = shapes[index] else { return false }
        return text.count <= 60
    }

    /// 某某为市水利局局长, 某某　市水利局局长职务, 某　某　　市水利局局长: a row of a list of appointments.
    private func endsAppointment(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 60 else { return false }
        if text.ends(with: "职务") { return true }
        guard Vocabulary.roleSuffixes.isSuffix(of: text) else { return false }
        if text.contains("为") { return true }
        let printed = bulletin.printed(at: index)
        return zip(printed, printed.dropFirst()).contains {
            $0.isLayoutBlank && $1.isLayoutBlank
        }
    }

    /// The body that makes a document known, apart from what stands above.
    private func opensDocument(_ heading: Heading) -> Bool {
        if isWholeDocument(heading) { return true }
        guard let first = heading.title.first,
            bulletin.lines[first].gap > roles.usualGap || heading.lines.count > heading.title.count
        else { return false }
        let text = withoutVersion(bulletin.text(of: heading.title))
        return Vocabulary.documentEndings.isSuffix(of: text)
            && (text.starts(with: "关于") || namesBody(text) || text.contains("人民代表大会"))
    }

    private func before(_ position: Int, _ heading: Heading, listed: Bool) -> Int {
        guard position > 0 else { return 3 }
        let index = roles.body[position - 1]
        // Cover pages between two lines of the body part them as a note would.
        if roles.body[position] - index > 1,
            ((index + 1)..<roles.body[position]).contains(where: {
                front.what[$0] != nil && front.what[$0] != .furniture
                    || front.newsletters.contains($0) || shapes[$0] == .webFrame
            })
        {
            return 3
        }
        switch shapes[index] {
        case .closingNote, .noteTail, .sourceNote, .column, .chronicleHeading, .pictureColumn,
            .jumpTo:
            return 3
        case _ where roles.isColumn[position - 1]: return 3
        case .ornament: return 1
        default: break
        }
        let text = bulletin.text(at: index)
        if closesInCredits(position - 1) { return 3 }
        if roles.isDistrict(index) || Vocabulary.isDocumentNumber(text) { return 3 }
        if HeadingEvidence.annexes.isWhole(text) { return 3 }
        if roles.endsInNote(text) || roles.endsInSpacedName(index) || roles.signsText(index) {
            return 3
        }
        if ListRows.isFigureRow(bulletin.printed(at: index)) { return 0 }
        // A caption has no full stop, and a list of names none.
        if text.last == "摄" || roles.isPictureText(index) || roles.showsScene(position - 1)
            || endsInNames(index)
        {
            return 0
        }
        // No column of a newspaper goes on at the head of the next page.
        if roles.isNewspaper, roles.body[position] - index > 1 { return 0 }
        // 某县人大代表　某某 signs the letter above.
        if shapes[index] == .short, text.count <= 24,
            Byline.isPlain(bulletin.printed(at: index))
        {
            return 0
        }
        if text.endsLikeProse || shapes[index] == .dateNote || text.last?.closesBracket == true {
            return 0
        }
        // ▪协调解决企业用工2300余人: an item of a list, which has no full stop.
        if Headline.opensWithSign(text), !(heading.bylines + heading.subtitle).isEmpty { return 0 }
        if ProgrammeHour.opens(text) { return 0 }
        if MeetingPaper.isTitle(of: heading, bulletin), !roles.continuesLine(position) { return 0 }
        let mayEnd = endsAgenda(index, text) || endsAppointment(index, text)
        if mayEnd || roles.body[position] - index > 1, opensDocument(heading) { return 0 }
        return listed || !heading.subtitle.isEmpty ? 0 : -3
    }
}
