/// 【视察】, 【培训】 between the briefs of a page whose other columns stand in black brackets too.
struct FramedColumns {
    let bulletin: BulletinText
    let shapes: [LineShape]

    /// Names of two to four characters in brackets, behind a whole text and above a title, where a column
    /// that is known stands in the same brackets. Above a paragraph they part a text: 【案情】, 【评析】.
    /// - Parameter isColumn: what is known of the lines of the body.
    func find(in body: [Int], _ isColumn: [Bool]) -> [(Range<Int>, String)] {
        let framed = body.indices.filter { isFramed(body[$0]) }
        guard framed.contains(where: { isColumn[$0] }) else { return [] }
        return framed.filter { !isColumn[$0] && mayHead($0, body) }.map {
            ($0..<$0 + 1, String(scalars: bulletin.text(at: body[$0]).dropFirst().dropLast()))
        }
    }

    private func isFramed(_ index: Int) -> Bool {
        guard bulletin.first(at: index) == "【" else { return false }
        let text = bulletin.text(at: index)
        return text.last == "】" && FramedColumns.lengths.contains(text.count - 2)
            && text.dropFirst().dropLast().allSatisfy(\.isHan) && !ColumnName.isFramedPlace(text)
            && !FramedColumns.parts.isSuffix(of: text.dropFirst().dropLast())
    }

    /// What parts a text where such a word stands over a crosshead: 【案情】, 【专家点评】.
    private static let parts = WordTable(
        list: """
            案情 评析 评议 背景 做法 成效 启示 意义 链接 点评 记者 手记 代表 心声 问答 回应 经过 过程 结果 反馈 释法 说法 提示 案例 简介 主持人
            """)

    private static let lengths = 2...4

    private func mayHead(_ position: Int, _ body: [Int]) -> Bool {
        guard position > 0, position + 2 < body.count,
            case let line = bulletin.lines[body[position]], line.indent < 4
        else { return false }
        let below = body[position + 1]
        let above = bulletin.text(at: body[position - 1])
        return shapes[below] == .short && !isFramed(below)
            && bulletin.text(at: below).count >= FramedColumns.shortestTitle
            && !bulletin.text(at: below).contains { $0.isComma }
            && (above.endsLikeProse || above.last?.closesBracket == true)
    }

    private static let shortestTitle = 6
}

extension LineRoles {
    /// Names of columns that stand between the texts without a heading of theirs, by their positions.
    func standingNames(_ columns: Set<[Unicode.Scalar]>) -> [(Range<Int>, String)] {
        StandingNames(bulletin: bulletin, columns: columns).find(in: body)
            + FramedColumns(bulletin: bulletin, shapes: shapes).find(in: body, isColumn)
    }
}
