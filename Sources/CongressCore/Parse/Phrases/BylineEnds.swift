extension Byline {
    /// 某检查组（2018年5月）: the byline without the date in brackets behind it.
    static func undated(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard text.last?.closesBracket == true, let (inner, rest) = trailingBracket(text),
            let date = PrintedDate.read(inner, at: inner.startIndex), date.end == inner.endIndex,
            date.first.year != nil
        else { return text }
        return rest
    }

    /// 甲某某等: the name without the word that stands for those who wrote besides.
    static func withoutOthers(_ token: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard token.last == "等", token.count >= 3, Surnames.mayBeName(token.dropLast()) else {
            return token
        }
        return token.dropLast()
    }
}
