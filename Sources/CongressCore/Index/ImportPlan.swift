/// Decides which issue each parsed file becomes and which issue of the archive it takes the place of.
/// Depends on names and content only, never on the order in which files were given.
///
/// A text takes the place of another one of its issue where they have a record in common, or where
/// the issue that it prints and its name are the same. Anything else of that issue is kept beside it:
/// two parts of an issue, or two files that print none and have one name.
struct ImportPlan {
    /// How many records a candidate, told by its number, has in common with an issue.
    typealias Shared = (Int, IndexedIssue) throws(ArchiveError) -> Int

    /// What the plan needs to know of one input.
    struct Candidate: Sendable {
        var name: String
        /// SHA-256 of the bytes.
        var digest: String
        /// The issue id that its content asks for.
        var claim: String
        /// The claim is but the file's name.
        var isNamedAfterFile = false
        /// The issue of the archive that has these bytes under this name; it stays as it is.
        var known: IndexedIssue?
    }

    enum Decision: Equatable {
        case keep(issue: String)
        /// Store under `issue`; `replacing` leaves the archive, under whatever id it had.
        case store(issue: String, replacing: String?)
        case duplicate(of: String)
    }

    private let candidates: [Candidate]
    private let old: IssueCatalogue
    /// Ids that an input of this run has, or takes over.
    private var taken: Set<ExactKey> = []
    /// Issues of the archive that an input of this run stands for.
    private var matched: Set<ExactKey> = []
    private(set) var decisions: [Decision?]

    init(
        _ candidates: [Candidate], old: IssueCatalogue, shared: Shared
    ) throws(ArchiveError) {
        self.candidates = candidates
        self.old = old
        decisions = Array(repeating: nil, count: candidates.count)
        let order = candidates.indices.sorted { left, right in
            let (one, other) = (candidates[left], candidates[right])
            if !IDOrder.same(one.name, other.name) {
                return IDOrder.precedes(one.name, other.name)
            }
            return IDOrder.precedes(one.digest, other.digest)
        }
        keepKnown(order)
        findDuplicates(order)
        let targets = try findTargets(order, shared)
        assign(order, targets)
    }

    private mutating func keepKnown(_ order: [Int]) {
        for at in order {
            guard let known = candidates[at].known, !taken.contains(ExactKey(known.id)) else {
                continue
            }
            decisions[at] = .keep(issue: known.id)
            taken.insert(ExactKey(known.id))
            matched.insert(ExactKey(known.id))
        }
    }

    /// Of inputs with the same bytes, one is stored: the one that the archive knows, or the first.
    private mutating func findDuplicates(_ order: [Int]) {
        var first: [ExactKey: Int] = [:]
        for at in order where decisions[at] != nil {
            first[ExactKey(candidates[at].digest)] = at
        }
        for at in order where decisions[at] == nil {
            let digest = ExactKey(candidates[at].digest)
            if let other = first[digest] {
                decisions[at] = .duplicate(of: candidates[other].name)
            } else {
                first[digest] = at
            }
        }
    }

    /// The issue of the archive that each remaining input continues: the one with its bytes, which
    /// then was renamed, or the one of the same claim with most of its records.
    private mutating func findTargets(
        _ order: [Int], _ shared: Shared
    ) throws(ArchiveError) -> [Int: IndexedIssue] {
        var targets: [Int: IndexedIssue] = [:]
        for at in order where decisions[at] == nil {
            let same = old.issues(withDigest: candidates[at].digest).first(where: isFree)
            targets[at] = same
            if let same { matched.insert(ExactKey(same.id)) }
        }
        for at in order where decisions[at] == nil && targets[at] == nil {
            let former = try formerText(of: at, shared)
            targets[at] = former
            if let former { matched.insert(ExactKey(former.id)) }
        }
        return targets
    }

    /// The issue whose text a candidate is a newer one of.
    private func formerText(
        of at: Int, _ shared: Shared
    ) throws(ArchiveError) -> IndexedIssue? {
        let candidate = candidates[at]
        var best: (issue: IndexedIssue, records: Int, hasName: Bool)?
        for issue in old.family(of: candidate.claim) where isFree(issue) {
            let records = try shared(at, issue)
            let hasName = IDOrder.same(issue.issue.file, candidate.name)
            guard records > 0 || hasName && !candidate.isNamedAfterFile else { continue }
            if let best, (records, hasName ? 1 : 0) <= (best.records, best.hasName ? 1 : 0) {
                continue
            }
            best = (issue, records, hasName)
        }
        return best?.issue
    }

    private func isFree(_ issue: IndexedIssue) -> Bool {
        !matched.contains(ExactKey(issue.id))
    }

    private mutating func assign(_ order: [Int], _ targets: [Int: IndexedIssue]) {
        for at in order where decisions[at] == nil {
            guard let target = targets[at],
                IssueCatalogue.isFamily(target.id, of: candidates[at].claim)
            else { continue }
            decisions[at] = .store(issue: target.id, replacing: target.id)
            taken.insert(ExactKey(target.id))
        }
        for at in order where decisions[at] == nil {
            let claim = candidates[at].claim
            let moved = targets[at]?.id
            let isHeld = old[claim].map(isFree) ?? false
            let isTaken = isHeld || taken.contains(ExactKey(claim))
            decide(at, isTaken ? freeID(claim) : claim, replacing: moved)
        }
    }

    private mutating func decide(_ at: Int, _ issue: String, replacing: String?) {
        decisions[at] = .store(issue: issue, replacing: replacing)
        taken.insert(ExactKey(issue))
    }

    /// `claim~2` or the next number that neither the archive nor this run uses.
    private func freeID(_ claim: String) -> String {
        var number = 2
        while true {
            let id = "\(claim)~\(number)"
            if !taken.contains(ExactKey(id)), old[id] == nil { return id }
            number += 1
        }
    }
}
