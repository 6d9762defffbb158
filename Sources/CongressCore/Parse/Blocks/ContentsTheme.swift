/// The theme of an issue that is about one thing: the column of its texts that stand in no other.
extension FrontMatterReader {
    /// The theme of an issue, and no title right above its text.
    func isSeries(_ index: Int) -> Bool {
        guard lines.isOfSeries(bulletin.text(at: index)), index + 1 < shapes.count else {
            return false
        }
        return switch shapes[index + 1] {
        case .prose, .salutation, .byline: false
        default: true
        }
    }

    private static let longestTheme = 40
    private static let linesAbove = 3
    private static let endings: WordTable = [
        "专辑", "专题", "专刊", "选编", "选登", "选辑", "汇编", "摘编", "案例集", "经验集",
    ]

    /// “代表履职进行时”案例选编（六） right above 目录 or the first title.
    func giveTheme(_ front: inout FrontMatter) {
        let entries = front.contents.entries
        guard entries.count(where: { $0.column == nil }) * 2 > entries.count,
            let first = front.contents.lines.first
        else { return }
        let head = max(0, first - FrontMatterReader.linesAbove)..<first
        let lines = head.reversed() + front.contents.lines.prefix(2)
        guard let line = lines.first(where: { isTheme(bulletin.text(at: $0)) }) else { return }
        front.contents.theme = bulletin.string(at: line)
    }

    /// The same in the masthead, below the number of an issue that prints no contents.
    func giveThemeOfMasthead(_ front: inout FrontMatter) {
        guard front.contents.entries.isEmpty, front.contents.theme == nil else { return }
        let top = bulletin.lines.indices.prefix(FrontMatterReader.linesOfMasthead).prefix {
            front.what[$0] == .masthead
        }
        guard let number = top.firstIndex(where: { lines.isIssueLine(bulletin.text(at: $0)) }),
            let line = top[number...].last(where: { isTheme(bulletin.text(at: $0)) })
        else { return }
        front.contents.theme = bulletin.string(at: line)
    }

    private static let linesOfMasthead = 12

    private func isTheme(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 6, text.count <= FrontMatterReader.longestTheme else { return false }
        // （六）, （二〇二三年第六辑）: one of a series; 某某会议专辑 alone is what the issue is called.
        let series = Byline.trailingBracket(text)
        guard series != nil || text.contains(where: \.isQuote) else { return false }
        return FrontMatterReader.endings.isSuffix(of: series?.rest ?? text)
    }
}
