/// The date of a text: printed with its heading, or the day of the one event that it reports.
struct DocumentDate {
    let bulletin: BulletinText
    let shapes: [LineShape]
    let years: IssueYear

    func read(_ draft: ArticleDraft, _ article: Article, _ notes: NoteReader.Notes) -> [EDTFDate] {
        for date in [notes.date, delivered(draft)] {
            if let date = date.flatMap(years.dates) { return first(date) }
        }
        if let date = adopted(draft) { return first(date) }
        if let date = notes.signed.flatMap(years.dates) { return first(date) }
        if let date = introduced(draft) { return date }
        if isProgramme(draft) || isAccount(draft) { return [] }
        let isEssay =
            article.column.map {
                DocumentDate.essayColumns.occurs(in: $0.scalarArray[...])
            } ?? false
        if notes.affiliation == nil, !isEssay, !hasSignedRole(article), let date = lead(draft) {
            return date
        }
        if let date = notes.sourceDate.flatMap(years.dates) { return first(date) }
        return []
    }

    /// 主任会议简况 tells of several meetings and has no day of its own.
    private func isAccount(_ draft: ArticleDraft) -> Bool {
        let title = bulletin.text(of: draft.heading?.title ?? [])
        return MeetingNumber.isAccount(title)
            && (!title.contains("次") || title.contains("至") || title.contains("、"))
            && draft.body.count {
                bulletin.text(at: $0).contains("次主任会议") || opensSitting($0)
            } >= 2
    }

    /// 〔第六次会议〕1月19日举行。
    private func opensSitting(_ index: Int) -> Bool {
        let text = bulletin.text(at: index).drop { $0.opensBracket || $0.opensFrame }
        guard text.first == "第", let (_, end) = Numeral.read(text, at: text.startIndex + 1) else {
            return false
        }
        return text[end...].starts(with: "次会议")
    }

    /// ——2023年6月28日在某会议上, or a title that opens so: the day on which it was delivered.
    private func delivered(_ draft: ArticleDraft) -> PrintedDate? {
        guard let heading = draft.heading else { return nil }
        if let line = heading.title.last,
            let (inner, _) = Byline.trailingBracket(bulletin.text(at: line)),
            let date = PrintedDate.read(inner, at: inner.startIndex), date.end == inner.endIndex,
            date.first.year != nil, WebFields.listed(bulletin.printed(at: line).trimmed) == nil
        {
            return date
        }
        for index in (heading.subtitle + heading.title).prefix(3) {
            if let date = Delivery.day(bulletin.text(at: index)) { return date }
        }
        return nil
    }

    /// 编者按：6月30日上午，某某作了专题党课…: the note above a text dates it, also where it was
    /// glued to the paragraph before.
    private func introduced(_ draft: ArticleDraft) -> [EDTFDate]? {
        guard let top = draft.heading?.lines.first ?? draft.body.first else { return nil }
        let opening = draft.body.prefix(2).filter { shapes[$0] == .editorsNote }
        for index in opening + (top > 0 ? [top - 1] : []) {
            let text = bulletin.text(at: index)
            guard let note = text.suffix(400).range(of: "编者按"),
                let found = PrintedDate.first(in: text[note.upperBound...], limit: 120),
                found.date.first.day != nil,
                DocumentDate.deliveries.occurs(in: text[found.date.end...].prefix(80))
            else { continue }
            return years.dates(found.date).map(first)
        }
        return nil
    }

    /// Columns whose texts reflect on events rather than report them.
    private static let essayColumns: WordTable = [
        "首语", "笔谈", "论坛", "研究", "研讨", "探讨", "随笔", "杂谈", "文苑", "言论", "评论", "感悟", "体会", "知识", "史话",
        "预告",
    ]

    /// What an editor's note says of a text that was spoken first.
    private static let deliveries: WordTable = [
        "讲话", "发言", "党课", "辅导", "致辞", "演讲", "宣讲", "授课", "讲授", "作报告", "专题讲座",
    ]

    private func first(_ dates: [EDTFDate]) -> [EDTFDate] { Array(dates.prefix(1)) }

    private func hasSignedRole(_ article: Article) -> Bool {
        article.authors.contains { !$0.isOrganisation && $0.role != nil && !sendsNews($0.role) }
            && article.authors.contains {
                ($0.role ?? "").unicodeScalars.count > 2 && !isSender($0.role)
            }
    }

