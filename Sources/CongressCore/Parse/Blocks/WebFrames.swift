/// What frames the texts of an issue that was put together from pages of the web.
extension FrontMatterReader {
    /// Ways, buttons and links are no text; the last ways name columns.
    func markWebFrames(_ front: inout FrontMatter) {
        for index in bulletin.lines.indices where shapes[index] == .webFrame {
            let printed = bulletin.printed(at: index).trimmed
            front.what[index] = WebPage.owns(printed) ? .colophon : .furniture
            if let name = WebPage.column(printed) {
                front.webColumns.append(
                    .init(line: index, name: String(scalars: name), isOfPageAbove: false))
            }
            markEditors(above: index, &front)
        }
    }

    /// 责任编辑：某某 right above the buttons.
    private func markEditors(above index: Int, _ front: inout FrontMatter) {
        guard index > 0, front.what[index - 1] == nil else { return }
        let text = bulletin.text(at: index - 1)
        guard EditorCredits.isLine(text), EditorCredits.names(text) else { return }
        front.what[index - 1] = .furniture
        markEditors(above: index - 1, &front)
    }
}
