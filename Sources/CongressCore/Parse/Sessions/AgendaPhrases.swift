/// Who acts, where the text counts them (五十三名议事代表), and what they choose from.
enum MeetingActors {
    private static let actors = WordTable(
        list: "议事代表 议政代表 选民代表 人大代表 代表 常委会组成人员 组成人员 委员 主席团成员 议事会成员 居民代表")
    /// People whom only their coming makes those of the meeting.
    private static let present = WordTable(list: "人员 同志 干部 党员")
    private static let everybody = WordTable(list: "全体 与会 到会 参会 出席会议的")
    private static let measures = ScalarSet("名位")
    private static let reach = 8
    private static let chosenFrom = 24

    /// Behind 六十二名镇人大代表, 全体镇人大代表; nil where nobody is counted.
    static func end(at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        let all = everybody.length(at: start, in: text)
        if all > 0 {
            let range =
                min(start + all, clause.upperBound)..<min(clause.upperBound, start + all + reach)
            let isPresent = text[start] != "全"
            let actor =
                actors.first(in: range, of: text)
                ?? (isPresent ? present.first(in: range, of: text) : nil)
            return actor.map { $0.at + $0.length }
        }
        guard let number = MeetingNumerals.read(at: start, in: text),
            number.end + 1 < clause.upperBound, measures.contains(text[number.end])
        else { return nil }
        let range = number.end + 1..<min(clause.upperBound, number.end + reach)
        guard let actor = actors.first(in: range, of: text) else { return nil }
        return actor.at + actor.length
    }

    /// Behind 从十四个候选项目中, where a verb of the meeting follows.
    static func choiceEnd(
        at start: Int, in clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Int? {
        guard text[start] == "从" else { return nil }
        let limit = min(clause.upperBound, start + chosenFrom)
        return (start + 1..<limit).first {
            text[$0] == "中" && AgendaVocabulary.deliberating.length(at: $0 + 1, in: text) > 0
        }.map { $0 + 1 }
    }
}

/// Splits what a verb of appointing governs: 甲为财政局局长、乙为水利局局长 are two matters.
enum AppointmentSplitter {
    private static let verbs = WordTable(list: "任命 免去 补选 选举 任免")

    private static let elected = WordTable(list: "当选")

    static func governs(_ verb: String) -> Bool {
        let text = Array(verb.unicodeScalars)
        return verbs.occurs(in: 0..<text.count, of: text)
    }

    /// 选举甲为乡长，|乙、丙为副乡长; 选举市长，|市人民检察院检察长: a further appointment of the same verb.
    static func goesOn(
        _ clause: Range<Int>, of text: [Unicode.Scalar], behind verb: String
    ) -> Bool {
        guard governs(verb), clause.count <= 60, !elected.occurs(in: clause, of: text) else {
            return false
        }
        // 免去：|某某的教育局局长职务
        if verb.hasSuffix("免去"), text[clause].ends(with: "职务") { return true }
        guard
            PeopleVocabulary.roleHeads.length(
                endingAt: clause.upperBound, floor: clause.lowerBound, in: text) > 0
        else { return false }
        return text[clause].dropFirst(2).dropLast(2).contains("为")
            || verb.unicodeScalars.last != "命"
                && AgendaVocabulary.matterOpens.length(at: clause.lowerBound, in: text) > 0
                && !WordTable.notMatter.occurs(in: clause, of: text)
    }

    private static let chosen = WordTable(list: "当选为 当选")

    /// 甲某、乙某当选为|县人大常委会副主任: whom the vote of a meeting chose.
    static func elected(
        _ clause: Range<Int>, of text: [Unicode.Scalar]
    ) -> Session.AgendaItem? {
        guard let vote = chosen.first(in: clause, of: text) else { return nil }
        let office = vote.at + vote.length..<clause.upperBound
        let start = text[clause.lowerBound..<vote.at].lastIndex { $0.isColon }
        let names = text[(start.map { $0 + 1 } ?? clause.lowerBound)..<vote.at]
        guard office.count >= 2,
            PeopleVocabulary.roleHeads.length(
                endingAt: office.upperBound, floor: office.lowerBound, in: text) > 0,
            !names.isEmpty,
            names.split(separator: "、", omittingEmptySubsequences: false).allSatisfy({
                Surnames.mayBeName($0, common: false)
            })
        else { return nil }
        return Session.AgendaItem(
            action: "当选", item: String(scalars: names) + "为" + String(scalars: text[office]))
    }

    /// 甲、乙为委员 stays whole: only an office that is complete closes a matter.
    static func split(_ matter: String) -> [String] {
        let parts = matter.split(separator: "、", omittingEmptySubsequences: false).map(String.init)
        var matters: [String] = []
        var open = ""
        for (index, part) in parts.enumerated() {
            open += open.isEmpty ? part : "、" + part
            let rest = parts[(index + 1)...]
            if isComplete(open), rest.contains(where: isComplete) {
                matters.append(open)
                open = ""
            }
        }
        return open.isEmpty ? matters : matters + [open]
    }

    private static func isComplete(_ matter: String) -> Bool {
        matter.unicodeScalars.dropFirst(2).dropLast(2).contains("为") || matter.hasSuffix("职务")
    }
}

/// Takes off who gave a report: 市长某某所作的|政府工作报告, 局长某某受市政府委托作的|关于决算的报告.
enum AuthorClause {
    private static let words = WordTable(list: "所作的 所做的 做的 委托作的 委托所作的 委托做的 代表市政府作的 作的")

