/// Words that the end of a line tore apart.
extension TextEnds {
    /// A word of the file stands at the end of a draft and the beginning of a line.
    func tearsWord(_ draft: ArticleDraft, _ first: Int) -> Bool {
        draft.body.last { !unjumped($0).isEmpty }.map { holdsWord(across: $0, first) } ?? false
    }

    /// Whether three characters around the end of one line and the beginning of another stand side by side
    /// inside some line of the file: 专业会|计中介 where 会计中 or 业会计 is printed elsewhere.
    func holdsWord(across last: Int, _ first: Int) -> Bool {
        let upper = unjumped(last).suffix(2)
        let lower = bulletin.text(at: first).prefix(2)
        guard let left = upper.last, let right = lower.first, left.isHan, right.isHan else {
            return false
        }
        let before = upper.dropLast().first
        let behind = lower.dropFirst().first
        return bulletin.lines.contains { line in
            let text = bulletin.text(line)
            guard text.count >= 3 else { return false }
            return text.withUnsafeBufferPointer { text in
                (1..<text.count).contains { at in
                    text[at] == right && text[at - 1] == left
                        && (at > 1 && text[at - 2] == before
                            || at + 1 < text.count && text[at + 1] == behind)
                }
            }
        }
    }
}
