/// Who speaks where no byline says so, but the title does: 某某某同志在全市人大工作座谈会上的讲话,
/// 市人大常委会主任某某某在…上的讲话（摘要）.
enum TitleSpeaker {
    private static let comrades: WordTable = ["同志", "先生", "女士"]
    private static let occasions: WordTable = ["上的", "时的", "式的"]
    /// What a name of three characters does not end with.
    private static let places = ScalarSet("市县区镇乡省州村委会办局院团部队组站员军商支")
    /// Bodies, groups and offices that begin as names do.
    private static let groups: WordTable = [
        "常委", "常务", "党委", "党组", "党支", "党员", "单位", "高校", "宣传", "司法", "师生", "成员", "时任", "解放", "包村",
    ]
    /// Words that tell of many, and of no one's office.
    private static let many: WordTable = ["代表", "委员", "干部", "法官"]
    private static let longest = 32

    static func author(in title: String) -> Author? {
        var text = title.scalarArray[...]
        while text.last?.closesBracket == true,
            let open = text.lastIndex(where: { $0.opensBracket })
        {
            text = text[..<open]
        }
        guard Vocabulary.speechEndings.isSuffix(of: text), Self.occasions.occurs(in: text),
            let at = text.prefix(longest).firstIndex(of: "在"), at >= text.startIndex + 2,
            text[..<at].allSatisfy({ $0.isHan || $0 == "、" || $0.isNameDot })
        else { return nil }
        let words = text[..<at]
        guard let length = comrades.suffix(of: words) else { return speaker(words, isBare: true) }
        return speaker(words.dropLast(length), isBare: false)
    }

    private static func speaker(_ words: ArraySlice<Unicode.Scalar>, isBare: Bool) -> Author? {
        if isName(words, isBare) { return Author(name: String(scalars: words), role: nil) }
        if let (role, name) = Byline.glued(words), isName(name.scalarArray[...], false) {
            return Author(name: name, role: role)
        }
        // 某某某主任: the office behind the name.
        for length in [3, 2, 4] where words.count > length {
            let name = words.prefix(length)
            let office = words.dropFirst(length)
            if Vocabulary.roleSuffixes.isWhole(office), !many.isWhole(office), isName(name, false) {
                return Author(name: String(scalars: name), role: String(scalars: office))
            }
        }
        return nil
    }

    /// Two characters alone may be a word (关于在…), and three a place.
    private static func isName(_ words: ArraySlice<Unicode.Scalar>, _ isBare: Bool) -> Bool {
        guard Surnames.mayBeName(words, common: true), let last = words.last,
            !places.contains(last), !groups.isPrefix(of: words), !groups.isSuffix(of: words)
        else { return false }
        return !isBare
            || words.count > 2 && !Vocabulary.roleSuffixes.isSuffix(of: words)
                && !many.isSuffix(of: words)
    }
}
