/// The line below a picture of a 书画欣赏 page: 《春山》（国画）　某某, 行书条幅　某某　书.
enum Artwork {
    private static let kinds: WordTable = [
        "国画", "中国画", "油画", "版画", "水彩画", "水彩", "水粉画", "漫画", "农民画", "工笔画", "山水画", "花鸟画", "素描", "速写",
        "年画",
        "烙画", "书法", "行书", "草书", "隶书", "楷书", "篆书", "行草", "小楷", "魏碑", "硬笔书法", "篆刻", "印章", "剪纸", "刺绣",
        "摄影",
        "根雕", "木雕", "石雕", "泥塑", "刻瓷", "麦秆画", "布贴画", "烫画", "糖画", "条幅", "中堂", "扇面", "对联", "楹联", "斗方",
    ]
    private static let longest = 36

    static func mayOpen(_ first: Unicode.Scalar) -> Bool {
        first == "《" || kinds.mayBegin(with: first)
    }

    static func isOne(
        _ text: ArraySlice<Unicode.Scalar>, printed: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard let first = text.first, mayOpen(first), text.count <= longest, text.count >= 5,
            !text.contains(where: { $0.endsSentence || $0 == "，" })
        else { return false }
        if first == "《" {
            guard let close = text.lastIndex(of: "》"), close + 2 < text.endIndex else {
                return false
            }
            let rest = text[(close + 1)...].drop { $0.opensBracket }
            return kinds.isPrefix(of: rest) && !text.contains { $0.isColon }
        }
        // 隶书对联　《某某》
        var rest = text
        while let length = kinds.match(in: rest, at: rest.startIndex), length < rest.count {
            rest = rest.dropFirst(length)
        }
        guard rest.count < text.count else { return false }
        // 漫画：《某某》
        if rest.first?.isColon == true { return rest.dropFirst().first == "《" }
        return !rest.contains { $0.isColon } && (rest.first == "《" || endsInName(printed))
    }

    /// 某江渔歌（摄影）　某某: the kind in brackets behind the title, and the maker behind a blank.
    static func isTitled(
        _ text: ArraySlice<Unicode.Scalar>, printed: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard text.count <= longest, text.count >= 7,
            let open = text.firstIndex(where: { $0.opensBracket }), open >= text.startIndex + 2,
            let close = text[open...].firstIndex(where: { $0.closesBracket }),
            kinds.isWhole(text[(open + 1)..<close]), close + 2 < text.endIndex
        else { return false }
        let maker = text[(close + 1)...].drop { $0.isColon || $0 == "/" }
        return maker.count <= 6 && maker.allSatisfy(\.isHan)
            && printed.contains { $0.isLayoutBlank }
    }

    /// A blank before the name of the artist.
    private static func endsInName(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        var text = printed.trimmed
        if let last = text.last, last == "书" || last == "作" || last == "画" {
            text = text.dropLast().trimmed
        }
        guard let blank = text.firstIndex(where: { $0.isLayoutBlank }) else { return false }
        return isName(text[blank...])
    }

    /// 某　某, behind a blank.
    private static func isName(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let name = text.filter { !$0.isLayoutBlank }[...]
        return name.count <= 4 && Surnames.mayBeName(name)
    }
}
