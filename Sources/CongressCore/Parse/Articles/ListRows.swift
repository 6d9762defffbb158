/// Rows of lists and tables, which head no text.
enum ListRows {
    /// 省监察委员会副主任　言某某: a row of a roll, whatever the surname.
    static func isOfficeRow(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let blank = printed.firstIndex(where: { $0.isLayoutBlank }) else { return false }
        let name = printed[blank...].only { !$0.isLayoutBlank }
        return blank - printed.startIndex >= 4 && (2...4).contains(name.count)
            && name.allSatisfy(\.isHan) && Vocabulary.roleSuffixes.isSuffix(of: printed[..<blank])
    }

    /// 驻区市级以上人大代表名单: what rows of names stand below. A table of other things is part of a report.
    static func isTitle(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 6 && text.count <= 30 && titles.isSuffix(of: text)
            && !text.contains { $0.isComma || $0.isColon }
    }

    /// The last line of a list's title.
    static func heads(_ text: ArraySlice<Unicode.Scalar>) -> Bool { titles.isSuffix(of: text) }

    private static let titles: WordTable = ["名单", "花名册", "名录"]

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

extension LineRoles {
    /// 市人大代表名单 alone, apart from what stands above.
    func isTitleOfRoll(_ heading: Heading) -> Bool {
        guard heading.title.count == 1, let title = heading.title.first else { return false }
        return bulletin.lines[title].gap > usualGap && ListRows.isTitle(bulletin.text(at: title))
    }
}

extension HeadingFollowers {
    /// 张 三　李 四　王 五 right below …代表名单: the first row of the list, whose authors nobody names.
    func isRowOfRoll(_ line: Line, below heading: Heading) -> Bool {
        guard let title = heading.title.last, ListRows.heads(bulletin.text(at: title)) else {
            return false
        }
        return bulletin.text(line).first?.isHan == true && Byline.isRoll(bulletin.printed(line))
    }
}

extension HeadingEvidence {
    /// …、麦田、阿某某·买某某、揭晓: the last line of names in one row, which has no full stop.
    func endsInEnumeration(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let names = text.split { $0 == "、" || $0 == "，" }
        return names.count >= 4
            && names.dropFirst().allSatisfy { name in
                name.count >= 2 && name.count <= 4 && name.allSatisfy(\.isHan)
                    || name.contains { $0.isNameDot }
            }
    }

    /// 【某某街道】代表“夜门诊”开张: the place in brackets before the headline of a brief.
    func opensWithPlace(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "【", let close = text.prefix(14).firstIndex(of: "】"),
            text.endIndex - close > 4, text.count <= 40, !text.contains("。")
        else { return false }
        let place = text[..<close]
        return place.last.map { Vocabulary.regionSuffixes.contains($0) } == true
            || place.ends(with: "街道")
    }

    /// 市人大代表名单 above 县级代表（3名）：甲某　乙某: the title of a list, apart from the text above.
    func headsRoll(_ heading: Heading, _ next: Int) -> Bool {
        guard roles.isTitleOfRoll(heading), bulletin.lines[next].gap == 0 else { return false }
        let row = bulletin.text(at: next)
        return row.prefix(16).contains { $0.isColon } && !row.contains("。")
            || ListRows.isTableRow(bulletin.lines[next], bulletin)
    }
}
