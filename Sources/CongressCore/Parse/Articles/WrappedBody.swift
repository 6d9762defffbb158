/// A day of which a hard wrap tore the figures apart: …4月2 / 6日听取….
enum TornDay {
    static func ends(_ above: ArraySlice<Unicode.Scalar>) -> Bool {
        if above.last == "月" {
            return above.dropLast().last.map { $0.isASCIIDigit || Numeral.isChinese($0) } == true
        }
        let digits = above.suffix(3).reversed().prefix { $0.isASCIIDigit }.count
        guard (1...2).contains(digits) else { return false }
        let mark = above.dropLast(digits).last
        return mark == "月" || mark == "年"
    }

    /// 宣传月 / 6月3日，…: a whole day of the next line's own.
    static func begins(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        PrintedDate.read(text, at: text.startIndex)?.first.month == nil
    }
}

/// Bodies whose paragraphs came out line by line, with a blank line behind each.
extension LineRoles {
    /// Nearly all lines stand below a blank line, and most end in the middle of a sentence. Where a paragraph
    /// stands on one line, headings alone do.
    static func isTorn(_ page: Page, _ shapes: [LineShape], _ body: [Int], apart: Int) -> Bool {
        guard body.count >= fewestLines, apart * 5 >= body.count * 4 else { return false }
        let torn = body.count { index in
            guard shapes[index] == .short || shapes[index] == .prose else { return false }
            let line = page.lines[index]
            return line.count >= shortestTorn && !page.text(line).endsLikeProse
        }
        return torn * 2 > body.count
    }

    private static let shortestTorn = 8
    /// Fewer lines show no habit.
    private static let fewestLines = 20
}
