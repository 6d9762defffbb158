/// 某市第三届, 某州第五届人民代表大会第一次会议, 某县人大常委会: the name of a congress at the head of a line, which is a
/// title only together with what follows it.
enum CongressName {
    private static let longestPlace = 18

    /// Whether a text opens with such a name: a region, then a term or the body itself.
    static func opens(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let end = placeEnd(text) else { return false }
        let place = text[..<end].prefix { $0 != "第" && !Numeral.isChinese($0) }
        guard let last = place.last, Vocabulary.regionSuffixes.contains(last) else { return false }
        return place.allSatisfy(\.isHan) && !verbs.isPrefix(of: place)
    }

    /// 某市人民代表大会常务委员会任免名单: the whole title of a document.
    static func opensDocument(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        opens(text) && Vocabulary.documentEndings.isSuffix(of: text)
    }

    /// 某市第三届|人民代表大会…, …大会第一次|会议…: the name goes on over the end of a line.
    static func isTorn(
        between upper: ArraySlice<Unicode.Scalar>, _ lower: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        upper.last == "届" && bodies.isPrefix(of: lower)
            || upper.last == "次" && lower.starts(with: "会议")
    }

    /// 某市人大常委会 for 某市人民代表大会常务委员会: a congress and its committee as people say them.
    static func short(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let whole = text.range(of: "人民代表大会") else { return text }
        let rest = text[whole.upperBound...]
        let committee: Word = "常务委员会"
        return rest.starts(with: committee)
            ? text[..<whole.lowerBound] + "人大常委会".unicodeScalars
                + rest.dropFirst(committee.count)
            : text[..<whole.lowerBound] + "人大".unicodeScalars + rest
    }

    /// Behind the region and the number of a term: where 届 or the name of the body stands.
    private static func placeEnd(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        let head = text.prefix(longestPlace)
        let term = head.firstIndex(of: "届")
        let body = head.firstIndex { $0 == "人" }.flatMap {
            bodies.isPrefix(of: text[$0...]) ? $0 : nil
        }
        return [term, body].compactMap { $0 }.min()
    }

    private static let bodies: WordTable = ["人民代表大会", "人大常委会", "人大"]

    /// What a line opens with that only speaks of a congress.
    private static let verbs: WordTable = [
        "审议", "审查", "通过", "讨论", "听取", "表决", "学习", "传达", "研究", "听", "关于", "参加", "出席", "列席", "召开",
        "接受",
        "选举", "补选", "根据", "按照", "经",
    ]
}
