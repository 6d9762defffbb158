/// 目录: what the table of contents says of the texts that follow. It is the best witness for
/// titles, authors and columns, though slips and missing entries occur in it.
struct Contents: Sendable {
    struct Entry: Sendable {
        /// As printed, wrapped lines joined, blanks between the parts kept.
        var title: String
        /// The —— line below the title.
        var subtitle: String?
        /// What stands behind the leaders or the stroke, as printed.
        var author: String?
        var column: String?
        var page: Int?
        /// Its page number stood behind it: nothing more belongs to it.
        var isClosed = false
        /// How many briefs the entry counts: 某县人大督办议案等四则.
        var items: Int?
        /// Letters and digits of the title; with those of the author where the two are glued.
        var key: [Unicode.Scalar]
    }

    var entries: [Entry] = []
    /// Indices into `BulletinText.lines` of everything that belongs to the table.
    var lines: [Int] = []
    /// The columns in the order of the table, as printed without layout blanks.
    var columns: [String] = []

    /// What the whole issue is about: 案例选编（六）.
    var theme: String?

    /// The names of numbered columns (一、会议概况) in the order of their numbers.
    var parts: [String] = []

    /// How a heading in the body may agree with an entry.
    enum Agreement: Int, Comparable {
        case partial = 1
        case similar, exact

        static func < (left: Agreement, right: Agreement) -> Bool { left.rawValue < right.rawValue }
    }

    /// How well the letters of a heading agree with an entry; nil where they do not.
    static func agreement(_ heading: [Unicode.Scalar], _ key: [Unicode.Scalar]) -> Agreement? {
        if heading == key, key.count >= 2 { return .exact }
        guard heading.count >= 4, key.count >= 4 else { return nil }
        let shorter = min(heading.count, key.count)
        if key.count > heading.count, heading.count >= 5 {
            if key.starts(with: heading) {
                let rest = key[heading.count...]
                if rest.count <= longestAuthor,
                    Surnames.mayBeName(rest) || Byline.areNames(rest)
                        || endsAsBody(rest) && rest.count >= 5 && !titleWords.occurs(in: rest)
                {
                    return .exact
                }
                return key.count - heading.count <= 8
                    ? .similar : heading.count >= 7 ? .partial : nil
            }
            if heading.count >= 8, key.suffix(heading.count).elementsEqual(heading) {
                return .similar
            }
        }
        if heading.count > key.count, key.count >= 6, heading.starts(with: key) { return .similar }
        guard shorter >= 8, heading.first == key.first || heading.last == key.last,
            abs(heading.count - key.count) * 5 <= shorter
        else { return nil }
        let least = max(heading.count, key.count) * 86
        guard (heading.count - strangers(heading, key)) * 100 >= least,
            (key.count - strangers(key, heading)) * 100 >= least
        else { return nil }
        return commonLength(heading, key) * 100 >= least ? .similar : nil
    }

    /// At least so many characters of one title do not occur in another: what turns most pairs away
    /// before they are compared place by place.
    private static func strangers(_ title: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        func marks(_ title: [Unicode.Scalar]) -> UInt64 {
            title.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
        }
        return (marks(title) & ~marks(other)).nonzeroBitCount
    }

    /// Characters of all the authors that may be glued to a title; no title is looked at further.
    private static let longestAuthor = 80

    /// What the name of a body ends with that is glued to a title.
    private static let authorBodies: WordTable = [
        "组", "委员会", "常委会", "办公室", "研究室", "调研室", "工委", "中心", "政府", "人大", "编辑部", "主席团", "法院", "检察院",
    ]

    /// 市人大视察组, 市人大财经委, 县人大办.
    private static func endsAsBody(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        if authorBodies.isSuffix(of: rest) { return true }
        return (rest.last == "委" || rest.last == "办") && rest.contains("人大")
    }

    /// What a title says of itself: what holds one of them is no author glued to a title.
    private static let titleWords: WordTable = [
        "报告", "讲话", "发言", "意见", "决定", "决议", "公告", "名单", "办法", "条例", "通知", "汇报", "说明",
    ]

    /// The length of the longest common subsequence: how much two settings of a title share.
    static func commonLength(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var row = [Int](repeating: 0, count: right.count + 1)
        for a in left {
            var diagonal = 0
            for (index, b) in right.enumerated() {
                let above = row[index + 1]
                row[index + 1] = a == b ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[right.count]
    }
}
