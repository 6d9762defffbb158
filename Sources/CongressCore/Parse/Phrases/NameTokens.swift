/// The words of a line of names, between blanks and, where asked, 、. A name that layout set apart
/// (肖 健, 阿 依古丽·买买提) is one word. Words come one by one, because the first of them turns
/// most lines away.
struct NameTokens: Sequence, IteratorProtocol {
    private let text: ArraySlice<Unicode.Scalar>
    private let partsAtCommas: Bool
    private var at: Int

    init(_ text: ArraySlice<Unicode.Scalar>, partsAtCommas: Bool) {
        let text = NameTokens.tightened(text)
        self.text = text
        self.partsAtCommas = partsAtCommas
        at = text.startIndex
    }

    /// 江 采 薇　甘 雨 桐 as 江采薇　甘雨桐: wide blanks part the names, narrow ones their characters.
    /// 市 人 大 常 委 会 视 察 组 is one body.
    static func tightened(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        if let body = bodySetWide(text) { return body }
        if let row = WideNames.tightened(text) { return row }
        guard text.contains("\u{3000}"), text.contains(" ") else { return text }
        if let row = setWide(text) { return row }
        let names = text.split(separator: "\u{3000}")
        let areSpaced = names.allSatisfy { name in
            let parts = name.split { $0.isLayoutBlank }
            return parts.count <= 4 && parts.allSatisfy { $0.count == 1 && $0.first!.isHan }
        }
        return areSpaced && names.count > 1
            ? text.filter { !$0.isLayoutBlank || $0 == "\u{3000}" }[...] : text
    }

    /// 江　薇 甘　雨 as 江薇 甘雨: narrow blanks part the names, wide ones the two characters of each.
    private static func setWide(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        let names = text.split(separator: " ")
        guard names.count > 1,
            names.allSatisfy({ name in
                let parts = name.split(separator: "\u{3000}")
                return parts.count == 2
                    ? parts.allSatisfy { $0.count == 1 }
                        && Surnames.mayBeName(Array(parts.joined())[...])
                    : parts.count == 1 && name.count == parts[0].count
                        && Surnames.mayBeName(parts[0], common: true)
            })
        else { return nil }
        return text.filter { $0 != "\u{3000}" }[...]
    }

    /// A body whose characters all stand apart; two names set so are shorter.
    private static func bodySetWide(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar>? {
        guard text.count >= 9, text[text.startIndex + 1].isLayoutBlank else { return nil }
        let parts = text.split { $0.isLayoutBlank }
        guard parts.count >= 5, parts.allSatisfy({ $0.count == 1 && $0.first!.isHan }) else {
            return nil
        }
        let body = Array(parts.joined())[...]
        return Byline.isBody(body) ? body : nil
    }

    mutating func next() -> ArraySlice<Unicode.Scalar>? {
        guard var token = piece(from: at) else { return nil }
        at = token.endIndex
        var end = at
        while let more = piece(from: end),
            NameTokens.belongs(more, behind: token, before: piece(from: more.endIndex))
        {
            end = more.endIndex
            token = (Array(token) + more)[...]
        }
        at = end
        return token
    }

    /// What stands between two separators.
    private func piece(from place: Int) -> ArraySlice<Unicode.Scalar>? {
        var start = place
        while start < text.endIndex, isSeparator(text[start]) { start += 1 }
        guard start < text.endIndex else { return nil }
        var end = start + 1
        while end < text.endIndex, !isSeparator(text[end]) { end += 1 }
        return text[start..<end]
    }

    private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLayoutBlank || partsAtCommas && scalar == "、"
    }

    /// Words that were parted before, with the names that layout had set apart in one.
    static func joined(
        _ tokens: [ArraySlice<Unicode.Scalar>]
    ) -> [ArraySlice<Unicode.Scalar>] {
        var result: [ArraySlice<Unicode.Scalar>] = []
        let tokens = tokens.filter { !$0.isEmpty }
        for (index, token) in tokens.enumerated() {
            let next = index + 1 < tokens.count ? tokens[index + 1] : nil
            if let last = result.last, belongs(token, behind: last, before: next) {
                result[result.count - 1] = (Array(last) + token)[...]
            } else {
                result.append(token)
            }
        }
        return result
    }

    /// Whether layout cut a token off the name before it.
    private static func belongs(
        _ token: ArraySlice<Unicode.Scalar>, behind last: ArraySlice<Unicode.Scalar>,
        before next: ArraySlice<Unicode.Scalar>?
    ) -> Bool {
        guard last.count <= 3, last.allSatisfy({ $0.isHan }) else { return false }
        if let dot = token.firstIndex(where: { $0.isNameDot }) {
            if last.count == 1 { return true }
            return dot == token.startIndex + 1 && !Surnames.mayBeName(last)
        }
        guard token.allSatisfy({ $0.isHan }) else { return false }
        if last.count == 1 { return token.count <= 2 }
        if Surnames.isCompound(last), last.count == 2 { return token.count <= 2 }
        // 欧 阳 某 某
        if last.count == 3, token.count == 1, Surnames.isCompound(last) { return next == nil }
        guard last.count == 2, token.count == 1, let first = token.first else { return false }
        // 张三 李 四: a surname alone opens the next name where the rest of it follows.
        guard let next else { return true }
        return next.count > 2 || next.count == 2 && !Surnames.common.contains(first)
    }
}
