/// What stands before a caption and says which picture of the page it belongs to: 图1：, 图①, ❶, （上）.
enum PictureLabel {
    private static let discs = ScalarSet("❶❷❸❹❺❻❼❽❾❿⓿➊➋➌➍➎➏➐➑➒➓")
    private static let places: WordTable = [
        "上", "下", "左", "右", "中", "左上", "左下", "右上", "右下", "上左", "上右", "下左", "下右", "中左", "中右",
        "上图", "下图", "左图", "右图", "中图",
    ]

    /// Words that open a caption.
    static let openingList = """
        图为 ▲图为 △图为 ↑图为 题图 上图 下图 左图 右图 封底 封二 封三 本期封面 本期封底 图片说明
        图① 图② 图③ 图④ 图一 图二 图1 图2 图3
        """

    /// Whether a line may open with a label; most lines are turned away by their first character.
    static func mayOpen(_ first: Unicode.Scalar) -> Bool {
        first == "图" || first == "【" || first.opensBracket || discs.contains(first)
    }

    /// 图1　3月5日，某某…, 图7-1　1992年6月，…: the number, and only a blank between it and the caption. In the
    /// cleaned line the number and the day stand together.
    static func endBeforeBlank(
        _ text: ArraySlice<Unicode.Scalar>, printed: ArraySlice<Unicode.Scalar>
    ) -> Int? {
        guard text.first == "图", let blank = printed.prefix(7).firstIndex(where: \.isLayoutBlank),
            blank - printed.startIndex >= 2, blank + 6 < printed.endIndex,
            !printed[blank - 1].isDash,
            printed[(printed.startIndex + 1)..<blank].allSatisfy({
                $0.isASCIIDigit || Numeral.isChinese($0) || Vocabulary.pictureNumbers.contains($0)
                    || $0.isDash || $0 == "."
            })
        else { return nil }
        return text.startIndex + (blank - printed.startIndex)
    }

    /// 【图】, 图：; but 图：某某 says who took it.
    private static func behindWord(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        if text.starts(with: "【图】") { return text.startIndex + 3 }
        let rest = text.dropFirst(2)
        return text.first == "图" && (rest.contains("在") || Scene.isTold(rest))
            ? rest.startIndex : nil
    }

    /// Where the caption behind a label begins; nil where the line opens with none.
    static func end(of text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let first = text.first, mayOpen(first), text.count >= 5 else { return nil }
        let next = text.startIndex + 1
        if discs.contains(first) { return next }
        if first == "【" || text[next].isColon { return behindWord(text) }
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
