/// Headlines of news items that a newsletter sets behind a sign: ※ 某县人大常委会召开第三次主任会议.
enum Headline {
    /// What makes the word for an act part of the name of a body: 调研组, 检查组, 调研室.
    private static let bodies = ScalarSet("组室委办处科队员站")

    /// Whether a line that opens with a sign says what a congress or its people did, and is no byline.
    static func isSigned(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, Vocabulary.bylineSigns.contains(first), first != "/",
            first != "／", first != "|", first != "｜"
        else { return false }
        let words = text.drop { Vocabulary.bylineSigns.contains($0) }
        if tellsOfPlace(words) { return true }
        guard words.count >= 8, Vocabulary.congressWords.occurs(in: words), tellsAct(words),
            PrintedDate.read(words, at: words.startIndex) == nil, Byline.glued(words) == nil
        else { return false }
        return true
    }

    /// 白果镇：十件实事“比着选”.
    private static func tellsOfPlace(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let colon = text.prefix(longestPlace).firstIndex(where: { $0.isColon }),
            colon > text.startIndex + 1, Vocabulary.regionSuffixes.contains(text[colon - 1])
        else { return false }
        let words = text[(colon + 1)...]
        return words.count >= shortestNews && !Byline.areNames(words)
    }

    private static let longestPlace = 10
    private static let shortestNews = 6

    /// A verb of two characters behind its subject.
    private static func tellsAct(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var at = text.startIndex + 2
        while at < text.endIndex {
            if let length = Vocabulary.newsVerbs.match(in: text, at: at), length > 1,
                at + length < text.endIndex
            {
                if !bodies.contains(text[at + length]) { return true }
                at += length
            } else {
                at += 1
            }
        }
        return false
    }

    /// Most lines open with a Chinese character, which is no sign.
    static func opensWithSign(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, !first.isHan else { return false }
        return Vocabulary.bylineSigns.contains(first)
    }
}
