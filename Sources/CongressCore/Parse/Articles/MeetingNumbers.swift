/// 第五十九次主任会议 within an account of several meetings, which is one text.
extension HeadingFinder {
    /// Without the headings that say nothing but the number of a meeting below the heading of such an
    /// account.
    func withoutMeetingNumbers(_ headings: [Int: Heading]) -> [Int: Heading] {
        let numbers = headings.filter { isMeetingNumber($0.value) }
        guard !numbers.isEmpty else { return headings }
        var kept = headings
        var isAccount = false
        for position in headings.keys.sorted() {
            guard let heading = headings[position] else { continue }
            if numbers[position] == nil {
                isAccount = HeadingFinder.givesAccount(titleText(heading))
            } else if isAccount {
                kept[position] = nil
            }
        }
        return kept
    }

    private func titleText(_ heading: Heading) -> ArraySlice<Unicode.Scalar> {
        heading.title.flatMap { page.text(page.lines[$0]) }[...]
    }

    private func isMeetingNumber(_ heading: Heading) -> Bool {
        heading.agreement == nil && HeadingFinder.isMeetingNumber(titleText(heading))
    }

    /// 第五十九次主任会议.
    static func isMeetingNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.first == "第",
            let (_, end) = Numeral.read(text, at: text.startIndex + 1), end < text.endIndex
        else { return false }
        return HeadingFinder.meetings.isWhole(text[end...])
    }

    /// 第五十九次主任会议　三月五日召开，…, 二、第七次主任会议.
    static func opensWithMeetingNumber(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let words = Outline.number(text).map { text[$0.end...] } ?? text
        guard words.first == "第",
            let (_, end) = Numeral.read(words, at: words.startIndex + 1)
        else { return false }
        return words[end...].starts(with: "次主任会议")
    }

    private static let meetings: WordTable = ["次主任会议", "次会议", "次", "次常委会会议", "次常委会"]

    /// 区人大常委会一季度主任会议简况.
    static func givesAccount(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        title.contains("会议") && accounts.isSuffix(of: title)
    }

    private static let accounts: WordTable = [
        "简况", "概况", "情况", "综述", "概述", "简介", "摘要", "纪要", "会议", "要录", "一览", "纪要摘编", "纪要选登",
    ]
}
