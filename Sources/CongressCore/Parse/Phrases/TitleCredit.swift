/// A title with its author on the same line, behind a wide blank or a stroke: 茶山上的“铁脚板”　　某某某,
/// 茶山上的“铁脚板”/某某某.
struct TitleCredit {
    let title: ArraySlice<Unicode.Scalar>
    let names: ArraySlice<Unicode.Scalar>

    private static let shortestTitle = 5
    private static let longestNames = 16
    /// Two full blanks or four half ones part the names from the title.
    private static let widestWithin = 3

    /// nil where no such blank or stroke parts a name from the words before it.
    init?(_ printed: ArraySlice<Unicode.Scalar>) {
        let text = printed.trimmed
        guard text.count >= 8, text.count <= 60,
            let part = text.widestBlank(over: TitleCredit.widestWithin) ?? TitleCredit.stroke(text)
        else {
            return nil
        }
        title = text[..<part.lowerBound].trimmed
        names = text[part.upperBound...].trimmed
        guard title.count >= TitleCredit.shortestTitle, names.count <= TitleCredit.longestNames,
            !title[(Outline.number(title)?.end ?? title.startIndex)...].contains(where: {
                $0.endsSentence && $0 != "！" && $0 != "？"
            }),
            !Vocabulary.roleSuffixes.isSuffix(of: title),
            !Vocabulary.bodySuffixes.isSuffix(of: title)
        else { return nil }
        let tokens = Array(NameTokens(names, partsAtCommas: true))
        guard !tokens.isEmpty, tokens.allSatisfy(TitleCredit.isName),
            !Byline.isMemberList(title)
        else { return nil }
    }

    private static func isName(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
        token.count <= 3 && Surnames.mayBeName(token)
            || Surnames.isCompound(token) && Surnames.mayBeName(token)
            || Surnames.isTranscribed(token)
    }

    /// The last stroke of the line, no nearer to its ends than a title and a name.
    private static func stroke(_ text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
        guard let at = text.suffix(longestNames).lastIndex(where: { $0.isStroke }),
            at - text.startIndex >= shortestTitle, text[at...].count > 2,
            !text[..<at].contains(where: { $0.isColon })
        else { return nil }
        return at..<(at + 1)
    }
}
