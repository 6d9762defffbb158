/// Lists of names that 是 or a colon opens: 大会执行主席（按姓氏笔画为序）是：甲某、乙某; 在主席台就座的还有：甲某、乙某.
enum NameLists {
    private static let links = WordTable(list: "是 有 为 还有 分别是 分别为 分别有 依次是 依次为 的有 的是")
    private static let orders = WordTable(list: "笔画 笔划 为序 排序 排列 次序 排名")
    /// With these the words before the colon of a list end.
    private static let leads = WordTable(
        list:
            """
            的有 的还有 的是 的还是 的分别是 的分别有 的领导有 的领导还有 的同志有 的同志还有 的领导同志有 人员有 人员还有 人员是 同志有
            的 执行主席 执行主席还有 执行主席有 执行主席是 执行主席为 执行主席分别是 领导有 领导同志有 嘉宾有 代表有
            """)
    private static let longestNote = 16

    /// 在主席台就座的还有|甲某、乙某: words that open a list without a colon, and the characters with
    /// which their clause begins.
    private static let plainLeads = WordTable(
        list:
            """
            的还有 的有 的领导还有 的领导有 的领导同志还有 的领导同志有 的同志还有 的同志有 的市领导还有 的市领导有 的县领导还有
            的县领导有 的区领导还有 的区领导有 的市级领导还有 的市级领导有 的县级领导还有 的县级领导有 的省领导还有 的省领导有
            """)
    private static let plainStarts = ScalarSet("在出列参陪前")
    private static let longestLead = 14

    /// Where the first name of a list begins that words at the start of a clause open without a colon.
    static func start(behindWordsAt clause: Int, in text: [Unicode.Scalar]) -> Int? {
        guard clause < text.count, plainStarts.contains(text[clause]) else { return nil }
        for at in clause..<min(text.count, clause + longestLead) {
            guard text[at].isHan else { return nil }
            let length = plainLead(at: at, in: text)
            if length > 0 { return at + length }
        }
        return nil
    }

    /// Characters of the words at a place that end what opens a list without a colon; 0 for none.
    static func plainLead(at start: Int, in text: [Unicode.Scalar]) -> Int {
        text[start] == "的" ? plainLeads.length(at: start, in: text) : 0
    }

    /// Where the first name of a list begins that an office opens with more than a colon; nil where
    /// the office opens none.
    static func start(
        behindOffice end: Int, _ names: NameReader, in text: [Unicode.Scalar]
    ) -> Int? {
        var at = behindOrder(end, in: text)
        at += links.length(at: at, in: text)
        at = behindOrder(at, in: text)
        guard at > end else { return nil }
        if at < text.count, text[at].isColon { at += 1 }
        guard let first = names.name(at: at, in: text, before: .role) else { return nil }
        let behind = PersonMark.read(at: first.range.upperBound, in: text)?.end
        let comma = behind ?? first.range.upperBound
        return comma < text.count && text[comma].isEnumerationComma ? at : nil
    }

    /// The place stands behind the colon of such a list.
    static func opens(at start: Int, in text: [Unicode.Scalar]) -> Bool {
        guard start > 1, text[start - 1].isColon else { return false }
        return leads.length(endingAt: beforeOrder(start - 1, in: text), in: text) > 0
    }

    /// Behind （按姓氏笔画为序）.
    private static func behindOrder(_ start: Int, in text: [Unicode.Scalar]) -> Int {
        guard start < text.count, text[start].isOpeningBracket else { return start }
        let limit = min(text.count, start + longestNote)
        guard let close = text[start..<limit].firstIndex(where: \.isClosingBracket),
            orders.occurs(in: start..<close, of: text)
        else { return start }
        return close + 1
    }

    private static func beforeOrder(_ end: Int, in text: [Unicode.Scalar]) -> Int {
        guard end > 0, text[end - 1].isClosingBracket else { return end }
        let floor = max(0, end - longestNote)
        guard let open = text[floor..<end].lastIndex(where: \.isOpeningBracket),
            orders.occurs(in: open..<end, of: text)
        else { return end }
        return open
    }
}

extension NameReader {
    /// 甲某某、秋瑾瑜|参加会议: the last of a row of names, of a surname in no table, before the verb of them
    /// all.
    func closesList(_ end: Int, in text: [Unicode.Scalar]) -> Bool {
        NameReader.attending.length(at: end, in: text) > 0
            && !NameReader.placeOrBody.contains(text[end - 1])
    }

    /// 甲某、乙某、丙某、|及聚生|、丁某: two or three characters between the names of a long row, of a surname in
    /// no table or one that is a word.
    func strangerInRow(
        after mark: Int, of count: Int, in text: [Unicode.Scalar]
    ) -> NameReader.Name? {
        guard count >= 3, mark < text.count, text[mark].isEnumerationComma else { return nil }
        let start = mark + 1
        var end = start
        while end < text.count, end - start < 4, text[end].isHan { end += 1 }
        guard (2...3).contains(end - start), end < text.count, text[end].isEnumerationComma,
            !text[start..<end].contains(where: PeopleVocabulary.neverInName.contains),
            PeopleVocabulary.roleHeads.length(endingAt: end, floor: start, in: text) == 0,
            name(at: end + 1, in: text, before: .enumeration) != nil
        else { return nil }
        return NameReader.Name(range: start..<end, certainty: 3, isKnown: false)
    }

    private static let attending = WordTable(list: "参加 出席 列席 陪同 一同 到会")
}
