/// The number of a page alone on its line, however it is framed.
enum PageNumber {
    /// `12`, `- 12 -`, `·12·`, 第12页, 第3页共40页, `12/60`, P12, `[12]`, `=12=`, `1 2`.
    static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let body = unframed(text)
        guard let first = body.first, let last = body.last else { return false }
        if last == "页" || last == "版" { return isNamed(body) }
        guard last.isASCIIDigit else { return false }
        let digits = first == "P" || first == "p" ? body.dropFirst().drop { $0 == "." } : body
        if digits.count > 4 || !digits.allSatisfy(\.isASCIIDigit) {
            return isOfAll(digits) || areApart(digits)
        }
        // 2019 is a year, on a cover or torn from its date.
        return !digits.isEmpty
            && (digits.count < 4 || IssueNumbers.yearAlone(digits) == nil)
    }

    private static func unframed(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        var body = text
        while let first = body.first, isFrame(first) { body.removeFirst() }
        while let last = body.last, isFrame(last) { body.removeLast() }
        guard let first = body.first, let last = body.last, last == closing(first) else {
            return body
        }
        return body.dropFirst().dropLast()
    }

    /// The second sign of a pair that holds a number: [12], 〔12〕, =12=.
    private static func closing(_ first: Unicode.Scalar) -> Unicode.Scalar? {
        switch first {
        case "[": "]"
        case "［": "］"
        case "〔": "〕"
        case "【": "】"
        case "<": ">"
        case "〈": "〉"
        case "=", "＝", "≡", "#", "※", "☆", "◆", "●", "○", "■": first
        default: nil
        }
    }

    /// 第12页, 第3版, 第3页共40页, 共40页，第3页, 第3页/共40页.
    private static func isNamed(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
        if body.first == "第",
            Numeral.read(body, at: body.startIndex + 1)?.end == body.endIndex - 1
        {
            return true
        }
        guard body.last == "页", body.first == "共" || body.first == "第" else { return false }
        return body.allSatisfy {
            $0.isASCIIDigit || Numeral.isChinese($0) || $0 == "第" || $0 == "共" || $0 == "页"
                || $0.isComma || $0 == "/" || $0 == " "
        }
    }

    /// 12/60: the number of a page and of all pages.
    private static func isOfAll(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let (page, stroke) = Numeral.read(body, at: body.startIndex), stroke < body.endIndex,
            body[stroke] == "/" || body[stroke] == "／",
            let (all, end) = Numeral.read(body, at: stroke + 1), end == body.endIndex
        else { return false }
        return page >= 1 && page <= all && all >= fewestPages && all < 1000
    }

    /// 3/5 is a day or a share.
    private static let fewestPages = 8

    /// 1 2: the figures of a number set wide.
    private static func areApart(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
        guard body.count == 3 || body.count == 5 else { return false }
        return zip(body, 0...).allSatisfy { $1 % 2 == 0 ? $0.isASCIIDigit : $0 == " " }
    }

    static func isFrame(_ scalar: Unicode.Scalar) -> Bool {
        frames.contains(scalar) || scalar == " "
    }

    /// What stands around the number of a page, and what rules are made of.
    private static let frames = ScalarSet("-‐‑‒–—―─━ー－﹣−·•‧・⋅∙･⸱~～〜∼.|*/")
}
