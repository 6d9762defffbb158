/// Tells those who are only spoken of (传达…书记在…的讲话精神, 受…委托, 摄影者) from those who took part.
struct ReferenceReader {
    /// Before a name: whoever took the picture or wrote the text.
    private static let credits = WordTable(
        list: "记者 通讯员 摄影 摄影： 摄影: 供图 供稿 图片 撰稿 图： 图: 文： 文: 本报讯 报道员 责编 责任编辑 校对 作者 作者： 作者:")
    /// 甲某、乙某请假: who did not come.
    static let absences = WordTable(
        list: "请假 因事 因病 因公 缺席 未出席 未参加 未到会 病假 事假 公假 未能出席 未能参加")
    /// 主任甲某|为新任命的局长乙某颁发任命书: who hands it over is there.
    private static let bestowals = WordTable(
        list: "为新任 为新当选 为新选 为新提 为新聘 为新入 为新录 为新补选 为当选的 为通过任命的 为被任命")
    private static let places = ScalarSet("在到对来就的为")

    func isReference(_ sighting: PeopleReader.Sighting, in text: [Unicode.Scalar]) -> Bool {
        let end = sighting.end
        let start = sighting.name.lowerBound
        if ReferenceReader.bestowals.length(at: end, in: text) > 0 { return false }
        if RoleVocabulary.referenceAfter.length(at: end, in: text) > 0 {
            return !reportsThere(start, end, in: text)
        }
        if ReferenceReader.credits.length(endingAt: start, in: text) > 0 { return true }
        guard end < text.count else { return false }
        if text[end] == "/" || text[end] == "／" { return true }
        guard ReferenceReader.places.contains(text[end]) else { return false }
        return endsAsReference(from: end, in: text)
    }

    /// 受主任甲某、副主任乙某委托: the clause opens with 受, and all that it names sent others.
    func commissions(
        _ sighting: PeopleReader.Sighting, from clause: Int, in text: [Unicode.Scalar]
    ) -> Bool {
        guard clause < sighting.name.lowerBound, text[clause] == "受" else { return false }
        let end = text.clauseEnd(from: sighting.end, within: 40)
        return ReferenceReader.orders.length(endingAt: end, floor: sighting.end, in: text) > 0
    }

    /// 会议选举甲某为主任，|乙某、丙某|为副主任: a clause that goes on with what an election or an appointment did.
    func elects(_ clause: Int, behind end: Int, in text: [Unicode.Scalar]) -> Bool {
        guard end < text.count, text[end] == "为" else { return false }
        let stop = text.clauseEnd(from: end, within: 40)
        guard PeopleVocabulary.roleHeads.length(endingAt: stop, floor: end, in: text) > 0 else {
            return false
        }
        return tellsOfElection(before: clause, in: text)
    }

    /// 大会选举县长甲某、|副县长乙某|…, 选举县长甲某，|副县长乙某|。, 选举产生了县人民委员会：|县长甲某|: whom the election
    /// named besides.
    /// - Parameter named: an office and the name behind it.
    func electsToo(
        _ named: Range<Int>, behind elected: PeopleReader.Sighting?, in text: [Unicode.Scalar]
    ) -> Bool {
        guard named.lowerBound > 0 else { return false }
        let mark = text[named.lowerBound - 1]
        if mark.isColon {
            let clause = text.clauseStart(before: named.lowerBound - 1, within: 40)
            let words = clause..<named.lowerBound - 1
            return ReferenceReader.choices.occurs(in: words, of: text)
                && !ReferenceReader.guests.occurs(in: words, of: text)
        }
        guard let elected, elected.end == named.lowerBound - 1,
            mark.isEnumerationComma || mark == "和" || mark == "及"
                || mark.isClauseComma && endsSentence(behind: named.upperBound, in: text)
        else { return false }
        return tellsOfElection(before: elected.name.lowerBound, in: text)
    }

    private func tellsOfElection(before end: Int, in text: [Unicode.Scalar]) -> Bool {
        let start = text.sentenceStart(before: end, within: ReferenceReader.longestSentence)
        return ReferenceReader.elections.occurs(in: start..<end, of: text)
    }

