/// Authors whom a bill names at its head, and a letter at its foot.
extension NoteReader {
    /// “…” / ——市人大代表　某某 again and again: those who said the words are the authors of such a text; of
    /// a feature that one such quotation stands in they are none.
    func readVoices(_ draft: ArticleDraft, _ notes: inout Notes) {
        let voices = draft.body.indices.dropFirst().filter { at in
            shapes[draft.body[at]] == .subtitle
                && bulletin.text(at: draft.body[at - 1]).last?.isClosingQuote == true
                && QuoteSource.isOne(bulletin.printed(at: draft.body[at]))
        }
        guard voices.count > 1, voices.last == draft.body.indices.last,
            voices.count * Self.linesOfQuote >= draft.body.count
        else { return }
        for at in voices { take(Byline.read(bulletin.printed(at: draft.body[at])), &notes) }
    }

    private static let linesOfQuote = 5

    /// 领衔代表：某某　　附议代表：…: who moved a bill or made a proposal.
    func readMover(_ line: Line, _ notes: inout Notes) {
        let text = bulletin.text(line)
        guard notes.authors.isEmpty, line.count <= 60,
            let length = Self.movers.match(in: text, at: text.startIndex), length < text.count,
            text[text.startIndex + length].isColon
        else { return }
        let role = String(scalars: text.prefix(length))
        let printed = bulletin.printed(line).drop { !$0.isColon }.dropFirst().trimmed
        let end = printed.range(of: "附议")?.lowerBound ?? printed.endIndex
        notes.authors = Byline.authors(printed[..<end].trimmed).map {
            Author(name: $0.name, role: role, isOrganisation: $0.isOrganisation)
        }
    }

    private static let movers: WordTable = [
        "领衔代表", "领衔人", "领衔提出人", "提议案人", "提出人", "提出代表", "建议人", "建议代表", "提案人",
    ]

    /// 某县人大代表　某某 below a letter that opens with 编辑同志：.
    func readLetter(_ index: Int, _ draft: ArticleDraft, _ notes: inout Notes) {
        guard notes.authors.isEmpty, let first = draft.body.first, first != index,
            bulletin.text(at: first).last?.isColon == true, bulletin.lines[first].count <= 16,
            !isList(draft),
            Byline.isPlain(bulletin.printed(at: index))
        else { return }
        take(Byline.read(bulletin.printed(at: index)), &notes)
    }

    /// 时间：…　来源：… in the middle of a text says nothing of the text.
    func isInside(_ index: Int, _ draft: ArticleDraft) -> Bool {
        draft.body.contains(index) && !draft.body.prefix(3).contains(index)
            && !draft.body.suffix(2).contains(index)
    }

    /// 本刊编辑部 set in below a foreword; a notice of the editors says so of itself.
    func readOwnPen(_ index: Int, _ draft: ArticleDraft, _ notes: inout Notes) {
        let text = bulletin.text(at: index).drop { $0.isDash }
        guard notes.authors.isEmpty, draft.body.count > 1, text.count >= 3,
            Vocabulary.ownPens.isWhole(text),
            let title = draft.heading?.title.last,
            !Vocabulary.editorsTitles.isWhole(bulletin.text(at: title))
        else { return }
        notes.authors = [Author(name: String(scalars: text), isOrganisation: true)]
    }

    /// 某街道人大工委　某某, 某镇　某某 set in below the last sentence of a text: who sent it, and from where.
    func readSignOff(_ index: Int, _ draft: ArticleDraft, _ notes: inout Notes) {
        let line = bulletin.lines[index]
        guard notes.authors.isEmpty, index == draft.body.last, line.indent >= Self.signingIndent,
            line.count <= Self.longestSender, !isList(draft),
            let above = draft.body.dropLast().last, bulletin.text(at: above).endsLikeProse
        else { return }
        let words = bulletin.printed(line).trimmed.split { $0.isLayoutBlank }
        guard let office = words.first, words.count == 2 || words.count == 3,
            ClosingNote.isSender(office)
        else { return }
        let name = Byline.withoutOthers(Array(words.dropFirst().joined())[...])
        guard Surnames.mayBeName(name, common: true) else { return }
        notes.authors = [Author(name: String(scalars: name), role: String(scalars: office))]
    }

    private static let signingIndent = 8
    private static let longestSender = 24

    /// 出席、列席人员名单: the names at its foot are those of a list.
    private func isList(_ draft: ArticleDraft) -> Bool {
        draft.heading?.title.last.map { bulletin.text(at: $0).ends(with: "名单") } ?? false
    }

    /// The day that signs a document: the last line, or one below which stands but （联系人：…）, 抄送：….
    func isSigning(_ day: Int, _ draft: ArticleDraft) -> Bool {
        guard let place = draft.body.suffix(Self.mostFootNotes + 1).firstIndex(of: day) else {
            return false
        }
        return draft.body[(place + 1)...].allSatisfy { isFootNote($0) }
    }

    /// （联系人：某某　电话：…）, 抄送：…, 附件：…: what an office notes below its letter.
    private func isFootNote(_ index: Int) -> Bool {
        let text = bulletin.text(at: index).drop { $0.opensBracket }
        guard let length = Self.footNotes.match(in: text, at: text.startIndex),
            length < text.count
        else { return false }
        return text[text.startIndex + length].isColon
    }

