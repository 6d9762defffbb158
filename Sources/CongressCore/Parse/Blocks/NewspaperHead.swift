/// The head of a newspaper page, which stands at its top, in its middle or at its end.
extension FrontMatterReader {
    /// The name, day and number of a newspaper, wherever on its page they stand.
    func markNewspaperHead(_ front: inout FrontMatter) {
        guard front.contents.entries.isEmpty, !front.what.contains(.masthead) else { return }
        for index in page.lines.indices where front.what[index] == .furniture || front.isBody(index)
        {
            let text = page.text(page.lines[index])
            guard text.count <= 48, !text.contains("，"),
                lines.isDateline(text) || lines.isDatedIssue(text)
            else { continue }
            for line in linesBeside(index)
            where front.what[line] == .furniture || front.isBody(line) {
                front.what[line] = .masthead
            }
            return
        }
    }

    /// The lines set closely around one, none of which is a sentence.
    private func linesBeside(_ index: Int) -> ClosedRange<Int> {
        var first = index
        while first > 0, page.lines[first].gap == 0, isOfHead(first - 1) { first -= 1 }
        var last = index
        while last + 1 < page.lines.count, page.lines[last + 1].gap == 0, isOfHead(last + 1) {
            last += 1
        }
        return first...last
    }

    private func isOfHead(_ index: Int) -> Bool {
        let text = page.text(page.lines[index])
        return text.count <= 40 && shapes[index] != .prose && !text.contains("，")
    }
}
