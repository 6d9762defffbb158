/// 某市第三届人民代表大会第一次会议日程, 市五届人大常委会第二十八次主任会议: the whole title of a paper of one
/// meeting. No row of a list or of a programme above it runs on into such a line.
enum MeetingPaper {
    private static let longestPlace = 24
    private static let longestTitle = 60

    static func isTitle(of heading: Heading, _ bulletin: BulletinText) -> Bool {
        isTitle(bulletin.text(of: heading.title))
    }

    static func isTitle(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longestTitle, !text.contains(where: { $0.isComma || $0 == "。" }),
            text.ends(with: "次主任会议") || Vocabulary.documentEndings.isSuffix(of: text),
            let term = text.prefix(longestPlace).firstIndex(of: "届"),
            text[term...].contains("次"), text.contains("会议")
        else { return false }
        let place = text[..<term].prefix { $0 != "第" && !Numeral.isChinese($0) }
        guard let last = place.last, Vocabulary.regionSuffixes.contains(last) else { return false }
        return !verbs.isPrefix(of: place)
    }

    /// What an item of an agenda opens with, which may name a paper too.
    private static let verbs: WordTable = [
        "审议", "审查", "通过", "讨论", "听取", "表决", "学习", "传达", "研究", "听", "关于", "参加", "出席", "列席",
    ]
}
