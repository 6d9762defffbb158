/// 才旦某某（藏族）　杨某某（女）: lines of a list whose names may be of any people, told by what is noted of
/// them in brackets.
enum MarkedNames {
    private static let longestRow = 80
    private static let longestName = 5

    /// Whether a line holds two names or more and nothing else, and marks of at least one of them.
    static func isRow(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        guard printed.count <= longestRow,
            printed.last.map({ $0.isHan || $0.closesBracket }) == true,
            let open = printed.firstIndex(where: { $0.opensBracket }), open > printed.startIndex
        else { return false }
        var names = 0
        var marks = 0
        for word in words(printed) {
            let name = word.prefix { !$0.opensBracket }
            guard (2...longestName).contains(name.count), name.allSatisfy(\.isHan) else {
                return false
            }
            names += 1
            guard name.count < word.count else { continue }
            guard isMark(word[name.endIndex...]) else { return false }
            marks += 1
        }
        return names > 1 && marks > 0
    }

    /// （女）, （女，回族）, （兼）
    private static func isMark(_ bracket: ArraySlice<Unicode.Scalar>) -> Bool {
        guard bracket.last?.closesBracket == true else { return false }
        let inner = bracket.dropFirst().dropLast()
        guard (1...8).contains(inner.count), !inner.contains(where: { $0.closesBracket }) else {
            return false
        }
        return inner.first == "女" || inner.last == "族" || inner == ["兼"]
    }

    /// The words between blanks, single characters that layout set apart put together.
    private static func words(_ printed: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>]
    {
        var words: [ArraySlice<Unicode.Scalar>] = []
        var isOpen = false
        for word in printed.split(whereSeparator: { $0.isLayoutBlank }) {
            if isOpen, let last = words.last {
                words[words.count - 1] = (Array(last) + word)[...]
                isOpen = false
            } else {
                words.append(word)
                isOpen = word.count == 1
            }
        }
        return words
    }
}
