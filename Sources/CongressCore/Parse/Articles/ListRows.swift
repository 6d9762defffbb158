/// Rows of lists and tables, which head no text.
enum ListRows {
    /// 省监察委员会副主任　言某某: a row of a roll, whatever the surname.
    static func isOfficeRow(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let blank = printed.firstIndex(where: { $0.isLayoutBlank }) else { return false }
        let name = printed[blank...].only { !$0.isLayoutBlank }
        return blank - printed.startIndex >= 4 && (2...4).contains(name.count)
            && name.allSatisfy(\.isHan) && Vocabulary.roleSuffixes.isSuffix(of: printed[..<blank])
    }

    /// 姓名　　民族　　职务　　赞成: words that three wide blanks part.
    static func isTableRow(_ line: Line, _ bulletin: BulletinText) -> Bool {
        guard !line.isLetterSpaced, line.printed.count >= line.count + 6 else { return false }
        let printed = bulletin.printed(line).trimmed
        return printed.blanks.reduce(0) { $1.width >= 2 ? $0 + 1 : $0 } >= 3
            && printed.split { $0.isLayoutBlank }.contains { $0.count > 1 }
    }

    /// 2019　　15　　1,204, 2025年　　11件: a row of a table of years, which has no full stop.
    static func isFigureRow(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard printed.count <= 60, printed.last?.isHan != true || printed.count <= 24,
            printed.blanks.contains(where: { $0.width >= 2 })
        else { return false }
        let words = printed.split { $0.isLayoutBlank }
        return words.count >= 2 && words.allSatisfy { $0.first?.narrowed.isASCIIDigit == true }
    }

    /// 出席（31人）, 第一组（9名）: a heading inside a list.
    static func isCount(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= 14, let last = text.last, last.closesBracket, text.count > 3 else {
            return false
        }
        let unit = text[text.endIndex - 2]
        guard unit == "人" || unit == "名" || unit == "位" else { return false }
        let digit = text[text.endIndex - 3]
        return digit.isASCIIDigit || Numeral.isChinese(digit)
    }
}
