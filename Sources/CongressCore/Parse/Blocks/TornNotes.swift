/// Closing notes that a line end tore in two: （某某镇人大 某 / 某某）. The lower line alone looks like
/// the rest of a sentence.
struct TornNotes {
    let bulletin: BulletinText

    /// The longest note that is looked for, in characters.
    private static let longest = 60

    /// Marks the lower lines of torn notes, and the upper ones that hold nothing else.
    func mark(_ shapes: inout [LineShape]) {
        var upper: Int?
        for lower in bulletin.lines.indices {
            if shapes[lower] == .pageNumber { continue }
            defer { upper = lower }
            guard let upper, closes(lower), let open = opening(upper) else { continue }
            let text = bulletin.text(at: upper)[(open + 1)...]
            let inner = (Array(text) + bulletin.text(at: lower).dropLast())[...]
            guard
                ClosingNote.isOne(inner)
                    || open > bulletin.lines[upper].clean.lowerBound
                        && (ClosingNote.signs(inner) || isName(inner, open, upper))
            else { continue }
            shapes[lower] = .noteTail
            if open == bulletin.lines[upper].clean.lowerBound { shapes[upper] = .closingNote }
        }
    }

    /// …领到养老金。（ / 水清）: two or three characters that a line end parts from their bracket.
    private func isName(
        _ inner: ArraySlice<Unicode.Scalar>, _ open: Int, _ upper: Int
    ) -> Bool {
        open + 1 == bulletin.lines[upper].clean.upperBound && (2...3).contains(inner.count)
            && inner.allSatisfy(\.isHan) && !TornNotes.remarks.isWhole(inner)
    }

    private static let remarks: WordTable = [
        "未完", "待续", "下同", "摘要", "节选", "续完", "全文完",
    ]

    /// A line that closes a bracket which it did not open, and ends there.
    private func closes(_ index: Int) -> Bool {
        let text = bulletin.text(at: index)
        guard let last = text.last, last.closesBracket, text.count <= TornNotes.longest else {
            return false
        }
        return !text.contains { $0.opensBracket || $0 == "。" }
    }

    /// Where the bracket that a line leaves open stands, behind the end of a sentence or at its head.
    private func opening(_ index: Int) -> Int? {
        let text = bulletin.text(at: index)
        for at in text.suffix(TornNotes.longest).indices.reversed() {
            if text[at].closesBracket { return nil }
            guard text[at].opensBracket else { continue }
            guard at > text.startIndex else { return at }
            return text[at - 1].endsSentence || text[at - 1].isClosingQuote ? at : nil
        }
        return nil
    }

    /// The inside of a note whose lower line is `lower`, as printed: a body of its own on the lower
    /// line stays apart, the rest of a name is joined.
    static func inner(_ bulletin: BulletinText, upper: Int, lower: Int) -> [Unicode.Scalar] {
        let above = bulletin.printed(at: upper)
        let below = bulletin.printed(at: lower).dropLast()
        guard let open = above.lastIndex(where: { $0.opensBracket }) else { return Array(below) }
        let head = below.split { $0.isLayoutBlank }.first ?? []
        let apart: [Unicode.Scalar] = Byline.isBody(head) ? ["\u{3000}"] : []
        return above[(open + 1)...] + apart + below
    }
}
