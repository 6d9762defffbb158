/// Numbered briefs of a column of news, whose titles lost their lines: 1.某县人大视察农田水利。5月3日，….
struct RunInTitle {
    let bulletin: BulletinText

    private static let longest = 45

    /// ★某县人大视察农田水利 5月3日，…: a sign, and a blank between the title and the day.
    func readSigned(_ index: Int) -> String? {
        let printed = bulletin.printed(at: index)
        guard Headline.opensWithSign(printed), printed.count > 12 else { return nil }
        let words = printed.drop { Vocabulary.bylineSigns.contains($0) || $0.isLayoutBlank }
        for (at, scalar) in zip(words.indices, words).prefix(RunInTitle.longest + 1) {
            if scalar.isComma || scalar.endsSentence { return nil }
            if scalar.isLayoutBlank, at - words.startIndex >= 6 {
                let (title, text) = (words[..<at], words[at...].drop { $0.isLayoutBlank })
                return opensDay(text) || repeats(title, text) ? TitleText.plain(title) : nil
            }
        }
        return nil
    }

    /// ●某镇票决十件实事　某镇召开…: the text begins with the place that the title begins with.
    private func repeats(
        _ title: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let shared = zip(title, text).prefix { $0 == $1 && $0.isHan }
        return shared.dropFirst().contains { Vocabulary.regionSuffixes.contains($0.0) }
    }

    /// 某县人大视察农田水利　5月3日，…: a blank alone parts the title from the day, in a column of news.
    func readSpaced(_ index: Int) -> String? {
        let whole = bulletin.printed(at: index)
        let printed = behindPlace(whole)
        let shortest = printed.startIndex > whole.startIndex ? 20 : 41
        guard printed.count >= shortest, printed.first?.isHan == true else { return nil }
        // A blank inside the title parts no more than layout does.
        for blank in printed.blanks.map(\.range.lowerBound) {
            guard blank - printed.startIndex <= RunInTitle.longest,
                !printed[..<blank].contains(where: { $0.isComma || $0.endsSentence })
            else { return nil }
            if blank - printed.startIndex >= 8, opensDay(printed[blank...]) {
                return TitleText.plain(whole[..<blank])
            }
        }
        return nil
    }

    /// 【某镇：代表为春耕送技术】近日，…: the title in black brackets before its text.
    func readFramed(_ index: Int) -> String? {
        let text = bulletin.text(at: index)
        guard text.first == "【", let close = text.prefix(RunInTitle.longest).firstIndex(of: "】"),
            close - text.startIndex > RunInTitle.shortestFramed, text.endIndex - close > 12,
            text.contains("。") || text.contains("，"),
            // 【2020年3月5日上午】 opens an entry.
            PrintedDate.read(text, at: text.startIndex + 1) == nil
        else { return nil }
        return String(scalars: text[(text.startIndex + 1)..<close])
    }

    private static let shortestFramed = 8

    /// 【某某县】某县人大视察农田水利　5月3日，…: the title behind the place that sent the brief.
    private func behindPlace(_ printed: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard printed.first == "【", let close = printed.prefix(14).firstIndex(of: "】"),
            let last = printed[..<close].last, Vocabulary.regionSuffixes.contains(last)
        else { return printed }
        return printed[(close + 1)...].drop { $0.isLayoutBlank }
    }

    /// ●5月3日，…, ●近日，…: a brief without a title.
    func opensWithDay(_ index: Int) -> Bool {
        opensDay(bulletin.printed(at: index).drop { Vocabulary.bylineSigns.contains($0) })
    }

    /// 5月3日，…, 近日，…: how a brief begins.
    private func opensDay(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let rest = printed.prefix(24).filter { !$0.isLayoutBlank }.map(\.narrowedAlphanumeric)[...]
        if RunInTitle.ofLate.isPrefix(of: rest) { return true }
        guard let date = PrintedDate.read(rest, at: rest.startIndex), date.first.month != nil else {
            return false
        }
        return opensText(rest, date.end)
    }

    /// 某县人大视察农田水利。5月3日，…: the day opens the sentence behind the title.
    func readPlain(_ index: Int) -> String? {
        let line = bulletin.text(at: index)
        guard line.count >= 20, line.first?.isHan == true,
            line.count < RunInTitle.longest || line.prefix(RunInTitle.longest).contains("。")
        else { return nil }
        var text = Array(line)
        if isCut(index) { text += bulletin.text(at: index + 1).prefix(24) }
        guard let end = text.prefix(RunInTitle.longest).firstIndex(of: "。"), end >= 8,
            !text[..<end].contains(where: { $0.isComma && $0 != "、" || $0 == "；" }),
            let date = PrintedDate.read(text[(end + 1)...], at: end + 1), date.first.month != nil,
            opensText(text[...], date.end), PrintedDate.first(in: text[..<end]) == nil
        else { return nil }
        return String(scalars: text[..<end])
    }

