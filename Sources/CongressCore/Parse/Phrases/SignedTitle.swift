/// A title behind a sign that other editors set before authors: ★ 田埂上的“水稻博士”, ■关于…的调研报告.
enum SignedTitle {
    /// - Parameter printed: the line with its blanks, which part an author from his office.
    static func isOne(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = printed.first, !first.isStroke else { return false }
        let line = printed.drop { Vocabulary.bylineSigns.contains($0) || $0.isLayoutBlank }
        let words = TitleCredit(line)?.title ?? line
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

    /// What stands in no name of an office.
    private static let telling = ScalarSet("“”《》的了把让是在")
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
        // 标准化建网 制度化管网 常态化用网: three parts are no office.
        return text.count <= longestAuthor && parts.count < 3
            && !text.contains(where: telling.contains)
            && (Vocabulary.roleSuffixes.isSuffix(of: text)
                || Vocabulary.bodySuffixes.isSuffix(of: text)
                || Byline.glued(text) != nil || Byline.areNames(words))
    }
}
