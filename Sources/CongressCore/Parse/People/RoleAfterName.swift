/// A name with its role behind it: 张某副主任带队, 市委党校李某老师授课.
struct RoleAfterName {
    /// What a body before the name ends with, the date that opens an entry, or 以|张某主任|为组长.
    private static let bodyEnds = ScalarSet("会委局部院校学厅办室团社所司府党由请以队日曰午旬了")

    /// 县人大|马某某主任.
    private static let congress = WordTable(list: "人大")

    let names: NameReader
    let roles: RoleReader

    /// The person whose office stands at `head..<headEnd`, if the name stands right before it.
    func read(head: Int, headEnd: Int, scan: PeopleScan) -> PeopleReader.Sighting? {
        let text = scan.text
        if RoleVocabulary.quotedHeads.length(endingAt: headEnd, in: text) > 0 { return nil }
        // 辛某|任|书记: whoever takes an office.
        guard names.certainty(at: headEnd, in: text) >= 2, head == 0 || text[head - 1] != "任" else {
            return nil
        }
        for length in [3, 2, 4] where head - length >= scan.floor {
            let range = head - length..<head
            guard opens(range.lowerBound, scan), !opensWithLink(range, scan),
                names.couldBeName(range, in: text),
                PeopleScan.separator(at: head - 1, in: text) == 0,
                PeopleVocabulary.roleHeads.length(
                    endingAt: head, floor: range.lowerBound, in: text) < length
            else { continue }
            return sighting(range, head: head, headEnd: headEnd, scan: scan)
        }
        if let dotted = dotted(head, scan) {
            return sighting(dotted, head: head, headEnd: headEnd, scan: scan)
        }
        let whole = scan.floor..<head
        guard (3...7).contains(whole.count), names.isTranscribed(whole, in: text) else {
            return nil
        }
        return sighting(whole, head: head, headEnd: headEnd, scan: scan)
    }

    /// At the beginning of the clause, behind the conjunction that opens it, or behind a body.
    private func opens(_ start: Int, _ scan: PeopleScan) -> Bool {
        start == scan.floor
            || RoleAfterName.congress.length(
                endingAt: start, floor: scan.floor, in: scan.text) > 0
            || start == scan.floor + PeopleScan.separator(at: scan.floor, in: scan.text)
            || RoleAfterName.bodyEnds.contains(scan.text[start - 1])
    }

    /// 和|徐某副主任: a link that is a surname too, before what is a name without it.
    private func opensWithLink(_ range: Range<Int>, _ scan: PeopleScan) -> Bool {
        guard range.lowerBound == scan.floor else { return false }
        let link = PeopleScan.separator(at: range.lowerBound, in: scan.text)
        return link > 0 && range.count - link >= 2
            && !names.roster.contains(range, of: scan.text)
            && names.couldBeName(range.lowerBound + link..<range.upperBound, in: scan.text)
    }

    /// 同日，额尔敦·巴雅尔|副主任: a name of several parts right before the office.
    private func dotted(_ head: Int, _ scan: PeopleScan) -> Range<Int>? {
        let text = scan.text
        let reach = max(scan.floor, head - 15)..<head
        guard reach.contains(where: { text[$0].isNameDot }) else { return nil }
        return reach.last {
            opens($0, scan) && names.dottedName(at: $0, in: text)?.range == $0..<head
        }.map { $0..<head }
    }

    private func sighting(
        _ range: Range<Int>, head: Int, headEnd: Int, scan: PeopleScan
    ) -> PeopleReader.Sighting {
        let text = scan.text
        let phrase = roles.phrase(before: range.lowerBound, floor: scan.floor, in: text)
        var body = phrase.start..<range.lowerBound
        if let last = body.last, text[last] == "由" || text[last] == "请" || text[last] == "以" {
            body = body.upperBound..<body.upperBound
        }
        // 与|李某某代表: the conjunction is no part of the role.
        if let first = body.first, first == scan.floor {
            body = body.dropFirst(PeopleScan.separator(at: first, in: text))
        }
        let office = String(scalars: text[head..<headEnd])
        return PeopleReader.Sighting(
            name: range, nameScalars: Array(text[range]),
            role: String(scalars: text[body]) + office,
            mark: nil, end: headEnd, isReference: phrase.isReference)
    }
}

extension NameReader {
    /// 甲某|副主任|出席: the office that stands right behind a name, where nothing goes on behind it.
    func office(behind name: Name, in text: [Unicode.Scalar]) -> Range<Int>? {
        let start = name.range.upperBound
        let end = start + PeopleVocabulary.roleHeadsAfterName.length(at: start, in: text)
        return end > start && certainty(at: end, in: text) >= 2 ? start..<end : nil
    }
}
