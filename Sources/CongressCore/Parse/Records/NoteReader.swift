/// Bylines, closing notes and source notes of a draft.
struct NoteReader {
    struct Notes {
        var authors: [Author] = []
        var source: String?
        /// A date printed in the byline or below the title.
        var date: PrintedDate?
        /// The date below the body that signs the text.
        var signed: PrintedDate?
        /// What 作者单位 or 作者系 says of the authors: an essay sent in.
        var affiliation: String?
        /// The date of the 来源 note.
        var sourceDate: PrintedDate?
    }

    let bulletin: BulletinText
    let shapes: [LineShape]

    func read(_ draft: ArticleDraft) -> Notes {
        var notes = Notes()
        readHeading(draft, &notes)
        for (position, index) in draft.body.enumerated() {
            if shapes[index] == .noteTail, position > 0 {
                let inner = TornNotes.inner(bulletin, upper: draft.body[position - 1], lower: index)
                readClosing(inner[...], &notes)
            } else if position + 1 == draft.body.count
                || shapes[draft.body[position + 1]] != .noteTail
            {
                readLine(index, &notes, draft)
            }
        }
        if notes.authors.isEmpty { readVoices(draft, &notes) }
        if notes.authors.isEmpty { readTail(draft, &notes) }
        if notes.authors.isEmpty, let index = draft.sharedNote {
            readClosing(inside(bulletin.lines[index]), &notes)
        }
        notes.authors.removeAll { !$0.mayWrite }
        return notes
    }

    private func readHeading(_ draft: ArticleDraft, _ notes: inout Notes) {
        guard let heading = draft.heading else { return }
        for byline in bylines(of: heading) {
            if let speaker = SpeakerLine(printed: byline) {
                notes.authors.append(
                    Author(name: String(scalars: speaker.name), role: String(scalars: speaker.role))
                )
                continue
            }
            if ClosingNote.sends(byline.without { $0.isLayoutBlank }) {
                readClosing(byline, &notes)
            } else {
                take(Byline.read(byline), &notes)
            }
        }
        if let tail = heading.tail(on: bulletin) {
            if let byline = tail.byline { take(Byline.read(byline), &notes) }
            notes.date = tail.day
        }
        if notes.authors.isEmpty, let credit = heading.credit(on: bulletin) {
            notes.authors = Byline.authors(credit.names)
        }
        if notes.authors.isEmpty, let index = heading.bylines.first {
            notes.authors = ToldCredit(bulletin.printed(at: index))?.tellers ?? []
        }
        for index in heading.subtitle {
            let text = bulletin.printed(at: index)
            if let sign = text.lastIndex(where: { $0 == "◎" || $0 == "◆" || $0 == "／" }),
                sign > text.startIndex + 4
            {
                take(Byline.read(text[sign...]), &notes)
            }
        }
        if let index = heading.dateNote {
            notes.date = notes.date ?? date(bulletin.text(at: index))
        }
        for index in heading.lines where Workplace.isOne(bulletin.text(at: index)) {
            notes.affiliation = Workplace.bodies(bulletin.printed(at: index))
            giveRole(notes.affiliation ?? "", to: &notes.authors)
        }
        for index in heading.fields { readFields(index, &notes) }
        readListedDay(heading, &notes)
        for index in heading.lines where shapes[index] == .sourceNote && heading.fields.isEmpty {
            readSource(bulletin.printed(at: index), &notes)
        }
    }

    /// The bylines as printed, one that brackets hold over two lines joined.
    private func bylines(of heading: Heading) -> [ArraySlice<Unicode.Scalar>] {
        var bylines: [ArraySlice<Unicode.Scalar>] = []
        var isOpen = false
        for index in heading.bylines {
            let line = bulletin.lines[index]
            // 市 人 大 农 工 委: a body set wide is one word.
            let isWide = line.isLetterSpaced && Byline.isBody(bulletin.text(line))
            let printed = isWide ? bulletin.text(line) : bulletin.printed(line)
            if isOpen {
                bylines[bylines.count - 1] += printed.trimmed
            } else {
                bylines.append(printed)
            }
            isOpen =
                bylines[bylines.count - 1].trimmed.first?.opensBracket == true
                && !bylines[bylines.count - 1].contains { $0.closesBracket }
        }
        return bylines
    }

