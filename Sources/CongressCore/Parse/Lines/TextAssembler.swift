/// Builds the `text` of a record from its lines, and remembers where each line begins in it.
struct TextAssembler {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var lines = LineSpans()
    private(set) var places: [Record.Place] = []
    let bulletin: BulletinText

    /// - Parameter lines: what is going to be appended, so that room is made once.
    init(bulletin: BulletinText, lines: [Int]) {
        self.bulletin = bulletin
        scalars.reserveCapacity(lines.reduce(lines.count) { $0 + bulletin.lines[$1].count })
        places.reserveCapacity(lines.count)
    }

    /// Appends a line; `joined` where it goes on in the middle of the paragraph above it.
    mutating func append(_ line: Line, joined: Bool) {
        let text = bulletin.text(line)
        if let last = scalars.last {
            if !joined {
                scalars.append("\n")
            } else if let first = text.first, last.isASCIILetter, first.isASCIILetter {
                scalars.append(" ")
            }
        }
        places.append(Record.Place(line: line.number, offset: scalars.count))
        for piece in bulletin.pieces[line.pieces] {
            places.append(Record.Place(line: piece.number, offset: scalars.count + piece.offset))
        }
        lines.append(line, of: bulletin)
        scalars.append(contentsOf: text)
    }

    var string: String { String(scalars: scalars) }
}
