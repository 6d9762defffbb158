/// The matters of a list that the report of a meeting announces.
extension AgendaReader {
    /// What an announced list tells: its matters, or none where somebody only spoke.
    struct ListReading {
        var list: AnnouncedList
        var items: [Session.AgendaItem]
        /// A programme (会议议程), whose matters the report may tell again as dealt with.
        var isProgramme = false
    }

    /// - Parameter isMeetings: whether a sentence tells of the meeting without naming it.
    func reading(
        of list: AnnouncedList, in text: [Unicode.Scalar], isMeetings: Bool
    ) -> ListReading? {
        let announcement = ListAnnouncement.read(list.announcement, of: text)
        let duties = list.items.count { isDuty($0, in: text) }
        if announcement != nil, announcement != .plans, duties * 2 > list.items.count { return nil }
        switch announcement {
        case .plans: return list.items.count > 1 ? ListReading(list: list, items: []) : nil
        case .words:
            // 会议做了三方面的工作：一是听取了…: what is listed are acts all the same.
            let acts = list.items.count { tellsAct($0, in: text) }
            guard list.items.count > 1, acts * 2 < list.items.count else { return nil }
            return ListReading(list: list, items: [])
        case .matters(let verb, let isLearning, let isNamed):
            let isPersonnel = verb.map(AppointmentSplitter.governs) ?? false
            guard
                isNamed || isPersonnel || isMeetings
                    || opening(of: list.announcement, in: text).hasSubject,
                isNamed || isPersonnel || !list.isLoose, isPersonnel || list.items.count > 1,
                verb == nil || isOwn(list.announcement, in: text)
            else { return nil }
            let announced = Action(
                verb: verb ?? AgendaReader.unsaid, from: list.announcement.upperBound,
                isLearning: isLearning)
            return ListReading(
                list: list, items: matters(of: list, announced, in: text), isProgramme: verb == nil)
        case nil: return nil
        }
    }

    /// Nobody but the meeting: 市政府先后研究了以下问题 tells of another body's.
    private func isOwn(_ announcement: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let (start, hasSubject) = opening(of: announcement, in: text)
        // 会议还就下列事项进行了研究.
        let isTowards = hasSubject && AgendaReader.towards.length(at: start, in: text) > 0
        return isTowards || action(at: start, in: announcement, of: text) != nil
            || ListAnnouncement.decidedMatters.occurs(in: announcement, of: text)
    }

    private static let towards = WordTable(list: "就 对")

    /// 听取和审议了…, 会议审议通过了…: an act at the beginning of an item.
    private func tellsAct(_ item: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        let first = Clauses.first(item, of: text)
        let start = opening(of: first, in: text).end
        guard let act = action(at: start, in: first, of: text), act.from > 0 else { return false }
        return text[act.from - 1] == "了" || AgendaReader.hearing.length(at: start, in: text) > 0
    }

    private static let hearing = WordTable(list: "听取 审议 表决 任命 免去 通过 审查")

    /// 要…, 应…, 责成…: what somebody is to do.
    private func isDuty(_ item: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        AgendaReader.duties.length(at: item.lowerBound, in: text) > 0
    }

    private static let duties = WordTable(list: "要 应 应当 必须 务必 责成 要求 督促")

    /// What a programme says of matters for which it prints no verb.
    private static let unsaid = "议程"
    private static let longestDecision = 80

    /// The matters of all items, each under its own verb or under the announced one.
    private func matters(
        of list: AnnouncedList, _ announced: Action, in text: [Unicode.Scalar]
    ) -> [Session.AgendaItem] {
        var announced = announced
        let isUnsaid = announced.verb == AgendaReader.unsaid
        var items: [Session.AgendaItem] = []
        for item in list.items
        where item.count >= 2 && !AgendaReader.others.isWhole(text[item])
            && !isDuty(item, in: text)
        {
            if isUnsaid, Session.AgendaItem.isPersonnel(text[item]) {
                items.append(.personnel(String(scalars: text[item])))
                continue
            }
            let told = matters(of: item, announced, in: text)
            // 一、听取甲；二、乙: a programme without a verb goes on with that of the item before.
            if isUnsaid, let last = told.last {
                let isPaper =
                    AgendaReader.papers.length(
                        endingAt: item.upperBound, floor: item.lowerBound, in: text) > 0
                announced.verb = isPaper ? last.action : AgendaReader.unsaid
            }
            items += told
        }
        return items
    }