    func take(_ byline: Byline, _ notes: inout Notes) {
        notes.authors += byline.authors
        notes.date = notes.date ?? byline.date
    }

    private func date(_ text: ArraySlice<Unicode.Scalar>) -> PrintedDate? {
        PrintedDate.first(in: text)?.date
    }

    private func readLine(_ index: Int, _ notes: inout Notes, _ draft: ArticleDraft) {
        let line = bulletin.lines[index]
        switch shapes[index] {
        case .sourceNote where WebFields.isOne(bulletin.printed(line).trimmed),
            .webField where !isInside(index, draft):
            readFields(index, &notes)
        case .sourceNote: readSource(bulletin.printed(line), &notes)
        case .closingNote:
            readClosing(undated(inside(line), &notes), &notes)
        case .byline where index == draft.body.first || index == draft.body.last:
            readSignOff(index, draft, &notes)
            if notes.authors.isEmpty { take(Byline.read(bulletin.printed(line)), &notes) }
        case .dateNote where isSigning(index, draft):
            notes.signed = date(bulletin.text(line))
            readSignature(above: index, draft, &notes)
        case .short, .prose:
            readIntroduction(line, &notes)
            if bulletin.text(line).starts(with: "作者"), line.count <= 60 {
                readAuthorLine(line, &notes)
            }
            if draft.body.prefix(2).contains(index) { readMover(line, &notes) }
            if index == draft.body.last {
                readLetter(index, draft, &notes)
                readOwnPen(index, draft, &notes)
                readReporters(index, draft, &notes)
                readSignOff(index, draft, &notes)
            }
        default: break
        }
    }

    /// 作者：某某（某某杂志总编）, 作者系某县人大常委会主任.
    private func readAuthorLine(_ line: Line, _ notes: inout Notes) {
        let printed = bulletin.printed(line)
        if affiliation(printed) != nil { return readClosing(printed, &notes) }
        readAuthor(printed.dropFirst(2), &notes)
    }

    func readAuthor(_ printed: ArraySlice<Unicode.Scalar>, _ notes: inout Notes) {
        guard notes.authors.isEmpty else { return }
        let text = printed.drop { $0.isColon || $0.isLayoutBlank || $0 == "/" }.trimmed
        if let (inner, rest) = Byline.trailingBracket(text) {
            notes.authors = Byline.authors(rest).map { $0.lent(role: String(scalars: inner)) }
        } else {
            notes.authors = Byline.authors(text)
        }
    }

    private func readClosing(_ inner: ArraySlice<Unicode.Scalar>, _ notes: inout Notes) {
        if let role = affiliation(inner) {
            notes.affiliation = notes.affiliation ?? role
            if !notes.authors.isEmpty { giveRole(role, to: &notes.authors) }
            return
        }
        guard notes.authors.isEmpty else { return }
        notes.authors = bodyAndWriter(inner) ?? closing(SharedCredits.names(in: inner) ?? inner)
    }

    /// 某县人大常委会供稿　执笔：某某某: who sent the text, and who wrote it there.
    private func bodyAndWriter(_ inner: ArraySlice<Unicode.Scalar>) -> [Author]? {
        guard let blank = inner.firstIndex(where: { $0.isLayoutBlank }),
            ClosingNote.deliveries.suffix(of: inner[..<blank]) != nil,
            case let writer = inner[blank...].trimmed,
            let length = ClosingNote.openings.match(in: writer, at: writer.startIndex),
            length < writer.count, writer[writer.startIndex + length].isColon
        else { return nil }
        return closing(inner[..<blank]) + Byline.read(writer).authors
    }

