/// 某某会议出席、列席人员名单: who came to a meeting, read from the printed lines, in which blanks part
/// the names that stand glued in the text of the record.
struct AttendanceRoll {
    let bulletin: BulletinText
    private let sittings = NumberedSittings()

    private enum Section { case chairing, present, observing, absent }

    private static let titleEnds: WordTable = ["名单", "人员", "出席情况", "出席、列席情况", "出缺席情况"]
    private static let observations: WordTable = ["列席", "邀请列席", "应邀列席", "旁听"]
    private static let presences: WordTable = ["出席", "实到", "参加", "参会", "与会"]
    private static let minutes: WordTable = ["纪要", "记录"]
    /// Who took the minutes is named with the roll, but sat in no seat.
    private static let keepers: WordTable = ["记录"]

    /// Adds the names of a roll to the facts of the meeting that its title names.
    func facts(of record: Record, in issue: Issue) -> Session.Facts? {
        guard record.kind == .article, let title = record.title?.scalarArray, title.count <= 60
        else { return nil }
        let isMinutes = AttendanceRoll.minutes.isSuffix(of: title[...])
        guard isMinutes || AttendanceRoll.titleEnds.isSuffix(of: title[...]),
            let mention = mention(title, of: record, in: issue, isMinutes: isMinutes)
        else { return nil }
        var facts = Session.Facts(
            region: mention.region, body: mention.body, term: mention.term,
            number: mention.number)
        read(record, isMinutes: isMinutes, into: &facts)
        return facts.attendees.isEmpty ? nil : facts
    }

    /// The meeting that the title names; 出席情况 alone is of the one after which its column is called.
    private func mention(
        _ title: [Unicode.Scalar], of record: Record, in issue: Issue, isMinutes: Bool
    ) -> MeetingMention? {
        let scanner = MentionScanner(regions: MeetingRegion(home: issue.region))
        if let named = scanner.mentions(in: 0..<title.count, of: title).last {
            // 某县出席市三届人大二次会议代表名单 lists who was sent, not who came.
            let rest = title[named.range.upperBound...]
            let isRoll = isMinutes || rest.contains("出席") || rest.contains("出缺席")
            return named.number != nil && isRoll ? named : nil
        }
        if !isMinutes, let named = numberAlone(title[...], scanner) { return named }
        guard !isMinutes, AttendanceRoll.presences.isPrefix(of: title[...]),
            let column = record.article?.column?.scalarArray
        else { return nil }
        return scanner.mentions(in: 0..<column.count, of: column).last { $0.number != nil }
    }

    /// 第十一次会议出席、列席、缺席人员名单: the session of that number of the one standing committee whose session of it
    /// the bulletin names.
    private func numberAlone(
        _ title: ArraySlice<Unicode.Scalar>, _ scanner: MentionScanner
    ) -> MeetingMention? {
        guard title.first == "第", title.count <= 30,
            let (number, end) = Numeral.read(title, at: title.startIndex + 1),
            title[end...].starts(with: "次会议"),
            AttendanceRoll.presences.isPrefix(of: title[end...].dropFirst(3))
        else { return nil }
        return sittings.only(number, in: bulletin, scanner)
    }

    /// - Parameter isMinutes: whether the lists stand at the head of a text (出席人员：…), so that only
    ///   a line with its label is one, and the lines behind it that hold nothing but names.
    private func read(_ record: Record, isMinutes: Bool, into facts: inout Session.Facts) {
        var section = isMinutes ? nil : Section.present
        var role: String?
        for (printed, text) in printedLists(of: record) {
            let text = text[...]
            if let named = self.section(text),
                !isMinutes || text.prefix(8).contains(where: \.isColon)
            {
                section = named
            } else if isMinutes, text.contains(where: \.isColon) {
                section = nil
            }
            guard let section, !text.endsLikeProse, !Vocabulary.documentTitles.isWhole(text),
                let names = names(printed[...], text, &role)
            else {
                role = nil
                continue
            }
            // 委　员：（按姓名笔画为序） above those named.
            guard let first = names.first else { continue }
            switch section {
            case .absent: continue
            case .chairing: facts.chair = facts.chair ?? first
            case .observing: facts.observers += names
            case .present: facts.attendees += names
            }
        }
    }

    /// The lines as printed and as text; a list with commas that goes on in the next line is one.
    private func printedLists(
        of record: Record
    ) -> [(printed: [Unicode.Scalar], text: [Unicode.Scalar])] {
        var lists: [(printed: [Unicode.Scalar], text: [Unicode.Scalar])] = []
        var goesOn = false
        for line in bulletin.lines(of: record.lines) {
            let (printed, text) = (bulletin.printed(line), bulletin.text(line))
            if goesOn, !text.isEmpty, section(text) == nil {
                lists[lists.count - 1].printed += printed
                lists[lists.count - 1].text += text
            } else {
                lists.append((Array(printed), Array(text)))
            }
            goesOn = text.count { $0.isEnumerationComma } >= 3 && !text.endsLikeProse
        }
        return lists
    }

    private func section(_ text: ArraySlice<Unicode.Scalar>) -> Section? {
        let head = text.prefix(6)
        if ReferenceReader.absences.occurs(in: head) || AttendanceRoll.keepers.occurs(in: head) {
            return .absent
        }
        if AttendanceRoll.observations.occurs(in: head) { return .observing }
        if AgendaVocabulary.presides.isPrefix(of: head) { return .chairing }
        return AttendanceRoll.presences.isPrefix(of: head) ? .present : nil
    }

