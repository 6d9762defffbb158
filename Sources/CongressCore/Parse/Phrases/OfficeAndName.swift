/// 区人大常委会副主任　　雁某某: an office, a wide blank and a name, however rare its surname.
enum OfficeAndName {
    private static let shortestOffice = 5
    private static let longestLine = 40

    /// The same with any blank, where the name may be believed: what a byline without a sign looks like.
    static func isByline(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        Byline.isPlain(printed) || stands(printed)
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
