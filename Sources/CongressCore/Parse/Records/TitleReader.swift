/// The title and the subtitle of a draft, from its heading and the table of contents.
struct TitleReader {
    struct Titles {
        var title: String?
        var subtitle: String?
    }

    let bulletin: BulletinText
    let contents: Contents

    func read(_ draft: ArticleDraft) -> Titles {
        guard let heading = draft.heading else { return Titles(title: editorsNote(draft)) }
        var titles = Titles()
        let entry = heading.entry.map { contents.entries[$0] }
        let tail = heading.tail(on: bulletin)
        titles.title = tail.map { TitleText.plain($0.title) } ?? title(heading, entry)
        titles.subtitle =
            tail?.subtitle.map { TitleText.plain($0) } ?? subtitle(heading) ?? entry?.subtitle
        splitOccasion(heading, &titles, entry)
        return titles
    }

    /// 编者按 over a text of the editors that stands by itself.
    private func editorsNote(_ draft: ArticleDraft) -> String? {
        guard let first = draft.body.first else { return nil }
        let label = bulletin.text(at: first).drop { $0.opensBracket || $0 == "【" }
        return LineShaper.editorsNotes.match(in: label, at: label.startIndex).map {
            String(scalars: label.prefix($0))
        }
    }

    private func title(_ heading: Heading, _ entry: Contents.Entry?) -> String? {
        if let runIn = heading.runIn { return RunInTitle(bulletin: bulletin).read(runIn) }
        let lines = heading.title.map { bulletin.lines[$0] }
        guard !lines.isEmpty else {
            return entry.map { TitleText.plain($0.title.scalarArray[...]) }
        }
        var printed = lines.map {
            TitleText.plain(withoutDay(withoutFrame(bulletin.printed($0), heading)))
        }
        if let credit = heading.credit(on: bulletin) {
            printed[printed.count - 1] = TitleText.plain(withoutSign(credit.title))
        }
        if let entry {
            printed[0] = withoutRubric(withoutNumber(printed[0], entry), entry)
        }
        // Lines of one title may be joined with a blank that the words then go on over.
        let joined = TitleText.plain(join(printed, entry).scalarArray[...])
        guard let entry else { return withoutAnnex(joined) }
        return complete(joined, with: entry, heading)
    }

    /// 3. 关于…的报告 where the contents print no number before the title.
    private func withoutNumber(_ title: String, _ entry: Contents.Entry) -> String {
        let text = title.scalarArray[...]
        guard let (_, end) = Outline.number(text), !entry.key.contains(letters: text.key),
            entry.key.contains(letters: text[end...].key)
        else { return title }
        return String(scalars: text[end...].trimmed)
    }

    /// 代表在身边　关于…的报告 where the contents print the title alone.
    private func withoutRubric(_ title: String, _ entry: Contents.Entry) -> String {
        let text = title.scalarArray[...]
        guard !entry.key.starts(with: text.key.prefix(4)),
            let end = TitleRubric.end(
                of: text,
                opens: { rest in
                    let key = rest.key
                    return key.count >= 6 && entry.key.starts(with: key)
                        || key == entry.key
                })
        else { return title }
        // A blank parts the rubric from the title; two halves of one length are a title of two parts.
        let rubric = text[..<end].trimmed
        let rest = text[end...].trimmed
        let isApart = rubric.count < end - text.startIndex || rest.count < text.endIndex - end
        guard isApart || rubric.last?.closesBracket == true, abs(rubric.count - rest.count) > 1
        else { return title }
        return String(scalars: rest)
    }

    /// 某乡人大视察　[2019-05-29]: the day in a list of pages is no part of the title.
    private func withoutDay(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        WebFields.listed(text.trimmed)?.title ?? text
    }

    /// ◆某县人大视察农田水利◆, 1．某县人大视察农田水利: what editors set around the titles of briefs.
    private func withoutFrame(
        _ printed: ArraySlice<Unicode.Scalar>, _ heading: Heading
    ) -> ArraySlice<Unicode.Scalar> {
        var text = withoutSign(printed)
        if let first = printed.first, first == printed.last,
            Vocabulary.bylineSigns.contains(first)
        {
            while text.last == first { text.removeLast() }
        }
        guard heading.entry == nil else { return text }
        if heading.isNumbered, let (_, end) = Outline.number(text) { text = text[end...].trimmed }
        if text.first == "【", text.dropFirst().firstIndex(of: "】") == text.endIndex - 1 {
            text = text.dropFirst().dropLast()
        }
        return text
    }

    private func withoutSign(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        text.drop {
            $0 == "#" || $0.isLayoutBlank || $0 == "*" || Vocabulary.bylineSigns.contains($0)
        }
    }

    /// 附：某某测评结果（2024年9月）: the name of the annex alone.
    private func withoutAnnex(_ title: String) -> String {
        var text = title.scalarArray[...]
        guard let length = HeadingEvidence.annexes.match(in: text, at: 0), length < text.count
        else {
            return title
        }
        text = text.dropFirst(length)
        if let (inner, rest) = Byline.trailingBracket(text),
            PrintedDate.read(inner, at: inner.startIndex)?.end == inner.endIndex
        {
            text = rest
        }
        return String(scalars: text)
    }

