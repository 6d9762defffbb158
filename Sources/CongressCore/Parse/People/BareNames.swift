/// Names without a role at the start of a clause: 张某主持会议, 会议由李某主持, 王某、赵某等市领导出席.
struct BareNames {
    /// What may stand between the start of the clause and the name.
    private static let leads = WordTable(
        list:
            """
            以及 随后 会上 会后 会前 期间 其间 最后 当天 当日 同时 座谈会上 会议由 大会由 仪式由 活动由 座谈会由 全体会议由 由
            下午 上午 当天上午 当天下午 同日 是日 当月 次日 翌日 之后 而后 接着 调研中 视察中 检查中 图为 会议期间 调研期间 闭幕会由 开幕会由 推进会由
            预备会议由 主任会议由 常委会会议由 扩大会议由 党组会议由 党组会由 联组会议由 分组会议由 学习会由 学习会议由 此次会议由 本次会议由
            动员会由 汇报会由 培训班由 开班式由 议事会由 会议分别由 大会分别由 全体会议分别由 分别由 当日上午 当日下午 同日上午 同日下午
            开幕大会由 闭幕大会由 开幕会议由 闭幕会议由 开幕式由 闭幕式由 预备会由 选举大会由 主席团会议由 代表大会由
            第一次全体会议由 第二次全体会议由 第三次全体会议由 第四次全体会议由 首次全体会议由
            """)
    /// One unknown name alone is believed before these only.
    private static let soloVerbs = WordTable(
        list:
            """
            主持 出席 指出 强调 讲话 致辞 致词 一行 同志 应邀 带队 率队 陪同 要求 表示 带领 率领 作了讲话 作讲话 作总结
            列席 到会 主持召开 参加 分别
            """)

    private static let dayLinks = WordTable(list: "至 到 — - － ～ ~ – 、 至次年 至翌年 —次年")

    let names: NameReader

    /// Reads the names at the scan's place, if the clause opens with names that are to be believed.
    func read(_ scan: inout PeopleScan, _ references: ReferenceReader) -> Bool {
        guard scan.at == scan.clauseStart, scan.at < scan.text.count else { return false }
        let opening = NameLists.start(behindWordsAt: scan.at, in: scan.text)
        let start = opening ?? nameStart(scan.at, in: scan.text)
        guard start < scan.text.count, mayBegin(scan.text[start]) else { return false }
        let listed = list(at: start, in: scan.text)
        guard let last = listed.last,
            opening != nil && listed.count > 1 || isBelievable(listed, last, scan)
        else { return false }
        let from = scan.found.count
        let office = sharedOffice(behind: listed, in: scan.text)
        let isElected = references.elects(
            scan.clauseStart, behind: last.range.upperBound, in: scan.text)
        for name in listed {
            var sighting = scan.sighting(
                of: name, role: office.map { String(scalars: scan.text[$0]) })
            sighting.isReference =
                isElected || references.isReference(sighting, in: scan.text)
            scan.found.append(sighting)
        }
        if let office { scan.found[scan.found.count - 1].end = office.upperBound }
        scan.finishEnumeration(from: from)
        return true
    }

    /// 甲某、乙某、丙某副主任出席: the office behind the last name is that of all.
    private func sharedOffice(
        behind listed: [NameReader.Name], in text: [Unicode.Scalar]
    ) -> Range<Int>? {
        guard listed.count > 1, let last = listed.last else { return nil }
        return names.office(behind: last, in: text)
    }

