/// What the clause above a list says of its items: that a meeting dealt with them, or that somebody
/// asked for them.
enum ListAnnouncement: Equatable {
    /// 会议研究了下列事项; no verb where a programme is announced (会议议程).
    case matters(verb: String?, isLearning: Bool, isNamed: Bool)
    /// 会议要求抓好以下工作, 存在的问题: words about matters.
    case words
    /// 会议将于…审议, 会议要求: what is still to be done, or was not.
    case plans

    static func read(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> ListAnnouncement? {
        if coming.occurs(in: clause, of: text) { return .plans }
        let end = withoutAsFollows(clause, of: text)
        if subjects.isWhole(text[clause]) {
            return .matters(verb: nil, isLearning: false, isNamed: true)
        }
        if let matters = programme(clause.lowerBound..<end, of: text) { return matters }
        if let matters = acts(clause.lowerBound..<end, end < clause.upperBound, of: text) {
            return matters
        }
        return sayings.occurs(in: clause, of: text) ? .words : nil
    }

    private static let sayings = WordTable(
        list:
            """
            建议 意见 问题 原因 措施 要抓 抓好 做好 做到 任务 不足 方面 重点 经验 特点 打算 提出 部署 安排 说 讲 标准 条件 原则 职责 职能
            目标 做法 成效 成绩 困难 变化 亮点 环节 步骤 阶段 短板 差距 要点 理由 依据
            """)
    private static let coming = WordTable(
        list:
            "建议议程 建议议题 建议会议议程 建议会议的议程 建议会议的主要议程 建议会议主要议程 建议大会议程 建议大会的议程 建议的议程 建议主要议程 将于 将在 将要 将就 将对 将研究 将听取 将审议 会议将 拟于 拟研究 拟听取 拟审议 拟召开 拟提 预告 下次会议 下一次会议 今后 下一步 下步 下阶段 要求 强调 指出 表示 希望 认为 未通过 未获通过 未获得通过 不予"
    )

    /// 会议：1.听取…
    private static let subjects = WordTable(list: "会议 大会 会上 本次会议 会议上")
    private static let asFollows = WordTable(list: "如下 为 是 有 包括 主要有 主要是 分别是 分别为 依次为 依次是 共有")
    private static let counters = ScalarSet("项个件份")

    /// 议程|如下, 议程|共四项, 共有四项议程.
    private static func withoutAsFollows(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> Int {
        var end = clause.upperBound
        if end - clause.lowerBound >= 3, counters.contains(text[end - 1]),
            let count = MeetingNumerals.read(
                endingAt: end - 1, floor: clause.lowerBound, in: text)
        {
            end = count.start
            if end > clause.lowerBound, text[end - 1] == "共" { end -= 1 }
        }
        while case let length = asFollows.length(endingAt: end, floor: clause.lowerBound, in: text),
            length > 0
        { end -= length }
        return end
    }

    // MARK: Programmes

    private static let programmes = WordTable(list: "议程 议题 会议内容 主要内容 会议任务 主要任务 会议事项")
    private static let ownProgrammes = WordTable(list: "议程 议题")
    private static let held = WordTable(list: "会议 大会 次会 学习会")
    static let decidedMatters = WordTable(
        list: "议定事项 决定事项 研究事项 审议事项 讨论事项 通过事项 议定事项纪要 决定事项纪要 研究事项纪要 讨论事项纪要")

    /// 会议主要议程, 共有四项议程, 现将会议决定事项纪要.
    private static func programme(
        _ clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> ListAnnouncement? {
        let decided = decidedMatters.length(
            endingAt: clause.upperBound, floor: clause.lowerBound, in: text)
        if decided > 0 {
            let at = clause.upperBound - decided
            return .matters(
                verb: String(scalars: text[at..<at + 2]), isLearning: false, isNamed: true)
        }
        let length = programmes.length(
            endingAt: clause.upperBound, floor: clause.lowerBound, in: text)
        guard length > 0,
            ownProgrammes.length(endingAt: clause.upperBound, floor: clause.lowerBound, in: text)
                > 0 || held.occurs(in: clause, of: text),
            !acted(before: clause.upperBound - length, floor: clause.lowerBound, of: text)
        else { return nil }
        return .matters(verb: nil, isLearning: false, isNamed: true)
    }

    /// 会议研究了以下|议题 tells by which verb they were dealt with.
    private static func acted(before end: Int, floor: Int, of text: [Unicode.Scalar]) -> Bool {
        let at = withoutAttributes(endingAt: end, floor: floor, of: text)
        return verbs(endingAt: counted(endingAt: at, floor: floor, of: text), floor, text) != nil
    }

    // MARK: Acts

    private static let nouns = WordTable(
        list:
            """
            事项 议题 议程 议案 报告 汇报 内容 文件 问题 工作 决定 决议 决议决定 决定决议 决议和决定 决定和决议 决议、决定 决定、决议 人事任免 人事任免事项 办法 法规 条例 篇目 精神 文件精神 会议精神
            材料 情况 事宜 名单 议案和报告 工作报告 专项工作报告 专项报告 重要事项 草案 方案 制度 工作事项 文章 讲话 讲话精神
            """)
    private static let attributes = WordTable(list: "的 主要 重要 有关 重大 以下 下列 如下 下述 了")
    private static let pointing = WordTable(list: "以下 下列 如下 下述")
    private static let deciding = WordTable(list: "决定 议定 商定 议决 作出 做出")

    /// 研究了|下列事项, 听取了|三个汇报, 听取了.
    private static func acts(
        _ clause: Range<Int>, _ isAsFollows: Bool, of text: [Unicode.Scalar]
    ) -> ListAnnouncement? {
        let floor = clause.lowerBound
        let noun = nouns.length(endingAt: clause.upperBound, floor: floor, in: text)
        let behindCount = withoutAttributes(
            endingAt: clause.upperBound - noun, floor: floor, of: text)
        let count = counted(endingAt: behindCount, floor: floor, of: text)
        let at = withoutAttributes(endingAt: count, floor: floor, of: text)
        let isNamed =
            isAsFollows || count < behindCount
            || pointing.occurs(in: at..<clause.upperBound, of: text)
        guard noun == 0 || isNamed, let verb = verbs(endingAt: at, floor, text) else { return nil }
        return .matters(verb: verb.words, isLearning: verb.isLearning, isNamed: isNamed)
    }

    private static func withoutAttributes(
        endingAt end: Int, floor: Int, of text: [Unicode.Scalar]
    ) -> Int {
        var at = end
        while case let length = attributes.length(endingAt: at, floor: floor, in: text), length > 0
        {
            at -= length
        }
        return at
    }

    /// Before 四个 of 四个问题.
    private static func counted(endingAt end: Int, floor: Int, of text: [Unicode.Scalar]) -> Int {
        guard end - floor >= 3, counters.contains(text[end - 1]),
            let count = MeetingNumerals.read(endingAt: end - 1, floor: floor, in: text)
        else { return end }
        return count.start
    }

    /// The verbs that end before the place: 听取和审议, 学习研究.
    private static func verbs(
        endingAt end: Int, _ floor: Int, _ text: [Unicode.Scalar]
    ) -> (words: String, isLearning: Bool)? {
        var end = end
        while end > floor, text[end - 1] == "了" { end -= 1 }
        var start = end
        var isLearning = true
        while true {
            let joint =
                start < end
                ? AgendaVocabulary.joints.length(endingAt: start, floor: floor, in: text) : 0
            let learning = AgendaVocabulary.learning.length(
                endingAt: start - joint, floor: floor, in: text)
            let other = max(
                AgendaVocabulary.deliberating.length(
                    endingAt: start - joint, floor: floor, in: text),
                deciding.length(endingAt: start - joint, floor: floor, in: text))
            guard learning > 0 || other > 0 else { break }
            isLearning = isLearning && learning >= other
            start -= joint + max(learning, other)
        }
        guard start < end else { return nil }
        return (String(scalars: text[start..<end].filter { $0 != "了" }), isLearning)
    }
}
