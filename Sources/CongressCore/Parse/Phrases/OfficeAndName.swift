/// 区人大常委会副主任　　雁某某: an office, a wide blank and a name, however rare its surname.
enum OfficeAndName {
    private static let shortestOffice = 5
    private static let longestLine = 40

    /// The same with any blank, where the name may be believed: what a byline without a sign looks like.
    static func isByline(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        Byline.isPlain(printed) || stands(printed)
    }

    /// 申屠某　区人大常委会党组书记、主任: the office behind the name.
    static func standsBehind(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = printed.trimmed
        guard text.count <= longestLine, let blank = text.firstIndex(where: { $0.isLayoutBlank }),
            Surnames.mayBeName(text[..<blank], common: true) || Surnames.isCompound(text.prefix(2))
        else { return false }
        let office = text[blank...].only { !$0.isLayoutBlank }[...]
        return text[..<blank].count <= 4 && office.count >= shortestOffice
            && office.allSatisfy { $0.isHan || $0 == "、" }
            && Vocabulary.roleSuffixes.isSuffix(of: office)
            && !Surnames.mayBeName(office, common: true)
    }

    static func stands(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = printed.trimmed
        guard text.count <= longestLine,
            let wide = text.blanks.first(where: { $0.width >= 2 })?.range
        else { return false }
        let office = text[..<wide.lowerBound]
        let name = text[wide.upperBound...].only { !$0.isLayoutBlank }
        return office.count >= shortestOffice && office.allSatisfy { $0.isHan || $0 == "、" }
            && Vocabulary.roleSuffixes.isSuffix(of: office)
            && (2...3).contains(name.count) && name.allSatisfy(\.isHan)
            && !Vocabulary.roleSuffixes.isSuffix(of: name[...])
            && !Vocabulary.bodySuffixes.isSuffix(of: name[...])
    }
}

extension Byline {
    /// 李某某（某市人大常委会副主任）.
    static func isNameWithRole(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard printed.last?.closesBracket == true, let (inner, rest) = trailingBracket(printed),
            Vocabulary.roleSuffixes.isSuffix(of: inner), inner.count >= 4
        else { return false }
        let names = Array(NameTokens(rest, partsAtCommas: false))
        return names.count == 1 && Surnames.mayBeName(names[0])
    }
}
