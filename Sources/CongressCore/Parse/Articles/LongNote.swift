/// A note over three lines and more that says when a document was adopted, and often also when a higher
/// body gave its leave: （2019年8月29日某市某次会议 / 通过 / 2019年9月26日某省某次会议批准）.
struct LongNote {
    let bulletin: BulletinText
    let body: [Int]

    private static let mostLines = 6
    private static let acts: WordTable = ["通过", "批准", "修正", "修订", "修改"]

    /// Behind the last line of a note that opens at a position; nil where none does, or one of less
    /// than three lines.
    func end(from position: Int, below heading: Heading) -> Int? {
        let first = bulletin.text(at: body[position])
        if let end = deliveryEnd(from: position, below: heading) { return end }
        guard first.first?.opensBracket == true, !heading.title.isEmpty,
            !first.contains(where: { $0.closesBracket }),
            PrintedDate.read(first, at: first.startIndex + 1)?.first.day != nil
        else { return nil }
        var hasAct = LongNote.acts.occurs(in: first)
        for at in position + 1..<min(position + LongNote.mostLines, body.count) {
            let text = bulletin.text(at: body[at])
            guard bulletin.lines[body[at]].gap <= 1, !text.contains("。") else { return nil }
            hasAct = hasAct || LongNote.acts.occurs(in: text)
            if text.contains(where: { $0.closesBracket }) {
                return text.last?.closesBracket == true && hasAct && at - position >= 2
                    ? at + 1 : nil
            }
        }
        return nil
    }

    /// 一九九二年五月十七日在自治州第七届 / 人民代表大会第三次会议上: when and where a report was given, without
    /// a bracket or a dash.
    private func deliveryEnd(from position: Int, below heading: Heading) -> Int? {
        let first = bulletin.text(at: body[position])
        guard let sign = first.first, !sign.opensBracket, !sign.isDash,
            first.count <= LongNote.longestDelivery,
            let title = heading.title.last, Delivery.day(first) != nil,
            endsAsDelivered(bulletin.text(at: title))
        else { return nil }
        if first.last == "上" { return position + 1 }
        guard position + 1 < body.count else { return nil }
        let second = bulletin.lines[body[position + 1]]
        return second.gap <= 1 && second.count <= LongNote.longestDelivery
            && bulletin.text(second).last == "上" ? position + 2 : nil
    }

    private func endsAsDelivered(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        Vocabulary.documentEndings.isSuffix(of: title)
            || Vocabulary.speechEndings.isSuffix(of: title) || title.last?.closesBracket == true
    }

    private static let longestDelivery = 60
}
