/// Where a text was printed before: （来源：某某网）, （原载《某某日报》，本刊有删节）, （据某某人大网）.
extension NoteReader {
    func readSource(_ printed: ArraySlice<Unicode.Scalar>, _ notes: inout Notes) {
        var text = printed.trimmed
        if text.first?.opensBracket == true { text.removeFirst() }
        if text.last?.closesBracket == true { text.removeLast() }
        if let length = SourceNote.word(at: text) { text.removeFirst(length) }
        text = text.drop { $0.isColon || $0.isLayoutBlank || $0 == "/" || $0 == "自" }.trimmed
        while let last = text.last, last == "|" || last.isLayoutBlank { text.removeLast() }
        text = SourceNote.unabridged(text)
        if let author = text.range(of: "作者") {
            readAuthor(text[author.upperBound...], &notes)
            text = text[..<author.lowerBound].trimmed
        }
        if notes.authors.isEmpty { notes.authors = sender(text) }
        notes.source = TitleText.plain(text)
        notes.sourceDate =
            PrintedDate.first(
                in: text.filter { !$0.isLayoutBlank }.map(\.narrowedAlphanumeric)[...])?.date
    }

    /// 来源：某某人大常委会办公室　某某: who sent the text from there.
    private func sender(_ source: ArraySlice<Unicode.Scalar>) -> [Author] {
        let words = source.split { $0.isLayoutBlank }
        guard words.count == 2, words[0].count >= 5, Byline.isBody(words[0]),
            Surnames.mayBeName(words[1], common: true)
        else { return [] }
        return [Author(name: String(scalars: words[1]))]
    }
}