    /// A closing note without its brackets; 某县人大农工委供稿 has none.
    private func inside(_ line: Line) -> ArraySlice<Unicode.Scalar> {
        let printed = bulletin.printed(line).trimmed
        return printed.first?.opensBracket == true || printed.first == "【"
            ? printed.dropFirst().dropLast() : printed
    }

    /// One affiliation of all authors, or 甲某，某大学教授；乙某，某研究室副主任: one for each.
    func giveRole(_ role: String, to authors: inout [Author]) {
        let parts = role.split { $0 == "；" || $0 == ";" }
        for index in authors.indices
        where authors[index].role == nil && !authors[index].isOrganisation {
            let own = parts.first { parts.count > 1 && $0.hasPrefix(authors[index].name) }
            authors[index].role =
                own.map {
                    String($0.dropFirst(authors[index].name.count).drop { "，,：:系为 ".contains($0) })
                } ?? role
        }
    }

    private static let affiliations: WordTable = [
        "作者单位", "作者系", "作者为", "作者分别系", "作者均系", "作者是", "作者分别为", "单位",
    ]

    private func affiliation(_ inner: ArraySlice<Unicode.Scalar>) -> String? {
        guard let length = Self.affiliations.match(in: inner, at: inner.startIndex) else {
            return nil
        }
        let rest = inner.dropFirst(length).drop { $0.isColon || $0.isLayoutBlank || $0 == "/" }
        return TitleText.plain(rest)
    }

    static let reporterWords = WordTable(list: Vocabulary.reporterList + " 执笔")

    /// （本报记者 某某 通讯员 某某）, （某某办公室 某某 供稿）, （某某办公室）.
    private func closing(_ inner: ArraySlice<Unicode.Scalar>) -> [Author] {
        var text = inner.trimmed
        var role: String?
        let closed = text.without { $0.isLayoutBlank }
        if let length = ClosingNote.deliveries.suffix(of: closed) {
            role = String(scalars: closed.suffix(length))
            var dropped = 0
            while dropped < 2, let last = text.last {
                if !last.isLayoutBlank { dropped += 1 }
                text.removeLast()
            }
            text = text.trimmed
        }
        if role == nil, let length = ClosingNote.deliveries.match(in: text, at: text.startIndex),
            length < text.count, text[text.startIndex + length].isCreditMark
        {
            role = String(scalars: text.prefix(length))
        }
        // 作者 某某: the word is no office of his.
        if text.starts(with: "作者"), text.dropFirst(2).first?.isLayoutBlank == true {
            text = text.dropFirst(2).trimmed
        }
        let authors = reporters(text) ?? Byline.authors(Byline.withoutSigns(text))
        return authors.map { author in
            var author = author
            if author.role == nil, author.isOrganisation || authors.count == 1 {
                author.role = role
            }
            return author
        }
    }

    /// A line with the next where it leaves a bracket open: 本报讯（记者 某某 通讯员 某 / 某某）.
    private func opening(_ index: Int) -> ArraySlice<Unicode.Scalar> {
        let text = bulletin.printed(at: index)
        guard let open = text.prefix(16).lastIndex(where: { $0.opensBracket }), text.count <= 60,
            !text[open...].contains(where: { $0.closesBracket }), index + 1 < bulletin.lines.count
        else { return text }
        return (Array(text) + bulletin.printed(at: index + 1))[...]
    }

    /// 本刊讯（甲某　乙某某）: names alone in the bracket at the head.
    private func announced(_ text: ArraySlice<Unicode.Scalar>) -> [Author]? {
        guard let length = Vocabulary.newsMarks.match(in: text, at: text.startIndex) else {
            return nil
        }
        let rest = text.dropFirst(length).drop { $0.isLayoutBlank }
        guard rest.first?.opensBracket == true,
            let close = rest.prefix(24).firstIndex(where: { $0.closesBracket })
        else { return nil }
        let inner = rest[(rest.startIndex + 1)..<close]
        if Byline.areNames(inner) || Byline.arePair(inner) { return Byline.authors(inner) }
        return isRareName(inner) ? [Author(name: String(scalars: inner.filter(\.isHan)))] : nil
    }

