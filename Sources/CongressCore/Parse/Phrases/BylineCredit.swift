/// The words and marks around the names of a byline that say what those people did.
extension Byline {
    /// 撰文　某某, 某某　供稿, 某某/文: a line of names without the word that says what they did.
    static func uncredited(_ printed: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var text = withoutSigns(printed)
        if let length = doings.match(in: text, at: text.startIndex), length < text.count,
            text[text.startIndex + length].isLayoutBlank
        {
            text = text.dropFirst(length).trimmed
        }
        // 李　文 is a name; behind a stroke 文 is none.
        let isText =
            text.count > 3 && text.last == "文" && text.dropLast().last?.isCreditMark == true
        guard let length = isText ? 1 : doings.suffix(of: text), length < text.count else {
            return text
        }
        let before = text[text.endIndex - length - 1]
        guard before.isLayoutBlank || before.isCreditMark else { return text }
        return text.dropLast(length + 1).trimmed
    }

    private static let doings: WordTable = ["撰文", "撰稿", "执笔", "供稿", "作者", "整理", "编写", "采写"]

    /// …迈上新台阶。　某某: the names that stand behind the last sentence without a bracket, on its
    /// line or, where they are all of theirs, below it.
    static func behindSentence(
        _ printed: ArraySlice<Unicode.Scalar>, below above: ArraySlice<Unicode.Scalar>?
    ) -> ArraySlice<Unicode.Scalar>? {
        guard printed.last?.isHan == true else { return nil }
        if printed.count <= 8, above?.last?.endsSentence == true {
            return areNames(printed) || arePair(printed) ? withoutSigns(printed) : nil
        }
        guard
            let end = printed.suffix(20).lastIndex(where: { $0.endsSentence }),
            end + 1 < printed.endIndex, printed[end + 1].isLayoutBlank
        else { return nil }
        let names = printed[(end + 1)...].trimmed
        return areNames(names) || arePair(names) ? names : nil
    }

    /// （文/某某）: what stands between two brackets that hold the whole line.
    static func unbracketed(
        _ printed: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        let text = printed.trimmed
        guard text.first?.opensBracket == true, text.last?.closesBracket == true else {
            return text
        }
        let inner = text.dropFirst().dropLast()
        return inner.contains { $0.opensBracket || $0.closesBracket } ? text : inner
    }
}

extension Unicode.Scalar {
    /// What stands between 文, 图, 编辑 and the name: 文/某某, 文丨某某, 编辑：某某.
    var isCreditMark: Bool {
        switch self {
        case "/", "／", "︱", "∣": true
        default: isBar || isColon
        }
    }
}

extension Byline {
    /// 本刊记者　某某　通讯员　某某: who reports, and nothing else.
    static func isOfReporters(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let text = printed.trimmed
        guard text.count <= longestReporters, Vocabulary.reporters.isPrefix(of: text),
            text.contains(where: \.isLayoutBlank)
        else { return false }
        let words = text.split { $0.isLayoutBlank || $0 == "、" }
        let names = words.filter { !Vocabulary.reporters.isWhole($0) }
        // 禾　苗: the two characters of a name stand apart, as rare as its surname may be.
        let singles = names.filter { $0.count == 1 }
        return names.count < words.count && !names.isEmpty && singles.count % 2 == 0
            && singles.allSatisfy { $0.allSatisfy(\.isHan) }
            && names.allSatisfy { $0.count == 1 || isNameSized($0) }
    }

    private static let longestReporters = 36
}
