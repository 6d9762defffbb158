/// What stands before a caption and says which picture of the page it belongs to: 图1：, 图①, ❶, （上）.
enum PictureLabel {
    private static let discs = ScalarSet("❶❷❸❹❺❻❼❽❾❿⓿➊➋➌➍➎➏➐➑➒➓")
    private static let places: WordTable = [
        "上", "下", "左", "右", "中", "左上", "左下", "右上", "右下", "上左", "上右", "下左", "下右", "中左", "中右",
        "上图", "下图", "左图", "右图", "中图",
    ]

    /// Whether a line may open with a label; most lines are turned away by their first character.
    static func mayOpen(_ first: Unicode.Scalar) -> Bool {
        first == "图" || first.opensBracket || discs.contains(first)
    }

    /// Where the caption behind a label begins; nil where the line opens with none.
    static func end(of text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = text.first, mayOpen(first), text.count >= 5 else { return nil }
        let next = text.startIndex + 1
        if discs.contains(first) { return next }
        if first.opensBracket {
            guard let close = text.prefix(5).firstIndex(where: { $0.closesBracket }),
                close + 2 < text.endIndex, places.isWhole(text[next..<close])
            else { return nil }
            return close + 1
        }
        if Vocabulary.pictureNumbers.contains(text[next]) { return next + 1 }
        guard let (_, end) = Numeral.read(text, at: next), end + 2 < text.endIndex,
            end - next <= 2
        else { return nil }
        // 图一 may open a sentence, and 图1 too; only a mark behind the number makes it a label.
        return text[end].isColon || text[end] == "、" || text[end].opensBracket ? end + 1 : nil
    }
}