    private func sendsNews(_ role: String?) -> Bool {
        guard let role else { return false }
        return Vocabulary.isReporter(role.scalarArray[...]) || role == "供稿"
    }

    /// An office printed before a contributor's name sends news; a post signs an essay.
    private func isSender(_ role: String?) -> Bool {
        let text = Array((role ?? "").unicodeScalars)[...]
        return (Vocabulary.bodySuffixes.isSuffix(of: text) || ClosingNote.isSender(text))
            && !Vocabulary.roleSuffixes.isSuffix(of: text)
    }

    /// （2023年6月29日某会议通过） below or above a heading, or at the end of the text.
    private func adopted(_ draft: ArticleDraft) -> [EDTFDate]? {
        let head = (draft.heading?.lines ?? []) + draft.body.prefix(4)
        for index in head + draft.body.suffix(3) {
            let text = bulletin.text(at: index)
            if let step = AdoptionSteps(bulletin: bulletin).date(index) {
                return step.resolved(year: nil, month: nil)
            }
            guard text.count <= 200, text.first?.opensBracket == true else { continue }
            if let found = PrintedDate.first(in: text, limit: 6), found.date.first.year != nil {
                return found.date.resolved(year: nil, month: nil)
            }
            if let date = adoptionDate(index) { return date }
        }
        return nil
    }

    /// （某市第十五届人民代表大会常务委员会 / 第三十九次会议2021年8月27日通过）: the date behind the meeting,
    /// also where the note goes on in the next line.
    private func adoptionDate(_ index: Int) -> [EDTFDate]? {
        var note = Array(bulletin.text(at: index))
        if note.last?.closesBracket != true, index + 1 < bulletin.lines.count {
            note += bulletin.text(at: index + 1)
        }
        guard note.count <= 100, note.last?.closesBracket == true,
            note[...].contains("通过") || note[...].contains("批准"),
            let found = PrintedDate.first(in: note[...]), found.date.first.year != nil,
            found.date.first.day != nil
        else { return nil }
        return found.date.resolved(year: nil, month: nil)
    }

    /// The days of a 日程 are those of its items.
    private func isProgramme(_ draft: ArticleDraft) -> Bool {
        guard let last = draft.heading?.title.last else { return false }
        var title = bulletin.text(at: last)
        // 会议日程（1月19日）
        if let (_, rest) = Byline.trailingBracket(title) { title = rest }
        return title.ends(with: "日程")
    }

    private func firstParagraph(_ draft: ArticleDraft) -> [Unicode.Scalar]? {
        guard
            let index = draft.body.first(where: {
                bulletin.lines[$0].count > 4 && shapes[$0] != .editorsNote
            })
        else { return nil }
        var text = Array(bulletin.text(at: index))
        for next in draft.body.drop(while: { $0 <= index }).prefix(6) where text.count < 90 {
            // The first paragraph alone, where paragraphs are set in.
            if text[...].endsLikeProse, bulletin.lines[next].indent >= 2,
                bulletin.lines[next].gap > 0
            {
                break
            }
            text += bulletin.text(at: next)
        }
        return draft.heading?.runIn.map { behindRunIn(text, $0) } ?? text
    }

    /// A paragraph without the title that runs into it.
    private func behindRunIn(_ text: [Unicode.Scalar], _ line: Int) -> [Unicode.Scalar] {
        if text.first == "【", let close = text.firstIndex(of: "】"),
            RunInTitle(bulletin: bulletin).readFramed(line) != nil
        {
            return Array(text[(close + 1)...])
        }
        if Headline.opensWithSign(text[...])
            || RunInTitle(bulletin: bulletin).readSpaced(line) != nil
        {
            let start = text.indices.prefix(60).first {
                PrintedDate.read(text[...], at: $0)?.first.month != nil
            }
            return start.map { Array(text[$0...]) } ?? text
        }
        guard RunInTitle(bulletin: bulletin).read(line) != nil,
            let end = text.firstIndex(of: "。")
        else { return text }
        return Array(text[(end + 1)...])
    }

