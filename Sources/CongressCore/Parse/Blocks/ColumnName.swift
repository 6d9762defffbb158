/// Ways in which editors set the name of a column apart from the titles below it.
enum ColumnName {
    private static let longest = 24
    private static let longestFramed = 20
    private static let shortestForeign = 3
    private static let frames = ScalarSet("☆★◎●■□◆◇○※♦❖✦*＊≡=/／|｜")

    /// ☆ 会议之窗 ☆, ◎卷首语◎, 〖要闻〗: the name between two equal signs or in ornamental brackets.
    static func framed(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        guard let first = text.first, let last = text.last, text.count >= 4,
            text.count <= longest, isPair(first, last)
        else { return nil }
        // 【重要会议】 alone on its line is a column, whatever its name.
        if text.isFramed, text.count <= longestFramed {
            if isFramedPlace(text) { return nil }
            return String(scalars: text.dropFirst().dropLast())
        }
        let name = text.drop { $0 == first }
        guard let end = name.lastIndex(where: { $0 != last }) else { return nil }
        let inner = name[...end]
        guard inner.count >= 2, inner.allSatisfy({ $0.isHan || $0.isNameDot || $0 == "、" }) else {
            return nil
        }
        return String(scalars: inner)
    }

    /// 【某某县】, 【某江新区】: the district that sent the briefs below it, and no column.
    static func isFramedPlace(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 4, text.count <= longestPlace, text.isFramed else { return false }
        let name = text.dropFirst().dropLast()
        guard let last = name.last, name.allSatisfy(\.isHan), ColumnWords.count(name) == nil,
            !noPlaces.isSuffix(of: name)
        else { return false }
        return Vocabulary.regionSuffixes.contains(last) || places.isSuffix(of: name)
    }

    /// 【走进社区】, 【美丽乡村】: what such words end in, and no place is called.
    private static let noPlaces: WordTable = [
        "社区", "园区", "山区", "城区", "校区", "景区", "小区", "辖区", "选区", "乡村", "农村", "新村", "山村", "村", "家乡",
        "故乡",
        "水乡", "下乡", "还乡", "城市", "都市", "集市", "城镇", "乡镇", "村镇", "街镇", "各县", "市县", "区县", "县区", "县市",
        "神州", "九州",
    ]

    private static let longestPlace = 12
    private static let places: WordTable = ["街道", "苏木", "开发区", "示范区", "新区", "片区", "林区", "矿区"]

    private static func isPair(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
        switch (first, last) {
        case ("<", ">"), ("〈", "〉"), ("＜", "＞"), ("［", "］"), ("[", "]"): true
        case ("〖", "〗"), ("『", "』"), ("「", "」"), ("〔", "〕"), ("【", "】"): true
        default: first == last && frames.contains(first)
        }
    }

    /// 要闻 / News, 卷首语 FOREWORD: a line that ends with the column's name in other letters.
    static func isBilingual(_ line: Line, on bulletin: BulletinText) -> Bool {
        bilingual(line, on: bulletin) != nil
    }

    /// The name on such a line.
    static func bilingual(_ line: Line, on bulletin: BulletinText) -> String? {
        guard line.count <= longestBilingual, bulletin.text(line).last?.isASCIILetter == true else {
            return nil
        }
        return bilingual(bulletin.printed(line))
    }

    private static let longestBilingual = 30

    /// 要闻 / News, 卷首语 FOREWORD, YAO WEN 要闻: the name beside the same in other letters.
    static func bilingual(_ printed: ArraySlice<Unicode.Scalar>) -> String? {
        // ●监督　SUPERVISION
        let printed = printed.drop {
            Vocabulary.bylineSigns.contains($0) && $0 != "/" && $0 != "／" || $0.isLayoutBlank
        }
        guard printed.count <= 60, let start = printed.firstIndex(where: { $0.isHan }),
            let end = printed.lastIndex(where: { $0.isHan })
        else { return nil }
        let name = printed[start...end].without { $0.isLayoutBlank }
        let rest = start > printed.startIndex ? printed[..<start] : printed[(end + 1)...]
        guard name.count >= 2, name.count <= 8, name.allSatisfy({ $0.isHan }),
            printed.count == rest.count + printed[start...end].count,
            rest.count(where: { $0.isASCIILetter || $0 == "&" }) >= shortestForeign,
            rest.allSatisfy({ isForeign($0) })
        else { return nil }
        return String(scalars: name)
    }

