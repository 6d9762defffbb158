/// The place whose official a role names, as far as the role prints it: by name (郏县,
/// 北关区彰东街道), or only by its level (市人大常委会主任, 副省长), or not at all (副主任).
struct PlaceInRole {
    private var name: String?
    private var level: String?

    init(_ role: [Unicode.Scalar]) {
        if role.starts(with: "全国".unicodeScalars) {
            name = "全国"
            return
        }
        var start = PlaceInRole.lengthOfParty(before: role)
        var district = ""
        // After a name the next one is tried too: a district says more than its city
        // (安阳市殷都区), and a street or town needs its district.
        while let found = PlaceInRole.level(in: role, from: start) {
            let place = role[start..<found.start]
            let isNamed = place.count > 1 || (place.count == 1 && found.word == "县")
            if PlaceInRole.isRelative(place) || !isNamed {
                if name == nil, PlaceInRole.isRelative(place) { level = found.word }
                return
            }
            let printed = String(String.UnicodeScalarView(place)) + found.word
            let isSmall = PlaceInRole.rank(found.word) == 3
            name = isSmall ? district + printed : printed
            if !isSmall { district = printed }
            start = found.start + found.word.unicodeScalars.count
        }
    }

    /// The region in full: the one named, else the first of `homes` that has the printed level.
    /// A level that no home has stays a relation to the first, since the role doesn't say which
    /// province or county it means.
    func region(seenFrom homes: [String]) -> String? {
        if let name { return name }
        guard let level, let home = homes.first else { return homes.first }
        let wanted = PlaceInRole.rank(level)
        let ranks = homes.map(PlaceInRole.rank(ofRegion:))
        if let same = ranks.firstIndex(of: wanted) { return homes[same] }
        guard let rank = ranks[0] else { return home }
        return home + (wanted < rank ? "所在" : "某") + level
    }

    /// Nil for a region whose name ends in no level that we know.
    private static func rank(ofRegion region: String) -> Int? {
        levels.last { region.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }.map(rank)
    }

    private static let levels = ["省", "自治州", "市", "县", "区", "旗", "镇", "乡", "街道"]

    /// How high a level stands; a smaller number is higher.
    private static func rank(_ level: String) -> Int {
        switch level {
        case "省": 0
        case "自治州", "市": 1
        case "县", "区", "旗": 2
        default: 3
        }
    }

    /// Parties stand before the place whose committee they are: 中共安阳市委, 民盟市委.
    private static func lengthOfParty(before role: [Unicode.Scalar]) -> Int {
        let parties = [
            "中共", "共青团", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟",
        ]
        let party = parties.first { role.starts(with: $0.unicodeScalars) }
        return party?.unicodeScalars.count ?? 0
    }

    /// Whether the words before a level leave the place unnamed: 市长, 我市, 原副省长.
    private static func isRelative(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        words.last.map { "我该本全各副原代".unicodeScalars.contains($0) } ?? true
    }

    /// The next word for a level and where it begins; a place's name has at most eight characters.
    private static func level(
        in role: [Unicode.Scalar], from start: Int
    ) -> (word: String, start: Int)? {
        for index in start..<min(role.count, start + 9) {
            let next = index + 1 < role.count ? role[index + 1] : " "
            switch role[index] {
            case "省", "县", "镇": return (String(role[index]), index)
            case "市" where next != "场" && next != "民": return ("市", index)
            case "区" where next != "域": return ("区", index)
            case "乡" where next != "村" && next != "镇": return ("乡", index)
            case "旗" where "人委政长法检".unicodeScalars.contains(next): return ("旗", index)
            case "街" where next == "道": return ("街道", index)
            case "自" where next == "治" && index + 2 < role.count && role[index + 2] == "州":
                return ("自治州", index)
            case let scalar where !scalar.isHan: return nil
            default: continue
            }
        }
        return nil
    }
}
