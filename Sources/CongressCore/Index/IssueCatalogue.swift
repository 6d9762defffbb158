/// The issues of an archive, found by what an import knows of them.
struct IssueCatalogue: Sendable {
    let issues: [IndexedIssue]
    private var byID: [ExactKey: Int] = [:]
    private var byDigest: [ExactKey: [Int]] = [:]
    private var byFile: [ExactKey: [Int]] = [:]
    /// By the claim that their ids were told apart from: `X` for `X` and `X~2`.
    private var byClaim: [ExactKey: [Int]] = [:]

    init(_ issues: [IndexedIssue]) {
        self.issues = issues
        for (at, issue) in issues.enumerated() {
            byID[ExactKey(issue.id)] = at
            byDigest[ExactKey(issue.issue.digest), default: []].append(at)
            byFile[ExactKey(issue.issue.file), default: []].append(at)
            if let claim = IssueCatalogue.claim(of: issue.id) {
                byClaim[ExactKey(claim), default: []].append(at)
            }
        }
    }

    subscript(_ id: String) -> IndexedIssue? { byID[ExactKey(id)].map { issues[$0] } }

    /// Those read from a file with this SHA-256, in the order of the archive.
    func issues(withDigest digest: String) -> [IndexedIssue] {
        (byDigest[ExactKey(digest)] ?? []).map { issues[$0] }
    }

    /// Those read from files of this name, in the order of the archive.
    func issues(ofFile name: String) -> [IndexedIssue] {
        (byFile[ExactKey(name)] ?? []).map { issues[$0] }
    }

    /// The issue that is the claim itself and those told apart from it by a number.
    func family(of claim: String) -> [IndexedIssue] {
        [self[claim]].compactMap { $0 } + (byClaim[ExactKey(claim)] ?? []).map { issues[$0] }
    }

    /// Whether an id is the claim itself or one that was told apart from it by a number.
    static func isFamily(_ id: String, of claim: String) -> Bool {
        ExactKey(id) == ExactKey(claim)
            || self.claim(of: id).map { ExactKey($0) == ExactKey(claim) } ?? false
    }

    /// `X` of `X~2`; nil where the id was not told apart.
    private static func claim(of id: String) -> String? {
        guard let mark = id.utf8.lastIndex(of: UInt8(ascii: "~")) else { return nil }
        let number = id.utf8[id.utf8.index(after: mark)...]
        return number.allSatisfy { (48...57) ~= $0 } ? String(id[..<mark]) : nil
    }
}
