/// One non-blank physical line, or several that the measure of the page tore out of one, with its
/// characters cleaned of layout. It holds places and numbers alone: nearly every rule copies some.
struct Line: Sendable {
    /// A further physical line of it.
    struct Piece: Sendable {
        let number: Int
        /// Where its characters begin in those of the whole.
        let offset: Int
        /// Nothing but blank lines stands between it and the piece above.
        let isNext: Bool
    }

    /// The physical number, from 1; that of the first piece.
    let number: Int
    /// The lines below that go on with this one, in `BulletinText.pieces`.
    var pieces = 0..<0
    /// A page number or a running head, as the file stood before torn lines were put together.
    var isFurniture = false
    /// The caption that stands inside a torn sentence and that the line is of, counted from 1; 0 for others.
    var caption = 0
    /// Blank lines directly above it, beyond those that stand between all lines; a page or a column
    /// often ends where there are several.
    var gap: Int
    /// The trimmed line in the file's characters, blanks inside kept: names and the two halves of a
    /// title are told apart by them.
    var printed: Range<Int>
    /// The same line in `BulletinText.clean`.
    let clean: Range<Int>
    /// Every character stands alone between blanks (调 研 报 告).
    let isLetterSpaced: Bool
    /// Width of the blanks before the line beyond the page's margin, in half characters: two full
    /// blanks open a paragraph.
    var indent: Int

    var count: Int { clean.count }

    /// Blanks stand between all characters, as many as there are: 大 会 花 絮.
    var isSetWide: Bool { count >= 3 && printed.count >= 2 * count - 1 }
}

extension LineSpans {
    /// Appends the physical lines of a line in reading order; nothing but what is no text stands
    /// between it and the last one where it goes on.
    mutating func append(_ line: Line, of bulletin: BulletinText, goesOn: Bool = false) {
        if goesOn { extend(to: line.number) } else { append(line.number) }
        for piece in bulletin.pieces[line.pieces] {
            if piece.isNext { extend(to: piece.number) } else { append(piece.number) }
        }
    }
}