    private static let partOfWord = ScalarSet("工合协运创操写制动著耕习名杰劳佳原")
    private static let titled = WordTable(list: "所作 所做 作了 作 做")

    /// 局长某某作|关于决算的报告.
    private static let gives = WordTable(list: "作关于 作了关于")

    private static let endsNames = ScalarSet("杰佳")

    /// 副主任王某杰|作的《…报告》, where 杰 is no part of 杰作.
    private static func endsName(_ at: Int, _ length: Int, of text: [Unicode.Scalar]) -> Bool {
        let end = at + length
        guard endsNames.contains(text[at - 1]), end < text.count else { return false }
        if text[at] == "所" { return true }
        // 优秀佳作的《…》
        return (text[end] == "《" || text[end] == "关")
            && (2...3).contains {
                at >= $0 && Surnames.mayBeName(text[at - $0..<at], common: true)
            }
    }

    static func dropped(_ matter: String) -> String {
        let text = Array(matter.unicodeScalars)
        let limit = text.firstIndex(of: "《") ?? text.count
        if let hit = gives.first(in: 0..<limit, of: text), hit.at >= 4 {
            return String(scalars: text[(hit.at + hit.length - 2)...])
        }
        // 主任某某所作|《工作报告》
        if limit < text.count, limit >= 5, text.last == "》",
            !text.starts(with: "关于".unicodeScalars),
            titled.length(endingAt: limit, floor: 2, in: text) > 0,
            !partOfWord.contains(text[limit - 2])
        {
            return String(scalars: text[limit...])
        }
        // 检察长某某某|《关于甲工作情况的报告》
        if limit < text.count, text.last == "》", namesGiver(text[..<limit]) {
            return String(scalars: text[limit...])
        }
        // 法律监督工|作的|若干规定 names nobody.
        guard let hit = words.first(in: 0..<limit, of: text), hit.at >= 2,
            !partOfWord.contains(text[hit.at - 1]) || endsName(hit.at, hit.length, of: text)
        else { return withoutComrade(matter, text) }
        let rest = text[(hit.at + hit.length)...]
        // A mere 工作报告 says nothing without whose it is.
        guard rest.count >= 5, !(text[..<hit.at].starts(with: "关于".unicodeScalars)) else {
            return matter
        }
        return String(scalars: rest)
    }
}

extension AuthorClause {
    /// 市人民检察院检察长某某某: an office, and who holds it.
    fileprivate static func namesGiver(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        guard words.count >= 4, words.count <= reach else { return false }
        let text = Array(words)
        return [3, 2, 4].contains { length in
            text.count > length + 1
                && PeopleVocabulary.roleHeads.length(
                    endingAt: text.count - length, floor: 0, in: text) > 0
                && kinds.length(endingAt: text.count - length, floor: 0, in: text) == 0
                && tenures.length(at: text.count - length, in: text) == 0
                && Surnames.mayBeName(text.suffix(length), common: true)
        }
    }

    /// 干部|任免|《工作办法》: people of many, and words that read like names.
    private static let kinds = WordTable(list: "代表 干部 法官")
    private static let tenures = WordTable(list: "任免 任期 任职 高效")
    private static let comrade = WordTable(list: "同志关于 同志就")
    private static let reach = 40

    /// 副县长某某同志|关于抗洪救灾情况的汇报.
    fileprivate static func withoutComrade(_ matter: String, _ text: [Unicode.Scalar]) -> String {
        guard let hit = comrade.first(in: 0..<min(text.count, reach), of: text), hit.at >= 2,
            text.count - hit.at >= 8
        else { return matter }
        return String(scalars: text[(hit.at + 2)...])
    }
}

/// What the members do at a 民主生活会.
enum DemocraticLife {
    private static let verbs = WordTable(list: "作了 作 进行 提出了 提出 开展了 开展 进行了")
    private static let matters = WordTable(
        list: "对照检查 个人对照检查 批评意见 批评和自我批评 批评与自我批评 相互批评意见 相互批评 自我批评")

    /// 作对照检查, 提出批评意见, 开展批评和自我批评 at a 民主生活会.
    static func item(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> Session.AgendaItem? {
        guard let matter = matters.first(in: clause, of: text) else { return nil }
        var at = matter.at
        while at > clause.lowerBound, matter.at - at < 6 {
            at -= 1
            let length = verbs.length(at: at, in: text)
            guard length > 0 else { continue }
            return Session.AgendaItem(
                action: String(scalars: text[at..<at + length].filter { $0 != "了" }),
                item: String(scalars: text[matter.at..<matter.at + matter.length]))
        }
        return nil
    }
}

/// Words about what is to come before another meeting.
enum AgendaProposals {
    /// 建议会议主要议程为：…; 主任会议建议：….
    static func proposes(_ clause: Range<Int>, of text: [Unicode.Scalar]) -> Bool {
        guard clause.count >= 2 else { return false }
        // 会议的|建议议程是
        let start = clause.lowerBound + (text[clause.lowerBound] == "的" ? 1 : 0)
        guard start + 1 < clause.upperBound, text[start] == "建", text[start + 1] == "议" else {
            return false
        }
        return clause.count == 2
            || programmes.length(endingAt: clause.upperBound, floor: start, in: text) > 0
    }

    private static let programmes = WordTable(list: "议程为 议程是 议程有 议程 议题为 议题是 议题 议程还有 议程如下")
}
