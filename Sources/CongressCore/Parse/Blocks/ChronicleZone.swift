/// Where a 大事记 begins and ends among the lines of the body.
struct ChronicleZone {
    let bulletin: BulletinText
    let shapes: [LineShape]

    /// Dated entries follow the heading within a few lines.
    func opens(_ body: [Int], _ position: Int) -> Bool {
        let opening = ChronicleOpening(bulletin: bulletin)
        for at in (position + 1)..<min(position + 6, body.count) {
            switch opening.read(body[at]) {
            case .month, .dated, .sameDay, .nextDay: return true
            case .text where headsOtherText(body, at, below: position): return false
            case .text, .period, .year, .sameYear: continue
            }
        }
        return false
    }

    /// The name of a month alone on its line with dated entries below it opens a chronicle whose
    /// own heading stands on the cover.
    func opensUnheaded(_ body: [Int], _ position: Int) -> Bool {
        if opensWeek(body, position) { return true }
        guard bulletin.lines[body[position]].count <= 10 else { return false }
        let opening = ChronicleOpening(bulletin: bulletin)
        guard opening.month(of: body[position]) != nil else { return false }
        var dated = 0
        for index in body[(position + 1)...].prefix(12) {
            switch opening.read(index) {
            case .dated, .sameDay: dated += 1
            default: break
            }
        }
        return dated >= 2
    }

    /// Takes the heading, the period below it, and entries until `endsAt` says that another text
    /// begins at a position, whose line opens no entry where the second argument is true.
    func take(
        _ body: [Int], from position: Int, endsAt: (Int, Bool) -> Bool
    ) -> (ChronicleDraft, Int) {
        let opening = ChronicleOpening(bulletin: bulletin)
        let isHeaded = shapes[body[position]] == .chronicleHeading || isNamed(body, position)
        var draft = ChronicleDraft(heading: isHeaded ? [body[position]] : [])
        var at = isHeaded ? position + 1 : position
        while isHeaded, at < body.count, draft.heading.count < 5,
            bulletin.lines[body[at]].count <= 40, isHeading(body, at, opening)
        {
            draft.heading.append(body[at])
            at += 1
        }
        // A chronicle without a heading begins with the name of a month, whatever else that may be.
        if !isHeaded {
            draft.lines.append(body[at])
            at += 1
        }
        while at < body.count {
            if runsAlong(body, at, draft, opening) {
                draft.heading.append(body[at])
                at += 1
                continue
            }
            if case .text = opening.read(body[at]) {
                if isPart(body, at) {
                    draft.heading.append(body[at])
                    at += 1
                    continue
                }
                if endsAt(at, true) || isOtherColumn(body[at]) || standsBehindFrame(body, at)
                    || opensOtherText(body, at, below: draft, opening)
                {
                    break
                }
            } else if shapes[body[at]] == .pictureColumn || endsAt(at, false) {
                break
            }
            draft.lines.append(body[at])
            at += 1
        }
        return (draft, at)
    }

    /// 大事记 at the head of a page on which the entry of the page before goes on, or entries whose
    /// month stands on it.
    private func runsAlong(
        _ body: [Int], _ position: Int, _ draft: ChronicleDraft, _ opening: ChronicleOpening
    ) -> Bool {
        guard let last = draft.lines.last, position + 1 < body.count,
            body[position] - body[position - 1] > 1, isHead(body[position], draft)
        else { return false }
        switch opening.read(body[position + 1]) {
        case .text: return !bulletin.text(at: last).endsLikeProse
        case .dated(let date, _): return date.first.month == nil
        default: return false
        }
    }

    /// 某某人大　大事记, 纪事 | Chronicle, or the heading once more. 2021年5月大事记 heads entries of its own,
    /// and so does the name of another body.
    private func isHead(_ index: Int, _ draft: ChronicleDraft) -> Bool {
        let text = bulletin.text(at: index)
        guard text.count <= ChronicleZone.longestHead else { return false }
        if draft.heading.contains(where: { bulletin.text(at: $0).elementsEqual(text) }) {
            return true
        }
        return !text.contains { $0 == "年" || $0 == "月" || $0 == "季" }
            && bulletin.printed(at: index).split { !$0.isHan }
                .contains { Vocabulary.chronicleNames.isWhole($0) }
    }

    private static let longestHead = 20

    /// Captions that stand below the last entry: dated lines without the end of a sentence that
    /// print a month where the entries print bare days, or that end in a photographer's name.
    func captions(
        below draft: ChronicleDraft, endsInCredit: (ArraySlice<Unicode.Scalar>) -> Bool
    ) -> [[Int]] {
        let opening = ChronicleOpening(bulletin: bulletin)
        var groups: [(lines: [Int], hasMonth: Bool)] = []
        for index in draft.lines {
            if case .dated(let date, _) = opening.read(index) {
                groups.append(([index], date.first.month != nil))
            } else if case .month = opening.read(index) {
                groups.append(([], false))
            } else if !groups.isEmpty {
                groups[groups.count - 1].lines.append(index)
            }
        }
        let dated = groups.filter { !$0.lines.isEmpty }
        let printsBareDays = dated.count { $0.hasMonth } * 2 < dated.count
        var captions: [[Int]] = []
        while let last = groups.last, let line = last.lines.last, last.lines.count <= 3 {
            let text = bulletin.text(at: line)
            let isOpen = !text.endsLikeProse && text.last?.isHan == true
            guard isOpen, last.hasMonth && printsBareDays || endsInCredit(text.suffix(6)) else {
                break
            }
            // 封面：… below the last entry, which is whole.
            let cover = CoverLines(bulletin: bulletin, shapes: shapes)
            if let cut = last.lines.firstIndex(where: {
                cover.opensCoverCaption(bulletin.text(at: $0))
            }), cut > 0 {
                captions += last.lines[cut...].map { [$0] }
                break
            }
            captions.append(last.lines)
            groups.removeLast()
        }
        return captions.reversed()
    }

    private func isOtherColumn(_ index: Int) -> Bool {
        switch shapes[index] {
        case .column, .pictureColumn, .chronicleHeading, .boardHeading, .colophonField: return true
        default: break
        }
        // 封三　某某场景　某某　摄
        let text = bulletin.text(at: index)
        return text.first == "封" && text.count <= 40
            && CoverLines(bulletin: bulletin, shapes: shapes).opensCoverCaption(text)
    }
}
