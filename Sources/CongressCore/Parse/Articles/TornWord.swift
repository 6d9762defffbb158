/// The word that the end of a text tore apart, and how it may go on: what stands behind its letters elsewhere
/// in the file. 业会|计中介 where 业会计 or 会计中 is printed in some line.
struct TornWord {
    /// What stands behind the last two letters.
    private var letters: Set<Unicode.Scalar> = []
    /// What stands behind the last one, and behind that.
    private var pairs: Set<UInt64> = []

    init(at end: ArraySlice<Unicode.Scalar>, in bulletin: BulletinText) {
        guard let last = end.last, last.isHan else { return }
        let before = end.dropLast().last
        for line in bulletin.lines {
            bulletin.text(line).withUnsafeBufferPointer { text in
                guard text.count >= 3 else { return }
                for at in 0..<(text.count - 1) where text[at] == last {
                    if at > 0, text[at - 1] == before { letters.insert(text[at + 1]) }
                    if at + 2 < text.count {
                        pairs.insert(TornWord.pair(text[at + 1], text[at + 2]))
                    }
                }
            }
        }
    }

    private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
        UInt64(first.value) << 32 | UInt64(second.value)
    }

    /// The word goes on at the beginning of a line.
    func goesOn(in text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, first.isHan else { return false }
        if letters.contains(first) { return true }
        return text.dropFirst().first.map { pairs.contains(TornWord.pair(first, $0)) } ?? false
    }
}

extension TextEnds {
    func tornWord(of draft: ArticleDraft) -> TornWord {
        let last = draft.body.last { !unjumped($0).isEmpty }
        return TornWord(at: last.map(unjumped) ?? [], in: bulletin)
    }
}