    /// The event that the first paragraph reports.
    private func lead(_ draft: ArticleDraft) -> [EDTFDate]? {
        guard let text = firstParagraph(draft) else { return nil }
        if !isReport(draft), let month = wholeMonth(text[...], draft) { return month }
        if let dates = dateline(text[...]) { return dates }
        let limit = 140
        guard let found = PrintedDate.first(in: text[...], limit: limit),
            found.date.first.day != nil
        else { return nil }
        if isLongPast(found.date) { return nil }
        if isDecided(text[..<found.at]) { return later(text[found.date.end...]) }
        // 到10月30日止: how far the text has come, not what it reports.
        let rest = text[found.date.end...]
        if rest.first == "止" || isUpTo(text[..<found.at], rest) { return later(rest.dropFirst()) }
        let before = text[..<found.at]
        if Self.timeFields.isSuffix(of: before) {
            return years.dates(found.date).map(first)
        }
        if let last = before.last, !last.endsSentence, !(last.isColon && before.contains("讯")),
            !Vocabulary.bylineSigns.contains(last), !last.isComma, !last.closesBracket,
            !last.isHan,
            !last.isClosingQuote
        {
            return nil
        }
        let after = text[found.date.end...].prefix(60)
        let lastYear = Self.lastYear.suffix(of: before)
        let opening = before.dropLast(lastYear ?? 0)
        guard
            Self.eventVerbs.occurs(in: after) || opening.isEmpty || opensSecondSentence(opening)
        else { return nil }
        if Self.aheadWords.isSuffix(of: opening) { return later(text[found.date.end...]) }
        let dates =
            (lastYear == nil ? years.dates(found.date) : years.datesOfLastYear(found.date)) ?? []
        return dates.count == 1 ? dates : dates.isEmpty ? nil : Array(dates.prefix(1))
    }

    /// 决定县十六届人大八次会议于|8月3日至5日|举行: the day ahead for which a meeting was called; 根据会议决定，于…
    /// tells when it was done.
    private func isDecided(_ before: ArraySlice<Unicode.Scalar>) -> Bool {
        guard before.last == "于", Self.meetings.isSuffix(of: before.dropLast()) else {
            return false
        }
        guard let comma = before.lastIndex(where: { $0.isComma || $0.endsSentence }) else {
            return Self.decides.occurs(in: before)
        }
        return Self.decides.occurs(in: before[(comma + 1)...])
            || Self.decides.isSuffix(of: before[..<comma])
    }

    private static let decides: WordTable = ["决定", "同意", "建议"]
    private static let meetings: WordTable = ["会议", "大会", "人代会"]

    /// 到|1月12日|11时: until when something was counted.
    private func isUpTo(
        _ before: ArraySlice<Unicode.Scalar>, _ after: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard before.count == 1, before.first == "到",
            let (_, end) = Numeral.read(after, at: after.startIndex)
        else { return false }
        return end < after.endIndex && (after[end] == "时" || after[end] == "点")
    }

