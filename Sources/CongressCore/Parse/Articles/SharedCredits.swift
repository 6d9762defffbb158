/// （以上两则由某某供稿）, （以上均由某某整理）: one note for several briefs, below the last of them.
struct SharedCredits {
    let bulletin: BulletinText
    let shapes: [LineShape]

    /// Lets the briefs before it share such a note: as many as it counts, or all of its column that end
    /// in no note of their own.
    func give(_ articles: inout [ArticleDraft]) {
        for index in articles.indices.dropFirst() {
            guard let note = articles[index].body.last, shapes[note] == .closingNote else {
                continue
            }
            let inner = bulletin.text(at: note).dropFirst()
            guard SharedCredits.opens(inner) else { continue }
            var left = (SharedCredits.count(inner) ?? SharedCredits.most) - 1
            var before = index - 1
            while before >= 0, left > 0, shares(articles[before], articles[index]) {
                articles[before].sharedNote = note
                before -= 1
                left -= 1
            }
        }
    }

    private static let most = 12

    private func shares(_ draft: ArticleDraft, _ owner: ArticleDraft) -> Bool {
        guard let last = draft.body.last, draft.column == owner.column else { return false }
        return shapes[last] != .closingNote && shapes[last] != .sourceNote
            && draft.heading?.bylines.isEmpty != false
    }

    private static let openings: WordTable = ["以上", "上述"]

    private static func opens(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        openings.isPrefix(of: inner)
    }

    /// How many 以上两则 counts.
    private static func count(_ inner: ArraySlice<Unicode.Scalar>) -> Int? {
        let rest = inner.dropFirst(2)
        guard let first = rest.first else { return nil }
        if first == "两" || first == "二" { return 2 }
        return Numeral.read(rest, at: rest.startIndex)?.value
    }

    /// The names behind 以上两则由, 以上稿件：; nil where the words do not open so.
    static func names(in inner: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
        let text = inner.trimmed
        guard opens(text) else { return nil }
        if let mark = text.prefix(12).firstIndex(where: { $0 == "由" || $0.isColon }) {
            return text[(mark + 1)...]
        }
        let rest = text.dropFirst(2).drop { countLetters.contains($0) }
        return rest.isEmpty ? nil : rest
    }

    private static let countLetters = ScalarSet("一二两三四五六七八九十几数各均短消息信稿件则条篇　 ")
}
