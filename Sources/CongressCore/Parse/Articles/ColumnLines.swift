/// The lines of pages set in columns: how wide they are, and what runs along the pages.
struct ColumnLines {
    let bulletin: BulletinText
    private let shapes: [LineShape]
    /// In half characters.
    private let widths: [Int]
    /// Page numbers and running heads.
    let isFurniture: [Bool]
    /// Blank lines that stand between any two lines.
    private let usualGap: Int

    init(_ bulletin: BulletinText, _ page: PageLines) {
        self.bulletin = bulletin
        shapes = page.shapes
        widths = ColumnLines.widths(bulletin)
        isFurniture = page.isFurniture
        let apart = bulletin.lines.count { $0.gap == 1 }
        usualGap = apart * 5 >= bulletin.lines.count * 4 ? 1 : 0
    }

    /// Whether many lines are followed by one of about their width, and end no sentence.
    static func areTorn(_ bulletin: BulletinText) -> Bool {
        let widths = widths(bulletin)
        let torn = widths.indices.dropLast().count { at in
            isMeasured(widths[at]) && abs(widths[at] - widths[at + 1]) <= ColumnMeasure.ragged
                && !bulletin.text(at: at).endsLikeProse
        }
        return torn >= fewest && torn * 7 >= widths.count
    }

    private static func widths(_ bulletin: BulletinText) -> [Int] {
        bulletin.lines.indices.map { index in
            bulletin.lines[index].count > widest ? widest * 2 : bulletin.width(at: index)
        }
    }

    private static func isMeasured(_ width: Int) -> Bool { (narrowest...widest).contains(width) }

    /// In half characters: the narrowest and the widest line of a column.
    private static let narrowest = 20
    private static let widest = 104
    /// Lines above and below that tell the measure.
    private static let reach = 16

    /// Whether a sentence may be torn between two lines: the upper ends none, and one of the two lines is
    /// set to another width than the other.
    func mayBreak(_ above: Int, _ index: Int) -> Bool {
        guard ColumnLines.isMeasured(widths[above]),
            shapes[above] == .short || shapes[above] == .prose,
            !bulletin.text(at: above).endsLikeProse
        else { return false }
        return abs(widths[above] - widths[index]) > ColumnMeasure.ragged || shapes[index] != .prose
    }

    /// Whether a line is no line of the column that the line above it fills.
    func isWider(_ index: Int, than above: Int) -> Bool {
        widths[index] > widths[above] + ColumnMeasure.ragged
    }

    /// The measure of the column that a line stands in; nil where the lines around it are of many widths.
    /// What opens a page, and what stands below the caption that does, is measured by the lines behind it.
    func measure(around index: Int, isBelowCaption: Bool = false) -> ColumnMeasure? {
        let behind = index..<min(widths.count, index + ColumnLines.reach * 3 / 2)
        if isBelowCaption || index > 0 && isFurniture[index - 1] { return measure(of: behind) }
        return measure(of: max(0, index - ColumnLines.reach)..<behind.upperBound)
    }

    /// The widest line that many others are about as wide as.
    private func measure(of near: Range<Int>) -> ColumnMeasure? {
        var lines = [Int](repeating: 0, count: ColumnLines.widest + 2)
        var known = 0
        for index in near where !isFurniture[index] && ColumnLines.isMeasured(widths[index]) {
            lines[widths[index]] += 1
            known += 1
        }
        let least = max(ColumnLines.fewest, known / 6)
        let full = stride(from: ColumnLines.widest, through: ColumnLines.narrowest, by: -1).first {
            lines[$0] > 0 && lines[$0 - 1] + lines[$0] + lines[$0 + 1] >= least
        }
        return full.map { ColumnMeasure(bulletin: bulletin, widths: widths, width: $0) }
    }

    private static let fewest = 6

    /// The next line that is none of a page's head or foot.
    func behindFurniture(_ index: Int) -> Int {
        var next = index
        while next < isFurniture.count, isFurniture[next] { next += 1 }
        return next
    }

    /// Whether a line stands below a whole paragraph, a heading inside a text or the head of a page.
    func mayStandApart(_ index: Int) -> Bool {
        guard index > 0, bulletin.lines[index].count <= ColumnLines.widest / 2 else { return false }
        if isFurniture[index - 1] { return true }
        if case .outline = shapes[index - 1] { return true }
        return bulletin.text(at: index - 1).endsLikeProse
    }

    /// Whether more blank lines stand above a line than between all lines.
    func isApart(_ index: Int) -> Bool { bulletin.lines[index].gap > usualGap }

    /// Whether a head or a foot of a page stands right above or below some lines.
    func opensOrClosesPage(_ lines: Range<Int>) -> Bool {
        lines.lowerBound > 0 && isFurniture[lines.lowerBound - 1]
            || lines.upperBound < isFurniture.count && isFurniture[lines.upperBound]
    }

    /// Whether a paragraph may go on in a line.
    func mayGoOn(_ index: Int) -> Bool {
        switch shapes[index] {
        case .short, .prose, .closingNote, .sourceNote: true
        default: false
        }
    }
}

/// The measure of a column, and which lines are set to it.
struct ColumnMeasure {
    let bulletin: BulletinText
    let widths: [Int]
    /// In half characters.
    let width: Int

    /// In half characters: how far lines of one width differ.
    static let ragged = 3

    /// A line is as wide as the column.
    func isFull(_ index: Int) -> Bool { (width - 3...width + 2).contains(widths[index]) }

    /// The first line of a paragraph where the page lost that it is set in.
    func isFullSetIn(_ index: Int) -> Bool {
        (width - ColumnMeasure.setIn - 4...width).contains(widths[index])
    }

    private static let setIn = 4

    /// A line that no column holds.
    func isWide(_ index: Int) -> Bool { widths[index] > width + 3 }

    /// The last line of a paragraph.
    func mayEnd(_ index: Int) -> Bool {
        widths[index] <= width + 2 && bulletin.text(at: index).endsLikeProse
    }

    /// A full line of a paragraph, which ends no sentence and no note.
    func isTorn(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard isFull(index) || isFullSetIn(index), !text.endsLikeProse, let last = text.last,
            !last.closesBracket, !last.isColon, !last.isSemicolon, !opensNote(text)
        else { return false }
        return text.contains(where: ColumnMeasure.isMark) || index > 0 && isFull(index - 1)
    }

    /// …作出部署。（某县人大常委会: a note behind the last sentence, torn itself.
    private func opensNote(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let open = text.lastIndex(where: { $0.opensBracket }), open > text.startIndex,
            !text[open...].contains(where: { $0.closesBracket })
        else { return false }
        return text[open - 1].endsSentence
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isComma || scalar.endsSentence || scalar == "、"
    }

    /// Both lines stand in a narrow box beside a picture, and the upper one fills it.
    func isBeside(_ above: Int, _ below: Int, in caption: Range<Int>) -> Bool {
        let box = widths[caption.lowerBound]
        return box * 4 <= width * 3 && widths[below] <= box + 2
            && (widths[above] >= box - 2 || caption.count == 1) && widths[above] <= box + 2
    }
}
