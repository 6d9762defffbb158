/// Lines of a section one after another; neighbours in the old index stay one stretch.
struct SectionLines {
    private let old: OpenIndex?
    private var pieces = BytePieces()
    /// The end of what was appended: old lines that were not given to `pieces` yet.
    private var stretch: Range<Int>?

    init(of old: OpenIndex?) { self.old = old }

    mutating func append(oldLine line: Range<Int>) {
        // Between neighbours stand a comma and a line end.
        if let stretch, stretch.upperBound + 2 == line.lowerBound {
            self.stretch = stretch.lowerBound..<line.upperBound
        } else {
            flush()
            stretch = line
        }
    }

    mutating func append(_ line: HeldBytes) {
        flush()
        separate()
        pieces.append(line)
    }

    mutating func finish() -> BytePieces {
        flush()
        return pieces
    }

    private mutating func flush() {
        guard let old, let stretch else { return }
        separate()
        pieces.append(old.slice(stretch))
        self.stretch = nil
    }

    private mutating func separate() {
        if pieces.count > 0 { pieces.append(",\n") }
    }
}
