/// 白石镇：选民出题　政府答题, 桥东街：代表夜谈: several briefs of one column whose headlines open alike.
enum PlaceHeadlines {
    private static let longest = 36
    private static let shortest = 5
    private static let longestPlace = 10

    /// The lines of the body that open so below another of their column which its place or the contents tell to
    /// be a headline. Crossheads of a text open so too, but none of them is listed or stands below a column.
    static func find(_ roles: LineRoles, _ front: FrontMatter) -> Set<Int> {
        var found: Set<Int> = []
        var isRow = false
        var listed: Set<[Unicode.Scalar]>?
        for (position, index) in roles.body.enumerated() {
            if roles.isColumn[position] {
                isRow = false
                continue
            }
            guard roles.shapes[index] == .short, isOne(roles.bulletin.text(at: index)) else {
                continue
            }
            if isRow {
                found.insert(index)
                continue
            }
            let keys = listed ?? Set(front.contents.entries.map(\.key))
            listed = keys
            isRow =
                position > 0 && roles.isColumn[position - 1]
                || keys.contains(roles.bulletin.text(at: index).key)
        }
        return found
    }

    private static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longest, !text.contains(where: \.endsSentence),
            let colon = text.prefix(longestPlace).firstIndex(where: { $0.isColon }),
            text.endIndex - colon > shortest
        else { return false }
        let place = text[..<colon]
        guard place.count >= 3, place.allSatisfy(\.isHan), let last = place.last else {
            return false
        }
        return Vocabulary.regionSuffixes.contains(last) || endings.isSuffix(of: place)
    }

    private static let endings: WordTable = [
        "街", "街道", "开发区", "高新区", "社区", "苏木", "人大", "人大常委会", "人大工委", "联络站",
    ]
}
