/// 课题组组长：某某 / 成　员：某某　某某 / 执　笔：某某: who made a survey, in lines below its title.
struct TeamRoll {
    private(set) var authors: [Author] = []
    /// The first label says whose work the text is: 课题组组长, 调研组成员.
    let namesTeam: Bool

    private static let longest = 80
    static let longestLabel = 16
    private static let leaders: WordTable = [
        "组长", "副组长", "负责人", "课题组长", "课题负责人", "课题主持人", "课题组组长", "课题组副组长", "课题组负责人", "调研组组长",
        "调研组副组长",
        "调研组负责人", "调查组组长", "成员", "课题组成员", "调研组成员", "调查组成员", "课题成员", "参与人员", "课题参与人",
    ]
    /// Who put it on paper; no office.
    private static let writers: WordTable = ["执笔", "执笔人", "主要执笔人", "统稿", "统稿人", "撰稿人"]
    private static let works: WordTable = ["课题", "调研", "调查"]

    /// Nil where a line is anything else.
    init?(_ printed: ArraySlice<Unicode.Scalar>) {
        guard printed.count <= TeamRoll.longest, printed.contains(where: \.isColon) else {
            return nil
        }
        let parts = printed.split(omittingEmptySubsequences: false) { $0.isColon }
        var label = parts[0].only { !$0.isLayoutBlank }[...]
        guard TeamRoll.isLabel(label) else { return nil }
        namesTeam = TeamRoll.works.isPrefix(of: label)
        for (number, part) in parts.enumerated().dropFirst() {
            var names = part.trimmed
            var next: ArraySlice<Unicode.Scalar> = []
            if number + 1 < parts.count {
                guard let cut = TeamRoll.label(endOf: names) else { return nil }
                (names, next) = (cut.names, cut.label)
            }
            guard add(names, label) else { return nil }
            label = next
        }
    }

    /// A title says that a team looked into something.
    static func isWork(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        works.occurs(in: title) && title.ends(with: "报告")
    }

    /// 成员, 执笔, 考察组成员.
    static func isLabel(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        if leaders.isWhole(word) || writers.isWhole(word) { return true }
        guard let team = Vocabulary.teams.match(in: word, at: word.startIndex) else { return false }
        return leaders.isWhole(word.dropFirst(team))
    }

    /// 王某某　成　员: the label behind the names of the one before, of one word or of two set apart.
    private static func label(
        endOf text: ArraySlice<Unicode.Scalar>
    ) -> (names: ArraySlice<Unicode.Scalar>, label: ArraySlice<Unicode.Scalar>)? {
        let words = text.split { $0.isLayoutBlank }
        for count in 1...2 where words.count > count {
            let label = Array(words.suffix(count).joined())[...]
            let names = text[..<words[words.count - count].startIndex].trimmed
            if isLabel(label) { return (names, label) }
        }
        return nil
    }

    private mutating func add(
        _ names: ArraySlice<Unicode.Scalar>, _ label: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let role = TeamRoll.writers.isWhole(label) ? nil : String(scalars: label)
        var count = 0
        for name in NameTokens(names, partsAtCommas: true) {
            guard Surnames.mayBeName(name) else { return false }
            count += 1
            let text = String(scalars: name)
            if authors.contains(where: { $0.name.isExactly(text) }) { continue }
            authors.append(Author(name: text, role: role))
        }
        return count > 0
    }
}
