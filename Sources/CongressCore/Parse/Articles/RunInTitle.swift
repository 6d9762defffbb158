/// Numbered briefs of a column of news, whose titles lost their lines: 1.某县人大视察农田水利。5月3日，….
struct RunInTitle {
    let page: Page

    private static let longest = 45

    /// The title that opens the paragraph, without its number; nil where there is none, or where it
    /// is the whole paragraph.
    func read(_ index: Int) -> String? {
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
    /// A numbered brief directly below the heading of a column of news, or behind another brief.
    func opensBrief(_ position: Int) -> Bool {
        guard case .outline(let level) = shapes[body[position]], level == 1 || level == 3,
            current.isEmpty || current.heading?.runIn != nil, let column,
            HeadingFinder.newsColumns.occurs(in: Array(column.unicodeScalars)[...])
        else { return false }
        return RunInTitle(page: page).read(body[position]) != nil
    }
}
