/// Names set wide in rows: 王　冕　　方　寸　　欧阳某某（女，苗族）. Two blanks part the names, one stands
/// inside a name.
enum WideNames {
    private static let longestRow = 120
    private static let longestName = 4

    /// Whether a line is such a row, behind the office that it may open with.
    static func isRow(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        if isEven(printed) { return true }
        guard mayBeRow(printed) else { return false }
        let bare = withoutNotes(printed)
        guard let row = tightened(bare[...]) else { return false }
        return Byline.isMemberList(row)
    }

    /// 卫　风　马　路　王　谢　方　圆: names of two characters with one blank between all of them.
    private static func isEven(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        // Every second character is a blank.
        guard printed.count >= 15, printed.count <= longestRow,
            printed[printed.startIndex + 1].isLayoutBlank,
            printed[printed.startIndex + 3].isLayoutBlank
        else { return false }
        let words = printed.split(whereSeparator: { $0.isLayoutBlank })
        guard words.count >= 8, words.count % 2 == 0,
            words.allSatisfy({ $0.count == 1 && $0.allSatisfy(\.isHan) })
        else { return false }
        let names = stride(from: 0, to: words.count, by: 2).map { words[$0] + words[$0 + 1] }
        return names.allSatisfy { Surnames.mayBeName($0) }
            && names.count { Surnames.mayBeName($0, common: true) } * 2 > names.count
    }

    /// The row with each name in one word; nil where its blanks part no names in that way.
    static func tightened(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        guard mayBeRow(text) else { return nil }
        let groups = groups(text)
        guard groups.count > 1, groups.contains(where: { $0.count > 1 }),
            groups.allSatisfy({ isOneWord($0, of: text) })
        else { return nil }
        return Array(groups.map { Array($0.joined()) }.joined(separator: ["\u{3000}"]))[...]
    }

    /// Most lines have no blank, and hardly any two side by side.
    private static func mayBeRow(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longestRow, var at = text.firstIndex(where: { $0.isLayoutBlank })
        else { return false }
        while at + 1 < text.endIndex {
            if text[at].isLayoutBlank, text[at + 1].isLayoutBlank { return true }
            at += text[at + 1].isLayoutBlank ? 1 : 2
        }
        return false
    }

    /// The words between wide gaps, each group as its words.
    private static func groups(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> [[ArraySlice<Unicode.Scalar>]] {
        var groups: [[ArraySlice<Unicode.Scalar>]] = []
        var end = text.startIndex
        for word in text.split(whereSeparator: { $0.isLayoutBlank }) {
            if groups.isEmpty || word.startIndex - end > 1 {
                groups.append([word])
            } else {
                groups[groups.count - 1].append(word)
            }
            end = word.endIndex
        }
        return groups
    }

    /// One word, or single characters with the same blank between them: 卫 庄　巴 图 are two names.
    private static func isOneWord(
        _ words: [ArraySlice<Unicode.Scalar>], of text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        words.count == 1
            || words.count <= longestName
                && words.allSatisfy {
                    $0.count == 1 && $0.allSatisfy(\.isHan)
                        && ($0.endIndex == words[words.count - 1].endIndex
                            || text[$0.endIndex] == text[words[0].endIndex])
                }
    }

    /// Without （女，苗族）; the blanks around such a note are as they were.
    private static func withoutNotes(
        _ printed: ArraySlice<Unicode.Scalar>
    ) -> [Unicode.Scalar] {
        zip(printed, printed.inBrackets).compactMap { $1 ? nil : $0 }
    }
}
