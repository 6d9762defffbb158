/// Where and when the words of a heading were spoken.
extension HeadingFollowers {
    /// 常务委员会第十五次会议上 below ——2014年10月29日在某市人民代表大会, also where blank lines part all lines.
    func completesDelivery(_ position: Int, _ heading: Heading) -> Bool {
        let line = bulletin.lines[body[position]]
        guard position > 0, heading.subtitle.last == body[position - 1], line.gap <= 1,
            line.count <= HeadingFollowers.longestOccasion
        else { return false }
        let above = bulletin.text(at: body[position - 1])
        return above.last != "上" && bulletin.text(line).last == "上" && Delivery.day(above) != nil
    }

    /// 在某次会议上的讲话摘要 right below a title of the contents that says no occasion: its subtitle.
    func isOccasion(_ position: Int, _ heading: Heading) -> Bool {
        let line = bulletin.lines[body[position]]
        guard heading.entry != nil, heading.agreement == .exact, heading.subtitle.isEmpty,
            heading.kickers.isEmpty, position > 0, heading.title.last == body[position - 1],
            line.gap <= 1, line.count <= HeadingFollowers.longestOccasion
        else { return false }
        let text = bulletin.text(line)
        return HeadingFollowers.namesOccasion(text)
            && !HeadingFollowers.namesOccasion(bulletin.text(of: heading.title))
    }

    /// 在区六届人大常委会第三十一次会议上 right below the title of a report: where it was given.
    func isMeeting(_ position: Int, _ heading: Heading) -> Bool {
        let line = bulletin.lines[body[position]]
        guard heading.subtitle.isEmpty, position > 0, heading.title.last == body[position - 1],
            line.gap <= 1, line.count <= HeadingFollowers.longestOccasion
        else { return false }
        let text = bulletin.text(line)
        return text.first == "在" && text.last == "上"
            && HeadingFollowers.meetings.occurs(in: text.suffix(8))
            && Vocabulary.documentEndings.isSuffix(of: bulletin.text(of: heading.title))
    }

    private static let meetings: WordTable = ["会议上", "会上"]

    static func namesOccasion(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.first == "在" && text.contains("上的") && Vocabulary.speechEndings.isSuffix(of: text)
    }

    private static let longestOccasion = 60
}
