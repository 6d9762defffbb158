/// One non-blank physical line, or several that the measure of the page tore out of one, with its
/// characters cleaned of layout.
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
    /// The lines below that go on with this one.
    var pieces: [Piece] = []
    /// A page number or a running head, as the file stood before torn lines were put together.
    var isFurniture = false
    /// Blank lines directly above it, beyond those that stand between all lines; a page or a column
    /// often ends where there are several.
    var gap: Int
    /// The trimmed line in the file's characters, blanks inside kept: names and the two halves of a
    /// title are told apart by them.
    var printed: Range<Int>
    /// The same line in `Page.clean`.
    let clean: Range<Int>
    /// Every character stands alone between blanks (调 研 报 告).
    let isLetterSpaced: Bool
    /// Width of the blanks before the line beyond the page's margin, in half characters: two full
    /// blanks open a paragraph.
    var indent: Int

    var count: Int { clean.count }

    /// The physical numbers of its pieces, in runs that nothing parts.
    var numbers: [ClosedRange<Int>] {
        var runs = [number...number]
        for piece in pieces {
            if piece.isNext {
                runs[runs.count - 1] = runs[runs.count - 1].lowerBound...piece.number
            } else {
                runs.append(piece.number...piece.number)
            }
        }
        return runs
    }

    /// Blanks stand between all characters, as many as there are: 大 会 花 絮.
    var isSetWide: Bool { count >= 3 && printed.count >= 2 * count - 1 }
}

/// All non-blank lines of a file over one buffer of cleaned characters: layout blanks gone,
/// full-width letters and digits narrowed, Markdown emphasis dropped, the rest as printed.
struct Page: Sendable {
    let source: SourceText
    /// The characters of the lines as printed: those of the file, the pieces of torn lines put behind
    /// each other, lines without the blanks that stood inside words.
    let characters: [Unicode.Scalar]
    let clean: [Unicode.Scalar]
    let lines: [Line]

    func text(_ line: Line) -> ArraySlice<Unicode.Scalar> { clean[line.clean] }

    /// Several lines, by their places, without the ends between them: those of a heading, say.
    func text(of indices: some Sequence<Int>) -> ArraySlice<Unicode.Scalar> {
        indices.flatMap { text(lines[$0]) }[...]
    }

    func printed(_ line: Line) -> ArraySlice<Unicode.Scalar> { characters[line.printed] }

    func string(_ line: Line) -> String { String(scalars: text(line)) }

    /// How wide a line is set, in half characters.
    func width(_ line: Line) -> Int {
        clean.withUnsafeBufferPointer { scalars in
            var full: UInt32 = 0
            for scalar in UnsafeBufferPointer(rebasing: scalars[line.clean]) {
                full &+= scalar.value < 0x80 ? 0 : 1
            }
            return line.count + Int(full)
        }
    }
}

extension Page {
    /// The lines that a record holds, in its order.
    func lines(of spans: LineSpans) -> [Line] {
        spans.ranges.flatMap { range in
            var at = lines.partitioningIndex { $0.number >= range.lowerBound }
            var found: [Line] = []
            while at < lines.count, lines[at].number <= range.upperBound {
                found.append(lines[at])
                at += 1
            }
            return found
        }
    }
}

extension Array {
    /// The first place from which on the condition holds; it holds for no element before it.
    func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
