/// Bodies whose paragraphs came out line by line.
extension LineRoles {
    /// A line of prose that ends in the middle of its sentence.
    static func endsTorn(_ index: Int, _ bulletin: BulletinText, _ shapes: [LineShape]) -> Bool {
        guard shapes[index] == .short || shapes[index] == .prose else { return false }
        let line = bulletin.lines[index]
        return line.count >= shortestTorn && !bulletin.text(line).endsLikeProse
    }

    /// Nearly all lines stand below a blank line, and most end in the middle of a sentence. Where a paragraph
    /// stands on one line, headings alone do.
    static func isTorn(_ bulletin: BulletinText, _ shapes: [LineShape], _ body: [Int], apart: Int)
        -> Bool
    {
        guard body.count >= fewestLines, apart * 5 >= body.count * 4 else { return false }
        return body.count { endsTorn($0, bulletin, shapes) } * 2 > body.count
    }

    private static let shortestTorn = 8
    /// Fewer lines show no habit.
    private static let fewestLines = 20

    /// 6日听取… below a line that ends in 4月2: the figures of one day, torn apart by a hard wrap. 宣传月 ends in
    /// no figures.
    func goesOnDay(_ index: Int) -> Bool {
        guard index > 0, bulletin.lines[index].gap <= usualGap,
            bulletin.text(at: index).first?.isASCIIDigit == true,
            bulletin.lines[index - 1].count >= 10
        else { return false }
        let above = bulletin.text(at: index - 1)
        if above.last == "月" {
            return above.dropLast().last.map { $0.isASCIIDigit || Numeral.isChinese($0) } == true
        }
        let digits = above.suffix(3).reversed().prefix { $0.isASCIIDigit }.count
        guard (1...2).contains(digits) else { return false }
        let mark = above.dropLast(digits).last
        return mark == "月" || mark == "年"
    }

    /// Lines that are as wide as most of their neighbours: columns of a newspaper.
    static func wrappedLines(_ bulletin: BulletinText, _ body: [Int]) -> [Bool] {
        // A line of more characters than the widest column has is like none of its lines.
        let widths = body.map { index in
            let count = bulletin.lines[index].count
            return count > widest + alike ? count : bulletin.width(at: index)
        }
        // How many neighbours up to five lines off are of about one width.
        var neighbours = [Int](repeating: 0, count: widths.count)
        for at in widths.indices where widths[at] >= 10 {
            for other in at + 1..<max(at + 1, min(widths.count, at + 6))
            where abs(widths[other] - widths[at]) <= alike {
                neighbours[at] += 1
                neighbours[other] += 1
            }
        }
        return widths.indices.map { at in
            guard widths[at] >= 16, widths[at] <= widest else { return false }
            let near = min(widths.count, at + 6) - max(0, at - 5)
            return neighbours[at] >= 3 && neighbours[at] * 2 >= near
        }
    }

    /// In half characters: the widest line of a column, and how far lines of one width differ.
    private static let widest = 90
    private static let alike = 6
}