    private func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        SurnameTable.single.contains(scalar) || names.roster.mayBegin(with: scalar)
            || SurnameTable.compound.mayBegin(with: scalar)
    }

    private func nameStart(_ start: Int, in text: [Unicode.Scalar]) -> Int {
        var at = start
        var isNumeric = false
        // ○8月22日某某率…: the sign before the day.
        if at == 0, text.count > 1, Vocabulary.bylineSigns.contains(text[0]) { at = 1 }
        if let end = chineseDayEnd(at, in: text) {
            return end + BareNames.leads.length(at: end, in: text)
        }
        while at < text.count {
            // 1.23: month and day of a table.
            if text[at] == ".", at > start, at + 1 < text.count, text[at + 1].isASCIIDigit {
                isNumeric = true
                at += 1
            }
            if text[at].isASCIIDigit || text[at] == "日" || text[at] == "月" {
                at += 1
                continue
            }
            // 29日至次年1月2日, 7日—9日: a further day.
            let link = at > start ? BareNames.dayLinks.length(at: at, in: text) : 0
            guard link > 0, at + link < text.count, text[at + link].isASCIIDigit else { break }
            at += link
        }
        if let hour = BareNames.behindHour(at, from: start, in: text) { at = hour }
        if at > start, at < text.count, text[at - 1].isASCIIDigit, !isNumeric { at = start }
        return at + BareNames.leads.length(at: at, in: text)
    }

    /// 19日14|时28分|甲某、乙某…: behind the hour and the minutes.
    private static func behindHour(
        _ at: Int, from start: Int, in text: [Unicode.Scalar]
    ) -> Int? {
        guard at > start, at < text.count, text[at] == "时" || text[at] == "点",
            text[at - 1].isASCIIDigit
        else { return nil }
        var end = at + 1
        while end < text.count, text[end].isASCIIDigit { end += 1 }
        if end > at + 1, end < text.count, text[end] == "分" { return end + 1 }
        guard end == at + 1 else { return nil }
        return end < text.count && hourEnds.contains(text[end]) ? end + 1 : end
    }

    private static let hourEnds = ScalarSet("许整半")

    /// Behind 三十日至四月二日 at a place.
    private func chineseDayEnd(_ at: Int, in text: [Unicode.Scalar]) -> Int? {
        guard at < text.count, Numeral.isChinese(text[at]),
            let date = PrintedDate.read(text[...], at: at), date.first.day != nil
        else { return nil }
        return date.end
    }

    private func list(at start: Int, in text: [Unicode.Scalar]) -> [NameReader.Name] {
        var listed: [NameReader.Name] = []
        var at = start
        while let name = names.name(
            at: at, in: text, before: listed.isEmpty ? .clause : .enumeration)
        {
            listed.append(name)
            var end = name.range.upperBound
            if let bracket = PersonMark.read(at: end, in: text) { end = bracket.end }
            let step = PeopleScan.separator(at: end, in: text)
            guard step > 0 else { break }
            at = end + step
        }
        return listed
    }

    /// 甲某某、乙某某、丙某|和机关全体人员…: three and more plain names, and who was with them.
    private func isWithOthers(
        _ listed: [NameReader.Name], _ end: Int, in text: [Unicode.Scalar]
    ) -> Bool {
        let link = PeopleScan.separator(at: end, in: text)
        return listed.count >= 3 && link > 0 && !text[end].isEnumerationComma
            && PeopleVocabulary.companions.length(at: end + link, in: text) > 0
            && listed.allSatisfy { names.isPlain($0.range, in: text) || $0.isKnown }
    }

    private func isBelievable(
        _ listed: [NameReader.Name], _ last: NameReader.Name, _ scan: PeopleScan
    ) -> Bool {
        let text = scan.text
        var end = last.range.upperBound
        if let bracket = PersonMark.read(at: end, in: text) { end = bracket.end }
        let separator = PeopleScan.separator(at: end, in: text) > 0
        let office = PeopleVocabulary.roleHeadsAfterName.length(at: end, in: text)
        if sharedOffice(behind: listed, in: text) != nil { return true }
        if office > 0, PeopleVocabulary.strongVerbs.length(at: end, in: text) == 0 { return false }
        // 李某某代表（左）为…: the office behind the only name is read with it.
        if office > 0, listed.count == 1, last.range.lowerBound == scan.clauseStart,
            names.office(behind: last, in: text) != nil
        {
            return false
        }
        let isListEnd = end < text.count && text[end] == "等"
        if listed.count > 1 {
            let known = listed.filter(\.isKnown).count
            return NameLists.opens(at: scan.clauseStart, in: text)
                || PeopleVocabulary.strongVerbs.length(at: end, in: text) > 0 || isListEnd
                || separator && known > 0 || known * 2 >= listed.count
                || isWithOthers(listed, end, in: text)
        }
        // 桑某某（右一）在社区接待选民: where somebody stands in the picture.
        if PersonMark.isPlaceInPicture(at: last.range.upperBound, in: text) { return true }
        if last.isKnown, last.certainty >= 2, end < text.count, text[end].isHan { return true }
        // 毛某某|在派件途中听取意见
        if last.isKnown, last.range.count >= 3, end < text.count, text[end] == "在" { return true }
        // 李某某、副县长王某某到…: a known name before an enumeration that goes on with an office.
        if last.isKnown, separator, last.range.count >= 3 { return true }
        return BareNames.soloVerbs.length(at: end, in: text) > 0 && last.certainty == 3
    }
}
