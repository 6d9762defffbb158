/// A text made ready for matching: folded, with the way back to the printed characters.
struct SearchedText {
    let folded: FoldedText
    let scalars: [Unicode.Scalar]
    /// Ranges of folded characters that make up the paragraphs.
    let paragraphs: [Range<Int>]

    init(_ text: String) {
        // An array made of the view would walk it twice, first to count.
        scalars = Array(unsafeUninitializedCapacity: text.utf8.count) { buffer, count in
            for scalar in text.unicodeScalars {
                buffer.initializeElement(at: count, to: scalar)
                count += 1
            }
        }
        folded = FoldedText(scalars)
        var paragraphs: [Range<Int>] = []
        var start = 0
        var at = 0
        for (offset, scalar) in scalars.enumerated() where scalar == "\n" {
            while at < folded.origins.count, Int(folded.origins[at]) < offset { at += 1 }
            paragraphs.append(start..<at)
            start = at
        }
        paragraphs.append(start..<folded.scalars.count)
        self.paragraphs = paragraphs.filter { !$0.isEmpty }
    }

    /// The printed characters, as offsets of Unicode scalars, that a range of folded ones covers.
    func printed(_ range: Range<Int>) -> Range<Int> {
        folded.printedRange(of: range, in: scalars)
    }

    func places(of word: SearchWord) -> [Range<Int>] {
        word.places(in: folded.scalars).map(printed)
    }

    /// - Parameter limit: how many are enough.
    func places(of pattern: Pattern, limit: Int = .max) -> [Range<Int>] {
        var places: [Range<Int>] = []
        for paragraph in paragraphs where places.count < limit {
            places += pattern.matches(
                in: folded.scalars[paragraph], limit: limit - places.count
            ).map(printed)
        }
        return places
    }
}
