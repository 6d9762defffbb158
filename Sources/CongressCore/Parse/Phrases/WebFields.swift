/// What a page of the web prints below its title: 发布时间：2025-07-26　来源：某区人大办　浏览次数：132. The fields stand on
/// one line or on several.
struct WebFields {
    private(set) var day: PrintedDate?
    private(set) var source: ArraySlice<Unicode.Scalar>?
    private(set) var writers: ArraySlice<Unicode.Scalar>?

    /// Fields with a value that only a page of the web prints: the day on which it was put there, how
    /// often it was opened, the size of its letters.
    private var isOfWeb = false

    private static let days: WordTable = ["发布时间", "发布日期", "发表时间", "更新时间", "添加时间", "发稿时间", "发文日期"]
    /// Words for the day that notices use too; beside a source or a count they are of the web.
    private static let plainDays: WordTable = ["时间", "日期"]
    private static let counts: WordTable = [
        "浏览次数", "浏览量", "浏览", "点击数", "点击量", "点击次数", "点击率", "点击", "阅读次数", "阅读量", "阅读数", "阅读",
        "访问量", "访问次数", "人气",
    ]
    private static let sizes: WordTable = ["字号", "字体", "字体大小", "字号大小", "文字大小"]
    private static let sources: WordTable = ["来源", "信息来源", "稿件来源", "文章来源", "稿源", "新闻来源"]
    private static let writersWords: WordTable = ["作者", "撰稿", "撰稿人", "供稿人", "通讯员", "记者"]
    private static let others: WordTable = [
        "编辑", "责任编辑", "责编", "审核", "发布人", "发布者", "发布单位", "发布机构", "发布部门", "发布处室", "信息类别",
    ]
    /// What stands in the place of a writer's name where nobody is named.
    private static let nobody: WordTable = [
        "管理员", "系统管理员", "本站", "本网", "佚名", "未知", "本站编辑", "网站管理员",
    ]
    private static let ofSizes = ScalarSet("大中小特超默认号加减正常[]【】()（）|｜/A+-Tt·")
    private static let longest = 120
    private static let frames = ScalarSet("【[（(")

    /// Whether any of the fields may open with a character.
    static func mayOpen(_ first: Unicode.Scalar) -> Bool {
        first.isASCIIDigit || openings.contains(first) || frames.contains(first)
    }

    private static let openings = ScalarSet("发更添浏点阅访人字文信稿新来作撰供编责审时日通记")

    static func isOne(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, mayOpen(first) else { return false }
        return WebFields(text) != nil
    }

    /// A source, a writer or an editor alone: 信息来源：某县人大办.
    static func isLabelled(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, mayOpen(first), text.count <= 60,
            let length = [sources, writersWords, others].compactMap({
                $0.match(in: text, at: text.startIndex)
            }).max(), length < text.count
        else { return false }
        return text[text.startIndex + length].isColon && !text.contains { $0.isComma || $0 == "。" }
    }

    init?(_ text: ArraySlice<Unicode.Scalar>) {
        self.init(valuesOf: text)
        guard isOfWeb else { return nil }
    }

    /// The values of a line of fields, though none of them need be of the web alone.
    init?(valuesOf text: ArraySlice<Unicode.Scalar>) {
        guard text.count <= Self.longest, text.count >= 4, text.contains(where: { $0.isColon }),
            !text.contains("。")
        else { return nil }
        let start = Self.readOpeningDay(text)
        let fields = Self.labels(in: text)
        guard let first = fields.first else { return nil }
        let lead = text[(start?.end ?? text.startIndex)..<first.lowerBound]
        guard lead.allSatisfy({ !$0.isHan && !$0.isASCIILetter }) else { return nil }
        day = start?.date
        for (at, field) in fields.enumerated() {
            let end = at + 1 < fields.count ? fields[at + 1].lowerBound : text.endIndex
            read(text[field], text[(field.upperBound + 1)..<end], isAlone: fields.count == 1)
        }
        if day != nil, source != nil || start != nil && writers != nil { isOfWeb = true }
    }

