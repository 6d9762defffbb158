extension Author {
    /// What no name holds: a day, figures, the end of a sentence, the word for who took a picture. What is read
    /// as a byline in spite of it names nobody.
    var mayWrite: Bool {
        let text = name.scalarArray.map(\.narrowedAlphanumeric)[...]
        if text.contains(where: { Author.marks.contains($0) }) || text.leavesBracketOpen {
            return false
        }
        if Author.photographers.isSuffix(of: text), text.count > 2 { return false }
        if Vocabulary.shortColumns.isWhole(text) { return false }
        if let date = PrintedDate.first(in: text)?.date, date.first.day != nil { return false }
        return isOrganisation || !text.contains { $0.isASCIIDigit || $0 == "%" }
    }

    private static let marks = ScalarSet("，。；？！…")
    private static let photographers: WordTable = ["摄", "摄影", "供图"]
}
