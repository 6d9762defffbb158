/// 某某会议出席、列席人员名单: who came to a meeting, read from the printed lines, in which blanks part
/// the names that stand glued in the text of the record.
struct AttendanceRoll {
    let page: Page

    private enum Section { case present, observing, absent }

    private static let titleEnds: WordTable = ["名单", "人员", "出席情况", "出席、列席情况", "出缺席情况"]
    private static let absences: WordTable = ["缺席", "请假", "未出席", "因事", "因病", "因公", "事假", "病假"]
    private static let observations: WordTable = ["列席", "邀请列席", "应邀列席", "旁听"]
    private static let presences: WordTable = ["出席", "实到", "主持"]
    private static let labels: WordTable = [
        "主任", "副主任", "秘书长", "副秘书长", "委员", "党组书记", "党组副书记", "党组成员", "主席", "副主席", "常务副主任", "组成人员",
        "常委会组成人员", "出席", "列席", "出席人员", "列席人员", "邀请列席", "出席会议人员", "列席会议人员",
    ]

    /// Adds the names of a roll to the facts of the meeting that its title names.
    func facts(of record: Record, in issue: Issue) -> Session.Facts? {
        guard record.kind == .article, let title = record.title?.scalarArray, title.count <= 60,
            AttendanceRoll.titleEnds.isSuffix(of: title[...]),
            let mention = MentionScanner(regions: MeetingRegion(home: issue.region))
                .mentions(in: 0..<title.count, of: title).last, mention.number != nil,
            // 某县出席市三届人大二次会议代表名单 lists who was sent, not who came.
            title[mention.range.upperBound...].contains("出席")
                || title[mention.range.upperBound...].contains("出缺席")
        else { return nil }
        var facts = Session.Facts(
            region: mention.region, body: mention.body, term: mention.term,
            number: mention.number)
        read(record, into: &facts)
        return facts.attendees.isEmpty ? nil : facts
    }

    private func read(_ record: Record, into facts: inout Session.Facts) {
        var section = Section.present
        var role: String?
        for line in page.lines(of: record.lines) {
            let text = page.text(line)
            section = self.section(text) ?? section
            guard !text.endsLikeProse, let names = names(page.printed(line), text, &role) else {
                role = nil
                continue
            }
            switch section {
            case .absent: continue
            case .observing: facts.observers += names
            case .present: facts.attendees += names
            }
        }
    }

    private func section(_ text: ArraySlice<Unicode.Scalar>) -> Section? {
        let head = text.prefix(6)
        if AttendanceRoll.absences.occurs(in: head) { return .absent }
        if AttendanceRoll.observations.occurs(in: head) { return .observing }
        return AttendanceRoll.presences.isPrefix(of: head) ? .present : nil
    }

    /// The names of a line whose words are names and the labels before them; nil for other lines.
    private func names(
        _ printed: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>,
        _ role: inout String?
    ) -> [Person]? {
        var people: [Person] = []
        for item in items(withoutLabel(printed, text, &role)) {
            if AttendanceRoll.labels.isWhole(item) {
                role = String(scalars: item)
            } else if isName(item) {
                people.append(Person(name: String(scalars: item), role: role, mark: nil))
            } else {
                return nil
            }
        }
        return people.isEmpty ? nil : people
    }

    /// Behind 主　任：, 委　员, whose characters layout set apart.
    private func withoutLabel(
        _ printed: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>,
        _ role: inout String?
    ) -> ArraySlice<Unicode.Scalar> {
        guard let length = AttendanceRoll.labels.match(in: text, at: text.startIndex) else {
            return printed
        }
        role = String(scalars: text.prefix(length))
        var rest = printed
        var left = length
        while left > 0, let first = rest.first {
            if !first.isLayoutBlank { left -= 1 }
            rest.removeFirst()
        }
        return rest.drop { $0.isLayoutBlank || $0.isColon }
    }

    /// The words between blanks, commas and colons, notes in brackets dropped, names joined.
    private func items(_ printed: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        var depth = 0
        let bare = printed.map { scalar -> Unicode.Scalar in
            if scalar.opensBracket { depth += 1 }
            defer { if scalar.closesBracket { depth -= 1 } }
            return depth > 0 || scalar.isColon ? "、" : scalar
        }
        return bare.split { $0 == "、" || $0 == "，" }.flatMap {
            Array(NameTokens($0, partsAtCommas: false))
        }
    }

    private func isName(_ item: ArraySlice<Unicode.Scalar>) -> Bool {
        if Surnames.mayBeName(item) { return true }
        guard item.count >= 2, item.allSatisfy({ $0.isHan }) else { return false }
        if item.count <= 3 { return !Vocabulary.bodySuffixes.isSuffix(of: item) }
        return item.count <= 7 && item.count { !SurnameTable.phonetic.contains($0) } <= 1
    }
}