    /// 2019-05-21 15:03 | 来源：…: the day at the head of the fields, with its hour.
    private static func readOpeningDay(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (date: PrintedDate, end: Int)? {
        guard text.first?.isASCIIDigit == true,
            let date = PrintedDate.read(text, at: text.startIndex),
            date.first.year != nil, date.first.day != nil
        else { return nil }
        let clock = text[date.end...].prefix {
            $0.isASCIIDigit || $0.isColon || $0.isLayoutBlank || $0 == "|" || $0 == "｜"
        }
        return (date, clock.endIndex)
    }

    /// The labels up to their colons.
    private static func labels(in text: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
        text.indices.filter { text[$0].isColon }.compactMap { colon in
            let before = text[..<colon]
            guard
                let length = [days, counts, sizes, sources, writersWords, others, plainDays]
                    .compactMap({ $0.suffix(of: before) }).max()
            else { return nil }
            let start = colon - length
            guard start == text.startIndex || !text[start - 1].isHan else { return nil }
            return start..<colon
        }
    }

    private mutating func read(
        _ label: ArraySlice<Unicode.Scalar>, _ printed: ArraySlice<Unicode.Scalar>, isAlone: Bool
    ) {
        let value = Self.trimmed(printed)
        if Self.days.isWhole(label) || !isAlone && Self.plainDays.isWhole(label) {
            guard let date = PrintedDate.read(value, at: value.startIndex),
                date.first.year != nil, date.first.day != nil
            else { return }
            day = day ?? date
            isOfWeb = isOfWeb || Self.days.isWhole(label)
        } else if Self.counts.isWhole(label) {
            let rest = value.drop { $0.isASCIIDigit || $0.isLayoutBlank }
            let isCount = value.first?.isASCIIDigit == true && rest.count <= 2
            // 浏览次数：, where the page counted only for its readers.
            isOfWeb = isOfWeb || isCount || value.isEmpty && !isAlone
        } else if Self.sizes.isWhole(label) {
            let isSize = value.allSatisfy { Self.ofSizes.contains($0) || $0.isLayoutBlank }
            isOfWeb = isOfWeb || isSize && !value.isEmpty
        } else if Self.sources.isWhole(label) {
            source = source ?? (value.count >= 2 ? value : nil)
        } else if Self.writersWords.isWhole(label) {
            let isNamed = value.count >= 2 && value.contains { $0.isHan }
            writers = writers ?? (isNamed && !Self.nobody.isWhole(value) ? value : nil)
        }
    }

    /// Without the strokes and brackets that part one field from the next.
    private static func trimmed(_ value: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        var value = value
        while let last = value.last, last.isLayoutBlank || partings.contains(last) {
            value.removeLast()
        }
        return value.drop { $0.isLayoutBlank }
    }

    private static let partings = ScalarSet("|｜【[（(/·;；")
}

extension WebFields {
    /// 某乡人大视察秸秆禁烧工作　[2019-05-29]: a title as the list of a page of the web prints it, and its day.
    static func listed(
        _ printed: ArraySlice<Unicode.Scalar>
    ) -> (title: ArraySlice<Unicode.Scalar>, day: PrintedDate)? {
        guard let last = printed.last, last == "]" || last == "］" || last.isASCIIDigit,
            printed.count >= 16, let first = printed.first, first.isHan || first == "“"
        else { return nil }
        let close = last.isASCIIDigit ? printed.endIndex : printed.endIndex - 1
        let lead = printed[..<close].lastIndex { !$0.isASCIIDigit && $0 != "-" && $0 != "/" }
        let digits = printed[((lead ?? close) + 1)..<close]
        guard (8...10).contains(digits.count), let lead,
            let date = PrintedDate.read(digits, at: digits.startIndex), date.end == digits.endIndex,
            date.first.year != nil, date.first.day != nil
        else { return nil }
        let mark = printed[lead]
        guard last.isASCIIDigit ? mark.isLayoutBlank : mark == "[" || mark == "［" else {
            return nil
        }
        return (printed[..<lead].trimmed, date)
    }
}
