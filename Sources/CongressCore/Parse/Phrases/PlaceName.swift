/// Reads the name of a place that ends somewhere in a text: 青石县, 湖滨路街道, 某某族自治县, or its
/// suffix alone, where only 市, 县, 镇 is printed.
enum PlaceName {
    private static let longest = 20
    private static let longestPlain = 6

    /// The place that ends before `end` and does not begin before `floor`.
    static func read(endingAt end: Int, floor: Int, in text: [Unicode.Scalar]) -> Range<Int>? {
        let suffix = suffixLength(endingAt: end, floor: floor, in: text)
        guard suffix > 0 else { return nil }
        if let known = known(endingAt: end, suffix: suffix, floor: floor, in: text) { return known }
        if let start = autonomous(endingAt: end - suffix, floor: floor, in: text) {
            return start..<end
        }
        // 自治县 alone is as bare as 县; 自治区 is never a district.
        if text[end - 1] != "区",
            PlaceVocabulary.selfRule.length(endingAt: end - 1, floor: floor, in: text) > 0
        {
            return end - 1..<end
        }
        var start = end - suffix
        while start > floor, end - start < longest {
            guard text[start - 1].isHan else { break }
            if stops(at: start, floor: floor, in: text) {
                start -= isTownship(start..<end, floor: floor, in: text) ? 1 : 0
                break
            }
            guard !isAbove(start - 1, of: start..<end - suffix, floor: floor, in: text)
            else { break }
            start -= 1
        }
        return named(start..<end, suffix: suffix, in: text)
    }

    /// 东湖州 for 东湖某某族自治州.
    static func isShort(
        _ short: ArraySlice<Unicode.Scalar>, for long: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        short.count >= 3 && long.count > short.count && short.last == long.last
            && long.contains("自治") && long.starts(with: short.dropLast())
    }

    /// 街道 and 苏木, the townships of banners, are two characters; 0 where no suffix stands.
    static func suffixLength(
        endingAt end: Int, floor: Int, in text: [Unicode.Scalar]
    ) -> Int {
        guard end > floor else { return 0 }
        if end - floor >= 2,
            text[end - 1] == "道" && text[end - 2] == "街"
                || text[end - 1] == "木" && text[end - 2] == "苏"
        {
            return 2
        }
        return PlaceVocabulary.suffixes.contains(text[end - 1]) ? 1 : 0
    }

    /// 经|棚镇, 送|桥镇: hardly a township has a name of one character; the word before is its first. A
    /// longer word is none (学习|桥镇).
    private static func isTownship(
        _ range: Range<Int>, floor: Int, in text: [Unicode.Scalar]
    ) -> Bool {
        let suffix = text[range.upperBound - 1]
        guard range.count == 2, suffix == "镇" || suffix == "乡" else { return false }
        return PlaceVocabulary.stops.length(endingAt: range.lowerBound, floor: floor, in: text) == 1
    }

    /// 本溪|市, 和政|县: a place whose name the rules of the language would cut.
    private static func known(
        endingAt end: Int, suffix: Int, floor: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        let stem = end - suffix
        let length = PlaceVocabulary.known.length(endingAt: stem, floor: floor, in: text)
        guard length > 1 || length == 1 && isWordStart(stem - 1, floor: floor, in: text) else {
            return nil
        }
        return stem - length..<end
    }

    /// Where 东湖某族某族自治 begins, that ends before `end`: its nationalities and the name before them.
    private static func autonomous(
        endingAt end: Int, floor: Int, in text: [Unicode.Scalar]
    ) -> Int? {
        var at = end - PlaceVocabulary.selfRule.length(endingAt: end, floor: floor, in: text)
        guard at < end else { return nil }
        let peoples = at
        while true {
            let length = PlaceVocabulary.nationalities.length(endingAt: at, floor: floor, in: text)
            guard length > 0 else { break }
            at -= length
        }
        guard at < peoples else { return nil }
        let known = PlaceVocabulary.known.length(endingAt: at, floor: floor, in: text)
        if known > 1 { return at - known }
        var start = at
        while start > floor, at - start < longestPlain, text[start - 1].isHan,
            !stops(at: start, floor: floor, in: text),
            // 靖州|苗族自治县 is named after the old prefecture; 恩施州|某某县 lies in one.
            start == at || !PlaceVocabulary.suffixes.contains(text[start - 1])
        {
            start -= 1
        }
        return start < at ? start : peoples < end ? at : nil
    }

    /// 东湖|区: a suffix ends the place above, unless it is part of the name (杭州市, 市中区, 萍乡市). A
    /// township never stands above anything.
    private static func isAbove(
        _ at: Int, of stem: Range<Int>, floor: Int, in text: [Unicode.Scalar]
    ) -> Bool {
        let scalar = text[at]
        guard PlaceVocabulary.suffixes.contains(scalar) else { return false }
        if stem.count >= 2 { return true }
        guard stem.count == 1 else { return false }
        if scalar != "市", scalar != "州" { return true }
        return scalar == "市" && at > floor && text[at - 1].isHan
    }

    /// A word that is no part of a place ends here; 月 and 日 are one behind a figure or 本 (望月街道, 阿日善旗).
    private static func stops(at end: Int, floor: Int, in text: [Unicode.Scalar]) -> Bool {
        let length = PlaceVocabulary.stops.length(endingAt: end, floor: floor, in: text)
        guard length == 1, text[end - 1] == "月" || text[end - 1] == "日" else { return length > 0 }
        guard end - 2 >= floor else { return text[end - 1] == "日" }
        let before = text[end - 2]
        return before.isASCIIDigit || Numeral.isChinese(before)
            || PlaceVocabulary.beforeMonth.contains(before)
    }

    /// No Han character stands before the place.
    private static func isWordStart(_ at: Int, floor: Int, in text: [Unicode.Scalar]) -> Bool {
        at <= floor || !text[at - 1].isHan
    }

    /// The part of `range` that is a place: all of it, or its suffix alone where what stands before
    /// that counts or is too long for a name; nil where the whole is another word.
    private static func named(
        _ range: Range<Int>, suffix: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        let bare = range.upperBound - suffix..<range.upperBound
        let stem = range.lowerBound..<bare.lowerBound
        guard let last = stem.last else {
            // 副|县长, 社|区: nothing but the suffix is left where a word stopped the search.
            return range.lowerBound > 0 && text[range.lowerBound - 1] == "副" ? nil : bare
        }
        if PlaceVocabulary.counts.contains(text[last]) || text[last] == "全" { return bare }
        if PlaceVocabulary.suffixes.contains(text[last]),
            stem.count == 1 || text[stem.lowerBound] == "全"
        {
            return bare
        }
        if PlaceVocabulary.measures.contains(text[last]),
            stem.count == 1 || isNumeral(text[last - 1])
        {
            return bare
        }
        if PlaceVocabulary.commonEndings.length(
            endingAt: range.upperBound, floor: range.lowerBound, in: text) > 0
        {
            return nil
        }
        if PlaceVocabulary.commonAlone.length(at: range.lowerBound, in: text) == range.count {
            return nil
        }
        // 美丽山水|城市 is none; 盐城|市 is.
        if stem.count >= 4, text[last] == "城", text[range.upperBound - 1] == "市" { return nil }
        if stem.count > longestPlain, !stem.contains(where: { text[$0] == "族" || text[$0] == "自" })
        {
            return bare
        }
        return range
    }

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCIIDigit || Numeral.isChinese(scalar)
    }
}