    /// …，县委书记某某|到会祝贺。 tells what somebody did; in a list of the elected nothing but marks, names and
    /// offices stands to the end of the sentence.
    private func endsSentence(behind name: Int, in text: [Unicode.Scalar]) -> Bool {
        guard name < text.count else { return true }
        let mark = text[name]
        guard mark.isEnumerationComma || mark.isClauseComma || mark.isSentenceEnd || mark == "；"
        else { return false }
        let end = text.sentenceEnd(from: name, within: ReferenceReader.longestSentence)
        return !PeopleVocabulary.strongVerbs.occurs(in: name..<end, of: text)
            && !ReferenceReader.bestowing.occurs(in: name..<end, of: text)
    }

    private static let bestowing = WordTable(list: "颁发 颁授 祝贺 为其 监誓 领誓")

    /// What an election or an appointment is told by where the names stand behind a colon.
    private static let choices = WordTable(list: "选举产生 选举了 选出 推选 推举 补选 另选 任命 免去 聘任 当选")
    /// Words before a colon that tell who was there.
    private static let guests = WordTable(
        list: "出席 参加 列席 参会 到会 领导 人员 投票 工作 仪式 大会的 会议的 主持 陪同")

    private static let longestSentence = 240
    private static let elections = WordTable(
        list: "选举 补选 另选 选出 推选 推举 任命 决定任命 免去 聘任 当选")

    private static let orders = WordTable(list: "委托 的委托 指派 委派 之托")

    /// 听取了审计局局长某某|关于审计工作的报告: whoever is heard is there.
    private func reportsThere(_ start: Int, _ end: Int, in text: [Unicode.Scalar]) -> Bool {
        guard ReferenceReader.about.length(at: end, in: text) > 0 else { return false }
        let at = text.clauseStart(before: start, within: 40)
        return ReferenceReader.hears.occurs(in: at..<start, of: text)
            || reportsNext(at, end, in: text)
    }

    /// 听取县长甲某关于…的报告，|县委书记乙某|关于…的报告: the next of those who are heard, in a clause of
    /// its own at the end of the sentence.
    private func reportsNext(_ clause: Int, _ end: Int, in text: [Unicode.Scalar]) -> Bool {
        // The clause opens with the office; 讨论了县委书记… tells of what he said.
        guard RoleVocabulary.openers.contains(text[clause]), text[clause] != "原" else {
            return false
        }
        let stop = text.sentenceEnd(from: end, within: 80)
        guard ReferenceReader.reports.length(endingAt: stop, floor: end, in: text) > 0 else {
            return false
        }
        let start = text.sentenceStart(before: clause, within: 160)
        return ReferenceReader.hears.occurs(in: start..<clause, of: text)
    }

    private static let reports = WordTable(list: "的报告 的汇报 的说明 的通报 的工作报告 等报告 等汇报")

    private static let about = WordTable(list: "关于")
    private static let hears = WordTable(list: "听取")

    /// 在全市会议上的讲话精神: the clause behind the name ends as what was said, and tells no act.
    private func endsAsReference(from start: Int, in text: [Unicode.Scalar]) -> Bool {
        var end = start
        while end < text.count, end - start < 60, !text[end].isClauseEnd,
            !text[end].isEnumerationComma
        {
            end += 1
        }
        guard RoleVocabulary.referenceEnds.length(endingAt: end, floor: start, in: text) > 0 else {
            return false
        }
        // 在参加…审议时的重要讲话精神: whatever was done there, it is told of what was said.
        if RoleVocabulary.saidThere.length(endingAt: end, floor: start, in: text) > 0 {
            return true
        }
        // 在闭幕会上讲话 speaks there; 在闭幕会上的讲话 is what was said.
        if RoleVocabulary.speaksThere.length(endingAt: end, floor: start, in: text) > 0 {
            return false
        }
        return !RoleVocabulary.acts.occurs(in: start..<end, of: text)
    }
}
