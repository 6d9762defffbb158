/// Headlines of news items that a newsletter sets behind a sign: ※ 某县人大常委会召开第三次主任会议.
enum Headline {
    /// 甲某主持　乙某作政府工作报告: who did what at the sitting that the headline above or below tells of.
    static func presides(_ printed: ArraySlice<Unicode.Scalar>) -> Bool {
        printed.count >= 10 && printed.count <= 50 && printed.contains("主持")
            && printed.blanks.contains { $0.width >= 2 } && acts.occurs(in: printed)
            && !printed.contains { $0.isComma || $0.endsSentence }
    }

    private static let acts: WordTable = ["报告", "讲话", "致辞", "开幕词", "闭幕词", "出席", "当选"]

    /// 第一次会议隆重开幕: the end of a headline that tells of a meeting.
    static func closesSitting(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        sittingEnds.isSuffix(of: text) && text.contains("会议")
    }

    /// Which of the lines of a heading are the whole headline of a meeting; those above and below it
    /// tell what happened there: 选举产生新一届领导人员 / 某市三届人大一次会议胜利闭幕. nil where none is.
    static func ownLines(_ lines: [ArraySlice<Unicode.Scalar>]) -> Range<Int>? {
        for end in lines.indices.reversed() where closesHeadline(lines[end]) {
            var whole = lines[end]
            for start in (0...end).reversed() {
                if start < end { whole = (lines[start] + whole)[...] }
                guard tellsOfMeeting(whole), whole.contains("届") || start == 0 else { continue }
                if start == 0, end == lines.count - 1 { return nil }
                let isTorn = end + 1 < lines.count && lines[end + 1].first == "第"
                return isTorn ? nil : start..<(end + 1)
            }
        }
        return nil
    }

    /// 某市三届人大一次会议胜利闭幕: the whole headline of a meeting.
    static func isOfMeeting(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        closesHeadline(text) && tellsOfMeeting(text)
    }

    private static func tellsOfMeeting(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 10 && text.count <= 44 && text.contains("会议") && sitters.occurs(in: text)
    }

    /// …隆重开幕, 举行第二次全体会议.
    private static func closesHeadline(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
        sittingEnds.isSuffix(of: line)
            || line.ends(with: "会议") && (line.contains("举行第") || line.contains("召开第"))
    }

    private static let sittingEnds: WordTable = ["开幕", "闭幕", "召开", "举行", "落幕"]
    private static let sitters: WordTable = ["人大", "人民代表大会", "政协", "常委会", "主席团"]

    /// What makes the word for an act part of the name of a body: 调研组, 检查组, 调研室.
    private static let bodies = ScalarSet("组室委办处科队员站")

    /// Whether a line that opens with a sign says what a congress or its people did, and is no byline.
    static func isSigned(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, Vocabulary.bylineSigns.contains(first), !first.isStroke
        else { return false }
        let words = text.drop { Vocabulary.bylineSigns.contains($0) }
        // ◆“小板凳”议出大事◆: no name has a sign on both sides.
        if text.last == first, words.count >= 8 { return true }
        if tellsOfPlace(words) { return true }
        guard words.count >= 8, Vocabulary.congressWords.occurs(in: words), tellsAct(words),
            PrintedDate.read(words, at: words.startIndex) == nil, Byline.glued(words) == nil
        else { return false }
        return true
    }

    /// The signs behind which two headlines and more stand.
    static func signsOfBriefs(_ lines: [Int], _ bulletin: BulletinText) -> Set<Unicode.Scalar> {
        var counts: [Unicode.Scalar: Int] = [:]
        for index in lines where isMarked(bulletin.text(at: index)) {
            if let first = bulletin.text(at: index).first { counts[first, default: 0] += 1 }
        }
        return Set(counts.filter { $0.value >= 2 }.keys)
    }

    /// 白果镇：十件实事“比着选”.
    private static func tellsOfPlace(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let colon = text.prefix(longestPlace).firstIndex(where: { $0.isColon }),
            colon > text.startIndex + 1, Vocabulary.regionSuffixes.contains(text[colon - 1])
        else { return false }
        let words = text[(colon + 1)...]
        return words.count >= shortestNews && !Byline.areNames(words)
    }

    /// 高岭乡人大：选民评代表, 南湾区：代表票决十件实事: a place or its congress, and what it did.
    static func tellsOfCongress(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard text.count <= longestHeadline,
            let colon = text.prefix(longestCongress).firstIndex(where: { $0.isColon }),
            colon > text.startIndex + 1, colon + shortestNews < text.endIndex,
            text[..<colon].allSatisfy({ $0.isHan || $0 == "、" }),
            // 返乡：“…” is a crosshead.
            text[..<colon].last != "乡" || !PlaceVocabulary.commonAlone.isWhole(text[..<colon]),
            Vocabulary.regionSuffixes.contains(text[colon - 1])
                || congresses.isSuffix(of: text[..<colon])
        else { return false }
        let words = text[(colon + 1)...]
        return !words.contains { $0.isASCIIDigit || $0.isColon || $0 == "；" }
            && !Byline.areNames(words)
    }

    /// 大会隆重开幕, 大会主席团举行第二次会议: what a brief of a congress in session is headed by.
    static func tellsOfSitting(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 6 && text.count <= 24 && text.starts(with: "大会")
            && sittingEnds.occurs(in: text)
            && !text.contains { $0.isComma || $0 == "了" || $0 == "。" }
    }

    /// 省十三届人大常委会第八十三次主任会议: the name of one meeting and nothing else.
    static func namesMeeting(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.count >= 10 && text.count <= 32 && text.ends(with: "次主任会议") && text.contains("人大常委会")
            && !text.contains { $0.isComma || $0 == "的" || $0 == "了" }
    }

    private static let congresses: WordTable = [
        "人大", "人大常委会", "人大工委", "人大主席团", "街道", "议事代表会议", "居民议事会", "开发区", "社区", "村",
    ]
    private static let longestCongress = 16
    private static let longestHeadline = 40
    private static let longestPlace = 10
    private static let shortestNews = 6

    /// A verb of two characters behind its subject.
    private static func tellsAct(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var at = text.startIndex + 2
        while at < text.endIndex {
            if let length = Vocabulary.newsVerbs.match(in: text, at: at), length > 1,
                at + length < text.endIndex
            {
                if !bodies.contains(text[at + length]) { return true }
                at += length
            } else {
                at += 1
            }
        }
        return false
    }

    /// A sign, or the mark that Markdown sets before a heading of the first rank: # 题目.
    static func isMarked(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        if text.first == "#" {
            // #1 and #代表在行动# are none.
            return text.count >= 8 && text.dropFirst().first?.isASCII == false && text.last != "#"
        }
        return opensWithSign(text)
    }

    /// Most lines open with a Chinese character, which is no sign.
    static func opensWithSign(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = text.first, !first.isHan else { return false }
        return Vocabulary.bylineSigns.contains(first)
    }
}
