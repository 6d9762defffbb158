/// One place where a text names a formal meeting.
struct MeetingMention {
    var body: Session.Body
    var region: String?
    /// The region is printed there, more than 市 or 县.
    var printsRegion = false
    var term: Int?
    var number: Int?
    /// From the body's first character to behind 会议.
    var range: Range<Int>
    /// The clause that names it.
    var clause: Range<Int>
    var isDemocraticLife = false
}

/// Finds the formal meetings that a clause names, however they are printed.
struct MentionScanner {
    let regions: MeetingRegion

    private static let assembly = WordTable(
        list:
            """
            议事代表会议 议事代表会 议事代表大会 议政代表会 议政代表会议 议政代表大会 居民议事会 居民议事会议 居民议事代表会 居民议事代表会议 议事会 议事会议 民主议事会 民主议政会 居民议政会
            议政会 选民代表会议 选民代表大会 选民代表会
            """)
    /// Of a congress in session these meet apart; what they hold is no meeting of the congress.
    private static let apart = WordTable(
        list:
            """
            秘书长会议 秘书处会议 代表团会议 代表团全体会议 代表团召开 代表团举行 团长会议 党员大会 党员会议 党员代表会议 小组会议 分组会议
            委员会召开 委员会举行 委员会会议 委员会全体会议 交办会 交办大会 督办会 办理会 推进会 筹备会 协调会 培训会 动员会 总结会 征求意见会 征求意见座谈会 票决会 解读会 部署会
            新闻发布会 记者会 记者招待会 主席团常务主席 临时党委 临时党组织 监票人会议 工作人员会议 召集人会议
            """)
    private static let apartReach = 24
    private static let presidium = WordTable(list: "主席团")
    private static let chairpersons = WordTable(
        list: "主任会议 主任扩大会议 主任（扩大）会议 主任(扩大)会议 主任会 主任专题会议 主任（扩大）会 主任扩大会")
    private static let committee = WordTable(
        list: "人大常委会 人大常务委员会 人民代表大会常务委员会 人民代表大会常委会 常委会 常务委员会")
    static let congress = WordTable(list: "人民代表大会 人大 人代会")
    static let partyGroup = WordTable(list: "党组 理论学习中心组 理论中心组")
    /// The presidium's executive chairpersons meet apart; their meeting is not the presidium's.
    private static let executives = WordTable(list: "常务主席")
    /// Between 人大 and the number these show the meeting of a committee or a delegation.
    private static let otherBodies = ScalarSet("委团组协")
    private static let plenary = WordTable(list: "全体会议 大会")
    static let lifeMeeting = WordTable(list: "生活会")
    /// 党组 of these is an office or another body's.
    static let partyOffices = WordTable(list: "党组书记 党组副书记 党组成员 党组织 党组同志")
    static let partyMeetings = WordTable(
        list:
            """
            会议 扩大会 扩大会议 （扩大）会 (扩大)会 民主生活会 学习会 学习会议 研讨会 专题会 读书班 集体学习 集中学习 专题学习
            （扩大）学习 (扩大)学习 学习（扩大） 中心组学习 理论学习 交流会 学习研讨 党组会 生活会 学习扩大会
            """)
    static let otherMeetings = WordTable(
        list: "工作会议 座谈会议 动员会议 推进会议 部署会议 培训会议 座谈会 动员会 推进会 培训会 视频会议 协调会议 办公会议 汇报会议 联席会议 评议会议 总结会议 工作会"
    )
    static let strangers = WordTable(
        list: "政协 市委 县委 区委 州委 省委 旗委 团委 工会 侨联 党委 妇联 中央 政府 法院 检察院 政协委员会 纪委 全国")

    /// Characters of which every mention has one: 第…次, 主席团, 主任会议, 党组, 中心组, 常委会, 第一届, 成立大会.
    private static let marks = ScalarSet("次主党理常届立")

