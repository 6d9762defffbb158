/// What the words of one line tell, where it may be the caption of a picture: 市人大代表视察春耕, ③ 分组审议。,
/// 2. 市人大常委会主任某某到某县调研.
struct PictureStatement {
    /// The words without the label before them and the full stop behind them.
    let words: ArraySlice<Unicode.Scalar>
    /// ①, ▲, 1.: what stands before the first caption line.
    let isLabelled: Bool
    /// 1., 2.: the items of a list have the same.
    let isCounted: Bool
    /// A full stop, which captions seldom have.
    let isStopped: Bool
    /// 3月2日，…
    let isDated: Bool
    /// 行书　《某某》　　某某: a work, its kind and its maker.
    let isArtwork: Bool

    /// Nil where the line is no statement of its own.
    init?(_ text: ArraySlice<Unicode.Scalar>, isArtwork: Bool = false) {
        self.isArtwork = isArtwork
        let label = PictureStatement.label(text)
        var words = text.dropFirst(label)
        isStopped = words.last == "。"
        if isStopped { words = words.dropLast() }
        let length = PictureStatement.lengths
        guard let first = words.first, let last = words.last, length.contains(words.count),
            first.isHan || first.isASCIIDigit || isArtwork, last.isHan || last.closesBracket
        else { return nil }
        self.words = words
        isLabelled = label > 0
        isCounted = PictureStatement.isCounted(text)
        isDated = PrintedDate.opening(words) != nil
        guard isPlain, !isOfProgramme, !Vocabulary.documentMakers.isSuffix(of: words) else {
            return nil
        }
    }

    private static let lengths = 4...60

    /// No sentence ends inside, no colon, and no comma but those of a picture: 3月2日，某某（左二）在….
    private var isPlain: Bool {
        guard
            !words.contains(where: {
                $0.endsSentence || $0.isColon || $0.isSemicolon || $0.isLeader
            })
        else { return false }
        let commas = words.count { $0.isComma }
        return commas == 0 || commas <= 2 && (isDated || isLabelled || isPlaced)
    }

    /// 上午九时　开幕会, 一月十日（星期三）, 大会日程（1月10日）: the hours and the days of a programme.
    private var isOfProgramme: Bool {
        if ProgrammeHour.opens(words) || endsInDay && namesProgramme { return true }
        guard isDated, let date = PrintedDate.read(words, at: words.startIndex),
            date.end < words.endIndex
        else { return false }
        return words[date.end].opensBracket && words.last?.closesBracket == true
            && words[date.end...].count <= 8
    }

    /// （左二）: where somebody stands in the picture.
    var isPlaced: Bool { Scene.placeMark(in: words) != nil }

    /// Only a caption is told so: with the day, the places of those who are seen, or the office of who is.
    var isSure: Bool { isArtwork || isDated || isPlaced || endsInDay || namesOfficer }

    /// Who is seen and what he does, a view, or an event.
    var isTold: Bool {
        isSure || Scene.isTold(words) || Scene.isPlace(words) || Scene.isShown(words)
            || Scene.isMet(words) || opensWithEvent
    }

    /// Somebody, an event or a view comes first: no other caption goes on so.
    var opensNew: Bool {
        isArtwork || isLabelled || isDated || opensWithEvent || Scene.isPlace(words)
            || words.count >= 6 && Scene.opensWithPeople(words)
    }

    /// Whether what is told lacks its object or its verb, and the next line brings it.
    var isOpen: Bool {
        guard !isStopped, !isArtwork else { return false }
        if words.leavesBracketOpen || PictureStatement.transitives.isSuffix(of: words) {
            return true
        }
        return (isDated || namesOfficer) && !endsInDay && Scene.goesOn(words)
            && !Vocabulary.newsVerbs.occurs(in: words.dropFirst(2))
    }

    /// 大会投票选举, 新任命人员进行宪法宣誓.
    private var opensWithEvent: Bool {
        PictureStatement.events.isPrefix(of: words) && words.count <= 30
    }

    /// 会议会场（3月30日）: the day alone in brackets at the end.
    private var endsInDay: Bool {
        guard words.last?.closesBracket == true,
            let (inner, rest) = Byline.trailingBracket(words), rest.count >= 4,
            let day = PrintedDate.read(inner, at: inner.startIndex)
        else { return false }
        return day.end == inner.endIndex && day.first.day != nil
    }

    private var namesProgramme: Bool {
        PictureStatement.programmes.isSuffix(of: words.prefix { !$0.opensBracket })
    }

    private static let programmes: WordTable = ["日程", "议程", "日程安排", "会议安排", "今日安排", "明日安排"]

    /// 市人大常委会副主任某某查看…
    private var namesOfficer: Bool {
        guard let office = PictureStatement.offices.first(in: words.prefix(18)) else {
            return false
        }
        let rest = words[office.upperBound...]
        return (2...3).contains { length in
            rest.count > length + 1
                && Surnames.mayBeName(rest.prefix(length), common: true)
        }
    }

    /// Whether a line opens with 1. or 2、.
    static func isCounted(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.first?.isASCIIDigit == true && label(text) > 0
    }

    /// How many characters a label takes.
    private static func label(_ text: ArraySlice<Unicode.Scalar>) -> Int {
        guard let first = text.first else { return 0 }
        if Vocabulary.pointers.contains(first) { return 1 }
        guard first.isASCIIDigit, let dot = text.prefix(3).firstIndex(where: { !$0.isASCIIDigit }),
            text[dot] == "." || text[dot] == "．" || text[dot] == "、", dot + 1 < text.endIndex,
            text[dot + 1].isHan || PrintedDate.opening(text[(dot + 1)...]) != nil
        else { return 0 }
        return dot + 1 - text.startIndex
    }

    private static let offices: WordTable = [
        "主任", "主席", "书记", "市长", "县长", "区长", "州长", "旗长", "镇长", "乡长", "秘书长", "院长", "检察长",
    ]

    /// What happens at a meeting, before what is done.
    private static let events: WordTable = [
        "大会", "会议会场", "会议现场", "会场", "主席台", "新任命", "新当选", "与会", "参会", "列席",
    ]

    /// Words that want somebody or something behind them.
    private static let transitives: WordTable = [
        "察看", "查看", "了解", "参观", "慰问", "看望", "组织", "带领", "率领", "陪同", "深入", "听取", "率", "与", "向", "在",
        "到", "赴", "同", "和", "对", "为", "给", "、", "，",
    ]
}
