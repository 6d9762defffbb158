/// A name with its role behind it: 张某副主任带队, 市委党校李某老师授课.
struct RoleAfterName {
    /// What a body before the name ends with, or the date that opens an entry.
    private static let bodyEnds = ScalarSet("会委局部院校学厅办室团社所司府党由请队日曰午")

    let names: NameReader
    let roles: RoleReader

    /// The person whose office stands at `head..<headEnd`, if the name stands right before it.
    func read(head: Int, headEnd: Int, scan: PeopleScan) -> PeopleReader.Sighting? {
        let text = scan.text
        if RoleVocabulary.quotedHeads.length(endingAt: headEnd, in: text) > 0 { return nil }
        guard names.certainty(at: headEnd, in: text) >= 2 else { return nil }
        for length in [3, 2, 4] where head - length >= scan.floor {
            let range = head - length..<head
            let opens = range.lowerBound == scan.floor
            guard opens || RoleAfterName.bodyEnds.contains(text[range.lowerBound - 1]),
                names.couldBeName(range, in: text)
            else { continue }
            return sighting(range, head: head, headEnd: headEnd, scan: scan)
        }
        let whole = scan.floor..<head
        guard (3...7).contains(whole.count), names.isTranscribed(whole, in: text) else {
            return nil
        }
        return sighting(whole, head: head, headEnd: headEnd, scan: scan)
    }

    private func sighting(
        _ range: Range<Int>, head: Int, headEnd: Int, scan: PeopleScan
    ) -> PeopleReader.Sighting {
        let text = scan.text
        let phrase = roles.phrase(before: range.lowerBound, floor: scan.floor, in: text)
        var body = phrase.start..<range.lowerBound
        if let last = body.last, text[last] == "由" || text[last] == "请" {
            body = body.upperBound..<body.upperBound
        }
        let office = String(scalars: text[head..<headEnd])
        return PeopleReader.Sighting(
            name: range, nameScalars: Array(text[range]),
            role: String(scalars: text[body]) + office,
            mark: nil, end: headEnd, isReference: phrase.isReference)
    }
}
