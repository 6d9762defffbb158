/// Everybody whom records and sessions name, collected record by record.
///
/// A person is a name, a region and a branch (congress, court …), each as the text proves it.
/// Names are compared as printed, so two forms of a character never make one person. A mention
/// whose role tells no branch goes to the only branch that the name has in the region; where it
/// has several, or none, the person stays one without a branch.
public struct PeopleRegister: Sendable {
    private struct Key: Hashable {
        var name: ExactKey
        var region: ExactKey?
        var branch: RoleReach.Branch?
    }

    /// A name in a region, as whom several people may go.
    private struct Bearer: Hashable {
        var name: ExactKey
        var region: ExactKey?
    }

    private let context: ExportContext
    /// The branches that each name has in the whole archive; nil where all of it is collected here.
    private let branches: [Bearer: Set<RoleReach.Branch>]?
    private var appearances: [Key: [Appearance]] = [:]
    private var count = 0
    /// Roles repeat thousands of times; each is read once for the same regions.
    private var reaches: [ReachKey: RoleReach] = [:]

    private struct ReachKey: Hashable {
        var role: ExactKey
        var homes: [ExactKey]
    }

    /// The context tells the regions of the issues. Where only some records are collected, `archive`
    /// tells who is who: a person is the same one whatever was selected.
    public init(context: ExportContext, archive: PeopleRegister? = nil) {
        self.context = context
        branches = archive?.ownBranches
    }

    public mutating func add(_ record: Record) {
        switch record.detail {
        case .speech(let article): add(article.authors, .speaker, of: record)
        case .inspection(let report): add(report.article.authors, .author, of: record)
        case .article(let article): add(article.authors, .author, of: record)
        case .chronicle(let entry): add(entry.people, .participant, of: record)
        case .photo(let caption): add(caption.people, .participant, of: record)
        case .session(let session): add(session, of: record)
        }
    }

    /// Everybody, by name, region and branch in the order of code points.
    public func people() -> [RegisteredPerson] {
        people { _ in true }
    }

    private func people(where isWanted: (ExactKey) -> Bool) -> [RegisteredPerson] {
        resolved().filter { isWanted($0.key.name) }.map { key, appearances in
            RegisteredPerson(
                name: key.name.string, region: key.region?.string, branch: key.branch,
                appearances: appearances)
        }.sorted { $0.sortKey < $1.sortKey }
    }

    /// Those of that name, in however many regions; blanks inside the name don't matter.
    public func people(named name: String) -> [RegisteredPerson] {
        let wanted = ExactKey(name.closedUp)
        return people { $0 == wanted }
    }
}

// MARK: - Collecting

extension PeopleRegister {
    private mutating func add(
        _ authors: [Author], _ capacity: Appearance.Capacity, of record: Record
    ) {
        add(authors.filter { !$0.isOrganisation }.map(\.person), capacity, of: record)
    }

    private mutating func add(
        _ people: [Person], _ capacity: Appearance.Capacity, of record: Record
    ) {
        let homes = [context.issue(record.issue)?.region].compactMap { $0 }
        for person in people {
            add(person, capacity, of: record, homes: homes, proofs: [record.id])
        }
    }

    private mutating func add(_ session: Session, of record: Record) {
        let issues = session.readings.map { context.issue($0.issue)?.region }
        let homes = ([session.facts.region] + issues).compactMap { $0 }
        let facts = session.facts
        let parts: [(people: [Person], capacity: Appearance.Capacity)] = [
            (facts.chair.map { [$0] } ?? [], .chair), (facts.attendees, .attendee),
            (facts.observers, .observer),
        ]
        for (people, capacity) in parts {
            for person in people {
                let proofs = session.reports(printing: person)
                add(person, capacity, of: record, homes: homes, proofs: proofs)
            }
        }
    }

    private mutating func add(
        _ person: Person, _ capacity: Appearance.Capacity, of record: Record, homes: [String],
        proofs: [String]
    ) {
        let reach = reach(of: person.role, homes: homes)
        let key = Key(
            name: ExactKey(person.name), region: reach.region.map(ExactKey.init),
            branch: reach.branch)
        appearances[key, default: []].append(
            Appearance(
                record: record.id, issue: record.issue, kind: record.kind, capacity: capacity,
                role: person.role, mark: person.mark, dates: record.dates, file: record.file,
                line: record.lines.lowest, proofs: proofs, sequence: count))
        count += 1
    }

    private mutating func reach(of role: String?, homes: [String]) -> RoleReach {
        let key = ReachKey(role: ExactKey(role ?? ""), homes: homes.map(ExactKey.init))
        if let known = reaches[key] { return known }
        let reach = RoleReach(role: role, homes: homes)
        reaches[key] = reach
        return reach
    }

    private var ownBranches: [Bearer: Set<RoleReach.Branch>] {
        var branches: [Bearer: Set<RoleReach.Branch>] = [:]
        for key in appearances.keys {
            guard let branch = key.branch else { continue }
            branches[Bearer(name: key.name, region: key.region), default: []].insert(branch)
        }
        return branches
    }

    /// The appearances of each person after those without a branch have found theirs.
    private func resolved() -> [Key: [Appearance]] {
        var people = appearances
        let branches = branches ?? ownBranches
        for (key, list) in appearances where key.branch == nil {
            let known = branches[Bearer(name: key.name, region: key.region)] ?? []
            guard known.count == 1, let branch = known.first else { continue }
            people[key] = nil
            people[Key(name: key.name, region: key.region, branch: branch), default: []] += list
        }
        return people
    }
}

extension Session {
    /// The ids of the reports that print the person with that role; all reports where none does,
    /// since the merged session must have it from one of them.
    fileprivate func reports(printing person: Person) -> [String] {
        let printing = readings.filter { reading in
            let chair = reading.facts.chair.map { [$0] } ?? []
            return (chair + reading.facts.attendees + reading.facts.observers).contains {
                $0.name.isExactly(person.name)
                    && ($0.role ?? "").isExactly(person.role ?? "")
            }
        }
        return printing.isEmpty ? reportIDs : printing.map(\.record)
    }
}
