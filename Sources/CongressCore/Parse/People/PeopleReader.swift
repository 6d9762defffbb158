/// Reads who took part from the text of a chronicle entry, a caption or a report: role and name,
/// the role inherited along an enumeration, and bare names that the issue has introduced.
struct PeopleReader {
    /// One person as printed at one place.
    struct Sighting {
        var name: Range<Int>
        var nameScalars: [Unicode.Scalar]
        var role: String?
        var mark: String?
        /// Behind the name, its mark and 同志.
        var end: Int
        /// Spoken of, not present.
        var isReference: Bool
    }

    let names: NameReader
    let references: ReferenceReader
    private let roles = RoleReader()

    init(roster: Roster) {
        names = NameReader(roster: roster)
        references = ReferenceReader()
    }

    /// Everyone named as taking part, once each, in the order of the text.
    func read(_ text: [Unicode.Scalar]) -> [Person] {
        PeopleReader.people(sightings(in: text))
    }

    /// Those present among the sightings; a later sighting may add the role or mark that an
    /// earlier one lacks.
    static func people(_ sightings: [Sighting]) -> [Person] {
        var people: [Person] = []
        var places: [[Unicode.Scalar]: Int] = [:]
        for sighting in sightings where !sighting.isReference {
            if let at = places[sighting.nameScalars] {
                if people[at].role == nil { people[at].role = sighting.role }
                if people[at].mark == nil { people[at].mark = sighting.mark }
            } else {
                places[sighting.nameScalars] = people.count
                people.append(
                    Person(
                        name: String(scalars: sighting.nameScalars), role: sighting.role,
                        mark: sighting.mark))
            }
        }
        return people
    }

    /// Every name that the text prints with a role, or bare where names are expected. Without bare
    /// names it is a roster that asks, to which only the names matter: roles are left empty.
    func sightings(in text: [Unicode.Scalar], withBareNames: Bool = true) -> [Sighting] {
        var scan = PeopleScan(text: text, readsRoles: withBareNames)
        let heads = PeopleVocabulary.roleHeads
        let classes = PeopleScan.classes
        while scan.at < text.count {
            if withBareNames, scan.at == scan.clauseStart, readBareNames(&scan) { continue }
            let scalar = text[scan.at]
            let kind = classes[scalar]
            if kind == .plain {
                scan.passPlain(classes)
            } else if kind == .mark {
                if scalar == "《", withBareNames { readReporter(&scan) }
                scan.passMark(scalar)
            } else if !readOffice(&scan, heads) {
                scan.at += 1
            }
        }
        return scan.found
    }

    /// An office ends at the scan's place: reads the names behind it, or the name before it.
    private func readOffice(_ scan: inout PeopleScan, _ heads: WordTable) -> Bool {
        let text = scan.text
        let end = scan.at + 1
        let length = heads.length(endingAt: end, floor: scan.floor, in: text)
        guard length > 0 else { return false }
        // 秘书 of 秘书长, 主任 of 主任委员: the longer office comes later.
        if end < text.count, PeopleVocabulary.goesOn.contains(text[end]),
            PeopleVocabulary.roleHeadsAfterName.length(at: end - length, in: text) > length
        {
            return false
        }
        if end < text.count, text[end].isEnumerationComma {
            if nameBefore(end - length, headEnd: end, &scan) { return true }
            // 吴某代表、: an office right behind a name opens no chain.
            if scan.found.last?.end != end - length { scan.keepOffice(end: end) }
            scan.passMark(text[end], from: end)
            return true
        }
        let at = namesStart(behindOffice: end, in: text)
        if PeopleVocabulary.headContinues.length(at: at, in: text) > 0,
            PeopleVocabulary.meets.length(at: at, in: text) == 0,
            !names.roster.mayBegin(with: at < text.count ? text[at] : " ")
        {
            return false
        }
        // 甲某某副主任|和|乙某副主任: the office belongs to the name before it.
        if at == end, at < text.count, PeopleReader.links.contains(text[at]) {
            // 甲某先生|及乙某: an office right behind a name opens no list.
            if scan.found.last?.end == end - length { return false }
            if nameBefore(end - length, headEnd: end, &scan) { return true }
        }
        guard let first = names.name(at: at, in: text, before: .role) else {
            return readGlued(at: at, office: end - length..<end, &scan)
                || nameBefore(end - length, headEnd: end, &scan)
        }
        if RoleVocabulary.quotedHeads.length(endingAt: end, in: text) > 0 { return false }
        if first.certainty == 0, readGlued(at: at, office: end - length..<end, &scan) {
            return true
        }
        guard scan.readsRoles else {
            readEnumeration(first, role: "", isReference: true, &scan)
            return true
        }
        let phrase = roles.phrase(
            before: end - length, floor: scan.chainStart(of: scan.floor), in: text)
        let start = roles.bodyStart(above: phrase.start, in: text)
        let role = String(scalars: text[start..<end])
        let isReference =
            phrase.isReference || isVisited(end, &scan)
            || references.electsToo(
                start..<first.range.upperBound,
                behind: scan.found.last?.isReference == true ? scan.found.last : nil, in: text)
        readEnumeration(first, role: role, isReference: isReference, &scan)
        return true
    }