    private static let mostFootNotes = 4
    private static let footNotes: WordTable = [
        "联系人", "联系电话", "联系单位", "联系人及电话", "联系人及联系电话", "电话", "抄送", "抄报", "抄送单位", "主送", "报送", "附件",
        "附",
        "答复类别", "办理类别", "公开属性", "信息公开选项", "签发人", "邮政编码",
    ]

    /// The body that signs above the date is the author, unless the title names it already.
    func readSignature(above day: Int, _ draft: ArticleDraft, _ notes: inout Notes) {
        let above = draft.body.prefix { $0 != day }
        guard notes.authors.isEmpty, let index = above.last else { return }
        let text = bulletin.text(at: index)
        if isOfficer(index) {
            take(Byline.read(bulletin.printed(at: index).trimmed), &notes)
            return
        }
        guard text.count >= 5, text.count <= 40, Byline.isBody(text), shapes[index] == .short,
            !isNamed(text, in: bulletin.text(of: draft.heading?.title ?? []))
        else { return }
        let name = congress(above: text, above.dropLast().last) + text
        notes.authors = [Author(name: String(scalars: name), isOrganisation: true)]
    }

    /// 市长　某某 set in above the date: who signs a bill.
    private func isOfficer(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        return line.indent >= 8 && line.count <= 16
            && Byline.isPlain(bulletin.printed(line).trimmed)
    }

    /// 某县第十八届人民代表大会 / 第二次会议主席团: a signature over two lines.
    private func congress(
        above text: ArraySlice<Unicode.Scalar>, _ index: Int?
    ) -> ArraySlice<Unicode.Scalar> {
        guard let index, text.ends(with: "主席团") else { return [] }
        let above = bulletin.text(at: index)
        let isWhole = text.first == "第" && above.ends(with: "人民代表大会")
        // …第七届人民代表 / 大会第三次会议主席团
        let isTorn = text.starts(with: "大会第") && above.ends(with: "人民代表")
        return above.count <= 24 && (isWhole || isTorn) ? above : []
    }

    private func isNamed(
        _ body: ArraySlice<Unicode.Scalar>, in title: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let title = CongressName.short(title)
        let body = CongressName.short(body)
        if title.range(of: body, from: 0) != nil { return true }
        // 某市第十四届人民代表大会常务委员会公告 names its term besides.
        guard let mark = title.firstIndex(of: "第"), let end = title[mark...].firstIndex(of: "届"),
            end - mark <= 5
        else { return false }
        return (Array(title[..<mark]) + title[(end + 1)...])[...].range(of: body, from: 0) != nil
    }

    /// 某视察组　1996年1月: the bracket without the day that a blank parts from its author.
    func undated(
        _ inner: ArraySlice<Unicode.Scalar>, _ notes: inout Notes
    ) -> ArraySlice<Unicode.Scalar> {
        guard let blank = inner.lastIndex(where: { $0.isLayoutBlank }) else { return inner }
        let day = inner[(blank + 1)...].map(\.narrowed)[...]
        guard let date = PrintedDate.read(day, at: day.startIndex), date.end == day.endIndex,
            date.first.year != nil || date.first.day != nil && date.first.month != nil
        else { return inner }
        notes.signed = notes.signed ?? date
        return inner[..<blank].trimmed
    }

    /// [作者简介] 某某，男，某市人大常委会研究室主任。: what the foot of an essay says of each author.
    func readIntroduction(_ line: Line, _ notes: inout Notes) {
        let text = bulletin.text(line).drop {
            $0.opensBracket || $0 == "【" || $0 == "*" || $0 == "＊"
        }
        guard !notes.authors.isEmpty, line.count <= 120,
            let length = Self.introductions.match(in: text, at: text.startIndex)
        else { return }
        let words = text.dropFirst(length).drop { $0.closesBracket || $0 == "】" || $0.isColon }
        for part in words.split(whereSeparator: { $0 == "；" || $0 == ";" || $0 == "。" }) {
            for at in notes.authors.indices where notes.authors[at].role == nil {
                let name = notes.authors[at].name.scalarArray
                guard part.starts(with: name) else { continue }
                notes.authors[at].role = office(part.dropFirst(name.count))
            }
        }
    }

    private static let introductions: WordTable = ["作者简介", "第一作者简介", "作者介绍"]

    /// 某某大学副教授 of ，男，1975年生，汉族，某某大学副教授，研究方向为…: the first clause that ends in an office,
    /// or the first that tells no particulars of the person.
    private func office(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        let clauses = text.split { $0.isComma || $0 == "（" || $0 == "）" }.filter { clause in
            clause.count >= 4 && !clause.contains { $0.isASCIIDigit }
                && clause.last != "人" && clause.last != "族" && clause.last != "生"
        }
        let own = clauses.first { Vocabulary.roleSuffixes.isSuffix(of: $0) } ?? clauses.first
        return own.map { String(scalars: $0.starts(with: ["系"]) ? $0.dropFirst() : $0) }
    }
}
