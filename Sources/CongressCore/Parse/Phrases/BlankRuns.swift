/// The blanks inside a line as printed, one run after another, with their widths in half characters.
struct BlankRuns: Sequence, IteratorProtocol {
    private let text: ArraySlice<Unicode.Scalar>
    private var at: Int

    init(_ text: ArraySlice<Unicode.Scalar>) {
        self.text = text
        at = text.startIndex
    }

    mutating func next() -> (range: Range<Int>, width: Int)? {
        guard let start = text[at...].firstIndex(where: { $0.isLayoutBlank }) else { return nil }
        var width = 0
        at = start
        while at < text.endIndex, text[at].isLayoutBlank {
            width += text[at].blankWidth
            at += 1
        }
        return (start..<at, width)
    }
}

extension ArraySlice<Unicode.Scalar> {
    var blanks: BlankRuns { BlankRuns(self) }

    /// The first of the widest blanks; nil where none is wider than so many half characters.
    func widestBlank(over least: Int) -> Range<Int>? {
        var best: (range: Range<Int>?, width: Int) = (nil, least)
        for blank in blanks where blank.width > best.width { best = blank }
        return best.range
    }

    /// What a line of these characters takes up, in half characters.
    var halfWidths: Int { withUnsafeBufferPointer { $0.reduce(0) { $0 + $1.halfWidths } } }
}

extension Unicode.Scalar {
    fileprivate var blankWidth: Int { self == "\u{3000}" ? 2 : 1 }

    /// What it takes up on a line, in half characters.
    fileprivate var halfWidths: Int {
        // Most that are asked after are Han characters and the marks beside them.
        if value &- 0x3000 < 0xCE00 { return 2 }
        return value < 0x80 || isLayoutBlank ? 1 : 2
    }
}
