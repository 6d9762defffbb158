/// Finds whose congress a text speaks of: the place printed before 人大, or, for a bare 市, 县, 区, the
/// place that the issue or the record is about.
struct MeetingRegion {
    /// The region in full, where known.
    let home: String?
    private let homeScalars: [Unicode.Scalar]

    /// 白云镇|召开|第十九届…: the verb between the place and its congress.
    private static let heldBefore = WordTable(
        list: "召开 举行 隆重召开 隆重举行 顺利召开 胜利召开 如期召开 圆满召开 召开了 举行了 隆重 依法召开")

    init(home: String?) {
        self.home = home
        homeScalars = Array((home ?? "").unicodeScalars)
    }

    /// The region printed right before `end`, resolved; `floor` is where its clause begins.
    func region(endingAt end: Int, floor: Int, in text: [Unicode.Scalar]) -> String? {
        var end = end
        while true {
            let verb = MeetingRegion.heldBefore.length(endingAt: end, floor: floor, in: text)
            guard verb > 0 else { break }
            end -= verb
        }
        guard let place = place(endingAt: end, floor: floor, in: text) else {
            return beforeColon(floor, in: text) ?? earlier(before: floor, in: text) ?? home
        }
        if place.count == suffixLength(endingAt: end, floor: floor, in: text) {
            return resolve(bare: place, at: floor, in: text)
        }
        guard isTownship(place.last!, in: text) else {
            return isShortForHome(text[place]) ? home : String(scalars: text[place])
        }
        return township(place, floor: floor, in: text)
    }

    /// 东湖州 for 东湖某某族自治州: the issue's own region without its nationalities.
    private func isShortForHome(_ place: ArraySlice<Unicode.Scalar>) -> Bool {
        place.count >= 3 && homeScalars.count > place.count && place.last == homeScalars.last
            && homeScalars[...].contains("自治") && homeScalars.starts(with: place.dropLast())
    }

    /// 东湖区：十七届人大常委会召开…: the place that a headline names before its colon.
    private func beforeColon(_ floor: Int, in text: [Unicode.Scalar]) -> String? {
        guard floor >= 3, floor < text.count, text[floor - 1].isColon,
            let place = place(endingAt: floor - 1, floor: 0, in: text),
            place.count > suffixLength(endingAt: floor - 1, floor: 0, in: text),
            place.lowerBound == 0 || !text[place.lowerBound - 1].isHan
        else { return nil }
        return String(scalars: text[place])
    }

    /// 东湖街道 with the district before it, printed there or earlier in the record.
    private func township(_ place: Range<Int>, floor: Int, in text: [Unicode.Scalar]) -> String {
        if let parent = self.place(endingAt: place.lowerBound, floor: floor, in: text),
            parent.count > 1
        {
            return String(scalars: text[parent]) + String(scalars: text[place])
        }
        // A county's bulletin tells of its own townships, whatever other counties it names.
        if let last = homeScalars.last, last == "县" || last == "区" || last == "旗" {
            return String(scalars: homeScalars) + String(scalars: text[place])
        }
        if let district = lastPlace(
            before: place.lowerBound, endingWith: ["县", "区", "旗"], in: text)
        {
            return String(scalars: text[district]) + String(scalars: text[place])
        }
        if let district = lastPlace(before: text.count, endingWith: ["县", "区", "旗"], in: text) {
            return String(scalars: text[district]) + String(scalars: text[place])
        }
        return String(scalars: text[place])
    }

    private func isTownship(_ last: Int, in text: [Unicode.Scalar]) -> Bool {
        text[last] == "镇" || text[last] == "乡" || text[last] == "道" || text[last] == "木"
    }

    /// The place of a bare 市, 区, 镇: the issue's own, else the last one printed before.
    private func resolve(bare: Range<Int>, at floor: Int, in text: [Unicode.Scalar]) -> String? {
        let suffix = text[bare.upperBound - 1]
        if let home = homeScalars.last, home == suffix { return self.home }
        if isTownship(bare.upperBound - 1, in: text) {
            return lastPlace(before: bare.lowerBound, endingWith: [suffix], in: text)
                .map { township($0, floor: 0, in: text) }
        }
        return lastPlace(before: bare.lowerBound, endingWith: [suffix], in: text)
            .map { String(scalars: text[$0]) }
    }

    /// The last place with 人大 behind it before the clause.
    private func earlier(before end: Int, in text: [Unicode.Scalar]) -> String? {
        var at = min(end, text.count) - 1
        while at > 1 {
            if text[at] == "大", text[at - 1] == "人",
                let place = place(endingAt: at - 1, floor: 0, in: text), place.count > 1
            {
                return String(scalars: text[place])
            }
            at -= 1
        }
        return nil
    }

    /// The last full place name of the kind before `end`.
    private func lastPlace(
        before end: Int, endingWith suffixes: [Unicode.Scalar], in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        var at = end
        while at > 1 {
            if suffixes.contains(text[at - 1]),
                let place = place(endingAt: at, floor: 0, in: text), place.count > 1,
                at == text.count || !goesOn(at, in: text)
            {
                return place
            }
            at -= 1
        }
        return nil
    }

    /// 区域, 市场, 县级, 乡村, 市长, 旗帜: the suffix is the beginning of another word.
    private func goesOn(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        PlaceVocabulary.goesOn.contains(text[at])
    }

    private func suffixLength(endingAt end: Int, floor: Int, in text: [Unicode.Scalar]) -> Int {
        endsInWideSuffix(end, floor: floor, in: text) ? 2 : 1
    }

    /// 街道, and 苏木, the townships of banners.
    private func endsInWideSuffix(_ end: Int, floor: Int, in text: [Unicode.Scalar]) -> Bool {
        guard end - floor >= 2 else { return false }
        return text[end - 1] == "道" && text[end - 2] == "街"
            || text[end - 1] == "木" && text[end - 2] == "苏"
    }

    /// A word that is no part of a place ends here; 月 is one behind a figure or 本 (望月街道).
    private func stops(at end: Int, floor: Int, in text: [Unicode.Scalar]) -> Bool {
        let length = PlaceVocabulary.stops.length(endingAt: end, floor: floor, in: text)
        guard length == 1, text[end - 1] == "月", end - 2 >= floor else { return length > 0 }
        let before = text[end - 2]
        return before.isASCIIDigit || Numeral.isChinese(before)
            || PlaceVocabulary.beforeMonth.contains(before)
    }

    /// The place name that ends before `end`: 青石县, 市 (bare), 湖滨路街道, 白云苏木.
    private func place(
        endingAt end: Int, floor: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        guard end > floor else { return nil }
        let isWide = endsInWideSuffix(end, floor: floor, in: text)
        guard isWide || PlaceVocabulary.suffixes.contains(text[end - 1]) else { return nil }
        let suffix = isWide ? 2 : 1
        var start = end - suffix
        while start > floor, end - start < 14 {
            let scalar = text[start - 1]
            guard scalar.isHan,
                !stops(at: start, floor: floor, in: text)
            else { break }
            // 东湖|区: a suffix ends the place above, unless it is part of the name (杭州市, 市中区).
            let length = end - suffix - start
            if PlaceVocabulary.suffixes.contains(scalar)
                || scalar == "道" && length > 1 && start >= 2
                    && text[start - 2] == "街"
            {
                if length >= 2 || length == 1 && scalar != "市" && scalar != "州" { break }
                if length == 1, start - 1 > floor, text[start - 2].isHan, scalar == "市" { break }
            }
            start -= 1
        }
        return PlaceVocabulary.named(start..<end, suffix: suffix, in: text)
    }
}
