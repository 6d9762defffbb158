/// Newsletters bound into one volume: 会议简报 / 第2期 / 大会秘书处编　2022年1月13日 above the texts of each.
extension FrontMatterReader {
    /// Marks the heads of all newsletters of one name; a volume holds two at least.
    func markMastheads(_ front: inout FrontMatter) {
        var heads: [[Unicode.Scalar]: [Int]] = [:]
        for index in bulletin.lines.indices.dropFirst()
        where bulletin.lines[index].count <= 16 && isNumberAlone(index) {
            let name = bulletin.lines[index - 1]
            guard name.count >= 2, name.count <= 16, bulletin.lines[index].gap <= 2,
                FrontMatterReader.newsletters.isSuffix(of: bulletin.text(name))
            else { continue }
            heads[bulletin.text(name).key, default: []].append(index)
        }
        for number in heads.values.filter({ $0.count > 1 }).joined() where number > 8 {
            for line in number - 1...number + 1
            where line < bulletin.lines.count && front.isBody(line)
                && (line <= number || imprints(line))
            {
                front.what[line] = .furniture
                front.newsletters.insert(line)
            }
        }
    }

    private static let newsletters: WordTable = ["简报", "快报", "简讯", "通讯", "信息", "动态", "会刊", "专报"]

    /// 第2期, （第2期）, 第2期（总第12期）.
    private func isNumberAlone(_ index: Int) -> Bool {
        let text = bulletin.text(at: index).drop { $0.opensBracket }
        guard text.count <= 14, text.first == "第",
            let (_, end) = Numeral.read(text, at: text.startIndex + 1), end < text.endIndex,
            text[end] == "期"
        else { return false }
        return end + 1 == text.endIndex || text[end + 1].opensBracket || text[end + 1].closesBracket
    }

    /// 大会秘书处编　2022年1月13日.
    private func imprints(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        return text.count <= 45 && text.withoutClosingDate.count < text.count
            && !text.contains { $0.isComma }
    }
}
