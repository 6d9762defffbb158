/// One non-blank physical line, with its characters cleaned of layout.
struct Line: Sendable {
    /// The physical number, from 1.
    let number: Int
    /// Blank lines directly above it, beyond those that stand between all lines; a page or a column
    /// often ends where there are several.
    var gap: Int
    /// The trimmed line in the file's characters, blanks inside kept: names and the two halves of a
    /// title are told apart by them.
    let printed: Range<Int>
    /// The same in `Page.mended`, where layout scattered blanks inside its words.
    var mended: Range<Int>?
    /// The same line in `Page.clean`.
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

/// All non-blank lines of a file over one buffer of cleaned characters: layout blanks gone,
/// full-width letters and digits narrowed, Markdown emphasis dropped, the rest as printed.
struct Page: Sendable {
    let source: SourceText
    let clean: [Unicode.Scalar]
    let lines: [Line]
    /// Lines as printed, without the blanks that stood inside words.
    var mended: [Unicode.Scalar] = []

    func text(_ line: Line) -> ArraySlice<Unicode.Scalar> { clean[line.clean] }

    /// Several lines, by their places, without the ends between them: those of a heading, say.
    func text(of indices: some Sequence<Int>) -> ArraySlice<Unicode.Scalar> {
        indices.flatMap { text(lines[$0]) }[...]
    }

    func printed(_ line: Line) -> ArraySlice<Unicode.Scalar> {
        if let range = line.mended { return mended[range] }
        return source.scalars[line.printed]
    }

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
