/// Briefs behind a sign, told by their frame, whatever the editor calls their column.
extension LineRoles {
    private static let longestName = 8
    private static let farthestDay = 16
    private static let farthestBrief = 14

    /// 一句话新闻 above ▲某某县　6月23日，… and ▲7月5日，…: a few characters over two paragraphs and more that
    /// the same sign opens, and then their day.
    func headsBriefs(_ position: Int) -> Bool {
        let index = body[position]
        let line = bulletin.lines[index]
        guard line.count >= 2, line.count <= LineRoles.longestName, shapes[index] == .short,
            position + 2 < body.count, let sign = bulletin.first(at: body[position + 1]),
            Vocabulary.bylineSigns.contains(sign) || Vocabulary.pointers.contains(sign),
            bulletin.text(line).allSatisfy(\.isHan), opensDatedBrief(position + 1)
        else { return false }
        let rest = position + 2..<min(position + 2 + LineRoles.farthestBrief, body.count)
        return rest.contains { bulletin.first(at: body[$0]) == sign && opensDatedBrief($0) }
    }

    /// 镇街速递 or 短讯（4则）, which the contents list as if it were a title, above ▶…, a district or the title of
    /// its first brief: the briefs stand in the column of that entry.
    func newsHeads(of entries: [Contents.Entry]) -> [(position: Int, column: String?)] {
        let news = entries.filter { entry in
            entry.author == nil
                && (entry.items ?? 1 > 1
                    || HeadingFinder.newsColumns.isSuffix(of: entry.title.scalarArray[...]))
        }
        guard !news.isEmpty else { return [] }
        return body.indices.dropLast().compactMap { position in
            let line = bulletin.lines[body[position]]
            guard !isColumn[position], line.count >= 2, line.count <= LineRoles.longestName,
                shapes[body[position]] == .short,
                case let key = bulletin.text(line).key,
                let entry = news.first(where: { $0.key == key }),
                opensFirstBrief(position + 1, isCounted: entry.items != nil)
            else { return nil }
            return (position, entry.column)
        }
    }

    private func opensFirstBrief(_ position: Int, isCounted: Bool) -> Bool {
        let index = body[position]
        let text = bulletin.text(at: index)
        if Headline.opensWithSign(text) || isDistrict(index) { return true }
        if let first = text.first, Vocabulary.pointers.contains(first) { return true }
        return isCounted && shapes[index] == .short && text.count >= 8 && !text.contains("。")
    }

    /// ▲6月23日，…, ▲某某县　6月23日，…, ▲近日，…: a sentence, and no caption.
    private func opensDatedBrief(_ position: Int) -> Bool {
        let index = body[position]
        let text = bulletin.text(at: index).dropFirst()
        guard text.count >= LineRoles.farthestDay,
            shapes[index] == .prose || wrapped[position] || text.contains("，")
        else { return false }
        if RunInTitle(bulletin: bulletin).opensWithDay(index) { return true }
        guard let found = PrintedDate.first(in: text.prefix(LineRoles.farthestDay)),
            found.date.first.day != nil, found.date.end < text.endIndex
        else { return false }
        let place = text[..<found.at]
        return text[found.date.end].isComma
            && place.last.map(Vocabulary.regionSuffixes.contains) == true
    }
}

extension BodyAssembler {
    /// 4月11日，… below ■某某县 in a column of news, or behind another such brief: a paragraph of its own,
    /// without a title.
    func isDatedItem(_ position: Int) -> Bool {
        let index = body[position]
        guard isNews, position > 0, bulletin.first(at: index)?.isASCIIDigit == true,
            RunInTitle(bulletin: bulletin).opensWithDay(index)
        else { return false }
        let above = body[position - 1]
        if current.isEmpty { return roles.isDistrict(above) && result.furniture.last == above }
        guard let first = current.heading?.runIn, bulletin.first(at: first)?.isASCIIDigit == true
        else { return false }
        return bulletin.text(at: above).endsLikeProse
    }
}
