/// Whose official a printed role names: the region and the branch that stand in it, so that
/// namesakes of two cities, or of a congress and a court, stay two people.
struct RoleReach: Equatable, Sendable {
    /// The branch that a role belongs to. The raw value stands in output and in ids.
    enum Branch: String, CaseIterable, Sendable {
        /// 人大 and its committees and offices
        case congress
        /// 党委 and 政府, whose leaders hold posts in both
        case leadership
        /// 政协
        case conference
        case court
        case procuratorate
    }

    /// The region that the role names, else the nearest that the record speaks of. A level of
    /// which only the relation is printed (省人大 in a city's bulletin) gives 平顶山市所在省.
    var region: String?
    /// Nil for a bare name and for a role that fits several branches (副主任, 市领导).
    var branch: Branch?

    /// `homes` are the regions that the record speaks of, the nearest first.
    init(role: String?, homes: [String]) {
        let scalars = Array((role ?? "").unicodeScalars)
        region = PlaceInRole(scalars).region(seenFrom: homes)
        let told = RoleReach.words.first { $0.words.contains { scalars.contains(phrase: $0) } }
        branch = told?.branch
    }

    /// The words that tell a branch, the most telling first: a 市委常委 who is also a 市人大常委会主任
    /// belongs to the congress.
    private static let words: [(branch: Branch, words: [String])] = [
        (.congress, ["人大", "人民代表大会"]),
        (.conference, ["政协"]),
        (.court, ["法院"]),
        (.procuratorate, ["检察院", "检察长"]),
        (.leadership, ["省委", "市委", "县委", "区委", "党委", "党工委", "政府"]),
        (.leadership, ["省长", "市长", "县长", "区长", "镇长", "乡长"]),
    ]
}

extension [Unicode.Scalar] {
    fileprivate func contains(phrase text: String) -> Bool {
        let phrase = Array(text.unicodeScalars)
        guard count >= phrase.count else { return false }
        return (0...(count - phrase.count)).contains { start in
            self[start..<(start + phrase.count)].elementsEqual(phrase)
        }
    }
}