    private static let links = ScalarSet("和及与")
    private static let endsOfGroups = ScalarSet("村庄营店屯寨堡户家警方河江湖")
    /// 赵家庄|镇长: what a town may be called by, and hardly a person.
    private static let endsOfPlaces = ScalarSet("村庄营店屯寨堡湾沟桥坪岭集")

    /// 看望慰问甲某、|老党员|乙某: the role goes on with a list of people who are visited.
    private func isVisited(_ end: Int, _ scan: inout PeopleScan) -> Bool {
        let start = scan.chainStart(of: scan.floor)
        guard start > 0,
            scan.text[start - 1].isEnumerationComma || scan.text[start - 1].isClauseComma
        else { return false }
        return scan.tellsOfVisits
            && VisitedPeople.include(
                roleAt: start, endingAt: end, behind: scan.found.last, in: scan.text)
    }

    /// Behind the office, its colon, （主持工作） or what else opens a list.
    private func namesStart(behindOffice end: Int, in text: [Unicode.Scalar]) -> Int {
        if let list = NameLists.start(behindOffice: end, names, in: text) { return list }
        let at = end < text.count && text[end].isColon ? end + 1 : end
        return PersonMark.behindOfficeNote(at: at, in: text)
    }

    /// Names behind the office that only blanks had kept apart.
    private func readGlued(at start: Int, office: Range<Int>, _ scan: inout PeopleScan) -> Bool {
        let ranges = GluedNames(names: names).read(at: start, in: scan.text)
        guard !ranges.isEmpty else { return false }
        let phrase = roles.phrase(
            before: office.lowerBound, floor: scan.chainStart(of: scan.floor), in: scan.text)
        let role = String(scalars: scan.text[phrase.start..<office.upperBound])
        let from = scan.found.count
        for range in ranges {
            let name = NameReader.Name(range: range, certainty: 3, isKnown: false)
            var sighting = scan.sighting(of: name, role: role)
            sighting.isReference = phrase.isReference
            scan.found.append(sighting)
        }
        scan.finishEnumeration(from: from)
        return true
    }

    /// The enumeration of names that `first` opens; all inherit the role.
    private func readEnumeration(
        _ first: NameReader.Name, role: String?, isReference: Bool, _ scan: inout PeopleScan
    ) {
        let from = scan.found.count
        var name: NameReader.Name? = first
        var spokenOf = isReference
        var isCommaList = false
        while let current = name {
            var sighting = scan.sighting(of: current, role: role)
            if role == nil || !spokenOf {
                spokenOf =
                    spokenOf || references.isReference(sighting, in: scan.text)
                    || references.commissions(sighting, from: scan.clauseStart, in: scan.text)
            }
            sighting.isReference = spokenOf
            scan.found.append(sighting)
            let end = sighting.end
            name =
                nextName(after: end, isCommaList: isCommaList, in: scan.text)
                ?? names.strangerInRow(
                    after: end, of: scan.found.count - from, in: scan.text)
            // 市长甲某、|乙某主任: an office of his own stands behind the name.
            if let next = name, role?.isEmpty == false,
                names.office(behind: next, in: scan.text) != nil
            {
                break
            }
            isCommaList = name != nil && scan.text[end].isClauseComma
        }
        scan.finishEnumeration(from: from)
    }