    /// The matters of one item; what is said of them in its further clauses is none.
    private func matters(
        of item: Range<Int>, _ announced: Action, in text: [Unicode.Scalar]
    ) -> [Session.AgendaItem] {
        let first = Clauses.first(item, of: text)
        let opening = opening(of: first, in: text)
        if AgendaVocabulary.agrees.length(at: first.lowerBound, in: text) > 0, item.count >= 6 {
            return [
                .init(
                    action: String(scalars: text[item.prefix(2)]),
                    item: String(scalars: text[item.dropFirst(2)]))
            ]
        }
        if hasVerb(first, from: opening.end, of: text)
            || first.upperBound < item.upperBound
                && action(at: opening.end, in: first, of: text) != nil
        {
            return items(in: item, of: text, isMeetings: true, isDemocraticLife: false)
        }
        // 会议认为，…: what was said of the matter; 大会以等额选举的方法，补选了…: a whole sentence.
        if AgendaReader.itself.length(at: first.lowerBound, in: text) > 0 {
            if AgendaVocabulary.sayings.length(at: opening.end, in: text) > 0 { return [] }
            let told = items(in: item, of: text, isMeetings: true, isDemocraticLife: false)
            if !told.isEmpty { return told }
        }
        if AgendaReader.decides.isWhole(announced.verb.scalarArray[...]) {
            guard item.count <= AgendaReader.longestDecision else { return [] }
            return [.init(action: announced.verb, item: String(scalars: text[item]))]
        }
        var end = first.upperBound
        if end + 1 < item.upperBound {
            let next = Clauses.first(end + 1..<item.upperBound, of: text)
            if splitter.isOpen(String(scalars: text[first]), before: next, of: text) {
                end = next.upperBound
            }
        }
        let told = items(announced, first.lowerBound..<end, of: text)
        guard end + 1 < item.upperBound else { return told }
        return told
            + items(
                in: end + 1..<item.upperBound, of: text, isMeetings: true, isDemocraticLife: false)
    }

    private static let others = WordTable(list: "其他 其它")
    private static let papers = WordTable(
        list: "报告 汇报 草案 决议 决定 办法 规划 计划 条例 意见 说明 方案 名单 议案 纲要 》 ）")
    private static let decides = WordTable(list: "决定 议定 商定 议决 讨论决定 研究决定")

    /// Whether an item says by itself what was done: 听取…的汇报, 对…进行满意度测评, but not 学习教育安排.
    private func hasVerb(
        _ clause: Range<Int>, from start: Int, of text: [Unicode.Scalar]
    ) -> Bool {
        if procedure(clause, from: start, of: text) != nil { return true }
        guard let own = action(at: start, in: clause, of: text), own.from < clause.upperBound,
            AgendaVocabulary.nounsAfterVerb.length(at: start, in: text) == 0
        else { return false }
        let isNoun =
            AgendaReader.alsoNouns.length(at: start, in: text) > 0 && own.from < text.count
            && text[own.from - 1] != "了"
            && AgendaReader.undertakings.length(
                endingAt: clause.upperBound, floor: start, in: text) > 0
        return !isNoun
    }

    private static let alsoNouns = WordTable(
        list: "视察 审计 评议 交流 研讨 学习 总结 选举 票决 部署 安排 通报 督办 测评 任免 点单 传达 学习贯彻 选举产生")
    private static let undertakings = WordTable(
        list: "方案 计划 安排 办法 意见 工作 事宜 事项 准备 活动 名单 制度")
}

extension Session.AgendaItem {
    private static let appoints = "任免"

    /// 人事任免 in a programme that prints no verb.
    static func personnel(_ item: String) -> Session.AgendaItem {
        .init(action: appoints, item: item)
    }

    var isPersonnel: Bool {
        action == Session.AgendaItem.appoints
            && Session.AgendaItem.isPersonnel(item.scalarArray[...])
    }

    static func isPersonnel(_ item: ArraySlice<Unicode.Scalar>) -> Bool {
        AgendaVocabulary.personnel.isWhole(item) || bare.isWhole(item)
    }

    private static let bare = WordTable(list: "任免 任命事项 免职事项 任免案")

    /// A programme's 人事任免 where the appointments themselves are told; elections are none.
    static func isTold(_ item: Session.AgendaItem, by items: [Session.AgendaItem]) -> Bool {
        item.isPersonnel
            && items.contains { told in
                let action = told.action.scalarArray
                return appointments.occurs(in: 0..<action.count, of: action)
            }
    }

    private static let appointments = WordTable(list: "任命 免去")
}
