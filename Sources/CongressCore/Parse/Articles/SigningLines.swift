/// Lines that end with who wrote or sent their text.
extension LineRoles {
    /// Prose whose last bracket names an office: （市人大常委会调研室 某某某）.
    func endsInNote(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = text.last, last.closesBracket,
            let open = text.suffix(60).lastIndex(where: { $0.opensBracket }), open > text.startIndex
        else { return false }
        let before = text[open - 1]
        guard before.endsSentence || before.isClosingQuote else { return false }
        return ClosingNote.signs(text[(open + 1)..<(text.endIndex - 1)])
    }

    /// …要求按期完工。（岩　温）: a name behind the last sentence, however rare its surname.
    func endsInSpacedName(_ index: Int) -> Bool {
        let printed = bulletin.printed(at: index)
        guard printed.last?.closesBracket == true,
            let open = printed.suffix(24).lastIndex(where: { $0.opensBracket }),
            printed[..<open].trimmed.last?.endsSentence == true
        else { return false }
        return ClosingNote.isOfNames(printed[(open + 1)...].dropLast())
    }

    /// A name far in below a whole sentence: who wrote the text above.
    func signsText(_ index: Int) -> Bool {
        let line = bulletin.lines[index]
        guard index > 0, line.indent >= LineRoles.signature, line.count >= 2, line.count <= 24,
            bulletin.text(at: index - 1).endsLikeProse
        else { return false }
        let printed = bulletin.printed(line)
        return Byline.areNames(printed) || Byline.isPlain(printed)
    }

    /// In half characters.
    private static let signature = 16
}
