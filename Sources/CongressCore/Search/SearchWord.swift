/// A typed word, folded as the text is. It stands in a text where its folded characters do.
struct SearchWord: Equatable, Sendable {
    let printed: String
    let folded: [UInt32]
    /// How many characters may be replaced by ones that recognition software confuses with them.
    var allowance = 0

    init(_ printed: String) {
        self.printed = printed
        self.folded = FoldedText(printed.unicodeScalars).scalars
    }

    /// A word of characters that are folded already.
    init(folded: [UInt32]) {
        printed = ""
        self.folded = folded
    }

    /// True where nothing is left to look for: the word is made of blanks.
    var isEmpty: Bool { folded.isEmpty }

    /// The word with one replacement for every four Han characters; nil where it has fewer.
    var allowingLookalikes: SearchWord? {
        let han = folded.count { Unicode.Scalar($0)?.isHan ?? false }
        guard han >= 4 else { return nil }
        var word = self
        word.allowance = han / 4
        return word
    }

    /// Where the word stands in the folded text, from left to right, without overlaps.
    func places(in text: [UInt32]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at + folded.count <= text.count {
            if stands(at: at, in: text) {
                found.append(at..<at + folded.count)
                at += folded.count
            } else {
                at += 1
            }
        }
        return found
    }

    func occurs(in text: [UInt32]) -> Bool {
        guard folded.count <= text.count else { return false }
        return (0...text.count - folded.count).contains { stands(at: $0, in: text) }
    }

    private func stands(at start: Int, in text: [UInt32]) -> Bool {
        var left = allowance
        for index in folded.indices where text[start + index] != folded[index] {
            guard left > 0, confuses(folded[index], text[start + index]) else {
                return false
            }
            left -= 1
        }
        return true
    }

    private func confuses(_ wanted: UInt32, _ printed: UInt32) -> Bool {
        guard let wanted = Unicode.Scalar(wanted) else { return false }
        return Lookalikes.of(wanted).contains { $0.value == printed }
    }
}
