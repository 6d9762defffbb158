/// Lines of a newspaper page on which names stand alone, and what stands among them.
enum RollLines {
    /// Names alone, and no title whose characters stand apart.
    static func isOne(_ position: Int, _ columns: PageColumns) -> Bool {
        let text = columns.text(position)
        let printed = columns.bulletin.printed(columns.line(position))
        let colon = printed.prefix(12).firstIndex { $0.isColon }
        let names = colon.map { printed[($0 + 1)...].trimmed } ?? printed
        if isRollLabel(text) || colon.map({ isOfficer(printed[..<$0], names) }) == true {
            return true
        }
        guard
            columns.isWide(position)
                ? Byline.areNames(names)
                : Byline.isRoll(names) || Byline.isMarkedName(text) || isOffice(text, printed)
        else { return false }
        return colon != nil
            || !Vocabulary.congressWords.occurs(in: text)
                && !Vocabulary.documentEndings.isSuffix(of: text)
    }

    /// 主席团（23名，按姓氏笔画为序）: which names stand below, and how many.
    private static func isRollLabel(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.last?.closesBracket == true, text.count <= 30,
            let open = text.prefix(longestLabel).firstIndex(where: { $0.opensBracket }),
            open > text.startIndex
        else { return false }
        return text[open...].contains("姓氏")
            && !Vocabulary.documentEndings.isSuffix(of: text[..<open])
    }

    private static let longestLabel = 10

    /// 秘书长：某某: the one who holds an office, below the names of a list.
    private static func isOfficer(
        _ office: ArraySlice<Unicode.Scalar>, _ names: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        names.count <= longestLabel && Vocabulary.roleSuffixes.isSuffix(of: office)
            && Byline.areNames(names)
    }

    /// 组织组组长　某某: an office of a list and who holds it.
    private static func isOffice(
        _ text: ArraySlice<Unicode.Scalar>, _ printed: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        !Vocabulary.reporters.isPrefix(of: text) && Byline.isPlain(printed)
    }
}
