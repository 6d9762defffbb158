/// Text as a search sees it, with the place in the printed text that each character came from.
///
/// Beside the folding of single characters: a blank stays only between two Latin words or numbers,
/// a run of dots or of dashes counts as one, and `**`, the trace of a converter, is no text.
struct FoldedText: Sendable {
    private(set) var scalars: [UInt32] = []
    /// For each folded character, the offset of the printed character that it came from.
    private(set) var origins: [Int32] = []

    init(_ text: some Sequence<Unicode.Scalar>) {
        scalars.reserveCapacity(text.underestimatedCount)
        origins.reserveCapacity(text.underestimatedCount)
        var writer = Writer()
        var offset: Int32 = 0
        for scalar in text {
            switch Folding.fold(scalar) {
            case .one(let folded): writer.write(folded.value, from: offset, to: &self)
            case .several(let expansion):
                for folded in expansion { writer.write(folded.value, from: offset, to: &self) }
            case .blank: writer.noteBlank(at: offset)
            case .nothing: break
            }
            offset += 1
        }
        writer.releaseStar(to: &self)
    }

    /// The printed characters behind a range of folded ones, which is not empty: from the first one's
    /// to the last one's, with the rest of a run of dots or dashes that the last one stands for.
    func printedRange(
        of range: Range<Int>, in text: some RandomAccessCollection<Unicode.Scalar>
    ) -> Range<Int> {
        let last = scalars[range.upperBound - 1]
        var end = Int(origins[range.upperBound - 1]) + 1
        if FoldedText.isRunning(last) {
            let limit =
                range.upperBound < origins.count ? Int(origins[range.upperBound]) : text.count
            while end < limit {
                let next = text[text.index(text.startIndex, offsetBy: end)]
                guard case .one(let folded) = Folding.fold(next), folded.value == last else {
                    break
                }
                end += 1
            }
        }
        return Int(origins[range.lowerBound])..<end
    }

    /// Whether a run of this folded character counts as one: dots and dashes.
    static func isRunning(_ folded: UInt32) -> Bool { folded == 0x2E || folded == 0x2D }

    /// Whether a blank beside this folded character can count: Latin, Greek, Cyrillic, digits.
    static func isWord(_ folded: UInt32) -> Bool {
        if folded < 0x80 { return folded &- 0x30 < 10 || folded &- 0x61 < 26 }
        return folded >= 0xC0 && folded < 0x530 && folded != 0xD7 && folded != 0xF7
    }

    fileprivate mutating func append(_ folded: UInt32, from origin: Int32) {
        scalars.append(folded)
        origins.append(origin)
    }
}

/// Holds back what the next character decides about: a blank, the first star of a pair.
private struct Writer {
    private var blank: Int32?
    private var star: Int32?

    mutating func noteBlank(at origin: Int32) {
        if blank == nil { blank = origin }
    }

    @inline(__always)
    mutating func write(_ folded: UInt32, from origin: Int32, to text: inout FoldedText) {
        if blank != nil || star != nil || folded <= 0x2E {
            writeWithCare(folded, from: origin, to: &text)
        } else {
            text.append(folded, from: origin)
        }
    }

    /// A star that found no second one is a character after all.
    mutating func releaseStar(to text: inout FoldedText) {
        guard let origin = star else { return }
        star = nil
        blank = nil
        text.append(0x2A, from: origin)
    }

    @inline(never)
    private mutating func writeWithCare(
        _ folded: UInt32, from origin: Int32, to text: inout FoldedText
    ) {
        if folded == 0x2A {
            star = star == nil ? origin : nil
            return
        }
        releaseStar(to: &text)
        if let blank, let last = text.scalars.last, FoldedText.isWord(last),
            FoldedText.isWord(folded)
        {
            text.append(0x20, from: blank)
        }
        blank = nil
        if FoldedText.isRunning(folded), text.scalars.last == folded { return }
        text.append(folded, from: origin)
    }
}
