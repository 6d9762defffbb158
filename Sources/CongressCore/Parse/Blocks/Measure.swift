/// The measure that a page is set to: how wide a line grows before the layout tears it. Programs that
/// fold text count characters; type is set by width, and punctuation that may not open a line makes
/// full lines differ by a character or two.
struct Measure {
    private enum Unit {
        /// Characters of the physical line, blanks before it included.
        case characters(Int)
        /// Half characters.
        case widths(ClosedRange<Int>)
    }

    private let bulletin: BulletinText
    private let unit: Unit

    /// Narrower lines are columns of a newspaper, in half characters.
    private static let narrowest = 40
    private static let widest = 200
    /// Fewer full lines say nothing.
    private static let fewest = 6
    /// One of so many lines is full at least.
    private static let share = 6
    /// So much may a full line lack, and so much may it jut out, in half characters.
    private static let lack = 3
    private static let excess = 2

    /// Nil where paragraphs stand on one line each, or lines are torn at many widths.
    init?(_ bulletin: BulletinText) {
        guard let unit = Measure.folded(bulletin) ?? Measure.set(bulletin) else { return nil }
        self.bulletin = bulletin
        self.unit = unit
    }

    /// Whether a physical line is as wide as the page.
    func isFull(_ line: Line) -> Bool {
        switch unit {
        case .characters(let count): Measure.characters(line, bulletin).contains(count)
        case .widths(let range): range.contains(Measure.width(line, bulletin))
        }
    }

    // MARK: What the lines tell

    /// Lines of one count of characters, hardly any of one less, none of more.
    private static func folded(_ bulletin: BulletinText) -> Unit? {
        let counts = histogram(bulletin.lines.map { characters($0, bulletin).lowerBound })
        let wide = counts[(narrowest / 2)...].reduce(0, +)
        guard
            let count = counts.indices.last(where: {
                $0 * 2 >= narrowest && counts[$0] >= fewest && counts[$0] * 3 >= wide
                    && counts[$0] * share >= bulletin.lines.count
            }), count < widest, counts[count] >= counts[count - 1] * 8,
            counts[(count + 1)...].reduce(0, +) * 50 <= counts[count]
        else { return nil }
        return .characters(count)
    }

    /// Most lines that are no rows of a table are about as wide as the widest.
    private static func set(_ bulletin: BulletinText) -> Unit? {
        let widths = bulletin.lines.map { width($0, bulletin) }
        // Where rows of tables and all other lines are of many widths, the others are too.
        guard fullest(histogram(widths), of: bulletin) != nil else { return nil }
        let counts = histogram(
            zip(bulletin.lines, widths).compactMap { line, width in
                width < narrowest || isRow(line, bulletin) ? nil : width
            })
        let wide = counts[narrowest...].reduce(0, +)
        guard let (best, near) = fullest(counts, of: bulletin), near * 2 >= wide,
            counts[min(widest, best + excess + 1)...].reduce(0, +) * 33 <= near
        else { return nil }
        return .widths(best - lack...best + excess)
    }

    /// The width that most lines are near to, and how many; nil where they are too few to be full.
    private static func fullest(
        _ counts: [Int], of bulletin: BulletinText
    ) -> (width: Int, near: Int)? {
        func near(_ width: Int) -> Int {
            counts[(width - lack)...min(widest, width + excess)].reduce(0, +)
        }
        let best = (narrowest + lack..<widest).max {
            (near($0), counts[$0]) < (near($1), counts[$1])
        }
        guard let best, near(best) >= fewest, near(best) * share >= bulletin.lines.count
        else { return nil }
        return (best, near(best))
    }

    /// How many lines have each value; what is wider than any measure counts with the widest.
    private static func histogram(_ values: [Int]) -> [Int] {
        var counts = [Int](repeating: 0, count: widest + 1)
        for value in values { counts[min(value, widest)] += 1 }
        return counts
    }

    /// Without the blanks behind the line, and with them.
    private static func characters(_ line: Line, _ bulletin: BulletinText) -> ClosedRange<Int> {
        let source = bulletin.source.lines[line.number - 1]
        return source.content.upperBound - source.range.lowerBound...source.range.count
    }

    /// In half characters; no paragraph on one line is measured to its end.
    private static func width(_ line: Line, _ bulletin: BulletinText) -> Int {
        line.printed.count > widest ? widest + 1 : line.indent + bulletin.printed(line).halfWidths
    }

    /// Leaders, or names between blanks: such lines are as long as the layout makes them.
    static func isRow(_ line: Line, _ bulletin: BulletinText) -> Bool {
        let mayHaveBlanks = line.printed.count >= line.count + 2
        return hasLeaders(bulletin, line.printed)
            || mayHaveBlanks && isRowOfNames(bulletin.printed(line))
    }

    private static func hasLeaders(_ bulletin: BulletinText, _ printed: Range<Int>) -> Bool {
        bulletin.characters.withUnsafeBufferPointer { characters in
            var dots = 0
            for at in printed {
                let scalar = characters[at]
                // Han characters and the marks beside them are no dots.
                guard scalar.value &- 0x3100 >= 0xCE00 else {
                    dots = 0
                    continue
                }
                dots = scalar == "…" ? dots + 2 : scalar == "." || scalar.isNameDot ? dots + 1 : 0
                if dots > 2 { return true }
            }
            return false
        }
    }

    /// Most of what stands between blanks is as short as a name.
    private static func isRowOfNames(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = printed.split { $0.isLayoutBlank }
        let names = words.count { $0.count <= longestName && $0.allSatisfy(\.isHan) }
        return names >= 3 && names * 3 >= words.count * 2
    }

    private static let longestName = 4
}
