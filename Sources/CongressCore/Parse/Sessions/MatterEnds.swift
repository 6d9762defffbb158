/// How a list of matters ends.
extension MatterSplitter {
    /// 《甲》、《乙》|等法律法规知识: what takes a row of titles up in a few words that name no paper.
    func takenUp(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        let tail = range.suffix(MatterSplitter.longestTail)
        guard let title = tail.last(where: { text[$0] == "》" }), title + 2 < range.upperBound,
            text[title + 1] == "等"
        else { return nil }
        var at = title + 2
        var kinds = MatterSplitter.kinds
        // 《甲》、《乙》|等三个报告
        if let count = MeetingNumerals.read(at: at, in: text), count.end + 1 < range.upperBound {
            guard range.count(where: { text[$0] == "》" }) > 1 else { return nil }
            at = count.end + 1
            kinds = MatterSplitter.countedKinds
        }
        while at < range.upperBound {
            let length = kinds.length(at: at, in: text)
            guard length > 0 else { return nil }
            at += length
        }
        return title + 1
    }

    /// 上半年经济运行情况和|民生实事项目进展情况: two states of things that a meeting heard about, where no paper on
    /// both follows.
    func areStates(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        [left, right].allSatisfy { $0.count >= MatterSplitter.shortestState }
            && text[left].ends(with: "情况") && text[right].ends(with: "情况")
            && (!MatterSplitter.abouts.occurs(in: left, of: text)
                || isCounted(endingAt: right.upperBound, of: text))
    }

    /// 关于计划执行情况和预算执行情况|等两项报告
    private func isCounted(endingAt end: Int, of text: [Unicode.Scalar]) -> Bool {
        end + 1 < text.count && text[end] == "等"
            && MeetingNumerals.read(at: end + 1, in: text) != nil
    }

    /// 计划执行情况和预算执行情况|等两项报告: what counts the reports on several states of things.
    func countedEnd(_ range: Range<Int>, of text: [Unicode.Scalar]) -> Int? {
        let tail = range.suffix(MatterSplitter.longestTail)
        guard let etcetera = tail.last(where: { text[$0] == "等" }),
            let count = MeetingNumerals.read(at: etcetera + 1, in: text),
            count.end + 1 < range.upperBound,
            MatterSplitter.countedKinds.length(at: count.end + 1, in: text)
                == range.upperBound - count.end - 1
        else { return nil }
        let states = range.lowerBound..<etcetera
        guard text[states].ends(with: "情况"),
            let first = MatterSplitter.states.first(in: states, of: text),
            // 计划情况、预算情况 stays one matter, and keeps its count.
            first.at + first.length - states.lowerBound >= MatterSplitter.shortestState,
            etcetera - first.at - first.length > MatterSplitter.shortestState
        else { return nil }
        return etcetera
    }

    /// …的决议, …的审议意见: a paper that may be on several matters.
    func isOnSeveral(_ paper: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        MatterSplitter.resolutions.length(
            endingAt: paper.upperBound, floor: paper.lowerBound, in: text) > 0
            || text[paper].ends(with: "的审议意见")
    }

    /// 政府工作报告和|计划、财政报告的决议（草案）: one resolution on papers that have none of their own.
    func isResolutionOnAll(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        MatterSplitter.decided.length(
            endingAt: right.upperBound, floor: right.lowerBound, in: text) > 0
            && MatterSplitter.decidedOn.length(
                endingAt: left.upperBound, floor: left.lowerBound, in: text) > 0
            && !text[right].contains("《") && !text[left].contains("《")
            && !MatterSplitter.abouts.occurs(in: right, of: text)
            && !MatterSplitter.abouts.occurs(in: left, of: text)
            && !areOwnPapers(left, right, text)
    }

    /// 县政府工作报告、|县法院工作报告和县检察院工作报告的决议: each named in full, each a matter of its own.
    func areOwnPapers(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        let decision = MatterSplitter.decided.length(
            endingAt: right.upperBound, floor: right.lowerBound, in: text)
        guard decision > 0,
            MatterSplitter.ownPapers.length(
                endingAt: left.upperBound, floor: left.lowerBound, in: text) > 0
        else { return false }
        let named = right.dropLast(decision)
        let end =
            named.first { text[$0].isEnumerationComma || MatterSplitter.joining.contains(text[$0]) }
            ?? named.upperBound
        return MatterSplitter.ownPapers.length(endingAt: end, floor: right.lowerBound, in: text) > 0
    }

