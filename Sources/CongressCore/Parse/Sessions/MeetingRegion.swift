/// Finds whose congress a text speaks of: the place printed before 人大, or, for a bare 市, 县, 区, the
/// place that the issue or the record is about.
struct MeetingRegion {
    /// The region in full, where known.
    let home: String?
    private let homeScalars: [Unicode.Scalar]
    private let ownsTownships: Bool
    /// The county that the city or district was before, for a text of those years.
    private let formerCounty: String?

    /// 白云镇|召开|第十九届…: the verb between the place and its congress.
    private static let heldBefore = WordTable(
        list: "召开 举行 隆重召开 隆重举行 顺利召开 胜利召开 如期召开 圆满召开 召开了 举行了 隆重 依法召开 胜利 顺利 圆满 如期 依法 成功")

    /// - Parameter ownsTownships: the city has no districts; see `ownsTownships(_:_:)`.
    /// - Parameter isOfOld: the text tells of years long before the issue's.
    init(home: String?, ownsTownships: Bool = false, isOfOld: Bool = false) {
        self.home = home
        self.ownsTownships = ownsTownships
        formerCounty = isOfOld ? home.flatMap(MeetingRegion.county) : nil
        homeScalars = Array((home ?? "").unicodeScalars)
    }

    /// 云岭市, 云岭区: once 云岭县. 林州市 was hardly 林州县, and nobody could tell what it was.
    private static func county(before home: String) -> String? {
        let place = home.scalarArray
        guard place.count >= 3, place.last == "市" || place.last == "区",
            !neverCounties.isSuffix(of: place[...])
        else { return nil }
        let stem = place.dropLast()
        if stem.last == "县" { return String(scalars: stem) }
        if stem.count == 2, stem.last == "州" { return nil }
        return String(scalars: stem) + "县"
    }

    private static let neverCounties: WordTable = [
        "自治区", "地区", "新区", "矿区", "林区", "特区", "高新区", "开发区", "市中区", "城区", "郊区", "示范区",
    ]

    /// Whether a bulletin's city has no districts, and its townships are the city's own: its texts
    /// hardly speak of a 区 or 县 that has a congress.
    static func ownsTownships(_ home: String?, _ texts: [[Unicode.Scalar]]) -> Bool {
        guard home?.unicodeScalars.last == "市" else { return false }
        let sample = texts.prefix(MeetingRegion.sampleSize)
        let speaking = sample.count { districts.occurs(in: $0.indices, of: $0) }
        return speaking * 10 < sample.count
    }

    private static let sampleSize = 50

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

    /// Whether the text prints more of the place there than 市, 县 or nothing.
    func isPrinted(endingAt end: Int, floor: Int, in text: [Unicode.Scalar]) -> Bool {
        guard let place = place(endingAt: end, floor: floor, in: text) else { return false }
        return place.count > suffixLength(endingAt: end, floor: floor, in: text)
    }

    /// The same for the assembly of a street or a township, which is never the issue's own region.
    func street(endingAt end: Int, floor: Int, in text: [Unicode.Scalar]) -> String? {
        if let region = region(endingAt: end, floor: floor, in: text),
            let last = region.unicodeScalars.last,
            last == "道" || last == "镇" || last == "乡"
        {
            return region
        }
        return lastPlace(before: end, endingWith: ["道"], in: text)
            .map { township($0, floor: 0, in: text) }
    }

    /// The issue's own region without its nationalities.
    private func isShortForHome(_ place: ArraySlice<Unicode.Scalar>) -> Bool {
        PlaceName.isShort(place, for: homeScalars[...])
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
        let isOwn =
            ownsTownships && !MeetingRegion.districts.occurs(in: 0..<text.count, of: text)
        return (isOwn ? String(scalars: homeScalars) : "") + String(scalars: text[place])
    }

    private static let districts = WordTable(
        list:
            """
            区人大常委会 县人大常委会 旗人大常委会 区人大主任 县人大主任 区委书记 县委书记 旗委书记 区委副书记 县委副书记 区政府
            县政府 旗政府 区人民政府 县人民政府 旗人民政府 区领导 县领导
            """)

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
            .map { String(scalars: text[$0]) } ?? (suffix == "县" ? formerCounty : nil)
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
        max(1, PlaceName.suffixLength(endingAt: end, floor: floor, in: text))
    }

    private func place(
        endingAt end: Int, floor: Int, in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        PlaceName.read(endingAt: end, floor: floor, in: text)
    }
}
