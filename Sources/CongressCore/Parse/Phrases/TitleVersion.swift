/// What stands in brackets below a title and belongs to it: （摘登）, （草案）, （第二号）.
enum TitleVersion {
    private static let words: WordTable = [
        "摘登", "摘要", "摘编", "节选", "全文", "草案", "讨论稿", "试行", "修订", "征求意见稿", "审议稿", "书面",
        "散文", "诗歌", "组诗", "散文诗", "小说", "小小说", "随笔", "杂文", "外一首", "外二首", "外一篇", "外二篇", "二首", "三首",
        "四首", "上", "中", "下", "续", "连载", "之一", "之二", "之三",
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
