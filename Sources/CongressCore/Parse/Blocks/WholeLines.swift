/// Gathers lines into a page anew, several pieces to one line.
struct WholeLines {
    private let source: BulletinText
    private var characters: [Unicode.Scalar] = []
    private var clean: [Unicode.Scalar] = []
    private var lines: [Line] = []
    private var pieces: [Line.Piece] = []

    init(_ source: BulletinText) {
        self.source = source
        characters.reserveCapacity(source.characters.count)
        clean.reserveCapacity(source.clean.count)
        lines.reserveCapacity(source.lines.count)
    }

    var bulletin: BulletinText {
        BulletinText(
            source: source.source, characters: characters, clean: clean, lines: lines,
            pieces: pieces, spacing: source.spacing)
    }

    mutating func append(_ indices: [Int], areFurniture: Bool = false) {
        guard let top = indices.first else { return }
        let start = (characters.count, clean.count)
        let firstPiece = pieces.count
        var above: Int?
        for index in indices {
            let line = source.lines[index]
            if let above {
                join(source.lines[above], line)
                pieces.append(
                    Line.Piece(
                        number: line.number, offset: clean.count - start.1,
                        isNext: index == above + 1))
            }
            // Pieces that were put together before.
            for piece in source.pieces[line.pieces] {
                pieces.append(
                    Line.Piece(
                        number: piece.number, offset: clean.count - start.1 + piece.offset,
                        isNext: piece.isNext))
            }
            characters += source.printed(line)
            clean += source.text(line)
            above = index
        }
        let first = source.lines[top]
        lines.append(
            Line(
                number: first.number, pieces: firstPiece..<pieces.count, isFurniture: areFurniture,
                caption: first.caption, gap: first.gap,
                printed: start.0..<characters.count, clean: start.1..<clean.count,
                isLetterSpaced: indices.allSatisfy { source.lines[$0].isLetterSpaced },
                indent: first.indent))
    }

    /// Between two letters a blank stood, and wherever the file still has one.
    private mutating func join(_ upper: Line, _ lower: Line) {
        let isWord =
            source.text(upper).last?.isASCIILetter == true
            && source.text(lower).first?.isASCIILetter == true
        if isWord { clean.append(" ") }
        let last = source.pieces[upper.pieces].last?.number ?? upper.number
        let physical = source.source.lines[last - 1]
        if isWord || physical.content.upperBound < physical.range.upperBound {
            characters.append(" ")
        }
    }
}
