/// A title with its author behind a wide blank on the same line: 茶山上的“铁脚板”　　某某某.
struct TitleCredit {
    let title: ArraySlice<Unicode.Scalar>
    let names: ArraySlice<Unicode.Scalar>

    private static let shortestTitle = 5
    private static let longestNames = 16
    /// Two full blanks or four half ones part the names from the title.
    private static let widestWithin = 3

    /// nil where no such blank parts a name from the words before it.
    init?(_ printed: ArraySlice<Unicode.Scalar>) {
        let text = printed.trimmed
        guard text.count >= 9, text.count <= 60,
            let blank = text.widestBlank(over: TitleCredit.widestWithin)
        else {
            return nil
        }
        title = text[..<blank.lowerBound]
        names = text[blank.upperBound...]
        guard title.count >= TitleCredit.shortestTitle, names.count <= TitleCredit.longestNames,
            !title.contains(where: { $0.endsSentence && $0 != "！" && $0 != "？" }),
            !Vocabulary.roleSuffixes.isSuffix(of: title),
            !Vocabulary.bodySuffixes.isSuffix(of: title)
        else { return nil }
        let tokens = Array(NameTokens(names, partsAtCommas: true))
        guard !tokens.isEmpty, tokens.allSatisfy({ $0.count <= 3 && Surnames.mayBeName($0) }),
            !Byline.isMemberList(title)
        else { return nil }
    }
}