    /// 本报讯　连日来，某地普降大雪。1月17日，…: the day opens the second sentence of a news item.
    private func opensSecondSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.last == "。" && text.count <= 40 && text.count(where: { $0 == "。" }) == 1
            && text.prefix(4).contains("讯")
    }

    /// 1986年7月12日，条例获得通过: history, and not what an issue of 2012 reports.
    private func isLongPast(_ date: PrintedDate) -> Bool {
        guard let year = date.first.year, let own = years.year else { return false }
        return year + 1 < own
    }

    /// A report on an inspection tells when that was made, not when it was written.
    private func isReport(_ draft: ArticleDraft) -> Bool {
        guard let last = draft.heading?.title.last else { return false }
        let text = bulletin.text(at: last)
        return text.ends(with: "报告") || TextKind.inspections.isSuffix(of: text)
    }

    /// 12月，…, 七月份，… and 7月上旬，…: an event of which no day is printed.
    private func wholeMonth(
        _ text: ArraySlice<Unicode.Scalar>, _ draft: ArticleDraft
    ) -> [EDTFDate]? {
        guard let date = PrintedDate.read(text, at: text.startIndex), date.first.month != nil,
            date.first.day == nil, date.parts.count == 1,
            date.parts[0].end == nil, date.end < text.endIndex, text[date.end].isComma,
            !tellsOfOneself(text[(date.end + 1)...]), !isLongPast(date)
        else { return nil }
        if date.first.third != nil, draft.heading?.runIn == nil {
            let sentence = text.prefix { !$0.endsSentence }
            guard Self.eventVerbs.occurs(in: sentence) else { return nil }
        }
        return years.dates(date)
    }

    /// 2022年1月，我当选为代表: a life, and no event; 我市, 我县 are the place that the bulletin is of, 我院, 我街道
    /// the body that tells of its work.
    private func tellsOfOneself(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "我", let next = text.dropFirst().first else { return false }
        return !Vocabulary.regionSuffixes.contains(next)
            && !Self.ours.isPrefix(of: text.dropFirst())
    }

    private static let ours: WordTable = [
        "们", "国", "院", "办", "委", "局", "站", "所", "校", "部", "厅", "室", "会", "处", "街道", "机关", "工委",
        "工作委员会",
        "工作站", "村", "社区", "党委", "支部", "代表团", "代表小组", "小组", "公司", "中心",
    ]

    /// 将于2月4日开幕。2月3日上午，…: the day ahead is not the day reported.
    private func later(_ text: ArraySlice<Unicode.Scalar>) -> [EDTFDate]? {
        guard let found = PrintedDate.first(in: text, limit: 100), found.date.first.day != nil
        else { return nil }
        return years.dates(found.date).map { Array($0.prefix(1)) }
    }

    /// The bare day in the lead of news: 本报讯（记者某某）16日下午，…, （记者某某）16日晚，… or …会议于16日举行.
    private func dateline(_ text: ArraySlice<Unicode.Scalar>) -> [EDTFDate]? {
        let wire =
            text.prefix(4).range(of: "报讯") ?? text.prefix(4).range(of: "又讯") ?? placed(text)
        guard wire != nil || opensWithReporter(text) else { return nil }
        var start = wire?.upperBound ?? text.startIndex
        if start < text.endIndex, text[start].opensBracket,
            let close = text[start...].prefix(40).firstIndex(where: { $0.closesBracket })
        {
            start = close + 1
        }
        // Without 本报讯 only the day right behind the reporter is surely that of the news.
        let lead = wire == nil ? 1 : DocumentDate.longestLead
        if let yesterday = yesterday(text[start...], lead: lead) { return yesterday }
        for at in start..<min(text.endIndex, start + lead)
        where at == start || text[at - 1] == "于" || text[at - 1].isComma {
            guard let date = PrintedDate.read(text, at: at), date.first.day != nil,
                date.end < text.endIndex
            else { continue }
            if date.first.month == nil { return years.datesOfNews(date).map(first) }
            return at == start && text[date.end].isComma ? years.dates(date).map(first) : nil
        }
        return nil
    }

    /// 本报|青州|讯: the wire of a newspaper with the place between its words.
    private func placed(_ text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        guard text.starts(with: "本报".unicodeScalars),
            let wire = text.prefix(DocumentDate.longestWire).firstIndex(of: "讯"),
            text[..<wire].allSatisfy(\.isHan), wire + 1 < text.endIndex,
            text[wire + 1].opensBracket || text[wire + 1].isLayoutBlank
        else { return nil }
        return wire..<wire + 1
    }

    private static let longestWire = 7

    private func opensWithReporter(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, first.opensBracket else { return false }
        return Vocabulary.reporters.match(in: text, at: text.startIndex + 1) != nil
    }

    private static let longestLead = 50

    /// 昨日上午9时，…开幕: the day before the newspaper was printed, at the head of one of its first clauses.
    private func yesterday(_ text: ArraySlice<Unicode.Scalar>, lead: Int) -> [EDTFDate]? {
        for at in text.indices.prefix(lead)
        where at == text.startIndex || text[at - 1].isComma || text[at - 1].endsSentence
            || text[at - 1] == "于" && !text[..<at].ends(with: "由于")
        {
            guard let length = Self.yesterdays.match(in: text, at: at) else { continue }
            // 始于昨天的烦恼 dates nothing.
            if !text[(at + length)...].starts(with: "的") { return years.dayBeforePrint }
        }
        return nil
    }

    private static let yesterdays: WordTable = ["昨日", "昨天", "昨晚", "昨上午", "昨下午"]

    private static let lastYear: WordTable = ["去年", "上年", "上一年"]

    private static let aheadWords: WordTable = ["将于", "定于", "拟于", "截至", "截止", "截止到", "自", "从"]

    /// The field of minutes that says when the meeting was.
    private static let timeFields: WordTable = ["时间：", "时间:"]

    private static let eventVerbs: WordTable = [
        "召开", "举行", "开展", "组织", "带领", "率", "出席", "赴", "深入", "到", "视察", "调研", "检查", "开幕", "闭幕", "考察",
        "参加", "启动", "揭牌",
        "接待", "走访", "学习", "慰问", "主持", "听取", "举办", "成立", "来",
    ]
}