    /// The formal meetings that the clause names, at most one of each body.
    func mentions(in clause: Range<Int>, of text: [Unicode.Scalar]) -> [MeetingMention] {
        guard clause.contains(where: { MentionScanner.marks.contains(text[$0]) }) else { return [] }
        var found: [MeetingMention] = []
        if let mention = assembly(in: clause, of: text) { return [mention] }
        if let mention = presidium(in: clause, of: text) { return [mention] }
        if let mention = partyGroup(in: clause, of: text) { found.append(mention) }
        if let mention = chairpersons(in: clause, of: text) { found.append(mention) }
        found += numbered(in: clause, of: text, besides: found)
        return found
    }

    private func assembly(in clause: Range<Int>, of text: [Unicode.Scalar]) -> MeetingMention? {
        guard let hit = MentionScanner.assembly.first(in: clause, of: text) else { return nil }
        let ordinals = Ordinals(in: hit.at..<clause.upperBound, of: text)
        let before = Ordinals(in: clause.lowerBound..<hit.at, of: text)
        if ordinals.number == nil, let number = before.number(endingAt: hit.at) {
            return mention(
                .streetAssembly, bodyAt: behindYear(number.start, in: clause, of: text),
                term: before.term, number: number, end: hit.at + hit.length, clause, text)
        }
        guard let number = ordinals.number,
            let end = meetingEnd(at: number.end, in: clause, of: text)
        else { return newAssembly(hit, term: before.term, in: clause, of: text) }
        let term = ordinals.term ?? before.term
        return mention(
            .streetAssembly, bodyAt: term.map { min($0.start, hit.at) } ?? hit.at, term: term,
            number: number, end: end, clause, text)
    }

    /// 某街道召开第一届居民议事会议, 召开议政代表会成立大会: a street or a township that has but one meeting of a term,
    /// or founds its assembly, prints no number. Neighbourhoods and villages have assemblies of other kinds.
    private func newAssembly(
        _ hit: (at: Int, length: Int), term: Ordinals.Place?, in clause: Range<Int>,
        of text: [Unicode.Scalar]
    ) -> MeetingMention? {
        let behind = hit.at + hit.length
        let founding = MentionScanner.foundings.length(at: behind, in: text)
        let isOfTerm =
            term?.end == hit.at
            && MentionScanner.sittings.length(
                endingAt: behind, floor: hit.at, in: text) > 0
            && (behind == clause.upperBound
                || WordTable.heldWords.length(at: behind, in: text) > 0
                || MentionScanner.done.length(at: behind, in: text) > 0)
        guard founding > 0 || isOfTerm else { return nil }
        let start = isOfTerm ? term?.start ?? hit.at : hit.at
        let before = clause.lowerBound..<start
        guard !MentionScanner.preparing.occurs(in: before, of: text),
            !isOfNeighbourhood(before, of: text)
        else { return nil }
        let assembly = mention(
            .streetAssembly, bodyAt: start, term: isOfTerm ? term : nil, number: nil,
            end: behind + founding, clause, text)
        return assembly.region == nil ? nil : assembly
    }

    /// 幸福社区|召开|第三届居民议事会议
    private func isOfNeighbourhood(_ before: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        var end = before.upperBound
        while end > before.lowerBound,
            case let verb = WordTable.heldWords.length(
                endingAt: end, floor: before.lowerBound, in: text),
            verb > 0 || text[end - 1] == "了"
        { end -= max(verb, 1) }
        return MentionScanner.neighbourhoods.length(
            endingAt: end, floor: before.lowerBound, in: text) > 0
    }

    private static let neighbourhoods = WordTable(list: "社区 村 小区 村民 嘎查 居委会 村委会")
    private static let preparing = WordTable(list: "部署 指导 研究 筹备 筹办")

    private static let foundings = WordTable(list: "成立大会 成立会议 成立会")
    private static let sittings = WordTable(list: "会议 大会")
    private static let done = WordTable(list: "圆满结束 圆满完成 顺利召开 胜利召开 隆重召开 成功召开 圆满召开")

