/// 在某某会上的交流材料 above a title of its own: the first line says the occasion.
extension UnlistedHeadings {
    /// Takes the title below an occasion, where an author or a date stands below that in turn;
    /// returns the position behind it.
    func takeTitleBelowOccasion(
        _ heading: inout Heading, from start: Int, taken: TakenPositions
    ) -> Int {
        guard start < body.count, heading.kickers.isEmpty, heading.subtitle.isEmpty else {
            return start
        }
        if let next = takeTitleBelowDeck(&heading, from: start, taken: taken) { return next }
        takeApart(&heading)
        guard isOccasion(heading) else { return start }
        var below = Heading()
        var next = takeTitle(&below, from: start, taken: taken)
        if below.title.count > 1, let last = below.title.last,
            followers.isCongressBody(bulletin.text(at: last))
        {
            below.title.removeLast()
            next -= 1
        }
        guard (1...2).contains(below.title.count), !isOccasion(below) else { return start }
        var signed = below
        signed.kickers = heading.title
        followers.add(to: &signed, from: next)
        guard !signed.bylines.isEmpty else { return start }
        heading.kickers = heading.title
        heading.title = below.title
        heading.score += 2
        return next
    }

    /// 某区推进联络站建设纪实, 记市人大代表某某 without a dash above the title: takes the title below,
    /// where an author stands below that in turn.
    private func takeTitleBelowDeck(
        _ heading: inout Heading, from start: Int, taken: TakenPositions
    ) -> Int? {
        guard let deck = heading.title.first, isDeck(bulletin.text(at: deck)) else {
            return nil
        }
        var below = Heading(title: Array(heading.title.dropFirst()))
        let next = below.title.isEmpty ? takeTitle(&below, from: start, taken: taken) : start
        guard (1...2).contains(below.title.count), let title = below.title.first,
            !Vocabulary.documentEndings.isSuffix(of: bulletin.text(at: title))
        else { return nil }
        var signed = below
        signed.kickers = [deck]
        followers.add(to: &signed, from: next)
        guard !signed.bylines.isEmpty else { return nil }
        heading.kickers = [deck]
        heading.title = below.title
        heading.score += 2
        return next
    }

    /// 情系百姓　履职为民 in two halves above a title that a blank line parts from it.
    private func takeApart(_ heading: inout Heading) {
        guard heading.title.count == 2, bulletin.lines[heading.title[1]].gap > 0 else { return }
        let upper = bulletin.printed(at: heading.title[0])
        let lower = bulletin.printed(at: heading.title[1])
        guard !isDeck(bulletin.text(at: heading.title[1])), isInHalves(upper),
            !isInHalves(lower)
        else { return }
        heading.kickers = [heading.title.removeFirst()]
    }

    private func isInHalves(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = printed.split { $0.isLayoutBlank }
        return parts.count == 2 && parts.allSatisfy { $0.count >= 6 }
    }

    /// What an editor says of a feature beside its title: what kind it is, or whom it tells of.
    private func isDeck(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 10, text.count <= 40 else { return false }
        if text.first == "记" { return UnlistedHeadings.portrayed.occurs(in: text) }
        return UnlistedHeadings.features.isSuffix(of: text)
    }

    private static let features: WordTable = [
        "纪实", "综述", "侧记", "纪略", "纪事", "速写", "特写", "掠影", "小记", "札记", "见闻", "回眸",
    ]
    private static let portrayed: WordTable = ["代表", "委员", "主任", "主席", "书记", "局长", "院长"]

    private func isOccasion(_ heading: Heading) -> Bool {
        HeadingFollowers.namesOccasion(bulletin.text(of: heading.title))
    }
}
