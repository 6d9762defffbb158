/// Lines of a newspaper page on which names stand alone, and what stands among them.
enum RollLines {
    /// For each position of the body whether names alone stand there.
    static func find(_ columns: PageColumns) -> [Bool] {
        var rolls = columns.body.indices.map { isOne($0, columns) }
        for position in columns.body.indices.dropFirst()
        where !rolls[position] && (rolls[position - 1] || counts(position - 1, columns)) {
            rolls[position] = goesOn(position, columns)
        }
        return rolls
    }

    /// （共23名，按姓氏笔画为序）: names stand below.
    private static func counts(_ position: Int, _ columns: PageColumns) -> Bool {
        let text = columns.text(position)
        return text.first?.opensBracket == true && text.contains("姓氏") && text.contains("名")
    }

    /// 高　歌　唐　糖（女）　某某某: the next line of a list, some of whose names are words as well.
    private static func goesOn(_ position: Int, _ columns: PageColumns) -> Bool {
        let line = columns.line(position)
        guard line.gap <= columns.usualGap(position), !columns.leavesPage(position),
            line.count <= 40
        else { return false }
        let printed = columns.bulletin.printed(line)
        let bare = zip(printed, printed.inBrackets).filter { !$0.1 }.map(\.0)[...]
        let names = Array(NameTokens(bare, partsAtCommas: false))
        guard !names.isEmpty, !columns.text(position).contains(where: { $0.isColon }) else {
            return false
        }
        return names.count >= 3 && names.allSatisfy { Byline.isNameSized($0) }
            || MarkedNames.isRow(printed)
    }

    /// Names alone, and no title whose characters stand apart.
    private static func isOne(_ position: Int, _ columns: PageColumns) -> Bool {
        let text = columns.text(position)
        let printed = columns.bulletin.printed(columns.line(position))
        let colon = printed.prefix(12).firstIndex { $0.isColon }
        let names = colon.map { printed[($0 + 1)...].trimmed } ?? printed
        if MarkedNames.isRow(names) || isRollLabel(text)
            || colon.map({ isOfficer(printed[..<$0], names) }) == true
        {
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
