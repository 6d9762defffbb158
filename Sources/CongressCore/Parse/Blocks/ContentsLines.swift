/// The lines of a page as lines of a table of contents, each taken apart once: whoever looks for the
/// table, its columns and its end asks for the same lines again and again.
final class ContentsLines {
    private let page: Page
    private var parsed: [ContentsLine?]

    init(page: Page) {
        self.page = page
        parsed = Array(repeating: nil, count: page.lines.count)
    }

    subscript(index: Int) -> ContentsLine {
        if let known = parsed[index] { return known }
        let line = ContentsLine(page.printed(page.lines[index]))
        parsed[index] = line
        return line
    }
}
