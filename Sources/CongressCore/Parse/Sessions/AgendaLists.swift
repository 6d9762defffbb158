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
        switch ListAnnouncement.read(list.announcement, of: text) {
        case .words: return list.items.count > 1 ? ListReading(list: list, items: []) : nil
        case .matters(let verb, let isLearning, let isNamed):
            let isPersonnel = verb.map(AppointmentSplitter.governs) ?? false
            guard
                isNamed || isPersonnel || isMeetings
                    || opening(of: list.announcement, in: text).hasSubject,
                isNamed || isPersonnel || !list.isLoose, isPersonnel || list.items.count > 1
            else { return nil }
            let announced = Action(
                verb: verb ?? AgendaReader.unsaid, from: list.announcement.upperBound,
                isLearning: isLearning)
            return ListReading(
                list: list, items: matters(of: list, announced, in: text), isProgramme: verb == nil)
        case nil: return nil
        }
    }

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
        for item in list.items where item.count >= 2 {
            if isUnsaid, Session.AgendaItem.isPersonnel(text[item]) {
                items.append(.personnel(String(scalars: text[item])))
                continue
            }
            let told = matters(of: item, announced, in: text)
            // 一、听取甲；二、乙: a programme without a verb goes on with that of the item before.
            if isUnsaid, let last = told.last { announced.verb = last.action }
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
        if AgendaReader.agrees.length(at: first.lowerBound, in: text) > 0, item.count >= 6 {
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
        // 会议认为，…: what was said of the matter.
        if AgendaReader.itself.length(at: first.lowerBound, in: text) > 0,
            AgendaVocabulary.sayings.length(at: opening.end, in: text) > 0
        {
            return []
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

    private static let agrees = WordTable(list: "同意")
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
