/// Numbered briefs of a column of news, whose titles lost their lines: 1.某县人大视察农田水利。5月3日，….
struct RunInTitle {
    let page: Page

    private static let longest = 45

    /// ★某县人大视察农田水利 5月3日，…: a sign, and a blank between the title and the day.
    func readSigned(_ index: Int) -> String? {
        let printed = page.printed(page.lines[index])
        guard Headline.opensWithSign(printed), printed.count > 12 else { return nil }
        let words = printed.drop { Vocabulary.bylineSigns.contains($0) || $0.isLayoutBlank }
        var at = words.startIndex
        while at < words.endIndex, at - words.startIndex <= RunInTitle.longest {
            let scalar = words[at]
            if scalar.isComma || scalar.endsSentence { return nil }
            if scalar.isLayoutBlank, at - words.startIndex >= 6 {
                let rest = words[at...].drop { $0.isLayoutBlank }.prefix(24)
                    .filter { !$0.isLayoutBlank }.map(\.narrowedAlphanumeric)[...]
                guard let date = PrintedDate.read(rest, at: rest.startIndex),
                    date.first.month != nil, date.end < rest.endIndex, rest[date.end].isComma
                else { return nil }
                return TitleText.plain(words[..<at])
            }
            at += 1
        }
        return nil
    }

    /// 某县人大视察农田水利　5月3日，…: a blank alone parts the title from the day, in a column of news.
    func readSpaced(_ index: Int) -> String? {
        let printed = page.printed(page.lines[index])
        guard printed.count > 40, printed.first?.isHan == true,
            let blank = printed.prefix(RunInTitle.longest).firstIndex(where: { $0.isLayoutBlank }),
            blank - printed.startIndex >= 8,
            !printed[..<blank].contains(where: { $0.isComma || $0.endsSentence })
        else { return nil }
        let rest = printed[blank...].prefix(24).filter { !$0.isLayoutBlank }
            .map(\.narrowedAlphanumeric)[...]
        guard let date = PrintedDate.read(rest, at: rest.startIndex), date.first.month != nil,
            date.end < rest.endIndex, rest[date.end].isComma
        else { return nil }
        return TitleText.plain(printed[..<blank])
    }

    /// The title that opens the paragraph, without its number; nil where there is none, or where it
    /// is the whole paragraph.
    func read(_ index: Int) -> String? {
        if let title = readSigned(index) ?? readSpaced(index) { return title }
        var text = Array(page.text(page.lines[index]))
        guard let start = Outline.number(text[...])?.end else { return nil }
        if !text.contains("。"), index + 1 < page.lines.count, page.lines[index + 1].gap == 0 {
            text += page.text(page.lines[index + 1])
        }
        guard let end = text[start...].firstIndex(of: "。"), end - start >= 6,
            end - start <= RunInTitle.longest, end + 1 < text.count || isCut(index)
        else { return nil }
        let title = text[start..<end]
        return title.contains { $0.isComma || $0 == "；" } ? nil : String(scalars: title.trimmed)
    }

    /// The sentence ends with its line, and the text goes on in the next.
    private func isCut(_ index: Int) -> Bool {
        index + 1 < page.lines.count && page.lines[index + 1].gap == 0
    }
}

extension BodyAssembler {
    /// A text under a title of its own whose first words are such an item consists of them: 大会花絮.
    private func isItemOfText(_ index: Int) -> Bool {
        guard let heading = current.heading, heading.runIn == nil, !current.isClosed else {
            return false
        }
        return Headline.opensWithSign(page.text(page.lines[current.body.first ?? index]))
    }

    /// A numbered brief directly below the heading of a column of news, or behind another brief.
    func opensBrief(_ position: Int) -> Bool {
        let index = body[position]
        if Headline.opensWithSign(page.text(page.lines[index])) {
            return !isItemOfText(index) && RunInTitle(page: page).readSigned(index) != nil
        }
        if current.isEmpty || current.isClosed || current.heading?.runIn != nil, isNews,
            RunInTitle(page: page).readSpaced(index) != nil
        {
            return true
        }
        guard case .outline(let level) = shapes[index], level == 1 || level == 3,
            current.isEmpty || current.heading?.runIn != nil, isNews
        else { return false }
        return RunInTitle(page: page).read(index) != nil
    }

    private var isNews: Bool {
        column.map { HeadingFinder.newsColumns.occurs(in: Array($0.unicodeScalars)[...]) } ?? false
    }
}