    /// The bare name behind 、, 和, or a comma that merely separates names (甲，乙，丙出席).
    private func nextName(
        after end: Int, isCommaList: Bool, in text: [Unicode.Scalar]
    ) -> NameReader.Name? {
        guard end < text.count else { return nil }
        let step = PeopleScan.separator(at: end, in: text)
        if step > 0 {
            let name = names.name(at: end + step, in: text, before: .enumeration)
            return name.flatMap { isRolePhrase(at: $0, in: text) ? nil : $0 }
        }
        guard text[end].isClauseComma,
            let name = names.name(at: end + 1, in: text, before: .clause),
            !isRolePhrase(at: name, in: text)
        else { return nil }
        let after = name.range.upperBound
        if isCommaList { return name }
        guard after < text.count, text[after].isEnumerationComma || text[after].isClauseComma else {
            return nil
        }
        return name
    }

    /// 安排办主任: what looks like a name is the beginning of a role, since an office follows at once.
    private func isRolePhrase(at name: NameReader.Name, in text: [Unicode.Scalar]) -> Bool {
        let end = name.range.upperBound
        let length = PeopleVocabulary.roleHeadsAfterName.length(at: end, in: text)
        guard length > 0, !name.isKnown else { return false }
        return names.name(at: end + length, in: text, before: .role) != nil
    }

    /// Names at the start of a clause, without a role before them.
    private func readBareNames(_ scan: inout PeopleScan) -> Bool {
        BareNames(names: names).read(&scan, references)
    }

    /// 听取了王某某作的|《…工作报告》: who gave a report, without an office.
    private func readReporter(_ scan: inout PeopleScan) {
        let text = scan.text
        let verb = PeopleVocabulary.givesReport.length(
            endingAt: scan.at, floor: scan.floor, in: text)
        guard verb > 0 else { return }
        let end = scan.at - verb
        guard scan.found.last.map({ $0.end < end }) ?? true else { return }
        for length in [3, 2] where end - length >= scan.floor {
            let range = end - length..<end
            let opens =
                range.lowerBound == scan.floor
                || PeopleVocabulary.beforeReporter.contains(text[range.lowerBound - 1])
            guard opens, names.couldBeName(range, in: text) else { continue }
            let name = NameReader.Name(range: range, certainty: 3, isKnown: false)
            scan.found.append(scan.sighting(of: name, role: nil))
            return
        }
    }

    /// 毕某某|镇长|到会汇报: a whole name opens the clause, and what a person does follows.
    private func headsPlace(_ head: Int, _ headEnd: Int, _ scan: PeopleScan) -> Bool {
        let name = scan.floor..<head
        return name.count == 3 && headEnd == head + 2 && scan.text[head + 1] == "长"
            && names.isPlain(name, in: scan.text)
            && !PeopleReader.endsOfPlaces.contains(scan.text[head - 1])
            && PeopleVocabulary.strongVerbs.length(at: headEnd, in: scan.text) > 0
    }

    /// A role after the name (张某主任带队, 市委党校李某老师): `head` is where the office begins.
    private func nameBefore(_ head: Int, headEnd: Int, _ scan: inout PeopleScan) -> Bool {
        let text = scan.text
        let isDeputy = PeopleVocabulary.deputies.length(at: head, in: text) > 0
        // 代省长 begins with no name; 李某代表 does.
        let isOfPlace = !isDeputy && PeopleVocabulary.placeHeads.contains(text[head])
        guard head > scan.floor, !isOfPlace || headsPlace(head, headEnd, scan) else { return false }
        guard
            let sighting = RoleAfterName(names: names, roles: roles)
                .read(head: head, headEnd: headEnd, scan: scan)
        else { return false }
        // 刘庄代表, 金华代表, 商户代表: they stand for a place or a group.
        if isDeputy,
            sighting.name.count < 3
                || PeopleReader.endsOfGroups.contains(text[sighting.name.upperBound - 1])
        {
            return false
        }
        var found = sighting
        found.isReference = found.isReference || references.isReference(found, in: text)
        scan.found.append(found)
        scan.finishEnumeration(from: scan.found.count - 1)
        return true
    }
}
