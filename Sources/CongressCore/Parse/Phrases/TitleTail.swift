/// A line that begins with a title as the contents print it and goes on with all that stood below the title:
/// 在…会议上的讲话（2008年1月12日）单某某, 关于…的调研报告　◎市人大农工委.
struct TitleTail {
    let title: ArraySlice<Unicode.Scalar>
    private(set) var subtitle: ArraySlice<Unicode.Scalar>?
    private(set) var day: PrintedDate?
    private(set) var byline: ArraySlice<Unicode.Scalar>?

    private static let longestByline = 40
    private static let longestName = 4
    /// What the names of bodies end with that write reports.
    private static let offices: WordTable = [
        "委", "组", "室", "会", "院", "局", "办", "厅", "科", "处", "人大",
    ]

    /// Nil where the line is the title alone, or goes on with anything else.
    /// - Parameter key: the letters of the title.
    init?(_ printed: ArraySlice<Unicode.Scalar>, behind key: [Unicode.Scalar]) {
        guard let end = TitleTail.end(of: key, in: printed) else { return nil }
        title = printed[..<end].trimmed
        guard let next = printed[end...].first, next.isLayoutBlank || TitleTail.opensPart(next)
        else {
            return nil
        }
        var rest = printed[end...].trimmed
        if rest.first?.isDash == true { subtitle = TitleTail.takeSubtitle(&rest) }
        if rest.first?.opensBracket == true, let close = rest.firstIndex(where: \.closesBracket),
            case let inner = rest[(rest.startIndex + 1)..<close].without({ $0.isLayoutBlank }),
            let date = PrintedDate.read(inner, at: inner.startIndex), date.end == inner.endIndex
        {
            day = date
            rest = rest[(close + 1)...].trimmed
        }
        if !rest.isEmpty {
            guard TitleTail.isByline(rest) else { return nil }
            byline = rest
        }
        guard subtitle != nil || day != nil || byline != nil else { return nil }
    }

    /// Behind the last letter of the title and the marks that close it.
    private static func end(
        of key: [Unicode.Scalar], in printed: ArraySlice<Unicode.Scalar>
    ) -> Int? {
        var count = 0
        var at = printed.startIndex
        while at < printed.endIndex, count < key.count {
            let plain = printed[at].narrowed
            if plain.isOfKey {
                guard plain == key[count] else { return nil }
                count += 1
            }
            at += 1
        }
        guard count == key.count, count > 0 else { return nil }
        while at < printed.endIndex, printed[at].closesBracket || printed[at].isQuote {
            at += 1
        }
        return at
    }

    private static func opensPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDash || scalar.opensBracket || isSign(scalar)
    }

    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar != "/" && Vocabulary.bylineSigns.contains(scalar)
    }

    /// ——某某纪实, up to the day or the sign before the names; all of the rest where none stands there.
    private static func takeSubtitle(
        _ rest: inout ArraySlice<Unicode.Scalar>
    ) -> ArraySlice<Unicode.Scalar> {
        let text = rest.drop { $0.isDash || $0.isLayoutBlank }
        let end = text.indices.first { at in
            isSign(text[at])
                || text[at].opensBracket
                    && PrintedDate.read(text, at: at + 1)?.first.year != nil
        }
        rest = text[(end ?? text.endIndex)...]
        return text[..<(end ?? text.endIndex)].trimmed
    }

    /// Names, a body, an office and its holder, who told and who wrote it; behind a sign whatever stands there.
    private static func isByline(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longestByline, !text.contains(where: \.endsSentence) else {
            return false
        }
        if let first = text.first, isSign(first) { return true }
        if ToldCredit(text) != nil { return true }
        let body = text.without { $0.isLayoutBlank }
        if Byline.isBody(body), offices.isSuffix(of: body) { return true }
        // 常态化用网: the last part of a longer title may open with a surname, or end as the name of a medium.
        let name = text.split(whereSeparator: \.isLayoutBlank).last ?? text
        return name.count <= longestName && (OfficeAndName.isByline(text) || Byline.areNames(text))
    }
}
