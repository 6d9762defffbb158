/// What a program that takes text out of pages prints around every line: blanks as wide as the margin
/// of the paper, a blank line behind each line. They are no indents and no gaps; of those the rest
/// is left where the margin and the spacing are taken away.
struct PageSetting {
    /// Of a hundred lines so many may stand otherwise: heads of pages, lines that belong together.
    private static let others = 2
    /// Fewer lines say nothing.
    private static let enough = 20
    /// Narrower lines are columns of a newspaper, whose spacing tells what belongs together.
    private static let narrow = 26

    /// Where one line in so many stands further apart than the rest, what is left still parts
    /// paragraphs and texts.
    private static let varied = 12
    private static let variedColumns = 5

    /// In half characters, 0 where there is none.
    private let margin: Int
    /// Blank lines between any two lines.
    private let spacing: Int
    /// Those that stay, because they part paragraphs.
    private let left: Int

    /// - Parameter text: the characters of the lines.
    init(_ lines: [Line], _ text: [Unicode.Scalar]) {
        let margin = PageSetting.floor(of: lines.map(\.indent))
        let gaps = lines.dropFirst().map(\.gap)
        let spacing = PageSetting.floor(of: gaps)
        let isWrapped = margin + spacing > 0 && PageSetting.isWrapped(lines, text, margin)
        self.margin = isWrapped ? margin : 0
        let further = gaps.count { $0 > spacing }
        let isSpaced =
            PageSetting.isNarrow(lines)
            ? further * PageSetting.variedColumns >= gaps.count
            : isWrapped || further * PageSetting.varied >= gaps.count
        self.spacing = isSpaced ? spacing : 0
        left = spacing - self.spacing
    }

    /// - Returns: the blank lines that still stand between any two lines.
    func level(_ lines: inout [Line]) -> Int {
        guard margin + spacing > 0 else { return left }
        for at in lines.indices {
            lines[at].indent = max(0, lines[at].indent - margin)
            lines[at].gap = max(0, lines[at].gap - spacing)
        }
        return left
    }

    /// What nearly all values reach.
    private static func floor(of values: [Int]) -> Int {
        guard values.count >= enough,
            values.count(where: { $0 == 0 }) * 100 <= values.count * others
        else { return 0 }
        return values.sorted()[values.count * others / 100]
    }

    private static func isNarrow(_ lines: [Line]) -> Bool {
        let widths = lines.map(\.count).filter { $0 >= 12 }.sorted()
        return widths.isEmpty || widths[widths.count / 2] < narrow
    }

    /// Lines that go on in the middle of a sentence. Where paragraphs stand in one line each, all of
    /// them may be set in and apart.
    private static func isWrapped(
        _ lines: [Line], _ text: [Unicode.Scalar], _ margin: Int
    ) -> Bool {
        var all = 0
        var continued = 0
        for (above, line) in zip(lines, lines.dropFirst())
        where line.count >= 12 && line.indent == margin {
            all += 1
            if above.count >= 12, above.indent <= margin + 4, !text[above.clean].endsLikeProse {
                continued += 1
            }
        }
        return all > 0 && continued * 3 >= all
    }
}