    /// The names of a line whose words are names and the labels before them; nil for other lines.
    private func names(
        _ printed: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>,
        _ role: inout String?
    ) -> [Person]? {
        var people: [Person] = []
        for item in items(withoutLabel(printed, text, &role)) {
            if let person = officeHolder(item) {
                people.append(person)
            } else if AttendanceLabels.parts.isWhole(item) {
                role = nil
            } else if AttendanceLabels.offices.isWhole(item) || isOffice(item) {
                role = String(scalars: item)
            } else if people.isEmpty, isSender(item) {
                role = String(scalars: item)
            } else if Byline.isNameSized(item) {
                people.append(Person(name: String(scalars: item), role: role, mark: nil))
            } else {
                return nil
            }
        }
        return people
    }

    /// Behind 主　任：, 委　员, whose characters layout set apart.
    private func withoutLabel(
        _ printed: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>,
        _ role: inout String?
    ) -> ArraySlice<Unicode.Scalar> {
        let part = AttendanceLabels.parts.match(in: text, at: text.startIndex)
        guard let length = part ?? AttendanceLabels.offices.match(in: text, at: text.startIndex)
        else { return behindOffice(printed, &role) }
        role = part == nil ? String(scalars: text.prefix(length)) : nil
        var rest = printed
        var left = length
        while left > 0, let first = rest.first {
            if !first.isLayoutBlank { left -= 1 }
            rest.removeFirst()
        }
        return rest.drop { $0.isLayoutBlank || $0.isColon }
    }

    /// 市人民政府副市长：|某某: the office of those whom the line names.
    private func behindOffice(
        _ printed: ArraySlice<Unicode.Scalar>, _ role: inout String?
    ) -> ArraySlice<Unicode.Scalar> {
        guard let colon = printed.firstIndex(where: \.isColon) else { return printed }
        let office = printed[..<colon].filter { !$0.isLayoutBlank }
        guard PeopleVocabulary.roleHeads.length(endingAt: office.count, in: office) > 0 else {
            return printed
        }
        role = String(scalars: office)
        return printed[(colon + 1)...]
    }

    /// The words between blanks, commas and colons, notes in brackets dropped, names joined.
    private func items(_ printed: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
        let bare = zip(printed, printed.inBrackets).map { $1 || $0.isColon ? "、" : $0 }
        return bare.split { $0 == "、" || $0 == "，" }.flatMap {
            partedWide($0) ?? Array(NameTokens($0, partsAtCommas: false))
        }
    }

    /// 荆 楚　宗 泽　区监委副主任巫 峡: wide blanks part those named, narrow ones the characters of a name.
    private func partedWide(
        _ list: ArraySlice<Unicode.Scalar>
    ) -> [ArraySlice<Unicode.Scalar>]? {
        guard list.contains("\u{3000}"), list.contains(" ") else { return nil }
        let words = list.split(separator: "\u{3000}").map { $0.split { $0.isLayoutBlank } }
        guard words.allSatisfy({ $0.count == 1 || $0.count == 2 && $0[1].count == 1 }) else {
            return nil
        }
        return words.map { Array($0.joined())[...] }
    }

    /// 市中级人民法院院长 before its holder, whom a wide blank parts from it.
    private func isOffice(_ item: ArraySlice<Unicode.Scalar>) -> Bool {
        item.count >= 6 && Vocabulary.roleSuffixes.isSuffix(of: item)
    }

    /// 市人民政府 before those who came from it.
    private func isSender(_ item: ArraySlice<Unicode.Scalar>) -> Bool {
        item.count >= 5 && Vocabulary.bodySuffixes.isSuffix(of: item)
    }

    /// 区监委副主任|某某: an office and its holder as one word of a list.
    private func officeHolder(_ item: ArraySlice<Unicode.Scalar>) -> Person? {
        guard item.count >= 6 else { return nil }
        for length in 2...3 {
            let office = item.dropLast(length)
            let name = item.suffix(length)
            if Vocabulary.roleSuffixes.isSuffix(of: office), Surnames.mayBeName(name) {
                return Person(name: String(scalars: name), role: String(scalars: office), mark: nil)
            }
        }
        return nil
    }
}

/// The sessions of standing committees that the lines of a bulletin name with their terms, by number; looked
/// for when the first is asked for.
private final class NumberedSittings {
    private var found: [Int: [MeetingMention]]?

    private static let lengths = 8...60

    /// Nil where none has the number, or those of two committees have.
    func only(
        _ number: Int, in bulletin: BulletinText, _ scanner: MentionScanner
    ) -> MeetingMention? {
        let found = found ?? NumberedSittings.read(bulletin, scanner)
        self.found = found
        guard let named = found[number], let first = named.first,
            named.allSatisfy({ $0.term == first.term && $0.region == first.region })
        else { return nil }
        return named.last
    }

    private static func read(
        _ bulletin: BulletinText, _ scanner: MentionScanner
    ) -> [Int: [MeetingMention]] {
        var found: [Int: [MeetingMention]] = [:]
        for line in bulletin.lines where lengths.contains(line.count) {
            let text = Array(bulletin.text(line))
            guard text[...].contains("次会议") else { continue }
            for named in scanner.mentions(in: 0..<text.count, of: text)
            where named.body == .standingCommittee && named.term != nil {
                if let number = named.number { found[number, default: []].append(named) }
            }
        }
        return found
    }
}
