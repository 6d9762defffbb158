/// One person of the archive, with the posts that the texts prove and all that the person took
/// part in.
public struct RegisteredPerson: Sendable {
    /// `云岭市/congress/桑维新`; `_` where the text tells no region or no branch.
    public let id: String
    public let name: String
    public let region: String?
    /// What was taken off the name (女, 回族), each once.
    public let marks: [String]
    /// In order of time, undated ones last.
    public let appearances: [Appearance]
    private let branch: RoleReach.Branch?

    init(name: String, region: String?, branch: RoleReach.Branch?, appearances: [Appearance]) {
        self.id = "\(region ?? "_")/\(branch?.rawValue ?? "_")/\(name)"
        self.name = name
        self.region = region
        self.branch = branch
        let ordered = RegisteredPerson.distinct(appearances).inOrderOfTime
        self.appearances = ordered
        self.marks = ordered.compactMap(\.mark).distinct
    }

    /// `congress`, `leadership`, `conference`, `court` or `procuratorate`.
    public var body: String? { branch?.rawValue }

    public var firstDate: CivilDate? { appearances.compactMap(\.earliest).min() }
    public var lastDate: CivilDate? { appearances.compactMap(\.latest).max() }

    var sortKey: SortKey {
        SortKey(name: ExactKey(name), region: ExactKey(region ?? ""), body: ExactKey(body ?? ""))
    }

    struct SortKey: Comparable {
        var name: ExactKey
        var region: ExactKey
        var body: ExactKey

        static func < (left: SortKey, right: SortKey) -> Bool {
            (left.name, left.region, left.body) < (right.name, right.region, right.body)
        }
    }

    /// Where one person can appear once.
    private struct Place: Hashable {
        var record: ExactKey
        var part: Appearance.Capacity
    }

    /// One appearance for each record, and for each capacity in a session; of two, the one that
    /// has a role.
    private static func distinct(_ appearances: [Appearance]) -> [Appearance] {
        var indices: [Place: Int] = [:]
        var distinct: [Appearance] = []
        for appearance in appearances.sorted(by: { $0.sequence < $1.sequence }) {
            let capacity = appearance.capacity
            let key = Place(
                record: ExactKey(appearance.record),
                part: capacity.isAttendance ? capacity : .participant)
            if let index = indices[key] {
                if distinct[index].role == nil { distinct[index] = appearance }
            } else {
                indices[key] = distinct.count
                distinct.append(appearance)
            }
        }
        return distinct
    }

    /// The roles that the texts print, in order of their first proof; gathered at every call.
    public var posts: [Post] {
        var indices: [ExactKey: Int] = [:]
        var posts: [Post] = []
        for appearance in appearances {
            guard let role = appearance.role else { continue }
            let index = indices[ExactKey(role)] ?? posts.count
            if index == posts.count {
                indices[ExactKey(role)] = index
                posts.append(Post(role: role, proofs: [], records: []))
            }
            posts[index].records += appearance.proofs
            for record in appearance.proofs {
                posts[index].proofs += appearance.dates.map { .init(date: $0, record: record) }
            }
        }
        for index in posts.indices { posts[index].settle() }
        return posts
    }
}

extension Post {
    /// Each record once, and the proofs by date: several appearances may rest on one record.
    fileprivate mutating func settle() {
        records = records.distinct
        var seen: [EDTFDate: Set<ExactKey>] = [:]
        proofs = proofs.filter {
            seen[$0.date, default: []].insert(ExactKey($0.record)).inserted
        }
        proofs.sort { left, right in
            if left.date.earliest != right.date.earliest {
                return left.date.earliest < right.date.earliest
            }
            return ExactKey(left.record) < ExactKey(right.record)
        }
    }
}
