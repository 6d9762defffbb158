/// A title behind a sign that other editors set before authors: ★ 田埂上的“水稻博士”, ■关于…的调研报告.
enum SignedTitle {
    /// - Parameter printed: the line with its blanks, which part an author from his office.
    static func isOne(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = printed.first, !first.isStroke else { return false }
        let words = printed.drop { Vocabulary.bylineSigns.contains($0) || $0.isLayoutBlank }
        let text = words.without { $0.isLayoutBlank }
        guard text.count >= shortest, let opening = text.first, let last = text.last,
            opening.isHan || opening == "“" || opening == "\"" || opening == "《"
                || opening.isASCIIDigit,
            last.isHan || last.isClosingQuote || last == "》" || last == "！" || last == "？"
        else { return false }
        return Vocabulary.documentEndings.isSuffix(of: text)
            || Vocabulary.speechEndings.isSuffix(of: text)
            || text.count >= shortestOther && !namesAuthor(words, text)
    }

    private static let shortest = 6
    private static let shortestOther = 8
    /// Titles may end in an office and a name: …——访市商务局局长某某某.
    private static let longestAuthor = 16

    /// 市人大常委会主任某某, 某某　某某市人大常委会主任, 县人大办公室, 本刊记者 某某.
    private static func namesAuthor(
        _ words: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        if Vocabulary.reporters.isPrefix(of: text) || Byline.opensWithWord(text) { return true }
        let parts = words.split { $0.isLayoutBlank }
        if parts.count > 1, let first = parts.first, let last = parts.last,
            Surnames.mayBeName(first, common: true) || Surnames.mayBeName(last, common: true)
        {
            return true
        }
        return text.count <= longestAuthor
            && (Vocabulary.roleSuffixes.isSuffix(of: text)
                || Vocabulary.bodySuffixes.isSuffix(of: text)
                || Byline.glued(text) != nil || Byline.areNames(words))
    }
}
