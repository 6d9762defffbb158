/// The words of a campaign or of a series on the line of a title, before it: 代表在身边　一条路的三次建议.
enum TitleRubric {
    private static let lengths = 5...16
    private static let shortestTitle = 4

    /// Where the title begins behind a rubric; nil where none stands before it.
    /// - Parameter opens: whether a title of the contents begins with the words from a place on.
    static func end(
        of text: ArraySlice<Unicode.Scalar>, opens: (ArraySlice<Unicode.Scalar>) -> Bool
    ) -> Int? {
        guard text.count > lengths.lowerBound + shortestTitle else { return nil }
        for at in text.indices.dropFirst(lengths.lowerBound).prefix(lengths.count) {
            guard text.endIndex - at >= shortestTitle else { return nil }
            if opens(text[at...]) { return mayBe(text[..<at]) ? at : nil }
        }
        return nil
    }

    /// No body that made the document, no speaker, and no first part of the title itself.
    private static func mayBe(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let last = words.last, last.isHan || last.isClosingQuote else { return false }
        return !Surnames.mayBeName(words) && !Vocabulary.bodySuffixes.isSuffix(of: words)
            && !Vocabulary.documentMakers.isSuffix(of: words)
            && !Vocabulary.roleSuffixes.isSuffix(of: words) && !partsOfTitles.isSuffix(of: words)
            && !innerWords.occurs(in: words)
            && !words.contains { $0 == "《" || $0.isComma || $0 == "、" || $0.isColon }
    }

    /// 关于我县集体 before 林权制度…: the first words of a title that the contents print shorter.
    private static let innerWords: WordTable = [
        "关于", "我县", "我市", "我区", "我州", "我省", "全县", "全市", "全区", "全州", "全省", "情况",
    ]

    /// What words of a title go on behind.
    private static let partsOfTitles: WordTable = [
        "关于", "同志", "强调", "指出", "要求", "表示", "在", "的", "和", "与", "对", "组", "市", "县", "区", "省", "州",
        "乡", "镇", "是", "让", "把", "以", "为", "从",
    ]
}
