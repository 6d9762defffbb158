/// Where the walk over the body meets a 大事记, and what it takes as one.
extension BodyAssembler {
    func isChronicleStart(_ position: Int) -> Bool {
        guard position < body.count else { return false }
        let zone = ChronicleZone(bulletin: bulletin, shapes: shapes)
        if shapes[body[position]] == .chronicleHeading {
            return !headsNews(position) && zone.opens(body, position)
        }
        return position == lostChronicle?.start || zone.opensUnheaded(body, position)
            || zone.isNamed(body, position)
    }

    /// 常委会纪事 right above a headline that the contents list is a column of news.
    func headsNews(_ position: Int) -> Bool {
        guard let heading = headings[position + 1], heading.agreement != nil,
            let title = heading.title.first, shapes[title] != .chronicleHeading
        else { return false }
        let text = bulletin.text(at: title)
        return text.count >= 8 && text.first.map { $0.isHan } == true
            && PrintedDate.read(text, at: text.startIndex) == nil
    }

    /// 2021年第二季度 / 市人大常委会大事记: a listed title over lines of which the last heads a chronicle.
    func isChronicle(_ heading: Heading, _ position: Int) -> Bool {
        heading.title.count > 1 && heading.lines.first == heading.title.first
            && heading.title.last.map { shapes[$0] == .chronicleHeading } == true
            && isChronicleStart(position + heading.title.count - 1)
    }

    /// （2019年3月5日某次会议通过） below the title: a document, and no line of an entry.
    private func isAdopted(_ heading: Heading) -> Bool {
        guard let note = heading.lines.last, !heading.title.contains(note) else { return false }
        return bulletin.text(at: note).closesNote(with: "通过")
    }

    mutating func takeChronicle(_ position: Int, above heading: Heading? = nil) -> Int {
        close()
        let zone = ChronicleZone(bulletin: bulletin, shapes: shapes)
        let (draft, end) = zone.take(body, from: position) { at, isText in
            if roles.isColumn[at] { return true }
            if isText, opensAnnex(at) { return true }
            guard isText, let heading = headings[at] else { return false }
            return heading.agreement != nil || isEditorsTitle(heading) || isAdopted(heading)
                || heading.score >= 6 && heading.lines.count > heading.title.count
                // Names follow, and no day.
                || roles.isTitleOfRoll(heading)
        }
        var chronicle = draft
        if position == lostChronicle?.start {
            chronicle.announcement = lostChronicle?.announcement
        }
        chronicle.heading.insert(contentsOf: heading?.title.dropLast() ?? [], at: 0)
        var told = draft
        let shown = pictures(draft.lines)
        let below = Set(shown.filter { standsBelowSentence($0[0]) }.joined())
        told.lines.removeAll { below.contains($0) }
        let captions = zone.captions(below: told) { cover.isCaptionCredit($0) }
        let moved = Set(captions.joined())
        let among = zone.captions(among: told.lines.filter { !moved.contains($0) })
        result.captions += among
        let taken = moved.union(shown.joined()).union(among.joined())
        chronicle.lines = draft.lines.filter { !taken.contains($0) }
        takePreface(&chronicle)
        let kept = moved.union(among.joined())
        result.captions += shown.filter { !kept.contains($0[0]) }
        result.captions += captions
        result.chronicles.append(chronicle)
        return end
    }

    /// 本章记述某年至某年的重大活动…: a paragraph between the heading and the first entry is a text of its own.
    private mutating func takePreface(_ chronicle: inout ChronicleDraft) {
        let opening = ChronicleOpening(bulletin: bulletin)
        let preface = chronicle.lines.prefix { index in
            if case .text = opening.read(index) { return shapes[index] != .ornament }
            return false
        }
        let length = preface.reduce(0) { $0 + bulletin.lines[$1].count }
        guard let last = preface.last, length >= Self.shortestPreface,
            !roles.opensWithDay(preface[0]),
            preface.count < chronicle.lines.count, bulletin.text(at: last).endsLikeProse
        else { return }
        chronicle.lines.removeFirst(preface.count)
        var draft = ArticleDraft()
        draft.body = Array(preface)
        result.articles.append(draft)
    }

    private static let shortestPreface = 30

    /// 附：, or 附：某某名录: what stands behind the last entry is none.
    private func opensAnnex(_ position: Int) -> Bool {
        let text = bulletin.text(at: body[position])
        guard text.first == "附", text.count <= LineShape.longestHeading, !text.endsLikeProse else {
            return false
        }
        guard HeadingEvidence.annexes.isPrefix(of: text) || Self.annexes.isWhole(text) else {
            return false
        }
        // 附：培训班课程安排 between two entries belongs to the upper one.
        let opening = ChronicleOpening(bulletin: bulletin)
        return !body[(position + 1)...].prefix(Self.linesOfAnnex).contains {
            if case .dated = opening.read($0) { true } else { false }
        }
    }

    private static let linesOfAnnex = 10

    private static let annexes: WordTable = ["附", "附录", "附件", "附表", "附录：", "附录:"]
}