    /// 某某街道召开|2025年|第一次议事代表会议: where the year before the number begins.
    private func behindYear(
        _ number: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Int {
        var at = number
        if at > clause.lowerBound, text[at - 1] == "度" { at -= 1 }
        guard at - 5 >= clause.lowerBound, text[at - 1] == "年",
            text[at - 5..<at - 1].allSatisfy({ $0.isASCIIDigit })
        else { return number }
        return at - 5
    }

    private func presidium(in clause: Range<Int>, of text: [Unicode.Scalar]) -> MeetingMention? {
        guard let hit = MentionScanner.presidium.first(in: clause, of: text) else { return nil }
        let behind = hit.at + hit.length
        let before = Ordinals(in: clause.lowerBound..<hit.at, of: text)
        let ordinal = before.ordinal(endingAt: hit.at, of: text)
        let number = ordinal ?? Ordinals(in: behind..<clause.upperBound, of: text).number
        guard
            let end = meetingEnd(at: max(number?.end ?? 0, behind), in: clause, of: text)
                ?? heldEnd(at: behind, in: clause, of: text),
            !MentionScanner.executives.occurs(in: behind..<end, of: text)
        else { return nil }
        let body = MentionScanner.congress.first(in: clause.lowerBound..<hit.at, of: text)?.at
        let named = behindYear(ordinal?.start ?? hit.at, in: clause, of: text)
        let start = [body, before.term?.start].compactMap { $0 }.min() ?? named
        return mention(
            .presidium, bodyAt: start, term: before.term, number: number, end: end, clause, text)
    }

    /// 镇人大主席团|召开会议，听取…: the presidium met, and nothing more is said of the meeting.
    private func heldEnd(at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        let length = WordTable.heldWords.length(at: start, in: text)
        guard length > 0, start + length < clause.upperBound else { return nil }
        let behind = start + length + (text[start + length] == "了" ? 1 : 0)
        guard let end = meetingEnd(at: behind, in: clause, of: text), end == clause.upperBound,
            end - behind > 1
        else { return nil }
        return end
    }

    private func chairpersons(in clause: Range<Int>, of text: [Unicode.Scalar]) -> MeetingMention? {
        guard let hit = MentionScanner.chairpersons.first(in: clause, of: text),
            hit.at == clause.lowerBound || text[hit.at - 1] != "委" || hit.at < 2,
            hit.at == clause.lowerBound || text[hit.at - 1] != "副"
        else { return nil }
        let before = Ordinals(in: clause.lowerBound..<hit.at, of: text)
        let number = before.number(endingAt: hit.at)
        let committee = lastCommittee(in: clause.lowerBound..<hit.at, of: text)
        if let committee, isStranger(committee, floor: clause.lowerBound, text) { return nil }
        var start =
            [committee, before.term?.start, number?.start].compactMap { $0 }.min() ?? hit.at
        if let congress = MentionScanner.congress.first(in: clause.lowerBound..<hit.at, of: text)?
            .at
        {
            start = min(start, congress)
        }
        let behind = numberBehind(hit.at + hit.length, in: clause, of: text)
        return mention(
            .chairpersons, bodyAt: start, term: before.term, number: number ?? behind?.number,
            end: behind?.end ?? hit.at + hit.length, clause, text)
    }

    /// 主任会议|举行第五十七次会议: the number stands behind the body and a verb.
    private func numberBehind(
        _ start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> (number: Ordinals.Place, end: Int)? {
        let held = WordTable.heldWords.length(at: start, in: text)
        var at = start + held
        if held > 0, at < clause.upperBound, text[at] == "了" { at += 1 }
        guard at < clause.upperBound,
            let number = Ordinals(in: at..<clause.upperBound, of: text).number,
            number.start == at, let end = meetingEnd(at: number.end, in: clause, of: text)
        else { return nil }
        return (number, end)
    }

    /// 第…次会议 of a standing committee or a congress.
    private func numbered(
        in clause: Range<Int>, of text: [Unicode.Scalar], besides found: [MeetingMention]
    ) -> [MeetingMention] {
        var mentions: [MeetingMention] = []
        var at = clause.lowerBound
        while let number = Ordinals(in: at..<clause.upperBound, of: text).number {
            at = number.end
            if let mention = bodyBehind(number, in: clause, of: text) {
                mentions.append(mention)
                continue
            }
            guard isMeeting(at: number.end, in: clause, of: text), !isTotal(number, text),
                mentions.isEmpty || MentionScanner.plenary.length(at: number.end, in: text) == 0,
                !found.contains(where: { $0.range.contains(number.start) }),
                let mention = numberedMention(number, in: clause, of: text)
            else { continue }
            mentions.append(mention)
        }
        if mentions.isEmpty, found.isEmpty, let mention = unnumbered(in: clause, of: text) {
            return [mention]
        }
        return mentions
    }

    /// 县十七届二次|人代会, 第六届第一次|人民代表大会: the body stands behind term and number.
    private func bodyBehind(
        _ number: Ordinals.Place, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> MeetingMention? {
        let term = Ordinals(in: clause.lowerBound..<number.start, of: text).term
        guard let term, term.end == number.start,
            !isStranger(term.start, floor: clause.lowerBound, text)
        else { return committee(behind: number, in: clause, of: text) }
        let congress = MentionScanner.congressBehind.length(at: number.end, in: text)
        let committee = MentionScanner.committeeBehind.length(at: number.end, in: text)
        let before = clause.lowerBound..<number.start
        guard congress > 0 || committee > 0 && MentionScanner.congress.occurs(in: before, of: text)
        else { return nil }
        return mention(
            congress > 0 ? .congress : .standingCommittee, bodyAt: term.start, term: term,
            number: number, end: number.end + max(congress, committee), clause, text)
    }

    private static let congressBehind = WordTable(list: "人代会 人代会议 人民代表大会 人民代表大会会议 人大会议")
    private static let committeeBehind = WordTable(list: "常委会议 常委会会议 常务委员会会议")

    private func numberedMention(
        _ number: Ordinals.Place, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> MeetingMention? {
        let before = clause.lowerBound..<number.start
        let term = Ordinals(in: before, of: text).term
        // 县人大常委会主任、政协主席出席|县政协十四届|一次会议
        guard let end = meetingEnd(at: number.end, in: clause, of: text),
            !isStranger(term?.start ?? number.start, floor: clause.lowerBound, text)
        else { return nil }
        if let committee = lastCommittee(in: before, of: text),
            !isFollowedByCongress(committee, before: number.start, of: text)
        {
            guard !isStranger(committee, floor: clause.lowerBound, text) else { return nil }
            let start = min(committee, term?.start ?? committee)
            return mention(
                .standingCommittee, bodyAt: start, term: term, number: number, end: end, clause,
                text)
        }
        guard let last = MentionScanner.congress.last(in: before, of: text),
            isLink(last.at + last.length..<number.start, of: text),
            !isStranger(last.at, floor: clause.lowerBound, text),
            !isOfSeveral(last.at, floor: clause.lowerBound, text),
            !MentionScanner.apart.occurs(
                in: end..<min(clause.upperBound, end + MentionScanner.apartReach), of: text)
        else { return nil }
        return mention(
            .congress, bodyAt: min(last.at, term?.start ?? last.at), term: term, number: number,
            end: end, clause, text)
    }

    /// 市人大常委会会议 without a number.
    private func unnumbered(in clause: Range<Int>, of text: [Unicode.Scalar]) -> MeetingMention? {
        guard let committee = lastCommittee(in: clause, of: text) else { return nil }
        let end = committee + MentionScanner.committee.length(at: committee, in: text)
        guard let meeting = meetingEnd(at: end, in: clause, of: text),
            MentionScanner.congress.occurs(in: clause.lowerBound..<end, of: text),
            !isStranger(committee, floor: clause.lowerBound, text), text[..<committee].last != "次"
        else { return nil }
        let term = Ordinals(in: clause.lowerBound..<committee, of: text).term
        return mention(
            .standingCommittee, bodyAt: min(committee, term?.start ?? committee), term: term,
            number: nil, end: meeting, clause, text)
    }

    func mention(
        _ body: Session.Body, bodyAt start: Int, term: Ordinals.Place?, number: Ordinals.Place?,
        end: Int, _ clause: Range<Int>, _ text: [Unicode.Scalar]
    ) -> MeetingMention {
        let floor = clause.lowerBound
        return MeetingMention(
            body: body,
            region: body == .streetAssembly
                ? regions.street(endingAt: start, floor: floor, in: text)
                : regions.region(endingAt: start, floor: floor, in: text),
            printsRegion: regions.isPrinted(endingAt: start, floor: floor, in: text),
            term: term?.value, number: number?.value, range: start..<max(end, start),
            clause: clause)
    }

    /// Between the congress and its number stand at most its term, a verb, a place or 本级.
    private func isLink(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        range.isEmpty || Ordinals.isTerm(range, of: text)
            || (range.count <= 14 || isDatedLink(range, of: text))
                && WordTable.heldWords.occurs(in: range, of: text)
                && !range.contains { MentionScanner.otherBodies.contains(text[$0]) }
    }

    /// 共召开|五次会议: how many there were.
    private func isTotal(_ number: Ordinals.Place, _ text: [Unicode.Scalar]) -> Bool {
        guard text[number.start] != "第" else { return false }
        return MentionScanner.totals.length(
            endingAt: number.start, floor: max(0, number.start - 5), in: text) > 0
    }

    private static let totals = WordTable(list: "共召开 共召开了 共举行 共举行了 先后召开 先后召开了")

    /// 第一届人民代表大会　|1954年7月7日至10日在县城召开|第一次会议
    private func isDatedLink(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        range.count <= MentionScanner.longestLink && range.contains { text[$0] == "日" }
            && (WordTable.heldWords.length(
                endingAt: range.upperBound, floor: range.lowerBound, in: text) > 0
                || text[range.upperBound - 1] == "了")
    }

    private static let longestLink = 40

    /// The last 人大常委会 inside the range; 市委常委会 is none.
    private func lastCommittee(in range: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        MentionScanner.committee.last(in: range, of: text)?.at
    }

    /// 区人大常委会副主任…到会指导某镇第十届人民代表大会|第三次会议: the congress itself met.
    private func isFollowedByCongress(
        _ committee: Int, before end: Int, of text: [Unicode.Scalar]
    ) -> Bool {
        let behind = committee + MentionScanner.committee.length(at: committee, in: text)
        guard end - 6 >= behind else { return false }
        return MentionScanner.fullCongress.length(endingAt: end, floor: behind, in: text) > 0
    }

    private static let fullCongress = WordTable(list: "人民代表大会")

    private func isStranger(_ at: Int, floor: Int, _ text: [Unicode.Scalar]) -> Bool {
        MentionScanner.strangers.length(endingAt: at, floor: floor, in: text) > 0
    }

    /// 各乡镇相继召开新一届|人民代表大会第一次会议: many congresses, and none of them in particular.
    private func isOfSeveral(_ at: Int, floor: Int, _ text: [Unicode.Scalar]) -> Bool {
        guard let several = MentionScanner.several.last(in: floor..<at, of: text) else {
            return false
        }
        return WordTable.heldWords.occurs(in: several.at + several.length..<at, of: text)
    }

    private static let several = WordTable(
        list: "各乡镇 各镇 各乡 各县区 各区县 各县市区 各县 各区 各旗 各旗县 各苏木 各苏木镇 各街镇 个乡镇 个镇 个乡 个县区 个县 个苏木")

    /// 会议, （扩大）会议, 全体会议, 大会 right at the place.
    func isMeeting(at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        meetingEnd(at: start, in: clause, of: text) != nil
    }

    func meetingEnd(at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        let length = WordTable.meetingWords.length(at: start, in: text)
        return length > 0 && start + length <= clause.upperBound ? start + length : nil
    }
}

extension WordTable {
    static let meetingWords = WordTable(
        list: "会议 （扩大）会议 (扩大)会议 扩大会议 全体会议 大会 会 临时会议 （临时）会议 (临时)会议 会议预备会议")
    /// A meeting of which the clause says one of these took place.
    static let heldWords = WordTable(list: "召开 举行 开幕 闭幕 召集 举办 开会 隆重开幕 落幕")
    /// A bare 党组 behind these is the congress's own.
    static let ownBefore = WordTable(list: "召开 举行 主持召开 常委会 机关 了 委")
}
