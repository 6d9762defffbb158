/// The bracket at the end of a text that says who wrote or sent it: （作者单位：…）, （某某 供稿）,
/// （本报记者 某某）, （某某人大常委会办公室 某某）.
enum ClosingNote {
    static let openings = WordTable(
        WordTable.words(Vocabulary.reporterList)
            + WordTable.words("作者 供稿 撰稿 文/ 图/ 文： 文图 图文 执笔 整理 摄影 责编 单位"))

    static let endings = WordTable(
        WordTable.words(deliveryList) + WordTable.words("摄 摄影 文 图 文/图 /文 /图"))

    /// How a text came to the editors.
    static let deliveries = WordTable(list: deliveryList)
    private static let deliveryList = "供稿 报道 整理 撰稿 投稿 提供"

    /// （某日某市人大常委会第三十四次会议通过） says when a document was adopted.
    private static let adoptions: WordTable = [
        "通过", "批准", "修订", "修正", "修改", "公布", "施行", "票决产生", "选举产生", "备案", "选举", "选出", "推选", "补选",
        "任命", "当选", "决定", "推定", "决定任命",
    ]

    /// Whether the words inside a bracket are such a note.
    static func isOne(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        guard inner.count >= 2, inner.count <= 56, !adoptions.isSuffix(of: inner) else {
            return false
        }
        // （2018年5月30日某会议） says when, not who.
        if let date = PrintedDate.read(inner, at: inner.startIndex), date.first.year != nil,
            date.first.day != nil
        {
            return false
        }
        if openings.isPrefix(of: inner) { return true }
        if inner.count <= 40, endings.isSuffix(of: inner) { return true }
        if inner.count <= 5, inner.last == "辑", Surnames.mayBeName(inner.dropLast(), common: true) {
            return true
        }
        guard inner.count <= 34, !inner.contains("，"), !inner.contains("；") else { return false }
        return offices.occurs(in: inner) || isOfHouse(inner)
    }

    /// 机关　某某: somebody of the house, which needs no other name in its own newsletter.
    private static func isOfHouse(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        inner.starts(with: "机关") && Surnames.mayBeName(inner.dropFirst(2), common: true)
    }

    /// 某县人大农工委供稿, 某县教育局　某某　撰稿: who sent the text above, in a line without brackets.
    static func sends(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count >= 4, text.count <= longestSender,
            let word = senders.suffix(of: text), !own.isPrefix(of: text)
        else { return false }
        let sender = text.dropLast(word)
        return sender.allSatisfy(\.isHan)
            && (Byline.isBody(sender) || Surnames.mayBeName(sender, common: true)
                || Byline.glued(sender) != nil)
    }

    private static let longestSender = 18
    private static let senders: WordTable = ["供稿", "撰稿"]
    /// 本版由某某供稿 is said of more than the text above.
    private static let own: WordTable = ["本", "图", "以上", "摄影"]

    /// Whether a bracket behind the last sentence says who wrote the text: a note, or a name alone.
    static func signs(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        if isOne(inner) || Surnames.isTranscribed(inner) || SignedPlace.isOne(inner) { return true }
        guard inner.count <= 3 else { return arePair(inner) }
        guard let last = inner.last, !neverSign.contains(last) else { return false }
        return Surnames.mayBeName(inner, common: inner.count == 2)
    }

    /// Whether the words inside a bracket as printed are names and nothing else, which blanks or 、 part.
    static func isOfNames(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        isSpacedName(printed) || areSpacedNames(printed) || Byline.arePair(printed)
            || printed.contains("、") && Byline.areNames(printed)
    }

    /// 坤　健: two characters with a blank between them are a name, however rare its surname.
    static func isSpacedName(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = printed.trimmed.split { $0.isLayoutBlank }
        return parts.count == 2 && parts.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isHan) }
    }

    /// 罗　琼　唐　晓: two names of two characters, each with a common surname.
    static func areSpacedNames(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        let parts = printed.trimmed.split { $0.isLayoutBlank }
        return parts.count == 4
            && parts.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isHan) }
            && Surnames.common.contains(parts[0].first ?? " ")
            && Surnames.common.contains(parts[2].first ?? " ")
    }

    /// 甲某乙某某: two names glued, each with a common surname.
    private static func arePair(_ inner: ArraySlice<Unicode.Scalar>) -> Bool {
        guard inner.count <= 6, let last = inner.last, !neverSign.contains(last) else {
            return false
        }
        return [2, 3].contains { length in
            let left = inner.prefix(length)
            let right = inner.dropFirst(length)
            return right.count >= 2 && right.count <= 3
                && !neverSign.contains(left[left.endIndex - 1])
                && Surnames.mayBeName(left, common: true)
                && Surnames.mayBeName(right, common: true)
        }
    }

    /// （左图）, （单位）: two characters of which the first is a surname, and no name.
    private static let neverSign = ScalarSet("图片刊位言法式中者完略续转接页文会人")

    /// Offices that send texts to a bulletin.
    /// 某镇, 某街道人大工委, 某镇党政办: where a text may come from.
    static func isSender(_ office: ArraySlice<Unicode.Scalar>) -> Bool {
        guard office.count >= 3, office.allSatisfy(\.isHan) else { return false }
        return Byline.isBody(office) || offices.isSuffix(of: office)
            || townships.isSuffix(of: office)
    }

    private static let townships: WordTable = ["镇", "乡", "街道", "苏木"]

    static let offices: WordTable = [
        "办公室", "研究室", "调研室", "宣传科", "工委", "选工委", "人大办", "信访办", "常委会", "人大", "委员会", "服务中心", "信息科",
        "秘书科", "综合科", "党政办", "政府办", "县委办", "市委办", "区委办",
        "人大工作", "机关党委", "党总支", "党支部", "街道", "主席团", "秘书处", "简报组",
    ]
}
