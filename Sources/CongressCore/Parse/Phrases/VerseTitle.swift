/// Titles of poems, which say what they are: 秋收（外一首）, 七律·登高, 忆江南（词三首）.
enum VerseTitle {
    private static let longest = 24

    static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 4, text.count <= longest, let first = text.first, first.isHan else {
            return false
        }
        if let length = tunes.match(in: text, at: text.startIndex), length < text.count,
            text[text.startIndex + length].isNameDot
        {
            return !text.contains { $0.isComma || $0.endsSentence }
        }
        guard text.last?.closesBracket == true,
            let open = text.lastIndex(where: { $0.opensBracket }), open > text.startIndex
        else { return false }
        return countings.isSuffix(of: text[(open + 1)...].dropLast())
            && text.endIndex - open <= longestCounting
    }

    /// 七律·登高（外一首）: others stand below it.
    static func isCounted(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last?.closesBracket == true,
            let open = text.lastIndex(where: { $0.opensBracket }), open > text.startIndex
        else { return false }
        return countings.isSuffix(of: text[(open + 1)...].dropLast())
    }

    /// （外一首）: one poem stands below it.
    static func countsOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        oneMore.isSuffix(of: text.dropLast())
    }

    private static let oneMore: WordTable = ["外一首", "外一篇", "外一章"]
    private static let longestCounting = 8
    /// What stands in brackets behind the title of verses and short prose.
    private static let countings: WordTable = [
        "外一首", "组诗", "二首", "两首", "三首", "四首", "五首", "六首", "外一篇", "外一章", "散文诗",
        "外二章",
        "组章", "八首", "十首", "七首",
    ]
    /// Forms of verse and tunes of 词.
    private static let tunes = WordTable(
        list: """
            七律 七绝 五律 五绝 古风 词 诗 沁园春 水调歌头 忆江南 满江红 浪淘沙 清平乐 西江月 卜算子 临江仙 蝶恋花 鹧鸪天 念奴娇 渔家傲 浣溪沙 采桑子
            江城子 定风波 虞美人 破阵子 菩萨蛮 如梦令 青玉案 踏莎行 醉花阴 点绛唇 南乡子 减字木兰花 永遇乐 贺新郎 桂枝香 八声甘州 望海潮
            """)
}
