/// 某市第六届人民代表大会第六次会议于7月9日补选：甲某为市长；乙某为副市长。: whom a meeting chose, as
/// the notice of an election prints it.
enum ElectionNotice {
    private static let verbs = WordTable(list: "补选 选举 选举产生 依法补选 依法选举 任命 决定任命")
    private static let longestList = 2000

    static func items(
        behind mention: MeetingMention, of text: [Unicode.Scalar]
    ) -> [Session.AgendaItem] {
        guard let start = verb(behind: mention, of: text) else { return [] }
        let length = verbs.length(at: start, in: text)
        let verb = String(scalars: text[start..<start + length])
        let limit = min(text.count, start + longestList)
        let end = text[start..<limit].firstIndex(of: "。") ?? limit
        let parts = text[(start + length)..<end].split { $0.isSemicolon || $0 == "\n" }
            .flatMap(choices)
        return parts.compactMap { part in
            var item = part.drop { $0.isColon }
            item = item.dropFirst(verbs.length(at: item.startIndex, in: text))
            guard item.dropFirst(2).contains("为") else { return nil }
            return Session.AgendaItem(action: verb, item: String(scalars: item))
        }
    }

    /// 补选： above lines that name an office each: 甲某（苗族）为县长.
    static func listed(in text: [Unicode.Scalar]) -> [Session.AgendaItem] {
        var items: [Session.AgendaItem] = []
        var verb: String?
        for line in text.prefix(longestList).split(separator: "\n") {
            let word = line.prefix { !$0.isColon }
            if word.count < line.count, word.count <= 6,
                verbs.length(at: word.startIndex, in: text) == word.count
            {
                verb = String(scalars: word)
            }
            guard let verb else { continue }
            let rest = (word.count < line.count ? line.dropFirst(word.count + 1) : line).trimmed
            if rest.isEmpty { continue }
            guard namesOffice(rest) else { break }
            items.append(Session.AgendaItem(action: verb, item: String(scalars: rest)))
        }
        return items
    }

    /// 甲某（苗族）为县长; the last row of a list may end in a full stop.
    private static func namesOffice(_ choice: ArraySlice<Unicode.Scalar>) -> Bool {
        let end = choice.lastIndex { $0 != "。" && !$0.isClauseComma && $0 != "；" }
        guard let end, choice.count <= longestChoice, choice.dropFirst(2).contains("为") else {
            return false
        }
        return Vocabulary.roleSuffixes.isSuffix(of: choice[...end])
    }

    private static let longestChoice = 60

    /// 甲某为市长，乙某为副市长: parted at commas where each part names an office.
    private static func choices(
        _ part: ArraySlice<Unicode.Scalar>
    ) -> [ArraySlice<Unicode.Scalar>] {
        let parts = part.split { $0.isClauseComma }
        return parts.count > 1 && parts.allSatisfy { $0.dropFirst(2).contains("为") }
            ? parts : [part]
    }

    /// Where the verb stands behind 于2021年7月9日.
    private static func verb(behind mention: MeetingMention, of text: [Unicode.Scalar]) -> Int? {
        var at = mention.range.upperBound
        if at + 1 < text.count, text[at].isClauseComma { at += 1 }
        guard at < text.count, text[at] == "于",
            let day = text[at..<min(text.count, at + 16)].lastIndex(of: "日"), day + 1 < text.count,
            verbs.length(at: day + 1, in: text) > 0
        else { return nil }
        return day + 1
    }
}
