/// All non-blank lines of a file over one buffer of cleaned characters: layout blanks gone,
/// full-width letters and digits narrowed, Markdown emphasis dropped, the rest as printed.
///
/// A class, because every reader of the body holds it.
final class BulletinText: Sendable {
    let source: SourceText
    /// The characters of the lines as printed: those of the file, the pieces of torn lines put behind
    /// each other, lines without the blanks that stood inside words.
    let characters: [Unicode.Scalar]
    let clean: [Unicode.Scalar]
    let lines: [Line]
    /// The further physical lines of torn lines, each line's own behind each other.
    let pieces: [Line.Piece]
    /// Blank lines that stand between any two lines, and part nothing but paragraphs.
    let spacing: Int

    init(
        source: SourceText, characters: [Unicode.Scalar], clean: [Unicode.Scalar], lines: [Line],
        pieces: [Line.Piece] = [], spacing: Int
    ) {
        self.source = source
        self.characters = characters
        self.clean = clean
        self.lines = lines
        self.pieces = pieces
        self.spacing = spacing
    }

    /// More blank lines stand above a line than between any two.
    func isApart(_ index: Int) -> Bool { lines[index].gap > spacing }

    func text(_ line: Line) -> ArraySlice<Unicode.Scalar> { clean[line.clean] }

    func text(at index: Int) -> ArraySlice<Unicode.Scalar> { text(lines[index]) }

    /// The first character of a line, which turns most lines away from most rules.
    @inline(__always)
    func first(at index: Int) -> Unicode.Scalar? {
        let range = lines[index].clean
        return range.isEmpty ? nil : clean[range.lowerBound]
    }

    /// Several lines, by their places, without the ends between them: those of a heading, say.
    func text(of indices: some Sequence<Int>) -> ArraySlice<Unicode.Scalar> {
        indices.flatMap { text(at: $0) }[...]
    }

    /// Neighbours, which mostly lie behind each other as they are.
    func text(of range: Range<Int>) -> ArraySlice<Unicode.Scalar> {
        guard let first = range.first, let last = range.last else { return [] }
        let areAdjoining = zip(range, range.dropFirst()).allSatisfy {
            lines[$0].clean.upperBound == lines[$1].clean.lowerBound
        }
        guard areAdjoining else { return range.flatMap { text(at: $0) }[...] }
        return clean[lines[first].clean.lowerBound..<lines[last].clean.upperBound]
    }

    func printed(_ line: Line) -> ArraySlice<Unicode.Scalar> { characters[line.printed] }

    func printed(at index: Int) -> ArraySlice<Unicode.Scalar> { printed(lines[index]) }

    func string(at index: Int) -> String { String(scalars: text(at: index)) }

    /// Where the characters of a line begin in the file, both numbers from 1.
    func place(at index: Int) -> (line: Int, column: Int) {
        let line = source.lines[lines[index].number - 1]
        return (line.number, line.content.lowerBound - line.range.lowerBound + 1)
    }

    /// How wide a line is set, in half characters.
    func width(at index: Int) -> Int {
        let line = lines[index].clean
        return clean.withUnsafeBufferPointer { scalars in
            var full: UInt32 = 0
            var at = line.lowerBound
            while at < line.upperBound {
                full &+= scalars[at].value < 0x80 ? 0 : 1
                at &+= 1
            }
            return line.count + Int(full)
        }
    }
}

extension BulletinText {
    /// The same page with the lines of captions told from those of texts.
    func marking(_ captions: [Range<Int>]) -> BulletinText {
        var lines = lines
        for (number, caption) in captions.enumerated() {
            for index in caption { lines[index].caption = number + 1 }
        }
        return BulletinText(
            source: source, characters: characters, clean: clean, lines: lines, pieces: pieces,
            spacing: spacing)
    }

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
