/// Decides which issue each parsed file becomes and which issue of the archive it takes the place of.
/// Depends on names and content only, never on the order in which files of one run were given.
///
/// A text takes the place of another one of its issue where it has most of that one's records, or
/// where the issue that it prints and its name are the same; also of one with another number, where
/// it has its name and most of its records: the number was corrected. Anything else of that issue is kept beside
/// it: two parts of an issue, two cities' bulletins of one name, or two files that print no issue and
/// have one name. Of inputs that say the same of one issue, in two encodings say, one is stored; of
/// those of one run that say nearly the same none is the newer, and all are.
struct ImportPlan {
    /// What the texts of candidates, told by their numbers, have in common with others.
    protocol Kinship {
        /// How many records of an issue of the archive a candidate has too; 0 where it lacks half of
        /// them or more.
        func shared(by candidate: Int, with issue: IndexedIssue) throws(ArchiveError) -> Int
        /// A number that texts have in common whose records say the same.
        func mark(of candidate: Int) -> Int
        func mark(of issue: IndexedIssue) throws(ArchiveError) -> Int
        /// Whether the records say the same.
        func isCopy(_ candidate: Int, of issue: IndexedIssue) throws(ArchiveError) -> Bool
        func isCopy(_ candidate: Int, of other: Int) throws(ArchiveError) -> Bool
    }

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
    /// The numbers of each claim's ids up to this one are in use.
    private var numbered: [ExactKey: Int] = [:]
    private(set) var decisions: [Decision?]

    init(
        _ candidates: [Candidate], old: IssueCatalogue, kinship: some Kinship
    ) throws(ArchiveError) {
        self.candidates = candidates
        self.old = old
        decisions = Array(repeating: nil, count: candidates.count)
        let order = candidates.indices.sorted { left, right in
            let (one, other) = (candidates[left], candidates[right])
            if !one.name.isExactly(other.name) {
                return one.name.comesBefore(other.name)
            }
            return one.digest.comesBefore(other.digest)
        }
        keepKnown(order)
        findDuplicates(order)
        try findCopies(order, kinship)
        let targets = try findTargets(order, kinship)
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

    /// Of inputs that say the same of one issue, one is stored: the one that the archive knows, or the
    /// first.
    private mutating func findCopies(
        _ order: [Int], _ kinship: some Kinship
    ) throws(ArchiveError) {
        var known: [ExactKey: [Int: [IndexedIssue]]] = [:]
        var new: [ExactKey: [Int: [Int]]] = [:]
        for at in order where decisions[at] == nil && !candidates[at].isNamedAfterFile {
            let claim = ExactKey(candidates[at].claim)
            let mark = kinship.mark(of: at)
            if known[claim] == nil { known[claim] = try keptByMark(claim.string, kinship) }
            for issue in known[claim]?[mark] ?? [] where try kinship.isCopy(at, of: issue) {
                decisions[at] = .duplicate(of: issue.issue.file)
            }
            for other in new[claim]?[mark] ?? [] where try kinship.isCopy(at, of: other) {
                decisions[at] = decisions[at] ?? .duplicate(of: candidates[other].name)
            }
            if decisions[at] == nil { new[claim, default: [:]][mark, default: []].append(at) }
        }
    }

    /// The issues of a claim that inputs of this run stand for.
    private func keptByMark(
        _ claim: String, _ kinship: some Kinship
    ) throws(ArchiveError) -> [Int: [IndexedIssue]] {
        var issues: [Int: [IndexedIssue]] = [:]
        for issue in old.family(of: claim) where !isFree(issue) {
            issues[try kinship.mark(of: issue), default: []].append(issue)
        }
        return issues
    }

    /// The issue of the archive that each remaining input continues: the one with its bytes, which
    /// then was renamed, or the one of the same claim with most of its records.
    private mutating func findTargets(
        _ order: [Int], _ kinship: some Kinship
    ) throws(ArchiveError) -> [Int: IndexedIssue] {
        var targets: [Int: IndexedIssue] = [:]
        for at in order where decisions[at] == nil {
            let same = old.issues(withDigest: candidates[at].digest).first(where: isFree)
            targets[at] = same
            if let same { matched.insert(ExactKey(same.id)) }
        }
        for at in order where decisions[at] == nil && targets[at] == nil {
            let former = try formerText(of: at, kinship)
            targets[at] = former
            if let former { matched.insert(ExactKey(former.id)) }
        }
        return targets
    }

    /// The issue whose text a candidate is a newer one of.
    private func formerText(
        of at: Int, _ kinship: some Kinship
    ) throws(ArchiveError) -> IndexedIssue? {
        let candidate = candidates[at]
        var best: (issue: IndexedIssue, records: Int, hasName: Bool)?
        for issue in old.family(of: candidate.claim) where isFree(issue) {
            let records = try kinship.shared(by: at, with: issue)
            let hasName = issue.issue.file.isExactly(candidate.name)
            guard records > 0 || hasName && !candidate.isNamedAfterFile else { continue }
            if let best, (records, hasName ? 1 : 0) <= (best.records, best.hasName ? 1 : 0) {
                continue
            }
            best = (issue, records, hasName)
        }
        if let best { return best.issue }
        // The number of the issue may have been what was corrected.
        for issue in old.issues(ofFile: candidate.name) where isFree(issue) {
            if try kinship.shared(by: at, with: issue) > 0 { return issue }
        }
        return nil
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
    private mutating func freeID(_ claim: String) -> String {
        var number = numbered[ExactKey(claim)] ?? 1
        var id = claim
        repeat {
            number += 1
            id = "\(claim)~\(number)"
        } while taken.contains(ExactKey(id)) || old[id] != nil
        numbered[ExactKey(claim)] = number
        return id
    }
}