    /// Two lines of one title: parts of equal weight stay apart, a wrapped line is joined.
    private func join(_ lines: [String], _ entry: Contents.Entry?) -> String {
        var result = lines[0]
        for line in lines.dropFirst() {
            let apart = staysApart(result, line, entry)
            result += (apart ? " " : "") + line
        }
        return result
    }

    private func staysApart(_ left: String, _ right: String, _ entry: Contents.Entry?) -> Bool {
        if let entry {
            // The contents print the title on one line, and show whether it has parts.
            let whole = entry.title.scalarArray[...]
            let tail = left.scalarArray.suffix(3)
            let head = right.scalarArray.prefix(3)
            if whole.range(of: tail + [" "] + head, from: 0) != nil { return true }
            if whole.range(of: tail + head, from: 0) != nil { return false }
        }
        if Vocabulary.documentMakers.isSuffix(of: left.scalarArray[...])
            || CongressName.isTorn(between: left.scalarArray[...], right.scalarArray[...])
        {
            return false
        }
        let a = left.unicodeScalars.count
        let b = right.unicodeScalars.count
        return abs(a - b) <= 2 && a >= 6
    }

    /// The contents give the whole title where the body has only a part of it.
    private func complete(
        _ title: String, with entry: Contents.Entry, _ heading: Heading
    ) -> String {
        let own = title.key
        guard entry.key.count > own.count + 3, entry.key.starts(with: own) else {
            return withKicker(title, own, entry)
        }
        if heading.bylines.contains(where: {
            // □本刊记者　钮　某　晋　某
            bulletin.text(at: $0).key.suffix(entry.key.count - own.count)
                .elementsEqual(entry.key[own.count...])
        }) {
            return title
        }
        // The contents print the subtitle behind the title.
        let below = bulletin.text(of: heading.subtitle).key
        if !below.isEmpty, entry.key[own.count...].elementsEqual(below) { return title }
        let words = entry.key[own.count...]
        if words.count <= 12, Byline.areNames(words) || Surnames.isTranscribed(words) {
            return title
        }
        if Vocabulary.reporters.isWhole(words) || Byline.isBody(words) { return title }
        if Byline.glued(words) != nil { return title }
        return entry.title
    }

    /// 某某强调 before the headline belongs to it where the contents print it so.
    private func withKicker(_ title: String, _ own: [Unicode.Scalar], _ entry: Contents.Entry)
        -> String
    {
        guard entry.key.count > own.count, entry.key.suffix(own.count).elementsEqual(own),
            entry.title.contains("强调") || entry.title.contains("指出")
        else { return title }
        return entry.title
    }

    private func subtitle(_ heading: Heading) -> String? {
        guard !heading.subtitle.isEmpty else { return nil }
        var text = heading.subtitle.flatMap { bulletin.printed(at: $0) }.drop {
            $0.isDash || $0.isLayoutBlank
        }
        // ——某某纪实 ◎ 某某某: the byline stands on the same line.
        if let sign = text.lastIndex(where: { $0 == "◎" || $0 == "◆" || $0 == "／" }),
            sign > text.startIndex + 4
        {
            text = text[..<sign].trimmed
        }
        return TitleText.plain(text)
    }

    /// 在某某会上的发言材料 above another title says the occasion; alone it is the title.
    private func splitOccasion(_ heading: Heading, _ titles: inout Titles, _ entry: Contents.Entry?)
    {
        if !heading.kickers.isEmpty, titles.subtitle == nil {
            let kickers = heading.kickers.map { TitleText.plain(bulletin.printed(at: $0)) }.joined()
            if let entry, entry.title.contains(kickers.prefix(6)), entry.title.contains("强调") {
                titles.title = entry.title
            } else {
                titles.subtitle = kickers
            }
        }
        guard heading.title.count >= 2, titles.subtitle == nil else { return }
        for cut in 1..<heading.title.count {
            let upper = bulletin.text(of: heading.title[..<cut])
            if isWhole(upper),
                HeadingFollowers.namesOccasion(bulletin.text(of: heading.title[cut...]))
            {
                titles.subtitle = joined(heading.title[cut...], entry)
                titles.title = joined(heading.title[..<cut], entry)
                return
            }
            guard upper.starts(with: "在"), Vocabulary.speechEndings.isSuffix(of: upper) else {
                continue
            }
            titles.subtitle =
                heading.title[..<cut].map { TitleText.plain(bulletin.printed(at: $0)) }.joined()
            titles.title = joined(heading.title[cut...], entry)
            return
        }
    }

    private func joined(_ lines: ArraySlice<Int>, _ entry: Contents.Entry?) -> String {
        join(lines.map { TitleText.plain(bulletin.printed(at: $0)) }, entry)
    }

    /// A title of its own, and not who spoke on the occasion that is named below: 某某同志 / 在…上的讲话.
    private func isWhole(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= TitleReader.shortestWhole && !Vocabulary.roleSuffixes.isSuffix(of: text)
            && !Vocabulary.bodySuffixes.isSuffix(of: text)
            && !text.split(separator: "、").contains { Byline.glued($0) != nil }
    }

    private static let shortestWhole = 8
}