    /// Behind the day come a comma or a time of the day.
    private func opensText(_ text: ArraySlice<Unicode.Scalar>, _ end: Int) -> Bool {
        guard end < text.endIndex else { return false }
        return text[end].isComma || DayTime.words.match(in: text, at: end) != nil
    }

    /// 近日，: a brief without its day.
    private static let ofLate: WordTable = [
        "近日，", "日前，", "连日来，", "近期，", "近日,", "日前,", "最近，", "最近,", "今年以来，", "近段时间", "入夏以来", "年初以来",
    ]

    /// ▲某市人大首次开展履职评议。5月10日，…: the sentence behind the sign.
    func readSentence(_ index: Int) -> String? {
        let text = bulletin.text(at: index).drop { Vocabulary.bylineSigns.contains($0) }
        guard let end = text.prefix(RunInTitle.longest).firstIndex(of: "。"),
            end - text.startIndex >= 8, end + 1 < text.endIndex,
            !text[..<end].contains(where: { $0.isComma || $0 == "；" }),
            // A day inside tells a sentence, not a headline.
            PrintedDate.first(in: text[..<end]) == nil
        else { return nil }
        return String(scalars: text[..<end])
    }

    /// The title that opens the paragraph, without its number; nil where there is none, or where it
    /// is the whole paragraph.
    func read(_ index: Int) -> String? {
        if let title = readFramed(index) ?? readSigned(index) ?? readSpaced(index)
            ?? readPlain(index)
        {
            return title
        }
        if Headline.opensWithSign(bulletin.text(at: index)) { return readSentence(index) }
        var text = Array(bulletin.text(at: index))
        guard let start = Outline.number(text[...])?.end else { return nil }
        if !text.contains("。"), isCut(index) { text += bulletin.text(at: index + 1) }
        guard let end = text[start...].firstIndex(of: "。"), end - start >= 6,
            end - start <= RunInTitle.longest, end + 1 < text.count || isCut(index)
        else { return nil }
        let title = text[start..<end]
        return title.contains { $0.isComma || $0 == "；" } ? nil : String(scalars: title.trimmed)
    }

    /// The text goes on in the next line.
    private func isCut(_ index: Int) -> Bool {
        index + 1 < bulletin.lines.count && bulletin.lines[index + 1].gap == 0
    }
}

extension BodyAssembler {
    /// A text under a title of its own whose first words are such an item consists of them: 大会花絮.
    private func isItemOfText(_ index: Int) -> Bool {
        guard let heading = current.heading, heading.runIn == nil, !current.isClosed else {
            return false
        }
        return Headline.opensWithSign(bulletin.text(at: current.body.first ?? index))
    }

    /// ▲5月17日，…: a paragraph behind the sign that parts the briefs of a column of news.
    private func isSignedBrief(_ position: Int) -> Bool {
        let index = body[position]
        let text = bulletin.text(at: index)
        guard isNews, text.first != "/",
            current.isEmpty || current.isClosed || current.heading?.runIn != nil
        else { return false }
        if text.count > 30, shapes[index] == .prose || text.contains("。") { return true }
        return opensSentence(position, text)
    }

    /// ▲某镇在集市上设立接待点，逢集就: the first line of a paragraph that is wrapped hard.
    private func opensSentence(_ position: Int, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 12, position + 1 < body.count,
            bulletin.lines[body[position + 1]].gap <= 1,
            !Headline.opensWithSign(bulletin.text(at: body[position + 1])),
            text.contains(where: { $0.isComma })
        else { return false }
        return roles.wrapped[position]
            || bulletin.lines[body[position + 1]].gap == 0 && !text.endsLikeProse
                && RunInTitle(bulletin: bulletin).opensWithDay(body[position])
    }

    /// Below the name of a column, behind a closed text or behind another such brief.
    private func opensFramed(_ position: Int) -> Bool {
        guard
            current.isEmpty && column != nil || current.isClosed || isFramed(current.heading?.runIn)
        else { return false }
        return RunInTitle(bulletin: bulletin).readFramed(body[position]) != nil
    }

    private func isFramed(_ runIn: Int?) -> Bool {
        runIn.map { RunInTitle(bulletin: bulletin).readFramed($0) != nil } ?? false
    }

    /// A numbered brief directly below the heading of a column of news, or behind another brief.
    func opensBrief(_ position: Int) -> Bool {
        let index = body[position]
        if Headline.opensWithSign(bulletin.text(at: index)) {
            if isItemOfText(index) || roles.isPictureText(index) { return false }
            return RunInTitle(bulletin: bulletin).readSigned(index) != nil
                || isSignedBrief(position)
        }
        if opensFramed(position) || isDatedItem(position) { return true }
        if current.isEmpty || current.isClosed || current.heading?.runIn != nil, isNews {
            let title = RunInTitle(bulletin: bulletin)
            if (title.readSpaced(index) ?? title.readPlain(index)) != nil { return true }
        }
        guard case .outline(let level) = shapes[index], level == 1 || level == 3,
            current.isEmpty || current.heading?.runIn != nil, isNews
        else { return false }
        return RunInTitle(bulletin: bulletin).read(index) != nil
    }
}