    /// 【要闻】题目, 监督｜题目: the column before the first of its titles, and where the title begins.
    static func leading(_ printed: ArraySlice<Unicode.Scalar>) -> (name: String, rest: Int)? {
        var text = printed.trimmed
        // 01 | 监督 | 题目
        let counted = text.drop { $0.isASCIIDigit }
        if counted.count < text.count, text.count - counted.count <= 3,
            let bar = counted.first(where: { !$0.isLayoutBlank }), bar.isBar
        {
            text = counted.drop { $0.isLayoutBlank || $0.isBar }
        }
        guard let first = text.first else { return nil }
        let isBracketed = first == "【"
        guard isBracketed || first.isHan,
            let close = text.prefix(longest).firstIndex(where: {
                isBracketed ? $0 == "】" : $0.isBar
            }), close + 4 < text.endIndex
        else { return nil }
        let name = text[(isBracketed ? text.startIndex + 1 : text.startIndex)..<close]
            .without { $0.isLayoutBlank }
        guard name.count >= 2, name.count <= 8, name.allSatisfy({ $0.isHan }) else { return nil }
        return (String(scalars: name), close + 1)
    }

    /// 要闻：or 要闻／ alone, where the sign says that the titles follow.
    static func announced(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        guard let last = text.last, last.isColon || last == "/" || last == "／", text.count >= 3,
            text.count <= 9,
            text.dropLast().allSatisfy({ $0.isHan })
        else { return nil }
        return String(scalars: text.dropLast())
    }

    /// 本期专题：代表建议怎样办: a column that is about one theme.
    static func themed(_ text: ArraySlice<Unicode.Scalar>) -> String? {
        guard let length = themes.match(in: text, at: text.startIndex), length + 2 < text.count,
            text[text.startIndex + length].isColon, text.count <= longestTheme,
            !text.contains(where: { $0.isLeader }),
            // 策划：李某某
            case let rest = text.dropFirst(length + 1),
            !Byline.areNames(rest), !Vocabulary.ownPens.isWhole(rest)
        else { return nil }
        return String(scalars: text.prefix(length))
    }

    private static let longestTheme = 36
    /// Columns that are named once for each issue.
    private static let themes = WordTable(
        list:
            "专题 本期专题 专题策划 专题报道 特别策划 本刊策划 本期策划 策划 本期话题 本期关注 本期聚焦 特别关注 封面专题 本期视点 话题 专题研讨 圆桌 主题征文"
    )

    /// NEWS, SPECIAL REPORT above the name of a column: an ornament.
    static func isForeign(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count <= longest && text.count(where: { $0.isASCIILetter }) >= shortestForeign
            && text.allSatisfy { isForeign($0) }
    }

    /// 壹·会议, 叁·调研: the name behind the number that is printed before it.
    static func behindOrdinal(_ text: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        guard let first = text.first, ordinals.contains(first) else { return text }
        let behind = text.dropFirst()
        let name = behind.drop { $0.isNameDot || $0 == "、" || $0.isDash || $0 == "|" }
        // 陆川动态 is called so.
        return name.count < behind.count && name.count >= 2 && name.allSatisfy(\.isHan)
            ? name : text
    }

    private static let ordinals = ScalarSet("壹贰叁肆伍陆柒捌玖拾")

    /// 一、重要会议: the name without the number that some tables give their columns.
    static func unnumbered(_ name: String) -> String {
        ordinal(name.scalarArray[...]).map { String(scalars: $0.rest) } ?? name
    }

    /// 一、重要会议: the number that such a name or a title opens with, and what stands behind it.
    static func ordinal(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (number: Int, rest: ArraySlice<Unicode.Scalar>)? {
        guard let first = text.first, Numeral.isChinese(first),
            let (number, end) = Numeral.read(text, at: text.startIndex), end + 2 < text.endIndex,
            text[end] == "、"
        else { return nil }
        return (number, text[(end + 1)...])
    }

    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isRoman || scalar.isLayoutBlank || scalar.isNameDot || scalar.isDash
            || scalar == "/" || scalar == "／" || scalar == "|" || scalar == "｜" || scalar == "&"
            || scalar == "'" || scalar == "’"
    }
}

extension Unicode.Scalar {
    /// A letter of the alphabet that pinyin and English are written in: ü and ǎ too.
    var isRoman: Bool {
        isASCIILetter || value >= 0xC0 && value < 0x250 && value != 0xD7 && value != 0xF7
    }
}
