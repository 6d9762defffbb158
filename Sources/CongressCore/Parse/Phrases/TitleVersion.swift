/// What stands in brackets below a title and belongs to it: （摘登）, （草案）, （第二号）.
enum TitleVersion {
    private static let words: WordTable = [
        "摘登", "摘要", "摘编", "节选", "全文", "草案", "讨论稿", "试行", "修订", "征求意见稿", "审议稿", "书面",
    ]

    /// Whether a whole line is such a bracket.
    static func isWhole(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 4, text.count <= 10, text.first?.opensBracket == true,
            text.last?.closesBracket == true
        else { return false }
        let inner = text.dropFirst().dropLast()
        return words.isWhole(inner) || inner.first == "第" && inner.last == "号"
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// …某某会议通过）: the last line of a note that ends with such a word.
    func closesNote(with word: Word) -> Bool {
        last?.closesBracket == true && dropLast().ends(with: word)
    }
}