    /// 岩　温, 普某某: behind 本刊讯 a bracket holds a name, however rare its surname.
    private func isRareName(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = inner.filter { !$0.isLayoutBlank }[...]
        guard name.allSatisfy(\.isHan), !ClosingNote.isOne(name),
            !NoteReader.reporterWords.isPrefix(of: name)
        else { return false }
        return name.count == 3 || ClosingNote.isSpacedName(inner)
    }

    /// The lines of credits below a text, and the writers alone on the line above them.
    private func readCredits(_ credits: [Int], above last: Int?, _ notes: inout Notes) {
        for index in credits {
            notes.authors = EditorCredits.authors(bulletin.printed(at: index))
            if !notes.authors.isEmpty { return }
        }
        guard !credits.isEmpty, let last, shapes[last] == .short else { return }
        let names = bulletin.printed(at: last)
        if Byline.areNames(names) || Byline.arePair(names) { notes.authors = Byline.authors(names) }
    }

    /// 某某新闻网讯　记者　郭某：2月28日…: the reporter up to the colon at the head of the text.
    private func wired(_ index: Int) -> [Author]? {
        let text = bulletin.printed(at: index).prefix(26)
        guard let colon = text.firstIndex(where: { $0.isColon }),
            let wire = text[..<colon].firstIndex(of: "讯")
        else { return nil }
        return reporters(text[(wire + 1)..<colon])
    }

    /// A line with the one above where it closes a bracket that is open: …汇报。（甲某某、 / 乙某某）.
    private func closing(at index: Int) -> ArraySlice<Unicode.Scalar> {
        let text = bulletin.printed(at: index)
        guard text.last?.closesBracket == true, index > 0, text.count <= 40,
            !text.contains(where: { $0.opensBracket }), bulletin.lines[index].gap <= 1
        else { return text }
        return (Array(bulletin.printed(at: index - 1)) + text)[...]
    }

    /// A note in brackets behind the last sentence, on the same line; or 本报讯（记者 某某） at the head.
    private func readTail(_ draft: ArticleDraft, _ notes: inout Notes) {
        for index in draft.body.prefix(2) {
            let text = opening(index)
            if let names = announced(text) ?? wired(index) {
                notes.authors = names
                return
            }
            guard let mark = text.prefix(16).range(of: "记者") ?? text.prefix(16).range(of: "通讯员"),
                let open = text[..<mark.lowerBound].lastIndex(where: { $0.opensBracket }),
                let close = text[mark.upperBound...].firstIndex(where: { $0.closesBracket }),
                close - open < 40
            else { continue }
            notes.authors = reporters(text[(open + 1)..<close]) ?? []
            if !notes.authors.isEmpty { return }
        }
        let tail = draft.body.reversed().drop { EditorCredits.isLine(bulletin.text(at: $0)) }
        let credits = draft.body.suffix(draft.body.count - tail.count)
        readCredits(Array(credits), above: tail.first, &notes)
        let ends = tail.prefix(2).map { bulletin.printed(at: $0) }
        if let last = ends.first,
            let names = Byline.behindSentence(last, below: ends.dropFirst().first)
        {
            notes.authors = Byline.authors(names)
        }
        if !notes.authors.isEmpty { return }
        for index in tail.prefix(2) {
            let text = closing(at: index)
            guard let last = text.last, last.closesBracket,
                let open = text.suffix(60).lastIndex(where: { $0.opensBracket }),
                open > text.startIndex
            else { continue }
            let inner = text[(open + 1)..<(text.endIndex - 1)]
            let before = text[..<open].trimmed.last
            guard
                before?.endsSentence == true || before?.isClosingQuote == true
                    || ClosingNote.isOne(inner.filter { !$0.isLayoutBlank }[...]),
                ClosingNote.signs(inner.filter { !$0.isLayoutBlank }[...])
                    || ClosingNote.isOfNames(inner)
            else { continue }
            readClosing(inner, &notes)
            if !notes.authors.isEmpty { return }
        }
    }
}