    /// 关于接受甲某辞职请求的决定、|实施农贸市场改造的决议: each is a decision named in full.
    func areDecisions(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        [left, right].allSatisfy {
            $0.count >= MatterSplitter.shortestState
                && MatterSplitter.decisions.length(
                    endingAt: $0.upperBound, floor: $0.lowerBound, in: text) > 0
        } && !MatterSplitter.carriesOn.occurs(in: left, of: text)
    }

    private static let decisions = WordTable(list: "的决定 的决议")
    /// 关于批准执行甲决议的决定 is on another decision.
    private static let carriesOn = WordTable(list: "关于落实 关于贯彻 关于执行 关于批准执行 关于修改 关于废止")
    private static let ownPapers = WordTable(list: "工作报告 工作计划 工作要点")
    private static let joining = ScalarSet("和及与")
    private static let decided = WordTable(list: "的决议 的决议草案 的各项决议")
    private static let decidedOn = WordTable(list: "报告 计划 预算 决算")
    private static let abouts = WordTable(list: "关于")
    private static let states = WordTable(list: "情况")
    private static let shortestState = 8

    /// 关于机构调整的报告和|有关任免案的说明, 工作报告和|有关部门负责人作的承诺报告: a report, and the explanation or the
    /// report of somebody else.
    func areOnDifferentThings(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        let isGiven =
            text[left].ends(with: "报告") && text[right].ends(with: "报告")
            && MatterSplitter.given.occurs(in: right, of: text)
        return isGiven
            || MatterSplitter.explanations.length(
                endingAt: right.upperBound, floor: right.lowerBound, in: text) > 0
                && (text[left].ends(with: "的报告") || text[left].ends(with: "的汇报"))
    }

    private static let given = WordTable(list: "作的 所作 做的 所做")

    private static let explanations = WordTable(list: "的说明")

    /// 重点督办建议有关事项和|“进企业、解难题”活动方案; 关于落实意见和“十四五”规划的报告 is one matter.
    func opensQuoted(
        _ right: Range<Int>, behind left: Range<Int>, isLearning: Bool, _ text: [Unicode.Scalar]
    ) -> Bool {
        guard text[right.lowerBound] == "“",
            !text[left].starts(with: "关于".unicodeScalars) || text[left].contains("的")
        else { return false }
        return endsAsMatter(left, of: text, isLearning: isLearning)
            && endsAsMatter(nextMatter(right, of: text), of: text, isLearning: isLearning)
    }

    /// 立法、监督、|决定|、代表工作计划: a word of a row whose other words name no paper.
    func isWordOfRow(_ left: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        left.count > 3 && text[left.upperBound - 3].isEnumerationComma
            && text[left].ends(with: "决定")
            && !endsAsMatter(left.dropLast(3), of: text, isLearning: false)
    }

    /// 计划审查报告、预算审查报告: two reports named alike.
    func areBareReports(
        _ left: Range<Int>, _ right: Range<Int>, _ text: [Unicode.Scalar]
    ) -> Bool {
        text[left].ends(with: "审查报告") && text[right].ends(with: "审查报告")
            && !text[left].contains("的")
    }

    private static let longestTail = 11
    /// What a row of titles is, all of it: no paper of its own.
    private static let kinds = WordTable(
        list: "法律 法规 规章 文件 条例 法律法规 知识 内容 篇目 文章 著作 规定 制度 党内法规 制度办法 制度文件 办法 规则")
    private static let countedKinds = WordTable(
        list: "报告 工作报告 法律 法规 规章 文件 条例 议案 决议 决定 办法 文章 草案 制度 制度文件")

    /// 总监票人、监票人名单草案: whom the meeting is to choose, behind a report.
    func isRoll(_ matter: Range<Int>, _ text: [Unicode.Scalar]) -> Bool {
        MatterSplitter.rolls.length(
            endingAt: matter.upperBound, floor: matter.lowerBound, in: text) > 0
            && !text[matter].contains("的")
    }

    private static let rolls = WordTable(list: "名单 名单草案 名单（草案） 名单(草案)")
}
